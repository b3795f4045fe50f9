"""The one extract that every format writes from: a record with its evidence."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from model.dump import authority_part, document_part, event_part
from model.records.authority import authority, mentions
from model.records.claim import Claim, claims_of
from model.records.document import document
from model.records.event import event
from model.records.excerpt import EXCERPT, Excerpt, read_excerpt
from model.records.kinds import Kind
from model.records.passage import passage


@dataclass(frozen=True)
class Evidence:
    """One excerpt that attests a record, with the claim that rests on it if any."""

    excerpt: Excerpt
    source: str
    claim: Claim | None = None


@dataclass(frozen=True)
class Extract:
    """A record as it leaves the archive; dates are EDTF and ISO days."""

    kind: Kind
    key: str
    type: str
    title: str
    date: str | None
    earliest: str | None
    latest: str | None
    evidence: tuple[Evidence, ...]
    part: dict[str, Any]
    """The record in the contract's shape."""


def extract(
    connection: sqlite3.Connection, records: Iterable[tuple[Kind, int]]
) -> Iterator[Extract]:
    """Give the extract of each record, one at a time."""
    labels = _Labels(connection)
    for kind, number in records:
        yield _READERS[kind](connection, labels, number)


class _Labels:
    """Names of documents by key, read when first asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._labels: dict[int, str] = {}

    def evidence(self, excerpt: Excerpt, claim: Claim | None = None) -> Evidence:
        number = excerpt.document_id
        if number not in self._labels:
            self._labels[number] = document(self._connection, number).title
        return Evidence(excerpt, self._labels[number], claim)


def _document(connection: sqlite3.Connection, labels: _Labels, number: int) -> Extract:
    found = document(connection, number)
    row = connection.execute(
        "select earliest, latest from document where id = ?", (number,)
    ).fetchone()
    cited = connection.execute(
        f"select {EXCERPT} from citation_item i"
        " join citation c on c.id = i.citation_id"
        " join excerpt x on x.id = c.excerpt_id"
        " join document d on d.id = x.document_id"
        " where i.cited_id = ? order by x.document_id, x.start",
        (number,),
    )
    return Extract(
        Kind.DOCUMENT,
        found.key,
        found.kind,
        found.title,
        found.date,
        row["earliest"],
        row["latest"],
        tuple(labels.evidence(read_excerpt(one)) for one in cited),
        {**document_part(connection, found), "text": None},
    )


def _event(connection: sqlite3.Connection, labels: _Labels, number: int) -> Extract:
    found = event(connection, number)
    claims = claims_of(connection, Kind.EVENT, number)
    return Extract(
        Kind.EVENT,
        found.key,
        found.kind,
        found.title.tr,
        found.date,
        found.earliest,
        found.latest,
        tuple(labels.evidence(claim.excerpt, claim) for claim in claims),
        event_part(connection, found),
    )


def _article(connection: sqlite3.Connection, labels: _Labels, number: int) -> Extract:
    row = connection.execute(
        f"select {EXCERPT}, a.key as article_key, a.number, a.heading,"
        " v.key as version_key, v.title as version_title, v.kind as version_kind,"
        " t.key as treaty_key, t.title_tr, t.signed, t.earliest, t.latest"
        " from article a join version v on v.id = a.version_id"
        " join treaty t on t.id = v.treaty_id"
        " join excerpt x on x.id = a.excerpt_id"
        " join document d on d.id = x.document_id where a.id = ?",
        (number,),
    ).fetchone()
    excerpt = read_excerpt(row)
    part = {
        "id": row["article_key"],
        "treaty": row["treaty_key"],
        "version": row["version_key"],
        "number": row["number"],
        "heading": row["heading"],
        "excerpt": excerpt.as_contract(),
    }
    return Extract(
        Kind.ARTICLE,
        row["article_key"],
        row["version_kind"],
        f"{row['version_title']}, {row['number']}",
        row["signed"],
        row["earliest"],
        row["latest"],
        (labels.evidence(excerpt),),
        part,
    )


def _passage(connection: sqlite3.Connection, labels: _Labels, number: int) -> Extract:
    found = passage(connection, number)
    source = document(connection, found.document_id)
    whole = Excerpt(
        0,
        found.document_id,
        source.key,
        found.id,
        found.start,
        found.end,
        found.text,
        found.first_line,
        found.last_line,
        found.page,
    )
    return Extract(
        Kind.PASSAGE,
        found.key,
        found.kind,
        source.label,
        None,
        None,
        None,
        (labels.evidence(whole),),
        {"id": found.key, "kind": found.kind, "excerpt": whole.as_contract()},
    )


def _authority(kind: Kind) -> Callable[[sqlite3.Connection, _Labels, int], Extract]:
    def read(connection: sqlite3.Connection, labels: _Labels, number: int) -> Extract:
        found = authority(connection, kind, number)
        places = mentions(connection, kind, number)
        return Extract(
            kind,
            found.key,
            kind.value,
            found.name,
            None,
            None,
            None,
            tuple(labels.evidence(mention.excerpt) for mention in places),
            authority_part(connection, found),
        )

    return read


_READERS: dict[Kind, Callable[[sqlite3.Connection, _Labels, int], Extract]] = {
    Kind.DOCUMENT: _document,
    Kind.EVENT: _event,
    Kind.ARTICLE: _article,
    Kind.PASSAGE: _passage,
    Kind.PERSON: _authority(Kind.PERSON),
    Kind.PLACE: _authority(Kind.PLACE),
}
