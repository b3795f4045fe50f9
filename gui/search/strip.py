"""The line below the query: its conditions as chips, its faults, or examples to try.

The line is always there and never wider than the window, so that nothing moves while
one types.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from gui.conditions import Called, chip_words, problem_words
from gui.examples import EXAMPLES
from gui.qt import override
from gui.query import changed, chips_of, problems_of, turned, widened
from gui.search.chip import ChipBox
from gui.search.chip_row import ChipRow
from gui.themes import STEP
from gui.widgets import Elided, label, named

if TYPE_CHECKING:
    from model.search.editing import Chip
    from model.search.query import Problem

MOST_CHIPS = 60
"""Whoever types more conditions reads them in the field."""

MESSAGE_WIDTH = 30 * STEP
"""Pixels that a message keeps beside many chips, where it needs them."""

_NOBODY: Called = {}


class Strip(QWidget):
    """Shows what was understood of the query.

    `emptied` tells that the chip with the keyboard has gone and was the last.
    """

    wanted = Signal(str)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(4 * STEP)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._query = ""
        self._unknown: Sequence[Problem] = ()
        self._called: Called = _NOBODY
        self._shown: object = None
        self._boxes: list[ChipBox] = []
        self.row = ChipRow()
        self.message = named(Elided(), "problem")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(STEP, 0, STEP, STEP // 2)
        layout.setSpacing(STEP)
        layout.addWidget(self.row)
        layout.addWidget(self.message)
        layout.addStretch()
        self.show_query("")

    def show_query(
        self, query: str, unknown: Sequence[Problem] = (), called: Called = _NOBODY
    ) -> None:
        """Show chips and faults of a query, or examples where there is none.

        `unknown` is what names nothing in the archive, `called` what records are called
        that a condition names by their key.
        """
        self._query, self._unknown, self._called = query, unknown, called
        chips = list(chips_of(query)[:MOST_CHIPS])
        shown = bool(query.strip()), [(it, chip_words(it, called)) for it in chips]
        # Chips that say the same stay: someone may be changing one of them.
        if shown != self._shown:
            self._shown = shown
            self._put_chips(chips)
        self._tell([*problems_of(query), *unknown])

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._shown = None
            self.show_query(self._query, self._unknown, self._called)
        super().changeEvent(event)

    def _put_chips(self, chips: Sequence[Chip]) -> None:
        """Show other chips; the keyboard stays where it was in the row."""
        used = QApplication.focusWidget()
        place = -1
        if used and self.isAncestorOf(used):
            holding = [n for n, it in enumerate(self._boxes) if it.isAncestorOf(used)]
            place = holding[0] if holding else 0
        if place >= 0:
            # Before its chip goes: Qt would give it to whatever comes next.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._boxes = [self._box(chip) for chip in chips]
        self.row.put(self._boxes if self._query.strip() else self._examples())
        if place >= 0 and self._boxes:
            at = min(place, len(self._boxes) - 1)
            self._boxes[at].button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif place >= 0:
            self.emptied.emit()

    def _tell(self, problems: Sequence[Problem]) -> None:
        """Say all that was not understood; the tip has a line for each."""
        said = list(dict.fromkeys(problem_words(self._query, it) for it in problems))
        self.message.setText("   ".join(said))
        self.message.setToolTip("\n".join(said))
        self.message.setVisible(bool(said))
        width = self.message.sizeHint().width()
        self.message.setMinimumWidth(min(width, MESSAGE_WIDTH))

    def _examples(self) -> list[QWidget]:
        made: list[QWidget] = [label("quiet", self.tr("For example:"))]
        for example in EXAMPLES:
            button = self._chip(example.query, example.meaning())
            button.clicked.connect(partial(self.wanted.emit, example.query))
            made.append(button)
        return made

    def _box(self, chip: Chip) -> ChipBox:
        words = chip_words(chip, self._called)
        if chip.implied:
            words = self.tr("read as {words}").format(words=words)
        box = ChipBox(words, chip.value, negated=chip.negated, read=chip.implied)
        box.changed.connect(partial(self._change, box, chip))
        box.turned.connect(partial(self._turn, chip))
        box.removed.connect(partial(self._remove, chip))
        return box

    def _chip(self, words: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("chip")
        button.setText(words.replace("&", "&&"))
        button.setToolTip(tip)
        button.setAccessibleName(f"{tip}: {words}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _change(self, box: ChipBox, chip: Chip, value: str) -> None:
        query = changed(self._query, chip, value)
        if query == self._query:
            box.leave()
        else:
            self.wanted.emit(query)

    def _turn(self, chip: Chip) -> None:
        self.wanted.emit(turned(self._query, chip))

    def _remove(self, chip: Chip) -> None:
        self.wanted.emit(widened(self._query, chip))
