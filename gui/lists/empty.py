"""What stands in place of the lists when nothing is found: what to try instead."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.conditions import Called, query_words
from gui.qt import override
from gui.themes import STEP
from gui.widgets import ElidedButton


class EmptyResult(QWidget):
    """Says what was searched and offers queries that do find something."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyResult")
        self._query = ""
        self._values: tuple[Any, ...] = ()
        self._called: Called = {}
        self._said = QLabel(wordWrap=True)
        # What was sought may be one endless word: it must not widen the window.
        self._said.setMinimumWidth(1)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(STEP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * STEP, 6 * STEP, 4 * STEP, 4 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self._said)
        layout.addLayout(self._offers)
        layout.addStretch()

    def show_for(self, query: str, values: tuple[Any, ...], called: Called) -> None:
        """Offer these suggestions for a query that found nothing.

        `called` is what records are called that they name by key.
        """
        self._query, self._values, self._called = query, values, called
        self._write()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
        super().changeEvent(event)

    def _write(self) -> None:
        self._said.setText(
            self.tr(
                "Nothing was found for “{query}” in documents, events and articles."
            ).format(query=self._query)
        )
        while (item := self._offers.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for value in self._values:
            self._offers.addWidget(self._offer(value))
        self._offers.addWidget(self._everything())

    def _offer(self, value: Any) -> QPushButton:
        reason = {
            "spelling": self.tr("Did you mean: {query}"),
            "wider-date": self.tr("With a wider date: {query}"),
            "without-filter": self.tr("With one filter less: {query}"),
            "without-word": self.tr("With one word less: {query}"),
        }.get(str(value.kind), "{query}")
        words = query_words(value.query, self._called)
        return self._button(reason.format(query=words), value.query)

    def _everything(self) -> QPushButton:
        return self._button(self.tr("Show everything in the archive"), "")

    def _button(self, text: str, query: str) -> QPushButton:
        button = ElidedButton(text.replace("&", "&&"))
        button.setAccessibleName(text)
        button.setSizePolicy(
            button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed
        )
        button.clicked.connect(partial(self.wanted.emit, query))
        return button
