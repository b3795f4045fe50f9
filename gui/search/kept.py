"""The searches that the reader keeps, each with what changed since it was last seen.

Below each stand what is new (+) and what is found no more (−); the last line notes
that they were seen. Enter asks or opens, F2 gives another name, Delete forgets.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.changes import Changed
from gui.focus import Focus, Spot
from gui.qt import override
from gui.results import Facets, Results
from gui.themes import STEP, colours
from gui.widgets import label
from gui.words import RECORD_KINDS, article_words, title_words, word
from model.archive import Connection
from model.changes import now
from model.records.kinds import Kind

if TYPE_CHECKING:
    from model.search.hit import Hit
    from model.search.saved import Lost, SavedSearch, Standing

MOST_ROWS = 12
"""Rows that are in sight at most; the filters above keep their room."""


class Role(IntEnum):
    """What an item stands for: a kept search, a record, or having seen the changes."""

    KEPT = Qt.ItemDataRole.UserRole + 1
    HIT = Qt.ItemDataRole.UserRole + 2
    SEEN = Qt.ItemDataRole.UserRole + 3


class KeptTree(QTreeWidget):
    """Names and changes; the pane says what is done with them."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pane = self.parent()
        item = self.currentItem()
        if isinstance(pane, KeptSearches) and item is not None:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                pane.open(item)
                return
            if event.key() == Qt.Key.Key_Delete:
                pane.forget(item)
                return
        super().keyPressEvent(event)


class KeptSearches(QWidget):
    """Shows what is kept; hidden while nothing is."""

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("keptSearches")
        self._focus, self._results = focus, results
        self._jobs: object = None
        self._standing: list[Standing] = []
        self._title = label("paneTitle")
        self.tree = KeptTree(self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.hide()

    def _lay_out(self) -> None:
        self._title.setContentsMargins(STEP, 0, 0, 0)
        self._title.setFixedHeight(4 * STEP)
        self.tree.setObjectName("keptTree")
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setIndentation(STEP + STEP // 2)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setEditTriggers(QTreeWidget.EditTrigger.EditKeyPressed)
        self.tree.setExpandsOnDoubleClick(False)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self.tree)

    def _connect(self) -> None:
        self.tree.itemClicked.connect(self.open)
        self.tree.itemChanged.connect(self._rename)
        self.tree.itemExpanded.connect(self._fit)
        self.tree.itemCollapsed.connect(self._fit)
        self._results.faceted.connect(self._on_faceted)
        self._results.changes.made.connect(self._on_changed)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Saved searches"))
        self.tree.setAccessibleName(self.tr("Saved searches"))
        self._fill()

    def keep(self) -> None:
        """Keep the query of now under its own words; F2 gives it a better name."""
        query = self._focus.query.strip()
        if query and self._results.jobs:
            self._results.jobs.run(
                "keeping", lambda c: [_found(c, query)], partial(self._keep, query)
            )

    def _keep(self, query: str, found: Any) -> None:
        from model.search.saved import Label, save

        same = [one.kept for one in self._standing if one.kept.query == query]
        name = same[0].name if same else query

        def write(connection: Connection) -> None:
            save(connection, name, query, found, now())

        self._results.changes.make(Label.SAVED, name, write)

    def open(self, item: QTreeWidgetItem) -> None:
        """Ask a kept search, open what is new in it, or note that it was seen."""
        kept: SavedSearch | None = item.data(0, Role.KEPT)
        hit = item.data(0, Role.HIT)
        if hit is not None:
            self._open_hit(hit)
        elif item.data(0, Role.SEEN):
            self._look(item.data(0, Role.SEEN))
        elif kept:
            item.setExpanded(True)
            self._focus.search(kept.query)

    def _open_hit(self, hit: Hit) -> None:
        if hit.kind is not Kind.PASSAGE:
            self._focus.choose(hit.kind, hit.id)
        elif hit.excerpts:
            where = hit.excerpts[0]
            spot = Spot(where.document_id, where.start, where.end)
            self._focus.choose_at(Kind.DOCUMENT, where.document_id, spot)

    def _look(self, kept: SavedSearch) -> None:
        if self._results.jobs:
            self._results.jobs.run(
                "keeping",
                lambda c: [_found(c, kept.query)],
                partial(self._note_seen, kept),
            )

    def _note_seen(self, kept: SavedSearch, found: Any) -> None:
        from model.search.saved import look

        # Having looked is no change that one would undo.
        self._results.changes.make("", "", lambda c: look(c, kept.id, found, now()))

    def forget(self, item: QTreeWidgetItem) -> None:
        """Keep a search no longer; undo brings it back."""
        from model.search.saved import Label, forget

        kept: SavedSearch | None = item.data(0, Role.KEPT)
        if kept:
            self._results.changes.make(
                Label.FORGOTTEN, kept.name, lambda c: forget(c, kept.id)
            )

    def _rename(self, item: QTreeWidgetItem) -> None:
        from model.search.saved import Label, rename

        kept: SavedSearch | None = item.data(0, Role.KEPT)
        name = item.text(0).strip()
        if kept and name and name != kept.name:
            self._results.changes.make(
                Label.RENAMED, name, lambda c: rename(c, kept.id, name)
            )
        elif kept:
            self._fill()

    def take_keyboard(self) -> None:
        """Go to the first of the kept searches."""
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first = self.tree.topLevelItem(0)
        if self.tree.currentItem() is None and first is not None:
            self.tree.setCurrentItem(first)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.tree.viewport().mapFromGlobal(event.globalPos())
        item = self.tree.itemAt(at) or self.tree.currentItem()
        if item is None or item.data(0, Role.KEPT) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Search"), partial(self.open, item))
        rename = partial(self.tree.editItem, item, 0)
        menu.addAction(self.tr("Give another name (F2)"), rename)
        menu.addAction(self.tr("Forget (Del)"), partial(self.forget, item))
        menu.popup(event.globalPos())

    def _on_faceted(self, facets: Facets) -> None:
        # Once for each archive, and after what was asked for has been answered.
        if self._results.jobs is not self._jobs:
            self._jobs = self._results.jobs
            self._refresh()

    def _on_changed(self, changed: Changed) -> None:
        if not changed.tables or "saved_search" in changed.tables:
            self._refresh()

    def _refresh(self) -> None:
        if self._results.jobs:
            self._results.jobs.run("kept", _standing, self._take)

    def _take(self, standing: list[Standing]) -> None:
        self._standing = standing
        self.setVisible(bool(standing))
        self._fill()

    def _fill(self) -> None:
        current = self.tree.currentItem()
        kept = current.data(0, Role.KEPT) if current else None
        self.tree.blockSignals(True)
        self.tree.clear()
        for one in self._standing:
            item = self._item(one)
            self.tree.addTopLevelItem(item)
            for change in self._changes(one):
                item.addChild(change)
                change.setFirstColumnSpanned(True)
            if kept and kept.id == one.kept.id:
                self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)
        self._fit()

    def _item(self, one: Standing) -> QTreeWidgetItem:
        counts = [
            f"+{one.added}" * bool(one.added),
            f"−{one.removed}" * bool(one.removed),
        ]
        item = QTreeWidgetItem([one.kept.name, " ".join(filter(None, counts))])
        item.setData(0, Role.KEPT, one.kept)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setForeground(1, QBrush(QColor(colours().hit)))
        said = self.tr("{query}: {new} new, {gone} gone since {seen}").format(
            query=one.kept.query,
            new=one.added,
            gone=one.removed,
            seen=one.kept.seen[:10],
        )
        item.setToolTip(0, said)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        item.setSizeHint(0, QSize(0, self.fontMetrics().height() + STEP * 3 // 4))
        return item

    def _changes(self, one: Standing) -> Iterator[QTreeWidgetItem]:
        for sign, hits in (("+", one.new), ("−", one.gone)):
            for hit in hits:
                item = QTreeWidgetItem([f"{sign} {_words(hit)}"])
                item.setData(0, Role.HIT, hit)
                item.setToolTip(0, _words(hit))
                yield item
        for record in one.lost:
            item = QTreeWidgetItem([f"− {_lost_words(record)}"])
            item.setToolTip(0, self.tr("No longer in the archive"))
            yield item
        if one.added or one.removed:
            # Not within the f-string: lupdate does not look there.
            seen = self.tr("Seen")
            item = QTreeWidgetItem([f"✓ {seen}"])
            item.setData(0, Role.SEEN, one.kept)
            item.setToolTip(0, self.tr("From now on tell what changes after today"))
            yield item

    def _fit(self, _item: QTreeWidgetItem | None = None) -> None:
        """Take as much height as there are rows, up to a measure."""
        shown, at = 0, self.tree.topLevelItem(0)
        while at is not None:
            shown, at = shown + 1, self.tree.itemBelow(at)
        height = self.tree.sizeHintForRow(0) if shown else 0
        self.tree.setFixedHeight(min(shown, MOST_ROWS) * height + STEP)


def _words(hit: Hit) -> str:
    if hit.kind is Kind.PASSAGE and hit.snippet:
        return " ".join(hit.snippet.text.split())
    return hit.short_title or title_words(hit.title)


def _lost_words(record: Lost) -> str:
    """Call what is gone as it was called; an older search kept only kind and key."""
    if record.title is None:
        return f"{word(RECORD_KINDS, record.kind)} {record.key}"
    title = " ".join(title_words(record.title).split())
    if record.number is None:
        return title
    return f"{article_words(record.number, record.record_kind)} · {title}"


def _found(connection: Connection, query: str) -> Any:
    from model.search.saved import found_by

    return found_by(connection, query)


def _standing(connection: Connection) -> list[list[Standing]]:
    from model.search.saved import standing

    return [list(standing(connection))]
