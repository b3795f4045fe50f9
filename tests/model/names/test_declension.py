"""Russian cases of names, as a reader types them."""

from __future__ import annotations

import pytest

from model.names.declension import nominatives


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ленину", "ленин"),
        ("молотова", "молотов"),
        ("чичериным", "чичерин"),
        ("сарпером", "сарпер"),
        ("вышинского", "вышинский"),
        ("ганецкому", "ганецкий"),
        ("паши", "паша"),
        ("москве", "москва"),
        ("турции", "турция"),
        ("грузией", "грузия"),
        ("кемаля", "кемаль"),
        ("сергея", "сергей"),
        ("георгия", "георгий"),
        ("карса", "карс"),
    ],
)
def test_a_case_leads_to_the_name(typed: str, name: str) -> None:
    assert name in nominatives(typed)
    assert nominatives(typed)[0] == typed


@pytest.mark.parametrize("word", ["lenin", "lenine", "ани", "", "1945", "sarper'e"])
def test_short_words_and_other_letters_stay_as_they_are(word: str) -> None:
    assert nominatives(word) == (word,)
