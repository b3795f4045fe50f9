"""The rows of a table: one for each statement, or one for each record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from model.exporting.extract import Evidence, Extract, bounds
from model.exporting.selection import Per

COLUMNS: Final = (
    *("kind", "id", "type", "title", "date", "earliest", "latest"),
    *("field", "value", "date_written", "calendar", "note"),
    *("excerpt", "document", "document_title", "page", "first_line", "last_line"),
    *("start", "end"),
)
TEXTS: Final = ("title", "value", "note", "excerpt", "document_title")
"""Columns that hold sentences and want room."""

CELL: Final = 32_767
"""Characters that a cell of Excel holds, in UTF-16.

A longer one Excel breaks into the next row when it opens CSV, and refuses in XLSX.
"""
_TOLD: Final = 20
"""Room for the sign that a text was cut, and by how much."""

BETWEEN: Final = " | "
"""Between the statements of a record that are written in one cell."""

Cell = str | int | None


def rows(record: Extract, per: Per) -> Iterator[list[Cell]]:
    """Give the rows of a record; one without evidence has one row.

    A row for a statement has the days of its claim where it is dated, a row for a
    record those of the record and every statement, in the order of the sources; the
    title of a document, which `document` names at each, stands once.
    """
    head: list[Cell] = [record.kind, record.key, record.type, record.title]
    head += [record.date, record.earliest, record.latest]
    if not record.evidence:
        yield head + [None] * (len(COLUMNS) - len(head))
    elif per is Per.RECORD:
        columns = zip(*(_told(evidence) for evidence in record.evidence), strict=True)
        names = COLUMNS[len(head) :]
        yield head + [_joined(*pair) for pair in zip(names, columns, strict=True)]
    else:
        for evidence in record.evidence:
            claim = evidence.claim
            if claim and claim.earliest:
                head = [*head[:5], *bounds(claim.earliest, claim.latest)]
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


def fitted(text: str) -> str:
    """Give a text that a cell holds; one cut off tells by how many characters."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * CELL:
        return text
    kept = units[: 2 * (CELL - _TOLD)].decode("utf-16-le", "ignore")
    return f"{kept}… [+{len(text) - len(kept)}]"


def _joined(name: str, cells: Sequence[Cell]) -> Cell:
    """Write the cells of a column in one, each statement at its place."""
    if name == "document_title":
        cells = list(dict.fromkeys(cells))
    if len(cells) == 1 or not any(cell is not None for cell in cells):
        return cells[0]
    return BETWEEN.join("" if cell is None else str(cell) for cell in cells)
