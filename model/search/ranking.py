"""The order of what was found: the surest forms first, then closeness and place.

The lists tell at which level a record answers; that orders millions. The first few
hundred are then read and weighed: how sure each word's form is, how close together
they stand, whether in a title, an article or a claim or only in passing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import TypeAlias

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.ground import Ground
from model.search.levels import Level
from model.search.matching import Condition, PhraseCondition, WordCondition
from model.search.weighing import Weigher

ATTESTS = 0.6
"""What it adds to a passage's score that it attests what answers the whole query."""

HEAD = 180
"""How many of the surest records are weighed by their texts."""


FEW = 500
"""So many records are sorted without walking along all others."""

STRIDE = 2000
"""Records passed at a time on the way along all of a kind."""


class NaturalTail:
    """Records in their natural order, looked up as far as one asks.

    A few are sorted at once. Of many one walks along all records of the kind, some
    thousands at a time, for no longer than until there are enough.
    """

    def __init__(
        self, ground: Ground, kind: Kind, records: Callable[[], BitMap]
    ) -> None:
        self.ground, self.kind, self._ask = ground, kind, records
        self._ordered: list[int] = []
        self._reached: tuple[int, int] | None = (-1, -1)

    @cached_property
    def records(self) -> BitMap:
        """The records that are put in order."""
        return self._ask()

    def __len__(self) -> int:
        return len(self.records)

    def __getitem__(self, part: slice) -> list[int]:
        wanted = len(self) if part.stop is None else min(part.stop, len(self))
        if not self._ordered and len(self) <= FEW:
            self._sort()
        while self._reached and len(self._ordered) < wanted:
            self._walk()
        return self._ordered[part]

    def _sort(self) -> None:
        self._ordered = [
            row[0]
            for row in self.ground.connection.execute(
                "select record_id from search_text where kind = ? and record_id in"
                " (select value from json_each(?)) order by position, record_id",
                (self.kind.value, json.dumps(list(self.records))),
            )
        ]
        self._reached = None

    def _walk(self) -> None:
        rows = self.ground.connection.execute(
            "select position, record_id from search_text where kind = ?"
            " and (position, record_id) > (?, ?) order by position, record_id limit ?",
            (self.kind.value, *(self._reached or ()), STRIDE),
        ).fetchall()
        self._ordered += [row[1] for row in rows if row[1] in self.records]
        self._reached = (rows[-1][0], rows[-1][1]) if len(rows) == STRIDE else None


Tail: TypeAlias = BitMap | NaturalTail


@dataclass
class Ranking:
    """The records of a kind in order: those weighed first, the others by level.

    `attesting` are passages that are there only for the record they attest.
    """

    head: list[int] = field(default_factory=list)
    tails: list[Tail] = field(default_factory=list)
    scores: dict[int, float] = field(default_factory=dict)
    attesting: dict[int, tuple[Kind, int]] = field(default_factory=dict)

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
        self.tails = [
            tail - BitMap(loose) if isinstance(tail, BitMap) else tail
            for tail in self.tails
        ]

    def slice(self, offset: int, limit: int) -> list[int]:
        """Give the records from `offset` on."""
        found = list(self.head[offset : offset + limit])
        passed = len(self.head)
        for tail in self.tails:
            wanted = limit - len(found)
            if wanted <= 0:
                break
            start = max(0, offset - passed)
            if start < len(tail):
                found += list(tail[start : start + wanted])
            passed += len(tail)
        return found


def _under(most: float | None, scores: Mapping[int, float]) -> dict[int, float]:
    """Shrink scores so that none is more than `most`."""
    best = max(scores.values(), default=0.0)
    by = min(1.0, most / best) if most is not None and best > 0 else 1.0
    return {number: score * by for number, score in scores.items()}


def ranked(ground: Ground, kind: Kind, condition: Condition, floor: Level) -> Ranking:
    """Rank the records of a kind that answer a condition at least at a level."""
    found = condition.records(kind, floor)
    if not has_words(condition):
        return Ranking(tails=list(_natural_by_level(ground, kind, condition, floor)))
    head, tails = _split(ground, kind, condition, floor)
    weigher = Weigher(ground, kind, condition, floor)
    scores = weigher.scores(head)
    head.sort(key=lambda number: -scores[number])
    return Ranking(head, [x for x in tails if len(x)], scores) if found else Ranking()


def has_words(condition: Condition) -> bool:
    """Whether a condition looks for words or phrases, not only for values."""
    return any(
        isinstance(leaf, WordCondition | PhraseCondition) for leaf in condition.leaves()
    )


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
    return NaturalTail(ground, kind, lambda: records)


def _split(
    ground: Ground, kind: Kind, condition: Condition, floor: Level
) -> tuple[list[int], list[Tail]]:
    """Give the surest records, which are to be weighed, and the others by level."""
    head: list[int] = []
    tails: list[Tail] = []
    strong = ground.strong(kind)
    for records in _by_level(kind, condition, floor):
        for some in (records & strong, records - strong):
            room = HEAD - len(head)
            head += islice(some, room)
            tails.append(some[room:] if len(some) > room else BitMap())
    return head, tails
