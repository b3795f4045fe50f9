"""A name form: the text, its script, and whether a source has it or we derived it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from model.names.transliteration import Language, from_russian, turkish_to_russian


class Script(StrEnum):
    """ISO 15924 codes of the scripts that name forms are written in."""

    LATIN = "Latn"
    CYRILLIC = "Cyrl"
    ARABIC = "Arab"
    OTHER = "Zyyy"


class Origin(StrEnum):
    """Whether a source was seen to use the form."""

    ATTESTED = "attested"
    DERIVED = "derived"


@dataclass(frozen=True, slots=True)
class NameForm:
    """One way to write a name; a derived form has the language it was derived for."""

    text: str
    script: Script
    origin: Origin
    language: Language | None = None


_BY_UNICODE_NAME = {
    "LATIN": Script.LATIN,
    "CYRILLIC": Script.CYRILLIC,
    "ARABIC": Script.ARABIC,
}


def script_of(text: str) -> Script:
    """Give the script of most letters of `text`; the first of equals."""
    names = [unicodedata.name(x, "").partition(" ")[0] for x in text if x.isalpha()]
    scripts = [_BY_UNICODE_NAME.get(name, Script.OTHER) for name in names]
    return max(scripts, key=scripts.count, default=Script.OTHER)


def attested(text: str, language: Language | None = None) -> NameForm:
    """Give the form of a name that stands in a source."""
    return NameForm(text, script_of(text), Origin.ATTESTED, language)


def derived_forms(name: str, language: Language | str) -> tuple[NameForm, ...]:
    """Give the forms that a name of this language takes elsewhere, none twice.

    From Russian (in Cyrillic): Turkish, English, French, German; from Turkish: Russian.
    Other languages, and names not in the script of theirs, have no rule and give none.
    """
    source = Language(language)
    script = script_of(name)
    written: list[tuple[str, Language]] = []
    if source is Language.RUSSIAN and script is Script.CYRILLIC:
        targets = [x for x in Language if x is not Language.RUSSIAN]
        written = [(from_russian(name, target), target) for target in targets]
    elif source is Language.TURKISH and script is Script.LATIN:
        written = [(turkish_to_russian(name), Language.RUSSIAN)]
    first: dict[str, Language] = {}
    for text, target in written:
        if text != name:
            first.setdefault(text, target)
    return tuple(
        NameForm(text, script_of(text), Origin.DERIVED, target)
        for text, target in first.items()
    )
