"""Help while typing and after finding nothing; queries that are kept."""

from __future__ import annotations

import sqlite3

import pytest

from model.records.kinds import Kind
from model.search.completion import CompletionKind, complete
from model.search.results import Search
from model.search.saved import (
    changes,
    forget,
    found_by,
    look,
    rename,
    save,
    saved_searches,
    standing,
)
from model.search.suggestions import SuggestionKind
from tests.model.search.tiny import tiny


@pytest.mark.parametrize(
    ("text", "kind", "insert"),
    [
        ("sarp", CompletionKind.PERSON, "person:sarper"),
        ("Сарп", CompletionKind.PERSON, "person:sarper"),
        ("boğaz person:karah", CompletionKind.PERSON, "karahan"),
        ("kişi:chich", CompletionKind.PERSON, "cicerin"),
        ("mosc", CompletionKind.PLACE, "place:moskova"),
        ("treaty:kars", CompletionKind.TREATY, "kars-treaty"),
        ("kars", CompletionKind.TREATY, "treaty:kars-treaty"),
        ("per", CompletionKind.FIELD, "person:"),
        ("kis", CompletionKind.FIELD, "kişi:"),
        ("перс", CompletionKind.FIELD, "персона:"),
        ("tür:gör", CompletionKind.VALUE, "meeting"),
        ("kind:foot", CompletionKind.VALUE, "footnote"),
        ("lang:t", CompletionKind.VALUE, "tr"),
        ("saldırm", CompletionKind.WORD, "saldırmazlık"),
    ],
)
def test_what_is_typed_is_completed(
    shipped: sqlite3.Connection, text: str, kind: CompletionKind, insert: str
) -> None:
    offered = complete(shipped, text, len(text))
    assert (kind, insert) in {(it.kind, it.insert) for it in offered}
    for it in offered:
        assert it.end == len(text)
        assert 0 <= it.start <= it.end


def test_a_whole_name_comes_before_what_begins_so(shipped: sqlite3.Connection) -> None:
    offered = complete(shipped, "kars", 4)
    assert [it.insert for it in offered[:2]] == ["place:kars", "person:karski"]


@pytest.mark.parametrize("text", ["vin", "vinst", "türk", "karad", "сарп", "turke"])
def test_no_spelling_is_offered_that_nobody_wrote(
    shipped: sqlite3.Connection, text: str
) -> None:
    written = {
        row[0]
        for row in shipped.execute("select text from name where kind = 'attested'")
    }
    named = [it for it in complete(shipped, text, len(text)) if it.detail]
    assert {it.detail for it in named} <= written


@pytest.mark.parametrize(
    "text", ['boğazlar "toprak ta', "«toprak ta", '"kars person:ta', "“ta"]
)
def test_inside_a_phrase_only_its_last_word_is_completed(
    shipped: sqlite3.Connection, text: str
) -> None:
    offered = complete(shipped, text, len(text))
    assert offered
    for it in offered:
        assert it.kind is CompletionKind.WORD and it.insert.startswith("ta")
        assert text[it.start : it.end] == "ta"


def test_a_closed_phrase_is_none(shipped: sqlite3.Connection) -> None:
    text = '"toprak" person:"sar'
    assert complete(shipped, text, len(text))[0].insert == "sarper"


def test_a_completion_takes_the_place_of_the_word_at_the_cursor(
    shipped: sqlite3.Connection,
) -> None:
    text = "nota sarp 1945"
    (person,) = [
        it
        for it in complete(shipped, text, 9)
        if it.kind is CompletionKind.PERSON and it.insert == "person:sarper"
    ]
    changed = text[: person.start] + person.insert + text[person.end :]
    assert changed == "nota person:sarper 1945"


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ('"saldırmzlık paktı"', SuggestionKind.SPELLING),
        ("marshall date:1700-05-01", SuggestionKind.WITHOUT_FILTER),
        ("date:1922-03-05 source:003", SuggestionKind.WIDER_DATE),
        ("süleyman gökdelen", SuggestionKind.WITHOUT_WORD),
    ],
)
def test_a_query_that_finds_nothing_has_neighbours_that_do(
    shipped: sqlite3.Connection, query: str, kind: SuggestionKind
) -> None:
    search = Search(shipped, query)
    assert search.count(Kind.PASSAGE) == 0
    offered = search.suggestions()
    assert kind in {it.kind for it in offered}
    for it in offered:
        other = Search(shipped, it.query)
        assert it.count > 0
        assert any(other.count(kind) for kind in Kind)


def test_a_kept_query_tells_what_is_new() -> None:
    archive = tiny(["Lenin geldi", "Stalin geldi"])
    now = "1946-08-07T10:00:00"
    number = save(archive, "Lenin", "lenin", found_by(archive, "lenin"), now)
    assert [(it.name, it.query) for it in saved_searches(archive)] == [
        ("Lenin", "lenin")
    ]
    assert changes(archive, number) == {}
    archive.execute("update saved_search set query = 'geldi'")
    told = changes(archive, number)[Kind.PASSAGE]
    assert (told.before, told.now, told.added, told.removed) == (1, 2, (2,), ())
    (one,) = standing(archive)
    assert (one.added, one.removed) == (1, 0)
    assert [hit.excerpts[0].exact for hit in one.new] == ["Stalin geldi"]
    look(archive, number, found_by(archive, "geldi"), "1946-08-08T10:00:00")
    assert changes(archive, number) == {}


def test_a_kept_query_tells_what_is_gone_and_is_renamed_and_forgotten() -> None:
    archive = tiny(["Lenin geldi", "Stalin geldi"])
    now = "1946-08-07T10:00:00"
    number = save(archive, "geldi", "geldi", found_by(archive, "geldi"), now)
    archive.execute("update saved_search set query = 'lenin'")
    (one,) = standing(archive)
    assert (one.added, one.removed, one.lost) == (0, 1, ())
    assert [hit.key for hit in one.gone] == ["d/1"]
    rename(archive, number, "Gelenler")
    assert [it.name for it in saved_searches(archive)] == ["Gelenler"]
    forget(archive, number)
    assert saved_searches(archive) == []


def test_what_is_kept_of_a_query_names_what_it_found(
    shipped: sqlite3.Connection,
) -> None:
    found = found_by(shipped, "kars")
    articles, events = found["article"], found["event"]
    assert isinstance(articles, dict) and isinstance(events, dict)
    assert articles["kars-full/6"][0] == "Kars Antlaşması"
    assert articles["kars-full/6"][3:] == ["6", "full"]
    assert all(len(titles) == 3 and titles[0] for titles in events.values())
    assert all(titles[0] for titles in found["passage"].values())  # type: ignore[union-attr]


def test_what_is_gone_from_the_archive_keeps_its_title() -> None:
    archive = tiny(["Lenin geldi", "Stalin geldi"])
    save(archive, "geldi", "geldi", found_by(archive, "geldi"), "1946-08-07T10:00:00")
    archive.execute("update passage set key = 'otherwise' where id = 2")
    (one,) = standing(archive)
    assert [(it.kind, it.key, it.title) for it in one.lost] == [
        (Kind.PASSAGE, "d/1", "Stalin geldi")
    ]
