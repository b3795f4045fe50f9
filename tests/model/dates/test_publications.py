"""What a text tells of, and what only says when a cited work appeared."""

from __future__ import annotations

import pytest

from model.dates.publications import is_of_a_work, is_source_line, is_told_in_note
from model.dates.reading import find

IN_A_TEXT = [
    ("Rusya’nın işine gelmiştir (Tugaç, 2002).", []),
    ("karşı çıkmıştır (Atak, 1969; Bilge, 1992, Bal, 2010).", []),
    ("demiştir (TBMM Gizli Celse Zabıtları, 1985, s. 244-247).", []),
    ("demiştir (Kurat, 1990: 337).", []),
    ("sorgulanmıştır (Yeni Yaklaşımlar 1915-2015, 2015).", []),
    ("1921’de imzalanmıştır (Bolat, 2018).", ["1921"]),
    ("görüşülmüştür (Ulus, 3 Ağustos 1944).", ["3 Ağustos 1944"]),
    ("Kurtuluş Savaşı (1919-1922) sırasında", ["1919-1922"]),
    ("Kars Antlaşması (1921) ile", ["1921"]),
    ("1337 (1921) yılında", ["1337 (1921)"]),
]

IN_A_NOTE = [
    ("Soysal, Türkiye’nin Siyasal Andlaşmaları (1920-1945), Ankara 1983.", []),
    ("Armaoğlu, 20. Yüzyıl Siyasi Tarihi, İstanbul 1987, s. 5.", []),
    ("Benhür, “1920’li Yıllarda Türk-Sovyet İlişkileri”, 2008.", []),
    ("Baskın Oran, Türk Dış Politikası 1919-1980, C. 1.", []),
    ("“Aralık 1943 Kahire Konferansı”, Belleten, Nisan 1985.", []),
    ("TDA, Gömlek: 139761, Sıra: 45, Tarih: 25.03.1945.", ["25.03.1945"]),
    ("“Münasebetlerimizi Kestik”, Ulus, 3 Ağustos 1944, s. 1.", ["3 Ağustos 1944"]),
    ("https://tr.wikipedia.org/wiki/Sovyetler, 24.06.2025.", []),
    ("Resmî Twitter hesabı @tbalayan (12.03.2018).", []),
    ("www.mfa.gov.tr; TDA, Tarih: 25.03.1945.", ["25.03.1945"]),
    ("Ziyaret 26 Nisan’da başlamıştır.", ["26 Nisan"]),
    ("Elçilik 1945’te Ankara’ya taşınmıştır.", ["1945"]),
    ("Bu makam 1945 yılında kaldırıldı.", ["1945"]),
    ("The embassy was moved in 1945.", ["1945"]),
]


@pytest.mark.parametrize(("text", "told"), IN_A_TEXT)
def test_a_text_tells_of_no_year_in_which_a_cited_work_appeared(
    text: str, told: list[str]
) -> None:
    dates = [it for it in find(text) if not is_of_a_work(text, it.start, it.end, it)]
    assert [it.written for it in dates] == told


@pytest.mark.parametrize(("text", "told"), IN_A_NOTE)
def test_a_footnote_tells_days_and_what_it_says_in_words(
    text: str, told: list[str]
) -> None:
    dates = [it for it in find(text) if is_told_in_note(text, it.start, it.end, it)]
    assert [it.written for it in dates] == told


def test_a_paragraph_may_be_a_source_and_nothing_else() -> None:
    assert is_source_line("Kaynak: Soysal, İ. (1983) Siyasal Antlaşmalar (1920-1945)")
    assert not is_source_line("Kaynaklara göre 1945’te")
