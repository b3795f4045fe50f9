"""Numbers of articles in figures and words: VI, altıncı, sixth, шестая."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.text.fold import fold

MOST_WORDS = 2
"""On yedinci, twenty first: no number of an article takes more words."""

_TURKISH_TENS = {"on": 10, "yirmi": 20, "otuz": 30}
_TURKISH = {
    1: "bir|birinci ilk",
    2: "iki|ikinci",
    3: "üç|üçüncü",
    4: "dört|dördüncü",
    5: "beş|beşinci",
    6: "altı|altıncı",
    7: "yedi|yedinci",
    8: "sekiz|sekizinci",
    9: "dokuz|dokuzuncu",
    10: "on|onuncu",
    20: "yirmi|yirminci",
    30: "otuz|otuzuncu",
}
_ENGLISH = (
    "one|first two|second three|third four|fourth five|fifth six|sixth seven|seventh"
    " eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth"
    " thirteen|thirteenth fourteen|fourteenth fifteen|fifteenth sixteen|sixteenth"
    " seventeen|seventeenth eighteen|eighteenth nineteen|nineteenth twenty|twentieth"
)
_RUSSIAN = (
    "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат"
    " тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат"
    " двадцат"
)
_RUSSIAN_ENDING = r"(?:ая|ой|ую|ый|ого|ому|ом|ым|ье|ья|ьей|ью|ий|ьего|ьем)"


_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})")


def _named() -> tuple[dict[str, int], dict[str, int]]:
    """Give ordinal and cardinal words, folded, with their numbers."""
    ordinals: dict[str, int] = {}
    cardinals: dict[str, int] = {}
    for number, names in _TURKISH.items():
        cardinal, *named = re.split(r"[| ]", fold(names))
        cardinals[cardinal] = number
        ordinals |= dict.fromkeys(named, number)
    for ten, value in _TURKISH_TENS.items():
        for number in range(1, 10):
            ordinal = re.split(r"[| ]", fold(_TURKISH[number]))[1]
            ordinals[f"{ten} {ordinal}"] = ordinals[f"{ten}{ordinal}"] = value + number
    for number, names in enumerate(_ENGLISH.split(), 1):
        written, _, one = names.partition("|")
        cardinals[written], ordinals[one] = number, number
        if number < 10:
            ordinals[f"twenty {one}"] = ordinals[f"twenty-{one}"] = 20 + number
    return ordinals, cardinals


_ORDINALS, _CARDINALS = _named()
_RUSSIAN_ORDINALS = [
    re.compile(f"{stem}{_RUSSIAN_ENDING}") for stem in _RUSSIAN.split()
]


def article_number(written: str) -> str | None:
    """Return an article's number in Arabic figures, from 1 to 999 or I to XXXIX."""
    if re.fullmatch(r"[0-9]{1,3}", written):
        return written.lstrip("0") or None
    roman = _ROMAN.fullmatch(written)
    if not roman or not written:
        return None
    ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return str(10 * len(roman[1]) + ones.index(roman[2]))


def ordinal(words: Sequence[str]) -> int | None:
    """Give the number that folded words name in order: altıncı, шестая."""
    if len(words) == 1:
        for number, pattern in enumerate(_RUSSIAN_ORDINALS, 1):
            if pattern.fullmatch(words[0]):
                return number
    return _ORDINALS.get(" ".join(words))


def counted(words: Sequence[str]) -> int | None:
    """Give the number that folded words after «article» name: six, altı, шестая."""
    if len(words) == 1 and words[0] in _CARDINALS:
        return _CARDINALS[words[0]]
    if len(words) == 2 and words[0] in _TURKISH_TENS:
        unit = _CARDINALS.get(words[1], 10)
        return _TURKISH_TENS[words[0]] + unit if unit < 10 else None
    return ordinal(words)
