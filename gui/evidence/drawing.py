"""How the boxes and lines of the evidence are drawn, in the window and on paper.

A work that bears several sources has a thick frame and a flag, so that their
agreement is not counted twice. A dashed line is a tie that is only likely.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from gui.evidence.network import Key, Node, Plan
from gui.themes import STEP, Colours

_ROUND = 4.0
_LINES = 3


def draw_plan(painter: QPainter, plan: Plan, colours: Colours) -> None:
    """Draw a graph as for paper, or what of it stands in the painter's clip."""
    draw_lines(painter, plan, colours, frozenset())
    clip = painter.clipBoundingRect() if painter.hasClipping() else None
    for node in plan.network.nodes:
        # What is only clipped would still be found when the paper is searched.
        if clip is None or clip.intersects(plan.places[node.key]):
            draw_box(painter, plan.places[node.key], node, colours)


def draw_lines(
    painter: QPainter, plan: Plan, colours: Colours, traced: frozenset[Key]
) -> None:
    """Draw the lines between the boxes; those between traced ones stand out."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for one, other, certain in plan.network.edges:
        chosen = one in traced and other in traced
        ink, width = (colours.accent, 2.0) if chosen else (colours.bar, 1.25)
        style = Qt.PenStyle.SolidLine if certain else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(ink), width, style))
        painter.drawPath(_line(plan.places[one], plan.places[other]))


def _line(one: QRectF, other: QRectF) -> QPainterPath:
    start = QPointF(one.right(), one.center().y())
    end = QPointF(other.left(), other.center().y())
    bend = QPointF((end.x() - start.x()) / 2, 0)
    path = QPainterPath(start)
    path.cubicTo(start + bend, end - bend, end)
    return path


def draw_box(
    painter: QPainter,
    place: QRectF,
    node: Node,
    colours: Colours,
    *,
    chosen: bool = False,
    focused: bool = False,
) -> None:
    """Draw a box with its two lines of words, each cut where its room ends."""
    edge = colours.disagreement if node.weighty else colours.line
    if chosen:
        edge = colours.accent
    painter.setPen(QPen(QColor(edge), 2.5 if node.weighty or focused else 1.0))
    painter.setBrush(QColor(colours.selected if chosen else colours.raised))
    inside = place.adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(inside, _ROUND, _ROUND)
    room = place.adjusted(STEP, STEP / 2, -STEP, -STEP / 2)
    head, below = (" ".join(line.split()) for line in node.lines)
    lines = _wrapped(head, QFontMetricsF(painter.font()), room.width())
    quiet = colours.selected_ink if chosen else colours.quiet
    height = room.height() / _LINES
    top = room.top() + (height / 2 if len(lines) == 1 else 0)
    for words, ink in (*((line, colours.ink) for line in lines), (below, quiet)):
        cut = _cut(words, QFontMetricsF(painter.font()), room.width())
        painter.setPen(QColor(ink))
        painter.drawText(
            QRectF(room.left(), top, room.width(), height),
            Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            cut,
        )
        top += height


def _wrapped(words: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """Break words into two lines at most; the second is cut when it is drawn."""
    first, rest = "", words.split()
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= room:
        first = f"{first} {rest.pop(0)}".strip()
    lines = [first, " ".join(rest)] if first else [words]
    return [line for line in lines if line]


def _cut(words: str, metrics: QFontMetricsF, room: float) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
