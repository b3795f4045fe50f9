"""Counting by what the found records can be narrowed: bitmaps held against lists.

Nothing is read of the records themselves, so that millions are counted in the time
of a key press; the lists are read one after the other and let go.
"""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import heappush, heappushpop, nsmallest
from typing import TYPE_CHECKING

from pyroaring import BitMap

from model.records.kinds import Kind
from model.records.titles import Titles
from model.search.facet_values import Facets, FacetValue
from model.search.indexed_dates import MOST_YEARS
from model.search.lists import PART

if TYPE_CHECKING:
    from model.search.results import Search

COUNTED = (Kind.PASSAGE, Kind.EVENT, Kind.ARTICLE)
MOST_VALUES = 500
_FEW = 7000
_SOURCES = {
    Kind.EVENT: "select x.document_id, count(distinct c.event_id) from claim c"
    " join excerpt x on x.id = c.excerpt_id"
    " where c.event_id in (select value from json_each(?)) group by 1",
    Kind.ARTICLE: "select v.document_id, count(*) from article a"
    " join version v on v.id = a.version_id"
    " where a.id in (select value from json_each(?)) group by 1",
}
_FIELDS = ("person", "place", "treaty", "source", "kind", "year")
_LISTED = tuple(field for field in _FIELDS if field != "source")
_LABELS = {
    field: f"select id, key, {names} from {table}"
    " where id in (select value from json_each(?))"
    for field, table, names in (
        ("person", "person", "name"),
        ("place", "place", "name"),
        ("treaty", "treaty", "title_tr, title_en, title_ru"),
        ("source", "document", "coalesce(short_title, title)"),
    )
}


def count_facets(search: Search) -> Facets:
    """Count the values of every field among what was found."""
    counts: dict[str, dict[str, dict[Kind, int]]] = {
        field: defaultdict(dict) for field in _FIELDS
    }
    reaching: dict[Kind, _Long] = {}
    for kind in COUNTED:
        found = search.records(kind)
        if not found:
            continue
        reaching[kind] = _Long(search, kind, found)
        for field, value, count in _counts(search, kind, found, reaching[kind]):
            if count:
                counts[field][value][kind] = count
    for kind in COUNTED:
        # `kind:article` finds the articles beside the passages that print them.
        if kind.value in counts["kind"] and (number := search.count(kind)):
            counts["kind"][kind.value][kind] = number
    for year, by_kind in counts["year"].items():
        for kind, long in reaching.items():
            if kind not in by_kind and (number := len(long.of(year))):
                by_kind[kind] = number
    years = sorted(
        (int(year), sum(by_kind.values())) for year, by_kind in counts["year"].items()
    )
    named = {
        field: tuple(_values(search.connection, field, counts[field]))
        for field in _FIELDS[:-1]
    }
    return Facets(
        named["person"],
        named["place"],
        named["treaty"],
        named["source"],
        named["kind"],
        tuple(years),
    )


def _counts(
    search: Search, kind: Kind, found: BitMap, reaching: _Long
) -> Iterator[tuple[str, str, int]]:
    connection = search.connection
    everything = _is_all(connection, kind, found)
    if kind is Kind.PASSAGE:
        yield from _in_documents(search.ground.stretches, found)
    elif len(found) <= _FEW and kind in _SOURCES:
        yield from _sources(connection, kind, found)
    else:
        yield from _best_sources(connection, kind, None if everything else found)
    lists = connection.execute(
        "select id, field, folded, records from search_list where kind = ?"
        f" and field in ({', '.join('?' * len(_LISTED))})",
        (kind.value, *_LISTED),
    ).fetchall()
    shared = {} if everything else _shared(connection, kind, _LISTED, found)
    for number, field, value, size in lists:
        count = size if everything else shared.get(number, 0)
        if field == "year" and count and (long := reaching.of(value)):
            count += len(long) - _shared_by(connection, number, long)
        yield field, value, count


_NOTHING = BitMap()


class _Long:
    """What was found of times so long that no year lists it.

    `date:1945` finds that too, and a year counts all that its date finds.
    """

    def __init__(self, search: Search, kind: Kind, found: BitMap) -> None:
        rows = search.connection.execute(
            "select substr(earliest, 1, 4), substr(latest, 1, 4), list_id"
            " from search_span"
            " where kind = ? and substr(latest, 1, 4) - substr(earliest, 1, 4) > ?",
            (kind.value, MOST_YEARS),
        )
        self._stretches = [
            (first, last, some)
            for first, last, number in rows
            if (some := search.lists.records(number) & found)
        ]

    def of(self, year: str) -> BitMap:
        """Give what reaches over a year."""
        over = [x for first, last, x in self._stretches if first <= year <= last]
        return BitMap.union(*over) if over else _NOTHING


def _best_sources(
    connection: sqlite3.Connection, kind: Kind, found: BitMap | None
) -> Iterator[tuple[str, str, int]]:
    """Count the sources of the most records, all of these where `found` is None."""
    lists = connection.execute(
        "select id, folded, records from search_list where kind = ?"
        " and field = 'source' order by records desc",
        (kind.value,),
    )
    best: list[int] = []
    for number, value, size in lists:
        if len(best) == MOST_VALUES and size <= best[0]:
            return  # No shorter list can be among the values shown.
        count = size if found is None else _shared_by(connection, number, found)
        (heappush if len(best) < MOST_VALUES else heappushpop)(best, count)
        yield "source", value, count


def _sources(
    connection: sqlite3.Connection, kind: Kind, found: BitMap
) -> Iterator[tuple[str, str, int]]:
    rows = connection.execute(_SOURCES[kind], (json.dumps(list(found)),))
    for document, count in rows:
        yield "source", str(document), count


def _is_all(connection: sqlite3.Connection, kind: Kind, found: BitMap) -> bool:
    row = connection.execute(
        "select records from search_list where kind = ? and field = 'all'",
        (kind.value,),
    ).fetchone()
    return row is not None and row[0] == len(found)


def _shared(
    connection: sqlite3.Connection, kind: Kind, fields: Sequence[str], found: BitMap
) -> dict[int, int]:
    """Count what of each list of some fields is among what was found."""
    counts: dict[int, int] = defaultdict(int)
    rows = connection.execute(
        "select l.id, p.records from search_list l"
        f" join search_part p on p.id between l.id * {PART} + ? and l.id * {PART} + ?"
        f" where l.kind = ? and l.field in ({', '.join('?' * len(fields))})",
        (found.min() // PART, found.max() // PART, kind.value, *fields),
    )
    for number, blob in rows:
        counts[number] += BitMap.deserialize(blob).intersection_cardinality(found)
    return counts


def _shared_by(connection: sqlite3.Connection, number: int, found: BitMap) -> int:
    """Count what of one list is among what was found; other parts are not read."""
    first = number * PART
    rows = connection.execute(
        "select records from search_part where id between ? and ?",
        (first + found.min() // PART, first + found.max() // PART),
    )
    return sum(
        BitMap.deserialize(blob).intersection_cardinality(found) for (blob,) in rows
    )


def _in_documents(
    stretches: Sequence[tuple[int, int, int]], found: BitMap
) -> Iterator[tuple[str, str, int]]:
    """Count the passages found in each document; few are looked up one by one."""
    totals: dict[int, int] = defaultdict(int)
    if len(found) < len(stretches):
        firsts = [first for first, _, _ in stretches]
        for number in found:
            totals[stretches[bisect_right(firsts, number) - 1][2]] += 1
    else:
        for first, last, document in stretches:
            totals[document] += found.range_cardinality(first, last)
    for document, count in totals.items():
        yield "source", str(document), count


def _values(
    connection: sqlite3.Connection, field: str, counts: dict[str, dict[Kind, int]]
) -> Iterable[FacetValue]:
    totals = [(-sum(by_kind.values()), value) for value, by_kind in counts.items()]
    best = nsmallest(MOST_VALUES, totals)
    labels = _labels(connection, field, [value for _, value in best])
    for total, value in best:
        key, label = labels.get(value, (value, value))
        yield FacetValue(key, label, -total, counts[value])


def _labels(
    connection: sqlite3.Connection, field: str, values: Sequence[str]
) -> dict[str, tuple[str, Titles | str]]:
    """Give key and name of records by their row numbers; other values speak."""
    if field not in _LABELS:
        return {}
    rows = connection.execute(_LABELS[field], (json.dumps(list(map(int, values))),))
    return {
        str(number): (key, Titles(*label) if len(label) > 1 else label[0])
        for number, key, *label in rows
    }
