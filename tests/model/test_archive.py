"""Opening an archive: every bad file gets one plain sentence and stays as it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from model.archive import APPLICATION_ID, open_archive
from model.errors import (
    ArchiveDamaged,
    ArchiveError,
    ArchiveMissing,
    ArchiveTooNew,
    NotAnArchive,
)


def an_archive(path: Path, *, version: int = 1, application: int = APPLICATION_ID):
    connection = sqlite3.connect(path)
    connection.execute(f"pragma application_id = {application}")
    connection.execute(f"pragma user_version = {version}")
    connection.execute("create table archive_info (key text, value text)")
    connection.executemany(
        "insert into archive_info values (?, ?)",
        [(str(n), "x" * 500) for n in range(100)],
    )
    connection.commit()
    connection.close()
    return path


def missing(path: Path) -> None:
    """There is no file."""


def empty(path: Path) -> None:
    path.touch()


def folder(path: Path) -> None:
    path.mkdir()


def prose(path: Path) -> None:
    path.write_text("Bu bir arşiv değildir. " * 50, "utf-8")


def foreign(path: Path) -> None:
    an_archive(path, application=42)


def newer(path: Path) -> None:
    an_archive(path, version=99)


def cut(path: Path) -> None:
    content = an_archive(path).read_bytes()
    path.write_bytes(content[: len(content) // 2])


def cut_within_header(path: Path) -> None:
    path.write_bytes(an_archive(path).read_bytes()[:40])


def scrambled(path: Path) -> None:
    content = bytearray(an_archive(path).read_bytes())
    content[100:4096] = bytes(3996)
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("make", "fault", "says"),
    [
        (missing, ArchiveMissing, "does not exist"),
        (empty, NotAnArchive, "it is empty"),
        (folder, NotAnArchive, "folder"),
        (prose, NotAnArchive, "not an SQLite file"),
        (foreign, NotAnArchive, "another program"),
        (newer, ArchiveTooNew, "update Vesika"),
        (cut, ArchiveDamaged, "cut off"),
        (cut_within_header, ArchiveDamaged, "first page"),
        (scrambled, ArchiveDamaged, "damaged"),
    ],
)
def test_a_bad_file_is_named_and_left_as_it_is(
    make: Callable[[Path], None],
    fault: type[ArchiveError],
    says: str,
    tmp_path: Path,
) -> None:
    path = tmp_path / "arşiv.sqlite"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(fault) as caught, open_archive(path) as archive:
        archive.reader()
    assert says in str(caught.value)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert list(tmp_path.iterdir()) in ([], [path])


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    with open_archive(an_archive(tmp_path / "a.sqlite")) as archive:
        reader = archive.reader()
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            reader.execute("delete from archive_info")


def test_a_name_may_hold_any_sign(tmp_path: Path) -> None:
    path = an_archive(tmp_path / "Kars? 100% #1 — öğrenci.sqlite")
    with open_archive(path) as archive:
        assert archive.reader().execute("select 1").fetchone()[0] == 1
