"""Why a record was found: the words, name forms, dates and titles that answer."""

from __future__ import annotations

from collections.abc import Sequence

from model.dates.edtf import overlaps, span
from model.records.kinds import Kind
from model.search.claimed import dates_claimed
from model.search.condition import Condition
from model.search.filters import filtered, left_out
from model.search.ground import Ground
from model.search.hit import Why, WhyCode
from model.search.indexed_dates import known_days
from model.search.levels import Level
from model.search.marking import Sought
from model.search.matching import (
    FieldCondition,
    ImpliedCondition,
    NameCondition,
    PhraseCondition,
    WordCondition,
    borne,
)
from model.search.query import Date, Field, FieldName, Node
from model.search.surest import Mark

_MOST_FORMS = 4


class Reasons:
    """Tells why records of one kind were found."""

    def __init__(self, ground: Ground, kind: Kind, sought: Sought, query: Node) -> None:
        self.ground, self.kind, self.sought = ground, kind, sought
        self._names: dict[tuple[Kind, int], str] = {}
        self._filters: dict[Field, Why] = {}
        # Of a query that only leaves out this is all that can be said.
        self._otherwise = left_out(ground, query) or Why(WhyCode.EVERYTHING)
        # The words of a name or date that stands whole are no reasons of their own.
        self._parts = {word for one in sought.wholes for word in one.words}

    def of(
        self,
        record: int,
        text: str,
        marks: Sequence[Mark],
        named: Sequence[tuple[Kind, int, str, int, int, int]] = (),
        title: int = 0,
        date: str | None = None,
    ) -> tuple[Why, ...]:
        """Give the reasons, the most telling first; there is always one.

        `date` is the record's own, which answers where no words of a date do.
        """
        found: dict[WhyCode, list[Why]] = {}
        standing = {mark.unit for mark in marks}
        told = {
            word
            for one in self.sought.wholes
            if one.unit in standing
            for word in one.words
        }
        for number, unit in enumerate(self.sought.units):
            own = [mark for mark in marks if mark.unit == number]
            if number in told or (not own and number in self._parts):
                continue
            for why in self._of_unit(record, unit, text, own, named, title, date):
                found.setdefault(why.code, []).append(why)
        joined = [why for code in _ORDER for why in _joined(found.get(code, ()))]
        return tuple(joined) or (self._otherwise,)

    def _of_unit(
        self,
        record: int,
        unit: Condition,
        text: str,
        marks: Sequence[Mark],
        named: Sequence[tuple[Kind, int, str, int, int, int]],
        title: int,
        own_date: str | None,
    ) -> list[Why]:
        if isinstance(unit, WordCondition | NameCondition):
            whys = self._named(record, unit, text, marks, named)
            return whys or self._words(record, unit, text, marks, title)
        if isinstance(unit, PhraseCondition):
            return self._words(record, unit, text, marks, title)
        forms = _forms(text, marks)
        if isinstance(unit, ImpliedCondition):
            if isinstance(unit.meaning, Date):
                return self._dated(record, unit.meaning, forms, own_date)
            return [Why(WhyCode.REFERENCE)]
        if isinstance(unit, FieldCondition):
            return self._of_field(record, unit, forms, named, own_date)
        return []

    def _dated(
        self, record: int, asked: Date, forms: tuple[str, ...], own_date: str | None
    ) -> list[Why]:
        """Say which date answers: one that stands there, is claimed, or the record's.

        Never what was asked: that need not stand anywhere.
        """
        if not forms and not asked.is_of_any_year:
            forms = dates_claimed(self.ground.connection, self.kind, record, asked)
            if not forms and own_date and _meet(own_date, asked):
                return [Why(WhyCode.DATED, of=own_date)]
        return [Why(WhyCode.DATE, forms[:_MOST_FORMS])] if forms else []

    def _of_field(
        self,
        record: int,
        unit: FieldCondition,
        forms: tuple[str, ...],
        named: Sequence[tuple[Kind, int, str, int, int, int]],
        own_date: str | None,
    ) -> list[Why]:
        node = unit.field
        # Of `person:A or person:B` one may have let it through, not the other; a
        # document was let through for what stands in it.
        alone = self.kind is not Kind.DOCUMENT
        if alone and record not in unit.records(self.kind, Level.NAME):
            return []
        if node not in self._filters:
            self._filters[node] = filtered(self.ground, node)
        let_through = self._filters[node]
        if node.name is FieldName.DATE and isinstance(node.meaning, Date):
            return self._dated(record, node.meaning, forms, own_date) or [let_through]
        bearers = [
            key
            for key, (n, _) in self.sought.bearers.items()
            if self.sought.units[n] is unit
        ]
        whys = self._forms_of(bearers, named)
        return whys or [let_through]

    def _named(
        self,
        record: int,
        unit: WordCondition | NameCondition,
        text: str,
        marks: Sequence[Mark],
        named: Sequence[tuple[Kind, int, str, int, int, int]],
    ) -> list[Why]:
        """Say whom the word names here; other forms of his name before all."""
        if not unit.bearers or any(m.level >= Level.SUFFIXED for m in marks):
            return []
        bearers = [(bearer.kind, bearer.id) for bearer in unit.bearers]
        whys = self._forms_of(bearers, named)
        if whys or marks:
            return whys
        return [
            Why(WhyCode.NAME, (bearer.form,), self._name(bearer.kind, bearer.id))
            for bearer in unit.bearers
            if record in borne(self.ground, self.kind, [bearer])
        ]

    def _forms_of(
        self,
        bearers: Sequence[tuple[Kind, int]],
        named: Sequence[tuple[Kind, int, str, int, int, int]],
    ) -> list[Why]:
        found: dict[tuple[Kind, int], list[str]] = {}
        for kind, number, form, *_ in named:
            if (kind, number) in bearers:
                found.setdefault((kind, number), []).append(form)
        return [
            Why(
                WhyCode.NAME,
                tuple(dict.fromkeys(forms))[:_MOST_FORMS],
                self._name(*key),
            )
            for key, forms in found.items()
        ]

    def _name(self, kind: Kind, number: int) -> str:
        key = (kind, number)
        if key not in self._names:
            row = self.ground.connection.execute(
                f"select name from {kind.value} where id = ?", (number,)
            ).fetchone()
            self._names[key] = row[0]
        return self._names[key]

    def _words(
        self,
        record: int,
        unit: Condition,
        text: str,
        marks: Sequence[Mark],
        title: int,
    ) -> list[Why]:
        forms = _forms(text, marks)
        if not forms:
            about = record in unit.records(self.kind, Level.ABOUT)
            word = unit.word.text if isinstance(unit, WordCondition) else ""
            return [Why(WhyCode.TRANSLATION, (word,))] if about and word else []
        level = max(mark.level for mark in marks)
        if level is Level.NOTION:
            return [Why(WhyCode.TRANSLATION, forms)]
        if level is Level.APPROXIMATE:
            return [Why(WhyCode.APPROXIMATE, forms)]
        if level is Level.BEGINS:
            return [Why(WhyCode.BEGINNING, forms)]
        in_title = any(mark.end <= title for mark in marks)
        return [Why(WhyCode.TITLE if in_title else WhyCode.WORDS, forms)]


_ORDER = (
    *(WhyCode.REFERENCE, WhyCode.TITLE, WhyCode.NAME, WhyCode.DATE, WhyCode.DATED),
    WhyCode.WORDS,
    *(WhyCode.TRANSLATION, WhyCode.BEGINNING, WhyCode.APPROXIMATE, WhyCode.FIELD),
)


def _meet(own: str, asked: Date) -> bool:
    wanted = (span(edtf) for edtf in (asked.edtf, *asked.alternatives))
    return any(overlaps(known_days(own), days) for days in wanted)


def _forms(text: str, marks: Sequence[Mark]) -> tuple[str, ...]:
    surest = sorted(marks, key=lambda mark: (-mark.level, mark.start))
    # A reference may run over the end of a line.
    forms = (" ".join(text[m.start : m.end].split()) for m in surest)
    return tuple(dict.fromkeys(forms))[:_MOST_FORMS]


def _joined(whys: Sequence[Why]) -> list[Why]:
    """Make one reason of several of a kind, but one for each person they speak of."""
    found: dict[str | None, list[Why]] = {}
    for why in whys:
        found.setdefault(why.of, []).append(why)
    return [
        Why(
            whys[0].code,
            tuple(dict.fromkeys(form for why in some for form in why.forms)),
            of,
            filters=tuple(dict.fromkeys(it for why in some for it in why.filters)),
        )
        for of, some in found.items()
    ]
