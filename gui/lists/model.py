"""The rows of one list: all that are found are there, and read when they are seen.

How many there are is told by their count. A row that was not read yet shows a dash;
the page it stands on is asked for, and pages far from where one looks are let go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gui.copying import table_of
from gui.lists.rows import Row, row
from gui.qt import override
from gui.results import PAGE, Rows
from model.records.kinds import Kind

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()

UNREAD: Final = Row("…")
"""Stands in a row until it is read."""

MARGIN = PAGE // 2
"""So many rows before and after those in sight are read too."""

MOST_KEPT = 20 * PAGE
"""So many rows are kept at most."""


class Role(IntEnum):
    """What the delegate asks for besides the text."""

    ROW = Qt.ItemDataRole.UserRole + 1
    HIT = Qt.ItemDataRole.UserRole + 2
    LINKED = Qt.ItemDataRole.UserRole + 3


class Held(NamedTuple):
    """A hit that keeps its row though it ranks elsewhere; None: nobody knows where."""

    row: int
    hit: Any
    place: int | None

    def place_of(self, row: int) -> int:
        """Give the place in the ranking of what another row shows."""
        if self.place is None or self.place > self.row:
            moved = row > self.row and (self.place is None or row <= self.place)
            return row - 1 if moved else row
        return row + 1 if self.place <= row < self.row else row

    def row_of(self, place: int) -> int:
        """Give the row that shows another place of the ranking."""
        if self.place is None or self.place > self.row:
            moved = place >= self.row and (self.place is None or place < self.place)
            return place + 1 if moved else place
        return place - 1 if self.place < place <= self.row else place


class ListModel(QAbstractListModel):
    """The hits of one kind; `more_wanted` asks for the page from a place on.

    `taken` tells what is copied or dragged: the hits, their cells, and the data that
    these were put into.
    """

    more_wanted = Signal(int)
    taken = Signal(object, object, object)

    def __init__(self, kind: Kind, parent: Any = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._total = 0
        self._hits: dict[int, Any] = {}
        self._words: dict[int, Row] = {}
        self._held: Held | None = None
        self._asked: int | None = None
        self._linked: frozenset[int] = frozenset()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._total

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        give = _GIVEN.get(role)
        return give(self, index.row()) if give else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return ["text/plain", "text/html"]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        numbers = sorted({index.row() for index in indexes})
        read = [number for number in numbers if self.hit(number) is not None]
        cells = [self.row(number).cells for number in read]
        data = table_of(cells)
        self.taken.emit([self.hit(number) for number in read], cells, data)
        return data

    def row(self, number: int) -> Row:
        """Give the words of a row; they are made when the row is first seen."""
        hit = self.hit(number)
        if hit is None:
            return UNREAD
        if hit.id not in self._words:
            self._words[hit.id] = row(hit)
        return self._words[hit.id]

    def hit(self, number: int) -> Any:
        """Give what stands in a row, None while it is not read."""
        if self._held is None:
            return self._hits.get(number)
        if number == self._held.row:
            return self._held.hit
        return self._hits.get(self._held.place_of(number))

    def take(self, rows: Rows, *, hold: int | None = None) -> None:
        """Show rows that arrived: the first ones anew, further ones where they belong.

        `hold` is a row whose record keeps it, wherever it ranks now.
        """
        if rows.offset:
            self._fill(rows)
            return
        held = None if hold is None else self.hit(hold)
        self.beginResetModel()
        self._hits, self._words = dict(enumerate(rows.hits)), {}
        self._total, self._asked = len(rows.hits), None
        self._held = None
        if hold is not None and held is not None:
            self._held = self._holding(rows, hold, held)
        self.endResetModel()

    def _holding(self, rows: Rows, hold: int, held: Any) -> Held | None:
        places = (n for n, hit in enumerate(rows.hits) if hit.id == held.id)
        place = next(places, None)
        if place is not None:
            held = rows.hits[place]
            return Held(hold, held, place) if place != hold else None
        self._total += 1
        return Held(hold, held, None)

    def _fill(self, rows: Rows) -> None:
        self._asked = None
        last = rows.offset + len(rows.hits) - 1
        whole = (rows.offset // PAGE + 1) * PAGE - 1
        if last >= self._total or last < min(whole, self._total - 1):
            # Fewer or more than were counted: what is there is told, or one would
            # ask for what is missing for ever.
            self.stretch(last + 1)
        self._hits.update(enumerate(rows.hits, rows.offset))
        if self._held and self._held.place is None:
            self._find_held(rows)
        self._let_go(rows.offset)
        if self._held is None and rows.hits:
            self.dataChanged.emit(self.index(rows.offset), self.index(last), [])
        else:
            self._changed([])

    def _find_held(self, rows: Rows) -> None:
        assert self._held
        for place, hit in enumerate(rows.hits, rows.offset):
            if hit.id == self._held.hit.id:
                self._held = Held(self._held.row, hit, place)

    def _let_go(self, near: int) -> None:
        """Forget the rows farthest from where one looks, if too many are kept."""
        if len(self._hits) > MOST_KEPT:
            half = MOST_KEPT // 4
            self._hits = {
                place: hit
                for place, hit in self._hits.items()
                if place < PAGE or near - half <= place <= near + half
            }
            self._words.clear()

    def unread(self, rows: Iterable[int]) -> list[int]:
        """Give the places in the ranking of those of these rows that are not read."""
        missing = [number for number in rows if self.hit(number) is None]
        held = self._held
        return [held.place_of(number) if held else number for number in missing]

    def keep(self, hits: dict[int, Any]) -> None:
        """Hold hits by their place until one looks elsewhere."""
        self._hits.update(hits)
        self._changed([])

    def stretch(self, total: int) -> None:
        """Have so many rows: all that were counted, though few of them are read."""
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    def look_at(self, first: int, last: int) -> None:
        """Ask for the page of what is seen but not read, then for what is near it."""
        for start, end in ((first, last), (first - MARGIN, last + MARGIN)):
            missing = self._missing(max(start, 0), min(end, self._total - 1))
            if missing is not None:
                offset = missing // PAGE * PAGE
                if offset != self._asked:
                    self._asked = offset
                    self.more_wanted.emit(offset)
                return

    def _missing(self, first: int, last: int) -> int | None:
        """Give the place of the first row of these that is not read."""
        for number in range(first, last + 1):
            if self.hit(number) is None:
                return self._held.place_of(number) if self._held else number
        return None

    def holds(self, rows: Rows) -> bool:
        """Whether these first rows are what is shown already, and all of it."""
        return self._total == len(rows.hits) and [hit.id for hit in rows.hits] == [
            hit.id for _, hit in self._read()
        ]

    def renew(self, rows: Rows) -> None:
        """Say anew of the same records what may have changed; none moves."""
        self._hits.update(enumerate(rows.hits))
        self._words.clear()
        self._changed([])

    def mark(self, linked: frozenset[int]) -> None:
        """Mark the rows that are tied to what is chosen."""
        if linked != self._linked:
            self._linked = linked
            self._changed([Role.LINKED])

    def reword(self) -> None:
        """Write all rows anew: the language has changed."""
        self._words.clear()
        self._changed([])

    def linked_rows(self) -> list[int]:
        """Give the numbers of the marked rows among those read."""
        return [number for number, hit in self._read() if hit.id in self._linked]

    def row_of(self, number: int) -> int:
        """Give the row of a record by its id, -1 when it is not among those read."""
        return next((at for at, hit in self._read() if hit.id == number), -1)

    def _read(self) -> Iterator[tuple[int, Any]]:
        """Give the rows that are read, in their order."""
        held = self._held
        if held is None:
            yield from sorted(self._hits.items(), key=lambda it: it[0])
            return
        rows = {
            held.row_of(place): hit
            for place, hit in self._hits.items()
            if place != held.place
        }
        rows[held.row] = held.hit
        yield from sorted(rows.items(), key=lambda it: it[0])

    def _changed(self, roles: list[int]) -> None:
        if self._total:
            last = self.index(self._total - 1)
            self.dataChanged.emit(self.index(0), last, roles)

    def _title(self, number: int) -> str:
        return self.row(number).title

    def _spoken(self, number: int) -> str:
        return self.row(number).spoken

    def _is_linked(self, number: int) -> bool:
        hit = self.hit(number)
        return hit is not None and hit.id in self._linked

    def _tip(self, number: int) -> str:
        shown = self.row(number)
        lines = [shown.title, f"{shown.lead} {shown.detail}".strip(), shown.edtf]
        lines.append(shown.why)
        return "\n".join(line for line in lines if line)


_GIVEN: Final[dict[int, Callable[[ListModel, int], Any]]] = {
    Qt.ItemDataRole.DisplayRole: ListModel._title,
    Role.ROW: ListModel.row,
    Role.LINKED: ListModel._is_linked,
    Role.HIT: ListModel.hit,
    Qt.ItemDataRole.ToolTipRole: ListModel._tip,
    Qt.ItemDataRole.AccessibleTextRole: ListModel._spoken,
}
"""What the model tells of a row by role; asked for every row that is painted."""
