"""Persons and places are found under any spelling, and nobody under another's name."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from model.records.kinds import Kind
from model.search.bearer import Bearer
from model.search.results import Search

TABLES = Path(__file__).with_name("spellings")
KINDS = (Kind.EVENT, Kind.ARTICLE, Kind.PASSAGE, Kind.DOCUMENT, Kind.PERSON, Kind.PLACE)


def rows(table: str) -> Iterator[tuple[str, list[str]]]:
    """Give the key and the spellings of each line."""
    text = (TABLES / f"{table}.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            key, *spellings = line.split("\t")
            yield key, spellings


def naming(connection: sqlite3.Connection, kind: Kind, key: str) -> set[int]:
    """Give the passages in which a person or place is named."""
    found = connection.execute(
        f"select m.passage_id from mention m join {kind} n on n.id = m.{kind}_id"
        " where n.key = ?",
        (key,),
    )
    return {row[0] for row in found}


def first_five(search: Search) -> list[str]:
    """Give the keys of the best records over all kinds, as the command line does."""
    hits = [hit for kind in KINDS for hit in search.rows(kind, 5)]
    hits.sort(key=lambda hit: -hit.score)
    return [hit.key for hit in hits[:5]]


def bearers(search: Search) -> list[Bearer]:
    """Give whom the words of a query name."""
    return [
        bearer
        for leaf in search.condition.leaves()
        for bearer in getattr(leaf, "bearers", ())
    ]


@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.PLACE])
def test_every_spelling_leads_to_the_record_and_to_where_it_is_named(
    shipped: sqlite3.Connection, kind: Kind
) -> None:
    lost = []
    for key, spellings in rows(f"{kind}s"):
        named = naming(shipped, kind, key)
        for spelling in spellings:
            search = Search(shipped, spelling)
            passages = set(search.ranking(Kind.PASSAGE).slice(0, 1))
            if key not in first_five(search) or (named and not passages & named):
                lost.append((key, spelling))
    assert lost == []


def test_nobody_is_found_under_the_name_of_another(shipped: sqlite3.Connection) -> None:
    wrong = []
    for key, words in rows("others"):
        for word in words:
            found = {
                shipped.execute(
                    f"select key from {it.kind} where id = ?", (it.id,)
                ).fetchone()[0]
                for it in bearers(Search(shipped, word))
            }
            if key in found or (key == "nobody" and found):
                wrong.append((word, found))
    assert wrong == []


@pytest.mark.parametrize(
    ("asked", "same"),
    [
        ("person:(Sarper Molotov)", "person:Sarper person:Molotov"),
        ("person:Sarper,Molotov", "person:Sarper person:Molotov"),
        ('person:"Sarper, Molotov"', "person:Sarper person:Molotov"),
        ("person:(Kazım Karabekir Çiçerin)", "person:Karabekir person:Çiçerin"),
        ("place:Kars,Batum", "place:Kars place:Batum"),
        ('person:"Sarper, Selim"', "person:Sarper"),
        ("person:Rouchdi", "person:Aras"),
        ('person:"M. Kemal"', "person:Atatürk"),
        ("person:-Sarper", "-person:Sarper"),
        ('Kars person:-"Selim Sarper"', "Kars -person:Sarper"),
        ("person:-(Sarper OR Molotov)", "-person:(Sarper OR Molotov)"),
        ("-person:-Sarper", "person:Sarper"),
    ],
)
def test_several_names_in_one_field(
    shipped: sqlite3.Connection, asked: str, same: str
) -> None:
    one, other = Search(shipped, asked), Search(shipped, same)
    assert one.records(Kind.PASSAGE) == other.records(Kind.PASSAGE)
    assert one.records(Kind.EVENT) == other.records(Kind.EVENT)
    assert one.unknown == ()


def test_a_name_among_several_that_nobody_bears_is_underlined(
    shipped: sqlite3.Connection,
) -> None:
    assert len(Search(shipped, "person:Sarper,Xyzw").unknown) == 1


def test_a_misspelt_name_ranks_titles_by_fit(shipped: sqlite3.Connection) -> None:
    titles = [hit.plain_title for hit in Search(shipped, "monrö").rows(Kind.EVENT, 3)]
    assert titles[0] == "Montrö Boğazlar Konferansı"
    titles = [hit.plain_title for hit in Search(shipped, "molotof").rows(Kind.EVENT, 7)]
    assert all("Molotov" in title for title in titles)


def test_initials_say_who_is_meant(shipped: sqlite3.Connection) -> None:
    whys = Search(shipped, "M. Kemal").rows(Kind.PASSAGE, 5)
    assert all(hit.reasons[0].of == "Mustafa Kemal Atatürk" for hit in whys)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Mehmed Ali Pascha", "Kavalalı Mehmet Ali Paşa"),
        ("Numan Bey", "Numan Menemencioğlu"),
        ("Numan Paşa", None),  # He was none.
        ("Mahmut Şevket Paşa", None),
        ("I. İnönü", None),  # The first battle there.
        ("İ. İnönü", "İsmet İnönü"),
        ("Sarkisyan ve", None),
        ("Budu Mdivani ise", None),
        ("F. Sarper", None),
        ("Selim Erkin", None),
    ],
)
def test_all_words_must_be_of_one_person(
    shipped: sqlite3.Connection, words: str, name: str | None
) -> None:
    found = Search(shipped, "").ground.names.full.named(words.replace(".", "").split())
    names = [
        shipped.execute("select name from person where id = ?", (it.id,)).fetchone()[0]
        for it in found
    ]
    assert names == ([name] if name else [])
