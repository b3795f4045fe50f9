"""What stands where in a document's text: names, dates, notes and pages."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field

from model.exporting.extract import bounds
from model.records.citation import citations_of
from model.records.document import pages
from model.records.kinds import Kind
from model.records.passage import Passage, passages

_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SIMPLE = re.compile(r"\d{4}(-\d\d){0,2}")


@dataclass(frozen=True)
class Mark:
    """An element over text[start:end]; empty where `start == end`.

    `note` is the passage that stands at the mark as a footnote instead of its number.
    """

    start: int
    end: int
    element: str
    attributes: dict[str, str] = field(default_factory=dict)
    note: Passage | None = None


@dataclass(frozen=True)
class Marked:
    """The passages of a document and what is marked in them, by the text's order."""

    passages: list[Passage]
    marks: list[Mark]
    unmarked: list[Passage]
    """Footnotes to which no mark in the text leads."""


def xml_id(kind: str, key: str) -> str:
    """Give an XML name for a record: a letter first, no slash and no space."""
    return f"{kind}-" + re.sub(r"[^\w.-]", ".", key)


def writable(text: str) -> str:
    """Leave out the control characters that XML 1.0 cannot hold."""
    return _UNWRITABLE.sub("", text)


def dated(
    value: str, calendar: str | None, first: str | None, last: str | None
) -> dict[str, str]:
    """Give the attributes of a date: Gregorian `when`, or the days it lies between.

    TEI reads `when` as a Gregorian date, so a Julian value gives its days. What is
    open on one side has no bound there.
    """
    first, last = bounds(first, last)
    attributes = {"calendar": f"#{calendar}"} if calendar else {}
    if calendar in (None, "gregorian") and _SIMPLE.fullmatch(value):
        return {"when": value, **attributes}
    if first and first == last:
        return {"when": first, **attributes}
    days = {"notBefore": first, "notAfter": last}
    return {name: day for name, day in days.items() if day} | attributes


def marked(connection: sqlite3.Connection, number: int) -> Marked:
    """Read a document with its marks; of marks that overlap the first one stays."""
    whole = passages(connection, number)
    notes = {p.label: p for p in whole if p.kind == "footnote" and p.label}
    found = [
        *_pages(connection, number),
        *_note_marks(connection, number, notes),
        *_dates(connection, number),
        *_names(connection, number),
    ]
    found.sort(key=lambda mark: (mark.start, mark.start != mark.end, -mark.end))
    led = {mark.note.id for mark in found if mark.note}
    return Marked(
        [p for p in whole if p.kind != "footnote"],
        list(_apart(found)),
        [p for p in whole if p.kind == "footnote" and p.id not in led],
    )


def _apart(found: list[Mark]) -> Iterator[Mark]:
    """Keep every page and note, and of the rest what overlaps nothing."""
    fixed = [(m.start, m.end) for m in found if m.note or m.start == m.end]
    last = 0
    for mark in found:
        free = mark.start >= last and not any(
            mark.start < end and start < mark.end for start, end in fixed
        )
        if mark.note or mark.start == mark.end or free:
            last = max(last, mark.end)
            yield mark


def _pages(connection: sqlite3.Connection, number: int) -> Iterator[Mark]:
    for page in pages(connection, number):
        named = {"n": page.label} if page.label else {}
        yield Mark(page.start, page.start, "pb", named)


def _note_marks(
    connection: sqlite3.Connection, number: int, notes: dict[str, Passage]
) -> Iterator[Mark]:
    told: set[str] = set()
    for citation in citations_of(connection, number):
        label, at = citation.note, citation.mark
        if at and label in notes and label not in told:
            told.add(label)
            place = {"place": "foot", "n": label}
            yield Mark(at.start, at.end, "note", place, notes[label])


def _dates(connection: sqlite3.Connection, number: int) -> Iterator[Mark]:
    rows = connection.execute(
        "select x.start, x.exact, c.date_written, c.value, c.calendar, c.earliest,"
        " c.latest from claim c join excerpt x on x.id = c.excerpt_id"
        " where x.document_id = ? and c.date_written is not null",
        (number,),
    )
    for start, exact, written, *date in rows:
        at = exact.find(written)
        if at >= 0:
            first = start + at
            yield Mark(first, first + len(written), "date", dated(*date))


def _names(connection: sqlite3.Connection, number: int) -> Iterator[Mark]:
    for kind, element in ((Kind.PERSON, "persName"), (Kind.PLACE, "placeName")):
        rows = connection.execute(
            f"select x.start, x.end, r.key from mention m join {kind} r"
            f" on r.id = m.{kind}_id join excerpt x on x.id = m.excerpt_id"
            " where x.document_id = ?",
            (number,),
        )
        for start, end, key in rows:
            yield Mark(start, end, element, {"ref": f"#{xml_id(kind, key)}"})
