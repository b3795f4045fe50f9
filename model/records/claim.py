"""Claims: what one source says of an event, a person or a treaty."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from model.records.excerpt import EXCERPT, Excerpt
from model.records.kinds import Kind

SUBJECTS = (Kind.EVENT, Kind.PERSON, Kind.TREATY)

_PLAIN = (
    *("field", "about", "aspect", "value", "date_written", "calendar"),
    *("earliest", "latest", "basis", "note"),
)
_COLUMNS = ", ".join(
    [
        "c.id as claim_id, c.key as claim_key, c.event_id, c.person_id, c.treaty_id",
        *(f"c.{name} as claim_{name}" for name in _PLAIN),
    ]
)
_SELECT = (
    f"select {EXCERPT}, {_COLUMNS} from claim c"
    " join excerpt x on x.id = c.excerpt_id"
    " join document d on d.id = x.document_id"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim; `value` is EDTF for a date, in the calendar that is named."""

    id: int
    key: str
    subject_kind: Kind
    subject_id: int
    field: str
    about: str | None
    aspect: str | None
    value: str
    date_written: str | None
    calendar: str | None
    earliest: str | None
    latest: str | None
    excerpt: Excerpt
    basis: str | None
    note: str | None


def claims_of(
    connection: sqlite3.Connection, subject: Kind, number: int
) -> list[Claim]:
    """Give the claims on an event, a person or a treaty, source by source."""
    return _claims(connection, f"c.{subject}_id = ?", number)


def claims_by_subject(
    connection: sqlite3.Connection, subject: Kind, numbers: Sequence[int]
) -> dict[int, list[Claim]]:
    """Give the claims on many subjects of one kind at once, by row number."""
    found: dict[int, list[Claim]] = {number: [] for number in numbers}
    where = f"c.{subject}_id in (select value from json_each(?))"
    query, asked = f"{_SELECT} where {where}", json.dumps(list(numbers))
    for row in connection.execute(query, (asked,)):
        claim = _read(row)
        found[claim.subject_id].append(claim)
    # Sorting the few of a subject here takes half the time of SQL sorting all.
    for claims in found.values():
        if len(claims) > 1:
            claims.sort(key=_place)
    return found


def _place(claim: Claim) -> tuple[int, int, int]:
    return claim.excerpt.document_id, claim.excerpt.start, claim.id


def claim(connection: sqlite3.Connection, number: int) -> Claim:
    """Give the claim of a row number; raises LookupError when there is none."""
    for found in _claims(connection, "c.id = ?", number):
        return found
    raise LookupError(f"no claim {number}")


def claims_in(connection: sqlite3.Connection, passage: int) -> list[Claim]:
    """Give the claims whose excerpts begin in a passage, in its order."""
    return _claims(connection, "x.passage_id = ?", passage)


def _claims(connection: sqlite3.Connection, where: str, number: int) -> list[Claim]:
    rows = connection.execute(
        f"{_SELECT} where {where} order by x.document_id, x.start, c.id", (number,)
    )
    return [_read(row) for row in rows]


def _read(row: sqlite3.Row) -> Claim:
    # By position: a row finds a name by trying one after another.
    values = tuple(row)
    number, key, event, person, treaty = values[10:15]
    subject = (event, person, treaty)
    at = 0 if event is not None else 1 if person is not None else 2
    excerpt = Excerpt(*values[:10])
    given = (number, key, SUBJECTS[at], subject[at], *values[15:23], excerpt)
    columns: tuple[Any, ...] = (*given, *values[23:])
    return Claim(*columns)
