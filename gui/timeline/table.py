"""The table beside the lanes: one row for each dated claim in the days shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from gui.copying import Chosen, add_copying, table_of
from gui.qt import override, translate
from gui.words import date_words
from model.lanes import Columns, Dated
from model.timeline import Order, Timeline

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
SHARES = (4, 6, 4, 5)
ORDERS = (Order.DATE, Order.EVENT, Order.SOURCE)
"""By what each column sorts; the last, rival dates, sorts by date."""


class DatedModel(QAbstractTableModel):
    """Dated claims in an order; the words of a row are made when it is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = Timeline(Columns(), (), {})
        self._days = (0, 0)
        self._rows: Sequence[int] = ()
        self._order = Order.DATE
        self._falling = False

    def show(self, line: Timeline, first: int, last: int) -> None:
        """Show what is dated from one day to another."""
        self.beginResetModel()
        self._line, self._days = line, (first, last)
        self._fill()
        self.endResetModel()

    def _fill(self) -> None:
        rows = self._line.rows_between(*self._days, self._order)
        self._rows = rows[::-1] if self._falling else rows

    def claim(self, place: int) -> int:
        """Give the timeline's row of the claim at a place of the table."""
        return self._rows[place]

    def place_of(self, row: int) -> int:
        """Give the place of a claim by the timeline's row, -1 when it is not shown."""
        try:
            return self._rows.index(row)
        except ValueError:
            return -1

    def reword(self) -> None:
        """Write all rows anew: the language has changed."""
        self.beginResetModel()
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(SHARES)

    @override
    def sort(
        self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder
    ) -> None:
        self._order = ORDERS[column] if 0 <= column < len(ORDERS) else Order.DATE
        self._falling = order == Qt.SortOrder.DescendingOrder
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        wanted = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        if not index.isValid() or role not in wanted:
            return None
        one = self._line.dated(self._rows[index.row()])
        match index.column():
            case 0:
                return self._date(one)
            case 1:
                return self._line.titles.get(one.event, "")
            case 2:
                return self._line.sources[one.lane].label
        return self._rivals(one)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return ["text/plain", "text/html"]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        places = sorted({index.row() for index in indexes})
        return table_of([self._as_row(place) for place in places])

    def _as_row(self, place: int) -> list[str]:
        """Give a row as a table elsewhere has it: the EDTF date behind its words."""
        edtf = self._line.dated(self._rows[place]).edtf
        said = [str(self.index(place, n).data()) for n in range(len(SHARES))]
        return [said[0], edtf, *said[1:]]

    def claim_number(self, place: int) -> int:
        """Give the row number of the claim at a place, by which the archive has it."""
        return self._line.dated(self._rows[place]).claim

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return headings()[section]

    def cells(self, most: int) -> list[tuple[str, ...]]:
        """Give the words of the first rows, for paper."""
        columns = range(len(SHARES))
        shown = range(min(most, len(self._rows)))
        return [tuple(str(self.index(row, n).data()) for n in columns) for row in shown]

    def _date(self, one: Dated) -> str:
        words = date_words(one.edtf)
        return f"⚠ {words}" if one.claim in self._line.in_dispute else words

    def _rivals(self, one: Dated) -> str:
        """Name the dates of the same event that go against this one, each once."""
        if one.claim not in self._line.in_dispute:
            return ""
        told = (
            f"{date_words(rival.edtf)} ({self._line.sources[rival.lane].label})"
            for rival in self._line.against(one.event, one.claim)
            if (rival.first, rival.last) != (one.first, one.last)
        )
        return "; ".join(dict.fromkeys(told))


def headings() -> tuple[str, ...]:
    """Give the headings of the columns."""
    return (
        translate("Timeline", "Date"),
        translate("Timeline", "Event"),
        translate("Timeline", "Source"),
        translate("Timeline", "Rival dates"),
    )


class DatedTable(QTableView):
    """Rows that can be walked, sorted and opened; they tell the timeline's rows."""

    reached = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = DatedModel(self)
        self.setModel(self.rows)
        self._quiet = False
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setHighlightSections(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentRowChanged.connect(self._reach)
        self.activated.connect(self._open)

    def show_days(self, line: Timeline, first: int, last: int) -> None:
        """Show what is dated from one day to another."""
        self._quiet = True
        self.rows.show(line, first, last)
        self._quiet = False

    def go_to(self, row: int) -> None:
        """Select the claim of a row of the timeline."""
        place = self.rows.place_of(row)
        if place >= 0:
            self._quiet = True
            self.selectRow(place)
            self._quiet = False

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.rows.reword()

    def cited(self) -> Chosen:
        """Give the claims of the selected rows."""
        from model.exporting.copying import Asserted

        places = sorted({index.row() for index in self.selectedIndexes()})
        return [(Asserted(self.rows.claim_number(place)), 0) for place in places]

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            menu = add_copying(QMenu(self), self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, share in enumerate(SHARES):
            width = self.viewport().width() * share // sum(SHARES)
            self.setColumnWidth(column, width)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _reach(self, index: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.reached.emit(self.rows.claim(index.row()))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.rows.claim(index.row()))
