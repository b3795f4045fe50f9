"""Which wordings the archive offers for comparison without being asked."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from model.comparing.rows import Groups
from model.records.treaty import (
    Alignment,
    Article,
    Treaty,
    Version,
    alignments,
    articles,
    treaties,
    versions,
)

MOST_COLUMNS = 4
OFFERED = 3
"""Columns of an offer; a fourth one is for the reader to add."""


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """A version to be shown, whole or (`articles`, by id) in part."""

    version: int
    articles: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """Wordings that can be compared: all of a treaty, or parts of one of them."""

    treaty: Treaty
    columns: tuple[ColumnChoice, ...]
    titles: tuple[str, ...]


def offers(connection: sqlite3.Connection) -> Iterator[Offer]:
    """Give what can be compared: versions of one treaty, then parts of one version.

    Versions that the record aligns are offered together, in one language as far as
    that leaves two; any others can be chosen by hand.
    """
    for treaty in treaties(connection):
        found = versions(connection, treaty.id)
        known = {a.id: a for v in found for a in articles(connection, v.id)}
        aligned = alignments(connection, treaty.id)
        for family in _families(found, known, aligned):
            yield Offer(
                treaty,
                tuple(ColumnChoice(version.id) for version in family),
                tuple(version.title for version in family),
            )
        for alignment in aligned:
            yield from _inner_offer(treaty, alignment, known, found)


def _families(
    found: Sequence[Version], known: dict[int, Article], aligned: Iterable[Alignment]
) -> Iterator[list[Version]]:
    """Gather the versions that belong together, two or more, at most OFFERED."""
    groups = Groups(version.id for version in found)
    ties = Counter(
        (known[alignment.article_id].version_id, version)
        for alignment in aligned
        for version in {known[target].version_id for target in alignment.targets}
    )
    # Many ties first: one alone (a preamble split into its names) joins only a
    # version that has no other.
    strong = {end for pair, count in ties.items() if count > 1 for end in pair}
    for pair, count in ties.items():
        if count > 1 or not strong.issuperset(pair):
            groups.join(*pair)
    families: dict[int, list[Version]] = {}
    for version in found:
        families.setdefault(groups.find(version.id), []).append(version)
    if all(len(family) == 1 for family in families.values()):
        families = {0: list(found)}
    whole = {article.version_id for article in known.values() if article.ordinal}
    for family in families.values():
        same = [v for v in family if v.language == family[0].language]
        chosen = same if len(same) > 1 else family
        # A single sentence that is quoted stands back behind wordings of more.
        fuller = [version for version in chosen if version.id in whole]
        chosen = fuller if len(fuller) > 1 else chosen
        if len(chosen) > 1:
            yield chosen[:OFFERED]


def _inner_offer(
    treaty: Treaty,
    alignment: Alignment,
    known: dict[int, Article],
    found: Sequence[Version],
) -> Iterator[Offer]:
    """Offer articles of one version that the record holds against each other."""
    here = known[alignment.article_id]
    inner = [t for t in alignment.targets if known[t].version_id == here.version_id]
    if inner:
        title = next(v.title for v in found if v.id == here.version_id)
        parts = ((here.id,), *((target,) for target in inner[: MOST_COLUMNS - 1]))
        yield Offer(
            treaty,
            tuple(ColumnChoice(here.version_id, part) for part in parts),
            tuple(f"{title}: {known[part[0]].number}" for part in parts),
        )
