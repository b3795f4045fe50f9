"""What an EDTF (ISO 8601-2, levels 0 to 2) value covers, as two days to search by.

The `edtf` library says whether a qualified or partly unknown date is well formed.
We go round it where it would mislead (edtf 5.0.2):

- plain `1946`, `1946-08`, `1946-08-07`, also with one mark behind them, are read
  here: the library needs 120 ms to start and 4 ms for each, and it takes 1900-02-29
  for a day;
- intervals and sets are split here: the library cannot bound an open interval,
  refuses `194X/..`, guesses ten years for an unknown end and lets `1946/1944` pass;
- bounds are computed here: the library fails on `1946-08-1X`, puts XXXX before the
  year 1 and ends the winter of 1944 on 31 December.

Choices the standard leaves open: `~`, `?` and `%` do not widen a span, because EDTF
gives them no width; an unknown end (`1944/`) searches like an open one; the winter
of a year (`1944-24`) is December of that year with January and February of the
next, as the order of the codes 21 to 24 implies.
"""

from __future__ import annotations

import re
import warnings
from calendar import monthrange
from functools import lru_cache
from typing import NamedTuple

from model.errors import WorldError

FIRST_DAY = "0001-01-01"
LAST_DAY = "9999-12-31"

_PLAIN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?", re.ASCII)
_POINT = re.compile(
    r"[~?%]?([0-9X]{4})[~?%]?"
    r"(?:-[~?%]?([0-9X]{2})[~?%]?(?:-[~?%]?([0-9X]{2})[~?%]?)?)?"
)
_ROUND = re.compile(r"(?:\d{3}X|\d{2}XX)[~?%]?", re.ASCII)
_SIGNIFICANT = re.compile(r"(\d{4})S[1-4]", re.ASCII)

# Season and part-of-year codes: first month, number of months. 25 to 28 are the
# northern, 29 to 32 the southern seasons; 33 quarters, 37 quadrimesters, 40 halves.
_PARTS_OF_YEAR = {
    **{21 + n: (3 + 3 * n, 3) for n in range(4)},
    **{25 + n: (3 + 3 * n, 3) for n in range(4)},
    29: (9, 3),
    30: (12, 3),
    31: (3, 3),
    32: (6, 3),
    **{33 + n: (1 + 3 * n, 3) for n in range(4)},
    **{37 + n: (1 + 4 * n, 4) for n in range(3)},
    40: (1, 6),
    41: (7, 6),
}


class BadDate(WorldError):  # noqa: N818 - reads as what happened
    """A date that cannot be: not EDTF, not in its calendar, or not in years 1 to 9999.

    `written` is the text or date refused, `reason` why, in a few English words.
    """

    def __init__(self, written: str, reason: str) -> None:
        super().__init__(written, reason)
        self.written, self.reason = written, reason

    def __str__(self) -> str:
        return f"“{self.written}” is not a date that can be used ({self.reason})."


class Span(NamedTuple):
    """The days a date may cover, both ends included, as ISO days 'YYYY-MM-DD'.

    Proleptic Gregorian, so that text order is time order; an open end is
    `FIRST_DAY` or `LAST_DAY`.
    """

    earliest: str
    latest: str


def overlaps(one: Span, other: Span) -> bool:
    """Tell whether two spans share at least one day."""
    return one.earliest <= other.latest and other.earliest <= one.latest


def valid(edtf: str) -> bool:
    """Tell whether `span` accepts this value."""
    try:
        span(edtf)
    except BadDate:
        return False
    return True


@lru_cache(maxsize=8192)
def span(edtf: str) -> Span:
    """Give the earliest and latest day an EDTF value may cover.

    Intervals run from the earliest day of their start to the latest of their end;
    sets from their earliest to their latest member. Raises `BadDate`.
    """
    if "/" in edtf:
        return _interval(edtf)
    if len(edtf) > 2 and edtf[0] + edtf[-1] in ("[]", "{}"):
        return _set(edtf)
    return _point(edtf)


def _interval(edtf: str) -> Span:
    ends = edtf.split("/")
    if len(ends) != 2 or edtf == "/":
        raise BadDate(edtf, "an interval has two ends")
    first, last = ends
    start = FIRST_DAY if first in ("", "..") else _point(first).earliest
    end = LAST_DAY if last in ("", "..") else _point(last).latest
    return _ordered(edtf, start, end)


def _set(edtf: str) -> Span:
    members = [_member(edtf, part.strip()) for part in edtf[1:-1].split(",")]
    return Span(min(m.earliest for m in members), max(m.latest for m in members))


def _member(edtf: str, part: str) -> Span:
    if ".." not in part:
        return _point(part)
    first, _, last = part.partition("..")
    if not first and not last:
        raise BadDate(edtf, "a set needs a date")
    start = _point(first).earliest if first else FIRST_DAY
    end = _point(last).latest if last else LAST_DAY
    return _ordered(edtf, start, end)


def _ordered(edtf: str, start: str, end: str) -> Span:
    if start > end:
        raise BadDate(edtf, "it ends before it begins")
    return Span(start, end)


def _point(text: str) -> Span:
    plain = _PLAIN.fullmatch(text)
    if plain:
        year, month, day = plain.groups()
        return _bounds(text, year, month, day)
    significant = _SIGNIFICANT.fullmatch(text)
    if significant:
        return _bounds(text, significant[1], None, None)
    partial = _POINT.fullmatch(text)
    if not partial:
        raise BadDate(text, "not an EDTF date of the years 1 to 9999")
    year, month, day = partial.groups()
    # `1946-0X` is EDTF, but the library fails on a half-known month; decades and
    # centuries, also with one mark behind them, name the marks of a timeline and stand
    # in the first rows of a window, which cannot wait for it.
    unasked = _ROUND.fullmatch(text) or (month and "X" in month and month != "XX")
    if not unasked:
        _ask_library(text)
    return _bounds(text, year, month, day)


def _ask_library(text: str) -> None:
    with warnings.catch_warnings():
        # Its grammar draws pyparsing diagnostics when it is first imported.
        warnings.simplefilter("ignore")
        from edtf.parser import EDTFParseException, parse_edtf

        try:
            parse_edtf(text)
        except EDTFParseException as fault:
            raise BadDate(text, "not EDTF") from fault


def _bounds(text: str, year: str, month: str | None, day: str | None) -> Span:
    low_year = max(1, int(year.replace("X", "0")))
    high_year = int(year.replace("X", "9"))
    if high_year == 0:
        raise BadDate(text, "there is no year 0 here")
    if month is None:
        return Span(f"{low_year:04}-01-01", f"{high_year:04}-12-31")
    if month.isdigit() and int(month) in _PARTS_OF_YEAR and day is None:
        return _part_of_year(low_year, high_year, int(month))
    months = _digits(month, range(1, 13))
    if not months:
        raise BadDate(text, "there is no such month")
    days = _digits(day or "XX", range(1, 32))
    fitting = [
        [d for d in days if d <= _longest(low_year, high_year, m)] for m in months
    ]
    if not fitting[0] or not fitting[-1]:
        raise BadDate(text, "there is no such day in this month")
    return Span(
        f"{low_year:04}-{months[0]:02}-{fitting[0][0]:02}",
        f"{high_year:04}-{months[-1]:02}-{fitting[-1][-1]:02}",
    )


def _digits(pattern: str, allowed: range) -> list[int]:
    """List the numbers that fit a two-digit pattern such as 1X."""
    return [
        number
        for number in allowed
        if all(p in ("X", d) for p, d in zip(pattern, f"{number:02}", strict=True))
    ]


def _longest(low_year: int, high_year: int, month: int) -> int:
    if low_year == high_year:
        return monthrange(low_year, month)[1]
    return 29 if month == 2 else monthrange(2001, month)[1]


def _part_of_year(low_year: int, high_year: int, code: int) -> Span:
    month, length = _PARTS_OF_YEAR[code]
    last = month + length - 1
    end_year, end_month = high_year + (last - 1) // 12, (last - 1) % 12 + 1
    if end_year > 9999:
        return Span(f"{low_year:04}-{month:02}-01", LAST_DAY)
    end_day = monthrange(end_year, end_month)[1]
    start = f"{low_year:04}-{month:02}-01"
    return Span(start, f"{end_year:04}-{end_month:02}-{end_day:02}")
