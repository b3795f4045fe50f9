"""What the comparison needs of the archive, read off the thread that draws."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gui.focus import Record
from model.archive import Connection
from model.comparing.marking import Marked
from model.comparing.meeting import Meeting, in_one_order, meetings
from model.comparing.offers import ColumnChoice, Offer, offers
from model.comparison import Comparison, compare, marks_in
from model.records.citation import citations_of
from model.records.decision import last_by
from model.records.document import Document, documents, text
from model.records.links import excerpts_of
from model.records.treaty import Treaty, Version, articles, versions


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be compared; `places` gives treaty and version of an article by id."""

    offers: tuple[Offer, ...]
    versions: dict[int, tuple[Version, ...]]
    places: dict[int, tuple[int, int]]

    @property
    def richest(self) -> int:
        """Where the offer stands that sets most articles beside each other."""
        held = Counter(version for _, version in self.places.values())
        sizes = [
            sum(held[column.version] for column in one.columns if not column.articles)
            for one in self.offers
        ]
        return sizes.index(max(sizes))


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison with what is marked in each row, and who decided last."""

    comparison: Comparison
    marks: tuple[Marked, ...]
    by: str


@dataclass(frozen=True, slots=True)
class Readable:
    """The documents that have a text."""

    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class TextOf:
    """The stored text of a document for one of the two columns.

    `marks` are where the marks of its notes stand.
    """

    column: int
    document: int
    words: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Met:
    """Where two documents, by id, meet; `chain` is what comes in one order in both."""

    one: int
    other: int
    meetings: tuple[Meeting, ...]
    chain: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class Attested:
    """The documents, by id, that attest a chosen record; those with a text."""

    record: Record
    documents: tuple[int, ...]


def load_offers(connection: Connection) -> Iterator[Offered]:
    """Give what can be compared in the archive."""
    found = tuple(offers(connection))
    known = {o.treaty.id: tuple(versions(connection, o.treaty.id)) for o in found}
    places = {
        article.id: (treaty, version.id)
        for treaty, of_treaty in known.items()
        for version in of_treaty
        for article in articles(connection, version.id)
    }
    yield Offered(found, known, places)


def load_comparison(
    connection: Connection,
    treaty: Treaty,
    columns: Sequence[ColumnChoice],
    against: int | None,
    every_word: bool,
) -> Iterator[Compared]:
    """Compare wordings and mark what differs."""
    comparison = compare(connection, treaty, columns)
    marks = tuple(
        marks_in(comparison, row, against, every_word=every_word)
        for row in comparison.rows
    )
    yield Compared(comparison, marks, last_by(connection))


def load_documents(connection: Connection) -> Iterator[Readable]:
    """Give the documents that can be read side by side."""
    yield Readable(tuple(d for d in documents(connection) if d.has_text))


def load_text(connection: Connection, column: int, document: int) -> Iterator[TextOf]:
    """Give the text of a document with the marks of its notes."""
    found = (citation.mark for citation in citations_of(connection, document))
    marks = tuple((mark.start, mark.end) for mark in found if mark)
    yield TextOf(column, document, text(connection, document), marks)


def load_met(connection: Connection, one: int, other: int) -> Iterator[Met]:
    """Give where two documents speak of the same."""
    found = meetings(connection, one, other)
    yield Met(one, other, tuple(found), tuple(in_one_order(found)))


def load_attested(connection: Connection, record: Record) -> Iterator[Attested]:
    """Give the documents that can be read on a record."""
    found = excerpts_of(connection, record.kind, record.id)
    yield Attested(record, tuple(dict.fromkeys(one.document_id for one in found)))
