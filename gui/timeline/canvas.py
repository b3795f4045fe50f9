"""The painted lanes, moved and zoomed by mouse, wheel and keyboard."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from gui.copying import Chosen
from gui.qt import override
from gui.themes import colours
from gui.timeline.painting import Look, paint_brush, paint_timeline
from gui.timeline.placing import MOST_LINES, Frame, Ground
from gui.timeline.view import Stretch
from gui.translation import translation
from model.lanes import Columns
from model.timeline import Timeline

ZOOM = 1.25
CLICK = 4
"""Pixels the mouse may move in a click; more is a brush."""

Days = tuple[float, float]
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Canvas(QWidget):
    """Shows a stretch of a timeline.

    `reached` tells the row of the claim that is stood on, `opened` the one that Enter
    or a double click chose, `pointed` where a tip is wanted, `brushed` the days that
    were brushed (None: the brush is gone), `moved` that another stretch is shown, and
    `grown` that the lanes need another room.
    """

    reached = Signal(int)
    opened = Signal(int)
    pointed = Signal(QPoint)
    brushed = Signal(object)
    moved = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 160)
        self.line = Timeline(Columns(), (), {})
        self.shown = Stretch(0, 1)
        self.cursor_row = -1
        self.brush: Days | None = None
        self.chosen: int | None = None
        self.nothing = ""
        self.top = 0.0
        self._pressed: QPointF | None = None
        self._panned: QPointF | None = None
        self._lane = 0
        self._anchor = -1
        # What does not change while one brushes is painted once.
        self._still = QPixmap()
        self._painted: tuple[object, ...] = ()
        self._frame: Frame | None = None

    def show_timeline(self, line: Timeline, *, whole: bool = True) -> None:
        """Show another timeline: all of it, or the days that are shown now."""
        stood = self.line.dated(self.cursor_row).claim if self.cursor_row >= 0 else -1
        self.line, self._anchor = line, -1
        self.cursor_row = line.row_of(stood)
        self._lane = min(self._lane, max(0, len(line.lanes) - 1))
        self.grown.emit()
        if whole:
            self.show_all()
        else:
            self.show_stretch(self.shown)

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

    def choose(self, event: int | None) -> None:
        """Ring the claims of an event."""
        if event != self.chosen:
            self.chosen = event
            self.update()

    def stand_on(self, row: int) -> None:
        """Stand on a claim and bring it into sight."""
        dated = self.line.dated(row)
        self.cursor_row, self._lane = row, dated.lane
        held = self.shown.holding(dated.middle)
        if held != self.shown:
            self.show_stretch(held)
        self._hold_lane()
        self.update()

    def reach(self, row: int) -> None:
        """Stand on a claim, and tell it."""
        self.stand_on(row)
        self.reached.emit(row)

    def show_brush(self, days: Days | None) -> None:
        """Show these days as brushed, without telling it."""
        if days != self.brush:
            self.brush = days
            self.update()

    def set_brush(self, days: Days | None) -> None:
        """Brush these days, or take the brush away."""
        self.show_brush(days)
        self.brushed.emit(days)

    def ground(self) -> Ground:
        """Give the room that the lanes have."""
        band = len(self.line.rivals) > MOST_LINES
        lanes = len(self.line.lanes)
        return Ground(self.width(), self.height(), lanes, band, self.top)

    def frame(self) -> Frame:
        """Give where everything stands now."""
        self._draw()
        assert self._frame is not None
        return self._frame

    def scroll_to(self, top: float) -> None:
        """Scroll the lanes, where they are more than there is room for."""
        ground = self.ground()
        top = min(max(0.0, top), max(0.0, ground.needed - ground.height))
        if top != self.top:
            self.top = top
            self.update()
            self.grown.emit()

    def cited(self) -> Chosen:
        """Give the claim that the keyboard stands on."""
        from model.exporting.copying import Asserted

        if self.cursor_row < 0:
            return []
        return [(Asserted(self.line.dated(self.cursor_row).claim), 0)]

    @override
    def sizeHint(self) -> QSize:
        return QSize(800, 420)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scroll_to(self.top)
        self.grown.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self.frame()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still)
        paint_brush(painter, frame, self.brush, colours())
        if not len(self.line) and self.nothing:
            painter.setPen(colours().quiet)
            middle = Qt.AlignmentFlag.AlignCenter
            painter.drawText(self.rect(), middle, self.nothing)
        if self.hasFocus():
            painter.setPen(colours().accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _draw(self) -> None:
        """Paint the lanes into memory unless they are as they were."""
        language = str(translation.language)
        look = Look(
            colours(), language, self.cursor_row, self.chosen, self._count_words
        )
        ratio, ground = self.devicePixelRatioF(), self.ground()
        wanted = (self.line, self.shown, ground, look, self.font(), ratio)
        if self._frame is not None and wanted == self._painted:
            return
        size = self.size() * ratio
        if self._still.size() != size:
            self._still = QPixmap(size)
        self._still.setDevicePixelRatio(ratio)
        painter = QPainter(self._still)
        painter.setFont(self.font())
        self._frame = paint_timeline(painter, self.line, self.shown, ground, look)
        painter.end()
        self._painted = wanted

    def _count_words(self, number: int) -> str:
        return self.locale().toString(number)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        if event.modifiers() & _SHIFT or not turn.y():
            days = -(turn.x() or turn.y()) / 120 * self.shown.days * 0.1
            self.show_stretch(self.shown.moved(days))
        else:
            about = self.shown.day_at(event.position().x(), self.width())
            factor = ZOOM ** (-turn.y() / 120)
            self.show_stretch(self.shown.zoomed(factor, about))
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.button() == Qt.MouseButton.LeftButton and not control:
            self._pressed = event.position()
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._panned = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position()
        if self._panned is not None:
            by = (self._panned.x() - here.x()) / self.width() * self.shown.days
            self.scroll_to(self.top + self._panned.y() - here.y())
            self._panned = here
            self.show_stretch(self.shown.moved(by))
        elif self._pressed is not None and abs(here.x() - self._pressed.x()) > CLICK:
            ends = (self._pressed.x(), here.x())
            days = [self.shown.day_at(x, self.width()) for x in ends]
            self.show_brush((min(days), max(days)))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed, self._panned = self._pressed, None, None
        if pressed is None:
            return
        if abs(event.position().x() - pressed.x()) > CLICK:
            self.brushed.emit(self.brush)
            return
        row = self.frame().row_at(event.position())
        if row >= 0:
            self.reach(row)
        elif self.brush:
            self.set_brush(None)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.frame().row_at(event.position())
        if row >= 0:
            self.opened.emit(row)
        else:
            about = self.shown.day_at(event.position().x(), self.width())
            self.show_stretch(self.shown.zoomed(1 / ZOOM**3, about))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self.pointed.emit(event.pos())
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(1 / ZOOM)
            case Qt.Key.Key_Minus:
                self.zoom(ZOOM)
            case Qt.Key.Key_0:
                self.show_all()
            case Qt.Key.Key_PageUp:
                self.show_stretch(self.shown.moved(-self.shown.days * 0.8))
            case Qt.Key.Key_PageDown:
                self.show_stretch(self.shown.moved(self.shown.days * 0.8))
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                self._go_end(event.key() == Qt.Key.Key_End)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                forward = event.key() == Qt.Key.Key_Right
                self._step(1 if forward else -1, bool(event.modifiers() & _SHIFT))
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._change_lane(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.cursor_row >= 0:
                self.opened.emit(self.cursor_row)
            case Qt.Key.Key_Escape if self.brush:
                self.set_brush(None)
            case _:
                super().keyPressEvent(event)

    def zoom(self, factor: float) -> None:
        """Show `factor` times as many days about the claim stood on, or the middle."""
        about = (self.shown.first + self.shown.last) / 2
        if self.cursor_row >= 0:
            middle = self.line.dated(self.cursor_row).middle
            if self.shown.first <= middle <= self.shown.last:
                about = middle
        self.show_stretch(self.shown.zoomed(factor, about))

    def _go_end(self, last: bool) -> None:
        """Go to the first or the last claim of this lane."""
        rows = self.line.lanes[self._lane].everything if self.line.lanes else ()
        if rows:
            self.reach(rows[-1 if last else 0])

    def _step(self, by: int, brushing: bool) -> None:
        """Go to the next or the one before on this lane; with Shift the brush grows."""
        if not self.line.lanes:
            return
        rows, before = self.line.lanes[self._lane].everything, self.cursor_row
        if before >= 0 and self.line.dated(before).lane == self._lane:
            at = bisect_left(rows, before) + by
        else:
            begin = bisect_left(self.line.columns.firsts, int(self.shown.first))
            at = bisect_left(rows, begin)
        if not 0 <= at < len(rows):
            return
        self.reach(rows[at])
        if brushing and before >= 0:
            if self._anchor < 0:
                self._anchor = before
            ends = self.line.dated(self._anchor), self.line.dated(rows[at])
            first = min(one.first for one in ends)
            self.set_brush((first, max(one.last for one in ends) + 1))
        else:
            self._anchor = -1

    def _change_lane(self, by: int) -> None:
        """Go to the lane above or below, to what is dated nearest there."""
        lanes, columns = self.line.lanes, self.line.columns
        index = self._lane + by
        while 0 <= index < len(lanes) and not lanes[index].everything:
            index += by
        if not 0 <= index < len(lanes):
            return
        rows = lanes[index].everything
        day = int(self.shown.first)
        if self.cursor_row >= 0:
            day = columns.firsts[self.cursor_row]
        at = bisect_left(rows, bisect_left(columns.firsts, day))
        beside = rows[max(0, at - 1) : at + 1]
        self.reach(min(beside, key=lambda row: abs(columns.firsts[row] - day)))

    def _hold_lane(self) -> None:
        """Scroll the lanes as far as the one that is stood on needs."""
        ground = self.ground()
        rect = ground.lane_rect(self._lane)
        if rect.top() < ground.head:
            self.scroll_to(self.top - (ground.head - rect.top()))
        elif rect.bottom() > ground.height:
            self.scroll_to(self.top + rect.bottom() - ground.height)
