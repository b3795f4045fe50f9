"""Records in their natural order: of the texts, of dates, or of a catalogue.

Looked up as far as one asks. A few are sorted at once; of many one walks along all
records of the kind, some at a time, for no longer than until there are enough.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cached_property

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.ground import Ground
from model.search.order import CHUNK, in_order

FEW = 500
"""So many records are sorted without walking along all others."""

FEW_DOCUMENTS = 125
"""Documents passed at first on the way along all; then twice as many each time."""


class NaturalOrder:
    """Records of one kind in their natural order."""

    def __init__(
        self, ground: Ground, kind: Kind, records: Callable[[], BitMap]
    ) -> None:
        self.ground, self.kind, self._ask = ground, kind, records
        self._ordered: list[int] = []
        self._passed: int | None = 0
        self._stride = CHUNK

    @cached_property
    def records(self) -> BitMap:
        """The records that are put in order."""
        return self._ask()

    def __len__(self) -> int:
        return len(self.records)

    def __getitem__(self, part: slice) -> list[int]:
        if not self._ordered and self._are_few():
            self._sort()
        while self._passed is not None and not self._suffice(part.stop):
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
        self._passed = None

    def _walk(self) -> None:
        connection, start = self.ground.connection, self._passed or 0
        passed = in_order(connection, self.kind, start, self._stride)
        self._ordered += self._found_among(passed)
        self._passed = start + len(passed) if passed else None

    def _found_among(self, passed: Sequence[int]) -> list[int]:
        found = self.records & BitMap(passed)
        return [number for number in passed if number in found] if found else []


class DocumentOrder(NaturalOrder):
    """Documents that were found, or of which a passage was, in their natural order.

    Where many passages were found, in which documents all of them stand is only
    worked out to be counted.
    """

    def __init__(
        self, ground: Ground, own: BitMap, passages: BitMap, besides: BitMap
    ) -> None:
        super().__init__(ground, Kind.DOCUMENT, self._all)
        self._stride = FEW_DOCUMENTS
        self.own, self.passages, self.besides = own, passages, besides

    def _all(self) -> BitMap:
        return (self.own | self.ground.documents_of(self.passages)) - self.besides

    def _are_few(self) -> bool:
        return len(self.passages) <= FEW and super()._are_few()

    def _suffice(self, stop: int | None) -> bool:
        return stop is not None and len(self._ordered) >= stop

    def _walk(self) -> None:
        super()._walk()
        self._stride = min(2 * self._stride, CHUNK)

    def _found_among(self, passed: Sequence[int]) -> list[int]:
        having = BitMap(self.ground.having_any(passed, self.passages))
        found = (self.own | having) - self.besides
        return [number for number in passed if number in found]
