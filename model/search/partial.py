"""Records that answer a query in part, best first: for when hardly any answers it all.

Whoever asks in a sentence, or in another language than the texts, uses words that no
passage holds all. Then the words that tell something are weighed: a rare one more than
a common one, a word as typed more than one of the same root or sense; what a passage
attests, stands under and stands beside lends it words; and words that stand close
together count more than scattered ones. Fields, phrases and exclusions stay strict.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from heapq import nsmallest
from itertools import islice, pairwise
from math import log

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.apart import is_strict, taken_apart
from model.search.condition import Condition
from model.search.ground import Ground
from model.search.levels import STRICT, Level
from model.search.marking import Sought
from model.search.matching import (
    AllOf,
    ImpliedCondition,
    NameCondition,
    PhraseCondition,
    WordCondition,
)
from model.search.notions import same_notion
from model.search.stopwords import says_nothing
from model.search.surest import LOOKING_ALIKE, Mark, whole
from model.search.weighing import Text, Weigher, often

MOST = 20
"""How many records of a kind are given that answer only in part."""

WEIGHED = 150
"""How many of them are read and weighed by their texts."""

CANDIDATES = 3000

RARE = 4.0
"""A word of this value tells enough by itself: it stands in one passage of fifty."""

WORTH = {
    Level.EXACT: 1.0,
    Level.FOLDED: 0.9,
    Level.SUFFIXED: 1.0,
    Level.SOFTENED: 1.0,
    Level.FOLDED_INFLECTED: 0.9,
    Level.NAME: 0.95,
    Level.STEM: 0.85,
    Level.DERIVED: 0.75,
    Level.NOTION: 0.75,
    Level.ABOUT: 0.6,
    Level.BEGINS: 0.5,
    Level.APPROXIMATE: 0.4,
    Level.SOME: 0.0,
}
ALIKE = 0.2
"""What a word counts that only looks like one that stands elsewhere as typed."""
CONTEXT = 0.4
BESIDE = {1: 0.35, -1: 0.3, 2: 0.25, 3: 0.2}
"""What it counts that a word stands so many passages before or after."""
WHOLE = 0.5
"""How much what a whole text holds counts beside what stands close together in it."""
STRETCH = 150
"""Code points within which words stand close together."""
NOTE = 0.05
BARE = 0.15
"""How much less a mere heading or list of keywords counts for several words."""
_BARE = frozenset(["heading", "title", "keywords", "byline", "caption"])
SUMMARIES = 2
"""So many of the first five may be summaries in another language, or keywords."""
FIRST = 5
DENSE = 0.05
LEAST = 0.3
"""With less than this share of the best record's score a record is left out."""
SCALE = 6.0
"""What the score of full coverage is beside those of model.search.weighing."""


@dataclass(frozen=True, slots=True)
class Part:
    """A word, name, date or reference of the query and what it counts.

    `value` is what it counts as typed, `counts` what by how it stands in a record.
    """

    condition: Condition
    value: float
    counts: Mapping[Level, float]


class Partial:
    """Ranks what answers some of a query's words.

    `missing` are the words that a record was found to lack.
    """

    def __init__(self, ground: Ground, whole: Condition) -> None:
        self.ground = ground
        self.missing: dict[tuple[Kind, int], tuple[str, ...]] = {}
        children = whole.children if isinstance(whole, AllOf) else [whole]
        self.filters = [c for c in children if is_strict(c)]
        asked = [c for c in children if not is_strict(c)]
        self.asked = [part for c in asked for part in taken_apart(ground, c)]

    @cached_property
    def told(self) -> list[Condition]:
        """The words that say something by themselves."""
        return [c for c in self.asked if not _says_nothing(c)]

    @property
    def whole(self) -> Condition:
        """The telling words and the filters as one condition."""
        return AllOf([*self.told, *self.filters])

    @property
    def applies(self) -> bool:
        """Whether there is anything to leave out."""
        return bool(self.told) and len(self.asked) > 1

    @cached_property
    def parts(self) -> list[Part]:
        """The telling words with their worth: the rarer, the more."""
        every = len(self.ground.lists.all(Kind.PASSAGE))
        found = []
        for condition in self.told:
            floor = STRICT if _worth(condition)[STRICT] else Level.STEM
            strictly = len(condition.records(Kind.PASSAGE, floor))
            loosely = len(condition.records(Kind.PASSAGE, Level.NOTION))
            mean = (strictly + loosely) / 2 or every / 8
            value = log(1 + every / (mean + 0.5))
            counts = {at: worth * value for at, worth in _worth(condition).items()}
            found.append(Part(condition, value, counts))
        return found

    @cached_property
    def _total(self) -> float:
        return sum(part.value for part in self.parts) or 1.0

    def scores(
        self, kind: Kind, without: BitMap, *, filtered: bool = False
    ) -> dict[int, float]:
        """Give the scores of the best records of a kind, the best first.

        With `filtered` the best of those that the query's fields let through.
        """
        if not self.applies:
            return {}
        rough = self._rough(kind, self._candidates(kind, filtered) - without)
        # Thousands of records, but few ways to have the words.
        suffices = cache(self._suffices)
        told = {n: sum(x) for n, x in rough.items() if suffices(tuple(x))}
        best = nsmallest(WEIGHED, told, key=lambda n: (-told[n], n))
        texts = _Reading(self, kind)
        fine = {n: texts.score(n, text, rough[n]) for n, text in texts.read(best)}
        ordered = sorted(fine, key=lambda n: (-fine[n], n))[:MOST]
        if kind is Kind.PASSAGE:
            ordered = self._mixed(ordered, fine)
        least = LEAST * max(fine.values(), default=0.0)
        return {n: SCALE * fine[n] for n in ordered if fine[n] >= least > 0.0}

    def _mixed(self, ordered: list[int], scores: dict[int, float]) -> list[int]:
        """Let summaries not crowd out what they sum up; scores keep step."""
        found = self.ground.connection.execute(
            "select p.id from passage p join document d on d.id = p.document_id"
            " where (p.kind = 'keywords' or p.language <> d.language)"
            " and p.id in (select value from json_each(?))",
            (json.dumps(ordered),),
        )
        summaries = {row[0] for row in found}
        late = [n for n in ordered if n in summaries][SUMMARIES:]
        first = [n for n in ordered if n not in late][:FIRST]
        mixed = first + [n for n in ordered if n not in first]
        for before, after in pairwise(mixed):
            scores[after] = min(scores[before], scores[after])
        return mixed

    def _suffices(self, rough: Sequence[float]) -> bool:
        """Whether a record has enough of the words; those beside it are not its own.

        One that is so rare that it tells enough by itself, or most of those that
        stand anywhere, but never a common word alone. One of two of which the other
        means nothing is for the reader to leave out, whom one tells so.
        """
        pairs = zip(rough, self.parts, strict=True)
        held = [counted for counted, part in pairs if counted >= CONTEXT * part.value]
        known = len(self._known)
        if max(held, default=0.0) >= RARE and not (
            len(self.parts) == 2 and self._is_puzzling
        ):
            return True
        if known > 2:
            return len(held) >= max(2, known // 2)
        return len(held) >= known > 1

    @cached_property
    def _known(self) -> list[Part]:
        """The words that stand somewhere."""
        return [
            p for p in self.parts if p.condition.records(Kind.PASSAGE, Level.NOTION)
        ]

    @cached_property
    def _is_puzzling(self) -> bool:
        """Whether a word stands nowhere, not even in the glossary."""
        return any(
            not (isinstance(it, WordCondition) and same_notion(it.word.text))
            for it in (p.condition for p in self.parts if p not in self._known)
        )

    def _candidates(self, kind: Kind, filtered: bool) -> BitMap:
        """Give the records with the most of the words, up to a bounded number."""
        allowed = self.ground.lists.all(kind)
        for condition in self.filters:
            if filtered or isinstance(condition, PhraseCondition):
                allowed = allowed & condition.records(kind, STRICT)
        at_least: list[BitMap] = []
        for part in self.parts:
            own = part.condition.records(kind, Level.APPROXIMATE) & allowed
            weight = max(1, round(part.value))
            at_least += [BitMap()] * weight
            for reached in range(len(at_least) - 1, -1, -1):
                before = at_least[reached - weight] if reached >= weight else own
                at_least[reached] = at_least[reached] | (own & before)
        found = BitMap()
        for records in reversed(at_least):
            if len(found) + len(records - found) > CANDIDATES:
                return found | BitMap(islice(records - found, CANDIDATES - len(found)))
            found = found | records
        return found

    def _rough(self, kind: Kind, candidates: BitMap) -> dict[int, list[float]]:
        """Give what each word counts in each record, as far as the lists tell."""
        found: dict[int, list[float]] = defaultdict(lambda: [0.0] * len(self.parts))
        for number, part in enumerate(self.parts):
            seen = BitMap()
            for counted, records in self._tiers(kind, part):
                for record in (records - seen) & candidates:
                    found[record][number] = counted
                seen = seen | records
        return found

    def _tiers(self, kind: Kind, part: Part) -> Iterator[tuple[float, BitMap]]:
        """Give what it counts that a word stands so in records, the surest first."""
        condition, surer, within = part.condition, BitMap(), []
        for level in sorted(Level, reverse=True)[:-1]:
            records = condition.records(kind, level)
            within.append((part.counts[level], records - surer))
            surer = records
        if kind is Kind.PASSAGE:
            near = condition.records(kind, Level.NOTION)
            value = part.value
            within += [(much * value, near.shift(by)) for by, much in BESIDE.items()]
            if isinstance(condition, WordCondition):
                within.append((CONTEXT * value, condition.context))
        yield from sorted(within, key=lambda it: -it[0])


class _Reading:
    """Reads texts and weighs how close together the words stand in them."""

    def __init__(self, partial: Partial, kind: Kind) -> None:
        self.partial, self.kind = partial, kind
        told = AllOf(partial.told)
        sought = Sought.by(told, Level.APPROXIMATE)
        self.weigher = Weigher(partial.ground, kind, told, sought)
        self.values: dict[int, tuple[int, Mapping[Level, float]]] = {}
        unit = 0
        for number, part in enumerate(partial.parts):
            for _ in part.condition.leaves():
                self.values[unit] = (number, part.counts)
                unit += 1

    def read(self, numbers: Sequence[int]) -> Iterator[tuple[int, Text]]:
        """Give the texts of records."""
        return self.weigher.texts(numbers)

    def score(self, record: int, text: Text, rough: Sequence[float]) -> float:
        """Weigh one text, from 0 to about 1."""
        total = self.partial._total
        sought = self.weigher.sought
        marks = sought.marks(text.text, text.dates, text.start)
        marks = whole(marks, sought.wholes)
        held, close = list(rough), 0.0
        for mark in marks:
            number, counts = self.values[mark.unit]
            held[number] = max(held[number], counts[mark.level])
        self.partial.missing[self.kind, record] = tuple(
            name
            for value, part in zip(held, self.partial.parts, strict=True)
            if not value and (name := _named(part.condition))
        )
        for near in _stretches(marks):
            close = max(close, self._sum(near))
        score = (WHOLE * sum(held) + (1 - WHOLE) * close) / total
        score -= NOTE if text.kind == "footnote" else 0.0
        score -= BARE if text.kind in _BARE and len(self.partial.parts) > 2 else 0.0
        return score + DENSE * often(marks, text)

    def _sum(self, marks: Sequence[Mark]) -> float:
        best: dict[int, float] = {}
        for mark in marks:
            number, counts = self.values[mark.unit]
            best[number] = max(best.get(number, 0.0), counts[mark.level])
        return sum(best.values())


def _stretches(marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    """Give the marks that stand close together, from each mark on."""
    ordered = sorted(marks, key=lambda mark: mark.start)
    last = 0
    for first, mark in enumerate(ordered):
        while last < len(ordered) and ordered[last].end <= mark.start + STRETCH:
            last += 1
        yield ordered[first:last]


def _says_nothing(condition: Condition) -> bool:
    return isinstance(condition, WordCondition) and says_nothing(condition.word.text)


def _worth(condition: Condition) -> Mapping[Level, float]:
    """Give what the levels of a word count.

    Beside Kars, karşı counts little; «ask», which is a word, is no beginning of asker.
    """
    if not isinstance(condition, WordCondition):
        return WORTH
    if condition.is_mostly_as_typed:
        return {**WORTH, **dict.fromkeys(LOOKING_ALIKE, ALIKE)}
    if condition.notions.levels and not condition.is_surely_known:
        return {**WORTH, Level.BEGINS: 0.0}
    return WORTH


def _named(condition: Condition) -> str:
    """Give the words of a condition as they were typed."""
    match condition:
        case WordCondition(word=word):
            return word.text
        case ImpliedCondition(words=words) | NameCondition(words=words):
            return " ".join(
                leaf.word.text
                for leaf in words.leaves()
                if isinstance(leaf, WordCondition)
            )
    return ""
