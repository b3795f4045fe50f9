"""One TEI document: header, persons, places and events apart, then the texts.

The documents are those chosen; where none is, those that the chosen records rest on.
Persons and places come when chosen or named in a text, so that every `ref` leads
somewhere; the wordings of a treaty when one of its articles is chosen.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from model.exporting.extract import extract
from model.exporting.selection import Selection
from model.exporting.tei.body import LANG, NAMESPACE, XML, leaf, tag, write_text
from model.exporting.tei.header import Edition, write_header
from model.exporting.tei.lists import write_authority, write_event, write_treaty
from model.records.authority import authority
from model.records.document import document
from model.records.kinds import Kind
from model.records.treaty import Treaty, Version, treaties, versions

if TYPE_CHECKING:
    from lxml.etree import _IncrementalFileWriter as Writer


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write the edition; give the number of records read for it."""
    from lxml import etree

    edition = Edition()
    yield from _gather(selection, edition)
    with path.open("wb") as out, etree.xmlfile(out, encoding="utf-8") as file:
        file.write_declaration()
        # Undeclared, lxml's incremental writer gives xml:id a prefix of its own.
        language = {LANG: _language(selection.connection)}
        with file.element(tag("TEI"), language, nsmap={None: NAMESPACE, "xml": XML}):
            write_header(file, selection.connection, edition)
            _write_lists(file, selection.connection, edition)
            _write_texts(file, selection.connection, edition)
    yield len(selection.records)


def _language(connection: sqlite3.Connection) -> str:
    query = "select value from archive_info where key = 'language'"
    return str(connection.execute(query).fetchone()[0])


def _gather(selection: Selection, edition: Edition) -> Iterator[int]:
    connection = selection.connection
    chosen: dict[Kind, list[int]] = {kind: [] for kind in Kind}
    resting: dict[int, None] = {}
    for done, record in enumerate(selection.extracts(), start=1):
        chosen[record.kind].append(record.number)
        for evidence in record.evidence:
            resting[evidence.excerpt.document_id] = None
        yield done
    texts = [document(connection, n) for n in chosen[Kind.DOCUMENT]]
    edition.documents = [found for found in texts if found.has_text]
    if not texts:
        edition.documents = [document(connection, number) for number in resting]
    known = {found.id: found for found in (*texts, *edition.documents)}
    known |= {n: document(connection, n) for n in resting if n not in known}
    edition.events = chosen[Kind.EVENT]
    edition.persons = _named(connection, Kind.PERSON, chosen, edition)
    edition.places = _named(connection, Kind.PLACE, chosen, edition)
    edition.treaties = list(_worded(connection, chosen))
    for _, worded in edition.treaties:
        told = {one.document_id for one in worded} - known.keys()
        known |= {number: document(connection, number) for number in sorted(told)}
    edition.sources = list(known.values())


def _named(
    connection: sqlite3.Connection,
    kind: Kind,
    chosen: dict[Kind, list[int]],
    edition: Edition,
) -> list[int]:
    rows = connection.execute(
        f"select m.{kind}_id from mention m join excerpt x on x.id = m.excerpt_id"
        f" where m.{kind}_id is not null"
        " and x.document_id in (select value from json_each(?))"
        f" union select {kind}_id from event_{kind}"
        " where event_id in (select value from json_each(?))",
        (
            json.dumps([found.id for found in edition.documents]),
            json.dumps(edition.events),
        ),
    )
    return sorted({*chosen[kind], *(row[0] for row in rows)})


def _worded(
    connection: sqlite3.Connection, chosen: dict[Kind, list[int]]
) -> Iterator[tuple[Treaty, list[Version]]]:
    rows = connection.execute(
        "select distinct v.treaty_id from article a join version v"
        " on v.id = a.version_id where a.id in (select value from json_each(?))",
        (json.dumps(chosen[Kind.ARTICLE]),),
    )
    wanted = {row[0] for row in rows} | set(chosen[Kind.TREATY])
    for treaty in treaties(connection):
        if treaty.id in wanted and (worded := versions(connection, treaty.id)):
            yield treaty, worded


def _write_lists(
    file: Writer, connection: sqlite3.Connection, edition: Edition
) -> None:
    if not (edition.persons or edition.places or edition.events):
        return
    with file.element(tag("standOff")):
        for kind, element, numbers in (
            (Kind.PERSON, "listPerson", edition.persons),
            (Kind.PLACE, "listPlace", edition.places),
        ):
            if numbers:
                with file.element(tag(element)):
                    for number in numbers:
                        write_authority(file, authority(connection, kind, number))
        if edition.events:
            with file.element(tag("listEvent")):
                events = [(Kind.EVENT, number) for number in edition.events]
                for record in extract(connection, events):
                    write_event(file, connection, record)


def _write_texts(
    file: Writer, connection: sqlite3.Connection, edition: Edition
) -> None:
    if not edition.documents and not edition.treaties:
        with file.element(tag("text")), file.element(tag("body")):
            leaf(file, "p", "No text was chosen.")
        return
    with file.element(tag("text")), file.element(tag("group")):
        for found in edition.documents:
            write_text(file, connection, found)
        for treaty, worded in edition.treaties:
            write_treaty(file, connection, treaty, worded)
