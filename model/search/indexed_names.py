"""The forms by which a typed word may name a person or place.

A form of one word names its bearer alone, and so does a surname; of several words all
must be typed. What many bear (Paşa, Bey, Mehmet) names nobody by itself.
"""

from __future__ import annotations

import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum

from model.names.forms import Script, derived_forms, script_of
from model.names.keys import key, name_words, readings
from model.names.titles import COURTESIES
from model.records.kinds import Kind
from model.text.fold import exact_key, fold

_SIGNS = re.compile(r"[^\w']+|_+")
_MOST_BEARERS = 3
_LEAST_LETTERS = 3
_NO_SURNAMES = COURTESIES | frozenset(
    ["han", "general", "von", "de", "cavus", "sah", "shah", "chah", "шах"]
)


class Role(StrEnum):
    """What a word is in a name without titles: Enver; Selim and Sarper."""

    ALONE = "alone"
    GIVEN = "given"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class _Bearer:
    kind: Kind
    id: int


def index_names(connection: sqlite3.Connection) -> None:
    """Fill the table of forms with those of the record and what follows from them."""
    recorded = _recorded(connection)
    forms: dict[_Bearer, dict[str, str]] = defaultdict(dict)
    for bearer, form in recorded:
        for text in (form, *_derived(form)):
            forms[bearer].setdefault(_looked_up(text), text)
    surnames = _surnames(recorded)
    for bearer, surname in surnames:
        forms[bearer].setdefault(_looked_up(surname), surname)
    _write_forms(connection, forms, recorded)
    _write_words(connection, recorded, {(b, fold(name)) for b, name in surnames})


def _write_forms(
    connection: sqlite3.Connection,
    forms: Mapping[_Bearer, Mapping[str, str]],
    recorded: Iterable[tuple[_Bearer, str]],
) -> None:
    """Write the forms, each with its sound.

    Derived ones sound as those they are made of: by itself Karachan could be Karacan.
    """
    heard = {(bearer, form) for bearer, form in recorded}
    heard |= {(bearer, form.split()[-1]) for bearer, form in recorded if form.split()}
    connection.executemany(
        "insert into search_name (kind, record_id, form, folded, sound)"
        " values (?, ?, ?, ?, ?)",
        [
            (
                *(bearer.kind.value, bearer.id, text, folded),
                key(text) if (bearer, text) in heard else "",
            )
            for bearer, texts in forms.items()
            for folded, text in texts.items()
            if folded
        ],
    )


def _write_words(
    connection: sqlite3.Connection,
    recorded: Iterable[tuple[_Bearer, str]],
    surnames: Set[tuple[_Bearer, str]],
) -> None:
    """Write the words of names by the ways they may sound."""
    connection.executemany(
        "insert or ignore into search_name_word values (?, ?, ?, ?)",
        [
            (
                *(sound, bearer.kind.value, bearer.id),
                Role.ALONE if (bearer, fold(word)) in surnames else role,
            )
            for bearer, text in recorded
            for word, role in _roles(name_words(text))
            for sound in readings(word)
        ],
    )


def _surnames(
    recorded: Iterable[tuple[_Bearer, str]],
) -> list[tuple[_Bearer, str]]:
    """Give the surnames that name a person alone.

    Not what many bear, nor what others have for a given name: Ali is no surname.
    """
    bearers: dict[str, set[_Bearer]] = defaultdict(set)
    first: dict[str, set[_Bearer]] = defaultdict(set)
    for bearer, form in recorded:
        if bearer.kind is not Kind.PERSON:
            continue
        words = name_words(form)
        if len(words) > 1:
            first[fold(words[0])].add(bearer)
        for text in (form, *_derived(form)):
            if len(text.split()) > 1:
                bearers[text.split()[-1]].add(bearer)
    return [
        (bearer, surname)
        for surname, some in bearers.items()
        if _names_alone(surname) and len(some) <= _MOST_BEARERS
        for bearer in sorted(some, key=lambda it: it.id)
        if first.get(fold(surname), {bearer}) == {bearer}
    ]


def _roles(words: Sequence[str]) -> Iterator[tuple[str, Role]]:
    """Give the words of one form, each with what it is in it."""
    for place, word in enumerate(words, 1):
        last = Role.ALONE if len(words) == 1 else Role.LAST
        yield word, last if place == len(words) else Role.GIVEN


def _looked_up(form: str) -> str:
    """Give the words of a form as a query has them: Edwin C. Wilson, Энвер-паша."""
    return _SIGNS.sub(" ", fold(exact_key(form))).strip("' ")


def _recorded(connection: sqlite3.Connection) -> list[tuple[_Bearer, str]]:
    found = []
    for kind in (Kind.PERSON, Kind.PLACE):
        rows = connection.execute(
            f"select id, name from {kind} union all"
            f" select {kind}_id, text from name where {kind}_id is not null"
        )
        found += [(_Bearer(kind, number), text) for number, text in rows]
    return found


def _derived(form: str) -> list[str]:
    """Give the form in the other script, and how other languages write that one."""
    if script_of(form) is Script.CYRILLIC:
        russian = [form]
    else:
        russian = [other.text for other in derived_forms(form, "tr")]
    others = [other.text for name in russian for other in derived_forms(name, "ru")]
    return [*russian, *others]


def _names_alone(surname: str) -> bool:
    letters = [letter for letter in surname if letter.isalpha()]
    return len(letters) >= _LEAST_LETTERS and fold(surname) not in _NO_SURNAMES
