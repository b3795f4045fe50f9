"""How an imported file is laid out on its lines: what no rule can see.

A layout is curated beside the source (resources/records/layout.toml says what each
key means). An empty layout reads a plain text file: blank lines end paragraphs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class PageStart:
    """A page begins at `line`; `label` is its number, None where it is unknown."""

    line: int
    label: str | None
    counted: bool = False
    """True where the number is not printed but follows from printed ones."""


@dataclass(frozen=True)
class Layout:
    """Line numbers are 1-based lines of the file; ranges include both ends."""

    hyphens_cut_words: bool = False
    keep: frozenset[int] = frozenset()
    drop: Ranges = ()
    notes: Ranges = ()
    tight: Ranges = ()
    begin: frozenset[int] = frozenset()
    go_on: frozenset[int] = frozenset()
    kinds: Mapping[int, str] = field(default_factory=dict)
    english: Ranges = ()
    columns: Mapping[int, str] = field(default_factory=dict)
    pages: tuple[PageStart, ...] = ()


def within(line: int, ranges: Ranges) -> bool:
    """Tell whether the line lies in one of the ranges."""
    return any(first <= line <= last for first, last in ranges)


def read_layout(table: Mapping[str, Any]) -> Layout:
    """Make a layout of one source's table in layout.toml."""
    return Layout(
        hyphens_cut_words=table.get("hyphens") == "soft",
        keep=frozenset(table.get("keep", ())),
        drop=_ranges(table, "drop"),
        notes=_ranges(table, "notes"),
        tight=_ranges(table, "tight"),
        begin=frozenset(table.get("begin", ())),
        go_on=frozenset(table.get("go_on", ())),
        kinds=_by_line(table, "kinds"),
        english=_ranges(table, "english"),
        columns=_by_line(table, "columns"),
        pages=tuple(_page(n, label) for n, label in _by_line(table, "pages").items()),
    )


def _ranges(table: Mapping[str, Any], key: str) -> Ranges:
    return tuple((first, last) for first, last in table.get(key, ()))


def _by_line(table: Mapping[str, Any], key: str) -> dict[int, str]:
    return {int(line): value for line, value in table.get(key, {}).items()}


def _page(line: int, label: str) -> PageStart:
    return PageStart(line, label.removeprefix("=") or None, label.startswith("="))
