"""The three lists side by side, and how they mark what belongs together."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.focus import Focus, Record, Spot
from gui.lists.empty import EmptyResult
from gui.lists.places import PlacesPane
from gui.lists.view import ListView
from gui.qt import override
from gui.results import LISTED, Counts, Results, Rows, Suggestions
from gui.widgets import label, pane_head
from model.archive import Connection
from model.records.kinds import Kind

NAMES = {
    Kind.DOCUMENT: "documentsView",
    Kind.EVENT: "eventsView",
    Kind.ARTICLE: "articlesView",
}


class Column(QWidget):
    """One list under its heading: how many it holds, how many are linked."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ListView(kind, self)
        self.view.setObjectName(NAMES[kind])
        self._title = label("paneTitle")
        self._count = label("paneCount")
        self._linked = QToolButton()
        self._linked.setObjectName("linkedButton")
        self._linked.clicked.connect(self._go_to_linked)
        self._number: int | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(self.view)
        self.retranslate()
        self.mark(frozenset())

    def _head(self) -> QWidget:
        head, row = pane_head()
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._linked)
        return head

    def retranslate(self) -> None:
        """Write heading and names in the language of now."""
        title = {
            Kind.DOCUMENT: self.tr("Documents"),
            Kind.EVENT: self.tr("Events"),
            Kind.ARTICLE: self.tr("Articles"),
        }[self.view.kind]
        self._title.setText(title)
        self.view.setAccessibleName(title)
        self._linked.setToolTip(self.tr("Linked to what is chosen: go to the next one"))
        self._linked.setAccessibleName(
            self.tr("Next linked row in: {list}").format(list=title)
        )
        self.view.rows.reword()

    def count(self, number: int | None) -> None:
        """Show how many are found; the number comes later than the rows."""
        self._number = number
        self._count.setText("" if number is None else self.locale().toString(number))

    def mark(self, linked: frozenset[int]) -> None:
        """Mark linked rows and say how many of them are in the list."""
        self.view.rows.mark(linked)
        self.count_linked()

    def count_linked(self) -> None:
        """Say how many of the linked rows are here."""
        number = len(self.view.rows.linked_rows())
        self._linked.setText(f"⇄ {number}")
        self._linked.setVisible(bool(number))

    def _go_to_linked(self) -> None:
        rows = self.view.rows.linked_rows()
        if rows:
            at = self.view.currentIndex().row()
            following = next((n for n in rows if n > at), rows[0])
            index = self.view.rows.index(following)
            self.view.scrollTo(index, ListView.ScrollHint.PositionAtCenter)
            self.view.selectionModel().setCurrentIndex(
                index, self.view.selectionModel().SelectionFlag.NoUpdate
            )
            self.view.setFocus()


class Lists(QStackedWidget):
    """Documents, events and articles that the query finds."""

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._focus, self._results = focus, results
        self.columns = {kind: Column(kind) for kind in LISTED}
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for column in self.columns.values():
            self.splitter.addWidget(column)
        self._empty = EmptyResult()
        self.places = PlacesPane(focus, results)
        self.places.hide()
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(1)
        for half, share in ((self.splitter, 3), (self.places, 2)):
            self.halves.addWidget(half)
            self.halves.setStretchFactor(self.halves.count() - 1, share)
        self.addWidget(self.halves)
        self.addWidget(self._empty)
        self._connect()

    def _connect(self) -> None:
        for kind, column in self.columns.items():
            column.view.chosen.connect(self.choose_found)
            column.view.page_wanted.connect(self._focus.turn_to)
            column.view.rows.more_wanted.connect(partial(self._more, kind))
        self._results.rows_arrived.connect(self._take)
        self._results.counted.connect(self._count)
        self._results.suggested.connect(self._suggest)
        self._focus.record_changed.connect(self._choose)
        self._empty.wanted.connect(self._focus.search)

    def view(self, kind: Kind) -> ListView:
        """Give the list of a kind."""
        return self.columns[kind].view

    def choose_found(self, kind: Kind, number: int) -> None:
        """Choose a record of a list, with the excerpt that answers the query best."""
        rows = self.view(kind).rows
        at = rows.row_of(number)
        hit = rows.hit(at) if at >= 0 else None
        if kind is Kind.DOCUMENT or hit is None or not hit.excerpts:
            self._focus.choose(kind, number)
            return
        best = hit.excerpts[0]
        spot = Spot(best.document_id, best.start, best.end)
        self._focus.choose_at(kind, number, spot)

    def current(self) -> ListView | None:
        """Give the list with the keyboard, or else the one with a selection."""
        views = [column.view for column in self.columns.values()]
        focused = [view for view in views if view.hasFocus()]
        selected = [view for view in views if view.selected_rows()]
        return next(iter(focused + selected), None)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for column in self.columns.values():
                column.retranslate()
                column.count(column._number)
        super().changeEvent(event)

    def _more(self, kind: Kind, offset: int) -> None:
        self._results.more(kind, offset)

    def _take(self, rows: Rows) -> None:
        record = self._focus.record
        chosen = record.id if record and record.kind == rows.kind else None
        column = self.columns[rows.kind]
        column.view.take(rows, chosen)
        column.count_linked()
        if rows.hits:
            self.setCurrentWidget(self.halves)

    def _count(self, counts: Counts) -> None:
        for kind, column in self.columns.items():
            column.count(counts.of[kind])
            column.view.rows.stretch(counts.of[kind])
        if any(counts.of.values()):
            self.setCurrentWidget(self.halves)

    def _suggest(self, suggestions: Suggestions) -> None:
        self._empty.show_for(*suggestions, self._results.called)
        self.setCurrentWidget(self._empty)

    def _choose(self, record: Record | None) -> None:
        for kind, column in self.columns.items():
            of_kind = record is not None and record.kind == kind
            column.view.select(record.id if record and of_kind else None)
        if record is None:
            self._mark(None)
        elif self._results.jobs:
            self._results.jobs.run("links", partial(_links, record), self._mark)

    def _mark(self, links: Any) -> None:
        if links is None:
            linked: dict[Kind, frozenset[int]] = {}
        else:
            linked = {
                Kind.DOCUMENT: links.documents,
                Kind.EVENT: links.events,
                Kind.ARTICLE: links.articles,
            }
        for kind, column in self.columns.items():
            own = self._focus.record
            ids = linked.get(kind, frozenset())
            if own and own.kind == kind:
                ids = ids - {own.id}
            column.mark(ids)


def _links(record: Record, connection: Connection) -> list[Any]:
    from model.records.links import linked

    return [linked(connection, record.kind, record.id)]
