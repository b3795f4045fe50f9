"""Writes the selected rows, or everything found, to the file one chooses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.export.formats import formats, meant
from gui.jobs import Job
from gui.results import LISTED, Results
from gui.settings import Settings
from model.archive import Connection
from model.errors import OutputError, WorldError
from model.records.kinds import Kind

Records = Sequence[tuple[Kind, int]]
STEP = 50
"""Records between two reports of progress, and two looks at whether to go on."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many of the records are in the file so far; `whole` once it stands."""

    path: Path
    number: int
    of: int
    whole: bool


class Export(QObject):
    """Asks where to, then writes beside the drawing thread.

    `begun` and `progressed` carry a Written, `cancelled` the path of the file that was
    left as it was, `failed` a WorldError.
    """

    begun = Signal(object)
    progressed = Signal(object)
    cancelled = Signal(object)
    failed = Signal(object)

    def __init__(self, results: Results, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._results, self._settings, self._window = results, settings, window
        self._job: Job | None = None
        self._path = Path()

    def ask(self, query: str, selected: Records) -> None:
        """Let the reader choose file and format; nothing happens when none is."""
        known = formats()
        suggested = self._settings.export_folder / self.tr("vesika export")
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export %n selected record(s)", "", len(selected))
            if selected
            else self.tr("Export everything found"),
            f"{suggested}.{known[0].ending}",
            ";;".join(one.filter for one in known),
        )
        if name:
            wanted, path = meant(known, kind, name)
            self._settings.export_folder = path.parent
            self.write(query, selected, path, wanted.name)

    def write(self, query: str, selected: Records, path: Path, name: str) -> None:
        """Write the selected records, or all that the query finds, in a format."""
        if self._results.jobs:
            chosen = tuple(selected)
            self._path = path
            self._job = self._results.jobs.run(
                "export", lambda c: _write(c, query, chosen, path, name), self._tell
            )
            self.begun.emit(Written(path, 0, 0, whole=False))

    def cancel(self) -> None:
        """Stop writing; an older file of that name stays as it was."""
        if self._job and self._results.jobs:
            self._results.jobs.cancel(self._job)
            self._job = None
            self.cancelled.emit(self._path)

    def _tell(self, value: Written | WorldError) -> None:
        if isinstance(value, WorldError):
            self._job = None
            self.failed.emit(value)
            return
        if value.whole:
            self._job = None
        self.progressed.emit(value)


def _write(
    connection: Connection, query: str, selected: Records, path: Path, name: str
) -> Iterator[Written | WorldError]:
    from model.exporting import export
    from model.search.hits import found_records

    records = selected or found_records(connection, query, LISTED)
    number, of = 0, len(records)
    try:
        for number in export(connection, records, name, path):
            if number % STEP == 0:
                yield Written(path, number, of, whole=False)
    except OutputError as error:
        yield error
        return
    yield Written(path, number, of, whole=True)
