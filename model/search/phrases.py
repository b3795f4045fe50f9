"""Phrases: words that follow one another, the last in any of its forms.

FTS5 knows where words stand. It only ever sees words that were cut out of the query,
each in quotation marks: what was typed never reaches its own query language.
"""

from __future__ import annotations

import re
from itertools import chain, islice, product

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.ground import Ground
from model.search.levels import Level
from model.search.terms import terms
from model.text.fold import fold
from model.text.words import tokens, variants

_MOST_WAYS = 80
_BATCH = 2_000


def containing(ground: Ground, kind: Kind, phrase: str) -> BitMap:
    """Give the records of a kind in which a phrase stands."""
    ways = wordings(ground, phrase)
    if not ways:
        return BitMap()
    if kind is Kind.PASSAGE:
        return _passages(ground, ways)
    pattern = pattern_of(ways)
    return BitMap(
        number
        for number in ground.having(kind, terms(phrase)[:-1])
        if pattern.search(fold("\n".join(ground.text(kind, number))))
    )


def wordings(ground: Ground, phrase: str) -> list[list[str]]:
    """Give the ways a phrase may be worded, folded, as lists of tokens.

    Its last word may stand in any form; apostrophes may be set or left out.
    """
    words = terms(phrase)
    if not words:
        return []
    inner = [_spellings(word) for word in words[:-1]]
    ways = product(*inner, [*_spellings(words[-1]), *_forms(ground, words[-1])])
    found = dict.fromkeys(tuple(chain.from_iterable(way)) for way in ways)
    return [list(way) for way in islice(found, _MOST_WAYS)]


def _spellings(word: str) -> list[tuple[str, ...]]:
    """Give a word's tokens, then those with its apostrophe set or left out."""
    others = variants(word).apostrophe
    return [tuple(tokens(fold(word))), *(tuple(other.split()) for other in others)]


def _forms(ground: Ground, word: str) -> list[tuple[str, ...]]:
    levels = ground.forms(word).levels
    ordered = sorted(levels.items(), key=lambda it: (-it[1], it[0]))
    return [
        tuple(tokens(fold(exact)))
        for exact, level in ordered
        if level >= Level.FOLDED_INFLECTED
    ]


def pattern_of(ways: list[list[str]]) -> re.Pattern[str]:
    """Make a pattern for folded text of the ways a phrase may be worded."""
    inner = "|".join(
        r"[\W_]+".join(map(re.escape, way))
        for way in sorted(ways, key=lambda it: -len(" ".join(it)))
    )
    return re.compile(rf"(?<![^\W_])(?:{inner})(?![^\W_])")


def _passages(ground: Ground, ways: list[list[str]]) -> BitMap:
    expression = " OR ".join(f'"{" ".join(way)}"' for way in ways)
    cursor = ground.connection.execute(
        "select rowid from search_words where search_words match ?", (expression,)
    )
    found = BitMap()
    while rows := cursor.fetchmany(_BATCH):
        found.update(row[0] for row in rows)
    return found
