"""The header of an edition: what it is, on what it rests, how it was made."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version as version_of
from typing import TYPE_CHECKING, Final

from model.exporting.tei.body import ID, leaf, tag
from model.exporting.tei.marks import dated, xml_id
from model.exporting.works import name_parts, shelf
from model.records.document import Document
from model.records.kinds import DocumentKind
from model.records.treaty import Treaty, Version

if TYPE_CHECKING:
    from lxml.etree import _IncrementalFileWriter as Writer

CALENDARS: Final = {
    "gregorian": "Gregorian",
    "julian": "Julian (Old Style)",
    "rumi": "Rumi (Ottoman financial calendar)",
}
_LANGUAGES: Final = {"tr": "Türkçe", "en": "English", "ru": "Русский"}
_PARTS: Final = frozenset(
    {
        DocumentKind.ARTICLE,
        DocumentKind.CHAPTER,
        DocumentKind.NEWSPAPER,
        DocumentKind.ENCYCLOPEDIA,
    }
)
_JOURNALS: Final = frozenset({DocumentKind.ARTICLE, DocumentKind.NEWSPAPER})
_UNSTATED: Final = "No licence is stated; the rights remain with the authors."
_PRINCIPLES: Final = (
    (
        "The texts are those of the imported files, normalised to Unicode NFC; slips of"
        " the sources are kept. Footnotes stand as notes where their numbers stood."
    ),
    (
        "Persons, places and dates are marked where the archive records them; a date's"
        " when, notBefore and notAfter are Gregorian, its calendar is that of the text."
    ),
    (
        "Events bear the claims of the sources, each with the quotation that attests"
        " it; claims that contradict each other stand side by side."
    ),
)
_VARIANTS: Final = (
    "The wordings of a treaty are given article by article, as parallel readings; an"
    " empty reading of type missing says that a wording lacks the article."
)


@dataclass
class Edition:
    """Row numbers of all that belongs to the edition."""

    documents: list[Document] = field(default_factory=list)
    sources: list[Document] = field(default_factory=list)
    events: list[int] = field(default_factory=list)
    persons: list[int] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    treaties: list[tuple[Treaty, list[Version]]] = field(default_factory=list)


def write_header(file: Writer, connection: sqlite3.Connection, held: Edition) -> None:
    """Write the header; it names every source and wording that the rest refers to."""
    info = dict(connection.execute("select key, value from archive_info").fetchall())
    with file.element(tag("teiHeader")):
        with file.element(tag("fileDesc")):
            with file.element(tag("titleStmt")):
                alone = held.documents[0] if len(held.documents) == 1 else None
                leaf(file, "title", alone.title if alone else info["title"])
                for name in alone.creators if alone else ():
                    _write_author(file, name)
            _write_publication(file, held, info.get("record_digest"))
            _write_sources(file, held)
        _write_encoding(file, bool(held.treaties))
        spoken = {info["language"], *_languages(connection, held)}
        _write_profile(file, sorted(spoken))


def _write_publication(file: Writer, held: Edition, digest: str | None) -> None:
    with file.element(tag("publicationStmt")):
        leaf(file, "publisher", "Vesika")
        leaf(file, "idno", digest, type="archive")
        with file.element(tag("availability"), status="restricted"):
            stated = [one.rights or _UNSTATED for one in held.documents]
            for rights in dict.fromkeys(stated or [_UNSTATED]):
                leaf(file, "p", rights)


def _write_encoding(file: Writer, has_variants: bool) -> None:
    with file.element(tag("encodingDesc")):
        with file.element(tag("projectDesc")):
            leaf(file, "p", "Exported from an archive of the program Vesika.")
        with file.element(tag("editorialDecl")):
            for principle in _PRINCIPLES:
                leaf(file, "p", principle)
            if has_variants:
                leaf(file, "p", _VARIANTS)
        if has_variants:
            method = {"method": "parallel-segmentation", "location": "internal"}
            with file.element(tag("variantEncoding"), method):
                pass
        with file.element(tag("appInfo")):
            named = {"ident": "vesika", "version": version_of("vesika")}
            with file.element(tag("application"), named):
                leaf(file, "label", "Vesika")


def _languages(connection: sqlite3.Connection, held: Edition) -> Iterator[str]:
    """Give the languages of the passages and the wordings, and of Cyrillic names."""
    rows = connection.execute(
        "select distinct language from passage where language is not null"
        " and document_id in (select value from json_each(?))",
        (json.dumps([found.id for found in held.documents]),),
    )
    yield from (row[0] for row in rows)
    yield from (found.language for found in held.documents if found.language)
    wordings = (one for _, worded in held.treaties for one in worded)
    yield from (one.language for one in wordings if one.language)
    if held.persons or held.places:
        yield "ru"


def _write_profile(file: Writer, languages: Sequence[str]) -> None:
    with file.element(tag("profileDesc")):
        with file.element(tag("calendarDesc")):
            for name, words in CALENDARS.items():
                with file.element(tag("calendar"), {ID: name}):
                    leaf(file, "p", words)
        with file.element(tag("langUsage")):
            for code in languages:
                leaf(file, "language", _LANGUAGES.get(code, code), ident=code)


def _write_sources(file: Writer, held: Edition) -> None:
    with file.element(tag("sourceDesc")):
        if not held.sources and not held.treaties:
            leaf(file, "p", "No document.")
        if held.sources:
            with file.element(tag("listBibl")):
                for found in held.sources:
                    _write_bibl(file, found)
        if held.treaties:
            known = {found.id: found for found in held.sources}
            with file.element(tag("listWit")):
                for _, worded in held.treaties:
                    for version in worded:
                        _write_witness(file, version, known.get(version.document_id))


def _write_witness(file: Writer, version: Version, source: Document | None) -> None:
    with file.element(tag("witness"), {ID: xml_id("version", version.key)}):
        file.write(version.title)
        if source:
            file.write(", ")
            target = f"#{xml_id('source', source.key)}"
            leaf(file, "ref", source.short_title or source.title, target=target)


def _write_bibl(file: Writer, found: Document) -> None:
    part = found.kind in _PARTS
    with file.element(tag("bibl"), {ID: xml_id("source", found.key)}):
        for creator in found.creators:
            _write_author(file, creator)
        leaf(file, "title", found.title, level="a" if part else "m")
        within = "j" if found.kind in _JOURNALS else "m" if part else "s"
        leaf(file, "title", found.container, level=within)
        leaf(file, "pubPlace", found.place)
        leaf(file, "publisher", found.publisher)
        leaf(file, "date", found.date, **dated(found.date or "", None, None, None))
        leaf(file, "biblScope", found.pages, unit="page")
        if held := found.archive_ref:
            with file.element(tag("idno"), type="archive"):
                file.write(", ".join(filter(None, (held.institution, shelf(held, "")))))
        if found.url:
            leaf(file, "ref", found.url, target=found.url)


def _write_author(file: Writer, name: str) -> None:
    parts = name_parts(name)
    with file.element(tag("author")):
        if "literal" in parts:
            file.write(parts["literal"])
            return
        if "given" in parts:
            leaf(file, "forename", parts["given"])
            file.write(" ")
        leaf(file, "surname", parts["family"])
