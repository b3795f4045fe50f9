"""How rows pass while one scrolls, and how soon any row is there."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from gui.lists.view import ListView
from tests.bench.typist import FRAMES, Typist

STEPS = 100
FRAME = 16
"""Milliseconds from one step to the next, as a wheel or a held key gives them."""

PLACES = (0.5, 0.1, 0.9, 0.33, 1.0)
"""Where one jumps to, as parts of the whole list."""


@dataclass(frozen=True)
class Scrolled:
    """Milliseconds: the longest frame and gap, and the longest wait after a jump."""

    rows: int
    frame: float
    gap: float
    jump: float


def scroll(typist: Typist) -> Iterator[str]:
    """Scroll through every list of everything and say how it went."""
    typist.empty()
    for kind in typist.window.lists.columns:
        view = typist.window.lists.view(kind)
        done = scrolled(typist, view)
        yield (
            f"scrolling {done.rows:,} rows ({kind}): longest frame {done.frame:.0f} ms,"
            f" gap {done.gap:.0f}; a row anywhere read and painted within"
            f" {done.jump:.0f}"
        )


def scrolled(typist: Typist, view: ListView) -> Scrolled:
    """Scroll down row by row and page by page, then jump about."""
    bar = view.verticalScrollBar()
    bar.setValue(0)
    FRAMES.clear()
    typist.heart.start()
    for step in range(STEPS):
        bar.setValue(bar.value() + (bar.singleStep() if step % 2 else bar.pageStep()))
        typist.wait(FRAME)
    typist.heart.stop()
    frame, gap = max(FRAMES, default=0.0), typist.heart.longest
    jumps = [_jump(typist, view, int(bar.maximum() * place)) for place in PLACES]
    bar.setValue(0)
    return Scrolled(view.rows.rowCount(), frame, gap, max(jumps))


def _jump(typist: Typist, view: ListView, place: int) -> float:
    begun = time.perf_counter()
    view.verticalScrollBar().setValue(place)

    def there() -> bool:
        seen = view.rows_within(view.viewport().rect())
        return all(view.rows.hit(number) is not None for number in seen)

    typist.run_until(there)
    view.viewport().repaint()
    return (time.perf_counter() - begun) * 1000
