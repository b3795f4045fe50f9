"""A query's tree made into conditions, with the names among its words recognised."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import TypeGuard

from model.search.bearer import Bearer
from model.search.condition import AllRecords, Condition, NoRecords
from model.search.ground import Ground
from model.search.matching import (
    AllOf,
    AnyOf,
    CompoundCondition,
    FieldCondition,
    ImpliedCondition,
    NameCondition,
    Opposite,
    PhraseCondition,
    WordCondition,
)
from model.search.naming import MOST_WORDS
from model.search.notions import Row
from model.search.query import (
    And,
    Everything,
    Field,
    Implied,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    Word,
)
from model.text.fold import fold
from model.text.words import tokens

_PARTS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""What a name written with hyphens is looked up by: Энвер-паша."""

_MANY = 30
"""In a longer row words that come again are left out: nobody types so many."""


def condition(ground: Ground, node: Node) -> Condition:
    """Make a query's tree into a condition."""
    match node:
        case And(children=children):
            found = _row(ground, _once(children))
            return found[0] if len(found) == 1 else AllOf(found)
        case Or(children=children):
            return AnyOf([condition(ground, child) for child in _once(children)])
        case Not(child=child):
            return Opposite(ground, condition(ground, child))
        case Implied(words=words):
            return ImpliedCondition(ground, node, condition(ground, words))
    return _leaf(ground, node)


def _once(children: Sequence[Node]) -> Sequence[Node]:
    """Leave out what a pasted row says again; in a short one it may be a name."""
    return tuple(dict.fromkeys(children)) if len(children) > _MANY else children


def _leaf(ground: Ground, node: Node) -> Condition:
    match node:
        case Word():
            return _row(ground, (node,))[0]
        case Phrase(text=text):
            return PhraseCondition(ground, text)
        case Field():
            return FieldCondition(ground, node)
        case Nothing():
            return NoRecords()
        case Everything():
            return AllRecords(ground)
    raise TypeError(node)


def _row(ground: Ground, children: Sequence[Node]) -> list[Condition]:
    """Make conditions side by side, joining the words that are one name."""
    found: list[Condition] = []
    row: list[Word] = []
    behind = 0
    for at, child in enumerate(children):
        if at < behind:
            continue
        if name := _hyphened(ground, children, at):
            found += [*_named(ground, row), name[0]]
            row, behind = [], name[1]
            continue
        if isinstance(child, Word) and len(tokens(fold(child.text))) == 1:
            row.append(child)
            continue
        found += _named(ground, row)
        row = []
        if isinstance(child, Word):
            found.append(_compound(ground, child))
        else:
            found.append(condition(ground, child))
    return found + _named(ground, row)


def _compound(ground: Ground, word: Word) -> Condition:
    """Take a word of several parts: Ege'ye is one word, 30-18-1-2 a phrase."""
    if "'" in fold(word.text) and len(word.text.split("-")) == 1:
        return _named(ground, [word])[0]
    return CompoundCondition(ground, word.text)


def _hyphened(
    ground: Ground, children: Sequence[Node], at: int
) -> tuple[NameCondition, int] | None:
    """Take words from `at` on that are a name with hyphens: Мехмет Али-паша.

    Gives the condition and where the words end.
    """
    for stop in range(min(at + MOST_WORDS, len(children)), at, -1):
        words = [it for it in children[at:stop] if _is_whole_word(it)]
        parts = [part for word in words for part in _PARTS.findall(word.text)]
        if len(words) < stop - at or not len(words) < len(parts) <= MOST_WORDS:
            continue
        bearers = ground.names.named(parts)
        loosely = () if bearers else ground.names.full.named(parts)
        if loosely:
            return _loosely(ground, words, loosely), stop
        if bearers:
            inner = [_part(ground, word) for word in words]
            return NameCondition(ground, inner, bearers), stop
    return None


def _loosely(
    ground: Ground, words: Sequence[Word], bearers: tuple[Bearer, ...]
) -> NameCondition:
    """Take words of which no form is known to have just these: M. Kemal, Sarper Bey.

    The letters of initials stand anywhere; they count only side by side with the name.
    """
    if any(len(part) == 1 for word in words for part in _PARTS.findall(word.text)):
        text = " ".join(word.text for word in words)
        return NameCondition(ground, [PhraseCondition(ground, text)], bearers)
    return NameCondition(ground, [_part(ground, word) for word in words], bearers)


def _is_whole_word(node: Node) -> TypeGuard[Word]:
    return isinstance(node, Word) and not node.prefix


def _part(ground: Ground, word: Word) -> Condition:
    if len(_PARTS.findall(word.text)) > 1:
        return CompoundCondition(ground, word.text)
    return WordCondition(ground, word)


def _named(ground: Ground, row: Sequence[Word]) -> list[Condition]:
    texts = [word.text for word in row]
    around = Row(texts)

    def words(first: int, last: int) -> list[WordCondition]:
        return [
            WordCondition(ground, row[n], others=partial(around.others, n))
            for n in range(first, last)
        ]

    found: list[Condition] = []
    at = 0
    for naming in ground.names.namings(texts):
        found += words(at, naming.first)
        at = naming.last + 1
        if at - naming.first == 1:
            word = row[naming.first]
            others = partial(around.others, naming.first)
            found.append(WordCondition(ground, word, naming.bearers, others))
        elif naming.loosely:
            found.append(_loosely(ground, row[naming.first : at], naming.bearers))
        else:
            inner = words(naming.first, at)
            found.append(NameCondition(ground, inner, naming.bearers))
    return found + words(at, len(row))
