"""Stems of English and Russian words; those of Turkish are in model.text."""

from __future__ import annotations

import re
from functools import lru_cache
from threading import Lock

import snowballstemmer

from model.text.fold import fold

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_ENGLISH = snowballstemmer.stemmer("english")
_RUSSIAN = snowballstemmer.stemmer("russian")
# A stemmer keeps the word it works on; searches run in several threads.
_ONE_AT_A_TIME = Lock()


def is_cyrillic(word: str) -> bool:
    """Whether a word has a Cyrillic letter."""
    return _CYRILLIC.search(word) is not None


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Give the folded stem of an exact word: Russian in Cyrillic, else English."""
    with _ONE_AT_A_TIME:
        if is_cyrillic(word):
            return fold(_RUSSIAN.stemWord(word))
        return fold(_ENGLISH.stemWord(fold(word)))
