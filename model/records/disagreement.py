"""Disagreements as the archive holds them: rival values, status and reason."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from model.records.claim import Claim, claims_of
from model.records.kinds import Kind

_PLAIN = ("id", "key", "field", "about", "status", "rule", "note", "by")


@dataclass(frozen=True)
class RivalValue:
    """One asserted value with the claims that assert it."""

    value: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True)
class Disagreement:
    """Claims on one subject that cannot all be right."""

    id: int
    key: str
    field: str
    about: str | None
    status: str
    rule: str | None
    note: str | None
    by: str | None
    rivals: tuple[RivalValue, ...]


def disagreements_of(
    connection: sqlite3.Connection, subject: Kind, number: int
) -> list[Disagreement]:
    """Give the disagreements about an event, a person or a treaty."""
    rows = connection.execute(
        f"select {', '.join(_PLAIN)} from disagreement"
        f" where {subject}_id = ? order by id",
        (number,),
    ).fetchall()
    if not rows:
        return []
    claims = {claim.id: claim for claim in claims_of(connection, subject, number)}
    return [
        Disagreement(
            **{name: row[name] for name in _PLAIN},
            rivals=_rivals(connection, row["id"], claims),
        )
        for row in rows
    ]


def _rivals(
    connection: sqlite3.Connection, disagreement: int, claims: dict[int, Claim]
) -> tuple[RivalValue, ...]:
    values: dict[tuple[int, str], list[Claim]] = {}
    rows = connection.execute(
        "select ordinal, value, claim_id from disagreement_claim"
        " where disagreement_id = ? order by ordinal, claim_id",
        (disagreement,),
    )
    for ordinal, value, claim in rows:
        values.setdefault((ordinal, value), []).append(claims[claim])
    return tuple(RivalValue(value, tuple(at)) for (_, value), at in values.items())
