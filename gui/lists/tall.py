"""A list of any number of rows, all of one height.

Where a row stands is reckoned, never looked up or laid out, so that a million rows
cost no more than ten. QListView keeps its keys, its mouse and its name for screen
readers; only the places are ours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from gui.qt import override

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Action = QAbstractItemView.CursorAction
State = QStyle.StateFlag


class TallList(QListView):
    """Paints the rows that are seen; `seen` tells the first and the last of them."""

    seen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = 0
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def row_height(self) -> int:
        """The height of every row in pixels."""
        if not self._height:
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            size = self.itemDelegate().sizeHint(option, QModelIndex())
            self._height = max(1, size.height())
        return self._height

    def rows_within(self, rect: QRect) -> range:
        """Give the rows that a part of the viewport shows."""
        top = self.verticalOffset() + rect.top()
        first = max(0, top // self.row_height)
        last = (top + max(rect.height(), 1) - 1) // self.row_height
        return range(first, min(last + 1, self._count()))

    def is_seen(self, number: int) -> bool:
        """Whether all of a row is in sight."""
        top = number * self.row_height - self.verticalOffset()
        return 0 <= top <= self.viewport().height() - self.row_height

    def _count(self) -> int:
        return self.model().rowCount() if self.model() else 0

    @override
    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        top = index.row() * self.row_height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self.row_height)

    @override
    def indexAt(self, p: QPoint) -> QModelIndex:
        number = (p.y() + self.verticalOffset()) // self.row_height
        if 0 <= number < self._count():
            return self.model().index(number, 0)
        return QModelIndex()

    @override
    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        bar, height = self.verticalScrollBar(), self.row_height
        top, room = index.row() * height, self.viewport().height()
        above, below = top < bar.value(), top + height > bar.value() + room
        if hint == Hint.PositionAtTop or (hint == Hint.EnsureVisible and above):
            bar.setValue(top)
        elif hint == Hint.PositionAtBottom or (hint == Hint.EnsureVisible and below):
            bar.setValue(top + height - room)
        elif hint == Hint.PositionAtCenter:
            bar.setValue(top - (room - height) // 2)

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # Qt would first look at what it has laid out: nothing.
        self.viewport().scroll(dx, dy)

    @override
    def doItemsLayout(self) -> None:
        # Nothing to lay out: only the length of the scroll bar follows.
        QAbstractItemView.doItemsLayout(self)

    @override
    def updateGeometries(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self.row_height)
        bar.setPageStep(max(room - self.row_height, self.row_height))
        bar.setRange(0, max(0, self._count() * self.row_height - room))
        QAbstractItemView.updateGeometries(self)

    @override
    def dataChanged(
        self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()
    ) -> None:
        # Qt would ask where each of the rows stands, seen or not.
        self._update_rows(topLeft.row(), bottomRight.row())

    @override
    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        # Nothing is laid out anew, and what is not in sight need not be painted.
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.updateGeometries()
        self._update_rows(start, self._count())

    def _update_rows(self, first: int, last: int) -> None:
        top = first * self.row_height - self.verticalOffset()
        below = (last + 1) * self.row_height - self.verticalOffset()
        if top < self.viewport().height() and below > 0:
            self.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._height = 0
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)

    @override
    def moveCursor(
        self, cursorAction: Action, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if not self._count():
            return QModelIndex()
        page = max(1, self.viewport().height() // self.row_height - 1)
        by = {
            Action.MoveUp: -1,
            Action.MovePrevious: -1,
            Action.MoveDown: 1,
            Action.MoveNext: 1,
            Action.MovePageUp: -page,
            Action.MovePageDown: page,
            Action.MoveHome: -self._count(),
            Action.MoveEnd: self._count(),
        }.get(cursorAction, 0)
        current = self.currentIndex()
        number = current.row() + by if current.isValid() else 0
        return self.model().index(min(max(number, 0), self._count() - 1), 0)

    @override
    def setSelection(
        self, rect: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        rows = self.rows_within(rect.normalized())
        selection = QItemSelection()
        if rows:
            model = self.model()
            selection.select(model.index(rows[0], 0), model.index(rows[-1], 0))
        self.selectionModel().select(selection, command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, seen = QRegion(), self.viewport().rect()
        for part in _parts(selection):
            top = self.visualRect(part.topLeft())
            region += top.united(self.visualRect(part.bottomRight())) & seen
        return region

    def selected_rows(self) -> list[range]:
        """Give what is selected as stretches of rows, in the order of the list."""
        parts = _parts(self.selectionModel().selection())
        found = [range(part.top(), part.bottom() + 1) for part in parts]
        return sorted(found, key=lambda part: part.start)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        whole = self.rows_within(self.viewport().rect())
        if whole:
            self.seen.emit(whole[0], whole[-1])
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain, model, chosen = option.state, self.model(), self.selectionModel()
        focused = self.currentIndex().row() if self.hasFocus() else -1
        for number in self.rows_within(event.rect()):
            index = model.index(number, 0)
            state = plain
            if chosen.isSelected(index):
                state |= State.State_Selected
            if number == focused:
                state |= State.State_HasFocus
            option.rect = self.visualRect(index)
            option.state = state
            self.itemDelegate().paint(painter, option, index)
        painter.end()


def _parts(selection: QItemSelection) -> Iterator[QItemSelectionRange]:
    for number in range(selection.count()):
        yield selection.at(number)
