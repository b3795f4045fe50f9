"""A condition of the query as a chip: changed in place, left out, taken away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from gui.qt import override

LEAST_WIDTH = 90

LONGEST = 60
"""Letters that a chip shows; its tip and a screen reader tell the rest."""


class ChipBox(QWidget):
    """Two buttons, the condition and ×; the first turns into a line to edit.

    `changed` carries the new value, `turned` asks for the opposite.
    """

    changed = Signal(str)
    turned = Signal()
    removed = Signal()

    def __init__(self, words: str, value: str, *, negated: bool, read: bool) -> None:
        super().__init__()
        self.setObjectName("chipBox")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._value, self._negated = value, negated
        self.button = _button("chipWords", _short(words))
        self.button.clicked.connect(self.edit)
        self.cross = _button("chipCross", "×")
        self.cross.clicked.connect(self.removed)
        self.line = QLineEdit(value)
        self.line.setObjectName("chipLine")
        self.line.hide()
        self.line.returnPressed.connect(self._commit)
        self.line.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.button, self.line, self.cross):
            row.addWidget(widget)
        self._name(words, read=read)

    def _name(self, words: str, *, read: bool) -> None:
        if read:
            tip = self.tr("Read out of the words: Enter changes it, − leaves it out")
        else:
            tip = self.tr("Enter changes it, − leaves it out, Delete takes it away")
        self.button.setToolTip(f"{words}\n{tip}")
        self.button.setAccessibleName(words)
        self.button.setAccessibleDescription(tip)
        self.cross.setToolTip(self.tr("Remove this condition"))
        self.cross.setAccessibleName(
            self.tr("Remove this condition: {words}").format(words=words)
        )
        self.line.setAccessibleName(
            self.tr("Another value: {words}").format(words=words)
        )

    def edit(self) -> None:
        """Let another value be typed where the condition stands."""
        width = self.button.width()
        self.button.hide()
        self.line.setFixedWidth(max(width, LEAST_WIDTH))
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def _commit(self) -> None:
        self.changed.emit(self.line.text())

    def leave(self) -> None:
        """Let the condition stand as it was; the keyboard stays with it."""
        self._leave()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.line.setText(self._value)
        self.line.hide()
        self.button.show()

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.leave()
                    return True
            elif event.type() == QEvent.Type.FocusOut:
                self._leave()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() == Qt.Key.Key_Minus:
            self.turned.emit()
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """Give what can be done with the condition."""
        menu = QMenu(self)
        menu.addAction(self.tr("Change"), self.edit)
        turn = (
            self.tr("Do not leave it out") if self._negated else self.tr("Leave it out")
        )
        menu.addAction(turn, self.turned.emit)
        menu.addAction(self.tr("Remove"), self.removed.emit)
        return menu

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"


def _button(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(words.replace("&", "&&"))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
