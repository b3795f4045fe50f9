"""Persons and places: every form, derived or attested, and every mention."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from model.building.resources import Record, Resources, Source
from model.building.writer import Writer
from model.errors import RecordError
from model.text.anchor import place
from model.text.fold import fold
from model.text.naming import Form, by_text, sightings


def write_authorities(writer: Writer, resources: Resources, noun: str) -> None:
    """Write all records of `noun` (person or place) with names and mentions.

    Raises RecordError for an attested form that no text bears.
    """
    records = list(resources.records(f"{noun}s*.toml", noun))
    names: dict[tuple[str, str], int] = {}
    for _, record in records:
        _write_record(writer, noun, record, names)
    if noun == "person":
        _write_relations(writer, records)
    forms = [form for _, record in records for form in _forms(record)]
    seen: set[tuple[str, str]] = set()
    for source in resources.sources.values():
        seen |= _write_mentions(writer, noun, source, forms, names)
    for file, record in records:
        for form in record.get("attested", ()):
            if (record["id"], form) not in seen:
                raise RecordError(file, record["id"], form, "the form is not attested")


def _write_record(
    writer: Writer, noun: str, record: Record, names: dict[tuple[str, str], int]
) -> None:
    row: dict[str, Any] = {"key": record["id"], "name": record["name"]}
    row["note"] = record.get("note")
    if noun == "place":
        for column in ("latitude", "longitude", "coordinates"):
            row[column] = record.get(column)
    owner = writer.insert(noun, row)
    for text in record.get("attested", ()):
        names[record["id"], text] = _write_name(
            writer, noun, owner, {"text": text}, "attested"
        )
    for derived in record.get("derived", ()):
        _write_name(writer, noun, owner, derived, "derived")


def _write_name(writer: Writer, noun: str, owner: int, form: Record, kind: str) -> int:
    return writer.insert(
        "name",
        {
            f"{noun}_id": owner,
            "text": form["text"],
            "kind": kind,
            "script": form.get("script", "Latn"),
            "language": form.get("language"),
            "folded": fold(form["text"]),
        },
    )


def _write_relations(writer: Writer, records: list[tuple[str, Record]]) -> None:
    for file, record in records:
        for related in record.get("related", ()):
            one = writer.id("person", record["id"], file, record["id"])
            other = writer.id("person", related["person"], file, record["id"])
            for pair in ((one, other), (other, one)):
                writer.db.execute(
                    "insert or ignore into person_relation values (?, ?, ?)",
                    (*pair, related["note"]),
                )


def _forms(record: Record) -> Iterator[Form]:
    for text in record.get("attested", ()):
        yield Form(
            record["id"],
            text,
            only=_lines(record, "only", text),
            never=_lines(record, "never", text),
        )


def _lines(record: Record, key: str, form: str) -> frozenset[tuple[str, int]]:
    return frozenset(
        (rule["source"], line)
        for rule in record.get(key, ())
        if rule["form"] == form
        for line in rule["lines"]
    )


def _write_mentions(
    writer: Writer,
    noun: str,
    source: Source,
    forms: list[Form],
    names: dict[tuple[str, str], int],
) -> set[tuple[str, str]]:
    """Write the mentions of one source and give the (owner, form) pairs seen."""
    groups = by_text(forms)
    seen: set[tuple[str, str]] = set()
    for sighting in sightings(source.text.text, list(groups)):
        found = place(source.text, sighting.start, sighting.end)
        for form in groups[sighting.text]:
            if not form.means_owner(source.code, found.first_line, found.last_line):
                continue
            seen.add((form.owner, form.text))
            excerpt = writer.excerpt(source, found)
            passage = writer.passage_at(
                writer.id("document", source.code, "", ""), found.start
            )
            writer.insert(
                "mention",
                {
                    "name_id": names[form.owner, form.text],
                    f"{noun}_id": writer.id(noun, form.owner, "", form.owner),
                    "excerpt_id": excerpt,
                    "passage_id": passage,
                },
            )
    return seen
