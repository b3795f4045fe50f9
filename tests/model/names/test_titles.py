"""Titles beside names, and given names of several languages."""

from __future__ import annotations

import pytest

from model.names.equivalents import equivalents
from model.names.titles import is_courtesy, without_titles


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Mustafa Kemal Pacha", "Mustafa Kemal"),
        ("Selim Bey Sarper", "Selim Sarper"),
        ("Dr. Aras", "Aras"),
        ("Büyükelçi Selim Sarper", "Selim Sarper"),
        ("посол Виноградов", "Виноградов"),
        ("Кязима Карабекира паши", "Кязима Карабекира"),
        ("General Marshall", "Marshall"),
        ("Sarper büyükelçi", "Sarper büyükelçi"),  # An office follows no name.
        ("Paşa", ""),
    ],
)
def test_titles_are_no_part_of_a_name(written: str, name: str) -> None:
    assert " ".join(without_titles(written.replace(".", "").split())) == name


@pytest.mark.parametrize("word", ["Kemal", "Paşaoğlu", "Beyrut", "general"])
def test_what_is_no_courtesy(word: str) -> None:
    assert not is_courtesy(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [("georges", "georgiy"), ("michel", "mihail"), ("йосиф", "йосиф"), ("leon", "lev")],
)
def test_given_names_have_their_own_form_in_each_language(one: str, other: str) -> None:
    assert equivalents(one)[0] == one
    assert other in equivalents(one)


def test_most_words_have_no_equivalent() -> None:
    assert equivalents("sarper") == ("sarper",)
