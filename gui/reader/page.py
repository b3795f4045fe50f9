"""A document's passages set as running text, and where each offset stands in it.

The stored text counts code points from its beginning; a QTextDocument counts UTF-16
units and has blocks of its own (opened notes, the heading of the notes). Every
passage is one block whose text is the passage's, so that an offset is found by its
passage and never drifts.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from gui.themes import STEP, Colours
from model.records.passage import Passage

NOT_A_PASSAGE = -2
"""State of a block that is ours; -1 is Qt's own default."""

INDENTED = {"quotation", "signature", "dateline", "annex"}
TITLES = {"title": 1.35, "heading": 1.12}
SMALL = {"footnote", "keywords", "caption", "byline"}


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a note in the text: `start` and `end` in the stored text."""

    start: int
    end: int
    note: str


class TextPage:
    """A QTextDocument of passages; offsets are those of the stored text."""

    def __init__(self, colours: Colours, font: QFont, notes_heading: str) -> None:
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(font)
        self.document.setDocumentMargin(0)
        self._colours, self._size = colours, font.pointSizeF()
        self._notes_heading = notes_heading
        self.passages: Sequence[Passage] = ()
        self._starts: list[int] = []
        # Behind which passages blocks of ours stand, in order.
        self._ours: list[int] = []
        self._open: dict[int, str] = {}

    def fill(self, passages: Sequence[Passage], marks: Sequence[Mark]) -> None:
        """Set all passages; the marks become links to their notes."""
        self.passages = passages
        self._starts = [passage.start for passage in passages]
        by_passage: dict[int, list[Mark]] = {}
        for mark in marks:
            by_passage.setdefault(self.index_at(mark.start), []).append(mark)
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for number, passage in enumerate(passages):
            if number:
                self._head_of_notes(cursor, number)
                cursor.insertBlock()
            cursor.setBlockFormat(self._block_format(passage))
            cursor.block().setUserState(number)
            self._insert(cursor, passage, by_passage.get(number, []))
        cursor.endEditBlock()

    def index_at(self, offset: int) -> int:
        """Give the number of the passage that an offset lies in."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def block_of(self, index: int) -> QTextBlock:
        """Give the block of a passage."""
        return self.document.findBlockByNumber(index + bisect_left(self._ours, index))

    def position_of(self, offset: int) -> int:
        """Give the position in the document of an offset of the stored text."""
        if not self.passages:
            return 0
        index = self.index_at(offset)
        passage = self.passages[index]
        inside = passage.text[: max(offset - passage.start, 0)]
        return self.block_of(index).position() + _units(inside)

    def offset_of(self, position: int) -> int:
        """Give the offset in the stored text of a position in the document."""
        block = self.document.findBlock(position)
        while block.isValid() and block.userState() < 0:
            block = block.previous()
        if not block.isValid() or not self.passages:
            return 0
        passage = self.passages[block.userState()]
        units = max(position - block.position(), 0)
        inside = passage.text.encode("utf-16-le")[: 2 * units].decode(
            "utf-16-le", errors="ignore"
        )
        return passage.start + min(len(inside), len(passage.text))

    def cursor(self, start: int, end: int) -> QTextCursor:
        """Give a cursor that selects a stretch of the stored text."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(self.position_of(start))
        cursor.setPosition(self.position_of(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def toggle_note(self, note: str, at: int) -> bool:
        """Open a note below the passage its mark stands in, or close it again.

        `at` is a position in that passage; gives whether the note is open now.
        """
        index = self.index_at(self.offset_of(at))
        if self._open.get(index) == note:
            self._close(index)
            return False
        if index in self._open:
            self._close(index)
        text = self.note_text(note)
        if text is None:
            return False
        cursor = QTextCursor(self.block_of(index))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(self._note_block(), self._note_format())
        cursor.block().setUserState(NOT_A_PASSAGE)
        cursor.insertText(text)
        insort(self._ours, index)
        self._open[index] = note
        return True

    def note_text(self, note: str) -> str | None:
        """Give the text of a footnote by its number."""
        for passage in self.passages:
            if passage.kind == "footnote" and passage.label == note:
                return passage.text
        return None

    @property
    def open_notes(self) -> Mapping[int, str]:
        """Give the notes that are open, by the number of their passage."""
        return self._open

    def _close(self, index: int) -> None:
        cursor = QTextCursor(self.block_of(index).next())
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        keep, end = (
            QTextCursor.MoveMode.KeepAnchor,
            QTextCursor.MoveOperation.EndOfBlock,
        )
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, keep)
        cursor.movePosition(end, keep)
        cursor.removeSelectedText()
        self._ours.remove(index)
        del self._open[index]

    def _head_of_notes(self, cursor: QTextCursor, number: int) -> None:
        begins = self.passages[number].kind == "footnote"
        if not begins or self.passages[number - 1].kind == "footnote":
            return
        block = QTextBlockFormat()
        block.setTopMargin(4 * STEP)
        block.setBottomMargin(STEP)
        kind = QTextCharFormat()
        kind.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertBlock(block, kind)
        cursor.block().setUserState(NOT_A_PASSAGE)
        cursor.insertText(self._notes_heading)
        self._ours.append(number - 1)

    def _insert(
        self, cursor: QTextCursor, passage: Passage, marks: Sequence[Mark]
    ) -> None:
        plain = self._char_format(passage)
        cursor.setBlockCharFormat(plain)
        for text, mark in _pieces(passage, marks):
            cursor.insertText(text, self._mark_format(plain, mark) if mark else plain)

    def _block_format(self, passage: Passage) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setLineHeight(
            138, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        block.setBottomMargin(STEP * (0.5 if passage.kind in SMALL else 1.25))
        if passage.kind in TITLES:
            block.setTopMargin(2 * STEP)
            block.setHeadingLevel(1 if passage.kind == "title" else 2)
        if passage.kind == "point":
            block.setLeftMargin(2 * STEP)
        elif passage.kind in INDENTED:
            block.setLeftMargin(3 * STEP)
        return block

    def _char_format(self, passage: Passage) -> QTextCharFormat:
        kind = QTextCharFormat()
        kind.setFontPointSize(self._size)
        if passage.kind in TITLES:
            kind.setFontPointSize(self._size * TITLES[passage.kind])
            kind.setFontWeight(QFont.Weight.DemiBold)
        elif passage.kind in SMALL:
            kind.setFontPointSize(self._size * 0.88)
        if passage.kind in ("signature", "dateline", "byline", "caption"):
            kind.setFontItalic(True)
        if passage.kind in SMALL:
            kind.setForeground(QColor(self._colours.quiet))
        return kind

    def _mark_format(self, plain: QTextCharFormat, mark: Mark) -> QTextCharFormat:
        kind = QTextCharFormat(plain)
        kind.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        kind.setAnchor(True)
        kind.setAnchorHref(f"note:{mark.note}")
        kind.setForeground(QColor(self._colours.accent))
        return kind

    def _note_block(self) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setLeftMargin(4 * STEP)
        block.setRightMargin(2 * STEP)
        block.setBottomMargin(1.5 * STEP)
        block.setBackground(QColor(self._colours.linked_ground))
        return block

    def _note_format(self) -> QTextCharFormat:
        kind = QTextCharFormat()
        kind.setFontPointSize(self._size * 0.88)
        kind.setForeground(QColor(self._colours.ink))
        return kind


def _pieces(
    passage: Passage, marks: Sequence[Mark]
) -> Iterator[tuple[str, Mark | None]]:
    """Cut a passage's text at its marks."""
    at = 0
    for mark in sorted(marks, key=lambda mark: mark.start):
        start, end = mark.start - passage.start, mark.end - passage.start
        if at <= start < end <= len(passage.text):
            yield passage.text[at:start], None
            yield passage.text[start:end], mark
            at = end
    yield passage.text[at:], None


def _units(text: str) -> int:
    """Count UTF-16 units: two for a sign beyond the Basic Multilingual Plane."""
    return len(text) + sum(1 for sign in text if sign > "\uffff")
