"""A pane by itself on the real archive, as the main window would open it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from gui.focus import Focus
from gui.jobs import Jobs
from gui.results import Results
from model.archive import open_archive

Pane = TypeVar("Pane", bound=QWidget)


@contextmanager
def pane_on(
    qtbot: QtBot, path: Path, make: Callable[[Focus, Results], Pane]
) -> Iterator[tuple[Pane, Focus, Callable[[], None]]]:
    """Open an archive, show one pane on it; also gives a way to wait for its jobs."""
    with open_archive(path) as archive:
        focus = Focus()
        results = Results(focus)
        jobs = results.jobs = Jobs(archive)

        def settle() -> None:
            qtbot.waitUntil(lambda: results.quiet, timeout=20_000)

        pane = make(focus, results)
        qtbot.addWidget(pane)
        pane.resize(1280, 800)
        with qtbot.waitExposed(pane):
            pane.show()
        settle()
        yield pane, focus, settle
        jobs.close()
        pane.close()


def draw_table(model: QAbstractItemModel, most: int = 200) -> list[list[str]]:
    """Draw a table row by row, each cell's words on one line, the headings first."""
    columns = range(model.columnCount())
    headings = [model.headerData(n, Qt.Orientation.Horizontal) for n in columns]
    rows = [
        [" ".join(str(model.index(row, n).data() or "").split()) for n in columns]
        for row in range(min(model.rowCount(), most))
    ]
    return [headings, *rows]


def unnamed(pane: QWidget) -> list[str]:
    """List what can be used by hand and has no name for a screen reader."""
    kinds = (QAbstractButton, QComboBox, QAbstractItemView)
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for kind in kinds
        for widget in pane.findChildren(kind)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.objectName() not in _OF_QT
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        # The lists that comboboxes unfold are windows of their own.
        and widget.window() is pane.window()
        and not widget.objectName().startswith("qt_")
    ]


_OF_QT = {"ScrollLeftButton", "ScrollRightButton"}
