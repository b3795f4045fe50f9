"""W3C Web Annotation (JSON-LD): each excerpt as a quotation and a position.

Two selectors name the same stretch, as the recommendation advises: the words with
what stands around them, and the offsets (which it counts in code points, as we do)
in the stored text of the document. Reader's notes come as comments on their record.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from model.exporting.extract import Evidence, Extract
from model.exporting.selection import Selection
from model.records.document import text

AROUND: Final = 32
"""Code points before and after the quotation that are written with it."""

Annotation = dict[str, Any]


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write one annotation page, an annotation a line; give the number of records."""
    whole = lru_cache(maxsize=8)(lambda number: text(selection.connection, number))
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write('{"@context": "http://www.w3.org/ns/anno.jsonld",\n')
        file.write(f'"id": "{_iri("annotations")}", "type": "AnnotationPage",\n')
        file.write('"items": [')
        comma = ""
        for done, record in enumerate(selection.extracts(), start=1):
            found = [
                *(
                    _annotation(record, position, evidence, whole(_document(evidence)))
                    for position, evidence in enumerate(record.evidence, start=1)
                ),
                *_notes(selection.connection, record),
            ]
            for annotation in found:
                file.write(f"{comma}\n{json.dumps(annotation, ensure_ascii=False)}")
                comma = ","
            yield done
        file.write("\n]}\n")


def _iri(*names: str) -> str:
    """Give a name for something in an archive, which has no address in the web."""
    return ":".join(["urn:x-vesika", *(quote(name, safe="") for name in names)])


def _document(evidence: Evidence) -> int:
    return evidence.excerpt.document_id


def _annotation(
    record: Extract, position: int, evidence: Evidence, whole: str
) -> Annotation:
    excerpt, claim = evidence.excerpt, evidence.claim
    bodies: list[Annotation] = [_body(record.title, "identifying")]
    if claim:
        bodies.append(_body(f"{claim.field}: {claim.value}", "describing"))
    return {
        "id": _iri(record.kind, record.key, claim.key if claim else str(position)),
        "type": "Annotation",
        "motivation": "identifying" if claim is None else "describing",
        "body": bodies,
        "target": {
            "source": _iri("document", excerpt.document_key),
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": excerpt.exact,
                    "prefix": whole[max(0, excerpt.start - AROUND) : excerpt.start],
                    "suffix": whole[excerpt.end : excerpt.end + AROUND],
                },
                {
                    "type": "TextPositionSelector",
                    "start": excerpt.start,
                    "end": excerpt.end,
                },
            ],
        },
    }


def _body(value: str, purpose: str) -> Annotation:
    return {
        "type": "TextualBody",
        "value": value,
        "purpose": purpose,
        "format": "text/plain",
    }


def _notes(connection: sqlite3.Connection, record: Extract) -> Iterator[Annotation]:
    rows = connection.execute(
        "select id, text, made, changed from note"
        " where record_kind = ? and record_key = ? order by id",
        (record.kind, record.key),
    )
    for number, words, made, changed in rows:
        yield {
            "id": _iri("note", str(number)),
            "type": "Annotation",
            "motivation": "commenting",
            "created": made,
            "modified": changed,
            "body": [_body(words, "commenting")],
            "target": _iri(record.kind, record.key),
        }
