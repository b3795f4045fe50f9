"""Treaties, notes and letters: their wordings article by article, and alignments."""

from __future__ import annotations

import json
from itertools import count
from typing import Any

from model.building.resources import Record, Resources
from model.building.writer import Writer
from model.dates.edtf import span
from model.errors import RecordError


def write_treaties(writer: Writer, resources: Resources) -> None:
    """Write every treaty with its versions and their articles."""
    for file, record in resources.records("treaties*.toml", "treaty"):
        number = writer.insert("treaty", _treaty_row(record))
        for ordinal, version in enumerate(record.get("version", ())):
            _write_version(writer, resources, file, number, ordinal, version)


def _treaty_row(record: Record) -> dict[str, Any]:
    title = record["title"]
    row: dict[str, Any] = {
        "key": record["id"],
        "kind": record["kind"],
        "title_tr": title["tr"],
        "title_en": title.get("en"),
        "title_ru": title.get("ru"),
        "signed": record.get("signed"),
        "parties": json.dumps(record.get("parties", []), ensure_ascii=False),
        "note": record.get("note"),
    }
    if row["signed"]:
        days = span(row["signed"])
        row |= {"earliest": days.earliest, "latest": days.latest}
    return row


def _write_version(
    writer: Writer,
    resources: Resources,
    file: str,
    treaty: int,
    ordinal: int,
    version: Record,
) -> None:
    name = version["id"]
    number = writer.insert(
        "version",
        {
            "key": name,
            "treaty_id": treaty,
            "ordinal": ordinal,
            "title": version["title"],
            "kind": version["kind"],
            "language": version.get("language"),
            "document_id": writer.id("document", version["source"], file, name),
        },
    )
    order = count()
    for article in version.get("article", ()):
        key = f"{name}/{article['number']}"
        anchor = {"source": version["source"], **article}
        source, found = resources.place(file, key, anchor)
        writer.insert(
            "article",
            {
                "key": key,
                "version_id": number,
                "ordinal": next(order),
                "number": article["number"],
                "heading": article.get("heading"),
                "excerpt_id": writer.excerpt(source, found),
            },
        )


def write_alignments(writer: Writer, resources: Resources) -> None:
    """Write which article of one wording corresponds to which of another.

    Raises RecordError for an article that no version has, and for an alignment
    without an article on the other side that is not said to be missing.
    """
    for file, record in resources.records("alignments*.toml", "alignment"):
        treaty = writer.id("treaty", record["treaty"], file, record["treaty"])
        here = f"{record['from']['version']}/{record['from']['number']}"
        targets = record.get("to", [])
        if not targets and record["relation"] != "missing":
            raise RecordError(file, here, record["relation"], "it leads nowhere")
        number = writer.insert(
            "alignment",
            {
                "treaty_id": treaty,
                "article_id": writer.id("article", here, file, here),
                "relation": record["relation"],
                "note": record.get("note"),
            },
        )
        for target in targets:
            there = f"{target['version']}/{target['number']}"
            writer.insert(
                "alignment_target",
                {
                    "alignment_id": number,
                    "article_id": writer.id("article", there, file, here),
                },
            )
