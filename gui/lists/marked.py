"""A line of words with what was found in it underlined, cut where room is short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

Marks = Sequence[tuple[int, int]]
BEFORE = 0.3
"""How much of the line stands before the first thing found, where it is cut."""


class Face(NamedTuple):
    """A font, the same underlined, and its measures: made once, not for every row."""

    plain: QFont
    found: QFont
    metrics: QFontMetrics
    ascent: int
    underlined: QFontMetrics

    @classmethod
    def of(cls, font: QFont) -> Face:
        """Give a font's face."""
        found = QFont(font)
        found.setUnderline(True)
        metrics = QFontMetrics(font)
        return cls(font, found, metrics, metrics.ascent(), QFontMetrics(found))


class Piece(NamedTuple):
    """Words that are drawn at once, `left` pixels from where their line begins."""

    left: int
    text: str
    marked: bool = False


def laid_out(
    face: Face, text: str, marks: Marks, width: int, main: int = 0
) -> tuple[Piece, ...]:
    """Put a line of text into a width; `marks` are in code points.

    `main` is the number of the mark that is to be seen, whatever is cut.
    """
    text, marks = fitted(text, marks, face.metrics, width, main)
    found, left = [], 0
    for words, marked in pieces(text, marks):
        found.append(Piece(left, words, marked))
        metrics = face.underlined if marked else face.metrics
        left += metrics.horizontalAdvance(words)
    return tuple(found)


def draw_pieces(
    painter: QPainter,
    face: Face,
    at: tuple[int, int],
    line: Sequence[Piece],
    ink: QColor,
    hit: QColor,
) -> None:
    """Draw a line that is laid out; `at` is its left upper corner."""
    x, baseline = at[0], at[1] + face.ascent
    for piece in line:
        painter.setFont(face.found if piece.marked else face.plain)
        painter.setPen(hit if piece.marked else ink)
        painter.drawText(x + piece.left, baseline, piece.text)


def fitted(
    text: str, marks: Marks, metrics: QFontMetrics, width: int, main: int = 0
) -> tuple[str, Marks]:
    """Cut a text to a width in pixels, so that the main mark stays in sight."""
    if metrics.horizontalAdvance(text) <= width:
        return text, marks
    cut = _beginning(text, marks[main:], metrics, width)
    if cut:
        text = f"…{text[cut:]}"
        marks = [(max(s - cut + 1, 1), e - cut + 1) for s, e in marks if e > cut]
    short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    end = len(short) - 1 if short != text else len(text)
    return short, [(s, min(e, end)) for s, e in marks if s < end]


def _beginning(text: str, marks: Marks, metrics: QFontMetrics, width: int) -> int:
    """Give where to begin, at a word, so that the first mark is well within."""
    if not marks or metrics.horizontalAdvance(text[: marks[0][1]]) <= width * (
        1 - BEFORE
    ):
        return 0
    room = int(width * BEFORE / max(metrics.averageCharWidth(), 1))
    start = max(marks[0][0] - room, 0)
    space = text.find(" ", start, marks[0][0])
    return space + 1 if space >= 0 else start


def pieces(text: str, marks: Marks) -> Iterator[tuple[str, bool]]:
    """Cut a text at its marks; each piece with whether it was found."""
    at = 0
    for start, end in marks:
        if start > at:
            yield text[at:start], False
        if end > max(start, at):
            yield text[max(start, at) : end], True
            at = end
    if at < len(text):
        yield text[at:], False
