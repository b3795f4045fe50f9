"""Disagreements: derived from the claims by rule, with curated status and reason."""

from __future__ import annotations

from typing import Any

from model.building.resources import Record, Resources
from model.building.writer import Writer
from model.claims import RecordedClaim
from model.disagreement import Conflict, conflicts
from model.errors import RecordError

SUBJECTS = ("event", "person", "treaty")
CLAIM = "id, field, about, aspect, value, calendar, earliest, latest, date_written"


def write_disagreements(writer: Writer, resources: Resources) -> None:
    """Write each conflict among the claims; raises RecordError for a reason in vain.

    A curated record says what is known of a derived conflict; one that matches no
    conflict is a fault of the record, not a disagreement.
    """
    reasons: dict[tuple[str, str, str, str | None], tuple[str, Record]] = {}
    for file, record in resources.records("disagreements*.toml", "disagreement"):
        subject = next(noun for noun in SUBJECTS if noun in record)
        key = (subject, record[subject], record["field"], record.get("about"))
        reasons[key] = (file, record)
    for subject in SUBJECTS:
        rows = writer.db.execute(f"select id, key from {subject} order by id")
        for number, name in rows.fetchall():
            for conflict in conflicts(_claims(writer, subject, number)):
                key = (subject, name, conflict.field, conflict.about)
                _, reason = reasons.pop(key, ("", {}))
                _write(writer, subject, number, name, conflict, reason)
    for (_, name, field, about), (file, _record) in reasons.items():
        raise RecordError(file, name, f"{field} {about or ''}", "the claims agree")


def _claims(writer: Writer, subject: str, number: int) -> list[RecordedClaim]:
    rows = writer.db.execute(
        f"select {CLAIM} from claim where {subject}_id = ? order by id", (number,)
    )
    return [RecordedClaim(*row) for row in rows]


def _write(
    writer: Writer,
    subject: str,
    number: int,
    name: str,
    conflict: Conflict,
    reason: Record,
) -> None:
    about = f"-{conflict.about}" if conflict.about else ""
    row: dict[str, Any] = {
        "key": f"{name}-{conflict.field}{about}",
        f"{subject}_id": number,
        "field": conflict.field,
        "about": conflict.about,
        "status": reason.get("status", conflict.status.value),
        "rule": conflict.rule.value if conflict.rule else None,
        "note": reason.get("note"),
        "by": reason.get("by"),
    }
    disagreement = writer.insert("disagreement", row)
    for ordinal, rival in enumerate(conflict.rivals):
        for claim in rival.claims:
            writer.insert(
                "disagreement_claim",
                {
                    "disagreement_id": disagreement,
                    "ordinal": ordinal,
                    "value": rival.value,
                    "claim_id": claim.id,
                },
            )
