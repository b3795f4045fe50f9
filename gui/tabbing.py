"""Where Tab goes: through the window as one reads it, whatever was built first.

Panes and chips come and go, so that the order in which Qt met them says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import itemgetter

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.qt import override
from gui.themes import STEP

ORDER = (
    "searchField",
    "strip",
    "infoBar",
    "pages",
    "reader",
    "readerButton",
    "readerTabs",
    "readerPane",
    "facetTree",
    "yearHistogram",
    "keptSearches",
)
"""Names of what is gone through, one after the other; all else comes at the end."""

LINE = 4 * STEP
"""Pixels of height by which things stand in one line; of what is higher, its top."""


class TabbedWindow(QMainWindow):
    """A window that Tab goes through in that order."""

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        reason = Qt.FocusReason
        following = next_stop(self, forward=next)
        if following is not None:
            following.setFocus(
                reason.TabFocusReason if next else reason.BacktabFocusReason
            )
        return following is not None


def next_stop(window: QWidget, *, forward: bool) -> QWidget | None:
    """Give what has the keyboard after the one that has it, or before it."""
    ordered = sorted(_as_read(window), key=_places(window))
    if not ordered:
        return None
    now = window.focusWidget()
    if now in ordered:
        at = ordered.index(now) + (1 if forward else -1)
        return ordered[at % len(ordered)]
    return ordered[0 if forward else -1]


def _as_read(window: QWidget) -> list[QWidget]:
    """Give what Tab may reach from line to line, each from left to right."""
    found = []
    for stop in _stops(window):
        corner = stop.mapTo(window, QPoint(0, 0))
        found.append((corner.y() + min(stop.height(), LINE) // 2, corner.x(), stop))
    found.sort(key=lambda it: it[:2])
    lines: list[list[tuple[int, int, QWidget]]] = []
    for one in found:
        if not lines or one[0] - lines[-1][0][0] > LINE // 4:
            lines.append([])
        lines[-1].append(one)
    return [stop for line in lines for _, _, stop in sorted(line, key=itemgetter(1))]


def _stops(window: QWidget) -> Iterator[QWidget]:
    """Give what Tab may reach, in no order.

    Qt's chain of focus is not walked: of whom it is asked, Python's side outlives the
    window, which then hears of a change of language when half of it is gone.
    """
    for one in window.findChildren(QWidget):
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        # Of another window, as a dialog, none is an ancestor.
        seen = one.isVisible() and one.isEnabled() and window.isAncestorOf(one)
        if takes and seen and one.focusProxy() is None:
            yield one


def _places(window: QWidget) -> Callable[[QWidget], int]:
    """Give what tells a widget's place in the order: the innermost that is named."""
    named = [
        (place, one)
        for place, name in enumerate(ORDER)
        for one in window.findChildren(QWidget, name)
    ]

    def place(stop: QWidget) -> int:
        around = [(n, it) for n, it in named if it is stop or it.isAncestorOf(stop)]
        inner = (
            n
            for n, it in around
            if not any(
                it is not other and it.isAncestorOf(other) for _, other in around
            )
        )
        return next(inner, len(ORDER))

    return place
