"""Which article of one wording corresponds to which of another, as far as words tell.

A suggestion, never a record: articles are likened by the weight of the stems they
share, rare ones counting more, and paired in order as far as that goes. What is left
over and clearly alike was moved. Stems are the first five folded letters, which for
Turkish do as well as a stemmer (F. Can et al., Information Retrieval on Turkish
Texts, JASIST 59/3, 2008).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from rapidfuzz import fuzz

from model.text.fold import fold
from model.text.words import tokens

LEAST = 0.18
"""Least likeness of a pair that keeps the order of articles, 0 to 1."""

LEAST_MOVED = 0.45
"""Least likeness of a pair out of order: a renumbered article."""

_CLEARLY = 0.6
_STEM = 5
_SHORT_WORD = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """The indices of two articles that may correspond; `score` from 0 to 1."""

    one: int
    other: int
    score: float


def suggest_pairs(one: Sequence[str], other: Sequence[str]) -> list[Pair]:
    """Pair the articles of two wordings in the order of the first.

    Where one wording has fewer articles, several of the longer may go to one of the
    shorter; an article that resembles nothing stays without a partner.
    """
    return pairs_of(_scores(one, other))


def pairs_of(scores: list[list[float]]) -> list[Pair]:
    """Pair by likeness from 0 to 1, a row for each article of the first wording."""
    pairs = _clear(_in_order(scores))
    pairs += _moved(scores, pairs)
    return sorted(pairs, key=lambda pair: (pair.one, pair.other))


def likeness(one: str, other: str) -> float:
    """Give how much of the shorter text's words the longer one has, 0 to 1."""
    return _scores([one], [other])[0][0]


def _scores(one: Sequence[str], other: Sequence[str]) -> list[list[float]]:
    left, right = [_stems(text) for text in one], [_stems(text) for text in other]
    spread = Counter(stem for stems in [*left, *right] for stem in stems)
    total = len(left) + len(right) + 1
    weights = {stem: log(total / (count - 0.5)) for stem, count in spread.items()}
    return [[_score(here, there, weights) for there in right] for here in left]


def _stems(text: str) -> frozenset[str]:
    found = tokens(fold(text))
    return frozenset(x[:_STEM] for x in found if len(x) > _SHORT_WORD or x.isdigit())


def _score(
    here: frozenset[str], there: frozenset[str], weights: dict[str, float]
) -> float:
    """Weigh what two articles share: by the shorter, tempered by the longer."""
    shared = _weight(here & there, weights)
    sizes = sorted((_weight(here, weights), _weight(there, weights)))
    if not shared or not sizes[0]:
        return 0.0
    contained, common = shared / sizes[0], 2 * shared / sum(sizes)
    spelling = fuzz.token_set_ratio(" ".join(here), " ".join(there)) / 100
    return 0.5 * contained + 0.3 * common + 0.2 * max(0.0, 2 * spelling - 1)


def _weight(stems: frozenset[str], weights: dict[str, float]) -> float:
    return sum(weights[stem] for stem in stems)


def _in_order(scores: list[list[float]]) -> list[Pair]:
    """Find the order-keeping pairs of greatest likeness (dynamic programming).

    Each article of the side that has more of them takes part in one pair at most.
    """
    rows, columns = len(scores), len(scores[0]) if scores else 0
    many_rows = rows > columns
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            gain = scores[i][j] - LEAST
            on = best[i + 1][j] if many_rows else best[i][j + 1]
            after = (
                best[i + 1][j + 1] if rows == columns else max(on, best[i + 1][j + 1])
            )
            best[i][j] = max(best[i + 1][j], best[i][j + 1], gain + after)
    return _trace(scores, best)


def _clear(pairs: list[Pair]) -> list[Pair]:
    """Drop an article that joins another by far more like the common counterpart."""
    best: dict[tuple[str, int], float] = {}
    for pair in pairs:
        for end in (("one", pair.one), ("other", pair.other)):
            best[end] = max(best.get(end, 0.0), pair.score)
    return [
        pair
        for pair in pairs
        if pair.score
        >= _CLEARLY * max(best["one", pair.one], best["other", pair.other])
    ]


def _trace(scores: list[list[float]], best: list[list[float]]) -> list[Pair]:
    rows, columns = len(scores), len(scores[0]) if scores else 0
    i = j = 0
    pairs: list[Pair] = []
    while i < rows and j < columns:
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            pairs.append(Pair(i, j, scores[i][j]))
            stay = rows != columns
            if stay and rows > columns and best[i + 1][j] >= best[i + 1][j + 1]:
                i += 1
            elif stay and rows < columns and best[i][j + 1] >= best[i + 1][j + 1]:
                j += 1
            else:
                i, j = i + 1, j + 1
    return pairs


def _moved(scores: list[list[float]], pairs: list[Pair]) -> list[Pair]:
    """Pair what is left over on both sides and clearly alike, the likest first."""
    rows, columns = {p.one for p in pairs}, {p.other for p in pairs}
    left = sorted(
        (
            Pair(i, j, score)
            for i, row in enumerate(scores)
            for j, score in enumerate(row)
            if i not in rows and j not in columns and score >= LEAST_MOVED
        ),
        key=lambda pair: -pair.score,
    )
    found: list[Pair] = []
    for pair in left:
        if pair.one not in rows and pair.other not in columns:
            found.append(pair)
            rows.add(pair.one)
            columns.add(pair.other)
    return found
