"""Finding a verbatim quotation in a stored text.

A quotation is the anchor of every curated statement. Blanks and line breaks in it
count as one blank; every other character must stand in the text as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from model.text.cleaning import CleanText, LineStart


class AnchorError(ValueError):
    """The quotation does not name one place; the message says why."""


@dataclass(frozen=True)
class Place:
    """A stretch of a stored text: code points, and the lines of the file."""

    start: int
    end: int
    first_line: int
    last_line: int


def find_quotation(
    clean: CleanText, quotation: str, *, line: int | None = None, nth: int | None = None
) -> Place:
    """Give the one place where the quotation stands.

    `line` is any line of the file that the place covers, `nth` counts from 1 among
    the places that are left. Raises AnchorError when none or several fit.
    """
    pattern = r"\s+".join(re.escape(word) for word in quotation.split())
    if not pattern:
        raise AnchorError("the quotation is empty")
    found = [place(clean, *m.span()) for m in re.finditer(pattern, clean.text)]
    if not found:
        raise AnchorError("the quotation is not found")
    if line is not None:
        found = [p for p in found if p.first_line <= line <= p.last_line]
        if not found:
            raise AnchorError(f"the quotation does not stand on line {line}")
    return _choose(found, nth)


def find_stretch(
    clean: CleanText, begin: str, end: str, *, line: int | None = None
) -> Place:
    """Give the place from the quotation `begin` to the next quotation `end`."""
    first = find_quotation(clean, begin, line=line)
    pattern = r"\s+".join(re.escape(word) for word in end.split())
    last = re.compile(pattern).search(clean.text, first.start)
    if not last or last.end() < first.end:
        raise AnchorError(f"no “{end}” follows it")
    return place(clean, first.start, last.end())


def place(clean: CleanText, start: int, end: int) -> Place:
    """Give the lines of the file that a stretch of the stored text comes from."""
    return Place(start, end, *line_range(clean.lines, start, end))


def line_range(lines: Sequence[LineStart], start: int, end: int) -> tuple[int, int]:
    """Give the first and last line behind text[start:end]; `lines` is by start."""
    starts = [line.start for line in lines]
    covered = lines[
        max(0, bisect_right(starts, start) - 1) : bisect_right(starts, end - 1)
    ]
    numbers = [line.line for line in covered]
    return min(numbers), max(numbers)


def _choose(found: list[Place], nth: int | None) -> Place:
    if nth is not None:
        if not 1 <= nth <= len(found):
            raise AnchorError(f"it stands there {len(found)} times, not {nth}")
        return found[nth - 1]
    if len(found) > 1:
        lines = ", ".join(str(p.first_line) for p in found)
        raise AnchorError(f"the quotation stands on lines {lines}: say which line")
    return found[0]
