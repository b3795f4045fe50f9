"""Articles that nobody aligned are paired by their words."""

from __future__ import annotations

import pytest

from model.comparing.aligning import likeness, suggest_pairs
from model.comparing.rows import Groups, in_order

ARTICLES = (
    "Madde 3— Kapitülasyonlar yönteminin her ülkenin ulusal gelişmesiyle"
    " bağdaşmadığını kabul ederek, geçersiz ve kaldırılmış sayar.",
    "Madde 5—Nahçıvan bölgesinin Azerbaycan’ın koruyuculuğunda özerk bir ülke"
    " oluşturulması konusunda anlaşmışlardır.",
    "Madde 6— Türkiye, Batum kenti ve limanı üzerindeki egemenlik hakkını Gürcistan’a"
    " bırakmaya razı olur.",
    "Madde 9— Boğazların rejiminin hazırlanması işinin, kıyı devletlerinin"
    " temsilcilerinden oluşan bir Konferansa bırakılmasını uygun bulurlar.",
)
POINTS = (
    "3. Kafkas Cumhuriyetleri kapitülasyonların kaldırıldığını kabul ederler.",
    "4. Nahcivan özerk hale getirilmiştir.",
    "5. Batum TBMM tarafından Gürcistan’a bırakılacaktır.",
    "6. Boğazların geleceğinin Karadeniz’e kıyısı olan devletlerin katılacağı bir"
    " konferansla belirlenmesi gerekir.",
)


def pairs(one: tuple[str, ...], other: tuple[str, ...]) -> list[tuple[int, int]]:
    return [(pair.one, pair.other) for pair in suggest_pairs(one, other)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (ARTICLES, POINTS, [(0, 0), (1, 1), (2, 2), (3, 3)]),
        (POINTS, ARTICLES, [(0, 0), (1, 1), (2, 2), (3, 3)]),
        (ARTICLES, POINTS[1:3], [(1, 0), (2, 1)]),
        (ARTICLES, POINTS[::-1], [(0, 3)]),
        (ARTICLES, ARTICLES[1:] + ARTICLES[:1], [(0, 3), (1, 0), (2, 1), (3, 2)]),
        (ARTICLES, (), []),
        ((), POINTS, []),
        (ARTICLES, ("Ulaştırma ve posta işleri",), []),
    ],
)
def test_pairs_keep_the_order_where_they_can(
    one: tuple[str, ...], other: tuple[str, ...], expected: list[tuple[int, int]]
) -> None:
    assert pairs(one, other) == expected


def test_the_same_words_are_wholly_alike_and_others_not_at_all() -> None:
    assert likeness(ARTICLES[0], ARTICLES[0]) == pytest.approx(1)
    assert likeness(ARTICLES[0], "Ulaştırma, posta") < 0.1


def test_a_row_stands_behind_what_goes_before_it_in_its_own_column() -> None:
    groups = Groups(range(1, 8))
    groups.join(1, 5)
    groups.join(3, 7)
    assert list(in_order([[1, 2, 3], [4, 5, 6, 7]], groups)) == [
        {4},
        {1, 5},
        {6},
        {2},
        {3, 7},
    ]
