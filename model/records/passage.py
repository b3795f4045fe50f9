"""Passages: stretches of a document's text that read as one unit."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

_COLUMNS = """
  id, key, document_id, ordinal, kind, label, language, start, end, first_line,
  last_line, page, text
"""


@dataclass(frozen=True)
class Passage:
    """A passage; `start` and `end` count code points of the document's text."""

    id: int
    key: str
    document_id: int
    ordinal: int
    kind: str
    label: str | None
    language: str | None
    start: int
    end: int
    first_line: int
    last_line: int
    page: str | None
    text: str


def passages(connection: sqlite3.Connection, document: int) -> list[Passage]:
    """Give the passages of a document in reading order, the footnotes last."""
    rows = connection.execute(
        f"select {_COLUMNS} from passage where document_id = ? order by ordinal",
        (document,),
    )
    return [Passage(*row) for row in rows]


def passage(connection: sqlite3.Connection, number: int) -> Passage:
    """Give the passage of a row number; raises LookupError when there is none."""
    row = connection.execute(
        f"select {_COLUMNS} from passage where id = ?", (number,)
    ).fetchone()
    if row is None:
        raise LookupError(f"no passage {number}")
    return Passage(*row)


def passage_at(
    connection: sqlite3.Connection, document: int, offset: int
) -> Passage | None:
    """Give the passage that an offset lies in or before whose end it stands."""
    row = connection.execute(
        f"select {_COLUMNS} from passage where document_id = ? and start <= ?"
        " order by start desc limit 1",
        (document, offset),
    ).fetchone()
    return Passage(*row) if row else None
