"""An excerpt: an exact stretch of a document's text, and the way to its lines."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

EXCERPT = """
  x.id, x.document_id, d.key as document_key, x.passage_id, x.start, x.end, x.exact,
  x.first_line, x.last_line, x.page
"""
"""Columns of an excerpt; the query names its tables `excerpt x` and `document d`."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`exact == text[start:end]` of the document; lines are those of its file."""

    id: int
    document_id: int
    document_key: str
    passage_id: int
    start: int
    end: int
    exact: str
    first_line: int
    last_line: int
    page: str | None

    def as_contract(self) -> dict[str, Any]:
        """Give the excerpt in the shape that the contract calls EXCERPT."""
        return {
            "document": self.document_key,
            "start": self.start,
            "end": self.end,
            "exact": self.exact,
            "lines": [self.first_line, self.last_line],
        }


def read_excerpt(row: sqlite3.Row) -> Excerpt:
    """Make an excerpt of a row that holds the columns EXCERPT first."""
    return Excerpt(*tuple(row)[:10])


def excerpts(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Excerpt]:
    """Give the excerpts of these row numbers by number."""
    wanted = list(ids)
    marks = ", ".join("?" * len(wanted))
    rows = connection.execute(
        f"select {EXCERPT} from excerpt x join document d on d.id = x.document_id"
        f" where x.id in ({marks})",
        wanted,
    )
    return {row["id"]: read_excerpt(row) for row in rows}
