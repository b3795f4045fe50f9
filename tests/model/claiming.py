"""Claims and disagreements made by hand, as tables of examples need them."""

from __future__ import annotations

from itertools import count

from model.claims import asserted_span
from model.records.claim import Claim
from model.records.disagreement import Disagreement, RivalValue
from model.records.excerpt import Excerpt
from model.records.kinds import Kind

_numbers = count(1)


def claim(
    value: str,
    written: str = "",
    *,
    exact: str = "",
    field: str = "date",
    aspect: str | None = None,
    calendar: str | None = None,
    source: int = 0,
) -> Claim:
    """Make a claim of an event; its excerpt is `exact`, or what is written."""
    days = asserted_span(value, calendar) if field == "date" else None
    exact = exact or written or value
    place = Excerpt(1, source, f"{source:03}", 1, 0, len(exact), exact, 1, 1, None)
    number = next(_numbers)
    return Claim(
        *(number, f"c{number}", Kind.EVENT, 1, field, None, aspect),
        *(value, written or None, calendar),
        days.earliest if days else None,
        days.latest if days else None,
        place,
        None,
        None,
    )


def disagreement(*claims: Claim, rule: str | None = None) -> Disagreement:
    """Make a disagreement in which each claim is a rival of the others."""
    rivals = tuple(RivalValue(one.value, (one,)) for one in claims)
    field = claims[0].field
    return Disagreement(1, "d", field, None, "open", rule, None, None, rivals)
