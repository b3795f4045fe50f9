"""A line of words with what was found in it underlined, cut where room is short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

Marks = Sequence[tuple[int, int]]
BEFORE = 0.3
"""How much of the line stands before the first thing found, where it is cut."""


def draw_marked(
    painter: QPainter, line: QRect, text: str, marks: Marks, ink: str, hit: str
) -> None:
    """Draw one line of text; `marks` are in code points, `ink` and `hit` colours."""
    plain = painter.font()
    found = QFont(plain)
    found.setUnderline(True)
    text, marks = fitted(text, marks, painter.fontMetrics(), line.width())
    at = QPoint(line.left(), line.top() + painter.fontMetrics().ascent())
    for piece, marked in pieces(text, marks):
        painter.setFont(found if marked else plain)
        painter.setPen(QColor(hit if marked else ink))
        painter.drawText(at, piece)
        at.setX(at.x() + painter.fontMetrics().horizontalAdvance(piece))
    painter.setFont(plain)


def fitted(
    text: str, marks: Marks, metrics: QFontMetrics, width: int
) -> tuple[str, Marks]:
    """Cut a text to a width in pixels, so that the first mark stays in sight."""
    if metrics.horizontalAdvance(text) <= width:
        return text, marks
    cut = _beginning(text, marks, metrics, width)
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
