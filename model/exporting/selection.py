"""What is to be written: the chosen records, and how the reader wants them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from model.exporting.extract import Extract, extract
from model.records.kinds import Kind


class Per(StrEnum):
    """What a row of a table stands for."""

    CLAIM = "claim"
    RECORD = "record"


class Content(StrEnum):
    """What a report tells of the records: all, or only what sources differ on."""

    ALL = "all"
    DISAGREEMENTS = "disagreements"


@dataclass(frozen=True)
class Options:
    """How to write; every format takes of these what concerns it.

    `style` names a citation style (model.exporting.citing.STYLES), `language` is that
    of a report's own words and dates: tr, en or ru. `query` is what the reader asked
    for, to be told in a report; `content` is what a report tells of each record, and
    `disagreements` are the only ones it tells of, by row number, where any are named.
    """

    per: Per = Per.CLAIM
    style: str = "isnad"
    language: str = "tr"
    query: str = ""
    content: Content = Content.ALL
    disagreements: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Selection:
    """The chosen records (kind and row number) of one archive."""

    connection: sqlite3.Connection
    records: Sequence[tuple[Kind, int]]
    options: Options = field(default_factory=Options)

    def extracts(self) -> Iterator[Extract]:
        """Give the extract of each record, in the order chosen."""
        return extract(self.connection, self.records)
