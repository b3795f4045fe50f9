"""Archives of a few sentences, to show one thing at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from sqlite_utils import Database

from model.records.kinds import Kind
from model.schema import migrations
from model.search.index import fill
from model.search.results import Search
from model.text.cleaning import BREAK
from model.text.fold import fold


def tiny(
    passages: Iterable[str],
    *,
    persons: Mapping[str, Iterable[str]] | None = None,
    kind: str = "paragraph",
) -> sqlite3.Connection:
    """Make an archive of one document in memory; persons by name with their forms.

    Every form of a person that stands in a passage is a mention.
    """
    db = Database(memory=True, execute_plugins=False)
    migrations.apply(db)
    connection: sqlite3.Connection = db.conn
    connection.row_factory = sqlite3.Row
    connection.execute(
        "insert into document (key, kind, title, language, length)"
        " values ('d', 'article', 'Belge', 'tr', 1)"
    )
    start = 0
    for ordinal, text in enumerate(passages):
        connection.execute(
            "insert into passage (key, document_id, ordinal, kind, language, start,"
            " end, first_line, last_line, text, folded)"
            " values (?, 1, ?, ?, 'tr', ?, ?, ?, ?, ?, ?)",
            (f"d/{ordinal}", ordinal, kind, start, start + len(text), ordinal + 1,
             ordinal + 1, text, fold(text)),
        )  # fmt: skip
        start += len(text) + len(BREAK)
    for name, forms in (persons or {}).items():
        _person(connection, name, forms)
    for _ in fill(connection):
        pass
    connection.commit()
    return connection


def _person(connection: sqlite3.Connection, name: str, forms: Iterable[str]) -> None:
    number = connection.execute(
        "insert into person (key, name) values (?, ?)", (fold(name), name)
    ).lastrowid
    for form in forms:
        form_id = connection.execute(
            "insert into name (person_id, text, kind, script, folded)"
            " values (?, ?, 'attested', 'Latn', ?)",
            (number, form, fold(form)),
        ).lastrowid
        rows = connection.execute(
            "select id, start, text from passage where instr(text, ?)", (form,)
        ).fetchall()
        for passage, start, text in rows:
            at = start + text.index(form)
            excerpt = connection.execute(
                "insert into excerpt (document_id, passage_id, start, end, exact,"
                " first_line, last_line) values (1, ?, ?, ?, ?, 1, 1)",
                (passage, at, at + len(form), form),
            ).lastrowid
            connection.execute(
                "insert into mention (name_id, person_id, excerpt_id, passage_id)"
                " values (?, ?, ?, ?)",
                (form_id, number, excerpt, passage),
            )


def found(connection: sqlite3.Connection, query: str) -> list[str]:
    """Give the texts of the passages that a query finds, best first."""
    hits = Search(connection, query).rows(Kind.PASSAGE, 100)
    return [hit.excerpts[0].exact for hit in hits]


def marked(connection: sqlite3.Connection, query: str) -> str:
    """Give the first hit's text with what was found in square brackets."""
    snippet = Search(connection, query).rows(Kind.PASSAGE, 1)[0].snippet
    assert snippet is not None
    text = snippet.text
    for start, end in reversed(snippet.marks):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text
