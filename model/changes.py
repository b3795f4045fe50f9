"""The one door for writing into an open archive: labelled changes, undone and redone.

Every row that a change adds, alters or takes away is noted with what stood there
before, in the archive itself, so that it can still be undone tomorrow. Only what the
reader adds is written here; the record has no door.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from model.decision_tables import READERS_OWN
from model.errors import OutputError

SCHEMA: Final = 2
"""The first schema that has a history."""

MOST_KEPT: Final = 500
"""Changes that can be undone; older ones stay made."""

WAIT: Final = 5.0
"""Seconds to wait for those who read the file."""

_OF_THE_WORLD: Final = frozenset(
    [
        *(sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR),
        *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED),
        *(sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH),
    ]
)


class Change(NamedTuple):
    """A change of the reader: what was done, on what, and which tables it touched."""

    label: str
    about: str
    tables: frozenset[str] = frozenset()


class History(NamedTuple):
    """The change that undo would take back and the one that redo would make again."""

    undo: Change | None = None
    redo: Change | None = None


def now() -> str:
    """Give the time of now as decisions bear it: ISO 8601, UTC, in seconds."""
    from datetime import UTC, datetime

    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def history(connection: sqlite3.Connection) -> History:
    """Give what can be undone and redone; nothing in an archive of the first schema."""
    if not has_table(connection, "change"):
        return History()
    last = "undone = 0 order by id desc"
    following = "undone = 1 order by id"
    return History(_standing(connection, last), _standing(connection, following))


def has_table(connection: sqlite3.Connection, name: str) -> bool:
    """Tell whether an archive has a table that an older schema lacks."""
    row = connection.execute(
        "select 1 from sqlite_schema where type = 'table' and name = ?", (name,)
    ).fetchone()
    return row is not None


@contextmanager
def recorded(path: Path, label: str, about: str = "") -> Iterator[sqlite3.Connection]:
    """Give a connection whose writing into the reader's tables is one change.

    Without a label nothing is noted. A failure within the block takes all of it back;
    raises OutputError when the file cannot be written.
    """
    with _writing(path) as connection:
        if label:
            connection.execute("delete from change where undone = 1")
            connection.execute(
                "insert into change (label, about, made) values (?, ?, ?)",
                (label, about, now()),
            )
            for table in READERS_OWN:
                _watch(connection, table)
        yield connection
        connection.execute(
            "delete from change where id <= (select max(id) from change) - ?"
            " or id not in (select change_id from changed_row)",
            (MOST_KEPT,),
        )


def undo(path: Path) -> Change | None:
    """Take the last change back; None when there is none. Raises OutputError."""
    with _writing(path) as connection:
        return _turn(connection, back=True)


def redo(path: Path) -> Change | None:
    """Make the change that was undone last again; None when there is none."""
    with _writing(path) as connection:
        return _turn(connection, back=False)


def upgrade(path: Path) -> None:
    """Bring an archive of an older schema to the one of now, in one transaction."""
    from sqlite_utils import Database

    from model.schema import migrations

    connection = sqlite3.connect(path, timeout=WAIT)
    try:
        migrations.apply(Database(connection, execute_plugins=False))
    finally:
        connection.close()


@contextmanager
def _writing(path: Path) -> Iterator[sqlite3.Connection]:
    """Open, begin, and commit or take back; every change has its own connection."""
    try:
        with _connection(path) as connection:
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            connection.commit()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in _OF_THE_WORLD:
            raise OutputError(path, str(error)) from error
        raise


@contextmanager
def _connection(path: Path) -> Iterator[sqlite3.Connection]:
    if _schema_of(path) < SCHEMA:
        upgrade(path)
    address = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(address, uri=True, timeout=WAIT, isolation_level=None)
    connection.row_factory = sqlite3.Row
    try:
        # Not trusted_schema=off: SQLite 3.40 then refuses our checks by json_valid.
        connection.execute("pragma foreign_keys=on")
        connection.execute("begin immediate")
        yield connection
    finally:
        connection.close()


def _schema_of(path: Path) -> int:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        return int(connection.execute("pragma user_version").fetchone()[0])
    finally:
        connection.close()


def _watch(connection: sqlite3.Connection, table: str) -> None:
    """Note what becomes of each row of a table while this connection is open."""
    names = [name for name, _ in _columns(connection, table)]
    images = {
        side: "json_object("
        + ", ".join(f"'{name}', {side}.{name}" for name in names)
        + ")"
        for side in ("old", "new")
    }
    for verb, before, after in (
        ("insert", "null", images["new"]),
        ("update", images["old"], images["new"]),
        ("delete", images["old"], "null"),
    ):
        connection.execute(
            f"create temp trigger watch_{table}_{verb} after {verb} on main.{table}"
            " begin insert into changed_row (change_id, table_name, before, after)"
            f" values ((select max(id) from change), '{table}', {before}, {after});"
            " end"
        )


def _turn(connection: sqlite3.Connection, *, back: bool) -> Change | None:
    stands = "undone = 0 order by id desc" if back else "undone = 1 order by id"
    row = connection.execute(f"select id from change where {stands}").fetchone()
    if row is None:
        return None
    change = _standing(connection, stands)
    rows = connection.execute(
        "select table_name, before, after from changed_row where change_id = ?"
        f" order by id {'desc' if back else 'asc'}",
        (row["id"],),
    ).fetchall()
    for table, before, after in rows:
        _swap(connection, table, *((after, before) if back else (before, after)))
    connection.execute("update change set undone = ? where id = ?", (back, row["id"]))
    return change


def _swap(
    connection: sqlite3.Connection, table: str, away: str | None, there: str | None
) -> None:
    """Put one state of a row in the place of another; None is no row."""
    columns = dict(_columns(connection, table))
    if away:
        known = json.loads(away)
        keys = [name for name, is_key in columns.items() if is_key]
        same = " and ".join(f"{name} is ?" for name in keys)
        wanted = [known[name] for name in keys]
        connection.execute(f"delete from {table} where {same}", wanted)
    if there:
        known = json.loads(there)
        names = [name for name in columns if name in known]
        marks = ", ".join("?" * len(names))
        connection.execute(
            f"insert or replace into {table} ({', '.join(names)}) values ({marks})",
            [known[name] for name in names],
        )


def _columns(connection: sqlite3.Connection, table: str) -> list[tuple[str, bool]]:
    """Give the columns of a table, each with whether it is of the key."""
    rows = connection.execute(f"pragma table_info({table})")
    return [(row[1], bool(row[5])) for row in rows]


def _standing(connection: sqlite3.Connection, stands: str) -> Change | None:
    row = connection.execute(
        f"select id, label, about from change where {stands} limit 1"
    ).fetchone()
    if row is None:
        return None
    tables = connection.execute(
        "select distinct table_name from changed_row where change_id = ?", (row[0],)
    )
    return Change(row[1], row[2], frozenset(name for (name,) in tables))
