"""Why a record was found, in the words of the interface: short for a row, or whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from gui.conditions import condition_words
from gui.qt import QT_TRANSLATE_NOOP, translate
from gui.words import date_words, title_words

if TYPE_CHECKING:
    from model.search.hit import Filter, Hit, Why

SENTENCES = {
    "words": QT_TRANSLATE_NOOP("Reasons", "words: {forms}"),
    "title": QT_TRANSLATE_NOOP("Reasons", "in the title: {forms}"),
    "name": QT_TRANSLATE_NOOP("Reasons", "{of}, written here: {forms}"),
    "date": QT_TRANSLATE_NOOP("Reasons", "date: {forms}"),
    "dated": QT_TRANSLATE_NOOP("Reasons", "date of the record: {of}"),
    "reference": QT_TRANSLATE_NOOP("Reasons", "the reference"),
    "translation": QT_TRANSLATE_NOOP("Reasons", "in other words: {forms}"),
    "attested": QT_TRANSLATE_NOOP("Reasons", "attests: {of}"),
    "beginning": QT_TRANSLATE_NOOP("Reasons", "begins so: {forms}"),
    "approximate": QT_TRANSLATE_NOOP("Reasons", "similar: {forms}"),
    "field": QT_TRANSLATE_NOOP("Reasons", "the filter: {forms}"),
    "without": QT_TRANSLATE_NOOP("Reasons", "not here: {forms}"),
}
"""What each reason says; one that is not here says nothing."""

DATED = "dated"

DATES = ("date", "before", "after")
"""Fields whose value is a date; one in EDTF is written as people write it."""

PLAIN = ("words", "title", "name", "date")
"""Of these a row shows only the words as they stand there."""


def whole_reason(hit: Hit) -> str:
    """Say everything that a record answers of the query."""
    said = (_sentence(why) for why in hit.reasons)
    return "; ".join(words for words in said if words)


def short_reason(hit: Hit, told: str = "") -> str:
    """Say it in as few words as a row has room for; filters go without saying.

    `told` are words that the row shows already, which are not said again.
    """
    reasons = [
        why._replace(forms=tuple(form for form in why.forms if form != told))
        for why in hit.reasons
        if why.forms != (told,)
    ]
    return " · ".join(dict.fromkeys(_short(reasons)))


def _short(reasons: Sequence[Why]) -> Iterator[str]:
    for why in reasons:
        code = str(why.code)
        if code in PLAIN and why.forms:
            yield _quoted(why)
        elif code == DATED:
            yield date_words(why.of)
        elif code != "field" and (words := _sentence(why)):
            yield words


def _sentence(why: Why) -> str:
    source = SENTENCES.get(str(why.code))
    if source is None:
        return ""
    words = translate("Reasons", source)
    is_date = str(why.code) == DATED
    of = date_words(why.of) if is_date else title_words(why.titles or why.of)
    return words.format(forms=_quoted(why), of=of)


def _quoted(why: Why) -> str:
    return ", ".join((*(f"“{it}”" for it in why.forms), *map(_filter, why.filters)))


def _filter(asked: Filter) -> str:
    """Say a filter as the window does elsewhere: “Kind: meeting”, “Person: Stalin”."""
    value = date_words(asked.value) if asked.field in DATES else asked.value
    return condition_words(asked.field, value, asked.title)


def marks_in(title: str, hit: Hit) -> tuple[tuple[int, int], ...]:
    """Give where the words that were found stand in a title, in code points."""
    names = [
        form for why in hit.reasons if str(why.code) == "name" for form in why.forms
    ]
    words = sorted({*hit.marked, *names}, key=len, reverse=True)
    if not words:
        return ()
    # The longest first: where Kars’ın stands, not Kars alone is marked.
    anyone = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    found = re.finditer(rf"(?<!\w)(?:{anyone})(?!\w)", title)
    return tuple(match.span() for match in found)
