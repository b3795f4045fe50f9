"""The reader's own copy of the shipped archive: notes go there, never to the original.

The copy lies in the platform's data folder. When a newer record is shipped a new copy
takes its place and the reader's notes, tags and collections come along.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from model import shipped
from model.archive import open_archive
from model.errors import OutputError, WorldError

ANNOTATIONS = (
    *("note", "tag", "tagging"),
    *("collection", "collection_item", "saved_search"),
)


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
        return _digest(original) == _digest(copy)
    except WorldError:
        return False


def _digest(path: Path) -> str:
    with open_archive(path) as archive:
        row = archive.reader().execute(
            "select value from archive_info where key = 'record_digest'"
        )
        found = row.fetchone()
    return found[0] if found else ""


def _renew(original: Path, copy: Path) -> None:
    _digest(original)
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
    """Copy what the reader added; an unreadable old copy is kept, not read."""
    try:
        with closing(sqlite3.connect(fresh)) as connection:
            connection.execute("attach ? as old", (str(old),))
            with connection:
                for table in ANNOTATIONS:
                    connection.execute(f"insert into {table} select * from old.{table}")
    except sqlite3.DatabaseError:
        return
