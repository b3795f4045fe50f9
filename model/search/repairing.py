"""Making the index of an archive file again while others go on reading it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from model.archive import fault, open_archive
from model.errors import OutputError
from model.search.index import Step, fill

STEPS_BETWEEN_LOOKS = 20_000
"""Steps of SQLite's machine between two looks at whether to go on."""

CACHE = 200_000
"""Kibibytes of pages kept in memory: lists are written all over the file."""

_NOT_WRITTEN = (
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY),
    *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM),
)


def always() -> bool:
    """Go on to the end."""
    return True


def repair(path: Path, wanted: Callable[[], bool] = always) -> Iterator[Step]:
    """Make the index of an archive file again; what stands in the record stays.

    Whoever reads meanwhile reads the old index until the new one stands whole. Once
    `wanted` says no, at any error, or when the generator is closed, the file is as it
    was. Raises what `open_archive` raises, ArchiveDamaged when SQLite finds a fault,
    and OutputError where the file cannot be written.
    """
    open_archive(path).close()
    connection = sqlite3.connect(path, isolation_level=None, timeout=10.0)
    try:
        # The new pages stand beside the file until all of them do: readers need not
        # wait, and nothing has to be put back.
        connection.execute("pragma journal_mode = wal")
        connection.execute(f"pragma cache_size = {-CACHE}")
        connection.execute("begin immediate")
        connection.set_progress_handler(lambda: not wanted(), STEPS_BETWEEN_LOOKS)
        yield from fill(connection)
        connection.set_progress_handler(None, 0)
        connection.execute("commit")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _NOT_WRITTEN:
            raise OutputError(path, str(error)) from error
        raise fault(path, error) or error from error
    finally:
        if connection.in_transaction:
            connection.rollback()
        connection.close()
        let_go(path)


def let_go(path: Path) -> None:
    """Bring the file back to one file where nobody reads it any more.

    As long as somebody does, what was written beside it stays there; the last one to
    go asks again.
    """
    connection = sqlite3.connect(path, isolation_level=None, timeout=0.1)
    try:
        connection.execute("pragma wal_checkpoint(truncate)")
        connection.execute("pragma journal_mode = delete")
    except sqlite3.OperationalError:
        pass  # Somebody reads.
    finally:
        connection.close()
