"""Below the lists: every place that the query finds, document by document.

The lists say what there is; here stand the words themselves, each place on a line
with its page, the date that stands beside it and why it was found.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from gui.copying import Chosen, add_copying, table_of
from gui.focus import Focus, Record, Spot
from gui.jobs import Job
from gui.lists.delegate import RowDelegate
from gui.lists.model import Index, Role
from gui.lists.rows import Row, heading, row
from gui.lists.tall import TallList
from gui.qt import override
from gui.results import Facets, Results
from gui.widgets import label, pane_head
from model.archive import Connection
from model.records.kinds import Kind

if TYPE_CHECKING:
    from model.search.places import Place, Places

_ROOT = QModelIndex()

MOVING = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)
"""Keys that lead to another place, which is then shown in its text."""


class PlacesModel(QAbstractListModel):
    """Documents, each above its places; more are asked for when the end is near."""

    more_wanted = Signal(object)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._hits: list[Any] = []
        self._rows: dict[int, Row] = {}
        self._following: Place | None = None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        shown = self.row(index.row())
        values: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: shown.title,
            Qt.ItemDataRole.AccessibleTextRole: shown.spoken,
            Qt.ItemDataRole.ToolTipRole: f"{shown.title}\n{shown.lead}\n{shown.why}",
            Role.ROW: shown,
            Role.HIT: self._hits[index.row()],
            Role.LINKED: self.is_heading(index.row()),
        }
        return values.get(role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return ["text/plain", "text/html"]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        numbers = sorted({index.row() for index in indexes})
        return table_of([self.row(number).cells for number in numbers])

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return self._following is not None

    @override
    def fetchMore(self, parent: Index) -> None:
        if self._following is not None:
            wanted, self._following = self._following, None
            self.more_wanted.emit(wanted)

    def row(self, number: int) -> Row:
        """Give the words of a row; they are made when the row is first seen."""
        if number not in self._rows:
            write = heading if self.is_heading(number) else row
            self._rows[number] = write(self._hits[number])
        return self._rows[number]

    def hit(self, number: int) -> Any:
        """Give what stands in a row."""
        return self._hits[number]

    def is_heading(self, number: int) -> bool:
        """Whether a row is a document above its places."""
        return bool(self._hits[number].kind is Kind.DOCUMENT)

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._hits, self._rows, self._following = [], {}, None
        self.endResetModel()

    def take(self, places: Places) -> None:
        """Put places behind those that are shown."""
        self._following = places.following
        if places.hits:
            first = len(self._hits)
            self.beginInsertRows(QModelIndex(), first, first + len(places.hits) - 1)
            self._hits.extend(places.hits)
            self.endInsertRows()

    def reword(self) -> None:
        """Write all rows anew: the language has changed."""
        self._rows.clear()
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))

    def heading_of(self, document: int) -> int:
        """Give the row of a document by its id, -1 where it is not shown yet."""
        found = (
            number
            for number, hit in enumerate(self._hits)
            if hit.kind is Kind.DOCUMENT and hit.id == document
        )
        return next(found, -1)


class PlacesView(TallList):
    """The places; `chosen` tells the hit that was selected by hand."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placesView")
        self.places = PlacesModel(self)
        self.setModel(self.places)
        self.setItemDelegate(RowDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.clicked.connect(self._choose)
        self.activated.connect(self._open)

    def cited(self) -> Chosen:
        """Give the selected places to be cited or quoted."""
        at = sorted(index.row() for index in self.selectedIndexes())
        return [(self.places.hit(number), 0) for number in at]

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            menu = add_copying(QMenu(self), self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)
        if event.key() in MOVING:
            self._choose(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(Role.HIT))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(Role.HIT))
            self.opened.emit()


class PlacesPane(QWidget):
    """The places under their heading; hidden while nothing is asked for."""

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._focus, self._results = focus, results
        self._job: Job | None = None
        self.view = PlacesView()
        self._title = label("paneTitle")
        self._count = label("paneCount")
        head, words = pane_head()
        words.addWidget(self._title)
        words.addWidget(self._count)
        words.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view)
        self._retranslate()
        self._connect()

    def _connect(self) -> None:
        # After the counts: the places must not keep the first rows waiting.
        self._results.faceted.connect(self._ask)
        self._focus.query_changed.connect(self._on_query)
        self._focus.record_changed.connect(self._on_record)
        self.view.places.more_wanted.connect(self._more)
        self.view.chosen.connect(self._choose)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Where it stands"))
        self.view.setAccessibleName(self.tr("Where it stands in the texts"))
        self.view.places.reword()

    def _on_query(self, query: str) -> None:
        if self._job and self._results.jobs:
            self._results.jobs.cancel(self._job)
        # What is shown stays until its successor arrives: nothing flickers.
        self.setVisible(bool(query.strip()))
        if not query.strip():
            self.view.places.clear()

    def _ask(self, facets: Facets) -> None:
        if facets.query.strip():
            self._run(facets.query, None)

    def _more(self, following: Place) -> None:
        self._run(self._focus.query, following)

    def _run(self, query: str, begin: Place | None) -> None:
        if jobs := self._results.jobs:
            self._job = jobs.run("places", partial(_read, query, begin), self._take)

    def _take(self, value: tuple[str, bool, int, Places]) -> None:
        query, anew, number, places = value
        if query != self._focus.query:
            return
        if anew:
            self.view.places.clear()
            self._count.setText(self.locale().toString(number))
        self.view.places.take(places)

    def _choose(self, hit: Any) -> None:
        if hit.kind is Kind.DOCUMENT:
            self._focus.choose(Kind.DOCUMENT, hit.id)
            return
        shown = hit.snippet
        end = shown.start + len(shown.text)
        spot = Spot(shown.document_id, shown.start, end)
        self._focus.choose_at(Kind.DOCUMENT, shown.document_id, spot)

    def _on_record(self, record: Record | None) -> None:
        """Bring the places of a document that was chosen elsewhere into sight."""
        if record is None or record.kind is not Kind.DOCUMENT or self.view.hasFocus():
            return
        at = self.view.places.heading_of(record.id)
        if at >= 0:
            index = self.view.places.index(at)
            self.view.scrollTo(index, TallList.ScrollHint.PositionAtTop)


def _read(query: str, begin: Place | None, connection: Connection) -> list[Any]:
    from model.search.places import places
    from model.search.results import Search

    search = Search(connection, query)
    found = places(search, begin) if begin else places(search)
    return [(query, begin is None, search.count(Kind.PASSAGE), found)]
