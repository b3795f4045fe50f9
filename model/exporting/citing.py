"""Footnotes and bibliographies in a citation style, through citeproc-py and CSL.

What bites in citeproc-py 0.11: it knows no archival references, so these are worded
here; it compares letters without a language, so a bibliography is sorted here, the
Turkish way; what it reads wrongly in a style is set right in model.exporting.styles.
"""

from __future__ import annotations

import html
import re
import sqlite3
import unicodedata
from dataclasses import dataclass
from typing import Any, Final

from model.exporting.capitals import in_small_letters
from model.exporting.shortening import told_apart
from model.exporting.styles import leading, style
from model.exporting.wording import capitalised, said_once, with_role, worded
from model.exporting.works import (
    GENRES,
    Item,
    archive_name,
    csl_item,
    dated_as,
    labelled,
    shelf,
)
from model.records.document import Document, document
from model.records.excerpt import Excerpt
from model.records.kinds import DocumentKind

STYLES: Final = {
    "isnad": "isnad-dipnotlu",
    "chicago": "chicago-notes-bibliography-16th-edition",
    "turkish": "turkish-notes",
}
"""Citation styles by name, with the files in resources/csl."""

LOCALES: Final = {"tr": "tr-TR", "en": "en-US", "ru": "ru-RU"}
QUOTES: Final = {"tr": ("“", "”"), "en": ("“", "”"), "ru": ("«", "»")}
"""Quotation marks by language."""

_LINES: Final = {
    "tr": ("satır", "satır"),
    "en": ("line", "lines"),
    "ru": ("строка", "строки"),
}
"""A line and lines, by language."""
_SHORTENED = re.compile(r"\b(?:a\.g\.\w|ibid|t\.y|ts|n\.d|б\. ?д)\.$", re.IGNORECASE)
"""What ends in a full stop of its own."""
_MARKUP = re.compile(r"(<[^>]+>)")
_ALPHABET: Final = "abcçdefgğhıijklmnoöpqrsştuüvwxyz"
_PLAIN: Final = str.maketrans("âîûÂÎÛIİ", "aiuaiuıi")


@dataclass(frozen=True)
class Run:
    """A stretch of text in one type."""

    text: str
    italic: bool = False


Runs = tuple[Run, ...]


def plain(runs: Runs) -> str:
    """Give the words of the runs without their type."""
    return "".join(run.text for run in runs)


def turkish_order(text: str) -> tuple[int, ...]:
    """Give a key that sorts ç after c, ğ after g, ı before i, ö, ş, ü in their places.

    Marks and spaces do not count; letters of other languages sort as the letter under
    their accents; figures come before letters, other scripts after them.
    """
    letters = text.translate(_PLAIN).lower()
    return tuple(_place(letter) for letter in letters if letter.isalnum())


def _place(letter: str) -> int:
    if letter not in _ALPHABET:
        letter = unicodedata.normalize("NFD", letter)[0]
    if letter.isdecimal():
        return int(letter) - 10
    return _ALPHABET.index(letter) if letter in _ALPHABET else ord(letter)


class Citer:
    """Words the footnotes of one text in order: a work cited again is shortened.

    `style` is a key of STYLES, `language` tr, en or ru. Raises KeyError for another.
    """

    def __init__(
        self, connection: sqlite3.Connection, style: str, language: str
    ) -> None:
        self._connection, self._style = connection, style
        # Its “s.”, “çev.” and “a.g.e.” are Turkish, whatever stands around the notes.
        self._language = "tr" if style == "turkish" else language
        self._documents: dict[int, Document] = {}
        self._bibliography: Any = None
        self._houses: set[str | None] = set()
        self._file = STYLES[style]
        self._locale = LOCALES[self._language]

    def note(self, excerpt: Excerpt) -> Runs:
        """Give the footnote for an excerpt: its document, and page or lines."""
        runs = self.work(excerpt.document_id, excerpt.page)
        if excerpt.page is None:
            one, more = _LINES[self._language]
            where = f"{more} {excerpt.first_line}–{excerpt.last_line}"
            if excerpt.first_line == excerpt.last_line:
                where = f"{one} {excerpt.first_line}"
            runs = _continued(runs, f"{where}.")
        return runs

    def work(self, number: int, page: str | None = None) -> Runs:
        """Give the footnote for a document as a whole, or for a page of it."""
        found = self._document(number)
        # CSL has to see archival notes too: what comes after one is no ibid.
        cited = self._cited(found, page)
        if found.kind == DocumentKind.ARCHIVAL and found.archive_ref:
            return (Run(self._archival(found, self._house(found))),)
        return cited

    def bibliography(self) -> list[Runs]:
        """Give an entry for each work cited so far, sorted the Turkish way."""
        entries = map(self._entry, self._documents.values())
        return sorted(entries, key=lambda runs: turkish_order(plain(runs)))

    def entry(self, number: int) -> Runs:
        """Give a document as a bibliography has it; it is not thereby cited."""
        return self._entry(document(self._connection, number))

    def language_of(self, excerpt: Excerpt) -> str | None:
        """Give the language of the document that an excerpt is from."""
        return self._document(excerpt.document_id).language

    def _entry(self, found: Document) -> Runs:
        if found.kind == DocumentKind.ARCHIVAL and found.archive_ref:
            return (Run(self._archival(found, found.archive_ref.institution)),)
        alone = self._engine(found)
        self._register(alone, found, None)
        entry = worded(str(alone.bibliography()[0]), self._locale)
        return _runs(with_role(entry, found, self._language))

    def _document(self, number: int) -> Document:
        if number not in self._documents:
            self._documents[number] = document(self._connection, number)
        return self._documents[number]

    def _cited(self, found: Document, page: str | None) -> Runs:
        if self._bibliography is None:
            self._bibliography = self._engine()
        engine = self._bibliography
        apart = told_apart(found, self._documents.values(), self._style)
        engine.source.update(_source(found, self._language, apart))
        cited = self._register(engine, found, page)
        note = str(engine.cite(cited, _missing))
        if labelled(found):
            # Author and year are short already, and tell its works apart.
            alone = self._engine(found)
            note = str(alone.cite(self._register(alone, found, page), _missing))
        note = worded(note, self._locale)
        note = with_role(said_once(note), found, self._language)
        return _runs(capitalised(note))

    def _engine(self, *found: Document) -> Any:
        from citeproc import CitationStylesBibliography, formatter
        from citeproc.source.json import CiteProcJSON

        source = CiteProcJSON([])
        for one in found:
            source.update(_source(one, self._language))
        said = leading(csl_item(found[0]), self._file) if found else None
        prepared = style(self._file, self._locale, said)
        return CitationStylesBibliography(prepared, source, formatter.html)

    def _register(self, engine: Any, found: Document, page: str | None) -> Any:
        from citeproc import Citation, CitationItem, Locator

        where = {"locator": Locator("page", page)} if page else {}
        cited = Citation([CitationItem(_key(found), **where)])
        engine.register(cited)
        return cited

    def _house(self, found: Document) -> str | None:
        """Give the archive's name: in full with its abbreviation, then that alone.

        So İSNAD 2 wants it, and it serves readers of the other styles.
        """
        short = found.archive_ref.institution if found.archive_ref else None
        if short in self._houses or not (name := archive_name(found)):
            return short
        self._houses.add(short)
        return f"{name} ({short})"

    def _archival(self, found: Document, house: str | None) -> str:
        from model.dates.wording import write

        reference = found.archive_ref
        if reference is None:
            raise ValueError(f"{found.key} lies in no archive")
        date = dated_as(found)
        parts = [house, shelf(reference, self._language)]
        parts += [write(date, self._language)] if date else []
        # A Russian date ends with the stop of “г.”.
        return ", ".join(part for part in parts if part).removesuffix(".") + "."


def citation_of(
    connection: sqlite3.Connection, excerpt: Excerpt, style: str, language: str
) -> str:
    """Give the footnote that cites an excerpt by itself, as plain text."""
    return plain(Citer(connection, style, language).note(excerpt))


def _key(found: Document) -> str:
    return str(csl_item(found)["id"]).lower()


def _source(found: Document, language: str, apart: Item | None = None) -> Any:
    """Give the work as citeproc-py's source, without what a footnote does not tell.

    `apart` holds the fields that tell it from other works of its author.
    """
    import warnings

    from citeproc.source.json import CiteProcJSON

    item = csl_item(found)
    item = {k: v for k, v in item.items() if k not in ("note", "title-short")}
    if labelled(found):
        del item["title"]
    # Of an unknown language citeproc-py would capitalise every word.
    item.setdefault("language", "tr-TR")
    if "genre" in item:
        item["genre"] = GENRES[item["genre"]].get(language, item["genre"])
    item |= apart or {}
    for name in ("title", "title-short"):
        if name in item:
            item[name] = in_small_letters(item[name])
    if "literal" in item.get("issued", {}):
        del item["issued"]
    for role in ("author", "editor", "translator"):
        if role in item:
            # citeproc-py takes a name in one piece only as a family name.
            item[role] = [
                {"family": name["literal"]} if "literal" in name else name
                for name in item[role]
            ]
    with warnings.catch_warnings():
        # It warns of fields it does not know, which are then left out.
        warnings.simplefilter("ignore")
        return CiteProcJSON([item | {"id": _key(found)}])


def _missing(item: Any) -> str:
    raise LookupError(f"{item.key} is not among the works")


def _runs(markup: str) -> Runs:
    runs: list[Run] = []
    italic = False
    for piece in _MARKUP.split(markup):
        if piece in ("<i>", "</i>"):
            italic = piece == "<i>"
        elif piece and not piece.startswith("<"):
            runs.append(Run(html.unescape(piece), italic))
    return tuple(runs)


def _continued(runs: Runs, more: str) -> Runs:
    """Let a note go on after a comma instead of ending at its full stop."""
    *head, last = runs
    text = last.text
    if text.endswith(".”"):
        text, more = f"{text[:-2]},”", f" {more}"
    else:
        kept = text if _SHORTENED.search(text) else text.removesuffix(".")
        text, more = kept, f", {more}"
    return (*head, Run(text, last.italic), Run(more))
