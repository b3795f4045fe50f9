"""The order of what was found: the surest forms first, then closeness and place.

The lists tell at which level a record answers; that orders millions. The first few
hundred are then read and weighed: how sure each word's form is, how close together
they stand, whether in a title, an article or a claim or only in passing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, islice
from typing import TypeAlias

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.condition import Condition
from model.search.ground import Ground
from model.search.levels import Level
from model.search.marking import Sought
from model.search.matching import (
    FieldCondition,
    ImpliedCondition,
    PhraseCondition,
    WordCondition,
)
from model.search.natural_order import NaturalOrder
from model.search.query import Date, FieldName
from model.search.weighing import Weigher

ATTESTS = 0.6
"""What it adds to a passage's score that it attests what answers the whole query."""

HEAD = 100
"""How many of the surest records are weighed by their texts."""

Tail: TypeAlias = BitMap | NaturalOrder


@dataclass
class Ranking:
    """The records of a kind in order: those weighed first, the others by level.

    `tails` are worked out as far as one asks: hardly anybody looks behind the head.
    They are begun anew where an interruption ended them.
    `attesting` are passages that are there only for the record they attest.
    """

    head: list[int] = field(default_factory=list)
    tails: Callable[[], Iterator[Tail]] = lambda: iter(())
    scores: dict[int, float] = field(default_factory=dict)
    attesting: dict[int, tuple[Kind, int]] = field(default_factory=dict)
    _worked_out: list[Tail] = field(default_factory=list)
    _more: Iterator[Tail] | None = None

    def append(self, loose: Mapping[int, float]) -> None:
        """Put what answers in part, and what attests an answer, behind the rest."""
        scores = dict(loose)
        for number in self.attesting:
            scores[number] = scores.get(number, 0.0) + ATTESTS
        ordered = sorted(scores, key=lambda number: -scores[number])
        self.scores |= _under(min(self.scores.values(), default=None), scores)
        self.head += ordered

    def put_first(self, loose: Mapping[int, float]) -> None:
        """Put what answers in part before the rest."""
        rest = [number for number in self.head if number not in loose]
        own = {number: self.scores[number] for number in rest}
        self.scores = {**loose, **_under(min(loose.values(), default=None), own)}
        self.head = [*loose, *rest]
        tails = self.tails
        self.tails = lambda: (
            tail - BitMap(loose) if isinstance(tail, BitMap) else tail
            for tail in tails()
        )

    def slice(self, offset: int, limit: int) -> list[int]:
        """Give the records from `offset` on."""
        found = list(self.head[offset : offset + limit])
        passed, place = len(self.head), 0
        while len(found) < limit and (tail := self._tail(place)) is not None:
            start = max(0, offset - passed)
            found += tail[start : start + limit - len(found)]
            place += 1
            if len(found) < limit:
                passed += len(tail)
        return found

    def _tail(self, place: int) -> Tail | None:
        while len(self._worked_out) <= place:
            if self._more is None:
                self._more = islice(self.tails(), len(self._worked_out), None)
            try:
                tail = next(self._more, None)
            except BaseException:
                self._more = None  # What raised gives nothing more.
                raise
            if tail is None:
                return None
            self._worked_out.append(tail)
        return self._worked_out[place]


def _under(most: float | None, scores: Mapping[int, float]) -> dict[int, float]:
    """Shrink scores so that none is more than `most`."""
    best = max(scores.values(), default=0.0)
    by = min(1.0, most / best) if most is not None and best > 0 else 1.0
    return {number: score * by for number, score in scores.items()}


def ranked(ground: Ground, kind: Kind, condition: Condition, sought: Sought) -> Ranking:
    """Rank the records of a kind that answer a condition at least at a level.

    `sought` is what the condition looks for, down to that level.
    """
    floor = sought.floor
    if not (has_words(condition) or _has_day(condition)):
        return Ranking(tails=partial(_natural_by_level, ground, kind, condition, floor))
    groups = partial(_groups, ground, kind, condition, floor)
    head = list(islice(chain.from_iterable(groups()), HEAD))
    if not head:
        return Ranking()
    weigher = Weigher(ground, kind, condition, sought)
    scores = weigher.scores(head)
    head.sort(key=lambda number: -scores[number])
    return Ranking(head, lambda: _behind(groups(), HEAD), scores)


def has_words(condition: Condition) -> bool:
    """Whether a condition looks for words or phrases, not only for values."""
    return any(
        isinstance(leaf, WordCondition | PhraseCondition) for leaf in condition.leaves()
    )


def _has_day(condition: Condition) -> bool:
    """Whether it asks for a date in words, or for a day however it is written."""
    for leaf in condition.leaves():
        if isinstance(leaf, ImpliedCondition):
            return True
        if isinstance(leaf, FieldCondition) and leaf.field.name is FieldName.DATE:
            when = leaf.field.meaning
            if isinstance(when, Date) and when.is_day:
                return True
    return False


def _by_level(kind: Kind, condition: Condition, floor: Level) -> Iterator[BitMap]:
    seen = BitMap()
    for level in sorted(Level, reverse=True):
        if level < floor:
            return
        records = condition.records(kind, level)
        if len(records) > len(seen):
            yield records - seen
            seen = records | seen


def _natural_by_level(
    ground: Ground, kind: Kind, condition: Condition, floor: Level
) -> Iterator[Tail]:
    for records in _by_level(kind, condition, floor):
        yield in_natural_order(ground, kind, records)


def in_natural_order(ground: Ground, kind: Kind, records: BitMap) -> Tail:
    """Give records in the order of the texts, of dates, or of a catalogue."""
    if kind is Kind.PASSAGE:
        return records
    return NaturalOrder(ground, kind, lambda: records)


def _behind(groups: Iterable[BitMap], number: int) -> Iterator[Tail]:
    """Give what of groups of records comes behind the first so many."""
    for some in groups:
        if number < len(some):
            yield some[number:] if number else some
        number = max(0, number - len(some))


def _groups(
    ground: Ground, kind: Kind, condition: Condition, floor: Level
) -> Iterator[BitMap]:
    """Give records by level, of each the headings, articles and claimed ones first."""
    strong = ground.strong(kind)
    for records in _by_level(kind, condition, floor):
        if first := records & strong:
            yield first
        if others := records - first:
            yield others
