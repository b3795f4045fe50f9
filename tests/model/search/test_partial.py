"""Questions and sentences: what holds most of their telling words, and says so."""

from __future__ import annotations

import sqlite3

import pytest

from model.records.kinds import Kind
from model.search.hit import WhyCode, in_english
from model.search.results import Search
from tests.model.search.tiny import found, marked, tiny

SPY = "Basın ataşesine casusluk teklif edilmiş, o da bunu reddetmiştir."
GOLD = "Lenin’den beş milyon altın istenmiştir."
TRAIN = "Demiryolu ve telgraf bağlantıları kesilmeden sürdürülecektir."
PRISONERS = "Taraflar tutsakları karşılıklı olarak yurtlarına yollar."
OTHER = "Bu çalışmanın konusu ticaret tarihidir."
TEXTS = [SPY, GOLD, TRAIN, PRISONERS, OTHER]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("Basın ataşesine casusluk teklif eden kimdi?", SPY),
        ("who received the offer of espionage and refused it", SPY),
        ("кому предложили шпионаж, а он отказался?", SPY),
        ("How much gold was asked of Lenin?", GOLD),
        ("Lenin'den ne kadar altın istendi?", GOLD),
        ("сколько золота просили у Ленина", GOLD),
        ("how were railway and telegraph lines to be kept?", TRAIN),
        ("what happened to the prisoners of war of both parties", PRISONERS),
        ("tutsaklar nasıl yurtlarına gönderildi", PRISONERS),
    ],
)
def test_a_question_finds_its_answer_first(query: str, text: str) -> None:
    assert found(tiny(TEXTS), query)[0] == text


def test_what_is_missing_is_said() -> None:
    archive = tiny(TEXTS)
    hit = Search(archive, "demiryolu telgraf gümrük").rows(Kind.PASSAGE)[0]
    assert hit.reasons[-1].code is WhyCode.WITHOUT
    assert hit.reasons[-1].forms == ("gümrük",)
    assert "not here: gümrük" in in_english(hit.reasons)


def test_what_is_there_is_marked_and_joints_are_not() -> None:
    archive = tiny(["Ordu ile donanma demiryolu ve telgraf hattını korudu."])
    assert marked(archive, "demiryolu ve telgraf ile gümrük") == (
        "Ordu ile donanma [demiryolu] ve [telgraf] hattını korudu."
    )


def test_passages_with_all_words_come_first_and_want_nothing() -> None:
    some = "Demiryolu ve telgraf hattı uzundur."
    archive = tiny([some, "Gümrük, telgraf ve demiryolu işleri çözüldü."])
    hits = Search(archive, "demiryolu telgraf gümrük").rows(Kind.PASSAGE)
    assert [hit.excerpts[0].exact == some for hit in hits] == [False, True]
    assert all(why.code is not WhyCode.WITHOUT for why in hits[0].reasons)


@pytest.mark.parametrize(
    "query",
    [
        "demiryolu telgraf gümrük -sürdürülecektir",
        '"telgraf ve demiryolu" hattı gümrük',
        "kind:footnote demiryolu telgraf gümrük",
        "date:1946 demiryolu telgraf gümrük",
    ],
)
def test_exclusions_phrases_and_fields_stay_strict(query: str) -> None:
    assert found(tiny(TEXTS), query) == []


@pytest.mark.parametrize("query", ["demiryolu gümrük", "gökdelen altın", "xyzzy plugh"])
def test_one_word_of_two_is_no_answer(query: str) -> None:
    assert found(tiny(TEXTS), query) == []


def test_with_many_answers_nothing_is_added() -> None:
    several = [f"Demiryolu ve telgraf, gümrük: {n}" for n in range(6)]
    hits = found(tiny([*several, TRAIN]), "demiryolu telgraf gümrük")
    assert set(hits) == set(several)


def test_words_together_come_before_words_far_apart() -> None:
    far = "Telgraf geldi. " + "Sonra uzun süre bir şey olmadı. " * 12 + "Demiryolu."
    near = "Telgraf ve demiryolu. " + "Sonra uzun süre bir şey olmadı. " * 12
    assert found(tiny([far, near]), "telgraf demiryolu gümrük") == [near, far]


def test_what_stands_beside_lends_its_words() -> None:
    asked = "Mustafa Kemal, Lenin’e bir mektup yazdı."
    gold = "Beş milyon altının gönderilmesi rica olunur."
    elsewhere = "Altın bulunan yerler çoktur, milyon dönümdür."
    filler = [OTHER] * 5
    archive = tiny([elsewhere, *filler, asked, gold, *filler])
    hits = found(archive, "Lenin'den mektupla kaç milyon altın istendi")
    assert hits.index(gold) < hits.index(elsewhere)


def test_an_article_that_the_archive_has_not_is_sought_by_its_words(
    shipped: sqlite3.Connection,
) -> None:
    hits = Search(shipped, "Mudros articles 7 and 24").rows(Kind.PASSAGE, 1)
    assert "7. ve 24. maddelerine" in hits[0].excerpts[0].exact
    said = [why for hit in Search(shipped, "kars md 99").rows(Kind.PASSAGE, 9)
            for why in hit.reasons]  # fmt: skip
    assert not any("Mdivani" in why.forms for why in said)


@pytest.mark.parametrize("query", ["ukranya dostluk antlasmasi", "ukranya dostluk"])
def test_all_words_with_a_slip_come_before_some_words(
    shipped: sqlite3.Connection, query: str
) -> None:
    (hit,) = Search(shipped, query).rows(Kind.PASSAGE, 1)
    assert "Ukrayna" in hit.excerpts[0].exact
