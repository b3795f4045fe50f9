"""Dated claims on lanes, one for each source, kept in columns of plain numbers.

Days are proleptic Gregorian ordinals (`date.toordinal`). A claim on one day is a
point, one on several days a span. Every claim has a row, and rows follow the days;
lanes hold row numbers. Columns instead of objects: a hundred thousand claims are
counted and found by bisection, and leave the garbage collector nothing to look at.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, repeat
from operator import sub

from model.timescale import FIRST_DAY, LAST_DAY, days_named

MOST_TIERS = 8
"""Spans are laid beside each other in so many tiers; more are shown as a density."""

NO_TIER = MOST_TIERS


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
        if self.first == FIRST_DAY:
            return self.last + 0.5
        if self.last == LAST_DAY:
            return self.first + 0.5
        return (self.first + self.last + 1) / 2

    @property
    def edtf(self) -> str:
        """Name the days: a day, a whole month or year, or an interval."""
        return days_named(self.first, self.last)


def _longs() -> array[int]:
    return array("l")


@dataclass(slots=True)
class Columns:
    """The claims as columns, in the order of their days, then of lane and claim."""

    events: array[int] = field(default_factory=_longs)
    claims: array[int] = field(default_factory=_longs)
    lanes: array[int] = field(default_factory=_longs)
    firsts: array[int] = field(default_factory=_longs)
    lasts: array[int] = field(default_factory=_longs)

    @classmethod
    def of(cls, dated: Iterable[Dated]) -> Columns:
        """Put claims into columns."""
        made = cls()
        key = [(d.first, d.last, d.lane, d.claim, d.event) for d in dated]
        for first, last, lane, claim, event in sorted(key):
            made.add(event, claim, lane, first, last)
        return made

    def add(self, event: int, claim: int, lane: int, first: int, last: int) -> None:
        """Add a claim; claims come in the order of the columns."""
        self.events.append(event)
        self.claims.append(claim)
        self.lanes.append(lane)
        self.firsts.append(first)
        self.lasts.append(last)

    def __len__(self) -> int:
        return len(self.firsts)

    def dated(self, row: int) -> Dated:
        """Give the claim of a row."""
        return Dated(
            self.events[row],
            self.claims[row],
            self.lanes[row],
            self.firsts[row],
            self.lasts[row],
        )

    def by_lane(self, lanes: int) -> list[array[int]]:
        """Give the rows of each lane, in order."""
        found = [_longs() for _ in range(lanes)]
        for row, lane in enumerate(self.lanes):
            found[lane].append(row)
        return found

    def only(self, events: Collection[int]) -> Columns:
        """Give the columns of these events alone; the order stays."""
        rows = [row for row, event in enumerate(self.events) if event in events]
        columns = (self.events, self.claims, self.lanes, self.firsts, self.lasts)
        return Columns(*(array("l", map(c.__getitem__, rows)) for c in columns))


@dataclass(slots=True)
class Counter:
    """Counts how many stretches of days touch a stretch."""

    firsts: array[int]
    lasts: array[int]

    @classmethod
    def of(cls, ends: Iterable[tuple[int, int]]) -> Counter:
        """Count stretches given by their first and last day."""
        kept = list(ends)
        firsts, lasts = sorted(a for a, _ in kept), sorted(b for _, b in kept)
        return cls(array("l", firsts), array("l", lasts))

    def between(self, first: int, last: int) -> int:
        """Count what touches the days from `first` to `last`."""
        return bisect_right(self.firsts, last) - bisect_left(self.lasts, first)

    def density(self, edges: Sequence[int]) -> list[int]:
        """Count what touches the days between each two edges, the last left out."""
        begun = map(bisect_left, repeat(self.firsts), edges[1:])
        ended = map(bisect_left, repeat(self.lasts), edges[:-1])
        counts = list(map(sub, begun, ended))
        if len(set(edges)) == len(edges):
            return counts
        # Between an edge and itself there is no day, whatever goes on then.
        return [
            n if a < b else 0 for n, (a, b) in zip(counts, pairwise(edges), strict=True)
        ]


@dataclass(slots=True)
class _Spans:
    """Rows of about one length, by their first day; `longest` is in days."""

    firsts: array[int] = field(default_factory=_longs)
    rows: array[int] = field(default_factory=_longs)
    longest: int = 0


class Lane:
    """What one source dates.

    `everything` are its rows in order, `rows` those of its points and `days` their
    days; `tier` says for the row of a span beside how many others it lies.
    """

    def __init__(
        self, document: int, label: str, columns: Columns, rows: Iterable[int]
    ) -> None:
        self.document, self.label = document, label
        self._columns = columns
        self.everything = array("l", rows)
        self.rows, self.days = _longs(), _longs()
        self.tier: dict[int, int] = {}
        self._spans: dict[int, _Spans] = {}
        self._fill(self.everything)
        firsts, lasts = columns.firsts, columns.lasts
        self._counter = Counter.of((firsts[row], lasts[row]) for row in self.tier)

    def _fill(self, rows: Iterable[int]) -> None:
        tiers = [FIRST_DAY - 1] * MOST_TIERS
        for row in rows:
            first, last = self._columns.firsts[row], self._columns.lasts[row]
            if first == last:
                self.rows.append(row)
                self.days.append(first)
                continue
            group = self._spans.setdefault((last - first).bit_length(), _Spans())
            group.firsts.append(first)
            group.rows.append(row)
            group.longest = max(group.longest, last - first)
            free = (n for n, end in enumerate(tiers) if end < first)
            tier = self.tier[row] = next(free, NO_TIER)
            if tier < NO_TIER:
                tiers[tier] = last

    def __len__(self) -> int:
        return len(self.everything)

    def points_between(self, first: int, last: int) -> Sequence[int]:
        """Give the rows of the claims on single days from `first` to `last`."""
        return self.rows[bisect_left(self.days, first) : bisect_right(self.days, last)]

    def count_points(self, first: int, last: int) -> int:
        """Count the claims on single days from `first` to `last`."""
        return bisect_right(self.days, last) - bisect_left(self.days, first)

    def count_spans(self, first: int, last: int) -> int:
        """Count the claims on several days that touch the stretch."""
        return self._counter.between(first, last)

    def spans_between(self, first: int, last: int) -> Iterator[int]:
        """Give the rows of the spans that touch the stretch, the longest first."""
        lasts = self._columns.lasts
        for kind in sorted(self._spans, reverse=True):
            group = self._spans[kind]
            start = bisect_left(group.firsts, first - group.longest)
            for row in group.rows[start : bisect_right(group.firsts, last)]:
                if lasts[row] >= first:
                    yield row

    def density(self, edges: Sequence[int]) -> list[int]:
        """Count the single days between each two edges; the last edge is left out."""
        at = list(map(bisect_left, repeat(self.days), edges))
        return list(map(sub, at[1:], at))

    def span_density(self, edges: Sequence[int]) -> list[int]:
        """Count the spans that touch the days between each two edges."""
        return self._counter.density(edges)
