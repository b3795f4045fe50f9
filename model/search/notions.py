"""Words for the same notion of diplomacy and war in Turkish, English and Russian.

They are tried only when nothing answers the words as typed: whoever types «prisoners»
may then find «tutsaklar». The notions stand in resources/glossary.tsv, one a line.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import islice

from rapidfuzz.distance import Prefix

from model.search.stems import is_cyrillic, stem
from model.shipped import resources
from model.text.fold import exact_key, fold
from model.text.suffixes import is_noun_suffix, softened
from model.text.verbs import verbs

_LEAST_BASE = 3
_MOST_WORDS = 4
_LEAST_AKIN = 5
_MOST_UNLIKE = 3
_LIGHT = frozenset(["etmek", "olmak", "edilmek", "edilen", "etme", "olma"])
"""Verbs that only carry a noun: «kabul etmek» is found by «kabul»."""


class Row:
    """Words side by side, some of which may together be a notion's wording."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words

    def others(self, place: int) -> tuple[str, ...]:
        """Give the other words for the wording that the word at a place is a part of.

        The glossary is read when this is first asked.
        """
        return self._others.get(place, ())

    @cached_property
    def _others(self) -> dict[int, tuple[str, ...]]:
        return {
            place: others
            for first, last, others in wordings_in(self.words)
            for place in range(first, last + 1)
        }


@dataclass
class _Glossary:
    """The lines of the glossary, and where each key of a word leads."""

    lines: list[tuple[str, ...]] = field(default_factory=list)
    turkish: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    foreign: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    verbal: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    worded: dict[tuple[str, ...], set[int]] = field(
        default_factory=lambda: defaultdict(set)
    )

    def add(self, columns: Sequence[Sequence[str]]) -> None:
        """Take in a line: Turkish words, then those of other languages."""
        number = len(self.lines)
        words = tuple(dict.fromkeys(word for column in columns for word in column))
        self.lines.append(words)
        for turkish, column in zip((True, False, False), columns, strict=False):
            for word in column:
                self._index(word, number, turkish)

    def _index(self, word: str, number: int, turkish: bool) -> None:
        parts = word.split()
        if len(parts) > 1:
            self.worded[tuple(_base(part) for part in parts)].add(number)
        elif turkish:
            exact = exact_key(word)
            for key in {fold(exact), fold(softened(exact) or exact)}:
                self.turkish[key].add(number)
            for key in verbs(fold(exact)):
                self.verbal[key].add(number)
        else:
            for key in {fold(word), stem(exact_key(word))}:
                self.foreign[key].add(number)

    def of(self, word: str) -> set[int]:
        """Give the lines that a word, in any form, belongs to."""
        exact = exact_key(word)
        folded = fold(exact).replace("'", "")
        root = stem(exact.partition("'")[0])
        found = self.foreign.get(folded, set()) | self.foreign.get(root, set())
        if is_cyrillic(word):
            return found or self._akin(root)
        for base in _bases(folded):
            if base in self.turkish:
                found |= self.turkish[base]
                break
        if not found:
            for verb in verbs(folded):
                found |= self.verbal.get(verb, set())
        return found or self._akin(root)

    def _akin(self, root: str) -> set[int]:
        """Give the lines of foreign words of nearly the same stem: consular, consul."""
        if len(root) < _LEAST_AKIN:
            return set()
        start = root[:_LEAST_AKIN]
        first = bisect_left(self._sorted, start)
        found: set[int] = set()
        for key in islice(self._sorted, first, None):
            if not key.startswith(start):
                break
            alike = Prefix.similarity(key, root)
            if alike + _MOST_UNLIKE >= max(len(key), len(root)):
                found |= self.foreign[key]
        return found

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self.foreign)


def _bases(folded: str) -> Iterator[str]:
    """Give what a Turkish word may be a form of, the longest first."""
    yield folded
    for length in range(len(folded) - 1, _LEAST_BASE - 1, -1):
        if is_noun_suffix(folded, length):
            yield folded[:length]


def _base(word: str) -> str:
    """Give one key for the forms of a word within a wording of several."""
    exact = exact_key(word).partition("'")[0]
    return stem(exact)


@lru_cache(maxsize=1)
def _glossary() -> _Glossary:
    found = _Glossary()
    text = (resources() / "glossary.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            found.add([_words(column) for column in line.split("\t")])
    return found


def _words(column: str) -> list[str]:
    return [" ".join(_bearing(it.split())) for it in column.split(",") if it.strip()]


def _bearing(parts: list[str]) -> list[str]:
    return parts[:-1] if len(parts) > 1 and parts[-1] in _LIGHT else parts


@lru_cache(maxsize=2048)
def same_notion(word: str) -> tuple[str, ...]:
    """Give the other words for the notions that a word, in any form, stands for.

    Some are of several words.
    """
    glossary = _glossary()
    return _others(glossary.of(word), {fold(exact_key(word))})


def _others(lines: Iterable[int], own: set[str]) -> tuple[str, ...]:
    glossary = _glossary()
    found = (word for line in sorted(lines) for word in glossary.lines[line])
    return tuple(dict.fromkeys(word for word in found if fold(word) not in own))


def wordings_in(words: Sequence[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Give the wordings of several words in a row: first, last, and the other words.

    Both places are within; none stands over another.
    """
    worded = _glossary().worded
    keys = [_base(word) for word in words]
    at = 0
    while at < len(words):
        for count in range(min(_MOST_WORDS, len(words) - at), 1, -1):
            lines = worded.get(tuple(keys[at : at + count]))
            if lines:
                own = {fold(" ".join(words[at : at + count]))}
                yield at, at + count - 1, _others(lines, own)
                at += count
                break
        else:
            at += 1
