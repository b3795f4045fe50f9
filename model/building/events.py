"""Events and the claims that sources make about events, persons and treaties."""

from __future__ import annotations

from collections import Counter
from typing import Any

from model.building.resources import Record, Resources
from model.building.writer import Writer
from model.claims import RecordedClaim, asserted_span, event_date
from model.dates.edtf import BadDate, span
from model.errors import RecordError

CLAIM_COLUMNS = ("field", "about", "aspect", "value", "calendar", "basis", "note")
SUBJECTS = ("event", "person", "treaty")


def write_events(writer: Writer, resources: Resources) -> None:
    """Write the events with the persons, places and treaties they touch."""
    for file, record in resources.records("events*.toml", "event"):
        title = record["title"]
        number = writer.insert(
            "event",
            {
                "key": record["id"],
                "kind": record["kind"],
                "title_tr": title["tr"],
                "title_en": title.get("en"),
                "title_ru": title.get("ru"),
                "date": record.get("date"),
                "note": record.get("note"),
            },
        )
        _write_links(writer, file, record, number)


def _write_links(writer: Writer, file: str, record: Record, number: int) -> None:
    for person in record.get("persons", ()):
        key = writer.id("person", person["id"], file, record["id"])
        row = {"event_id": number, "person_id": key, "role": person.get("role")}
        writer.insert("event_person", row)
    for noun in ("place", "treaty"):
        for key in record.get(f"{noun}s" if noun == "place" else "treaties", ()):
            linked = writer.id(noun, key, file, record["id"])
            writer.insert(f"event_{noun}", {"event_id": number, f"{noun}_id": linked})


def write_claims(writer: Writer, resources: Resources) -> None:
    """Write every claim with its excerpt, then the dates of the events."""
    counts: Counter[str] = Counter()
    for file, record in resources.records("claims*.toml", "claim"):
        subject = next((noun for noun in SUBJECTS if noun in record), None)
        if subject is None:
            raise RecordError(file, "", record.get("quote", ""), "a claim on nothing")
        name = record[subject]
        source, found = resources.place(file, name, record)
        counts[source.code] += 1
        row: dict[str, Any] = {"key": f"{source.code}-c{counts[source.code]:03}"}
        row[f"{subject}_id"] = writer.id(subject, name, file, name)
        row |= {column: record.get(column) for column in CLAIM_COLUMNS}
        row["excerpt_id"] = writer.excerpt(source, found)
        writer.insert("claim", row | _dates(file, name, record))
    _date_events(writer)


def _dates(file: str, name: str, record: Record) -> dict[str, str | None]:
    if record["field"] != "date":
        return {}
    written = record.get("written", "")
    if " ".join(written.split()) not in " ".join(record["quote"].split()):
        raise RecordError(
            file, name, written, "the written date is not in its quotation"
        )
    try:
        days = asserted_span(record["value"], record.get("calendar"))
    except BadDate as error:
        raise RecordError(file, name, record["value"], "it is not EDTF") from error
    return {
        "date_written": written or None,
        "earliest": days.earliest,
        "latest": days.latest,
    }


def _date_events(writer: Writer) -> None:
    """Give each event the date that follows from its claims, or the curated one."""
    for event, curated in writer.db.execute("select id, date from event").fetchall():
        claims = [
            RecordedClaim(*row)
            for row in writer.db.execute(
                "select id, field, about, aspect, value, calendar, earliest, latest,"
                " date_written from claim where event_id = ? order by id",
                (event,),
            )
        ]
        date = curated or event_date(claims)
        if date:
            days = span(date)
            writer.db.execute(
                "update event set date = ?, earliest = ?, latest = ? where id = ?",
                (date, days.earliest, days.latest, event),
            )
