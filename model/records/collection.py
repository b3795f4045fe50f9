"""Collections: what the reader has put together under a name.

The record itself is never touched: a collection names records by kind and key, so
that it outlives a newer record. `collection:` searches by the name.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from enum import StrEnum

from model.records.kinds import Kind


class Label(StrEnum):
    """What a change of the reader was, for `archive.change` and for undo's words."""

    COLLECTED = "collected"
    TAKEN_OUT = "taken-out"


def collection_names(connection: sqlite3.Connection) -> list[str]:
    """Give the names of all collections; `collection:` searches by them."""
    rows = connection.execute("select name from collection order by name")
    return [row[0] for row in rows]


def collection_query(name: str) -> str:
    """Give the query that finds what is in a collection."""
    return f'collection:"{name}"'


def collected(connection: sqlite3.Connection, name: str) -> list[tuple[Kind, int]]:
    """Give the records in a collection, kind by kind; none where it is not.

    What is no more in the record is left out. A query for the collection finds more:
    of a passage also its document.
    """
    return [
        (kind, row[0])
        for kind in Kind
        for row in connection.execute(
            "select r.id from collection c join collection_item i"
            f" on i.collection_id = c.id join {kind.value} r on r.key = i.record_key"
            " where c.name = ? and i.record_kind = ? order by r.id",
            (name, kind.value),
        )
    ]


def collect(
    connection: sqlite3.Connection, name: str, records: Iterable[tuple[Kind, int]]
) -> None:
    """Put records (kind and row number) into a collection, made where it is missing.

    A double quotation mark in the name becomes a single one: the query encloses it in
    them. The caller owns the transaction.
    """
    name = clean_name(name)
    connection.execute("insert or ignore into collection (name) values (?)", (name,))
    for kind, number in records:
        connection.execute(
            "insert or ignore into collection_item"
            f" select c.id, ?, r.key from collection c, {kind.value} r"
            " where c.name = ? and r.id = ?",
            (kind.value, name, number),
        )


def take_out(
    connection: sqlite3.Connection, name: str, records: Sequence[tuple[Kind, int]]
) -> None:
    """Take records out of a collection; one that is empty then is there no more."""
    for kind, number in records:
        connection.execute(
            "delete from collection_item where record_kind = ?"
            f" and record_key = (select key from {kind.value} where id = ?)"
            " and collection_id = (select id from collection where name = ?)",
            (kind.value, number, name),
        )
    connection.execute(
        "delete from collection where name = ?"
        " and id not in (select collection_id from collection_item)",
        (name,),
    )


def clean_name(name: str) -> str:
    """Give a name as it is kept: without line ends and double quotation marks."""
    return " ".join(name.replace('"', "’").split())
