"""Which persons and places the words of a query name, in any script and spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from rapidfuzz import fuzz, process

from model.names.declension import nominatives
from model.names.keys import SAME, key, same_name
from model.search.bearer import Bearer, bearers
from model.search.full_names import FullNames
from model.search.lists import Lists
from model.text.fold import exact_key, fold
from model.text.words import Grade, inflected

MOST_WORDS = 5
_LEAST_LETTERS = 3
_NEAR_SOUND = 80.0
_LEAST_SOUND = 4
_MOST_CASES = 200
_DOUBLED = re.compile(r"([^\W\d_])\1")


@dataclass(frozen=True, slots=True)
class Naming:
    """Words `first` to `last` (inclusive) of a row name these persons or places.

    `loosely` where no form known has just these words.
    """

    first: int
    last: int
    bearers: tuple[Bearer, ...]
    loosely: bool = False


class Names:
    """The names of one archive."""

    def __init__(self, lists: Lists) -> None:
        self.connection = lists.connection
        self.full = FullNames(self.connection)
        self._sounds: list[str] | None = None

    def namings(self, words: Sequence[str]) -> Iterator[Naming]:
        """Give the names among words in a row, the longest first; none over another."""
        at = 0
        while at < len(words):
            for count in range(min(MOST_WORDS, len(words) - at), 0, -1):
                some = words[at : at + count]
                found = self.named(some)
                full = () if found else self.full.named(some)
                if found or full:
                    yield Naming(at, at + count - 1, found or full, bool(full))
                    at += count
                    break
            else:
                at += 1

    def named(self, words: Sequence[str]) -> tuple[Bearer, ...]:
        """Give who bears exactly this name, its last word in any case."""
        folded = [fold(exact_key(word)).strip("'") for word in words]
        if not folded[-1] or len(folded[-1]) < _LEAST_LETTERS:
            return ()
        before, last = " ".join(folded[:-1]), folded[-1]
        space = " " if before else ""
        ends = [last[:n] for n in range(_LEAST_LETTERS, len(last) + 1)][-8:]
        declined = _declined(folded)
        rows = self.connection.execute(
            "select kind, record_id, form, folded from search_name"
            f" where folded in ({', '.join('?' * (len(ends) + len(declined)))})",
            [*(f"{before}{space}{end}" for end in ends), *declined],
        ).fetchall()
        return bearers(
            (kind, number, form)
            for kind, number, form, name in rows
            if name in declined
            or _is_form(words[-1], last, name.rsplit(" ", 1)[-1], form)
        )

    def sounding(self, word: str) -> tuple[Bearer, ...]:
        """Give who bears a name that this may be another spelling of."""
        sound = key(word)
        if len(sound) < _LEAST_SOUND or " " in sound:
            return ()
        if self._sounds is None:
            rows = self.connection.execute("select distinct sound from search_name")
            self._sounds = [row[0] for row in rows if row[0]]
        alike = process.extract(
            sound, self._sounds, scorer=fuzz.ratio, score_cutoff=_NEAR_SOUND, limit=30
        )
        found: list[tuple[float, tuple[str, int, str]]] = []
        for other, _, _ in alike:
            for row in self.connection.execute(
                "select kind, record_id, form from search_name where sound = ?",
                (other,),
            ):
                if " " in row[2] or not _as_doubled(word, row[2], sound):
                    continue
                if (score := same_name(word, row[2])) >= SAME:
                    found.append((-score, tuple(row)))
        best = min((score for score, _ in found), default=0.0)
        near = bearers(row for score, row in sorted(found) if score < best + 6)
        return near or self._given(word, sound)

    def _given(self, word: str, sound: str) -> tuple[Bearer, ...]:
        """Give whose given name alone it is; what several bear is nobody's."""
        found = self.full.given(word) if len(sound) > _LEAST_SOUND else ()
        return found if len(found) == 1 else ()


def _declined(folded: Sequence[str]) -> frozenset[str]:
    """Give the names that Russian words may be cases of, all in one case."""
    cases = [[fold(name) for name in nominatives(word)] for word in folded]
    if all(len(case) == 1 for case in cases):
        return frozenset()
    return frozenset(map(" ".join, islice(product(*cases), _MOST_CASES)))


def _is_form(word: str, folded: str, end: str, form: str) -> bool:
    """Whether a typed word is the last word of a name or a case of it."""
    if folded == end:
        return True
    grade = inflected(word, re.split(r"[\W_]+", form.rstrip(".)"))[-1])
    return grade is not None and grade > Grade.STEM


def _as_doubled(word: str, form: str, sound: str) -> bool:
    """Whether a short name has a doubled letter where the other has: Arras, Aras."""
    if len(sound) > _LEAST_SOUND:
        return True
    return bool(_DOUBLED.search(fold(word))) == bool(_DOUBLED.search(fold(form)))
