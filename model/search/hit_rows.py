"""The rows that hits are made of: what a record is called, dated and like.

Light to import: the first rows a window shows need no query.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from model.changes import has_table
from model.records.kinds import Kind
from model.records.titles import Titles
from model.search.hit import Hit, Why, WhyCode
from model.search.order import in_order

HERE = "(select value from json_each(?))"
_SUBTITLE = 160
_STANDING = (
    "coalesce((select v.status from verdict v"
    " where v.disagreement_key = g.key), g.status)"
)
"""How far a disagreement is settled: by the reader, or else in the record."""

QUERIES = {
    Kind.PASSAGE: "select p.id, p.key, coalesce(d.short_title, d.title) as title,"
    " d.date, p.kind as record_kind, p.document_id from passage p"
    f" join document d on d.id = p.document_id where p.id in {HERE}",
    Kind.EVENT: "select e.id, e.key, e.title_tr, e.title_en, e.title_ru, e.date,"
    " e.kind as record_kind, (select count(distinct x.document_id) from claim c"
    "  join excerpt x on x.id = c.excerpt_id where c.event_id = e.id) as sources,"
    f" (select min(case {_STANDING} when 'open' then '1open' when 'explained' then"
    "  '2explained' else '3decided' end) from disagreement g"
    f"  where g.event_id = e.id) as disagreement from event e where e.id in {HERE}",
    Kind.ARTICLE: "select a.id, a.key, t.title_tr, t.title_en, t.title_ru,"
    " t.signed as date, v.kind as record_kind, a.number,"
    f" substr(x.exact, 1, {_SUBTITLE}) as subtitle, v.document_id from article a"
    " join version v on v.id = a.version_id join treaty t on t.id = v.treaty_id"
    f" join excerpt x on x.id = a.excerpt_id where a.id in {HERE}",
    Kind.DOCUMENT: "select id, key, title, date, kind as record_kind, creators,"
    " id as document_id, short_title, length > 0 as has_text from document"
    f" where id in {HERE}",
    Kind.PERSON: f"select id, key, name as title, note from person where id in {HERE}",
    Kind.PLACE: f"select id, key, name as title, note from place where id in {HERE}",
    Kind.TREATY: "select id, key, title_tr, title_en, title_ru, signed as date,"
    f" kind as record_kind from treaty where id in {HERE}",
}


def natural_rows(
    connection: sqlite3.Connection, kind: Kind, limit: int, offset: int = 0
) -> list[Hit]:
    """Give records of a kind in their natural order, as an empty query finds them."""
    numbers = in_order(connection, kind, offset, limit)
    rows = {row["id"]: row for row in dicts(connection, QUERIES[kind], numbers)}
    everything = (Why(WhyCode.EVERYTHING),)
    return [HitInTheMaking(kind, rows[n], 0.0)(reasons=everything) for n in numbers]


def dicts(
    connection: sqlite3.Connection, query: str, numbers: list[int]
) -> Iterator[dict[str, Any]]:
    """Give what a query over row numbers finds, each row by its columns."""
    if _STANDING in query and not has_table(connection, "verdict"):
        query = query.replace(_STANDING, "g.status")
    cursor = connection.execute(query, (json.dumps(numbers),))
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield dict(zip(names, row, strict=True))


class HitInTheMaking:
    """A hit but for what depends on the query."""

    def __init__(self, kind: Kind, row: dict[str, Any], score: float) -> None:
        self.known: dict[str, Any] = {
            "kind": kind,
            "id": row["id"],
            "key": row["key"],
            "title": title_of(row),
            "date": row.get("date"),
            "score": score,
            "subtitle": _subtitle(row),
            "record_kind": row.get("record_kind") or "",
            "document_id": row.get("document_id"),
            "number": row.get("number"),
            "sources": row.get("sources") or 0,
            "short_title": row.get("short_title"),
            "has_text": bool(row.get("has_text")),
            "disagreement": (row.get("disagreement") or "")[1:] or None,
        }

    def __call__(self, **found: Any) -> Hit:
        """Give the hit, with what depends on the query."""
        return Hit(**self.known, **found)


def title_of(row: dict[str, Any]) -> Titles | str:
    """Give what a record is called, in three languages where it has them."""
    if "title_tr" in row:
        return Titles(row["title_tr"], row["title_en"], row["title_ru"])
    return str(row["title"])


def _subtitle(row: dict[str, Any]) -> str:
    if "creators" in row:
        return ", ".join(json.loads(row["creators"]))
    return row.get("subtitle") or row.get("note") or ""
