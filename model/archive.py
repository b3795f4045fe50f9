"""Open, create and close one archive file.

Nothing here imports sqlite-utils: reading an archive must not wait for it. A file
from outside is checked by its header before SQLite touches it, so that an empty, a
cut or a foreign file gets a plain sentence and stays as it is.
"""

from __future__ import annotations

import os
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, NamedTuple, Self, TypeAlias

from model import changes, shipped
from model.changes import Change, History
from model.errors import (
    ArchiveDamaged,
    ArchiveError,
    ArchiveMissing,
    ArchiveTooNew,
    ArchiveUnreadable,
    NotAnArchive,
    OutputError,
)

APPLICATION_ID: Final = 0x56534B41
"""“VSKA” in the header tells an archive from other SQLite files."""

SCHEMA_VERSION: Final = 2
"""Kept in `user_version`; a higher one was written by a newer Vesika."""

Connection: TypeAlias = sqlite3.Connection
"""What the window passes on without knowing the database."""

_MAGIC: Final = b"SQLite format 3\x00"
_HEADER_LENGTH: Final = 100


class Header(NamedTuple):
    """What the first 100 bytes of an SQLite file say (sqlite.org/fileformat2)."""

    page_size: int
    page_count: int
    user_version: int
    application_id: int


class Archive:
    """One open archive; every thread that reads takes a connection of its own."""

    def __init__(self, path: Path, *, writable: bool) -> None:
        self.path = path
        self.writable = writable
        self._connections: list[sqlite3.Connection] = []

    def reader(self) -> sqlite3.Connection:
        """Give a new read-only connection that any one thread may use at a time.

        Raises ArchiveDamaged when SQLite cannot read the schema.
        """
        connection = self._connect()
        try:
            for pragma in ("trusted_schema=off", "query_only=on", "busy_timeout=3000"):
                connection.execute(f"pragma {pragma}")
            connection.execute("select count(*) from archive_info").fetchone()
        except sqlite3.DatabaseError as error:
            connection.close()
            raise ArchiveDamaged(self.path, str(error)) from error
        self._connections.append(connection)
        return connection

    @contextmanager
    def change(self, label: str = "", about: str = "") -> Iterator[sqlite3.Connection]:
        """Give a connection whose writes are all kept, or none if anything is raised.

        The one door for writing what the reader adds; the record itself is only ever
        built. `label` says what is done (model.records.decision has some), `about` on
        what: then it can be undone. Without a label nothing is noted for undo. Any
        thread may ask; a second one waits for the first. Raises OutputError where the
        file may not be written, the disk is full, or another program holds the file.
        """
        self._must_be_writable()
        with changes.recorded(self.path, label, about) as connection:
            yield connection

    def undo(self) -> Change | None:
        """Take the last change back; None when there is none. Raises OutputError."""
        self._must_be_writable()
        return changes.undo(self.path)

    def redo(self) -> Change | None:
        """Make again the change that was undone last; None when there is none."""
        self._must_be_writable()
        return changes.redo(self.path)

    def history(self) -> History:
        """Give what can be undone and redone now."""
        with closing(self._connect()) as connection:
            return changes.history(connection)

    def _must_be_writable(self) -> None:
        if not self.writable:
            raise OutputError(self.path, "it may only be read")

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=ro",
            uri=True,
            check_same_thread=False,
        )
        connection.row_factory = sqlite3.Row
        return connection

    def close(self) -> None:
        """Close every connection that was given out."""
        while self._connections:
            self._connections.pop().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_archive(path: Path) -> Archive:
    """Open an archive after checking its header.

    Raises ArchiveMissing, ArchiveUnreadable, NotAnArchive, ArchiveDamaged or
    ArchiveTooNew; the file is left as it is in every case. The shipped archive is
    never written to: readers have copies of their own.
    """
    header = _checked_header(path)
    if header.application_id != APPLICATION_ID:
        raise NotAnArchive(path, "it is an SQLite file of another program")
    if header.user_version > SCHEMA_VERSION:
        raise ArchiveTooNew(path, f"schema {header.user_version}")
    own = os.access(path, os.W_OK) and not shipped.is_shipped(path)
    return Archive(path, writable=own)


def archive_title(connection: Connection) -> str:
    """Give the title of the archive, "" where it has none."""
    row = connection.execute(
        "select value from archive_info where key = 'title'"
    ).fetchone()
    return row[0] if row else ""


def fault(path: Path, error: Exception) -> ArchiveError | None:
    """Say what an error while reading tells of the file; None when it is our own."""
    if not isinstance(error, sqlite3.DatabaseError):
        return None
    # The low byte is the primary code; the rest says more (sqlite.org/rescode).
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    of_the_file = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR)
    return ArchiveDamaged(path, str(error)) if code in of_the_file else None


def read_header(content: bytes) -> Header | None:
    """Read the header of an SQLite file; None when these bytes are none."""
    if len(content) < _HEADER_LENGTH or not content.startswith(_MAGIC):
        return None
    page_size, page_count, user_version, application_id = struct.unpack_from(
        ">16xH10xI28xI4xI", content
    )
    return Header(
        65536 if page_size == 1 else page_size, page_count, user_version, application_id
    )


def _checked_header(path: Path) -> Header:
    try:
        with path.open("rb") as file:
            content = file.read(_HEADER_LENGTH)
            size = file.seek(0, os.SEEK_END)
    except FileNotFoundError as error:
        raise ArchiveMissing(path) from error
    except IsADirectoryError as error:
        raise NotAnArchive(path, "it is a folder") from error
    except OSError as error:
        raise ArchiveUnreadable(path, error.strerror or str(error)) from error
    if not size:
        raise NotAnArchive(path, "it is empty")
    header = read_header(content)
    if header is None:
        if content.startswith(_MAGIC[: len(content)]):
            raise ArchiveDamaged(path, "it ends within its first page")
        raise NotAnArchive(path, "it is not an SQLite file")
    if size < header.page_size * header.page_count:
        raise ArchiveDamaged(path, "it is cut off")
    return header
