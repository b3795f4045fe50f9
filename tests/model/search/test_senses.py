"""Which words of the archive stand for a word of the glossary, and which never do."""

from __future__ import annotations

import pytest

from model.search.notions import Other, is_turkish
from model.search.senses import is_foreign, is_form
from model.text.suffixes import is_noun_suffix
from model.text.words import nearest


def stands_for(form: str, word: str) -> bool:
    """Whether a form is one of a word, in any language that the glossary has it in."""
    bare = word.removeprefix("=")
    languages = [turkish for turkish, known in ((True, is_turkish), (False, is_foreign))
                 if known(bare)] or [True]  # fmt: skip
    return any(is_form(form, Other(bare, it, bare != word)) for it in languages)


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("yasa", "yasa yasalar yasalarından"),
        ("iade", "iadesini iadesinin"),
        ("tutsak", "tutsakları tutsakların"),
        ("dönmek", "döndü dönen dönmüştür dönüş dönecek"),
        ("vermek", "verdi verilmiştir verilmesinden veren"),
        ("reddetmek", "reddeden reddedilmiştir reddetti"),
        ("istemek", "istedi istiyor istenilen"),
        ("çekilmek", "çekilmesi çekildi çekilen"),
        ("karar", "kararı kararlarının"),
        ("fikir", "fikrini fikirlerin"),
        ("dışişleri", "dışişlerinde dışişlerine"),
        ("hâkimiyet", "hakimiyeti hâkimiyetine"),
        ("Kars", "kars'ın kars'ta"),
        ("antlaşma", "antlaşması antlaşmasıdır7"),
        ("prisoner", "prisoner prisoners"),
        ("propose", "proposed proposal proposing"),
        ("deportation", "deportations"),
        ("communique", "communiqué"),
        ("договор", "договора договору"),
    ],
)
def test_a_form_of_the_word(word: str, forms: str) -> None:
    assert [form for form in forms.split() if not stands_for(form, word.lower())] == []


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("yasa", "yaşanmıştır yaşandı yaşayarak"),
        ("sürgün", "süre süren"),
        ("sürmek", "süre sürgün sürdürdü"),
        ("=leh", "lehine lehinde"),
        ("=çek", "çekti çekince"),
        ("iade", "idare"),
        ("dönmek", "dönem dönüm dönüşüm dönüştü"),
        ("dönüş", "dönüşmüştür dönüşümlerin"),
        ("görüş", "görmüş gördü"),
        ("duruşma", "durum durumunda durmuş"),
        ("bağlaşma", "bağlamda bağlantısı"),
        ("çekişme", "çekilen çekince"),
        ("uyuşma", "uygun"),
        ("basın", "başına başında"),
        ("kaza", "kazandı kazanmıştır"),
        ("ada", "adamı adana"),
        ("doğu", "doğumu"),
        ("hat", "hatta"),
        ("resim", "resmi resmî"),
        ("taraf", "tarafsız tarafsızlık"),
        ("almak", "altı altın altında ali alman"),
        ("demek", "delege destek denli"),
        ("gece", "geçen"),
        ("türk", "türkiye"),
        ("anlaşmak", "anlaşılmaktadır"),
        ("met", "metin metinde"),
        ("art", "ardından artmıştır"),
        ("war", "ward"),
        ("port", "portion"),
        ("agent", "agenda"),
        ("objection", "objectives"),
        ("minority", "minor"),
        ("=base", "based"),
    ],
)
def test_no_form_of_the_word(word: str, others: str) -> None:
    bare = word.removeprefix("=")
    assert is_turkish(bare) or is_foreign(bare)
    assert [other for other in others.split() if stands_for(other, word)] == []


@pytest.mark.parametrize(
    ("word", "length", "inflects"),
    [
        ("turkiye", 4, False),
        ("turkune", 4, True),
        ("antlasmasiyla", 8, True),
        ("egeye", 3, True),
        ("devletlerince", 6, True),
    ],
)
def test_what_is_owned_takes_its_cases_with_n(
    word: str, length: int, inflects: bool
) -> None:
    assert is_noun_suffix(word, length) is inflects


def test_beside_the_nearest_no_other_is_meant() -> None:
    known = ["potsdam", "notada", "notadan", "postdam"]
    assert nearest("potsdan", known, alike=True) == ["potsdam"]
    assert "notadan" in nearest("potsdan", known)
