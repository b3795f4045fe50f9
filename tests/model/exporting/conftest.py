"""The shipped archive, read only, and what every test of a format asks of it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from model.archive import open_archive
from model.exporting import EXPORTERS, Options, export
from model.records.kinds import Kind
from model.shipped import archive

Record = tuple[Kind, int]
WriteOut = Callable[..., Path]


@pytest.fixture(scope="session")
def connection() -> Iterator[sqlite3.Connection]:
    """Give a reader on the shipped archive."""
    with open_archive(archive()) as opened:
        yield opened.reader()


@pytest.fixture
def number(connection: sqlite3.Connection) -> Callable[[Kind, str], Record]:
    """Find a record by its id in the contract."""

    def find(kind: Kind, key: str) -> Record:
        row = connection.execute(f"select id from {kind} where key = ?", (key,))
        return kind, row.fetchone()[0]

    return find


@pytest.fixture
def everything(connection: sqlite3.Connection) -> Callable[[Kind], list[Record]]:
    """Give all records of a kind."""

    def find(kind: Kind) -> list[Record]:
        rows = connection.execute(f"select id from {kind} order by id")
        return [(kind, row[0]) for row in rows]

    return find


@pytest.fixture
def write_out(connection: sqlite3.Connection, tmp_path: Path) -> WriteOut:
    """Write records in a format and give the file."""

    def write(name: str, records: Sequence[Record], **options: str) -> Path:
        path = tmp_path / f"out.{EXPORTERS[name].ending}"
        done = list(export(connection, records, name, path, Options(**options)))  # type: ignore[arg-type]
        assert done[-1:] == [len(records)] or not records
        return path

    return write


@pytest.fixture
def reader_program() -> Callable[[str, str], str]:
    """Give the path of a program that reads an export, or skip the test."""

    def find(name: str, package: str) -> str:
        found = shutil.which(name)
        if found is None:
            pytest.skip(f"{name} (package {package}) is not installed here")
        return found

    return find
