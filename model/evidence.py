"""On what claims rest: the citations attached to them and the works behind those.

A source that says something of an event cites others for it. The note mark in the
claim's own sentence is the surest tie; where that sentence has none, the next mark in
its paragraph or list is taken, and said to be so. Short forms (age, agm, ibid.) lead
to their works through the citations that resolved them.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from model.comparing.rows import Groups
from model.records.citation import Citation, Item, citations_of, citing
from model.records.claim import Claim, claims_in, claims_of
from model.records.document import Document, document, documents
from model.records.kinds import Kind
from model.records.passage import Passage, passage, passages
from model.text.fold import fold
from model.text.sentences import sentence

Span = tuple[int, int]

_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
"""What some editions add to a title: “Türk-Sovyet İlişkileri (1920-1953)”."""

_INTRODUCES = re.compile(r":\s*(?:\d{1,3}\s*)?$")
"""A list is introduced by a colon, behind which the number of a note may stand."""


class Attachment(StrEnum):
    """How a citation is tied to a claim, the surest first."""

    SENTENCE = "sentence"
    NEXT = "next"
    LIST = "list"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Support:
    """One work or comment that a claim's source cites for it.

    `chain` are the citations through which a short form was resolved, in the order
    of resolving; `work` is None where the item leads to no document.
    """

    claim: Claim
    citation: Citation
    attachment: Attachment
    item: Item
    chain: tuple[Citation, ...]
    work: Document | None


@dataclass(frozen=True, slots=True)
class Backing:
    """A work with everything that rests on it."""

    work: Document
    supports: tuple[Support, ...]

    @property
    def sources(self) -> frozenset[int]:
        """The documents whose claims rest on the work."""
        return frozenset(s.claim.excerpt.document_id for s in self.supports)

    @property
    def claims(self) -> frozenset[int]:
        """The claims that rest on the work, by row number."""
        return frozenset(support.claim.id for support in self.supports)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The claims on one subject and what they rest on."""

    claims: tuple[Claim, ...]
    supports: tuple[Support, ...]

    @property
    def works(self) -> tuple[Backing, ...]:
        """The works behind the claims, those that bear most sources first."""
        found: dict[int, list[Support]] = {}
        for support in self.supports:
            if support.work:
                found.setdefault(support.work.id, []).append(support)
        backings = [
            Backing(at[0].work, tuple(at)) for at in found.values() if at[0].work
        ]
        return tuple(
            sorted(backings, key=lambda b: (-len(b.sources), -len(b.claims), b.work.id))
        )

    @property
    def shared(self) -> tuple[Backing, ...]:
        """Works on which claims of several sources rest: their agreement is one."""
        works = self.works
        bearers = _bearers(works)
        return tuple(b for b in works if len(bearers[_called(b.work)]) > 1)

    @property
    def unsupported(self) -> tuple[Claim, ...]:
        """Claims for which their source cites nothing."""
        told = {support.claim.id for support in self.supports}
        return tuple(claim for claim in self.claims if claim.id not in told)

    @property
    def testimonies(self) -> tuple[frozenset[int], ...]:
        """Sources grouped by what they rest on: each group counts as one testimony."""
        sources = dict.fromkeys(claim.excerpt.document_id for claim in self.claims)
        groups = Groups(sources)
        works = self.works
        for bearers in _bearers(works).values():
            for other in bearers:
                groups.join(min(bearers), other)
        for backing in works:
            for other in sources.keys() & {backing.work.id}:
                groups.join(min(backing.sources), other)
        gathered: dict[int, set[int]] = {}
        for source in sources:
            gathered.setdefault(groups.find(source), set()).add(source)
        return tuple(map(frozenset, gathered.values()))


def same_work(one: Document, other: Document) -> bool:
    """Whether two documents are one work, be it in two editions.

    Editions are documents of their own, for their pages differ; but who rests on the
    one and who on the other agree no more than two who rest on the same. Known by the
    same kind and creators and the same title but for what stands in brackets behind.
    """
    return _called(one) == _called(other)


def _called(work: Document) -> tuple[str, ...]:
    """Give what all editions of a work have in common; the key where nobody made it."""
    if not work.creators:
        return (work.key,)
    title = fold(_BRACKETS.sub("", work.title)).strip()
    return (work.kind, title, *map(fold, work.creators))


def _bearers(backings: Sequence[Backing]) -> dict[tuple[str, ...], set[int]]:
    """Give the documents whose claims rest on each work, in whatever edition."""
    found: dict[tuple[str, ...], set[int]] = {}
    for backing in backings:
        found.setdefault(_called(backing.work), set()).update(backing.sources)
    return found


@dataclass(frozen=True, slots=True)
class Resting:
    """A stretch of a source that rests on a work, with the claims made there.

    `chain` are the citations through which a short form was resolved.
    """

    citation: Citation
    item: Item
    document: Document
    start: int
    end: int
    words: str
    claims: tuple[Claim, ...]
    chain: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class CitedWork:
    """A work or archive item with how often, and by which documents, it is cited."""

    work: Document
    citations: int
    sources: tuple[int, ...]


def evidence_of(connection: sqlite3.Connection, subject: Kind, number: int) -> Evidence:
    """Give what the claims on an event, a person or a treaty rest on."""
    return _evidence(connection, claims_of(connection, subject, number))


def evidence_in(connection: sqlite3.Connection, passage: int) -> Evidence:
    """Give what the claims rest on that are made in a passage, of whatever subject."""
    return _evidence(connection, claims_in(connection, passage))


def _evidence(connection: sqlite3.Connection, claims: Sequence[Claim]) -> Evidence:
    reader = _Reader(connection)
    supports = [support for claim in claims for support in reader.supports(claim)]
    return Evidence(tuple(claims), tuple(supports))


def cited_works(
    connection: sqlite3.Connection, found: Collection[int] | None = None
) -> list[CitedWork]:
    """Give the works that are cited, the most cited first; `found` keeps only these."""
    rows = connection.execute(
        "select i.cited_id, count(distinct c.id),"
        " json_group_array(distinct c.document_id) from citation_item i"
        " join citation c on c.id = i.citation_id where i.cited_id is not null"
        " and (?1 is null or i.cited_id in (select value from json_each(?1)))"
        " group by i.cited_id order by 2 desc, i.cited_id",
        (None if found is None else json.dumps(sorted(found)),),
    ).fetchall()
    known = {one.id: one for one in documents(connection)} if rows else {}
    return [
        CitedWork(known[work], number, tuple(sorted(json.loads(sources))))
        for work, number, sources in rows
    ]


def works_cited_in(
    connection: sqlite3.Connection, passages: Collection[int]
) -> frozenset[int]:
    """Give the works that citations in some passages lead to, by row number."""
    rows = connection.execute(
        "select distinct i.cited_id from citation_item i"
        " join citation c on c.id = i.citation_id"
        " join excerpt x on x.id = c.excerpt_id"
        " left join excerpt m on m.id = c.mark_excerpt_id"
        " where i.cited_id is not null and exists (select 1 from json_each(?1)"
        " where value = x.passage_id or value = m.passage_id)",
        (json.dumps(sorted(passages)),),
    )
    return frozenset(row[0] for row in rows)


def resting_on(connection: sqlite3.Connection, work: int) -> Iterator[Resting]:
    """Give every stretch of every source that rests on a document, in text order."""
    reader = _Reader(connection)
    for citation in citing(connection, work):
        place = citation.mark or citation.excerpt
        at = passage(connection, place.passage_id)
        start, end = _sentence(at, (place.start, place.end))
        claims = claims_in(connection, at.id)
        for item in citation.items:
            if item.cited_id == work:
                yield Resting(
                    citation,
                    item,
                    reader.document(citation.document_id),
                    start,
                    end,
                    at.text[start - at.start : end - at.start],
                    tuple(c for c in claims if _meet(c, start, end)),
                    reader.chain(citation, item),
                )


class _Reader:
    """Reads passages, citations and works once each."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._citations: dict[int, list[Citation]] = {}
        self._passages: dict[int, list[Passage]] = {}
        self._documents: dict[int, Document] = {}

    def document(self, number: int) -> Document:
        if number not in self._documents:
            self._documents[number] = document(self._connection, number)
        return self._documents[number]

    def supports(self, claim: Claim) -> Iterator[Support]:
        for citation, attachment in self._attached(claim):
            for item in citation.items:
                work = self.document(item.cited_id) if item.cited_id else None
                chain = self.chain(citation, item)
                yield Support(claim, citation, attachment, item, chain, work)

    def chain(self, citation: Citation, item: Item) -> tuple[Citation, ...]:
        return tuple(self._chain(citation, item))

    def _attached(self, claim: Claim) -> list[tuple[Citation, Attachment]]:
        at = self._passage(claim)
        found = self._of(claim.excerpt.document_id)
        if at.kind == "footnote":
            return [
                (citation, Attachment.NOTE)
                for citation in found
                if citation.excerpt.passage_id == at.id
            ]
        start, end = _sentence(at, (claim.excerpt.start, claim.excerpt.end))
        here = [c for c in found if start <= _place(c)[0] and _place(c)[1] <= end]
        if here:
            return [(citation, Attachment.SENTENCE) for citation in here]
        later = [c for c in found if end <= _place(c)[0] <= self._reach(at)]
        if later:
            first = _place(later[0])
            return [(c, Attachment.NEXT) for c in later if _place(c) == first]
        return [(c, Attachment.LIST) for c in self._introducing(at, found)]

    def _reach(self, at: Passage) -> int:
        """Give the end of what a later mark covers: a paragraph with its list."""
        found = self._all(at.document_id)
        end = at.end
        for following in found[found.index(at) + 1 :]:
            if following.kind != "point":
                break
            end = following.end
        return end

    def _introducing(self, at: Passage, found: list[Citation]) -> list[Citation]:
        """Give the last citation of the paragraph that introduces a point's list."""
        if at.kind != "point":
            return []
        before = [p for p in self._all(at.document_id) if p.end <= at.start]
        head = next((p for p in reversed(before) if p.kind != "point"), None)
        if head is None or not _INTRODUCES.search(head.text):
            return []
        within = [c for c in found if head.start <= _place(c)[0] < head.end]
        return [c for c in within if _place(c) == _place(within[-1])]

    def _chain(self, citation: Citation, item: Item) -> Iterator[Citation]:
        """Follow a short form to the full one; a circle in the record ends it."""
        known = {one.id: one for one in self._of(citation.document_id)}
        seen = {citation.id}
        via = item.via_id
        while via is not None and via not in seen and via in known:
            seen.add(via)
            yield known[via]
            leads = [i.via_id for i in known[via].items if i.cited_id == item.cited_id]
            via = next((number for number in leads if number), None)

    def _of(self, document: int) -> list[Citation]:
        if document not in self._citations:
            found = citations_of(self._connection, document)
            self._citations[document] = sorted(found, key=_place)
        return self._citations[document]

    def _all(self, document: int) -> list[Passage]:
        if document not in self._passages:
            self._passages[document] = passages(self._connection, document)
        return self._passages[document]

    def _passage(self, claim: Claim) -> Passage:
        found = self._all(claim.excerpt.document_id)
        return next(p for p in found if p.id == claim.excerpt.passage_id)


def _place(citation: Citation) -> Span:
    """Give where the text calls a citation: its mark, or the reference itself."""
    at = citation.mark or citation.excerpt
    return at.start, at.end


def _sentence(at: Passage, span: Span) -> Span:
    inner = (
        max(0, span[0] - at.start),
        min(max(span[0], span[1]), at.end) - at.start,
    )
    start, end = sentence(at.text, *inner)
    return at.start + start, at.start + end


def _meet(claim: Claim, start: int, end: int) -> bool:
    return claim.excerpt.start < end and start < claim.excerpt.end


def agreeing(evidence: Evidence, claims: Sequence[Claim]) -> int:
    """Count the independent testimonies among claims that say the same."""
    sources = {claim.excerpt.document_id for claim in claims}
    return sum(bool(group & sources) for group in evidence.testimonies)
