"""Records by date: what overlaps a day, a month, a year or any stretch of time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from pyroaring import BitMap

from model.dates.edtf import FIRST_DAY, LAST_DAY, Span, span
from model.records.kinds import Kind
from model.search.levels import Level
from model.search.lists import Lists
from model.search.query import Date, FieldName

MONTH = 31


def dated(lists: Lists, kind: Kind, when: Date, level: Level) -> BitMap:
    """Give the records of a date: of just that time, of about it, of all around it."""
    if when.is_of_any_year:
        return _yearly(lists, kind, when.edtf[5:])
    found = BitMap()
    for edtf in (when.edtf, *when.alternatives):
        days = span(edtf)
        if level >= Level.FOLDED:
            found |= _just(lists, kind, days)
        else:
            near = level > Level.NAME
            found |= overlapping(lists, kind, days, MONTH if near else None)
    return found


def beside(lists: Lists, kind: Kind, when: Date, side: FieldName) -> BitMap:
    """Give the records before or after a date."""
    if when.is_of_any_year:
        return BitMap()
    days = span(when.edtf)
    if side is FieldName.BEFORE:
        last = _moved(days.earliest, -1)
        return overlapping(lists, kind, Span(FIRST_DAY, last)) if last else BitMap()
    first = _moved(days.latest, 1)
    return overlapping(lists, kind, Span(first, LAST_DAY)) if first else BitMap()


def _moved(day: str, by: int) -> str | None:
    try:
        return (date.fromisoformat(day) + timedelta(days=by)).isoformat()
    except OverflowError:
        return None  # before the first day, after the last: nothing


def _yearly(lists: Lists, kind: Kind, day: str) -> BitMap:
    numbers = [row[0] for row in lists.starting(kind, "yearly", day)]
    return lists.union(numbers)


def _just(lists: Lists, kind: Kind, days: Span) -> BitMap:
    """Give the records of this very day, month, year or stretch."""
    if days.earliest == days.latest:
        return lists.named(kind, "day", days.earliest)
    found = lists.named(kind, "span", f"{days.earliest}/{days.latest}")
    for field, length in (("month", 7), ("year", 4)):
        unit = days.earliest[:length]
        if span(unit) == days:
            found = found | lists.named(kind, field, unit)
    return found


def overlapping(
    lists: Lists, kind: Kind, days: Span, longest: int | None = None
) -> BitMap:
    """Give the records whose dates share a day with a stretch of time.

    Of dates longer than a day only those of at most `longest` days, if it is given.
    """
    numbers = [
        number
        for low, high, field in _units(days)
        for number in _between(lists, kind, field, low, high)
    ]
    rows = lists.connection.execute(
        "select list_id from search_span"
        " where kind = ? and earliest <= ? and latest >= ?"
        " and (? is null or julianday(latest) - julianday(earliest) < ?)",
        (kind.value, days.latest, days.earliest, longest, longest),
    )
    return lists.union([*numbers, *(row[0] for row in rows)])


def _between(
    lists: Lists, kind: Kind, field: str, low: str, high: str
) -> Iterator[int]:
    rows = lists.connection.execute(
        "select id from search_list"
        " where kind = ? and field = ? and folded between ? and ?",
        (kind.value, field, low, high),
    )
    for (number,) in rows:
        yield number


def _units(days: Span) -> Iterator[tuple[str, str, str]]:
    """Cut a stretch of time into whole years, whole months and days."""
    first, last = days.earliest, days.latest
    if first[:4] == last[:4] and (first[5:], last[5:]) != ("01-01", "12-31"):
        yield from _months(first, last)
        return
    first_year, last_year = int(first[:4]), int(last[:4])
    if first[5:] != "01-01":
        yield from _months(first, f"{first[:4]}-12-31")
        first_year += 1
    if last[5:] != "12-31":
        yield from _months(f"{last[:4]}-01-01", last)
        last_year -= 1
    if first_year <= last_year:
        yield f"{first_year:04}", f"{last_year:04}", "year"


def _months(first: str, last: str) -> Iterator[tuple[str, str, str]]:
    """Cut a stretch within one year."""
    if first[:7] == last[:7] and span(first[:7]) != Span(first, last):
        yield first, last, "day"
        return
    low, high = int(first[5:7]), int(last[5:7])
    if first[8:] != "01":
        yield first, span(first[:7]).latest, "day"
        low += 1
    if last != span(last[:7]).latest:
        yield f"{last[:7]}-01", last, "day"
        high -= 1
    if low <= high:
        yield f"{first[:5]}{low:02}", f"{first[:5]}{high:02}", "month"
