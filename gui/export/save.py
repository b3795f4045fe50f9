"""Writes the selected rows, or everything found, to the file one chooses."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.export.wish import Decision, Records, Selected, Wish
from gui.jobs import Job
from gui.results import Results
from gui.settings import Settings
from gui.translation import translation
from model.archive import Connection
from model.errors import OutputError, WorldError

if TYPE_CHECKING:
    from gui.export.dialog import ExportDialog

BETWEEN = 0.05
"""Seconds between two reports of progress, and two looks at whether to go on."""


class Written(NamedTuple):
    """How many of the records are in the file so far; `whole` once it stands.

    Where nothing was found (`of` is 0) no file is written.
    """

    path: Path
    number: int
    of: int
    whole: bool


class Export(QObject):
    """Asks what and where to, then writes beside the drawing thread.

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
        self._decision = Decision()
        self._path = Path()
        self.dialog: ExportDialog | None = None

    def ask(self, query: str, selected: Selected) -> None:
        """Let the reader choose what, how and where; nothing happens when none is."""
        if self._results.jobs:
            self._results.jobs.run(
                "export choices", _collections, partial(self._open, query, selected)
            )

    def _open(self, query: str, selected: Selected, collections: list[str]) -> None:
        from gui.export.dialog import ExportDialog

        self.dialog = ExportDialog(
            query, selected, collections, self._settings, self._window
        )
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.wished.connect(self._choose_file)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _choose_file(self, wish: Wish) -> None:
        """Let the reader name the file; its ending may still tell another format."""
        from gui.export.formats import formats, meant

        known = formats()
        wanted = next(one for one in known if one.name == wish.format)
        suggested = self._settings.export_folder / self.tr("vesika export")
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export"),
            f"{suggested}.{wanted.ending}",
            ";;".join(one.filter for one in known),
            wanted.filter,
        )
        if name:
            found, path = meant(known, kind, name)
            self._settings.export_folder = path.parent
            self.carry_out(wish._replace(format=found.name), path)

    def write(self, query: str, selected: Records, path: Path, name: str) -> None:
        """Write the selected records, or all that the query finds, in a format."""
        from model.exporting import Options

        style, language = self._settings.citation_style, str(translation.language)
        options = Options(style=style, language=language, query=query)
        self.carry_out(Wish(tuple(selected), query, name, options), path)

    def carry_out(self, wish: Wish, path: Path) -> None:
        """Write what is wished to a file; an export under way is stopped."""
        if self._results.jobs:
            self.cancel()
            self._path, decision = path, Decision()
            self._decision = decision
            self._job = self._results.jobs.run(
                "export", lambda c: _write(c, wish, path, decision), self._tell
            )
            self.begun.emit(Written(path, 0, 0, whole=False))

    def cancel(self) -> None:
        """Stop writing; an older file of that name stays as it was.

        Once the new file stands it is too late, and it is said to stand.
        """
        if self._job and self._results.jobs and self._decision.stop():
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


def _collections(connection: Connection) -> Iterator[list[str]]:
    from model.records.collection import collection_names

    yield collection_names(connection)


def _records(connection: Connection, wish: Wish) -> Records:
    from model.records.collection import collected
    from model.search.hits import found_records

    if wish.collection:
        return collected(connection, wish.collection)
    return wish.records or found_records(connection, wish.query, wish.kinds)


def _write(
    connection: Connection, wish: Wish, path: Path, decision: Decision
) -> Iterator[Written | WorldError]:
    from model.exporting import export

    records = _records(connection, wish)
    if not records:
        yield Written(path, 0, 0, whole=True)
        return
    number, of, told = 0, len(records), monotonic()
    steps = export(connection, records, wish.format, path, wish.options, decision.stand)
    try:
        for number in steps:
            if monotonic() - told > BETWEEN:
                yield Written(path, number, of, whole=False)
                told = monotonic()
    except OutputError as error:
        yield error
        return
    yield Written(path, of, of, whole=True)
