"""What a view shows as a picture: saved as SVG or PNG, or printed page by page.

A view gives its picture as blocks; paper is white, so pictures are drawn in the light
colours whatever the window is drawn in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPainter,
    QPen,
)

from gui.paging import Placed, paginate
from gui.paper import DOTS_PER_INCH, paper_font
from gui.qt import translate
from gui.sheets import (
    Block,
    Drawing,
    Panorama,
    Piece,
    Table,
    Text,
    Words,
    pieces,
)
from gui.themes import LIGHT, SERIFS, STEP
from gui.words import date_words
from model.errors import PictureTooLarge
from model.output import replaced

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_FAMILY = re.compile(r'font-family="([^"]*)"')

SCALE = 2.0
"""Pixels of a PNG for each unit of the picture, so that print stays sharp."""

LEAST_SCALE = 1.0
"""With fewer pixels for a unit, the words of a picture cannot be read."""

MOST_SIDE = 32_000
"""The longest side of a PNG in pixels; more than that few programs open."""

MOST_PIXELS = 80_000_000
"""All pixels of a PNG; it needs four bytes of memory for each."""

PICTURE_WIDTH = 1120.0
"""Units that a picture is laid out in, from edge to edge."""

MARGIN = 2.0 * STEP

PRINT_SCALE = 0.86
"""How much smaller than in a picture words are printed: 8 to 9½ points."""

HEAD, FOOT = 30.0, 26.0
"""Room for the lines above and below each page."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A view on paper: its title and what follows; `printed` is only for print."""

    title: str
    blocks: Sequence[Block]
    printed: Sequence[Block] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing worth a sheet of paper."""
        return not any(map(_is_content, (*self.blocks, *self.printed)))


@dataclass(frozen=True, slots=True)
class Imprint:
    """Where a print comes from: the archive's name and the query that was asked."""

    archive: str = ""
    query: str = ""


@dataclass(frozen=True, slots=True)
class Saved:
    """A picture that was written; `scale` is less than SCALE where it is large."""

    path: Path
    size: QSize
    scale: float = SCALE


def _is_content(block: Block) -> bool:
    match block:
        case Words():
            return False
        case Table():
            return bool(block.rows)
        case Text():
            return not block.document.isEmpty()
        case Drawing():
            return not block.size.isEmpty()
        case Panorama():
            return block.height > 0


def save_picture(picture: Picture, path: Path) -> Saved:
    """Write a picture as SVG, or as PNG where the name ends so.

    The file is written beside its place and moved there when it is whole. Raises
    OutputError, of the kind PictureTooLarge where its words would not be legible.
    """
    flow = pieces(picture.blocks, PICTURE_WIDTH)
    height = sum(piece.height for piece in flow)
    size = QSizeF(PICTURE_WIDTH + 2 * MARGIN, height + 2 * MARGIN)
    if path.suffix.lower() == ".svg":
        with replaced(path) as beside:
            pixels, scale = _write_svg(picture.title, flow, size, beside), SCALE
    else:
        scale = _scale(size)
        if scale < LEAST_SCALE:
            raise PictureTooLarge(path, f"{size.width():.0f} × {size.height():.0f}")
        with replaced(path) as beside:
            pixels = _write_png(flow, size, scale, beside)
    return Saved(path, pixels, scale)


def _scale(size: QSizeF) -> float:
    """Give how many pixels a unit gets, so that programs can open the picture."""
    longest = max(size.width(), size.height())
    area = size.width() * size.height()
    return float(min(SCALE, MOST_SIDE / longest, (MOST_PIXELS / area) ** 0.5))


def _write_png(flow: Sequence[Piece], size: QSizeF, scale: float, path: Path) -> QSize:
    image = QImage(_pixels(size * scale), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(scale * DOTS_PER_INCH / 0.0254))
    image.setDotsPerMeterY(round(scale * DOTS_PER_INCH / 0.0254))
    image.fill(QColor(LIGHT.raised))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    _paint_flow(painter, flow)
    painter.end()
    path.write_bytes(_encoded(image))
    return image.size()


def _encoded(image: QImage) -> bytes:
    """Encode in memory: when Qt writes a file, it does not say why it cannot."""
    encoded = QBuffer()
    encoded.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(encoded, QByteArray(b"png")).write(image)
    return bytes(encoded.data().data())


def _write_svg(title: str, flow: Sequence[Piece], size: QSizeF, path: Path) -> QSize:
    from PySide6.QtSvg import QSvgGenerator

    written = QBuffer()
    drawing = QSvgGenerator()
    drawing.setOutputDevice(written)
    drawing.setTitle(title)
    drawing.setResolution(DOTS_PER_INCH)
    drawing.setSize(_pixels(size))
    drawing.setViewBox(QRectF(0, 0, size.width(), size.height()))
    painter = QPainter(drawing)
    painter.fillRect(drawing.viewBoxF(), QColor(LIGHT.raised))
    _paint_flow(painter, flow)
    painter.end()
    # Qt names the font that was wished for first, whether the system has it or not.
    named = _FAMILY.sub(_font_names, bytes(written.data().data()).decode("utf-8"))
    path.write_text(named, "utf-8")
    return drawing.size()


def _font_names(match: re.Match[str]) -> str:
    """Name the font that was drawn with, and the kind that may stand for it."""
    names = match[1].split(",")
    wished = QFont(names)
    generic = "serif" if names[0] in SERIFS else "sans-serif"
    return f"font-family=\"'{QFontInfo(wished).family()}', {generic}\""


def _paint_flow(painter: QPainter, flow: Sequence[Piece]) -> None:
    painter.translate(MARGIN, MARGIN)
    for piece in flow:
        _paint_piece(painter, piece)
        painter.translate(0, piece.height)


def _paint_piece(painter: QPainter, piece: Piece) -> None:
    painter.save()
    painter.setFont(paper_font())
    piece.paint(painter)
    painter.restore()


def _pixels(size: QSizeF) -> QSize:
    return QSize(max(1, round(size.width())), max(1, round(size.height())))


def print_picture(picture: Picture, printer: QPrinter, imprint: Imprint) -> int:
    """Print a picture, or the pages of it that are wanted; gives how many were.

    None is printed where the printer, or the file in its place, cannot be used.
    """
    painter = QPainter()
    if not painter.begin(printer):
        return 0
    paper = printer.pageRect(printer.Unit.DevicePixel)
    scale = printer.resolution() / DOTS_PER_INCH * PRINT_SCALE
    page = QRectF(0, 0, paper.width() / scale, paper.height() / scale)
    room = page.height() - HEAD - FOOT
    flow = pieces((*picture.blocks, *picture.printed), page.width(), room)
    pages = paginate(flow, room)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    wanted = _wanted(printer, len(pages))
    for number in wanted:
        if number > wanted.start:
            printer.newPage()
        painter.save()
        _paint_margins(painter, picture.title, imprint, page, number, len(pages))
        painter.translate(0, HEAD)
        _paint_page(painter, pages[number])
        painter.restore()
    painter.end()
    return len(wanted) if _is_whole(printer) else 0


def _is_whole(printer: QPrinter) -> bool:
    """Whether a file that was printed to has its end: Qt tells of no full disk."""
    if not printer.outputFileName():
        return True
    return b"%%EOF" in Path(printer.outputFileName()).read_bytes()[-1024:]


def _wanted(printer: QPrinter, pages: int) -> range:
    """Give the pages that are asked for, from 0."""
    return range(max(1, printer.fromPage()) - 1, min(pages, printer.toPage() or pages))


def _paint_page(painter: QPainter, page: Sequence[Placed]) -> None:
    for placed in page:
        painter.save()
        painter.translate(0, placed.top)
        _paint_piece(painter, placed.piece)
        painter.restore()


def _paint_margins(
    painter: QPainter,
    title: str,
    imprint: Imprint,
    page: QRectF,
    number: int,
    pages: int,
) -> None:
    """Write title and archive above a page, query, day and page number below it."""
    painter.setFont(paper_font(8))
    painter.setPen(QColor(LIGHT.quiet))
    query = translate("PictureButton", "Query: {query}").format(query=imprint.query)
    counted = translate("PictureButton", "page {number} of {pages}")
    day = date_words(date.today().isoformat())
    below = f"{day} · {counted.format(number=number + 1, pages=pages)}"
    _margin_line(painter, QPointF(0, 12), page.width(), title, imprint.archive)
    foot = QPointF(0, page.height() - 4)
    _margin_line(painter, foot, page.width(), query if imprint.query else "", below)
    painter.setPen(QPen(QColor(LIGHT.line), 0.75))
    for y in (18.0, page.height() - FOOT + 8):
        painter.drawLine(QPointF(0, y), QPointF(page.width(), y))


def _margin_line(
    painter: QPainter, at: QPointF, width: float, left: str, right: str
) -> None:
    metrics, cut = QFontMetricsF(painter.font()), Qt.TextElideMode.ElideRight
    right = metrics.elidedText(right, cut, width * 0.6)
    taken = metrics.horizontalAdvance(right)
    painter.drawText(at + QPointF(width - taken, 0), right)
    left = metrics.elidedText(left, cut, width - taken - 3 * STEP)
    painter.drawText(at, left)
