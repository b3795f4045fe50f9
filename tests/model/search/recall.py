"""How early the passages stand that a query should find."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from model.records.kinds import Kind
from model.search.results import Search
from tests.model.search.needs import NEEDS
from tests.model.search.needs_asked import ASKED
from tests.model.search.needs_blind import BLIND
from tests.model.search.needs_concepts import CONCEPTS
from tests.model.search.needs_further import FURTHER
from tests.model.search.needs_judged import JUDGED
from tests.model.search.needs_notions import NOTIONS
from tests.model.search.needs_typed import TYPED

DEPTH = 10

SETS = {
    "needs": NEEDS,
    "blind": BLIND,
    "asked": ASKED,
    "typed": TYPED,
    "further": FURTHER,
    "judged": JUDGED,
    "concepts": (*CONCEPTS, *NOTIONS),
}
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
