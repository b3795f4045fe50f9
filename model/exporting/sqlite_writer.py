"""A smaller archive: the chosen records and all they rest on, which Vesika opens.

A document comes whole, because excerpts count in its whole text, with its citations
and the works they cite. `passage_fts` is for Datasette: it finds a full-text table by
the words `content="passage"` in its definition. It searches the text as written and as
folded, because to SQLite ı is no i: SINIR would not find sınır.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from model.changes import has_table
from model.exporting.selection import Selection
from model.records.kinds import Kind
from model.search.index import fill

_NOUNS: Final = (*(Kind.DOCUMENT, Kind.PERSON, Kind.PLACE, Kind.TREATY, Kind.EVENT),)

_TIED: Final = (
    "insert or ignore into keep_person select person_id from event_person"
    " where event_id in keep_event",
    "insert or ignore into keep_place select place_id from event_place"
    " where event_id in keep_event",
    "insert or ignore into keep_treaty select treaty_id from event_treaty"
    " where event_id in keep_event",
)
"""What comes with the events."""

_CITED: Final = (
    "insert or ignore into keep_document select i.cited_id from citation_item i"
    " join citation c on c.id = i.citation_id"
    " where i.cited_id is not null and c.document_id in keep_document"
)

_LOOSE: Final = (
    # A disagreement needs two values that are still asserted.
    "delete from disagreement where id not in (select disagreement_id from"
    " disagreement_claim group by 1 having count(distinct value) > 1)",
    # A form that none of these texts bears still finds its person.
    "update name set kind = 'derived' where kind = 'attested' and id not in"
    " (select name_id from mention)",
    "delete from excerpt where id not in (select excerpt_id from claim"
    " union all select excerpt_id from mention"
    " union all select excerpt_id from article"
    " union all select excerpt_id from citation union all"
    " select mark_excerpt_id from citation where mark_excerpt_id is not null)",
)

_DATASETTE: Final = """
create virtual table passage_fts using fts5 (
  text, folded, content="passage", content_rowid="id",
  tokenize='unicode61 remove_diacritics 2'
);
create trigger passage_fts_insert after insert on passage begin
  insert into passage_fts (rowid, text, folded)
  values (new.id, new.text, new.folded);
end;
create trigger passage_fts_delete after delete on passage begin
  insert into passage_fts (passage_fts, rowid, text, folded)
  values ('delete', old.id, old.text, old.folded);
end;
create trigger passage_fts_update after update of text, folded on passage begin
  insert into passage_fts (passage_fts, rowid, text, folded)
  values ('delete', old.id, old.text, old.folded);
  insert into passage_fts (rowid, text, folded)
  values (new.id, new.text, new.folded);
end;
insert into passage_fts (passage_fts) values ('rebuild');
"""


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Copy the archive, take out what was not chosen; give the number of records.

    Raises OSError when SQLite cannot write.
    """
    try:
        yield from _write(selection, path)
    except sqlite3.OperationalError as error:
        raise OSError(str(error)) from error


def _write(selection: Selection, path: Path) -> Iterator[int]:
    whole = path.with_name("whole.sqlite")
    with closing(sqlite3.connect(whole, isolation_level=None)) as db:
        for _ in _copy(selection.connection, db):
            yield 0
        db.execute("pragma foreign_keys = on")
        db.execute("begin")
        yield from _keep(db, selection)
        for noun in reversed(_NOUNS):
            db.execute(f"delete from {noun} where id not in keep_{noun}")
        for statement in _LOOSE:
            db.execute(statement)
        _drop_annotations(db)
        for _ in fill(db):
            yield len(selection.records)
        db.execute("commit")
        db.executescript(_DATASETTE)
        db.execute("vacuum into ?", (str(path),))
    yield len(selection.records)


def _copy(source: sqlite3.Connection, target: sqlite3.Connection) -> Iterator[None]:
    """Copy page by page; the first step lets the reader stop before it begins."""
    yield
    source.backup(target)


def _keep(db: sqlite3.Connection, selection: Selection) -> Iterator[int]:
    for noun in _NOUNS:
        db.execute(f"create temp table keep_{noun} (id integer primary key)")
    keep = "insert or ignore into keep_{} values (?)"
    for done, record in enumerate(selection.extracts(), start=1):
        if record.kind in _NOUNS:
            db.execute(keep.format(record.kind), (record.number,))
        for evidence in record.evidence:
            document = evidence.excerpt.document_id
            db.execute(keep.format(Kind.DOCUMENT), (document,))
        yield done
    articles = [number for kind, number in selection.records if kind is Kind.ARTICLE]
    db.execute(
        "insert or ignore into keep_treaty select v.treaty_id from article a"
        " join version v on v.id = a.version_id"
        " where a.id in (select value from json_each(?))",
        (json.dumps(articles),),
    )
    for statement in (*_TIED, _CITED):
        db.execute(statement)


def _drop_annotations(db: sqlite3.Connection) -> None:
    """Take out notes and tags on records that are not there any more."""
    kinds = (*_NOUNS, Kind.PASSAGE, Kind.ARTICLE)
    for table in ("note", "tagging", "collection_item"):
        for kind in kinds:
            db.execute(
                f"delete from {table} where record_kind = ?"
                f" and record_key not in (select key from {kind})",
                (kind.value,),
            )
    if has_table(db, "change"):
        _drop_decisions(db)


def _drop_decisions(db: sqlite3.Connection) -> None:
    """Take out decisions on what is not there, and all history: it knows of them."""
    for statement in (
        "delete from verdict where disagreement_key not in"
        " (select key from disagreement)",
        "delete from own_alignment where article_key not in (select key from article)"
        " or version_key not in (select key from version)",
        "delete from changed_row",
        "delete from change",
    ):
        db.execute(statement)
