"""Types into the real window and notes when what was asked for stood painted."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication

from gui.lists.view import ListView
from gui.main_window import MainWindow
from gui.results import Facets, Rows, Suggestions
from tests.bench.heart import Heart

BETWEEN_KEYS = 40
"""Milliseconds from one key to the next: a quick typist."""

PATIENCE = 60_000


@dataclass
class Times:
    """Milliseconds since the last key; `facets` since the full ranking was painted.

    `used` is the time this process had a processor until the first rows were painted:
    on a machine shared with others it says more than the clock.
    """

    first: float = 0.0
    full: float = 0.0
    facets: float = 0.0
    gap: float = 0.0
    gap_wall: float = 0.0
    used: float = 0.0
    provisional: bool = False


@dataclass
class _Awaited:
    """What of an answer is still to be painted."""

    query: str
    begun: float
    begun_cpu: float
    first: dict[Any, float] = field(default_factory=dict)
    full: dict[Any, float] = field(default_factory=dict)
    arrived: set[Any] = field(default_factory=set)
    final: set[Any] = field(default_factory=set)
    provisional: bool = False
    facets: float = 0.0
    used: float = 0.0


class Typist(QObject):
    """Somebody at the keyboard of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.window, self.heart = window, Heart(self)
        self._awaited: _Awaited | None = None
        self._loop = QEventLoop()
        self._views = list(window.lists.columns)
        window.results.rows_arrived.connect(self._on_rows)
        window.results.suggested.connect(self._on_suggested)
        window.results.faceted.connect(self._on_facets)
        PAINTED.append(self._on_painted)

    def ask(self, query: str) -> Times:
        """Type a query into the empty field and wait for all of its answer."""
        self.empty()
        self.type(query[:-1])
        self.heart.start()
        self._expect(query)
        self.press(query[-1])
        self.run_until(self._answered)
        self.heart.stop()
        return self._times()

    def first_rows_after(self, key: str) -> float:
        """Press one more key now; give the ms until its first rows are painted."""
        self._expect(self.window.search.field.text() + key)
        self.press(key)
        self.run_until(lambda: bool(self._awaited and self._complete("first")))
        awaited = self._awaited
        assert awaited
        return (max(awaited.first.values()) - awaited.begun) * 1000

    def empty(self) -> None:
        """Empty the field and let the window come to rest."""
        self._awaited = None
        self.window.search.field.clear()
        self.run_until(lambda: self.window.results.settled)

    def type(self, text: str) -> None:
        """Type letter by letter, as quickly as one types."""
        for letter in text:
            self.press(letter)
            self.wait(BETWEEN_KEYS)

    def press(self, letter: str) -> None:
        """Press and release a key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(
                kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter
            )
            QApplication.sendEvent(self.window.search.field, event)

    def wait(self, ms: int) -> None:
        """Let the window work for a while."""
        QTimer.singleShot(ms, self._loop.quit)
        self._loop.exec()

    def run_until(self, reached: Callable[[], bool]) -> None:
        """Let the window work until something holds."""
        look = QTimer(interval=2)
        look.timeout.connect(lambda: reached() and self._loop.quit())
        limit = time.perf_counter() + PATIENCE / 1000
        look.start()
        while not reached():
            self._loop.exec()
            if time.perf_counter() > limit:
                raise TimeoutError(self.window.search.field.text())
        look.stop()

    def _expect(self, query: str) -> None:
        self._awaited = _Awaited(query, time.perf_counter(), time.process_time())

    def _answered(self) -> bool:
        awaited = self._awaited
        whole = awaited and awaited.facets and self._complete("full")
        return bool(whole) and self.window.results.settled

    def _complete(self, stage: str) -> bool:
        assert self._awaited
        return len(getattr(self._awaited, stage)) == len(self._views)

    def _on_rows(self, rows: Rows) -> None:
        awaited = self._awaited
        if awaited is None or rows.query != awaited.query or rows.offset:
            return
        awaited.arrived.add(rows.kind)
        awaited.provisional |= rows.provisional
        if not rows.provisional:
            awaited.final.add(rows.kind)
        # Rows that were there already need not be painted again; here they must be.
        self.window.lists.view(rows.kind).viewport().update()

    def _on_painted(self, view: ListView) -> None:
        awaited = self._awaited
        if awaited is None:
            return
        now = time.perf_counter()
        if view.kind in awaited.arrived and view.kind not in awaited.first:
            awaited.first[view.kind] = now
            awaited.used = time.process_time() - awaited.begun_cpu
        if view.kind in awaited.final:
            awaited.full.setdefault(view.kind, now)

    def _on_suggested(self, suggestions: Suggestions) -> None:
        """In place of empty lists stands what to try instead: nothing is painted."""
        awaited = self._awaited
        if awaited and suggestions.query == awaited.query:
            now = time.perf_counter()
            for kind in self._views:
                awaited.first.setdefault(kind, now)
                awaited.full.setdefault(kind, now)

    def _on_facets(self, facets: Facets) -> None:
        if self._awaited and facets.query == self._awaited.query:
            # What is to be painted is painted before a timer that is due at once.
            QTimer.singleShot(0, self._on_facets_painted)

    def _on_facets_painted(self) -> None:
        if self._awaited:
            self._awaited.facets = time.perf_counter()

    def _times(self) -> Times:
        awaited = self._awaited
        assert awaited
        full = max(awaited.full.values())
        return Times(
            (max(awaited.first.values()) - awaited.begun) * 1000,
            (full - awaited.begun) * 1000,
            max(0.0, (awaited.facets - full) * 1000),
            self.heart.longest,
            self.heart.longest_wall,
            awaited.used * 1000,
            awaited.provisional,
        )


PAINTED: list[Callable[[ListView], None]] = []
"""Told of every list that has just been painted."""

FRAMES: list[float] = []
"""Milliseconds for which the lists were painted, each time they were."""


def tell_of_painting() -> None:
    """Have every list tell when it has been painted; before a window is made."""
    paint = ListView.paintEvent

    def painted(self: ListView, event: QPaintEvent) -> None:
        begun = time.perf_counter()
        paint(self, event)
        FRAMES.append((time.perf_counter() - begun) * 1000)
        for told in PAINTED:
            told(self)

    ListView.paintEvent = painted  # type: ignore[method-assign]
