"""What the query found, as it arrives: first rows, then counts, then facets.

One job answers a query for all panes. It yields the first rows of every list before
anything is counted; the next key interrupts it wherever it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from gui.changes import Changed, Changes
from gui.focus import Focus
from gui.jobs import Job, Jobs
from model.archive import Connection
from model.records.kinds import Kind

if TYPE_CHECKING:
    from model.search.results import Search

LISTED = (Kind.DOCUMENT, Kind.EVENT, Kind.ARTICLE)
"""The kinds that have a list, in the order of the lists."""

FIRST = 16
"""Rows read before anything else; a list shows fourteen at once on a usual screen."""

UNTIL_PAINTED = 10
"""Milliseconds after which rows that arrived are painted: Qt begins to after five."""

UNTIL_FIRST_PAINTED = 60
"""Milliseconds after which a window just shown is painted: all of it is, for once."""

PAGE = 100
"""Rows read at a time as one scrolls."""


class Rows(NamedTuple):
    """Rows of one list from `offset` on; the count tells how many there are.

    `provisional` ones are true, but there may be better ones: the full ranking is
    under way and takes their place.
    """

    query: str
    kind: Kind
    offset: int
    hits: tuple[Any, ...]
    provisional: bool = False


class Counts(NamedTuple):
    """How many records of each kind the query finds."""

    query: str
    of: dict[Kind, int]


class Facets(NamedTuple):
    """By what the found records can be narrowed."""

    query: str
    values: Any


class Unknown(NamedTuple):
    """Stretches of the query that name nothing in the archive."""

    query: str
    problems: tuple[Any, ...]


class Suggestions(NamedTuple):
    """Queries that find something where this one finds nothing."""

    query: str
    values: tuple[Any, ...]


class Named(NamedTuple):
    """What records are called that the query, or a suggested one, names by key."""

    query: str
    of: dict[tuple[str, str], Any]


class Results(QObject):
    """Asks the archive whatever the focus asks, and tells the panes the answers.

    `ranking_changed` tells whether the rows shown are provisional: the full ranking
    is still to come. `shown` tells that the first rows of a query were painted: what
    is of less use than they waits for it.
    """

    ranking_changed = Signal(bool)
    shown = Signal(str)
    rows_arrived = Signal(object)
    counted = Signal(object)
    faceted = Signal(object)
    suggested = Signal(object)
    doubted = Signal(object)
    named = Signal(object)

    def __init__(self, focus: Focus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._focus = focus
        self.jobs: Jobs | None = None
        # Nothing is asked of an archive whose index is still to be made.
        self.held = False
        self.changes = Changes(lambda: self.jobs, self)
        self.counts: dict[Kind, int] = {}
        self.names: dict[str, set[str]] = {}
        # Names by field and key, of all queries so far: chips need not wait for them.
        self.called: dict[tuple[str, str], Any] = {}
        self._answered: str | None = None
        self.still_ranking = False
        self.showing: str | None = None
        self._until_painted = QTimer(self, singleShot=True)
        self._until_painted.timeout.connect(self._tell_shown)
        self._pages: dict[Kind, Job] = {}
        self._searches: dict[Kind, Search] = {}
        self._signals = {
            Rows: self.rows_arrived,
            Counts: self.counted,
            Facets: self.faceted,
            Suggestions: self.suggested,
            Unknown: self.doubted,
            Named: self.named,
        }
        focus.query_changed.connect(self.ask)
        self.shown.connect(self._count_everything)
        self.changes.made.connect(self._on_changed)

    @property
    def settled(self) -> bool:
        """Whether all of the answer to the query of now has arrived."""
        return self.quiet and (self.jobs is None or self._answered == self._focus.query)

    @property
    def quiet(self) -> bool:
        """Whether no job is under way and no rows wait to be painted."""
        busy = self.jobs is not None and self.jobs.busy
        return not busy and not self._until_painted.isActive()

    def ask(self, query: str) -> None:
        """Answer a query; what an older one still had to say is dropped."""
        self._answered = self.showing = None
        self._until_painted.stop()
        self._note_ranking(under_way=False)
        self._searches = {}
        if self.jobs and not self.held:
            for job in self._pages.values():
                self.jobs.cancel(job)
            self._pages.clear()
            work = answer if query.strip() else first_rows
            self.jobs.run("query", lambda c: work(c, query), self._tell)

    def _on_changed(self, changed: Changed) -> None:
        """Answer anew: a row says how far what its sources differ about is settled."""
        if "verdict" in changed.tables:
            self.ask(self._focus.query)

    def more(self, kind: Kind, offset: int) -> None:
        """Read a page of one list; a page asked for later takes its place."""
        if self.jobs:
            query, searches = self._focus.query, self._searches
            self._pages[kind] = self.jobs.run(
                f"rows of {kind}",
                lambda connection: [page(connection, query, kind, offset, searches)],
                self._tell,
            )

    def read(
        self, kind: Kind, places: Sequence[int], then: Callable[[dict[int, Any]], None]
    ) -> None:
        """Read the rows at these places of a list, which are then given by place."""
        if self.jobs:
            query, searches = self._focus.query, self._searches

            def arrived(hits: dict[int, Any]) -> None:
                if query == self._focus.query:
                    then(hits)

            self.jobs.run(
                "rows selected",
                lambda connection: [read(connection, query, kind, places, searches)],
                arrived,
            )

    def _tell(self, value: object) -> None:
        if getattr(value, "query", None) != self._focus.query:
            return
        if isinstance(value, Counts):
            self.counts = value.of
        elif isinstance(value, Named):
            self.called |= value.of
        elif isinstance(value, Rows) and value.offset == 0:
            self._note_names(value)
            if value.provisional or value.kind is LISTED[-1]:
                self._note_ranking(under_way=value.provisional)
        self._signals[type(value)].emit(value)
        if isinstance(value, Facets):
            self._answered = value.query
        elif isinstance(value, Rows) and (value.kind, value.offset) == (LISTED[-1], 0):
            self._until_painted.start(UNTIL_PAINTED)

    def _note_ranking(self, *, under_way: bool) -> None:
        if under_way != self.still_ranking:
            self.still_ranking = under_way
            self.ranking_changed.emit(under_way)

    def let_paint(self) -> None:
        """Wait for the painting of a window just shown, if its rows are there."""
        if self._until_painted.isActive():
            self._until_painted.start(UNTIL_FIRST_PAINTED)

    def _tell_shown(self) -> None:
        query = self._focus.query
        if query != self.showing:
            self.showing = query
            self.shown.emit(query)

    def _count_everything(self, query: str) -> None:
        """Count after the rows were painted: loading the search would hold them up."""
        if self.jobs and not query.strip():
            self.jobs.run("query", lambda c: everything_counted(c, query), self._tell)

    def _note_names(self, rows: Rows) -> None:
        """Note in which spellings persons and places were found."""
        if rows.kind is LISTED[0]:
            self.names = {}
        for hit in rows.hits:
            for why in hit.reasons:
                if why.of and why.forms:
                    self.names.setdefault(why.of, set()).update(why.forms)


def answer(connection: Connection, query: str) -> Iterator[object]:
    """Give everything the window shows of a query, what is seen first at first."""
    from model.search.results import Search

    found = Search(connection, query)
    if first := found.provisional():
        for kind in LISTED:
            rows = tuple(first.rows(kind, FIRST))
            yield Rows(query, kind, 0, rows, provisional=True)
    for kind in LISTED:
        yield Rows(query, kind, 0, tuple(found.rows(kind, FIRST)))
    for kind in LISTED:
        rows = tuple(found.rows(kind, PAGE - FIRST, FIRST))
        if rows:
            yield Rows(query, kind, FIRST, rows)
    yield from beyond_rows(found, query)


def beyond_rows(found: Search, query: str) -> Iterator[object]:
    """Give what is counted: it comes after the rows and moves none of them."""
    from model.search.key_names import names_of_keys

    if named := names_of_keys(found.connection, [query]):
        yield Named(query, named)
    counts = {kind: found.count(kind) for kind in LISTED}
    yield Counts(query, counts)
    if found.unknown:
        yield Unknown(query, found.unknown)
    if not any(counts.values()):
        others = tuple(found.suggestions())
        yield Named(query, names_of_keys(found.connection, [it.query for it in others]))
        yield Suggestions(query, others)
    yield Facets(query, found.facets())


def first_rows(connection: Connection, query: str) -> Iterator[Rows]:
    """Give the first rows of everything; the search itself is not loaded for them."""
    from model.search.hit_rows import natural_rows

    for offset, number in ((0, FIRST), (FIRST, PAGE - FIRST)):
        for kind in LISTED:
            hits = natural_rows(connection, kind, number, offset)
            if hits or not offset:
                yield Rows(query, kind, offset, tuple(hits))


def everything_counted(connection: Connection, query: str) -> Iterator[object]:
    """Give counts and facets of the whole archive."""
    from model.search.results import Search

    yield from beyond_rows(Search(connection, query), query)


def page(
    connection: Connection,
    query: str,
    kind: Kind,
    offset: int,
    searches: dict[Kind, Search],
) -> Rows:
    """Give one page of a list; the search is kept for the pages after it.

    The first page goes on where the first rows end.
    """
    start = offset or FIRST
    number = offset + PAGE - start
    hits = _hits(connection, query, kind, range(start, start + number), searches)
    return Rows(query, kind, start, tuple(hits))


def read(
    connection: Connection,
    query: str,
    kind: Kind,
    places: Sequence[int],
    searches: dict[Kind, Search],
) -> dict[int, Any]:
    """Give the rows at these places of a list, read page by page."""
    wanted = set(places)
    found: dict[int, Any] = {}
    for offset in sorted({place // PAGE * PAGE for place in wanted}):
        stretch = range(offset, offset + PAGE)
        hits = _hits(connection, query, kind, stretch, searches)
        found |= {n: hit for n, hit in zip(stretch, hits, strict=False) if n in wanted}
    return found


def _hits(
    connection: Connection,
    query: str,
    kind: Kind,
    places: range,
    searches: dict[Kind, Search],
) -> Sequence[Any]:
    if not query.strip():
        from model.search.hit_rows import natural_rows

        return natural_rows(connection, kind, len(places), places.start)
    from model.search.results import Search

    if kind not in searches:
        searches[kind] = Search(connection, query)
    return searches[kind].rows(kind, len(places), places.start)
