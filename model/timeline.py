"""The timeline of an archive: every dated claim on the lane of its source.

Claims are numbered by rows in the order of their days; see model/lanes.py.
"""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import combinations, compress

from model.claims import Agreement, RecordedClaim, agreement
from model.lanes import Columns, Counter, Dated, Lane
from model.records.document import label
from model.text.fold import sort_key_tr
from model.timescale import FIRST_DAY, LAST_DAY


class Order(StrEnum):
    """By what the rows of a stretch are put in order."""

    DATE = "date"
    EVENT = "event"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Source:
    """A document that dates something, and how it is called for short."""

    document: int
    label: str


@dataclass(frozen=True, slots=True)
class Rivals:
    """The rival dates of one event, in the order of days.

    `apart` holds the pairs of claims that cannot both be right; where none is named,
    every two cannot.
    """

    event: int
    dated: tuple[Dated, ...]
    apart: frozenset[frozenset[int]] = frozenset()

    def against(self, claim: int) -> list[Dated]:
        """Give the dates that go against that of one of the claims."""
        others = [one for one in self.dated if one.claim != claim]
        if len(others) == len(self.dated):
            return []
        pairs = self.apart
        return [one for one in others if not pairs or {claim, one.claim} in pairs]

    @property
    def first(self) -> int:
        """The day on which their line begins."""
        return int(min(one.middle for one in self.dated))

    @property
    def last(self) -> int:
        """The day on which their line ends."""
        return int(max(one.middle for one in self.dated))


class Timeline:
    """All lanes; `titles` names the events, `rivals` joins dates that disagree.

    `ranks` are known where a timeline is a part of another.
    """

    def __init__(
        self,
        columns: Columns,
        sources: Sequence[Source],
        titles: dict[int, str],
        rivals: Iterable[Rivals] = (),
        ranks: dict[int, int] | None = None,
    ) -> None:
        self._ranks = ranks
        self.columns, self.sources, self.titles = columns, tuple(sources), titles
        rows = columns.by_lane(len(self.sources))
        self.lanes = tuple(
            Lane(source.document, source.label, columns, rows[number])
            for number, source in enumerate(self.sources)
        )
        self.rivals: Sequence[Rivals] = sorted(rivals, key=lambda rival: rival.first)
        ends = [(rival.first, rival.last) for rival in self.rivals]
        self._rival_firsts = [first for first, _ in ends]
        self._reach = max((last - first for first, last in ends), default=0)
        self.rival_counter = Counter.of(ends)
        self.in_dispute = frozenset(d.claim for r in self.rivals for d in r.dated)

    def __len__(self) -> int:
        return len(self.columns)

    def only(self, events: Collection[int]) -> Timeline:
        """Give the same lanes with the claims of these events alone."""
        rivals = [rival for rival in self.rivals if rival.event in events]
        columns = self.columns.only(events)
        return Timeline(columns, self.sources, self.titles, rivals, self.ranks)

    def dated(self, row: int) -> Dated:
        """Give the claim of a row."""
        return self.columns.dated(row)

    def row_of(self, claim: int) -> int:
        """Give the row of a claim, -1 when it is not here."""
        return self._rows_of_claims.get(claim, -1)

    def rows_of(self, event: int) -> list[int]:
        """Give the rows of an event, by day."""
        return [row for row, its in enumerate(self.columns.events) if its == event]

    def against(self, event: int, claim: int) -> list[Dated]:
        """Give the dates of an event that go against a claim on it, by day."""
        found = (rival for rival in self.rivals if rival.event == event)
        return [dated for rival in found for dated in rival.against(claim)]

    def rivals_between(self, first: int, last: int) -> list[Rivals]:
        """Give the rival dates whose line crosses the stretch."""
        start = bisect_left(self._rival_firsts, first - self._reach)
        end = bisect_right(self._rival_firsts, last)
        return [rival for rival in self.rivals[start:end] if rival.last >= first]

    @property
    def extent(self) -> tuple[int, int]:
        """The first and the last day that are dated; the last year where nothing is."""
        days = [lane.days for lane in self.lanes if lane.days]
        if days:
            return min(one[0] for one in days), max(one[-1] for one in days)
        firsts, lasts = self.columns.firsts, self.columns.lasts
        ends = [day for day in (*firsts, *lasts) if FIRST_DAY < day < LAST_DAY]
        today = date.today().toordinal()
        return (min(ends), max(ends)) if ends else (today - 365, today)

    def rows_between(
        self, first: int, last: int, order: Order = Order.DATE
    ) -> Sequence[int]:
        """Give every row that touches the stretch, in an order, each time by day."""
        firsts = self.columns.firsts
        start, end = bisect_left(firsts, first), bisect_right(firsts, last)
        earlier = (
            row
            for lane in self.lanes
            for row in lane.spans_between(first, last)
            if row < start
        )
        rows = [*sorted(earlier), *range(start, end)]
        if order is Order.DATE:
            return rows
        wanted = bytearray(len(firsts))
        for row in rows:
            wanted[row] = 1
        ranked = self._by_event if order is Order.EVENT else self._by_source
        return list(compress(ranked, map(wanted.__getitem__, ranked)))

    @cached_property
    def _rows_of_claims(self) -> dict[int, int]:
        return {claim: row for row, claim in enumerate(self.columns.claims)}

    @property
    def ranks(self) -> dict[int, int]:
        """The place of each event among all by its title, as Turkish sorts."""
        if self._ranks is None:
            dated = {event: self.titles.get(event, "") for event in self.columns.events}
            keys = {event: sort_key_tr(title) for event, title in dated.items()}
            order = sorted(keys, key=keys.__getitem__)
            self._ranks = {event: rank for rank, event in enumerate(order)}
        return self._ranks

    @cached_property
    def _by_event(self) -> Sequence[int]:
        ranks = list(map(self.ranks.__getitem__, self.columns.events))
        return array("l", sorted(range(len(ranks)), key=ranks.__getitem__))

    @cached_property
    def _by_source(self) -> Sequence[int]:
        lanes = self.columns.lanes
        return array("l", sorted(range(len(lanes)), key=lanes.__getitem__))

    def prepare(self) -> Timeline:
        """Work out now what would otherwise keep the first to ask for it waiting."""
        assert self._rows_of_claims is not None
        assert self._by_event is not None and self._by_source is not None
        return self


def timeline(connection: sqlite3.Connection, language: str = "tr") -> Timeline:
    """Read the timeline of an archive; titles in `tr`, `en` or `ru`."""
    title = f"title_{language}" if language in ("tr", "en", "ru") else "title_tr"
    sources = _sources(connection)
    lanes = {source.document: lane for lane, source in enumerate(sources)}
    columns = Columns()
    rows = connection.execute(
        "select c.event_id, c.id, x.document_id, c.earliest, c.latest from claim c"
        " join excerpt x on x.id = c.excerpt_id where c.field = 'date'"
        " and c.event_id is not null and c.earliest is not null"
        " and c.latest is not null"
        " order by c.earliest, c.latest, x.document_id, c.id"
    )
    for event, claim, document, earliest, latest in rows:
        columns.add(event, claim, lanes[document], _ordinal(earliest), _ordinal(latest))
    titles = dict(
        connection.execute(f"select id, coalesce({title}, title_tr) from event")
    )
    rivals = list(_rivals(connection, columns))
    return Timeline(columns, sources, titles, rivals).prepare()


def _sources(connection: sqlite3.Connection) -> list[Source]:
    rows = connection.execute(
        "select id, key, short_title, title from document where id in"
        " (select x.document_id from claim c join excerpt x on x.id = c.excerpt_id"
        " where c.field = 'date' and c.event_id is not null"
        " and c.earliest is not null and c.latest is not null) order by id"
    )
    return [Source(number, label(*called)) for number, *called in rows]


def _rivals(connection: sqlite3.Connection, columns: Columns) -> Iterator[Rivals]:
    rows = connection.execute(
        "select d.id, d.event_id, g.value, c.id, c.field, c.about, c.aspect, c.value,"
        " c.calendar, c.earliest, c.latest, c.date_written from disagreement d"
        " join disagreement_claim g on g.disagreement_id = d.id"
        " join claim c on c.id = g.claim_id"
        " where d.field = 'date' and d.event_id is not null order by d.id"
    )
    gathered: dict[tuple[int, int], dict[RecordedClaim, str]] = {}
    for number, event, value, *told in rows:
        claims = gathered.setdefault((number, event), {})
        claims[RecordedClaim(*told)] = value
    wanted = {claim.id for claims in gathered.values() for claim in claims}
    found = {
        claim: columns.dated(row)
        for row, claim in enumerate(columns.claims)
        if claim in wanted
    }
    for (_, event), claims in gathered.items():
        pairs = _apart(claims)
        at_odds = {number for pair in pairs for number in pair}
        dated = [found[number] for number in at_odds if number in found]
        if dated:
            dated.sort(key=lambda d: (d.first, d.lane, d.claim))
            yield Rivals(event, tuple(dated), pairs)


def _apart(claims: dict[RecordedClaim, str]) -> frozenset[frozenset[int]]:
    """Give the pairs of claims, by the value each is held to assert, that differ.

    A date that only says the same less exactly goes against none; but where no two
    days differ, as between calendars, what is asserted does.
    """
    pairs = [
        (one, other)
        for one, other in combinations(claims, 2)
        if claims[one] != claims[other]
    ]
    odds = [pair for pair in pairs if agreement(*pair) is not Agreement.AGREE]
    return frozenset(frozenset(one.id for one in pair) for pair in odds or pairs)


def found_events(connection: sqlite3.Connection, query: str) -> Collection[int] | None:
    """Give the events that a query finds; None where it asks for nothing."""
    if not query.strip():
        return None
    from model.records.kinds import Kind
    from model.search.results import Search

    return frozenset(Search(connection, query).records(Kind.EVENT))


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()
