"""All places of one document that a query finds, in the order of its text."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.evidence import Dated, dates_standing
from model.search.hit import Hit

if TYPE_CHECKING:
    from model.search.results import Search

AT_ONCE = 100
"""Passages read at a time; whoever waits is shown the first ones at once."""

_STRETCHES = (
    "select document_id, first, last from search_stretch"
    " where document_id in (select value from json_each(?)) order by first"
)


def passages_in(search: Search, document: int) -> Iterator[tuple[Hit, ...]]:
    """Give every found passage of a document, some at a time.

    `document` is its row number; a hit's `subtitle` is the date that stands nearest
    to what was found in the passage, as it is written there.
    """
    from model.search.hit_reader import HitReader

    found = search.records(Kind.PASSAGE)
    scores = search.ranking(Kind.PASSAGE).scores
    numbers = [
        number
        for _, first, last in _stretches(search, [document])
        for number in found & BitMap(range(first, last + 1))
    ]
    reader = HitReader(search)
    for at in range(0, len(numbers), AT_ONCE):
        hits = reader.read(Kind.PASSAGE, numbers[at : at + AT_ONCE], scores)
        dates = dates_standing(search.connection, [hit.id for hit in hits])
        yield tuple(_dated(hit, dates.get(hit.id, ())) for hit in hits)


def _dated(hit: Hit, dates: Sequence[Dated]) -> Hit:
    """Write beside a passage the date nearest to its first mark."""
    if not dates or hit.snippet is None or hit.snippet.start is None:
        return hit
    whole = hit.excerpts[0]
    at = hit.snippet.start + (hit.snippet.marks[0][0] if hit.snippet.marks else 0)
    start, end, *_ = min(dates, key=lambda one: abs(one[0] - at))
    return replace(hit, subtitle=whole.exact[start - whole.start : end - whole.start])


def found_in(search: Search, documents: Sequence[int]) -> dict[int, int]:
    """Count the passages that were found in each of these documents."""
    found = search.records(Kind.PASSAGE)
    counts: dict[int, int] = defaultdict(int)
    for document, first, last in _stretches(search, documents):
        counts[document] += found.range_cardinality(first, last + 1)
    return counts


def _stretches(search: Search, documents: Sequence[int]) -> list[tuple[int, int, int]]:
    rows = search.connection.execute(_STRETCHES, (json.dumps(list(documents)),))
    return [(row[0], row[1], row[2]) for row in rows]
