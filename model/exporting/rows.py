"""The rows of a table: one for each statement, or one for each record."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from model.exporting.extract import Evidence, Extract
from model.exporting.selection import Per

COLUMNS: Final = (
    *("kind", "id", "type", "title", "date", "earliest", "latest"),
    *("field", "value", "date_written", "calendar", "note"),
    *("excerpt", "document", "document_title", "page", "first_line", "last_line"),
    *("start", "end"),
)
TEXTS: Final = ("title", "value", "note", "excerpt", "document_title")
"""Columns that hold sentences and want room."""

BETWEEN: Final = " | "
"""Between the statements of a record that are written in one cell."""

Cell = str | int | None


def rows(record: Extract, per: Per) -> Iterator[list[Cell]]:
    """Give the rows of a record; one without evidence has one row.

    A row for a statement has the days of its claim where it is dated, a row for a
    record those of the record and every statement, in the order of the sources.
    """
    head: list[Cell] = [record.kind.value, record.key, record.type, record.title]
    head += [record.date, record.earliest, record.latest]
    if not record.evidence:
        yield head + [None] * (len(COLUMNS) - len(head))
    elif per is Per.RECORD:
        told = [_told(evidence) for evidence in record.evidence]
        yield head + [_joined(list(column)) for column in zip(*told, strict=True)]
    else:
        for evidence in record.evidence:
            claim = evidence.claim
            if claim and claim.earliest:
                head = [*head[:5], claim.earliest, claim.latest]
            else:
                head = [*head[:5], record.earliest, record.latest]
            yield head + _told(evidence)


def _told(evidence: Evidence) -> list[Cell]:
    claim, excerpt = evidence.claim, evidence.excerpt
    said: list[Cell] = [None] * 5
    if claim:
        said = [claim.field, claim.value, claim.date_written]
        said += [claim.calendar, claim.note]
    said += [excerpt.exact, excerpt.document_key, evidence.source, excerpt.page]
    return [
        *said,
        *(excerpt.first_line, excerpt.last_line, excerpt.start, excerpt.end),
    ]


def _joined(cells: list[Cell]) -> Cell:
    """Write the cells of a column in one, each statement at its place."""
    if len(cells) == 1 or not any(cell is not None for cell in cells):
        return cells[0]
    return BETWEEN.join("" if cell is None else str(cell) for cell in cells)
