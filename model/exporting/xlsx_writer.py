"""XLSX for spreadsheets: every cell is text or a whole number, none a formula.

XLSX cannot hold dates before 1900, so dates are written as text. XlsxWriter drops a
text longer than a cell holds with a return code that is easily overlooked, hence the
cut. In constant memory it keeps rows in files of its own, which
go beside the output so that a full disk is told of the right disk.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from model.exporting.rows import COLUMNS, TEXTS, Cell, fitted, rows
from model.exporting.selection import Selection

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

LAST_ROW: Final = 1_048_575
"""Rows of a sheet without its heading; what is more goes to a second sheet."""


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write a sheet with a heading and the rows; give the number of records."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    book = Workbook(
        str(path),
        {
            "constant_memory": True,
            "tmpdir": str(path.parent),
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    book.set_properties({"title": "Vesika"})
    try:
        yield from _fill(book, selection)
        book.close()
    except FileCreateError as error:
        raise OSError(str(error)) from error
    finally:
        # Whoever stops half-way leaves the files of the rows open otherwise.
        for sheet in book.worksheets():
            sheet.row_data_fh.close()


def _fill(book: Workbook, selection: Selection) -> Iterator[int]:
    bold = book.add_format({"bold": True})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet, line = _sheet(book, bold), 0
    for done, record in enumerate(selection.extracts(), start=1):
        for row in rows(record, selection.options.per):
            if line == LAST_ROW:
                sheet, line = _sheet(book, bold), 0
            line += 1
            for column, cell in enumerate(row):
                _write_cell(sheet, line, column, cell, wrapped)
        yield done


def _sheet(book: Workbook, bold: Format) -> Worksheet:
    sheet = book.add_worksheet("Vesika")
    for column, name in enumerate(COLUMNS):
        sheet.set_column(column, column, 50 if name in TEXTS else 14)
        sheet.write_string(0, column, name, bold)
    sheet.freeze_panes(1, 0)
    return sheet


def _write_cell(
    sheet: Worksheet, line: int, column: int, cell: Cell, wrapped: Format
) -> None:
    if isinstance(cell, int):
        sheet.write_number(line, column, cell)
    elif cell is not None:
        sheet.write_string(line, column, fitted(cell), wrapped)
