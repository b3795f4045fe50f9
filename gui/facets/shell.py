"""The place of the filter panel, filled when the first counts arrive.

Loading the panel takes as long as painting the first rows; a reader who waits for the
rows need not wait for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.focus import Focus
from gui.results import Facets, Results

if TYPE_CHECKING:
    from gui.facets.histogram import Histogram
    from gui.facets.pane import FacetsPane, FacetTree


class FacetsShell(QWidget):
    """Stands in the window from the start; its content comes with the first facets."""

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setMinimumWidth(150)
        self._focus, self._results = focus, results
        self._content: FacetsPane | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        results.faceted.connect(self._take)

    @property
    def tree(self) -> FacetTree:
        """The values of all groups."""
        return self._filled().tree

    @property
    def histogram(self) -> Histogram:
        """The years as bars."""
        return self._filled().histogram

    def add_below(self, widget: QWidget) -> None:
        """Put something below the filters."""
        self._column.addWidget(widget)

    def _filled(self) -> FacetsPane:
        if self._content is None:
            from gui.facets.pane import FacetsPane

            self._content = FacetsPane(self._focus, self._results)
            self._column.insertWidget(0, self._content, 1)
            self.setFocusProxy(self._content.tree)
            self.setAccessibleName(self._content.accessibleName())
        return self._content

    def _take(self, facets: Facets) -> None:
        if self._content is None:
            self._filled().take(facets)
