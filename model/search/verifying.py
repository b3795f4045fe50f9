"""Whether the search index is that of the texts and the record it stands beside.

An archive of up to MOST_ANEW passages gets its index made again beside it, and the two
are compared table by table. To make a larger one's takes as long as `--repair`: of it
the lists are held against their own counts, the words of the passages and who is named
and what is attested in them against the texts and the record.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.index import TIES, fill, outdated
from model.search.lists import PART, Lists
from model.search.terms import terms
from model.text.fold import fold

MOST_ANEW: Final = 65_536

_ROWS: Final = {
    "search_span": "kind, earliest, latest",
    "search_order": "kind, chunk, records",
    "search_text": "*",
    "search_name": "kind, record_id, form, folded, sound",
    "search_name_word": "*",
    "search_stretch": "*",
    "search_word": "*",
    "search_date": "*",
    "search_attested": "*",
}
"""What is compared of tables; numbers of rows may be others."""

_WORDS: Final = ("search_words", "search_record_words")


def follows(connection: sqlite3.Connection) -> bool:
    """Whether nothing that stands in the archive would be missed for its index."""
    if outdated(connection) or not _lists_are_whole(connection):
        return False
    (passages,) = connection.execute("select count(*) from passage").fetchone()
    if passages <= MOST_ANEW:
        return _is_as_made_anew(connection)
    return (
        _records_are_listed(connection)
        and _words_are_listed(connection)
        and _ties_are_listed(connection)
    )


def _is_as_made_anew(connection: sqlite3.Connection) -> bool:
    with tempfile.TemporaryDirectory(prefix="vesika-") as folder:
        was, anew = Path(folder) / "was.sqlite", Path(folder) / "anew.sqlite"
        for path in (was, anew):
            with closing(sqlite3.connect(path)) as copy:
                connection.backup(copy)
        with closing(sqlite3.connect(anew)) as copy:
            for _ in fill(copy):
                pass
            copy.commit()
            copy.execute("attach ? as was", (str(was),))
            return are_alike(copy)


def are_alike(anew: sqlite3.Connection) -> bool:
    """Compare the index of one archive with that of the one attached as `was`."""
    for table in _WORDS:
        for schema in ("main", "was"):
            anew.execute(
                f"create virtual table temp.{schema}_{table}"
                f" using fts5vocab({schema}, {table}, 'row')"
            )
    pairs = [(f"main.{name}", f"was.{name}", what) for name, what in _ROWS.items()]
    pairs += [(f"temp.main_{name}", f"temp.was_{name}", "*") for name in _WORDS]
    pairs.append(("main.passage", "was.passage", "id, folded"))
    queries = [
        f"select {what} from {one} except select {what} from {other}"
        for first, second, what in pairs
        for one, other in ((first, second), (second, first))
    ]
    rows = (anew.execute(query).fetchone() for query in queries)
    return not any(rows) and _listed(anew, "main") == _listed(anew, "was")


def _listed(
    connection: sqlite3.Connection, schema: str
) -> dict[tuple[object, ...], BitMap]:
    """Give the members of every part of every list that has any."""
    rows = connection.execute(
        f"select l.kind, l.field, l.folded, l.exact, p.id % {PART}, p.records"
        f" from {schema}.search_list l"
        f" join {schema}.search_part p on p.id / {PART} = l.id"
    )
    parts = {tuple(name): BitMap.deserialize(records) for *name, records in rows}
    return {name: records for name, records in parts.items() if records}


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
