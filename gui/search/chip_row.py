"""Chips in one row that never asks for more room than there is.

What does not fit is reached by the wheel, by Tab, and by a button that counts it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from gui.qt import override
from gui.themes import STEP
from gui.widgets import ground

LEAST_WIDTH = 30 * STEP
"""Pixels that the row keeps beside a long message, where its chips need them."""


class ChipRow(QScrollArea):
    """Shows its widgets side by side and scrolls where they are too many."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.setWidgetResizable(True)
        self._shown: list[QWidget] = []
        self.more = QToolButton(self)
        self.more.setObjectName("moreChips")
        # Tab reaches every chip by itself.
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(self._turn)
        self.more.hide()
        self.horizontalScrollBar().valueChanged.connect(self._count)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_keyboard)

    def put(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets; those shown before end once nothing is asked of them."""
        at = self.horizontalScrollBar().value()
        self._shown = list(widgets)
        holder = ground("chipRow")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP // 2)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch()
        if old := self.takeWidget():
            old.hide()
            old.deleteLater()
        self.setWidget(holder)
        self.updateGeometry()
        self._fit()
        self.horizontalScrollBar().setValue(at)

    @property
    def beyond(self) -> int:
        """How many of the widgets are not wholly in sight."""
        first = self.horizontalScrollBar().value()
        last = first + self._room()
        return sum(
            widget.x() < first or widget.geometry().right() >= last
            for widget in self._shown
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width(), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._width(), LEAST_WIDTH), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._count()
        super().changeEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.pixelDelta() or event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.y() or turned.x()))

    def _width(self) -> int:
        """Give the pixels that all widgets need, without room for the button."""
        holder = self.widget()
        if holder is None or (row := holder.layout()) is None:
            return 0
        return row.sizeHint().width() - row.contentsMargins().right()

    def _room(self) -> int:
        over = self.more.width() + STEP // 2 if self._width() > self.width() else 0
        return self.width() - over

    def _fit(self) -> None:
        """Leave the last chip room beside the button, where there is one."""
        holder = self.widget()
        if holder and (row := holder.layout()):
            self._count()
            over = self.width() - self._room()
            row.setContentsMargins(0, 0, over, 0)
            row.activate()
            self._count()

    def _count(self) -> None:
        self.more.setVisible(self._width() > self.width())
        number = self.beyond
        self.more.setText(f"+{number}")
        self.more.setToolTip(self.tr("%n more: show the next ones", "", number))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.resize(self.more.sizeHint().width(), self.height())
        self.more.move(self.width() - self.more.width(), 0)
        self.more.raise_()

    def _turn(self) -> None:
        """Bring the next chips into sight, after the last ones the first again."""
        bar = self.horizontalScrollBar()
        last = bar.value() + self._room()
        cut = [one.x() for one in self._shown if one.geometry().right() >= last]
        at_end = bar.value() == bar.maximum()
        bar.setValue(0 if at_end or not cut else max(cut[0], bar.value() + 1))

    def _follow_keyboard(self, _old: object, now: QWidget | None) -> None:
        for one in self._shown:
            if now is not None and (one is now or one.isAncestorOf(now)):
                bar = self.horizontalScrollBar()
                if one.x() < bar.value():
                    bar.setValue(one.x())
                elif one.geometry().right() >= bar.value() + self._room():
                    bar.setValue(one.geometry().right() + 1 - self._room())
