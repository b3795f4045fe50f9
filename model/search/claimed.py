"""The dates that are claimed of a record, or in a passage, as the source words them."""

from __future__ import annotations

import sqlite3
from datetime import date

from model.dates.edtf import Span, overlaps, span
from model.records.kinds import Kind
from model.search.indexed_dates import claimed_days
from model.search.query import Date

_WRITTEN = "select c.value, c.calendar, c.date_written from claim c"
_QUERIES = {
    Kind.PASSAGE: f"{_WRITTEN} join excerpt x on x.id = c.excerpt_id"
    " where c.field = 'date' and x.passage_id = ? order by c.id",
    **{
        kind: f"{_WRITTEN} where c.field = 'date' and c.{kind}_id = ? order by c.id"
        for kind in (Kind.EVENT, Kind.PERSON, Kind.TREATY)
    },
}


def dates_claimed(
    connection: sqlite3.Connection, kind: Kind, record: int, asked: Date
) -> tuple[str, ...]:
    """Give the claimed dates that share a day with the one asked for, as written.

    Those of the least time come first: a day tells more than the war around it.
    """
    if kind not in _QUERIES:
        return ()
    wanted = [span(edtf) for edtf in (asked.edtf, *asked.alternatives)]
    found: dict[str, int] = {}
    for value, calendar, written in connection.execute(_QUERIES[kind], (record,)):
        lengths = [
            _length(days)
            for days in claimed_days(value, calendar)
            if any(overlaps(days, other) for other in wanted)
        ]
        if lengths:
            found.setdefault(" ".join((written or value).split()), min(lengths))
    return tuple(sorted(found, key=lambda words: found[words]))


def _length(days: Span) -> int:
    first, last = map(date.fromisoformat, days)
    return (last - first).days
