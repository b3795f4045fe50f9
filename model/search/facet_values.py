"""By what a search can be narrowed, counted."""

from __future__ import annotations

from dataclasses import dataclass, field

from model.records.kinds import Kind
from model.records.titles import Titles


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value to narrow by; `value_key` is what its field takes."""

    value_key: str
    label: str | Titles
    count: int
    by_kind: dict[Kind, int] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Facets:
    """By what the found passages, events and articles can be narrowed."""

    persons: tuple[FacetValue, ...] = ()
    places: tuple[FacetValue, ...] = ()
    treaties: tuple[FacetValue, ...] = ()
    sources: tuple[FacetValue, ...] = ()
    kinds: tuple[FacetValue, ...] = ()
    years: tuple[tuple[int, int], ...] = ()
