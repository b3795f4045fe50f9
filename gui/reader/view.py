"""The text view: a column of 62 to 72 letters with pages and excerpts in its margin.

Only the marks that are in sight are handed to Qt: 5,000 of them at once would take
ten times as long to open a document as to lay it out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from gui.copying import add_copying
from gui.qt import override
from gui.reader.page import TextPage
from gui.themes import STEP, Colours, colours
from model.records.document import Page

LETTERS = 68
"""Letters a line at most; a sample line gives their width in the font."""

SAMPLE = "Türkiye ile Sovyetler Birliği arasındaki ilişkiler yeniden kuruldu. "
MARGIN = 6 * STEP
RIGHT = 2 * STEP

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in a text, each a sorted list of stretches of the stored text."""

    chosen: Stretch | None = None
    excerpts: Sequence[Stretch] = ()
    hits: Sequence[Stretch] = ()


class TextView(QTextBrowser):
    """Shows a page, its marks in sight, and what the cursor points at."""

    note_clicked = Signal(str, int)
    cursor_moved = Signal(int)
    scrolled = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: TextPage | None = None
        self.pages: Sequence[Page] = ()
        self._marks = Marks()
        self._column = self._fitted = self._top = self._width = 0
        self._moving = self._by_reader = False
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._mark_visible)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.anchorClicked.connect(self._on_anchor)
        self.cursorPositionChanged.connect(self._on_cursor)

    def show_page(self, page: TextPage, pages: Sequence[Page]) -> None:
        """Show another text from its beginning."""
        with self._by_us():
            self._marks = Marks()
            self.setExtraSelections([])
            self.page, self.pages = page, pages
            self._column = 0
            self.setDocument(page.document)
            self._fit()

    def mark(self, marks: Marks) -> None:
        """Mark excerpts and hits."""
        self._marks = marks
        self._settle.start()
        self.viewport().update()

    def go_to(self, start: int, end: int) -> None:
        """Bring a stretch of the stored text into sight, in the upper third."""
        if self.page is None:
            return
        cursor = self.page.cursor(start, end)
        cursor.setPosition(cursor.selectionStart())
        with self._by_us():
            self.setTextCursor(cursor)
            top = self.cursorRect(cursor).top()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - self.viewport().height() // 4)
        self._settle.start()

    def top_offset(self) -> int:
        """Give the offset of the first letter in sight."""
        if self.page is None:
            return 0
        at = self.cursorForPosition(QPoint(self._column + 2, 2)).position()
        return self.page.offset_of(at)

    def scroll_to_offset(self, offset: int) -> None:
        """Bring an offset to the top, where it was when one left."""
        if self.page is None:
            return
        cursor = self.page.cursor(offset, offset)
        with self._by_us():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(cursor).top())

    def offset(self) -> int:
        """Give the offset of the cursor."""
        return self.page.offset_of(self.textCursor().position()) if self.page else 0

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = add_copying(self.createStandardContextMenu(event.pos()), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        offset = self._top
        with self._by_us():
            super().resizeEvent(event)
            if self._fit() and self.page and offset:
                self.scroll_to_offset(offset)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.page is None or not self.page.passages:
            return
        painter = QPainter(self.viewport())
        chosen = colours()
        self._paint_bars(painter, chosen)
        self._paint_pages(painter, chosen)
        painter.end()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab leave a text: it has hundreds of notes; a first page has few links.

        Enter opens the note that the cursor stands at.
        """
        if self.page is None:
            return super().focusNextPrevChild(next)
        return QTextEdit.focusNextPrevChild(self, next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        entering = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entering and self.page and (link := self._link_at_cursor()):
            self.anchorClicked.emit(QUrl(link))
        else:
            super().keyPressEvent(event)

    def _link_at_cursor(self) -> str:
        """Give where the link before or behind the cursor leads to."""
        cursor = self.textCursor()
        before = cursor.charFormat().anchorHref()
        cursor.setPosition(cursor.position())
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        return before or cursor.charFormat().anchorHref()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        href = self.anchorAt(event.position().toPoint())
        note = href.removeprefix("note:") if href.startswith("note:") else ""
        text = self.page.note_text(note) if self.page and note else None
        self.viewport().setToolTip(text or "")

    def _fit(self) -> bool:
        """Set the margins so that the column has its width; whether they changed."""
        width = self.viewport().width()
        font = self.document().defaultFont()
        column = round(_width(font) * LETTERS)
        free = width - MARGIN - RIGHT - column
        left = MARGIN + max(free // 2, 0)
        if self.page is None or (left, width) == (self._column, self._fitted):
            return False
        self._column, self._fitted = left, width
        self._width = min(column, width - MARGIN - RIGHT)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        shape.setLeftMargin(left)
        shape.setRightMargin(RIGHT + max(free - free // 2, 0))
        shape.setTopMargin(2 * STEP)
        shape.setBottomMargin(6 * STEP)
        frame.setFrameFormat(shape)
        self._settle.start()
        return True

    def _on_scroll(self) -> None:
        self._by_reader = self._by_reader or not self._moving
        self._settle.start()

    @contextmanager
    def _by_us(self) -> Iterator[None]:
        """Keep `scrolled` for the reader's own scrolling."""
        outer, self._moving = self._moving, True
        try:
            yield
        finally:
            self._moving = outer

    def _on_anchor(self, link: QUrl) -> None:
        href = link.toString()
        if href.startswith("note:"):
            self.note_clicked.emit(href.removeprefix("note:"), self._anchor_at(href))

    def _anchor_at(self, href: str) -> int:
        """Give the position of the link that was followed, by mouse or keyboard."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return cursor.selectionStart()
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        if self.anchorAt(point) == href:
            return self.cursorForPosition(point).position()
        return cursor.position()

    def _on_cursor(self) -> None:
        if self.page and self.page.passages:
            self.cursor_moved.emit(self.offset())

    def _in_sight(self) -> Stretch:
        page = self.page
        if page is None:
            return (0, 0)
        # Asked inside the column: in a margin Qt answers with an end of the text.
        first = self.cursorForPosition(QPoint(self._column + 2, 2)).position()
        right = self._column + self._width - 2
        last = self.cursorForPosition(QPoint(right, self.viewport().height() - 2))
        return page.offset_of(first), page.offset_of(last.position())

    def _mark_visible(self) -> None:
        if self.page is None or not self.page.passages:
            self.setExtraSelections([])
            return
        first, last = self._in_sight()
        self._top = first
        if self._by_reader:
            self._by_reader = False
            self.scrolled.emit(first)
        self.setExtraSelections(list(self._selections(self.page, first, last)))

    def _selections(
        self, page: TextPage, first: int, last: int
    ) -> Iterator[QTextEdit.ExtraSelection]:
        chosen = colours()
        other = QTextCharFormat()
        other.setBackground(QColor(chosen.other_excerpt))
        for stretch in _within(self._marks.excerpts, first, last):
            if stretch != self._marks.chosen:
                yield _selection(page.cursor(*stretch), other)
        if self._marks.chosen and _touches(self._marks.chosen, first, last):
            ground = QTextCharFormat()
            ground.setBackground(QColor(chosen.excerpt))
            yield _selection(page.cursor(*self._marks.chosen), ground)
        hit = QTextCharFormat()
        hit.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        hit.setUnderlineColor(QColor(chosen.hit))
        hit.setForeground(QColor(chosen.hit))
        for stretch in _within(self._marks.hits, first, last):
            yield _selection(page.cursor(*stretch), hit)

    def _paint_bars(self, painter: QPainter, chosen: Colours) -> None:
        first, last = self._in_sight()
        for stretch in _within(self._marks.excerpts, first, last):
            own = stretch == self._marks.chosen
            self._paint_bar(painter, stretch, chosen.hit if own else chosen.line)
        if self._marks.chosen and _touches(self._marks.chosen, first, last):
            self._paint_bar(painter, self._marks.chosen, chosen.hit)

    def _paint_bar(self, painter: QPainter, stretch: Stretch, colour: str) -> None:
        if self.page is None or stretch[0] == stretch[1]:
            return
        cursor = QTextCursor(self.page.document)
        cursor.setPosition(self.page.position_of(stretch[0]))
        top = self.cursorRect(cursor).top()
        cursor.setPosition(self.page.position_of(stretch[1]))
        bottom = self.cursorRect(cursor).bottom()
        bar = QRect(self._column - STEP - 3, top, 3, bottom - top + 1)
        painter.fillRect(bar, QColor(colour))

    def _paint_pages(self, painter: QPainter, chosen: Colours) -> None:
        page = self.page
        if page is None:
            return
        font = QFont(self.font())
        font.setPointSizeF(8.0)
        painter.setFont(font)
        painter.setPen(QColor(chosen.quiet))
        first, last = self._in_sight()
        at = bisect_left([mark.start for mark in self.pages], first)
        for mark in self.pages[at:]:
            if mark.start > last:
                break
            if mark.label:
                top = self.cursorRect(page.cursor(mark.start, mark.start)).top()
                box = QRect(self._column - MARGIN, top + 2, MARGIN - 2 * STEP, 16)
                shown = f"[{mark.label}]" if mark.counted else mark.label
                painter.drawText(box, Qt.AlignmentFlag.AlignRight, shown)


def _selection(cursor: QTextCursor, kind: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = QTextFormat(kind).toCharFormat()
    return selection


def _within(stretches: Sequence[Stretch], first: int, last: int) -> Iterator[Stretch]:
    """Give the stretches that touch what is in sight; they are sorted by start."""
    at = bisect_left(stretches, (first, 0))
    # A long stretch may begin far above; excerpts seldom overlap more than this.
    for stretch in stretches[max(at - 20, 0) :]:
        if stretch[0] > last:
            break
        if stretch[1] >= first:
            yield stretch


def _touches(stretch: Stretch, first: int, last: int) -> bool:
    return stretch[0] <= last and stretch[1] >= first


def _width(font: QFont) -> float:
    from PySide6.QtGui import QFontMetricsF

    return QFontMetricsF(font).horizontalAdvance(SAMPLE) / len(SAMPLE)
