"""What a rule can say of rival values: why both may stand, or where a slip may be.

A rule looks at two claims that cannot both be right. A calendar, a stage of the act, a
year that was carried over or two forms of one man's name explain the difference; a
misprint is only ever supposed. No database: who bears a name is told from outside.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import combinations, product

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from model.claims import Agreement, RecordedClaim, agreement
from model.dates.calendars import julian_to_gregorian, rumi_to_gregorian
from model.dates.edtf import BadDate
from model.disagreement import GREGORIAN_DAYS
from model.names.keys import SAME, same_name
from model.records.claim import Claim
from model.records.disagreement import Disagreement
from model.records.kinds import Kind
from model.text.fold import fold

OLD_STYLE_ENDS = date(1918, 2, 14)
"""From this day Russia counts by the Gregorian calendar (decree of 26 January 1918)."""

_MISPRINT = 85.0
_YEAR = re.compile(r"\d{4}|['’]\d\d\b")
_FIGURES = re.compile(r"\d+")
_DAY = re.compile(r"\d{4}-\d\d-\d\d[~?%]?", re.ASCII)
_NAMING = frozenset(["name", "parties"])
"""Fields whose values may be the names of persons."""

Bearers = Callable[[str], frozenset[int]]
"""Gives the persons who are called by a name, by row number."""


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


_TWO_NAMES = Explanation.TWO_NAMES


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule makes of two rivals, by their places; None when no rule speaks."""

    one: int
    other: int
    rule: Explanation | None


def nobody(_name: str) -> frozenset[int]:
    """Know no person by any name."""
    return frozenset()


def findings(
    kind: Kind, subject: int, one: Disagreement, bearers: Bearers = nobody
) -> tuple[Finding, ...]:
    """Say for every two rivals that cannot both be right what a rule makes of them."""
    found = []
    for (at, here), (to, there) in combinations(enumerate(one.rivals), 2):
        if one.field == "date":
            rules = set(_of_claims(here.claims, there.claims))
        else:
            values = (here.value, there.value)
            rules = {_of_values(kind, subject, one.field, *values, bearers)}
        if rules:
            found.append(Finding(at, to, _weakest(rules)))
    return tuple(_led_on(found))


def _led_on(found: list[Finding]) -> Iterator[Finding]:
    """Take two names for one man's that a third name leads to one another."""
    same = {frozenset((f.one, f.other)) for f in found if f.rule is _TWO_NAMES}
    thirds = {at for pair in same for at in pair}
    for one in found:
        led = any(
            {frozenset((one.one, n)), frozenset((one.other, n))} <= same for n in thirds
        )
        yield replace(one, rule=_TWO_NAMES) if led and not one.rule else one


def settled(found: tuple[Finding, ...]) -> bool:
    """Whether rules explain all of a disagreement, so that nothing of it is open."""
    return bool(found) and all(one.rule and one.rule.settles for one in found)


def _weakest(rules: set[Explanation | None]) -> Explanation | None:
    """Give what can be said when several claims stand behind a value."""
    if None in rules:
        return None
    if Explanation.MISPRINT in rules:
        return Explanation.MISPRINT
    return next(rule for rule in Explanation if rule in rules)


def _of_claims(
    here: tuple[Claim, ...], there: tuple[Claim, ...]
) -> Iterator[Explanation | None]:
    for one, other in product(here, there):
        found = agreement(recorded(one), recorded(other))
        if found is Agreement.KIND_OF_DATE:
            yield Explanation.KIND_OF_DATE
        elif found is Agreement.CONTRADICT:
            yield _of_dates(one, other)
        elif rule := by_calendar(one, other):
            yield rule


def by_calendar(one: Claim, other: Claim) -> Explanation | None:
    """Name the calendar by which two dates differ that are one and the same day."""
    calendars = {one.calendar, other.calendar}
    days = {one.earliest, one.latest, other.earliest, other.latest}
    if len(days) > 1 or len(calendars) == 1:
        return None
    if "rumi" in calendars and (one.earliest or "") < GREGORIAN_DAYS:
        return Explanation.RUMI
    return Explanation.OLD_STYLE if "julian" in calendars else None


def recorded(claim: Claim) -> RecordedClaim:
    """Give a claim without its excerpt, as claims are compared."""
    return RecordedClaim(
        *(claim.id, claim.field, claim.about, claim.aspect, claim.value),
        *(claim.calendar, claim.earliest, claim.latest, claim.date_written),
    )


def _of_dates(one: Claim, other: Claim) -> Explanation | None:
    """Find the rule for two dates; only days are held against a calendar."""
    if not (_is_day(one) and _is_day(other)):
        return _of_years(one, other)
    for this, that in ((one, other), (other, one)):
        if _as_julian(this) == that.earliest:
            return Explanation.OLD_STYLE
        if _as_rumi(this) == that.earliest:
            return Explanation.RUMI
    if _year_carried(one, other):
        return Explanation.CARRIED_YEAR
    return Explanation.MISPRINT if _one_slip(one, other) else None


def _is_day(claim: Claim) -> bool:
    return claim.earliest == claim.latest and bool(_DAY.fullmatch(claim.value))


def _of_years(one: Claim, other: Claim) -> Explanation | None:
    """Find the rule where one of two dates is vaguer than a day."""
    for this, that in ((one, other), (other, one)):
        days = _rumi_days(this.value) if this.calendar != "rumi" else None
        if days and days[0] <= (that.latest or "") and (that.earliest or "") <= days[1]:
            return Explanation.RUMI
    return Explanation.CARRIED_YEAR if _year_carried(one, other) else None


def _rumi_days(value: str) -> tuple[str, str] | None:
    """Give the days of a year, or of a month of a year, if it is a Rumi one."""
    year, _, month = value.partition("-")
    if not (year.isdigit() and len(year) == 4 and (not month or month.isdigit())):
        return None
    try:
        if month:
            first = rumi_to_gregorian(int(year), int(month), 1)
            return first.isoformat(), date(first.year, first.month, 28).isoformat()
        begin = 3 if int(year) <= 1333 else 1
        start = rumi_to_gregorian(int(year), begin, 1)
        following = rumi_to_gregorian(int(year) + 1, 3 if year < "1333" else 1, 1)
    except BadDate:
        return None
    return start.isoformat(), date.fromordinal(following.toordinal() - 1).isoformat()


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


def _year_carried(one: Claim, other: Claim) -> bool:
    """Whether but for the year both say the same, and one of them writes no year.

    Such a year was taken from what stands before, where another may be meant.
    """
    apart = [a.partition("-") for a in (one.value, other.value)]
    (year, _, rest), (other_year, _, other_rest) = apart
    if year == other_year or not rest or rest != other_rest:
        return False
    return not (_bears_year(one) and _bears_year(other))


def _bears_year(claim: Claim) -> bool:
    return bool(_YEAR.search(claim.date_written or claim.value))


def _one_slip(one: Claim, other: Claim) -> bool:
    """Whether a single slip makes one day of the other: a month, or one figure.

    Days that follow each other are more often two moments of one act than a slip.
    """
    apart = [
        (at, a, b)
        for at, (a, b) in enumerate(zip(_parts(one), _parts(other), strict=True))
        if a != b
    ]
    if len(apart) != 1:
        return False
    at, a, b = apart[0]
    if at == 1:
        return True
    return abs(a - b) > (at == 2) and _one_figure(str(a), str(b))


def _one_figure(one: str, other: str) -> bool:
    """Whether two numbers are one but for a figure that is wrong, missing or moved."""
    return len(one + other) > 2 and OSA.distance(one, other) == 1


def _of_values(
    kind: Kind, subject: int, field: str, one: str, other: str, bearers: Bearers
) -> Explanation | None:
    """Find the rule for two values that are no dates."""
    if field in _NAMING and _one_man(kind, subject, field, (one, other), bearers):
        return Explanation.TWO_NAMES
    if field == "name" and fuzz.ratio(fold(one), fold(other)) >= _MISPRINT:
        return Explanation.MISPRINT
    return Explanation.MISPRINT if field == "number" and _figure(one, other) else None


def _one_man(
    kind: Kind, subject: int, field: str, values: tuple[str, str], bearers: Bearers
) -> bool:
    """Whether two names are those of one person, as his records or their sound say.

    A name that a person's own record is about is his when he is known by it, or when
    it sounds like the other one.
    """
    known = [bearers(value) for value in values]
    if kind is Kind.PERSON and field == "name":
        his = [subject in found for found in known]
        return all(his) or (any(his) and same_name(*values) >= SAME)
    return bool(known[0] & known[1])


def _figure(one: str, other: str) -> bool:
    """Whether two numbers are alike but for one figure: 8 and 18 million."""
    if _FIGURES.sub("#", fold(one)) != _FIGURES.sub("#", fold(other)):
        return False
    pairs = zip(_FIGURES.findall(one), _FIGURES.findall(other), strict=True)
    apart = [(a, b) for a, b in pairs if a != b]
    return len(apart) == 1 and _one_figure(*apart[0])
