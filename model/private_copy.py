"""The reader's own copy of the shipped archive: notes go there, never to the original.

The copy lies in the platform's data folder. When a newer record is shipped a new copy
takes its place, and what the reader added and decided comes along with its history.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from model import shipped
from model.archive import open_archive
from model.changes import has_table
from model.decision_tables import CARRIED
from model.errors import OutputError, WorldError


def private_copy() -> Path:
    """Give the path of the reader's copy, made or renewed when needed.

    Raises ArchiveError when the shipped archive cannot be read and OutputError when
    the copy cannot be written; an older copy then stays as it is.
    """
    original = shipped.archive()
    copy = copy_path()
    if not _is_current(original, copy):
        _renew(original, copy)
    return copy


def copy_path() -> Path:
    """Give the place of the reader's copy, whether or not it is there."""
    from platformdirs import user_data_path

    return user_data_path("vesika", appauthor=False) / "archive.sqlite"


def _is_current(original: Path, copy: Path) -> bool:
    try:
        return _made_of(original) == _made_of(copy)
    except WorldError:
        return False


def _made_of(path: Path) -> dict[str, str]:
    """Give from what record an archive was built, in what shape and with what index."""
    with open_archive(path) as archive:
        rows = archive.reader().execute("select key, value from archive_info")
        return {row["key"]: row["value"] for row in rows}


def _renew(original: Path, copy: Path) -> None:
    _made_of(original)
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=copy.parent, prefix=".vesika-") as name:
            fresh = Path(name) / copy.name
            shutil.copyfile(original, fresh)
            if copy.exists():
                _carry_over(copy, fresh)
                copy.replace(copy.with_suffix(".before.sqlite"))
            fresh.replace(copy)
    except OSError as error:
        raise OutputError(copy, error.strerror or str(error)) from error


def _carry_over(old: Path, fresh: Path) -> None:
    """Copy what the reader added; an unreadable old copy is kept, not read.

    An older copy may lack tables that came later, and columns at the end of one.
    """
    try:
        with (
            closing(sqlite3.connect(old)) as before,
            closing(sqlite3.connect(fresh)) as connection,
            connection,
        ):
            for table in CARRIED:
                if has_table(before, table):
                    _copy(before, connection, table)
    except sqlite3.DatabaseError:
        return


def _copy(before: sqlite3.Connection, after: sqlite3.Connection, table: str) -> None:
    rows = before.execute(f"select * from {table}")
    names = [column[0] for column in rows.description]
    marks = ", ".join("?" * len(names))
    after.executemany(
        f"insert into {table} ({', '.join(names)}) values ({marks})", rows
    )
