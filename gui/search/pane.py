"""Field and strip together: typing asks at once, and the newest question wins."""

from __future__ import annotations

from typing import Any

from gui.focus import Focus
from gui.results import Named, Results, Unknown
from gui.search.field import SearchField
from gui.search.kept import KeptSearches
from gui.search.sign import RankingSign
from gui.search.strip import Strip
from model.archive import Connection


class SearchPane:
    """Ties the query field to the focus; the window lays the two widgets out."""

    def __init__(self, focus: Focus, results: Results) -> None:
        self._focus, self._results = focus, results
        self.field = SearchField()
        self.strip = Strip()
        self.kept = KeptSearches(focus, results)
        self.sign = RankingSign(results)
        self.field.textChanged.connect(focus.search)
        # How to complete the text of now; asked once the first rows are painted.
        self._wanted: tuple[str, int] | None = None
        self._typed: str | None = None
        self.field.completions_wanted.connect(self._want_completions)
        self.field.left.connect(self._want_none)
        results.shown.connect(self._ask_completions)
        # What of a query names nothing in the archive; it may come before all is shown.
        self._doubted = Unknown("", ())
        results.shown.connect(self._show_understood)
        results.named.connect(self._on_named)
        self.strip.wanted.connect(focus.search)
        self.strip.emptied.connect(self.field.setFocus)
        results.doubted.connect(self._on_doubted)
        focus.query_changed.connect(self._on_query)

    def _on_query(self, query: str) -> None:
        if self.field.text() != query:
            self.field.setText(query)
        if self._results.jobs is None or self._results.held or not query.strip():
            self.strip.show_query(query, called=self._results.called)
        # Else once the first rows are painted: making the chips would hold them up.

    def _on_doubted(self, unknown: Unknown) -> None:
        self._doubted = unknown
        self.field.doubt(unknown.problems)
        self._show_understood(unknown.query)

    def _show_understood(self, query: str) -> None:
        of_this = self._doubted.query == query
        unknown = self._doubted.problems if of_this else ()
        self.strip.show_query(query, unknown, self._results.called)

    def _on_named(self, named: Named) -> None:
        self._show_understood(named.query)

    def _want_completions(self, text: str, cursor: int) -> None:
        self._wanted = text, cursor

    def _want_none(self) -> None:
        """Offer nothing more: the query was meant as it stands."""
        self._wanted = self._typed = None

    def _ask_completions(self) -> None:
        """Look for completions; before the rows it would hold these up."""
        if self._wanted and self._results.jobs:
            text, cursor = self._wanted
            self._wanted, self._typed = None, text
            self._results.jobs.run(
                "completions", lambda c: _completions(c, text, cursor), self._offer
            )

    def _offer(self, value: tuple[str, list[Any]]) -> None:
        text, completions = value
        if text == self.field.text() == self._typed:
            self.field.offer(completions)


def _completions(
    connection: Connection, text: str, cursor: int
) -> list[tuple[str, list[Any]]]:
    from model.search.completion import complete

    return [(text, list(complete(connection, text, cursor)))]
