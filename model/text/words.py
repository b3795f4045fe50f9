"""Words of a text, the forms a query word may take, and how near two words are.

A query word is looked up by prefix in the folded index; which of the words found are
inflected forms of it, and how surely, is then told by `inflected`, so that ranking
and highlighting agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from threading import Lock
from typing import cast

import snowballstemmer
from rapidfuzz import process
from rapidfuzz.distance import OSA

from model.text.fold import exact_key, fold, fold_with_map
from model.text.suffixes import is_noun_suffix, is_verb_suffix, softened

# Letters, numbers and private use are what FTS5's unicode61 makes tokens of.
_LETTERS = r"(?:[^\W_]|[\ue000-\uf8ff\U000f0000-\U0010ffff])+"
_TOKEN = re.compile(_LETTERS)
_WORD = re.compile(rf"{_LETTERS}(?:'{_LETTERS})*")
# Footnote numbers that the text layer of a PDF glued to the word: maddesidir7.
_GLUED_NUMBER = re.compile(r"(?<=[^\W\d])\d{1,3}$")
_AROUND = re.compile(r"^[\W_]+|[\W_]+$")
_STEMMER = snowballstemmer.stemmer("turkish")
# A stemmer keeps the word it works on; searches run in several threads.
_ONE_AT_A_TIME = Lock()
# Cases that have become words of their own: «hakkında» is about, not a right (hakkı).
_GRAMMATICAL = frozenset(
    {
        *("hakkinda", "hakkindaki", "tarafindan", "tarafinca", "nedeniyle"),
        *("yuzunden", "sayesinde", "dolayisiyla", "itibariyla", "itibariyle"),
        *("suretiyle", "vasitasiyla", "uzerinde", "uzerine", "uzerinden"),
        *("arasinda", "arasindaki", "icinde", "icindeki"),
    }
)
_LEAST_STEMMED = 6  # Shorter words lose too much: İnönü → inö, Lenin → le.
_LEAST_STEM = 4
_MOST_CUTS = 3
_CIRCUMFLEXED = ({*"âa"}, {*"îi"}, {*"îı"}, {*"ûu"}, {*"ûü"})
_ROUNDED = ({*"uü"},)
_LEAST_CIRCUMFLEXED = 3  # hâkim is not of hak
# Words that TDK's Yazım Kılavuzu writes with û, and people with u or ü.
_EITHER_U = re.compile(r"hukumet|mahkum|mefkure|meskuk|sukun|sukut")
_SHORT = 4


def tokens(folded: str) -> list[str]:
    """Cut folded text into the tokens FTS5's `unicode61` makes of it.

    Checked against SQLite 3.40, whose letter table is that of Unicode 6.1: signs
    added later (₺ among them) it takes for letters, and we do not.
    """
    return _TOKEN.findall(folded)


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its apostrophe and suffix; offsets are code points of the text."""

    text: str
    folded: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """Give the words of an unfolded text; `Ege’ye` is one word here, two tokens."""
    folded, where = fold_with_map(text)
    for match in _WORD.finditer(folded):
        start, end = where.span(*match.span())
        yield Word(text[start:end], match[0], start, end)


class Grade(IntEnum):
    """How surely a word in a text is a form of the query word; more is surer.

    SUFFIXED has the letters that were typed, but for an ending or a circumflex;
    FOLDED and FOLDED_INFLECTED only look alike.
    """

    STEM = 1
    FOLDED_INFLECTED = 2
    FOLDED = 3
    SOFTENED = 4
    SUFFIXED = 5
    EXACT = 6


@dataclass(frozen=True, slots=True)
class Variants:
    """What to look up for one query word, the surest first; folded but for `exact`.

    `exact` ranks; `prefix`, `softened` and `stem` are prefixes of tokens (a prefix
    of several tokens has spaces between them). `apostrophe` are the spellings with
    the apostrophe left out (a prefix) or set (two whole tokens, a space between).
    `stem` is to be ranked below all others.
    """

    exact: str
    prefix: str
    softened: tuple[str, ...] = ()
    apostrophe: tuple[str, ...] = ()
    stem: tuple[str, ...] = ()

    def match(self, *, stem: bool = True) -> str:
        """Give the FTS5 expression that finds the variants; empty for no word."""
        prefixes = (self.prefix, *self.softened, *(self.stem if stem else ()))
        terms = [f'"{prefix}" *' for prefix in dict.fromkeys(prefixes) if prefix]
        terms += [f'"{x}"' + " *" * (" " not in x) for x in self.apostrophe if x]
        return " OR ".join(terms)


def _bare(word: str) -> str:
    """Give the exact key of a word without the quotation marks around it."""
    return _AROUND.sub("", exact_key(word))


def _split(exact: str) -> tuple[str, str]:
    """Cut a word at its apostrophe if a suffix follows: Ege'ye, not Kur'an."""
    base, _, suffix = exact.partition("'")
    inflects = is_noun_suffix(fold(base + suffix), len(fold(base)))
    if base and (inflects or suffix == "s"):
        return base, suffix
    return exact, ""


def _stems(base: str) -> tuple[str, ...]:
    """Give the exact stems of a word of six letters or more, softened ones too."""
    if len(base) < _LEAST_STEMMED or not base.isalpha():
        return ()
    if base.endswith(("mek", "mak")):
        stem = base[:-3]
    else:
        with _ONE_AT_A_TIME:
            stem = _STEMMER.stemWord(base)
    if stem == base or len(stem) < _LEAST_STEM:
        return ()
    soft = softened(stem)
    return (stem, soft) if soft else (stem,)


def _respelt(folded: str) -> tuple[str, ...]:
    """Set or leave out the apostrophe of a folded word: egeye → ege ye."""
    if "'" in folded:
        return (" ".join(tokens(folded.replace("'", ""))),)
    if tokens(folded) != [folded]:
        return ()
    cuts = [n for n in range(len(folded) - 1, 2, -1) if is_noun_suffix(folded, n)]
    return tuple(f"{folded[:n]} {folded[n:]}" for n in cuts[:_MOST_CUTS])


@lru_cache(maxsize=4096)
def variants(word: str) -> Variants:
    """Tell what to look up for one word of a query, typed with or without Turkish."""
    base, suffix = _split(_bare(word))
    soft = softened(base)
    return Variants(
        exact=_bare(word),
        prefix=" ".join(tokens(fold(base))),
        softened=(fold(soft),) if soft else (),
        apostrophe=() if suffix else _respelt(fold(base)),
        stem=tuple(map(fold, _stems(base))),
    )


@dataclass(frozen=True, slots=True)
class _Query:
    """A query word taken apart once, to be held against many words of texts."""

    joined: str
    base: str
    suffix: str
    soft: str | None
    stems: tuple[str, ...]

    def grade(self, exact: str) -> Grade | None:
        joined = exact.replace("'", "")
        folded = fold(joined)
        if folded == fold(self.joined):
            if joined == self.joined:
                return Grade.EXACT
            alike = len(joined) == len(self.joined) and _begins(joined, self.joined)
            return Grade.SUFFIXED if alike else Grade.FOLDED
        grade = self._before_apostrophe(exact) if "'" in exact else None
        if folded in _GRAMMATICAL and fold(self.joined) not in _GRAMMATICAL:
            return None
        return grade or self._inflected(joined, folded) or self._same_stem(folded)

    def _inflected(self, joined: str, folded: str) -> Grade | None:
        soft, base = self.soft, fold(self.base)
        if soft and _takes_vowel(folded, fold(soft)) and _begins(joined, soft):
            return Grade.SOFTENED
        if (self.suffix and folded == base) or _inflects(folded, base):
            return _surer(Grade.SUFFIXED, _begins(joined, self.base))
        softly = soft and _takes_vowel(folded, fold(soft))
        return Grade.FOLDED_INFLECTED if softly else None

    def _same_stem(self, folded: str) -> Grade | None:
        query = fold(self.joined)
        for stem in self.stems:
            verbal = is_verb_suffix(query, len(stem)) and folded.startswith(stem)
            conjugated = verbal and is_verb_suffix(folded, len(stem))
            if folded == stem or conjugated or _inflects(folded, stem):
                return Grade.STEM
        return None

    def _before_apostrophe(self, exact: str) -> Grade | None:
        """Grade by the name alone: after the apostrophe any suffix may stand."""
        name = exact.partition("'")[0]
        if fold(name) == fold(self.base):
            return _surer(Grade.SUFFIXED, _begins(name, self.base))
        query, bare = fold(self.joined), fold(name)
        if query.startswith(bare) and is_noun_suffix(query, len(bare)):
            return Grade.STEM
        return None


def _begins(word: str, base: str) -> bool:
    """Whether a word begins with a base, letter by letter but for a circumflex.

    Printers leave it out as they like: kâğıt, kağıt; hükûmet, hükümet, hükumet.
    """
    alike = _CIRCUMFLEXED + (_ROUNDED if _EITHER_U.match(fold(base)) else ())
    return word.startswith(base) or (
        len(word) >= len(base) > _LEAST_CIRCUMFLEXED
        and all(
            one == other or {one, other} in alike
            for one, other in zip(word, base, strict=False)
        )
    )


def _surer(grade: Grade, same_letters: bool) -> Grade:
    return grade if same_letters else Grade.FOLDED_INFLECTED


def _inflects(word: str, base: str) -> bool:
    return bool(base) and word.startswith(base) and is_noun_suffix(word, len(base))


def _takes_vowel(word: str, soft: str) -> bool:
    """Whether the softened base stands before a vowel: kitabı, never kitablar."""
    return word[len(soft) :].startswith(tuple("aeiu")) and _inflects(word, soft)


@lru_cache(maxsize=256)
def _query(word: str) -> _Query:
    base, suffix = _split(_bare(word))
    base = base.replace("'", "")
    stems = tuple(map(fold, _stems(base)))
    return _Query(base + suffix, base, suffix, softened(base), stems)


def inflected(word_in_text: str, query_word: str) -> Grade | None:
    """Grade how surely a word of a text is a form of the query word; None if not.

    Both are given as written, with apostrophe and suffix. The letters typed decide
    first: `sınırı` is a surer form of `sınır` than `sinir` is.
    """
    query, exact = _query(query_word), _bare(word_in_text)
    return query.grade(exact) or query.grade(_GLUED_NUMBER.sub("", exact))


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A form of a query word in a text; offsets are code points of the text."""

    start: int
    end: int
    grade: Grade


def occurrences(text: str, query_word: str) -> Iterator[Occurrence]:
    """Give the words of a text that are forms of the query word, in order."""
    head = fold(_bare(query_word))[:1]  # No form begins with another letter.
    for word in words(text):
        alike = word.folded[:1] == head
        grade = inflected(word.text, query_word) if alike else None
        if grade is None:
            continue
        bare = _GLUED_NUMBER.sub("", word.text)
        whole = bare if inflected(bare, query_word) == grade else word.text
        yield Occurrence(word.start, word.start + len(whole), grade)


def nearest(
    word: str, vocabulary: Iterable[str], limit: int = 5, *, alike: bool = False
) -> list[str]:
    """Suggest words of the folded vocabulary a small typo away, the nearest first.

    One wrong, missing or exchanged letter in words of up to four letters, two in
    longer ones; among equally near ones those with the same first letter, then the
    order of the vocabulary (give the commonest words first). With `alike` only those
    as near as the nearest: beside potsdam, no notada for potsdan.
    """
    sought = fold(word)
    most = 1 if len(sought) <= _SHORT else 2
    distance = cast("Callable[..., float]", OSA.distance)  # its stub fits no scorer
    found = process.extract(
        sought, vocabulary, scorer=distance, score_cutoff=most, limit=None
    )
    ranked = sorted(found, key=lambda hit: (hit[1], hit[0][:1] != sought[:1]))
    least = min((hit[1] for hit in ranked if hit[1]), default=0)
    return [hit[0] for hit in ranked if hit[1] and (hit[1] == least or not alike)][
        :limit
    ]
