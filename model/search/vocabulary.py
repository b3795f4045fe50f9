"""The words of an archive, and which of them are forms of a word that was typed.

A word is looked up by its beginnings in the archive's own list of words; what is found
is graded by `model.text.words.inflected`. A word of which no form stands anywhere is
taken for one not yet typed to its end; if nothing begins so, for a slip of the finger.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA, Prefix

from model.names.declension import nominatives
from model.names.transliteration import Language, from_russian
from model.records.kinds import Kind
from model.search.forms import Forms
from model.search.levels import OF_GRADE, Level
from model.search.lists import HIGHEST, PREFIXES, Lists
from model.search.notions import (
    Other,
    is_same_root,
    is_set_term,
    is_turkish,
    same_notion,
)
from model.search.senses import is_foreign, is_form, root_of
from model.search.stems import is_cyrillic, stem
from model.text.derivation import LEAST, bases, is_made
from model.text.fold import exact_key, fold
from model.text.suffixes import softened
from model.text.verbs import beginnings, verbs
from model.text.words import Grade, inflected, nearest, variants

_LEAST_STEM = 4
_LEAST_SLIPPED = 5
_SHORT = 5
_LEAST_CUT = 7
_LEAST_TWICE = 8
_LONGEST = 60
"""No word of a text is longer; of what is, no other form is sought."""

_MOST_COMPARED = 5000
_KINDS = {kind.value: kind for kind in Kind}


class Vocabulary:
    """Looks up words in one archive."""

    def __init__(self, lists: Lists) -> None:
        self.lists = lists
        self._approximate: dict[str, Forms] = {}

    def forms(self, word: str, *, prefix: bool = False) -> Forms:
        """Give the forms of a word, or with `prefix` the words that begin so."""
        found = Forms(word)
        if prefix:
            self._add_prefixed(found)
            return found
        for kind in Kind:
            for number, _, exact, _ in self._alike(kind, word):
                level = _level(exact, word)
                if level is not None:
                    found.add(kind, number, exact, level)
        self._add_bases(found)
        if not found.known():
            self._add_beginning(found)
        return found

    def _add_prefixed(self, found: Forms) -> None:
        """Add what begins with the letters; the word itself comes first."""
        start = "'".join(fold(exact_key(found.word)).split())
        found.prefix = start
        for kind in Kind:
            if len(start) in PREFIXES:
                number = self.lists.number(kind, "prefix", start)
                if number:
                    found.lists[kind][Level.SUFFIXED].append(number)
                rows = self.lists.between(kind, "text", start, start + "\0")
            else:
                rows = self.lists.starting(kind, "text", start)
            for number, folded, *_ in rows:
                level = Level.EXACT if folded == start else Level.SUFFIXED
                found.lists[kind][level].append(number)

    def _add_bases(self, found: Forms) -> None:
        """Add the words that the typed one is a case of, with their other forms."""
        typed = fold(exact_key(found.word))
        if len(typed) > _LONGEST:
            return
        least = max(_LEAST_STEM, (len(typed) + 1) // 2)
        starts = [typed[:n] for n in range(least, len(typed))]
        for exact in self._standing(starts):
            grade = inflected(found.word, exact)
            if grade is None or grade <= Grade.STEM:
                continue
            for kind in Kind:
                for number, _, other, _ in self._alike(kind, exact):
                    level = _level(other, exact)
                    if level is not None and other not in found.levels:
                        found.lists[kind][Level.STEM].append(number)
                        found.bases.add(other)
        for exact in found.bases:
            found.levels.setdefault(exact, Level.STEM)

    def _standing(self, folded: list[str]) -> list[str]:
        rows = self.lists.connection.execute(
            "select distinct exact from search_list where field = 'text'"
            f" and kind in ({', '.join('?' * len(Kind))})"
            f" and folded in ({', '.join('?' * len(folded))}) order by exact",
            [*(kind.value for kind in Kind), *folded],
        )
        return [row[0] for row in rows]

    def _alike(self, kind: Kind, word: str) -> Iterator[tuple[int, str, str, int]]:
        seen: set[int] = set()
        for low, high in _ranges(word):
            for row in self.lists.between(kind, "text", low, high):
                if row[0] not in seen:
                    seen.add(row[0])
                    yield row

    def _add_beginning(self, found: Forms) -> None:
        start = fold(exact_key(found.word)).strip("'")
        if len(start) < 2:
            return
        for kind in Kind:
            rows = self.lists.starting(kind, "text", start)
            for number, _, exact, _ in rows:
                found.add(kind, number, exact, Level.BEGINS)

    def approximate(self, word: str) -> Forms:
        """Give the forms of the words that are a slip of the finger away."""
        if word not in self._approximate:
            self._approximate[word] = self._approximated(word)
        return self._approximate[word]

    def _approximated(self, word: str) -> Forms:
        found = Forms(word)
        sought = fold(exact_key(word)).strip("'")
        if not _LEAST_SLIPPED <= len(sought) <= _LONGEST or not sought.isalpha():
            return found
        near = nearest(sought, self._words_like(sought), 3, alike=True)
        near = [it for it in near if _is_slip(sought, it)]
        if not near and len(sought) >= _LEAST_CUT:
            near = nearest(sought, self._beginnings_like(sought), 2, alike=True)
            near = [it for it in near if OSA.distance(sought, it) == 1]
        found.corrected = tuple(near)
        for other in near:
            found.take(self.forms(other), Level.APPROXIMATE)
        return found

    def _in_latin(self, word: str) -> list[str]:
        """Give the ways to write a Russian word that stand in the archive: Barbarossa.

        Of persons and places the record knows the names; this is for all others.
        """
        written = (
            fold(from_russian(form, language))
            for form in nominatives(exact_key(word))
            for language in Language
            if language is not Language.RUSSIAN
        )
        return [
            latin
            for latin in dict.fromkeys(written)
            if any(at > Level.BEGINS for at in self.forms(latin).levels.values())
        ]

    def _words_like(self, sought: str) -> list[str]:
        """Give the commonest words of about the same length, those nearest to it first.

        Among words equally like the sought one the first is taken.
        """
        found: list[str] = []
        for by in (0, 1, -1, 2, -2):
            # Thousands of rows: joined by SQLite they are read in half the time.
            (words,) = self.lists.connection.execute(
                "select group_concat(folded, ' ') from"
                " (select folded from search_word where length = ?"
                "  order by records desc, folded limit ?)",
                (len(sought) + by, _MOST_COMPARED),
            ).fetchone()
            found += words.split(" ") if words else ()
        return found

    def _beginnings_like(self, sought: str) -> list[str]:
        """Give what longer words with the same first letter begin with."""
        rows = self.lists.connection.execute(
            "select distinct substr(folded, 1, ?) from search_word"
            " where folded between ? and ? and length > ? limit ?",
            (len(sought), sought[0], sought[0] + HIGHEST, len(sought), _MOST_COMPARED),
        )
        return [row[0] for row in rows]

    def notions(self, word: str, also: Sequence[Other] = ()) -> Forms:
        """Give the forms of other words for the notions that a word stands for.

        `also` are the other words for a wording that the word is a part of. Those of
        several words are given as phrases.
        """
        found = Forms(word)
        own = () if is_set_term(also) else same_notion(word)
        others = dict.fromkeys([*also, *own])
        texts = (other.text for other in others if " " in other.text)
        found.phrases = tuple(dict.fromkeys(texts))
        for other in others:
            if " " in other.text:
                continue
            for number, kind, exact in self._meant(other):
                found.lists[kind][Level.NOTION].append(number)
                found.levels[exact] = Level.NOTION
        if is_cyrillic(word) and not own:
            for latin in self._in_latin(word):
                found.take(self.forms(latin), Level.NOTION)
        return found

    def _meant(self, other: Other) -> list[tuple[int, Kind, str]]:
        """Give the forms of a word but for words of another language that look so.

        The English son is not meant by «son» that stands in Turkish texts alone.
        """
        standing = list(self._standing_forms(other))
        if other.turkish or is_cyrillic(other.text):
            return standing
        turkish = self.lists.named(Kind.PASSAGE, "lang", "tr")
        alike = {
            exact
            for number, kind, exact in standing
            if kind is Kind.PASSAGE and self.lists.union([number]) <= turkish
        }
        return [one for one in standing if one[2] not in alike]

    def _standing_forms(self, other: Other) -> Iterator[tuple[int, Kind, str]]:
        """Give the words of all kinds of records that are surely forms of a word."""
        for number, kind, _, exact in self._of_all_kinds([*_where(other)]):
            if is_form(exact, other):
                yield number, kind, exact

    def _of_all_kinds(
        self, ranges: Sequence[tuple[str, str]]
    ) -> Iterator[tuple[int, Kind, str, str]]:
        """Give number, kind, folded and exact word of the lists in stretches."""
        seen: set[int] = set()
        for low, high in ranges:
            rows = self.lists.connection.execute(
                "select id, kind, folded, exact from search_list where field = 'text'"
                f" and kind in ({', '.join('?' * len(Kind))})"
                " and folded >= ? and folded < ?",
                [*(kind.value for kind in Kind), low, high],
            )
            for number, kind, folded, exact in rows:
                if number not in seen:
                    seen.add(number)
                    yield number, _KINDS[kind], folded, exact

    def derived(self, word: str) -> Forms:
        """Give the words of the same root: tanıyan for tanınması, sınırdaş, sınır.

        The endings are Turkish ones: baskı is not made of the English base.
        """
        found = Forms(word)
        exact = exact_key(word)
        typed = fold(exact).replace("'", "")
        if not typed.isalpha() or len(typed) > _LONGEST:
            return found
        if is_foreign(exact) and not is_turkish(exact):
            return found
        roots = verbs(typed)
        starts = [*bases(typed), *([typed] if len(typed) >= LEAST else ())]
        nouns = self._standing(starts) if starts else []
        ranges = _stretches(roots)
        ranges += [(noun, noun + HIGHEST) for noun in sorted(set(map(fold, nouns)))]
        for number, kind, folded, exact in self._of_all_kinds(ranges):
            # Letter by letter: karşı is not made of Kars.
            made = any(
                exact.startswith(noun) and is_made(folded, len(fold(noun)))
                for noun in nouns
            )
            shared = roots & verbs(folded)
            if made or any(is_same_root(exact_key(word), exact, it) for it in shared):
                found.lists[kind][Level.DERIVED].append(number)
                found.levels[exact] = Level.DERIVED
        return found

    def context(self, word: str) -> list[int]:
        """Give the lists of passages that stand under or attest what has the word."""
        return [
            number
            for low, high in _ranges(word)
            for number, _, exact, _ in self.lists.between(
                Kind.PASSAGE, "context", low, high
            )
            if _level(exact, word) is not None
        ]

    def about(self, word: str) -> list[int]:
        """Give the lists of passages whose events' foreign titles have the word."""
        exact = exact_key(word)
        start = stem(exact)[:_LEAST_STEM]
        rows = self.lists.starting(Kind.PASSAGE, "about", start)
        return [number for number, _, other, _ in rows if _same_word(other, exact)]


def _where(other: Other) -> Iterator[tuple[str, str]]:
    """Give the stretches of the folded words in which forms of a notion's word stand.

    The last letter may soften, fall or narrow before an ending.
    """
    plain = exact_key(other.text)
    start = fold(root_of(plain) or plain)
    if not other.turkish:
        start = start[: Prefix.similarity(start, stem(plain))]
    ends = len(start) if len(start) < _LEAST_STEM else len(start) - 1
    if softened(plain):
        ends = min(ends, len(start) - 1)
    if fold(softened(plain) or plain)[:ends] != start[:ends]:
        ends = len(start) - 2  # hüküm, hükmü
    yield start[:ends], start[:ends] + HIGHEST


def _stretches(roots: Iterable[str]) -> list[tuple[str, str]]:
    """Give where the forms of verbs stand: istiyor of iste, giden of git."""
    starts = [start for root in sorted(roots) for start in beginnings(root)]
    return [(start, start + HIGHEST) for start in starts]


def _is_slip(sought: str, word: str) -> bool:
    """Whether a word can be meant by one that stands nowhere, and not only looks so.

    In a short word a slip makes another word as soon: soon for moon, amaç for ağaç.
    Only in long ones two are forgiven, and never with another first letter.
    """
    if len(sought) > _SHORT and OSA.distance(sought, word) == 1:
        return True
    return word[:1] == sought[:1] and (
        OSA.distance(sought, word) == 1 or len(sought) >= _LEAST_TWICE
    )


def _same_word(one: str, other: str) -> bool:
    return fold(one) == fold(other) or stem(one) == stem(other)


def _ranges(word: str) -> Iterable[tuple[str, str]]:
    """Give the stretches of the folded words in which forms of a word stand."""
    found = variants(word)
    starts = {found.prefix, *found.softened, *found.stem}
    starts |= {x for x in found.apostrophe if " " not in x}
    whole = {x for x in found.apostrophe if " " in x}
    exact = exact_key(word)
    if len(stem(exact)) >= _LEAST_STEM:
        starts.add(stem(exact))
    for start in (start.replace(" ", "'") for start in starts):
        if len(start) > 2:
            yield start, start + HIGHEST
        elif start:
            yield start, start + "\0"
            yield start + "'", start + "'" + HIGHEST
    for one in (one.replace(" ", "'") for one in whole):
        yield one, one + "\0"


@lru_cache(maxsize=1 << 16)
def _level(exact: str, word: str) -> Level | None:
    """Grade a word of the archive as a form of the typed one."""
    grade = inflected(exact, word)
    if grade is not None:
        return OF_GRADE[grade]
    typed = exact_key(word)
    stems = stem(exact), stem(typed)
    if stems[0] == stems[1] and len(stems[0]) >= _LEAST_STEM:
        return Level.FOLDED_INFLECTED if is_cyrillic(typed) else Level.STEM
    return None
