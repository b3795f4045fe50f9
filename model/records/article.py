"""One article with its treaty, and the articles of other wordings that answer it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from model.records.decision import own_alignments
from model.records.excerpt import EXCERPT, read_excerpt
from model.records.titles import Titles
from model.records.treaty import Article


@dataclass(frozen=True)
class ArticleInTreaty:
    """An article with the names of its wording and its treaty."""

    article: Article
    version: str
    treaty_id: int
    treaty: Titles
    signed: str | None


@dataclass(frozen=True)
class Counterpart:
    """An article of another wording; None where it is missing there.

    `relation` says what the curated article is to the other; `reverse` that the
    article in question is that other one. `by` is the reader who holds so, None for
    what the record says.
    """

    relation: str
    note: str | None
    reverse: bool
    other: ArticleInTreaty | None
    by: str | None = None


_SELECT = f"""
select {EXCERPT}, a.id, a.key, a.version_id, a.ordinal, a.number, a.heading,
  v.title as version, t.id as treaty_id, t.title_tr, t.title_en, t.title_ru, t.signed
from article a
join excerpt x on x.id = a.excerpt_id
join document d on d.id = x.document_id
join version v on v.id = a.version_id
join treaty t on t.id = v.treaty_id
where a.id = ?
"""

_COUNTERPARTS = """
select a.relation, a.note, 0 as reverse, t.article_id as other from alignment a
left join alignment_target t on t.alignment_id = a.id where a.article_id = :id
union all
select a.relation, a.note, 1, a.article_id from alignment_target t
join alignment a on a.id = t.alignment_id where t.article_id = :id
"""


def article(connection: sqlite3.Connection, number: int) -> ArticleInTreaty:
    """Give the article of a row number; raises LookupError when there is none."""
    row = connection.execute(_SELECT, (number,)).fetchone()
    if row is None:
        raise LookupError(f"no article {number}")
    values = tuple(row)
    number, key, version_id, ordinal, label, heading = values[10:16]
    found = Article(number, key, version_id, ordinal, label, heading, read_excerpt(row))
    version, treaty, tr, en, ru, signed = values[16:]
    return ArticleInTreaty(found, version, treaty, Titles(tr, en, ru), signed)


def counterparts(connection: sqlite3.Connection, number: int) -> list[Counterpart]:
    """Give what answers an article in the other wordings, both ways."""
    rows = connection.execute(_COUNTERPARTS, {"id": number}).fetchall()
    return [
        Counterpart(
            row["relation"],
            row["note"],
            bool(row["reverse"]),
            article(connection, row["other"]) if row["other"] else None,
        )
        for row in rows
    ]


def own_counterparts(connection: sqlite3.Connection, number: int) -> list[Counterpart]:
    """Give what the reader holds to answer an article, both ways."""
    key = article(connection, number).article.key
    found: list[Counterpart] = []
    for own in own_alignments(connection):
        ends = own.targets or (None,) if own.article == key else (own.article,)
        if key == own.article or key in own.targets:
            found += [
                Counterpart(
                    *(own.relation, own.note, own.article != key),
                    _of_key(connection, end) if end else None,
                    own.by,
                )
                for end in ends
            ]
    return found


def _of_key(connection: sqlite3.Connection, key: str) -> ArticleInTreaty | None:
    """Give the article of a key; None where a newer record has it no more."""
    row = connection.execute("select id from article where key = ?", (key,)).fetchone()
    return article(connection, row[0]) if row else None
