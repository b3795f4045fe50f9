"""What a record must fulfil, at the least: conditions are made of these."""

from __future__ import annotations

from collections.abc import Iterator

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.ground import Ground
from model.search.levels import Level


class Condition:
    """What a record must fulfil."""

    def __init__(self) -> None:
        self._known: dict[tuple[Kind, Level], BitMap] = {}

    def records(self, kind: Kind, level: Level) -> BitMap:
        """Give the records that answer at least at this level; not to be changed."""
        key = (kind, level)
        if key not in self._known:
            self._known[key] = self._find(kind, level)
        return self._known[key]

    def _find(self, kind: Kind, level: Level) -> BitMap:
        """Work out what `records` gives."""
        raise NotImplementedError

    def leaves(self) -> Iterator[Condition]:
        """Give the conditions within this one that are to be found, not left out."""
        yield self


class AllRecords(Condition):
    """No condition."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self.ground = ground

    def _find(self, kind: Kind, level: Level) -> BitMap:
        return self.ground.lists.all(kind)


class NoRecords(Condition):
    """A condition that nothing answers."""

    def _find(self, kind: Kind, level: Level) -> BitMap:
        return BitMap()
