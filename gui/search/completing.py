"""Completions: offered below the field while one types, taken only when chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
)

from gui.words import KINDS, word

if TYPE_CHECKING:
    from model.search.completion import Completion

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Completions(QCompleter):
    """The list below a field. No row is current until one goes to it.

    Who types on and presses Enter means what is typed, not the first of the offers.
    """

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._offered: dict[str, Completion] = {}
        self._before = ""
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setWidget(field)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.list.setObjectName("completions")
        # The completer's own delegate heeds no style sheet.
        self.list.setItemDelegate(QStyledItemDelegate(self.list))
        self.activated.connect(self._take)
        field.textEdited.connect(self._let_go)

    @property
    def list(self) -> QAbstractItemView:
        """The list that drops down."""
        popup = self.popup()
        assert popup
        return popup

    def offer(self, completions: Sequence[Completion]) -> None:
        """Show completions of what is typed, or nothing where there are none."""
        self._offered = {_name(one): one for one in completions}
        self._before = self._field.text()
        self._words.setStringList(list(self._offered))
        if self._offered and self._field.hasFocus():
            self.complete()
            # Qt makes the first row current, which Enter would take.
            self._let_go()
        else:
            self.list.hide()

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means while the list is down; whether it means anything.

        Enter and Tab take the current row. Without one Enter, Tab and Backtab close
        the list and mean to the field what they always mean.
        """
        if not self.list.isVisible():
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self.list.hide()
            return True
        if key in _TAKING or key == Qt.Key.Key_Backtab:
            current = self.list.currentIndex()
            self.list.hide()
            if current.isValid() and key in _TAKING:
                self._take(current.data())
                return True
        return False

    def _step(self, by: int) -> None:
        """Go through the rows; beyond either end stands what was typed."""
        rows = self._words.rowCount()
        number = (self.list.currentIndex().row() + 1 + by) % (rows + 1)
        self.list.setCurrentIndex(self.list.model().index(number - 1, 0))

    def _let_go(self) -> None:
        self.list.setCurrentIndex(QModelIndex())

    def _take(self, name: str) -> None:
        """Write what was chosen in place of the word as it stands now.

        One may have typed on since it was offered: the list follows only after the
        rows.
        """
        one, text = self._offered.get(name), self._field.text()
        at = letters(text, self._field.cursorPosition())
        if one and at >= one.start and text[: one.start] == self._before[: one.start]:
            written = text[: one.start] + one.insert
            self._field.setText(written + text[at:])
            self._field.setCursorPosition(places(written))


def _name(one: Completion) -> str:
    """Give what a completion is called."""
    # Values are codes: of kinds the window has the words.
    label = word(KINDS, one.label) if str(one.kind) == "value" else one.label
    return f"{label} — {one.detail}" if one.detail else label


def letters(text: str, place: int) -> int:
    """Give how many letters stand before one of Qt's places, which are of UTF-16."""
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * place]
    return len(before.decode("utf-16-le", "ignore"))


def places(text: str) -> int:
    """Give how many of Qt's places a text takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
