"""The dates that are claimed of a record, or in a passage, as the source words them."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from model.dates.edtf import Span, overlaps, span
from model.records.kinds import Kind
from model.search.evidence import Dated
from model.search.indexed_dates import claimed_days
from model.search.levels import Level
from model.search.marking import Sought, likeness
from model.search.query import Date
from model.search.surest import Mark

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


def claims_standing(
    connection: sqlite3.Connection, passages: Sequence[int]
) -> dict[int, list[Dated]]:
    """Give where the words of the dates that are claimed in these passages stand.

    «19 Mart’ta» and «aynı gün» are read as a day by whoever knows the passage, not by
    its letters: only the claim tells their year.
    """
    rows = connection.execute(
        "select x.passage_id, x.start, x.exact, c.value, c.calendar, c.date_written"
        " from claim c join excerpt x on x.id = c.excerpt_id"
        " where c.field = 'date' and c.date_written is not null"
        " and x.passage_id in (select value from json_each(?)) order by c.id",
        (json.dumps(list(passages)),),
    )
    found: dict[int, list[Dated]] = defaultdict(list)
    for passage, origin, exact, value, calendar, written in rows:
        # The words may run over the end of a line.
        words = r"\s+".join(map(re.escape, written.split()))
        if place := re.search(rf"(?<!\w){words}", exact):
            start, end = origin + place.start(), origin + place.end()
            found[passage] += [
                (start, end, days.earliest, days.latest)
                for days in claimed_days(value, calendar)
            ]
    return found


def marks_of_claims(
    sought: Sought,
    claims: Sequence[Dated],
    within: tuple[int, int],
    marks: Sequence[Mark],
) -> Iterator[Mark]:
    """Mark the words of claimed dates that answer better than `marks` do there.

    `within` are start and end of a text in its document; marks are offsets in the text.
    """
    first, last = within
    for start, end, earliest, latest in claims:
        if not (first <= start and end <= last):
            continue
        for unit, when in sought.dates:
            level = likeness(earliest, latest, when)
            one = Mark(start - first, end - first, unit, level)
            if level > Level.SOME and not any(_stands_for(m, one) for m in marks):
                yield one


def most_like(dates: Sequence[Dated], asked: Sequence[Date]) -> list[Dated]:
    """Give those dates that come nearest to one that was asked for, none if none do."""
    levels = [
        max((likeness(one[2], one[3], when) for when in asked), default=Level.SOME)
        for one in dates
    ]
    best = max(levels, default=Level.SOME)
    if best is Level.SOME:
        return []
    return [one for one, level in zip(dates, levels, strict=True) if level is best]


def _stands_for(mark: Mark, claimed: Mark) -> bool:
    same = mark.unit == claimed.unit and mark.level >= claimed.level
    return same and mark.start < claimed.end and claimed.start < mark.end


def _length(days: Span) -> int:
    first, last = map(date.fromisoformat, days)
    return (last - first).days
