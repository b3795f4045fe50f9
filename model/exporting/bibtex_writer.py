"""BibTeX and BibLaTeX for LaTeX and JabRef.

Titles stand in double braces: styles that make capitals small know no Turkish i. The
letters stay UTF-8, which biber, JabRef, pandoc and today's BibTeX styles read; only
what LaTeX would take for a command is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

from model.exporting.selection import Selection
from model.exporting.works import Item, csl_item, documents_of

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
_BIBLATEX: Final = _BIBTEX | {
    "thesis": "thesis",
    "webpage": "online",
    "report": "misc",
    "entry-encyclopedia": "inreference",
}
_LANGUAGES: Final = {"tr-TR": "turkish", "en-US": "english", "ru-RU": "russian"}
_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)

Fields = dict[str, str | None]


def _write(dialect: str, selection: Selection, path: Path) -> Iterator[int]:
    """Write an entry for each work; give the number of records done."""
    with path.open("w", encoding="utf-8", newline="") as file:
        for done, found in documents_of(selection):
            if found:
                file.write(entry(csl_item(found), dialect))
            yield done


write = partial(_write, "bibtex")
write_biblatex = partial(_write, "biblatex")


def entry(item: Item, dialect: str) -> str:
    """Give the entry of a work in `bibtex` or `biblatex`."""
    modern = dialect == "biblatex"
    kind = (_BIBLATEX if modern else _BIBTEX).get(item["type"], "misc")
    if kind == "phdthesis" and item["genre"].startswith("Yüksek"):
        kind = "mastersthesis"
    fields = _common(item) | (_biblatex(item, kind) if modern else _bibtex(item, kind))
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{item['id']},", *lines, "}", "", ""])


def _common(item: Item) -> Fields:
    return {
        "author": _names(item.get("author")),
        "editor": _names(item.get("editor")),
        "title": f"{{{_escaped(item['title'])}}}",
        "volume": _escaped(item.get("volume")),
        "number": _escaped(item.get("issue")),
        "pages": _escaped(item.get("page"), range_=True),
        "series": _escaped(item.get("collection-title")),
        "publisher": _escaped(item.get("publisher")),
        "url": item.get("URL", "").replace("{", "%7B").replace("}", "%7D") or None,
        "howpublished": _escaped(_shelf(item)),
        "note": _escaped(item.get("note")),
    }


def _bibtex(item: Item, kind: str) -> Fields:
    parts = item.get("issued", {}).get("date-parts", [[]])[0]
    fields: Fields = {
        "year": str(parts[0]) if parts else None,
        "month": _MONTHS[parts[1] - 1] if len(parts) > 1 else None,
        "day": str(parts[2]) if len(parts) > 2 else None,
        "address": _escaped(item.get("publisher-place")),
        "language": _LANGUAGES.get(item.get("language", "")),
    }
    container = "booktitle" if kind == "incollection" else "journal"
    fields[container] = _escaped(item.get("container-title"))
    if kind in ("phdthesis", "mastersthesis"):
        fields |= {"school": _escaped(item.get("publisher")), "publisher": None}
    return fields


def _biblatex(item: Item, kind: str) -> Fields:
    fields: Fields = {
        "translator": _names(item.get("translator")),
        "shorttitle": _escaped(item.get("title-short")),
        "date": _date(item),
        "location": _escaped(item.get("publisher-place")),
        "langid": _LANGUAGES.get(item.get("language", "")),
        "library": _escaped(item.get("archive")),
        # biblatex counts volumes in figures and drops a volume XVI.
        "volume": _figures(item.get("volume")),
    }
    container = {
        "article": "journaltitle",
        "misc": "titleaddon",
        "online": "titleaddon",
    }
    fields[container.get(kind, "booktitle")] = _escaped(item.get("container-title"))
    if kind == "article" and item["type"] == "article-newspaper":
        fields["entrysubtype"] = "newspaper"
    if kind == "thesis":
        master = item["genre"].startswith("Yüksek")
        fields |= {"type": "mathesis" if master else "phdthesis", "publisher": None}
        fields["institution"] = _escaped(item.get("publisher"))
    return fields


def _date(item: Item) -> str | None:
    """Give the date as biblatex has it: ISO, a range with a slash, ~ for about."""
    issued = item.get("issued", {})
    days = [
        "-".join(f"{part:02}" for part in end) for end in issued.get("date-parts", ())
    ]
    return "/".join(days) + ("~" if issued.get("circa") else "") if days else None


def _figures(volume: str | None) -> str | None:
    """Give a Roman number in figures, anything else as it is."""
    if not volume or volume.strip("IVXLC"):
        return volume
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}[one] for one in volume]
    following = [*values[1:], 0]
    signed = zip(values, following, strict=True)
    return str(sum(-one if one < after else one for one, after in signed))


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
