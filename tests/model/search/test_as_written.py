"""What readers write around names and dates, and what a result then says of itself."""

from __future__ import annotations

import re
import sqlite3

import pytest

from model.records.kinds import Kind
from model.search.hit import WhyCode
from model.search.language import parse
from model.search.query import Date, Implied, walk
from model.search.results import Search


@pytest.mark.parametrize(
    ("written", "person", "least"),
    [
        ("Энвер-паша", "enver-pasa", 2),
        ("Мустафа Кемаль-паша", "ataturk", 15),
        ("Мехмет Али-паша", "kavalali-mehmet-ali", 2),
        ("Edwin C. Wilson", "wilson-edwin", 2),
        ("edwin c wilson", "wilson-edwin", 2),
        ("Буду Г. Мдивани", "mdivani", 2),
        ("Halil Kut Paşa", "halil-kut", 1),
        ("knatchbull-hugessen", "knatchbull-hugessen", 1),
        ("Harry S. Truman", "truman", 1),
        ("Молотова", "molotov", 20),
        ("Энвера-паши", "enver-pasa", 2),
        ("Вышинского", "vishinsky", 1),
        ("Чичериным", "cicerin", 8),
        ("Мустафы Кемаля", "ataturk", 15),
    ],
)
def test_a_name_with_hyphens_or_initials_finds_where_its_bearer_is_named(
    shipped: sqlite3.Connection, written: str, person: str, least: int
) -> None:
    search = Search(shipped, written)
    assert search.rows(Kind.PERSON, 1)[0].key == person
    passages = search.rows(Kind.PASSAGE, 50)
    assert len(passages) >= least
    assert passages[0].snippet is not None and passages[0].snippet.marks


@pytest.mark.parametrize(
    ("query", "taken", "edtf"),
    [
        ("15 mayıs 1946 tarihli nota", "15 mayıs 1946 tarihli", "1946-05-15"),
        ("7 Haziran 1945 tarihinde Molotov", "7 Haziran 1945 tarihinde", "1945-06-07"),
        ("16 марта 1921 г. договор", "16 марта 1921 г.", "1921-03-16"),
        ("договор 16 марта 1921 года", "16 марта 1921 года", "1921-03-16"),
        ("note dated 7 June 1945", "dated 7 June 1945", "1945-06-07"),
        ("1921 yılında kars", "1921 yılında", "1921"),
        ("1944-1946 yılları arasında", "1944-1946 yılları arasında", "1944/1946"),
        ("1944 ile 1946 arası", "1944 ile 1946 arası", "1944/1946"),
        ("1940lar", "1940lar", "194X"),
        ("1940lı yıllar", "1940lı yıllar", "194X"),
    ],
)
def test_words_that_only_say_that_a_date_is_one_belong_to_it(
    query: str, taken: str, edtf: str
) -> None:
    (implied,) = (n for n, _ in walk(parse(query).tree) if isinstance(n, Implied))
    assert query[implied.start : implied.end] == taken
    assert isinstance(implied.meaning, Date) and implied.meaning.edtf == edtf


@pytest.mark.parametrize("query", ["16 mart 1921 moskova antlaşması", "kars", "sarper"])
def test_no_mark_begins_or_ends_within_a_word(
    shipped: sqlite3.Connection, query: str
) -> None:
    search = Search(shipped, query)
    kinds = (Kind.EVENT, Kind.PASSAGE, Kind.ARTICLE, Kind.DOCUMENT)
    shown = [hit.snippet for kind in kinds for hit in search.rows(kind, 50)]
    marks = [(it.text, *mark) for it in shown if it for mark in it.marks]
    assert len(marks) > 10
    for text, start, end in marks:
        for place in (start, end):
            assert not re.fullmatch(r"[^\W\d_]{2}", text[max(place - 1, 0) : place + 1])


@pytest.mark.parametrize(
    ("query", "event", "stands"),
    [
        ("8 Ağustos 1946", "soviet-note-1946-08", "8 Ağustos 1946"),
        ("16.03.1921 moskova", "moscow-treaty-signed", "16 Mart 1921"),
    ],
)
def test_the_excerpt_shown_is_the_one_with_the_day_asked_for(
    shipped: sqlite3.Connection, query: str, event: str, stands: str
) -> None:
    hits = Search(shipped, query).rows(Kind.EVENT, 20)
    (hit,) = (hit for hit in hits if hit.key == event)
    assert hit.snippet is not None and stands in hit.snippet.text


def test_only_the_filter_that_let_a_record_through_is_its_reason(
    shipped: sqlite3.Connection,
) -> None:
    search = Search(shipped, "person:Molotov OR person:Sarper")
    talks = "sarper-vinogradov-unofficial-talks-ankara"
    (hit,) = (hit for hit in search.rows(Kind.EVENT, 100) if hit.key == talks)
    assert [(why.code, why.of) for why in hit.reasons] == [
        (WhyCode.NAME, "Selim Sarper")
    ]


@pytest.mark.parametrize(
    "query", ["28/06/1945", "Gürün 1991", "Энвер-паша", "30.10.0.0"]
)
def test_nothing_that_was_sought_is_found_for_being_there(
    shipped: sqlite3.Connection, query: str
) -> None:
    search = Search(shipped, query)
    for kind in (Kind.EVENT, Kind.PASSAGE, Kind.DOCUMENT):
        for hit in search.rows(kind, 30):
            assert all(why.code is not WhyCode.EVERYTHING for why in hit.reasons)


def test_a_record_of_another_day_names_its_own_date(
    shipped: sqlite3.Connection,
) -> None:
    hits = Search(shipped, "28/06/1945").rows(Kind.EVENT, 50)
    (rule,) = (hit for hit in hits if hit.key == "stalin-rule")
    assert rule.why.code is WhyCode.DATE and rule.why.forms == ("1924-1953",)


@pytest.mark.parametrize("word", ["kars ", "kars OR ", "1945 "])
def test_a_word_pasted_over_and_over_is_the_word(
    shipped: sqlite3.Connection, word: str
) -> None:
    once = Search(shipped, word.split(maxsplit=1)[0])
    often = Search(shipped, word * 2000)
    assert often.ids(Kind.EVENT)[:5] == once.ids(Kind.EVENT)[:5]
    assert len(often.condition.__dict__.get("children", ())) < 250


def test_an_article_is_one_of_a_treaty(shipped: sqlite3.Connection) -> None:
    search = Search(shipped, "kind:article")
    kinds = {hit.record_kind for hit in search.rows(Kind.PASSAGE, 600)}
    assert kinds == {"article"}
    (facet,) = (it for it in search.facets().kinds if it.value_key == "article")
    assert facet.count == search.count(Kind.PASSAGE) + search.count(Kind.ARTICLE)


@pytest.mark.parametrize(
    "query", ["date:99.99.9999", "date:2000-13-01", "person:zzzzz"]
)
def test_a_field_without_its_value_is_no_suggestion(
    shipped: sqlite3.Connection, query: str
) -> None:
    assert all(
        not it.query.endswith(":") for it in Search(shipped, query).suggestions()
    )


def test_an_asterisk_asks_for_any_date_at_all(shipped: sqlite3.Connection) -> None:
    search = Search(shipped, "date:*")
    (dated,) = shipped.execute(
        "select count(*) from event where earliest is not null or latest is not null"
    ).fetchone()
    assert search.count(Kind.EVENT) >= dated > 200
    assert search.count(Kind.EVENT) < Search(shipped, "").count(Kind.EVENT)
