"""Every place of a document that a query finds, with its date and the reason."""

from __future__ import annotations

import sqlite3

import pytest

from model.records.kinds import Kind
from model.search.hit import Hit
from model.search.places import places
from model.search.results import Search
from tests.model.search.tiny import tiny


def told(search: Search, most: int) -> list[Hit]:
    """Give all places, some at a time."""
    part = places(search, most=most)
    found = list(part.hits)
    while part.following:
        part = places(search, part.following, most)
        found += part.hits
    return found


@pytest.mark.parametrize("most", [1, 7, 1000])
@pytest.mark.parametrize(
    "query", ["kars", "7 Haziran 1945", "person:sarper", "source:004", "boğazlar üs"]
)
def test_every_passage_stands_once_below_its_document(
    shipped: sqlite3.Connection, query: str, most: int
) -> None:
    search = Search(shipped, query)
    hits = told(search, most)
    passages = [hit for hit in hits if hit.kind is Kind.PASSAGE]
    assert sorted(hit.id for hit in passages) == list(search.records(Kind.PASSAGE))
    documents = search.rows(Kind.DOCUMENT, 200)
    headings = [hit.id for hit in hits if hit.kind is Kind.DOCUMENT]
    assert headings == [one.id for one in documents if one.passages]
    for heading in (hit for hit in hits if hit.kind is Kind.DOCUMENT):
        at = hits.index(heading) + 1
        below = hits[at : at + heading.passages]
        assert {hit.document_id for hit in below} == {heading.id}
        starts = [hit.excerpts[0].start for hit in below]
        assert starts == sorted(starts)


def test_a_place_tells_the_date_that_stands_nearest_and_why_it_was_found() -> None:
    archive = tiny(["16 Mart 1921’den sonra; Sarper 7 Haziran 1945’te geldi."])
    _, hit = places(Search(archive, "sarper")).hits
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
