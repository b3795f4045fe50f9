"""The marks of a scale of time, from centuries to days.

Days are proleptic Gregorian ordinals (`date.toordinal`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

FIRST_DAY = date.min.toordinal()
LAST_DAY = date.max.toordinal()


class Step(IntEnum):
    """What one mark of the scale stands for; the value is its days, about."""

    DAY = 1
    WEEK = 7
    MONTH = 30
    QUARTER = 91
    YEAR = 365
    FIVE_YEARS = 1826
    DECADE = 3652
    CENTURY = 36524


_YEARS = {Step.YEAR: 1, Step.FIVE_YEARS: 5, Step.DECADE: 10, Step.CENTURY: 100}


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
    return date.fromordinal(min(max(round(ordinal), FIRST_DAY), LAST_DAY))


def days_named(first: int, last: int) -> str:
    """Name days in EDTF: a day, a whole month or year, or an interval."""
    begin, end = date.fromordinal(first), date.fromordinal(last)
    if first == last:
        return begin.isoformat()
    ends_month = end == date.max or (end + timedelta(days=1)).day == 1
    if begin.day == 1 and ends_month and begin.year == end.year:
        if begin.month == end.month:
            return begin.isoformat()[:7]
        if begin.month == 1 and end.month == 12:
            return f"{begin.year:04}"
    whole_years = (begin.month, begin.day, end.month, end.day) == (1, 1, 12, 31)
    digits = 4 if whole_years else 10
    begins = ".." if begin == date.min else begin.isoformat()[:digits]
    return f"{begins}/{'..' if end == date.max else end.isoformat()[:digits]}"


def _floor(step: Step, day: date) -> date:
    match step:
        case Step.DAY:
            return day
        case Step.WEEK:
            return day - timedelta(days=min(day.weekday(), day.toordinal() - 1))
        case Step.MONTH:
            return day.replace(day=1)
        case Step.QUARTER:
            return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    years = _YEARS[step]
    return date(max(1, day.year // years * years), 1, 1)


def _next(step: Step, day: date) -> date | None:
    try:
        match step:
            case Step.DAY | Step.WEEK:
                return day + timedelta(days=int(step))
            case Step.MONTH:
                return date(day.year + day.month // 12, day.month % 12 + 1, 1)
            case Step.QUARTER:
                return date(day.year + day.month // 10, (day.month + 2) % 12 + 1, 1)
        years = _YEARS[step]
        return date(day.year // years * years + years, 1, 1)
    except (ValueError, OverflowError):
        return None


def _name(step: Step, day: date) -> str:
    match step:
        case Step.DAY | Step.WEEK:
            return day.isoformat()
        case Step.MONTH | Step.QUARTER:
            return day.isoformat()[:7]
        case Step.YEAR | Step.FIVE_YEARS:
            return f"{day.year:04}"
        case Step.DECADE:
            return f"{day.year // 10:03}X"
    return f"{day.year // 100:02}XX"
