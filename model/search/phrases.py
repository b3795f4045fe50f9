"""Phrases: words that follow one another, the last in any of its forms.

FTS5 knows where words stand. It only ever sees words that were cut out of the query,
each in quotation marks: what was typed never reaches its own query language.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
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

MOST_LOOKED_AT = 600
AT_ONCE = 60
"""Records of a sample that are read together."""


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


def sample(ground: Ground, kind: Kind, phrase: str, enough: int) -> BitMap:
    """Give some of the records in which a phrase stands, without seeking them all.

    Headings, articles and what attests a claim are looked through first.
    """
    ways = wordings(ground, phrase)
    if not ways:
        return BitMap()
    pattern = Pattern(ways)
    candidates = candidates_of(ground, kind, phrase)
    strong = ground.strong(kind) & candidates
    found = BitMap()
    for some in (strong, candidates):
        for first in range(0, min(len(some), MOST_LOOKED_AT), AT_ONCE):
            rows = _folded(ground, kind, some[first : first + AT_ONCE])
            found.update(n for n, text in rows if pattern.stands_in(text))
            if len(found) >= enough:
                return found
    return found


def _folded(
    ground: Ground, kind: Kind, numbers: Iterable[int]
) -> Iterator[tuple[int, str]]:
    wanted = json.dumps(list(numbers))
    if kind is Kind.PASSAGE:
        yield from ground.connection.execute(
            "select id, folded from passage"
            " where id in (select value from json_each(?))",
            (wanted,),
        )
        return
    rows = ground.connection.execute(
        "select record_id, titles || ' ' || body from search_text where kind = ?"
        " and record_id in (select value from json_each(?))",
        (kind.value, wanted),
    )
    for number, text in rows:
        yield number, fold(text)


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


class Pattern:
    """What a phrase looks like in folded text, in any of the ways it may be worded."""

    def __init__(self, ways: list[list[str]]) -> None:
        inner = "|".join(
            r"[\W_]+".join(map(re.escape, way))
            for way in sorted(ways, key=lambda it: -len(" ".join(it)))
        )
        self._whole = re.compile(rf"(?<![^\W_])(?:{inner})(?![^\W_])")
        heads = sorted({way[0] for way in ways}, key=len)
        self._heads = [
            head
            for n, head in enumerate(heads)
            if not any(head.startswith(short) for short in heads[:n])
        ]

    def spans(self, folded: str) -> Iterator[tuple[int, int]]:
        """Give where it stands; its first words are sought, then all of it."""
        find, match = folded.find, self._whole.match
        for head in self._heads:
            at = find(head)
            while at >= 0:
                if found := match(folded, at):
                    yield found.span()
                at = find(head, at + 1)

    def stands_in(self, folded: str) -> bool:
        """Whether it stands in a text."""
        return any(True for _ in self.spans(folded))
