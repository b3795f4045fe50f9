"""What a search gives: hits with their marked words and the reason they were found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from model.records.excerpt import Excerpt
from model.records.kinds import Kind
from model.records.titles import Titles


class WhyCode(StrEnum):
    """What of the query a record answers, and how."""

    EVERYTHING = "everything"
    WORDS = "words"
    TITLE = "title"
    NAME = "name"
    DATE = "date"
    DATED = "dated"
    REFERENCE = "reference"
    TRANSLATION = "translation"
    ATTESTED = "attested"
    BEGINNING = "beginning"
    APPROXIMATE = "approximate"
    FIELD = "field"
    WITHOUT = "without"


class Filter(NamedTuple):
    """A filter of a query: its field, value, how both are typed, and what it names.

    `title` is the name of the record whose key the value is, None where it is none.
    """

    field: str
    value: str
    written: str
    title: Titles | str | None = None


class Why(NamedTuple):
    """A reason; `forms` are the words that stand there, `of` whom or what they mean.

    Where nothing stands but the record is DATED, `of` is its date as EDTF.

    `titles` say the same in three languages where it is a record that is attested,
    `filters` are those that let the record through, or that it was found without.
    """

    code: WhyCode
    forms: tuple[str, ...] = ()
    of: str | None = None
    titles: Titles | None = None
    filters: tuple[Filter, ...] = ()


_ENGLISH = {
    WhyCode.EVERYTHING: "all records",
    WhyCode.WORDS: "the words {forms}",
    WhyCode.TITLE: "the title: {forms}",
    WhyCode.NAME: "{forms} ({of})",
    WhyCode.DATE: "the date {forms}",
    WhyCode.DATED: "its date {of}",
    WhyCode.REFERENCE: "the reference {forms}",
    WhyCode.TRANSLATION: "the same in other words: {forms}",
    WhyCode.ATTESTED: "it attests: {of}",
    WhyCode.BEGINNING: "words that begin so: {forms}",
    WhyCode.APPROXIMATE: "similar words: {forms}",
    WhyCode.FIELD: "the filter {forms}",
    WhyCode.WITHOUT: "not here: {forms}",
}


def in_english(reasons: tuple[Why, ...]) -> str:
    """Say in English words why a record was found."""
    said = []
    for why in reasons:
        # A form that is the whole name need not be told twice.
        of = "" if why.forms == (why.of,) else why.of or ""
        forms = ", ".join((*why.forms, *(it.written for it in why.filters)))
        said.append(_ENGLISH[why.code].format(forms=forms, of=of))
    return "; ".join(part.replace(" ()", "").strip(" :") for part in said)


class Snippet(NamedTuple):
    """A stretch of text with what was found in it; marks are (start, end) within it.

    `document_id` and `start` say where it stands, in code points of the document's
    stored text; None for words of ours, such as a title.
    """

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    document_id: int | None = None
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found; `date` is EDTF, `score` ranks within one search.

    `number` is an article's, `sources` counts the documents that attest an event,
    `disagreement` is the least settled status of what they differ about; a document
    may have a `short_title` and a text to read. `marked` are the words of the query as
    they stand in its titles, `passages` counts the passages found in a document.
    """

    kind: Kind
    id: int
    key: str
    title: Titles | str
    date: str | None
    score: float
    reasons: tuple[Why, ...]
    excerpts: tuple[Excerpt, ...] = ()
    snippet: Snippet | None = None
    subtitle: str = ""
    record_kind: str = ""
    document_id: int | None = None
    number: str | None = None
    sources: int = 0
    disagreement: str | None = None
    short_title: str | None = None
    has_text: bool = False
    marked: tuple[str, ...] = ()
    passages: int = 0

    @property
    def why(self) -> Why:
        """The first reason."""
        return self.reasons[0]

    @property
    def plain_title(self) -> str:
        """The title in Turkish."""
        return self.title.tr if isinstance(self.title, Titles) else self.title
