"""Puts what is selected into a collection of the reader's, or takes it out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from gui.export.wish import Records
from gui.results import Results
from gui.themes import STEP
from gui.widgets import named
from model.archive import Connection
from model.changes import now
from model.records.collection import (
    Label,
    clean_name,
    collect,
    collected,
    collection_names,
    collection_query,
    take_out,
)


class CollectionDialog(QDialog):
    """Asks for the name; `added` and `taken` carry it."""

    added = Signal(str)
    taken = Signal(str)

    def __init__(self, number: int, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("collectionDialog")
        self.setWindowTitle(self.tr("Collection"))
        self._names = names
        self.name = named(QComboBox(), "collectionName")
        self.name.setEditable(True)
        self.name.addItems(list(names))
        self.name.setAccessibleName(self.tr("Name of the collection"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(QCoreApplication.translate("ExportDialog", "Cancel"))
        cancel.setIcon(QIcon())
        self.take = buttons.addButton(self.tr("&Take out"), role.ActionRole)
        self.add = buttons.addButton(self.tr("&Add"), role.AcceptRole)
        self.add.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        about = QLabel(
            self.tr("Records selected: %n. Name of the collection:", "", number)
        )
        about.setBuddy(self.name)
        layout.addWidget(about)
        layout.addWidget(self.name)
        layout.addWidget(buttons)
        self.resize(52 * STEP, self.sizeHint().height())
        self.name.currentTextChanged.connect(self._allow)
        buttons.accepted.connect(self._add)
        self.take.clicked.connect(self._take)
        buttons.rejected.connect(self.reject)
        self._allow()

    def _allow(self) -> None:
        name = clean_name(self.name.currentText())
        self.add.setEnabled(bool(name))
        self.take.setEnabled(name in self._names)

    def _add(self) -> None:
        self.accept()
        self.added.emit(clean_name(self.name.currentText()))

    def _take(self) -> None:
        self.accept()
        self.taken.emit(clean_name(self.name.currentText()))


class Collecting(QObject):
    """Keeps collections; each is listed with the saved searches, where it is asked."""

    said = Signal(str)

    def __init__(self, results: Results, window: QWidget) -> None:
        super().__init__(window)
        self._results, self._window = results, window
        self.dialog: CollectionDialog | None = None

    def ask(self, records: Records) -> None:
        """Let the reader name the collection that the records go into."""
        if not records:
            self.said.emit(self.tr("Nothing is selected that could be collected"))
        elif self._results.jobs:
            self._results.jobs.run(
                "collections", _names, partial(self._open, tuple(records))
            )

    def _open(self, records: Records, names: list[str]) -> None:
        self.dialog = CollectionDialog(len(records), names, self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.added.connect(
            partial(self._write, Label.COLLECTED, collect, records)
        )
        self.dialog.taken.connect(
            partial(self._write, Label.TAKEN_OUT, take_out, records)
        )
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _write(
        self,
        label: Label,
        change: Callable[[Connection, str, Records], None],
        records: Records,
        name: str,
    ) -> None:
        def write(connection: Connection) -> None:
            change(connection, name, records)
            _list(connection, name)

        self._results.changes.make(label, name, write)


def _names(connection: Connection) -> Iterator[list[str]]:
    yield collection_names(connection)


def _list(connection: Connection, name: str) -> None:
    """List a collection with the kept searches, or no more once it is empty."""
    from model.search.saved import forget, found_by, save, saved_searches

    query = collection_query(name)
    listed = saved_searches(connection)
    same = [kept for kept in listed if kept.query == query]
    if collected(connection, name):
        found = found_by(connection, query)
        known = {kept.name for kept in listed}
        called = same[0].name if same else query if name in known else name
        save(connection, called, query, found, now())
    else:
        for kept in same:
            forget(connection, kept.id)
