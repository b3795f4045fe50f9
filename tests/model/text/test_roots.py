"""Words of one root: forms of one verb, and words made of others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.text.derivation import bases, is_made
from model.text.fold import fold
from model.text.verbs import beginnings, verbs


@pytest.mark.parametrize(
    ("words", "stem"),
    [
        ("tanınması tanımış tanıyan tanıdı tanımayan", "tanı"),
        ("istiyordu istemek isteği isteklerine istediler", "iste"),
        ("verilirse vermesi verdi verecek veren", "ver"),
        ("gitmiştir giden gidecek gitti", "git"),
        ("çözüldü çözüm çözülmüş çözmek", "çöz"),
        ("vazgeçeriz vazgeçebilecek vazgeçti", "vazgeç"),
        ("reddetti reddeden reddedilmesi", "reddet"),
        ("değiştirmeyeceğiz değişen değiştirilmiş", "değiş"),
        ("imzaladı imzalanan imzalamak imzalamışlardır imzalarken", "imzala"),
        ("saldırı saldırısı saldırması saldıran", "saldır"),
    ],
)
def test_forms_of_one_verb(words: str, stem: str) -> None:
    for word in words.split():
        assert verbs(fold(word)) == {fold(stem)}, word


@pytest.mark.parametrize(
    "word", ["alman", "tutsak", "karşı", "kars", "türkiye", "başkan", "batum", "1921"]
)
def test_words_that_only_begin_like_a_verb(word: str) -> None:
    assert verbs(fold(word)) == frozenset()


def test_where_the_forms_of_a_verb_stand() -> None:
    assert beginnings("git") == ["gid", "git"]
    assert beginnings("iste") == ["iste", "istiyor", "istuyor"]


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("sınırdaş", "sınır"),
        ("bağımsızlığının", "bağım"),
        ("tarafsızlık", "taraf"),
        ("casusluk", "casus"),
        ("askerlikten", "asker"),
        ("silahlandırılması", "silah"),
        ("ortaklaşmak", "ortak"),
    ],
)
def test_words_made_of_others(word: str, base: str) -> None:
    assert is_made(fold(word), len(base))
    assert fold(base) in bases(fold(word))


@pytest.mark.parametrize(
    ("word", "base"), [("tarihçe", "tari"), ("moskova", "mosko"), ("karşıt", "karş")]
)
def test_words_that_only_begin_alike(word: str, base: str) -> None:
    assert fold(base) not in bases(fold(word))


@given(st.text(max_size=40))
def test_any_text_may_be_asked(text: str) -> None:
    folded = fold(text)
    assert all(folded.startswith(base) for base in bases(folded))
    assert all(stem for stem in verbs(folded))
