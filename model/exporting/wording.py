"""What CSL's locales and citeproc-py leave wrong in notes, set right.

The Turkish locale writes “02 Eylül”; the Russian one leaves months in the nominative
after a day (“16 март”) and writes “г.” after a year that stands by itself, where a
Russian bibliography has none. In English a comma or full stop goes before the closing
quotation mark (Chicago 6.9), which citeproc-py does not know.
"""

from __future__ import annotations

import re
from typing import Final

from model.records.document import Document

_ZERO: Final = re.compile(r"\b0(\d (?:[A-ZÇĞİÖŞÜ]\w+) \d{4})")
_DAY_AND_MONTH: Final = re.compile(
    r"(\b\d{1,2} (?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр"
    r"|декабр))[ьй]?(?= \d{4})"
)
_BARE_YEAR: Final = re.compile(r"(?<![а-я] )\b(\d{4}) г\.(?=(.?))", re.DOTALL)

_QUOTED_STOP: Final = re.compile(r"(”)([.,])")
_LEADING: Final = re.compile(r"([^“«<]+?), (\w+\.), ")
_PREPARED: Final = re.compile(r"(?:^|; )([Hh]az|[Dd]er)\. ")
_AS: Final = {"haz": ("haz.", "Hazırlayan"), "der": ("der.", "Derleyen")}


def worded(text: str, locale: str) -> str:
    """Give the words of a note with dates as Turkish or Russian has them."""
    if locale == "tr-TR":
        text = text.replace(" &amp; çeviren by ", " ve çeviren ")
        text = text.replace("ed. &amp; çev.", "ed. ve çev.")
        return _ZERO.sub(r"\1", text)
    if locale == "en-US":
        return _QUOTED_STOP.sub(r"\2\1", text)
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


def said_once(note: str) -> str:
    """Take out the name of a translator or editor who already leads the note."""
    if found := _LEADING.match(note):
        who, role = found.groups()
        return note.replace(f", {role} {who}", "", 1)
    return note


def with_role(text: str, found: Document, language: str) -> str:
    """Call who prepared or compiled a work so in Turkish, not an editor.

    CSL knows editors only; the record keeps the footnote's own word (“Haz.”, “Der.”).
    """
    role = _PREPARED.search(found.note or "") if language == "tr" else None
    if role is None:
        return text
    short, long = _AS[role[1].lower()]
    text = re.sub(r"\bed\. ", f"{short} ", text, count=1)
    text = re.sub(r"\bEditör ", f"{long} ", text, count=1)
    return re.sub(r"\beditör ", f"{long.lower()} ", text, count=1)
