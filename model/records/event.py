"""Events: what happened, with what is tied to it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from model.records.titles import Titles


@dataclass(frozen=True)
class Event:
    """An event; `date` is EDTF and follows from its claims."""

    id: int
    key: str
    kind: str
    title: Titles
    date: str | None
    earliest: str | None
    latest: str | None
    note: str | None


@dataclass(frozen=True)
class Participant:
    """A person's part in an event; `role` is in the archive's language."""

    person_id: int
    key: str
    name: str
    role: str | None


@dataclass(frozen=True)
class Linked:
    """A record tied to another one, by name."""

    id: int
    key: str
    name: str


def event(connection: sqlite3.Connection, number: int) -> Event:
    """Give the event of a row number; raises LookupError when there is none."""
    row = connection.execute(
        "select id, key, kind, title_tr, title_en, title_ru, date, earliest, latest,"
        " note from event where id = ?",
        (number,),
    ).fetchone()
    if row is None:
        raise LookupError(f"no event {number}")
    number, key, kind, tr, en, ru, *rest = row
    return Event(number, key, kind, Titles(tr, en, ru), *rest)


def persons_of(connection: sqlite3.Connection, number: int) -> list[Participant]:
    """Give the persons who took part in an event."""
    rows = connection.execute(
        "select p.id, p.key, p.name, l.role from event_person l"
        " join person p on p.id = l.person_id where l.event_id = ? order by p.id",
        (number,),
    )
    return [Participant(*row) for row in rows]


def places_of(connection: sqlite3.Connection, number: int) -> list[Linked]:
    """Give the places of an event."""
    rows = connection.execute(
        "select p.id, p.key, p.name from event_place l"
        " join place p on p.id = l.place_id where l.event_id = ? order by p.id",
        (number,),
    )
    return [Linked(*row) for row in rows]


def treaties_of(connection: sqlite3.Connection, number: int) -> list[Linked]:
    """Give the treaties that an event is about."""
    rows = connection.execute(
        "select t.id, t.key, t.title_tr from event_treaty l"
        " join treaty t on t.id = l.treaty_id where l.event_id = ? order by t.id",
        (number,),
    )
    return [Linked(*row) for row in rows]
