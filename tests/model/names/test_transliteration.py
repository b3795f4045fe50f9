"""Names as each tradition writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.names.forms import (
    NameForm,
    Origin,
    Script,
    attested,
    derived_forms,
    script_of,
)
from model.names.transliteration import Language, from_russian, turkish_to_russian


@pytest.mark.parametrize(
    ("russian", "turkish", "english", "french", "german"),
    [
        ("Чичерин", "Çiçerin", "Chicherin", "Tchitcherine", "Tschitscherin"),
        ("Карахан", "Karahan", "Karakhan", "Karakhan", "Karachan"),
        ("Молотов", "Molotov", "Molotov", "Molotov", "Molotow"),
        ("Майский", "Mayskiy", "Maysky", "Maïsky", "Maiski"),
        ("Жуковский", "Jukovskiy", "Zhukovsky", "Joukovsky", "Schukowski"),
        ("Ганецкий", "Ganetskiy", "Ganetsky", "Ganetsky", "Ganezki"),
        ("Ворошилов", "Voroşilov", "Voroshilov", "Vorochilov", "Woroschilow"),
        ("Щербаков", "Şçerbakov", "Shcherbakov", "Chtcherbakov", "Schtscherbakow"),
        ("Хрущёв", "Hruşçov", "Khrushchov", "Khrouchtchov", "Chruschtschow"),
        ("Андреев", "Andreyev", "Andreyev", "Andreev", "Andrejew"),
        ("Емельянов", "Yemelyanov", "Yemelyanov", "Emelianov", "Jemeljanow"),
        ("Исаев", "İsayev", "Isayev", "Issaev", "Issajew"),
        ("МОЛОТОВ", "MOLOTOV", "MOLOTOV", "MOLOTOV", "MOLOTOW"),
        ("ЧИЧЕРИН", "ÇİÇERİN", "CHICHERIN", "TCHITCHERINE", "TSCHITSCHERIN"),
        (
            "Сергей Александрович",
            "Sergey Aleksandroviç",
            "Sergey Aleksandrovich",
            "Sergueï Aleksandrovitch",
            "Sergei Aleksandrowitsch",
        ),
    ],
)
def test_russian_names(
    russian: str, turkish: str, english: str, french: str, german: str
) -> None:
    assert from_russian(russian, Language.TURKISH) == turkish
    assert from_russian(russian, Language.ENGLISH) == english
    assert from_russian(russian, Language.FRENCH) == french
    assert from_russian(russian, Language.GERMAN) == german


@pytest.mark.parametrize(
    ("turkish", "russian"),
    [
        ("Sarper", "Сарпер"),
        ("Karabekir", "Карабекир"),
        ("İnönü", "Инёню"),
        ("Kâzım", "Кязым"),
        ("Yusuf Kemal", "Юсуф Кемал"),
        ("Cebesoy", "Джебесой"),
        ("Ağaoğlu", "Агаоглу"),
        ("Özalp", "Озалп"),
        ("Emin", "Эмин"),
        ("Rüştü Aras", "Рюштю Арас"),
        ("Şükrü Kaya", "Шюкрю Кая"),
        ("Açıkalın", "Ачыкалын"),
        ("Yıldız", "Йылдыз"),
        ("İSMET", "ИСМЕТ"),
    ],
)
def test_turkish_names(turkish: str, russian: str) -> None:
    assert turkish_to_russian(turkish) == russian


def test_derived_forms_are_marked_as_derived() -> None:
    assert derived_forms("Карахан", "ru") == (
        NameForm("Karahan", Script.LATIN, Origin.DERIVED, Language.TURKISH),
        NameForm("Karakhan", Script.LATIN, Origin.DERIVED, Language.ENGLISH),
        NameForm("Karachan", Script.LATIN, Origin.DERIVED, Language.GERMAN),
    )
    assert derived_forms("Sarper", Language.TURKISH) == (
        NameForm("Сарпер", Script.CYRILLIC, Origin.DERIVED, Language.RUSSIAN),
    )


@pytest.mark.parametrize(
    ("name", "language"),
    [("Churchill", "en"), ("Karahan", "ru"), ("Карахан", "tr"), ("", "ru")],
)
def test_without_a_rule_nothing_is_derived(name: str, language: str) -> None:
    assert derived_forms(name, language) == ()


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="xx"):
        derived_forms("Karahan", "xx")


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Selim Sarper", Script.LATIN),
        ("Чичерин, Г. В.", Script.CYRILLIC),
        ("Мак(и)нцян", Script.CYRILLIC),
        ("عصمت", Script.ARABIC),
        ("1921", Script.OTHER),
        ("", Script.OTHER),
    ],
)
def test_script(text: str, script: Script) -> None:
    assert script_of(text) is script
    assert attested(text) == NameForm(text, script, Origin.ATTESTED)


@given(st.text())
def test_any_text_can_be_transliterated(text: str) -> None:
    cyrillic = any("\u0400" <= letter <= "\u04ff" for letter in text)
    if not cyrillic:
        assert from_russian(text, Language.ENGLISH) == text
    assert script_of(turkish_to_russian("Sarper " + text[:3])) is Script.CYRILLIC
