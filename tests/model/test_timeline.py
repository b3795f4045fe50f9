"""Dated claims on lanes, found by bisection and counted."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from random import Random

import pytest

from model.archive import open_archive
from model.timeline import Dated, Lane, Rivals, Step, Timeline, day_of, ticks, timeline

DAY = date(1921, 3, 16).toordinal()


def dated(first: int, last: int | None = None, claim: int = 0, lane: int = 0) -> Dated:
    return Dated(1, claim, lane, first, first if last is None else last)


def test_a_stretch_is_found_as_if_every_claim_were_looked_at() -> None:
    random = Random(1921)
    claims = []
    for number in range(2000):
        first = DAY + random.randrange(20_000)
        length = random.choice((0, 0, 0, 1, 30, 365, 9000))
        claims.append(dated(first, first + length, number))
    lane = Lane(1, "Kars", claims)
    assert len(lane) == 2000
    for _ in range(50):
        start = DAY + random.randrange(20_000)
        end = start + random.choice((0, 10, 400, 8000))
        expected = {c.claim for c in claims if c.first <= end and c.last >= start}
        points = lane.points_between(start, end)
        found = {c.claim for c in (*points, *lane.spans_between(start, end))}
        assert found == expected
        assert len(points) == lane.count_between(start, end)


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
    lane = Lane(1, "Kars", [dated(DAY + n) for n in (0, 0, 1, 5, 9, 10)])
    assert lane.density([DAY, DAY + 1, DAY + 5, DAY + 10]) == [2, 1, 2]


def test_a_line_between_rival_dates_is_seen_wherever_it_crosses() -> None:
    august, december = date(1946, 8, 7).toordinal(), date(1946, 12, 7).toordinal()
    rivals = Rivals(1, (dated(august), dated(december, lane=1)))
    line = Timeline([Lane(1, "a", [dated(august)])], {1: "nota"}, [rivals])
    between = date(1946, 10, 1).toordinal()
    assert line.rivals_between(between, between + 1) == [rivals]
    assert line.rivals_between(december + 1, december + 9) == []
    assert line.rivals_between(august - 9, august - 1) == []


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
    assert sum(map(len, found.lanes)) == claims
    assert any("Boğazlara ilişkin ilk notası" in found.titles[r.event]
               for r in found.rivals)  # fmt: skip
