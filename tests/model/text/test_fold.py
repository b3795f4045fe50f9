"""What counts as the same letter, shown on the words of our sources."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.text.fold import (
    exact_key,
    fold,
    fold_with_map,
    lower_tr,
    sort_key_tr,
    upper_tr,
)

SOURCES = sorted(Path("resources/sources").glob("*.txt"))

# Letters that really meet in our texts, with the signs that cause trouble.
LETTERS = st.text(
    st.sampled_from(
        "aAbıIiİşŞğüöçâîûÂëéñßæœﬁﬃⅣ…²№1'’‘ʼ\u00ad\u200b\u0301\u0306\u0308\u0327"
    )
    | st.sampled_from("ёЁйЙиИўуїіҐьЪ가각が\u3099नि़्ςΣאָبِ")
    | st.characters()
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("ınönü İNÖNÜ Inonu", "inonu inonu inonu"),
        ("Iğdır IĞDIR iğdir", "igdir igdir igdir"),
        ("SINIR sınır sinir", "sinir sinir sinir"),
        ("Kâzım KAZIM kazim", "kazim kazim kazim"),
        ("ANDLAŞMASI andlaşması", "andlasmasi andlasmasi"),
        ("hâkimiyet, resmî, sükûn", "hakimiyet, resmi, sukun"),
        ("Ege’ye Ege'ye Egeʼye", "ege'ye ege'ye ege'ye"),
        ("Чичерин ЁЛКА ёлка", "чичерин елка елка"),
        ("Йод й ў їжак", "йод й ў їжак"),
        ("и\u0306 И\u0306 у\u0306 і\u0308", "й й ў ї"),
        ("ﬁlo conﬂit", "filo conflit"),
        ("Mos\u00adko\u00adva", "moskova"),
        ("s\u0327imdi I\u0307stanbul", "simdi istanbul"),
        ("Straße, œuvre, Łódź", "strasse, oeuvre, lodz"),
        ("1921² ve № 12, s. 5…", "1921² ve № 12, s. 5…"),
        ("ＭＯＳＫＯＶＡ Ⅳ", "moskova iv"),
        ("Ərdəbil", "ərdəbil"),
        ("", ""),
    ],
)
def test_same_letters(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_the_sources_lose_only_soft_signs() -> None:
    for source in SOURCES:
        text = source.read_text(encoding="utf-8")
        assert len(fold(text)) == len(text) - text.count("\u00ad")
    assert SOURCES


def test_the_quick_road_and_the_long_road_agree_on_every_letter() -> None:
    off_the_quick_road = "ə"
    for code in range(0x3000):
        long_way = fold(chr(code) + off_the_quick_road)[:-1]
        assert fold(chr(code)) == long_way, hex(code)


@given(LETTERS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(LETTERS)
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    composed = unicodedata.normalize("NFC", text)
    assert fold(decomposed) == fold(composed) == fold(text)


@given(LETTERS, LETTERS, LETTERS)
def test_a_span_comes_back_to_the_letters_it_came_from(
    before: str, letters: str, after: str
) -> None:
    word = "x" + letters  # A mark at the start would belong to the letter before.
    left, right = before + "|", "|" + after
    text = left + word + right
    folded, where = fold_with_map(text)
    assert folded == fold(text)
    start, end = len(fold(left)), len(folded) - len(fold(right))
    first, last = where.span(start, end)
    assert len(left) <= first <= last <= len(text) - len(right)
    assert fold(text[first:last]) == fold(word)


@given(LETTERS)
def test_each_letter_has_an_ordered_place(text: str) -> None:
    folded, where = fold_with_map(text)
    assert len(where) == len(folded) + 1
    assert list(where) == sorted(where)
    assert where[len(folded)] == len(text)
    for i, letter in enumerate(folded):
        start, end = where.span(i, i + 1)
        assert letter in fold(text[start:end])


@pytest.mark.parametrize(
    ("text", "folded", "original"),
    [
        ("Bugün Ege’ye gitti", "ege'ye", "Ege’ye"),
        ("şu Mos\u00adko\u00adva\u00ad yolu", "moskova", "Mos\u00adko\u00adva"),
        ("bu ﬁlo ve", "filo", "ﬁlo"),
        ("ah s\u0327imdi de", "simdi", "s\u0327imdi"),
    ],
)
def test_a_found_word_is_marked_whole(text: str, folded: str, original: str) -> None:
    whole, where = fold_with_map(text)
    start = whole.index(folded)
    first, last = where.span(start, start + len(folded))
    assert text[first:last] == original


def test_half_a_ligature_marks_the_whole_sign() -> None:
    folded, where = fold_with_map("ﬁlo")
    assert folded == "filo"
    assert where.span(1, 2) == (0, 1)
    assert where.span(2, 2) == (1, 1)


@pytest.mark.parametrize(
    ("upper", "lower"),
    [("ISINMA", "ısınma"), ("İSTANBUL", "istanbul"), ("ŞAHTAHTILI", "şahtahtılı")],
)
def test_turkish_casing_goes_both_ways(upper: str, lower: str) -> None:
    assert lower_tr(upper) == lower
    assert upper_tr(lower) == upper


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("SINIR", "sınır", True),
        ("sınır", "sinir", False),
        ("İNÖNÜ’nün", "inönü'nün", True),
        ("sok", "şok", False),
        ("hâlâ", "hala", False),
        ("I\u0307stanbul", "İstanbul", True),
        ("Mos\u00adkova", "moskova", True),
        ("ﬁlo", "filo", True),
    ],
)
def test_exact_key_keeps_turkish_letters_apart(
    one: str, other: str, same: bool
) -> None:
    assert (exact_key(one) == exact_key(other)) is same


def test_sorting_follows_the_turkish_alphabet() -> None:
    order = [
        "12 Ada", "arif", "ârif", "Azerbaycan", "Cebesoy", "Çiçerin", "Dekanozov",
        "Gümrü", "Ğ", "Hopa", "Iğdır", "İnönü", "Jukovskiy", "Orbay", "Ömer",
        "Saka", "Sarper", "Şahtahtılı", "Talat", "Urfa", "Ürgüp", "Vinogradov",
        "Wilson", "Yeni Ada", "Yenice", "Zorin", "Екимов", "Ёлкин", "Жуков",
        "Чичерин",
    ]  # fmt: skip
    assert sorted(set(order), key=sort_key_tr) == order


@given(LETTERS)
def test_no_text_breaks_casing_or_sorting(text: str) -> None:
    assert sort_key_tr(text).endswith(text)
    assert exact_key(exact_key(text)) == exact_key(text)
