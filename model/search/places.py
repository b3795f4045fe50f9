"""The places that a query finds, document by document, in the order of the texts."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.claimed import claims_standing, most_like
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


@dataclass(frozen=True, slots=True)
class Place:
    """How far the places of a search were told: documents, then passages in the next.

    The documents are in the order of their list, those without a place left out.
    """

    documents: int = 0
    passages: int = 0


@dataclass(frozen=True, slots=True)
class Places:
    """Documents, each followed by its passages that were found; where to go on.

    `following` is None when all was told. A document that goes on from the part
    before stands in neither again.
    """

    hits: tuple[Hit, ...]
    following: Place | None


_BEGIN = Place()


def places(search: Search, begin: Place = _BEGIN, most: int = AT_ONCE) -> Places:
    """Give some of the places that a query finds, grouped by document.

    A passage's `subtitle` is the date in it that answers the one asked for, or else the
    date that stands nearest to what was found in it, as it is written there.
    """
    found: list[Hit] = []
    at = begin
    while numbers := search.ranking(Kind.DOCUMENT).slice(at.documents, AT_ONCE):
        counts = found_in(search, numbers)
        for number in numbers:
            if counts.get(number):
                some, at = _some(search, number, at, most - len(found))
                found += some
            else:
                at = Place(at.documents + 1)
            if len(found) >= most:
                return Places(tuple(found), at)
    return Places(tuple(found), None)


def _some(
    search: Search, document: int, at: Place, most: int
) -> tuple[list[Hit], Place]:
    """Give passages of one document, its own hit before the first, and where to go on.

    At least one passage follows its document, whatever the most.
    """
    passages = _passages(search, document)
    end = at.passages + max(most, 1)
    hits = [] if at.passages else search.hits(Kind.DOCUMENT, [document])
    hits += _read(search, passages[at.passages : end])
    done = end >= len(passages)
    return hits, Place(at.documents + 1) if done else Place(at.documents, end)


def _passages(search: Search, document: int) -> list[int]:
    found = search.records(Kind.PASSAGE)
    return [
        number
        for _, first, last in _stretches(search, [document])
        for number in found & BitMap(range(first, last + 1))
    ]


def _read(search: Search, numbers: Sequence[int]) -> list[Hit]:
    hits = search.hits(Kind.PASSAGE, numbers)
    dates = dates_standing(search.connection, numbers)
    asked = [when for _, when in search.sought.dates]
    claims = claims_standing(search.connection, numbers) if asked else {}
    told = []
    for hit in hits:
        standing = dates.get(hit.id, [])
        found = most_like([*standing, *claims.get(hit.id, ())], asked)
        told.append(_dated(hit, found or standing, standing))
    return told


def _dated(hit: Hit, dates: Sequence[Dated], standing: Sequence[Dated]) -> Hit:
    """Write beside a passage that of some dates which is in sight, or the nearest.

    Of several those `standing` in figures go before «bu gelişmelerin ardından».
    """
    shown, whole = hit.snippet, hit.excerpts[0]
    if not dates or shown is None or shown.start is None:
        return hit
    first, last = shown.start, shown.start + len(shown.text)
    at = first + (shown.marks[0][0] if shown.marks else 0)

    def nearness(one: Dated) -> tuple[bool, bool, int]:
        return not first <= one[0] < last, one not in standing, abs(one[0] - at)

    start, end, *_ = min(dates, key=nearness)
    words = whole.exact[start - whole.start : end - whole.start]
    return replace(hit, subtitle=" ".join(words.split()))


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
