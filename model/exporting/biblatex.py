"""Entry types and fields of biblatex, as its data model wants them.

biber tells of a type's missing mandatory fields and of fields a type does not have
(`biber --validate-datamodel`). So a work takes the type whose mandatory fields are
known of it; what has no field there is said in the addendum, which all types print.
The rules are those of biblatex's manual, 2.1.1 and 2.2.2, and of biber's own model.
"""

from __future__ import annotations

import re
from typing import Any, Final

from model.exporting.works import Item

Fields = dict[str, str | None]

_IN_BOOK: Final = frozenset(
    {"booktitle", "editor", "translator", "volume", "number", "pages", "series"}
    | {"publisher", "location"}
)
_FIELDS: Final = {
    "article": {"journaltitle", "editor", "translator", "volume", "number", "pages"}
    | {"series"},
    "book": _IN_BOOK - {"booktitle"},
    "collection": _IN_BOOK - {"booktitle"},
    "proceedings": _IN_BOOK - {"booktitle", "translator"},
    "inbook": _IN_BOOK,
    "incollection": _IN_BOOK,
    "inreference": _IN_BOOK,
    "thesis": {"institution", "type", "location", "pages"},
    "online": {"editor", "titleaddon"},
    "unpublished": {"howpublished", "location", "titleaddon"},
    "misc": {"howpublished", "location", "titleaddon", "editor"},
}
"""The fields of each type beyond those that all have."""

_WORDS: Final = {
    "tr": {
        "volume": "C.",
        "number": "S.",
        "pages": "s.",
        "translator": "çev.",
        "editor": "ed.",
    },
    "en": {
        "volume": "vol.",
        "number": "no.",
        "pages": "pp.",
        "translator": "trans.",
        "editor": "ed.",
    },
    "ru": {
        "volume": "т.",
        "number": "№",
        "pages": "с.",
        "translator": "пер.",
        "editor": "ред.",
    },
}
_DAY: Final = r"\d{4}(?:-\d\d){0,2}[~?%]?"
_EDTF: Final = re.compile(rf"{_DAY}(?:/{_DAY})?|\d{{3}}X|\d\dXX")
UNKNOWN: Final = "XXXX"
"""A year nobody states, in EDTF; biber takes no “t.y.” for a year."""


def biblatex_kind(item: Item) -> str:
    """Give the entry type whose mandatory fields are known of the work."""
    authored = "author" in item
    kinds = {
        "article-journal": ("article", authored and "container-title" in item),
        "article-newspaper": ("article", authored and "container-title" in item),
        "chapter": (_in_book(item), authored and "container-title" in item),
        "entry-encyclopedia": (_in_book(item), authored and "container-title" in item),
        "book": (_book(item), True),
        "report": (_book(item), True),
        "thesis": ("thesis", authored and "publisher" in item),
        "webpage": ("online", "URL" in item),
        "manuscript": ("unpublished", authored),
    }
    kind, known = kinds.get(item["type"], ("misc", True))
    return kind if known else "misc"


def _in_book(item: Item) -> str:
    if "editor" not in item:
        return "inbook"
    return "inreference" if item["type"] == "entry-encyclopedia" else "incollection"


def _book(item: Item) -> str:
    """Give a type for a book; one without author and editor is called proceedings.

    That is what minutes and records of conferences are; no other type allows it.
    """
    if "author" in item:
        return "book"
    return "collection" if "editor" in item else "proceedings"


def biblatex_fields(fields: Fields, kind: str, language: str | None) -> Fields:
    """Keep the fields that the type has; say the others in the addendum.

    `fields` may hold any of those in `_FIELDS`, in the order of a bibliography.
    """
    has = _FIELDS[kind]
    every = frozenset(name for names in _FIELDS.values() for name in names)
    words = _WORDS.get((language or "tr")[:2], _WORDS["tr"])
    told = [
        f"{words.get(name, '')} {_read(name, text)}".strip()
        for name, text in fields.items()
        if text and name in every and name not in has
    ]
    kept = {n: text for n, text in fields.items() if n in has or n not in every}
    return kept | {"addendum": ", ".join(told) or None}


def _read(name: str, text: str) -> str:
    """Give a field as one reads it: names with the given name first."""
    if name not in ("editor", "translator"):
        return text
    people = [person.split(", ") for person in text.split(" and ")]
    return ", ".join(" ".join(reversed(parts)) for parts in people)


def biblatex_date(edtf: str | None) -> str:
    """Give the date as biblatex reads it, which is EDTF without sets and seasons."""
    if edtf and _EDTF.fullmatch(edtf):
        return edtf
    years = re.findall(r"\d{4}", edtf or "")
    return f"{years[0]}/{years[-1]}" if len(years) > 1 else "".join(years) or UNKNOWN


def figures(volume: str | None) -> str | None:
    """Give a Roman number in figures, as biblatex counts; anything else as it is."""
    if not volume or volume.strip("IVXLC"):
        return volume
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}[one] for one in volume]
    following = [*values[1:], 0]
    signed = zip(values, following, strict=True)
    return str(sum(-one if one < after else one for one, after in signed))


def shelf_is_title(item: Item) -> bool:
    """Tell whether the title is the archival reference itself, to be written once."""
    place: Any = item.get("archive_location")
    return bool(place) and str(place) in item["title"]
