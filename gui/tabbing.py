"""Where Tab goes: through the window as one reads it, whatever was built first.

Panes and chips come and go, so that the order in which Qt met them says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.qt import override

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
    stops = list(_stops(window))
    places = sorted(range(len(stops)), key=lambda n: (_place(stops[n]), n))
    ordered = [stops[n] for n in places]
    if not ordered:
        return None
    now = window.focusWidget()
    if now in ordered:
        at = ordered.index(now) + (1 if forward else -1)
        return ordered[at % len(ordered)]
    return ordered[0 if forward else -1]


def _stops(window: QWidget) -> Iterator[QWidget]:
    """Give what Tab may reach, in Qt's own order."""
    at = window.nextInFocusChain()
    while at is not None and at is not window:
        takes = at.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        seen = at.isVisible() and at.isEnabled() and at.window() is window
        if takes and seen and at.focusProxy() is None:
            yield at
        at = at.nextInFocusChain()


def _place(stop: QWidget) -> int:
    at: QWidget | None = stop
    while at is not None:
        if at.objectName() in ORDER:
            return ORDER.index(at.objectName())
        at = at.parentWidget()
    return len(ORDER)
