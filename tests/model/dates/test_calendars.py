"""Rumi and Old Style dates against days every historian of the period knows."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates.calendars import (
    Calendar,
    days_of_month,
    gregorian_to_julian,
    gregorian_to_rumi,
    julian_to_gregorian,
    readings_of_year,
    rumi_to_gregorian,
    rumi_year,
)
from model.dates.edtf import BadDate

RUMI = [
    ((1256, 3, 1), date(1840, 3, 13), "the count begins"),
    ((1293, 2, 1), date(1878, 2, 13), "Şubat belongs to the next Julian year"),
    ((1324, 7, 10), date(1908, 7, 23), "the constitution is restored"),
    ((1325, 3, 31), date(1909, 4, 13), "the Incident of 31 Mart"),
    ((1332, 2, 15), date(1917, 2, 28), "the last Julian day"),
    ((1333, 3, 1), date(1917, 3, 1), "the first Gregorian day"),
    ((1333, 12, 31), date(1917, 12, 31), "the year of ten months ends"),
    ((1334, 1, 1), date(1918, 1, 1), "years begin in January"),
    ((1336, 4, 23), date(1920, 4, 23), "the Assembly opens"),
    ((1339, 10, 29), date(1923, 10, 29), "the Republic"),
    ((1341, 12, 31), date(1925, 12, 31), "the count ends"),
]

NEVER = [
    (1255, 3, 1),
    (1332, 2, 16),
    (1333, 1, 1),
    (1333, 2, 28),
    (1337, 2, 29),
    (1342, 1, 1),
    (1325, 4, 31),
    (1325, 13, 1),
]


@pytest.mark.parametrize(("rumi", "gregorian", "why"), RUMI)
def test_rumi(rumi: tuple[int, int, int], gregorian: date, why: str) -> None:
    assert rumi_to_gregorian(*rumi) == gregorian, why
    assert gregorian_to_rumi(gregorian) == rumi, why


@pytest.mark.parametrize("rumi", NEVER)
def test_days_the_rumi_count_never_had(rumi: tuple[int, int, int]) -> None:
    with pytest.raises(BadDate):
        rumi_to_gregorian(*rumi)


def test_old_style() -> None:
    assert julian_to_gregorian(1917, 10, 25) == date(1917, 11, 7)
    assert julian_to_gregorian(1900, 2, 29) == date(1900, 3, 13)
    assert gregorian_to_julian(date(1917, 11, 7)) == (1917, 10, 25)
    with pytest.raises(BadDate):
        julian_to_gregorian(1901, 2, 29)


def test_a_year_alone_may_have_two_readings() -> None:
    assert list(readings_of_year(1921)) == [Calendar.GREGORIAN]
    both = readings_of_year(1337)
    assert both[Calendar.GREGORIAN] == (date(1337, 1, 1), date(1337, 12, 31))
    assert both[Calendar.RUMI] == (date(1921, 1, 1), date(1921, 12, 31))


def test_lengths_of_rumi_years_and_months() -> None:
    assert rumi_year(1332) == (date(1916, 3, 14), date(1917, 2, 28))
    assert rumi_year(1333) == (date(1917, 3, 1), date(1917, 12, 31))
    assert days_of_month(Calendar.RUMI, 1332, 2) == (
        date(1917, 2, 14),
        date(1917, 2, 28),
    )


@given(st.dates(date(1840, 3, 13), date(1925, 12, 31)))
def test_every_day_of_the_rumi_count_comes_back(day: date) -> None:
    assert rumi_to_gregorian(*gregorian_to_rumi(day)) == day


@given(st.dates(date(1, 3, 1), date(9999, 12, 31)))
def test_every_julian_day_comes_back(day: date) -> None:
    assert julian_to_gregorian(*gregorian_to_julian(day)) == day
