"""Whether two spellings may be the same name: one key for many traditions.

A spelling is brought to Latin letters, then the traditions are unified (tz, ts, ц;
kh, h, х; sh, ş, sch; -sky, -ski, -цкий; -off, -of, -ov). Where a letter has several
values (German ch is х, English ch is ч, French ch is ш) every reading is tried.
These are suggestions; what was confirmed stands in the archive's own list of forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product

from anyascii import anyascii
from rapidfuzz import fuzz

from model.names.titles import is_courtesy
from model.text.fold import exact_key, fold
from model.text.suffixes import is_noun_suffix

SAME = 87.0
"""Least score of the same name; see tests/model/names/test_keys.py for hits, misses."""

_MOST_READINGS = 24
_SHORT = 4  # So short, keys must be equal: Ali is not Vali.
_OTHER_START = 5.0  # Taken from the score of names that begin with another sound.
_FEW = 80.0  # The most that unequal short names score.

# Spelling → the sounds it may stand for, the commonest first; the first pattern that
# fits wins. ş and s are one sound here, since so many texts print no cedillas; so are
# ç and c, which is дж in Turkish.
_SPELLINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"schtsch|shch|chtch|şç|щ", ("sc",)),
    (r"tsch|tch|ç|ч|dsch|dzh|dj|дж", ("c",)),
    (r"sch", ("s", "j")),
    (r"ch", ("c", "h", "s")),
    (r"sh|ş|ш", ("s",)),
    (r"zh|ž|ж", ("j",)),
    (r"kh|х", ("h",)),
    (r"tz|ts|cz|ц|[cz](?=k[iy])", ("ts",)),
    (r"ck|q", ("k",)),
    (r"c(?=[aou])", ("c", "k")),
    (r"c(?![ei])", ("k", "c")),
    (r"\bj|j(?=[aeou])", ("j", "i", "c")),
    (r"j", ("i", "j")),
    (r"\b(?:gu(?=[eiy])|[gг])", ("g", "h")),
    (r"gu(?=[eiy])", ("g",)),
    (r"\b[eэ](?=[^iy])|\bе", ("e", "i")),
    (r"(?<!\b)[её]", ("e", "o")),
    (r"(?<=[кгл])я", ("ia", "a")),
    (r"(?<=[kgкг])[iy](?=[aâ])", ("i", "")),
    (r"ds(?=e)", ("dz",)),
    (r"x", ("ks", "h")),
    (r"ph", ("f",)),
    (r"th|тх", ("t",)),
    (r"gh|ğ", ("g",)),
    (r"[üю]\b", ("u", "i")),
    (r"ou|ю", ("u",)),
    (r"oe|ö", ("o",)),
    (r"ue", ("ue", "u")),
    (r"w", ("v",)),
    (r"y|ы|й", ("i",)),
    (r"[ьъ]", ("",)),
    (r"я", ("ia",)),
)
_SPELLING = re.compile("|".join(f"({pattern})" for pattern, _ in _SPELLINGS) + "|.")
# Applied to the sounds of a whole word, in this order.
_ENDINGS = (
    (re.compile(r"(.)\1+"), r"\1"),  # Cripps, Cripss
    (re.compile(r"f$"), "v"),  # Litvinoff, Molotof
    (re.compile(r"d$"), "t"),  # Mehmed, Mehmet
    (re.compile(r"b$"), "p"),  # Receb, Recep
    (re.compile(r"([aiou][mn])e$"), r"\1"),  # Tchitcherine, Maxime, Karakhane
    (re.compile(r"([fhkps])d"), r"\1t"),  # Rüşdü, Rüştü
    (re.compile(r"i([eou])"), r"\1"),  # Yegorov, Egorov; Lyubov, Lubov
    (re.compile(r"(.)\1+"), r"\1"),
)


def name_words(form: str) -> list[str]:
    """Cut a name into lower-case words, without case suffix, brackets and titles."""
    plain = exact_key(re.sub(r"[()\[\]?]", "", form))
    base, apostrophe, suffix = plain.partition("'")
    if apostrophe and not is_noun_suffix(fold(base + suffix), len(fold(base))):
        base = plain.replace("'", "")
    found = re.findall(r"[^\W\d_]+", base)
    return [word for word in found if not is_courtesy(word)] or found


@lru_cache(maxsize=65536)
def readings(word: str) -> tuple[str, ...]:
    """Give the ways to sound a word in small letters, the commonest first."""
    options = [
        _SPELLINGS[match.lastindex - 1][1] if match.lastindex else (_plain(match[0]),)
        for match in _SPELLING.finditer(word)
    ]
    sounded = islice(product(*options), _MOST_READINGS)
    return tuple(dict.fromkeys(_tidy("".join(sounds)) for sounds in sounded))


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    latin = anyascii(fold(letter)).lower()
    return "".join(x for x in latin if x.isalpha())


def _tidy(sounds: str) -> str:
    for pattern, instead in _ENDINGS:
        sounds = pattern.sub(instead, sounds)
    return sounds


def key(form: str) -> str:
    """Give the commonest reading of a name, its words apart; empty without letters.

    Ганецкий, Ganetzky and Ganetskiy have one key. A case suffix after an apostrophe
    (Vinogradov’un) and titles (Paşa, Bey) are no part of the name.
    """
    return " ".join(readings(word)[0] for word in name_words(form))


def _word_score(one: str, other: str) -> float:
    """Score two lower-case words by their nearest readings, 0 to 100."""
    best = 0.0
    for left, right in product(readings(one), readings(other)):
        score = fuzz.ratio(left, right)
        if score < 100 and min(len(left), len(right)) <= _SHORT:
            score = min(score, _FEW)
        best = max(best, score - _OTHER_START * (left[:1] != right[:1]))
    return best


def _given_score(one: str, other: str) -> float:
    """Score given names, which may be an initial: S. Vinogradov."""
    if min(len(one), len(other)) == 1:
        starts = product(readings(one), readings(other))
        return 100.0 * any(left[:1] == right[:1] for left, right in starts)
    return _word_score(one, other)


def _aligned_score(shorter: list[str], longer: list[str]) -> float:
    """Score word by word from the surname; the worst pair decides.

    Given names that only one form has do not count; those of both must agree in order.
    """
    score = _word_score(shorter[-1], longer[-1])
    rest = longer[:-1]
    for given in reversed(shorter[:-1]):
        scores = [_given_score(given, word) for word in rest]
        if not scores:
            break
        at = max(range(len(scores)), key=scores.__getitem__)
        score, rest = min(score, scores[at]), rest[:at]
    return score


def same_name(one: str, other: str) -> float:
    """Score from 0 to 100 whether two forms may be one name; from `SAME` they may.

    Eliava and Shalva Eliava may; a name without letters is nobody's.
    """
    left, right = sorted((name_words(one), name_words(other)), key=len)
    if not left:
        return 0.0
    aligned = _aligned_score(left, right)
    if len(right) == 1:
        return aligned
    return max(aligned, _word_score("".join(left), "".join(right)))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A candidate that may be the same name, with its score from 0 to 100."""

    form: str
    score: float


def suggest(
    form: str, candidates: Iterable[str], *, limit: int = 5, at_least: float = SAME
) -> list[Suggestion]:
    """Give the candidates that may be the same name as `form`, the likeliest first."""
    scored = [Suggestion(other, same_name(form, other)) for other in candidates]
    likely = [suggestion for suggestion in scored if suggestion.score >= at_least]
    return sorted(likely, key=lambda suggestion: -suggestion.score)[:limit]
