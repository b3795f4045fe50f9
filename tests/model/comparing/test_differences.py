"""Which words of two wordings are marked as different, and how."""

from __future__ import annotations

import pytest

from model.comparing.differences import Difference, Mark, against_all, differences
from model.comparing.negation import denies

SIGNS = {
    Difference.SUFFIX: "~",
    Difference.SPELLING: "≈",
    Difference.WORD: "*",
    Difference.NEGATION: "!",
}


def drawn(text: str, marks: tuple[Mark, ...]) -> str:
    """Write the sign of its difference before each marked word."""
    for mark in reversed(marks):
        text = text[: mark.start] + SIGNS[mark.difference] + text[mark.start :]
    return text


DENYING = """değil yok yoktur hiç hiçbir yasak yasaktır yasaklanmalıdır kapalı hariç
    tutulmayacak geçmemesi olmayan tanımadığı tanımamayı uygulanamaz olmasın
    karşılaşmaksızın istenilmeyecektir olmaz gelmedi bulunmayan geçmiyor vermemek
    yapmadan tutulmayarak etmeyip bağışıksız not without cannot не нет без"""


@pytest.mark.parametrize("word", DENYING.split())
def test_denials_are_seen(word: str) -> None:
    assert denies(word)


NOT_DENYING = """geçmesi olmalıdır açık tutulacak antlaşma antlaşmada antlaşması
    antlaşmadan Türkiye Ermenistan memleketlerin zaman tamamen bırakılması bırakılmasını
    yapmaya sözleşmeden Almanya'nın belirlenmesi olmasını toplanmasına Osmanlı
    düzenlenmelidir temsil deniz hariciye Fransız open note но"""


@pytest.mark.parametrize("word", NOT_DENYING.split())
def test_a_verbal_noun_denies_nothing(word: str) -> None:
    assert not denies(word)


POINT_3 = (
    "Karadeniz’e sahili olmayan devletlerin savaş gemilerinin geçmesi özel şartlara"
    " bağlanmalıdır.",
    "Özellikle öngörülen durumlar dışında Karadeniz’de sahili bulunmayan devletlerin"
    " savaş gemilerine kapalı tutulacak",
    "Karadeniz’de sahili bulunmayan devletlerin harp gemilerinin Boğazlardan geçmesi,"
    " özel şekilde öngörülen haller hariç, yasaklanmalıdır.",
)


@pytest.mark.parametrize(
    ("one", "other", "drawn_one", "drawn_other"),
    [
        (
            "Boğazlar açık olmalıdır",
            "BOĞAZLAR açık olmalıdır.",
            "Boğazlar açık olmalıdır",
            "BOĞAZLAR açık olmalıdır.",
        ),
        (
            "savaş gemilerin geçişine açık tutulmalıdır",
            "savaş gemilerine her zaman açık tutulacak",
            "savaş ~gemilerin *geçişine açık ~tutulmalıdır",
            "savaş ~gemilerine *her *zaman açık ~tutulacak",
        ),
        (
            "Boğazlar kapalı tutulacak",
            "Boğazlar kapalı tutulmayacak",
            "Boğazlar kapalı !tutulacak",
            "Boğazlar kapalı !tutulmayacak",
        ),
        (
            "tanımayı kabul ederler",
            "tanımamayı kabul ederler",
            "!tanımayı kabul ederler",
            "!tanımamayı kabul ederler",
        ),
        ("sahili olmayan devlet", "sahili bulunmayan devlet",
         "sahili *olmayan devlet", "sahili *bulunmayan devlet"),
        (
            "Şalva İlyava ve Aleksandr Sıvanidze’yi",
            "Shalva Eliava Alexander Svanidze",
            "≈Şalva ≈İlyava *ve ≈Aleksandr ≈Sıvanidze’yi",
            "≈Shalva ≈Eliava ≈Alexander ≈Svanidze",
        ),
        ("", "hiç bir", "", "!hiç *bir"),
    ],
)  # fmt: skip
def test_words_that_differ_are_marked(
    one: str, other: str, drawn_one: str, drawn_other: str
) -> None:
    left, right = differences(one, other)
    assert (drawn(one, left), drawn(other, right)) == (drawn_one, drawn_other)


def test_the_third_point_of_august_1946_is_a_condition_once_and_a_ban_twice() -> None:
    assert [
        drawn(text, against_all(text, [x for x in POINT_3 if x != text]))
        for text in POINT_3
    ] == [
        "~Karadeniz’e sahili *olmayan devletlerin savaş gemilerinin geçmesi özel"
        " *şartlara *bağlanmalıdır.",
        "*Özellikle *öngörülen *durumlar *dışında Karadeniz’de sahili bulunmayan"
        " devletlerin savaş ~gemilerine !kapalı *tutulacak",
        "Karadeniz’de sahili bulunmayan devletlerin *harp gemilerinin *Boğazlardan"
        " geçmesi, özel *şekilde *öngörülen *haller !hariç, !yasaklanmalıdır.",
    ]
