"""The graph of the evidence in the window: boxes that keyboard and reader can stand on.

Every box is a button of its own, so that a screen reader names it; arrow keys go from
box to box along the lines, Enter shows in the text what a box stands for.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from gui.copying import Chosen
from gui.evidence.drawing import draw_box, draw_lines
from gui.evidence.network import Key, Network, Node, Plan, plan
from gui.qt import override
from gui.themes import STEP, colours

_MOVES = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
_COPY = QKeySequence.StandardKey.Copy
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Box(QAbstractButton):
    """A box: a click or the keyboard stands on it, a double click or Enter opens."""

    def __init__(self, node: Node, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.node, self._sheet = node, sheet
        self.chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(node.said)
        self.setToolTip("\n".join(line for line in (*node.lines,) if line))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def choose(self, chosen: bool) -> None:
        """Mark the box as the one that is stood on; Tab leads to it from outside."""
        self.chosen = chosen
        click, strong = Qt.FocusPolicy.ClickFocus, Qt.FocusPolicy.StrongFocus
        self.setFocusPolicy(strong if chosen else click)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        draw_box(
            painter,
            QRectF(self.rect()),
            self.node,
            colours(),
            chosen=self.chosen,
            focused=self.hasFocus(),
        )

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._sheet.stood_on.emit(self)

    def cited(self) -> list[tuple[object, int]]:
        """Give what citing the box cites."""
        return [(self.node.leads_to, 0)]

    @override
    def event(self, event: QEvent) -> bool:
        # The window's own command for copying knows rows and words alone.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.matches(_COPY):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_COPY):
            QGuiApplication.clipboard().setText(self.node.said)
            return
        # A button's own arrow keys go to the next button, wherever it stands.
        event.ignore()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._sheet.opened.emit(self.node.leads_to)


class Sheet(QWidget):
    """What the boxes lie on; draws the lines between them."""

    stood_on = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.boxes: list[Box] = []
        self.plan = plan(Network(), 0)
        self.traced: frozenset[Key] = frozenset()

    def show_network(self, drawn: Network) -> None:
        """Lay out other boxes; they are placed by `fit`."""
        for box in self.boxes:
            # Else the keyboard would go on to the next one: nobody chose that.
            box.clearFocus()
            box.hide()
            box.deleteLater()
        self.boxes = [Box(node, self) for node in drawn.nodes]
        self.traced = frozenset()
        names = {node.key: node.said for node in drawn.nodes}
        for box in self.boxes:
            tied = (names[key] for key in drawn.beside(box.node.key))
            box.setAccessibleDescription("; ".join(tied))

    def fit(self, laid: Plan) -> None:
        """Place the boxes."""
        self.plan = laid
        self.resize(laid.size.toSize())
        for box in self.boxes:
            box.setGeometry(laid.places[box.node.key].toRect())
            box.show()
        self.boxes.sort(key=lambda box: (box.x(), box.y()))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_lines(painter, self.plan, colours(), self.traced)


class GraphView(QScrollArea):
    """Shows the graph; `reached` tells the box that is stood on, `opened` Enter."""

    reached = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._drawn = Network()
        self._sheet = Sheet()
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self.fit)
        self.setWidget(self._sheet)
        self._sheet.stood_on.connect(self._stand_on)
        self._sheet.opened.connect(self.opened)

    def show_network(self, drawn: Network) -> bool:
        """Draw another graph; Tab leads to its first box.

        The keyboard stays in the graph if it was there, yet nothing is reached by it;
        gives whether it was there and finds no box any more.
        """
        stayed = any(box.hasFocus() for box in self._sheet.boxes)
        self._drawn = drawn
        self._sheet.show_network(drawn)
        self.fit()
        for box in self._sheet.boxes[:1]:
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if stayed:
                self._sheet.blockSignals(True)
                box.setFocus(Qt.FocusReason.OtherFocusReason)
                self._sheet.blockSignals(False)
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        return stayed and not self._sheet.boxes

    def fit(self) -> None:
        """Place all columns side by side, as wide as there is room."""
        self._sheet.fit(plan(self._drawn, self.viewport().width()))

    def boxes(self) -> list[Box]:
        """Give the boxes, column by column."""
        return self._sheet.boxes

    def select(self, key: Key) -> None:
        """Mark a box by what it stands for, and what it is tied to; tells nobody."""
        self._sheet.traced = self._drawn.traced(key)
        for box in self._sheet.boxes:
            box.choose(box.node.key == key)
            if box.chosen:
                self.ensureWidgetVisible(box, STEP, STEP)
        self._sheet.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self._chosen()
        if event.key() in _OPENS and chosen:
            self.opened.emit(chosen.node.leads_to)
        elif event.key() in _MOVES:
            self._move(*_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def cited(self) -> Chosen:
        """Give what the chosen box leads to."""
        chosen = self._chosen()
        return [(chosen.node.leads_to, 0)] if chosen else []

    def _chosen(self) -> Box | None:
        return next((box for box in self._sheet.boxes if box.chosen), None)

    def _stand_on(self, box: Box) -> None:
        if not box.chosen:
            self.select(box.node.key)
            self.reached.emit(box.node)

    def _move(self, across: int, down: int) -> None:
        """Go along a line to the column beside, or up and down in this one."""
        at = self._chosen()
        if at is None:
            following = self._sheet.boxes[:1]
        else:
            tied = set(self._drawn.beside(at.node.key)) if across else None
            ahead = [
                box
                for box in self._sheet.boxes
                if box.node.column == at.node.column + across
                and (across or (box.y() - at.y()) * down > 0)
            ]
            near = [box for box in ahead if tied and box.node.key in tied] or ahead
            here = at.y()
            following = sorted(near, key=lambda box: abs(box.y() - here))[:1]
        for box in following:
            self._stand_on(box)
            box.setFocus(Qt.FocusReason.TabFocusReason)
