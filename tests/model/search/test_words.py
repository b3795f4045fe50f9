"""Words in any case, spelling and inflection; the surest forms first."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.records.kinds import Kind
from model.search.results import Search, WhyCode
from model.search.terms import placed_terms, plain_key, terms, words_with
from model.text.fold import exact_key
from tests.model.search.tiny import found, marked, tiny

BORDER = "Sınır çizgisi burada geçer."
NERVE = "Sinir sistemi zayıftır."
BORDERS = "Devletler sınırlarını çizdi."


@pytest.mark.parametrize("query", ["sınır", "SINIR", "Sınır"])
def test_the_border_comes_before_the_nerve(query: str) -> None:
    archive = tiny([NERVE, BORDERS, BORDER])
    texts = found(archive, query)
    assert texts[0] == BORDER
    assert set(texts) == {BORDER, BORDERS, NERVE}


def test_whoever_types_no_diacritics_finds_the_nerve_first() -> None:
    assert found(tiny([BORDER, NERVE]), "sinir")[0] == NERVE


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("antlaşma", "Kars Antlaşmasının önemi"),
        ("ANTLASMA", "Kars Antlaşmasının önemi"),
        ("antlaşmasının", "Kars Antlaşması imzalandı"),
        ("kitap", "Bu kitabı okudu"),
        ("Ege'ye", "Ordu Ege’ye indi"),
        ("egeye", "Ordu Ege’ye indi"),
        ("ege", "Ordu Ege’ye indi"),
        ("ığdır", "IĞDIR ve KARS"),
        ("IGDIR", "Iğdır’a girdi"),
        ("kâzım", "Kazım geldi"),
        ("kazim", "KÂZIM geldi"),
        ("ёлка", "Елка и снег"),
        ("potsdan", "Potsdam’da toplandı"),
        ("saldirmzlik", "Saldırmazlık Paktı"),
        ("potsd", "Potsdam’da toplandı"),
        ("pots*", "Potsdam’da toplandı"),
        ('"kars antlaşması"', "Kars Antlaşması’nın metni"),
        ('"Kars Antlaşması"', "KARS ANTLAŞMASINDA"),
        ("30-18-1-2", "BCA, Fon: 30-18-1-2, Yer No: 106-66-10"),
        ("maddesi", "Kars’ın 6. maddesidir7 ve"),
        ("uzunköprülü", "Ordu Uzunköp-\nrülü bir birlikle geldi."),
        ("uzunkoprulu", "Ordu Uzunköp-\n  rülüye geldi."),
        ("sovyet", "Türk-\nSovyet dostluğu"),
    ],
)
def test_a_word_is_found_in_its_forms(query: str, text: str) -> None:
    assert found(tiny([text, "Başka bir cümle."]), query) == [text]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ('"antlaşması kars"', "Kars Antlaşması"),
        ("-moskova sarper", "Sarper Moskova’da"),
        ("lenin stalin", "Lenin öldü"),
        ("?", "Ne oldu?"),
        ("qqq", "Bambaşka"),
    ],
)
def test_other_words_are_not_found(query: str, text: str) -> None:
    assert found(tiny([text]), query) == []


def test_a_whole_word_is_not_taken_for_the_beginning_of_another() -> None:
    archive = tiny(["Bu karar alındı.", "Kar yağdı."])
    assert found(archive, "kar") == ["Kar yağdı."]
    assert found(archive, "kara") == ["Bu karar alındı."]  # not typed to its end


def test_words_close_together_come_before_scattered_ones() -> None:
    scattered = "Boğazlar için konuşuldu. " + "Uzun bir görüşme oldu. " * 8 + "Bir üs."
    close = "Uzun bir görüşme oldu. " * 8 + "Boğazlar üs istendi."
    assert found(tiny([scattered, close]), "boğazlar üs") == [close, scattered]


def test_any_of_and_not() -> None:
    archive = tiny(["Lenin öldü", "Stalin öldü", "Stalin geldi"])
    assert set(found(archive, "lenin OR stalin")) == {
        "Lenin öldü",
        "Stalin öldü",
        "Stalin geldi",
    }
    assert found(archive, "stalin -öldü") == ["Stalin geldi"]
    assert found(archive, "(lenin OR stalin) geldi") == ["Stalin geldi"]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("ege", "Ordu Ege’ye indi", "Ordu [Ege’ye] indi"),
        ("sınır", "SINIRIN ötesi", "[SINIRIN] ötesi"),
        ("madde", "Bu 6. maddesidir7.", "Bu 6. [maddesidir]7."),
        ('"rus çarının isteği"', "Rus Çarı’nın isteği", "[Rus Çarı’nın isteği]"),
        ("istanbul", "I\u0307stanbul’da", "[I\u0307stanbul’da]"),
        ("antlaşma", "ant\u00adlaşma", "[ant\u00adlaşma]"),
        ("16.03.1921", "Gün 16 Mart 1921’di.", "Gün [16 Mart 1921]’di."),
    ],
)
def test_marks_are_exact_to_the_letter(query: str, text: str, expected: str) -> None:
    assert marked(tiny([text]), query) == expected


def test_the_result_says_which_form_stands_in_the_text() -> None:
    archive = tiny(["Çiçerin mektup yazdı."], persons={"Georgiy Çiçerin": ["Çiçerin"]})
    (hit,) = Search(archive, "tchitcherine").rows(Kind.PASSAGE)
    assert (hit.why.code, hit.why.forms, hit.why.of) == (
        WhyCode.NAME,
        ("Çiçerin",),
        "Georgiy Çiçerin",
    )


@pytest.mark.parametrize(
    "query",
    ["Карахан", "karakhan", "Karachan", "KARAHAN", "Lev Karahan", "person:karakhan"],
)
def test_a_person_is_found_through_any_spelling(query: str) -> None:
    archive = tiny(
        ["Karahan’la görüştü.", "Yoldaş K. geldi.", "Başkası geldi."],
        persons={"Lev Karahan": ["Karahan", "Yoldaş K."]},
    )
    assert set(found(archive, query)) == {"Karahan’la görüştü.", "Yoldaş K. geldi."}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("date:1921-03-16", ["16 Mart 1921 günü", "1921 yılında"]),
        ("date:1921-03", ["16 Mart 1921 günü", "1921 yılında"]),
        ("date:1920..1921", ["16 Mart 1921 günü", "1921 yılında"]),
        ("date:16.III.1921", ["16 Mart 1921 günü", "1921 yılında"]),
        ("before:1918", ["25 Ekim 1917 (eski Rus takvimi)"]),
        ("after:1945", ["1946 sonlarında"]),
        ("date:1917-10-25", ["25 Ekim 1917 (eski Rus takvimi)"]),
        ("date:1917-11-07", ["25 Ekim 1917 (eski Rus takvimi)"]),
        ("date:1930", []),
    ],
)
def test_dates_overlap(query: str, expected: list[str]) -> None:
    archive = tiny(
        [
            "16 Mart 1921 günü",
            "1921 yılında",
            "25 Ekim 1917 (eski Rus takvimi)",
            "1946 sonlarında",
        ]
    )
    assert found(archive, query) == expected


@settings(deadline=None)
@given(st.text() | st.text("aIİıi’'ñ\u00ad\u0301ﬁ 19.-\n", max_size=12))
def test_the_fast_way_to_the_words_is_the_exact_one(text: str) -> None:
    words = re.findall(r"[^\W_]+(?:'[^\W_]+)*", exact_key(text))
    assert terms(text)[: len(words)] == words
    for exact, start, end in placed_terms(text):
        assert re.sub(r"-\s*", "", exact_key(text[start:end])) == exact


@given(st.text("ab' 1.’", max_size=14), st.sampled_from(["a", "ab", "a'b", "b1"]))
def test_seeking_beginnings_finds_the_words_that_have_them(
    text: str, head: str
) -> None:
    plain = plain_key(text)
    assert plain is not None
    expected = [it for it in placed_terms(text) if it[0].startswith(head)]
    assert list(words_with([head], plain)) == expected


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("prisoners", "Bütün tutsakları geri verdiler."),
        ("esirler", "Bütün tutsakları geri verdiler."),
        ("пленные", "Bütün tutsakları geri verdiler."),
        ("ambassador", "Moskova büyükelçisi geldi."),
    ],
)
def test_a_common_notion_is_found_by_its_other_words(query: str, text: str) -> None:
    assert found(tiny([text, "Başka bir cümle."]), query) == [text]
    exact = f"Burada {query} yazılıdır."
    assert found(tiny([text, exact]), query) == [exact]
