"""Counting by what the found records can be narrowed: bitmaps held against lists.

Nothing is read of the records themselves, so that millions are counted in the time
of a key press; the lists are read one after the other and let go.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import heappush, heappushpop
from typing import TYPE_CHECKING

from pyroaring import BitMap

from model.records.event import Titles
from model.records.kinds import Kind
from model.search.hit import Facets, FacetValue
from model.search.indexed_dates import MOST_YEARS
from model.search.lists import PART

if TYPE_CHECKING:
    from model.search.results import Search

COUNTED = (Kind.PASSAGE, Kind.EVENT, Kind.ARTICLE)
MOST_VALUES = 500
_FEW = 4000
_SOURCES = {
    Kind.EVENT: "select x.document_id, count(distinct c.event_id) from claim c"
    " join excerpt x on x.id = c.excerpt_id"
    " where c.event_id in (select value from json_each(?)) group by 1",
    Kind.ARTICLE: "select v.document_id, count(*) from article a"
    " join version v on v.id = a.version_id"
    " where a.id in (select value from json_each(?)) group by 1",
}
_FIELDS = ("person", "place", "treaty", "source", "kind", "year")
_LABELS = {
    "person": "select key, name from person where id = ?",
    "place": "select key, name from place where id = ?",
    "treaty": "select key, title_tr, title_en, title_ru from treaty where id = ?",
    "source": "select key, coalesce(short_title, title) from document where id = ?",
}


def count_facets(search: Search) -> Facets:
    """Count the values of every field among what was found."""
    counts: dict[str, dict[str, dict[Kind, int]]] = {
        field: defaultdict(dict) for field in _FIELDS
    }
    for kind in COUNTED:
        found = search.records(kind)
        if not found:
            continue
        for field, value, count in _counts(search, kind, found):
            if count:
                counts[field][value][kind] = count
    for kind in COUNTED:
        # `kind:article` finds the articles beside the passages that print them.
        if kind.value in counts["kind"] and (number := search.count(kind)):
            counts["kind"][kind.value][kind] = number
    for kind in COUNTED:
        for year, more in _reaching_over(search, kind, counts["year"]):
            of_year = counts["year"][year]
            of_year[kind] = of_year.get(kind, 0) + more
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
    search: Search, kind: Kind, found: BitMap
) -> Iterator[tuple[str, str, int]]:
    connection = search.connection
    if kind is Kind.PASSAGE:
        yield from _in_documents(search.ground.stretches, found)
    everything = _is_all(connection, kind, found)
    few = len(found) <= _FEW and kind in _SOURCES
    if few:
        yield from _sources(connection, kind, found)
    lists = connection.execute(
        "select id, field, folded, records from search_list where kind = ?"
        f" and field in ({', '.join('?' * len(_FIELDS))})"
        " order by field, records desc",
        (kind.value, *_FIELDS),
    ).fetchall()
    best: list[int] = []
    for number, field, value, size in lists:
        if field == "source":
            # No shorter list can be among the values shown.
            if few or (len(best) == MOST_VALUES and size <= best[0]):
                continue
            count = size if everything else _shared(connection, number, found)
            _keep_best(best, count)
            yield field, value, count
        elif everything:
            yield field, value, size
        else:
            yield field, value, _shared(connection, number, found)


def _reaching_over(
    search: Search, kind: Kind, years: Iterable[str]
) -> Iterator[tuple[str, int]]:
    """Count for each year what is of a time so long that no year lists it.

    `date:1945` finds that too, and a year counts all that its date finds.
    """
    lists, found = search.lists, search.records(kind)
    rows = lists.connection.execute(
        "select substr(earliest, 1, 4), substr(latest, 1, 4), list_id from search_span"
        " where kind = ? and substr(latest, 1, 4) - substr(earliest, 1, 4) > ?",
        (kind.value, MOST_YEARS),
    )
    stretches = [(*ends, lists.records(number) & found) for *ends, number in rows]
    for year in years:
        over = [x for first, last, x in stretches if first <= year <= last and x]
        if over:
            own = lists.named(kind, "year", year)
            yield year, len(BitMap.union(*over) - own)


def _keep_best(best: list[int], count: int) -> None:
    if len(best) < MOST_VALUES:
        heappush(best, count)
    else:
        heappushpop(best, count)


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


def _shared(connection: sqlite3.Connection, number: int, found: BitMap) -> int:
    rows = connection.execute(
        "select records from search_part where id between ? and ?",
        (number * PART, number * PART + PART - 1),
    )
    return sum(
        BitMap.deserialize(blob).intersection_cardinality(found) for (blob,) in rows
    )


def _in_documents(
    stretches: Iterable[tuple[int, int, int]], found: BitMap
) -> Iterator[tuple[str, str, int]]:
    totals: dict[int, int] = defaultdict(int)
    for first, last, document in stretches:
        totals[document] += found.range_cardinality(first, last)
    for document, count in totals.items():
        yield "source", str(document), count


def _values(
    connection: sqlite3.Connection, field: str, counts: dict[str, dict[Kind, int]]
) -> Iterable[FacetValue]:
    ordered = sorted(counts.items(), key=lambda it: (-sum(it[1].values()), it[0]))
    for value, by_kind in ordered[:MOST_VALUES]:
        key, label = _label(connection, field, value)
        yield FacetValue(key, label, sum(by_kind.values()), by_kind)


def _label(
    connection: sqlite3.Connection, field: str, value: str
) -> tuple[str, Titles | str]:
    if field not in _LABELS:
        return value, value
    key, *label = connection.execute(_LABELS[field], (int(value),)).fetchone()
    return key, Titles(*label) if len(label) > 1 else label[0]
