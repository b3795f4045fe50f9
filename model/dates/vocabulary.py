"""The words of dates in Turkish, English and Russian, in their folded form.

Folded: small letters, ı as i, no Turkish diacritics (see `tokens.fold`). The old
names of the months stood in Turkish until law no. 4696 of 10 January 1945.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True)
class Month:
    """A month as named: `number` in the Gregorian order, the language it is in.

    `ottoman` marks a name of the old count (Teşrinievvel), `short` an abbreviation.
    """

    number: int
    language: str
    ottoman: bool = False
    short: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _numbered(words: str) -> dict[str, int]:
    return {
        word: number
        for number, names in enumerate(words.split(), 1)
        for word in names.split("|")
    }


_TURKISH = _numbered(
    "ocak|ocag subat mart nisan mayis haziran temmuz agustos eylul ekim kasim"
    " aralik|aralig"
)
_OTTOMAN = {
    **dict.fromkeys(("tesrinievvel", "tesrinevvel", "ilktesrin", "birincitesrin"), 10),
    **dict.fromkeys(("tesrinisani", "tesrinsani", "sontesrin", "ikincitesrin"), 11),
    **dict.fromkeys(("kanunuevvel", "kanunievvel", "ilkkanun", "birincikanun"), 12),
    **dict.fromkeys(("kanunusani", "kanunisani", "sonkanun", "ikincikanun"), 1),
}
_TURKISH_SHORT = _numbered("oca sub mar nis may haz tem agu eyl eki kas ara")
_ENGLISH = _numbered(
    "january february march april may june july august september october november"
    " december"
)
_ENGLISH_SHORT = _numbered("jan feb mar apr may jun jul aug sep|sept oct nov dec")
_RUSSIAN = _numbered(
    "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр"
)
_FRENCH = _numbered(
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre"
    " decembre"
)
_RUSSIAN_SHORT = _numbered(
    "янв фев|февр мар апр май июн июл авг сен|сент окт ноя|нояб дек"
)

_TURKISH_MONTH = re.compile(
    f"({'|'.join([*_TURKISH, *_OTTOMAN])})"
    r"(?:[iu]?n?[dt][ae]n?(?:ki)?|[iu](?:n(?:[iuae])?)?|[iu]n[iu]n|[ae])?"
)
_RUSSIAN_MONTH = re.compile(
    r"(январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:[ьяюеи]|ем)"
    r"|(март|август)(?:а|у|ом|е)?|(ма)(?:й|я|ю|ем|е)"
)
# The old names may be written in two or three words: Teşrîn-i Evvel, Kânun-ı Sani.
MONTH_WORDS = (
    r"tesrin[\s-]*[iu]?[\s-]*(?:evvel|sani)|kanun[\s-]*[iu]?[\s-]*(?:evvel|sani)"
    r"|(?:ilk|son|birinci|ikinci)\s*(?:tesrin|kanun)"
)
_OLD_NAME = re.compile(r"(tesrin|kanun)[\s-]*[iu]?[\s-]*(evvel|sani)")
# Given names and everyday words that a case ending makes of a month.
_NOT_MONTHS = {"martin", "marti", "martina", "martini", "ekin", "nisani"}


@lru_cache(maxsize=4096)
def month_named(key: str) -> Month | None:
    """Give the month a folded word names, in any case of the three languages."""
    if key in _NOT_MONTHS:
        return None
    if key in _ENGLISH:
        return Month(_ENGLISH[key], "en")
    if key in _FRENCH:
        return Month(_FRENCH[key], "fr")
    return _turkish(key) or _russian(key) or _short(key)


def _turkish(key: str) -> Month | None:
    match = _TURKISH_MONTH.fullmatch(_old_name(key))
    if not match:
        return None
    if match[1] in _OTTOMAN:
        return Month(_OTTOMAN[match[1]], "tr", ottoman=True)
    return Month(_TURKISH[match[1]], "tr")


def _russian(key: str) -> Month | None:
    match = _RUSSIAN_MONTH.fullmatch(key)
    if not match:
        return None
    return Month(_RUSSIAN[next(group for group in match.groups() if group)], "ru")


def _short(key: str) -> Month | None:
    for language, names in (
        ("en", _ENGLISH_SHORT),
        ("tr", _TURKISH_SHORT),
        ("ru", _RUSSIAN_SHORT),
    ):
        if key in names:
            return Month(names[key], language, short=True)
    return None


def _old_name(key: str) -> str:
    """Write the old name in one word: Teşrîn-i Evvel as tesrinievvel."""
    link = {"tesrin": "i", "kanun": "u"}
    joined = _OLD_NAME.sub(lambda m: m[1] + link[m[1]] + m[2], key)
    return re.sub(r"\s", "", joined)


_POSSESSED = (
    r"(?:i|u|si|su|leri|lari)?"
    r"(?:n?[ae]|n?[dt][ae](?:n|ki)?|n[iu]n|n[iu]|[iu]n|n)?"
)
# A weekday says which day it was, and nothing that the date beside it does not say.
WEEKDAY = re.compile(
    r"pazar(?:tesi)?|sali|carsamba|persembe|cuma(?:rtesi)?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun"
    r"|понедельник[ау]?|вторник[ау]?|сред[ауые]|четверг[ау]?|пятниц[ауые]|суббот[ауые]"
    r"|воскресень[еяю]|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
)
DAY_NOUN = re.compile(rf"gun(?:k[iu]|{_POSSESSED})")
DATE_NOUN = re.compile(rf"tarih(?:li|{_POSSESSED})|дат[аыеу]")
YEAR_NOUN = re.compile(rf"(?:yil|sene){_POSSESSED}|год(?:а|у|е|ом|ы|ов|ах)?|гг?")
MONTH_NOUN = re.compile(rf"ay{_POSSESSED}|месяц(?:а|у|ем?)?")
DECADE_NOUN = re.compile(rf"yillar{_POSSESSED}|год\w{{0,3}}|гг")
CENTURY_NOUN = re.compile(
    r"(?:yuzyil|yy|asir|asr)(?:[dt]?[iuae]\w{0,6})?|centur(?:y|ies)|век(?:а|е|у|ом)?"
    r"|столети(?:е|я|и|ю)"
)
BETWEEN_NOUN = re.compile(r"aras(?:i|inda|indaki)")
FROM_ENDING = re.compile(r"(?:.*[iunlr])?[dt][ae]n")
TO_ENDING = re.compile(r"n?[ae]|y[ae]|.*n[ae]")
CASE_ENDING = re.compile(
    r"(?:n?[dt][ae](?:n|ki)?|[iu]nd[ae](?:n|ki)?|[iu]n[ae]|[yn]?[ae]|[yn]?[iu]n?"
    r"|s[iu]|[dt][iu]r|yl[ae]|l[ae])"
)
OF_ENDING = re.compile(r"[yn]?[iu]n")
DECADE_ENDING = re.compile(r"l[iu]")
PLURAL_ENDING = re.compile(r"l[ae]r(?:[iu]n?|[iu]nd[ae]n?|d[ae](?:n|ki)?|[ae])?")
ENGLISH_ORDINAL = frozenset(("st", "nd", "rd", "th", "er"))  # French 1er too
RUSSIAN_ORDINAL = frozenset(("го", "е", "ое", "х", "й", "ого"))

_TURKISH_SEASON = re.compile(
    r"(ilkbahar|sonbahar|bahar|yaz|guz|kis)"
    r"(?:[iu]?(?:nd[ae](?:n|ki)?|n[ae]|n[iu]n)?|d[ae]n?|[iu]nd[ae]n?)"
)
_SEASONS = {
    **dict.fromkeys(("ilkbahar", "bahar", "spring"), 21),
    **dict.fromkeys(("yaz", "summer"), 22),
    **dict.fromkeys(("sonbahar", "guz", "autumn", "fall"), 23),
    **dict.fromkeys(("kis", "winter"), 24),
    **dict.fromkeys(_words("весна весной весны весну весне"), 21),
    **dict.fromkeys(_words("лето летом лета"), 22),
    **dict.fromkeys(_words("осень осенью осени"), 23),
    **dict.fromkeys(_words("зима зимой зимы зиму зиме"), 24),
}


def season_named(key: str, written: str) -> int | None:
    """Give the EDTF season code (21 spring to 24 winter) of a word, if it is one.

    `written` tells kışı (winter) from kişi (person), which fold to the same letters.
    """
    if key == "kisi" and not set("ıI") & set(written):
        return None
    turkish = _TURKISH_SEASON.fullmatch(key)
    return _SEASONS.get(turkish[1] if turkish else key)


@lru_cache(maxsize=4096)
def is_known(key: str) -> bool:
    """Tell whether a word means something in a date, to mend words cut by a line."""
    nouns = (DAY_NOUN, DATE_NOUN, YEAR_NOUN, MONTH_NOUN, CENTURY_NOUN)
    return month_named(key) is not None or any(n.fullmatch(key) for n in nouns)


ALL_OF = frozenset(("ve", "and", "и", "&"))
ONE_OF = frozenset(("veya", "yahut", "or", "или", "либо"))
UP_TO = frozenset(("to", "until", "till", "through", "по", "до"))
UNTIL_AFTER = frozenset(("kadar", "dek", "degin"))
ABOUT = _words(
    "yaklasik takriben tahminen circa ca about around approximately около примерно"
    " приблизительно"
)
ABOUT_AFTER = re.compile(r"(?:civar|dolay)[iu]?(?:lar[iu]?)?(?:nd[ae])?")
BEFORE = _words("before до ранее раньше")
UNTIL = _words("until till")
AFTER = _words("after после позже")
COMPARED = {
    ("prior", "to"): "before",
    ("earlier", "than"): "before",
    ("later", "than"): "after",
}
SINCE = _words("since с со")
# Words after which a number is a page, a volume or a shelf mark, not a year.
MARKS = _words(
    "s ss sh p pp sayfa page pages no nr n c cilt vol sayi fon kutu gomlek sira yer"
    " dosya belge madde maddesi art article ст с № том т л д оп ф"
)
HIJRI = _words(
    "hicri h muharrem safer rebiulevvel rebiulahir cemaziyelevvel cemaziyelahir recep"
    " saban ramazan sevval zilkade zilhicce"
)
# Words after which a bare number of four digits is surely a year.
YEAR_CUES = _words("in since during by until year в во году года год с до после")
