"""Where two documents speak of the same, on the shipped archive."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import pairwise

import pytest

from model.archive import open_archive
from model.comparing.meeting import Meeting, in_one_order, meetings
from model.records.kinds import Kind
from model.records.titles import Titles
from model.shipped import archive

NOBODY = Titles("", None, None)


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    with open_archive(archive()) as opened:
        yield opened.reader()


def between(connection: sqlite3.Connection, one: str, other: str) -> list[Meeting]:
    known = dict(connection.execute("select key, id from document").fetchall())
    return meetings(connection, known[one], known[other])


def words(connection: sqlite3.Connection, document: str, span: tuple[int, int]) -> str:
    row = connection.execute(
        "select exact from excerpt x join document d on d.id = x.document_id"
        " where d.key = ? and (start, end) = (?, ?)",
        (document, *span),
    ).fetchone()
    return " ".join(str(row["exact"]).split())


def test_an_event_is_met_where_both_give_its_date(
    connection: sqlite3.Connection,
) -> None:
    found = between(connection, "000", "001")
    visit = next(m for m in found if "İsmet Paşa" in m.title.tr)
    assert "24 Nisan-10 Mayıs 1932" in words(connection, "000", visit.one)
    assert "Moskova ziyaretidir" in words(connection, "001", visit.other)


def test_points_of_the_note_of_1946_are_met_as_articles(
    connection: sqlite3.Connection,
) -> None:
    found = between(connection, "000", "001")
    points = [m for m in found if "Sovyet notası (Ağ" in m.title.tr and m.part == "3"]
    assert {(m.kind, m.treaty) for m in points} == {(Kind.ARTICLE, "note")}
    thirds = [
        (words(connection, "000", m.one), words(connection, "001", m.other))
        for m in points
    ]
    assert any(a.startswith("3. Kar") and b.startswith("3-Kar") for a, b in thirds)


def test_both_sides_tell_the_same_events(connection: sqlite3.Connection) -> None:
    there = [m.title.tr for m in between(connection, "001", "000")]
    back = [m.title.tr for m in between(connection, "000", "001")]
    assert sorted(there) == sorted(back)


def test_a_document_does_not_meet_itself(connection: sqlite3.Connection) -> None:
    assert between(connection, "000", "000") == []


@pytest.mark.parametrize(
    ("places", "kept"),
    [
        ([], []),
        ([(1, 5)], [(1, 5)]),
        ([(1, 5), (2, 1), (3, 2), (4, 6)], [(2, 1), (3, 2), (4, 6)]),
        ([(1, 9), (2, 8), (3, 7)], [(3, 7)]),
        ([(1, 1), (2, 1), (3, 2)], None),
    ],
)
def test_the_longest_way_that_rises_on_both_sides(
    places: list[tuple[int, int]], kept: list[tuple[int, int]] | None
) -> None:
    found = [
        Meeting((a, a + 1), (b, b + 1), Kind.EVENT, n, NOBODY, None)
        for n, (a, b) in enumerate(places)
    ]
    chain = [(m.one[0], m.other[0]) for m in in_one_order(found)]
    assert chain == (kept if kept is not None else chain)
    assert all(a[1] < b[1] for a, b in pairwise(chain))
