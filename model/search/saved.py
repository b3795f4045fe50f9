"""Queries the reader keeps, and what they find now that they did not find before."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Final

from model.records.kinds import Kind
from model.search.results import Search

KEPT: Final = (Kind.DOCUMENT, Kind.EVENT, Kind.ARTICLE, Kind.PASSAGE)
MOST_KEYS: Final = 20_000
"""Of larger results only the number is kept, and changes are told by it."""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A kept query; `seen` is the ISO time when the reader last looked at it."""

    id: int
    name: str
    query: str
    seen: str


@dataclass(frozen=True, slots=True)
class KindChange:
    """What changed among the records of a kind.

    `added` are row numbers, `removed` the keys of what is not found any more; both are
    None where the result is too large to tell, and only the counts before and now are.
    """

    before: int
    now: int
    added: tuple[int, ...] | None
    removed: tuple[str, ...] | None


def save(connection: sqlite3.Connection, name: str, query: str, now: str) -> int:
    """Keep a query under a name, or put it in the place of the one of that name.

    `now` is an ISO time; the caller owns the transaction. Returns the row number.
    """
    connection.execute(
        "insert into saved_search (name, query, seen, found) values (?, ?, ?, ?)"
        " on conflict (name) do update set query = excluded.query,"
        " seen = excluded.seen, found = excluded.found",
        (name, query, now, json.dumps(_found(connection, query))),
    )
    row = connection.execute("select id from saved_search where name = ?", (name,))
    return int(row.fetchone()[0])


def forget(connection: sqlite3.Connection, number: int) -> None:
    """Keep a query no longer."""
    connection.execute("delete from saved_search where id = ?", (number,))


def saved_searches(connection: sqlite3.Connection) -> list[SavedSearch]:
    """Give the kept queries in the order they were first kept."""
    rows = connection.execute(
        "select id, name, query, seen from saved_search order by id"
    )
    return [SavedSearch(*row) for row in rows]


def look(connection: sqlite3.Connection, number: int, now: str) -> None:
    """Note that the reader has seen what a kept query finds now."""
    (query,) = connection.execute(
        "select query from saved_search where id = ?", (number,)
    ).fetchone()
    connection.execute(
        "update saved_search set seen = ?, found = ? where id = ?",
        (now, json.dumps(_found(connection, query)), number),
    )


def changes(connection: sqlite3.Connection, number: int) -> dict[Kind, KindChange]:
    """Give what a kept query finds otherwise than when it was last seen, by kind."""
    query, found = connection.execute(
        "select query, found from saved_search where id = ?", (number,)
    ).fetchone()
    before = json.loads(found)
    search = Search(connection, query)
    told = {kind: _change(search, kind, before[kind.value]) for kind in KEPT}
    return {
        kind: change
        for kind, change in told.items()
        if change.added or change.removed or change.before != change.now
    }


def _change(search: Search, kind: Kind, before: list[str] | int) -> KindChange:
    now = search.count(kind)
    if isinstance(before, int) or now > MOST_KEYS:
        count = before if isinstance(before, int) else len(before)
        return KindChange(count, now, None, None)
    keys = _keys(search, kind)
    added = tuple(number for key, number in keys.items() if key not in set(before))
    removed = tuple(key for key in before if key not in keys)
    return KindChange(len(before), now, added, removed)


def _found(connection: sqlite3.Connection, query: str) -> dict[str, list[str] | int]:
    search = Search(connection, query)
    return {
        kind.value: list(_keys(search, kind))
        if search.count(kind) <= MOST_KEYS
        else search.count(kind)
        for kind in KEPT
    }


def _keys(search: Search, kind: Kind) -> dict[str, int]:
    rows = search.connection.execute(
        f"select key, id from {kind.value} where id in (select value from json_each(?))"
        " order by id",
        (json.dumps(list(search.records(kind))),),
    )
    return dict(rows.fetchall())
