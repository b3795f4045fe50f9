"""The table beside the lanes: one row for each dated claim in the days shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from gui.qt import override, translate
from gui.words import date_words
from model.timeline import Dated, Timeline

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
SHARES = (4, 6, 3)


class DatedModel(QAbstractTableModel):
    """Dated claims by day; the words of a row are made when it is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = Timeline((), {})
        self._dated: Sequence[Dated] = ()
        self._rivals: frozenset[int] = frozenset()

    def show(self, line: Timeline, dated: Sequence[Dated]) -> None:
        """Show other claims."""
        self.beginResetModel()
        self._line, self._dated = line, dated
        self._rivals = frozenset(
            one.claim for rivals in line.rivals for one in rivals.dated
        )
        self.endResetModel()

    def dated(self, row: int) -> Dated:
        """Give the claim of a row."""
        return self._dated[row]

    def row_of(self, one: Dated) -> int:
        """Give the row of a claim, -1 when it is not shown."""
        return next((n for n, d in enumerate(self._dated) if d is one), -1)

    def reword(self) -> None:
        """Write all rows anew: the language has changed."""
        self.beginResetModel()
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._dated)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(SHARES)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        wanted = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        if not index.isValid() or role not in wanted:
            return None
        one = self._dated[index.row()]
        match index.column():
            case 0:
                return self._date(one)
            case 1:
                return self._line.titles.get(one.event, "")
        return self._line.lanes[one.lane].label

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
        return (
            translate("Timeline", "Date"),
            translate("Timeline", "Event"),
            translate("Timeline", "Source"),
        )[section]

    def _date(self, one: Dated) -> str:
        words = date_words(one.edtf)
        return f"⚠ {words}" if one.claim in self._rivals else words


class DatedTable(QTableView):
    """Rows that can be walked and opened."""

    reached = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = DatedModel(self)
        self.setModel(self.rows)
        self._quiet = False
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setHighlightSections(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentRowChanged.connect(self._reach)
        self.activated.connect(self._open)

    def show_dated(self, line: Timeline, dated: Sequence[Dated]) -> None:
        """Show other claims."""
        self._quiet = True
        self.rows.show(line, dated)
        self._quiet = False

    def go_to(self, one: Dated) -> None:
        """Select the row of a claim."""
        row = self.rows.row_of(one)
        if row >= 0:
            self._quiet = True
            self.selectRow(row)
            self._quiet = False

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.rows.reword()

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
            self.reached.emit(self.rows.dated(index.row()))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.rows.dated(index.row()))
