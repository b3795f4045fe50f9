"""A search of the five texts: every kind, its order, its counts and its filters."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import HealthCheck, example, given, settings

from model.records.kinds import Kind
from model.search.editing import with_term
from model.search.facets import COUNTED
from model.search.hit import WhyCode, in_english
from model.search.hits import contract_hits, found_records
from model.search.query import FieldName
from model.search.results import Search
from tests.model.search.typed_queries import TYPED

QUERIES = ["", "sarper", "boğazlar nota", "date:1944..1946", "kars antlaşması"]


def test_an_empty_query_gives_everything_in_its_natural_order(
    shipped: sqlite3.Connection,
) -> None:
    search = Search(shipped, "")
    for kind in Kind:
        (count,) = shipped.execute(f"select count(*) from {kind}").fetchone()
        assert search.count(kind) == count
    documents = [hit.key for hit in search.rows(Kind.DOCUMENT, 5)]
    assert documents == ["000", "001", "002", "003", "004"]
    dates = [
        shipped.execute(
            "select case when earliest = '0001-01-01' then latest else earliest end"
            " from event where id = ?",
            (number,),
        ).fetchone()
        for number in search.ids(Kind.EVENT)
    ]
    known = [day for (day,) in dates if day]
    assert known == sorted(known)
    assert len(dates) - len(known) == [day for (day,) in dates].count(None)


@pytest.mark.parametrize("query", QUERIES)
def test_pages_of_rows_are_the_whole_without_gap_or_doublet(
    shipped: sqlite3.Connection, query: str
) -> None:
    for kind in (Kind.PASSAGE, Kind.EVENT, Kind.DOCUMENT):
        search = Search(shipped, query)
        numbers = search.ids(kind)
        assert len(numbers) == len(set(numbers)) == search.count(kind)
        paged = [
            hit.id
            for offset in range(0, 300, 37)
            for hit in Search(shipped, query).rows(kind, 37, offset)
        ]
        assert paged == numbers[: len(paged)]


@pytest.mark.parametrize(
    ("query", "kind", "expected"),
    [
        ("кавтарадзе", Kind.PERSON, "kavtaradze"),
        ("chicherin", Kind.PERSON, "cicerin"),
        ("moscow", Kind.PLACE, "moskova"),
        ("potsdam konferansı", Kind.EVENT, "potsdam-conference"),
        ("Потсдамская конференция", Kind.EVENT, "potsdam-conference"),
        ("Potsdam Conference", Kind.EVENT, "potsdam-conference"),
        ("kars md 6", Kind.ARTICLE, "kars-full/6"),
        ("kars antlaşması madde 9", Kind.ARTICLE, "kars-full/9"),
        ("ankara antlaşması 3. madde", Kind.ARTICLE, "ankara-summary/3"),
        ("TDA 571 35521 139761", Kind.DOCUMENT, "139761"),
        ("armaoğlu siyasi tarihi", Kind.DOCUMENT, "armaoglu"),
    ],
)
def test_each_kind_has_its_record_among_the_first(
    shipped: sqlite3.Connection, query: str, kind: Kind, expected: str
) -> None:
    keys = [hit.key for hit in Search(shipped, query).rows(kind, 5)]
    assert any(expected in key for key in keys), keys


@pytest.mark.parametrize(
    ("query", "kind", "first"),
    [
        # Two sources retell the treaty in points of their own, numbered otherwise.
        ("kars md 6", Kind.ARTICLE, "Madde 6—"),
        ("kars md 6", Kind.PASSAGE, "Madde 6—"),
        ("kars antlaşması 5. madde", Kind.PASSAGE, "Madde 5—"),
        ("treaty of kars article V", Kind.PASSAGE, "Madde 5—"),
        ("Карсский договор статья 5", Kind.ARTICLE, "Madde 5—"),
        ("Карс статья 6", Kind.ARTICLE, "Madde 6—"),
        ("treaty:Карс article:19", Kind.PASSAGE, "Madde 19."),
    ],
)
def test_the_full_wording_of_an_article_comes_before_what_is_told_of_it(
    shipped: sqlite3.Connection, query: str, kind: Kind, first: str
) -> None:
    (hit,) = Search(shipped, query).rows(kind, 1)
    assert hit.excerpts[0].exact.startswith(first)


@pytest.mark.parametrize("query", QUERIES[1:])
def test_every_excerpt_and_snippet_stands_in_its_document(
    shipped: sqlite3.Connection, query: str
) -> None:
    search = Search(shipped, query)
    for kind in Kind:
        for hit in search.rows(kind, 20):
            assert hit.reasons
            assert in_english(hit.reasons)
            for excerpt in hit.excerpts:
                stored = _text(shipped, excerpt.document_id)
                assert stored[excerpt.start : excerpt.end] == excerpt.exact
            if hit.snippet and hit.snippet.start is not None:
                start = hit.snippet.start
                stored = _text(shipped, hit.snippet.document_id or 0)
                assert stored[start : start + len(hit.snippet.text)] == hit.snippet.text
                for first, last in hit.snippet.marks:
                    assert 0 <= first < last <= len(hit.snippet.text)


def _text(connection: sqlite3.Connection, document: int) -> str:
    rows = connection.execute(
        "select text from passage where document_id = ? order by ordinal", (document,)
    )
    return "\n\n".join(row[0] for row in rows)


def test_marks_in_the_reader_are_words_and_names(shipped: sqlite3.Connection) -> None:
    search = Search(shipped, "сарпер")
    text = _text(shipped, 1)
    marks = search.marks(1)
    assert marks == sorted(marks)
    assert {text[start:end] for start, end in marks} >= {"Selim Sarper", "Sarper"}
    assert all("arper" in text[start:end] for start, end in marks)


@pytest.mark.parametrize("query", QUERIES)
def test_choosing_a_facet_gives_as_many_as_it_says(
    shipped: sqlite3.Connection, query: str
) -> None:
    facets = Search(shipped, query).facets()
    fields = {
        FieldName.PERSON: facets.persons,
        FieldName.PLACE: facets.places,
        FieldName.TREATY: facets.treaties,
        FieldName.SOURCE: facets.sources,
    }
    for name, values in fields.items():
        for value in values[:6]:
            narrowed = Search(shipped, with_term(query, name, value.value_key))
            counts = {kind: narrowed.count(kind) for kind in COUNTED}
            assert counts == {kind: value.by_kind.get(kind, 0) for kind in COUNTED}
            assert value.count == sum(counts.values()) > 0


@pytest.mark.parametrize("query", ["sarper", "Kars", "", "lenin altın"])
def test_years_count_what_their_date_finds(
    shipped: sqlite3.Connection, query: str
) -> None:
    years = Search(shipped, query).facets().years
    assert len(years) > 1
    for year, count in years:
        narrowed = Search(shipped, with_term(query, FieldName.DATE, str(year)))
        assert count == sum(narrowed.count(kind) for kind in COUNTED), year


def test_values_of_one_field_add_up_and_fields_narrow(
    shipped: sqlite3.Connection,
) -> None:
    def passages(query: str) -> set[int]:
        return set(Search(shipped, query).records(Kind.PASSAGE))

    sarper, molotov = passages("person:sarper"), passages("person:molotov")
    assert passages("person:(sarper OR molotov)") == sarper | molotov
    assert passages("person:sarper person:molotov") == sarper & molotov
    assert passages("person:sarper -person:molotov") == sarper - molotov
    assert passages("source:001") and passages("source:001 source:000") == set()


def test_an_old_style_day_is_found_under_both_reckonings(
    shipped: sqlite3.Connection,
) -> None:
    for query in ("date:1917-10-25", "date:1917-11-07", "25 Ekim 1917"):
        keys = [hit.key for hit in Search(shipped, query).rows(Kind.EVENT, 5)]
        assert any("october" in key or "bolshevik" in key for key in keys), (
            query,
            keys,
        )


def test_the_command_line_gets_the_shape_of_the_contract(
    shipped: sqlite3.Connection,
) -> None:
    kinds = [Kind.EVENT, Kind.PASSAGE, Kind.PERSON]
    hits = contract_hits(shipped, "tchitcherine", kinds, 10)
    assert set(hits[0]) == {"kind", "id", "title", "date", "score", "why", "excerpts"}
    assert [hit["score"] for hit in hits] == sorted(
        (hit["score"] for hit in hits), reverse=True
    )
    passage = next(hit for hit in hits if hit["kind"] == "passage")
    assert "Çiçerin" in passage["why"]
    assert set(passage["excerpts"][0]) == {"document", "start", "end", "exact", "lines"}
    records = found_records(shipped, "tchitcherine", kinds)
    assert len(records) == len(set(records))


def test_a_word_typed_in_another_language_says_so(shipped: sqlite3.Connection) -> None:
    search = Search(shipped, "смерть Сталина")
    codes = {why.code for hit in search.rows(Kind.PASSAGE, 3) for why in hit.reasons}
    assert codes & {WhyCode.ATTESTED, WhyCode.TRANSLATION}


@settings(
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(TYPED)
@example('"')
@example("NEAR(a b)")
@example('" OR folded:x *')
@example("date:(")
@example("-person:")
@example("tag:* kind:* lang:*")
@example("article:(6 OR preamble)")
def test_no_query_fails(shipped: sqlite3.Connection, text: str) -> None:
    search = Search(shipped, text)
    for kind in Kind:
        hits = search.rows(kind, 5)
        assert len(hits) == min(5, search.count(kind))
    search.facets()
    search.suggestions()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tür:görüşme", "kind:meeting"),
        ("вид:сноска", "kind:footnote"),
        ("tür:DİPNOT", "kind:footnote"),
        ("tür:madde", "kind:article"),
        ('tür:"ders notları"', "kind:notes"),
        ("kind:görüş*", "kind:meeting"),
    ],
)
def test_kinds_have_names_in_three_languages(
    shipped: sqlite3.Connection, one: str, other: str
) -> None:
    found = [Search(shipped, one).records(kind) for kind in Kind]
    assert found == [Search(shipped, other).records(kind) for kind in Kind]
    assert any(found)


def test_a_scholarly_article_is_none_of_a_treaty(shipped: sqlite3.Connection) -> None:
    search = Search(shipped, "tür:makale")
    assert search.count(Kind.ARTICLE) == search.count(Kind.EVENT) == 0
    kinds = shipped.execute(
        "select distinct kind from document where id in"
        f" ({', '.join(map(str, search.records(Kind.DOCUMENT)))})"
    )
    assert [row[0] for row in kinds] == ["article"]


def test_what_names_nothing_in_the_archive_is_told(shipped: sqlite3.Connection) -> None:
    text = "kars kind:nonsense -lang:zz person:Sarper date:1345 collection:none"
    search = Search(shipped, text)
    told = [text[it.start : it.end] for it in search.unknown]
    assert told == ["kind:nonsense", "-lang:zz", "collection:none"]
