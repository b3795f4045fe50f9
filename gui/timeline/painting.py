"""Painting a frame of the timeline: lanes, dots, bars, and lines between rivals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui.qt import translate
from gui.themes import STEP, Colours
from gui.timeline.placing import (
    BAND_HEIGHT,
    DOT,
    LABEL_HEIGHT,
    MOST_LINES,
    SCALE_HEIGHT,
    Frame,
    Ground,
    Heap,
    Placed,
    bins,
    heap,
    place,
)
from gui.timeline.view import Stretch
from gui.words import date_words
from model.timeline import Rivals, Timeline
from model.timescale import Step, ticks

SHORT_NAME, LONG_NAME = 48, 112
"""Pixels that the name of a year or decade takes, and that of a month or day."""

TITLE_FROM, TITLE_MOST = 56, 220
"""Pixels that a title beside its dot needs at least, and gets at most."""

MOST_TITLES = 12
"""Dots of a lane that are called by the titles of their events."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the lanes are drawn: colours, and the event that is chosen."""

    colours: Colours
    language: str
    cursor: int = -1
    chosen: int | None = None
    count: Callable[[int], str] = str


@lru_cache(maxsize=4096)
def day_name(edtf: str, language: str) -> str:
    """Name a mark of the scale; the language only tells the names apart."""
    return date_words(edtf)


def paint_timeline(
    painter: QPainter, line: Timeline, shown: Stretch, ground: Ground, look: Look
) -> Frame:
    """Paint all lanes from (0, 0) on; gives where everything stands."""
    frame = place(line, shown, ground)
    room = QRectF(0, 0, ground.width, ground.height)
    painter.fillRect(room, QColor(look.colours.paper))
    painter.save()
    painter.setClipRect(room.adjusted(0, ground.head, 0, 0))
    marks = _marks(frame)
    painter.setPen(QPen(QColor(look.colours.line), 1))
    painter.drawLines([QLineF(x, 0, x, room.height()) for x, _ in marks])
    for placed in frame.lanes:
        _paint_ground(painter, placed, look)
    _paint_rivals(painter, frame, look)
    for placed in frame.lanes:
        _paint_lane(painter, frame, placed, look)
    _paint_cursor(painter, frame, look)
    painter.restore()
    _paint_scale(painter, marks, look)
    return frame


def paint_brush(
    painter: QPainter,
    frame: Frame,
    brush: tuple[float, float] | None,
    colours: Colours,
) -> None:
    """Paint the days that are brushed over a painted frame."""
    if brush is None:
        return
    left, right = (frame.x_of(day) for day in sorted(brush))
    ground = QColor(colours.linked)
    ground.setAlpha(38)
    painter.fillRect(QRectF(left, 0, right - left, frame.ground.height), ground)
    painter.setPen(QPen(QColor(colours.linked), 1))
    for x in (left, right):
        painter.drawLine(QLineF(x, 0, x, frame.ground.height))


def _marks(frame: Frame) -> list[tuple[float, str]]:
    days, width = (int(frame.shown.first), int(frame.shown.last)), frame.ground.width
    step, marks = ticks(*days, max(2, int(width / SHORT_NAME)))
    if step <= Step.QUARTER:
        _, marks = ticks(*days, max(2, int(width / LONG_NAME)))
    return [(frame.x_of(mark.day), mark.edtf) for mark in marks]


def _paint_scale(
    painter: QPainter, marks: Sequence[tuple[float, str]], look: Look
) -> None:
    metrics, free = QFontMetricsF(painter.font()), -1e9
    for x, edtf in marks:
        painter.setPen(QPen(QColor(look.colours.line), 1))
        painter.drawLine(QLineF(x, 0, x, SCALE_HEIGHT))
        if x < free:
            continue
        painter.setPen(QColor(look.colours.quiet))
        name = day_name(edtf, look.language)
        painter.drawText(QPointF(x + STEP / 2, SCALE_HEIGHT - STEP), name)
        # A line without a name is understood; a name over a name is not.
        free = x + metrics.horizontalAdvance(name) + STEP


def _paint_ground(painter: QPainter, placed: Placed, look: Look) -> None:
    rect, y = placed.rect, placed.line
    painter.setPen(QPen(QColor(look.colours.line), 1))
    painter.drawLines(
        [
            QLineF(rect.left(), rect.top(), rect.right(), rect.top()),
            QLineF(rect.left(), y, rect.right(), y),
        ]
    )


def _paint_lane(painter: QPainter, frame: Frame, placed: Placed, look: Look) -> None:
    """Draw what stands on a lane, and its name with how much is in sight."""
    _paint_bars(painter, frame, placed, look)
    if placed.spans:
        below = QColor(look.colours.bar)
        below.setAlpha(150)
        _paint_heap(painter, placed, placed.spans, below)
    if placed.points:
        above = QColor(look.colours.accent)
        _paint_heap(painter, placed, placed.points, above)
    _paint_dots(painter, frame, placed, look)
    below_top = placed.rect.top() + LABEL_HEIGHT - STEP / 2
    words = f"{placed.lane.label} · {look.count(placed.count)}"
    ink, quiet = look.colours.ink, look.colours.quiet
    past = _write(painter, QPointF(STEP, below_top), words, ink, look)
    if said := _heap_words(placed, look):
        _write(painter, QPointF(past + 2 * STEP, below_top), said, quiet, look)


def _write(painter: QPainter, at: QPointF, words: str, ink: str, look: Look) -> float:
    """Write words over whatever lines run there; gives where they end."""
    metrics, ground = QFontMetricsF(painter.font()), QColor(look.colours.paper)
    wide = metrics.horizontalAdvance(words)
    ground.setAlpha(170)
    room = QRectF(at.x() - 2, at.y() - metrics.ascent(), wide + 4, metrics.height())
    painter.fillRect(room, ground)
    painter.setPen(QColor(ink))
    painter.drawText(at, words)
    return at.x() + wide


def _heap_words(placed: Placed, look: Look) -> str:
    """Say how many the tallest bar of each kind stands for."""
    parts = []
    if placed.points:
        said = translate("Timeline", "days: up to {n} in a bar")
        parts.append(said.format(n=look.count(placed.points.most)))
    if placed.spans:
        said = translate("Timeline", "spans: up to {n} at a time")
        parts.append(said.format(n=look.count(placed.spans.most)))
    return " · ".join(parts)


def _paint_bars(painter: QPainter, frame: Frame, placed: Placed, look: Look) -> None:
    """Draw what lasts, or is dated only to a month or year, below the line."""
    events = frame.line.columns.events
    chosen = [bar for bar, row in placed.bars if events[row] == look.chosen]
    everything = [bar for bar, _ in placed.bars]
    _draw_bars(painter, everything, QColor(look.colours.bar))
    _draw_bars(painter, chosen, QColor(look.colours.hit))


def _paint_dots(painter: QPainter, frame: Frame, placed: Placed, look: Look) -> None:
    line, chosen = frame.line, []
    painter.setPen(QPen(QColor(look.colours.paper), 1))
    painter.setBrush(QColor(look.colours.accent))
    for point, row in placed.dots():
        painter.drawEllipse(point, DOT, DOT)
        if line.columns.events[row] == look.chosen:
            chosen.append(point)
    painter.setPen(QPen(QColor(look.colours.hit), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for point in chosen:
        painter.drawEllipse(point, DOT + 3, DOT + 3)
    if 0 < len(placed.stacks) <= MOST_TITLES:
        _paint_titles(painter, frame, placed, look)


def _paint_titles(painter: QPainter, frame: Frame, placed: Placed, look: Look) -> None:
    """Call the dots by the titles of their events, as far as the next one allows."""
    metrics, line = QFontMetricsF(painter.font()), frame.line
    ends = [x for x, _ in placed.stacks[1:]] + [frame.ground.width]
    for (x, rows), end in zip(placed.stacks, ends, strict=True):
        left = x + DOT + 4
        room = min(end - DOT - 4 - left, TITLE_MOST)
        if room < TITLE_FROM or left < 0:
            continue
        title = line.titles.get(line.columns.events[rows[0]], "")
        more = f" (+{len(rows) - 1})" if len(rows) > 1 else ""
        fitting = room - metrics.horizontalAdvance(more)
        cut = metrics.elidedText(title, Qt.TextElideMode.ElideRight, fitting)
        where = QPointF(left, placed.line - 4)
        _write(painter, where, cut + more, look.colours.quiet, look)


def _paint_heap(painter: QPainter, placed: Placed, one: Heap, colour: QColor) -> None:
    """Draw bars that count; the tallest fills the room above or below the line."""
    y, rect = placed.line, placed.rect
    if one is placed.spans:
        bars = one.bars(y + 1, y + 4 - rect.bottom())
    else:
        bars = one.bars(y, y - 1 - rect.top() - LABEL_HEIGHT)
    _draw_bars(painter, bars, colour)


def _draw_bars(painter: QPainter, bars: Sequence[QRectF], colour: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(bars)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_rivals(painter: QPainter, frame: Frame, look: Look) -> None:
    """Join the rival dates of each event by a line, however far apart its lanes."""
    first, last = int(frame.shown.first), int(frame.shown.last) + 1
    number = frame.line.rival_counter.between(first, last)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if number <= MOST_LINES:
        found = frame.line.rivals_between(first, last)
    else:
        _paint_band(painter, frame, number, look)
        found = [r for r in frame.line.rivals if r.event == look.chosen]
    for rivals in found:
        strong = rivals.event == look.chosen
        colour = QColor(look.colours.disagreement)
        painter.setPen(QPen(colour, 2.5 if strong else 1.2))
        places = rival_places(rivals, frame)
        painter.drawPolyline(places)
        painter.setBrush(QColor(look.colours.paper))
        for point in places:
            painter.drawEllipse(point, DOT + 1.5, DOT + 1.5)


def rival_places(rivals: Rivals, frame: Frame) -> list[QPointF]:
    """Give where an event’s rival dates stand, in order."""
    rows = (frame.line.row_of(one.claim) for one in rivals.dated)
    return [frame.place_of(row) for row in rows if row >= 0]


def _paint_band(painter: QPainter, frame: Frame, number: int, look: Look) -> None:
    """Count rival dates below the scale where their lines would hide each other."""
    painter.save()
    painter.setClipping(False)
    parted = bins(frame.shown, frame.ground.width)
    counted = heap(parted, frame.line.rival_counter.density(parted.edges))
    foot = frame.ground.head - 1
    bars = counted.bars(foot, BAND_HEIGHT - 5)
    _draw_bars(painter, bars, QColor(look.colours.disagreement_ground))
    said = translate(
        "Timeline", "⚠ {n} events with rival dates: zoom in for the lines between them"
    ).format(n=look.count(number))
    painter.setPen(QColor(look.colours.disagreement))
    painter.drawText(QPointF(STEP, foot - STEP / 2), said)
    painter.restore()


def _paint_cursor(painter: QPainter, frame: Frame, look: Look) -> None:
    """Frame the claim that is stood on, and call its event by its title."""
    if look.cursor < 0:
        return
    point, line = frame.place_of(look.cursor), frame.line
    painter.setPen(QPen(QColor(look.colours.hit), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    side = DOT + 4
    painter.drawRect(QRectF(point.x() - side, point.y() - side, 2 * side, 2 * side))
    title = line.titles.get(line.columns.events[look.cursor], "")
    metrics = QFontMetricsF(painter.font())
    room = min(metrics.horizontalAdvance(title) + STEP, frame.ground.width)
    left = min(max(0.0, point.x() + 2 * STEP), frame.ground.width - room)
    # Below, where it hides no dot that stands on this one.
    high = metrics.height() + 4
    top = min(point.y() + side + 2, frame.ground.height - high)
    ground = QRectF(left, top, room, high)
    painter.fillRect(ground, QColor(look.colours.raised))
    painter.setPen(QColor(look.colours.ink))
    cut = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room - STEP / 2)
    painter.drawText(ground.bottomLeft() + QPointF(STEP / 2, -5), cut)
