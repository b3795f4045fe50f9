"""Where two documents speak of the same thing: an event, or one treaty's articles.

Two readers of a document scroll together by such places; as texts tell things in
different orders, only those are followed that come in one order in both.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from model.records.kinds import Kind
from model.records.titles import Titles

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Meeting:
    """A place in each of two documents that attests one record.

    Spans are code points of the stored texts; `kind` is EVENT or ARTICLE, `number`
    the record's row; of an article it is that of the first document. `part` is the
    article's number there, `treaty` the kind of its treaty.
    """

    one: Span
    other: Span
    kind: Kind
    number: int
    title: Titles
    date: str | None
    part: str = ""
    treaty: str = ""


_EVENTS = """
select e.id, e.title_tr, e.title_en, e.title_ru, e.date,
       x.document_id, x.start, x.end, c.field
from claim c
join excerpt x on x.id = c.excerpt_id
join event e on e.id = c.event_id
where x.document_id in (?, ?)
order by e.id, c.field <> 'date', x.start
"""
_ARTICLES = """
select a.id, t.title_tr, t.title_en, t.title_ru, t.signed,
       x.document_id, x.start, x.end, y.document_id, y.start, y.end,
       b.id, a.number, b.number, t.kind
from alignment l
join alignment_target g on g.alignment_id = l.id
join article a on a.id = l.article_id join excerpt x on x.id = a.excerpt_id
join article b on b.id = g.article_id join excerpt y on y.id = b.excerpt_id
join treaty t on t.id = l.treaty_id
where (x.document_id = ?1 and y.document_id = ?2)
   or (x.document_id = ?2 and y.document_id = ?1)
order by l.id, b.id
"""


def meetings(connection: sqlite3.Connection, one: int, other: int) -> list[Meeting]:
    """Give where two documents meet, in the order of the first; none with itself."""
    if one == other:
        return []
    found = [*_of_events(connection, one, other), *_of_articles(connection, one, other)]
    return sorted(found, key=lambda meeting: (meeting.one, meeting.other))


def in_one_order(found: Sequence[Meeting]) -> list[Meeting]:
    """Keep as many meetings as follow one another in both documents.

    The longest chain whose places rise on both sides (patience sorting).
    """
    ends: list[int] = []
    at: list[int] = []
    before: list[int | None] = []
    for n, meeting in enumerate(found):
        place = bisect_left(ends, meeting.other[0])
        before.append(at[place - 1] if place else None)
        ends[place : place + 1] = [meeting.other[0]]
        at[place : place + 1] = [n]
    chain: list[Meeting] = []
    last = at[-1] if at else None
    while last is not None:
        chain.append(found[last])
        last = before[last]
    return list(reversed(chain))


def _of_events(
    connection: sqlite3.Connection, one: int, other: int
) -> Iterator[Meeting]:
    """Give for each event the places that say the same thing of it, its date first."""
    told: dict[int, list[sqlite3.Row]] = {}
    for row in connection.execute(_EVENTS, (one, other)):
        told.setdefault(row[0], []).append(row)
    for number, rows in told.items():
        here = [row for row in rows if row["document_id"] == one]
        there = [row for row in rows if row["document_id"] == other]
        pairs = [(a, b) for a in here for b in there]
        if pairs:
            a, b = next((p for p in pairs if p[0]["field"] == p[1]["field"]), pairs[0])
            title = Titles(a["title_tr"], a["title_en"], a["title_ru"])
            spans = ((a["start"], a["end"]), (b["start"], b["end"]))
            yield Meeting(*spans, Kind.EVENT, number, title, a["date"])


def _of_articles(
    connection: sqlite3.Connection, one: int, other: int
) -> Iterator[Meeting]:
    for row in connection.execute(_ARTICLES, (one, other)):
        number, tr, en, ru, signed, document, *rest = tuple(row)
        start, end, _, there, until, target, part, target_part, kind = rest
        spans = ((start, end), (there, until))
        if document != one:
            spans, number, part = (spans[1], spans[0]), target, target_part
        title = Titles(tr, en, ru)
        yield Meeting(*spans, Kind.ARTICLE, number, title, signed, part, kind)
