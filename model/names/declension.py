"""Russian names in their cases: who types «Ленину» or «Вышинского» means the man.

The declension of nouns and of surnames in -ов, -ин and -ский, as school grammars
have it; only endings are looked at, so that some of what is given is no word at all.
It is to be held against names that are known.
"""

from __future__ import annotations

import re

_CYRILLIC = re.compile(r"[а-яё]+")
_LEAST_STEM = 3

_ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("", ("а", "у", "ом", "ым", "е", "ой", "ою")),
    ("а", ("ы", "и", "е", "у", "ой", "ою")),
    ("я", ("и", "е", "ю", "ей", "ею")),
    ("ия", ("ии", "ию", "ией", "иею")),
    ("ь", ("я", "ю", "ем", "е", "и", "ью")),
    ("й", ("я", "ю", "ем", "е", "и")),
    ("ий", ("ого", "его", "ому", "ему", "им", "ом", "ем", "ия", "ию", "ием", "ии")),
    ("ый", ("ого", "ому", "ым", "ом")),
    ("о", ("а", "у", "ом", "е")),
)
"""What a name ends with, and what stands there in the other cases."""


def nominatives(word: str) -> tuple[str, ...]:
    """Give the names that a Cyrillic word in small letters may be a case of.

    The word itself comes first; of a word in other letters it is all there is.
    """
    found = [word]
    if _CYRILLIC.fullmatch(word):
        found += [
            word.removesuffix(ending) + nominative
            for nominative, endings in _ENDINGS
            for ending in endings
            if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM
        ]
    return tuple(dict.fromkeys(found))
