"""Which words of a text are forms of the word looked for, and how surely."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.text.fold import fold
from model.text.words import (
    Grade,
    inflected,
    nearest,
    occurrences,
    tokens,
    variants,
    words,
)

SOURCES = sorted(Path("resources/sources").glob("*.txt"))
# Latin, Cyrillic, Greek, Hebrew, Arabic and typographic signs. SQLite's own table is
# that of Unicode 6.1 and takes later signs (₺) for letters: signs are left out here.
WRITING = st.text(
    st.sampled_from("aıİşçğü’' .,-1²½№_‘“…ёЁй€°§\u00ad\u0301\ue000")
    | st.characters(max_codepoint=0x24F, categories=["L", "N", "P", "Z"])
    | st.characters(
        min_codepoint=0x370, max_codepoint=0x65F, categories=["L", "N", "Pd", "Mn"]
    )
    | st.characters(min_codepoint=0x2010, max_codepoint=0x2189, categories=["P", "N"])
)


def fts5_tokens(folded: str) -> list[str]:
    """Index folded text in a real FTS5 table and read its tokens back in order."""
    db = sqlite3.connect(":memory:")
    tokenizer = "unicode61 remove_diacritics 0"
    db.execute(f'create virtual table t using fts5(x, tokenize="{tokenizer}")')
    db.execute("create virtual table v using fts5vocab(t, instance)")
    db.execute("insert into t values (?)", [folded])
    found = [term for (term,) in db.execute("select term from v order by offset")]
    db.close()
    return found


def found_by(word: str, text: str) -> bool:
    """Whether the FTS5 expression of a query word finds a text."""
    db = sqlite3.connect(":memory:")
    tokenizer = "unicode61 remove_diacritics 0"
    db.execute(f'create virtual table t using fts5(x, tokenize="{tokenizer}")')
    db.execute("insert into t values (?)", [fold(text)])
    expression = variants(word).match()
    (count,) = db.execute("select count(*) from t where t match ?", [expression])
    db.close()
    return bool(count[0])


@given(WRITING)
def test_tokens_are_those_of_the_index(text: str) -> None:
    assert tokens(fold(text)) == fts5_tokens(fold(text))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem[:3])
def test_tokens_of_the_sources_are_those_of_the_index(source: Path) -> None:
    folded = fold(source.read_text(encoding="utf-8"))
    assert tokens(folded) == fts5_tokens(folded)


@pytest.mark.parametrize(
    ("query", "written", "grade"),
    [
        ("antlaşma", "ANTLAŞMA", Grade.EXACT),
        ("antlaşma", "antlaşmasının", Grade.SUFFIXED),
        ("antlaşma", "antlaşmaları", Grade.SUFFIXED),
        ("antlaşma", "ANTLAŞMASI’NIN", Grade.SUFFIXED),
        ("antlasma", "Antlaşma", Grade.FOLDED),
        ("antlasma", "antlaşmaların", Grade.FOLDED_INFLECTED),
        ("antlaşmaları", "antlaşmasının", Grade.STEM),
        ("antlaşma", "anlaşma", None),
        ("anlaşma", "antlaşma", None),
        ("anlaşma", "anlaşmazlık", None),
        ("sınır", "SINIR", Grade.EXACT),
        ("sınır", "sınırlarının", Grade.SUFFIXED),
        ("sınır", "sinir", Grade.FOLDED),
        ("sınır", "sinirleri", Grade.FOLDED_INFLECTED),
        ("sınır", "sınırlı", None),
        ("kitap", "kitabı", Grade.SOFTENED),
        ("kitap", "kitapların", Grade.SUFFIXED),
        ("kitap", "kitabe", Grade.SOFTENED),
        ("kitap", "kitabevi", None),
        ("renk", "rengini", Grade.SOFTENED),
        ("ağaç", "ağacın", Grade.SOFTENED),
        ("agac", "ağacın", Grade.FOLDED_INFLECTED),
        ("kanat", "kanadında", Grade.SOFTENED),
        ("toprak", "toprağı", Grade.SOFTENED),
        ("hüküm", "hükmünü", Grade.SOFTENED),
        ("hüküm", "hükümlerinin", Grade.SUFFIXED),
        ("hüküm", "hükümeti", None),
        ("hukum", "hükmü", Grade.FOLDED_INFLECTED),
        ("devlet", "devletlerarası", None),
        ("Ege", "Ege’ye", Grade.SUFFIXED),
        ("Ege", "egemenlik", None),
        ("Ege'ye", "Ege’ye", Grade.EXACT),
        ("Ege’ye", "Ege'ye", Grade.EXACT),
        ("egeye", "Ege’ye", Grade.EXACT),
        ("Ege'ye", "egeye", Grade.EXACT),
        ("Ege'ye", "Ege", Grade.SUFFIXED),
        ("Ege'ye", "Ege'nin", Grade.SUFFIXED),
        ("egeye", "Ege'nin", Grade.STEM),
        ("Kur'an", "Kuran", Grade.EXACT),
        ("kuran", "Kur’an", Grade.EXACT),
        ("Moskova", "Moskova’daki", Grade.SUFFIXED),
        ("moskovada", "Moskova’dan", Grade.STEM),
        ("Stalin", "Stalin’s", Grade.SUFFIXED),
        ("Kars", "Kars’ı", Grade.SUFFIXED),
        ("Kars", "karşı", Grade.FOLDED_INFLECTED),
        ("Kars", "Karski’yi", None),
        ("imzalandı", "imzalanmıştır", Grade.STEM),
        ("imzalamak", "imzalayan", Grade.STEM),
        ("Türk", "Türkiye’nin", None),
        ("Ermeni", "Ermenistan", None),
        ("1921", "1921’de", Grade.SUFFIXED),
        ("madde", "maddesidir7", Grade.SUFFIXED),
        ("Kâzım", "KAZIM", Grade.SUFFIXED),
        ("hükümet", "Hükûmeti", Grade.SUFFIXED),
        ("hükümet", "hükumeti", Grade.SUFFIXED),
        ("kağıt", "kâğıtları", Grade.SUFFIXED),
        ("üs", "usul", None),
        ("sinir", "sınırı", Grade.FOLDED_INFLECTED),
        ("hakkı", "hakkını", Grade.SUFFIXED),
        ("hakkı", "hakkında", None),
        ("taraf", "tarafından", None),
        ("hak", "hakkı", Grade.SOFTENED),
        ("hak", "hakkında", None),
        ("hak", "hâkim", Grade.FOLDED_INFLECTED),
        ("hakkında", "hakkında", Grade.EXACT),
        ("hakkında", "hakkındaki", Grade.SUFFIXED),
        ("Чичерин", "ЧИЧЕРИН", Grade.EXACT),
        ("“Kars”", "Kars’ta", Grade.SUFFIXED),
        ("Moskova,", "Moskova", Grade.EXACT),
        ("", "Kars", None),
        ("'", "Kars", None),
    ],
)
def test_forms_of_a_word(query: str, written: str, grade: Grade | None) -> None:
    assert inflected(written, query) is grade


def test_the_letters_typed_rank_first() -> None:
    text = "sinir, sınırları, SINIR, sinirli, sinirler"
    ranked = sorted(occurrences(text, "sınır"), key=lambda hit: -hit.grade)
    found = [text[hit.start : hit.end] for hit in ranked]
    assert found == ["SINIR", "sınırları", "sinir", "sinirler"]


def test_exactly_the_right_words_are_marked() -> None:
    text = "‘Ege’ye’ çıkıldı; egemenlik Ege’nin, ege\u00adye maddesi7 değil."
    marked = [text[hit.start : hit.end] for hit in occurrences(text, "Ege’ye")]
    assert marked == ["Ege’ye", "Ege’nin", "ege\u00adye"]
    note = [text[hit.start : hit.end] for hit in occurrences(text, "madde")]
    assert note == ["maddesi"]


@pytest.mark.parametrize(
    ("query", "written"),
    [
        ("kitap", "kitabın önsözü"),
        ("renk", "rengi"),
        ("ağaç", "ağacı"),
        ("agac", "AĞAÇLAR"),
        ("kanat", "kanadı"),
        ("hukum", "hükmü"),
        ("Ege'ye", "Ege’ye"),
        ("Ege’ye", "egeye"),
        ("egeye", "Ege’ye"),
        ("Ege'ye", "Ege"),
        ("kuran'ı", "Kuran"),
        ("Kur'an", "Kuran"),
        ("ınönü", "İNÖNÜ"),
        ("antlaşmasının", "antlaşmalar"),
        ("andlaşması", "ANDLAŞMASI’NIN"),
        ("imzalandı", "imzalanmıştır"),
        ("kitaplarında", "kitabı"),
    ],
)
def test_the_index_finds_every_form(query: str, written: str) -> None:
    assert found_by(query, written)


@pytest.mark.parametrize(
    ("query", "written"),
    [("antlaşma", "anlaşma"), ("Batumu", "Batum üzerinde"), ("Lenin", "Leh lejyonu")],
)
def test_the_index_does_not_find_other_words(query: str, written: str) -> None:
    assert not found_by(query, written)


@given(WRITING, WRITING)
def test_no_word_breaks_the_search(query: str, text: str) -> None:
    expression = variants(query).match()
    if expression:
        found_by(query, text)
    assert bool(expression) == bool(tokens(fold(query)))
    for hit in occurrences(text, query):
        assert 0 <= hit.start < hit.end <= len(text)


@given(WRITING)
def test_every_word_finds_itself(text: str) -> None:
    for word in words(text):
        assert text[word.start : word.end] == word.text
        assert inflected(word.text, word.text) is Grade.EXACT


VOCABULARY = [
    "konferansi", "konferans", "potsdam", "postane", "saldirmazlik", "saldirgan",
    "antlasma", "anlasma", "molotov", "kars", "karsi", "ege", "moskova",
]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("potsdan", "potsdam"),
        ("Postdam", "potsdam"),
        ("konferansı", "konferans"),
        ("saldirmzlik", "saldirmazlik"),
        ("saldırmzlık", "saldirmazlik"),
        ("Molotof", "molotov"),
        ("anlaşma", "antlasma"),
        ("antlaşma", "anlasma"),
        ("mosokva", "moskova"),
    ],
)
def test_the_nearest_word_is_suggested_first(typed: str, meant: str) -> None:
    assert nearest(typed, VOCABULARY)[0] == meant


def test_short_words_allow_one_wrong_letter_only() -> None:
    assert nearest("kras", VOCABULARY) == ["kars"]
    assert nearest("kxxs", VOCABULARY) == []
    assert nearest("konferansi", VOCABULARY, limit=0) == []
