"""Records in their natural order: of the texts, of dates, or of a catalogue.

Looked up as far as one asks. A few are sorted at once; of many one walks along all
records of the kind, some at a time, for no longer than until there are enough.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.ground import Ground

FEW = 500
"""So many records are sorted without walking along all others."""

STRIDE = 125
"""Records passed at first on the way along all of a kind; then twice as many each time.

Most lists are asked for their first rows alone.
"""

LONGEST_STRIDE = 2000


class NaturalOrder:
    """Records of one kind in their natural order."""

    def __init__(
        self, ground: Ground, kind: Kind, records: Callable[[], BitMap]
    ) -> None:
        self.ground, self.kind, self._ask = ground, kind, records
        self._ordered: list[int] = []
        self._reached: tuple[int, int] | None = (-1, -1)
        self._stride = STRIDE

    @cached_property
    def records(self) -> BitMap:
        """The records that are put in order."""
        return self._ask()

    def __len__(self) -> int:
        return len(self.records)

    def __getitem__(self, part: slice) -> list[int]:
        if not self._ordered and self._are_few():
            self._sort()
        while self._reached and not self._suffice(part.stop):
            self._walk()
        return self._ordered[part]

    def _are_few(self) -> bool:
        return len(self.records) <= FEW

    def _suffice(self, stop: int | None) -> bool:
        wanted = len(self) if stop is None else min(stop, len(self))
        return len(self._ordered) >= wanted

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
            (self.kind.value, *(self._reached or ()), self._stride),
        ).fetchall()
        self._ordered += self._found_among([row[1] for row in rows])
        whole = len(rows) == self._stride
        self._reached = (rows[-1][0], rows[-1][1]) if whole else None
        self._stride = min(2 * self._stride, LONGEST_STRIDE)

    def _found_among(self, passed: Sequence[int]) -> Iterator[int]:
        return (number for number in passed if number in self.records)


class DocumentOrder(NaturalOrder):
    """Documents that were found, or of which a passage was, in their natural order.

    Where many passages were found, in which documents all of them stand is only
    worked out to be counted.
    """

    def __init__(
        self, ground: Ground, own: BitMap, passages: BitMap, besides: BitMap
    ) -> None:
        super().__init__(ground, Kind.DOCUMENT, self._all)
        self.own, self.passages, self.besides = own, passages, besides

    def _all(self) -> BitMap:
        return (self.own | self.ground.documents_of(self.passages)) - self.besides

    def _are_few(self) -> bool:
        return len(self.passages) <= FEW and super()._are_few()

    def _suffice(self, stop: int | None) -> bool:
        return stop is not None and len(self._ordered) >= stop

    def _found_among(self, passed: Sequence[int]) -> Iterator[int]:
        having = set(self.ground.having_any(passed, self.passages))
        for number in passed:
            if number not in self.besides and (number in self.own or number in having):
                yield number
