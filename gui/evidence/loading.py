"""What a chosen record rests on, or what rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gui.focus import Record
from model.archive import Connection
from model.evidence import (
    CitedWork,
    Evidence,
    Resting,
    cited_works,
    evidence_in,
    evidence_of,
    resting_on,
    works_cited_in,
)
from model.records.article import article
from model.records.authority import authority
from model.records.document import Document, document, documents
from model.records.kinds import Kind
from model.records.passage import passage
from model.records.titles import Titles
from model.weighing import SUBJECTS, subject_title

LONGEST_TITLE = 80
"""Letters of a passage by which it is called."""


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


@dataclass(frozen=True, slots=True)
class Works:
    """The works that are cited anywhere; those the query finds, if one is asked.

    `through` tells that no work itself answers the query, but passages that cite these.
    """

    query: str
    found: tuple[CitedWork, ...]
    sources: dict[int, Document]
    through: bool = False


@dataclass(frozen=True, slots=True)
class Nothing:
    """A record of which no source claims anything; `title` is its name."""

    record: Record
    title: Titles | str


Shown = Grounds | Bearing | Works | Nothing


def load_evidence(connection: Connection, record: Record) -> Iterator[Shown]:
    """Give the evidence of a record, or what rests on it where it is a work.

    An article leads to its treaty; of a place nothing is claimed.
    """
    if record.kind is Kind.DOCUMENT:
        work = document(connection, record.id)
        yield Bearing(record, work, tuple(resting_on(connection, record.id)))
        return
    kind, number = record.kind, record.id
    if kind is Kind.ARTICLE:
        kind, number = Kind.TREATY, article(connection, number).treaty_id
    yield _grounds(connection, record, kind, number)


def _grounds(
    connection: Connection, record: Record, kind: Kind, number: int
) -> Grounds | Nothing:
    sources = {d.id: d for d in documents(connection) if d.has_text}
    if kind is Kind.PASSAGE:
        at = passage(connection, number)
        title = Titles(" ".join(at.text[:LONGEST_TITLE].split()), None, None)
        evidence = evidence_in(connection, number)
    elif kind in SUBJECTS:
        title = subject_title(connection, kind, number)
        evidence = evidence_of(connection, kind, number)
    else:
        return Nothing(record, authority(connection, kind, number).name)
    if not evidence.claims:
        return Nothing(record, title)
    return Grounds(record, title, evidence, sources)


def load_works(connection: Connection, query: str) -> Iterator[Works]:
    """Give the cited works that a query finds, or else those its passages cite."""
    sources = {d.id: d for d in documents(connection) if d.has_text}
    if not query.strip():
        yield Works(query, tuple(cited_works(connection)), sources)
        return
    from model.search.results import Search

    search = Search(connection, query)
    found = cited_works(connection, search.ids(Kind.DOCUMENT))
    through = not found
    if through:
        passages = search.ids(Kind.PASSAGE)
        found = cited_works(connection, works_cited_in(connection, passages))
    yield Works(query, tuple(found), sources, through)
