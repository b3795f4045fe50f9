"""What is asked of archives of any size, each with what plain SQL would be asked.

The floor of words is the best fifty passages by SQLite's own ranking, without other
forms, names, marks or reasons; that of persons and dates the first fifty events.
"""

from __future__ import annotations

import sqlite3
import statistics
import time
from dataclasses import dataclass

from model.text.fold import fold

_MATCH = (
    "select p.id, p.text, d.title from search_words w join passage p on p.id = w.rowid"
    " join document d on d.id = p.document_id where search_words match ?"
    " order by w.rank limit 50"
)
_PERSON = (
    "select e.id, e.title_tr, e.date, n.name from event e"
    " join event_person l on l.event_id = e.id join person n on n.id = l.person_id"
    " where n.name like '%' || ? || '%' order by e.earliest limit 50"
)
_DATE = (
    "select id, title_tr, date from event where earliest <= ?2 and latest >= ?1"
    " order by earliest limit 50"
)


@dataclass(frozen=True)
class Asked:
    """A query and its floor: a statement with its arguments."""

    name: str
    query: str
    floor: str
    given: tuple[str, ...]


def _words(name: str, query: str) -> Asked:
    words = fold(query).strip('"').rstrip("*").split()
    star = " *" if query.endswith("*") else ""
    if query.startswith('"'):
        match = f'"{" ".join(words)}"'
    else:
        match = " ".join(f'"{word}"{star}' for word in words)
    return Asked(name, query, _MATCH, (match,))


def _person(name: str, query: str, person: str) -> Asked:
    return Asked(name, query, _PERSON, (person,))


def _date(name: str, query: str, first: str, last: str) -> Asked:
    return Asked(name, query, _DATE, (first, last))


QUERIES = (
    _words("rare word", "tutulum"),
    _words("middling word", "krom"),
    _words("common word", "sovyet"),
    _words("word almost everywhere", "türkiye"),
    _words("two words", "boğazlar nota"),
    _words("three words", "sovyet türkiye görüşme"),
    _words("rare phrase", '"rus halklarının beyannamesi"'),
    _words("common phrase", '"sovyet rusya"'),
    _words("prefix of one letter", "s*"),
    _words("prefix of two letters", "sa*"),
    _words("prefix of four letters", "boğa*"),
    _person("person", "sarper", "Sarper"),
    _person("person in another spelling", "tchitcherine", "Çiçerin"),
    _person("person by field", "person:molotov", "Molotov"),
    _date("day", "date:1945-03-19", "1945-03-19", "1945-03-19"),
    _date("day in words", "16 Mart 1921", "1921-03-16", "1921-03-16"),
    _date("year", "date:1945", "1945-01-01", "1945-12-31"),
    _date("years", "date:1944..1946", "1944-01-01", "1946-12-31"),
    _date(
        "odd range of days",
        "date:1944-02-10..1946-05-03",
        "1944-02-10",
        "1946-05-03",
    ),
    _person("filters together", "person:sarper date:1945 boğaz", "Sarper"),
    _words("slip of the finger", "potsdan konferansi"),
    _words("nothing there", "qzxwv"),
)


def floor_ms(connection: sqlite3.Connection, asked: Asked) -> float:
    """Give the milliseconds plain SQL takes, the median of three."""
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        connection.execute(asked.floor, asked.given).fetchall()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)
