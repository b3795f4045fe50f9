"""The excerpts that show why records were found, fetched for many records at once."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from typing import TypeAlias

from model.records.excerpt import EXCERPT, Excerpt, read_excerpt
from model.records.kinds import Kind

_DOCUMENT = "join document d on d.id = x.document_id"
_OF_CLAIMS = (
    f"select {EXCERPT}, c.{{kind}}_id as owner from claim c"
    f" join excerpt x on x.id = c.excerpt_id {_DOCUMENT}"
    " where c.{kind}_id in (select value from json_each(?))"
    " order by x.document_id, x.start, c.id"
)
_OF_MENTIONS = (
    f"select {EXCERPT}, m.{{kind}}_id as owner from"
    " (select *, row_number() over (partition by {kind}_id order by id) as place"
    "  from mention where {kind}_id in (select value from json_each(?))) m"
    f" join excerpt x on x.id = m.excerpt_id {_DOCUMENT}"
    " where m.place <= 5 order by x.document_id, x.start"
)
_QUERIES = {
    Kind.EVENT: _OF_CLAIMS.format(kind="event"),
    Kind.PERSON: _OF_MENTIONS.format(kind="person"),
    Kind.PLACE: _OF_MENTIONS.format(kind="place"),
    Kind.ARTICLE: (
        f"select {EXCERPT}, a.id as owner from article a"
        f" join excerpt x on x.id = a.excerpt_id {_DOCUMENT}"
        " where a.id in (select value from json_each(?))"
    ),
    Kind.TREATY: (
        f"select {EXCERPT}, v.treaty_id as owner from article a"
        " join version v on v.id = a.version_id"
        f" join excerpt x on x.id = a.excerpt_id {_DOCUMENT}"
        " where v.treaty_id in (select value from json_each(?))"
        " order by v.ordinal, a.ordinal"
    ),
    Kind.DOCUMENT: (
        f"select distinct {EXCERPT}, i.cited_id as owner from citation_item i"
        " join citation c on c.id = i.citation_id"
        f" join excerpt x on x.id = c.excerpt_id {_DOCUMENT}"
        " where i.cited_id in (select value from json_each(?))"
        " order by x.document_id, x.start"
    ),
}


def evidence(
    connection: sqlite3.Connection, kind: Kind, numbers: Sequence[int]
) -> dict[int, list[Excerpt]]:
    """Give the excerpts that attest each of these records, in the order of the texts.

    A passage attests itself: its excerpt (number 0) is all of it.
    """
    if kind is Kind.PASSAGE:
        return passages_as_excerpts(connection, numbers)
    found: dict[int, list[Excerpt]] = defaultdict(list)
    for row in connection.execute(_QUERIES[kind], (json.dumps(list(numbers)),)):
        excerpt = read_excerpt(row)
        if excerpt not in found[row["owner"]]:
            found[row["owner"]].append(excerpt)
    return found


def passages_as_excerpts(
    connection: sqlite3.Connection, numbers: Sequence[int]
) -> dict[int, list[Excerpt]]:
    """Give whole passages as excerpts."""
    rows = connection.execute(
        "select 0, x.document_id, d.key, x.id, x.start, x.end, x.text, x.first_line,"
        f" x.last_line, x.page from passage x {_DOCUMENT}"
        " where x.id in (select value from json_each(?))",
        (json.dumps(list(numbers)),),
    )
    return {row[3]: [Excerpt(*row)] for row in rows}


Dated: TypeAlias = tuple[int, int, str, str]
"""A date in a text: start and end in its document, earliest and latest day."""


def dates_standing(
    connection: sqlite3.Connection, passages: Sequence[int]
) -> dict[int, list[Dated]]:
    """Give the dates that stand in each of these passages."""
    rows = connection.execute(
        "select passage_id, start, end, earliest, latest from search_date"
        " where passage_id in (select value from json_each(?))",
        (json.dumps(list(passages)),),
    )
    found: dict[int, list[Dated]] = defaultdict(list)
    for passage, start, end, earliest, latest in rows:
        found[passage].append((start, end, earliest, latest))
    return found


def forms_named(
    connection: sqlite3.Connection, passages: Sequence[int]
) -> dict[int, list[tuple[Kind, int, str, int, int, int]]]:
    """Give who is named in passages, and where: kind, number, form, document, span."""
    rows = connection.execute(
        "select m.passage_id, m.person_id, m.place_id, x.exact, x.document_id,"
        " x.start, x.end from mention m join excerpt x on x.id = m.excerpt_id"
        " where m.passage_id in (select value from json_each(?)) order by x.start",
        (json.dumps(list(passages)),),
    )
    found: dict[int, list[tuple[Kind, int, str, int, int, int]]] = defaultdict(list)
    for passage, person, place, exact, document, start, end in rows:
        owner = Kind.PERSON if person is not None else Kind.PLACE
        number = place if person is None else person
        found[passage].append((owner, number, exact, document, start, end))
    return found
