"""The visible stretch of time and what can be done with it; no drawing.

Days are ordinals and may be fractions while one zooms. The scale runs from a few
days to all the centuries that are dated.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

LEAST_DAYS = 3.0
MOST_DAYS = 3_652_059.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days from `first` to `last` that are shown, with their fractions."""

    first: float
    last: float

    @property
    def days(self) -> float:
        """How many days are shown."""
        return self.last - self.first

    def x_of(self, day: float, width: float) -> float:
        """Give where a day stands on a line of this width."""
        return (day - self.first) / self.days * width

    def day_at(self, x: float, width: float) -> float:
        """Give the day at a place on a line of this width."""
        return self.first + x / max(width, 1.0) * self.days

    def zoomed(self, factor: float, about: float) -> Stretch:
        """Show `factor` times as many days, with `about` staying where it is."""
        days = min(max(self.days * factor, LEAST_DAYS), MOST_DAYS)
        share = (about - self.first) / self.days
        first = about - share * days
        return Stretch(first, first + days)

    def moved(self, days: float) -> Stretch:
        """Show the same length, so many days later."""
        return replace(self, first=self.first + days, last=self.last + days)

    def holding(self, day: float) -> Stretch:
        """Move only as far as the day needs to be in sight, with some room."""
        room = self.days * 0.1
        if day < self.first + room:
            return self.moved(day - self.first - room)
        if day > self.last - room:
            return self.moved(day - self.last + room)
        return self
