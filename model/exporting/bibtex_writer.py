"""BibTeX and BibLaTeX for LaTeX and JabRef.

Titles stand in double braces: styles that make capitals small know no Turkish i. The
letters stay UTF-8, which biber, JabRef, pandoc and today's BibTeX styles read; only
what LaTeX would take for a command is escaped. What the archive notes of a work, which
is not the work's own, is its annotation, which no standard style prints.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

from model.exporting.biblatex import (
    Fields,
    biblatex_date,
    biblatex_fields,
    biblatex_kind,
    figures,
    shelf_is_title,
)
from model.exporting.selection import Selection
from model.exporting.works import Item, csl_item, dated_as, documents_of

_ESCAPES: Final = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "&": r"\&",
        "%": r"\%",
        "$": r"\$",
        "#": r"\#",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "\n": " ",
    }
)
_BIBTEX: Final = {
    "article-journal": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "entry-encyclopedia": "incollection",
    "thesis": "phdthesis",
}
_LANGUAGES: Final = {"tr-TR": "turkish", "en-US": "english", "ru-RU": "russian"}
_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)


def _write(dialect: str, selection: Selection, path: Path) -> Iterator[int]:
    """Write an entry for each work; give the number of records done."""
    with path.open("w", encoding="utf-8", newline="") as file:
        for done, found in documents_of(selection):
            if found:
                file.write(entry(csl_item(found), dialect, dated_as(found)))
            yield done


write = partial(_write, "bibtex")
write_biblatex = partial(_write, "biblatex")


def entry(item: Item, dialect: str, edtf: str | None = None) -> str:
    """Give the entry of a work in `bibtex` or `biblatex`; `edtf` is its date."""
    if dialect == "biblatex":
        kind = biblatex_kind(item)
        language = item.get("language")
        fields = biblatex_fields(_biblatex(item, kind, edtf), kind, language)
    else:
        kind = _BIBTEX.get(item["type"], "misc")
        if kind == "phdthesis" and item["genre"].startswith("Yüksek"):
            kind = "mastersthesis"
        fields = _bibtex(item, kind)
    lines = [f"  {n} = {_value(n, text)}," for n, text in fields.items() if text]
    return "\n".join([f"@{kind}{{{item['id']},", *lines, "}", "", ""])


def _value(name: str, text: str) -> str:
    """Give a field's value in braces; a month is one of BibTeX's own words."""
    return text if name == "month" else f"{{{text}}}"


def _common(item: Item) -> Fields:
    return {
        "author": _names(item.get("author")),
        "editor": _names(item.get("editor")),
        "translator": _names(item.get("translator")),
        "title": _title(item["title"]),
        "series": _title(item.get("collection-title")),
        "volume": _escaped(item.get("volume")),
        "number": _escaped(item.get("issue")),
        "pages": _escaped(item.get("page"), range_=True),
        "publisher": _escaped(item.get("publisher")),
        "url": _address(item),
        "urldate": _day(item.get("accessed")),
    }


def _bibtex(item: Item, kind: str) -> Fields:
    parts = item.get("issued", {}).get("date-parts", [[]])[0]
    fields: Fields = _common(item) | {
        "year": str(parts[0]) if parts else None,
        "month": _MONTHS[parts[1] - 1] if len(parts) > 1 else None,
        "day": str(parts[2]) if len(parts) > 2 else None,
        "address": _escaped(item.get("publisher-place")),
        "howpublished": None if shelf_is_title(item) else _escaped(_shelf(item)),
        "language": _LANGUAGES.get(item.get("language", "")),
        "annote": _escaped(item.get("note")),
    }
    container = "booktitle" if kind == "incollection" else "journal"
    fields[container] = _title(item.get("container-title"))
    if kind in ("phdthesis", "mastersthesis"):
        fields |= {"school": _escaped(item.get("publisher")), "publisher": None}
    return fields


_CONTAINER: Final = {
    "article": "journaltitle",
    "misc": "titleaddon",
    "online": "titleaddon",
    "unpublished": "titleaddon",
}


def _biblatex(item: Item, kind: str, edtf: str | None) -> Fields:
    fields: Fields = _common(item) | {
        _CONTAINER.get(kind, "booktitle"): _title(item.get("container-title")),
        # biblatex counts volumes in figures and drops a volume XVI.
        "volume": _escaped(figures(item.get("volume"))),
        "shorttitle": _escaped(item.get("title-short")),
        "date": biblatex_date(edtf),
        "location": _escaped(item.get("publisher-place")),
        "langid": _LANGUAGES.get(item.get("language", "")),
        "howpublished": None if shelf_is_title(item) else _escaped(_shelf(item)),
        "library": _escaped(_shelf(item)),
        "annotation": _escaped(item.get("note")),
    }
    if item["type"] == "article-newspaper":
        fields["entrysubtype"] = "newspaper"
    if kind == "thesis":
        master = item["genre"].startswith("Yüksek")
        fields |= {"type": "mathesis" if master else "phdthesis", "publisher": None}
        fields["institution"] = _escaped(item.get("publisher"))
    elif kind in ("misc", "unpublished") and not fields["howpublished"]:
        fields |= {"howpublished": fields["publisher"], "publisher": None}
    return fields


def _day(date: Item | None) -> str | None:
    if not date:
        return None
    return "-".join(f"{part:02}" for part in date["date-parts"][0])


def _address(item: Item) -> str | None:
    return item.get("URL", "").replace("{", "%7B").replace("}", "%7D") or None


def _title(text: str | None) -> str | None:
    return f"{{{_escaped(text)}}}" if text else None


def _shelf(item: Item) -> str | None:
    known = [item.get("archive"), item.get("archive_location")]
    return ", ".join(part for part in known if part) or None


def _names(names: list[dict[str, str]] | None) -> str | None:
    return " and ".join(_name(name) for name in names) if names else None


def _name(name: dict[str, str]) -> str:
    if "literal" in name:
        return f"{{{_escaped(name['literal'])}}}"
    parts = [name["family"], name.get("given")]
    return ", ".join(str(_escaped(part)) for part in parts if part)


def _escaped(text: Any, *, range_: bool = False) -> str | None:
    if text is None:
        return None
    safe = str(text).translate(_ESCAPES)
    return safe.replace("–", "-").replace("-", "--") if range_ else safe
