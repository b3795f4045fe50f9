"""Julian (Old Style) and Rumi (Ottoman fiscal) dates in the Gregorian calendar.

Rumi: a solar year with Julian months, begun on 1 March and counted from the Hijra.
In force for the whole state from 1 Mart 1256 (13 March 1840).

- Up to 1332 the year Y begins on 1 March (Julian) of Y + 584; its Kânunusani and
  Şubat therefore fall in Y + 585.
- The law of 8 Şubat 1332 (21 February 1917) took over the Gregorian days: 15 Şubat
  1332 is followed by 1 Mart 1333 = 1 March 1917, and 1333 ends with its tenth month,
  on 31 Kânunuevvel.
- From 1334 the year begins on 1 January (1334 = 1918).
- Law no. 698 of 26 December 1925 ended the count: 31 Kânunuevvel 1341 is followed by
  1 January 1926.

Sources of the rule: the two laws named; F. R. Unat, Hicrî Tarihleri Milâdî Tarihe
Çevirme Kılavuzu. Months bear their number in the Gregorian order throughout, so
that Mart is 3 and Kânunusani (Ocak) is 1 in every year.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from model.dates.edtf import BadDate

FIRST_RUMI_YEAR = 1256
LAST_RUMI_YEAR = 1341
_RUMI_OFFSET = 584
_GREGORIAN_DAYS = date(1917, 3, 1)  # 1 Mart 1333
_SHORT_YEAR = 1333
# Julian day number of the day before date.fromordinal(1).
_ORDINAL_ZERO = 1721425


class Calendar(StrEnum):
    """The calendar a date was written in."""

    GREGORIAN = "gregorian"
    JULIAN = "julian"
    RUMI = "rumi"


def julian_to_gregorian(year: int, month: int, day: int) -> date:
    """Convert a Julian day: 25 October 1917 (Old Style) is 7 November 1917.

    Raises `BadDate` for a day the Julian calendar does not have. The rule is the
    usual one through the Julian day number (E. G. Richards, Mapping Time, 1998).
    """
    if not 1 <= month <= 12 or not 1 <= day <= _julian_length(year, month):
        raise BadDate(f"{year}-{month}-{day}", "no such day in the Julian calendar")
    shift = (14 - month) // 12
    y, m = year + 4800 - shift, month + 12 * shift - 3
    number = day + (153 * m + 2) // 5 + 365 * y + y // 4 - 32083
    try:
        return date.fromordinal(number - _ORDINAL_ZERO)
    except (ValueError, OverflowError) as fault:
        raise BadDate(f"{year}-{month}-{day}", "outside the years 1 to 9999") from fault


def gregorian_to_julian(day: date) -> tuple[int, int, int]:
    """Give year, month and day of a Gregorian day in the Julian calendar."""
    c = day.toordinal() + _ORDINAL_ZERO + 32082
    d = (4 * c + 3) // 1461
    e = c - 1461 * d // 4
    m = (5 * e + 2) // 153
    return d - 4800 + m // 10, m + 3 - 12 * (m // 10), e - (153 * m + 2) // 5 + 1


def rumi_to_gregorian(year: int, month: int, day: int) -> date:
    """Convert a Rumi day: 31 Mart 1325 is 13 April 1909.

    `month` counts in the Gregorian order (Mart 3, Kânunusani 1). Raises `BadDate`
    for a day the count never had, such as 16 Şubat 1332 or 1 Kânunusani 1333.
    """
    written = f"{year}-{month}-{day} (Rumi)"
    _check_rumi_year(year, written)
    if year >= _SHORT_YEAR:
        if year == _SHORT_YEAR and month < 3:
            raise BadDate(written, "the year 1333 has no January and February")
        try:
            return date(year + _RUMI_OFFSET, month, day)
        except ValueError as fault:
            raise BadDate(written, "no such day in this month") from fault
    julian_year = year + _RUMI_OFFSET + (1 if month < 3 else 0)
    result = julian_to_gregorian(julian_year, month, day)
    if result >= _GREGORIAN_DAYS:
        raise BadDate(written, "15 Şubat 1332 was followed by 1 Mart 1333")
    return result


def gregorian_to_rumi(day: date) -> tuple[int, int, int]:
    """Give year, month and day of a Gregorian day in the Rumi calendar.

    Raises `BadDate` before 13 March 1840 and after 31 December 1925.
    """
    if day >= _GREGORIAN_DAYS:
        year, month, number = day.year - _RUMI_OFFSET, day.month, day.day
    else:
        julian_year, month, number = gregorian_to_julian(day)
        year = julian_year - _RUMI_OFFSET - (1 if month < 3 else 0)
    _check_rumi_year(year, day.isoformat())
    return year, month, number


def rumi_year(year: int) -> tuple[date, date]:
    """Give the first and last Gregorian day of a Rumi year; raises `BadDate`."""
    _check_rumi_year(year, str(year))
    first = rumi_to_gregorian(year, 1 if year > _SHORT_YEAR else 3, 1)
    if year >= _SHORT_YEAR:
        return first, date(first.year, 12, 31)
    return first, rumi_to_gregorian(year + 1, 3, 1) - timedelta(days=1)


def days_of_month(calendar: Calendar, year: int, month: int) -> tuple[date, date]:
    """Give the first and last Gregorian day of a month in any of the calendars.

    Şubat 1332 (Rumi) has fifteen days. Raises `BadDate`.
    """
    first = to_gregorian(calendar, year, month, 1)
    for length in (31, 30, 29, 28, 15):
        try:
            return first, to_gregorian(calendar, year, month, length)
        except BadDate:
            continue
    raise BadDate(f"{year}-{month}", "no such month")


def days_of_year(calendar: Calendar, year: int) -> tuple[date, date]:
    """Give the first and last Gregorian day of a year in any of the calendars.

    Raises `BadDate`.
    """
    if calendar is Calendar.RUMI:
        return rumi_year(year)
    first = to_gregorian(calendar, year, 1, 1)
    return first, to_gregorian(calendar, year, 12, 31)


def to_gregorian(calendar: Calendar, year: int, month: int, day: int) -> date:
    """Convert a day of any of the calendars; raises `BadDate` if it has no such day."""
    if calendar is Calendar.RUMI:
        return rumi_to_gregorian(year, month, day)
    if calendar is Calendar.JULIAN:
        return julian_to_gregorian(year, month, day)
    try:
        return date(year, month, day)
    except ValueError as fault:
        raise BadDate(f"{year}-{month}-{day}", "no such day") from fault


def is_ambiguous(year: int) -> bool:
    """Tell whether a year alone may be Rumi as well as Gregorian (1256 to 1341)."""
    return FIRST_RUMI_YEAR <= year <= LAST_RUMI_YEAR


def readings_of_year(year: int) -> dict[Calendar, tuple[date, date]]:
    """Give every reading of a year written without a calendar, as first and last day.

    1337 is 1337 and, as a Rumi year, 1921; 1921 has one reading. The Gregorian
    reading stands first. Raises `BadDate` outside the years 1 to 9999.
    """
    readings = {Calendar.GREGORIAN: days_of_year(Calendar.GREGORIAN, year)}
    if is_ambiguous(year):
        readings[Calendar.RUMI] = rumi_year(year)
    return readings


def _check_rumi_year(year: int, written: str) -> None:
    if not is_ambiguous(year):
        raise BadDate(written, "the Rumi count ran from 1256 to 1341")


def _julian_length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 else 28
    return 30 if month in (4, 6, 9, 11) else 31
