"""The lists on paper: a table for each, with what its rows say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from gui.lists.rows import row
from gui.printing import Picture
from gui.qt import translate
from gui.results import LISTED
from gui.sheets import Block, Table, Words
from gui.words import STATUSES, word
from model.archive import Connection
from model.records.kinds import Kind

MOST_PRINTED = 1_000
"""Rows of a list that go to paper; that there are more is said."""

Found = dict[Kind, Sequence[Any]]
SHARES = {Kind.DOCUMENT: (5, 2, 4), Kind.EVENT: (2, 6, 3), Kind.ARTICLE: (3, 5)}


def load_found(connection: Connection, query: str) -> Iterator[Found]:
    """Read what goes to paper of everything that a query finds."""
    from model.search.results import Search

    search = Search(connection, query)
    yield {kind: search.rows(kind, MOST_PRINTED, 0) for kind in LISTED}


def lists_picture(found: Found, counts: Mapping[Kind, int]) -> Picture:
    """Give the lists one below the other, those without a row left out."""
    blocks: list[Block] = []
    for kind, hits in found.items():
        if hits:
            heading = f"{_title(kind)} · {max(counts.get(kind, 0), len(hits))}"
            blocks.append(Words(f"<h2>{escape(heading)}</h2>", heading=True))
            if counts.get(kind, 0) > len(hits) == MOST_PRINTED:
                said = translate("Lists", "Only the first {n} rows are printed.")
                blocks.append(Words(f"<p>{said.format(n=len(hits))}</p>"))
            blocks.append(_table(kind, hits))
    return Picture(translate("Lists", "What the query finds"), blocks)


def _title(kind: Kind) -> str:
    return {
        Kind.DOCUMENT: translate("Column", "Documents"),
        Kind.EVENT: translate("Column", "Events"),
        Kind.ARTICLE: translate("Column", "Articles"),
    }[kind]


def _table(kind: Kind, hits: Sequence[Any]) -> Table:
    date, detail = translate("Lists", "Date"), translate("Lists", "More")
    headings = {
        Kind.DOCUMENT: (translate("Lists", "Document"), date, detail),
        Kind.EVENT: (date, translate("Lists", "Event"), detail),
        Kind.ARTICLE: (translate("Lists", "Article"), detail),
    }[kind]
    cells = [[escape(words) for words in _cells(kind, hit)] for hit in hits]
    return Table(headings, cells, SHARES[kind])


def _cells(kind: Kind, hit: Any) -> tuple[str, ...]:
    said = row(hit)
    sign = word(STATUSES, said.sign)
    more = " · ".join(part for part in (said.detail, sign) if part)
    return {
        Kind.DOCUMENT: (said.title, said.lead, more),
        Kind.EVENT: (said.lead, said.title, more),
        Kind.ARTICLE: (said.title, more),
    }[kind]
