"""Where claims about one subject cannot all be right, and what is known of it. No SQL.

Disagreements follow from the claims by rule: claims of one field that speak of the
same (`about`) are gathered into rival values. What only the calendar or the kind of
date sets apart is explained by the rule that sees it; a reader's or curator's reason
comes beside, and no claim is ever altered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from model.claims import Agreement, RecordedClaim, agreement

GREGORIAN_DAYS = "1917-03-01"
"""From this day Rumi and Gregorian dates have the same day and month."""


class Status(StrEnum):
    """How far a disagreement is settled."""

    OPEN = "open"
    EXPLAINED = "explained"
    DECIDED = "decided"


class Rule(StrEnum):
    """Why two values may differ without a fault."""

    OLD_STYLE = "old-style"
    RUMI = "rumi"
    KIND_OF_DATE = "kind-of-date"


@dataclass(frozen=True)
class Rival:
    """One of the values that are asserted, and the claims that assert it."""

    value: str
    claims: tuple[RecordedClaim, ...]


@dataclass(frozen=True)
class Conflict:
    """Rival values of one field; `rule` is set when a rule explains the difference."""

    field: str
    about: str | None
    rivals: tuple[Rival, ...]
    rule: Rule | None

    @property
    def status(self) -> Status:
        """Open until a rule or a reason explains it."""
        return Status.EXPLAINED if self.rule else Status.OPEN


def conflicts(claims: Sequence[RecordedClaim]) -> Iterator[Conflict]:
    """Give the conflicts among the claims on one subject, in the order of fields."""
    groups: dict[tuple[str, str | None], list[RecordedClaim]] = {}
    for claim in claims:
        groups.setdefault((claim.field, claim.about), []).append(claim)
    for (field, about), group in groups.items():
        if field == "date":
            yield from _date_conflicts(about, group)
        elif about and _found(group) is Agreement.CONTRADICT:
            yield Conflict(field, about, _rivals(group), None)


def _date_conflicts(
    about: str | None, group: Sequence[RecordedClaim]
) -> Iterator[Conflict]:
    found = _found(group)
    if found is Agreement.CONTRADICT:
        yield Conflict("date", about, _rivals(group), None)
    elif found is Agreement.KIND_OF_DATE:
        yield Conflict("date", about, _rivals(group), Rule.KIND_OF_DATE)
    elif rule := _calendar_rule(group):
        yield Conflict("date", about, _figures(group), rule)


def _found(claims: Sequence[RecordedClaim]) -> Agreement:
    """Give the worst agreement between any two of the claims."""
    found = {agreement(*pair) for pair in combinations(claims, 2)}
    worst = (Agreement.CONTRADICT, Agreement.KIND_OF_DATE)
    return next((kind for kind in worst if kind in found), Agreement.AGREE)


def _calendar_rule(claims: Sequence[RecordedClaim]) -> Rule | None:
    """Name the calendar that makes equal days look different in their sources."""
    exact = [c for c in claims if c.earliest == c.latest]
    for one, other in combinations(exact, 2):
        calendars = {one.calendar, other.calendar}
        if one.earliest != other.earliest or len(calendars) == 1:
            continue
        if "rumi" in calendars and (one.earliest or "") < GREGORIAN_DAYS:
            return Rule.RUMI
        if "julian" in calendars:
            return Rule.OLD_STYLE
    return None


def _rivals(claims: Sequence[RecordedClaim]) -> tuple[Rival, ...]:
    """Gather claims into values; a vaguer claim joins the value it agrees with."""
    groups: list[list[RecordedClaim]] = []
    for claim in sorted(claims, key=_vagueness):
        home = next((group for group in groups if _fits(claim, group)), None)
        if home is None:
            groups.append([claim])
        else:
            home.append(claim)
    return tuple(
        Rival(_contested(group, claims), tuple(sorted(group, key=lambda c: c.id)))
        for group in groups
    )


def _figures(claims: Sequence[RecordedClaim]) -> tuple[Rival, ...]:
    """Gather claims of one day by the figures that their calendars give it."""
    groups: dict[tuple[str, str | None], list[RecordedClaim]] = {}
    for claim in claims:
        if claim.earliest == claim.latest:
            groups.setdefault((claim.value, claim.calendar), []).append(claim)
    vaguer = [claim for claim in claims if claim.earliest != claim.latest]
    next(iter(groups.values())).extend(vaguer)
    return tuple(
        Rival(value, tuple(sorted(group, key=lambda claim: claim.id)))
        for (value, _), group in groups.items()
    )


def _fits(claim: RecordedClaim, group: Sequence[RecordedClaim]) -> bool:
    return all(agreement(one, claim) is Agreement.AGREE for one in group)


def _contested(group: Sequence[RecordedClaim], claims: Sequence[RecordedClaim]) -> str:
    """Give the value of the group's first claim that another claim goes against."""
    rivals = (one for one in group if not _fits(one, claims))
    return next(rivals, group[0]).value


def _vagueness(claim: RecordedClaim) -> tuple[bool, int]:
    return (claim.earliest != claim.latest, claim.id)
