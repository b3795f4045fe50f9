"""The pages beside the text: the lists, and four views built when first shown.

A view costs nothing before one asks for it: neither its code nor its data is loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.focus import Focus, Page
from gui.results import Results

if TYPE_CHECKING:
    from gui.picture_button import PictureButton
    from gui.printing import Imprint, Picture

VIEWS = {
    Page.COMPARISON: ("gui.comparison.pane", "ComparisonView"),
    Page.DISAGREEMENTS: ("gui.disagreements.pane", "DisagreementsView"),
    Page.EVIDENCE: ("gui.evidence.pane", "EvidenceView"),
    Page.TIMELINE: ("gui.timeline.pane", "TimelineView"),
}
"""Where each view is found: its module and its class."""


class View(Protocol):
    """What the window knows of a view."""

    opened: SignalInstance
    failed: SignalInstance
    picture: PictureButton

    def as_picture(self) -> Picture:
        """Give what the view shows, as it goes to paper."""


class Pages(QStackedWidget):
    """Shows the page that the focus names.

    `opened` asks to see in the text what was chosen, `failed` carries a WorldError,
    `told` a sentence for the status bar.
    """

    opened = Signal()
    failed = Signal(object)
    told = Signal(str)

    def __init__(self, focus: Focus, results: Results, lists: QWidget) -> None:
        super().__init__()
        self.setObjectName("pages")
        self._focus, self._results = focus, results
        self.imprint: Callable[[], Imprint] | None = None
        self._built: dict[Page, QWidget] = {Page.LISTS: lists}
        self.addWidget(lists)

    def show_page(self, page: Page) -> None:
        """Show a page, building its view if this is the first time."""
        if page not in self._built:
            self._built[page] = self._build(page)
        self.setCurrentWidget(self._built[page])

    def take_keyboard(self) -> None:
        """Give the keyboard to the first thing in the page that can use it."""
        shown = self._built[self._focus.page]
        following = shown.nextInFocusChain()
        while following and following is not shown:
            takes = following.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and shown.isAncestorOf(following) and following.isVisible():
                following.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
            following = following.nextInFocusChain()

    def picture(self) -> Picture:
        """Give what the page shows, as it goes to paper; for the four views only."""
        return cast("View", self.currentWidget()).as_picture()

    def _build(self, page: Page) -> QWidget:
        module, name = VIEWS[page]
        built: QWidget = getattr(import_module(module), name)(
            self._focus, self._results
        )
        view = cast("View", built)
        view.picture.told.connect(self.told)
        if self.imprint:
            view.picture.imprint = self.imprint
        view.opened.connect(self.opened)
        view.failed.connect(self.failed)
        self.addWidget(built)
        return built
