"""Phrases: words that follow one another, the last in any of its forms.

FTS5 knows where words stand. It only ever sees words that were cut out of the query,
each in quotation marks: what was typed never reaches its own query language.
"""

from __future__ import annotations

import re

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.ground import Ground
from model.search.levels import Level
from model.search.terms import terms
from model.text.fold import exact_key, fold
from model.text.words import tokens

_MOST_ENDINGS = 60
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
    """Give the phrase with each form of its last word, folded, as lists of tokens."""
    words = tokens(fold(exact_key(phrase)))
    if not words:
        return []
    found = [words]
    levels = ground.forms(words[-1]).levels
    for exact, level in sorted(levels.items(), key=lambda it: (-it[1], it[0])):
        wording = [*words[:-1], *tokens(fold(exact))]
        if level >= Level.FOLDED_INFLECTED and wording not in found:
            found.append(wording)
    return found[:_MOST_ENDINGS]


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
