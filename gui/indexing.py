"""An index that another version made is made again, while one goes on reading.

Its progress stands in the status bar with a way to stop it; stopped or failed, the
archive is as it was and is searched as well as its old index allows.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from gui.focus import Focus
from gui.jobs import Job
from gui.qt import override
from gui.results import Counts, Results
from gui.themes import STEP
from gui.widgets import named
from model.archive import Archive, Connection
from model.errors import IndexOutdated, WorldError

if TYPE_CHECKING:
    from model.search.index import Step

PATIENCE = 1000
"""Milliseconds it may take before anything is said of it."""

ALL = 1000
"""Steps of the progress bar."""


class Ended(NamedTuple):
    """The index is as it should be; `renewed` where it was not."""

    renewed: bool


class Indexing(QWidget):
    """Looks whether the index of an archive fits this version, and mends it.

    What was asked is asked again once a new index stands. `failed` carries a
    WorldError.
    """

    stopped = Signal()
    failed = Signal(object)

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("indexing")
        self._focus, self._results = focus, results
        self._archive: Archive | None = None
        self._job: Job | None = None
        self._written: Path | None = None
        self._words = QLabel()
        self._done = QProgressBar()
        self._done.setTextVisible(False)
        self._done.setRange(0, ALL)
        self._done.setFixedSize(15 * STEP, STEP)
        self.cancel = named(QToolButton(), "cancelIndexing")
        self.cancel.clicked.connect(self.stop)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, STEP, 0)
        for widget in (self._words, self._done, self.cancel):
            row.addWidget(widget)
        results.counted.connect(self._on_counted)
        self._retranslate()
        self.hide()

    @property
    def under_way(self) -> bool:
        """Whether an index is being made."""
        return self._job is not None

    def watch(self, archive: Archive, *, searchable: bool) -> None:
        """Look at an archive just opened, once its first answer has been shown.

        At once where it has no index: nothing can be asked of it before it has one.
        """
        self._end()
        self._archive = archive
        self._results.held = not searchable
        if not searchable:
            self._begin()

    def let_go(self) -> None:
        """Bring an archive that was written to back to one file; nobody reads it."""
        if self._written:
            # Cursors that lie about still read, though their connection is closed.
            gc.collect()
            from model.search.repairing import let_go

            let_go(self._written)
            self._written = None

    def _begin(self) -> None:
        archive, self._archive = self._archive, None
        jobs = self._results.jobs
        if archive is None or jobs is None:
            return
        current: list[Job] = []

        def wanted() -> bool:
            return not current or not current[0].cancelled

        def work(connection: Connection) -> Iterator[Step | Ended | WorldError]:
            for value in _mended(connection, archive, wanted):
                if not isinstance(value, (Ended, WorldError)):
                    # Noted here, before the file is touched: whoever stops the work
                    # may do so before the window hears that it has begun.
                    self._written = archive.path
                yield value

        self._job = jobs.run("index", work, self._take)
        current.append(self._job)

    def stop(self) -> None:
        """Leave the index as it was."""
        if self._job and self._results.jobs:
            self._results.jobs.cancel(self._job)
            self._end()
            self.stopped.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._words.setText(self.tr("The search index is made anew"))
        self._words.setToolTip(
            self.tr("Another version made it; until it is done the old one is searched")
        )
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(
            self.tr("Leave the index as it was; search may miss words")
        )
        self.cancel.setAccessibleName(self.tr("Cancel making the index"))
        self._done.setAccessibleName(self.tr("Progress of the index"))

    def _on_counted(self, _counts: Counts) -> None:
        self._begin()

    def _take(self, value: Step | Ended | WorldError) -> None:
        if isinstance(value, WorldError):
            self._end()
            self.failed.emit(value)
        elif isinstance(value, Ended):
            self._end()
            if value.renewed:
                self._results.held = False
                self._results.ask(self._focus.query)
        else:
            if not self._patience.isActive() and self.isHidden():
                self._patience.start()
            self._done.setValue(value.done * ALL // max(value.total, 1))

    def _end(self) -> None:
        self._job = None
        self._patience.stop()
        self._done.setValue(0)
        self.hide()


def _mended(
    connection: Connection, archive: Archive, wanted: Callable[[], bool]
) -> Iterator[Step | Ended | WorldError]:
    from model.search.index import Step, outdated
    from model.search.repairing import repair

    if not outdated(connection):
        yield Ended(renewed=False)
        return
    if not archive.writable:
        yield IndexOutdated(archive.path)
        return
    yield Step(0, 1, "passage")
    try:
        yield from repair(archive.path, wanted)
    except WorldError as error:
        yield error
        return
    yield Ended(renewed=True)
