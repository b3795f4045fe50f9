"""CSV for spreadsheets: a row for each statement, with its excerpt and where it is."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from typing import IO

from model.exporting.extract import Evidence, Extract

COLUMNS = (
    *("kind", "id", "type", "title", "date", "earliest", "latest"),
    *("field", "value", "date_written", "calendar", "note"),
    *("excerpt", "document", "document_title", "page", "first_line", "last_line"),
    *("start", "end"),
)

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(extracts: Iterable[Extract], file: IO[str]) -> Iterator[int]:
    """Write a heading and the rows; give the number of records after each.

    A record without evidence has one row. A cell that a spreadsheet would take for a
    formula begins with an apostrophe.
    """
    table = csv.writer(file)
    table.writerow(COLUMNS)
    for done, record in enumerate(extracts, start=1):
        for evidence in record.evidence or (None,):
            table.writerow([_guarded(cell) for cell in _row(record, evidence)])
        yield done


def _row(record: Extract, evidence: Evidence | None) -> list[object]:
    head: list[object] = [record.kind.value, record.key, record.type, record.title]
    head += [record.date, record.earliest, record.latest]
    if evidence is None:
        return head + [None] * (len(COLUMNS) - len(head))
    claim, excerpt = evidence.claim, evidence.excerpt
    said: list[object] = [None] * 5
    if claim:
        head[5:7] = [claim.earliest or record.earliest, claim.latest or record.latest]
        said = [
            claim.field,
            claim.value,
            claim.date_written,
            claim.calendar,
            claim.note,
        ]
    place: list[object] = [
        excerpt.exact,
        excerpt.document_key,
        evidence.source,
        excerpt.page,
    ]
    place += [excerpt.first_line, excerpt.last_line, excerpt.start, excerpt.end]
    return [*head, *said, *place]


def _guarded(cell: object) -> object:
    if isinstance(cell, str) and cell.startswith(_FORMULA):
        return "'" + cell
    return cell
