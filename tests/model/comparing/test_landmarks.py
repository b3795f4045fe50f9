"""Names, numbers and dates that must agree whatever the words, and what they mark."""

from __future__ import annotations

import pytest

from model.comparing.landmarks import cognates, landmarks, shared
from model.comparing.marking import mark_wordings
from model.comparing.translating import suggest_across


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Antlaşma 16 Mart 1921’de imzalandı.", ["date 1921-03-16"]),
        (
            "Bu ülkeye üç yüz bin ruble verildi.",
            ["number 3", "number 100", "number 1000"],
        ),
        ("Boğazlar, Karadeniz’e kıyısı olanlara açıktır.", ["name karadeniz"]),
        ("Madde 4. Sınır, Sarp köyünden geçer.", ["number 4", "name sarp"]),
        ("10.000 altın ruble", ["number 10000"]),
        ("binanın ikiliği", []),
    ],
)
def test_what_stands_fast_in_a_text(text: str, expected: list[str]) -> None:
    assert [f"{found.kind} {found.key}" for found in landmarks(text)] == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("16 Mart 1921", "March 16, 1921", True),
        ("16 Mart 1921", "in 1921", True),
        ("1921", "1922", False),
        ("Bay Karahan geldi, Karahan’ı", "then Karakhan and Karakhan’s", True),
        ("on yedi ülkeden yedi", "seven of them", True),
        ("bir Moskova’dan", "from Kars’ta", False),
    ],
)
def test_a_landmark_is_known_in_another_form(one: str, other: str, same: bool) -> None:
    found = landmarks(one)
    assert any(shared(mark, landmarks(other)) for mark in found) is same


def test_words_that_sound_alike_in_two_languages() -> None:
    assert cognates("protokol ve komisyonu", "the protocol of a commission") == {
        ("komisyonu", "commission"),
        ("protokol", "protocol"),
    }


TURKISH = [
    ("1", "Taraflar 1878 tarihli antlaşmayı geçersiz sayar."),
    ("2", "Batum limanı Gürcistan’a bırakılır."),
    ("3", "Nahçıvan Azerbaycan’ın koruyuculuğunda kalır."),
]
ENGLISH = [
    ("1", "Nakhchivan remains under the protection of Azerbaijan."),
    ("2", "The treaty of 1878 is null and void."),
    ("3", "The port of Batumi is ceded to Georgia."),
]


def test_articles_in_two_languages_meet_by_what_both_name_not_by_their_numbers() -> (
    None
):
    found = suggest_across(TURKISH, ENGLISH)
    drawn = {f"{TURKISH[g.one][0]}–{ENGLISH[g.other][0]}" for g in found if g.words}
    assert {"1–2", "3–1"} <= drawn
    words = {word for ground in found for word in ground.words}
    assert {"1878", "Azerbaycan’ın"} <= words


def test_where_nothing_else_speaks_the_number_does() -> None:
    (ground,) = suggest_across(
        [("2", "gizli anlaşmaların reddi")], [("2", "secret agreements are refused")]
    )
    assert ground.words == ()


SUMMARY = "Sınır aşamasından sonra Türkiye 3 ay içinde Batum’u terk etmeyecektir."
FULL = (
    "Bağıtlı Taraflar, işbu Antlaşmanın onayından başlayarak dört ay içinde, kuzeydeki"
    " çizginin gerisine çekilmeyi ve bundan böyle, aralarında başkaca bir anlaşmaya"
    " gerek olmaksızın, Ardahan ile Artvin dolaylarında kuvvet bulundurmayı üstlenir."
)


def marked(text: str, marks: object) -> list[str]:
    return [text[m.start : m.end] for m in marks]  # type: ignore[attr-defined]


def test_of_a_summary_only_denials_names_numbers_and_dates_are_marked() -> None:
    found = mark_wordings([SUMMARY, FULL])
    assert found.reworded
    assert marked(SUMMARY, found.marks[0]) == [
        *("Türkiye", "3", "Batum’u", "etmeyecektir")
    ]
    assert marked(FULL, found.marks[1]) == ["dört", "olmaksızın", "Ardahan", "Artvin"]


def test_every_word_is_marked_where_one_asks_for_it() -> None:
    found = mark_wordings([SUMMARY, FULL], every_word=True)
    assert not found.reworded
    assert "Sınır" in marked(SUMMARY, found.marks[0])
    assert "Batum’u" in marked(SUMMARY, found.marks[0])


def test_variants_of_one_length_are_marked_word_by_word() -> None:
    one = "Boğazlar Karadeniz devletlerinin savaş gemilerine daima açık olmalıdır."
    other = "Boğazlar Karadeniz devletlerinin harp gemilerine her zaman açık olmalıdır."
    found = mark_wordings([one, other])
    assert not found.reworded
    assert marked(one, found.marks[0]) == ["savaş", "daima"]


def test_an_abbreviation_is_no_other_name() -> None:
    short = (
        "Antlaşmayı TBMM adına Karabekir imzaladı ve Sovyetlere üç gün sonra bildirdi."
    )
    long = "Kâzım Karabekir, Türkiye Büyük Millet Meclisi’nin yetkilisi olarak Kars’ta"
    found = mark_wordings([short, long])
    assert found.reworded
    assert marked(short, found.marks[0]) == ["Sovyetlere", "üç"]
    assert marked(long, found.marks[1]) == ["Kars’ta"]
