"""The kinds of records and of documents, in the words of the contract."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a record is; the value is the word of the command line."""

    DOCUMENT = "document"
    PASSAGE = "passage"
    EVENT = "event"
    ARTICLE = "article"
    PERSON = "person"
    PLACE = "place"
    TREATY = "treaty"


class DocumentKind(StrEnum):
    """What kind of thing a document is."""

    ARTICLE = "article"
    NOTES = "notes"
    BOOK = "book"
    CHAPTER = "chapter"
    THESIS = "thesis"
    NEWSPAPER = "newspaper"
    ARCHIVAL = "archival"
    PARLIAMENTARY = "parliamentary"
    WEB = "web"
    EDITION = "edition"
    ENCYCLOPEDIA = "encyclopedia"
    UNKNOWN = "unknown"
