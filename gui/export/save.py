"""Writes the selected rows, or everything found, to the file one chooses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.results import LISTED, Results
from gui.settings import Settings
from model.archive import Connection
from model.errors import OutputError, WorldError
from model.records.kinds import Kind

Records = Sequence[tuple[Kind, int]]
STEP = 200
"""Records between two reports of progress."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many records are in the file so far; `whole` once it stands."""

    path: Path
    number: int
    whole: bool


class Export(QObject):
    """Asks where to, then writes beside the drawing thread."""

    progressed = Signal(object)
    failed = Signal(object)

    def __init__(self, results: Results, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._results, self._settings, self._window = results, settings, window

    def ask(self, query: str, selected: Records) -> None:
        """Let the reader choose a file; nothing happens when none is chosen."""
        csv, json = self.tr("Table (*.csv)"), self.tr("JSON (*.json)")
        suggested = self._settings.export_folder / self.tr("vesika export")
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export %n selected record(s)", "", len(selected))
            if selected
            else self.tr("Export everything found"),
            f"{suggested}.csv",
            f"{csv};;{json}",
        )
        if name:
            ending = ".json" if kind == json else ".csv"
            path = Path(name)
            if path.suffix.lower() not in (".csv", ".json"):
                path = path.with_name(path.name + ending)
            self._settings.export_folder = path.parent
            self.write(query, selected, path)

    def write(self, query: str, selected: Records, path: Path) -> None:
        """Write the selected records, or all that the query finds, to a file."""
        if self._results.jobs:
            chosen = tuple(selected)
            self._results.jobs.run(
                "export", lambda c: _write(c, query, chosen, path), self._tell
            )

    def _tell(self, value: Written | WorldError) -> None:
        if isinstance(value, WorldError):
            self.failed.emit(value)
        else:
            self.progressed.emit(value)


def _write(
    connection: Connection, query: str, selected: Records, path: Path
) -> Iterator[Written | WorldError]:
    from model.search.hits import found_records

    from model.exporting import export

    records = selected or found_records(connection, query, LISTED)
    number = 0
    try:
        for number in export(connection, records, path.suffix[1:].lower(), path):
            if number % STEP == 0:
                yield Written(path, number, whole=False)
    except OutputError as error:
        yield error
        return
    yield Written(path, number, whole=True)
