"""CSV for spreadsheets: UTF-8 with the mark by which Excel knows it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from model.exporting.rows import CELL, COLUMNS, Cell, fitted, rows
from model.exporting.selection import Selection

_FORMULA = frozenset("=+-@\t\r")
_LONG = CELL // 2


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write a heading and the rows; give the number of records after each.

    A cell that a spreadsheet would take for a formula begins with an apostrophe; one
    longer than Excel holds is cut and says so.
    """
    per = selection.options.per
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for done, record in enumerate(selection.extracts(), start=1):
            for row in rows(record, per):
                table.writerow(guarded(row))
            yield done


def guarded(row: list[Cell]) -> list[Cell]:
    """Give the row with an apostrophe before whatever would be a formula."""
    # In one expression: a call for each cell takes as long as all the SQL.
    return [
        _safe(cell)
        if cell.__class__ is str and (cell[:1] in _FORMULA or len(cell) > _LONG)
        else cell
        for cell in row
    ]


def _safe(cell: str) -> str:
    return fitted(f"'{cell}" if cell[:1] in _FORMULA else cell)
