"""What claims rest on, in the shipped archive and where two sources cite one work."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from model.archive import open_archive
from model.evidence import (
    Attachment,
    Evidence,
    agreeing,
    evidence_of,
    resting_on,
    same_work,
)
from model.records.document import documents
from model.records.kinds import Kind
from tests.small import small_archive

RECORDS = {
    "works.toml": """
[[work]]
id = "gurun-1991"
kind = "book"
title = "Türk-Sovyet İlişkileri"
creators = ["Kâmuran Gürün"]
""",
    "events.toml": """
[[event]]
id = "note"
kind = "note"
title = { tr = "Sovyet notası" }
""",
    "claims.toml": """
[[claim]]
source = "000"
event = "note"
field = "date"
value = "1946-08-07"
written = "7 Ağustos 1946"
quote = "ilk notası, 7 Ağustos 1946 tarihinde verilmiştir."
[[claim]]
source = "000"
event = "note"
field = "outcome"
about = "4. istek"
value = "kontrol"
quote = "4. Boğazlara ait rejim tesisi Karadeniz’e sahili bulunan devletler tarafından kontrol edilmelidir."
[[claim]]
source = "000"
event = "note"
field = "outcome"
about = "5. istek"
value = "ortaklaşa"
quote = "ortaklaşa düzenlenmelidir"
[[claim]]
source = "001"
event = "note"
field = "date"
value = "1946-08-08"
written = "8 Ağustos 1946"
quote = "8 Ağustos 1946 yılına gelindiğinde ise, Sovyetler Birliği Türk dışişlerine Boğazlar konusunda bir nota vermiştir"
""",  # noqa: E501
    "citations-000.toml": """
[[citation]]
note = "51"
item = [{ raw = "Türkiye Büyük Millet Meclisi Zabıt Cerideleri", cited = "gurun-1991", form = "full" }]
""",  # noqa: E501
    "citations-001.toml": """
[[citation]]
note = "8"
item = [{ raw = "Gürün", cited = "gurun-1991", form = "full" }]
[[citation]]
note = "32"
item = [{ raw = "a.g.e.", cited = "gurun-1991", form = "age", via = "8" }]
[[citation]]
note = "33"
item = [{ raw = "a.g.e.", cited = "gurun-1991", form = "age", via = "32" }]
""",
}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    with small_archive(tmp_path_factory.mktemp("evidence"), RECORDS) as archive:
        yield archive.reader()


@pytest.fixture(scope="module")
def shipped(root: Path) -> Iterator[sqlite3.Connection]:
    with open_archive(root / "data.sqlite") as archive:
        yield archive.reader()


def event(connection: sqlite3.Connection, key: str) -> int:
    found = connection.execute("select id from event where key = ?", (key,))
    return int(found.fetchone()[0])


def drawn(evidence: Evidence) -> list[str]:
    return [
        f"{s.claim.excerpt.document_key} {s.claim.value} – {s.attachment}"
        f" {s.citation.key} → {' → '.join(c.key for c in s.chain)}"
        f" ⇒ {s.work.key if s.work else '?'}"
        for s in evidence.supports
    ]


def test_claims_lead_through_note_and_short_form_to_the_work(
    small: sqlite3.Connection,
) -> None:
    evidence = evidence_of(small, Kind.EVENT, event(small, "note"))
    assert drawn(evidence) == [
        "000 1946-08-07 – next 000-n51 →  ⇒ gurun-1991",
        "000 kontrol – next 000-n51 →  ⇒ gurun-1991",
        "000 ortaklaşa – sentence 000-n51 →  ⇒ gurun-1991",
        "001 1946-08-08 – sentence 001-n33 → 001-n32 → 001-n8 ⇒ gurun-1991",
    ]
    assert evidence.unsupported == ()


def test_sources_that_rest_on_one_work_are_one_testimony(
    small: sqlite3.Connection,
) -> None:
    evidence = evidence_of(small, Kind.EVENT, event(small, "note"))
    assert [backing.work.key for backing in evidence.shared] == ["gurun-1991"]
    assert len({c.excerpt.document_id for c in evidence.claims}) == 2
    assert len(evidence.testimonies) == 1
    assert agreeing(evidence, evidence.claims) == 1


@pytest.mark.parametrize(
    ("title", "works", "sources", "testimonies"),
    [
        ("İngiliz-Sovyet antlaşması (1941)", {"Türk-Sovyet İlişkileri"}, 2, 1),
        ("Saraçoğlu’nun Moskova ziyareti", {"Türk-Sovyet İlişkileri"}, 2, 1),
        ("1925 Dostluk ve Tarafsızlık Antlaşması’nın imzalanması",
         {"Türkiye’nin Siyasal Andlaşmaları"}, 3, 2),
        ("Sovyetlerin Boğazlara ilişkin ilk notası", set(), 3, 3),
    ],
)  # fmt: skip
def test_editions_of_one_work_are_one_testimony(
    root: Path, title: str, works: set[str], sources: int, testimonies: int
) -> None:
    with open_archive(root / "data.sqlite") as archive:
        connection = archive.reader()
        (number,) = connection.execute(
            "select id from event where title_tr = ?", (title,)
        ).fetchone()
        evidence = evidence_of(connection, Kind.EVENT, number)
    assert {b.work.title.split(" (")[0] for b in evidence.shared} == works
    assert len({c.excerpt.document_id for c in evidence.claims}) == sources
    assert len(evidence.testimonies) == testimonies


def test_works_of_like_titles_are_not_editions(root: Path) -> None:
    with open_archive(root / "data.sqlite") as archive:
        known = documents(archive.reader())
    pairs = [
        {one.key, other.key}
        for one, other in combinations(known, 2)
        if same_work(one, other)
    ]
    assert [{key[-4:] for key in pair} for pair in pairs] == [
        {"2010", "1991"},
        {"1983", "1989"},
        {"1982", "1996"},
    ]


def test_everything_that_rests_on_a_work_is_found(small: sqlite3.Connection) -> None:
    (work,) = small.execute("select id from document where key = 'gurun-1991'")
    found = list(resting_on(small, work[0]))
    assert [rest.citation.key for rest in found] == [
        "000-n51",
        "001-n8",
        "001-n32",
        "001-n33",
    ]
    assert found[0].words.startswith("5. Boğazlardan") or "ortaklaşa" in found[0].words
    assert found[-1].words.endswith("nota vermiştir33:")
    assert [claim.value for claim in found[-1].claims] == ["1946-08-08"]
    assert [one.key for one in found[-1].chain] == ["001-n32", "001-n8"]


def test_every_mark_of_the_shipped_archive_lies_in_the_words_that_rest_on_it(
    shipped: sqlite3.Connection,
) -> None:
    works = shipped.execute("select distinct cited_id from citation_item").fetchall()
    for (work,) in works:
        for rest in resting_on(shipped, work) if work else ():
            place = rest.citation.mark or rest.citation.excerpt
            assert rest.start <= place.start
            assert place.end <= rest.end


def test_the_note_of_august_1946_rests_on_several_works(
    shipped: sqlite3.Connection,
) -> None:
    evidence = evidence_of(shipped, Kind.EVENT, event(shipped, "soviet-note-1946-08"))
    lines = drawn(evidence)
    assert (
        "001 1946-08-08 – sentence 001-n33 → 001-n32 → 001-n8"
        " ⇒ gurun-turk-sovyet-iliskileri-1991" in lines
    )
    assert {s.attachment for s in evidence.supports} == {
        Attachment.SENTENCE,
        Attachment.NEXT,
        Attachment.LIST,
    }
