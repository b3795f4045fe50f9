"""The rows of one list, read a page at a time as one scrolls."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gui.lists.rows import Row, row
from gui.qt import override
from gui.results import PAGE, Rows
from model.records.kinds import Kind

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for besides the text."""

    ROW = Qt.ItemDataRole.UserRole + 1
    HIT = Qt.ItemDataRole.UserRole + 2
    LINKED = Qt.ItemDataRole.UserRole + 3


class ListModel(QAbstractListModel):
    """The hits of one kind; more are asked for when the view nears their end."""

    more_wanted = Signal(int)

    def __init__(self, kind: Kind, parent: Any = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._hits: list[Any] = []
        self._rows: dict[int, Row] = {}
        self._whole = True
        self._asked = 0
        self._linked: frozenset[int] = frozenset()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        give: dict[int, Callable[[int], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._title,
            Role.ROW: self.row,
            Role.LINKED: self._is_linked,
            Role.HIT: self.hit,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }
        return give[role](index.row()) if role in give else None

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not self._whole and self._asked <= len(self._hits)

    @override
    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = len(self._hits) + 1
            self.more_wanted.emit(len(self._hits))

    def row(self, number: int) -> Row:
        """Give the words of a row; they are made when the row is first seen."""
        if number not in self._rows:
            self._rows[number] = row(self._hits[number])
        return self._rows[number]

    def hit(self, number: int) -> Any:
        """Give what stands in a row."""
        return self._hits[number]

    def take(self, rows: Rows) -> None:
        """Show rows that arrived: the first ones anew, further ones behind."""
        self._whole = len(rows.hits) < PAGE
        if rows.offset == 0:
            self.beginResetModel()
            self._hits, self._rows = list(rows.hits), {}
            self._asked = 0
            self.endResetModel()
        elif rows.hits and rows.offset == len(self._hits):
            last = rows.offset + len(rows.hits) - 1
            self.beginInsertRows(QModelIndex(), rows.offset, last)
            self._hits.extend(rows.hits)
            self.endInsertRows()

    def holds(self, rows: Rows) -> bool:
        """Whether these first rows are what is shown already."""
        same = len(rows.hits) == len(self._hits) or len(rows.hits) == PAGE
        return same and [hit.id for hit in rows.hits] == [
            hit.id for hit in self._hits[: len(rows.hits)]
        ]

    def mark(self, linked: frozenset[int]) -> None:
        """Mark the rows that are tied to what is chosen."""
        if linked != self._linked:
            self._linked = linked
            self._changed([Role.LINKED])

    def reword(self) -> None:
        """Write all rows anew: the language has changed."""
        self._rows.clear()
        self._changed([])

    def linked_rows(self) -> list[int]:
        """Give the numbers of the marked rows."""
        return [n for n, hit in enumerate(self._hits) if hit.id in self._linked]

    def row_of(self, number: int) -> int:
        """Give the row of a record by its id, -1 when it is not among those read."""
        ids = (n for n, hit in enumerate(self._hits) if hit.id == number)
        return next(ids, -1)

    def _changed(self, roles: list[int]) -> None:
        if self._hits:
            last = self.index(len(self._hits) - 1)
            self.dataChanged.emit(self.index(0), last, roles)

    def _title(self, number: int) -> str:
        return self.row(number).title

    def _spoken(self, number: int) -> str:
        return self.row(number).spoken

    def _is_linked(self, number: int) -> bool:
        return self._hits[number].id in self._linked

    def _tip(self, number: int) -> str:
        shown = self.row(number)
        lines = [shown.title, f"{shown.lead} {shown.detail}".strip(), shown.edtf]
        return "\n".join(line for line in lines if line)
