"""Every place of a document that a query finds, with its date and the reason."""

from __future__ import annotations

import sqlite3

import pytest

from model.records.kinds import Kind
from model.search.in_document import passages_in
from model.search.results import Search
from tests.model.search.tiny import tiny


@pytest.mark.parametrize(
    "query", ["kars", "7 Haziran 1945", "person:sarper", "source:004", "boğazlar üs"]
)
def test_the_documents_hold_every_passage_found(
    shipped: sqlite3.Connection, query: str
) -> None:
    search = Search(shipped, query)
    documents = search.rows(Kind.DOCUMENT, 200)
    inside = {
        document.id: [hit for some in passages_in(search, document.id) for hit in some]
        for document in documents
    }
    found = {hit.id for hits in inside.values() for hit in hits}
    assert found == set(search.records(Kind.PASSAGE))
    for document in documents:
        assert len(inside[document.id]) == document.passages
        starts = [hit.excerpts[0].start for hit in inside[document.id]]
        assert starts == sorted(starts)


def test_a_place_tells_the_date_that_stands_nearest_and_why_it_was_found() -> None:
    archive = tiny(["16 Mart 1921’den sonra; Sarper 7 Haziran 1945’te geldi."])
    ((hit,),) = passages_in(Search(archive, "sarper"), 1)
    assert hit.subtitle.startswith("7 Haziran 1945")
    assert hit.why.forms == ("Sarper",)
    assert hit.snippet is not None
    ((start, end),) = hit.snippet.marks
    assert hit.snippet.text[start:end] == "Sarper"


def test_the_words_found_in_a_title_are_told(shipped: sqlite3.Connection) -> None:
    hits = Search(shipped, "kars").rows(Kind.EVENT, 60)
    marked = {word for hit in hits for word in hit.marked}
    assert {"Kars’ın", "Kars"} <= marked
    assert not {word for word in marked if word.startswith("karş")}
