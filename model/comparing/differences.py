"""Which words of two wordings differ, and how much.

A Turkish word may change its suffix and stay the word: that is a small difference. A
denial on one side only is never small, whatever else the words share.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import combinations
from typing import Any, cast

from rapidfuzz.distance import Indel

from model.comparing.negation import denies
from model.names.keys import SAME, same_name
from model.text.suffixes import is_noun_suffix, is_verb_suffix
from model.text.words import Word, words

_LEAST_STEM = 3
_SOFTENING = frozenset(["pb", "bp", "td", "dt", "kg", "gk"])


class Difference(IntEnum):
    """How a word differs from what stands in its place; more weighs more."""

    SUFFIX = 1
    SPELLING = 2
    WORD = 3
    NEGATION = 4


@dataclass(frozen=True, slots=True)
class Mark:
    """A word that differs; offsets are code points of the wording."""

    start: int
    end: int
    difference: Difference


def differences(one: str, other: str) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """Mark the words of each text that have no like word in their place in the other.

    Letter case, diacritics and typography make no difference.
    """
    left, right = list(words(one)), list(words(other))
    groups = _groups({word.folded: word for word in [*left, *right]}.values())
    keys = [[groups[word.folded] for word in side] for side in (left, right)]
    marks: tuple[list[Mark], list[Mark]] = ([], [])
    at = to = 0
    for start, end, there in _blocks(*keys):
        marks[0].extend(_replaced(left[at:start], right[to:there]))
        marks[1].extend(_replaced(right[to:there], left[at:start]))
        at, to = end, there + end - start
        for pair in zip(left[start:at], right[there:to], strict=True):
            _mark_pair(marks, *pair)
    return tuple(marks[0]), tuple(marks[1])


def _blocks(one: list[str], other: list[str]) -> Iterator[tuple[int, int, int]]:
    """Give what both share: start, end, start in the other; an empty one last."""
    for code in _opcodes(one, other):
        if code.tag == "equal":
            yield code.src_start, code.src_end, code.dest_start
    yield len(one), len(one), len(other)


def against_all(text: str, others: Sequence[str]) -> tuple[Mark, ...]:
    """Mark the words that differ from every one of the other texts.

    A word that one other text shares is not marked, and the smallest difference
    counts; but a denial that any of them lacks always shows.
    """
    sides = [{m.start: m for m in differences(text, other)[0]} for other in others]
    found: list[Mark] = []
    for start in sorted({start for side in sides for start in side}):
        marks = [side[start] for side in sides if start in side]
        gravest = max(marks, key=lambda mark: mark.difference)
        if gravest.difference is Difference.NEGATION:
            found.append(gravest)
        elif len(marks) == len(sides):
            found.append(min(marks, key=lambda mark: mark.difference))
    return tuple(found)


def _mark_pair(marks: tuple[list[Mark], list[Mark]], one: Word, other: Word) -> None:
    difference = between(one.text, other.text)
    if difference:
        marks[0].append(Mark(one.start, one.end, difference))
        marks[1].append(Mark(other.start, other.end, difference))


def _replaced(here: Sequence[Word], there: Sequence[Word]) -> Iterator[Mark]:
    """Mark words whose place others take; a denial for a denial is another word."""
    answered = sum(denies(word.text) for word in there)
    for word in here:
        difference = Difference.WORD
        if denies(word.text):
            answered -= 1
            if answered < 0:
                difference = Difference.NEGATION
        yield Mark(word.start, word.end, difference)


def between(one: str, other: str) -> Difference | None:
    """Say how two words differ that stand in one place; None when they are the same."""
    left, right = _bare(one), _bare(other)
    if left == right:
        return None
    if denies(one) != denies(other):
        return Difference.NEGATION
    if _one_stem(left, right):
        return Difference.SUFFIX
    return Difference.SPELLING if _one_name(one, other) else Difference.WORD


def _bare(word: str) -> str:
    return next(words(word)).folded.replace("'", "")


@lru_cache(maxsize=65536)
def _one_stem(one: str, other: str) -> bool:
    """Whether two folded words are one stem with different inflection."""
    shared = _shared(one, other)
    if one[shared : shared + 1] + other[shared : shared + 1] in _SOFTENING:
        shared += 1  # kitap, kitabı
    return any(
        _inflects(one, length) and _inflects(other, length)
        for length in range(shared, max(_LEAST_STEM, shared - 3) - 1, -1)
    )


def _inflects(word: str, length: int) -> bool:
    ends = len(word) == length
    return ends or is_noun_suffix(word, length) or is_verb_suffix(word, length)


def _shared(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def _one_name(one: str, other: str) -> bool:
    """Whether two capitalised words may be one name in two spellings."""
    named = one[:1].isupper() and other[:1].isupper()
    return named and same_name(one, other) >= SAME


def _groups(vocabulary: Iterable[Word]) -> dict[str, str]:
    """Give each folded word the key of the words that may stand in its place."""
    found: dict[str, str] = {}
    by_start: dict[str, list[str]] = defaultdict(list)
    names: list[Word] = []
    for word in vocabulary:
        bare = word.folded.replace("'", "")
        alike = next((x for x in by_start[bare[:3]] if _one_stem(x, bare)), None)
        found[word.folded] = alike or bare
        if alike is None:
            by_start[bare[:3]].append(bare)
            names += [word] if word.text[:1].isupper() and len(bare) > 3 else []
    renamed = {
        _bare(other.text): _bare(one.text)
        for one, other in reversed(list(combinations(names, 2)))
        if _one_name(one.text, other.text)
    }
    return {folded: renamed.get(key, key) for folded, key in found.items()}


# Its stub names strings only.
_opcodes = cast(
    "Callable[[Sequence[Hashable], Sequence[Hashable]], Any]", Indel.opcodes
)
