"""How much was found of each year; one drags over years to narrow the query.

Painted, so its text for a screen reader is set beside: the chosen years and counts.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.qt import override
from gui.themes import STEP, Colours, colours, tabular

HEIGHT = 76
LABELS = 16
REACH = 3
"""Pixels beside a bar that still mean the bar."""

MOST_YEARS = 140
"""More years than this and the outlying ones are left out, or bars cannot be hit."""


class Histogram(QWidget):
    """Bars by year; `years_chosen` gives the first and the last of a drag."""

    years_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("yearHistogram")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._years: list[int] = []
        self._counts: dict[int, int] = {}
        self._first, self._last = 0, 0
        self._anchor: int | None = None
        self._chosen: tuple[int, int] | None = None
        self._at = 0
        self.retranslate()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT + LABELS)

    def set_years(self, years: Sequence[tuple[int, int]]) -> None:
        """Show these years with their counts; the scale keeps its ends if it can."""
        self._counts = dict(years)
        self._years = sorted(self._counts)
        if self._years:
            first, last = _ends(years)
            # The scale only grows: narrowed to two years one can still drag wider.
            known = self._last > 0
            self._first = min(first, self._first) if known else first
            self._last = max(last, self._last)
            self._at = min(max(self._at, self._first), self._last)
        self.retranslate()
        self.update()

    def choose(self, years: tuple[int, int] | None) -> None:
        """Show which years the query is narrowed to."""
        self._chosen = years
        self.update()

    def retranslate(self) -> None:
        """Write name and description in the language of now."""
        self.setAccessibleName(self.tr("Years"))
        self.setAccessibleDescription(self._described())
        self.setToolTip("")

    def year_at(self, x: int) -> int:
        """Give the year that a place on the widget belongs to."""
        inside = self._inside()
        span = self._last - self._first + 1
        year = self._first + (x - inside.left()) * span // max(inside.width(), 1)
        return min(max(year, self._first), self._last)

    def x_of(self, year: int) -> int:
        """Give the left end of a year's bar, the first that `year_at` gives it."""
        inside = self._inside()
        span = self._last - self._first + 1
        return inside.left() - (self._first - year) * inside.width() // span

    def bar_at(self, x: int) -> int:
        """Give the year of the bar at a place, or of the nearest if it is close by.

        A bar may be a pixel wide.
        """
        year = self.year_at(x)
        if year in self._counts:
            return year
        near = {at: self.x_of(at) for at in self._years if self._first <= at}
        reached = [at for at, left in near.items() if abs(left - x) <= REACH]
        return min(reached, key=lambda at: abs(near[at] - x), default=year)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            year = self.bar_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self._said(year, year), self)
            return True
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._years and event.button() == Qt.MouseButton.LeftButton:
            self._anchor = self._at = self.bar_at(event.position().toPoint().x())
            self._chosen = (self._anchor, self._anchor)
            self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._anchor is not None:
            self._extend(self.bar_at(event.position().toPoint().x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._anchor is not None and self._chosen:
            self._anchor = None
            self.years_chosen.emit(*self._chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step and self._years:
            self._step(step, event.modifiers())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self._anchor = None
            self.years_chosen.emit(*self._chosen)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._anchor = None
        super().focusOutEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._years:
            return
        painter = QPainter(self)
        chosen = colours()
        self._paint_chosen(painter, chosen)
        self._paint_bars(painter, chosen)
        self._paint_labels(painter, chosen)
        if self.hasFocus():
            painter.setPen(QPen(QColor(chosen.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _inside(self) -> QRect:
        return self.rect().adjusted(STEP, STEP // 2, -STEP, -LABELS - 2)

    def _step(self, step: int, modifiers: Qt.KeyboardModifier) -> None:
        self._at = min(max(self._at + step, self._first), self._last)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            if self._anchor is None:
                self._anchor = self._at - step
            self._extend(self._at)
        else:
            self._anchor, self._chosen = None, (self._at, self._at)
            self.update()
        self.setAccessibleDescription(self._described())

    def _extend(self, year: int) -> None:
        anchor = self._anchor if self._anchor is not None else year
        self._chosen = (min(anchor, year), max(anchor, year))
        self._at = year
        self.update()
        below = self.mapToGlobal(QPoint(self.x_of(year), HEIGHT))
        QToolTip.showText(below, self._said(*self._chosen), self)

    def _said(self, first: int, last: int) -> str:
        number = sum(
            self._counts[year]
            for year in self._years[
                bisect_left(self._years, first) : bisect_right(self._years, last)
            ]
        )
        if first == last:
            return self.tr("{years}: %n found", "", number).format(years=first)
        # What lasted from one year into the next counts in both.
        words = self.tr("{years}: up to %n found", "", number)
        return words.format(years=f"{first}–{last}")

    def _described(self) -> str:
        if not self._years:
            return self.tr("Nothing dated")
        first, last = self._chosen or (self._first, self._last)
        return self._said(first, last)

    def _paint_chosen(self, painter: QPainter, chosen: Colours) -> None:
        if self._chosen:
            left = self.x_of(max(self._chosen[0], self._first))
            right = self.x_of(min(self._chosen[1], self._last) + 1)
            inside = self._inside()
            ground = QRect(left, inside.top(), max(right - left, 3), inside.height())
            painter.fillRect(ground, QColor(chosen.selected))
            painter.setPen(QColor(chosen.accent))
            painter.drawLine(ground.bottomLeft(), ground.bottomRight())

    def _paint_bars(self, painter: QPainter, chosen: Colours) -> None:
        inside = self._inside()
        highest = max(self._counts.values())
        for year in self._years:
            if not self._first <= year <= self._last:
                continue
            left, right = self.x_of(year), self.x_of(year + 1)
            height = max(round(self._counts[year] / highest * inside.height()), 2)
            gap = 1 if right - left > 2 else 0
            bar = QRect(
                left, inside.bottom() - height + 1, max(right - left - gap, 1), height
            )
            lit = self._chosen and self._chosen[0] <= year <= self._chosen[1]
            painter.fillRect(bar, QColor(chosen.accent if lit else chosen.bar))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(inside.bottomLeft(), inside.bottomRight())

    def _paint_labels(self, painter: QPainter, chosen: Colours) -> None:
        font = tabular(self.font())
        font.setPointSizeF(8.0)
        painter.setFont(font)
        painter.setPen(QColor(chosen.quiet))
        box = self.rect().adjusted(STEP, self.height() - LABELS, -STEP, 0)
        align = Qt.AlignmentFlag
        painter.drawText(box, align.AlignLeft, str(self._first))
        painter.drawText(box, align.AlignRight, str(self._last))
        if self._chosen:
            first, last = self._chosen
            words = str(first) if first == last else f"{first}–{last}"
            painter.setPen(QColor(chosen.accent))
            painter.drawText(box, align.AlignHCenter, words)


def _ends(years: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Give the first and last year of the scale; far outliers would flatten it."""
    ordered = sorted(years)
    while ordered[-1][0] - ordered[0][0] > MOST_YEARS:
        early = ordered[1][0] - ordered[0][0]
        late = ordered[-1][0] - ordered[-2][0]
        ordered = ordered[1:] if early >= late else ordered[:-1]
    return ordered[0][0], ordered[-1][0]
