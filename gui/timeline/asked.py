"""What the query says to the timeline: its days are the brush, the rest a filter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gui.query import chips_of, narrowed, widened
from model.timescale import day_of


@dataclass(frozen=True, slots=True)
class Asked:
    """A query without its days, and the days; None where it names none, or several."""

    words: str
    days: tuple[float, float] | None


def asked(query: str) -> Asked:
    """Take the days out of a query; days are ordinals, the end not included."""
    found: list[str] = []
    for chip in reversed(chips_of(query)):
        if chip.field == "date" and not chip.implied and not chip.negated:
            found.append(chip.value)
            query = widened(query, chip)
    return Asked(query, _days(found[0]) if len(found) == 1 else None)


def _days(value: str) -> tuple[float, float] | None:
    from model.dates.edtf import span
    from model.search.dating import read_date

    read = read_date(value)
    if read is None or read.is_of_any_year:
        return None
    days = span(read.edtf)
    first, last = map(date.fromisoformat, (days.earliest, days.latest))
    return float(first.toordinal()), float(last.toordinal() + 1)


def asked_for(query: str, first: float, last: float) -> str:
    """Give the query with these days in place of those it named."""
    begin, end = day_of(int(first)), day_of(max(int(first), int(last - 1e-9)))
    return narrowed(asked(query).words, "date", f"{begin}..{end}")
