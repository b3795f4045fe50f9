"""Drawing a row: two quiet lines, the date in even figures, a bar when linked.

What does not change from one painting to the next is kept: fonts, their measures, and
where the words of a row stand.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.lists.marked import Face, Piece, draw_pieces, laid_out
from gui.lists.model import Role
from gui.lists.rows import Row
from gui.qt import override
from gui.themes import STEP, Colours, colours, tabular

BAR = 3
SIGNS = {"open": "⚠", "explained": "≈", "decided": "✓"}

MOST_LAID_OUT = 500
"""Rows whose lines are kept: more than all lists show at once."""


class Laid(NamedTuple):
    """The lines of a row, laid out; `detail` begins where `lead` ends."""

    title: tuple[Piece, ...]
    lead: tuple[Piece, ...]
    detail: tuple[Piece, ...]
    sign: int
    """Pixels from the left to the sign."""


class _Faces:
    """The fonts of a list, made of its own."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self.plain = Face.of(self.font)
        self.figures = Face.of(tabular(font))
        self.title = Face.of(_weighing(font, QFont.Weight.Medium))
        self.strong = Face.of(_weighing(font, QFont.Weight.DemiBold))
        self.height = self.plain.metrics.height()

    def of_title(self, row: Row) -> Face:
        """Give the face of a row's title."""
        return self.strong if row.strong else self.title


class RowDelegate(QStyledItemDelegate):
    """Draws the two lines of a row and nothing that is not there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: _Faces | None = None
        self._laid: dict[tuple[Row, int], Laid] = {}

    @override
    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + STEP + STEP // 2)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        shown: Row = index.data(Role.ROW)
        chosen, box = colours(), option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, option, index.data(Role.LINKED), chosen)
        faces = self._faces(option.font)
        left, top = box.left() + STEP + BAR, box.top() + STEP // 2 + 1
        laid = self._laid_out(faces, shown, box.width() - 2 * STEP - BAR)
        ink = _colour(chosen.selected_ink if selected else chosen.ink)
        quiet = _colour(chosen.selected_ink if selected else chosen.quiet)
        hit = ink if selected else _colour(chosen.hit)
        if sign := SIGNS.get(shown.sign):
            own = chosen.disagreement if shown.sign == "open" else chosen.settled
            words = (Piece(laid.sign, sign),)
            draw_pieces(painter, faces.plain, (left, top), words, _colour(own), hit)
        title = faces.of_title(shown)
        draw_pieces(painter, title, (left, top), laid.title, ink, hit)
        below = (left, top + faces.height + 1)
        draw_pieces(painter, faces.figures, below, laid.lead, quiet, hit)
        draw_pieces(painter, faces.plain, below, laid.detail, quiet, hit)

    def _ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        linked: bool,
        chosen: Colours,
    ) -> None:
        state, box = option.state, option.rect
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, _colour(chosen.selected))
        elif linked:
            painter.fillRect(box, _colour(chosen.linked_ground))
        if linked:
            left, top = box.left(), box.top()
            painter.fillRect(left, top, BAR, box.height(), _colour(chosen.linked))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(_colour(chosen.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _faces(self, font: QFont) -> _Faces:
        if self._known is None or self._known.font != font:
            self._known = _Faces(font)
            self._laid.clear()
        return self._known

    def _laid_out(self, faces: _Faces, shown: Row, width: int) -> Laid:
        laid = self._laid.get((shown, width))
        if laid is None:
            if len(self._laid) >= MOST_LAID_OUT:
                self._laid.clear()
            laid = self._laid[shown, width] = _lay_out(faces, shown, width)
        return laid


def _lay_out(faces: _Faces, shown: Row, width: int) -> Laid:
    """Find the places of a row's words in a width in pixels."""
    room = width
    if sign := SIGNS.get(shown.sign):
        room -= faces.plain.metrics.horizontalAdvance(sign) + STEP // 2
    face = faces.of_title(shown)
    title = laid_out(face, shown.title, shown.marks, room, shown.main)
    lead: tuple[Piece, ...] = ()
    at = 0
    if shown.lead:
        words = f"{shown.lead}  " if shown.detail else shown.lead
        lead = laid_out(faces.figures, words, (), width)
        at = faces.figures.metrics.horizontalAdvance(words)
    detail: tuple[Piece, ...] = ()
    if shown.detail and width - at > 2 * STEP:
        found = laid_out(faces.plain, shown.detail, (), width - at)
        detail = tuple(Piece(at + piece.left, piece.text) for piece in found)
    return Laid(title, lead, detail, room + STEP // 2)


def _weighing(font: QFont, weight: QFont.Weight) -> QFont:
    copy = QFont(font)
    copy.setWeight(weight)
    return copy


@lru_cache(maxsize=64)
def _colour(name: str) -> QColor:
    return QColor(name)
