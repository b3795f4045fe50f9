"""Why a row was found, in the words of the interface."""

from __future__ import annotations

import pytest

from gui.lists.reasons import short_reason, whole_reason
from gui.translation import Language, translation
from model.records.kinds import Kind
from model.search.hit import Hit, Why, WhyCode


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
