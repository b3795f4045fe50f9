"""What historians want to find stands among the first hits of the five texts."""

from __future__ import annotations

import sqlite3

import pytest

from tests.model.search.needs import NEEDS
from tests.model.search.recall import DEPTH, first_place, recall

LEAST_AT_5 = 0.95
LEAST_AT_1 = 0.80


@pytest.fixture(scope="module")
def places(shipped: sqlite3.Connection) -> dict[str, int | None]:
    return {query: first_place(shipped, query, words) for query, words in NEEDS}


def test_the_table_is_long_and_every_quotation_stands_in_the_texts(
    shipped: sqlite3.Connection,
) -> None:
    rows = shipped.execute("select text from passage")
    text = "\n".join(" ".join(row[0].split()) for row in rows)
    assert len({query for query, _ in NEEDS}) >= 60
    lost = [(q, words) for q, words in NEEDS if not any(w in text for w in words)]
    assert lost == []


def test_most_needs_are_met_among_the_first_five(
    places: dict[str, int | None],
) -> None:
    late = [query for query, place in places.items() if place is None or place > 5]
    assert recall(list(places.values()), 5) >= LEAST_AT_5, late


def test_most_needs_are_met_by_the_first(places: dict[str, int | None]) -> None:
    assert recall(list(places.values()), 1) >= LEAST_AT_1
    assert recall(list(places.values()), DEPTH) >= LEAST_AT_5
