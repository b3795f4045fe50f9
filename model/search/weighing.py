"""Weighing a record's text against the words of a query.

All weights stand here. A word counts by the surest of its forms; then come words that
stand close together, in a title or heading, within one claim or article, and often
for the text's length.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pyroaring import BitMap

from model.dates.edtf import Span
from model.records.kinds import Kind
from model.search.condition import Condition
from model.search.evidence import Dated, dates_standing
from model.search.ground import Ground
from model.search.indexed_dates import claimed_days, is_open
from model.search.levels import STRICT, Level
from model.search.marking import Sought, is_within
from model.search.matching import (
    AllOf,
    AnyOf,
    FieldCondition,
    ImpliedCondition,
    NameCondition,
    Opposite,
    PhraseCondition,
    WordCondition,
)
from model.search.name_marks import NameMarks
from model.search.query import Article, FieldName
from model.search.referring import in_full
from model.search.surest import Mark

WORTH = {
    Level.EXACT: 1.0,
    Level.FOLDED: 0.97,
    Level.SUFFIXED: 0.94,
    Level.SOFTENED: 0.92,
    Level.FOLDED_INFLECTED: 0.90,
    Level.NAME: 0.78,
    Level.STEM: 0.70,
    Level.BEGINS: 0.6,
    Level.DERIVED: 0.5,
    Level.ABOUT: 0.45,
    Level.NOTION: 0.42,
    Level.APPROXIMATE: 0.4,
    Level.SOME: 0.0,
}
FORM = 6.0
CLOSENESS = 3.0
TITLE = 2.5
FILLED = 1.5
CLAIMED = 1.2
HEADING = 0.8
OFTEN = 1.2
NOTE = -0.8
DATED = 2.0
"""What it counts that many claims of an event lie in the time that was asked for."""
OF_THE_DAY = 3.0
"""What it counts that one does: the event comes before passages that name the day."""
OWN = 3.0
"""What it counts to be the person or place whose name alone was asked for."""
FULL = 3.0
"""What it counts to be the full wording of the article that was asked for."""
_FAR = 60
_USUAL_LENGTH = 60


@dataclass(slots=True)
class Text:
    """A text to be weighed; `title` is where its titles end, in code points.

    `attested` are the excerpts of claims and articles in it; `start` is where it
    stands in its document, `dates` what stands there; `claims` are the days that are
    claimed of an event, Old Style ones also as they were written.
    """

    text: str
    title: int = 0
    kind: str = ""
    attested: list[tuple[int, int]] = field(default_factory=list)
    start: int = 0
    dates: Sequence[Dated] = ()
    claims: list[Span] = field(default_factory=list)


class Weigher:
    """Weighs the records of one kind for one query."""

    def __init__(
        self,
        ground: Ground,
        kind: Kind,
        condition: Condition,
        sought: Sought | None = None,
    ) -> None:
        self.ground, self.kind, self.condition = ground, kind, condition
        self.sought = sought or Sought.by(condition)
        self.numbers = {id(leaf): n for n, leaf in enumerate(self.sought.units)}

    def scores(self, records: Sequence[int]) -> dict[int, float]:
        """Give the weight of each of these records."""
        return {
            number: self._score(number, text) for number, text in self.texts(records)
        }

    def by_title(self, records: Sequence[int]) -> list[int]:
        """Give those whose titles bear all the words that stand in them anywhere."""
        texts = dict(self.texts(records))
        return [number for number in records if self._by_title(texts[number])]

    def _by_title(self, text: Text) -> bool:
        marks = self.sought.marks(text.text, text.dates, text.start)
        titled = {mark.unit for mark in marks if mark.end <= text.title}
        return bool(titled) and titled == {mark.unit for mark in marks}

    def texts(self, records: Sequence[int]) -> Iterator[tuple[int, Text]]:
        """Give the texts of these records, in no order."""
        if self.kind is Kind.PASSAGE:
            yield from self._passages(records)
            return
        wanted = json.dumps(list(records))
        rows = self.ground.connection.execute(
            "select record_id, titles, body from search_text where kind = ?"
            " and record_id in (select value from json_each(?))",
            (self.kind.value, wanted),
        )
        texts = {n: Text(f"{titles}\n{body}", len(titles)) for n, titles, body in rows}
        if self.kind is Kind.EVENT and self.sought.dates:
            for number, value, calendar in self.ground.connection.execute(
                "select event_id, value, calendar from claim where field = 'date'"
                " and event_id in (select value from json_each(?))",
                (wanted,),
            ):
                if not is_open(value):
                    texts[number].claims += claimed_days(value, calendar)
        yield from texts.items()

    def _passages(self, records: Sequence[int]) -> Iterator[tuple[int, Text]]:
        wanted = json.dumps(list(records))
        texts = {
            number: Text(text, kind=kind, start=start)
            for number, start, text, kind in self.ground.connection.execute(
                "select id, start, text, kind from passage"
                " where id in (select value from json_each(?))",
                (wanted,),
            )
        }
        for number, start, end in self.ground.connection.execute(
            "select passage_id, start, end from search_attested"
            " where passage_id in (select value from json_each(?))",
            (wanted,),
        ):
            text = texts[number]
            text.attested.append((start - text.start, end - text.start))
        if self.sought.dates:
            for number, dates in dates_standing(
                self.ground.connection, records
            ).items():
                texts[number].dates = dates
        yield from texts.items()

    def _score(self, number: int, text: Text) -> float:
        marks = self.sought.marks(text.text, text.dates, text.start)
        if passed := self._of_other_dates(number):
            marks = [mark for mark in marks if mark.unit not in passed]
        best: dict[int, Level] = {}
        for mark in marks:
            if mark.level > best.get(mark.unit, Level.SOME):
                best[mark.unit] = mark.level
        total = FORM * self._worth(self.condition, number, best)
        total += CLOSENESS * closeness(marks)
        total += OFTEN * often(marks, text)
        named = self._names.marks(text.text[: text.title])
        total += _placed([*marks, *named], text)
        if text.claims:
            total += self._dated(text)
        total += OWN * (number in self._own)
        return total + FULL * (number in self._in_full)

    @cached_property
    def _names(self) -> NameMarks:
        return NameMarks(self.ground.connection, self.sought.bearers)

    @cached_property
    def _own(self) -> frozenset[int]:
        """Give the persons or places whose name is all that was asked for."""
        whole = self.condition
        if isinstance(whole, AllOf) and len(whole.children) == 1:
            whole = whole.children[0]
        if not isinstance(whole, WordCondition | NameCondition):
            return frozenset()
        return frozenset(it.id for it in whole.bearers if it.kind is self.kind)

    @cached_property
    def _in_full(self) -> BitMap:
        """Give the full wordings of the articles that were asked for."""
        asked = [
            in_full(self.ground, self.kind, leaf.meaning)
            for leaf in self.condition.leaves()
            if isinstance(leaf, ImpliedCondition) and isinstance(leaf.meaning, Article)
        ]
        return BitMap.union(BitMap(), *asked)

    def _of_other_dates(self, record: int) -> set[int]:
        """Give the words of the dates that a record is not of: a 16 here, a 1921 there.

        The treaty with Iran is not of 16 March because its source tells of Moscow too.
        """
        return {
            word
            for one in self.sought.wholes
            if isinstance(node := self.sought.units[one.unit], ImpliedCondition)
            and record not in node.records(self.kind, Level.FOLDED)
            for word in one.words
        }

    def _dated(self, text: Text) -> float:
        """Give what it counts that an event's claims lie within the days sought."""
        within = sum(
            is_within(days, when)
            for _, when in self.sought.dates
            for days in text.claims
        )
        return DATED * within / (within + 2) + OF_THE_DAY * bool(within)

    def _worth(self, node: Condition, record: int, best: dict[int, Level]) -> float:
        """Give how surely a record answers a condition, from 0 to 1."""
        match node:
            case AllOf():
                return _mean(self._worths(node.children, record, best))
            case AnyOf():
                return max(self._worths(node.children, record, best), default=0.0)
            case NameCondition():
                words = _mean(self._worths(node.words.children, record, best))
                named = record in node.records(self.kind, Level.NAME)
                return max(words, WORTH[Level.NAME] * named)
        return self._leaf_worth(node, record, best)

    def _leaf_worth(
        self, node: Condition, record: int, best: dict[int, Level]
    ) -> float:
        match node:
            case WordCondition() | PhraseCondition():
                level = best.get(self.numbers[id(node)], Level.SOME)
                for lower in (Level.NAME, Level.ABOUT):
                    if level < lower and record in node.records(self.kind, lower):
                        level = lower
                return WORTH[level]
            case FieldCondition() if node.field.name is not FieldName.DATE:
                exact = record in node.records(self.kind, Level.FOLDED)
                return 1.0 if exact else 0.8
            case ImpliedCondition() | FieldCondition():
                if record in node.records(self.kind, Level.FOLDED):
                    return 1.0
                if record not in node.records(self.kind, Level.SUFFIXED):
                    return 0.3 if self._asks_day(node) else 0.5
                level = best.get(self.numbers[id(node)], Level.SUFFIXED)
                return 0.9 if level >= Level.SUFFIXED else 0.6
        return 1.0 if record in node.records(self.kind, STRICT) else 0.0

    def _asks_day(self, node: Condition) -> bool:
        number = self.numbers[id(node)]
        return any(unit == number and when.is_day for unit, when in self.sought.dates)

    def _worths(
        self, children: Sequence[Condition], record: int, best: dict[int, Level]
    ) -> list[float]:
        return [
            self._worth(child, record, best)
            for child in children
            if not isinstance(child, Opposite)
        ]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def closeness(marks: Sequence[Mark]) -> float:
    """Give 1 where one of each word stand side by side, towards 0 far apart."""
    wanted = {mark.unit for mark in marks}
    if len(wanted) < 2:
        return 0.0
    ordered = sorted(marks, key=lambda mark: mark.start)
    held: dict[int, int] = {}
    least, nearest, first = float("inf"), (0, 0), 0
    for last, mark in enumerate(ordered):
        held[mark.unit] = held.get(mark.unit, 0) + 1
        while len(held) == len(wanted):
            begin = ordered[first]
            span = mark.end - begin.start
            if span < least:
                least, nearest = span, (first, last + 1)
            held[begin.unit] -= 1
            if not held[begin.unit]:
                del held[begin.unit]
            first += 1
    letters = _letters(ordered[slice(*nearest)])
    gap = max(0.0, least - letters - len(wanted) + 1)
    return _FAR / (_FAR + gap)


def _letters(marks: Sequence[Mark]) -> int:
    """Give the letters of the longest word of each kind among these."""
    longest: dict[int, int] = {}
    for mark in marks:
        length = mark.end - mark.start
        if length > longest.get(mark.unit, 0):
            longest[mark.unit] = length
    return sum(longest.values())


def often(marks: Sequence[Mark], text: Text) -> float:
    """Give how much of a text is about the words, saturating as BM25 does."""
    count = len({(mark.start, mark.end) for mark in marks})
    length = max(1.0, len(text.text) / 7.5)
    return count / (count + 1.2 * (0.25 + 0.75 * length / _USUAL_LENGTH))


def _placed(marks: Sequence[Mark], text: Text) -> float:
    """Give what it counts that words stand in a title, a heading or a claim."""
    units = {mark.unit for mark in marks}
    if not units:
        return 0.0
    total = HEADING if text.kind in ("heading", "title") else 0.0
    total += NOTE if text.kind == "footnote" else 0.0
    if text.title:
        titled = {mark.unit for mark in marks if mark.end <= text.title}
        total += TITLE * len(titled) / len(units) + FILLED * _filled(marks, text)
    if not text.attested:
        return total
    within = max(
        len({m.unit for m in marks if start <= m.start and m.end <= end})
        for start, end in text.attested
    )
    return total + CLAIMED * within / len(units)


def _filled(marks: Sequence[Mark], text: Text) -> float:
    """Give how much of its fullest title the words make up, from 0 to 1."""
    fullest, start = 0.0, 0
    for title in text.text[: text.title].split("\n"):
        end = start + len(title)
        found = {m.start: m.end for m in marks if start <= m.start and m.end <= end}
        letters = sum(last - first for first, last in found.items())
        fullest = max(fullest, letters / len(title) if title else 0.0)
        start = end + 1
    return fullest
