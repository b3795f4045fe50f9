"""Archival, page, article and note references, read out of the words of a query.

The forms are those of the footnotes of Turkish historians (`TDA, Fon: 571, Kutu:
35521, Gömlek: 139758, Sıra: 26`; `BCA, Fon: 30-18-1-2, Yer No: 106-66-10`; `Bilge,
s. 257-258`; `Kars md. 6`), with what Russian and English notes write instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from model.search.labels import (
    ARTICLE,
    ARTICLE_FULL,
    INSTITUTIONS,
    LABELS,
    LEVELS,
    LINKS,
    NEUTRAL,
    NOTE,
    PAGE,
    SHORT_CITATIONS,
    SHORT_LABELS,
)
from model.search.ordinals import MOST_WORDS, article_number, counted, ordinal
from model.search.query import Article, Footnote, Meaning, Page, Reference
from model.text.fold import fold

MOST_NAME_WORDS = 4
"""How many of the words before a page or article may name the work or treaty."""

_ATOM = re.compile(
    r"(?P<number>\d+(?:[-–./]\d+)*)(?:[-'’]?[^\W\d_]{1,4}(?!\w))?"
    r"|(?P<word>[^\W\d_]+)(?:['’][^\W\d_]*)?"
)
_ENDING = re.compile(r"(?<=\w\w\w)['’][^\W\d_]{1,4}$")
_CODE = re.compile(r"[A-ZÇĞİÖŞÜ]{1,4}")


@dataclass(frozen=True, slots=True)
class FoundReference:
    """Words `first` to `last` (inclusive, by position) read as `meaning`."""

    first: int
    last: int
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class _Atom:
    """A word or number within the words, and the position of the word it stands in."""

    place: int
    written: str
    key: str
    number: str = ""


def plain_number(number: str) -> str:
    """Return an archival number as it is compared: 030.18.01.02 is 30-18-1-2."""
    parts = re.split(r"[-–./]", number)
    return "-".join(part.lstrip("0") or "0" for part in parts)


def find_references(
    words: Sequence[str], closed: Collection[int] = frozenset()
) -> list[FoundReference]:
    """Return the references among `words`, in order, none over another.

    The words at positions `closed` already mean something else (a date) and belong
    to no reference.
    """
    return _Reading(words, closed).found()


def read_reference(text: str) -> Meaning | None:
    """Return the reference that the whole of `text` is; None where words are over."""
    words = text.split()
    found = find_references(words)
    whole = len(found) == 1 and (found[0].first, found[0].last) == (0, len(words) - 1)
    return found[0].meaning if whole else None


def read_archival(text: str) -> Reference | None:
    """Return the archival place that `text` is, also without an institution.

    571/35521/139761 are fond, box and folder; a single number may be of any level.
    """
    meaning = read_reference(text)
    if isinstance(meaning, Reference):
        return meaning
    parts = re.split(r"[\s,;/]+", text.strip(" ,;/"))
    if not all(re.fullmatch(r"\d+(?:[-.]\d+)*", part) for part in parts):
        return None
    return _by_order(None, parts) if len(parts) <= len(LEVELS) else None


def read_article(text: str) -> Article | None:
    """Return the article that `text` names: 6, VI, 6. madde, kars 6, Kars md. 6."""
    meaning = read_reference(text)
    if isinstance(meaning, Article):
        return meaning
    *words, last = text.split() or [""]
    number = article_number(last.rstrip(".") or "")
    return Article(tuple(map(_clean, words)), number) if number else None


def _clean(word: str) -> str:
    """Return a word without the signs round it and its ending: Antlaşması’nın."""
    return _ENDING.sub("", word.strip(".,;:()[]*!?…—–- "))


def _names_something(word: str) -> bool:
    """Say whether a word before an article or page belongs to a name."""
    plain = fold(word).replace(".", "")
    return (
        any(letter.isalnum() for letter in word)
        and not re.fullmatch(r"\d{1,3}", word)
        and plain not in SHORT_CITATIONS | LINKS
    )


def _by_order(institution: str | None, numbers: Sequence[str]) -> Reference:
    """Give bare numbers their levels: from the fond down, as every archive orders."""
    plain = [plain_number(number) for number in numbers]
    if len(plain) > 1:
        return Reference(institution, *plain)
    parts = plain[0].count("-") + 1
    if parts > 3:
        return Reference(institution, fond=plain[0])
    if institution == "BCA" and parts == 3:
        return Reference(institution, box=plain[0])
    return Reference(institution, number=plain[0])


class _Reading:
    """One reading of the words from left to right."""

    def __init__(self, words: Sequence[str], closed: Collection[int]) -> None:
        self.words = words
        self.closed = closed
        self.atoms = list(_atoms(words))
        self.free_from = 0

    @cached_property
    def _first_atom(self) -> dict[int, int]:
        return {atom.place: i for i, atom in reversed([*enumerate(self.atoms)])}

    def found(self) -> list[FoundReference]:
        found: list[FoundReference] = []
        at = 0
        while at < len(self.atoms):
            hit = self._at(at)
            if hit is None:
                at += 1
                continue
            found.append(hit)
            self.free_from = hit.last + 1
            while at < len(self.atoms) and self.atoms[at].place <= hit.last:
                at += 1
        return found

    def _at(self, at: int) -> FoundReference | None:
        if self.atoms[at].place in self.closed:
            return None
        return (
            self._archival(at) or self._note(at) or self._page(at) or self._article(at)
        )

    def _get(self, at: int) -> _Atom | None:
        """Return the atom at `at` unless there is none or it means something else."""
        if not 0 <= at < len(self.atoms) or self.atoms[at].place in self.closed:
            return None
        return self.atoms[at]

    # Archival references

    def _archival(self, at: int) -> FoundReference | None:
        institution = INSTITUTIONS.get(self.atoms[at].key)
        start = at + 1 if institution else at
        if institution == "AVPRF" and self._key(start) in ("rf", "рф"):
            start += 1
        return self._labelled(at, start, institution) or (
            self._coded(at, start) or self._listed(at, start, institution)
            if institution
            else None
        )

    def _key(self, at: int) -> str:
        atom = self._get(at)
        return atom.key if atom else ""

    def _labelled(
        self, first: int, at: int, institution: str | None
    ) -> FoundReference | None:
        """Fon: 571, Kutu: 35521 …; between them up to eight words of explanation."""
        levels: dict[str, str] = {}
        last, full, skipped = -1, institution is not None, 0
        while (atom := self._get(at)) and skipped <= (8 if levels else 0):
            level, number_at = self._label(at)
            if level is not None and level not in levels:
                levels[level] = plain_number(self.atoms[number_at].number)
                full = full or (atom.key in LABELS and level != "item")
                last, at, skipped = number_at, number_at + 1, 0
            elif atom.key in INSTITUTIONS:
                break
            else:
                at, skipped = at + 1, skipped + 1
        if not levels or not (full or len(levels) > 1):
            return None
        numbers = [levels.get(level) for level in LEVELS]
        return self._hit(first, last, Reference(institution, *numbers))

    def _label(self, at: int) -> tuple[str | None, int]:
        key = self._key(at)
        level = LABELS.get(key) or SHORT_LABELS.get(key)
        number_at = at + 1
        while self._key(number_at) in NEUTRAL:
            number_at += 1
        atom = self._get(number_at)
        return (level, number_at) if atom and atom.number else (None, at)

    def _coded(self, at: int, start: int) -> FoundReference | None:
        """BOA HR.SYS. 2398/12: the fond is letters, in capitals, then numbers."""
        end = start
        while (atom := self._get(end)) and _CODE.fullmatch(atom.written):
            end += 1
        code = ".".join(atom.written for atom in self.atoms[start:end])
        numbers, last = self._numbers(end)
        if not code or end - start > 4 or not numbers:
            return None
        parts = [part for number in numbers for part in number.split("/")]
        institution = INSTITUTIONS[self.atoms[at].key]
        levels = map(plain_number, parts[: len(LEVELS) - 1])
        return self._hit(at, last, Reference(institution, code, *levels))

    def _listed(
        self, at: int, start: int, institution: str | None
    ) -> FoundReference | None:
        """TDA 571 35521 139761: fond, box, folder and item by their order."""
        numbers, last = self._numbers(start)
        parts = [part for number in numbers for part in number.split("/")]
        lone_year = len(parts) == 1 and re.fullmatch(r"(1\d|20)\d\d", parts[0])
        if not parts or len(parts) > len(LEVELS) or lone_year:
            return None
        return self._hit(at, last, _by_order(institution, parts))

    def _numbers(self, at: int) -> tuple[list[str], int]:
        numbers: list[str] = []
        while (atom := self._get(at)) and atom.number and len(numbers) < len(LEVELS):
            numbers.append(atom.number)
            at += 1
        return numbers, at - 1

    # Notes, pages, articles

    def _number_after(self, at: int) -> tuple[str, int]:
        while self._key(at + 1) in NEUTRAL:
            at += 1
        atom = self._get(at + 1)
        return (atom.number if atom else ""), at + 1

    def _note(self, at: int) -> FoundReference | None:
        number, last = self._number_after(at)
        if self.atoms[at].key in NOTE and re.fullmatch(r"\d{1,4}", number):
            return self._hit(at, last, Footnote(plain_number(number)))
        after = at + 1
        while self._key(after) in NEUTRAL:
            after += 1
        own = self.atoms[at].number
        if self._key(after) in NOTE and re.fullmatch(r"\d{1,4}", own):
            return self._hit(at, after, Footnote(plain_number(own)))
        return None

    def _page(self, at: int) -> FoundReference | None:
        number, last = self._number_after(at)
        pages = re.fullmatch(r"(\d{1,4})(?:[-–](\d{1,4}))?", number)
        if not pages or not self._is_page(at):
            return None
        first, name = self._name_before(at)
        text = "-".join(part for part in pages.groups() if part)
        return self._hit(first, last, Page(name, text))

    def _is_page(self, at: int) -> bool:
        """Tell s. 257 from S. 19 (sayı, an issue) and from с 1944 (since 1944)."""
        atom = self.atoms[at]
        dotted = f"{atom.written}." in self.words[atom.place]
        return (
            atom.key in PAGE
            and atom.written not in "SС"
            and (atom.key != "с" or dotted)
        )

    def _article(self, at: int) -> FoundReference | None:
        number, last = self._article_at(at)
        if number is None:
            return None
        first, name = self._name_before(at)
        labelled = _is_full_article(self.atoms[at].key) or self.atoms[at].key in ARTICLE
        if not name and (labelled or self._key(last + 1) == "of"):
            last, name = self._name_after(last)
        return self._hit(first, last, Article(name, number))

    def _article_at(self, at: int) -> tuple[str | None, int]:
        """Read md. 6, Madde VI or 6. madde; the place is that of the last atom."""
        key, own = self.atoms[at].key, self.atoms[at].number
        full = _is_full_article(key)
        if full or key in ARTICLE:
            number, last = self._number_after(at)
            atom = self._get(last)
            if not number and full and atom and atom.written.isupper():
                number = atom.written
            if not number and full:
                return self._in_words(at + 1, counted)
            return article_number(number), last
        if own and _is_full_article(self._key(at + 1)):
            return article_number(own), at + 1
        named, last = self._in_words(at, ordinal)
        if named and _is_full_article(self._key(last + 1)):
            return named, last + 1
        return None, at

    def _in_words(
        self, at: int, read: Callable[[Sequence[str]], int | None]
    ) -> tuple[str | None, int]:
        """Read a number written in words: altıncı, on yedinci, twenty first."""
        for count in range(MOST_WORDS, 0, -1):
            words = [self._key(place) for place in range(at, at + count)]
            if all(words) and (number := read(words)):
                return str(number), at + count - 1
        return None, at

    def _name_before(self, at: int) -> tuple[int, tuple[str, ...]]:
        """Return the atom and the words from which on the work or treaty is named."""
        place = self.atoms[at].place
        first = place
        while (
            first > max(self.free_from, place - MOST_NAME_WORDS)
            and first - 1 not in self.closed
        ):
            first -= 1
        return self._from(first, at), self._name(range(first, place))

    def _from(self, place: int, at: int) -> int:
        return min(self._first_atom.get(place, at), at)

    def _name_after(self, at: int) -> tuple[int, tuple[str, ...]]:
        """Return the same where the name follows: article 6 of the treaty of Kars."""
        place = self.atoms[at].place
        last = place
        while (
            last < min(len(self.words) - 1, place + MOST_NAME_WORDS + 2)
            and last + 1 not in self.closed
            and not self._begins_reference(last + 1)
        ):
            last += 1
        name = self._name(range(place + 1, last + 1))
        if last == place or not name:
            return at, ()
        while at + 1 < len(self.atoms) and self.atoms[at + 1].place <= last:
            at += 1
        return at, name

    def _begins_reference(self, place: int) -> bool:
        atom = self._first_atom.get(place)
        if atom is None:
            return False
        key = self.atoms[atom].key
        return (
            bool(self.atoms[atom].number)
            or key in INSTITUTIONS
            or key in PAGE | ARTICLE | NOTE
            or key in LABELS
            or _is_full_article(key)
        )

    def _name(self, places: range) -> tuple[str, ...]:
        words = (_clean(self.words[place]) for place in places)
        return tuple(word for word in words if _names_something(word))

    def _hit(self, first: int, last: int, meaning: Meaning) -> FoundReference:
        return FoundReference(self.atoms[first].place, self.atoms[last].place, meaning)


def _is_full_article(key: str) -> bool:
    return (key.startswith("madde") and len(key) <= 14) or key in ARTICLE_FULL


def _atoms(words: Sequence[str]) -> list[_Atom]:
    """Cut words into numbers and letters: s.257 is s and 257, 6'ncı is 6."""
    found = []
    for place, word in enumerate(words):
        for match in _ATOM.finditer(word):
            number = match["number"] or ""
            written = match["word"] or number
            found.append(_Atom(place, written, fold(written), number))
    return found
