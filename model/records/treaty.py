"""Treaties, protocols and notes: versions, articles and how they correspond."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

from model.records.excerpt import EXCERPT, Excerpt, read_excerpt
from model.records.titles import Titles

_ARTICLE = ("id", "key", "version_id", "ordinal", "number", "heading")
_PLAIN = ("id", "key", "kind", "signed", "earliest", "latest", "note")


@dataclass(frozen=True)
class Treaty:
    """A treaty; `signed` is EDTF, `parties` are names in the archive's language."""

    id: int
    key: str
    kind: str
    title: Titles
    signed: str | None
    earliest: str | None
    latest: str | None
    parties: tuple[str, ...]
    note: str | None


@dataclass(frozen=True)
class Version:
    """One wording of a treaty, as one document gives it."""

    id: int
    key: str
    treaty_id: int
    title: str
    kind: str
    language: str | None
    document_id: int


@dataclass(frozen=True)
class Article:
    """An article or point of a version; `number` may be "preamble" or "annex-1"."""

    id: int
    key: str
    version_id: int
    ordinal: int
    number: str
    heading: str | None
    excerpt: Excerpt


@dataclass(frozen=True)
class Alignment:
    """An article's counterparts in other versions; none when it is missing there."""

    article_id: int
    relation: str
    note: str | None
    targets: tuple[int, ...]


def treaties(connection: sqlite3.Connection) -> list[Treaty]:
    """Give all treaties in the order of their dates, the undated ones last."""
    rows = connection.execute(
        "select id, key, kind, title_tr, title_en, title_ru, signed, earliest, latest,"
        " parties, note from treaty order by earliest is null, earliest, id"
    )
    return [_read(row) for row in rows]


def versions(connection: sqlite3.Connection, treaty: int) -> list[Version]:
    """Give the versions of a treaty in their curated order."""
    rows = connection.execute(
        "select id, key, treaty_id, title, kind, language, document_id from version"
        " where treaty_id = ? order by ordinal",
        (treaty,),
    )
    return [Version(*row) for row in rows]


def articles(connection: sqlite3.Connection, version: int) -> list[Article]:
    """Give the articles of a version in order."""
    columns = ", ".join(f"a.{name} as article_{name}" for name in _ARTICLE)
    rows = connection.execute(
        f"select {EXCERPT}, {columns}"
        " from article a join excerpt x on x.id = a.excerpt_id"
        " join document d on d.id = x.document_id"
        " where a.version_id = ? order by a.ordinal",
        (version,),
    )
    return [
        Article(
            **{name: row[f"article_{name}"] for name in _ARTICLE},
            excerpt=read_excerpt(row),
        )
        for row in rows
    ]


def alignments(connection: sqlite3.Connection, treaty: int) -> list[Alignment]:
    """Give the alignments between the versions of a treaty."""
    rows = connection.execute(
        "select a.id, a.article_id, a.relation, a.note,"
        " (select json_group_array(article_id) from alignment_target t"
        "  where t.alignment_id = a.id) from alignment a"
        " where a.treaty_id = ? order by a.id",
        (treaty,),
    )
    return [
        Alignment(article, relation, note, tuple(json.loads(targets)))
        for _, article, relation, note, targets in rows
    ]


def _read(row: sqlite3.Row) -> Treaty:
    plain = {name: row[name] for name in _PLAIN}
    return Treaty(
        **plain,
        title=Titles(row["title_tr"], row["title_en"], row["title_ru"]),
        parties=tuple(json.loads(row["parties"])),
    )
