"""Small pieces that several panes build their faces from."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from gui.qt import override
from gui.themes import STEP

Made = TypeVar("Made", bound=QWidget)


def named(widget: Made, name: str) -> Made:
    """Give a widget its object name, by which style sheet and tests know it."""
    widget.setObjectName(name)
    return widget


def label(name: str, text: str = "") -> QLabel:
    """Give a label of plain text, named for the style sheet."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


class Elided(QLabel):
    """A label that ends in … where its place is too narrow; the whole is its tip.

    It asks for the room of its words and takes less, so that none widens a window.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        cut = event.type() == QEvent.Type.ToolTip and self.fitted() != self.text()
        if cut and not self.toolTip() and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.fitted())
        painter.end()

    def fitted(self) -> str:
        """Give the words as far as there is room for them."""
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )


class ElidedButton(QPushButton):
    """A button whose words end in … where its place is too narrow."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.fitted()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        cut = event.type() == QEvent.Type.ToolTip and self.fitted() != self.text()
        if cut and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.text().replace("&&", "&"), self)
            return True
        return super().event(event)

    def fitted(self) -> str:
        """Give the words as far as there is room for them."""
        around = (
            super().minimumSizeHint().width()
            - self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        )
        return self.fontMetrics().elidedText(
            self.text(),
            Qt.TextElideMode.ElideRight,
            self.width() - max(around, 0),
            Qt.TextFlag.TextShowMnemonic,
        )


class Chooser(QComboBox):
    """A combobox whose choice ends in … where its place is too narrow.

    The whole is its tip then; Qt's own cuts the words off in the middle of a letter.
    """

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option, painter = self._option(), QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.fitted()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        cut = event.type() == QEvent.Type.ToolTip and self.fitted() != self._shown()
        if cut and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._shown(), self)
            return True
        return super().event(event)

    def fitted(self) -> str:
        """Give the words of the choice as far as there is room for them."""
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            self._option(),
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        return self.fontMetrics().elidedText(
            self._shown(), Qt.TextElideMode.ElideRight, room.width() - 2
        )

    def _shown(self) -> str:
        return self._option().currentText

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
        return option


class Line(QLineEdit):
    """A field for one line, in which Ctrl+Z undoes typing first, then decisions.

    Qt's own keeps the keys of undo and redo to itself even when nothing was typed.
    """

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(
            event, QKeyEvent
        ):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not self.isUndoAvailable()) or (
                redo and not self.isRedoAvailable()
            ):
                event.ignore()
                return False
        return super().event(event)


def ground(name: str) -> QWidget:
    """Give a widget that the style sheet may colour."""
    made = QWidget()
    made.setObjectName(name)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def pane_head() -> tuple[QWidget, QHBoxLayout]:
    """Give the heading strip of a pane and the row to put its words into."""
    head = ground("paneHead")
    head.setFixedHeight(4 * STEP)
    row = QHBoxLayout(head)
    row.setContentsMargins(STEP + 3, 0, STEP // 2, 0)
    return head, row
