"""What only looks like an answer is none: letters, other languages, far records."""

from __future__ import annotations

import sqlite3

import pytest

from model.records.kinds import Kind
from model.search.language import LONGEST, parse
from model.search.query import ProblemKind
from model.search.results import Search
from model.text.fold import fold


@pytest.mark.parametrize(
    "query",
    ["ağaç", "kanat", "Türkrus", "Koba", "sheep", "moon", "банан", "turkmn", "köpek"],
)
def test_a_word_that_stands_nowhere_is_not_found_by_one_that_looks_like_it(
    shipped: sqlite3.Connection, query: str
) -> None:
    search = Search(shipped, query)
    assert {kind: search.count(kind) for kind in Kind} == dict.fromkeys(Kind, 0)


@pytest.mark.parametrize(
    ("query", "wrong"),
    [
        # English son, Turkish son (end); English training; fuelled, and the annex.
        ("oğul", "sonundaki"),
        ("train", "образование"),
        ("oil", "fueled"),
        ("нефть", "fueled"),
        ("annexation Kars Ardahan", "birliği"),
        ("железная дорога", "hatları"),
    ],
)
def test_a_word_of_another_language_that_is_written_alike_is_not_meant(
    shipped: sqlite3.Connection, query: str, wrong: str
) -> None:
    search = Search(shipped, query)
    said = {
        form.lower()
        for kind in (Kind.PASSAGE, Kind.EVENT, Kind.ARTICLE)
        for hit in search.rows(kind, 50)
        for why in hit.reasons
        for form in why.forms
    }
    assert not [form for form in said if wrong in form]


def test_the_salt_mines_are_found_in_turkish(shipped: sqlite3.Connection) -> None:
    (hit,) = Search(shipped, "salt mines").rows(Kind.PASSAGE, 1)
    assert "Kulp tuz madenlerinin" in hit.excerpts[0].exact


def test_the_base_that_was_asked_for_comes_before_what_is_based_on_something(
    shipped: sqlite3.Connection,
) -> None:
    hits = Search(shipped, "turkish straits base").rows(Kind.PASSAGE, 4)
    assert all("üs" in hit.excerpts[0].exact.split() for hit in hits)


@pytest.mark.parametrize(
    "words", ["Misak-ı Milli", "genel af", "Batum limanı", "kapitülasyonlar"]
)
def test_a_passage_holds_the_phrase_or_attests_what_bears_it_as_title(
    shipped: sqlite3.Connection, words: str
) -> None:
    search = Search(shipped, f'"{words}"')
    hits = search.rows(Kind.PASSAGE, search.count(Kind.PASSAGE))
    first = fold(words).split()[0]
    for hit in hits:
        titles = [why.of or "" for why in hit.reasons]
        assert any(first[:-2] in fold(it) for it in (hit.excerpts[0].exact, *titles))
    assert 0 < len(hits) < 9


def test_the_right_comes_before_what_is_about_something(
    shipped: sqlite3.Connection,
) -> None:
    (hit,) = Search(shipped, "hakkı").rows(Kind.PASSAGE, 1)
    assert "egemenlik hakkı" in hit.excerpts[0].exact


@pytest.mark.parametrize("spelling", ["hükümet", "hükûmet", "hukumet", "HÜKÜMET"])
def test_a_circumflex_more_or_less_makes_no_difference(
    shipped: sqlite3.Connection, spelling: str
) -> None:
    assert Search(shipped, spelling).count(Kind.PASSAGE) == 45


@pytest.mark.parametrize("unit", ["a", "ab", "1", "a'", "a-", "şğ", "kars ", '"a" ('])
def test_a_query_of_a_hundred_thousand_letters_is_answered(
    shipped: sqlite3.Connection, unit: str
) -> None:
    text = unit * (100_000 // len(unit))
    search = Search(shipped, text)
    for kind in Kind:
        search.rows(kind, 5)
    search.facets()
    told = [it for it in parse(text).problems if it.kind is ProblemKind.TOO_LONG]
    assert [(it.start <= LONGEST, it.end) for it in told] == [(True, len(text))]
