"""What a date expression says, before a calendar turns it into EDTF."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from model.dates.calendars import Calendar
from model.dates.parts import PartName


class Side(StrEnum):
    """On which side of the date an open interval lies.

    «1945’ten sonra» begins when 1945 is over, «1945’ten itibaren» with it.
    """

    BEFORE = "before"
    UNTIL = "until"
    SINCE = "since"
    AFTER = "after"

    @property
    def is_before(self) -> bool:
        """Whether the interval ends at the date."""
        return self in (Side.BEFORE, Side.UNTIL)


@dataclass(frozen=True)
class Point:
    """A day, month, season, year, decade or century, as far as it was written.

    `decade` is the first three digits (193), `century` the first two (19 for the
    twentieth), `season` the EDTF code. `twin` is the second year of «1337 (1921)».
    `language` and `ottoman` come from the name of the month.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    decade: int | None = None
    century: int | None = None
    twin: int | None = None
    language: str | None = None
    ottoman: bool = False


@dataclass(frozen=True)
class Range:
    """From one point to another, both included."""

    first: Point
    last: Point


@dataclass(frozen=True)
class Choice:
    """Several points: every one of them, or one of them."""

    points: tuple[Point, ...]
    every: bool


@dataclass(frozen=True)
class Dual:
    """One day in two calendars: 25 October (7 November) 1917."""

    new: Point
    calendar: Calendar


@dataclass(frozen=True)
class Part:
    """The beginning, middle or end of something."""

    of: Point
    name: PartName


Body = Point | Range | Choice | Dual | Part


@dataclass(frozen=True)
class Expression:
    """A whole date expression; `calendar` where the text itself names one."""

    body: Body
    side: Side | None = None
    about: bool = False
    doubtful: bool = False
    calendar: Calendar | None = None
