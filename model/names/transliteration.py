"""How a Russian name is written in Turkish, English, French and German, and back.

These are the traditions of the printed sources, not library standards: Turkish press
and scholarship (Çiçerin), English usage close to BGN/PCGN (Chicherin), French of the
diplomatic papers (Tchitcherine), German after Duden (Tschitscherin), Russian practice
for Turkish names (Сарпер, Инёню).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from model.text.fold import lower_tr, upper_tr


class Language(StrEnum):
    """Languages of name forms, by ISO 639-1 code."""

    TURKISH = "tr"
    ENGLISH = "en"
    FRENCH = "fr"
    GERMAN = "de"
    RUSSIAN = "ru"


def _letters(cyrillic: str, latin: str) -> dict[str, str]:
    return dict(zip(cyrillic, latin.replace("-", "").split(" "), strict=True))


# «-» stands for nothing: the hard and the soft sign are not written.
_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_TO_LATIN: Mapping[Language, Mapping[str, str]] = {
    Language.TURKISH: _letters(
        _RUSSIAN,
        "a b v g d e yo j z i y k l m n o p r s t u f h ts ç ş şç - ı - e yu ya",
    ),
    Language.ENGLISH: _letters(
        _RUSSIAN,
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya",
    ),
    Language.FRENCH: _letters(
        _RUSSIAN,
        "a b v g d e io j z i ï k l m n o p r s t ou f kh ts tch ch chtch - y - e "
        "iou ia",
    ),
    Language.GERMAN: _letters(
        _RUSSIAN,
        "a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch - y - e "
        "ju ja",
    ),
}
_AFTER_VOWEL = r"(?<=[аеёиоуыэюяъь])"
_START = r"\b"
# What a table of single letters cannot say; applied to lower-case Cyrillic first.
_BEFORE: Mapping[Language, tuple[tuple[str, str], ...]] = {
    Language.TURKISH: (
        (rf"(?:{_START}|{_AFTER_VOWEL})е", "ye"),
        (r"(?<=[жчшщ])ё", "o"),
    ),
    Language.ENGLISH: (
        (r"(?:ий|ый)\b", "y"),
        (rf"(?:{_START}|{_AFTER_VOWEL})е", "ye"),
        (r"(?<=[жчшщ])ё", "o"),
    ),
    Language.FRENCH: (
        (r"(?:ий|ый)\b", "y"),
        (r"ин\b", "ine"),
        (r"г(?=[еиэ])", "gu"),
        (r"(?<=[аеёиоуыэюя])с(?=[аеёиоуыэюя])", "ss"),
        (r"(?<=[жчшщ])ё", "o"),
    ),
    Language.GERMAN: (
        (r"(?:ий|ый)\b", "i"),
        (rf"(?:{_START}|{_AFTER_VOWEL})е", "je"),
        (r"(?<=[аеёиоуыэюя])с(?=[аеёиоуыэюя])", "ss"),
        (r"(?<=[жчшщ])ё", "o"),
    ),
}

# Turkish to Russian: y with its vowel is one letter; e opens as э, ü and ö soften.
_TURKISH_PAIRS = (
    (r"ya|yâ", "я"),
    (r"yu|yü", "ю"),
    (r"(?:\b|(?<=[aâeıiîoöuûü]))ye", "е"),
    (r"ye", "ье"),
    (r"(?:\b|(?<=[aâeıiîoöuûü]))e", "э"),
    (r"\bö", "о"),
    (r"\bü", "у"),
    (r"(?<=[gkl])â", "я"),
    (r"(?<=[kl])û", "ю"),
    (r"c", "дж"),
)
_TURKISH_LETTERS = _letters(
    "abçdefgğhıijklmnoöpqrsştuüvwxyzâîû",
    "а б ч д е ф г г х ы и ж к л м н о ё п к р с ш т у ю в в кс й з а и у",
)


def _recased(written: str, original: str, language: Language) -> str:
    """Give a lower-case form the capitals of the word it was made from."""
    upper = upper_tr if language is Language.TURKISH else str.upper
    if len(original) > 1 and original == original.upper():
        return upper(written)
    if original[:1] != original[:1].lower():
        return upper(written[:1]) + written[1:]
    return written


def _word_from_russian(word: str, language: Language) -> str:
    lower = word.lower()
    for pattern, latin in _BEFORE[language]:
        lower = re.sub(pattern, latin, lower)
    letters = _TO_LATIN[language]
    written = "".join(letters.get(letter, letter) for letter in lower)
    return _recased(written, word, language)


def _word_to_russian(word: str) -> str:
    lower = lower_tr(word)
    for pattern, cyrillic in _TURKISH_PAIRS:
        lower = re.sub(pattern, cyrillic, lower)
    written = "".join(_TURKISH_LETTERS.get(letter, letter) for letter in lower)
    return _recased(written, word, Language.RUSSIAN)


def from_russian(name: str, language: Language) -> str:
    """Write a Russian name as `language` does; raises KeyError for Russian itself."""
    return re.sub(
        r"[\u0400-\u04ff]+", lambda m: _word_from_russian(m[0], language), name
    )


def turkish_to_russian(name: str) -> str:
    """Write a Turkish name in Russian letters: Sarper → Сарпер, Kâzım → Кязым."""
    return re.sub(r"[^\W\d_]+", lambda m: _word_to_russian(m[0]), name)
