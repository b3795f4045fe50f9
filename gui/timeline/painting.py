"""Painting the lanes: dots where they fit, bars of density where they would overlap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui.themes import STEP, Colours
from gui.timeline.view import Stretch
from model.timeline import Dated, Lane, Rivals, Step, Timeline, ticks

SCALE_HEIGHT = 3.5 * STEP
LABEL_HEIGHT = 2.5 * STEP
DOT = 4.0
BIN = 3
"""Pixels of a bar of density."""

SHORT_NAME, LONG_NAME = 48, 112
"""Pixels that the name of a year or decade takes, and that of a month or day."""

CROWD = 0.8
"""Where dots would fill more of the line than this, they are drawn as density."""

MOST_SPANS = 150
MOST_RIVALS = 200
SMOOTH_RIVALS = 60


@dataclass(frozen=True, slots=True)
class Look:
    """How the lanes are drawn: colours, what is chosen, and how days are named."""

    colours: Colours
    name: Callable[[str], str]
    cursor: Dated | None = None
    brush: tuple[float, float] | None = None
    chosen: frozenset[int] = frozenset()


def lane_rect(index: int, lanes: int, width: float, height: float) -> QRectF:
    """Give the place of a lane among so many."""
    each = (height - SCALE_HEIGHT) / max(1, lanes)
    return QRectF(0, SCALE_HEIGHT + index * each, width, each)


def line_of(index: int, lanes: int, height: float) -> float:
    """Give the height of a lane's line, on which its dots stand."""
    rect = lane_rect(index, lanes, 1, height)
    return rect.top() + LABEL_HEIGHT + (rect.height() - LABEL_HEIGHT) * 0.62


def paint_timeline(
    painter: QPainter, line: Timeline, shown: Stretch, size: QRectF, look: Look
) -> None:
    """Paint all lanes of a timeline into a rectangle that begins at (0, 0)."""
    width, height = size.width(), size.height()
    painter.fillRect(size, QColor(look.colours.paper))
    _paint_brush(painter, shown, size, look)
    _paint_scale(painter, shown, size, look)
    _paint_rivals(painter, line, shown, size, look)
    for index, lane in enumerate(line.lanes):
        rect = lane_rect(index, len(line.lanes), width, height)
        y = line_of(index, len(line.lanes), height)
        _paint_lane(painter, lane, shown, rect, y, look)
    _paint_cursor(painter, line, shown, size, look)


def _paint_brush(painter: QPainter, shown: Stretch, size: QRectF, look: Look) -> None:
    if look.brush:
        left, right = (shown.x_of(day, size.width()) for day in sorted(look.brush))
        ground = QRectF(left, 0, right - left, size.height())
        painter.fillRect(ground, QColor(look.colours.linked_ground))
        painter.setPen(QPen(QColor(look.colours.linked), 1))
        for x in (left, right):
            painter.drawLine(QLineF(x, 0, x, size.height()))


def _paint_scale(painter: QPainter, shown: Stretch, size: QRectF, look: Look) -> None:
    days = int(shown.first), int(shown.last)
    step, marks = ticks(*days, max(2, int(size.width() / SHORT_NAME)))
    if step <= Step.MONTH:
        _, marks = ticks(*days, max(2, int(size.width() / LONG_NAME)))
    metrics, free = painter.fontMetrics(), -size.width()
    for mark in marks:
        x = shown.x_of(mark.day, size.width())
        painter.setPen(QPen(QColor(look.colours.line), 1))
        painter.drawLine(QLineF(x, 0, x, size.height()))
        if x < free:
            continue
        painter.setPen(QColor(look.colours.quiet))
        below = QPointF(x + STEP / 2, SCALE_HEIGHT - STEP)
        name = look.name(mark.edtf)
        painter.drawText(below, name)
        # A line without a name is understood; a name over a name is not.
        free = x + metrics.horizontalAdvance(name) + STEP


def _paint_lane(
    painter: QPainter,
    lane: Lane,
    shown: Stretch,
    rect: QRectF,
    y: float,
    look: Look,
) -> None:
    painter.setPen(QPen(QColor(look.colours.line), 1))
    painter.drawLine(QLineF(rect.left(), rect.top(), rect.right(), rect.top()))
    painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
    first, last = int(shown.first), int(shown.last) + 1
    _paint_spans(painter, lane, shown, rect, y, look)
    count = lane.count_between(first, last)
    if count > rect.width() / (2 * DOT) * CROWD:
        _paint_density(painter, lane, shown, rect, y, look)
    else:
        _paint_dots(painter, lane.points_between(first, last), shown, rect, y, look)
    painter.setPen(QColor(look.colours.ink))
    total = f"{lane.label} · {count}"
    painter.drawText(QPointF(STEP, rect.top() + LABEL_HEIGHT - STEP / 2), total)


def _paint_spans(
    painter: QPainter,
    lane: Lane,
    shown: Stretch,
    rect: QRectF,
    y: float,
    look: Look,
) -> None:
    """Draw what lasts, or is dated only to a month or year, as bars above the line."""
    width = rect.width()
    plain, chosen = QColor(look.colours.bar), QColor(look.colours.accent)
    plain.setAlpha(110)
    rows = max(1, int((y - rect.top() - LABEL_HEIGHT) / 5) - 1)
    found = lane.spans_between(int(shown.first), int(shown.last) + 1)
    bars: dict[bool, list[QRectF]] = {False: [], True: []}
    scale, begin = width / shown.days, shown.first
    for one in islice(found, MOST_SPANS):
        left = max(-2.0, (one.first - begin) * scale)
        right = min(width + 2.0, (one.last + 1 - begin) * scale)
        top = y - 9 - (one.claim % rows) * 5
        bar = QRectF(left, top, max(2.0, right - left), 3.5)
        bars[one.event in look.chosen].append(bar)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for is_chosen, brush in ((False, plain), (True, chosen)):
        painter.setBrush(brush)
        painter.drawRects(bars[is_chosen])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_dots(
    painter: QPainter,
    points: Sequence[Dated],
    shown: Stretch,
    rect: QRectF,
    y: float,
    look: Look,
) -> None:
    painter.setPen(QPen(QColor(look.colours.paper), 1))
    painter.setBrush(QColor(look.colours.accent))
    chosen: list[float] = []
    for one in points:
        x = shown.x_of(one.first + 0.5, rect.width())
        painter.drawEllipse(QPointF(x, y), DOT, DOT)
        if one.event in look.chosen:
            chosen.append(x)
    painter.setPen(QPen(QColor(look.colours.hit), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for x in chosen:
        painter.drawEllipse(QPointF(x, y), DOT + 3, DOT + 3)


def _paint_density(
    painter: QPainter,
    lane: Lane,
    shown: Stretch,
    rect: QRectF,
    y: float,
    look: Look,
) -> None:
    """Draw how many claims fall into each few pixels; the tallest fills the lane."""
    width = rect.width()
    each = shown.days / max(1.0, width) * BIN
    edges = [int(shown.first + n * each) for n in range(int(width // BIN) + 2)]
    counts = lane.density(edges)
    most = max(counts, default=0)
    if not most:
        return
    tall = (y - rect.top() - LABEL_HEIGHT) / most
    heights = [(n, max(1.5, tall * count)) for n, count in enumerate(counts) if count]
    bars = [QRectF(n * BIN, y - high, BIN - 0.5, high) for n, high in heights]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.accent))
    painter.drawRects(bars)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_rivals(
    painter: QPainter, line: Timeline, shown: Stretch, size: QRectF, look: Look
) -> None:
    """Join the rival dates of each event by a line, however far apart its lanes."""
    found = line.rivals_between(int(shown.first), int(shown.last) + 1)[:MOST_RIVALS]
    smooth = len(found) <= SMOOTH_RIVALS
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    painter.setBrush(QColor(look.colours.paper))
    for rivals in found:
        # A line of one pixel without smoothing is drawn many times as fast.
        width = 2.5 if rivals.event in look.chosen else 1.2 if smooth else 1
        painter.setPen(QPen(QColor(look.colours.disagreement), width))
        places = rival_places(rivals, line, shown, size)
        painter.drawPolyline(places)
        for dated, place in zip(rivals.dated, places, strict=True):
            if smooth and dated.last > dated.first:
                painter.drawEllipse(place, DOT, DOT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def rival_places(
    rivals: Rivals, line: Timeline, shown: Stretch, size: QRectF
) -> list[QPointF]:
    """Give where an event’s rival dates stand, in order; a span by its middle."""
    lanes = len(line.lanes)
    return [
        QPointF(
            shown.x_of(one.middle, size.width()),
            line_of(one.lane, lanes, size.height()),
        )
        for one in rivals.dated
    ]


def _paint_cursor(
    painter: QPainter, line: Timeline, shown: Stretch, size: QRectF, look: Look
) -> None:
    one = look.cursor
    if one is None or one.lane >= len(line.lanes):
        return
    x = shown.x_of(one.first + 0.5, size.width())
    y = line_of(one.lane, len(line.lanes), size.height())
    painter.setPen(QPen(QColor(look.colours.hit), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(x - DOT - 4, y - DOT - 4, 2 * DOT + 8, 2 * DOT + 8))
    title = f"{line.titles.get(one.event, '')}"
    metrics = QFontMetricsF(painter.font())
    room = metrics.horizontalAdvance(title) + STEP
    left = min(max(0.0, x + 2 * STEP), max(0.0, size.width() - room))
    ground = QRectF(left, y - 26, room, metrics.height() + 4)
    painter.fillRect(ground, QColor(look.colours.raised))
    painter.setPen(QColor(look.colours.ink))
    painter.drawText(ground.bottomLeft() + QPointF(STEP / 2, -5), title)
