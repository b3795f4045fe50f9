"""Under which dates a passage or claim is found: as written and as converted.

An Old Style day is found under both reckonings; a stretch of time without an end
(«1945 yılına kadar», «19 Mart 1945’ten önce») under the day or year it names: nobody
who asks for 1921 wants what was some time before 3 April 1993.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from model.claims import asserted_span
from model.dates.calendars import Calendar, gregorian_to_julian
from model.dates.edtf import FIRST_DAY, LAST_DAY, Span, span
from model.dates.publications import is_of_a_work, is_source_line, is_told_in_note
from model.dates.reading import Found, find
from model.records.kinds import Kind
from model.search.lists import ListName, ListWriter

MOST_YEARS = 10
"""A longer stretch of time is listed by its ends only, not under each year in it."""

_SENTENCE = re.compile(
    r"(?:(?<=[^\d.][.!?:;])|(?<=[.:;!?][”\"»])\d{0,3}|(?<=\d\.)\d{1,3}"
    r"|(?<=[^\d.][.!?:;])\d{1,3})\s+(?=[A-ZÇĞİÖŞÜА-Я\"“«(])"
)
_OF_ANY_YEAR = re.compile(r"XXXX[-\dX~?%]*")
_MAY_DATE = re.compile(r"\d|[Yy]üzyıl|century|век", re.IGNORECASE)


@lru_cache(maxsize=1 << 16)
def _dates_in_sentence(sentence: str) -> tuple[Found, ...]:
    return tuple(find(sentence)) if _MAY_DATE.search(sentence) else ()


def dates_in(text: str) -> Iterator[tuple[tuple[int, int], Found]]:
    """Give the dates in a text with their places in it."""
    start = 0
    for cut in (*(match.end() for match in _SENTENCE.finditer(text)), len(text)):
        for found in _dates_in_sentence(text[start:cut]):
            yield (start + found.start, start + found.end), found
        start = cut


def spans_of(found: Found) -> list[Span]:
    """Give the days of a date in a text: converted and, if Old Style, as written."""
    if _OF_ANY_YEAR.search(found.edtf):
        return []
    days = known_days(found.edtf)
    if found.calendar is not Calendar.JULIAN or days.earliest != days.latest:
        return [days]
    year, month, day = gregorian_to_julian(date.fromisoformat(days.earliest))
    written = f"{year:04}-{month:02}-{day:02}"
    return [days, Span(written, written)]


def put_dates_of_text(
    lists: ListWriter, number: int, text: str, *, of_note: bool
) -> Iterator[tuple[int, int, str, str]]:
    """List a passage under the dates in its text, but for those of works it cites.

    Gives the place of each date in the text with its earliest and latest day.
    """
    of_note = of_note or is_source_line(text)
    for (start, end), found in dates_in(text):
        if is_of_a_work(text, start, end, found):
            continue
        if of_note and not is_told_in_note(text, start, end, found):
            continue
        for day in _OF_ANY_YEAR.findall(found.edtf):
            put_edtf(lists, Kind.PASSAGE, number, day)
            yield start, end, day, day
        for days in spans_of(found):
            put_span(lists, Kind.PASSAGE, number, days)
            yield start, end, days.earliest, days.latest


def put_claimed(
    lists: ListWriter, kind: Kind, number: int, value: str, calendar: str | None
) -> None:
    """List a record under a claimed date, in its own figures and in Gregorian ones.

    What a source only puts before or after a day is listed beside that day.
    """
    for days in claimed_days(value, calendar):
        put_span(lists, kind, number, days, beside=is_open(value))


def claimed_days(value: str, calendar: str | None) -> list[Span]:
    """Give the days under which a claimed date is found, the Gregorian ones first."""
    found = [known_days(value, calendar)]
    return [*found, known_days(value)] if calendar == Calendar.JULIAN else found


def put_edtf(lists: ListWriter, kind: Kind, number: int, edtf: str) -> None:
    """List a record under an EDTF value; a day of any year under that day."""
    if edtf.startswith("XXXX"):
        lists.put(ListName(kind, "yearly", edtf[5:]), number)
    else:
        put_span(lists, kind, number, known_days(edtf), beside=is_open(edtf))


def is_open(edtf: str) -> bool:
    """Tell whether an EDTF value has an end left open."""
    return "/" in edtf and bool({"", ".."} & set(edtf.split("/")))


def known_days(edtf: str, calendar: str | None = None) -> Span:
    """Give the days of an EDTF value; of an open interval those of its known end."""
    if is_open(edtf):
        known = [end for end in edtf.split("/") if end not in ("", "..")]
        return asserted_span(known[0], calendar) if known else span(edtf)
    days = asserted_span(edtf, calendar)
    if days.earliest == FIRST_DAY:
        return Span(days.latest, days.latest)
    return Span(days.earliest, days.earliest) if days.latest == LAST_DAY else days


def put_span(
    lists: ListWriter, kind: Kind, number: int, days: Span, *, beside: bool = False
) -> None:
    """List a record under the days of a span: its years, its months, its day.

    What is only `beside` a day, before or after it, is not of that very day.
    """
    first, last = days.earliest, days.latest
    for year in _years(days):
        lists.put(ListName(kind, "year", f"{year:04}"), number)
    if first[:7] == last[:7]:
        lists.put(ListName(kind, "month", first[:7]), number)
    if first == last and not beside:
        lists.put(ListName(kind, "day", first), number)
        lists.put(ListName(kind, "yearly", first[5:]), number)
        return
    name = ListName(kind, "span", f"{first}/{last}")
    lists.connection.execute(
        "insert or ignore into search_span values (?, ?, ?, ?)",
        (kind.value, first, last, lists.id(name)),
    )
    lists.put(name, number)


def _years(days: Span) -> Iterator[int]:
    first, last = int(days.earliest[:4]), int(days.latest[:4])
    if last - first <= MOST_YEARS:
        yield from range(first, last + 1)
