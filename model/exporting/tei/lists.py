"""Persons, places and events of an edition, and the treaties' wordings as variants."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from model.exporting.extract import Extract
from model.exporting.tei.body import ID, LANG, leaf, tag
from model.exporting.tei.marks import dated, writable, xml_id
from model.records.authority import Authority
from model.records.event import persons_of, places_of
from model.records.kinds import Kind
from model.records.treaty import Article, Treaty, Version, alignments, articles

if TYPE_CHECKING:
    from lxml.etree import _IncrementalFileWriter as Writer


def write_authority(file: Writer, found: Authority) -> None:
    """Write a person or a place with every form of the name."""
    person = found.kind is Kind.PERSON
    name = "persName" if person else "placeName"
    with file.element(tag(found.kind.value), {ID: xml_id(found.kind, found.key)}):
        leaf(file, name, found.name, type="main")
        for form in found.names:
            script = {LANG: "ru"} if form.script == "Cyrl" else {}
            leaf(file, name, form.text, type=form.kind, **script)
        if found.latitude is not None:
            with file.element(tag("location")):
                leaf(file, "geo", f"{found.latitude} {found.longitude}")
        if found.note:
            leaf(file, "note", found.note)


def write_event(file: Writer, connection: sqlite3.Connection, record: Extract) -> None:
    """Write an event with who took part, and each claim with its quotation."""
    days = dated(record.date or "", None, record.earliest, record.latest)
    named = {ID: xml_id("event", record.key), "type": record.type, **days}
    with file.element(tag("event"), named):
        leaf(file, "label", record.title)
        for evidence in record.evidence:
            with file.element(tag("desc")):
                if claim := evidence.claim:
                    leaf(file, "label", f"{claim.field}: {claim.value}")
                _quotation(file, evidence.excerpt.exact, evidence.excerpt)
        if where := places_of(connection, record.number):
            with file.element(tag("note"), type="places"):
                for place in where:
                    ref = f"#{xml_id(Kind.PLACE, place.key)}"
                    leaf(file, "placeName", place.name, ref=ref)
        if who := persons_of(connection, record.number):
            with file.element(tag("note"), type="persons"):
                for person in who:
                    link = {"ref": f"#{xml_id(Kind.PERSON, person.key)}"}
                    role = {"role": _word(person.role)} if person.role else {}
                    leaf(file, "persName", person.name, **link, **role)


def _word(text: str) -> str:
    """Give a word that an enumerated attribute may hold."""
    return "-".join("".join(c if c.isalnum() else " " for c in text).split())


def _quotation(file: Writer, exact: str, excerpt: object) -> None:
    page = getattr(excerpt, "page", None)
    key = getattr(excerpt, "document_key", "")
    with file.element(tag("cit")):
        leaf(file, "quote", exact)
        with file.element(tag("ref"), target=f"#{xml_id('source', key)}"):
            file.write(writable(f"{key}, {page}" if page else key))


def write_treaty(
    file: Writer,
    connection: sqlite3.Connection,
    treaty: Treaty,
    wordings: list[Version],
) -> None:
    """Write a treaty article by article, each wording a reading of its witness."""
    relations = {a.article_id: a.relation for a in alignments(connection, treaty.id)}
    named = {ID: xml_id("treaty", treaty.key)}
    with file.element(tag("text"), named), file.element(tag("body")):
        leaf(file, "head", treaty.title.tr)
        for group in _corresponding(connection, treaty, wordings):
            number = group[0][1].number
            attributes = {"type": "article", "n": _word(number) or "0"}
            with file.element(tag("ab"), attributes):
                if len(wordings) == 1:
                    _write_article(file, group[0][0], group[0][1])
                else:
                    _write_readings(file, group, wordings, relations)


def _write_article(file: Writer, version: Version, article: Article) -> None:
    """Write an article that has one wording only."""
    source = {"source": f"#{xml_id('version', version.key)}"}
    language = {LANG: version.language} if version.language else {}
    leaf(file, "seg", article.excerpt.exact, **source, **language)


def _write_readings(
    file: Writer,
    group: list[tuple[Version, Article]],
    wordings: list[Version],
    relations: dict[int, str],
) -> None:
    with file.element(tag("app")):
        for version, article in group:
            wit = {"wit": f"#{xml_id('version', version.key)}"}
            language = {LANG: version.language} if version.language else {}
            relation = relations.get(article.id, "missing")
            told = {} if relation == "missing" else {"type": relation}
            leaf(file, "rdg", article.excerpt.exact, **wit, **told, **language)
        present = {version.id for version, _ in group}
        absent = [one for one in wordings if one.id not in present]
        if absent and "missing" in [relations.get(a.id) for _, a in group]:
            wit = {"wit": " ".join(f"#{xml_id('version', v.key)}" for v in absent)}
            with file.element(tag("rdg"), wit, type="missing"):
                pass


def _corresponding(
    connection: sqlite3.Connection, treaty: Treaty, wordings: list[Version]
) -> list[list[tuple[Version, Article]]]:
    """Gather the articles that alignments tie together, in the order of the first."""
    held = {
        article.id: (version, article)
        for version in wordings
        for article in articles(connection, version.id)
    }
    group_of = {number: number for number in held}
    for alignment in alignments(connection, treaty.id):
        for target in alignment.targets:
            if target in held and alignment.article_id in held:
                old, new = group_of[target], group_of[alignment.article_id]
                for number, group in group_of.items():
                    if group == old:
                        group_of[number] = new
    groups: dict[int, list[tuple[Version, Article]]] = {}
    for number, pair in held.items():
        groups.setdefault(group_of[number], []).append(pair)
    return list(groups.values())
