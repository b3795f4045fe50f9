"""Read dates as people write them in Turkish, English and Russian.

`read` takes a text that is a date and nothing else, `find` looks for every date in
running text. What a date expression covers is said in `resolving`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from model.dates.calendars import Calendar
from model.dates.edtf import BadDate, valid
from model.dates.expressions import (
    Choice,
    Dual,
    Expression,
    Part,
    Point,
    Range,
    Side,
)
from model.dates.grammar import Parsed, expression
from model.dates.resolving import readings
from model.dates.surroundings import is_mere_number, is_surely_date, may_begin
from model.dates.tokens import Stream


class Grain(StrEnum):
    """What kind of time a date is."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    PART = "part"
    INTERVAL = "interval"
    OPEN = "open"
    SET = "set"


class Confidence(StrEnum):
    """How sure it is that the words are a date at all.

    LOW is a number of four digits or a month's name with nothing beside it that says
    so: «İstanbul 1987», «Eylül».
    """

    HIGH = "high"
    LOW = "low"


@dataclass(frozen=True)
class Alternative:
    """Another reading of the same words, in another calendar."""

    edtf: str
    calendar: Calendar


@dataclass(frozen=True)
class Reading:
    """What a date expression means; `edtf` is always Gregorian.

    `calendar` is the one it was written in. A day without a year is `XXXX-06-27`.
    `side` tells of an open interval whether its bound is in it: until, not before.
    """

    edtf: str
    calendar: Calendar
    grain: Grain
    confidence: Confidence
    alternatives: tuple[Alternative, ...] = ()
    side: Side | None = None


@dataclass(frozen=True)
class Found:
    """A date in running text: `written` is `text[start:end]`, in code points.

    Case endings and words such as «günü» or «tarihinde» after it are left out; words
    that change its meaning («başlarında», «’e kadar») are part of it.
    """

    start: int
    end: int
    written: str
    edtf: str
    calendar: Calendar
    grain: Grain
    confidence: Confidence
    alternatives: tuple[Alternative, ...] = ()
    side: Side | None = None


LEADING = frozenset(
    (
        *("in", "on", "of", "at", "the", "dated", "during", "month", "year", "day"),
        *("в", "во", "на", "от"),
    )
)
"""Words before a date that only say that it is one: «in the month of March 1921»."""

_WRAPPED = "()[]«»“”\"'"
_DECADE = re.compile(r"\d{3}X[~?%]?", re.ASCII)
_CENTURY = re.compile(r"\d\dXX[~?%]?", re.ASCII)
_SEASON = re.compile(r"\d{4}-[234]\d", re.ASCII)


def read(
    text: str, *, context_year: int | None = None, typed: bool = False
) -> Reading | None:
    """Read a text that is one date expression, or EDTF; None if it is not.

    `context_year` completes a date written without its year; `typed` tells that it
    was typed to ask for a date, so that 7.6.45 is in 1945. Never raises.
    """
    text = text.strip()
    s = Stream(text, typed=typed)
    first, last = _inside(s)
    parsed = expression(s, first) if first < last else None
    whole = parsed is not None and parsed.stop >= last
    reading = _reading(s, parsed, context_year) if parsed and whole else None
    return _as_edtf(text, reading) if valid(text) else reading


def _as_edtf(text: str, reading: Reading | None) -> Reading:
    """Prefer what EDTF says of a text; «1905-06» and «1337» keep what else they say."""
    others: tuple[Alternative, ...] = ()
    if reading:
        own = Alternative(reading.edtf, reading.calendar)
        others = tuple(a for a in (own, *reading.alternatives) if a.edtf != text)
    confidence = reading.confidence if reading else Confidence.HIGH
    return Reading(text, Calendar.GREGORIAN, _grain_of(text), confidence, others)


def find(
    text: str, *, context_year: int | None = None, typed: bool = False
) -> Iterator[Found]:
    """Find every date in running text, in order, none over another. Never raises.

    A day that never was (31 Nisan) is passed over as a whole. `context_year`
    completes dates written without their year; otherwise they stay `XXXX-…`. `typed`
    as for `read`.
    """
    s = Stream(text, typed=typed)
    i = 0
    while i < len(s):
        parsed = expression(s, i) if may_begin(s, i) else None
        if not parsed or is_mere_number(s, parsed):
            i += 1
            continue
        reading = _reading(s, parsed, context_year)
        if reading:
            start, end = s.tokens[parsed.first].start, s.tokens[parsed.shown - 1].end
            yield Found(start, end, text[start:end], **vars(reading))
        i = parsed.stop


def _inside(s: Stream) -> tuple[int, int]:
    """Leave out brackets, a full stop and words such as «in the» around the whole."""
    first, last = 0, len(s)
    while first < last and (
        s.tokens[first].key in _WRAPPED or s.tokens[first].key in LEADING
    ):
        first += 1
    while first < last and s.tokens[last - 1].key in _WRAPPED + ".,;":
        last -= 1
    return first, last


def _reading(s: Stream, parsed: Parsed, context_year: int | None) -> Reading | None:
    try:
        meanings = readings(parsed.expression, context_year)
    except BadDate:
        # Words that name no day (31 Nisan) are not a date; find() passes them over.
        return None
    (edtf, calendar), *others = meanings
    sure = is_surely_date(s, parsed)
    return Reading(
        edtf,
        calendar,
        _grain(parsed.expression),
        Confidence.HIGH if sure else Confidence.LOW,
        tuple(Alternative(*other) for other in others),
        parsed.expression.side,
    )


def _grain(told: Expression) -> Grain:
    if told.side:
        return Grain.OPEN
    match told.body:
        case Part():
            return Grain.PART
        case Range():
            return Grain.INTERVAL
        case Choice():
            return Grain.SET
        case Dual():
            return Grain.DAY
        case Point() as point:
            return _grain_of_point(point)


def _grain_of_point(point: Point) -> Grain:
    grains = (
        (point.day, Grain.DAY),
        (point.month, Grain.MONTH),
        (point.season, Grain.SEASON),
        (point.decade, Grain.DECADE),
        (point.century, Grain.CENTURY),
    )
    return next((grain for value, grain in grains if value is not None), Grain.YEAR)


def _grain_of(edtf: str) -> Grain:
    """Give the grain of an EDTF value by its shape."""
    if "/" in edtf:
        ends = edtf.split("/")
        return Grain.OPEN if {"", ".."} & set(ends) else Grain.INTERVAL
    if edtf[0] in "[{":
        return Grain.SET
    shapes = (
        (_DECADE, Grain.DECADE),
        (_CENTURY, Grain.CENTURY),
        (_SEASON, Grain.SEASON),
    )
    named = next((grain for shape, grain in shapes if shape.fullmatch(edtf)), None)
    return named or (Grain.YEAR, Grain.MONTH, Grain.DAY)[min(edtf.count("-"), 2)]
