"""Records in their natural order, looked up no further than one looks."""

from __future__ import annotations

import sqlite3

import pytest

from model.records.kinds import Kind
from model.search import natural_order
from model.search.order import in_order, write_order
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
    monkeypatch.setattr(natural_order, "CHUNK", stride)
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
            "select id from event order by earliest is null, case when"
            " earliest = '0001-01-01' then latest else earliest end, id"
        )
    ]
    assert Search(shipped, "").ids(Kind.EVENT) == days


def test_what_has_no_beginning_stands_where_it_ends(
    shipped: sqlite3.Connection,
) -> None:
    hits = Search(shipped, "").rows(Kind.EVENT, 1000)
    keys = [hit.key for hit in hits]
    talks = keys.index("sarper-vinogradov-unofficial-talks-ankara")
    assert hits[talks].date == "../1945-03-19"
    around = [hit.date or "" for hit in hits[talks - 3 : talks + 4]]
    assert all("1945" in date for date in around), around


@pytest.mark.parametrize("query", ["sovyet", "kars", "date:1945", "person:Sarper"])
@pytest.mark.parametrize("stride", [1, 7, 2000])
def test_a_walk_along_documents_gives_those_with_something_found(
    shipped: sqlite3.Connection,
    monkeypatch: pytest.MonkeyPatch,
    query: str,
    stride: int,
) -> None:
    order = Search(shipped, query).ids(Kind.DOCUMENT)
    monkeypatch.setattr(natural_order, "FEW", 0)
    monkeypatch.setattr(natural_order, "FEW_DOCUMENTS", stride)
    walked = Search(shipped, query)
    assert walked.ranking(Kind.DOCUMENT).slice(0, 10_000) == order
    assert walked.ids(Kind.DOCUMENT) == order
    assert walked.count(Kind.DOCUMENT) == len(order) > 2


def test_chunks_give_any_stretch_of_the_order() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("create table search_order (kind, chunk, records)")
    numbers = [(n * 7919) % 20_011 for n in range(20_011)]
    write_order(connection, Kind.EVENT, numbers)
    for offset, limit in ((0, 24), (4090, 24), (4096, 1), (20_000, 100), (30_000, 9)):
        found = in_order(connection, Kind.EVENT, offset, limit)
        assert found == numbers[offset : offset + limit]
    assert in_order(connection, Kind.PERSON, 0, 24) == []
    connection.close()


@pytest.mark.parametrize("query", ["türkiye", "date:1917..1953", "sovyet"])
def test_a_list_goes_on_after_an_interruption(
    shipped: sqlite3.Connection, query: str
) -> None:
    whole = {kind: Search(shipped, query).ids(kind) for kind in Kind}
    search = Search(shipped, query)
    interruptions = 0
    for kind, ids in whole.items():
        search.rows(kind, 5)
        # Ever later, until all of the list was read without being interrupted.
        for steps in range(1, 200):
            left = iter(range(steps))
            shipped.set_progress_handler(lambda left=left: next(left, None) is None, 1)
            try:
                search.ranking(kind).slice(0, len(ids))
                break
            except sqlite3.OperationalError:
                interruptions += 1
            finally:
                shipped.set_progress_handler(None, 0)
        assert search.ids(kind) == ids, kind
    assert interruptions
