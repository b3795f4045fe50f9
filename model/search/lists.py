"""Lists of row numbers: written part by part, read as roaring bitmaps.

One list for every word and every value that can be asked for; joining them answers
most of a query without touching a text. See model.search_tables for how they lie.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyroaring import BitMap

from model.records.kinds import Kind

PART = 1 << 16
"""How many row numbers one part of a list spans."""

AT_ONCE = 1024
"""Lists written between two words on how far the writing is."""

HIGHEST = "\U0010ffff"
"""Sorts after every text that goes on from a prefix."""


PREFIXES = (1, 2, 3)
"""Beginnings of words of so many letters have lists of their own."""


def short_prefixes(folded: str) -> list[str]:
    """Give the beginnings of a folded word that have lists of their own."""
    return [folded[:length] for length in PREFIXES if len(folded) >= length]


def record_rowid(kind: Kind, number: int) -> int:
    """Give the row of a record in the words of records that are no passages."""
    return (list(Kind).index(kind) << 40) + number


@dataclass(frozen=True, slots=True)
class ListName:
    """What a list is of: a word (`exact` tells its spellings apart) or a value."""

    kind: Kind
    field: str
    folded: str
    exact: str = ""


class ListWriter:
    """Collects row numbers and writes them a part at a time, merging what is there.

    With `removing` they are taken off the lists instead.
    """

    def __init__(
        self, connection: sqlite3.Connection, *, removing: bool = False
    ) -> None:
        self.connection, self.removing = connection, removing
        self._ids: dict[tuple[str, str, str, str], int] = {}
        self._waiting: dict[int, list[int]] = {}

    def id(self, name: ListName) -> int:
        """Give the number of a list, making it when it is new."""
        key = (name.kind.value, name.field, name.folded, name.exact)
        number = self._ids.get(key)
        if number is None:
            self.connection.execute(
                "insert or ignore into search_list (kind, field, folded, exact)"
                " values (?, ?, ?, ?)",
                key,
            )
            (number,) = self.connection.execute(
                "select id from search_list"
                " where kind = ? and field = ? and folded = ? and exact = ?",
                key,
            ).fetchone()
            self._ids[key] = number
        return int(number)

    def add(self, number: int, record: int) -> None:
        """Put a record on a list."""
        self._waiting.setdefault(number, []).append(record)

    def put(self, name: ListName, record: int) -> None:
        """Put a record on the list of this name."""
        self.add(self.id(name), record)

    @property
    def touched(self) -> list[int]:
        """The numbers of the lists that were asked for."""
        return sorted(self._ids.values())

    def put_all(self, name: ListName, records: Iterable[int]) -> None:
        """Put many records on the list of this name."""
        self._waiting.setdefault(self.id(name), []).extend(records)

    def flush(self) -> None:
        """Write what was collected; lists in order, so that builds repeat."""
        for _ in self.writing():
            pass

    def writing(self) -> Iterator[float]:
        """Do the same and give now and then which share of it was written since."""
        number_of_all = len(self._waiting)
        for written, number in enumerate(sorted(self._waiting)):
            if written % AT_ONCE == AT_ONCE - 1:
                yield AT_ONCE / number_of_all
            records = BitMap(self._waiting[number])
            grown = 0
            for part, inside in _parts(records):
                grown += self._write(number * PART + part, inside)
            self.connection.execute(
                "update search_list set records = records + ? where id = ?",
                (grown, number),
            )
        self._waiting.clear()

    def _write(self, part: int, records: BitMap) -> int:
        row = self.connection.execute(
            "select records from search_part where id = ?", (part,)
        ).fetchone()
        before = BitMap.deserialize(row[0]) if row else BitMap()
        after = before - records if self.removing else before | records
        after.run_optimize()
        self.connection.execute(
            "insert or replace into search_part values (?, ?)",
            (part, after.serialize()),
        )
        return len(after) - len(before)


def _parts(records: BitMap) -> Iterator[tuple[int, BitMap]]:
    while records:
        part = records.min() // PART
        low, high = part * PART, (part + 1) * PART
        if records.max() < high:
            yield part, records
            return
        yield part, records & BitMap(range(low, high))
        records.remove_range(low, high)


class Lists:
    """Reads the lists of one archive; a list read once is kept while it is in use."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._read: dict[int, BitMap] = {}

    def number(self, kind: Kind, field: str, folded: str, exact: str = "") -> int:
        """Give the number of a list, 0 when there is none."""
        row = self.connection.execute(
            "select id from search_list"
            " where kind = ? and field = ? and folded = ? and exact = ?",
            (kind.value, field, folded, exact),
        ).fetchone()
        return row[0] if row else 0

    def records(self, number: int) -> BitMap:
        """Give the row numbers on a list; not to be changed by the caller."""
        found = self._read.get(number)
        if found is None:
            found = self._read[number] = BitMap.union(*self._parts_of(number))
        return found

    def _parts_of(self, number: int) -> Iterator[BitMap]:
        yield BitMap()
        rows = self.connection.execute(
            "select records from search_part where id between ? and ?",
            (number * PART, number * PART + PART - 1),
        )
        for (blob,) in rows:
            yield BitMap.deserialize(blob)

    def named(self, kind: Kind, field: str, folded: str) -> BitMap:
        """Give the records of a kind that have a value."""
        return self.records(self.number(kind, field, folded))

    def union(self, numbers: Iterable[int]) -> BitMap:
        """Give the row numbers that are on any of the lists."""
        return BitMap.union(BitMap(), *(self.records(n) for n in numbers))

    def all(self, kind: Kind) -> BitMap:
        """Give every record of a kind."""
        return self.named(kind, "all", "")

    def starting(
        self, kind: Kind, field: str, prefix: str
    ) -> Iterator[tuple[int, str, str, int]]:
        """Give number, folded and exact word and length of the lists of a prefix."""
        return self.between(kind, field, prefix, prefix + HIGHEST)

    def between(
        self, kind: Kind, field: str, low: str, high: str
    ) -> Iterator[tuple[int, str, str, int]]:
        """Give the same for the lists from `low` to before `high`."""
        yield from self.connection.execute(
            "select id, folded, exact, records from search_list"
            " where kind = ? and field = ? and folded >= ? and folded < ?",
            (kind.value, field, low, high),
        )
