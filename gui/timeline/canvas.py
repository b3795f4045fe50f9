"""The painted lanes, moved and zoomed by mouse, wheel and keyboard."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from gui.qt import override
from gui.themes import colours
from gui.timeline.painting import DOT, Look, lane_rect, line_of, paint_timeline
from gui.timeline.view import Stretch
from gui.words import date_words
from model.timeline import Dated, Timeline

ZOOM = 1.25
CLICK = 4
"""Pixels the mouse may move in a click; more is a brush."""


class Canvas(QWidget):
    """Shows a stretch of a timeline.

    `reached` tells the claim that is stood on, `opened` the one that Enter or a double
    click chose, `brushed` the days that were brushed (None: the brush is gone), and
    `moved` that another stretch is shown.
    """

    reached = Signal(object)
    opened = Signal(object)
    brushed = Signal(object)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 200)
        self.line = Timeline((), {})
        self.shown = Stretch(0, 1)
        self.cursor_at: Dated | None = None
        self.brush: tuple[float, float] | None = None
        self.chosen: frozenset[int] = frozenset()
        self._pressed: QPointF | None = None
        self._lane = 0

    def show_timeline(self, line: Timeline) -> None:
        """Show another timeline, all of it."""
        self.line, self.cursor_at, self.brush = line, None, None
        self._lane = 0
        self.show_all()

    def show_all(self) -> None:
        """Show everything that is dated."""
        first, last = self.line.extent
        room = max(2.0, (last - first) * 0.03)
        self.show_stretch(Stretch(first - room, last + room))

    def show_stretch(self, stretch: Stretch) -> None:
        """Show other days."""
        self.shown = stretch
        self.update()
        self.moved.emit()

    def choose(self, events: frozenset[int]) -> None:
        """Ring the claims of these events."""
        if events != self.chosen:
            self.chosen = events
            self.update()

    def reach(self, one: Dated) -> None:
        """Stand on a claim and bring it into sight."""
        self.cursor_at, self._lane = one, one.lane
        held = self.shown.holding(one.first + 0.5)
        if held != self.shown:
            self.show_stretch(held)
        self.update()
        self.reached.emit(one)

    def set_brush(self, days: tuple[float, float] | None) -> None:
        """Brush these days, or take the brush away."""
        self.brush = days
        self.update()
        self.brushed.emit(days)

    def look(self) -> Look:
        """Give how the lanes are drawn now."""
        return Look(colours(), date_words, self.cursor_at, self.brush, self.chosen)

    @override
    def sizeHint(self) -> QSize:
        return QSize(800, 420)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_timeline(painter, self.line, self.shown, QRectF(self.rect()), self.look())
        if self.hasFocus():
            painter.setPen(colours().accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not turn.y():
            days = -(turn.x() or turn.y()) / 120 * self.shown.days * 0.1
            self.show_stretch(self.shown.moved(days))
        else:
            about = self.shown.day_at(event.position().x(), self.width())
            factor = ZOOM ** (-turn.y() / 120)
            self.show_stretch(self.shown.zoomed(factor, about))
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        here = event.position().x()
        if abs(here - self._pressed.x()) > CLICK:
            ends = (self._pressed.x(), here)
            days = [self.shown.day_at(x, self.width()) for x in ends]
            self.brush = (min(days), max(days))
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if abs(event.position().x() - pressed.x()) > CLICK:
            self.brushed.emit(self.brush)
        else:
            found = self.claim_at(event.position())
            if found:
                self.reach(found)
            elif self.brush:
                self.set_brush(None)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if found := self.claim_at(event.position()):
            self.opened.emit(found)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.claim_at(QPointF(event.pos()))
            words = self.line.titles.get(found.event, "") if found else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        middle = (self.shown.first + self.shown.last) / 2
        about = self.cursor_at.first + 0.5 if self.cursor_at else middle
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.show_stretch(self.shown.zoomed(1 / ZOOM, about))
            case Qt.Key.Key_Minus:
                self.show_stretch(self.shown.zoomed(ZOOM, about))
            case Qt.Key.Key_PageUp:
                self.show_stretch(self.shown.moved(-self.shown.days * 0.8))
            case Qt.Key.Key_PageDown:
                self.show_stretch(self.shown.moved(self.shown.days * 0.8))
            case Qt.Key.Key_Home:
                self.show_all()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                forward = event.key() == Qt.Key.Key_Right
                self._step(1 if forward else -1, bool(event.modifiers() & _SHIFT))
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._change_lane(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.cursor_at:
                self.opened.emit(self.cursor_at)
            case Qt.Key.Key_Escape if self.brush:
                self.set_brush(None)
            case _:
                super().keyPressEvent(event)

    def claim_at(self, place: QPointF) -> Dated | None:
        """Give the claim on a single day, or else on several, under a place."""
        lanes = len(self.line.lanes)
        for index, lane in enumerate(self.line.lanes):
            rect = lane_rect(index, lanes, self.width(), self.height())
            if not rect.contains(place):
                continue
            reach = (DOT + 2) / self.width() * self.shown.days
            day = self.shown.day_at(place.x(), self.width()) - 0.5
            near = lane.points_between(int(day - reach), int(day + reach) + 1)
            if near and abs(place.y() - line_of(index, lanes, self.height())) < 12:
                return min(near, key=lambda one: abs(one.first - day))
            day = int(self.shown.day_at(place.x(), self.width()))
            return next(iter(lane.spans_between(day, day)), None)
        return None

    def _step(self, by: int, brushing: bool) -> None:
        """Go to the next or the one before on this lane; with Shift the brush grows."""
        if not self.line.lanes:
            return
        found = self.line.lanes[self._lane].points
        before = self.cursor_at
        if before is not None and before in found.items:
            at = found.items.index(before) + by
        else:
            at = bisect_left(found.firsts, int(self.shown.first))
        if not 0 <= at < len(found.items):
            return
        self.reach(found.items[at])
        if brushing and before:
            ends = [*(self.brush or (before.first, before.first + 1))]
            edge = found.items[at].first
            far = ends[0] if by > 0 else ends[1]
            near = edge + 1 if by > 0 else edge
            self.set_brush((min(far, near), max(far, near)))

    def _change_lane(self, by: int) -> None:
        """Go to the lane above or below, to what is dated nearest there."""
        lanes = self.line.lanes
        index = self._lane + by
        while 0 <= index < len(lanes) and not lanes[index].points.items:
            index += by
        if not 0 <= index < len(lanes):
            return
        self._lane = index
        points = lanes[index].points
        day = self.cursor_at.first if self.cursor_at else int(self.shown.first)
        at = min(bisect_left(points.firsts, day), len(points.items) - 1)
        beside = points.items[max(0, at - 1) : at + 1]
        self.reach(min(beside, key=lambda one: abs(one.first - day)))


_SHIFT = Qt.KeyboardModifier.ShiftModifier
