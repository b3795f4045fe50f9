"""Documents: things that can be cited; some bear a text."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

_PLAIN = (
    *("id", "key", "kind", "title", "short_title", "date", "container", "publisher"),
    *("place", "pages", "language", "rights", "url", "note", "file", "length"),
)
_REFERENCE = ("institution", "fond", "box", "folder", "item", "archive_date")
_COLUMNS = ", ".join((*_PLAIN, "creators", *_REFERENCE))


@dataclass(frozen=True)
class ArchiveReference:
    """Where an archival item lies; `date` is EDTF."""

    institution: str | None
    fond: str | None
    box: str | None
    folder: str | None
    item: str | None
    date: str | None


@dataclass(frozen=True)
class Document:
    """A document; `length` counts the code points of its stored text, 0 for none."""

    id: int
    key: str
    kind: str
    title: str
    short_title: str | None
    creators: tuple[str, ...]
    date: str | None
    container: str | None
    publisher: str | None
    place: str | None
    pages: str | None
    language: str | None
    rights: str | None
    url: str | None
    note: str | None
    archive_ref: ArchiveReference | None
    file: str | None
    length: int

    @property
    def label(self) -> str:
        """The name by which a list calls the document."""
        return label(self.key, self.short_title, self.title)

    @property
    def has_text(self) -> bool:
        """Whether the document can be read here."""
        return self.length > 0


@dataclass(frozen=True)
class Page:
    """A page of a document's file; `label` is None where no number is printed."""

    start: int
    leaf: int
    label: str | None
    counted: bool


def label(key: str, short_title: str | None, title: str) -> str:
    """Call a document by its short title, a source by its number before it.

    Reasons and notes of the record speak of a source by its number ("001’e göre").
    """
    if short_title and key.isdigit():
        return f"{key} {short_title}"
    return short_title or title


def document(connection: sqlite3.Connection, number: int) -> Document:
    """Give the document of a row number; raises LookupError when there is none."""
    row = connection.execute(
        f"select {_COLUMNS} from document where id = ?", (number,)
    ).fetchone()
    if row is None:
        raise LookupError(f"no document {number}")
    return _read(row)


def documents(connection: sqlite3.Connection) -> list[Document]:
    """Give all documents in the order of their row numbers: the sources first."""
    rows = connection.execute(f"select {_COLUMNS} from document order by id")
    return [_read(row) for row in rows]


def readable(connection: sqlite3.Connection, most: int) -> list[Document]:
    """Give the first documents that have a text, at most so many."""
    rows = connection.execute(
        f"select {_COLUMNS} from document where length > 0 order by id limit ?",
        (most,),
    )
    return [_read(row) for row in rows]


def text(connection: sqlite3.Connection, number: int) -> str:
    """Give the stored text of a document, "" when it has none."""
    # Late: what cleans texts is not needed to list documents.
    from model.text.cleaning import BREAK

    rows = connection.execute(
        "select text from passage where document_id = ? order by ordinal", (number,)
    )
    return BREAK.join(row[0] for row in rows)


def pages(connection: sqlite3.Connection, number: int) -> list[Page]:
    """Give the starts of the pages in the order of the stored text."""
    rows = connection.execute(
        "select start, leaf, label, counted from page where document_id = ?"
        " order by start",
        (number,),
    )
    return [Page(start, leaf, label, bool(c)) for start, leaf, label, c in rows]


def _read(row: sqlite3.Row) -> Document:
    # By position: a row finds a name by trying one after another.
    values = tuple(row)
    creators, *reference = values[len(_PLAIN) :]
    known = any(value is not None for value in reference)
    return Document(
        **dict(zip(_PLAIN, values, strict=False)),
        creators=tuple(json.loads(creators)),
        archive_ref=ArchiveReference(*reference) if known else None,
    )
