"""What the records are called that a query names by their keys."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from model.records.titles import Titles
from model.search.editing import chips
from model.search.language import parse
from model.search.query import FieldName

_NAMES = {
    FieldName.PERSON: "select name from person where key = ?",
    FieldName.PLACE: "select name from place where key = ?",
    FieldName.TREATY: "select title_tr, title_en, title_ru from treaty where key = ?",
    FieldName.SOURCE: "select coalesce(short_title, title) from document where key = ?",
    FieldName.CITES: "select coalesce(short_title, title) from document where key = ?",
}


def names_of_keys(
    connection: sqlite3.Connection, queries: Iterable[str]
) -> dict[tuple[str, str], str | Titles]:
    """Give the names of records by the field and the key that queries name them by.

    A value that is no key, as a name typed by hand, is not among them.
    """
    found: dict[tuple[str, str], str | Titles] = {}
    for chip in (chip for query in queries for chip in chips(parse(query))):
        if name := name_of_key(connection, chip.field, chip.value):
            found[chip.field.value, chip.value] = name
    return found


def name_of_key(
    connection: sqlite3.Connection, field: FieldName, key: str
) -> str | Titles | None:
    """Give what the record is called that a field names by its key, if it is one."""
    row = (
        connection.execute(_NAMES[field], (key,)).fetchone() if field in _NAMES else ()
    )
    if not row:
        return None
    return Titles(*row) if len(row) > 1 else str(row[0])
