"""The place of the text, filled when it is first asked for or the first rows stand.

Loading the reader takes as long as painting the first rows; whoever waits for the
rows need not wait for both.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.focus import Focus
from gui.results import Results

if TYPE_CHECKING:
    from gui.reader.pane import Reader

SMALLEST = 420
"""Pixels the text keeps, whatever the window's size."""

LATEST = 500
"""Milliseconds after which the reader is made in any case."""

MOST_NAMED = 20
"""So many texts are named before one is chosen: an archive may hold thousands."""


class ReaderShell(QWidget):
    """Stands in the window from the start; the reader comes into it."""

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMinimumWidth(SMALLEST)
        self._focus, self._results = focus, results
        self._pane: Reader | None = None
        self._waiting: list[Callable[[Reader], object]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        results.counted.connect(self._soon)
        # Where nothing is counted, as without an archive, it comes all the same.
        QTimer.singleShot(LATEST, self.fill)

    @property
    def pane(self) -> Reader:
        """The reader, made when it is not there yet."""
        if self._pane is None:
            from gui.reader.pane import Reader

            self._pane = Reader(self._focus, self._results)
            self._column.addWidget(self._pane)
            for act in self._waiting:
                act(self._pane)
            self._waiting.clear()
        return self._pane

    def when_filled(self, act: Callable[[Reader], object]) -> None:
        """Do something to the reader: now, or as soon as it is there."""
        if self._pane is None:
            self._waiting.append(act)
        else:
            act(self._pane)

    def fill(self) -> None:
        """Make the reader if it is not there."""
        assert self.pane

    def _soon(self) -> None:
        """Fill when the rows that came before the counts are painted."""
        self._results.counted.disconnect(self._soon)
        QTimer.singleShot(0, self.fill)
