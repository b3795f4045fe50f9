"""How a date is written for people, and that it reads back as the same date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates.edtf import BadDate, span
from model.dates.reading import read
from model.dates.wording import write

WORDS = [
    ("1921-03-16", "16 Mart 1921", "16 March 1921", "16 марта 1921 г."),
    ("1921-03", "Mart 1921", "March 1921", "март 1921 г."),
    ("1921", "1921", "1921", "1921 г."),
    ("XXXX-06-27", "27 Haziran", "27 June", "27 июня"),
    (
        "1945-02-04/1945-02-11",
        "4–11 Şubat 1945",
        "4–11 February 1945",
        "4–11 февраля 1945 г.",
    ),
    (
        "1943-11-28/1943-12-01",
        "28 Kasım – 1 Aralık 1943",
        "28 November – 1 December 1943",
        "28 ноября – 1 декабря 1943 г.",
    ),
    (
        "1940-09-17/1948-02-24",
        "17 Eylül 1940 – 24 Şubat 1948",
        "17 September 1940 – 24 February 1948",
        "17 сентября 1940 г. – 24 февраля 1948 г.",
    ),
    ("1944/1946", "1944–1946", "1944–1946", "1944–1946 гг."),
    ("1946~", "yaklaşık 1946", "about 1946", "около 1946 г."),
    ("1946-08-07?", "7 Ağustos 1946 (?)", "7 August 1946 (?)", "7 августа 1946 г. (?)"),
    ("1946-08~", "yaklaşık Ağustos 1946", "about August 1946", "около августа 1946 г."),
    ("1945-01/1945-04~", "1945 başı", "early 1945", "начало 1945 г."),
    ("1945-09~/1945-12", "1945 sonu", "late 1945", "конец 1945 г."),
    ("1945-40", "1945 yılının ilk yarısı", "first half of 1945", None),
    ("1944-02-11~/1944-02-20~", "Şubat 1944 ortası", "mid-February 1944", None),
    ("193X", "1930’lu yıllar", "1930s", "1930-е гг."),
    ("194X", "1940’lı yıllar", "1940s", "1940-е гг."),
    ("190X", "1900’lü yıllar", "1900s", "1900-е гг."),
    ("1934~/1936~", "1930’lu yılların ortası", "mid-1930s", "середина 1930-х гг."),
    ("19XX", "20. yüzyıl", "20th century", "XX в."),
    ("1944-24", "1944 kışı", "winter 1944", "зима 1944 г."),
    ("../1946", "1946 öncesi", "before 1946", "до 1946 г."),
    (
        "1946-08/..",
        "Ağustos 1946 sonrası",
        "after August 1946",
        "после августа 1946 г.",
    ),
    (
        "[1946-08-07,1946-08-08]",
        "7 veya 8 Ağustos 1946",
        "7 or 8 August 1946",
        "7 или 8 августа 1946 г.",
    ),
    ("{1944-08-07,1944-08-16}", "7 ve 16 Ağustos 1944", None, None),
    ("1337-10-13", "13 Ekim 1337 (Miladi)", "13 October 1337", "13 октября 1337 г."),
]


@pytest.mark.parametrize(("edtf", "tr", "en", "ru"), WORDS)
def test_write_and_read_back(
    edtf: str, tr: str | None, en: str | None, ru: str | None
) -> None:
    for language, words in (("tr", tr), ("en", en), ("ru", ru)):
        if words is None:
            continue
        assert write(edtf, language) == words
        reading = read(words)
        assert reading is not None
        assert reading.edtf == edtf


def test_unknown_dates_and_values_too_particular_for_words() -> None:
    assert write("", "tr") == write("XXXX", "tr") == "tarihi bilinmiyor"
    assert write("../..", "ru") == "дата неизвестна"
    assert write("1946-XX-07", "tr") == "1946-XX-07"
    assert write("1946", "de") == "1946"
    with pytest.raises(BadDate):
        write("16 Mart 1921", "tr")


LANGUAGE = st.sampled_from(["tr", "en", "ru"])
DAY = st.dates(date(1000, 1, 1), date(2199, 12, 31))


@given(st.lists(DAY, min_size=2, max_size=2, unique=True), LANGUAGE)
def test_days_and_intervals_of_days_come_back(days: list[date], lang: str) -> None:
    first, last = (day.isoformat() for day in sorted(days))
    _comes_back(first, lang)
    _comes_back(f"{first}/{last}", lang)


@given(DAY, DAY, LANGUAGE)
def test_months_years_and_their_intervals_come_back(
    one: date, other: date, lang: str
) -> None:
    for length in (7, 4):
        first, last = sorted((one.isoformat()[:length], other.isoformat()[:length]))
        _comes_back(first, lang)
        if first != last:
            _comes_back(f"{first}/{last}", lang)


@given(st.text(alphabet="0129X-/.~?[]{},", max_size=16), LANGUAGE)
def test_every_valid_value_can_be_written(text: str, lang: str) -> None:
    try:
        span(text)
    except BadDate:
        return
    assert write(text, lang)


def _comes_back(edtf: str, language: str) -> None:
    words = write(edtf, language)
    reading = read(words)
    assert reading is not None, words
    assert reading.edtf == edtf, words
