"""The query as the window needs it: its conditions, its faults, edits of it.

What reads queries is loaded when there is one: it costs a third of a cold start.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from model.search.editing import Chip
    from model.search.query import Problem


def chips_of(text: str) -> Sequence[Chip]:
    """Give the conditions of a query that are shown by themselves."""
    if not text.strip():
        return ()
    from model.search.editing import chips
    from model.search.language import parse

    return chips(parse(text))


def problems_of(text: str) -> Sequence[Problem]:
    """Give what was not understood in a query."""
    if not text.strip():
        return ()
    from model.search.language import parse

    return parse(text).problems


def chip_of(text: str, field: str, value: str) -> Chip | None:
    """Give the condition of this field and value, None where there is none."""
    found = chips_of(text)
    return next((c for c in found if (c.field, c.value) == (field, value)), None)


def narrowed(text: str, field: str, value: str) -> str:
    """Give the query narrowed by a condition."""
    from model.search.editing import with_term
    from model.search.query import FieldName

    return with_term(text, FieldName(field), value)


def widened(text: str, chip: Chip) -> str:
    """Give the query without one of its conditions."""
    from model.search.editing import without

    return without(text, chip)


def changed(text: str, chip: Chip, value: str) -> str:
    """Give the query with another value in one of its conditions."""
    from model.search.editing import with_value

    return with_value(text, chip, value)


def turned(text: str, chip: Chip) -> str:
    """Give the query with one of its conditions left out, or no longer so."""
    from model.search.editing import opposite

    return opposite(text, chip)


def excluded(text: str, field: str, value: str) -> str:
    """Give the query without what a condition would find."""
    from model.search.editing import with_term
    from model.search.query import FieldName

    return with_term(text, FieldName(field), value, negated=True)


def any_of(text: str, field: str, values: Sequence[str]) -> str:
    """Give the query narrowed to what has at least one of these values."""
    from model.search.editing import with_any
    from model.search.query import FieldName

    return with_any(text, FieldName(field), values)
