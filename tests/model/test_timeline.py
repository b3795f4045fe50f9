"""Dated claims on lanes, found by bisection and counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from random import Random

import pytest

from model.archive import open_archive
from model.lanes import MOST_TIERS, NO_TIER, Columns, Dated, Lane
from model.timeline import (
    Order,
    Rivals,
    Source,
    Timeline,
    found_events,
    timeline,
)
from model.timescale import Step, day_of, ticks

DAY = date(1921, 3, 16).toordinal()


def dated(first: int, last: int | None = None, claim: int = 0, lane: int = 0) -> Dated:
    return Dated(1, claim, lane, first, first if last is None else last)


def lane_of(claims: Sequence[Dated]) -> tuple[Lane, Columns]:
    columns = Columns.of(claims)
    return Lane(1, "Kars", columns, range(len(columns))), columns


def line_of(claims: Sequence[Dated], *rivals: Rivals) -> Timeline:
    sources = [Source(n, f"source {n}") for n in range(3)]
    titles = {0: "Çanakkale", 1: "Ankara", 2: "Zonguldak", 3: "İzmir"}
    return Timeline(Columns.of(claims), sources, titles, rivals)


def scattered(number: int) -> list[Dated]:
    random = Random(1921)
    claims = []
    for claim in range(number):
        first = DAY + random.randrange(20_000)
        length = random.choice((0, 0, 0, 1, 30, 365, 9000))
        claims.append(
            Dated(claim % 4, claim, random.randrange(3), first, first + length)
        )
    return claims


def test_a_stretch_is_found_as_if_every_claim_were_looked_at() -> None:
    random = Random(1878)
    claims = scattered(2000)
    lane, columns = lane_of(claims)
    assert len(lane) == 2000
    for _ in range(50):
        start = DAY + random.randrange(20_000)
        end = start + random.choice((0, 10, 400, 8000))
        expected = {c.claim for c in claims if c.first <= end and c.last >= start}
        points = lane.points_between(start, end)
        spans = list(lane.spans_between(start, end))
        assert {columns.claims[row] for row in (*points, *spans)} == expected
        assert len(points) == lane.count_points(start, end)
        assert len(spans) == lane.count_spans(start, end)


@pytest.mark.parametrize("order", list(Order))
def test_a_table_of_a_stretch_holds_every_row_of_it_in_its_order(order: Order) -> None:
    claims = scattered(600)
    line = line_of(claims)
    start, end = DAY + 5000, DAY + 6000
    rows = line.rows_between(start, end, order)
    found = [line.dated(row) for row in rows]
    assert sorted(d.claim for d in found) == [
        c.claim for c in claims if c.first <= end and c.last >= start
    ]
    turkish = ["Ankara", "Çanakkale", "İzmir", "Zonguldak"]
    keys = {
        Order.DATE: [(d.first, d.last) for d in found],
        Order.EVENT: [(turkish.index(line.titles[d.event]), d.first) for d in found],
        Order.SOURCE: [(d.lane, d.first) for d in found],
    }[order]
    assert keys == sorted(keys)


@pytest.mark.parametrize(
    ("first", "last", "edtf"),
    [
        ("1921-03-16", "1921-03-16", "1921-03-16"),
        ("1921-03-01", "1921-03-31", "1921-03"),
        ("1921-01-01", "1921-12-31", "1921"),
        ("1924-01-01", "1953-12-31", "1924/1953"),
        ("1932-04-24", "1932-05-10", "1932-04-24/1932-05-10"),
        ("0001-01-01", "1943-11-18", "../1943-11-18"),
        ("1945-01-01", "9999-12-31", "1945/.."),
    ],
)
def test_days_are_named_as_shortly_as_they_can(
    first: str, last: str, edtf: str
) -> None:
    days = [date.fromisoformat(day).toordinal() for day in (first, last)]
    assert dated(*days).edtf == edtf


def test_density_counts_each_day_once() -> None:
    lane, _ = lane_of([dated(DAY + n) for n in (0, 0, 1, 5, 9, 10)])
    assert lane.density([DAY, DAY + 1, DAY + 5, DAY + 10]) == [2, 1, 2]


def test_density_counts_a_span_wherever_it_lasts() -> None:
    lane, _ = lane_of([dated(DAY, DAY + 9), dated(DAY + 3, DAY + 4)])
    edges = [DAY - 2, DAY, DAY + 3, DAY + 5, DAY + 9, DAY + 10, DAY + 12]
    assert lane.span_density(edges) == [0, 1, 2, 1, 1, 0]
    assert lane.span_density([DAY + 3, DAY + 3, DAY + 4]) == [0, 2]


def test_spans_that_overlap_lie_side_by_side_until_there_are_too_many() -> None:
    lane, _columns = lane_of(
        [
            dated(DAY, DAY + 9, 1),
            dated(DAY + 3, DAY + 4, 2),
            dated(DAY + 10, DAY + 12, 3),
        ]
    )
    assert [lane.tier[row] for row in range(3)] == [0, 1, 0]
    crowd, _ = lane_of([dated(DAY, DAY + 9, n) for n in range(MOST_TIERS + 2)])
    assert [crowd.tier[row] for row in range(MOST_TIERS + 2)] == [
        *range(MOST_TIERS),
        NO_TIER,
        NO_TIER,
    ]


def test_a_line_between_rival_dates_is_seen_wherever_it_crosses() -> None:
    august, december = date(1946, 8, 7).toordinal(), date(1946, 12, 7).toordinal()
    both = dated(august, claim=1), dated(december, claim=2, lane=1)
    rivals = Rivals(1, both)
    line = line_of(both, rivals)
    between = date(1946, 10, 1).toordinal()
    assert line.rivals_between(between, between + 1) == [rivals]
    assert line.rival_counter.between(between, between + 1) == 1
    assert line.rivals_between(december + 1, december + 9) == []
    assert line.rivals_between(august - 9, august - 1) == []
    assert line.against(1, 1) == [both[1]] and line.against(1, 2) == [both[0]]
    assert line.against(1, 3) == line.against(2, 1) == []
    assert [line.dated(line.row_of(n)).first for n in (1, 2)] == [august, december]


def test_of_some_events_the_lanes_and_their_order_stay() -> None:
    august = date(1946, 8, 7).toordinal()
    claims = [Dated(n, n, n % 3, august + n, august + n) for n in range(4)]
    rivals = Rivals(2, (claims[2],)), Rivals(3, (claims[3],))
    few = line_of(claims, *rivals).only({1, 3})
    assert [few.dated(row).event for row in range(len(few))] == [1, 3]
    assert [len(lane) for lane in few.lanes] == [1, 1, 0]
    assert list(few.rivals) == [rivals[1]]
    assert few.row_of(2) == -1


@pytest.mark.parametrize(
    ("first", "last", "most", "step", "names"),
    [
        ("1917-06-01", "1953-01-01", 6, Step.DECADE, ["192X", "193X", "194X", "195X"]),
        ("1920-12-15", "1923-01-10", 5, Step.YEAR, ["1921", "1922", "1923"]),
        ("1921-02-20", "1921-05-02", 5, Step.MONTH, ["1921-03", "1921-04", "1921-05"]),
        ("1921-03-15", "1921-03-17", 5, Step.DAY,
         ["1921-03-15", "1921-03-16", "1921-03-17"]),
        ("1921-03-01", "1921-03-20", 4, Step.WEEK,
         ["1921-03-07", "1921-03-14"]),
        ("1946-05-20", "1947-02-01", 4, Step.QUARTER,
         ["1946-07", "1946-10", "1947-01"]),
        ("1938-01-01", "1951-01-01", 4, Step.FIVE_YEARS, ["1940", "1945", "1950"]),
        ("1700-06-01", "2030-01-01", 5, Step.CENTURY, ["18XX", "19XX", "20XX"]),
    ],
)  # fmt: skip
def test_the_scale_goes_from_centuries_to_days(
    first: str, last: str, most: int, step: Step, names: list[str]
) -> None:
    days = [date.fromisoformat(day).toordinal() for day in (first, last)]
    found, marks = ticks(days[0], days[1], most)
    assert (found, [mark.edtf for mark in marks]) == (step, names)


@pytest.mark.parametrize("day", [-5, 0, 1, 3_652_059, 10**9])
def test_the_scale_ends_where_the_calendar_does(day: int) -> None:
    assert 1 <= day_of(day).year <= 9999
    assert len(ticks(day, day + 40_000, 12)[1]) <= 13


def test_the_shipped_archive_has_a_lane_for_each_source(root: Path) -> None:
    with open_archive(root / "data.sqlite") as archive:
        connection = archive.reader()
        found = timeline(connection)
        (claims,) = connection.execute(
            "select count(*) from claim where field = 'date' and event_id is not null"
        ).fetchone()
    assert len(found.lanes) == 5
    assert sum(map(len, found.lanes)) == len(found) == claims
    assert any("Boğazlara ilişkin ilk notası" in found.titles[r.event]
               for r in found.rivals)  # fmt: skip


@pytest.mark.parametrize(
    ("title", "edtf", "against"),
    [
        ("Boğazlara ilişkin ilk notası", "1946-08-07", {"1946-08-08", "1946-12-07"}),
        ("Boğazlara ilişkin ilk notası", "1946", set()),
        ("İsmet Paşa’nın Sovyetler Birliği ziyareti", "1932", set()),
        ("İsmet Paşa’nın Sovyetler Birliği ziyareti", "1932-04-26",
         {"1932-04-24/1932-05-10"}),
        ("Saraçoğlu’nun Moskova ziyareti", "1939-10-17", set()),
        ("Brest-Litovsk Antlaşması’nın imzalanması", "1918-03-03", {"1917-12-15"}),
    ],
)  # fmt: skip
def test_a_date_goes_only_against_those_that_cannot_be_right_beside_it(
    root: Path, title: str, edtf: str, against: set[str]
) -> None:
    with open_archive(root / "data.sqlite") as archive:
        line = timeline(archive.reader())
    told = [one for one in map(line.dated, range(len(line))) if one.edtf == edtf]
    found = [one for one in told if title in line.titles[one.event]]
    assert found
    for one in found:
        rivals = line.against(one.event, one.claim)
        assert {rival.edtf for rival in rivals} == against
        assert (one.claim in line.in_dispute) == bool(against)


def test_a_query_leaves_the_events_it_finds(root: Path) -> None:
    with open_archive(root / "data.sqlite") as archive:
        connection = archive.reader()
        whole = timeline(connection)
        assert found_events(connection, "  ") is None
        found = found_events(connection, "person:Sarper")
    assert found
    few = whole.only(found)
    assert 0 < len(few) < len(whole)
    assert {few.dated(row).event for row in range(len(few))} <= set(found)
