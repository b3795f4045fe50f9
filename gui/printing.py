"""What a view shows as a picture: saved as SVG or PNG, or printed page by page.

A view gives its picture as a size and a way to paint it; paper is white, so pictures
are drawn in the light colours whatever the window is drawn in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from gui.icons import icon
from gui.qt import override
from gui.themes import LIGHT, STEP
from model.errors import OutputError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SCALE = 2
"""Pixels of a PNG for each unit of the picture, so that print stays sharp."""

MOST_PIXELS = 16_000
"""The longest side of a PNG; more than that few programs open."""

PAPER_WIDTH = 1120.0
"""Units that a table's picture is laid out in, from edge to edge."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A view on paper: its title, its size, and how it is painted from (0, 0)."""

    title: str
    size: QSizeF
    paint: Callable[[QPainter], None]


def document_picture(title: str, html: str, font: QFont) -> Picture:
    """Make a picture of HTML, as wide as paper and as high as it needs."""
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(
        f"body {{ color: {LIGHT.ink}; }} td, th {{ padding: {STEP // 2}px; }}"
        f" th {{ text-align: left; }}"
    )
    document.setHtml(f"<body>{html}</body>")
    document.setTextWidth(PAPER_WIDTH)
    return Picture(title, document.size(), partial(_contents, document))


def _contents(document: QTextDocument, painter: QPainter) -> None:
    document.drawContents(painter)


def save_picture(picture: Picture, path: Path) -> None:
    """Write a picture as SVG, or as PNG where the name ends so.

    The file is written beside its place and moved there when it is whole. Raises
    OutputError.
    """
    beside = path.with_name(f".{path.stem}.part{path.suffix}")
    try:
        _write(picture, beside, svg=path.suffix.lower() == ".svg")
        beside.replace(path)
    except OSError as error:
        raise OutputError(path, error.strerror or str(error)) from error
    finally:
        beside.unlink(missing_ok=True)


def _write(picture: Picture, path: Path, *, svg: bool) -> None:
    if svg:
        _write_svg(picture, path)
        return
    longest = max(picture.size.width(), picture.size.height(), 1.0)
    scale = min(SCALE, MOST_PIXELS / longest)
    image = QImage(_pixels(picture.size * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.raised))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    picture.paint(painter)
    painter.end()
    if not image.save(str(path)):
        raise OSError(0, "the picture could not be written")


def _write_svg(picture: Picture, path: Path) -> None:
    from PySide6.QtSvg import QSvgGenerator

    drawing = QSvgGenerator()
    drawing.setFileName(str(path))
    drawing.setTitle(picture.title)
    drawing.setSize(_pixels(picture.size))
    drawing.setViewBox(QRectF(0, 0, picture.size.width(), picture.size.height()))
    painter = QPainter(drawing)
    painter.fillRect(drawing.viewBoxF(), QColor(LIGHT.raised))
    picture.paint(painter)
    painter.end()


def _pixels(size: QSizeF) -> QSize:
    return QSize(max(1, round(size.width())), max(1, round(size.height())))


def print_picture(picture: Picture, printer: QPrinter) -> int:
    """Print a picture as wide as the page, on as many pages as it needs; their number.

    A picture that is wider than high and fits one page so stays on one.
    """
    page = printer.pageRect(printer.Unit.DevicePixel)
    scale = page.width() / max(1.0, picture.size.width())
    height = page.height() / scale
    pages = max(1, -(-int(picture.size.height()) // max(1, int(height))))
    painter = QPainter(printer)
    for number in range(pages):
        if number:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        painter.translate(0, -number * height)
        painter.setClipRect(QRectF(0, number * height, picture.size.width(), height))
        picture.paint(painter)
        painter.restore()
    painter.end()
    return pages


class PictureButton(QToolButton):
    """A button that saves or prints what a view shows.

    `failed` carries the OutputError of a file that could not be written.
    """

    failed = Signal(object)
    saved = Signal(object)

    def __init__(
        self, picture: Callable[[], Picture], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setIcon(icon("download"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(QMenu(self))
        self.svg = self.menu().addAction("", partial(self._ask, ".svg"))
        self.png = self.menu().addAction("", partial(self._ask, ".png"))
        self.paper = self.menu().addAction("", self._ask_printer)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setToolTip(self.tr("Save or print this view"))
        self.setAccessibleName(self.toolTip())
        self.svg.setText(self.tr("Save as SVG…"))
        self.png.setText(self.tr("Save as PNG…"))
        self.paper.setText(self.tr("Print…"))

    def save(self, path: Path) -> None:
        """Save the view's picture; tells `saved` or `failed`."""
        try:
            save_picture(self._picture(), path)
        except OutputError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path)

    def _ask(self, suffix: str) -> None:
        picture = self._picture()
        name = "".join(x if x.isalnum() else "-" for x in picture.title)[:60]
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save this view"), f"{name}{suffix}", f"*{suffix}"
        )
        if chosen:
            self.save(Path(chosen).with_suffix(suffix))

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        picture = self._picture()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(picture.title)
        if QPrintDialog(printer, self).exec():
            print_picture(picture, printer)
