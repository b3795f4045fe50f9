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

from gui.facets.scale import YearScale
from gui.qt import override
from gui.themes import STEP, Colours, colours, tabular

HEIGHT = 76
LABELS = 16
REACH = 3
"""Pixels beside a bar that still mean the bar."""

DECADE = 10
"""Years that a page of the keyboard leads over."""


class Histogram(QWidget):
    """Bars by year; `years_chosen` gives the first and the last of a drag.

    What is chosen by keys is asked for with Enter; Esc and leaving take it back.
    """

    years_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("yearHistogram")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._years: list[int] = []
        self._counts: dict[int, int] = {}
        self._scale = YearScale()
        self._anchor: int | None = None
        self._asked: tuple[int, int] | None = None
        self._pending: tuple[int, int] | None = None
        self._at: int | None = None
        self.retranslate()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT + LABELS)

    def set_years(self, years: Sequence[tuple[int, int]]) -> None:
        """Show these years with their counts; the scale keeps its ends if it can."""
        self._counts = dict(years)
        self._years = sorted(self._counts)
        self._scale.add(self._years)
        self.retranslate()
        self.update()

    def choose(self, years: tuple[int, int] | None) -> None:
        """Show which years the query is narrowed to."""
        self._asked, self._pending, self._anchor = years, None, None
        self._at = years[0] if years else self._at
        self.setAccessibleDescription(self._described())
        self.update()

    @property
    def lit(self) -> tuple[int, int] | None:
        """The years that are lit: those chosen just now, or those of the query."""
        return self._pending or self._asked

    def retranslate(self) -> None:
        """Write name and description in the language of now."""
        self.setAccessibleName(self.tr("Years"))
        self.setAccessibleDescription(self._described())
        self.setToolTip("")

    def year_at(self, x: int) -> int:
        """Give the year that a place on the widget belongs to."""
        inside = self._inside()
        return self._scale.year_at(x - inside.left(), inside.width())

    def x_of(self, year: int) -> int:
        """Give the left end of a year's bar, the first that `year_at` gives it."""
        inside = self._inside()
        return inside.left() + self._scale.x_of(year, inside.width())

    def bar_at(self, x: int) -> int:
        """Give the year of the bar at a place, or of the nearest if it is close by.

        A bar may be a pixel wide; of several on one the highest is meant.
        """
        year = self.year_at(x)
        near = {at: abs(self.x_of(at) - x) for at in self._years}
        reached = [at for at in self._years if near[at] <= REACH]
        if year in self._counts:
            reached = [at for at in reached if not near[at]] or [year]
        return min(reached, key=lambda at: (near[at], -self._counts[at]), default=year)

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
            self._pending = (self._anchor, self._anchor)
            self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._anchor is not None:
            self._extend(self.bar_at(event.position().toPoint().x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._anchor is not None and self._pending:
            self._anchor = None
            self.years_chosen.emit(*self._pending)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        year = self._year_by(Qt.Key(event.key())) if self._years else None
        if year is not None:
            self._go(year, event.modifiers())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.lit:
            self._anchor = None
            self.years_chosen.emit(*self.lit)
        elif event.key() == Qt.Key.Key_Escape and self._pending:
            self.choose(self._asked)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        # What a mouse has let go of is asked for already.
        self.choose(self._asked)
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

    def _year_by(self, key: Qt.Key) -> int | None:
        """Give the year with something that a key leads to, None for other keys."""
        first, last = self._years[0], self._years[-1]
        onwards = first - 1 if self._at is None else self._at
        back = last + 1 if self._at is None else self._at
        ahead = {
            Qt.Key.Key_Home: first,
            Qt.Key.Key_Right: onwards + 1,
            Qt.Key.Key_PageDown: onwards + DECADE,
        }
        behind = {
            Qt.Key.Key_End: last,
            Qt.Key.Key_Left: back - 1,
            Qt.Key.Key_PageUp: back - DECADE,
        }
        if key in ahead:
            return self._from(ahead[key])
        return self._back_from(behind[key]) if key in behind else None

    def _from(self, year: int) -> int:
        at = bisect_left(self._years, year)
        return self._years[min(at, len(self._years) - 1)]

    def _back_from(self, year: int) -> int:
        return self._years[max(bisect_right(self._years, year) - 1, 0)]

    def _go(self, year: int, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            if self._anchor is None:
                self._anchor = year if self._at is None else self._at
            self._extend(year)
        else:
            self._anchor, self._at, self._pending = None, year, (year, year)
            self.update()
        self.setAccessibleDescription(self._described())

    def _extend(self, year: int) -> None:
        anchor = self._anchor if self._anchor is not None else year
        self._pending = chosen = (min(anchor, year), max(anchor, year))
        self._at = year
        self.update()
        below = self.mapToGlobal(QPoint(self.x_of(year), HEIGHT))
        QToolTip.showText(below, self._said(*chosen), self)

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
        return self._said(*(self.lit or (self._scale.first, self._scale.last)))

    def _paint_chosen(self, painter: QPainter, chosen: Colours) -> None:
        if self.lit:
            left = self.x_of(max(self.lit[0], self._scale.first))
            right = self.x_of(min(self.lit[1], self._scale.last) + 1)
            inside = self._inside()
            ground = QRect(left, inside.top(), max(right - left, 3), inside.height())
            painter.fillRect(ground, QColor(chosen.selected))
            painter.setPen(QColor(chosen.accent))
            painter.drawLine(ground.bottomLeft(), ground.bottomRight())

    def _paint_bars(self, painter: QPainter, chosen: Colours) -> None:
        inside = self._inside()
        highest = max(self._counts.values())
        for year in self._years:
            left, right = self.x_of(year), self.x_of(year + 1)
            height = max(round(self._counts[year] / highest * inside.height()), 2)
            gap = 1 if right - left > 2 else 0
            bar = QRect(
                left, inside.bottom() - height + 1, max(right - left - gap, 1), height
            )
            lit = self.lit and self.lit[0] <= year <= self.lit[1]
            painter.fillRect(bar, QColor(chosen.accent if lit else chosen.bar))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(inside.bottomLeft(), inside.bottomRight())
        for year in self._scale.shortened():
            # The line is broken where years are left out.
            painter.fillRect(
                self.x_of(year) - 1, inside.bottom(), 3, 1, QColor(chosen.ground)
            )

    def _paint_labels(self, painter: QPainter, chosen: Colours) -> None:
        font = tabular(self.font())
        font.setPointSizeF(8.0)
        painter.setFont(font)
        painter.setPen(QColor(chosen.quiet))
        box = self.rect().adjusted(STEP, self.height() - LABELS, -STEP, 0)
        align = Qt.AlignmentFlag
        painter.drawText(box, align.AlignLeft, str(self._scale.first))
        painter.drawText(box, align.AlignRight, str(self._scale.last))
        if self.lit:
            first, last = self.lit
            words = str(first) if first == last else f"{first}–{last}"
            painter.setPen(QColor(chosen.accent))
            painter.drawText(box, align.AlignHCenter, words)
