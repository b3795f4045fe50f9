"""What a row of a list says: two lines of words made from a hit."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gui.lists.reasons import marks_in, short_reason, whole_reason
from gui.qt import translate
from gui.words import (
    DOCUMENT_KINDS,
    EVENT_KINDS,
    STATUSES,
    article_words,
    date_words,
    page_words,
    title_words,
    word,
)
from model.records.kinds import Kind

if TYPE_CHECKING:
    from model.search.hit import Hit

Marks = tuple[tuple[int, int], ...]
"""Stretches of a title that answer the query, in code points."""

LONGEST = 240
"""A cell is cut here: nobody reads more in a list, and layout stays quick."""

_LINE_BREAK = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Row:
    """The words of a row: `lead` stands first on the second line, in even figures.

    `sign` is the state of a disagreement, `edtf` the date behind its words; `marks`
    are the places in the title that answer the query, the `main` of which is to be
    seen, and `why` says how they do.
    """

    title: str
    lead: str = ""
    detail: str = ""
    sign: str = ""
    edtf: str = ""
    strong: bool = False
    marks: Marks = ()
    why: str = ""
    main: int = 0

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """The row as a table has it: title, EDTF, date in words, what else is told."""
        return self.title, self.edtf, self.lead, self.detail

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        sign = word(STATUSES, self.sign)
        return ", ".join(
            part
            for part in (self.title, self.lead, self.detail, sign, self.why)
            if part
        )


def row(hit: Hit) -> Row:
    """Put a hit into words, in the language of the interface."""
    words = {
        Kind.DOCUMENT: _document,
        Kind.ARTICLE: _article,
        Kind.PASSAGE: _passage,
    }.get(hit.kind, _event)
    return replace(words(hit), why=whole_reason(hit))


def heading(hit: Hit) -> Row:
    """Put a document into words that stand above its places."""
    made = row(hit)
    return replace(made, lead=_places(hit), detail=_joined(made.lead, hit.subtitle))


def _document(hit: Hit) -> Row:
    title, marks, why = _titled(hit.short_title or title_words(hit.title), hit)
    found = _places(hit) if hit.passages else why
    return Row(
        title,
        _year(hit.date),
        _joined(found, hit.subtitle, word(DOCUMENT_KINDS, hit.record_kind)),
        edtf=hit.date or "",
        strong=hit.has_text,
        marks=marks,
    )


def _event(hit: Hit) -> Row:
    title, marks, why = _titled(title_words(hit.title), hit)
    sources = translate("Rows", "{n} sources").format(n=hit.sources)
    kind = "" if hit.record_kind == "other" else hit.record_kind
    more = sources if hit.sources > 1 else ""
    return Row(
        title,
        date_words(hit.date) or translate("Rows", "undated"),
        _joined(why, more, word(EVENT_KINDS, kind)),
        sign=str(hit.disagreement or ""),
        edtf=hit.date or "",
        marks=marks,
    )


def _article(hit: Hit) -> Row:
    number = article_words(hit.number or "", hit.record_kind)
    title, marks, why = _titled(f"{number} · {title_words(hit.title)}", hit)
    return Row(
        title,
        "",
        _joined(why, hit.subtitle),
        edtf=hit.date or "",
        marks=marks,
    )


def _passage(hit: Hit) -> Row:
    """Show a place by the words around what was found; each sign keeps its place."""
    shown, where = hit.snippet, hit.excerpts[0]
    line = translate("Rows", "line {line}").format(line=where.first_line)
    page = page_words(where.page) or line
    words = _LINE_BREAK.sub(" ", shown.text if shown else where.exact)
    marks = shown.marks if shown else ()
    # The date beside it is to be seen in it, where it is what was asked for.
    dates = [n for n, (s, e) in enumerate(marks) if hit.subtitle in words[s:e]]
    return Row(
        words,
        _joined(page, hit.subtitle),
        short_reason(hit, hit.subtitle),
        marks=marks,
        main=dates[0] if dates and hit.subtitle else 0,
    )


def _titled(title: str, hit: Hit) -> tuple[str, Marks, str]:
    """Give a title, what was found in it, and what is to be said of it beside."""
    title = _cut(title)
    marks = marks_in(title, hit)
    # What the title shows need not be said again.
    return title, marks, "" if marks else short_reason(hit)


def _places(hit: Hit) -> str:
    return translate("Rows", "passages: {n}").format(n=hit.passages)


def _joined(*parts: str) -> str:
    return _cut(" · ".join(part for part in parts if part))


def _year(edtf: str | None) -> str:
    return date_words(edtf) if edtf else ""


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
