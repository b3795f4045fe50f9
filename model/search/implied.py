"""What plain words also say: 7 Haziran 1945 is a day, Kars md. 6 an article.

The words are kept beside what they say, because a text may hold them just so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from model.search.dating import FoundDate, find_dates
from model.search.query import (
    And,
    Field,
    Implied,
    Meaning,
    Node,
    Not,
    Or,
    Word,
    joined,
)
from model.search.references import FoundReference, find_references

MOST_WORDS = 200
"""Plain words in a row that are looked at; whoever pastes more seeks the wording."""

_LONGEST_WORD = 100


def with_implied(node: Node) -> Node:
    """Return the tree with the dates and references among its plain words.

    Nothing is implied inside a Not: whoever excludes words means the words.
    """
    match node:
        case Word():
            return _in_row([node])[0]
        case And(children=children):
            found = _in_children(children)
            return replace(node, children=found) if len(found) > 1 else found[0]
        case Or(children=children):
            return replace(node, children=tuple(map(with_implied, children)))
    return node


def without_implied(node: Node) -> Node:
    """Return the tree with each Implied as its words: what was typed, no more."""
    match node:
        case Implied(words=words):
            return words
        case Not(child=child):
            return replace(node, child=without_implied(child))
        case And(children=children) | Or(children=children):
            return joined(type(node), [*map(without_implied, children)])
    return node


def _in_children(children: Sequence[Node]) -> tuple[Node, ...]:
    found: list[Node] = []
    for plain, row in groupby(children, _is_plain):
        if plain:
            found += _in_row([word for word in row if isinstance(word, Word)])
        else:
            found += map(with_implied, row)
    return tuple(found)


def _is_plain(node: Node) -> bool:
    return (
        isinstance(node, Word) and not node.prefix and len(node.text) <= _LONGEST_WORD
    )


def _in_row(row: list[Word]) -> list[Node]:
    """Return a row of words with those that say more put into an Implied."""
    if not _is_plain(row[0]):
        return [*row]
    found: list[Node] = []
    at = 0
    for it in _meanings([_written(it) for it in row[:MOST_WORDS]]):
        found += row[at : it.first]
        words = row[it.first : it.last + 1]
        if isinstance(it, FoundDate):
            found.append(_beside(words, it) or _implied(words, it.date))
        else:
            found.append(_implied(words, it.meaning))
        at = it.last + 1
    return found + row[at:]


def _beside(words: list[Word], found: FoundDate) -> Field | None:
    """Take «before 1921» for before:1921, which is no date that a text could bear."""
    if not found.side:
        return None
    start, end = words[0].start, words[-1].end
    value = found.date.edtf
    return Field(found.side, value, meaning=found.date, start=start, end=end)


def _written(word: Word) -> str:
    return word.written or word.text


def _implied(words: list[Word], meaning: Meaning) -> Implied:
    start, end = words[0].start, words[-1].end
    inner: Node = words[0]
    if len(words) > 1:
        inner = And(tuple(words), start=start, end=end)
    meaning = replace(meaning, start=start, end=end)
    return Implied(inner, meaning, start=start, end=end)


def _meanings(words: list[str]) -> list[FoundDate | FoundReference]:
    """Return what stretches of the words mean, in order.

    Full dates come first, then references, and a number alone is a year only where
    it is part of neither.
    """
    dates = find_dates(words)
    certain = [date for date in dates if date.is_certain]
    closed = {at for date in certain for at in range(date.first, date.last + 1)}
    references = find_references(words, closed)
    taken = {at for it in references for at in range(it.first, it.last + 1)}
    free = [date for date in dates if date.first not in taken]
    return sorted([*free, *references], key=lambda it: it.first)
