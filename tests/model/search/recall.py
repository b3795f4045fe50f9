"""How early the passages stand that a query should find."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from model.records.kinds import Kind
from model.search.results import Search

DEPTH = 10

Need: TypeAlias = tuple[str, tuple[str, ...]]
"""A query with quotations, any of which stands in a passage that answers it."""

TABLES = Path(__file__).with_name("needs")


def read(table: Path) -> Iterator[Need]:
    """Give the needs of a table: on each line a query and quotations, by tabs."""
    for line in table.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            query, *quotations = line.split("\t")
            yield query, tuple(quotations)


SETS = {table.stem: tuple(read(table)) for table in sorted(TABLES.glob("*.tsv"))}
"""The tables of needs by name."""


def first_place(
    connection: sqlite3.Connection, query: str, quotations: Sequence[str]
) -> int | None:
    """Give the place, from 1, of the first passage that bears one of the quotations."""
    hits = Search(connection, query).rows(Kind.PASSAGE, DEPTH)
    for place, hit in enumerate(hits, start=1):
        text = " ".join(hit.excerpts[0].exact.split())
        if any(quotation in text for quotation in quotations):
            return place
    return None


def recall(places: Sequence[int | None], depth: int) -> float:
    """Give the share of queries answered among the first so many."""
    found = [place for place in places if place is not None and place <= depth]
    return len(found) / len(places)
