"""JSON for programs: the records in the shapes of the contract, with their excerpts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Final

import orjson

from model.exporting.extract import Extract, Part
from model.exporting.selection import Selection
from model.records.decision import Verdict, verdicts

BUFFER: Final = 2**18
"""Bytes that are written at once: some hundred records."""


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write one JSON list, a record a line; give the number of records after each."""
    with path.open("wb", buffering=BUFFER) as file:
        decided = verdicts(selection.connection)
        file.write(b"[")
        for done, record in enumerate(selection.extracts(), start=1):
            file.write(b",\n" if done > 1 else b"\n")
            file.write(_json(record, decided))
            yield done
        file.write(b"\n]\n")


def write_lines(selection: Selection, path: Path) -> Iterator[int]:
    """Write JSON Lines (jsonlines.org): every line is a record by itself."""
    decided = verdicts(selection.connection)
    with path.open("wb", buffering=BUFFER) as file:
        for done, record in enumerate(selection.extracts(), start=1):
            file.write(_json(record, decided, orjson.OPT_APPEND_NEWLINE))
            yield done


def _json(record: Extract, decided: Mapping[str, Verdict], option: int = 0) -> bytes:
    excerpts = []
    for evidence in record.evidence:
        shown = evidence.excerpt.as_contract()
        shown["page"] = evidence.excerpt.page
        excerpts.append(shown)
    part = record.part()
    if decided:
        _mark(part, decided)
    shape = {
        "kind": record.kind,
        "id": record.key,
        "type": record.type,
        "title": record.title,
        "date": record.date,
        "earliest": record.earliest,
        "latest": record.latest,
        "excerpts": excerpts,
        "record": part,
    }
    return orjson.dumps(shape, option=option)


def _mark(part: Part, decided: Mapping[str, Verdict]) -> None:
    """Set what the reader decided beside what the record says of a disagreement."""
    for one in part.get("disagreements", ()):
        if verdict := decided.get(one["id"]):
            told = asdict(verdict)
            del told["disagreement"]
            one["verdict"] = told
