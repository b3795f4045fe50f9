"""RIS for Zotero, EndNote and Mendeley: a tag, two spaces, a hyphen, a value."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from model.exporting.selection import Selection
from model.exporting.works import Item, csl_item, documents_of

_TYPES: Final = {
    "article-journal": "JOUR",
    "article-newspaper": "NEWS",
    "book": "BOOK",
    "chapter": "CHAP",
    "entry-encyclopedia": "ENCYC",
    "manuscript": "MANSCPT",
    "report": "RPRT",
    "thesis": "THES",
    "webpage": "ELEC",
}
_PLAIN: Final = {
    "T2": "container-title",
    "T3": "collection-title",
    "VL": "volume",
    "IS": "issue",
    "PB": "publisher",
    "CY": "publisher-place",
    "M3": "genre",
    "LA": "language",
    "UR": "URL",
    # As Zotero has them; EndNote calls the same tags database and accession number.
    "DB": "archive",
    "AN": "archive_location",
    "N1": "note",
}


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write each work from TY to ER; give the number of records done."""
    with path.open("w", encoding="utf-8", newline="") as file:
        for done, found in documents_of(selection):
            if found:
                tags = [*_tags(csl_item(found)), ("ER", "")]
                file.write("".join(f"{tag}  - {value}\r\n" for tag, value in tags))
                file.write("\r\n")
            yield done


def _tags(item: Item) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES.get(item["type"], "GEN")
    yield "ID", item["id"]
    for tag, role in (("AU", "author"), ("ED", "editor"), ("A4", "translator")):
        for name in item.get(role, ()):
            yield tag, _name(name)
    yield "TI", _line(item["title"])
    yield from _date(item)
    if seen := item.get("accessed"):
        year, month, day = seen["date-parts"][0]
        yield "Y2", f"{year:04}/{month:02}/{day:02}/"
    first, _, last = item.get("page", "").replace("–", "-").partition("-")
    yield from ((tag, page) for tag, page in (("SP", first), ("EP", last)) if page)
    for tag, name in _PLAIN.items():
        if item.get(name):
            yield tag, _line(str(item[name]))


def _date(item: Item) -> Iterator[tuple[str, str]]:
    parts = item.get("issued", {}).get("date-parts", [[]])[0]
    if parts:
        yield "PY", f"{parts[0]:04}"
        filled = [f"{part:02}" for part in parts] + [""] * (3 - len(parts))
        yield "DA", "/".join(filled) + "/"


def _name(name: dict[str, str]) -> str:
    known = [name.get("family"), name.get("given"), name.get("literal")]
    return ", ".join(part for part in known if part)


def _line(text: str) -> str:
    return " ".join(text.split())
