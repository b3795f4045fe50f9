"""The stretch of a text to show of a hit, with what was found marked in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.records.excerpt import Excerpt
from model.search.hit import Snippet

LONGEST = 260
"""Code points of a text that a list shows."""

_BEFORE = 60
_BREAK = re.compile(r"\s")


def snippet(
    excerpt: Excerpt,
    marks: Sequence[tuple[int, int]],
    dates: Sequence[tuple[int, int]] = (),
) -> Snippet:
    """Give the stretch of an excerpt that holds most of what was found in it.

    `marks` are offsets within the excerpt; those of the snippet are within its text,
    which is an exact stretch of the document. `dates` are those marks of which one is
    to be seen, whatever stands elsewhere: a date is told beside the snippet.
    """
    text = excerpt.exact
    start, end = _window(text, marks, dates)
    inside = [
        (max(s, start) - start, min(e, end) - start)
        for s, e in marks
        if s < end and e > start
    ]
    return Snippet(
        text[start:end], tuple(inside), excerpt.document_id, excerpt.start + start
    )


def _window(
    text: str, marks: Sequence[tuple[int, int]], dates: Sequence[tuple[int, int]]
) -> tuple[int, int]:
    if len(text) <= LONGEST:
        return 0, len(text)
    begin = _densest(marks, dates)
    start = _at_word(text, max(0, begin - _BEFORE))
    end = start + LONGEST
    if end >= len(text):
        return start, len(text)
    cut = text.rfind(" ", start, end)
    last = max((e for s, e in marks if s < end), default=0)
    return start, cut if cut > max(start, last) else end


def _densest(marks: Sequence[tuple[int, int]], dates: Sequence[tuple[int, int]]) -> int:
    """Give where the most marks stand within one window, a date among them if any."""
    room = LONGEST - _BEFORE
    best, where = (False, 0), 0
    for first, (start, _) in enumerate(marks):
        count = sum(1 for s, e in marks[first:] if e <= start + room)
        dated = any(start <= s and e <= start + room for s, e in dates)
        if (dated, count) > best:
            best, where = (dated, count), start
    return where


def _at_word(text: str, start: int) -> int:
    if start == 0:
        return 0
    space = _BREAK.search(text, start, start + 30)
    return space.end() if space else start
