"""Titles that are printed in capitals, as a footnote has them. No database."""

from __future__ import annotations

import re
from typing import Final

_APART = re.compile(r"([^\w’']+)")
_NUMERAL = re.compile(r"[IVXLC]{2,}|I")
_TURKISH: Final = str.maketrans("Iİ", "ıi")
_OURS: Final = frozenset("ÇĞİÖŞÜÂÎÛ")
_FOREIGN: Final = frozenset("QWX")
_SMALL: Final = frozenset(
    (
        *("ve", "ile", "veya", "ya", "da", "de", "ki", "mi", "mı", "mu", "mü"),
        *("and", "or", "of", "the", "a", "an", "in", "on", "at", "to", "for", "during"),
        *("и", "в", "на", "о", "с"),
    )
)


def in_small_letters(title: str) -> str:
    """Set a title of capitals in small letters, each word's first one left large.

    Turkish letters change as Turkish has them (I to ı, İ to i); a title that holds Q,
    W or X and no letter that only Turkish has is not Turkish. Numerals stay, what
    stands behind an apostrophe is a suffix, and small words are small within.
    """
    if not title.isupper():
        return title
    turkish = not _FOREIGN & set(title) or bool(_OURS & set(title))
    first, *rest = _APART.split(title)
    words = [_small(first, turkish=turkish)]
    for before, word in zip(rest[::2], rest[1::2], strict=True):
        set_small = _small(word, turkish=turkish)
        within = ":" not in before and set_small.lower() in _SMALL
        words += [before, set_small.lower() if within else set_small]
    return "".join(words)


def _small(word: str, *, turkish: bool) -> str:
    if _NUMERAL.fullmatch(word):
        return word
    rest = word[1:].translate(_TURKISH) if turkish else word[1:]
    return word[:1] + rest.lower()
