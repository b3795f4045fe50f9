"""Turkish words made of other words: sınırdaş, bağımsızlık, tarafsız of sınır, bağım.

A looser kinship than inflection, for readers who ask in other words than the text's:
tried only where too little answers a query as typed. Suffixes after A. Göksel and
C. Kerslake, Turkish: A Comprehensive Grammar (2005), chapter 7, in folded letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.text.suffixes import is_noun_suffix, is_verb_suffix

LEAST = 4
"""Shorter beginnings are shared by words that have nothing to do with each other."""

# -li, -siz, -lik, -ci, -daş, -sal, -ca; -la and -laş make verbs
_NOUN = re.compile(r"(?:l[iu](?![kg])|s[iu]z|l[iu][kg]|c[iu]|d[ae]s|s[ae]l|c[ae])")
_VERB = re.compile(r"l[ae]s?")
_MOST = 3


def bases(folded: str) -> Iterator[str]:
    """Give the beginnings that a folded word may be made of, the longest first."""
    for length in range(len(folded) - 1, LEAST - 1, -1):
        if is_made(folded, length):
            yield folded[:length]


def is_made(folded: str, length: int) -> bool:
    """Whether a word is its first `length` letters inflected or made into another."""
    if length == len(folded) or is_noun_suffix(folded, length):
        return True
    verb = _VERB.match(folded, length)
    if verb and is_verb_suffix(folded, verb.end()):
        return True
    at = length
    for _ in range(_MOST):
        noun = _NOUN.match(folded, at)
        if noun is None:
            return False
        at = noun.end()
        if at == len(folded) or is_noun_suffix(folded, at):
            return True
        verb = _VERB.match(folded, at)
        if verb and is_verb_suffix(folded, verb.end()):
            return True
    return False
