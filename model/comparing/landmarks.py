"""What stands fast in a text whatever its words: names, numbers and dates.

A summary says the same in other words, a translation in another language; names,
numbers and dates they must have in common, or else one says what the other does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import product

from rapidfuzz import fuzz

from model.comparing.differences import Difference, between
from model.dates.reading import find
from model.names.keys import SAME, key, same_name
from model.text.fold import fold
from model.text.suffixes import is_noun_suffix
from model.text.words import Word, words


class Landmark(StrEnum):
    """What kind of thing stands fast."""

    NAME = "name"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Found:
    """A landmark in a text; `key` is EDTF, a figure, or how a name sounds.

    Offsets are code points of the text; `written` is `text[start:end]`.
    """

    kind: Landmark
    start: int
    end: int
    written: str
    key: str


# Written folded; the value of each in figures.
_NUMBERS = {
    **{w: n for n, ws in enumerate((
        "", "", "iki ikinci two second два второй", "uc ucuncu three third три",
        "dort dorduncu four fourth четыре", "bes besinci five fifth пять",
        "alti altinci six sixth шесть", "yedi yedinci seven seventh семь",
        "sekiz sekizinci eight eighth восемь", "dokuz dokuzuncu nine ninth девять",
        "onuncu ten tenth десять")) for w in ws.split()},
    **{w: n for n, ws in (
        (20, "yirmi twenty двадцать"), (30, "otuz thirty тридцать"),
        (40, "kirk forty сорок"), (50, "elli fifty"), (60, "altmis sixty"),
        (70, "yetmis seventy"), (80, "seksen eighty"), (90, "doksan ninety"),
        (100, "yuz hundred сто"), (1000, "bin thousand тысяч"),
        (1_000_000, "milyon million миллион"), (1_000_000_000, "milyar billion"),
    ) for w in ws.split()},
}  # fmt: skip
_NO_NUMBERS = re.compile(r"altin(?!ci)\w*|yuzu\w*|binin|bini")
_FIGURE = re.compile(r"(?<![\w.,])\d+(?:[.,]\d{3})*(?!\d)")
_BEGINS_SENTENCE = re.compile(r"(?:^|[.!?:;…)\]—–-]|\d[.)—–-]?)[\s\"“”«»‘’('\[•—–-]*$")
_CAPITAL = re.compile(r"[A-ZÇĞİIÖŞÜÂÎÛА-ЯЁ]")
_NO_NAMES = re.compile(
    r"(?:taraf|akit|bagitli|madde|an[td]las|sozles|isbu|bolum|ek|nota|protokol"
    r"|hukumet|cumhuriyet|komisyon|bey|article|part|contracting|treaty|pakt|stat)\w*"
)
_SHORTEST_NAME = 3
_COGNATE = 5
_COGNATE_SCORE = 82.0


@lru_cache(maxsize=4096)
def landmarks(text: str, *, surely: bool = True) -> tuple[Found, ...]:
    """Give the names, numbers and dates of a text in their order.

    A capital at the head of a sentence makes no name `surely`, but may be one.
    """
    dates = [
        Found(Landmark.DATE, d.start, d.end, d.written, d.edtf) for d in find(text)
    ]
    figures = [
        Found(Landmark.NUMBER, *m.span(), m[0], re.sub(r"\D", "", m[0]))
        for m in _FIGURE.finditer(text)
        if not any(date.start <= m.start() < date.end for date in dates)
    ]
    fixed = [*dates, *figures]
    within = {at for one in fixed for at in range(one.start, one.end)}
    others = [word for word in words(text) if word.start not in within]
    spelt = (found for word in others for found in _number(word))
    named = _names(text, others, surely=surely)
    return tuple(sorted([*fixed, *spelt, *named], key=lambda one: one.start))


def spelt_out(text: str, others: Iterable[str]) -> set[int]:
    """Give where words begin that other texts have as an abbreviation.

    Türkiye Büyük Millet Meclisi stands for TBMM, and the other way round.
    """
    own = list(words(text))
    theirs = [list(words(other)) for other in others]
    short = {word.text for there in theirs for word in there if _is_short(word.text)}
    found = {
        word.start
        for abbreviation in short
        for at in _initials(own, abbreviation)
        for word in own[at : at + len(abbreviation)]
    }
    return found | {
        word.start
        for word in own
        if _is_short(word.text) and any(_initials(t, word.text) for t in theirs)
    }


def _is_short(word: str) -> bool:
    return len(word) >= _SHORTEST_NAME and word.isalpha() and word.isupper()


def _initials(found: list[Word], letters: str) -> list[int]:
    """Give where words with these initials stand one after the other."""
    begins = "".join(word.text[:1] for word in found)
    return [m.start() for m in re.finditer(f"(?={re.escape(letters)})", begins)]


def shared(one: Found, others: Iterable[Found]) -> bool:
    """Tell whether another text has this landmark, in whatever form or spelling."""
    return any(_same(one, other) for other in others)


def cognates(one: str, other: str) -> set[tuple[str, str]]:
    """Give pairs of words of two languages that sound alike: protokol, protocol."""
    left, right = _long_words(one), _long_words(other)
    return {
        (here, there)
        for here, there in product(sorted(left), sorted(right))
        if _sound_alike(left[here], right[there])
    }


def _same(one: Found, other: Found) -> bool:
    if one.kind is not other.kind:
        return False
    if one.key == other.key:
        return True
    if one.kind is Landmark.DATE:
        # 1921 is the year of 16 March 1921.
        return one.key.startswith(other.key) or other.key.startswith(one.key)
    return one.kind is Landmark.NAME and (
        between(one.written, other.written) in (None, Difference.SUFFIX)
        or same_name(one.written, other.written) >= SAME
    )


def _number(word: Word) -> Iterator[Found]:
    """Give the number that a word spells: üçünün, bine; but not altın, bina, ikilik."""
    bare = word.folded.replace("'", "")
    for length in range(len(bare), 1, -1):
        value = _NUMBERS.get(bare[:length])
        if value and (length == len(bare) or is_noun_suffix(bare, length)):
            if not _NO_NUMBERS.fullmatch(bare):
                yield Found(
                    Landmark.NUMBER, word.start, word.end, word.text, str(value)
                )
            return


def _names(text: str, found: list[Word], *, surely: bool) -> Iterator[Found]:
    """Give capitalised words that are so for their own sake, not the sentence's."""
    capital = [word for word in found if _may_be_name(word)]
    sure = {
        word.start
        for word in capital
        if not surely
        or "'" in word.folded
        or not _BEGINS_SENTENCE.search(text[: word.start])
    }
    known = {key(word.text) for word in capital if word.start in sure}
    for word in capital:
        if word.start in sure or key(word.text) in known:
            sound = key(word.text)
            yield Found(Landmark.NAME, word.start, word.end, word.text, sound)


def _may_be_name(word: Word) -> bool:
    bare = word.folded.partition("'")[0]
    return (
        bool(_CAPITAL.match(word.text))
        and len(bare) >= _SHORTEST_NAME
        and not _NO_NAMES.fullmatch(bare)
    )


def _long_words(text: str) -> dict[str, str]:
    found = (word.folded.partition("'")[0] for word in words(text))
    return {word: key(word) for word in found if len(word) >= _COGNATE}


@lru_cache(maxsize=65536)
def _sound_alike(one: str, other: str) -> bool:
    one, other = _hard(one), _hard(other)
    length = min(len(one), len(other))
    if length < _COGNATE - 1 or one[:1] != other[:1]:
        return False
    # Endings differ from language to language: komisyonu, commission.
    cut = max(length - 2, _COGNATE - 1)
    return fuzz.ratio(one[:cut], other[:cut]) >= _COGNATE_SCORE


def _hard(sounds: str) -> str:
    """Read c as k where English and French do; Turkish has it so in few words."""
    return re.sub(r"c(?![ei])", "k", fold(sounds))
