"""Every place of a document that a query finds, with its date and the reason."""

from __future__ import annotations

import sqlite3

import pytest

from model.records.kinds import Kind
from model.search.hit import Hit, WhyCode
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


@pytest.mark.parametrize(
    ("query", "line", "date", "marked"),
    [
        ("person:Sarper date:1945", 803, "19 Mart’ta", "19 Mart’ta"),
        ("1921 Kars", 359, "bir ay içinde", "bir ay içinde"),
        ("1921 Kars", 624, "aynı gün", "aynı gün"),
        ("date:1945", 773, "19 Mart 1945", "19 Mart 1945"),
        (
            *("7 Haziran 1945", 852),
            "Wilson ile yapılan görüşmenin üzerinden çok geçmeden",
            "Wilson ile yapılan görüşmenin üzerinden çok geçmeden",
        ),
    ],
)
def test_a_place_tells_the_date_that_was_asked_for_and_marks_it(
    shipped: sqlite3.Connection, query: str, line: int, date: str, marked: str
) -> None:
    hits = told(Search(shipped, query), 200)
    found = [
        (hit, [hit.snippet.text[slice(*mark)] for mark in hit.snippet.marks])
        for hit in hits
        if hit.snippet and hit.excerpts[0].first_line == line
    ]
    assert any(hit.subtitle == date and marked in marks for hit, marks in found)


@pytest.mark.parametrize("query", ["date:1945", "1921 Kars", "7 Haziran 1945"])
def test_no_place_that_a_date_found_is_without_a_mark(
    shipped: sqlite3.Connection, query: str
) -> None:
    for hit in told(Search(shipped, query), 200):
        if hit.kind is Kind.PASSAGE:
            assert hit.snippet and hit.snippet.marks, hit.key
            words = " ".join(hit.snippet.text.split())
            assert hit.subtitle in words, hit.key


def test_the_reader_marks_a_date_that_only_a_claim_puts_in_its_year(
    shipped: sqlite3.Connection,
) -> None:
    search = Search(shipped, "date:1945-03-19")
    hit = next(it for it in told(search, 200) if it.subtitle == "19 Mart’ta")
    assert hit.snippet and hit.document_id and hit.snippet.start is not None
    at = hit.snippet.start + hit.snippet.text.index("19 Mart’ta")
    assert at in {start for start, _ in search.marks(hit.document_id)}


@pytest.mark.parametrize("query", ["-Kars", "-person:sarper"])
def test_what_only_leaves_out_counts_its_places_and_says_why(
    shipped: sqlite3.Connection, query: str
) -> None:
    search = Search(shipped, query)
    hits = told(search, 1000)
    heading, place = hits[:2]
    below = [it for it in hits[1:] if it.document_id == heading.document_id]
    assert heading.passages == len(below) > 0
    assert place.why.code is WhyCode.WITHOUT
    everything = Search(shipped, "").rows(Kind.PASSAGE, 1)
    assert everything[0].why.code is WhyCode.EVERYTHING
