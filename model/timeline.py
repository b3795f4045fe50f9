"""Dated claims on lanes, one for each source, fast to ask for any stretch of time.

Days are proleptic Gregorian ordinals (`date.toordinal`). A claim on one day is a
point, one on several days a span. Points lie in sorted arrays, spans in classes by
length, so that a stretch is found by bisection however many claims there are.
"""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import IntEnum
from itertools import pairwise

DAYS_IN_YEAR = 365.2425


@dataclass(frozen=True, slots=True)
class Dated:
    """A dated claim; `first` and `last` are day ordinals, both included."""

    event: int
    claim: int
    lane: int
    first: int
    last: int

    @property
    def middle(self) -> float:
        """Where the claim stands in one place; an open end is passed over."""
        if self.first == date.min.toordinal():
            return self.last + 0.5
        if self.last == date.max.toordinal():
            return self.first + 0.5
        return (self.first + self.last + 1) / 2

    @property
    def edtf(self) -> str:
        """Name the days: a day, a whole month or year, or an interval."""
        first, last = date.fromordinal(self.first), date.fromordinal(self.last)
        if self.first == self.last:
            return first.isoformat()
        ends_month = last == date.max or (last + timedelta(days=1)).day == 1
        if first.day == 1 and ends_month and first.year == last.year:
            if first.month == last.month:
                return first.isoformat()[:7]
            if first.month == 1 and last.month == 12:
                return f"{first.year:04}"
        whole_years = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
        digits = 4 if whole_years else 10
        begins = ".." if first == date.min else first.isoformat()[:digits]
        return f"{begins}/{'..' if last == date.max else last.isoformat()[:digits]}"


@dataclass(slots=True)
class _Sorted:
    """Claims sorted by their first day; `longest` is their greatest length in days."""

    firsts: array[int] = field(default_factory=lambda: array("l"))
    items: list[Dated] = field(default_factory=list)
    longest: int = 0

    def within(self, first: int, last: int) -> Sequence[Dated]:
        """Give what touches the stretch, and perhaps a little that begins before."""
        start = bisect_left(self.firsts, first - self.longest)
        return self.items[start : bisect_right(self.firsts, last)]


class Lane:
    """What one source dates."""

    def __init__(self, document: int, label: str, dated: Iterable[Dated]) -> None:
        self.document, self.label = document, label
        self.points = _Sorted()
        self._spans: dict[int, _Sorted] = {}
        for one in sorted(dated, key=lambda one: (one.first, one.last, one.claim)):
            length = one.last - one.first
            kind = length.bit_length()
            group = self._spans.setdefault(kind, _Sorted()) if length else self.points
            group.firsts.append(one.first)
            group.items.append(one)
            group.longest = max(group.longest, length)

    def __len__(self) -> int:
        groups = [self.points, *self._spans.values()]
        return sum(len(group.items) for group in groups)

    def points_between(self, first: int, last: int) -> Sequence[Dated]:
        """Give the claims on single days from `first` to `last`, in their order."""
        return self.points.within(first, last)

    def count_between(self, first: int, last: int) -> int:
        """Count the claims on single days from `first` to `last`."""
        firsts = self.points.firsts
        return bisect_right(firsts, last) - bisect_left(firsts, first)

    def spans_between(self, first: int, last: int) -> Iterator[Dated]:
        """Give the claims on several days that touch the stretch, the longest first."""
        for kind in sorted(self._spans, reverse=True):
            for one in self._spans[kind].within(first, last):
                if one.last >= first:
                    yield one

    def density(self, edges: Sequence[int]) -> list[int]:
        """Count the single days between each two edges; the last edge is left out."""
        at = [bisect_left(self.points.firsts, edge) for edge in edges]
        return [after - before for before, after in pairwise(at)]


@dataclass(frozen=True, slots=True)
class Rivals:
    """The rival dates of one event, in the order of days."""

    event: int
    dated: tuple[Dated, ...]

    @property
    def first(self) -> int:
        """The day on which their line begins."""
        return int(min(one.middle for one in self.dated))

    @property
    def last(self) -> int:
        """The day on which their line ends."""
        return int(max(one.middle for one in self.dated))


class Timeline:
    """All lanes; `titles` names the events, `rivals` joins dates that disagree."""

    def __init__(
        self,
        lanes: Sequence[Lane],
        titles: dict[int, str],
        rivals: Iterable[Rivals] = (),
    ) -> None:
        self.lanes, self.titles = tuple(lanes), titles
        self._rivals = sorted(rivals, key=lambda rival: rival.first)
        self._rival_firsts = [rival.first for rival in self._rivals]
        self._reach = max((r.last - r.first for r in self._rivals), default=0)

    @property
    def rivals(self) -> Sequence[Rivals]:
        """All rival dates by their first day."""
        return self._rivals

    def rivals_between(self, first: int, last: int) -> list[Rivals]:
        """Give the rival dates whose line crosses the stretch."""
        start = bisect_left(self._rival_firsts, first - self._reach)
        end = bisect_right(self._rival_firsts, last)
        return [rival for rival in self._rivals[start:end] if rival.last >= first]

    @property
    def extent(self) -> tuple[int, int]:
        """The first and the last day that are dated; today where nothing is."""
        today = date.today().toordinal()
        ends = [
            (one.first, one.last)
            for lane in self.lanes
            for one in (*lane.points.items[:1], *lane.points.items[-1:])
        ]
        if not ends:
            spans = (s for lane in self.lanes for s in lane.spans_between(1, 3_652_059))
            ends = [(one.first, one.last) for one in spans]
        if not ends:
            return today - 365, today
        return min(first for first, _ in ends), max(last for _, last in ends)

    def events_between(self, first: int, last: int) -> list[Dated]:
        """Give every claim that touches the stretch, by day and then by lane."""
        found = [
            one
            for lane in self.lanes
            for one in (
                *lane.points_between(first, last),
                *lane.spans_between(first, last),
            )
        ]
        return sorted(found, key=lambda one: (one.first, one.last, one.lane))


def timeline(connection: sqlite3.Connection, language: str = "tr") -> Timeline:
    """Read the timeline of an archive; titles in `tr`, `en` or `ru`."""
    title = f"title_{language}" if language in ("tr", "en", "ru") else "title_tr"
    dated: dict[int, list[Dated]] = {}
    lanes: dict[int, int] = {}
    by_claim: dict[int, Dated] = {}
    rows = connection.execute(
        "select c.event_id, c.id, x.document_id, c.earliest, c.latest from claim c"
        " join excerpt x on x.id = c.excerpt_id where c.field = 'date'"
        " and c.event_id is not null and c.earliest is not null"
        " and c.latest is not null order by x.document_id"
    )
    for event, claim, document, earliest, latest in rows:
        at = lanes.setdefault(document, len(lanes))
        days = _ordinal(earliest), _ordinal(latest)
        one = Dated(event, claim, at, *days)
        dated.setdefault(document, []).append(one)
        by_claim[claim] = one
    labels = dict(
        connection.execute("select id, coalesce(short_title, title) from document")
    )
    titles = dict(
        connection.execute(f"select id, coalesce({title}, title_tr) from event")
    )
    return Timeline(
        [Lane(document, labels[document], dated[document]) for document in lanes],
        titles,
        _rivals(connection, by_claim),
    )


def _rivals(
    connection: sqlite3.Connection, by_claim: dict[int, Dated]
) -> Iterator[Rivals]:
    rows = connection.execute(
        "select d.id, d.event_id, c.claim_id from disagreement d"
        " join disagreement_claim c on c.disagreement_id = d.id"
        " where d.field = 'date' and d.event_id is not null order by d.id"
    )
    gathered: dict[tuple[int, int], list[Dated]] = {}
    for number, event, claim in rows:
        if claim in by_claim:
            gathered.setdefault((number, event), []).append(by_claim[claim])
    for (_, event), found in gathered.items():
        yield Rivals(event, tuple(sorted(found, key=lambda d: (d.first, d.lane))))


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


class Step(IntEnum):
    """What one mark of the scale stands for; the value is its days, about."""

    DAY = 1
    WEEK = 7
    MONTH = 30
    YEAR = 365
    DECADE = 3652
    CENTURY = 36524


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the scale: its day and its EDTF name (1921-03, 192X)."""

    day: int
    edtf: str


def ticks(first: int, last: int, most: int) -> tuple[Step, list[Tick]]:
    """Give at most `most` marks for a stretch, in the finest step that allows it."""
    days = max(1, last - first)
    step = next((s for s in Step if days / s <= most), Step.CENTURY)
    return step, [tick for tick in _ticks(step, first, last) if tick.day >= first]


def _ticks(step: Step, first: int, last: int) -> Iterator[Tick]:
    end = day_of(last)
    at = _floor(step, day_of(first))
    while at <= end:
        yield Tick(at.toordinal(), _name(step, at))
        following = _next(step, at)
        if following is None:
            return
        at = following


def day_of(ordinal: float) -> date:
    """Give the day of an ordinal, held within the years 1 to 9999."""
    least, most = date.min.toordinal(), date.max.toordinal()
    return date.fromordinal(min(max(round(ordinal), least), most))


def _floor(step: Step, day: date) -> date:
    match step:
        case Step.DAY:
            return day
        case Step.WEEK:
            return day - timedelta(days=min(day.weekday(), day.toordinal() - 1))
        case Step.MONTH:
            return day.replace(day=1)
    years = {Step.YEAR: 1, Step.DECADE: 10, Step.CENTURY: 100}[step]
    return date(max(1, day.year // years * years), 1, 1)


def _next(step: Step, day: date) -> date | None:
    try:
        match step:
            case Step.DAY | Step.WEEK:
                return day + timedelta(days=int(step))
            case Step.MONTH:
                return date(day.year + day.month // 12, day.month % 12 + 1, 1)
        years = {Step.YEAR: 1, Step.DECADE: 10, Step.CENTURY: 100}[step]
        return date(day.year // years * years + years, 1, 1)
    except (ValueError, OverflowError):
        return None


def _name(step: Step, day: date) -> str:
    match step:
        case Step.DAY | Step.WEEK:
            return day.isoformat()
        case Step.MONTH:
            return day.isoformat()[:7]
        case Step.YEAR:
            return f"{day.year:04}"
        case Step.DECADE:
            return f"{day.year // 10:03}X"
    return f"{day.year // 100:02}XX"
