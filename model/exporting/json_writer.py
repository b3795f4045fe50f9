"""JSON for programs: the records in the shapes of the contract, with their excerpts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import IO

from model.exporting.extract import Extract


def write(extracts: Iterable[Extract], file: IO[str]) -> Iterator[int]:
    """Write one JSON list, a record a line; give the number of records after each."""
    file.write("[")
    for done, record in enumerate(extracts, start=1):
        file.write(",\n" if done > 1 else "\n")
        file.write(json.dumps(_shape(record), ensure_ascii=False))
        yield done
    file.write("\n]\n")


def _shape(record: Extract) -> dict[str, object]:
    excerpts = [
        {**evidence.excerpt.as_contract(), "page": evidence.excerpt.page}
        for evidence in record.evidence
    ]
    return {
        "kind": record.kind.value,
        "id": record.key,
        "type": record.type,
        "title": record.title,
        "date": record.date,
        "earliest": record.earliest,
        "latest": record.latest,
        "excerpts": excerpts,
        "record": record.part,
    }
