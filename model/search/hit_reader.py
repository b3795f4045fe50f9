"""From row numbers to hits: titles, dates, excerpts, marked snippets and reasons."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from model.records.excerpt import Excerpt
from model.records.kinds import Kind
from model.records.titles import Titles
from model.search.claimed import claims_standing, marks_of_claims
from model.search.condition import AllRecords
from model.search.evidence import (
    Dated,
    dates_standing,
    evidence,
    forms_named,
    passages_as_excerpts,
)
from model.search.hit import Hit, Snippet, Why, WhyCode
from model.search.hit_rows import HERE, QUERIES, HitInTheMaking, dicts
from model.search.levels import Level
from model.search.marking import Sought, merged
from model.search.places import found_in
from model.search.reasons import Reasons
from model.search.snippets import snippet
from model.search.surest import Mark

if TYPE_CHECKING:
    from model.search.partial import Partial
    from model.search.results import Search

_MOST_EXCERPTS = 8


@dataclass(frozen=True, slots=True)
class _Shown:
    """The excerpt that holds most of what was found, with its marks."""

    excerpt: Excerpt
    marks: list[Mark]
    snippet: Snippet


class HitReader:
    """Reads the hits of one search, or those that answer it only in part."""

    def __init__(self, search: Search, partial: Partial | None = None) -> None:
        self.search, self.connection = search, search.connection
        self.sought = (
            Sought.by(partial.whole, Level.APPROXIMATE) if partial else search.sought
        )

    def read(
        self, kind: Kind, numbers: Sequence[int], scores: Mapping[int, float]
    ) -> list[Hit]:
        """Give the hits of these records, in this order."""
        rows = {
            row["id"]: row
            for row in dicts(self.connection, QUERIES[kind], list(numbers))
        }
        excerpts = self._evidence(kind, numbers)
        self._read_dates(excerpts)
        named = self._named(kind, excerpts)
        texts = self._texts(kind, numbers)
        attesting = self.search.attesting if kind is Kind.PASSAGE else {}
        query = self.search.query.tree
        reasons = Reasons(self.search.ground, kind, self.sought, query)
        inside = self._inside(kind, numbers)
        found = []
        for number in numbers:
            ordered, shown = self._shown(
                excerpts.get(number, ()), named.get(number, ())
            )
            titles, body = texts.get(number, ("", ""))
            text, marks = self._said(kind, f"{titles}\n{body}", shown)
            # A passage's date is that of its document: no answer to what it says.
            date = None if kind is Kind.PASSAGE else rows[number].get("date")
            why = reasons.of(
                number, text, marks, named.get(number, ()), len(titles), date
            )
            if kind is Kind.PASSAGE and number in attesting:
                own = tuple(it for it in why if it.code is not WhyCode.EVERYTHING)
                why = (self._attested(*attesting[number]), *own)
            if kind is Kind.DOCUMENT and shown and self.sought.units:
                why = self._of_document(why, shown)
            hit = HitInTheMaking(kind, rows[number], scores.get(number, 0.0))
            found.append(
                hit(
                    reasons=why,
                    excerpts=tuple(ordered[:_MOST_EXCERPTS]),
                    snippet=shown.snippet if shown else None,
                    marked=_marked(text, marks, len(titles)),
                    passages=inside.get(number, 0),
                )
            )
        return found

    def _of_document(self, why: tuple[Why, ...], shown: _Shown) -> tuple[Why, ...]:
        """Give why its passage was found, of a document with no reason of its own."""
        passages = self.search.records(Kind.PASSAGE)
        number = shown.excerpt.passage_id
        if why[0].code is WhyCode.EVERYTHING and number in passages:
            return self.search.hits(Kind.PASSAGE, [number])[0].reasons
        return why

    def _inside(self, kind: Kind, numbers: Sequence[int]) -> Mapping[int, int]:
        """Count the passages found in each document, if anything was asked for."""
        if kind is not Kind.DOCUMENT or isinstance(self.search.condition, AllRecords):
            return {}
        return found_in(self.search, numbers)

    def _said(
        self, kind: Kind, own: str, shown: _Shown | None
    ) -> tuple[str, list[Mark]]:
        """Give a record's words and those of the excerpt shown, with all marks."""
        if kind is Kind.PASSAGE:
            return (shown.excerpt.exact, shown.marks) if shown else ("", [])
        marks = self.sought.surest(self.sought.marks(own))
        if shown is None:
            return own, marks
        start = len(own) + 1
        moved = [
            mark._replace(start=mark.start + start, end=mark.end + start)
            for mark in shown.marks
        ]
        return f"{own}\n{shown.excerpt.exact}", marks + moved

    def _read_dates(self, excerpts: Mapping[int, Sequence[Excerpt]]) -> None:
        """Read the dates in the passages of the excerpts, if dates were asked for."""
        self._dates: Mapping[int, Sequence[Dated]] = {}
        self._claims: Mapping[int, Sequence[Dated]] = {}
        if self.sought.dates:
            passages = sorted({x.passage_id for s in excerpts.values() for x in s})
            self._dates = dates_standing(self.connection, passages)
            self._claims = claims_standing(self.connection, passages)

    def _attested(self, kind: Kind, number: int) -> Why:
        row = next(dicts(self.connection, QUERIES[kind], [number]))
        titles = Titles(row["title_tr"], row["title_en"], row["title_ru"])
        return Why(WhyCode.ATTESTED, (), titles.tr, titles)

    def _evidence(
        self, kind: Kind, numbers: Sequence[int]
    ) -> Mapping[int, Sequence[Excerpt]]:
        """Give excerpts; of documents those of their passages that were found."""
        found = evidence(self.connection, kind, numbers)
        if kind is not Kind.DOCUMENT or not self.sought.units:
            return found
        best = self.search.best_passages(numbers, _MOST_EXCERPTS)
        wanted = [passage for passages in best.values() for passage in passages]
        read = passages_as_excerpts(self.connection, wanted)
        own = {
            document: [read[passage][0] for passage in passages]
            for document, passages in best.items()
        }
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
            f" where kind = ? and record_id in {HERE}",
            (kind.value, json.dumps(list(numbers))),
        )
        return {number: (titles, body) for number, titles, body in rows}

    def _shown(
        self,
        excerpts: Sequence[Excerpt],
        named: Sequence[tuple[Kind, int, str, int, int, int]],
    ) -> tuple[list[Excerpt], _Shown | None]:
        """Order excerpts by how much of the query they hold; mark the first."""
        marked = [
            (excerpt, self.marks(excerpt, named))
            for excerpt in excerpts[: 4 * _MOST_EXCERPTS]
        ]
        # As sure as a day that stands there is what a claim dates so, but no surer.
        marked.sort(
            key=lambda it: (*_answering(it[1]), self._has_date(it[0])), reverse=True
        )
        ordered = [excerpt for excerpt, _ in marked]
        if not marked:
            return ordered, None
        best, marks = marked[0]
        spans = merged([(mark.start, mark.end) for mark in marks])
        asked = {unit for unit, _ in self.sought.dates}
        dates = [(mark.start, mark.end) for mark in marks if mark.unit in asked]
        return ordered, _Shown(best, marks, snippet(best, spans, dates))

    def _has_date(self, excerpt: Excerpt) -> bool:
        """Whether a date that was asked for stands in an excerpt itself."""
        dates = self._dates.get(excerpt.passage_id, ())
        asked = {unit for unit, _ in self.sought.dates}
        marks = self.sought.marks(excerpt.exact, dates, excerpt.start) if asked else ()
        return any(mark.unit in asked for mark in marks)

    def marks(
        self,
        excerpt: Excerpt,
        named: Sequence[tuple[Kind, int, str, int, int, int]] = (),
    ) -> list[Mark]:
        """Give what was found in an excerpt, the sought persons' names included."""
        dates = self._dates.get(excerpt.passage_id, ())
        here = [one for one in named if one[3] == excerpt.document_id]
        names = [
            Mark(start - excerpt.start, end - excerpt.start, unit, level)
            for start, end, unit, level in self.sought.named(here)
            if excerpt.start <= start and end <= excerpt.end
        ]
        words = self.sought.marks(excerpt.exact, dates, excerpt.start)
        claims = self._claims.get(excerpt.passage_id, ())
        within = (excerpt.start, excerpt.end)
        claimed = marks_of_claims(self.sought, claims, within, words)
        return self.sought.surest([*words, *names, *claimed])


def _marked(text: str, marks: Sequence[Mark], title: int) -> tuple[str, ...]:
    """Give the marked words of the titles, which are the first `title` letters."""
    words = (text[m.start : m.end] for m in marks if m.end <= title)
    return tuple(dict.fromkeys(words))


def _answering(marks: Sequence[Mark]) -> tuple[int, int]:
    """Tell how much of the query is marked, and how surely: the day before its year."""
    best: dict[int, int] = {}
    for mark in marks:
        best[mark.unit] = max(mark.level, best.get(mark.unit, mark.level))
    return len(best), sum(best.values())
