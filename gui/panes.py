"""Filters, page and text beside each other: who folds away where it grows narrow."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from gui.focus import Page

FOLD_BELOW = 1120
"""Below this width the filters fold away, so that the text keeps its own."""

FOLD_VIEWS_BELOW = 1600
"""The same beside a view, which needs more room than the lists."""

FACETS_WIDTH = 176
LISTS_WIDTH = 690
READER_WIDTH = 560
READER_SHARE = 0.33
"""How much of the window the text keeps beside a view."""


class Panes(QSplitter):
    """The three panes; each kind of page has its own division of the room.

    `folded` tells that filters or text were shown or hidden.
    """

    folded = Signal()

    def __init__(self, facets: QWidget, pages: QWidget, reader: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("panes")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._facets, self._reader = facets, reader
        self._page = Page.LISTS
        self._divided: dict[bool, QByteArray] = {}
        self._folded_for_width = False
        for pane, stretch in ((facets, 0), (pages, 3), (reader, 3)):
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, stretch)
        self.setSizes([FACETS_WIDTH, LISTS_WIDTH, READER_WIDTH])

    @property
    def facets_wanted(self) -> bool:
        """Whether the filters are shown where there is room."""
        return self._facets.isVisibleTo(self) or self._folded_for_width

    def show_facets(self, shown: bool) -> None:
        """Fold or unfold the filters, whatever the width."""
        self._folded_for_width = False
        self._facets.setVisible(shown)
        self.folded.emit()

    def show_reader(self, shown: bool) -> None:
        """Fold or unfold the text."""
        self._reader.setVisible(shown)
        self.folded.emit()

    def turn_to(self, page: Page) -> None:
        """Divide the room as it was when such a page was last shown."""
        before, after = self._page is Page.LISTS, page is Page.LISTS
        self._page = page
        if before != after:
            self._divided[before] = self.saveState()
            self.fit(self.width())
            if after in self._divided:
                self._divide_as(self._divided[after])
            else:
                self._divide()

    def fit(self, width: int) -> None:
        """Fold the filters away, or bring them back, for a width in pixels."""
        limit = FOLD_BELOW if self._page is Page.LISTS else FOLD_VIEWS_BELOW
        narrow = width < limit
        if narrow and self._facets.isVisibleTo(self):
            self._facets.hide()
            self._folded_for_width = True
            self.folded.emit()
        elif not narrow and self._folded_for_width:
            self.show_facets(True)

    def lists_state(self) -> QByteArray:
        """Give how the room is divided beside the lists, to be kept."""
        if self._page is Page.LISTS:
            return self.saveState()
        return self._divided[True]

    def _divide_as(self, state: QByteArray) -> None:
        # What is hidden stays hidden: a state would bring it back.
        shown = [(pane, not pane.isHidden()) for pane in (self._facets, self._reader)]
        self.restoreState(state)
        for pane, was in shown:
            pane.setVisible(was)

    def _divide(self) -> None:
        facets = FACETS_WIDTH if self._facets.isVisibleTo(self) else 0
        reader = int((self.width() - facets) * READER_SHARE)
        self.setSizes([facets, self.width() - facets - reader, reader])
