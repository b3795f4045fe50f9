"""Whether the search index is that of the texts and the record it stands beside."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.index import TIES, outdated
from model.search.lists import PART, Lists
from model.search.terms import terms
from model.text.fold import fold


def follows(connection: sqlite3.Connection) -> bool:
    """Whether nothing that stands in the archive would be missed for its index.

    Every list is held against its own count, the words of the passages and who is
    named and what is attested in them against the texts and the record; all of the
    passages are read for it.
    """
    return (
        not outdated(connection)
        and _lists_are_whole(connection)
        and _records_are_listed(connection)
        and _words_are_listed(connection)
        and _ties_are_listed(connection)
    )


def _lists_are_whole(connection: sqlite3.Connection) -> bool:
    """Whether each list holds as many records as it says, and each part has a list."""
    held: dict[int, int] = defaultdict(int)
    for number, records in connection.execute("select id, records from search_part"):
        held[number // PART] += len(BitMap.deserialize(records))
    said = dict(connection.execute("select id, records from search_list").fetchall())
    return held.keys() <= said.keys() and all(
        held.get(number, 0) == count for number, count in said.items()
    )


def _records_are_listed(connection: sqlite3.Connection) -> bool:
    lists = Lists(connection)
    return all(
        BitMap(row[0] for row in connection.execute(f"select id from {kind.value}"))
        == lists.all(kind)
        for kind in Kind
    )


def _words_are_listed(connection: sqlite3.Connection) -> bool:
    """Whether every passage is folded as its text is, and listed under its words."""
    standing: dict[str, BitMap] = defaultdict(BitMap)
    rows = connection.execute("select id, text, folded from passage")
    for number, text, folded in rows:
        if folded != fold(text):
            return False
        for word in set(terms(text)):
            standing[word].add(number)
    lists = Lists(connection)
    stored = connection.execute(
        "select id, exact from search_list"
        " where kind = ? and field = 'text' and records > 0",
        (Kind.PASSAGE.value,),
    ).fetchall()
    return len(stored) == len(standing) and all(
        lists.records(number) == standing.get(exact) for number, exact in stored
    )


def _ties_are_listed(connection: sqlite3.Connection) -> bool:
    lists = Lists(connection)
    return all(
        records <= lists.named(Kind.PASSAGE, field, value)
        for (field, value), records in _ties(connection)
    )


def _ties(
    connection: sqlite3.Connection,
) -> Iterator[tuple[tuple[str, str], BitMap]]:
    """Give the passages that the record ties to a person, a place, a treaty."""
    (last,) = connection.execute("select coalesce(max(id), 0) from passage").fetchone()
    found: dict[tuple[str, str], BitMap] = defaultdict(BitMap)
    for query, (field, *value) in TIES:
        for number, tied in connection.execute(query, (0, last)):
            found[field, value[0] if value else str(tied)].add(number)
    yield from found.items()
