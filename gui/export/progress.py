"""How far an export has come, with a way to stop it and then to the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStatusBar,
    QToolButton,
    QWidget,
)

from gui.export.save import Export, Written
from gui.icons import icon
from gui.qt import override
from gui.themes import STEP
from gui.widgets import named
from model.errors import WorldError

PATIENCE = 1000
"""Milliseconds an export may take before anything is said of it."""


class Progress(QWidget):
    """Appears when an export takes long; when it ends, it leads to the file."""

    def __init__(self, export: Export, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._export, self._bar = export, bar
        self._path = Path()
        self._words = QLabel()
        self._done = QProgressBar()
        self._done.setTextVisible(False)
        self._done.setFixedSize(15 * STEP, STEP)
        self.cancel = named(QToolButton(), "cancelExport")
        self.open = named(QToolButton(), "openExport")
        self.folder = named(QToolButton(), "showExport")
        self.close_button = named(QToolButton(), "forgetExport")
        self.close_button.setIcon(icon("x"))
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(PATIENCE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, STEP, 0)
        self._ways = (self.open, self.folder, self.close_button)
        for widget in (self._words, self._done, self.cancel, *self._ways):
            row.addWidget(widget)
        self._keep_height()
        self._connect()
        self._retranslate()
        self.hide()

    def _connect(self) -> None:
        self.patience.timeout.connect(self.show)
        self.cancel.clicked.connect(self._export.cancel)
        self.open.clicked.connect(self._open_file)
        self.folder.clicked.connect(self._open_folder)
        self.close_button.clicked.connect(self.hide)
        self._export.begun.connect(self._on_begun)
        self._export.progressed.connect(self._on_progress)
        self._export.cancelled.connect(self._on_cancelled)
        self._export.failed.connect(self.end)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._keep_height()
        super().changeEvent(event)

    def _keep_height(self) -> None:
        """Stay as high as its buttons.

        When its height changes, QStatusBar shows again what a message has hidden.
        """
        self.setFixedHeight(self.close_button.sizeHint().height())

    def _retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(
            self.tr("Stop writing; an older file of that name stays as it was")
        )
        self.cancel.setAccessibleName(self.tr("Cancel the export"))
        self._done.setAccessibleName(self.tr("Progress of the export"))
        self.open.setText(self.tr("Open"))
        self.open.setAccessibleName(self.tr("Open the exported file"))
        self.folder.setText(self.tr("Show in folder"))
        self.folder.setAccessibleName(self.tr("Open the folder of the exported file"))
        self.close_button.setAccessibleName(self.tr("Say no more of the export"))
        self.close_button.setToolTip(self.close_button.accessibleName())

    def _on_begun(self, written: Written) -> None:
        self._path = written.path
        self._words.setText(self.tr("Writing {name}").format(name=written.path.name))
        self._done.setRange(0, 0)
        self._show_ways(False)
        self.hide()
        self.patience.start()

    def _show_ways(self, whole: bool) -> None:
        """Show how far it has come and how to stop it, or where the file is."""
        for widget in (self._done, self.cancel):
            widget.setVisible(not whole)
        for widget in self._ways:
            widget.setVisible(whole)

    def _on_progress(self, written: Written) -> None:
        if not written.whole:
            self._done.setRange(0, written.of)
            self._done.setValue(written.number)
            return
        self.end()
        if not written.of:
            nothing = self.tr("Nothing was found: {path} was not written")
            self._bar.showMessage(nothing.format(path=written.path), 15_000)
            return
        self._words.setText(f"✓ {written.path.name}")
        self._words.setToolTip(str(written.path))
        self._show_ways(True)
        self.show()
        words = self.tr("%n record(s) written to {path}", "", written.number)
        self._bar.showMessage(words.format(path=written.path), 15_000)

    def _on_cancelled(self, path: object) -> None:
        self.end()
        words = self.tr("Not exported: {path} was left as it was").format(path=path)
        self._bar.showMessage(words, 15_000)

    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def end(self, _error: WorldError | None = None) -> None:
        """Say no more of an export that has ended, in whatever way."""
        self.patience.stop()
        self.hide()
