"""A query in the reader's words: its conditions, what is amiss, all of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from gui.query import chips_of
from gui.words import KINDS, PROBLEMS, QUERY_FIELDS, title_words, word

if TYPE_CHECKING:
    from model.search.editing import Chip
    from model.search.query import Problem

Called = Mapping[tuple[str, str], Any]
"""What records are called, by the field and key that a query names them by."""


def chip_words(chip: Chip, called: Called) -> str:
    """Give a condition as it is shown: − Kişi: Selim Sarper."""
    field = str(chip.field)
    said = condition_words(field, chip.value, called.get((field, chip.value)))
    return f"{'− ' if chip.negated else ''}{said}"


def condition_words(field: str, value: str, title: object = None) -> str:
    """Give a field with its value, or with the title of the record that it names."""
    said = word(KINDS, value) if field == "kind" else value
    return f"{word(QUERY_FIELDS, field)}: {title_words(title) or said}"


def query_words(query: str, called: Called) -> str:
    """Give a query with its conditions as they are shown and its words as typed."""
    pieces, at = [], 0
    for chip in chips_of(query):
        if chip.implied or chip.start < at:
            continue
        before = query[at : chip.start].strip()
        pieces += [before.rstrip("-−").strip() if chip.negated else before]
        pieces += [chip_words(chip, called)]
        at = chip.end
    pieces += [query[at:].strip()]
    # Where conditions are grouped, a dot between them would part what is together.
    grouped = any(sign in query for sign in "()|")
    return (" " if grouped else " · ").join(filter(None, pieces))


def problem_words(query: str, problem: Problem) -> str:
    """Give what is amiss in a stretch of the query: ⚠ date:x: not read as a date."""
    stretch = query[problem.start : problem.end].strip().rstrip(":")
    said = word(PROBLEMS, problem.kind)
    return f"⚠ {stretch}: {said}" if stretch else f"⚠ {said}"
