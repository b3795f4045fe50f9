"""One list: rows that can be chosen by mouse and keyboard, several at a time."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from gui.focus import Page
from gui.lists.delegate import RowDelegate
from gui.lists.model import ListModel, Role
from gui.lists.rows import Row
from gui.qt import override
from gui.results import Rows
from gui.themes import STEP
from gui.turning import pages_for, view_words
from model.records.kinds import Kind


class ListView(QListView):
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
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(120)
        self.activated.connect(self._open)

    def take(self, rows: Rows, chosen: int | None) -> None:
        """Show rows that arrived; the place and the chosen row stay where they can."""
        if rows.offset == 0 and self.rows.holds(rows):
            self.select(chosen)
            return
        place = self.verticalScrollBar().value() if rows.offset else 0
        self._quiet = True
        self.rows.take(rows)
        self._quiet = False
        if rows.offset:
            self.verticalScrollBar().setValue(place)
        else:
            self.scrollToTop()
            self.select(chosen)

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
        at = sorted(index.row() for index in self.selectedIndexes())
        return [self.rows.index(number).data(Role.HIT) for number in at]

    def selected_text(self) -> str:
        """Give the selected rows as a table, with tabs between the cells."""
        at = sorted(index.row() for index in self.selectedIndexes())
        return "\n".join(_cells(self.rows.row(number)) for number in at)

    @override
    def selectionChanged(
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        super().selectionChanged(selected, deselected)
        current = self.currentIndex()
        one = len(self.selectedIndexes()) == 1
        if not self._quiet and one and current.isValid():
            self.chosen.emit(self.kind, current.data(Role.HIT).id)

    def menu(self) -> QMenu:
        """Give the ways to the views that tell more of the row with the keyboard."""
        menu = QMenu(self)
        current = self.currentIndex()
        if current.isValid():
            hit = current.data(Role.HIT)
            for page in pages_for(self.kind, disputed=bool(hit.disagreement)):
                action = menu.addAction(view_words(page))
                action.triggered.connect(partial(self._want, page))
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
        current = self.currentIndex()
        if current.isValid():
            self.chosen.emit(self.kind, current.data(Role.HIT).id)
            self.opened.emit()


def _cells(shown: Row) -> str:
    cells = (shown.title, shown.edtf, shown.lead, shown.detail)
    return "\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in cells)
