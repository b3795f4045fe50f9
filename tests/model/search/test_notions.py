"""The glossary: which words stand for the same notion, in whatever form."""

from __future__ import annotations

import pytest

from model.search.notions import same_notion, wordings_in
from model.search.stopwords import says_nothing
from model.shipped import resources


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("prisoners", "tutsak"),
        ("PRISONER", "esir"),
        ("sınırda", "frontier"),
        ("sinirda", "border"),
        ("kitabı", "book"),
        ("tanınması", "recognised"),
        ("нефти", "petrol"),
        ("границе", "sınır"),
        ("consular", "konsolos"),
        ("консульские", "consul"),
    ],
)
def test_another_word_for_it(word: str, other: str) -> None:
    assert other in [it.text for it in same_notion(word)]


@pytest.mark.parametrize("word", ["Vinogradov", "xyzzy", "1946", "", "'", "да"])
def test_names_and_nonsense_stand_for_nothing_else(word: str) -> None:
    assert same_notion(word) == ()


def test_several_words_are_one_notion() -> None:
    words = ["recognise", "the", "National", "Pact", "today"]
    [(first, last, others)] = wordings_in(words)
    assert words[first : last + 1] == ["National", "Pact"]
    assert "misakımilli" in [it.text for it in others]


def test_every_line_of_the_glossary_has_three_languages() -> None:
    text = (resources() / "glossary.tsv").read_text(encoding="utf-8")
    lines = [x for x in text.splitlines() if x.strip() and not x.startswith("#")]
    wrong = [x for x in lines if len([y for y in x.split("\t") if y.strip()]) != 3]
    assert wrong == []


@pytest.mark.parametrize(
    "word",
    ["which", "How", "hangi", "nasıl", "nerede", "что", "сколько", "edilmesi", "oldu"],
)
def test_words_that_only_ask_or_join(word: str) -> None:
    assert says_nothing(word)


@pytest.mark.parametrize("word", ["öldü", "gold", "altın", "золото", "Kars", "istedi"])
def test_words_that_tell_something(word: str) -> None:
    assert not says_nothing(word)
