"""What hangs together in the five texts."""

from __future__ import annotations

import sqlite3

import pytest

from model.records.kinds import Kind
from model.records.links import attested_in, excerpts_of, linked


def _id(connection: sqlite3.Connection, kind: Kind, key: str) -> int:
    row = connection.execute(f"select id from {kind} where key = ?", (key,)).fetchone()
    assert row is not None, key
    return int(row[0])


def _keys(connection: sqlite3.Connection, kind: Kind, ids: frozenset[int]) -> set[str]:
    return {
        connection.execute(f"select key from {kind} where id = ?", (n,)).fetchone()[0]
        for n in ids
    }


def test_an_event_is_tied_to_its_sources_persons_and_places(
    shipped: sqlite3.Connection,
) -> None:
    number = _id(shipped, Kind.EVENT, "potsdam-conference")
    links = linked(shipped, Kind.EVENT, number)
    assert _keys(shipped, Kind.DOCUMENT, links.documents) >= {"000", "001"}
    assert links.events == {number}
    assert links.passages


def test_ties_between_events_and_persons_go_both_ways(
    shipped: sqlite3.Connection,
) -> None:
    rows = shipped.execute("select event_id, person_id from event_person limit 40")
    for event, person in rows.fetchall():
        assert person in linked(shipped, Kind.EVENT, event).persons
        assert event in linked(shipped, Kind.PERSON, person).events


@pytest.mark.parametrize("kind", list(Kind))
def test_the_excerpts_of_every_record_stand_where_they_say(
    shipped: sqlite3.Connection, kind: Kind
) -> None:
    rows = shipped.execute(f"select id from {kind} order by id limit 60").fetchall()
    for (number,) in rows:
        linked(shipped, kind, number)
        for excerpt in excerpts_of(shipped, kind, number):
            text = "\n\n".join(
                row[0]
                for row in shipped.execute(
                    "select text from passage where document_id = ? order by ordinal",
                    (excerpt.document_id,),
                )
            )
            assert text[excerpt.start : excerpt.end] == excerpt.exact


def test_a_passage_says_what_it_attests(shipped: sqlite3.Connection) -> None:
    (number,) = shipped.execute(
        "select id from passage where text like '7. Potsdam Konferansı%'"
    ).fetchone()
    attested = attested_in(shipped, number)
    assert "Potsdam Konferansı" in {str(it.title.tr) for it in attested.events}  # type: ignore[union-attr]
    assert all(it.excerpt.passage_id == number for it in attested.events)
