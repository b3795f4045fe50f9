"""Wordings of one treaty in rows, drawn as text."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from model.archive import open_archive
from model.comparing.offers import ColumnChoice, offers
from model.comparison import (
    Cell,
    Comparison,
    Link,
    Relation,
    Row,
    Source,
    compare,
    marks_in,
)
from model.records.decision import OwnAlignment, align
from tests.small import small_archive

NOTE = """
[[treaty]]
id = "soviet-note-1946"
kind = "note"
title = { tr = "Sovyet notası (Ağustos 1946)" }
[[treaty.version]]
id = "a"
title = "000’ın maddeleri"
kind = "full"
language = "tr"
source = "000"
article = [
  { number = "1", quote = "1. Boğazlar tüm ülkelerin ticaret gemilerine açık olmalıdır." },
  { number = "3", quote = "3. Karadeniz’e sahili olmayan devletlerin savaş gemilerinin geçmesi özel şartlara bağlanmalıdır." },
  { number = "5", begin = "5. Boğazlardan ticaret gemilerinin", end = "ortaklaşa düzenlenmelidir.51" },
]
[[treaty.version]]
id = "b"
title = "001’in maddeleri"
kind = "full"
language = "tr"
source = "001"
article = [
  { number = "1", quote = "1-Boğazlar bütün memleketlerin ticaret gemilerine daima açık olmalıdır." },
  { number = "2", quote = "2-Boğazlar Karadeniz devletlerinin harp gemilerine daima açık olmalıdır." },
  { number = "3", begin = "3-Karadeniz’de sahili", end = "yasaklanmalıdır." },
  { number = "5", begin = "5-Bu rejimin", end = "ortaklaşa yürütmelidirler." },
]
[[treaty.version]]
id = "c"
title = "000’ın ikinci anlatışı"
kind = "summary"
language = "tr"
source = "000"
article = [
  { number = "3", quote = "3) Özellikle öngörülen durumlar dışında Karadeniz’de sahili bulunmayan devletlerin savaş gemilerine kapalı tutulacak" },
]
[[treaty.version]]
id = "d"
title = "İngilizce özet"
kind = "summary"
language = "en"
source = "000"
article = [
  { number = "5", quote = "The USSR’s 1946 note demanded a joint Soviet-Turkish defense regime for the Straits" },
]
"""  # noqa: E501
ALIGNED = """
[[alignment]]
treaty = "soviet-note-1946"
from = { version = "a", number = "3" }
to = [{ version = "b", number = "3" }]
relation = "differs"
note = "Koşula bağlı geçiş; öbüründe yasak."
[[alignment]]
treaty = "soviet-note-1946"
from = { version = "b", number = "2" }
to = []
relation = "missing"
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    folder: Path = tmp_path_factory.mktemp("comparison")
    records = {"treaties.toml": NOTE, "alignments.toml": ALIGNED}
    with small_archive(folder, records) as opened:
        yield opened.reader()


@pytest.fixture(scope="module")
def unaligned(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    with small_archive(
        tmp_path_factory.mktemp("unaligned"), {"treaties.toml": NOTE}
    ) as opened:
        yield opened.reader()


def compared(connection: sqlite3.Connection, *keys: str) -> Comparison:
    (offer, *_) = offers(connection)
    by_key = dict(connection.execute("select key, id from version").fetchall())
    chosen = [ColumnChoice(by_key[key]) for key in keys]
    return compare(connection, offer.treaty, chosen)


@contextmanager
def deciding(
    connection: sqlite3.Connection,
) -> Iterator[Callable[..., list[str]]]:
    """Give a way to decide “a/1”, “b”, targets …, drawn at once; all is taken back."""
    path = connection.execute("pragma database_list").fetchone()["file"]
    archive = open_archive(Path(path))
    made = 0

    def decide(article: str, version: str, *targets: str, relation: str) -> list[str]:
        nonlocal made
        own = OwnAlignment(
            article, version, targets, relation, "Kanımca.", "A. Y.", f"2026-{made}"
        )
        with archive.change("alignment") as writing:
            align(writing, own)
        made += 1
        return drawn(compared(connection, "a", "b"))

    yield decide
    while archive.undo():
        pass


def drawn(comparison: Comparison) -> list[str]:
    """Draw each row: numbers by column, relation, ? for a suggestion."""
    return [
        " | ".join(
            ",".join(article.number for article in cell.articles) or "–"
            for cell in row.cells
        )
        + f" : {row.relation}{'?' if row.suggested else ''}"
        for row in comparison.rows
    ]


def test_rows_follow_the_record_and_nothing_is_left_out(
    archive: sqlite3.Connection,
) -> None:
    assert drawn(compared(archive, "a", "b")) == [
        "1 | – : missing",
        "– | 1 : missing",
        "– | 2 : missing",
        "3 | 3 : differs",
        "– | 5 : missing",
        "5 | – : missing",
    ]


def test_wordings_that_nobody_aligned_are_paired_as_a_suggestion(
    unaligned: sqlite3.Connection,
) -> None:
    assert drawn(compared(unaligned, "a", "b", "c")) == [
        "1 | 1 | – : differs?",
        "– | 2 | – : missing",
        "3 | 3 | 3 : differs?",
        "5 | 5 | – : differs?",
    ]


def test_wordings_in_two_languages_are_paired_by_what_both_have_and_not_marked(
    unaligned: sqlite3.Connection,
) -> None:
    comparison = compared(unaligned, "a", "d")
    assert drawn(comparison)[-1] == "5 | 5 : same?"
    (link,) = comparison.rows[-1].links
    assert set(link.grounds) == {"sovyetler", "turkiye"}
    assert marks_in(comparison, comparison.rows[-1]).marks == ((), ())


def test_a_gap_that_the_record_knows_is_not_hidden_by_what_agrees(
    archive: sqlite3.Connection,
) -> None:
    here, there = compared(archive, "a", "b").rows[3].cells
    one, other = here.articles[0].id, there.articles[0].id
    same = Link(one, (other,), Relation.SAME, None, Source.RECORD)
    missing = Link(one, (), Relation.MISSING, None, Source.RECORD)
    assert Row((here, Cell(()), there), (same, missing)).relation == "missing"
    assert Row((here, there), (same, missing)).relation == "same"


def test_a_note_of_the_record_stands_in_its_row(archive: sqlite3.Connection) -> None:
    row = next(r for r in compared(archive, "a", "b").rows if r.relation == "differs")
    assert row.notes == ("Koşula bağlı geçiş; öbüründe yasak.",)


def test_an_articles_number_and_its_note_mark_are_no_difference(
    unaligned: sqlite3.Connection,
) -> None:
    comparison = compared(unaligned, "a", "b")
    row = comparison.rows[-1]
    marked = [
        [cell.text[mark.start : mark.end] for mark in marks]
        for cell, marks in zip(row.cells, marks_in(comparison, row).marks, strict=True)
    ]
    assert "51" not in marked[0]
    assert "5" not in marked[0] + marked[1]
    assert "savunulmasını" in marked[1]


def test_a_decision_goes_before_a_suggestion(unaligned: sqlite3.Connection) -> None:
    before = drawn(compared(unaligned, "a", "b"))
    with deciding(unaligned) as decide:
        assert decide("a/1", "b", "b/2", relation="renumbered")[:2] == [
            "– | 1 : missing",
            "1 | 2 : renumbered",
        ]
        assert decide("a/1", "b", relation="missing")[0] == "1 | – : missing"
        assert (
            decide("a/1", "b", "b/1", "b/2", relation="split")[0] == "1 | 1,2 : split"
        )
        (link,) = compared(unaligned, "a", "b").rows[0].decided
        assert (link.note, link.by) == ("Kanımca.", "A. Y.")
    assert drawn(compared(unaligned, "a", "b")) == before


def test_what_the_record_says_stands_beside_a_decision_overruled(
    archive: sqlite3.Connection,
) -> None:
    with deciding(archive) as decide:
        assert "3 | 3 : same" in decide("a/3", "b", "b/3", relation="same")
        row = next(r for r in compared(archive, "a", "b").rows if r.decided)
        assert [(o.source, o.relation, o.overruled) for o in row.links] == [
            ("record", "differs", True),
            ("reader", "same", False),
        ]
        assert row.notes == ("Koşula bağlı geçiş; öbüründe yasak.",)
        moved = decide("a/3", "b", "b/5", relation="part-of")
        assert {"3 | 5 : part-of", "– | 3 : missing"} <= set(moved)
        rows = compared(archive, "a", "b").rows
        told = [row for row in rows if any(link.overruled for link in row.links)]
        assert len(told) == 2
    assert "3 | 3 : differs" in drawn(compared(archive, "a", "b"))


THREE = """
[[alignment]]
treaty = "soviet-note-1946"
from = { version = "b", number = "3" }
to = [{ version = "a", number = "3" }, { version = "c", number = "3" }]
relation = "differs"
"""


def test_only_the_wording_decided_on_is_overruled(tmp_path: Path) -> None:
    records = {"treaties.toml": NOTE, "alignments.toml": THREE}
    with (
        small_archive(tmp_path, records) as opened,
        deciding(opened.reader()) as decide,
    ):
        reader = opened.reader()
        assert "3 | 3 | 3 : differs" in drawn(compared(reader, "a", "b", "c"))
        decide("b/3", "c", relation="missing")
        assert "3 | 3 | – : differs" in drawn(compared(reader, "a", "b", "c"))
        row = next(r for r in compared(reader, "a", "b", "c").rows if r.decided)
        assert sorted(link.overruled for link in row.links) == [False, False, True]


def test_what_the_record_misses_the_reader_may_find(
    archive: sqlite3.Connection,
) -> None:
    with deciding(archive) as decide:
        assert "1 | 2 : summarises" in decide("b/2", "a", "a/1", relation="summarises")
        row = next(r for r in compared(archive, "a", "b").rows if r.decided)
        assert ("missing", True) in [(o.relation, o.overruled) for o in row.links]


def test_what_is_aligned_is_offered_together(
    archive: sqlite3.Connection, unaligned: sqlite3.Connection
) -> None:
    assert [offer.titles for offer in offers(archive)] == [
        ("000’ın maddeleri", "001’in maddeleri")
    ]
    assert [offer.titles for offer in offers(unaligned)] == [
        ("000’ın maddeleri", "001’in maddeleri")
    ]


MOVED = """
[[treaty]]
id = "soviet-note-1946"
kind = "note"
title = { tr = "Sovyet notası (Ağustos 1946)" }
[[treaty.version]]
id = "apart"
title = "Nokta nokta"
kind = "full"
language = "tr"
source = "000"
article = [
  { number = "1", quote = "1. Boğazlar tüm ülkelerin ticaret gemilerine açık olmalıdır." },
  { number = "2", begin = "2. Boğazlar Karadeniz devletlerinin", end = "tutulmalıdır." },
  { number = "3", quote = "3. Karadeniz’e sahili olmayan devletlerin savaş gemilerinin geçmesi özel şartlara bağlanmalıdır." },
]
[[treaty.version]]
id = "together"
title = "Bir arada"
kind = "full"
language = "tr"
source = "000"
article = [
  { number = "1", begin = "1. Boğazlar tüm ülkelerin", end = "tutulmalıdır." },
  { number = "2", quote = "3. Karadeniz’e sahili olmayan devletlerin savaş gemilerinin geçmesi özel şartlara bağlanmalıdır." },
]
"""  # noqa: E501


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        (("apart", "together"), ["1,2 | 1 : merged?", "3 | 2 : renumbered?"]),
        (("together", "apart"), ["1 | 1,2 : split?", "2 | 3 : renumbered?"]),
    ],
)
def test_merged_split_and_renumbered_points_are_suggested_as_such(
    tmp_path: Path, columns: tuple[str, str], expected: list[str]
) -> None:
    with small_archive(tmp_path, {"treaties.toml": MOVED}) as opened:
        assert drawn(compared(opened.reader(), *columns)) == expected
