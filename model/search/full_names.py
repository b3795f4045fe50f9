"""Names of several words, in any spelling: Wjatscheslaw Molotow, M. Kemal, Numan Bey.

Each word is looked up by the ways it may sound. All must be words of one person's
names, whichever of his forms they stand in; initials must begin his given names, and
titles are passed over. Of a place every word of one form must be there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import TypeAlias

from rapidfuzz import fuzz, process

from model.names.declension import nominatives
from model.names.equivalents import equivalents
from model.names.keys import SAME, name_words, readings, same_name
from model.names.titles import BEY, PASHA, is_courtesy, without_titles
from model.records.kinds import Kind
from model.search.bearer import Bearer, bearers
from model.search.indexed_names import Role
from model.text.fold import exact_key, fold

_MOST = 3
"""What more of the archive bear than this names nobody by itself."""

_LEAST_LETTERS = 3
_LEAST_NEAR = 5
"""Sounds of a word that may be off by one: Serge, Sergei; shorter ones may not."""

_LEAST_JOINED = 7
_AS_GOOD = 6.0
_FIRST = "ı"
"""I. İnönü is the first battle at that place, İ. İnönü the man."""

_Record: TypeAlias = tuple[str, int]


class FullNames:
    """The names of several words, and given names, of one archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._exactly: dict[str, dict[_Record, float]] = {}
        self._nearly: dict[str, dict[_Record, float]] = {}
        self._sounds: list[str] = []

    def named(self, words: Sequence[str]) -> tuple[Bearer, ...]:
        """Give who is named by all these words together, if anybody is."""
        plain = [exact_key(word).partition("'")[0] for word in words]
        core = without_titles(plain)
        if not core or not all(word.isalpha() for word in core):
            return ()
        if len(core) == 1:
            titled = len(plain) > 1 and len(core[0]) >= _LEAST_LETTERS
            return self._addressed(plain, core[0]) if titled else ()
        capital = len(words[-1]) > 1 or words[-1].isupper()
        found = self._persons(core) if capital else ()
        if PASHA.intersection(map(fold, plain)):
            found = tuple(x for x in found if self._may_bear((x.kind, x.id), PASHA))
        return found or self._joined(core) or self._places(plain)

    def given(self, word: str) -> tuple[Bearer, ...]:
        """Give the few persons of whose names this is a word, however it is spelt."""
        exact = exact_key(word)
        return self._few(r for r in self._heard(exact) if r[0] == Kind.PERSON)

    def _heard(self, word: str) -> dict[_Record, float]:
        """Give whose names have a word that sounds just so, in any Russian case."""
        if word not in self._exactly:
            written = (it for name in nominatives(word) for it in equivalents(name))
            sounds = {sound for it in written for sound in readings(it)}
            sounds = {sound for sound in sounds if len(sound) >= _LEAST_LETTERS}
            rows = self.connection.execute(
                "select distinct kind, record_id from search_name_word"
                f" where sound in ({', '.join('?' * len(sounds))})",
                list(sounds),
            )
            self._exactly[word] = dict.fromkeys(map(tuple, rows), 100.0)
        return self._exactly[word]

    def _heard_nearly(self, word: str) -> dict[_Record, float]:
        """Give the same and whose names have a word nearly like it."""
        if word not in self._nearly:
            found = dict(self._heard(word))
            for sound, score in self._near(readings(word)[0]):
                for row in self.connection.execute(
                    "select kind, record_id from search_name_word where sound = ?",
                    (sound,),
                ):
                    found[tuple(row)] = max(score, found.get(tuple(row), 0.0))
            self._nearly[word] = found
        return self._nearly[word]

    def _near(self, sound: str) -> Iterator[tuple[str, float]]:
        if len(sound) < _LEAST_NEAR:
            return
        if not self._sounds:
            rows = self.connection.execute(
                "select distinct sound from search_name_word"
            )
            self._sounds = [row[0] for row in rows if len(row[0]) >= _LEAST_NEAR]
        for other, score, _ in process.extract(
            sound, self._sounds, scorer=fuzz.ratio, score_cutoff=SAME, limit=30
        ):
            if other[0] == sound[0]:
                yield other, score

    def _meant(self, words: Sequence[str]) -> dict[_Record, float]:
        """Give who has all these words in his names, one at least just so."""
        exactly = [self._heard(word) for word in words]
        sure = set().union(*exactly)
        if not sure:
            return {}
        nearly = [self._heard_nearly(word) for word in words]
        return {
            record: sum(found[record] for found in nearly)
            for record in sure
            if all(record in found for found in nearly)
        }

    def _persons(self, core: Sequence[str]) -> tuple[Bearer, ...]:
        full = [word for word in core if len(word) >= _LEAST_LETTERS]
        initials = [word for word in core if len(word) == 1]
        if not full or len(full) + len(initials) < len(core):
            return ()
        if initials == [_FIRST] and any(
            k == Kind.PLACE for k, _ in self._heard(full[0])
        ):
            return ()
        found = {
            record: score
            for record, score in self._meant(full).items()
            if record[0] == Kind.PERSON and self._begins(record, initials, full)
        }
        best = max(found.values(), default=0.0)
        return self._few(r for r, score in found.items() if score > best - _AS_GOOD)

    def _begins(
        self, record: _Record, initials: Sequence[str], full: Sequence[str]
    ) -> bool:
        """Whether initials begin given names that are not written out as well."""
        if not initials:
            return True
        written = {sound for word in full for sound in readings(word)}
        forms = map(name_words, self._forms(record))
        given = {word for words in forms for word in words[:-1]}
        begun = {
            sound[:1]
            for word in given
            if written.isdisjoint(readings(word))
            for sound in (*readings(word), *readings(word[0]))
        }
        return all(
            begun.intersection(sound[:1] for sound in readings(initial))
            for initial in initials
        )

    def _addressed(self, words: Sequence[str], core: str) -> tuple[Bearer, ...]:
        """Give whom a name with a title means: Dr. Aras, Numan Bey, Enver Pascha.

        With a courtesy a given name will do; Paşa names those alone who were one.
        """
        sounds = [sound for it in nominatives(core) for sound in readings(it)]
        rows = self.connection.execute(
            "select distinct kind, record_id, role from search_name_word"
            f" where kind = ? and sound in ({', '.join('?' * len(sounds))})",
            [Kind.PERSON.value, *sounds],
        ).fetchall()
        known = [(kind, n) for kind, n, role in rows if role == Role.ALONE]
        titles = {fold(word) for word in words if is_courtesy(word)}
        if known or not titles:
            return self._few(known)
        return self._few(
            (kind, n) for kind, n, _ in rows if self._may_bear((kind, n), titles)
        )

    def _may_bear(self, record: _Record, titles: Set[str]) -> bool:
        rows = self.connection.execute(
            "select folded from search_name where kind = ? and record_id = ?", record
        )
        borne = {word for row in rows for word in row[0].split()}
        return bool(borne & PASHA) == bool(titles & PASHA) or bool(borne & titles & BEY)

    def _joined(self, core: Sequence[str]) -> tuple[Bearer, ...]:
        """Give whom words name of which two are one: Kâzım Kara Bekir."""
        for at in range(len(core) - 1):
            one = core[at] + core[at + 1]
            parts = map(len, core[at : at + 2])
            if len(one) < _LEAST_JOINED or min(parts) < 2 or not self._heard(one):
                continue
            others = [*core[:at], one, *core[at + 2 :]]
            if len(others) > 1:
                found = self._persons(others)
            else:
                found = self._addressed([], one)
            if found:
                return found
        return ()

    def _places(self, words: Sequence[str]) -> tuple[Bearer, ...]:
        """Give the places of which one form has just these words."""
        if len(words) < 2 or min(map(len, words)) < 2:
            return ()
        written = " ".join(words)
        found = []
        for kind, number in self._meant(words):
            if kind == Kind.PLACE:
                for form in self._forms((kind, number)):
                    whole = len(name_words(form)) == len(words)
                    if whole and same_name(written, form) >= SAME:
                        found.append((kind, number, form))
        return bearers(found)

    def _forms(self, record: _Record) -> list[str]:
        rows = self.connection.execute(
            "select form from search_name where kind = ? and record_id = ? order by id",
            record,
        )
        return [row[0] for row in rows]

    def _few(self, records: Iterable[_Record]) -> tuple[Bearer, ...]:
        """Give the bearers under their first form, unless they are too many."""
        some = list(dict.fromkeys(records))
        if len(some) > _MOST:
            return ()
        # A damaged index may have lost the forms; `vesika check` tells.
        forms = ((record, self._forms(record)) for record in some)
        return bearers((*record, known[0]) for record, known in forms if known)
