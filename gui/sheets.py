"""What goes on paper: blocks of words, tables and drawings, laid out and cut to pages.

Lengths are in units of 1/96 inch, whatever screen or printer there is: documents are
laid out against a device of 96 dots per inch, and painters are scaled. A table repeats
its headings on each page; a row stands on one page where it fits on one, and is broken
between its lines where it does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from html import escape
from typing import Protocol, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
    QTextLine,
)

from gui.paper import paper_device, paper_font
from gui.themes import LIGHT

PADDING = 5.0
LEAST_SHRINK = 0.6
"""How far a drawing shrinks to stand on one page before it is cut."""

AIR = 8.0
"""Units above a heading."""

LEAST_SHARE = 0.06
"""How much of a table's width its narrowest column gets at least."""


@dataclass(frozen=True, slots=True)
class Words:
    """HTML that runs as wide as the paper; a heading stays with what follows it."""

    html: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A document of its own: the text that was read."""

    document: QTextDocument


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of HTML cells under headings of plain words.

    `shares` divide the width; without them each column gets what its words need.
    """

    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    shares: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture that is painted from (0, 0); it shrinks where the paper is narrow.

    Where it is much higher than a page it is cut at the heights `cuts`; without them
    it shrinks to one page however high it is.
    """

    size: QSizeF
    paint: Callable[[QPainter], None]
    cuts: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Panorama:
    """A picture that is painted as wide as the paper is: from (0, 0), at a width."""

    height: float
    paint: Callable[[QPainter, float], None]


Block: TypeAlias = Words | Text | Table | Drawing | Panorama


class Piece(Protocol):
    """A stretch of paper as high as `height`; `head` stands again above its rest."""

    heading: bool
    head: Piece | None

    @property
    def height(self) -> float:
        """How high it is."""

    def paint(self, painter: QPainter) -> None:
        """Paint from (0, 0) on."""

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        """Cut off what goes into a room; None where nothing does."""


@dataclass
class _Column:
    """A document between two of its heights, at a place in a row."""

    document: QTextDocument
    left: float
    start: float = 0.0
    end: float | None = None

    @property
    def height(self) -> float:
        return self._end - self.start

    @property
    def _end(self) -> float:
        return self.document.size().height() if self.end is None else self.end

    def paint(self, painter: QPainter) -> None:
        painter.save()
        painter.translate(self.left, -self.start)
        if self.start or self.end is not None:
            self._paint_lines(painter)
        else:
            context = QAbstractTextDocumentLayout.PaintContext()
            # Paper is white, whatever the window's words are drawn in.
            context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.ink))
            self.document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_lines(self, painter: QPainter) -> None:
        """Paint the lines of this part alone: Qt paints one more before a clip."""
        painter.setPen(QColor(LIGHT.ink))
        for at, line in _lines(self.document):
            if self.start - 0.5 <= at.y() + line.y() < self._end - 0.5:
                line.draw(painter, at)

    def cut(self, room: float) -> tuple[_Column, _Column]:
        """Cut below the last line that goes into a room."""
        if self.height <= room:
            at = self._end
        else:
            edges = (y for y in _line_edges(self.document) if y <= self.start + room)
            at = max((y for y in edges if y > self.start), default=self.start)
        return (
            _Column(self.document, self.left, self.start, at),
            _Column(self.document, self.left, at, self.end),
        )


def _lines(document: QTextDocument) -> Iterator[tuple[QPointF, QTextLine]]:
    """Give each line, and where the block that it belongs to stands."""
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount()):
            yield layout.position(), layout.lineAt(number)
        block = block.next()


def _line_edges(document: QTextDocument) -> Iterator[float]:
    """Give the heights at which a line ends and none goes on, from the top."""
    for at, line in _lines(document):
        yield at.y() + line.y() + line.height()


@dataclass
class Row:
    """Cells side by side; a lone cell without lines is running text."""

    cells: list[_Column]
    width: float
    head: Piece | None = None
    ruled: bool = False
    ground: str = ""
    heading: bool = False
    air: float = 0.0

    @property
    def height(self) -> float:
        """How high the highest cell is, with the air above it."""
        return self.air + max((cell.height for cell in self.cells), default=0.0)

    def paint(self, painter: QPainter) -> None:
        """Paint ground, cells and lines."""
        height = self.height
        if self.ground:
            painter.fillRect(QRectF(0, 0, self.width, height), QColor(self.ground))
        painter.translate(0, self.air)
        for cell in self.cells:
            cell.paint(painter)
        if self.ruled:
            painter.setPen(QPen(QColor(LIGHT.line), 0.75))
            painter.drawLine(QPointF(0, height), QPointF(self.width, height))
            lefts = [cell.left for cell in self.cells] + [self.width]
            for x in lefts:
                painter.drawLine(QPointF(x, 0), QPointF(x, height))

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        """Cut every cell below its last line that goes into a room."""
        cuts = [cell.cut(room - self.air) for cell in self.cells]
        if not any(first.height > 0 for first, _ in cuts):
            return None
        return (
            Row([a for a, _ in cuts], self.width, self.head, self.ruled, self.ground),
            Row([b for _, b in cuts], self.width, self.head, self.ruled, self.ground),
        )


@dataclass
class Sketch:
    """A drawing at the scale the paper allows, from one of its heights to another."""

    drawing: Drawing
    scale: float
    start: float
    end: float
    heading: bool = False
    head: Piece | None = None

    @property
    def height(self) -> float:
        """How high this part gets."""
        return (self.end - self.start) * self.scale

    def paint(self, painter: QPainter) -> None:
        """Paint this part of the drawing."""
        painter.save()
        painter.scale(self.scale, self.scale)
        painter.translate(0, -self.start)
        if self.end - self.start < self.drawing.size.height():
            wide, high = self.drawing.size.width(), self.end - self.start
            painter.setClipRect(QRectF(0, self.start, wide, high))
        self.drawing.paint(painter)
        painter.restore()

    def cut(self, room: float) -> tuple[Piece, Piece] | None:
        """Cut at the last height that goes into a room."""
        last = self.start + room / self.scale
        heights = [y for y in self.drawing.cuts if self.start < y <= last]
        if not heights:
            return None
        at = max(heights)
        return replace(self, end=at), replace(self, start=at)


def laid_out(html: str, width: float, margin: float = 0.0) -> QTextDocument:
    """Lay out HTML at a width."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(paper_device())
    document.setDefaultFont(paper_font())
    document.setDocumentMargin(margin)
    if "<" in html or "&" in html:
        document.setDefaultStyleSheet(f"body {{ color: {LIGHT.ink}; }}")
        document.setHtml(f"<body>{html}</body>")
    else:
        document.setPlainText(html)  # Twice as fast, and most cells are plain.
    document.setTextWidth(width)
    return document


def pieces(blocks: Sequence[Block], width: float, most: float = 0.0) -> list[Piece]:
    """Lay out blocks at a width; a drawing gets no higher than `most`, if given."""
    flow: list[Piece] = []
    above = 0.0
    for block in blocks:
        # With its title a drawing stands on one page.
        found = list(_pieces(block, width, most - above if most else 0.0))
        flow += found
        titles = isinstance(block, Words) and block.heading
        above = above + sum(piece.height for piece in found) if titles else 0.0
    return flow


def _pieces(block: Block, width: float, most: float) -> Iterator[Piece]:
    match block:
        case Words():
            margin = 0.0 if block.heading else PADDING / 2
            cell = _Column(laid_out(block.html, width, margin), 0.0)
            air = AIR if block.heading else 0.0
            yield Row([cell], width, heading=block.heading, air=air)
        case Text():
            block.document.documentLayout().setPaintDevice(paper_device())
            block.document.setTextWidth(width)
            yield Row([_Column(block.document, 0.0)], width)
        case Panorama():
            size = QSizeF(width, block.height)
            drawn = Drawing(size, partial(_at_width, block, width))
            yield from _pieces(drawn, width, most)
        case Drawing():
            yield _sketch(block, width, most)
        case Table():
            yield from _rows(block, width)


def _sketch(drawing: Drawing, width: float, most: float) -> Sketch:
    scale = min(1.0, width / max(1.0, drawing.size.width()))
    fitting = most / max(1.0, drawing.size.height()) if most else scale
    if fitting >= LEAST_SHRINK * scale or not drawing.cuts:
        scale = min(scale, fitting)
    return Sketch(drawing, scale, 0.0, drawing.size.height())


def _at_width(block: Panorama, width: float, painter: QPainter) -> None:
    block.paint(painter, width)


def _rows(table: Table, width: float) -> Iterator[Piece]:
    widths = _widths(table, width)
    bold = [f"<b>{escape(words)}</b>" for words in table.headings]
    head = _row(bold, widths, None)
    head.ground, head.heading = LIGHT.ground, True
    yield head
    for cells in table.rows:
        yield _row(cells, widths, head)


def _row(cells: Sequence[str], widths: Sequence[float], head: Piece | None) -> Row:
    columns, left = [], 0.0
    for html, width in zip(cells, widths, strict=True):
        columns.append(_Column(laid_out(html, width, PADDING), left))
        left += width
    return Row(columns, left, head, ruled=True)


def _widths(table: Table, width: float) -> list[float]:
    """Divide the width by what is to be said, but hold the longest word of each."""
    if table.shares:
        return [width * share / sum(table.shares) for share in table.shares]
    metrics = QFontMetricsF(paper_font(11), paper_device())
    wishes, least = [], []
    for column, heading in enumerate(table.headings):
        plain = [_plain(row[column]) for row in table.rows[:200]] + [heading]
        most = max(len(words) for words in plain)
        wishes.append(max(4.0, min(most, 600.0)) ** 0.6)
        every = (one for words in plain for one in words.split())
        longest = max(every, key=len, default="")
        needed = metrics.horizontalAdvance(longest) + 2 * PADDING + 2
        least.append(max(width * LEAST_SHARE, min(needed, width * 0.3)))
    return _shared_out(width, wishes, least)


def _shared_out(
    width: float, wishes: Sequence[float], least: Sequence[float]
) -> list[float]:
    """Share out a width by wishes, giving nobody less than his least."""
    if sum(least) >= width:
        return [width * one / sum(least) for one in least]
    held: set[int] = set()
    while True:
        free = width - sum(least[n] for n in held)
        rest = sum(wish for n, wish in enumerate(wishes) if n not in held) or 1.0
        shares = [
            least[n] if n in held else free * wish / rest
            for n, wish in enumerate(wishes)
        ]
        short = {n for n, share in enumerate(shares) if share < least[n] - 0.01}
        if not short:
            return shares
        held |= short


def _plain(html: str) -> str:
    if "<" not in html and "&" not in html:
        return html
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()
