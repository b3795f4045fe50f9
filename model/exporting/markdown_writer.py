"""Markdown for Obsidian: a ZIP of notes, one a record, linked to one another.

A link to a record that was not chosen leads to a note that does not exist yet, which
is how Obsidian shows where one could go on.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from model.exporting.extract import Evidence, Extract
from model.exporting.selection import Selection
from model.records.kinds import Kind

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~$])")
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
_MADE: Final = (1980, 1, 1, 0, 0, 0)
"""The day ZIP counts from: the same records give the same bytes."""


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write a note for each record; give the number of notes after each."""
    names = _Names(selection.connection)
    with ZipFile(path, "w", ZIP_DEFLATED) as notes:
        for done, record in enumerate(selection.extracts(), start=1):
            info = ZipInfo(f"vesika/{_note(record.kind, record.key)}.md", _MADE)
            info.compress_type = ZIP_DEFLATED
            notes.writestr(info, "\n".join(_lines(record, names)) + "\n")
            yield done


class _Names:
    """What the records are called that a note links to, read when first asked."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._names: dict[Kind, dict[str, str]] = {}

    def link(self, kind: Kind, key: str) -> str:
        if kind not in self._names:
            rows = self._connection.execute(f"select key, {_NAME[kind]} from {kind}")
            self._names[kind] = {row[0]: row[1] for row in rows}
        # A bar or a bracket would end the words of a link, escaped or not.
        words = re.sub(r"[\[\]|]", "", self._names[kind].get(key, key))
        return f"[[{_note(kind, key)}|{words}]]"


def _note(kind: Kind, key: str) -> str:
    return f"{kind}s/" + re.sub(r'[\\/:*?"<>|#^\[\]]+', "-", key)


def _lines(record: Extract, names: _Names) -> Iterator[str]:
    yield from ("---", *_properties(record), "---", "", f"# {_plain(record.title)}", "")
    for heading, links in _links(record, names).items():
        yield from (f"**{heading}:** " + ", ".join(links), "")
    for evidence in record.evidence:
        yield from (*_said(evidence, names), "")


def _properties(record: Extract) -> Iterator[str]:
    named = {
        "id": record.key,
        "kind": record.kind.value,
        "type": record.type,
        "date": record.date,
        "earliest": record.earliest,
        "latest": record.latest,
    }
    for name, value in named.items():
        if value:
            # A JSON string is a YAML string, whatever stands in it.
            yield f"{name}: {json.dumps(value, ensure_ascii=False)}"
    yield f"aliases: {json.dumps([record.title], ensure_ascii=False)}"


def _links(record: Extract, names: _Names) -> dict[str, list[str]]:
    part = record.part()
    links: dict[str, list[str]] = {}
    for field, kind in _LINKED.items():
        found = part.get(field) or []
        keys = [found] if isinstance(found, str) else found
        ids = [key["id"] if isinstance(key, dict) else key for key in keys]
        if ids:
            links[kind.capitalize()] = [names.link(kind, key) for key in ids]
    return links


def _said(evidence: Evidence, names: _Names) -> Iterator[str]:
    claim, excerpt = evidence.claim, evidence.excerpt
    if claim:
        written = f" ({_plain(claim.date_written)})" if claim.date_written else ""
        yield from (f"- **{claim.field}**: {_plain(claim.value)}{written}", "")
    yield from (f"> {_plain(line)}".rstrip() for line in excerpt.exact.splitlines())
    where = [names.link(Kind.DOCUMENT, excerpt.document_key)]
    where += [f"p. {excerpt.page}"] if excerpt.page else []
    where += [f"lines {excerpt.first_line}–{excerpt.last_line}"]
    yield from (">", "> — " + ", ".join(where))


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
