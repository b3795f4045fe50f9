"""References as they stand in footnotes and as they are typed from memory."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.search.language import parse
from model.search.query import (
    Article,
    Footnote,
    Implied,
    Meaning,
    Page,
    Reference,
    walk,
)
from model.search.references import (
    find_references,
    plain_number,
    read_archival,
    read_article,
    read_reference,
)

ARCHIVAL = [
    (
        "TDA, Fon: 571, Kutu: 35521, Gömlek: 139758, Sıra: 26",
        Reference("TDA", "571", "35521", "139758", "26"),
    ),
    ("TDA 571 35521 139761", Reference("TDA", "571", "35521", "139761")),
    ("tda 571 35521 139761 45", Reference("TDA", "571", "35521", "139761", "45")),
    ("TDA 571/35521/139761", Reference("TDA", "571", "35521", "139761")),
    ("TDA Fon:571,Kutu:35521", Reference("TDA", "571", "35521")),
    ("TDA 298075", Reference("TDA", number="298075")),
    ("gömlek 298075", Reference(folder="298075")),
    ("GÖMLEK NO: 298075", Reference(folder="298075")),
    ("Kutu: 68095, Gömlek: 298075", Reference(box="68095", folder="298075")),
    ("BCA 30-18-1-2 106-66-10", Reference("BCA", "30-18-1-2", "106-66-10")),
    ("BCA, 030.18.01.02/106.66.10", Reference("BCA", "30-18-1-2", "106-66-10")),
    (
        "BCA, Fon: 30-18-1-2, Yer No: 106-66-10",
        Reference("BCA", "30-18-1-2", "106-66-10"),
    ),
    ("BCA 106-66-10", Reference("BCA", box="106-66-10")),
    ("BOA, HR.SYS. 2398/12", Reference("BOA", "HR.SYS", "2398", "12")),
    ("РГАСПИ ф. 17 оп. 3 д. 100 л. 5", Reference("RGASPI", "17", "3", "100", "5")),
    ("RGASPI, f. 17, op. 3, d. 100", Reference("RGASPI", "17", "3", "100")),
    ("АВП РФ, ф. 06, оп. 7", Reference("AVPRF", "6", "7")),
]

PLACES = [
    ("bilge s. 257", Page(("bilge",), "257")),
    ("bilge s 257", Page(("bilge",), "257")),
    ("Bilge, age, s. 257-258.", Page(("Bilge",), "257-258")),
    ("Bilge, a.g.e., s.257–258", Page(("Bilge",), "257-258")),
    ("Gürün sayfa 244", Page(("Gürün",), "244")),
    ("Stalin pp. 12-15", Page(("Stalin",), "12-15")),
    ("Сталин, с. 12", Page(("Сталин",), "12")),
    ("s. 5", Page((), "5")),
    ("kars md 6", Article(("kars",), "6")),
    ("kars m. 6", Article(("kars",), "6")),
    ("Kars md.6", Article(("Kars",), "6")),
    ("ankara antlaşması 3. madde", Article(("ankara", "antlaşması"), "3")),
    ("Kars Antlaşması’nın 6'ncı maddesi", Article(("Kars", "Antlaşması"), "6")),
    ("madde 15", Article((), "15")),
    ("Madde VI", Article((), "6")),
    ("article 6", Article((), "6")),
    ("Article 6 of the Treaty of Kars", Article(("Treaty", "Kars"), "6")),
    ("Montreux art. 20", Article(("Montreux",), "20")),
    ("ст. 6", Article((), "6")),
    ("статья 6 карсского договора", Article(("карсского", "договора"), "6")),
    ("6-я статья", Article((), "6")),
    ("altıncı madde", Article((), "6")),
    ("kars antlaşması on yedinci madde", Article(("kars", "antlaşması"), "17")),
    ("madde altı", Article((), "6")),
    ("madde on yedi", Article((), "17")),
    ("sixth article of the treaty of Kars", Article(("treaty", "Kars"), "6")),
    ("article seventeen", Article((), "17")),
    ("17th article of Kars", Article(("Kars",), "17")),
    ("шестая статья", Article((), "6")),
    ("статью семнадцатую", Article((), "17")),
    ("note 66", Footnote("66")),
    ("dipnot 66", Footnote("66")),
    ("66 nolu dipnot", Footnote("66")),
    ("сноска 66", Footnote("66")),
]


@pytest.mark.parametrize(("text", "meaning"), ARCHIVAL + PLACES)
def test_a_reference_is_read(text: str, meaning: Meaning) -> None:
    assert read_reference(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), ARCHIVAL + PLACES)
def test_a_reference_typed_as_a_query_stands_beside_its_words(
    text: str, meaning: Meaning
) -> None:
    tree = parse(text).tree
    assert isinstance(tree, Implied)
    assert tree.meaning == meaning
    assert text[tree.start : tree.end] == text


@pytest.mark.parametrize(
    "text",
    [
        "TDA",  # an archive alone is a word
        "TDA 1945",  # and with a year, a word and a year
        "S. 19",  # sayı: the number of an issue
        "CTAD, S. 20/40",
        "с 1944",  # since 1944
        "M. V. Frunze",
        "sıra 3",
        "kars 6",
        "Moskova",
        "nota 5 Ağustos",  # a diplomatic note is no footnote
        "6 m",
        "s. 20 bin",
        "",
    ],
)
def test_what_only_looks_like_a_reference_is_none(text: str) -> None:
    assert read_reference(text) is None


def test_a_pasted_footnote_is_understood_to_its_last_part() -> None:
    text = (
        "T.C. Cumhurbaşkanlığı Devlet Arşivleri Başkanlığı Cumhuriyet Arşivi (BCA), "
        "Fon: 30-18-1-2 (Kararlar Daire Başkanlığı,1928-), Yer No: 106-66-10, "
        "Tarih: 29.09.1944."
    )
    query = parse(text)
    found = [it.meaning for it, _ in walk(query.tree) if isinstance(it, Implied)]
    assert found == [Reference("BCA", "30-18-1-2", "106-66-10")]
    assert query.problems == ()


def test_several_references_stand_side_by_side() -> None:
    text = "16 Mart 1921 moskova md 6 bilge s. 257 TDA 571 35521 16 Mart 1921"
    found = [
        text[it.start : it.end]
        for it, _ in walk(parse(text).tree)
        if isinstance(it, Implied)
    ]
    assert found == [
        "16 Mart 1921",
        "moskova md 6",
        "bilge s. 257",
        "TDA 571 35521",
        "16 Mart 1921",
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("571/35521/139761", Reference(None, "571", "35521", "139761")),
        ("298075", Reference(number="298075")),
        ("30-18-1-2", Reference(fond="30-18-1-2")),
        ("TDA 571", Reference("TDA", number="571")),
        ("Selim Sarper", None),
        ("kars md 6", None),
    ],
)
def test_the_value_of_ref_needs_no_institution(
    text: str, place: Reference | None
) -> None:
    assert read_archival(text) == place


@pytest.mark.parametrize(
    ("text", "article"),
    [
        ("6", Article((), "6")),
        ("VI", Article((), "6")),
        ("kars 6", Article(("kars",), "6")),
        ("Kars md. 6", Article(("Kars",), "6")),
        ("kars", None),
        ("6a7", None),
        ("", None),
    ],
)
def test_the_value_of_article_needs_no_label(
    text: str, article: Article | None
) -> None:
    assert read_article(text) == article


@pytest.mark.parametrize(
    ("written", "plain"),
    [("030.18.01.02", "30-18-1-2"), ("106–66–10", "106-66-10"), ("000", "0")],
)
def test_numbers_compare_however_they_are_written(written: str, plain: str) -> None:
    assert plain_number(written) == plain


@given(
    st.lists(
        st.sampled_from(
            [
                "TDA",
                "BCA",
                "Fon:",
                "571",
                "Kutu",
                "35521",
                "s.",
                "md",
                "6",
                "madde",
                "kars",
                "dipnot",
            ]
        )
        | st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1)
    )
)
def test_references_stand_in_order_and_never_over_one_another(words: list[str]) -> None:
    found = find_references(words)
    ends = [-1, *(it.last for it in found)]
    assert all(end < it.first <= it.last for end, it in zip(ends, found, strict=False))
    assert ends[-1] < len(words)
