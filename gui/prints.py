"""What is printed when one asks the window: the view, the lists or the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject

from gui.focus import Page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.lists.paper import Found
    from gui.main_window import MainWindow
    from gui.printing import Imprint, Picture

Ask: TypeAlias = "Callable[[Picture, Imprint, QWidget], str]"


class Prints(QObject):
    """Brings to paper what the reader of one window looks at."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def imprint(self) -> Imprint:
        """Give what stands in the margins: the archive and the query."""
        from gui.printing import Imprint

        archive = self._window.archive
        name = archive.path.name if archive else ""
        return Imprint(name, self._window.focus_of_reader.query)

    def print_view(self) -> None:
        """Print the page that is shown, or the text where the keyboard is in it."""
        from gui.picture_button import ask_printer

        self._bring(ask_printer)

    def preview(self) -> None:
        """Show the same as it will look on paper."""
        from gui.picture_button import ask_preview

        self._bring(ask_preview)

    def print_text(self) -> None:
        """Print the text that is read, with its notes."""
        from gui.picture_button import ask_printer

        self._text(ask_printer)

    def _bring(self, ask: Ask) -> None:
        window = self._window
        if window.text.isAncestorOf(window.focusWidget() or window):
            self._text(ask)
        elif window.focus_of_reader.page is not Page.LISTS:
            self._ask(ask, window.pages.picture())
        else:
            self._lists(ask)

    def _text(self, ask: Ask) -> None:
        from gui.picture_button import nothing_words

        picture = self._window.reader.as_picture()
        if picture is None:
            self._say(nothing_words())
        else:
            self._ask(ask, picture)

    def _lists(self, ask: Ask) -> None:
        from gui.lists.paper import load_found

        jobs, lists = self._window.results.jobs, self._window.lists
        view = lists.current()
        selected = view.selected_hits() if view else []
        if view and len(selected) > 1:
            self._ask_lists(ask, {view.kind: selected})
        elif jobs:
            query = self._window.focus_of_reader.query
            work = partial(load_found, query=query)
            jobs.run("print", work, partial(self._ask_lists, ask))

    def _ask_lists(self, ask: Ask, found: Found) -> None:
        from gui.lists.paper import lists_picture

        whole = len(found) > 1
        counts = self._window.results.counts if whole else {}
        self._ask(ask, lists_picture(found, counts))

    def _ask(self, ask: Ask, picture: Picture) -> None:
        self._say(ask(picture, self.imprint(), self._window))

    def _say(self, words: str) -> None:
        if words:
            self._window.statusBar().showMessage(words, 8_000)
