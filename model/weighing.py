"""Rival claims in columns, source by source, and what a rule can say of them.

The record tells which claims disagree and what its editors know of it. What stands
open there is looked at once more by rule: a calendar or the name's many spellings may
explain it, a slip of the type may be supposed. Nothing here alters a claim.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations

from rapidfuzz import fuzz

from model.claims import STAGES
from model.comparing.differences import Difference, against_all
from model.dates.calendars import julian_to_gregorian, rumi_to_gregorian
from model.dates.edtf import BadDate
from model.disagreement import Status
from model.records.claim import Claim
from model.records.disagreement import Disagreement, disagreements_of
from model.records.event import Titles
from model.records.kinds import Kind
from model.text.fold import fold
from model.text.words import occurrences, words

Span = tuple[int, int]

SUBJECTS = (Kind.EVENT, Kind.TREATY, Kind.PERSON)
_TITLES = {Kind.EVENT: "title_tr, title_en, title_ru, date",
           Kind.TREATY: "title_tr, title_en, title_ru, signed",
           Kind.PERSON: "name, null, null, null"}  # fmt: skip

_ORDER = {
    Kind.EVENT: "earliest is null, earliest, id",
    Kind.TREATY: "earliest is null, earliest, id",
    Kind.PERSON: "id",
}

OLD_STYLE_ENDS = date(1918, 2, 14)
"""From this day Russia counts by the Gregorian calendar (decree of 26 January 1918)."""

_MISPRINT = 85.0
_YEAR = re.compile(r"\d{4}|['’]\d\d")


class Explanation(StrEnum):
    """What a rule says of a difference; a misprint is supposed, never established."""

    OLD_STYLE = "old-style"
    RUMI = "rumi"
    KIND_OF_DATE = "kind-of-date"
    TWO_NAMES = "two-names"
    CARRIED_YEAR = "carried-year"
    MISPRINT = "misprint"

    @property
    def settles(self) -> bool:
        """Whether it explains the difference or only supposes something."""
        return self is not Explanation.MISPRINT


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the reader makes of a disagreement; the claims stay as they are."""

    status: Status
    note: str
    by: str


@dataclass(frozen=True, slots=True)
class Weighed:
    """A disagreement with its subject; `date` is EDTF, `rule` what a rule says."""

    kind: Kind
    subject: int
    title: Titles
    date: str | None
    disagreement: Disagreement
    rule: Explanation | None
    verdict: Verdict | None = None

    @property
    def status(self) -> Status:
        """How far it is settled: by the reader, the record, or else by a rule."""
        if self.verdict:
            return self.verdict.status
        recorded = Status(self.disagreement.status)
        if recorded is Status.OPEN and self.rule and self.rule.settles:
            return Status.EXPLAINED
        return recorded

    @property
    def note(self) -> str | None:
        """The reason that was given, the reader's before the record's."""
        return self.verdict.note if self.verdict else self.disagreement.note

    @property
    def by(self) -> str | None:
        """Who gave the reason."""
        return self.verdict.by if self.verdict else self.disagreement.by

    @property
    def sources(self) -> tuple[str, ...]:
        """The keys of the documents whose claims disagree, in order."""
        claims = (claim for rival in self.disagreement.rivals for claim in rival.claims)
        return tuple(sorted({claim.excerpt.document_key for claim in claims}))


@dataclass(frozen=True, slots=True)
class Told:
    """A claim in a source's column; `marks` are offsets in its excerpt's words."""

    claim: Claim
    rival: int
    marks: tuple[Span, ...]


def weighed(connection: sqlite3.Connection) -> Iterator[Weighed]:
    """Give every disagreement of the archive, events by date, then the others."""
    for kind in SUBJECTS:
        rows = connection.execute(
            f"select id, {_TITLES[kind]} from {kind} s where exists"
            f" (select 1 from disagreement d where d.{kind}_id = s.id)"
            f" order by {_ORDER[kind]}"
        ).fetchall()
        for number, tr, en, ru, dated in rows:
            for one in disagreements_of(connection, kind, number):
                title = Titles(tr, en, ru)
                yield Weighed(kind, number, title, dated, one, explain(kind, one))


def subject_title(connection: sqlite3.Connection, kind: Kind, number: int) -> Titles:
    """Give the title of an event or treaty, a person's name; raises LookupError."""
    row = connection.execute(
        f"select {_TITLES[kind]} from {kind} where id = ?", (number,)
    ).fetchone()
    if row is None:
        raise LookupError(f"no {kind} {number}")
    return Titles(*tuple(row)[:3])


def columns(one: Disagreement) -> dict[str, list[Told]]:
    """Give the claims source by source, by the key of the document."""
    found: dict[str, list[Told]] = {}
    for at, rival in enumerate(one.rivals):
        for claim in rival.claims:
            told = Told(claim, at, contested(claim, one))
            found.setdefault(claim.excerpt.document_key, []).append(told)
    for column in found.values():
        column.sort(key=lambda told: told.claim.excerpt.start)
    return dict(sorted(found.items()))


def contested(claim: Claim, one: Disagreement) -> tuple[Span, ...]:
    """Give where a claim's excerpt says what others contest, as offsets in it.

    A date as it is written; of any other value the words that no rival has, and what
    denies where a rival does not.
    """
    exact = claim.excerpt.exact
    if claim.date_written:
        parts = map(re.escape, claim.date_written.split())
        found = re.search(r"\s+".join(parts), exact)
        return (found.span(),) if found else ()
    rivals = [r.value for r in one.rivals if claim not in r.claims]
    theirs = {word.folded for value in rivals for word in words(value)}
    own = [word for word in words(claim.value) if word.folded not in theirs]
    spans = {
        (seen.start, seen.end)
        for word in own or list(words(claim.value))
        for seen in occurrences(exact, word.text)
    }
    texts = [
        c.excerpt.exact for r in one.rivals for c in r.claims if claim not in r.claims
    ]
    spans |= {
        (mark.start, mark.end)
        for mark in against_all(exact, texts)
        if mark.difference is Difference.NEGATION
    }
    return tuple(sorted(spans))


def explain(kind: Kind, one: Disagreement) -> Explanation | None:
    """Say what a rule makes of a difference; None when no rule speaks."""
    if one.rule:
        return Explanation(one.rule)
    if one.field == "date":
        return _of_dates([claim for rival in one.rivals for claim in rival.claims])
    values = [rival.value for rival in one.rivals]
    if one.field == "name":
        if kind is Kind.PERSON:
            return Explanation.TWO_NAMES
        return Explanation.MISPRINT if _nearly_all(values) else None
    return None


def _nearly_all(values: Sequence[str]) -> bool:
    """Whether the values are one name but for a letter or two."""
    return all(
        fuzz.ratio(fold(a), fold(b)) >= _MISPRINT for a, b in combinations(values, 2)
    )


def _of_dates(claims: Sequence[Claim]) -> Explanation | None:
    """Find one rule that explains every contradiction among dates."""
    exact = [c for c in claims if c.earliest and c.earliest == c.latest]
    apart = [
        pair for pair in combinations(exact, 2) if pair[0].earliest != pair[1].earliest
    ]
    if not apart or _vague(claims):
        return None
    found = {_of_pair(*pair) for pair in apart}
    return found.pop() if len(found) == 1 else None


def _vague(claims: Sequence[Claim]) -> bool:
    """Whether an inexact date contradicts another one: no rule looks into those."""
    spans = [(c.earliest, c.latest) for c in claims if c.earliest and c.latest]
    return any(
        (a[0] != a[1] or b[0] != b[1]) and (a[1] < b[0] or b[1] < a[0])
        for a, b in combinations(spans, 2)
    )


def _of_pair(one: Claim, other: Claim) -> Explanation | None:
    for this, that in ((one, other), (other, one)):
        if _as_julian(this) == that.earliest:
            return Explanation.OLD_STYLE
        if _as_rumi(this) == that.earliest:
            return Explanation.RUMI
    stages = {one.aspect, other.aspect}
    if len(stages) == 2 and stages <= STAGES:
        return Explanation.KIND_OF_DATE
    parts = list(zip(_parts(one), _parts(other), strict=True))
    apart = [at for at, (a, b) in enumerate(parts) if a != b]
    if apart == [0] and not (_bears_year(one) and _bears_year(other)):
        return Explanation.CARRIED_YEAR
    return Explanation.MISPRINT if len(apart) == 1 else None


def _as_julian(claim: Claim) -> str | None:
    """Give the Gregorian day if the figures were Old Style, while that was in use."""
    if claim.calendar == "julian":
        return None
    try:
        day = julian_to_gregorian(*_parts(claim))
    except BadDate:
        return None
    return day.isoformat() if day < OLD_STYLE_ENDS else None


def _as_rumi(claim: Claim) -> str | None:
    if claim.calendar == "rumi":
        return None
    try:
        return rumi_to_gregorian(*_parts(claim)).isoformat()
    except BadDate:
        return None


def _parts(claim: Claim) -> tuple[int, int, int]:
    year, month, day = map(int, (claim.earliest or "0-0-0").split("-"))
    return year, month, day


def _bears_year(claim: Claim) -> bool:
    return bool(_YEAR.search(claim.date_written or ""))


def settled_by(
    found: Iterable[Weighed],
    status: Status | None,
    ids: dict[Kind, frozenset[int]] | None,
) -> Iterator[Weighed]:
    """Keep what stands at `status` and whose subject the query found (None: all)."""
    for one in found:
        wanted = ids is None or one.subject in ids.get(one.kind, frozenset())
        if wanted and (status is None or one.status is status):
            yield one
