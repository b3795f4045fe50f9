"""Of all that may answer a query in a text, what is marked: the surest alone.

Beside Kars, karşı only looks like it; beside the day that was asked for, a 7 and a
1945 elsewhere say nothing. What the record knows otherwise (names) is never left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from model.search.levels import Level

AS_TYPED = frozenset({Level.EXACT, Level.SUFFIXED, Level.SOFTENED})
"""Of these every letter is as it was typed, but for what grammar does to a word."""

LOOKING_ALIKE = frozenset({Level.FOLDED, Level.FOLDED_INFLECTED})
"""These are written with other letters: karşı for kars, sınır for sinir."""

_BY_SENSE = frozenset({Level.NOTION, Level.APPROXIMATE})


class Mark(NamedTuple):
    """A found stretch, and by which of the sought words at which level.

    Thousands are made for every key press, which a named tuple is in a third of the
    time of a frozen dataclass.
    """

    start: int
    end: int
    unit: int
    level: Level


@dataclass(frozen=True, slots=True)
class Whole:
    """A date or a name of several words: `unit` the whole, `words` its parts."""

    unit: int
    words: frozenset[int]


def surest(
    marks: Sequence[Mark],
    dates: frozenset[int] = frozenset(),
    typed: frozenset[int] | None = None,
) -> list[Mark]:
    """Give the marks of a text that tell why it answers, in their order.

    `dates` are the units that are dates, `typed` those that stand as they were typed
    often enough to pass over what only looks like them; None lets the text decide.
    """
    levels: dict[int, set[Level]] = defaultdict(set)
    for mark in marks:
        levels[mark.unit].add(mark.level)
    if typed is None:
        typed = frozenset(unit for unit, found in levels.items() if found & AS_TYPED)
    passed = {
        (unit, level)
        for unit, found in levels.items()
        for level in _passed(found, unit in dates, unit in typed)
    }
    return [mark for mark in marks if (mark.unit, mark.level) not in passed]


def _passed(found: set[Level], is_date: bool, typed: bool) -> Set[Level]:
    """Give the levels that are passed over beside the others of a word."""
    if is_date:
        return found - {max(found)}
    sure = found & (AS_TYPED | LOOKING_ALIKE)
    return (LOOKING_ALIKE if typed else set()) | (_BY_SENSE if sure else set())


def whole(marks: Sequence[Mark], wholes: Sequence[Whole]) -> list[Mark]:
    """Leave out the words of a date or name that stands whole, or is not all there."""
    standing = {mark.unit for mark in marks}
    parts = {
        word
        for one in wholes
        if one.unit in standing or not one.words <= standing
        for word in one.words
    }
    return [mark for mark in marks if mark.unit not in parts]
