"""Small pieces that several panes build their faces from."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

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
    """A label that ends in … where its place is too narrow; the whole is its tip."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fitted = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, fitted)
        painter.end()


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
