"""The line below the query: its conditions as chips, its faults, or examples to try.

The line is always there, so that nothing below it moves while one types.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.examples import EXAMPLES
from gui.qt import override
from gui.query import changed, chips_of, problems_of, turned, widened
from gui.search.chip import ChipBox
from gui.themes import STEP
from gui.widgets import label
from gui.words import KINDS, PROBLEMS, QUERY_FIELDS, title_words, word

if TYPE_CHECKING:
    from model.search.editing import Chip
    from model.search.query import Problem

MOST_CHIPS = 8

Named = Mapping[tuple[str, str], Any]
"""What a record is called by field and key."""

_NOBODY: Named = {}


class Strip(QWidget):
    """Shows what was understood of the query."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(4 * STEP)
        self._query = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(STEP, 0, STEP, STEP // 2)
        self._row.setSpacing(STEP // 2)
        self.show_query("")

    def show_query(
        self, query: str, unknown: Sequence[Problem] = (), named: Named = _NOBODY
    ) -> None:
        """Show chips and faults of a query, or examples where there is none.

        `unknown` is what names nothing in the archive, `named` what records are called
        that a condition names by their key.
        """
        self._query, self._unknown, self._named = query, unknown, named
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if query.strip():
            self._show_understood(query)
        else:
            self._show_examples()
        self._row.addStretch()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_query(self._query, self._unknown, self._named)
        super().changeEvent(event)

    def _show_examples(self) -> None:
        self._row.addWidget(label("quiet", self.tr("For example:")))
        for example in EXAMPLES:
            button = self._chip(example.query, example.meaning())
            button.clicked.connect(partial(self.wanted.emit, example.query))
            self._row.addWidget(button)

    def _show_understood(self, query: str) -> None:
        for chip in chips_of(query)[:MOST_CHIPS]:
            self._row.addWidget(self._box(chip))
        for problem in [*problems_of(query), *self._unknown][:2]:
            stretch = query[problem.start : problem.end].strip().rstrip(":")
            said = word(PROBLEMS, problem.kind)
            words = f"⚠ {stretch}: {said}" if stretch else f"⚠ {said}"
            self._row.addWidget(label("problem", words))

    def _box(self, chip: Chip) -> ChipBox:
        words = self._words(chip)
        if chip.implied:
            words = self.tr("read as {words}").format(words=words)
        box = ChipBox(words, chip.value, negated=chip.negated, read=chip.implied)
        box.changed.connect(partial(self._change, chip))
        box.turned.connect(partial(self._turn, chip))
        box.removed.connect(partial(self._remove, chip))
        return box

    def _words(self, chip: Chip) -> str:
        name = word(QUERY_FIELDS, chip.field)
        value = word(KINDS, chip.value) if str(chip.field) == "kind" else chip.value
        if label := self._named.get((str(chip.field), chip.value)):
            value = title_words(label)
        return f"{'− ' if chip.negated else ''}{name}: {value}"

    def _chip(self, words: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("chip")
        button.setText(words.replace("&", "&&"))
        button.setToolTip(tip)
        button.setAccessibleName(f"{tip}: {words}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _change(self, chip: Chip, value: str) -> None:
        self.wanted.emit(changed(self._query, chip, value))

    def _turn(self, chip: Chip) -> None:
        self.wanted.emit(turned(self._query, chip))

    def _remove(self, chip: Chip) -> None:
        self.wanted.emit(widened(self._query, chip))
