"""Drawing a row: two quiet lines, the date in even figures, a bar when linked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.lists.marked import draw_marked
from gui.lists.model import Role
from gui.lists.rows import Row
from gui.qt import override
from gui.themes import STEP, Colours, colours, tabular

BAR = 3
SIGNS = {"open": "⚠", "explained": "≈", "decided": "✓"}


class RowDelegate(QStyledItemDelegate):
    """Draws the two lines of a row and nothing that is not there."""

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
        shown = index.data(Role.ROW)
        linked = index.data(Role.LINKED)
        chosen = colours()
        painter.save()
        self._ground(painter, option, linked, chosen)
        inside = option.rect.adjusted(STEP + BAR, STEP // 2 + 1, -STEP, -STEP // 2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = chosen.selected_ink if selected else chosen.ink
        quiet = chosen.selected_ink if selected else chosen.quiet
        hit = ink if selected else chosen.hit
        self._first_line(painter, option.font, inside, shown, ink, hit)
        self._second_line(painter, option.font, inside, shown, quiet)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        linked: bool,
        chosen: Colours,
    ) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(chosen.selected))
        elif linked:
            painter.fillRect(option.rect, QColor(chosen.linked_ground))
        if linked:
            bar = QRect(option.rect)
            bar.setWidth(BAR)
            painter.fillRect(bar, QColor(chosen.linked))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(chosen.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _first_line(
        self,
        painter: QPainter,
        font: QFont,
        inside: QRect,
        shown: Row,
        ink: str,
        hit: str,
    ) -> None:
        line = QRect(inside)
        line.setHeight(QFontMetrics(font).height())
        title = QFont(font)
        title.setWeight(QFont.Weight.DemiBold if shown.strong else QFont.Weight.Medium)
        if sign := SIGNS.get(shown.sign):
            line.setRight(line.right() - self._sign(painter, font, line, sign))
        painter.setFont(title)
        draw_marked(painter, line, shown.title, shown.marks, ink, hit)

    def _sign(self, painter: QPainter, font: QFont, line: QRect, sign: str) -> int:
        chosen = colours()
        open_one = sign == SIGNS["open"]
        painter.setFont(font)
        painter.setPen(QColor(chosen.disagreement if open_one else chosen.settled))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, sign)
        return QFontMetrics(font).horizontalAdvance(sign) + STEP // 2

    def _second_line(
        self, painter: QPainter, font: QFont, inside: QRect, shown: Row, ink: str
    ) -> None:
        line = QRect(inside)
        line.setTop(line.top() + QFontMetrics(font).height() + 1)
        painter.setPen(QColor(ink))
        if shown.lead:
            figures = tabular(font)
            painter.setFont(figures)
            lead = f"{shown.lead}  " if shown.detail else shown.lead
            _draw(painter, line, lead)
            line.setLeft(line.left() + QFontMetrics(figures).horizontalAdvance(lead))
        if shown.detail and line.width() > 2 * STEP:
            painter.setFont(font)
            _draw(painter, line, shown.detail)


def _draw(painter: QPainter, line: QRect, text: str) -> None:
    fitted = painter.fontMetrics().elidedText(
        text, Qt.TextElideMode.ElideRight, line.width()
    )
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft, fitted)
