"""How one text follows another that is scrolled: line for line by where they meet."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

Line = float


@dataclass(frozen=True, slots=True)
class Course:
    """Lines of two texts that belong beside each other, rising on both sides.

    Between them one text runs as much faster as it is longer there.
    """

    anchors: tuple[tuple[Line, Line], ...]

    def across(self, column: int, line: Line) -> Line:
        """Give the line of the other text that belongs beside a line of this one."""
        here = [pair[column] for pair in self.anchors]
        there = [pair[1 - column] for pair in self.anchors]
        at = min(max(bisect_right(here, line) - 1, 0), len(here) - 2)
        width = here[at + 1] - here[at]
        share = (line - here[at]) / width if width else 0.0
        return there[at] + share * (there[at + 1] - there[at])


def course(
    first: tuple[Line, Line], last: tuple[Line, Line], met: Iterable[tuple[Line, Line]]
) -> Course:
    """Make a course from where both texts begin to where both end.

    What does not rise on both sides is left out, so that no text ever turns back.
    """
    anchors = [first]
    for one, other in sorted(met):
        rises = anchors[-1][0] < one < last[0] and anchors[-1][1] < other < last[1]
        if rises:
            anchors.append((one, other))
    return Course((*anchors, last))
