"""A query's condition taken apart: what must hold, and what only is looked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from model.records.kinds import Kind
from model.search.condition import AllRecords, Condition, NoRecords
from model.search.ground import Ground
from model.search.levels import STRICT, Level
from model.search.matching import (
    AllOf,
    CompoundCondition,
    FieldCondition,
    ImpliedCondition,
    Opposite,
    PhraseCondition,
    WordCondition,
)
from model.search.query import Article, Implied, Word
from model.text.fold import fold
from model.text.words import tokens


def words_and_filters(ground: Ground, whole: Condition) -> tuple[Condition, Condition]:
    """Part a condition into what looks for words and what only lets through."""
    children = whole.children if isinstance(whole, AllOf) else [whole]
    filters = [c for c in children if isinstance(c, FieldCondition | Opposite)]
    words = [c for c in children if c not in filters]
    return (
        AllOf(words) if words else NoRecords(),
        AllOf(filters) if filters else AllRecords(ground),
    )


def is_strict(condition: Condition) -> bool:
    """Whether a condition must hold however little else does."""
    if isinstance(condition, CompoundCondition):
        return False
    return isinstance(condition, FieldCondition | Opposite | PhraseCondition)


def taken_apart(ground: Ground, condition: Condition) -> list[Condition]:
    """Give the parts of a compound that stands nowhere, of a reference to nothing."""
    if isinstance(condition, CompoundCondition):
        if condition.records(Kind.PASSAGE, Level.NOTION):
            return [condition]
        parts = tokens(fold(condition.text))
        return [WordCondition(ground, Word(text)) for text in parts]
    if not isinstance(condition, ImpliedCondition):
        return [condition]
    meaning = condition.meaning
    if not isinstance(meaning, Article) or condition.records(Kind.PASSAGE, STRICT):
        return [condition]
    words = [x for x in condition.words.leaves() if isinstance(x, WordCondition)]
    named = _naming(ground, meaning.words)
    node = Implied(Word(meaning.number), replace(meaning, words=named))
    article = ImpliedCondition(ground, node, NoRecords())
    if not article.records(Kind.PASSAGE, STRICT):
        # The archive has not this article: Mudros, article 7. A label cut short (md)
        # would only be the beginning of other words.
        return [x for x in words if len(x.word.text) > 2 or x.word.text.isdigit()]
    said = [x for x in words if x.word.text in meaning.words]
    return [article, *(x for x in said if x.word.text not in named)]


def _naming(ground: Ground, words: Sequence[str]) -> tuple[str, ...]:
    """Give those of the words that together name a treaty."""
    found: tuple[str, ...] = ()
    for word in words:
        if ground.titled(Kind.TREATY, [*found, word]):
            found = (*found, word)
    return found
