"""What CSL's locales leave wrong in Turkish and Russian notes, set right.

The Turkish locale writes “02 Eylül”; the Russian one leaves months in the nominative
after a day (“16 март”) and writes “г.” after a year that stands by itself, where a
Russian bibliography has none.
"""

from __future__ import annotations

import re
from typing import Final

_ZERO: Final = re.compile(r"\b0(\d (?:[A-ZÇĞİÖŞÜ]\w+) \d{4})")
_DAY_AND_MONTH: Final = re.compile(
    r"(\b\d{1,2} (?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр"
    r"|декабр))[ьй]?(?= \d{4})"
)
_BARE_YEAR: Final = re.compile(r"(?<![а-я] )\b(\d{4}) г\.(?=(.?))", re.DOTALL)


def worded(text: str, locale: str) -> str:
    """Give the words of a note with dates as Turkish or Russian has them."""
    if locale == "tr-TR":
        return _ZERO.sub(r"\1", text)
    if locale == "ru-RU":
        text = _DAY_AND_MONTH.sub(_genitive, text)
        return _BARE_YEAR.sub(lambda at: at[1] if at[2] else f"{at[1]}.", text)
    return text


def _genitive(found: re.Match[str]) -> str:
    """Март and август take -а, all others -я."""
    return found[1] + ("а" if found[1].endswith("т") else "я")


def capitalised(text: str) -> str:
    """Let a note begin with a capital: CSL leaves “ibid.” and “a.g.e.” small."""
    if text.startswith(("ibid", "там же", "a.g.")):
        return text[0].upper() + text[1:]
    return text
