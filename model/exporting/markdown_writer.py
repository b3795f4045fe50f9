"""Markdown for Obsidian: a ZIP of notes, one a record, linked to one another.

What a note links to and was not chosen comes as a note with its names only, so that
every link leads somewhere; Obsidian lists by itself which notes lead to a note. The
names of files are the archive's ids, in letters that every system takes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from model.exporting.citing import Citer, plain
from model.exporting.extract import Evidence, Extract
from model.exporting.report.words import WORDS, Words
from model.exporting.selection import Selection
from model.records.authority import names_of
from model.records.claim import claims_of
from model.records.decision import verdicts
from model.records.excerpt import Excerpt
from model.records.kinds import Kind

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~$^])")
_UNNAMED = re.compile(r'[\\/:*?"<>|#^\[\]%\s]+')
_LINKED: Final = {
    "persons": Kind.PERSON,
    "places": Kind.PLACE,
    "treaties": Kind.TREATY,
    "treaty": Kind.TREATY,
}
_NAME: Final = {
    Kind.PERSON: "name",
    Kind.PLACE: "name",
    Kind.TREATY: "title_tr",
    Kind.DOCUMENT: "coalesce(short_title, title)",
}
_FOLDER: Final = {Kind.TREATY: "treaties"}
_NAMED: Final = (Kind.PERSON, Kind.PLACE)
_MADE: Final = (1980, 1, 1, 0, 0, 0)
"""The day ZIP counts from: the same records give the same bytes."""


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write a note for each record and for what they link to; give the number done."""
    vault = _Vault(selection)
    with ZipFile(path, "w", ZIP_DEFLATED) as notes:
        done = 0
        for done, record in enumerate(selection.extracts(), start=1):
            _add(notes, vault.noted(record.kind, record.key), vault.note(record))
            yield done
        for kind, key in vault.owed():
            _add(notes, _note(kind, key), vault.named(kind, key))
            yield done


def _add(notes: ZipFile, name: str, lines: Iterable[str]) -> None:
    info = ZipInfo(f"vesika/{name}.md", _MADE)
    info.compress_type = ZIP_DEFLATED
    notes.writestr(info, "\n".join(lines) + "\n")


def _note(kind: Kind, key: str) -> str:
    return f"{_FOLDER.get(kind, f'{kind}s')}/{_UNNAMED.sub('-', key)}"


class _Vault:
    """The notes, and what they owe: records that are linked and not yet written."""

    def __init__(self, selection: Selection) -> None:
        options = selection.options
        self._connection = selection.connection
        self._words: Words = WORDS[options.language]
        self._citer = Citer(self._connection, options.style, options.language)
        self._names: dict[Kind, dict[str, tuple[int, str]]] = {}
        self._decided = verdicts(self._connection)
        self._written: set[tuple[Kind, str]] = set()
        self._linked: dict[tuple[Kind, str], None] = {}

    def noted(self, kind: Kind, key: str) -> str:
        """Give the name of a record's note, which is written from now on."""
        self._written.add((kind, key))
        return _note(kind, key)

    def owed(self) -> list[tuple[Kind, str]]:
        """Give what was linked and has no note."""
        return [record for record in self._linked if record not in self._written]

    def note(self, record: Extract) -> Iterator[str]:
        """Give the lines of a record's note."""
        yield from self._head(record.kind, record.key, record.title, _dates(record))
        part = record.part()
        if record.kind is Kind.DOCUMENT:
            yield from (_plain(plain(self._citer.entry(record.number))), "")
        for kind, links in self._links(part).items():
            yield from (f"**{self._words.kinds[kind]}:** " + ", ".join(links), "")
        if part.get("note"):
            yield from (_plain(part["note"]), "")
        yield from self._disagreements(part.get("disagreements", ()))
        if record.kind in _NAMED:
            yield from self._named(record)
        elif record.kind is Kind.DOCUMENT:
            yield from self._places(self._words.cited, record.evidence)
        else:
            for evidence in record.evidence:
                yield from (*self._said(evidence), "")

    def named(self, kind: Kind, key: str) -> Iterator[str]:
        """Give the lines of a note that says only what its record is called."""
        number, name = self._called(kind, key)
        yield from self._head(kind, key, name, {})
        if kind is Kind.DOCUMENT:
            yield _plain(plain(self._citer.entry(number)))

    def _head(
        self, kind: Kind, key: str, title: str, dates: dict[str, str | None]
    ) -> Iterator[str]:
        """Give the properties in YAML, of which JSON is a part, and the heading."""
        aliases = [title]
        if kind in _NAMED:
            number, _ = self._called(kind, key)
            aliases += [form.text for form in names_of(self._connection, kind, number)]
        values = {"id": key, "kind": kind.value, **dates}
        yield "---"
        for name, value in values.items():
            if value:
                yield f"{name}: {json.dumps(value, ensure_ascii=False)}"
        unique = list(dict.fromkeys(aliases))
        yield f"aliases: {json.dumps(unique, ensure_ascii=False)}"
        yield from ("---", "", f"# {_plain(' '.join(title.split()))}", "")

    def _links(self, part: dict[str, Any]) -> dict[Kind, list[str]]:
        links: dict[Kind, list[str]] = {}
        for field, kind in _LINKED.items():
            found = part.get(field) or []
            keys = [found] if isinstance(found, str) else found
            ids = [key["id"] if isinstance(key, dict) else key for key in keys]
            if ids:
                links[kind] = [self._link(kind, key) for key in ids]
        return links

    def _link(self, kind: Kind, key: str) -> str:
        self._linked[kind, key] = None
        # A bar or a bracket would end the words of a link, escaped or not.
        words = re.sub(r"[\[\]|]", "", self._called(kind, key)[1])
        return f"[[{_note(kind, key)}|{words}]]"

    def _called(self, kind: Kind, key: str) -> tuple[int, str]:
        """Give row number and name; all of a kind are read when first asked for."""
        if kind not in self._names:
            query = f"select key, id, {_NAME[kind]} from {kind}"
            rows = self._connection.execute(query)
            self._names[kind] = {row[0]: (row[1], row[2]) for row in rows}
        return self._names[kind][key]

    def _disagreements(self, found: Iterable[dict[str, Any]]) -> Iterator[str]:
        for one in found:
            field = self._words.fields.get(one["field"], one["field"])
            values = " ↔ ".join(_plain(rival["value"]) for rival in one["values"])
            status = self._words.statuses.get(one["status"], one["status"])
            verdict = self._decided.get(one["id"])
            if verdict:
                mine = self._words.statuses[verdict.status]
                status = self._words.decided.format(mine, status)
            note = f": {_plain(one['note'])}" if one["note"] else ""
            said = f"{field}: {values} ({status}){note}"
            yield from (f"- **{self._words.disagreement}** {said}", "")
            if verdict and verdict.value:
                held = f"{self._words.held}: {_plain(verdict.value)}"
                yield from (f"  - {held}", "")
            if verdict and verdict.reason:
                signed = f"{verdict.reason} ({verdict.by}, {verdict.made[:10]})"
                yield from (f"  - {_plain(signed)}", "")

    def _named(self, record: Extract) -> Iterator[str]:
        """Give what is claimed of a person, and where the names stand."""
        if record.kind is Kind.PERSON:
            for claim in claims_of(self._connection, record.kind, record.number):
                yield from (*self._said(Evidence(claim.excerpt, "", claim)), "")
        yield from self._places(self._words.mentions, record.evidence)

    def _places(self, heading: str, found: tuple[Evidence, ...]) -> Iterator[str]:
        """Give the places of many excerpts, document by document."""
        if found:
            yield from (f"## {heading}", "")
        for key, group in groupby(found, lambda one: one.excerpt.document_key):
            at = dict.fromkeys(self._at(one.excerpt) for one in group)
            yield f"- {self._link(Kind.DOCUMENT, key)}: " + "; ".join(at)

    def _said(self, evidence: Evidence) -> Iterator[str]:
        claim, excerpt = evidence.claim, evidence.excerpt
        if claim:
            written = f" ({_plain(claim.date_written)})" if claim.date_written else ""
            field = self._words.fields.get(claim.field, claim.field)
            yield from (f"- **{field}**: {_plain(claim.value)}{written}", "")
        yield from (f"> {_plain(line)}".rstrip() for line in excerpt.exact.splitlines())
        where = f"{self._link(Kind.DOCUMENT, excerpt.document_key)}"
        yield from (">", f"> — {where}, {self._at(excerpt)}")

    def _at(self, excerpt: Excerpt) -> str:
        lines = self._words.lines.format(f"{excerpt.first_line}–{excerpt.last_line}")
        if excerpt.first_line == excerpt.last_line:
            lines = self._words.line.format(excerpt.first_line)
        page = [self._words.page.format(excerpt.page)] if excerpt.page else []
        return ", ".join([*page, lines])


def _dates(record: Extract) -> dict[str, str | None]:
    return {
        "type": record.type,
        "date": record.date,
        "earliest": record.earliest,
        "latest": record.latest,
    }


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
