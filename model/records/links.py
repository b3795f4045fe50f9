"""What hangs together: the records tied to one, and the excerpts that attest it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from model.records.citation import Citation, citations_at
from model.records.excerpt import EXCERPT, Excerpt, read_excerpt
from model.records.kinds import Kind
from model.records.titles import Titles


@dataclass(frozen=True)
class Links:
    """The row numbers of the records tied to a chosen one, itself included."""

    documents: frozenset[int] = frozenset()
    events: frozenset[int] = frozenset()
    articles: frozenset[int] = frozenset()
    passages: frozenset[int] = frozenset()
    persons: frozenset[int] = frozenset()
    places: frozenset[int] = frozenset()
    treaties: frozenset[int] = frozenset()

    def of(self, kind: Kind) -> frozenset[int]:
        """Give the row numbers of one kind."""
        found: frozenset[int] = getattr(self, _PLURAL[kind])
        return found


_PLURAL = {
    Kind.DOCUMENT: "documents",
    Kind.EVENT: "events",
    Kind.ARTICLE: "articles",
    Kind.PASSAGE: "passages",
    Kind.PERSON: "persons",
    Kind.PLACE: "places",
    Kind.TREATY: "treaties",
}
_CLAIM = "claim c join excerpt x on x.id = c.excerpt_id"
_ARTICLE = (
    "article a join version v on v.id = a.version_id"
    " join excerpt x on x.id = a.excerpt_id"
)
_CITED = (
    "citation_item i join citation c on c.id = i.citation_id"
    " join excerpt x on x.id = c.excerpt_id"
    " left join excerpt m on m.id = c.mark_excerpt_id"
)
_OVERLAP = (
    " join mention m on m.passage_id = x.passage_id"
    " join excerpt y on y.id = m.excerpt_id and y.start < x.end and y.end > x.start"
)
_FROM_AUTHORITY = {
    Kind.PASSAGE: "select passage_id from mention where {kind}_id = ?1",
    Kind.DOCUMENT: "select distinct x.document_id from mention m"
    " join excerpt x on x.id = m.excerpt_id where m.{kind}_id = ?1",
    Kind.EVENT: "select event_id from event_{kind} where {kind}_id = ?1",
    Kind.ARTICLE: f"select a.id from {_ARTICLE}{_OVERLAP} where m.{{kind}}_id = ?1",
}
_PARTS_OF_EVENT = {
    kind: f"select {kind}_id from event_{kind} where event_id = ?1"
    for kind in (Kind.PERSON, Kind.PLACE, Kind.TREATY)
}
_QUERIES: dict[Kind, dict[Kind, str]] = {
    Kind.PERSON: {kind: q.format(kind="person") for kind, q in _FROM_AUTHORITY.items()},
    Kind.PLACE: {kind: q.format(kind="place") for kind, q in _FROM_AUTHORITY.items()},
    Kind.EVENT: _PARTS_OF_EVENT
    | {
        Kind.PASSAGE: f"select x.passage_id from {_CLAIM} where c.event_id = ?1",
        Kind.DOCUMENT: f"select x.document_id from {_CLAIM} where c.event_id = ?1",
        Kind.ARTICLE: f"select a.id from {_ARTICLE} join event_treaty t"
        " on t.treaty_id = v.treaty_id where t.event_id = ?1",
    },
    Kind.ARTICLE: {
        Kind.TREATY: f"select v.treaty_id from {_ARTICLE} where a.id = ?1",
        Kind.PASSAGE: f"select x.passage_id from {_ARTICLE} where a.id = ?1",
        Kind.DOCUMENT: f"select x.document_id from {_ARTICLE} where a.id = ?1",
        Kind.EVENT: f"select t.event_id from {_ARTICLE} join event_treaty t"
        " on t.treaty_id = v.treaty_id where a.id = ?1",
        Kind.ARTICLE: "select t.article_id from alignment l join alignment_target t"
        " on t.alignment_id = l.id where l.article_id = ?1 union"
        " select l.article_id from alignment l join alignment_target t"
        " on t.alignment_id = l.id where t.article_id = ?1",
        Kind.PERSON: f"select m.person_id from {_ARTICLE}{_OVERLAP} where a.id = ?1",
        Kind.PLACE: f"select m.place_id from {_ARTICLE}{_OVERLAP} where a.id = ?1",
    },
    Kind.TREATY: {
        Kind.ARTICLE: f"select a.id from {_ARTICLE} where v.treaty_id = ?1",
        Kind.PASSAGE: f"select x.passage_id from {_ARTICLE} where v.treaty_id = ?1"
        " union"
        f" select x.passage_id from {_CLAIM} where c.treaty_id = ?1",
        Kind.DOCUMENT: f"select x.document_id from {_ARTICLE} where v.treaty_id = ?1"
        f" union select x.document_id from {_CLAIM} where c.treaty_id = ?1",
        Kind.EVENT: "select event_id from event_treaty where treaty_id = ?1",
    },
    Kind.DOCUMENT: {
        Kind.PASSAGE: "select id from passage where document_id = ?1 union"
        f" select x.passage_id from {_CITED} where i.cited_id = ?1 union"
        f" select m.passage_id from {_CITED} where i.cited_id = ?1",
        Kind.DOCUMENT: "select c.document_id from citation_item i join citation c"
        " on c.id = i.citation_id where i.cited_id = ?1 union"
        " select i.cited_id from citation_item i join citation c"
        " on c.id = i.citation_id where c.document_id = ?1",
        Kind.EVENT: f"select c.event_id from {_CLAIM} where x.document_id = ?1",
        Kind.ARTICLE: f"select a.id from {_ARTICLE} where x.document_id = ?1",
    },
    Kind.PASSAGE: {
        Kind.DOCUMENT: "select document_id from passage where id = ?1 union"
        f" select i.cited_id from {_CITED}"
        " where x.passage_id = ?1 or m.passage_id = ?1",
        Kind.EVENT: f"select c.event_id from {_CLAIM} where x.passage_id = ?1",
        Kind.ARTICLE: f"select a.id from {_ARTICLE} where x.passage_id = ?1",
        Kind.PERSON: "select person_id from mention where passage_id = ?1",
        Kind.PLACE: "select place_id from mention where passage_id = ?1",
        Kind.TREATY: f"select v.treaty_id from {_ARTICLE} where x.passage_id = ?1",
    },
}


def linked(connection: sqlite3.Connection, kind: Kind, number: int) -> Links:
    """Give everything tied to a record by its excerpts, mentions, claims and links."""
    found: dict[str, frozenset[int]] = {}
    for other, query in _QUERIES[kind].items():
        rows = connection.execute(query, (number,))
        found[_PLURAL[other]] = frozenset(row[0] for row in rows if row[0] is not None)
    own = _PLURAL[kind]
    found[own] = found.get(own, frozenset()) | {number}
    return Links(**found)


_JOINED = (
    "join excerpt x on x.id = {}.excerpt_id join document d on d.id = x.document_id"
)
_EXCERPTS = {
    Kind.EVENT: f"select {EXCERPT} from claim c {_JOINED.format('c')}"
    " where c.event_id = ?"
    " order by c.field <> 'date', x.document_id, x.start",
    Kind.ARTICLE: f"select {EXCERPT} from article a {_JOINED.format('a')}"
    " where a.id = ?",
    Kind.TREATY: f"select {EXCERPT} from article a"
    f" join version v on v.id = a.version_id {_JOINED.format('a')}"
    " where v.treaty_id = ? order by v.ordinal, a.ordinal",
    Kind.DOCUMENT: f"select {EXCERPT} from citation_item i"
    f" join citation c on c.id = i.citation_id {_JOINED.format('c')}"
    " where i.cited_id = ? order by x.document_id, x.start",
}
_NAMED = (
    f"select {EXCERPT} from mention m {_JOINED.format('m')}"
    " where m.{kind}_id = ? order by x.document_id, x.start"
)


def excerpts_of(
    connection: sqlite3.Connection, kind: Kind, number: int
) -> list[Excerpt]:
    """Give the excerpts that attest a record, the most telling first.

    Those of an event's date come first; a person or place has its mentions, a
    document the notes that cite it, a passage itself (as excerpt number 0).
    """
    if kind is Kind.PASSAGE:
        rows = connection.execute(
            "select 0, x.document_id, d.key, x.id, x.start, x.end, x.text,"
            " x.first_line, x.last_line, x.page from passage x"
            " join document d on d.id = x.document_id where x.id = ?",
            (number,),
        )
        return [read_excerpt(row) for row in rows]
    query = _EXCERPTS.get(kind) or _NAMED.format(kind=kind.value)
    found = {row[0]: read_excerpt(row) for row in connection.execute(query, (number,))}
    return list(found.values())


@dataclass(frozen=True)
class Attestation:
    """A record that a passage attests, and the words that do; `date` is EDTF."""

    kind: Kind
    id: int
    title: Titles | str
    date: str | None
    excerpt: Excerpt


@dataclass(frozen=True)
class Attested:
    """All that one passage attests, in the order of its text."""

    events: tuple[Attestation, ...]
    persons: tuple[Attestation, ...]
    places: tuple[Attestation, ...]
    articles: tuple[Attestation, ...]
    citations: tuple[Citation, ...]


_ATTESTED = {
    Kind.EVENT: f"select {EXCERPT}, e.id, e.date, e.title_tr, e.title_en, e.title_ru"
    f" from claim c join event e on e.id = c.event_id {_JOINED.format('c')}",
    Kind.PERSON: f"select {EXCERPT}, n.id, null, n.name"
    f" from mention m join person n on n.id = m.person_id {_JOINED.format('m')}",
    Kind.PLACE: f"select {EXCERPT}, n.id, null, n.name"
    f" from mention m join place n on n.id = m.place_id {_JOINED.format('m')}",
    Kind.ARTICLE: f"select {EXCERPT}, a.id, t.signed, t.title_tr, t.title_en,"
    " t.title_ru from article a join version v on v.id = a.version_id"
    f" join treaty t on t.id = v.treaty_id {_JOINED.format('a')}",
}


def attested_in(connection: sqlite3.Connection, passage: int) -> Attested:
    """Give what a passage attests: each record once, by its first excerpt there."""
    found = {}
    for kind, query in _ATTESTED.items():
        first: dict[int, Attestation] = {}
        rows = connection.execute(
            f"{query} where x.passage_id = ? order by x.start, x.id", (passage,)
        )
        for row in rows:
            number, date, *title = tuple(row)[10:]
            first.setdefault(
                number,
                Attestation(
                    kind,
                    number,
                    Titles(*title) if len(title) > 1 else title[0],
                    date,
                    read_excerpt(row),
                ),
            )
        found[kind] = tuple(first.values())
    return Attested(
        found[Kind.EVENT],
        found[Kind.PERSON],
        found[Kind.PLACE],
        found[Kind.ARTICLE],
        tuple(citations_at(connection, passage)),
    )
