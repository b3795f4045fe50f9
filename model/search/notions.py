"""Words for the same notion of diplomacy and war in Turkish, English and Russian.

They are tried only when nothing answers the words as typed: whoever types «prisoners»
may then find «tutsaklar». The notions stand in resources/glossary.tsv, one a line.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Prefix

from model.search.stems import is_cyrillic, stem
from model.shipped import resources
from model.text.fold import exact_key, fold
from model.text.suffixes import is_told_suffix, softened
from model.text.verbs import verbs

_LEAST_BASE = 3
_HEAD = 2
_MOST_WORDS = 4
_LONG = (3, 4)
_LEAST_AKIN = 5
_MOST_UNLIKE = 3
_BRITISH = re.compile(r"(?<=[a-z]{3}i)s(?=ation|e[ds]?$|ing$)")
_PLAIN = str.maketrans("âîû", "aiu")
_LIGHT = frozenset(["etmek", "olmak", "edilmek", "edilen", "etme", "olma"])
"""Verbs that only carry a noun: «kabul etmek» is found by «kabul»."""


class Other(NamedTuple):
    """Another word for a notion, in Turkish or not; some are of several words.

    One that stands `alone` is only found as it is written.
    """

    text: str
    turkish: bool
    alone: bool = False


class Row:
    """Words side by side, some of which may together be a notion's wording."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words

    def others(self, place: int) -> tuple[Other, ...]:
        """Give the other words for the wording that the word at a place is a part of.

        The glossary is read when this is first asked.
        """
        return self._others.get(place, ())

    @cached_property
    def _others(self) -> dict[int, tuple[Other, ...]]:
        return {
            place: others
            for first, last, others in wordings_in(self.words)
            for place in range(first, last + 1)
        }


@dataclass
class _Keys:
    """Where the keys of words that begin alike lead: to lines of the glossary."""

    turkish: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    foreign: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    stems: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    verbal: dict[str, set[tuple[int, str]]] = field(
        default_factory=lambda: defaultdict(set)
    )
    worded: dict[tuple[str, ...], set[int]] = field(
        default_factory=lambda: defaultdict(set)
    )

    def add(self, word: str, number: int, turkish: bool) -> None:
        """Take in a word of a line."""
        exact = exact_key(word)
        parts = exact.split()
        if len(parts) > 1:
            self.worded[tuple(map(_base, parts))].add(number)
        elif turkish:
            for key in {fold(exact), fold(softened(exact) or exact)}:
                self.turkish[key].add(number)
            for key in verbs(fold(exact)):
                self.verbal[key].add((number, exact))
        else:
            self.foreign[fold(exact)].add(number)
            self.stems[stem(exact)].add(number)

    def said(self, folded: str) -> set[int]:
        """Give the lines of a foreign word itself, in singular or plural.

        Of words that only have its stem none is asked for beside it: a train is no
        training.
        """
        forms = {folded, f"{folded}s", f"{folded}es", folded.removesuffix("s")}
        forms.add(folded.removesuffix("es"))
        return set().union(*(self.foreign[it] for it in forms if it in self.foreign))

    def akin(self, root: str) -> set[int]:
        """Give the lines of foreign words of nearly the same stem: consular, consul."""
        found: set[int] = set()
        for key, lines in self.stems.items() if len(root) >= _LEAST_AKIN else ():
            alike = Prefix.similarity(key, root)
            if alike >= max(_LEAST_AKIN, len(key) - _MOST_UNLIKE, len(root) - 3):
                found |= lines
        return found


class _Glossary:
    """The lines of the glossary; words are taken apart when first looked for.

    Stems take long to find, and no form of a word begins with other letters.
    """

    def __init__(self, text: str) -> None:
        self.lines: list[tuple[Other, ...]] = []
        self.turkish: set[str] = set()
        self.foreign: set[str] = set()
        self._waiting: dict[str, list[tuple[str, int, bool]]] = defaultdict(list)
        self._keys: dict[str, _Keys] = {}
        for line in text.splitlines():
            if line.strip() and not line.startswith("#"):
                self._add([_words(column) for column in line.split("\t")])

    def _add(self, columns: Sequence[Sequence[str]]) -> None:
        """Take in a line: Turkish words, then those of other languages."""
        line: list[Other] = []
        for place, column in enumerate(columns):
            for word in column:
                plain = word.removeprefix("=")
                line.append(Other(plain, place == 0, word != plain))
                key = exact_key(plain).translate(_PLAIN)
                entry = (plain, len(self.lines), place == 0)
                self._waiting[fold(plain)[:_HEAD]].append(entry)
                (self.foreign if place else self.turkish).add(key)
        self.lines.append(tuple(dict.fromkeys(line)))

    def keys(self, folded: str) -> _Keys:
        """Give the keys of the words that begin as a folded word does."""
        head = folded[:_HEAD]
        if head not in self._keys:
            found = self._keys[head] = _Keys()
            for entry in self._waiting.get(head, ()):
                found.add(*entry)
        return self._keys[head]

    def of(self, word: str) -> set[int]:
        """Give the lines that a word, in any form, belongs to."""
        exact = exact_key(word)
        folded = fold(exact).replace("'", "")
        keys, root = self.keys(folded), stem(exact.partition("'")[0])
        found = keys.said(folded) or keys.stems.get(root, set())
        if not is_cyrillic(word):
            bases = (keys.turkish[it] for it in _bases(folded) if it in keys.turkish)
            found = found | next(bases, set())
            for verb in () if found else sorted(verbs(folded)):
                same = keys.verbal.get(verb, set())
                found |= {line for line, it in same if is_same_root(exact, it, verb)}
        if not found and (respelt := _respelt(folded)) != folded:
            return self.of(respelt)
        return found or keys.akin(root)


def is_same_root(typed: str, exact: str, root: str) -> bool:
    """Whether two words have a root letter by letter: kopuş is not of köpek.

    Whoever types no Turkish letter may mean one; the last may soften before an ending.
    """
    plain = typed.isascii()
    pairs = zip(typed[: len(root) - 1], exact, strict=False)
    return all(one == other or (plain and one == fold(other)) for one, other in pairs)


def _respelt(folded: str) -> str:
    """Spell an English word as most of the glossary does: -ization, honor."""
    return _BRITISH.sub("z", folded)


def _bases(folded: str) -> Iterator[str]:
    """Give what a Turkish word may be a form of, the longest first."""
    yield folded
    for length in range(len(folded) - 1, _LEAST_BASE - 1, -1):
        if is_told_suffix(folded, length):
            yield folded[:length]


def _base(word: str) -> str:
    """Give one key for the forms of a word within a wording of several."""
    exact = exact_key(word).partition("'")[0]
    return stem(exact)


@lru_cache(maxsize=1)
def _glossary() -> _Glossary:
    return _Glossary((resources() / "glossary.tsv").read_text(encoding="utf-8"))


def _words(column: str) -> list[str]:
    return [" ".join(_bearing(it.split())) for it in column.split(",") if it.strip()]


def _bearing(parts: list[str]) -> list[str]:
    return parts[:-1] if len(parts) > 1 and parts[-1] in _LIGHT else parts


def is_set_term(others: Sequence[Other]) -> bool:
    """Whether a wording with these other words is not the sum of its words.

    The war in «prisoners of war» is none; «joint defence» is a defence.
    """
    return any(len(other.text.split()) in (1, *_LONG) for other in others)


def is_turkish(word: str, *, foreign: bool = False) -> bool:
    """Whether an exact word stands in the glossary as a Turkish or a foreign one."""
    glossary = _glossary()
    return word in (glossary.foreign if foreign else glossary.turkish)


@lru_cache(maxsize=2048)
def same_notion(word: str) -> tuple[Other, ...]:
    """Give the other words for the notions that a word, in any form, stands for."""
    glossary = _glossary()
    return _others(glossary.of(word), {fold(exact_key(word))})


def _others(lines: Iterable[int], own: set[str]) -> tuple[Other, ...]:
    glossary = _glossary()
    found = (word for line in sorted(lines) for word in glossary.lines[line])
    return tuple(dict.fromkeys(word for word in found if fold(word.text) not in own))


def wordings_in(
    words: Sequence[str],
) -> Iterator[tuple[int, int, tuple[Other, ...]]]:
    """Give the wordings of several words in a row: first, last, and the other words.

    Both places are within; none stands over another.
    """
    keys = [_base(word) for word in words]
    at = 0
    while at < len(words):
        worded = _glossary().keys(fold(exact_key(words[at]))).worded
        for count in range(min(_MOST_WORDS, len(words) - at), 1, -1):
            lines = worded.get(tuple(keys[at : at + count]))
            if lines:
                own = {fold(" ".join(words[at : at + count]))}
                yield at, at + count - 1, _others(lines, own)
                at += count
                break
        else:
            at += 1
