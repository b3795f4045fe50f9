"""Build an archive from `resources/`: the same resources give the same bytes.

The archive is written beside its place and moved there when it is whole, so that a
failed build leaves the old file as it was.
"""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from model.archive import APPLICATION_ID, SCHEMA_VERSION
from model.building.authorities import write_authorities
from model.building.citations import write_citations, write_works
from model.building.disagreements import write_disagreements
from model.building.events import write_claims, write_events
from model.building.resources import Resources
from model.building.treaties import write_alignments, write_treaties
from model.building.writer import Writer
from model.errors import OutputError
from model.schema import migrations
from model.search.index import fill
from model.text.fold import FOLD_VERSION

MIGRATION_TIME = "1970-01-01 00:00:00+00:00"
"""Stands for the moment of a migration, which would change the bytes of a build."""


def build(resources: Path, output: Path) -> None:
    """Write the archive that the folder `resources` describes to `output`.

    Raises RecordError when a record does not stand in its source, OutputError when
    the file cannot be written; an older file at `output` then stays.
    """
    read = Resources(resources)
    with new_archive(output) as db:
        _write(db, read)


@contextmanager
def new_archive(output: Path) -> Iterator[Database]:
    """Give an empty archive, within a transaction, that goes to `output` when filled.

    The same rows give the same bytes. Raises OutputError when the file cannot be
    written; an older file at `output` then stays.
    """
    with _beside(output) as (working, finished):
        db = Database(working, execute_plugins=False)
        db.execute("pragma foreign_keys = on")
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.execute(f"pragma user_version = {SCHEMA_VERSION}")
        migrations.apply(db)
        with db.atomic():
            yield db
            db.execute(
                "update _sqlite_migrations set applied_at = ?", (MIGRATION_TIME,)
            )
        _write_out(db, finished, output)


def digest(resources: Path) -> str:
    """Give a hash of everything an archive is built from, names included."""
    total = hashlib.sha256()
    for path in sorted(resources.glob("records/*.toml")) + sorted(
        resources.glob("sources/*.txt")
    ):
        total.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()


def _write(db: Database, read: Resources) -> None:
    writer = Writer(db)
    info = {
        **read.archive,
        "schema_version": str(SCHEMA_VERSION),
        "fold_version": str(FOLD_VERSION),
        "record_digest": digest(read.folder),
    }
    for key, value in info.items():
        writer.insert("archive_info", {"key": key, "value": value})
    for source in read.sources.values():
        writer.source(source)
    write_works(writer, read)
    write_citations(writer, read)
    write_authorities(writer, read, "person")
    write_authorities(writer, read, "place")
    write_treaties(writer, read)
    write_alignments(writer, read)
    write_events(writer, read)
    write_claims(writer, read)
    write_disagreements(writer, read)
    for _ in fill(db.conn):
        pass


@contextmanager
def _beside(output: Path) -> Iterator[tuple[Path, Path]]:
    """Give two file names in a folder beside the output that goes away afterwards."""
    try:
        folder = tempfile.TemporaryDirectory(dir=output.parent, prefix=".vesika-")
    except OSError as error:
        raise OutputError(output, error.strerror or str(error)) from error
    with folder as name:
        yield Path(name) / "working.sqlite", Path(name) / "finished.sqlite"


def _write_out(db: Database, finished: Path, output: Path) -> None:
    """Write the database without gaps and move it to its place."""
    try:
        db.execute("vacuum into ?", (str(finished),))
        db.close()
        finished.replace(output)
    except (OSError, sqlite3.OperationalError) as error:
        raise OutputError(output, str(error)) from error
