"""The one extract that every format writes from: a record with its evidence.

Records are read a hundred at a time, so that an export of a hundred thousand
takes about as long as the SQL it needs, in memory that does not grow with them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby, islice
from operator import itemgetter
from typing import Any, Final, NamedTuple

from model.dates.edtf import FIRST_DAY, LAST_DAY
from model.dump import document_part, treaty_part
from model.exporting.authority_parts import AuthorityParts
from model.exporting.event_parts import EventParts
from model.records.claim import Claim, claims_by_subject
from model.records.document import document
from model.records.excerpt import EXCERPT, Excerpt, read_excerpt
from model.records.kinds import Kind
from model.records.treaty import treaties

BATCH: Final = 100
"""Records that are read at once; of more the processor's cache holds too little."""

Part = dict[str, Any]


# Tuples: a frozen dataclass takes five times as long to make.
class Evidence(NamedTuple):
    """One excerpt that attests a record, with the claim that rests on it if any."""

    excerpt: Excerpt
    source: str
    claim: Claim | None = None


class Extract(NamedTuple):
    """A record as it leaves the archive; dates are EDTF and ISO days."""

    kind: Kind
    number: int
    key: str
    type: str
    title: str
    date: str | None
    earliest: str | None
    latest: str | None
    evidence: tuple[Evidence, ...]
    part: Callable[[], Part]
    """Reads the record in the contract's shape; not every format needs it."""


def bounds(earliest: str | None, latest: str | None) -> tuple[str | None, str | None]:
    """Give the days between which a date lies; none where it is open on that side."""
    return (
        None if earliest == FIRST_DAY else earliest,
        None if latest == LAST_DAY else latest,
    )


Records = Iterable[tuple[Kind, int]]


def extract(connection: sqlite3.Connection, records: Records) -> Iterator[Extract]:
    """Give the extract of each record in the order asked for.

    Raises LookupError for a record that is not there.
    """
    labels = _Labels(connection)
    for kind, group in groupby(records, key=itemgetter(0)):
        numbers = (number for _, number in group)
        while batch := list(islice(numbers, BATCH)):
            found = {
                one.number: one for one in _READERS[kind](connection, labels, batch)
            }
            for number in batch:
                if number not in found:
                    raise LookupError(f"no {kind} {number}")
                yield found[number]


class _Labels:
    """Titles of documents by row number, read when first asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._labels: dict[int, str] = {}

    def evidence(self, excerpt: Excerpt, claim: Claim | None = None) -> Evidence:
        number = excerpt.document_id
        if number not in self._labels:
            self._labels[number] = document(self._connection, number).title
        return Evidence(excerpt, self._labels[number], claim)


Reader = Callable[[sqlite3.Connection, _Labels, Sequence[int]], Iterator[Extract]]
_ASKED = "in (select value from json_each(?))"


def _documents(
    connection: sqlite3.Connection, labels: _Labels, numbers: Sequence[int]
) -> Iterator[Extract]:
    cited: dict[int, list[Evidence]] = {}
    rows = connection.execute(
        f"select {EXCERPT}, i.cited_id from citation_item i"
        " join citation c on c.id = i.citation_id"
        " join excerpt x on x.id = c.excerpt_id"
        " join document d on d.id = x.document_id"
        f" where i.cited_id {_ASKED} order by x.document_id, x.start",
        (json.dumps(numbers),),
    )
    for row in rows:
        citing = labels.evidence(read_excerpt(row))
        cited.setdefault(row["cited_id"], []).append(citing)
    rows = connection.execute(
        "select id, key, kind, title, date, earliest, latest from document"
        f" where id {_ASKED}",
        (json.dumps(numbers),),
    )
    for number, key, kind, title, date, earliest, latest in rows:
        part = partial(_document_part, connection, number)
        evidence = tuple(cited.get(number, ()))
        head = (key, kind, title, date, *bounds(earliest, latest))
        yield Extract(Kind.DOCUMENT, number, *head, evidence, part)


def _document_part(connection: sqlite3.Connection, number: int) -> Part:
    return document_part(connection, document(connection, number))


def _events(
    connection: sqlite3.Connection, labels: _Labels, numbers: Sequence[int]
) -> Iterator[Extract]:
    claims = claims_by_subject(connection, Kind.EVENT, numbers)
    parts = EventParts(connection, claims)
    rows = connection.execute(
        "select id, key, kind, title_tr, date, earliest, latest from event"
        f" where id {_ASKED}",
        (json.dumps(numbers),),
    )
    for number, key, kind, title, date, earliest, latest in rows:
        head = (key, kind, title, date, *bounds(earliest, latest))
        evidence = tuple(labels.evidence(c.excerpt, c) for c in claims[number])
        yield Extract(Kind.EVENT, number, *head, evidence, partial(parts.part, number))


def _articles(
    connection: sqlite3.Connection, labels: _Labels, numbers: Sequence[int]
) -> Iterator[Extract]:
    rows = connection.execute(
        f"select {EXCERPT}, a.id as article_id, a.key as article_key, a.number,"
        " a.heading, v.key as version_key, v.title as version_title,"
        " v.kind as version_kind, t.key as treaty_key, t.signed, t.earliest, t.latest"
        " from article a join version v on v.id = a.version_id"
        " join treaty t on t.id = v.treaty_id"
        " join excerpt x on x.id = a.excerpt_id"
        f" join document d on d.id = x.document_id where a.id {_ASKED}",
        (json.dumps(numbers),),
    )
    for row in rows:
        excerpt = read_excerpt(row)
        yield Extract(
            Kind.ARTICLE,
            row["article_id"],
            row["article_key"],
            row["version_kind"],
            f"{row['version_title']}, {row['number']}",
            row["signed"],
            *bounds(row["earliest"], row["latest"]),
            (labels.evidence(excerpt),),
            partial(_article_part, row, excerpt),
        )


def _article_part(row: sqlite3.Row, excerpt: Excerpt) -> Part:
    return {
        "id": row["article_key"],
        "treaty": row["treaty_key"],
        "version": row["version_key"],
        "number": row["number"],
        "heading": row["heading"],
        "excerpt": excerpt.as_contract(),
    }


def _passages(
    connection: sqlite3.Connection, labels: _Labels, numbers: Sequence[int]
) -> Iterator[Extract]:
    rows = connection.execute(
        "select 0, p.document_id, d.key, p.id, p.start, p.end, p.text, p.first_line,"
        " p.last_line, p.page, p.key, p.kind, coalesce(d.short_title, d.title)"
        " from passage p join document d on d.id = p.document_id"
        f" where p.id {_ASKED}",
        (json.dumps(numbers),),
    )
    for row in rows:
        whole = read_excerpt(row)
        *_, key, kind, label = row
        yield Extract(
            Kind.PASSAGE,
            whole.passage_id,
            key,
            kind,
            label,
            None,
            None,
            None,
            (labels.evidence(whole),),
            partial(_passage_part, key, kind, whole),
        )


def _passage_part(key: str, kind: str, whole: Excerpt) -> Part:
    return {"id": key, "kind": kind, **whole.as_contract(), "page": whole.page}


def _authorities(
    kind: Kind,
    connection: sqlite3.Connection,
    labels: _Labels,
    numbers: Sequence[int],
) -> Iterator[Extract]:
    parts, type_ = AuthorityParts(connection, kind, numbers), kind.value
    for number, (key, name) in parts.names.items():
        head = (key, type_, name, None, None, None)
        evidence = tuple(labels.evidence(excerpt) for excerpt in parts.excerpts(number))
        yield Extract(kind, number, *head, evidence, partial(parts.part, number))


def _treaties(
    connection: sqlite3.Connection, labels: _Labels, numbers: Sequence[int]
) -> Iterator[Extract]:
    claims = claims_by_subject(connection, Kind.TREATY, numbers)
    for found in treaties(connection):
        if found.id in claims:
            yield Extract(
                Kind.TREATY,
                found.id,
                found.key,
                found.kind,
                found.title.tr,
                found.signed,
                *bounds(found.earliest, found.latest),
                tuple(labels.evidence(c.excerpt, c) for c in claims[found.id]),
                partial(treaty_part, connection, found),
            )


_READERS: dict[Kind, Reader] = {
    Kind.DOCUMENT: _documents,
    Kind.EVENT: _events,
    Kind.ARTICLE: _articles,
    Kind.PASSAGE: _passages,
    Kind.PERSON: partial(_authorities, Kind.PERSON),
    Kind.TREATY: _treaties,
    Kind.PLACE: partial(_authorities, Kind.PLACE),
}
