"""JSON for programs: the records in the shapes of the contract, with their excerpts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import orjson

from model.exporting.extract import Extract
from model.exporting.selection import Selection

BUFFER: Final = 2**18
"""Bytes that are written at once: some hundred records."""


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write one JSON list, a record a line; give the number of records after each."""
    with path.open("wb", buffering=BUFFER) as file:
        file.write(b"[")
        for done, record in enumerate(selection.extracts(), start=1):
            file.write(b",\n" if done > 1 else b"\n")
            file.write(_json(record))
            yield done
        file.write(b"\n]\n")


def write_lines(selection: Selection, path: Path) -> Iterator[int]:
    """Write JSON Lines (jsonlines.org): every line is a record by itself."""
    with path.open("wb", buffering=BUFFER) as file:
        for done, record in enumerate(selection.extracts(), start=1):
            file.write(_json(record, orjson.OPT_APPEND_NEWLINE))
            yield done


def _json(record: Extract, option: int = 0) -> bytes:
    excerpts = []
    for evidence in record.evidence:
        shown = evidence.excerpt.as_contract()
        shown["page"] = evidence.excerpt.page
        excerpts.append(shown)
    shape = {
        "kind": record.kind,
        "id": record.key,
        "type": record.type,
        "title": record.title,
        "date": record.date,
        "earliest": record.earliest,
        "latest": record.latest,
        "excerpts": excerpts,
        "record": record.part(),
    }
    return orjson.dumps(shape, option=option)
