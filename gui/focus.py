"""What the reader is looking at: the only wire between panes.

A pane tells the focus what was chosen and listens for what others chose; no pane
knows another. Every state that was seen is kept, so that back and forward lead
through them as in a browser.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from model.records.kinds import Kind

HISTORY_LIMIT = 500


class Page(StrEnum):
    """What stands beside the text."""

    LISTS = "lists"
    COMPARISON = "comparison"
    DISAGREEMENTS = "disagreements"
    EVIDENCE = "evidence"
    TIMELINE = "timeline"


class Record(NamedTuple):
    """A record that was chosen, by the number of its row."""

    kind: Kind
    id: int


class Spot(NamedTuple):
    """A stretch of a document's text in code points; empty for the whole document."""

    document: int
    start: int = 0
    end: int = 0


class Seen(NamedTuple):
    """All that a reader sees at one time; `offset` is the top of the text."""

    query: str = ""
    record: Record | None = None
    spot: Spot | None = None
    offset: int | None = None
    page: Page = Page.LISTS


class Focus(QObject):
    """The one state of the window, with the states before and after it."""

    query_changed = Signal(str)
    record_changed = Signal(object)
    spot_changed = Signal(object)
    page_changed = Signal(object)
    history_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._past: list[Seen] = []
        self._future: list[Seen] = []
        self.seen = Seen()

    @property
    def query(self) -> str:
        """The text of the query."""
        return self.seen.query

    @property
    def record(self) -> Record | None:
        """The record that was chosen last."""
        return self.seen.record

    @property
    def spot(self) -> Spot | None:
        """The stretch of text that is shown."""
        return self.seen.spot

    @property
    def page(self) -> Page:
        """The page that stands beside the text."""
        return self.seen.page

    @property
    def can_go_back(self) -> bool:
        """Whether something was seen before."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Whether one has gone back."""
        return bool(self._future)

    def search(self, query: str) -> None:
        """Ask another query; what was chosen stays.

        While one types, the steps between are one state: back leads to the query
        before, not to its letters.
        """
        if query != self.query:
            typing = bool(self._past) and self._past[-1].query != self.query
            step = self.seen._replace(query=query)
            untouched = typing and self._past[-1].record == self.record
            self._go(step, remember=not untouched)

    def choose(self, kind: Kind, number: int) -> None:
        """Choose a record; the reader finds the excerpt that attests it best."""
        record = Record(kind, number)
        if record != self.record:
            self._go(self.seen._replace(record=record, spot=None, offset=None))

    def choose_at(self, kind: Kind, number: int, spot: Spot) -> None:
        """Choose a record together with the place in a text that is to be shown.

        A chosen event or article stays where one has read on; a document is gone
        through place by place.
        """
        record = Record(kind, number)
        if record != self.record or (kind is Kind.DOCUMENT and spot != self.spot):
            self._go(self.seen._replace(record=record, spot=spot, offset=None))

    def turn_to(self, page: Page) -> None:
        """Show another page beside the text; what was chosen stays."""
        if page != self.page:
            self._go(self.seen._replace(page=page))

    def show(self, spot: Spot) -> None:
        """Show another stretch of text; the chosen record stays."""
        if spot != self.spot:
            self._go(self.seen._replace(spot=spot, offset=None))

    def settle(self, spot: Spot) -> None:
        """Note which stretch the chosen record led to; no step of its own."""
        self._set(self.seen._replace(spot=spot))

    def settle_page(self, page: Page) -> None:
        """Begin with a page; no step of its own."""
        self._set(self.seen._replace(page=page))

    def note_offset(self, offset: int) -> None:
        """Note where the reader has scrolled to, to come back to it."""
        self.seen = self.seen._replace(offset=offset)

    def clear(self) -> None:
        """Forget everything: another archive is open."""
        self._past.clear()
        self._future.clear()
        self._set(Seen())
        self.history_changed.emit()

    def back(self) -> None:
        """Return to what was seen before."""
        if self._past:
            self._future.append(self.seen)
            self._set(self._past.pop())
            self.history_changed.emit()

    def forward(self) -> None:
        """Undo a step back."""
        if self._future:
            self._past.append(self.seen)
            self._set(self._future.pop())
            self.history_changed.emit()

    def _go(self, seen: Seen, *, remember: bool = True) -> None:
        if remember:
            self._past = [*self._past[1 - HISTORY_LIMIT :], self.seen]
        self._future.clear()
        self._set(seen)
        self.history_changed.emit()

    def _set(self, seen: Seen) -> None:
        before, self.seen = self.seen, seen
        # The page first: a view that is shown hears of all that follows.
        if seen.page != before.page:
            self.page_changed.emit(seen.page)
        if seen.query != before.query:
            self.query_changed.emit(seen.query)
        if seen.record != before.record:
            self.record_changed.emit(seen.record)
        if seen.spot != before.spot:
            self.spot_changed.emit(seen.spot)
