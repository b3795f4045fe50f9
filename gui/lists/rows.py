"""What a row of a list says: two lines of words made from a hit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.qt import translate
from gui.words import (
    DOCUMENT_KINDS,
    EVENT_KINDS,
    STATUSES,
    article_words,
    date_words,
    title_words,
    word,
)
from model.records.kinds import Kind

if TYPE_CHECKING:
    from model.search.hit import Hit

LONGEST = 240
"""A cell is cut here: nobody reads more in a list, and layout stays quick."""


@dataclass(frozen=True, slots=True)
class Row:
    """The words of a row: `lead` stands first on the second line, in even figures.

    `sign` is the state of a disagreement, `edtf` the date behind its words.
    """

    title: str
    lead: str = ""
    detail: str = ""
    sign: str = ""
    edtf: str = ""
    strong: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        sign = word(STATUSES, self.sign)
        return ", ".join(
            part for part in (self.title, self.lead, self.detail, sign) if part
        )


def row(hit: Hit) -> Row:
    """Put a hit into words, in the language of the interface."""
    match hit.kind:
        case Kind.DOCUMENT:
            return _document(hit)
        case Kind.ARTICLE:
            return _article(hit)
    return _event(hit)


def _document(hit: Hit) -> Row:
    kind = word(DOCUMENT_KINDS, hit.record_kind)
    parts = [hit.subtitle, kind]
    return Row(
        _cut(hit.short_title or title_words(hit.title)),
        _year(hit.date),
        _cut(" · ".join(part for part in parts if part)),
        edtf=hit.date or "",
        strong=hit.has_text,
    )


def _event(hit: Hit) -> Row:
    sources = translate("Rows", "{n} sources").format(n=hit.sources)
    kind = "" if hit.record_kind == "other" else hit.record_kind
    parts = [sources if hit.sources > 1 else "", word(EVENT_KINDS, kind)]
    return Row(
        _cut(title_words(hit.title)),
        date_words(hit.date) or translate("Rows", "undated"),
        " · ".join(part for part in parts if part),
        sign=str(hit.disagreement or ""),
        edtf=hit.date or "",
    )


def _article(hit: Hit) -> Row:
    number = article_words(hit.number or "", hit.record_kind)
    return Row(
        _cut(f"{number} · {title_words(hit.title)}"),
        "",
        _cut(hit.subtitle),
        edtf=hit.date or "",
    )


def _year(edtf: str | None) -> str:
    return date_words(edtf) if edtf else ""


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
