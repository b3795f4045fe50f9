"""A search: the query understood, and what it finds of each kind."""

from __future__ import annotations

import json
import sqlite3
import weakref
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.apart import words_and_filters
from model.search.compiling import condition
from model.search.condition import AllRecords, Condition
from model.search.evidence import evidence
from model.search.facet_values import Facets, FacetValue
from model.search.facets import count_facets
from model.search.ground import Ground
from model.search.hit import Hit, Snippet, Why, WhyCode
from model.search.hit_reader import HitReader
from model.search.language import parse
from model.search.levels import RELAXED, STRICT, Level
from model.search.lists import Lists
from model.search.marking import Sought
from model.search.matching import FieldCondition, PhraseCondition, WordCondition
from model.search.natural_order import DocumentOrder
from model.search.partial import Partial
from model.search.query import Field, Problem, ProblemKind, walk
from model.search.ranking import Ranking, Tail, has_words, ranked
from model.search.reading_marks import marks_in_document
from model.search.suggestions import Suggestion, suggestions
from model.search.weighing import Weigher

__all__ = [
    "FacetValue",
    "Facets",
    "Hit",
    "Search",
    "Snippet",
    "Suggestion",
    "Why",
    "WhyCode",
    "search",
]

TOLD = (Kind.PASSAGE, Kind.EVENT, Kind.ARTICLE, Kind.DOCUMENT)
"""The kinds that tell whether a query was answered."""

FEW = 5
"""With fewer passages of their own, those are taken that attest what was found."""

MOST_TOLD = 20

FIRST_PASSAGES = 240
"""So many of the best passages tell which documents are best."""

PARTLY = (Kind.PASSAGE, Kind.EVENT, Kind.ARTICLE)
"""The kinds of which records are found that answer only in part."""


class Search:
    """One query against one archive; a new query is a new search.

    Each answer is worked out when it is first asked for, on the caller's connection,
    whose `interrupt()` makes it raise sqlite3.OperationalError.
    """

    def __init__(
        self, connection: sqlite3.Connection, text: str, *, sampling: bool = False
    ) -> None:
        self.connection, self.text = connection, text
        self.query = parse(text)
        self.ground = Ground(connection, sampling)
        self.condition = condition(self.ground, self.query.tree)
        self._rankings: dict[Kind, Ranking] = {}
        self._loose: dict[Kind, dict[int, float]] = {}
        self._narrow: dict[Kind, dict[int, float]] = {}

    def provisional(self) -> Search | None:
        """Give a search whose first rows come at once, if this one's take long.

        Its hits are true, but there may be better ones: this search's rows are to
        take their place. None where the full ranking is as quick.
        """
        leaves = self.condition.leaves()
        slow = any(isinstance(x, PhraseCondition) and x.is_common() for x in leaves)
        return Search(self.connection, self.text, sampling=True) if slow else None

    @property
    def lists(self) -> Lists:
        """The lists of the archive that were read for this query."""
        return self.ground.lists

    @cached_property
    def level(self) -> Level:
        """How far below the letter one must go until anything is found at all."""
        for level in (STRICT, *RELAXED):
            if any(self._found(kind, level) for kind in TOLD):
                return level
        return STRICT

    @cached_property
    def sought(self) -> Sought:
        """What the query looks for in texts, down to its level."""
        return Sought.by(self.condition, self.level)

    def _found(self, kind: Kind, level: Level) -> BitMap:
        found = self.condition.records(kind, level)
        if kind is Kind.PASSAGE and level is STRICT:
            found = found | BitMap(self.attesting)
        if kind is Kind.DOCUMENT and not isinstance(self.condition, AllRecords):
            passages = self._found(Kind.PASSAGE, level)
            found = found | self.ground.documents_of(passages)
        return found

    @cached_property
    def attesting(self) -> dict[int, tuple[Kind, int]]:
        """Passages that attest an event or article whose title answers the query.

        Only where hardly a passage answers the words by its own. What a record answers
        by one of its claims is told by that claim's passage, and by no other. Filters
        then narrow what the words gave, so that every facet gives as many as it says.
        """
        words, filters = self._words_and_filters
        own = words.records(Kind.PASSAGE, STRICT)
        if len(own) >= FEW or not has_words(words):
            return {}
        found: dict[int, tuple[Kind, int]] = {}
        sought = Sought.by(words)
        for kind in (Kind.EVENT, Kind.ARTICLE):
            best = ranked(self.ground, kind, words, sought).slice(0, MOST_TOLD)
            best = Weigher(self.ground, kind, words, sought).by_title(best)
            excerpts = evidence(self.connection, kind, best)
            for number in best:
                for excerpt in excerpts.get(number, ()):
                    if excerpt.passage_id not in own:
                        found.setdefault(excerpt.passage_id, (kind, number))
        kept = filters.records(Kind.PASSAGE, STRICT) & BitMap(found)
        weigher = Weigher(self.ground, Kind.PASSAGE, words, sought)
        scores = weigher.scores(list(kept))
        return {n: found[n] for n in sorted(kept, key=lambda n: (-scores[n], n))}

    @cached_property
    def partial(self) -> Partial:
        """What answers the query in part."""
        return Partial(self.ground, self.condition)

    def loose(self, kind: Kind) -> dict[int, float]:
        """Give records that hold only some of the words, with scores, best first.

        Only where hardly a passage answers the whole query.
        """
        if kind not in self._loose:
            self._loose[kind] = self._partly(kind) if kind in PARTLY else {}
        return self._loose[kind]

    def _partly(self, kind: Kind) -> dict[int, float]:
        """Narrow what the words gave by the filters, or else look behind these."""
        if self.ground.sampling or not has_words(self._words_and_filters[0]):
            return {}
        found = self._narrowed(kind)
        nothing = not any(self._found(it, self.level) for it in TOLD)
        if nothing and not any(self._narrowed(it) for it in PARTLY):
            found = self.partial.scores(kind, BitMap(), filtered=True)
        return found

    def _narrowed(self, kind: Kind) -> dict[int, float]:
        """Give what holds some of the words, as far as the filters let it through."""
        if kind not in self._narrow:
            words, filters = self._words_and_filters
            found: dict[int, float] = {}
            told = (Kind.PASSAGE, kind)
            if all(len(words.records(it, STRICT)) < FEW for it in told):
                kept = filters.records(kind, STRICT)
                found = self.partial.scores(kind, words.records(kind, STRICT))
                found = {n: score for n, score in found.items() if n in kept}
            self._narrow[kind] = found
        return self._narrow[kind]

    @cached_property
    def unknown(self) -> tuple[Problem, ...]:
        """The values of fields that nothing in the archive has, negated ones too."""
        return tuple(
            Problem(node.start, node.end, ProblemKind.UNKNOWN_VALUE)
            for node, _ in walk(self.query.tree)
            if isinstance(node, Field)
            and node.value
            and not node.name.is_date
            and not any(
                FieldCondition(self.ground, node).records(kind, STRICT) for kind in Kind
            )
        )

    @cached_property
    def _words_and_filters(self) -> tuple[Condition, Condition]:
        return words_and_filters(self.ground, self.condition)

    def records(self, kind: Kind) -> BitMap:
        """Give the row numbers of everything found of a kind."""
        found = self._found(kind, self.level) | BitMap(self.loose(kind))
        if kind is Kind.DOCUMENT and self.loose(Kind.PASSAGE):
            found |= self.ground.documents_of(BitMap(self.loose(Kind.PASSAGE)))
        return found

    def count(self, kind: Kind) -> int:
        """Count what was found of a kind."""
        return len(self.records(kind))

    def ranking(self, kind: Kind) -> Ranking:
        """Give what was found of a kind in order."""
        if kind not in self._rankings:
            if kind is Kind.DOCUMENT:
                self._rankings[kind] = self._documents()
            else:
                self._rankings[kind] = self._ranked(kind)
        return self._rankings[kind]

    def _ranked(self, kind: Kind) -> Ranking:
        found = ranked(self.ground, kind, self.condition, self.sought)
        loose = self.loose(kind)
        if kind is Kind.PASSAGE and self.level is STRICT:
            found.attesting = self.attesting
        if self.level < STRICT and loose:
            # All words, but otherwise than typed: no surer than most of the words.
            found.put_first(loose)
            return found
        if any(
            isinstance(it, WordCondition) and it.is_another_word
            for it in self.condition.leaves()
        ):
            # Based is not a base: no surer than another word for it.
            whole = {n: s for n, s in loose.items() if not self._lacks(kind, n)}
            found.put_first(whole)
            loose = {n: s for n, s in loose.items() if n not in whole}
        found.append(loose)
        return found

    def _lacks(self, kind: Kind, number: int) -> bool:
        """Whether a record that answers in part lacks a word in every sense."""
        return bool(self.partial.missing.get((kind, number)))

    def _documents(self) -> Ranking:
        """Rank documents by their own words, then by the best of their passages."""
        own = ranked(self.ground, Kind.DOCUMENT, self.condition, self.sought)
        passages = self.ranking(Kind.PASSAGE)
        scores = dict(own.scores)
        for passage in passages.head:
            document = self._document_of[passage]
            score = passages.scores.get(passage, 0.0)
            scores[document] = max(scores.get(document, 0.0), score)
        head = sorted(scores, key=lambda number: -scores[number])
        # Asked for only where the list runs beyond its head; no cycle keeps us alive.
        search = weakref.ref(self)

        def rest() -> Iterator[Tail]:
            if asked := search():
                yield asked._other_documents(BitMap(head))

        return Ranking(head, rest, scores)

    def _other_documents(self, head: BitMap) -> DocumentOrder:
        own = self.condition.records(Kind.DOCUMENT, self.level)
        everything = isinstance(self.condition, AllRecords)
        passages = BitMap() if everything else self.records(Kind.PASSAGE)
        return DocumentOrder(self.ground, own, passages, head)

    @cached_property
    def _document_of(self) -> dict[int, int]:
        """Give for each of the best passages, best first, the document it is of."""
        ranking = self.ranking(Kind.PASSAGE)
        passages = ranking.slice(0, max(FIRST_PASSAGES, len(ranking.head)))
        rows = self.connection.execute(
            "select id, document_id from passage"
            " where id in (select value from json_each(?))",
            (json.dumps(passages),),
        )
        documents = dict(rows.fetchall())
        return {passage: documents[passage] for passage in passages}

    def best_passages(
        self, documents: Sequence[int], most: int
    ) -> dict[int, list[int]]:
        """Give of these documents the best passages that were found, if any."""
        found: dict[int, list[int]] = {}
        wanted = frozenset(documents)
        for passage, document in self._document_of.items():
            if document in wanted and len(found.setdefault(document, [])) < most:
                found[document].append(passage)
        return found

    def ids(self, kind: Kind) -> list[int]:
        """Give everything found of a kind in order."""
        return self.ranking(kind).slice(0, self.count(kind))

    def rows(self, kind: Kind, limit: int = 50, offset: int = 0) -> list[Hit]:
        """Give the hits of a kind from `offset` on, best first."""
        return self.hits(kind, self.ranking(kind).slice(offset, limit))

    def hits(self, kind: Kind, numbers: Sequence[int]) -> list[Hit]:
        """Give the hits of these records among those found, in this order."""
        scores, loose = self.ranking(kind).scores, self.loose(kind)
        sure = [number for number in numbers if number not in loose]
        read = HitReader(self).read(kind, sure, scores)
        found = dict(zip(sure, read, strict=True))
        if len(sure) < len(numbers):
            found |= self._in_part(kind, [n for n in numbers if n in loose], scores)
        return [found[number] for number in numbers]

    def _in_part(
        self, kind: Kind, numbers: Sequence[int], scores: Mapping[int, float]
    ) -> Iterator[tuple[int, Hit]]:
        """Give hits that say which of the words are not there."""
        hits = HitReader(self, self.partial).read(kind, numbers, scores)
        for number, hit in zip(numbers, hits, strict=True):
            missing = self.partial.missing.get((kind, number), ())
            missing = tuple(dict.fromkeys(missing))
            more = (Why(WhyCode.WITHOUT, missing),) if missing else ()
            yield number, replace(hit, reasons=(*hit.reasons, *more))

    def facets(self) -> Facets:
        """Count by what the found passages, events and articles can be narrowed."""
        return count_facets(self)

    def suggestions(self) -> list[Suggestion]:
        """Give queries that find something where this one finds nothing."""
        return suggestions(self)

    def marks(self, document: int) -> list[tuple[int, int]]:
        """Give what is to be marked in a document, as offsets in its stored text."""
        return marks_in_document(self, document)


def search(
    connection: sqlite3.Connection,
    text: str,
    kind: Kind,
    *,
    limit: int = 50,
    offset: int = 0,
) -> list[Hit]:
    """Give the hits of one kind, best first; an empty text finds everything."""
    return Search(connection, text).rows(kind, limit, offset)
