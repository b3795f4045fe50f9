"""Phrases: words that follow one another, the last in any of its forms.

FTS5 knows where words stand. It only ever sees words that were cut out of the query,
each in quotation marks: what was typed never reaches its own query language.
"""

from __future__ import annotations

import json
import re
from itertools import chain, islice, product

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.ground import Ground
from model.search.levels import Level
from model.search.lists import PART, record_rowid
from model.search.terms import terms
from model.text.fold import fold
from model.text.words import tokens, variants

_MOST_WAYS = 80


def containing(ground: Ground, kind: Kind, phrase: str) -> BitMap:
    """Give the records of a kind in which a phrase stands."""
    ways = _unlike(wordings(ground, phrase))
    if not ways:
        return BitMap()
    expression = " OR ".join(f'"{" ".join(way)}"' for way in ways)
    table = "search_words" if kind is Kind.PASSAGE else "search_record_words"
    begin = 0 if kind is Kind.PASSAGE else record_rowid(kind, 0)
    last = ground.lists.all(kind)[-1] if ground.lists.all(kind) else 0
    found = BitMap()
    for first in range(begin, begin + last + 1, PART):
        # Joined by SQLite, one part at a time: the interpreter is free meanwhile.
        (rows,) = ground.connection.execute(
            f"select group_concat(rowid - ?) from {table}"
            f" where {table} match ? and rowid between ? and ?",
            (begin, expression, first, first + PART - 1),
        ).fetchone()
        if rows:
            found.update(map(int, rows.split(",")))
    return found


def _unlike(ways: list[list[str]]) -> list[list[str]]:
    """Leave out wordings that hold a shorter one, which finds them too."""
    kept: list[list[str]] = []
    for way in sorted(ways, key=len):
        if not any(way[: len(short)] == short for short in kept):
            kept.append(way)
    return kept


def sample(ground: Ground, kind: Kind, phrase: str, most: int) -> BitMap:
    """Give some of the records in which a phrase stands, without seeking them all."""
    ways = wordings(ground, phrase)
    if not ways:
        return BitMap()
    pattern = pattern_of(ways)
    candidates = candidates_of(ground, kind, phrase)
    strong = ground.strong(kind) & candidates
    some = BitMap(islice(strong, most)) | BitMap(islice(candidates, most))
    query = (
        "select id, folded from passage where id in (select value from json_each(?))"
        if kind is Kind.PASSAGE
        else "select record_id, titles || ' ' || body from search_text where"
        f" kind = '{kind}' and record_id in (select value from json_each(?))"
    )
    rows = ground.connection.execute(query, (json.dumps(list(some)),))
    return BitMap(n for n, text in rows if pattern.search(fold(text)))


def candidates_of(ground: Ground, kind: Kind, phrase: str) -> BitMap:
    """Give the records that have all the words of a phrase but the last."""
    return ground.having(kind, terms(phrase)[:-1] or terms(phrase))


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
