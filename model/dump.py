"""The whole archive as one JSON file in the shape of the contract, part by part."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from model.output import replacing
from model.records.authority import Authority, authority, mentions, related
from model.records.citation import Citation, citations_of
from model.records.claim import Claim, claims_of
from model.records.decision import own_alignments, verdicts
from model.records.disagreement import Disagreement, disagreements_of
from model.records.document import Document, documents, pages, text
from model.records.event import Event, event, persons_of, places_of, treaties_of
from model.records.kinds import Kind
from model.records.passage import passages
from model.records.treaty import Treaty, alignments, articles, treaties, versions

Part = dict[str, Any]


def write_dump(connection: sqlite3.Connection, output: Path) -> None:
    """Write the archive to `output`; raises OutputError when that cannot be done."""
    with replacing(output) as file:
        for piece in dump(connection):
            file.write(piece)


def dump(connection: sqlite3.Connection) -> Iterator[str]:
    """Give the JSON text of the archive piece by piece, never whole in memory."""
    yield '{"archive": ' + _json(_archive(connection))
    parts: dict[str, Callable[[sqlite3.Connection], Iterator[Part]]] = {
        "documents": _documents,
        "passages": _passages,
        "persons": _persons,
        "places": _places,
        "events": _events,
        "treaties": _treaties,
        "citations": _citations,
        "notes": _notes,
        "tags": _tags,
        "collections": _collections,
    }
    # Beyond the contract, so only where the reader decided something.
    if verdicts(connection):
        parts["verdicts"] = _verdicts
    if own_alignments(connection):
        parts["own_alignments"] = _own_alignments
    for name, part in parts.items():
        yield f',\n"{name}": ['
        for position, record in enumerate(part(connection)):
            yield (",\n" if position else "\n") + _json(record)
        yield "]"
    yield "}\n"


def document_part(connection: sqlite3.Connection, found: Document) -> Part:
    """Give a document in the contract's shape, its text included."""
    reference = found.archive_ref
    return {
        "id": found.key,
        "kind": found.kind,
        "title": found.title,
        "short_title": found.short_title,
        "creators": list(found.creators),
        "date": found.date,
        "container": found.container,
        "publisher": found.publisher,
        "place": found.place,
        "pages": found.pages,
        "language": found.language,
        "rights": found.rights,
        "archive_ref": reference
        and {
            "institution": reference.institution,
            "fond": reference.fond,
            "box": reference.box,
            "folder": reference.folder,
            "item": reference.item,
            "date": reference.date,
        },
        "url": found.url,
        "note": found.note,
        "file": found.file,
        "text": text(connection, found.id) if found.has_text else None,
    }


def event_part(connection: sqlite3.Connection, found: Event) -> Part:
    """Give an event in the contract's shape with its claims and disagreements."""
    title = found.title
    return {
        "id": found.key,
        "title": {"tr": title.tr, "en": title.en, "ru": title.ru},
        "kind": found.kind,
        "date": found.date,
        "persons": [
            {"id": person.key, "role": person.role}
            for person in persons_of(connection, found.id)
        ],
        "places": [place.key for place in places_of(connection, found.id)],
        "treaties": [treaty.key for treaty in treaties_of(connection, found.id)],
        "note": found.note,
        **_asserted(connection, Kind.EVENT, found.id),
    }


def authority_part(connection: sqlite3.Connection, found: Authority) -> Part:
    """Give a person or place in the contract's shape with names and mentions."""
    part: Part = {
        "id": found.key,
        "name": found.name,
        "names": [
            {
                "text": name.text,
                "kind": name.kind,
                "script": name.script,
                "language": name.language,
            }
            for name in found.names
        ],
        "mentions": [
            {**mention.excerpt.as_contract(), "name": mention.form}
            for mention in mentions(connection, found.kind, found.id)
        ],
        "note": found.note,
    }
    if found.kind is Kind.PLACE:
        known = ("latitude", "longitude", "coordinates")
        return part | {name: getattr(found, name) for name in known}
    ties = related(connection, found.id)
    part["related"] = [{"id": other.key, "note": other.note} for other in ties]
    return part | _asserted(connection, Kind.PERSON, found.id)


def treaty_part(connection: sqlite3.Connection, found: Treaty) -> Part:
    """Give a treaty in the contract's shape with versions and alignments."""
    numbers: dict[int, dict[str, str]] = {}
    wordings = []
    for version in versions(connection, found.id):
        held = articles(connection, version.id)
        for article in held:
            numbers[article.id] = {"version": version.key, "number": article.number}
        wordings.append(
            {
                "id": version.key,
                "title": version.title,
                "kind": version.kind,
                "language": version.language,
                "document": _key(connection, "document", version.document_id),
                "articles": [
                    {
                        "id": article.key,
                        "number": article.number,
                        "heading": article.heading,
                        "excerpt": article.excerpt.as_contract(),
                    }
                    for article in held
                ],
            }
        )
    return {
        "id": found.key,
        "title": found.title.tr,
        "titles": {"en": found.title.en, "ru": found.title.ru},
        "kind": found.kind,
        "signed": found.signed,
        "parties": list(found.parties),
        "versions": wordings,
        "alignments": [
            {
                "from": numbers[alignment.article_id],
                "to": [numbers[target] for target in alignment.targets],
                "relation": alignment.relation,
                "note": alignment.note,
            }
            for alignment in alignments(connection, found.id)
        ],
        "note": found.note,
        **_asserted(connection, Kind.TREATY, found.id),
    }


def _asserted(connection: sqlite3.Connection, kind: Kind, number: int) -> Part:
    claims = claims_of(connection, kind, number)
    return {
        "claims": [claim_part(claim) for claim in claims],
        "disagreements": [
            disagreement_part(found)
            for found in disagreements_of(connection, kind, number)
        ],
    }


def claim_part(claim: Claim) -> Part:
    """Give a claim in the contract's shape."""
    return {
        "id": claim.key,
        "field": claim.field,
        "value": claim.value,
        "date_text": claim.date_written,
        "calendar": claim.calendar,
        "earliest": claim.earliest,
        "latest": claim.latest,
        "about": claim.about,
        "aspect": claim.aspect,
        "basis": claim.basis,
        "note": claim.note,
        "excerpt": claim.excerpt.as_contract(),
    }


def disagreement_part(found: Disagreement) -> Part:
    """Give a disagreement in the contract's shape."""
    return {
        "id": found.key,
        "field": found.field,
        "about": found.about,
        "values": [
            {"value": rival.value, "claims": [claim.key for claim in rival.claims]}
            for rival in found.rivals
        ],
        "status": found.status,
        "rule": found.rule,
        "note": found.note,
        "by": found.by,
    }


def _archive(connection: sqlite3.Connection) -> Part:
    info = dict(connection.execute("select key, value from archive_info").fetchall())
    return {
        "title": info["title"],
        "schema_version": int(info["schema_version"]),
        "language": info["language"],
        "record_digest": info.get("record_digest"),
    }


def _documents(connection: sqlite3.Connection) -> Iterator[Part]:
    for found in documents(connection):
        yield document_part(connection, found) | _file_part(connection, found)


def _file_part(connection: sqlite3.Connection, found: Document) -> Part:
    """Give where the lines and pages of the imported file begin in the text."""
    row = connection.execute(
        "select date_written, sha256 from document where id = ?", (found.id,)
    ).fetchone()
    lines = connection.execute(
        "select start, number from line where document_id = ? order by start",
        (found.id,),
    )
    return {
        "date_written": row["date_written"],
        "sha256": row["sha256"],
        "line_starts": [[start, number] for start, number in lines],
        "page_starts": [
            [page.start, page.leaf, page.label, page.counted]
            for page in pages(connection, found.id)
        ],
    }


def _passages(connection: sqlite3.Connection) -> Iterator[Part]:
    for number, document in _keys(connection, "document"):
        for passage in passages(connection, number):
            yield {
                "id": passage.key,
                "document": document,
                "kind": passage.kind,
                "label": passage.label,
                "language": passage.language,
                "start": passage.start,
                "end": passage.end,
                "lines": [passage.first_line, passage.last_line],
                "page": passage.page,
            }


def _persons(connection: sqlite3.Connection) -> Iterator[Part]:
    for number, _ in _keys(connection, "person"):
        yield authority_part(connection, authority(connection, Kind.PERSON, number))


def _places(connection: sqlite3.Connection) -> Iterator[Part]:
    for number, _ in _keys(connection, "place"):
        yield authority_part(connection, authority(connection, Kind.PLACE, number))


def _events(connection: sqlite3.Connection) -> Iterator[Part]:
    for number, _ in _keys(connection, "event"):
        yield event_part(connection, event(connection, number))


def _treaties(connection: sqlite3.Connection) -> Iterator[Part]:
    for treaty in treaties(connection):
        yield treaty_part(connection, treaty)


def _citations(connection: sqlite3.Connection) -> Iterator[Part]:
    documents_ = dict(_keys(connection, "document"))
    names = dict(_keys(connection, "citation"))
    for number, document in documents_.items():
        for citation in citations_of(connection, number):
            yield _citation_part(citation, document, documents_, names)


def _citation_part(
    citation: Citation, document: str, documents_: dict[int, str], names: dict[int, str]
) -> Part:
    return {
        "id": citation.key,
        "document": document,
        "note": citation.note,
        "excerpt": citation.excerpt.as_contract(),
        "mark": citation.mark.as_contract() if citation.mark else None,
        "items": [
            {
                "raw": item.raw,
                "cited": documents_.get(item.cited_id) if item.cited_id else None,
                "locator": item.locator,
                "form": item.form,
                "via": names.get(item.via_id) if item.via_id else None,
                "why": item.why,
            }
            for item in citation.items
        ],
    }


def _notes(connection: sqlite3.Connection) -> Iterator[Part]:
    rows = connection.execute(
        "select record_kind as kind, record_key as record, text, made, changed"
        " from note order by id"
    )
    yield from (dict(row) for row in rows)


def _tags(connection: sqlite3.Connection) -> Iterator[Part]:
    return _named(connection, "tag", "tagging")


def _collections(connection: sqlite3.Connection) -> Iterator[Part]:
    return _named(connection, "collection", "collection_item")


def _verdicts(connection: sqlite3.Connection) -> Iterator[Part]:
    """Give what the reader decided of disagreements, beside their recorded status."""
    for verdict in verdicts(connection).values():
        yield asdict(verdict)


def _own_alignments(connection: sqlite3.Connection) -> Iterator[Part]:
    """Give the reader's alignments; `in` is the version that `to` are articles of."""
    for found in own_alignments(connection):
        yield {
            "from": _numbered(found.article),
            "in": found.version,
            "to": [_numbered(target) for target in found.targets],
            "relation": found.relation,
            "note": found.note,
            "by": found.by,
            "made": found.made,
        }


def _numbered(article: str) -> Part:
    """Give an article's key as the contract names articles."""
    version, _, number = article.rpartition("/")
    return {"version": version, "number": number}


def _named(connection: sqlite3.Connection, noun: str, items: str) -> Iterator[Part]:
    for number, name in connection.execute(f"select id, name from {noun} order by id"):
        rows = connection.execute(
            f"select record_kind as kind, record_key as record from {items}"
            f" where {noun}_id = ? order by 1, 2",
            (number,),
        )
        yield {"name": name, "records": [dict(row) for row in rows]}


def _keys(connection: sqlite3.Connection, noun: str) -> list[tuple[int, str]]:
    rows = connection.execute(f"select id, key from {noun} order by id")
    return [(number, key) for number, key in rows]


def _key(connection: sqlite3.Connection, noun: str, number: int) -> str:
    row = connection.execute(f"select key from {noun} where id = ?", (number,))
    return str(row.fetchone()[0])


def _json(value: Part) -> str:
    return json.dumps(value, ensure_ascii=False)
