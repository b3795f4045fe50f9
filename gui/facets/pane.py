"""The filter panel: each value with its count; choosing one narrows the query."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.facets.histogram import Histogram
from gui.focus import Focus
from gui.qt import override
from gui.query import any_of, chip_of, chips_of, excluded, narrowed, widened
from gui.results import Facets, Results
from gui.themes import STEP, colours, tabular
from gui.widgets import label
from gui.words import (
    KINDS,
    title_words,
    word,
)

FEW = 7
"""Values of a group shown at first; the rest unfold."""

GROUPS = (
    ("persons", "person"),
    ("places", "place"),
    ("treaties", "treaty"),
    ("sources", "source"),
    ("kinds", "kind"),
)


class Role(IntEnum):
    """What an item holds besides its words."""

    COUNT = Qt.ItemDataRole.UserRole + 1
    FIELD = Qt.ItemDataRole.UserRole + 2
    VALUE = Qt.ItemDataRole.UserRole + 3
    CHOSEN = Qt.ItemDataRole.UserRole + 4
    MORE = Qt.ItemDataRole.UserRole + 5


class FacetDelegate(QStyledItemDelegate):
    """Draws a value with its count in even figures at the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        return QSize(80, option.fontMetrics.height() + STEP * 3 // 4)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Any
    ) -> None:
        chosen = colours()
        painter.save()
        flag = QStyle.StateFlag
        hovered = flag.State_MouseOver | flag.State_HasFocus | flag.State_Selected
        if option.state & hovered and index.parent().isValid():
            painter.fillRect(option.rect, QColor(chosen.selected))
        box = QRect(option.rect).adjusted(0, 0, -STEP, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        count = index.data(Role.COUNT)
        if count is not None:
            painter.setFont(tabular(option.font))
            painter.setPen(QColor(chosen.quiet))
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, str(count))
            width = painter.fontMetrics().horizontalAdvance(str(count))
            box.setRight(box.right() - width - STEP)
        font = QFont(option.font)
        head = not index.parent().isValid()
        taken = bool(index.data(Role.CHOSEN))
        if head or taken:
            font.setWeight(QFont.Weight.DemiBold)
        quiet = head or index.data(Role.MORE)
        ink = chosen.accent if taken else chosen.quiet if quiet else chosen.ink
        painter.setFont(font)
        painter.setPen(QColor(ink))
        words = f"✓ {index.data()}" if taken else index.data()
        fitted = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, fitted)
        painter.restore()


class FacetTree(QTreeWidget):
    """The values: Enter asks for the selected ones, − leaves them out."""

    wanted = Signal(object)
    unwanted = Signal(object)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(item)
        elif item and event.key() == Qt.Key.Key_Minus and item.parent():
            self.unwanted.emit(item)
        else:
            super().keyPressEvent(event)


class FacetsPane(QWidget):
    """Years as bars, everything else as a list of values with counts."""

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._focus = focus
        self._facets: Facets | None = None
        self._unfolded: set[str] = set()
        self._folded: set[str] = set()
        self._years = label("paneTitle")
        self.histogram = Histogram()
        self.tree = FacetTree()
        self._lay_out()
        results.faceted.connect(self.take)
        focus.query_changed.connect(self._on_query)
        self.histogram.years_chosen.connect(self._choose_years)
        self.tree.itemClicked.connect(self._click)
        self.tree.wanted.connect(self._choose)
        self.tree.unwanted.connect(self._leave_out)
        self.tree.itemCollapsed.connect(self._on_fold)
        self.tree.itemExpanded.connect(self._on_fold)
        self.retranslate()

    def _lay_out(self) -> None:
        self.tree.setObjectName("facetTree")
        self.tree.setHeaderHidden(True)
        self.tree.setItemDelegate(FacetDelegate(self.tree))
        self.tree.setIndentation(STEP + STEP // 2)
        self.tree.setUniformRowHeights(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setMouseTracking(True)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self._years.setContentsMargins(STEP, 0, 0, 0)
        self._years.setFixedHeight(4 * STEP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._years)
        layout.addWidget(self.histogram)
        layout.addWidget(self.tree)

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.setAccessibleName(self.tr("Filters"))
        self.tree.setAccessibleName(self.tr("Filters"))
        self._years.setText(self.tr("Years"))
        self.histogram.retranslate()
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def take(self, facets: Facets) -> None:
        """Show what the found records can be narrowed by."""
        if self._facets is None:
            # The panel comes after the first query.
            self.histogram.choose(_years(facets.query))
        self._facets = facets
        self.histogram.set_years([(year, count) for year, count in facets.values.years])
        self._fill()

    def _on_query(self, query: str) -> None:
        self.histogram.choose(_years(query))

    def _fill(self) -> None:
        if self._facets is None:
            return
        place = self.tree.verticalScrollBar().value()
        current = self._key(self.tree.currentItem())
        self.tree.blockSignals(True)
        self.tree.clear()
        found = chips_of(self._facets.query)
        taken = {(str(chip.field), chip.value) for chip in found}
        for name, field in GROUPS:
            self._group(name, field, getattr(self._facets.values, name), taken)
        self._return_to(current)
        self.tree.blockSignals(False)
        self.tree.verticalScrollBar().setValue(place)

    def _key(self, item: QTreeWidgetItem | None) -> tuple[str, str] | None:
        if item is None:
            return None
        # What stands for more of a group is not that of another.
        value = item.data(0, Role.VALUE) or item.data(0, Role.MORE)
        return item.data(0, Role.FIELD), value

    def _return_to(self, key: tuple[str, str] | None) -> None:
        """Put the keyboard back where it was before the counts came anew."""
        at = self.tree.topLevelItem(0)
        while at is not None and key:
            if self._key(at) == key:
                self.tree.setCurrentItem(at)
                return
            at = self.tree.itemBelow(at)

    def _group(
        self,
        name: str,
        field: str,
        values: Any,
        taken: set[tuple[str, str]],
    ) -> None:
        if not values:
            return
        head = QTreeWidgetItem([self._heading(name)])
        head.setData(0, Role.VALUE, name)
        head.setFlags(head.flags() & ~Qt.ItemFlag.ItemIsSelectable)
        self.tree.addTopLevelItem(head)
        whole = name in self._unfolded or len(values) <= FEW + 1
        for value in values if whole else values[:FEW]:
            head.addChild(self._value(name, field, value, taken))
        if not whole:
            more = QTreeWidgetItem([self.tr("%n more …", "", len(values) - FEW)])
            more.setData(0, Role.MORE, name)
            head.addChild(more)
        head.setExpanded(name not in self._folded)

    def _value(
        self, name: str, field: str, value: Any, taken: set[tuple[str, str]]
    ) -> QTreeWidgetItem:
        label = title_words(value.label)
        if name == "kinds":
            label = word(KINDS, label)
        item = QTreeWidgetItem([label])
        item.setData(0, Role.COUNT, value.count)
        item.setData(0, Role.FIELD, field)
        item.setData(0, Role.VALUE, value.value_key)
        item.setData(0, Role.CHOSEN, (field, value.value_key) in taken)
        tip = self.tr(
            "Ctrl+click selects several: Enter asks for any, − leaves them out"
        )
        item.setToolTip(0, f"{label}: {value.count}\n{tip}")
        return item

    def _heading(self, name: str) -> str:
        return {
            "persons": self.tr("Persons"),
            "places": self.tr("Places"),
            "treaties": self.tr("Treaties"),
            "sources": self.tr("Sources"),
            "kinds": self.tr("Kind"),
        }[name]

    def _click(self, item: QTreeWidgetItem) -> None:
        held = QGuiApplication.keyboardModifiers()
        several = (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if not held & several:
            self._choose(item)

    def _leave_out(self, item: QTreeWidgetItem) -> None:
        """Show what has none of the selected values."""
        query = self._focus.query
        for one in self._selected(item):
            query = excluded(query, one.data(0, Role.FIELD), one.data(0, Role.VALUE))
        self._focus.search(query)

    def _any_of(self, item: QTreeWidgetItem) -> None:
        """Show what has one of the selected values of a group."""
        values = [one.data(0, Role.VALUE) for one in self._selected(item)]
        field = item.data(0, Role.FIELD)
        self._focus.search(any_of(self._focus.query, field, values))

    def _selected(self, item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
        """Give the selected values of an item's group, or it alone."""
        field = item.data(0, Role.FIELD)
        if field is None:
            return []
        chosen = self.tree.selectedItems()
        found = [one for one in chosen if one.data(0, Role.FIELD) == field]
        return found if item in found else [item]

    def menu(self, item: QTreeWidgetItem) -> QMenu:
        """Give what can be done with a value, or with several of one group."""
        menu = QMenu(self.tree)
        number = len(self._selected(item))
        if number > 1:
            menu.addAction(
                self.tr("Any of these %n", "", number), partial(self._any_of, item)
            )
            menu.addAction(
                self.tr("Leave these %n out", "", number),
                partial(self._leave_out, item),
            )
        elif number:
            menu.addAction(self.tr("Only with it"), partial(self._choose, item))
            menu.addAction(self.tr("Leave it out (−)"), partial(self._leave_out, item))
        return menu

    def _open_menu(self, at: QPoint) -> None:
        item = self.tree.itemAt(at)
        if item and item.data(0, Role.FIELD):
            menu = self.menu(item)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.tree.viewport().mapToGlobal(at))

    def _choose(self, item: QTreeWidgetItem) -> None:
        if len(self._selected(item)) > 1:
            self._any_of(item)
            return
        if group := item.data(0, Role.MORE):
            self._unfold(group)
            return
        field = item.data(0, Role.FIELD)
        if field is None:
            return
        value, query = item.data(0, Role.VALUE), self._focus.query
        held = chip_of(query, field, value)
        if held:
            self._focus.search(widened(query, held))
        else:
            self._focus.search(narrowed(query, field, value))

    def _unfold(self, group: str) -> None:
        """Show all values of a group and go to the first that was not shown before."""
        self._unfolded.add(group)
        self._fill()
        place = self.tree.verticalScrollBar().value()
        for number in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(number)
            first = head.child(FEW) if head else None
            if head and first and head.data(0, Role.VALUE) == group:
                self.tree.setCurrentItem(first)
        # It stands where the reader has just looked: nothing need move.
        self.tree.verticalScrollBar().setValue(place)

    def _on_fold(self, item: QTreeWidgetItem) -> None:
        name = item.data(0, Role.VALUE)
        if item.isExpanded():
            self._folded.discard(name)
        else:
            self._folded.add(name)

    def _choose_years(self, first: int, last: int) -> None:
        query = self._focus.query
        for chip in chips_of(query):
            if chip.field == "date" and not chip.implied and not chip.negated:
                query = widened(query, chip)
                break
        value = str(first) if first == last else f"{first}..{last}"
        self._focus.search(narrowed(query, "date", value))


def _years(query: str) -> tuple[int, int] | None:
    """Give the years that a query is narrowed to, where it is to whole years."""
    for chip in chips_of(query):
        first, dots, last = chip.value.partition("..")
        last = last if dots else first
        if chip.negated:
            continue
        if chip.field == "date" and first.isdecimal() and last.isdecimal():
            return int(first), int(last)
    return None
