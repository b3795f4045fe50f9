"""Documents as CSL-JSON items: the one shape all bibliographies are written from.

Fields follow the CSL 1.0.2 specification and Zotero's mapping of item types. What the
archive keeps in one cell of a footnote's wording ("Türkler, C.XVI") is taken apart
where the wording is the usual Turkish one; anything else stays as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from anyascii import anyascii

from model.exporting.extract import Extract
from model.exporting.selection import Selection
from model.records.document import ArchiveReference, Document, document
from model.records.kinds import DocumentKind, Kind

Item = dict[str, Any]

TYPES: Final[dict[str, str]] = {
    DocumentKind.ARTICLE: "article-journal",
    DocumentKind.NOTES: "manuscript",
    DocumentKind.BOOK: "book",
    DocumentKind.CHAPTER: "chapter",
    DocumentKind.THESIS: "thesis",
    DocumentKind.NEWSPAPER: "article-newspaper",
    DocumentKind.ARCHIVAL: "manuscript",
    DocumentKind.PARLIAMENTARY: "report",
    DocumentKind.WEB: "webpage",
    DocumentKind.EDITION: "book",
    DocumentKind.ENCYCLOPEDIA: "entry-encyclopedia",
    DocumentKind.UNKNOWN: "document",
}
_LANGUAGES: Final = {"tr": "tr-TR", "en": "en-US", "ru": "ru-RU"}
_WHOLE: Final = frozenset({DocumentKind.BOOK, DocumentKind.EDITION})
GENRES: Final = {
    "Doktora tezi": {"en": "PhD diss.", "ru": "докт. дис."},
    "Yüksek lisans tezi": {"en": "master’s thesis", "ru": "магистерская дис."},
}
"""Kinds of theses in Turkish, and in the other languages of a report."""
_HONORIFICS: Final = ("Paşa", "Bey", "Efendi", "Hanım")
_PARTICLES: Final = ("von", "van", "de")
_DOUBLE: Final = frozenset({"Liddel Hart", "Liddell Hart"})
"""Family names of two words."""
_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?")
_VOLUME = re.compile(r"(?:^|,\s*)C\.\s*([IVXLC\d]+)$")
_ISSUE = re.compile(r",?\s+S\.\s*(?:(\d+)/)?(\d+)$")
# Names end at a full stop that is not one of initials, and may be only some (“vd.”).
_NAMED = r"([A-ZÇĞİÖŞÜÂ].+?)(?: vd)?(?:(?<=\w\w)\.(?=[ ;]|$)|;|$)"
_ROLES: Final = {
    "translator": re.compile(rf"\b[Çç]ev\. (?:ve yay\. haz\. )?{_NAMED}"),
    "editor": re.compile(rf"\b(?:[Ee]d|[Dd]er|[Hh]az)\. {_NAMED}"),
}
_ACCESSED = re.compile(r"[Ee]rişim tarihi:? (\d\d)\.(\d\d)\.(\d{4})")


def documents_of(selection: Selection) -> Iterator[tuple[int, Document | None]]:
    """Give each document that the records are or rest on, once, as it first comes.

    A document is None where a record brought no new one; the number counts records,
    so that a writer can tell how far it is.
    """
    seen: set[int] = set()
    for done, record in enumerate(selection.extracts(), start=1):
        fresh = [number for number in _numbers(record) if number not in seen]
        seen.update(fresh)
        for number in dict.fromkeys(fresh):
            yield done, document(selection.connection, number)
        if not fresh:
            yield done, None


def _numbers(record: Extract) -> list[int]:
    if record.kind is Kind.DOCUMENT:
        return [record.number]
    return [evidence.excerpt.document_id for evidence in record.evidence]


def citing_key(found: Document) -> str:
    """Give the key by which a work is cited in LaTeX and pandoc: the archive's id.

    It never changes while the record keeps its id, and holds letters that BibTeX,
    biber and pandoc all take.
    """
    return re.sub(r"[^A-Za-z0-9-]+", "-", anyascii(found.key)).strip("-")


def csl_item(found: Document) -> Item:
    """Give a document as a CSL-JSON item, without what is not known."""
    item: Item = {
        "id": citing_key(found),
        "type": TYPES.get(found.kind, "document"),
        "title": found.title,
        "title-short": _short(found),
        "author": [name_parts(name) for name in found.creators] or None,
        "issued": csl_date(dated_as(found)),
        "publisher": found.publisher,
        "publisher-place": found.place,
        "page": found.pages,
        "language": _LANGUAGES.get(found.language or "", found.language),
        "URL": found.url,
        "note": found.note,
        **_contained(found),
        **_in_archive(found),
        **_by_note(found),
    }
    return {name: value for name, value in item.items() if value is not None}


def _short(found: Document) -> str | None:
    """Give a short title that stands in the title; others are names among us."""
    short = found.short_title
    return short if short and short in found.title else None


def labelled(found: Document) -> bool:
    """Tell whether the title only repeats author and year, as of a work cited so.

    “[Kurat, 1999]” is how the archive calls a work whose title nobody states.
    """
    return found.title == f"[{', '.join((*found.creators, found.date or ''))}]"


def dated_as(found: Document) -> str | None:
    """Give the date of a document in EDTF; an archival item may have its own."""
    if found.date or not found.archive_ref:
        return found.date
    return found.archive_ref.date


def name_parts(name: str) -> dict[str, str]:
    """Take a name apart: the last word is the family name, unless it is a title.

    Names in capitals get Turkish small letters; one word stays one word.
    """
    if name.isupper():
        name = " ".join(_titled(word) for word in name.split())
    *given, family = name.split()
    if family in _HONORIFICS or name in _DOUBLE:
        return {"literal": name}
    if len(given) > 1 and given[-1] in _PARTICLES:
        family = f"{given.pop()} {family}"
    return {"family": family} | ({"given": " ".join(given)} if given else {})


def _people(names: str) -> list[dict[str, str]]:
    """Take names apart that are joined by “ve”, & or a hyphen, initials by a space.

    A hyphen joins two persons where each side has a given name of its own.
    """
    found = re.split(r"\s*&\s*| ve ", re.sub(r"\.(?=\w)", ". ", names))
    sides = [side.strip() for name in found for side in name.split("-")]
    apart = sides if all(" " in side for side in sides) else found
    return [name_parts(name) for name in apart]


def _titled(word: str) -> str:
    return word[0] + word[1:].replace("I", "ı").replace("İ", "i").lower()


def csl_date(date: str | None) -> Item | None:
    """Give an EDTF date as CSL's parts; what CSL cannot say stays as it is written."""
    if not date:
        return None
    ends = [_DATE.fullmatch(end) for end in date.split("/")]
    parts = [[int(part) for part in end.groups() if part] for end in ends if end]
    if len(parts) != len(ends) or len(parts) > 2:
        return {"literal": date}
    about = {"circa": True} if date[-1] in "~?%" else {}
    return {"date-parts": parts, **about}


def _contained(found: Document) -> Item:
    container = found.container
    if not container:
        return {}
    item: Item = {}
    if match := _ISSUE.search(container):
        item["volume"], item["issue"] = match.groups()
        container = container[: match.start()]
    elif match := _VOLUME.search(container):
        item["volume"] = match[1]
        container = container[: match.start()]
    key = "collection-title" if found.kind in _WHOLE else "container-title"
    return item | {key: container or None}


def _in_archive(found: Document) -> Item:
    reference = found.archive_ref
    if reference is None:
        return {}
    return {
        "archive": reference.institution,
        "archive_location": shelf(reference, "tr"),
    }


def archive_name(found: Document) -> str | None:
    """Give what the abbreviation of an archive stands for, if the record tells."""
    short = found.archive_ref.institution if found.archive_ref else None
    told = re.match(rf"{re.escape(short or '')}: (.+?) \(", found.note or "")
    return told[1] if told and short else None


SHELF: Final = {
    "tr": {"fond": "Fon", "box": "Kutu", "folder": "Gömlek", "item": "Sıra"},
    "en": {"fond": "fond", "box": "box", "folder": "folder", "item": "item"},
    "ru": {"fond": "ф.", "box": "кор.", "folder": "д.", "item": "л."},
}
"""Words for the places of an archival item, by language."""


def shelf(reference: ArchiveReference, language: str) -> str | None:
    """Give where an item lies within its archive: fond, box, folder, item."""
    words = SHELF.get(language, SHELF["tr"])
    colon = ":" if language == "tr" else ""
    known = [(word, getattr(reference, name)) for name, word in words.items()]
    return ", ".join(f"{word}{colon} {at}" for word, at in known if at) or None


def _by_note(found: Document) -> Item:
    note = found.note or ""
    roles = ((role, pattern.search(note)) for role, pattern in _ROLES.items())
    item: Item = {role: _people(match[1]) for role, match in roles if match}
    if found.url and (seen := _ACCESSED.search(note)):
        day, month, year = map(int, seen.groups())
        item["accessed"] = {"date-parts": [[year, month, day]]}
    if found.kind == DocumentKind.THESIS:
        item["genre"] = (
            "Yüksek lisans tezi" if "Yüksek Lisans" in note else "Doktora tezi"
        )
    return item
