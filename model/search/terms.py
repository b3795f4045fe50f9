"""The words of a text as the index lists them: lower-cased the Turkish way, whole."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final
from unicodedata import is_normalized

from model.text.fold import exact_key, exact_key_in_place
from model.text.words import words

_TERM: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_CUT: Final = re.compile(r"([^\W\d_]+)-\r?\n[ \t]*([^\W\d_]+)")
# Marks of composition, invisible signs, ligatures, rare apostrophes: what exact_key
# has to look at letter by letter, and what may shift offsets.
_UNUSUAL: Final = re.compile(
    r"[\u00ad\u00b4\u02b0-\u036f\u061c\u200b-\u200f\u201b\u202a-\u202e\u2032"
    r"\u2060-\u206f\ufb00-\ufb06\ufeff\uff07]"
)


def plain_key(text: str) -> str | None:
    """Give the exact key of a text of usual letters, each in its place, or None."""
    if (common := exact_key_in_place(text)) is not None:
        return common
    if _UNUSUAL.search(text) or not is_normalized("NFC", text):
        return None
    lower = text.replace("I", "ı").replace("İ", "i").lower()
    plain = lower.replace("’", "'").replace("‘", "'")
    return plain if len(plain) == len(text) else None


def words_with(heads: Collection[str], plain: str) -> list[tuple[str, int, int]]:
    """Give the words of a plain key that begin with one of these letters.

    Only the beginnings are sought, which takes a fraction of cutting out every word.
    """
    found = []
    find, match = plain.find, _TERM.match
    for head in heads:
        at = find(head)
        while at >= 0:
            # A space, mostly; a letter there, or before an apostrophe, joins it on.
            before = plain[at - 1] if at else " "
            joined = before.isalnum() or (
                before == "'" and at > 1 and plain[at - 2].isalnum()
            )
            if not joined and (word := match(plain, at)):
                found.append((word[0], at, word.end()))
            at = find(head, at + 1)
    begins = tuple(heads)
    return found + [word for word in _cut(plain) if word[0].startswith(begins)]


def _cut(plain: str) -> list[tuple[str, int, int]]:
    """Give the words that the end of a line cuts in two, whole, with their places.

    An import joins them where it can; their halves are listed as well, for a hyphen
    at the end of a line may be one that is always written.
    """
    if "-\n" not in plain and "-\r" not in plain:
        return []
    return [(m[1] + m[2], *m.span()) for m in _CUT.finditer(plain)]


def terms(text: str) -> list[str]:
    """Give the words of a text in order, `Ege’ye` as one, then those that are cut."""
    plain = plain_key(text)
    key = exact_key(text) if plain is None else plain
    return _TERM.findall(key) + [word for word, _, _ in _cut(key)]


def placed_terms(text: str) -> Iterator[tuple[str, int, int]]:
    """Give the words of a text with their places in it, in code points."""
    plain = plain_key(text)
    if plain is None:
        for word in words(text):
            yield exact_key(word.text), word.start, word.end
        for cut in _CUT.finditer(text):
            yield exact_key(cut[1] + cut[2]), *cut.span()
        return
    for match in _TERM.finditer(plain):
        yield match[0], match.start(), match.end()
    yield from _cut(plain)
