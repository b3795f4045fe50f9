"""How far an export has come, with a way to stop it, in the status bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStatusBar,
    QToolButton,
    QWidget,
)

from gui.export.save import Export, Written
from gui.qt import override
from gui.themes import STEP
from gui.widgets import named
from model.errors import WorldError

PATIENCE = 1000
"""Milliseconds an export may take before anything is said of it."""


class Progress(QWidget):
    """Appears when an export takes long, and goes when it ends."""

    def __init__(self, export: Export, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._export, self._bar = export, bar
        self._words = QLabel()
        self._done = QProgressBar()
        self._done.setTextVisible(False)
        self._done.setFixedSize(15 * STEP, STEP)
        self.cancel = named(QToolButton(), "cancelExport")
        self.cancel.clicked.connect(export.cancel)
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(PATIENCE)
        self.patience.timeout.connect(self.show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, STEP, 0)
        for widget in (self._words, self._done, self.cancel):
            row.addWidget(widget)
        export.begun.connect(self._on_begun)
        export.progressed.connect(self._on_progress)
        export.cancelled.connect(self._on_cancelled)
        export.failed.connect(self.end)
        self._retranslate()
        self.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(
            self.tr("Stop writing; an older file of that name stays as it was")
        )
        self.cancel.setAccessibleName(self.tr("Cancel the export"))
        self._done.setAccessibleName(self.tr("Progress of the export"))

    def _on_begun(self, written: Written) -> None:
        self._words.setText(self.tr("Writing {name}").format(name=written.path.name))
        self._done.setRange(0, 0)
        self.patience.start()

    def _on_progress(self, written: Written) -> None:
        if written.whole:
            self.end()
            words = self.tr("%n record(s) written to {path}", "", written.number)
            self._bar.showMessage(words.format(path=written.path), 15_000)
            return
        self._done.setRange(0, written.of)
        self._done.setValue(written.number)

    def _on_cancelled(self, path: object) -> None:
        self.end()
        words = self.tr("Not exported: {path} was left as it was").format(path=path)
        self._bar.showMessage(words, 15_000)

    def end(self, _error: WorldError | None = None) -> None:
        """Say no more of an export that has ended, in whatever way."""
        self.patience.stop()
        self.hide()
