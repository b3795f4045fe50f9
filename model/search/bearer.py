"""A person or place that words name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from model.records.kinds import Kind

_MOST_BEARERS = 12


@dataclass(frozen=True, slots=True)
class Bearer:
    """A person or place that a word names; `form` is the form that was recognised."""

    kind: Kind
    id: int
    form: str


def bearers(rows: Iterable[tuple[str, int, str]]) -> tuple[Bearer, ...]:
    """Give the bearers of rows of kind, number and form, none twice, nor too many."""
    found: dict[tuple[str, int], Bearer] = {}
    for kind, number, form in rows:
        found.setdefault((kind, number), Bearer(Kind(kind), number, form))
    return tuple(found.values())[:_MOST_BEARERS]
