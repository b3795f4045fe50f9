"""One list: rows that can be chosen by mouse and keyboard, several at a time."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import Any

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from gui.copying import Chosen, add_copying
from gui.focus import Page
from gui.lists.delegate import RowDelegate
from gui.lists.model import ListModel, Role
from gui.lists.tall import TallList
from gui.qt import override
from gui.results import Rows
from gui.themes import STEP
from gui.turning import pages_for, view_words
from model.records.kinds import Kind


class ListView(TallList):
    """The rows of one kind; `chosen` tells the one that was selected by hand.

    `page_wanted` asks for a view that tells more of the chosen row.
    """

    chosen = Signal(object, int)
    opened = Signal()
    page_wanted = Signal(object)

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.rows = ListModel(kind, self)
        self._quiet = False
        self._provisional: str | None = None
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.seen.connect(self.rows.look_at)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setMinimumWidth(120)
        self.activated.connect(self._open)

    def take(self, rows: Rows, chosen: int | None) -> None:
        """Show rows that arrived; the place and the chosen row stay where they can.

        Where a full ranking takes the place of provisional rows, the row that is
        chosen and in sight stays where it is, and the others are put around it.
        """
        if rows.offset:
            self.rows.take(rows)
            return
        replacing = self._provisional == rows.query
        self._provisional = rows.query if rows.provisional else None
        if replacing:
            self._replace(rows)
            return
        if not self.rows.holds(rows):
            self._quiet = True
            self.rows.take(rows)
            self._quiet = False
            self.scrollToTop()
        else:
            self.rows.renew(rows)
        self.select(chosen)

    def _replace(self, rows: Rows) -> None:
        place, at = self.verticalScrollBar().value(), self._held_row()
        self._quiet = True
        self.rows.take(rows, hold=at)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)
        if at is not None:
            self.setCurrentIndex(self.rows.index(at))
        self._quiet = False

    def _held_row(self) -> int | None:
        """Give the row that is chosen, if it is in sight."""
        selected = self.selected_rows()
        at = selected[0][0] if selected else -1
        return at if at >= 0 and self.is_seen(at) else None

    def select(self, number: int | None) -> None:
        """Select the row of a record that was chosen elsewhere, without telling it."""
        at = -1 if number is None else self.rows.row_of(number)
        if at >= 0 and self.selectionModel().isRowSelected(at, self.rootIndex()):
            return
        self._quiet = True
        self.clearSelection()
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))
            self.scrollTo(self.rows.index(at))
        self._quiet = False

    def selected_hits(self) -> list[Any]:
        """Give what is selected, in the order of the list."""
        hits = (self.rows.hit(n) for part in self.selected_rows() for n in part)
        return [hit for hit in hits if hit is not None]

    def unread_selected(self) -> list[int]:
        """Give the places of the selected rows that nobody looked at yet."""
        return self.rows.unread(chain.from_iterable(self.selected_rows()))

    def keep(self, hits: dict[int, Any]) -> None:
        """Take rows that were read because they are selected."""
        self.rows.keep(hits)

    def cited(self) -> Chosen:
        """Give the selected rows to be cited or quoted."""
        return [(hit, 0) for hit in self.selected_hits()]

    @override
    def selectionChanged(
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        super().selectionChanged(selected, deselected)
        current = self.currentIndex()
        one = [len(part) for part in self.selected_rows()] == [1]
        hit = current.data(Role.HIT) if current.isValid() else None
        if not self._quiet and one and hit:
            self.chosen.emit(self.kind, hit.id)

    def menu(self) -> QMenu:
        """Give the ways to the views that tell more of the row with the keyboard."""
        menu = QMenu(self)
        current = self.currentIndex()
        hit = current.data(Role.HIT) if current.isValid() else None
        if hit:
            for page in pages_for(self.kind, disputed=bool(hit.disagreement)):
                action = menu.addAction(view_words(page))
                action.triggered.connect(partial(self._want, page))
            add_copying(menu, self)
        return menu

    def _want(self, page: Page) -> None:
        self.chosen.emit(self.kind, self.currentIndex().data(Role.HIT).id)
        self.page_wanted.emit(page)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not menu.isEmpty():
            menu.popup(event.globalPos())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rows.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            box = self.viewport().rect().adjusted(STEP + 3, STEP, -STEP, -STEP)
            painter.drawText(box, Qt.TextFlag.TextWordWrap, self.tr("Nothing here"))
            painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            return
        super().keyPressEvent(event)

    def _open(self) -> None:
        hit = self.currentIndex().data(Role.HIT)
        if hit:
            self.chosen.emit(self.kind, hit.id)
            self.opened.emit()
