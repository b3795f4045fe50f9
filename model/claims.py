"""What claims assert and when two of them cannot both be right. No database.

A claim's value stays as its source asserts it. Here values are only compared: dates
by the days they cover, everything else by its folded words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from model.dates.calendars import julian_to_gregorian
from model.dates.edtf import Span, span
from model.text.fold import fold


@dataclass(frozen=True)
class RecordedClaim:
    """A claim as the archive holds it; `earliest`/`latest` are Gregorian ISO days."""

    id: int
    field: str
    about: str | None
    aspect: str | None
    value: str
    calendar: str | None
    earliest: str | None
    latest: str | None
    date_written: str | None


def asserted_span(value: str, calendar: str | None) -> Span:
    """Give the Gregorian days that an EDTF value covers in its calendar.

    A Julian value keeps the figures of its source ("1917-10-25"); its days are those
    of the Gregorian calendar (1917-11-07). Raises BadDate for what is not EDTF.
    """
    days = span(value)
    if calendar != "julian":
        return days
    return Span(_gregorian_day(days.earliest), _gregorian_day(days.latest))


def _gregorian_day(julian: str) -> str:
    year, month, day = map(int, julian.split("-"))
    return julian_to_gregorian(year, month, day).isoformat()


class Agreement(StrEnum):
    """How two claims of one field on one subject stand to each other."""

    AGREE = "agree"
    KIND_OF_DATE = "kind-of-date"
    CONTRADICT = "contradict"


STAGES = frozenset(
    {
        *("signed", "ratified", "in-force", "dated", "delivered", "announced"),
        *("published", "founded", "joined", "opened", "formed", "agreed"),
        *("admitted", "decided", "declared"),
    }
)
"""Stages of one act; sources give now one, now another as its date."""

MOMENTS = STAGES | {"begun", "ended"}
"""Aspects that date the event itself; others date something beside it."""

_ORDER = {
    **dict.fromkeys(("agreed", "decided"), 0),
    **dict.fromkeys(("signed", "dated"), 1),
    **dict.fromkeys(("announced", "delivered", "published"), 2),
    **{"ratified": 3, "in-force": 4},
}
"""What comes first of an act; stages that are not named may come in any order."""

_ON_THE_WAY = frozenset(["dated", "delivered"])
_LONGEST_WAY = timedelta(days=31)
"""A note that is dated more than a month before its delivery is another note."""

_DAYS = re.compile(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d", re.ASCII)
"""A range that names its first and its last day."""


def agreement(one: RecordedClaim, other: RecordedClaim) -> Agreement:
    """Tell whether two claims can both be right, and if not, whether a stage tells why.

    A date within the other's span is the same assertion, only more exact; but two
    ranges that both name their first and last day ("4-11" and "5-11 Şubat 1945") say
    different things. A beginning is held against the first day of such a range, an
    end against its last day.
    """
    if one.field != "date" or not one.earliest or not other.earliest:
        same = _said(one) == _said(other)
        return Agreement.AGREE if same else Agreement.CONTRADICT
    if one.aspect != other.aspect and not _comparable(one, other):
        return Agreement.AGREE
    if {one.aspect, other.aspect} == {"begun", "ended"}:
        first, last = sorted((one, other), key=lambda claim: claim.aspect or "")
        late = (first.earliest or "") > (last.latest or "")
        return Agreement.CONTRADICT if late else Agreement.AGREE
    if _overlap(_bounds(one, other.aspect), _bounds(other, one.aspect)):
        return _ranges_agreement(one, other)
    return Agreement.KIND_OF_DATE if _of_stages(one, other) else Agreement.CONTRADICT


def _of_stages(one: RecordedClaim, other: RecordedClaim) -> bool:
    """Whether two dates may be those of two stages of one act, in their order."""
    aspects = {one.aspect, other.aspect}
    if len(aspects) < 2 or not aspects <= STAGES:
        return False
    first, then = sorted((one, other), key=lambda c: _ORDER.get(c.aspect or "", -1))
    orders = [_ORDER.get(claim.aspect or "") for claim in (first, then)]
    if None not in orders and orders[0] != orders[1]:
        if (first.earliest or "") > (then.latest or ""):
            return False
        return aspects != _ON_THE_WAY or _apart(first, then) <= _LONGEST_WAY
    return True


def _apart(first: RecordedClaim, then: RecordedClaim) -> timedelta:
    """Give the least time between the days of two claims."""
    end, start = first.latest or "", then.earliest or ""
    return date.fromisoformat(start) - date.fromisoformat(end)


def _ranges_agreement(one: RecordedClaim, other: RecordedClaim) -> Agreement:
    rivals = _DAYS.fullmatch(one.value) and _DAYS.fullmatch(other.value)
    same = (one.earliest, one.latest) == (other.earliest, other.latest)
    return Agreement.CONTRADICT if rivals and not same else Agreement.AGREE


def _said(claim: RecordedClaim) -> frozenset[str]:
    """Give what a value says without its spelling; parties in whatever order."""
    parts = [claim.value]
    if claim.field == "parties":
        parts = re.split(r"[,;]| ve ", claim.value)
    letters = ("".join(filter(str.isalnum, fold(part))) for part in parts)
    return frozenset(part for part in letters if part)


def _comparable(one: RecordedClaim, other: RecordedClaim) -> bool:
    return all(c.aspect is None or c.aspect in MOMENTS for c in (one, other))


def _bounds(claim: RecordedClaim, against: str | None) -> tuple[str, str]:
    """Give the days of a claim that a beginning or an end is held against."""
    ends = claim.value.split("/")
    if claim.aspect is None and against in ("begun", "ended") and len(ends) == 2:
        end = asserted_span(ends[against == "ended"], claim.calendar)
        return end.earliest, end.latest
    return claim.earliest or "", claim.latest or ""


def _overlap(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def event_date(claims: Sequence[RecordedClaim]) -> str | None:
    """Give the EDTF date that follows from all claims on one event.

    The most exact date when all agree; otherwise the set of rival dates, "one of
    these" (EDTF `[a,b]`), the most asserted first. None when nothing is dated.
    """
    dated = [claim for claim in claims if claim.field == "date" and claim.earliest]
    if not dated:
        return None
    tellers = _principal(dated)
    exact = [claim for claim in tellers if not _contains_another(claim, tellers)]
    counted = Counter(_gregorian(claim) for claim in exact)
    values = [value for value, _ in counted.most_common()]
    if len(values) == 1:
        return values[0]
    simple = [value for value in values if _simple(value)]
    if len(simple) == len(values):
        return "[" + ",".join(sorted(values)) + "]"
    return values[0]


def _principal(dated: Sequence[RecordedClaim]) -> list[RecordedClaim]:
    """Keep the claims of the event's own date, not of its ratification and the like."""
    own = [c for c in dated if c.aspect is None or c.aspect in MOMENTS - {"ended"}]
    first = [c for c in own if c.aspect not in ("ratified", "in-force")]
    return first or own or list(dated)


def _contains_another(claim: RecordedClaim, claims: Sequence[RecordedClaim]) -> bool:
    days = (claim.earliest, claim.latest)
    return any(
        days != (other.earliest, other.latest)
        and (claim.earliest or "") <= (other.earliest or "")
        and (other.latest or "") <= (claim.latest or "")
        for other in claims
    )


def _gregorian(claim: RecordedClaim) -> str:
    if claim.calendar == "julian" and claim.earliest == claim.latest:
        return claim.earliest or claim.value
    return claim.value


def _simple(value: str) -> bool:
    return all(part.isdigit() for part in value.split("-"))
