"""What the command line asks of a search: the contract's list, and all found."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from model.records.kinds import Kind
from model.search.hit import in_english
from model.search.results import Search


def contract_hits(
    connection: sqlite3.Connection, text: str, kinds: Sequence[Kind], limit: int
) -> list[dict[str, Any]]:
    """Give the hits of these kinds, best first over all, as the contract has them."""
    search = Search(connection, text)
    hits = [hit for kind in kinds for hit in search.rows(kind, limit)]
    hits.sort(key=lambda hit: -hit.score)
    return [
        {
            "kind": hit.kind.value,
            "id": hit.key,
            "title": hit.plain_title,
            "date": hit.date,
            "score": round(hit.score, 4),
            "why": in_english(hit.reasons),
            "excerpts": [excerpt.as_contract() for excerpt in hit.excerpts],
        }
        for hit in hits[:limit]
    ]


def found_records(
    connection: sqlite3.Connection, text: str, kinds: Sequence[Kind]
) -> list[tuple[Kind, int]]:
    """Give everything that was found, kind by kind, in the order of the lists."""
    search = Search(connection, text)
    return [(kind, number) for kind in kinds for number in search.ids(kind)]
