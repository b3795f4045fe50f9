"""What counts as the same letter: folding for search, casing and sorting for Turkish.

The index holds folded text and a query passes through the same fold, so both sides
always agree. Rule for ı and ё: SQLite's `unicode61` leaves them as they are, and
Python's own casing is not Turkish ("İ".lower() is two code points, "I".lower() is i).
"""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Sequence
from typing import overload

FOLD_VERSION: int = 1
"""Raised when `fold` gives another result for any text: the index is then rebuilt."""

_APOSTROPHES = "'‘’‛ʼʻʾʿ′´＇"
# Soft hyphen, joiners, marks of writing direction, byte-order mark.
_INVISIBLE = "\u00ad\u061c\ufeff" + "".join(
    map(chr, [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)])
)
_KEPT = "йўїЙЎЇ"
# Letters that people write as two or as the plain letter, though Unicode sees no
# decomposition in them.
_SPELT_OUT = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}
# Of the compatibility forms, only what spells letters, numbers and spaces: ﬁ, Ⅳ, full
# width, Arabic shapes. Left alone: ² ("1921²" is a year with a footnote mark, not
# 19212) and № (its "No" would grow onto the number after it).
_SPELLING_FORMS = ("compat", "wide", "noBreak", "font")
_ARABIC_SHAPES = ("initial", "medial", "final", "isolated")
_RESOLVED_TAGS = frozenset(f"<{tag}>" for tag in (*_SPELLING_FORMS, *_ARABIC_SHAPES))


def _is_dropped_mark(letter: str) -> bool:
    """Accents and vowel points go; nukta, kana voicing and virama spell letters."""
    return unicodedata.combining(letter) not in (0, 7, 8, 9)


def _decomposed(letter: str) -> str:
    """One step of decomposition, or the letter where it is to be left whole."""
    tag, _, rest = unicodedata.decomposition(letter).partition(" ")
    spells = tag in _RESOLVED_TAGS and unicodedata.category(letter)[0] in "LNZ"
    if not tag or (tag.startswith("<") and not spells):
        return letter
    codes = rest.split() if spells else [tag, *rest.split()]
    return "".join(chr(int(code, 16)) for code in codes)


def _fold_letter(letter: str) -> str:
    """Fold one code point; the result folds to itself."""
    if letter in _APOSTROPHES:
        return "'"
    if letter in _INVISIBLE or _is_dropped_mark(letter):
        return ""
    if letter in _KEPT:
        return letter.lower()
    for step in (_SPELT_OUT.get(letter), letter.casefold(), _decomposed(letter)):
        if step is not None and step != letter:
            return unicodedata.normalize("NFC", "".join(map(_fold_letter, step)))
    return letter


class _Letters(dict[int, str]):
    """Code point to folded letters, worked out when a letter is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_letter(chr(code))
        return folded


_LETTERS = _Letters()


def _common_letters() -> str:
    """List up to 256 letters that fold to one letter or none: our texts in bytes."""
    ascii_, cyrillic = map(chr, range(0x20, 0x7F)), map(chr, range(0x410, 0x450))
    latin = map(chr, range(0xC0, 0x100))
    turkish = "ıİşŞğĞçÇöÖüÜâÂîÎûÛ’‘“”–—…•«»\u00a0\u00ad§°º·№"
    wanted = ["\0\t\n\r", *ascii_, turkish, *cyrillic, "ёЁіІїЇўЎґҐєЄ", *latin]
    single = [x for x in dict.fromkeys("".join(wanted)) if len(_LETTERS[ord(x)]) <= 1]
    room = single[:256]
    return "".join(x for x in room if _LETTERS[ord(x)] in ("", *room))


# Folding by bytes: encode with a private one-byte alphabet, translate, decode. Ten
# times as fast as str.translate; whatever lies outside the alphabet takes that road.
_ALPHABET = _common_letters()
_ENCODING = codecs.charmap_build(_ALPHABET.ljust(256, "\ufffe"))
_BYTES = bytes(_ALPHABET.index(_LETTERS[ord(x)] or x) for x in _ALPHABET).ljust(256)
_DROPPED = bytes(i for i, letter in enumerate(_ALPHABET) if not _LETTERS[ord(letter)])


def _by_bytes(text: str, letters: bytes, dropped: bytes) -> str | None:
    """Change a text made of common letters (which is then NFC), or give None."""
    try:
        coded, _ = codecs.charmap_encode(text, "strict", _ENCODING)
    except UnicodeEncodeError:
        return None
    changed = coded.translate(letters, dropped)
    return codecs.charmap_decode(changed, "strict", _ALPHABET)[0]


def _fold_any(text: str) -> str:
    """Fold any text; composed again because dropping may bring letters together."""
    folded = unicodedata.normalize("NFC", text).translate(_LETTERS)
    return unicodedata.normalize("NFC", folded)


def fold(text: str) -> str:
    """Give `text` with everything alike that a search should find alike.

    ı I İ i become i; accents, vowel points, soft hyphens and other invisible signs go
    (ş is s, ё is е, but й, ў and ї stay letters); apostrophes become ', ligatures two
    letters. Folding twice changes nothing, and no string makes it fail.
    """
    folded = _by_bytes(text, _BYTES, _DROPPED)
    return _fold_any(text) if folded is None else folded


class FoldMap(Sequence[int]):
    """Where each letter of a folded text stood in the original, in code points.

    `map[i]` is the start of folded letter `i`; the last item is the original's length.
    `span` also knows ends: an accent belongs to its letter, a soft hyphen to none.
    """

    def __init__(self, starts: Sequence[int], ends: Sequence[int], length: int) -> None:
        self._starts, self._ends, self._length = starts, ends, length

    def __len__(self) -> int:
        return len(self._starts) + 1

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...
    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        if isinstance(index, slice):
            return [*self._starts, self._length][index]
        return self._length if index in (-1, len(self._starts)) else self._starts[index]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give (start, end) in the original for a span of the folded text."""
        if start >= end:
            return self[start], self[start]
        return self._starts[start], self._ends[end - 1]


def _extends(letter: str) -> bool:
    """Whether a code point may melt into the one before it when composed."""
    jamo = "\u1160" <= letter <= "\u11ff"
    return letter in _INVISIBLE or jamo or unicodedata.category(letter)[0] == "M"


def _clusters(text: str) -> list[tuple[int, int]]:
    """Cut a text where nothing can compose across the cut; (start, end) each."""
    cuts = [i for i, letter in enumerate(text) if i == 0 or not _extends(letter)]
    return list(zip(cuts, [*cuts[1:], len(text)], strict=True))


def fold_with_map(text: str) -> tuple[str, FoldMap]:
    """Fold `text` and tell for every span of the result where it stood before."""
    common = _by_bytes(text, _BYTES, _DROPPED)
    if common is not None and len(common) == len(text):
        same = range(len(text))
        return common, FoldMap(same, range(1, len(text) + 1), len(text))
    folded = _fold_any(text) if common is None else common
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        cluster = text[start:end]
        letters = len(fold(cluster))
        inner = start + len(cluster) - len(cluster.lstrip(_INVISIBLE))
        starts += [inner] * letters
        ends += [start + len(cluster.rstrip(_INVISIBLE))] * letters
    return folded, FoldMap(starts, ends, len(text))


def lower_tr(text: str) -> str:
    """Lower case as Turkish has it: I becomes ı, İ becomes i."""
    plain = text.replace("I\u0307", "i").replace("İ", "i").replace("I", "ı")
    return plain.lower()


def upper_tr(text: str) -> str:
    """Upper case as Turkish has it: i becomes İ, ı becomes I."""
    return text.replace("i", "İ").replace("ı", "I").upper()


_TYPOGRAPHY = str.maketrans(
    dict.fromkeys(_APOSTROPHES, "'")
    | dict.fromkeys(_INVISIBLE, "")
    | {letter: _LETTERS[ord(letter)] for letter in "ﬀﬁﬂﬃﬄﬅﬆ\u00a0"}
)


def exact_key(text: str) -> str:
    """Lower case the Turkish way, every letter kept apart: sınır is not sinir.

    For ranking: equal exact keys are the same word however it is typeset, so
    apostrophes, ligatures and soft hyphens still make no difference.
    """
    return lower_tr(unicodedata.normalize("NFC", text)).translate(_TYPOGRAPHY)


_EXACT = [exact_key(letter) for letter in _ALPHABET]
_LOWERED = bytes(max(0, _ALPHABET.find(key)) for key in _EXACT).ljust(256)
_SHIFTING = bytes(i for i, k in enumerate(_EXACT) if len(k) != 1 or k not in _ALPHABET)


def exact_key_in_place(text: str) -> str | None:
    """Give the exact key of a text of common letters, each in its place, or None."""
    lowered = _by_bytes(text, _LOWERED, _SHIFTING)
    return lowered if lowered is not None and len(lowered) == len(text) else None


# The order of Turkish dictionaries, with q, w and x where CLDR's Turkish puts them;
# the Cyrillic order is Russian, with the Ukrainian and Belarusian letters beside
# their kin (CLDR root order), after all of Latin.
_LATIN_ORDER = "abcçdefgğhıijklmnoöpqrsştuüvwxyz"
_CYRILLIC_ORDER = "абвгґдеєжзиіїйклмнопрстуўфхцчшщъыьэюя"
_WEIGHTS = {letter: chr(0x1000 + i) for i, letter in enumerate(_LATIN_ORDER)} | {
    letter: chr(0x2000 + i) for i, letter in enumerate(_CYRILLIC_ORDER)
}


def _weight(letter: str) -> str:
    """Weigh one lower-case letter: digits, Latin, Cyrillic, then all the rest."""
    if letter in _WEIGHTS or letter in "0123456789":
        return _WEIGHTS.get(letter, letter)
    if not letter.isalnum():
        return "" if letter in _APOSTROPHES else " "
    folded = fold(letter)
    if folded != letter:
        return "".join(map(_weight, folded))
    return chr(0x3000 + ord(letter)) if ord(letter) < 0x3000 else letter


def sort_key_tr(text: str) -> str:
    """Give a string that sorts, by code point, where Turkish puts `text`.

    c ç d … g ğ h ı i … o ö … s ş … u ü; Cyrillic after Latin; punctuation and letter
    case decide only between names otherwise alike. Fit for a column of its own.
    """
    exact = exact_key(text)
    weights = " ".join("".join(map(_weight, exact)).split())
    return f"{weights}\0{exact}\0{text}"
