"""What the reader reads from the archive, as work for gui.jobs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from gui.focus import Record
from gui.reader.page import Mark
from model.archive import Connection
from model.records.citation import Citation, citations_of, citing
from model.records.claim import Claim, claims_of
from model.records.decision import Verdict, verdicts
from model.records.disagreement import Disagreement, disagreements_of
from model.records.document import Document, Page, document, pages
from model.records.excerpt import Excerpt
from model.records.kinds import Kind
from model.records.passage import Passage, passages

WITH_CLAIMS = (Kind.EVENT, Kind.PERSON, Kind.TREATY)


@dataclass(frozen=True, slots=True)
class Text:
    """A document with its text, its pages and the marks of its notes."""

    document: Document
    passages: Sequence[Passage]
    pages: Sequence[Page]
    marks: Sequence[Mark]


@dataclass(frozen=True, slots=True)
class Hits:
    """Where the words of a query stand in a document's text."""

    query: str
    document: int
    stretches: Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Said:
    """All that the archive says of a chosen record.

    `verdicts` are the reader's, by the key of the disagreement.
    """

    record: Record
    title: Any
    detail: Any
    excerpts: Sequence[Excerpt]
    claims: Sequence[Claim] = ()
    disagreements: Sequence[Disagreement] = ()
    citations: Sequence[Citation] = ()
    alignments: Sequence[Any] = ()
    documents: dict[int, Document] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)


def load_text(connection: Connection, number: int, query: str) -> Iterator[object]:
    """Give a document's text, then the hits in it."""
    marks = [
        Mark(citation.mark.start, citation.mark.end, citation.note)
        for citation in citations_of(connection, number)
        if citation.mark and citation.note
    ]
    yield Text(
        document(connection, number),
        passages(connection, number),
        pages(connection, number),
        marks,
    )
    yield from load_hits(connection, number, query)


def load_hits(connection: Connection, number: int, query: str) -> Iterator[Hits]:
    """Give the hits of a query in one document, in the order of the text."""
    from model.search.results import Search

    stretches = Search(connection, query).marks(number) if query.strip() else []
    yield Hits(query, number, sorted(stretches))


def load_record(connection: Connection, record: Record) -> Iterator[Said]:
    """Give what is said of a record, and the excerpts that attest it."""
    from model.records.links import excerpts_of

    found = list(excerpts_of(connection, record.kind, record.id))
    claims: list[Claim] = []
    disagreements: list[Disagreement] = []
    cited: list[Citation] = []
    if record.kind in WITH_CLAIMS:
        claims = claims_of(connection, record.kind, record.id)
        disagreements = disagreements_of(connection, record.kind, record.id)
    if record.kind is Kind.DOCUMENT:
        cited = citing(connection, record.id)
    detail, title = _detail(connection, record)
    stands = {claim.excerpt.document_id for claim in claims}
    stands |= {excerpt.document_id for excerpt in found}
    stands |= {citation.document_id for citation in cited}
    aligned = _aligned(connection, record, stands)
    yield Said(
        record,
        title,
        detail,
        found,
        claims,
        disagreements,
        cited,
        aligned,
        {number: document(connection, number) for number in sorted(stands)},
        verdicts(connection) if disagreements else {},
    )


def _detail(connection: Connection, record: Record) -> tuple[Any, Any]:
    """Give the record itself and its title."""
    from model.records.article import article
    from model.records.authority import authority
    from model.records.event import event
    from model.records.treaty import treaties

    match record.kind:
        case Kind.DOCUMENT:
            work = document(connection, record.id)
            return work, work.title
        case Kind.EVENT:
            happened = event(connection, record.id)
            return happened, happened.title
        case Kind.TREATY:
            made = next(t for t in treaties(connection) if t.id == record.id)
            return made, made.title
        case Kind.ARTICLE:
            point = article(connection, record.id)
            return point, point.treaty
    named = authority(connection, record.kind, record.id)
    return named, named.name


def _aligned(connection: Connection, record: Record, stands: set[int]) -> list[Any]:
    from model.records.article import counterparts, own_counterparts

    if record.kind is not Kind.ARTICLE:
        return []
    found = counterparts(connection, record.id)
    found += own_counterparts(connection, record.id)
    others = [answer.other.article for answer in found if answer.other]
    stands |= {article.excerpt.document_id for article in others}
    return found
