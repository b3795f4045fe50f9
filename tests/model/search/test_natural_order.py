"""Records in their natural order, looked up no further than one looks."""

from __future__ import annotations

import sqlite3

import pytest

from model.records.kinds import Kind
from model.search import natural_order
from model.search.results import Search


@pytest.mark.parametrize("query", ["date:1945", "date:1917..1953", "kind:other"])
@pytest.mark.parametrize("stride", [1, 7, 2000])
def test_a_walk_gives_the_order_that_sorting_gives(
    shipped: sqlite3.Connection,
    monkeypatch: pytest.MonkeyPatch,
    query: str,
    stride: int,
) -> None:
    monkeypatch.setattr(natural_order, "FEW", 1_000_000)
    order = Search(shipped, query).ids(Kind.EVENT)
    monkeypatch.setattr(natural_order, "FEW", 0)
    monkeypatch.setattr(natural_order, "STRIDE", stride)
    walked = Search(shipped, query)
    assert len(order) == walked.count(Kind.EVENT) > 5
    # Far first, then near: what was passed on the way is kept.
    for offset in (len(order) - 2, 0, 3):
        found = walked.ranking(Kind.EVENT).slice(offset, 5)
        assert found == order[offset : offset + 5]
    assert walked.ids(Kind.EVENT) == order


def test_everything_stands_in_the_order_of_days(shipped: sqlite3.Connection) -> None:
    days = [
        row[0]
        for row in shipped.execute(
            "select id from event order by earliest is null, earliest, id"
        )
    ]
    assert Search(shipped, "").ids(Kind.EVENT) == days
