"""Which article of one wording corresponds to which in another language.

A suggestion that says its grounds: the names, numbers and dates that both have, words
that sound alike, and only then the number of the article.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from model.comparing.aligning import pairs_of
from model.comparing.landmarks import cognates, landmarks, shared
from model.text.fold import fold

_SAME_NUMBER = 0.2
_COGNATE_WEIGHT = 0.5
_MOST_GROUNDS = 4
_NAMED = 4
"""Letters by which a word is known again: turkiye, Türkiye’nin."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The indices of two articles and what speaks for their correspondence.

    `words` stand in the first text; without any, only the numbers agree. `score` is
    from 0 to 1.
    """

    one: int
    other: int
    score: float
    words: tuple[str, ...]


def suggest_across(
    one: Sequence[tuple[str, str]], other: Sequence[tuple[str, str]]
) -> list[Ground]:
    """Pair articles in two languages, each given as its number and its text."""
    common = [[_common(here, there) for _, there in other] for _, here in one]
    spread = Counter(key for row in common for found in row for key in found)
    scores = [
        [
            _score(found, spread, same=one[i][0] == other[j][0])
            for j, found in enumerate(row)
        ]
        for i, row in enumerate(common)
    ]
    return [
        Ground(p.one, p.other, p.score, _grounds(common[p.one][p.other], spread))
        for p in pairs_of(scores)
    ]


def _common(here: str, there: str) -> dict[str, tuple[str, float]]:
    """Give what the second text has in common, each with the first's word and weight.

    The keys are of the second text, so that what it repeats counts once.
    """
    ours = landmarks(here)
    found: dict[str, tuple[str, float]] = {}
    for mark in landmarks(there):
        written = next((own.written for own in ours if shared(own, [mark])), None)
        if written:
            found.setdefault(mark.key, (written, 1.0))
    named = [fold(written)[:_NAMED] for written, _ in found.values()]
    for word, other in sorted(cognates(here, there)):
        if word[:_NAMED] not in named:
            found.setdefault(other[:_NAMED], (word, _COGNATE_WEIGHT))
    return found


def _grounds(
    found: dict[str, tuple[str, float]], spread: Counter[str]
) -> tuple[str, ...]:
    """Give the words that speak for a pair, what few pairs share first."""
    order = sorted(found, key=lambda key: (spread[key], -found[key][1]))
    return tuple(dict.fromkeys(found[key][0] for key in order))[:_MOST_GROUNDS]


def _score(
    found: dict[str, tuple[str, float]], spread: Counter[str], *, same: bool
) -> float:
    """Weigh what is common, what few pairs have counting more; 0 to 1."""
    weight = sum(w / (1 + log(spread[key])) for key, (_, w) in found.items())
    return min(1.0, weight / (weight + 1) + _SAME_NUMBER * same)
