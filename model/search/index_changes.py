"""Keeping the index in step with documents that come and go, in milliseconds.

Only the parts of the lists that the documents' passages lie in are read and written.
Everything else (persons, events, treaties) changes with the record as a whole and is
listed by `model.search.index.fill`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from model.search.index import index_passages
from model.search.indexed_records import index_documents
from model.search.lists import PART, ListWriter


def add_documents(connection: sqlite3.Connection, documents: Iterable[int]) -> None:
    """List documents that were just written, with their passages.

    The passages of a document stand in one unbroken row of row numbers, as an import
    writes them. The caller owns the transaction.
    """
    _change(connection, list(documents), removing=False)


def remove_documents(connection: sqlite3.Connection, documents: Iterable[int]) -> None:
    """Take documents off all lists; to be called before their rows are deleted."""
    _change(connection, list(documents), removing=True)


def _change(
    connection: sqlite3.Connection, documents: list[int], *, removing: bool
) -> None:
    lists = ListWriter(connection, removing=removing)
    for document in documents:
        first, last = connection.execute(
            "select min(id), max(id) from passage where document_id = ?", (document,)
        ).fetchone()
        connection.execute(
            "delete from search_stretch where document_id = ?", (document,)
        )
        if first is None:
            continue
        index_passages(connection, lists, first, last)
        if removing:
            for table in ("search_date", "search_attested"):
                connection.execute(
                    f"delete from {table} where passage_id between ? and ?",
                    (first, last),
                )
        else:
            connection.execute(
                "insert into search_stretch values (?, ?, ?)", (first, last, document)
            )
    index_documents(connection, lists, frozenset(documents))
    lists.flush()
    _count_words(connection, lists.touched)


def _count_words(connection: sqlite3.Connection, lists: list[int]) -> None:
    """Count anew the words of which a list was touched, and drop what is empty."""
    touched = json.dumps(lists)
    folded = (
        "select folded from search_list where field = 'text'"
        " and id in (select value from json_each(?))"
    )
    connection.execute(
        "insert or replace into search_word select l.folded, length(l.folded),"
        " sum(l.records) from search_list l where l.field = 'text'"
        " and l.kind in (select distinct kind from search_list)"
        f" and l.folded in ({folded}) group by l.folded",
        (touched,),
    )
    connection.execute("delete from search_word where records = 0")
    empty = connection.execute(
        "select id from search_list where records = 0"
        " and id in (select value from json_each(?))",
        (touched,),
    ).fetchall()
    for (number,) in empty:
        connection.execute(
            "delete from search_part where id between ? and ?",
            (number * PART, number * PART + PART - 1),
        )
        connection.execute("delete from search_span where list_id = ?", (number,))
        connection.execute("delete from search_list where id = ?", (number,))
