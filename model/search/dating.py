"""Dates in a query: a field's value, and the dates that stand among plain words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from model.dates.edtf import valid
from model.dates.expressions import Side
from model.dates.reading import LEADING, Confidence, Found, Reading, find, read
from model.dates.tokens import fold
from model.dates.vocabulary import (
    BETWEEN_NOUN,
    DATE_NOUN,
    DAY_NOUN,
    DECADE_NOUN,
    MONTH_NOUN,
    WEEKDAY,
    YEAR_NOUN,
)
from model.search.ordinals import article_number
from model.search.query import Date, FieldName

_LONGEST = 120
_INTERVAL = re.compile(r"(.*?)\s*\.\.\s*(.*)", re.DOTALL)
_ENDING = re.compile(r"(?:[^\w\s]?[^\W\d_]{1,6})?[\W_]*")
_BEHIND = (BETWEEN_NOUN, DATE_NOUN, DAY_NOUN, DECADE_NOUN, YEAR_NOUN)
_MOST_BEHIND = 3
_DAY = re.compile(r"\d-\d\d-\d\d", re.ASCII)
_OF_A_MONTH = re.compile(r"\d-\d\d", re.ASCII)
_YEAR = r"(?:1[5-9]|20)\d\d"
_MONTH = re.compile(
    rf"(?P<month>\d\d?|[IVX]+|[ivx]+)[./-](?P<year>{_YEAR})"
    rf"|(?P<early>{_YEAR})[-/.](?P<late>\d\d)"
)
_EDTF_WORD = re.compile(
    r"(?=.*(?:\.\.|X))[0-9X~?%.\-/]+"
    rf"|(?=.*-.*/|.*/.*-){_YEAR}(?:-\d\d){{0,2}}/{_YEAR}(?:-\d\d){{0,2}}"
)
_SIDES = {Side.BEFORE: FieldName.BEFORE, Side.AFTER: FieldName.AFTER}


@dataclass(frozen=True, slots=True)
class FoundDate:
    """Words `first` to `last` (inclusive, by position) read as a date.

    It is not certain where they are but a number that may be a year. With a `side`
    they ask for what is before or after the date.
    """

    first: int
    last: int
    date: Date
    is_certain: bool
    side: FieldName | None = None


def read_date(text: str) -> Date | None:
    """Return the date that the whole of `text` is, or None.

    It takes EDTF, `1944..1946` with either end open, and what `model.dates` reads in
    Turkish, English or Russian.
    """
    text = text.strip().rstrip(",;")
    if not text or len(text) > _LONGEST:
        return None
    for form in (text, text.rstrip(".")):
        found = _interval(form) or _one(form)
        if found is not None:
            return found
    return None


def _one(text: str) -> Date | None:
    """Read one date as it is written, or EDTF with small x for what is unknown."""
    reading = read(text, typed=True) or read(text.replace("x", "X"))
    if reading is None:
        return None
    return _date(reading, text)


def _date(reading: Reading | Found, written: str) -> Date:
    others = tuple(it.edtf for it in reading.alternatives)
    return Date(reading.edtf, reading.calendar, others, written)


def read_beside(text: str) -> tuple[FieldName, Date] | None:
    """Return what `text` asks for if it is «before 1921» or «1945’ten sonra»."""
    reading = read(text, typed=True) if len(text) <= _LONGEST else None
    side = _SIDES.get(reading.side) if reading and reading.side else None
    return (side, _bound(_date(reading, text))) if reading and side else None


def _bound(date: Date) -> Date:
    """Give of an open interval the date that bounds it."""
    bounds = [
        next(end for end in edtf.split("/") if end != "..")
        for edtf in (date.edtf, *date.alternatives)
    ]
    return replace(date, edtf=bounds[0], alternatives=tuple(bounds[1:]))


def _interval(text: str) -> Date | None:
    """Read `1944..1946`, `..1946`, `16 Mart 1921..1922` as an EDTF interval."""
    match = _INTERVAL.fullmatch(text)
    if not match or not (match[1] or match[2]):
        return None
    ends = [_end(match[1]), _end(match[2])]
    if None in ends or "/" in f"{ends[0]}{ends[1]}":
        return None
    edtf = f"{ends[0]}/{ends[1]}"
    return Date(edtf, written=text) if valid(edtf) else None


def _end(text: str) -> str | None:
    if not text:
        return ".."
    date = _one(text)
    return date.edtf if date else None


def find_dates(words: Sequence[str]) -> list[FoundDate]:
    """Return the dates among `words`, in order, none over another.

    A day or month of no year (16 Mart) says too little to be taken for a date.
    """
    text, starts = " ".join(words), []
    at = 0
    for word in words:
        starts.append(at)
        at += len(word) + 1
    found = [it for place, word in enumerate(words) if (it := _alone(place, word))]
    taken = {it.first for it in found}
    for hit in find(text, typed=True):
        first = _place(starts, hit.start)
        last = _place(starts, hit.end - 1)
        if taken.isdisjoint(range(first, last + 1)) and _is_whole(
            words[first], hit.start - starts[first], words[last], hit.end - starts[last]
        ):
            date, side = _date(hit, hit.written), _SIDES.get(hit.side or Side.SINCE)
            certain = hit.confidence is Confidence.HIGH
            date = _bound(date) if side else date
            found.append(FoundDate(first, last, date, certain, side))
            taken.update(range(first, last + 1))
    whole = [it for it in found if not it.date.is_of_any_year]
    return _with_their_nouns(words, sorted(whole, key=lambda it: it.first))


def _with_their_nouns(
    words: Sequence[str], dates: Sequence[FoundDate]
) -> list[FoundDate]:
    """Take in what only says that a date is one: `tarihli`, `года`, `Çarşamba günü`.

    Nobody who types «7 Haziran 1945 tarihli» wants the texts that say «tarihli».
    """
    found: list[FoundDate] = []
    for n, it in enumerate(dates):
        first, last = it.first, it.last
        start = found[-1].last + 1 if found else 0
        stop = dates[n + 1].first if n + 1 < len(dates) else len(words)
        stop = min(stop, it.last + 1 + _MOST_BEHIND)
        while first > start and _leads(words[first - 1], it.date):
            first -= 1
        while last + 1 < stop and _follows(words[last + 1], it.date):
            last += 1
        found.append(replace(it, first=first, last=last))
    return found


def _leads(word: str, date: Date) -> bool:
    key = fold(word).strip(".,;:")
    of_day = _DAY.search(date.edtf) and (WEEKDAY.fullmatch(key) or key == "gunu")
    return key in LEADING or bool(of_day)


def _follows(word: str, date: Date) -> bool:
    key = fold(word).strip(".,;:")
    nouns = [*_BEHIND]
    nouns += [MONTH_NOUN] if _OF_A_MONTH.search(date.edtf) else []
    nouns += [WEEKDAY] if _DAY.search(date.edtf) else []
    return any(noun.fullmatch(key) for noun in nouns)


def _alone(place: int, word: str) -> FoundDate | None:
    """Read one word that only EDTF writes (1944..1946, 192X), or a month in figures."""
    plain = word.strip(",;:()[]")
    date = _month(plain)
    if _EDTF_WORD.fullmatch(plain) and any(map(str.isdigit, plain)):
        date = read_date(plain)
    return FoundDate(place, place, date, True) if date else None


def _month(word: str) -> Date | None:
    """Read 08.1944, 8/1944, VIII.1944 and 1944-08; 1908-12 may be five years too.

    In running text such figures are as often numbers of files; a query is short.
    """
    if not (match := _MONTH.fullmatch(word)):
        return None
    month = int(article_number(match["month"] or match["late"]) or 0)
    year, others = match["year"] or match["early"], tuple[str, ...]()
    if not 1 <= month <= 12:
        return None
    if match["late"] and int(year[2:]) < month:
        others = (f"{year}/{year[:2]}{month:02}",)
    return Date(f"{year}-{month:02}", alternatives=others, written=word)


def _place(starts: Sequence[int], offset: int) -> int:
    return bisect_right(starts, offset) - 1


def _is_whole(first: str, start: int, last: str, end: int) -> bool:
    """Say whether a date begins and ends with its words: not the 1945 of B-1945-C."""
    before, after = first[:start], last[end:]
    return not any(map(str.isalnum, before)) and bool(_ENDING.fullmatch(after))
