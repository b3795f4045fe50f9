"""Footnotes and author-date references, each resolved to the works it cites."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from model.building.resources import Record, Resources, Source
from model.building.writer import Writer
from model.errors import RecordError
from model.text.anchor import Place, place
from model.text.marks import marks


@dataclass(frozen=True)
class Note:
    """A footnote: its words without the number, and the mark that leads to it."""

    words: Place
    mark: Place | None


def write_works(writer: Writer, resources: Resources) -> None:
    """Write the cited documents."""
    for _, record in resources.records("works*.toml", "work"):
        writer.document(record)


def write_citations(writer: Writer, resources: Resources) -> None:
    """Write every citation with its items, then how short forms were resolved."""
    records = list(resources.records("citations*.toml", "citation"))
    notes = {code: _notes(source) for code, source in resources.sources.items()}
    keys = _keys(records)
    for (file, record), key in zip(records, keys, strict=True):
        _write_citation(writer, resources, file, key, record, notes)
    for (file, record), key in zip(records, keys, strict=True):
        _write_items(writer, file, key, record)
    _check_complete(writer, notes)


def _notes(source: Source) -> dict[str, Note]:
    found = marks(source.text)
    notes = {}
    for passage in source.text.passages:
        if passage.kind == "footnote" and passage.label:
            start = passage.start + len(passage.label)
            start += source.text.text[start:].index(
                source.text.text[start:].lstrip()[0]
            )
            mark = found.get(passage.label)
            notes[passage.label] = Note(
                place(source.text, start, passage.end),
                place(source.text, *mark) if mark else None,
            )
    return notes


def _keys(records: list[tuple[str, Record]]) -> list[str]:
    """Name footnotes by their number, other references by their order in the source."""
    keys: list[str] = []
    references: Counter[str] = Counter()
    for _, record in records:
        source = record["source"]
        if "note" not in record:
            references[source] += 1
        name = f"n{record['note']}" if "note" in record else f"r{references[source]}"
        keys.append(f"{source}-{name}")
    return keys


def _write_citation(
    writer: Writer,
    resources: Resources,
    file: str,
    key: str,
    record: Record,
    notes: dict[str, dict[str, Note]],
) -> None:
    row: dict[str, Any] = {"key": key, "note": record.get("note")}
    row["document_id"] = writer.id("document", record["source"], file, key)
    source = resources.sources[record["source"]]
    if "note" in record:
        note = notes[source.code].get(record["note"])
        if note is None:
            raise RecordError(file, key, record["note"], "no such footnote")
        row["excerpt_id"] = writer.excerpt(source, note.words)
        if note.mark:
            row["mark_excerpt_id"] = writer.excerpt(source, note.mark)
    else:
        _, found = resources.place(file, key, record)
        row["excerpt_id"] = writer.excerpt(source, found)
    writer.insert("citation", row)


def _write_items(writer: Writer, file: str, key: str, record: Record) -> None:
    citation = writer.id("citation", key, file, key)
    words = writer.db.execute(
        "select exact from excerpt join citation on excerpt.id = excerpt_id"
        " where citation.id = ?",
        (citation,),
    ).fetchone()[0]
    for ordinal, item in enumerate(_items(record)):
        raw = " ".join(item["raw"].split())
        if raw not in " ".join(words.split()):
            raise RecordError(file, key, raw, "the item does not stand in its citation")
        cited = item.get("cited")
        if not cited and item["form"] != "comment" and not item.get("why"):
            raise RecordError(file, key, raw, "it is neither resolved nor says why")
        via = f"{record['source']}-n{item['via']}" if "via" in item else None
        writer.insert(
            "citation_item",
            {
                "citation_id": citation,
                "ordinal": ordinal,
                "raw": item["raw"],
                "cited_id": cited and writer.id("document", cited, file, key),
                "locator": item.get("locator"),
                "form": item["form"],
                "via_id": via and writer.id("citation", via, file, key),
                "why": item.get("why"),
            },
        )


def _items(record: Record) -> Iterator[Record]:
    yield from record.get("item", ())


def _check_complete(writer: Writer, notes: dict[str, dict[str, Note]]) -> None:
    """Raise RecordError for a footnote that no citation record reads."""
    for code, numbered in notes.items():
        for number in numbered:
            if not writer.knows("citation", f"{code}-n{number}"):
                raise RecordError(
                    f"citations-{code}.toml", code, number, "the footnote has no record"
                )
