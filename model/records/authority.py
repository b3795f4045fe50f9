"""Persons and places: authority records with every form of their names."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from model.records.excerpt import EXCERPT, Excerpt, read_excerpt
from model.records.kinds import Kind


@dataclass(frozen=True)
class Name:
    """A form of a name; attested in a text, or derived by us for searching."""

    id: int
    text: str
    kind: str
    script: str
    language: str | None


@dataclass(frozen=True)
class Mention:
    """A place in a text where a form of the name stands."""

    name_id: int
    form: str
    excerpt: Excerpt


@dataclass(frozen=True)
class Relation:
    """Another person whom a scholar's inference ties to this one, and why."""

    person_id: int
    key: str
    name: str
    note: str


@dataclass(frozen=True)
class Authority:
    """A person or a place."""

    id: int
    key: str
    kind: Kind
    name: str
    names: tuple[Name, ...]
    note: str | None
    latitude: float | None = None
    longitude: float | None = None
    coordinates: str | None = None
    """Where the coordinates (WGS 84) are known from."""


def authority(connection: sqlite3.Connection, kind: Kind, number: int) -> Authority:
    """Give a person or place; raises LookupError when there is none."""
    extra = ", latitude, longitude, coordinates" if kind is Kind.PLACE else ""
    row = connection.execute(
        f"select id, key, name, note{extra} from {kind} where id = ?", (number,)
    ).fetchone()
    if row is None:
        raise LookupError(f"no {kind} {number}")
    number, key, name, note, *coordinates = row
    forms = names_of(connection, kind, number)
    return Authority(number, key, kind, name, forms, note, *coordinates)


def names_of(
    connection: sqlite3.Connection, kind: Kind, number: int
) -> tuple[Name, ...]:
    """Give the forms of a name: attested ones first, as they were curated."""
    rows = connection.execute(
        f"select id, text, kind, script, language from name where {kind}_id = ?"
        " order by kind, id",
        (number,),
    )
    return tuple(Name(*row) for row in rows)


def mentions(connection: sqlite3.Connection, kind: Kind, number: int) -> list[Mention]:
    """Give every mention, in the order of the texts."""
    rows = connection.execute(
        f"select {EXCERPT}, n.id as name_id, n.text as form from mention m"
        " join name n on n.id = m.name_id"
        " join excerpt x on x.id = m.excerpt_id"
        " join document d on d.id = x.document_id"
        f" where m.{kind}_id = ? order by x.document_id, x.start",
        (number,),
    )
    return [Mention(row["name_id"], row["form"], read_excerpt(row)) for row in rows]


def related(connection: sqlite3.Connection, person: int) -> list[Relation]:
    """Give the persons who may be the same man, each with the reason."""
    rows = connection.execute(
        "select p.id, p.key, p.name, r.note from person_relation r"
        " join person p on p.id = r.other_id where r.person_id = ? order by p.id",
        (person,),
    )
    return [Relation(*row) for row in rows]
