"""Queries the reader keeps, and what they find now that they did not find before."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from model.records.kinds import Kind
from model.records.titles import Titles
from model.search.hit import Hit
from model.search.results import Search

KEPT: Final = (Kind.DOCUMENT, Kind.EVENT, Kind.ARTICLE, Kind.PASSAGE)
MOST_KEYS: Final = 20_000
"""Of larger results only the number is kept, and changes are told by it."""

WORDS_KEPT: Final = 80
"""Code points of a passage by which it is known once it is gone."""

MOST_SHOWN: Final = 20
"""Of each kind, so many new and gone records are named."""


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


class Label(StrEnum):
    """What a change of the reader was, for `archive.change` and for undo's words."""

    SAVED = "search-saved"
    RENAMED = "search-renamed"
    FORGOTTEN = "search-forgotten"


Called: TypeAlias = Sequence[str | None]
"""A title: one for all languages, or those in Turkish, English and Russian, of an
article with its number and the kind of its treaty behind."""

Found: TypeAlias = Mapping[str, Mapping[str, Called] | Sequence[str] | int]
"""What a query finds by kind: keys with titles, or only their number.

A search kept by an older version has the keys alone.
"""


@dataclass(frozen=True, slots=True)
class Lost:
    """A record that is no longer in the archive, as it was called while it was.

    `title` is None where nobody kept it; `number` and `record_kind` are those of a hit.
    """

    kind: Kind
    key: str
    title: Titles | str | None = None
    number: str | None = None
    record_kind: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """A kept query and what changed since it was last seen.

    `added` and `removed` count all kinds together; `new` are the first of the new
    records of each kind, `gone` the first that are not found any more, and `lost` those
    that are no longer in the archive.
    """

    kept: SavedSearch
    added: int
    removed: int
    new: tuple[Hit, ...]
    gone: tuple[Hit, ...]
    lost: tuple[Lost, ...]


def save(
    connection: sqlite3.Connection, name: str, query: str, found: Found, now: str
) -> int:
    """Keep a query under a name, or put it in the place of the one of that name.

    `found` is what `found_by` gives for it, asked of another connection lest others
    wait; `now` is an ISO time; the caller owns the transaction. Returns the row number.
    """
    connection.execute(
        "insert into saved_search (name, query, seen, found) values (?, ?, ?, ?)"
        " on conflict (name) do update set query = excluded.query,"
        " seen = excluded.seen, found = excluded.found",
        (name, query, now, _written(found)),
    )
    row = connection.execute("select id from saved_search where name = ?", (name,))
    return int(row.fetchone()[0])


def rename(connection: sqlite3.Connection, number: int, name: str) -> None:
    """Call a kept query otherwise; one that has the name already keeps it alone."""
    connection.execute(
        "update or ignore saved_search set name = ? where id = ?", (name, number)
    )


def forget(connection: sqlite3.Connection, number: int) -> None:
    """Keep a query no longer."""
    connection.execute("delete from saved_search where id = ?", (number,))


def saved_searches(connection: sqlite3.Connection) -> list[SavedSearch]:
    """Give the kept queries in the order they were first kept."""
    rows = connection.execute(
        "select id, name, query, seen from saved_search order by id"
    )
    return [SavedSearch(*row) for row in rows]


def look(connection: sqlite3.Connection, number: int, found: Found, now: str) -> None:
    """Note that the reader has seen what a kept query finds now."""
    connection.execute(
        "update saved_search set seen = ?, found = ? where id = ?",
        (now, _written(found), number),
    )


def standing(connection: sqlite3.Connection) -> Iterator[Standing]:
    """Give every kept query with what it finds otherwise than when last seen."""
    for kept in saved_searches(connection):
        told = changes(connection, kept.id)
        search = Search(connection, kept.query)
        added: list[Hit] = []
        gone: list[Hit] = []
        lost: list[Lost] = []
        _, before = _kept(connection, kept.id)
        for kind, change in told.items():
            added += search.hits(kind, (change.added or ())[:MOST_SHOWN])
            keys = (change.removed or ())[:MOST_SHOWN]
            rows = _rows_of(connection, kind, keys)
            gone += search.hits(kind, list(rows.values()))
            called = before[kind.value]
            lost += [_lost(kind, key, called) for key in keys if key not in rows]
        counts = [_counted(change) for change in told.values()]
        yield Standing(
            kept,
            sum(more for more, _ in counts),
            sum(fewer for _, fewer in counts),
            tuple(added),
            tuple(gone),
            tuple(lost),
        )


def _counted(change: KindChange) -> tuple[int, int]:
    """Give how many came and went; where nobody knows, by how many more or fewer."""
    if change.added is None or change.removed is None:
        more = change.now - change.before
        return max(more, 0), max(-more, 0)
    return len(change.added), len(change.removed)


def _rows_of(
    connection: sqlite3.Connection, kind: Kind, keys: Sequence[str]
) -> dict[str, int]:
    rows = connection.execute(
        f"select key, id from {kind.value}"
        " where key in (select value from json_each(?)) order by id",
        (json.dumps(list(keys)),),
    )
    return {row[0]: row[1] for row in rows}


def changes(connection: sqlite3.Connection, number: int) -> dict[Kind, KindChange]:
    """Give what a kept query finds otherwise than when it was last seen, by kind."""
    query, before = _kept(connection, number)
    search = Search(connection, query)
    told = {kind: _change(search, kind, before[kind.value]) for kind in KEPT}
    return {
        kind: change
        for kind, change in told.items()
        if change.added or change.removed or change.before != change.now
    }


def _kept(connection: sqlite3.Connection, number: int) -> tuple[str, Found]:
    query, found = connection.execute(
        "select query, found from saved_search where id = ?", (number,)
    ).fetchone()
    return query, json.loads(found)


def _written(found: Found) -> str:
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def _lost(kind: Kind, key: str, called: Mapping[str, Called] | object) -> Lost:
    """Call a record as it was called when it was kept."""
    words = called.get(key) if isinstance(called, dict) else None
    match words:
        case [str(title)]:
            return Lost(kind, key, title)
        case [str(tr), en, ru, *more]:
            return Lost(kind, key, Titles(tr, en, ru), *more)
    return Lost(kind, key)


def _change(
    search: Search, kind: Kind, before: Mapping[str, Called] | Sequence[str] | int
) -> KindChange:
    now = search.count(kind)
    if isinstance(before, int) or now > MOST_KEYS:
        count = before if isinstance(before, int) else len(before)
        return KindChange(count, now, None, None)
    keys, known = _keys(search, kind), set(before)
    added = tuple(number for key, number in keys.items() if key not in known)
    removed = tuple(key for key in before if key not in keys)
    return KindChange(len(before), now, added, removed)


def found_by(connection: sqlite3.Connection, query: str) -> Found:
    """Give what a query finds now, to be kept with it."""
    search = Search(connection, query)
    return {
        kind.value: _titles(search, kind)
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


def _titles(search: Search, kind: Kind) -> dict[str, list[str | None]]:
    rows = search.connection.execute(
        f"{_TITLES[kind]} where r.id in (select value from json_each(?)) order by r.id",
        (json.dumps(list(search.records(kind))),),
    )
    return {key: list(called) for key, *called in rows}


_TITLES: Final = {
    Kind.DOCUMENT: "select r.key, coalesce(r.short_title, r.title) from document r",
    Kind.EVENT: "select r.key, r.title_tr, r.title_en, r.title_ru from event r",
    Kind.ARTICLE: "select r.key, t.title_tr, t.title_en, t.title_ru, r.number, v.kind"
    " from article r join version v on v.id = r.version_id"
    " join treaty t on t.id = v.treaty_id",
    Kind.PASSAGE: f"select r.key, substr(r.text, 1, {WORDS_KEPT}) from passage r",
}
