"""The disagreements of an archive and what the query finds of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from model.archive import Connection
from model.records.decision import verdicts
from model.records.document import Document, documents
from model.records.kinds import Kind
from model.weighing import SUBJECTS, Weighed, weighed


@dataclass(frozen=True, slots=True)
class Weighing:
    """All disagreements, and the documents that bear them by key.

    `last_by` is who gave the last verdict, "" when there is none.
    """

    found: tuple[Weighed, ...]
    documents: dict[str, Document]
    last_by: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The subjects that a query finds; None when there is no query."""

    query: str
    ids: dict[Kind, frozenset[int]] | None


def load_weighing(connection: Connection) -> Iterator[Weighing]:
    """Give all disagreements; then find what differs in each before it is asked for."""
    known = {document.key: document for document in documents(connection)}
    given = list(verdicts(connection).values())
    by = given[-1].by if given else ""
    found = tuple(weighed(connection))
    yield Weighing(found, known, by)
    for one in found:
        _ = one.columns


def load_wanted(connection: Connection, query: str) -> Iterator[Wanted]:
    """Give the events, treaties and persons that a query finds."""
    if not query.strip():
        yield Wanted(query, None)
        return
    from model.search.results import Search

    search = Search(connection, query)
    yield Wanted(query, {kind: frozenset(search.ids(kind)) for kind in SUBJECTS})
