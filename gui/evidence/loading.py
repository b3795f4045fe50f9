"""What a chosen record rests on, or what rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gui.focus import Record
from model.archive import Connection
from model.evidence import Evidence, Resting, evidence_of, resting_on
from model.records.document import Document, document, documents
from model.records.event import Titles
from model.records.kinds import Kind
from model.weighing import SUBJECTS, subject_title


@dataclass(frozen=True, slots=True)
class Grounds:
    """The claims on a subject and what they rest on."""

    record: Record
    title: Titles
    evidence: Evidence
    sources: dict[int, Document]


@dataclass(frozen=True, slots=True)
class Bearing:
    """A work, and everything in the sources that rests on it."""

    record: Record
    work: Document
    resting: tuple[Resting, ...]


def load_evidence(
    connection: Connection, record: Record
) -> Iterator[Grounds | Bearing]:
    """Give the evidence of an event, treaty or person, or what rests on a work."""
    if record.kind is Kind.DOCUMENT:
        work = document(connection, record.id)
        yield Bearing(record, work, tuple(resting_on(connection, record.id)))
    elif record.kind in SUBJECTS:
        title = subject_title(connection, record.kind, record.id)
        evidence = evidence_of(connection, record.kind, record.id)
        sources = {d.id: d for d in documents(connection) if d.has_text}
        yield Grounds(record, title, evidence, sources)
