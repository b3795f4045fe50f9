"""A table whose cells hold words with marks: read row by row, scrolled as one.

Cells are HTML for the eye and plain words for screen readers and the clipboard; what
a cell leads to is kept beside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from html import escape
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.copying import Chosen, add_copying, table_of
from gui.qt import override
from gui.themes import SERIFS, STEP, colours

SERIF = f"font-family: {', '.join(repr(name) for name in SERIFS)}; font-size: 11pt;"
"""The style of words that a source wrote, apart from what is said about them."""

_NOTE_MARK: Final = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=[^\W\d_]{3}[.,”]))(\d{1,3})(?!\w)"
)
"""The number of a note right behind a word: “kesmiştir27”, “reddetmiştir.52”."""

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_SELECTED = QStyle.StateFlag.State_Selected
_FOCUSED = QStyle.StateFlag.State_HasFocus


class Role(IntEnum):
    """What the delegate and the pane ask for besides the words."""

    CELL = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of a cell: `html` as drawn, `plain` as read; `leads_to` is the pane's."""

    html: str = ""
    plain: str = ""
    leads_to: Any = None


def plain_cell(words: str, leads_to: Any = None) -> Cell:
    """Make a cell of plain words."""
    return Cell(escape(words), words, leads_to)


class RichModel(QAbstractTableModel):
    """Rows of cells under headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings: list[str] = []
        self._rows: list[Sequence[Cell]] = []

    def show(self, headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._headings, self._rows = list(headings), list(rows)
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        """Give the cell at a place."""
        return self._rows[row][column]

    @property
    def headings(self) -> list[str]:
        """The headings of the columns."""
        return self._headings

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.plain
        return cell if role == Role.CELL else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return ["text/plain", "text/html"]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        at: dict[int, list[int]] = {}
        for index in sorted(indexes, key=lambda i: (i.row(), i.column())):
            at.setdefault(index.row(), []).append(index.column())
        if len(indexes) == 1:
            data = QMimeData()
            data.setText(indexes[0].data())
            return data
        rows = [[self.cell(r, n).plain for n in columns] for r, columns in at.items()]
        return table_of(rows)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        horizontal = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section] if horizontal else None
        if role == Qt.ItemDataRole.ToolTipRole and horizontal:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def as_text(self) -> str:
        """Write the whole table with tabs between the cells."""
        rows = [self._headings, *([cell.plain for cell in row] for row in self._rows)]
        return "\n".join("\t".join(_flat(words) for words in row) for row in rows)


def _flat(words: str) -> str:
    return " ".join(words.split())


class _Delegate(QStyledItemDelegate):
    """Draws a cell's HTML, and knows how high it gets at a width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._laid_out: dict[tuple[str, int], QTextDocument] = {}

    def forget(self) -> None:
        """Forget all layouts: words, font or colours have changed."""
        self._laid_out.clear()

    def height(self, cell: Cell, width: int) -> int:
        """Give the height that a cell needs."""
        return round(self._document(cell, width).size().height())

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        chosen = colours()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        ground = chosen.selected if state & _SELECTED else chosen.paper
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = QPalette(QApplication.palette())
        context.clip = QRectF(0, 0, rect.width(), rect.height())
        document = self._document(index.data(Role.CELL), rect.width())
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        document.documentLayout().draw(painter, context)
        painter.restore()
        if state & _FOCUSED:
            painter.setPen(QColor(chosen.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        rect: QRect = option.rect
        width = rect.width() or 200
        return QSize(width, self.height(index.data(Role.CELL), width))

    def _document(self, cell: Cell, width: int) -> QTextDocument:
        key = (cell.html, width)
        if key not in self._laid_out:
            document = QTextDocument()
            parent = self.parent()
            if isinstance(parent, QWidget):
                document.setDefaultFont(parent.font())
            document.setDocumentMargin(STEP * 0.75)
            document.setHtml(cell.html)
            document.setTextWidth(width)
            self._laid_out[key] = document
        return self._laid_out[key]


class RichTable(QTableView):
    """A table of marked words; `opened` tells the cell that Enter or a click chose."""

    opened = Signal(object)
    reached = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RichModel(self)
        self._delegate = _Delegate(self)
        self._shares: Sequence[int] = ()
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self.fit)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(STEP)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(6 * STEP)
        self.horizontalHeader().sectionResized.connect(self._refit)
        scroll = QAbstractItemView.ScrollMode.ScrollPerPixel
        self.setVerticalScrollMode(scroll)
        self.setHorizontalScrollMode(scroll)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.activated.connect(self._open)
        self.selectionModel().currentChanged.connect(self._reach)

    def show_rows(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        shares: Sequence[int],
    ) -> None:
        """Show rows; `shares` divides the width among the columns."""
        self._delegate.forget()
        self._shares = shares
        self.rows.show(headings, rows)
        self._share_out()
        self.fit()

    def current_cell(self) -> Cell | None:
        """Give the cell that the keyboard stands on."""
        index = self.currentIndex()
        return index.data(Role.CELL) if index.isValid() else None

    def cited(self) -> Chosen:
        """Give what the selected cells lead to, each once."""
        here = self.currentIndex()
        found: dict[tuple[int, int], tuple[object, int]] = {}
        for index in self.selectedIndexes() or [here]:
            leads = index.data(Role.CELL).leads_to if index.isValid() else None
            if leads is not None:
                column = here.column() if index.row() == here.row() else index.column()
                found.setdefault((index.row(), id(leads)), (leads, column))
        return list(found.values())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            menu = add_copying(QMenu(self), self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()
        self._fit.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Give every row the height that its words need."""
        widths = [self.columnWidth(n) for n in range(self.rows.columnCount())]
        least = self.fontMetrics().height() + STEP
        for row in range(self.rows.rowCount()):
            heights = (
                self._delegate.height(self.rows.cell(row, column), width)
                for column, width in enumerate(widths)
            )
            self.verticalHeader().resizeSection(row, max(least, *heights))

    def _share_out(self) -> None:
        total, room = sum(self._shares), self.viewport().width()
        header = self.horizontalHeader()
        header.blockSignals(True)
        for column, share in enumerate(self._shares):
            header.resizeSection(column, room * share // total)
        header.blockSignals(False)
        self.updateGeometries()

    def _refit(self) -> None:
        self._fit.start()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(Role.CELL))

    def _reach(self, index: QModelIndex) -> None:
        if index.isValid():
            self.reached.emit(index.data(Role.CELL))


def raised(text: str) -> str:
    """Write words of a source as HTML, the numbers of its notes raised as in print."""
    return _NOTE_MARK.sub(r"<sup>\1</sup>", escape(text, quote=False))


def marked(
    text: str, marks: Sequence[tuple[int, int, str]], breaks: str = "<br>"
) -> str:
    """Write words with marks as HTML: (start, end, style) in code points, in order."""
    parts: list[str] = []
    at = 0
    for start, end, style in marks:
        if start < at:
            continue
        parts.append(raised(text[at:start]))
        parts.append(f'<span style="{style}">{raised(text[start:end])}</span>')
        at = end
    parts.append(raised(text[at:]))
    return "".join(parts).replace("\n", breaks)
