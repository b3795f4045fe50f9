"""The shape of an archive, as numbered migrations; a released one is never edited."""

from __future__ import annotations

from typing import Final

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from model.decision_tables import DECISIONS, HISTORY
from model.search_tables import SAVED
from model.tables import (
    ANNOTATIONS,
    AUTHORITIES,
    CITATIONS,
    DOCUMENTS,
    EVENTS,
    TREATIES,
    VIEWS,
)

migrations: Final = Migrations("vesika")


@migrations()
def m001_records(db: Database) -> None:
    """Create the tables and views of the record and of the reader's own notes."""
    for script in (DOCUMENTS, AUTHORITIES, TREATIES, EVENTS, CITATIONS, ANNOTATIONS):
        _run(db, script)
    _run(db, SAVED)
    _run(db, VIEWS)


@migrations()
def m002_decisions(db: Database) -> None:
    """Create the tables of the reader's decisions and of the changes to undo."""
    _run(db, DECISIONS)
    _run(db, HISTORY)
    db.execute("update archive_info set value = '2' where key = 'schema_version'")
    db.execute("pragma user_version = 2")


def _run(db: Database, script: str) -> None:
    """Run each statement by itself: executescript would end the transaction."""
    pending = ""
    for line in script.splitlines():
        pending += line + "\n"
        if line.rstrip().endswith(";"):
            db.execute(pending)
            pending = ""
