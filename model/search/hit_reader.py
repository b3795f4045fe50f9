"""From row numbers to hits: titles, dates, excerpts, marked snippets and reasons."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from model.records.event import Titles
from model.records.excerpt import Excerpt
from model.records.kinds import Kind
from model.search.evidence import evidence, forms_named, passages_as_excerpts
from model.search.hit import Hit, Snippet, Why, WhyCode
from model.search.marking import Mark, Sought, merged
from model.search.reasons import Reasons
from model.search.snippets import snippet

if TYPE_CHECKING:
    from model.search.results import Search

_HERE = "(select value from json_each(?))"
_MOST_EXCERPTS = 8
_SUBTITLE = 160
_QUERIES = {
    Kind.PASSAGE: "select p.id, p.key, coalesce(d.short_title, d.title) as title,"
    " d.date, p.kind as record_kind, p.document_id from passage p"
    f" join document d on d.id = p.document_id where p.id in {_HERE}",
    Kind.EVENT: "select e.id, e.key, e.title_tr, e.title_en, e.title_ru, e.date,"
    " e.kind as record_kind, (select count(distinct x.document_id) from claim c"
    "  join excerpt x on x.id = c.excerpt_id where c.event_id = e.id) as sources,"
    " (select min(case status when 'open' then '1open' when 'explained' then"
    "  '2explained' else '3decided' end) from disagreement g"
    f"  where g.event_id = e.id) as disagreement from event e where e.id in {_HERE}",
    Kind.ARTICLE: "select a.id, a.key, t.title_tr, t.title_en, t.title_ru,"
    " t.signed as date, v.kind as record_kind, a.number,"
    f" substr(x.exact, 1, {_SUBTITLE}) as subtitle, v.document_id from article a"
    " join version v on v.id = a.version_id join treaty t on t.id = v.treaty_id"
    f" join excerpt x on x.id = a.excerpt_id where a.id in {_HERE}",
    Kind.DOCUMENT: "select id, key, title, date, kind as record_kind, creators,"
    " id as document_id, short_title, length > 0 as has_text from document"
    f" where id in {_HERE}",
    Kind.PERSON: f"select id, key, name as title, note from person where id in {_HERE}",
    Kind.PLACE: f"select id, key, name as title, note from place where id in {_HERE}",
    Kind.TREATY: "select id, key, title_tr, title_en, title_ru, signed as date,"
    f" kind as record_kind from treaty where id in {_HERE}",
}


class HitReader:
    """Reads the hits of one search."""

    def __init__(self, search: Search) -> None:
        self.search, self.connection = search, search.connection
        self.sought = Sought.by(search.condition)

    def read(
        self, kind: Kind, numbers: Sequence[int], scores: Mapping[int, float]
    ) -> list[Hit]:
        """Give the hits of these records, in this order."""
        rows = {
            row["id"]: row
            for row in _dicts(self.connection, _QUERIES[kind], list(numbers))
        }
        excerpts = self._evidence(kind, numbers)
        named = self._named(kind, excerpts)
        texts = self._texts(kind, numbers)
        attesting = self.search.attesting if kind is Kind.PASSAGE else {}
        reasons = Reasons(self.search.ground, kind, self.sought)
        found = []
        for number in numbers:
            ordered, shown = self._shown(
                excerpts.get(number, ()), named.get(number, ())
            )
            titles, body = texts.get(number) or ("", shown[0].exact if shown else "")
            text = f"{titles}\n{body}" if titles else body
            if kind is Kind.DOCUMENT and shown:
                text += f"\n{shown[0].exact}"
            marks = self.sought.marks(text)
            why = reasons.of(number, text, marks, named.get(number, ()), len(titles))
            if kind is Kind.PASSAGE and number in attesting:
                why = (self._attested(*attesting[number]), *why)
            hit = _hit(kind, rows[number], scores.get(number, 0.0))
            found.append(
                hit(
                    reasons=why,
                    excerpts=tuple(ordered[:_MOST_EXCERPTS]),
                    snippet=shown[1] if shown else None,
                )
            )
        return found

    def _attested(self, kind: Kind, number: int) -> Why:
        row = next(_dicts(self.connection, _QUERIES[kind], [number]))
        return Why(WhyCode.ATTESTED, (), str(row["title_tr"]))

    def _evidence(
        self, kind: Kind, numbers: Sequence[int]
    ) -> Mapping[int, Sequence[Excerpt]]:
        """Give excerpts; of documents those of their passages that were found."""
        found = evidence(self.connection, kind, numbers)
        if kind is not Kind.DOCUMENT or not self.sought.units:
            return found
        wanted = set(numbers)
        own: dict[int, list[Excerpt]] = {}
        head = self.search.ranking(Kind.PASSAGE).slice(0, 240)
        read = passages_as_excerpts(self.connection, head)
        for passage in head:
            excerpt = read[passage][0]
            if excerpt.document_id in wanted:
                own.setdefault(excerpt.document_id, []).append(excerpt)
        return {**found, **own}

    def _named(
        self, kind: Kind, excerpts: Mapping[int, Sequence[Excerpt]]
    ) -> dict[int, list[tuple[Kind, int, str, int, int, int]]]:
        """Give who is named in the passages of each record's excerpts."""
        if kind is Kind.PASSAGE:
            return forms_named(self.connection, list(excerpts))
        if not self.sought.bearers:
            return {}
        passages = {x.passage_id for some in excerpts.values() for x in some}
        named = forms_named(self.connection, sorted(passages))
        return {
            number: [n for x in some for n in named.get(x.passage_id, ())]
            for number, some in excerpts.items()
        }

    def _texts(self, kind: Kind, numbers: Sequence[int]) -> dict[int, tuple[str, str]]:
        if kind is Kind.PASSAGE:
            return {}
        rows = self.connection.execute(
            "select record_id, titles, body from search_text"
            f" where kind = ? and record_id in {_HERE}",
            (kind.value, json.dumps(list(numbers))),
        )
        return {number: (titles, body) for number, titles, body in rows}

    def _shown(
        self,
        excerpts: Sequence[Excerpt],
        named: Sequence[tuple[Kind, int, str, int, int, int]],
    ) -> tuple[list[Excerpt], tuple[Excerpt, Snippet] | None]:
        """Order excerpts by how much of the query they hold; mark the first."""
        marked = [
            (excerpt, self.marks(excerpt, named))
            for excerpt in excerpts[: 4 * _MOST_EXCERPTS]
        ]
        marked.sort(key=lambda it: -_units(it[1]))
        ordered = [excerpt for excerpt, _ in marked]
        if not marked:
            return ordered, None
        best, marks = marked[0]
        spans = merged([(mark.start, mark.end) for mark in marks])
        return ordered, (best, snippet(best, spans))

    def marks(
        self,
        excerpt: Excerpt,
        named: Sequence[tuple[Kind, int, str, int, int, int]] = (),
    ) -> list[Mark]:
        """Give what was found in an excerpt, the sought persons' names included."""
        return self.sought.marks(excerpt.exact) + [
            Mark(start - excerpt.start, end - excerpt.start, unit, level)
            for start, end, unit, level in self.sought.named(named)
            if excerpt.start <= start and end <= excerpt.end
        ]


def _units(marks: Sequence[Mark]) -> int:
    return len({mark.unit for mark in marks})


def _dicts(
    connection: sqlite3.Connection, query: str, numbers: list[int]
) -> Iterator[dict[str, Any]]:
    cursor = connection.execute(query, (json.dumps(numbers),))
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield dict(zip(names, row, strict=True))


class _hit:  # noqa: N801 - a hit in the making
    """A hit but for what depends on the query."""

    def __init__(self, kind: Kind, row: dict[str, Any], score: float) -> None:
        self.known: dict[str, Any] = {
            "kind": kind,
            "id": row["id"],
            "key": row["key"],
            "title": _title(row),
            "date": row.get("date"),
            "score": score,
            "subtitle": _subtitle(row),
            "record_kind": row.get("record_kind") or "",
            "document_id": row.get("document_id"),
            "number": row.get("number"),
            "sources": row.get("sources") or 0,
            "short_title": row.get("short_title"),
            "has_text": bool(row.get("has_text")),
            "disagreement": (row.get("disagreement") or "")[1:] or None,
        }

    def __call__(self, **found: Any) -> Hit:
        return Hit(**self.known, **found)


def _title(row: dict[str, Any]) -> Titles | str:
    if "title_tr" in row:
        return Titles(row["title_tr"], row["title_en"], row["title_ru"])
    return str(row["title"])


def _subtitle(row: dict[str, Any]) -> str:
    if "creators" in row:
        return ", ".join(json.loads(row["creators"]))
    return row.get("subtitle") or row.get("note") or ""
