"""Where the words, names, phrases and dates of a query stand in a text.

Offsets are code points of the text as stored, exact to the letter, whatever the fold
made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import product

from model.dates.edtf import Span, overlaps, span
from model.records.kinds import Kind
from model.search.bearer import Bearer
from model.search.condition import Condition
from model.search.evidence import Dated
from model.search.fielded import bearers_of
from model.search.levels import STRICT, Level
from model.search.matching import (
    CompoundCondition,
    FieldCondition,
    ImpliedCondition,
    NameCondition,
    PhraseCondition,
    WordCondition,
)
from model.search.phrases import Pattern, wordings
from model.search.query import Date, FieldName
from model.search.surest import Mark, Whole, surest, whole
from model.search.terms import placed_terms, plain_key, words_with
from model.search.timing import MONTH
from model.text.fold import fold, fold_with_map

_HEAD = 3
_MANY = 60
"""Of words with more beginnings than this, each word of the text is looked up."""

_MOST_KNOWN = 1000
"""Texts whose marks are kept while one search is answered."""

_SPELLINGS = {
    **{
        "e": "eéêè",
        "i": "iıî",
        "u": "uüû",
        "o": "oö",
        "a": "aâ",
        "s": "sş",
        "c": "cç",
        "g": "gğ",
    },
    "е": "её",
}
_GLUED_NUMBER = re.compile(r"(?<=[^\W\d_])\d{1,3}$")


@dataclass
class Sought:
    """All that a query's words may look like in a text."""

    terms: dict[str, list[tuple[int, Level]]] = field(default_factory=dict)
    prefixes: list[tuple[int, str]] = field(default_factory=list)
    phrases: list[tuple[int, Pattern, Level]] = field(default_factory=list)
    bearers: dict[tuple[Kind, int], tuple[int, Bearer]] = field(default_factory=dict)
    dates: list[tuple[int, Date]] = field(default_factory=list)
    units: list[Condition] = field(default_factory=list)
    wholes: list[Whole] = field(default_factory=list)
    floor: Level = STRICT
    _known: dict[tuple[str, int, bool], list[Mark]] = field(default_factory=dict)

    @classmethod
    def by(cls, condition: Condition, floor: Level = STRICT) -> Sought:
        """Collect what the conditions of a query look for, down to a level."""
        sought = cls(floor=floor)
        for number, leaf in enumerate(condition.leaves()):
            sought.units.append(leaf)
            sought._add(number, leaf)
        return sought

    def _add(self, number: int, leaf: Condition) -> None:
        match leaf:
            case WordCondition():
                if leaf.forms.prefix:
                    self.prefixes.append((number, leaf.forms.prefix))
                levels = leaf.levels
                if self.floor <= Level.DERIVED:
                    levels = {**leaf.derived.levels, **levels}
                if self.floor <= Level.NOTION:
                    levels = {**leaf.notions.levels, **levels}
                    self._add_wordings(number, leaf)
                if self.floor <= Level.APPROXIMATE:
                    levels = {**leaf.approximate.levels, **levels}
                for exact, level in levels.items():
                    self.terms.setdefault(exact, []).append((number, level))
                self._add_bearers(number, leaf.bearers)
            case NameCondition():
                self._add_bearers(number, leaf.bearers)
                self._add_whole(number, leaf.words)
            case PhraseCondition():
                self.phrases.append((number, leaf.pattern, Level.EXACT))
                if isinstance(leaf, CompoundCondition) and self.floor <= Level.NOTION:
                    for exact in leaf.notions.levels:
                        self.terms.setdefault(exact, []).append((number, Level.NOTION))
            case ImpliedCondition(meaning=Date() as when):
                self._add_date(number, leaf, when)
            case FieldCondition():
                self._add_field(number, leaf)

    def _add_wordings(self, number: int, leaf: WordCondition) -> None:
        """Add the notion's wordings of several words."""
        ways = [w for it in leaf.wordings for w in wordings(leaf.ground, it)]
        if ways:
            self.phrases.append((number, Pattern(ways), Level.NOTION))

    def _add_date(self, number: int, leaf: ImpliedCondition, when: Date) -> None:
        self.dates.append((number, when))
        if not leaf.says_all:
            self._add_whole(number, leaf.words)

    def _add_whole(self, number: int, words: Condition) -> None:
        parts = range(number + 1, number + 1 + sum(1 for _ in words.leaves()))
        self.wholes.append(Whole(number, frozenset(parts)))

    def surest(self, marks: Sequence[Mark]) -> list[Mark]:
        """Give of the marks in one passage those that tell why it was found."""
        return surest(whole(marks, self.wholes), self._of_dates)

    def surest_of_all(self, passages: Iterable[Sequence[Mark]]) -> list[Mark]:
        """Give the same for the passages of a document, as one text."""
        marks = [
            mark
            for marks in passages
            for mark in whole(marks, self.wholes)
            if not self._says_little(mark)
        ]
        return surest(marks, self._of_dates, self._typed)

    def _says_little(self, mark: Mark) -> bool:
        """Whether it is a century around the year sought, or a mere synonym."""
        leaf = self.units[mark.unit]
        return (mark.level is Level.BEGINS and mark.unit in self._of_dates) or (
            mark.level is Level.NOTION
            and isinstance(leaf, WordCondition)
            and leaf.is_surely_known
        )

    @property
    def _of_dates(self) -> frozenset[int]:
        return frozenset(unit for unit, _ in self.dates)

    @cached_property
    def _typed(self) -> frozenset[int]:
        """The words that stand in the archive mostly as they were typed."""
        return frozenset(
            number
            for number, leaf in enumerate(self.units)
            if isinstance(leaf, WordCondition) and leaf.is_mostly_as_typed
        )

    def _add_bearers(self, number: int, bearers: tuple[Bearer, ...]) -> None:
        for bearer in bearers:
            self.bearers.setdefault((bearer.kind, bearer.id), (number, bearer))

    def _add_field(self, number: int, leaf: FieldCondition) -> None:
        node = leaf.field
        if node.name in (FieldName.PERSON, FieldName.PLACE) and node.value:
            owner = Kind(node.name.value)
            self._add_bearers(number, tuple(bearers_of(leaf.ground, owner, node)))
        elif node.name is FieldName.DATE and isinstance(node.meaning, Date):
            self.dates.append((number, node.meaning))

    def marks(
        self, text: str, dates: Sequence[Dated] = (), origin: int = 0
    ) -> list[Mark]:
        """Give the words, phrases and dates in a text; names stand in the record.

        `dates` are those of the text's document as the index has them, `origin` is
        where the text begins there. The list is not to be changed.
        """
        # What is weighed is mostly what is shown.
        key = (text, origin, bool(dates))
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            found = self._known[key] = self._marks(text, dates, origin)
        return found

    def _marks(self, text: str, dates: Sequence[Dated], origin: int) -> list[Mark]:
        found = list(self._words(text))
        if self.phrases:
            folded, where = fold_with_map(text)
            found += [
                Mark(*where.span(*span), unit, level)
                for unit, pattern, level in self.phrases
                for span in pattern.spans(folded)
            ]
        for unit, when in self.dates:
            for start, end, *days in dates:
                if origin <= start and end <= origin + len(text):
                    level = likeness(days[0], days[1], when)
                    if level > Level.SOME:
                        found.append(Mark(start - origin, end - origin, unit, level))
        return found

    def _words(self, text: str) -> Iterator[Mark]:
        if not self.terms and not self.prefixes:
            return
        plain = plain_key(text)
        if plain is None or len(self._heads) > _MANY:
            found: Iterable[tuple[str, int, int]] = placed_terms(text)
        else:
            found = words_with(self._heads, plain)
        known, prefixes = self.terms, self.prefixes
        for exact, start, end in found:
            if exact in known:
                # A digit at the end may be the number of a footnote.
                glued = text[end - 1].isdecimal()
                last = _end(text, start, end) if glued else end
                for unit, level in known[exact]:
                    yield Mark(start, last, unit, level)
            for unit, prefix in prefixes:
                if fold(exact).startswith(prefix):
                    level = Level.SUFFIXED if len(exact) > len(prefix) else Level.EXACT
                    yield Mark(start, end, unit, level)

    @cached_property
    def _heads(self) -> tuple[str, ...]:
        """The letters that the sought words begin with, in whatever spelling."""
        heads = {term[:_HEAD] for term in self.terms}
        for _, prefix in self.prefixes:
            heads.update(map("".join, product(*map(_unfolded, prefix[:_HEAD]))))
        shortest = sorted(heads, key=len)
        return tuple(
            head
            for n, head in enumerate(shortest)
            if not any(head.startswith(short) for short in shortest[:n])
        )

    def named(
        self, mentions: Sequence[tuple[Kind, int, str, int, int, int]]
    ) -> Iterator[tuple[int, int, int, Level]]:
        """Give the mentions of the sought persons and places: start, end, unit, level.

        Offsets are those of the document.
        """
        for kind, number, _, _, start, end in mentions:
            if (kind, number) in self.bearers:
                yield start, end, self.bearers[kind, number][0], Level.NAME


def _unfolded(letter: str) -> str:
    """Give the Turkish and Russian letters that fold to one, itself included."""
    return _SPELLINGS.get(letter, letter)


def _end(text: str, start: int, end: int) -> int:
    """Leave out the number of a footnote that is glued to the word."""
    number = _GLUED_NUMBER.search(text, start, end)
    return number.start() if number else end


def likeness(earliest: str, latest: str, when: Date) -> Level:
    """Tell how nearly the days of a date in a text are those that were asked for."""
    if when.is_of_any_year or earliest.startswith("XXXX"):
        same = earliest[4:].startswith(when.edtf[4:]) and when.is_of_any_year
        return Level.EXACT if same and earliest[4:] == latest[4:] else Level.SOME
    found = Span(earliest, latest)
    wanted = [span(edtf) for edtf in (when.edtf, *when.alternatives)]
    return max(_tightness(found, days) for days in wanted)


def is_within(found: Span, when: Date) -> bool:
    """Tell whether all of some days lie in the time that was asked for."""
    if when.is_of_any_year:
        return False
    wanted = (span(edtf) for edtf in (when.edtf, *when.alternatives))
    return any(
        days.earliest <= found.earliest and found.latest <= days.latest
        for days in wanted
    )


def _tightness(found: Span, wanted: Span) -> Level:
    if not overlaps(found, wanted):
        return Level.SOME
    if found == wanted:
        return Level.EXACT
    within = wanted.earliest <= found.earliest and found.latest <= wanted.latest
    first, last = map(date.fromisoformat, (found.earliest, found.latest))
    short = (last - first).days < MONTH
    return Level.SUFFIXED if within or short else Level.BEGINS


def merged(marks: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Join stretches that overlap, in order."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(marks):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
