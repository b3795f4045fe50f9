"""The evidence as a graph: claims, what they cite, and the works behind.

Three columns from left to right. A work that bears several sources has a thick frame
and a flag, so that their agreement is not counted twice.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QWidget,
)

from gui.evidence.loading import Grounds
from gui.evidence.rows import citation_words, claim_words
from gui.qt import override
from gui.themes import STEP, Colours, colours
from model.evidence import Attachment

BOX = QRectF(0, 0, 260, 46)
GAP = QPointF(110, 12)
MOST_NODES = 500
SMALLEST = 0.7
"""How far boxes may shrink before one has to scroll."""

_CERTAIN = frozenset({Attachment.SENTENCE, Attachment.NOTE})

Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Node:
    """A box of the graph; `leads_to` is the claim, citation or work."""

    key: Key
    column: int
    lines: tuple[str, str]
    leads_to: object
    weighty: bool = False


@dataclass(frozen=True, slots=True)
class Network:
    """Boxes and the lines between them; `certain` lines are drawn whole."""

    nodes: tuple[Node, ...]
    edges: tuple[tuple[Key, Key, bool], ...]


def network(grounds: Grounds) -> Network:
    """Make the graph of the claims and of what they rest on."""
    nodes: dict[Key, Node] = {}
    edges: dict[tuple[Key, Key], bool] = {}
    shared = {backing.work.id for backing in grounds.evidence.shared}
    for claim in grounds.evidence.claims:
        source = grounds.sources[claim.excerpt.document_id].label
        key = ("claim", claim.id)
        nodes[key] = Node(key, 0, (claim_words(claim), source), claim)
    for support in grounds.evidence.supports:
        cited = ("citation", support.citation.id)
        source = grounds.sources[support.claim.excerpt.document_id].label
        lines = (citation_words(support.citation), source)
        nodes.setdefault(cited, Node(cited, 1, lines, support.citation))
        certain = support.attachment in _CERTAIN
        edges[("claim", support.claim.id), cited] = certain
        if support.work:
            work = ("work", support.work.id)
            several = support.work.id in shared
            said = (support.work.label, ", ".join(support.work.creators))
            nodes.setdefault(work, Node(work, 2, said, support.work, several))
            edges[cited, work] = True
    kept = dict(list(nodes.items())[:MOST_NODES])
    lines_kept = (
        (one, other, certain)
        for (one, other), certain in edges.items()
        if one in kept and other in kept
    )
    return Network(tuple(kept.values()), tuple(lines_kept))


def fill_scene(scene: QGraphicsScene, drawn: Network, chosen: Colours) -> None:
    """Draw a graph into a scene: each column from the top, lines between them."""
    scene.clear()
    scene.setBackgroundBrush(QColor(chosen.paper))
    places: dict[Key, QPointF] = {}
    heights = [0.0, 0.0, 0.0]
    for node in drawn.nodes:
        x = node.column * (BOX.width() + GAP.x())
        places[node.key] = QPointF(x, heights[node.column])
        heights[node.column] += BOX.height() + GAP.y()
    for one, other, certain in drawn.edges:
        scene.addItem(_line(places[one], places[other], certain, chosen))
    for node in drawn.nodes:
        scene.addItem(Box(node, places[node.key], chosen))
    scene.setSceneRect(scene.itemsBoundingRect().adjusted(-STEP, -STEP, STEP, STEP))


def _line(
    one: QPointF, other: QPointF, certain: bool, chosen: Colours
) -> QGraphicsPathItem:
    start = one + QPointF(BOX.width(), BOX.height() / 2)
    end = other + QPointF(0, BOX.height() / 2)
    bend = QPointF((end.x() - start.x()) / 2, 0)
    path = QPainterPath(start)
    path.cubicTo(start + bend, end - bend, end)
    line = QGraphicsPathItem(path)
    style = Qt.PenStyle.SolidLine if certain else Qt.PenStyle.DashLine
    line.setPen(QPen(QColor(chosen.bar), 1.5, style))
    return line


class Box(QGraphicsRectItem):
    """A box with two lines of words; the keyboard can stand on it."""

    def __init__(self, node: Node, place: QPointF, chosen: Colours) -> None:
        super().__init__(BOX)
        self.node = node
        self.setPos(place)
        self._colours = chosen
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable)
        self.setToolTip("\n".join(line for line in node.lines if line))
        width = 2.5 if node.weighty else 1.0
        edge = chosen.disagreement if node.weighty else chosen.line
        self.setPen(QPen(QColor(edge), width))
        self.setBrush(QBrush(QColor(chosen.raised)))
        for number, words in enumerate(node.lines):
            self._write(number, f"⚑ {words}" if node.weighty and not number else words)

    def _write(self, number: int, words: str) -> None:
        text = QGraphicsSimpleTextItem(self)
        room = BOX.width() - 2 * STEP
        flat = " ".join(words.split())
        metrics = QFontMetricsF(text.font())
        text.setText(metrics.elidedText(flat, Qt.TextElideMode.ElideRight, room))
        ink = self._colours.quiet if number else self._colours.ink
        text.setBrush(QColor(ink))
        text.setPos(STEP, STEP / 2 + number * 19)

    @override
    def paint(self, painter: QPainter, option: object, widget: object = None) -> None:
        painter.setPen(self.pen())
        chosen = self.isSelected()
        painter.setBrush(QColor(self._colours.selected) if chosen else self.brush())
        painter.drawRoundedRect(self.rect(), 4, 4)


class GraphView(QGraphicsView):
    """Shows the graph; `reached` tells the box that is stood on, `opened` Enter."""

    reached = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._boxes: list[Box] = []
        self._scene.selectionChanged.connect(self._on_selection)

    def show_network(self, drawn: Network) -> None:
        """Draw another graph."""
        self._boxes = []
        fill_scene(self._scene, drawn, colours())
        self._boxes = [i for i in self._scene.items() if isinstance(i, Box)]
        self._boxes.sort(key=lambda box: (box.pos().x(), box.pos().y()))
        self._fit()
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Draw all columns side by side, smaller if need be and still legible."""
        room = self.viewport().width() / max(1.0, self.sceneRect().width())
        scale = min(1.0, max(SMALLEST, room))
        self.setTransform(QTransform.fromScale(scale, scale))

    def boxes(self) -> list[Box]:
        """Give the boxes, column by column."""
        return self._boxes

    def select(self, key: Key) -> None:
        """Select a box by what it stands for."""
        self._scene.blockSignals(True)
        for box in self._boxes:
            box.setSelected(box.node.key == key)
            if box.node.key == key:
                self.ensureVisible(box)
        self._scene.blockSignals(False)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
        }
        chosen = self._selected()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen:
            self.opened.emit(chosen.node.leads_to)
        elif event.key() in moves:
            self._move(*moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _selected(self) -> Box | None:
        return next((box for box in self._boxes if box.isSelected()), None)

    def _move(self, across: int, down: int) -> None:
        """Go to the nearest box in the column beside, or up and down in this one."""
        at = self._selected()
        if at is None:
            following = self._boxes[:1]
        else:
            column = at.node.column + across
            ahead = [
                box
                for box in self._boxes
                if box.node.column == column
                and (across or (box.pos().y() - at.pos().y()) * down > 0)
            ]
            here = at.pos().y()
            following = sorted(ahead, key=lambda box: abs(box.pos().y() - here))[:1]
        for box in following:
            self._scene.clearSelection()
            box.setSelected(True)
            self.ensureVisible(box)

    def _on_selection(self) -> None:
        if chosen := self._selected():
            self.reached.emit(chosen.node)
