"""A bar that says one sentence and goes away when it was read; never a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from gui.icons import icon
from gui.qt import override
from gui.themes import STEP


class InfoBar(QFrame):
    """Shows what went wrong and what can be done; hidden when there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("infoBar")
        self._words: Callable[[], str] | None = None
        self._said = QLabel(wordWrap=True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # A long path or word must not widen the window.
        self._said.setMinimumWidth(1)
        sign = QLabel("⚠")
        self._close = QToolButton()
        self._close.setIcon(icon("x"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(STEP * 2, STEP, STEP, STEP)
        row.addWidget(sign)
        row.addWidget(self._said, 1)
        row.addWidget(self._close)
        self.hide()

    def say(self, words: Callable[[], str]) -> None:
        """Show a sentence; it is asked for again when the language changes."""
        self._words = words
        self.retranslate()
        self.show()

    def text(self) -> str:
        """Give the sentence that is shown."""
        return self._said.text()

    def retranslate(self) -> None:
        """Write the sentence in the language of now."""
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close the message"))
        self._said.setAccessibleName(self.tr("Message"))
        if self._words:
            self._said.setText(self._words())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
