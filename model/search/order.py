"""The natural order of the records of a kind, in chunks that are read in microseconds.

Light to import: the first rows a window shows need no query.
"""

from __future__ import annotations

import sqlite3
import sys
from array import array
from collections.abc import Iterable

from model.records.kinds import Kind

CHUNK = 4096
"""Row numbers in a chunk, each of four bytes, the least first."""


def write_order(
    connection: sqlite3.Connection, kind: Kind, numbers: Iterable[int]
) -> None:
    """Write the order of all records of a kind anew."""
    every = array("I", numbers)
    if sys.byteorder == "big":
        every.byteswap()
    connection.execute("delete from search_order where kind = ?", (kind.value,))
    connection.executemany(
        "insert into search_order (kind, chunk, records) values (?, ?, ?)",
        (
            (kind.value, first // CHUNK, every[first : first + CHUNK].tobytes())
            for first in range(0, len(every), CHUNK)
        ),
    )


def in_order(
    connection: sqlite3.Connection, kind: Kind, offset: int, limit: int
) -> list[int]:
    """Give row numbers from a place of the order on."""
    rows = connection.execute(
        "select records from search_order where kind = ? and chunk between ? and ?"
        " order by chunk",
        (kind.value, offset // CHUNK, (offset + limit - 1) // CHUNK),
    )
    found = array("I")
    for (blob,) in rows:
        found.frombytes(blob)
    if sys.byteorder == "big":
        found.byteswap()
    start = offset % CHUNK
    return found[start : start + limit].tolist()
