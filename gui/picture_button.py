"""The button by which a view is saved or printed, and the dialogs of printers."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMarginsF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QToolButton, QWidget

from gui.icons import icon
from gui.printing import (
    SCALE,
    Imprint,
    Picture,
    Saved,
    print_picture,
    save_picture,
)
from gui.qt import override, translate
from model.errors import OutputError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MARGIN_MM = 15.0


def nothing_words() -> str:
    """Say why nothing is printed or saved."""
    return translate("PictureButton", "There is nothing here to save or to print.")


def saved_words(saved: Saved) -> str:
    """Say what was written, and where a picture has fewer pixels than it should."""
    size = f"{saved.size.width()} × {saved.size.height()}"
    if saved.scale >= SCALE:
        words = translate("PictureButton", "Saved: {name} ({size})")
    else:
        words = translate(
            "PictureButton",
            "Saved: {name} ({size}); so large a picture gets {scale} instead of"
            " {full} pixels for a point. As SVG or in print it is sharp.",
        )
    return words.format(
        name=saved.path.name,
        size=size,
        scale=f"{saved.scale:.1f}",
        full=f"{SCALE:.0f}",
    )


def file_name(title: str) -> str:
    """Make a name for a file of a title: letters and figures, and - between them."""
    words = re.findall(r"\w+", title)
    return "-".join(words)[:60].strip("-") or "vesika"


def new_printer(title: str) -> QPrinter:
    """Give a printer with A4 paper, upright, until the reader chooses otherwise."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    return printer


def ask_printer(picture: Picture, imprint: Imprint, parent: QWidget) -> str:
    """Let the reader choose a printer, and print; gives what there is to say."""
    from PySide6.QtPrintSupport import QPrintDialog

    if picture.is_empty:
        return nothing_words()
    printer = new_printer(picture.title)
    dialog = QPrintDialog(printer, parent)
    # Where it prints to a file, Qt's own dialog offers a folder and no name.
    offered = dialog.findChild(QLineEdit, "filename")
    if isinstance(offered, QLineEdit) and offered.text().endswith(("/", "\\")):
        offered.setText(f"{offered.text()}{file_name(picture.title)}.pdf")
    if not dialog.exec():
        return ""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        pages = print_picture(picture, printer, imprint)
    finally:
        QGuiApplication.restoreOverrideCursor()
    if not pages:
        return translate(
            "PictureButton",
            "Nothing was printed: the printer, or the file in its place, cannot be"
            " used. Choose another, or make room.",
        )
    return translate("PictureButton", "Pages printed: {n}").format(n=pages)


def ask_preview(picture: Picture, imprint: Imprint, parent: QWidget) -> str:
    """Show how the pages will look; gives what there is to say."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    if picture.is_empty:
        return nothing_words()
    # The dialog does not keep its printer alive.
    paper = new_printer(picture.title)
    dialog = QPrintPreviewDialog(paper, parent)
    dialog.paintRequested.connect(
        lambda printer: print_picture(picture, printer, imprint)
    )
    dialog.resize(parent.size() * 0.9)
    dialog.exec()
    return ""


class PictureButton(QToolButton):
    """A button that saves or prints what a view shows.

    `failed` carries the OutputError of a file that could not be written, `saved` a
    Saved, and `told` a sentence for the status bar. The window says in `imprint` what
    stands in the margins of a print.
    """

    failed = Signal(object)
    saved = Signal(object)
    told = Signal(str)

    def __init__(
        self, picture: Callable[[], Picture], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self.imprint: Callable[[], Imprint] = Imprint
        self.setIcon(icon("download"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(QMenu(self))
        self.menu().setToolTipsVisible(True)
        self.svg = self.menu().addAction("", partial(self._ask, ".svg"))
        self.png = self.menu().addAction("", partial(self._ask, ".png"))
        self.paper = self.menu().addAction("", self.ask_printer)
        self.preview = self.menu().addAction("", self.ask_preview)
        self.menu().aboutToShow.connect(self.look)
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
        self.preview.setText(self.tr("Print preview…"))

    def look(self) -> None:
        """Offer only what can be done, and say why where nothing can."""
        empty = self._picture().is_empty
        for action in self.menu().actions():
            action.setEnabled(not empty)
            action.setToolTip(nothing_words() if empty else action.text())

    def save(self, path: Path) -> None:
        """Save the view's picture; tells `saved` or `failed`."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            saved = save_picture(self._picture(), path)
        except OutputError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(saved)
            self.told.emit(saved_words(saved))
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _ask(self, suffix: str) -> None:
        picture = self._picture()
        name = file_name(picture.title)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save this view"), f"{name}{suffix}", f"*{suffix}"
        )
        if chosen:
            path = Path(chosen)
            named = path.suffix.lower() == suffix
            self.save(path if named else path.with_name(path.name + suffix))

    def ask_printer(self) -> None:
        """Print the view; says so where there is nothing."""
        self._tell(ask_printer(self._picture(), self.imprint(), self.window()))

    def ask_preview(self) -> None:
        """Show the view on pages; says so where there is nothing."""
        self._tell(ask_preview(self._picture(), self.imprint(), self.window()))

    def _tell(self, words: str) -> None:
        if words:
            self.told.emit(words)
