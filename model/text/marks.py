"""Reference marks: the small numbers in a body that lead to its footnotes.

A PDF gives them as plain digits glued to the word before ("yaşamışlardır.1"). Notes
are numbered in the order of their marks, so each mark is sought behind the one
before it; a number that begins a date ("imzalamıştır. 1 Mart") is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from model.text.cleaning import CleanText

# Behind a letter, a full stop, a bracket or a closing quotation mark …
_GLUED = r"(?<=[^\W\d_]|[.,;:!?)”\"’]){number}(?![\d\w.,:]*\d)(?=\W|$)"
# … or, where nothing is glued, after one blank at the end of a sentence.
_LOOSE = r"(?<=[.”\"] ){number}(?=[.,]?(?:\s|$))(?! [A-ZÇĞİÖŞÜ][a-zçğıöşü]+['’ ]\w)"


def marks(clean: CleanText) -> dict[str, tuple[int, int]]:
    """Give the place of the mark of each footnote by its number.

    A footnote whose mark is not found has no entry: the text may have lost it.
    """
    body_end = _body_end(clean)
    at = 0
    found: dict[str, tuple[int, int]] = {}
    for number in _numbers(clean):
        span = _seek(clean.text, number, at, body_end)
        if span:
            found[number] = span
            at = span[1]
    return found


def _numbers(clean: CleanText) -> Iterator[str]:
    for passage in clean.passages:
        if passage.kind == "footnote" and passage.label:
            yield passage.label


def _body_end(clean: CleanText) -> int:
    starts = [p.start for p in clean.passages if p.kind == "footnote"]
    return min(starts, default=len(clean.text))


def _seek(text: str, number: str, at: int, end: int) -> tuple[int, int] | None:
    candidates: Sequence[re.Match[str] | None] = [
        re.compile(pattern.format(number=number)).search(text, at, end)
        for pattern in (_GLUED, _LOOSE)
    ]
    places = sorted(match.span() for match in candidates if match)
    return places[0] if places else None
