"""One document of two that are read beside each other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.comparison.loading import Readable, TextOf
from gui.copying import Chosen, add_copying
from gui.focus import Spot
from gui.icons import icon
from gui.qt import override
from gui.themes import colours, serif
from gui.widgets import Chooser
from model.records.document import Document

Span = tuple[int, int]
Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()

READING_HEIGHT = 0.25
"""Where one reads, as a share of the height of the text that is seen."""


class TextColumn(QWidget):
    """One document, chosen from a list, read only; places are code points of it.

    Lines are counted as they are wrapped now; `reflowed` says that they are others.
    """

    wanted = Signal(int)
    opened = Signal(object)
    reflowed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = Chooser()
        self.chooser.setObjectName(f"{name}Chooser")
        self.chooser.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.chooser.activated.connect(self._choose)
        self.show_in_reader = QToolButton()
        self.show_in_reader.setIcon(icon("quote"))
        self.show_in_reader.clicked.connect(self._open)
        self.text = Page()
        self.text.setObjectName(f"{name}Text")
        self.text.reflowed.connect(self.reflowed)
        self._offered = Offered((), self.chooser)
        self.document = 0
        self.words = ""
        self._wide: list[int] = []
        self._met: Sequence[Span] = ()
        self._chosen: Span | None = None
        top = QHBoxLayout()
        top.addWidget(self.chooser, 1)
        top.addWidget(self.show_in_reader)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.text)

    def offer(self, readable: Readable, first: int) -> None:
        """Offer documents; the one at index `first` is asked for."""
        self._offered = Offered(readable.documents, self.chooser)
        self.chooser.setModel(self._offered)
        if readable.documents:
            self._choose(min(first, len(readable.documents) - 1))

    def choose(self, document: int) -> None:
        """Ask for a document by its id."""
        at = self._offered.places.get(document)
        if at is not None:
            self._choose(at)

    def offers(self, document: int) -> bool:
        """Tell whether a document can be read here: it has a text."""
        return document in self._offered.places

    def name_of(self, document: int) -> str:
        """Give the short name of a document that is offered."""
        return self._offered.documents[self._offered.places[document]].label

    def take(self, text: TextOf) -> None:
        """Show a text that arrived."""
        self.document, self.words = text.document, text.words
        # Letters that Qt counts twice, in UTF-16.
        self._wide = [n for n, x in enumerate(text.words) if ord(x) > 0xFFFF]
        self._met, self._chosen = (), None
        marks = [(self._units(start), self._units(end)) for start, end in text.marks]
        self.text.show_text(text.words, marks)
        self._paint()

    def mark(self, met: Sequence[Span], chosen: Span | None) -> None:
        """Mark places where the two texts meet, and the one that is chosen."""
        self._met, self._chosen = met, chosen
        self._paint()

    def line_of(self, offset: int) -> int:
        """Give the line, counted from the first, that a place stands in."""
        return self.text.line_of(self._units(offset))

    def reading_line(self) -> float:
        """Give the line at the height at which one reads."""
        return self.text.verticalScrollBar().value() + self.text.reading_height()

    def read_line(self, line: float) -> None:
        """Bring a line to the height at which one reads."""
        top = round(line - self.text.reading_height())
        self.text.verticalScrollBar().setValue(top)

    def place(self) -> int:
        """Give the offset of the text cursor."""
        return self._offset(self.text.textCursor().position())

    def cited(self) -> Chosen:
        """Give the selected words, nothing when none are."""
        cursor = self.text.textCursor()
        if not self.document or not cursor.hasSelection():
            return []
        start = self._offset(cursor.selectionStart())
        return [(Spot(self.document, start, self._offset(cursor.selectionEnd())), 0)]

    def _offset(self, at: int) -> int:
        """Count in code points what Qt counts in UTF-16 units."""
        return at - bisect_left([n + k for k, n in enumerate(self._wide)], at)

    def go(self, offset: int) -> None:
        """Put the text cursor to a place; nothing is scrolled."""
        cursor = self.text.textCursor()
        cursor.setPosition(self._units(offset))
        bar = self.text.verticalScrollBar()
        kept = bar.value()
        self.text.setTextCursor(cursor)
        bar.setValue(kept)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _paint(self) -> None:
        chosen = [self._chosen] if self._chosen else []
        rest = [span for span in self._met if span != self._chosen]
        grounds = [(span, colours().other_excerpt) for span in rest]
        grounds += [(span, colours().excerpt) for span in chosen]
        self.text.setExtraSelections([self._selection(*ground) for ground in grounds])

    def _selection(self, span: Span, ground: str) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self._units(span[0]))
        cursor.setPosition(self._units(span[1]), QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setBackground(QColor(ground))
        # Colour is never alone.
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        style.setUnderlineColor(QColor(colours().quiet))
        mark.cursor, mark.format = cursor, style
        return mark

    def _units(self, offset: int) -> int:
        """Count as Qt does, in UTF-16 units, what the archive counts in code points."""
        return offset + bisect_left(self._wide, offset)

    def _choose(self, at: int) -> None:
        self.chooser.setCurrentIndex(at)
        self.wanted.emit(self._offered.documents[at].id)

    def _open(self) -> None:
        if self.document:
            place = self.place()
            self.opened.emit(Spot(self.document, place, place))


class Offered(QAbstractListModel):
    """The documents to choose from; ten thousand of them are offered at once."""

    def __init__(self, documents: Sequence[Document], parent: QWidget) -> None:
        super().__init__(parent)
        self.documents = documents
        self.places = {document.id: at for at, document in enumerate(documents)}

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.documents)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        document = self.documents[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return document.label
        return document.title if role == Qt.ItemDataRole.ToolTipRole else None


class Page(QPlainTextEdit):
    """A plain text whose lines can be counted; `reflowed` when it is wrapped anew."""

    reflowed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._counted = False
        self.setReadOnly(True)
        self.setFont(serif(12))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_text(self, words: str, marks: Sequence[Span]) -> None:
        """Show another text from its beginning, `marks` of notes set high."""
        self._counted = False
        self.setPlainText(words)
        high = QTextCharFormat()
        high.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for start, end in marks:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(high)
        cursor.endEditBlock()
        self.reflowed.emit()

    def line_of(self, position: int) -> int:
        """Give the line of a position in UTF-16 units."""
        self.count_lines()
        block = self.document().findBlock(position)
        within = block.layout().lineForTextPosition(position - block.position())
        return block.firstLineNumber() + max(0, within.lineNumber())

    def count_lines(self) -> None:
        """Lay the whole text out: Qt does so only where it is seen."""
        if self._counted:
            return
        layout = self.document().documentLayout()
        block = self.document().firstBlock()
        while block.isValid():
            layout.blockBoundingRect(block)
            block = block.next()
        self._counted = True
        # The scroll bar learns how many lines there are.
        layout.documentSizeChanged.emit(layout.documentSize())

    def reading_height(self) -> float:
        """Give how many lines below the upper edge one reads."""
        spacing = max(1, self.fontMetrics().lineSpacing())
        return READING_HEIGHT * self.viewport().height() / spacing

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = add_copying(self.createStandardContextMenu(event.pos()), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._counted = False
        self.reflowed.emit()
