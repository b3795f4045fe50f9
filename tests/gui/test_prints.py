"""Ctrl+P in the real window, wherever the keyboard is; the printer is a PDF file."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtPrintSupport import (
    QPrintDialog,
    QPrinter,
    QPrintPreviewDialog,
    QPrintPreviewWidget,
)
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui.focus import Page
from gui.main_window import MainWindow
from model.records.kinds import Kind
from tests.gui.conftest import choose, search, wait_idle

Printed = Callable[[str], str]


@pytest.fixture
def printed(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Printed:
    """Carry out a command and accept its dialog; gives what came out as text."""
    path = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> int:
        offered = dialog.findChild(QLineEdit, "filename")
        assert offered is None or offered.text().endswith(".pdf")
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)

    def act(command: str) -> str:
        path.unlink(missing_ok=True)
        window.actions_by_name[command].trigger()
        wait_idle(qtbot, window)
        if not path.exists():
            return ""
        read = ["pdftotext", "-layout", str(path), "-"]
        told = subprocess.run(read, check=True, capture_output=True, text=True)
        return " ".join(told.stdout.split())

    return act


def test_the_lists_are_printed_with_all_that_the_query_finds(
    qtbot: QtBot, window: MainWindow, printed: Printed
) -> None:
    search(qtbot, window, "Sarper")
    window.lists.view(Kind.EVENT).setFocus()
    said = printed("print_view")
    counts = window.results.counts
    assert f"Events · {counts[Kind.EVENT]}" in said
    assert f"Documents · {counts[Kind.DOCUMENT]}" in said
    assert "Query: Sarper" in said and "data.sqlite" in said
    assert "Pages printed:" in window.statusBar().currentMessage()


def test_of_several_selected_rows_only_those_are_printed(
    qtbot: QtBot, window: MainWindow, printed: Printed
) -> None:
    search(qtbot, window, "Sarper")
    view = window.lists.view(Kind.EVENT)
    view.setFocus()
    for row in (1, 3):
        view.selectionModel().select(
            view.rows.index(row), QItemSelectionModel.SelectionFlag.Select
        )
    said = printed("print_view")
    assert "Events · 2" in said and "Documents" not in said
    assert view.rows.row(1).title.split()[0] in said


@pytest.mark.parametrize("command", ["print_text", "print_view"])
def test_the_text_is_printed_with_its_notes_and_pages(
    qtbot: QtBot, window: MainWindow, printed: Printed, command: str
) -> None:
    choose(qtbot, window, Kind.DOCUMENT, "Kars makalesi")
    window.reader.view.setFocus()
    said = printed(command)
    assert "Misak-ı Milli" in said and "[p. 297]" in said
    assert "Kars Antlaşması" in said
    # Every passage once: none is lost or doubled at the edge of a page.
    assert said.count("hükmü nün dışında tutulmuştur") == 1


@pytest.mark.parametrize("page", [p for p in Page if p is not Page.LISTS])
def test_a_view_is_printed_by_the_same_command(
    qtbot: QtBot, window: MainWindow, printed: Printed, page: Page
) -> None:
    search(qtbot, window, "7 June 1945")
    choose(qtbot, window, Kind.EVENT, "Molotov")
    window.actions_by_name[f"page_{page}"].trigger()
    wait_idle(qtbot, window)
    said = printed("print_view")
    assert "page 1 of" in said and "data.sqlite" in said


def test_where_there_is_nothing_to_print_it_is_said(
    qtbot: QtBot, window: MainWindow, printed: Printed
) -> None:
    search(qtbot, window, "qqqqqqq")
    assert printed("print_view") == ""
    assert "nothing here to save or to print" in window.statusBar().currentMessage()
    assert printed("print_text") == ""


def test_the_preview_shows_the_pages(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheets: list[int] = []

    def look(dialog: QPrintPreviewDialog) -> int:
        with qtbot.waitExposed(dialog):
            dialog.show()
        preview = dialog.findChild(QPrintPreviewWidget)
        assert isinstance(preview, QPrintPreviewWidget)
        qtbot.waitUntil(lambda: preview.pageCount() > 0)
        sheets.append(preview.pageCount())
        dialog.close()
        return 0

    monkeypatch.setattr(QPrintPreviewDialog, "exec", look)
    search(qtbot, window, "antlaşma")
    window.actions_by_name["preview"].trigger()
    wait_idle(qtbot, window)
    assert sheets and sheets[0] > 1
