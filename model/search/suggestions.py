"""Queries that find something where one finds nothing: a word, a date, a filter off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from model.dates.edtf import span
from model.records.kinds import Kind
from model.search.completion import recorded_form
from model.search.editing import chips, without
from model.search.levels import Level
from model.search.query import (
    And,
    Date,
    Field,
    FieldName,
    Implied,
    Node,
    Phrase,
    Word,
    walk,
)
from model.search.terms import terms

if TYPE_CHECKING:
    from model.search.results import Search

MOST = 6


class SuggestionKind(StrEnum):
    """In what a suggested query differs from the one that found nothing."""

    SPELLING = "spelling"
    WIDER_DATE = "wider-date"
    WITHOUT_FILTER = "without-filter"
    WITHOUT_WORD = "without-word"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A query that finds `count` records."""

    query: str
    kind: SuggestionKind
    count: int


def suggestions(search: Search) -> list[Suggestion]:
    """Give other queries near this one that find something, the nearest first."""
    from model.search.results import Search

    found: dict[str, Suggestion] = {}
    for text, kind in _attempts(search):
        says_something = text.strip() and not text.strip().endswith(":")
        if says_something and text != search.text and text not in found:
            other = Search(search.connection, text)
            counted = (Kind.PASSAGE, Kind.EVENT, Kind.ARTICLE, Kind.DOCUMENT)
            count = sum(other.count(k) for k in counted)
            if count:
                found[text] = Suggestion(text, kind, count)
        if len(found) >= MOST:
            break
    return list(found.values())


def _attempts(search: Search) -> Iterator[tuple[str, SuggestionKind]]:
    yield from _respelt(search)
    yield from _widened(search)
    for chip in chips(search.query):
        yield without(search.text, chip), SuggestionKind.WITHOUT_FILTER
    for word in _words(search.query.tree):
        text = search.text[: word.start] + search.text[word.end :]
        yield " ".join(text.split()), SuggestionKind.WITHOUT_WORD


def _words(tree: Node) -> list[Word]:
    found: list[Word] = []
    for node, negated in walk(tree):
        match node:
            case Word() if not negated:
                found.append(node)
            case Implied(words=And(children=children)):
                found += [child for child in children if isinstance(child, Word)]
    return found


def _respelt(search: Search) -> Iterator[tuple[str, SuggestionKind]]:
    vocabulary = search.ground.vocabulary
    for word in _words(search.query.tree):
        if _is_known(search, word.text):
            continue
        for other in vocabulary.approximate(word.text).corrected:
            text = search.text[: word.start] + other + search.text[word.end :]
            yield text, SuggestionKind.SPELLING
    for node, _ in walk(search.query.tree):
        if isinstance(node, Phrase):
            yield from _respelt_phrase(search, node)
        if isinstance(node, Field) and node.name in (FieldName.PERSON, FieldName.PLACE):
            for other in _names_first(search, node):
                value = f"{node.name}:{other}"
                text = search.text[: node.start] + value + search.text[node.end :]
                yield text, SuggestionKind.SPELLING


def _names_first(search: Search, node: Field) -> Iterator[str]:
    """Give what a slip in a field may stand for: whole names before words of others.

    They are written as the record or a text writes them: Kars, not kars.
    """
    corrected = search.ground.vocabulary.approximate(node.value).corrected
    names: dict[str, str] = {}
    for other in corrected:
        if name := recorded_form(search.connection, Kind(node.name.value), other):
            names[other] = name
    yield from names.values()
    yield from (other for other in corrected if other not in names)


def _is_known(search: Search, word: str) -> bool:
    """Whether the archive has a word; what it has needs no other spelling."""
    return any(
        level > Level.STEM for level in search.ground.forms(word).levels.values()
    )


def _respelt_phrase(
    search: Search, node: Phrase
) -> Iterator[tuple[str, SuggestionKind]]:
    written = search.text[node.start : node.end]
    for word in terms(node.text):
        if not _is_known(search, word):
            for other in search.ground.vocabulary.approximate(word).corrected:
                text = written.replace(word, other)
                text = search.text[: node.start] + text + search.text[node.end :]
                yield text, SuggestionKind.SPELLING


def _widened(search: Search) -> Iterator[tuple[str, SuggestionKind]]:
    for node, _ in walk(search.query.tree):
        meaning = node.meaning if isinstance(node, Field | Implied) else None
        if isinstance(node, Field) and node.name is not FieldName.DATE:
            continue
        if isinstance(meaning, Date) and not meaning.is_of_any_year:
            for wider in _wider(meaning.edtf):
                value = f"date:{wider}"
                text = search.text[: node.start] + value + search.text[node.end :]
                yield text, SuggestionKind.WIDER_DATE


def _wider(edtf: str) -> list[str]:
    """Give the month, the year and the years around a date."""
    days = span(edtf)
    first, last = int(days.earliest[:4]), int(days.latest[:4])
    around = f"{max(1, first - 1):04}..{min(9999, last + 1):04}"
    if days.earliest[:7] == days.latest[:7]:
        return [days.earliest[:7], days.earliest[:4], around]
    return [days.earliest[:4], around] if first == last else [around]
