"""Where a year stands on a narrow axis: no year that holds something is out of reach.

A plain scale of two centuries on 160 pixels has more years than pixels: some could be
seen but never clicked. Here each year that ever held something has pixels of its own,
the rest is shared out evenly, and long stretches of empty years are shortened.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

EMPTY = 12
"""So many empty years in a row keep their length; a longer stretch has no more."""

OWN = 3
"""Pixels that a year with something has for itself, if there is room for it."""


class YearScale:
    """An axis of years between the first and the last that ever held something.

    It only grows: narrowed to two years one can still drag wider, and no bar moves.
    """

    def __init__(self) -> None:
        self._known: list[int] = []
        self._units: list[int] = []

    @property
    def first(self) -> int:
        """The first year of the scale, 0 where there is none."""
        return self._known[0] if self._known else 0

    @property
    def last(self) -> int:
        """The last year of the scale, 0 where there is none."""
        return self._known[-1] if self._known else 0

    def add(self, years: Iterable[int]) -> None:
        """Give room to years that hold something."""
        self._known = sorted({*self._known, *years})
        self._units = []
        unit, before = 0, None
        for year in self._known:
            if before is not None:
                unit += 1 + min(year - before - 1, EMPTY)
            self._units.append(unit)
            before = year

    def x_of(self, year: int, width: int) -> int:
        """Give the left end of a year on so many pixels, the first that means it."""
        if not self._known:
            return 0
        own = min(OWN, width * 3 // 4 // len(self._known)) or int(
            width >= len(self._known)
        )
        shared = width - own * len(self._known)
        before = bisect_left(self._known, year)
        total = self._units[-1] + 1
        return own * before + int(self._unit(year) * shared / total)

    def year_at(self, x: int, width: int) -> int:
        """Give the year that a pixel belongs to."""
        years = range(self.first, self.last + 1)
        at = bisect_right(years, x, key=lambda year: self.x_of(year, width)) - 1
        return years[min(max(at, 0), len(years) - 1)]

    def shortened(self) -> Iterator[int]:
        """Give a year in the middle of each stretch that is not told in full."""
        for before, year in zip(self._known, self._known[1:], strict=False):
            if year - before - 1 > EMPTY:
                yield (before + year) // 2

    def _unit(self, year: int) -> float:
        at = bisect_right(self._known, year) - 1
        if at < 0:
            return 0.0
        since = year - self._known[at]
        if not since or at == len(self._known) - 1:
            return self._units[at] + min(since, 1)
        empty = self._known[at + 1] - self._known[at] - 1
        return self._units[at] + 1 + (since - 1) * min(empty, EMPTY) / max(empty, 1)
