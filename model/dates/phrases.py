"""The phrases by which each language names a date; `wording` puts them together."""

from __future__ import annotations

from typing import NamedTuple

from model.dates.parts import PartName


class Phrases(NamedTuple):
    """The phrases of one language.

    `months` are the names that stand alone, `of_day` those that follow a day.
    Templates take `{}`, the date they are about.
    """

    months: tuple[str, ...]
    of_day: tuple[str, ...]
    seasons: tuple[str, ...]
    year: str
    years: str
    about: str
    doubtful: str
    before: str
    after: str
    either: str
    every: str
    unknown: str
    parts: dict[PartName, str]
    gregorian: str = "{}"


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_TURKISH_MONTHS = _names(
    "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"
)
_ENGLISH_MONTHS = _names(
    "January February March April May June July August September October November"
    " December"
)
_RUSSIAN_MONTHS = _names(
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
)
_RUSSIAN_OF_DAY = _names(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
)

TURKISH = Phrases(
    months=_TURKISH_MONTHS,
    of_day=_TURKISH_MONTHS,
    seasons=("{} ilkbaharı", "{} yazı", "{} sonbaharı", "{} kışı"),
    year="{}",
    years="{}",
    about="yaklaşık {}",
    doubtful="{} (?)",
    before="{} öncesi",
    after="{} sonrası",
    either="veya",
    every="ve",
    unknown="tarihi bilinmiyor",
    parts={
        PartName.EARLY: "{} başı",
        PartName.MIDDLE: "{} ortası",
        PartName.LATE: "{} sonu",
        PartName.FIRST_HALF: "{} yılının ilk yarısı",
        PartName.SECOND_HALF: "{} yılının ikinci yarısı",
        PartName.FIRST_MONTHS: "{} yılının ilk ayları",
        PartName.LAST_MONTHS: "{} yılının son ayları",
    },
    # Without it a reader takes 13 Ekim 1337 for the Rumi day of 1921.
    gregorian="{} (Miladi)",
)
ENGLISH = Phrases(
    months=_ENGLISH_MONTHS,
    of_day=_ENGLISH_MONTHS,
    seasons=("spring {}", "summer {}", "autumn {}", "winter {}"),
    year="{}",
    years="{}",
    about="about {}",
    doubtful="{} (?)",
    before="before {}",
    after="after {}",
    either="or",
    every="and",
    unknown="date unknown",
    parts={
        PartName.EARLY: "early {}",
        PartName.MIDDLE: "mid-{}",
        PartName.LATE: "late {}",
        PartName.FIRST_HALF: "first half of {}",
        PartName.SECOND_HALF: "second half of {}",
        PartName.FIRST_MONTHS: "first months of {}",
        PartName.LAST_MONTHS: "last months of {}",
    },
)
RUSSIAN = Phrases(
    months=_RUSSIAN_MONTHS,
    of_day=_RUSSIAN_OF_DAY,
    seasons=("весна {} г.", "лето {} г.", "осень {} г.", "зима {} г."),
    year="{} г.",
    years="{} гг.",
    about="около {}",
    doubtful="{} (?)",
    before="до {}",
    after="после {}",
    either="или",
    every="и",
    unknown="дата неизвестна",
    parts={
        PartName.EARLY: "начало {}",
        PartName.MIDDLE: "середина {}",
        PartName.LATE: "конец {}",
        PartName.FIRST_HALF: "первая половина {}",
        PartName.SECOND_HALF: "вторая половина {}",
        PartName.FIRST_MONTHS: "первые месяцы {}",
        PartName.LAST_MONTHS: "последние месяцы {}",
    },
)
LANGUAGES = {"tr": TURKISH, "en": ENGLISH, "ru": RUSSIAN}

_ROMAN_TENS = ("", "X", "XX")
_ROMAN_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
# The vowel of the last word of the number: on, yirmi, otuz, kırk, elli, altmış …
_TURKISH_TENS = ("lü", "lu", "li", "lu", "lı", "li", "lı", "li", "li", "lı")


def century_words(phrases: Phrases, century: int, *, bent: bool) -> str:
    """Name a century by its first two digits; `bent` in the genitive, for a part."""
    number = century + 1
    if phrases is TURKISH:
        return f"{number}. yüzyıl" + ("ın" if bent else "")
    if phrases is RUSSIAN:
        return f"{_ROMAN_TENS[number // 10]}{_ROMAN_ONES[number % 10]} в."
    teens = 10 <= number % 100 <= 20
    ending = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} century"


def decade_words(phrases: Phrases, decade: int, *, bent: bool) -> str:
    """Name a decade by its first three digits; `bent` in the genitive, for a part."""
    if phrases is TURKISH:
        ending = "li" if decade % 100 == 0 else _TURKISH_TENS[decade % 10]
        return f"{decade}0’{ending} yıllar" + ("ın" if bent else "")
    if phrases is RUSSIAN:
        return f"{decade}0-{'х' if bent else 'е'} гг."
    return f"{decade}0s"
