"""Rival claims in columns, and what rules say of them."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from model.archive import open_archive
from model.changes import now
from model.disagreement import Status
from model.explaining import Explanation, Finding
from model.records.decision import Verdict
from model.records.kinds import Kind
from model.records.titles import Titles
from model.search.hit_rows import QUERIES, dicts
from model.weighing import Weighed, settled_by, weighed
from tests.model.claiming import claim, disagreement

NOTE = Titles("Nota", None, None)


def test_what_a_rule_explains_is_not_open_and_a_misprint_is() -> None:
    one = disagreement(claim("1946-08-07"), claim("1946-12-07"))
    seen = Weighed(Kind.EVENT, 1, NOTE, None, one)
    for rule, expected in (
        (Explanation.MISPRINT, Status.OPEN),
        (Explanation.OLD_STYLE, Status.EXPLAINED),
        (None, Status.OPEN),
    ):
        assert replace(seen, findings=(Finding(0, 1, rule),)).status is expected


def test_a_verdict_goes_before_the_record_and_alters_no_claim() -> None:
    one = disagreement(claim("1946-08-07"), claim("1946-08-08"))
    seen = Weighed(Kind.EVENT, 1, NOTE, None, one)
    verdict = Verdict("d", "decided", "7 Ağustos", "okur", now())
    decided = replace(seen, verdict=verdict)
    assert (decided.status, decided.note, decided.by) == (
        Status.DECIDED, "7 Ağustos", "okur",
    )  # fmt: skip
    assert decided.disagreement == one


@pytest.fixture(scope="module")
def shipped(root: Path) -> Iterator[sqlite3.Connection]:
    with open_archive(root / "data.sqlite") as archive:
        yield archive.reader()


def test_every_disagreement_of_the_archive_appears_once(
    shipped: sqlite3.Connection,
) -> None:
    found = sorted(one.disagreement.id for one in weighed(shipped))
    rows = shipped.execute("select id from disagreement order by id").fetchall()
    assert found == [row[0] for row in rows]


def test_nothing_that_only_a_calendar_sets_apart_is_open(
    shipped: sqlite3.Connection,
) -> None:
    calendars = {Explanation.OLD_STYLE, Explanation.RUMI}
    still_open = list(settled_by(weighed(shipped), Status.OPEN, None))
    assert still_open
    assert not [one for one in still_open if one.rule in calendars]


def test_no_open_dates_are_one_day_by_another_calendar(
    shipped: sqlite3.Connection,
) -> None:
    """Counted here once more by hand: 12 days before March 1900, 13 until 1918."""
    for one in settled_by(weighed(shipped), Status.OPEN, None):
        claims = [c for rival in one.disagreement.rivals for c in rival.claims]
        days = {c.earliest for c in claims if c.earliest and c.earliest == c.latest}
        for first, then in combinations(sorted(map(date.fromisoformat, days)), 2):
            apart = 12 if then < date(1900, 3, 13) else 13
            by_calendar = then < date(1918, 2, 14) and (then - first).days == apart
            assert not by_calendar, one.disagreement.key


def test_a_query_keeps_the_subjects_it_finds(shipped: sqlite3.Connection) -> None:
    everything = list(weighed(shipped))
    subject = everything[0].subject
    kept = list(settled_by(everything, None, {Kind.EVENT: frozenset([subject])}))
    assert {(one.kind, one.subject) for one in kept} == {(Kind.EVENT, subject)}


def test_the_note_of_1946_stands_in_three_columns(shipped: sqlite3.Connection) -> None:
    seen = next(
        one
        for one in weighed(shipped)
        if one.disagreement.key == "soviet-note-1946-08-date"
    )
    drawn = {
        source: [
            f"{told.claim.value}: "
            + " ".join(told.claim.excerpt.exact[a:b] for a, b in told.marks)
            for told in column
        ]
        for source, column in seen.columns.items()
    }
    assert drawn == {
        "000": [
            "1946-08-07: 7 Ağustos",
            "1946-08-08: 8 Ağustos",
            "1946: ",
        ],
        "001": ["1946-08-08: 8 Ağustos"],
        "004": ["1946-12-07: 7 Aralık"],
    }


def test_an_archive_without_verdicts_is_read_as_its_record_stands(
    root: Path, tmp_path: Path
) -> None:
    older = Path(shutil.copyfile(root / "data.sqlite", tmp_path / "older.sqlite"))
    with closing(sqlite3.connect(older)) as connection:
        connection.execute("drop table verdict")
        connection.commit()
    with open_archive(older) as archive:
        reader = archive.reader()
        everything = list(weighed(reader))
        assert everything and not any(one.verdict for one in everything)
        event = next(one for one in everything if one.kind is Kind.EVENT)
        rows = dicts(reader, QUERIES[Kind.EVENT], [event.subject])
        assert next(rows)["disagreement"].endswith(("open", "explained", "decided"))
