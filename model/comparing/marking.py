"""What to mark in wordings that stand side by side: strings in, marks out.

Where most words differ, as between a summary and a full text, marking them says
nothing: there only denials, names, numbers and dates are marked, unless one asks for
every word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from model.comparing.differences import Difference, Mark, against_all, differences
from model.comparing.landmarks import landmarks, shared, spelt_out
from model.comparing.negation import denies
from model.text.words import words

ARTICLE_BREAK: Final = "\n\n"
"""Stands between the articles that share a cell."""

REWORDED: Final = 0.6
"""From this share of differing words on, a wording twice as long is not a variant."""

OTHER: Final = 0.8
"""From this share on, no wording is a variant of the other, however long they are."""

_LEAST_WORDS = 8
_TWICE = 2
_STEM = 4
# "Madde 3—", "3)", "3-" before the words, the number of a footnote behind them.
_NUMBERING = re.compile(r"\s*(?:(?:Madde|Article|Статья)\s+)?\d{1,3}\s*[.)—–-]*\s*")
_NOTE_MARK = re.compile(r"(?<=[.”\"])\d{1,3}\s*$")


@dataclass(frozen=True, slots=True)
class Marked:
    """The marks of each wording, by offsets in its text.

    `reworded`: so much differs that only denials, names, numbers and dates are marked.
    """

    marks: tuple[tuple[Mark, ...], ...]
    reworded: bool = False


def mark_wordings(
    texts: Sequence[str], against: int | None = None, *, every_word: bool = False
) -> Marked:
    """Mark in wordings of one language what differs; "" is a wording that is missing.

    `against` is the one to hold the others against; None marks in each wording what
    differs from all others. `every_word` marks what differs however much it is.
    """
    rivals = [_rivals(texts, at, against) for at in range(len(texts))]
    found = [
        _differing(text, others, every=against is None or at == against)
        for at, (text, others) in enumerate(zip(texts, rivals, strict=True))
    ]
    reworded = not every_word and _are_reworded(texts, found)
    if reworded:
        found = [
            tuple(_essential(*one)) for one in zip(texts, found, rivals, strict=True)
        ]
    kept = [tuple(_without_numbers(*one)) for one in zip(texts, found, strict=True)]
    return Marked(tuple(kept), reworded)


def _rivals(texts: Sequence[str], at: int, against: int | None) -> list[str]:
    """Give the wordings that one is held against."""
    if against is not None and at != against:
        return [texts[against]] if texts[against] else []
    return [text for n, text in enumerate(texts) if n != at and text]


def _differing(text: str, others: Sequence[str], *, every: bool) -> tuple[Mark, ...]:
    if not text or not others:
        return ()
    return against_all(text, others) if every else differences(text, others[0])[0]


def _are_reworded(texts: Sequence[str], found: Sequence[Sequence[Mark]]) -> bool:
    lengths = [sum(1 for _ in words(text)) for text in texts if text]
    twice = max(lengths, default=0) >= _TWICE * min(lengths, default=0)
    return any(
        _share(text, marks) >= (REWORDED if twice else OTHER)
        for text, marks in zip(texts, found, strict=True)
    )


def _share(text: str, marks: Sequence[Mark]) -> float:
    """Give the share of words that differ, 0 where there are too few to tell."""
    total = sum(1 for _ in words(text))
    other = sum(mark.difference >= Difference.WORD for mark in marks)
    return other / total if total >= _LEAST_WORDS else 0.0


def _essential(text: str, marks: Iterable[Mark], others: Sequence[str]) -> list[Mark]:
    """Keep names in other spellings; add what only this text denies or names."""
    kept = {m.start: m for m in marks if m.difference is Difference.SPELLING}
    if not others:
        return []
    theirs = [landmarks(other, surely=False) for other in others]
    known = spelt_out(text, others)
    for own in landmarks(text):
        if own.start not in known and not any(shared(own, there) for there in theirs):
            kept.setdefault(own.start, Mark(own.start, own.end, Difference.WORD))
    answered = [_denials(other) for other in others]
    for word in words(text):
        if denies(word.text) and not all(
            word.folded[:_STEM] in stems for stems in answered
        ):
            kept[word.start] = Mark(word.start, word.end, Difference.NEGATION)
    return sorted(kept.values(), key=lambda mark: mark.start)


def _denials(text: str) -> set[str]:
    """Give the stems of what a text denies."""
    return {word.folded[:_STEM] for word in words(text) if denies(word.text)}


def _without_numbers(text: str, marks: Iterable[Mark]) -> Iterator[Mark]:
    """Leave out the article's own number and a footnote's: they say nothing."""
    heads, at = [], 0
    for part in text.split(ARTICLE_BREAK):
        match = _NUMBERING.match(part)
        heads.append((at, at + match.end() if match else at))
        at += len(part) + len(ARTICLE_BREAK)
    notes = [m.span() for m in _NOTE_MARK.finditer(text)]
    for mark in marks:
        if not any(start <= mark.start < end for start, end in [*heads, *notes]):
            yield mark
