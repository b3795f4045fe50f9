"""Why a row was found, in the words of the interface."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from gui.lists.reasons import short_reason, whole_reason
from gui.translation import Language, translation
from model.archive import open_archive
from model.records.kinds import Kind
from model.search.hit import Hit, Why, WhyCode
from model.search.results import Search


@pytest.mark.parametrize(
    ("language", "short", "whole"),
    [
        (Language.TURKISH, "16 Mart 1921", "kaydın tarihi: 16 Mart 1921"),
        (Language.ENGLISH, "16 March 1921", "date of the record: 16 March 1921"),
        (Language.RUSSIAN, "16 марта 1921", "дата записи: 16 марта 1921"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_record_of_a_day_says_it_as_people_write_dates(
    language: Language, short: str, whole: str
) -> None:
    reasons = (Why(WhyCode.DATED, of="1921-03-16"),)
    hit = Hit(Kind.ARTICLE, 1, "a", "Antlaşma", "1921-03-16", 1.0, reasons)
    before = translation.language
    translation.use(language)
    try:
        assert short_reason(hit).startswith(short)
        assert whole_reason(hit).startswith(whole)
    finally:
        translation.use(before)


def test_a_date_that_a_row_shows_is_not_said_again() -> None:
    reasons = (
        Why(WhyCode.DATE, ("19 Mart’ta", "4 Nisan’da")),
        Why(WhyCode.WORDS, ("Kars",)),
    )
    hit = Hit(Kind.PASSAGE, 1, "p", "Belge", None, 1.0, reasons)
    assert short_reason(hit, "19 Mart’ta") == "“4 Nisan’da” · “Kars”"
    hit = replace(hit, reasons=(Why(WhyCode.DATE, ("1945",)),))
    assert short_reason(hit, "1945") == ""


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("kind:meeting boğazlar", "süzgeç: Tür: görüşme"),
        ("before:1921 kind:treaty", "süzgeç: Önce: 1921, Tür: antlaşma"),
        ("treaty:kars-treaty kind:event", "Antlaşma: Kars Antlaşması"),
        ("-Kars", "burada yok: “Kars”"),
        ("-person:sarper", "burada yok: Kişi: Selim Sarper"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_filters_are_told_in_the_words_of_the_reader(
    archive_path: Path, query: str, said: str
) -> None:
    translation.use(Language.TURKISH)
    with open_archive(archive_path) as archive:
        (hit,) = Search(archive.reader(), query).rows(Kind.EVENT, 1)
    assert said in whole_reason(hit)
