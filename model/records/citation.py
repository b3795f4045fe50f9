"""Citations: footnotes and author-date references, resolved to what they cite."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from model.records.excerpt import Excerpt, excerpts


@dataclass(frozen=True)
class Item:
    """One work cited in a citation; `via_id` is the citation that resolved it."""

    raw: str
    cited_id: int | None
    locator: str | None
    form: str
    via_id: int | None
    why: str | None


@dataclass(frozen=True)
class Citation:
    """A citation; `note` is its footnote number, None for author and date."""

    id: int
    key: str
    document_id: int
    note: str | None
    excerpt: Excerpt
    mark: Excerpt | None
    items: tuple[Item, ...]


def citations_of(connection: sqlite3.Connection, document: int) -> list[Citation]:
    """Give the citations that a document makes, in its order."""
    return _citations(connection, "c.document_id = ?", document)


def citations_at(connection: sqlite3.Connection, passage: int) -> list[Citation]:
    """Give the citations whose mark or reference stands in a passage."""
    where = "coalesce(m.passage_id, x.passage_id) = ?"
    return _citations(connection, where, passage)


def citing(connection: sqlite3.Connection, cited: int) -> list[Citation]:
    """Give the citations that lead to a document, wherever they stand."""
    where = "c.id in (select citation_id from citation_item where cited_id = ?)"
    return _citations(connection, where, cited)


def _citations(
    connection: sqlite3.Connection, where: str, number: int
) -> list[Citation]:
    rows = connection.execute(
        "select c.id, c.key, c.document_id, c.note, c.excerpt_id, c.mark_excerpt_id"
        " from citation c join excerpt x on x.id = c.excerpt_id"
        " left join excerpt m on m.id = c.mark_excerpt_id"
        f" where {where} order by c.document_id, coalesce(m.start, x.start), c.id",
        (number,),
    ).fetchall()
    wanted = {at for row in rows for at in row[4:6] if at is not None}
    found = excerpts(connection, wanted)
    return [
        Citation(
            row[0],
            row[1],
            row[2],
            row[3],
            found[row[4]],
            found[row[5]] if row[5] is not None else None,
            _items(connection, row[0]),
        )
        for row in rows
    ]


def _items(connection: sqlite3.Connection, citation: int) -> tuple[Item, ...]:
    rows = connection.execute(
        "select raw, cited_id, locator, form, via_id, why from citation_item"
        " where citation_id = ? order by ordinal",
        (citation,),
    )
    return tuple(Item(*row) for row in rows)
