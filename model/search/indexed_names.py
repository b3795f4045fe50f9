"""The forms by which a typed word may name a person or place.

A form of one word names its bearer alone, and so does a surname; of several words all
must be typed. What many bear (Paşa, Bey, Mehmet) names nobody by itself.
"""

from __future__ import annotations

import re
import sqlite3
from collections import defaultdict
from dataclasses import dataclass

from model.names.forms import Script, derived_forms, script_of
from model.names.keys import key
from model.records.kinds import Kind
from model.text.fold import exact_key, fold

_SIGNS = re.compile(r"[^\w']+|_+")
_MOST_BEARERS = 3
_LEAST_LETTERS = 3
_TITLES = frozenset(
    map(
        fold,
        [
            "paşa",
            "pasha",
            "bey",
            "beg",
            "efendi",
            "hanım",
            "han",
            "general",
            "von",
            "de",
            "ağa",
            "çavuş",
        ],
    )
)


@dataclass(frozen=True, slots=True)
class _Bearer:
    kind: Kind
    id: int


def index_names(connection: sqlite3.Connection) -> None:
    """Fill the table of forms with those of the record and what follows from them."""
    forms: dict[_Bearer, dict[str, str]] = defaultdict(dict)
    surnames: dict[str, set[_Bearer]] = defaultdict(set)
    for bearer, form in _recorded(connection):
        for text in (form, *_derived(form)):
            forms[bearer].setdefault(_looked_up(text), text)
            if bearer.kind is Kind.PERSON and len(text.split()) > 1:
                surnames[text.split()[-1]].add(bearer)
    for surname, bearers in surnames.items():
        if _names_alone(surname) and len(bearers) <= _MOST_BEARERS:
            for bearer in bearers:
                forms[bearer].setdefault(_looked_up(surname), surname)
    connection.executemany(
        "insert into search_name (kind, record_id, form, folded, sound)"
        " values (?, ?, ?, ?, ?)",
        [
            (bearer.kind.value, bearer.id, text, folded, key(text))
            for bearer, texts in forms.items()
            for folded, text in texts.items()
            if folded
        ],
    )


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
    return len(letters) >= _LEAST_LETTERS and fold(surname) not in _TITLES
