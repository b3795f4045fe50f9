"""Titles in capitals, set as a footnote has them."""

import pytest

from model.exporting.capitals import in_small_letters


@pytest.mark.parametrize(
    ("printed", "cited"),
    [
        (
            "YENİ TÜRKİYE İÇİN KARS ANTLAŞMASI’NIN ÖNEMİ",
            "Yeni Türkiye İçin Kars Antlaşması’nın Önemi",
        ),
        (
            "KARS, ANKARA VE UKRAYNA ANTLAŞMALARI",
            "Kars, Ankara ve Ukrayna Antlaşmaları",
        ),
        ("SINIR SORUNU", "Sınır Sorunu"),
        (
            "TURKISH-SOVIET RELATIONS DURING WORLD WAR II AND THE ACTIVITY OF AN"
            " AMBASSADOR: A LIFE",
            "Turkish-Soviet Relations during World War II and the Activity of an"
            " Ambassador: A Life",
        ),
        ("ПИСЬМО ЛЕНИНА", "Письмо Ленина"),
        (
            "Stalin Dönemi Türk-Sovyet İlişkileri",
            "Stalin Dönemi Türk-Sovyet İlişkileri",
        ),
        ("TBMM Zabıt Ceridesi", "TBMM Zabıt Ceridesi"),
    ],
)
def test_a_title_in_capitals_is_set_in_small_letters(printed, cited):
    assert in_small_letters(printed) == cited
