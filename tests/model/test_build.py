"""Building: the same bytes each time, and a stop at the first lie."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from model import private_copy, shipped
from model.build import build
from model.errors import OutputError, RecordError


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    for folder in ("records", "sources"):
        shutil.copytree(shipped.resources() / folder, tmp_path / "r" / folder)
    return tmp_path / "r"


def test_the_same_resources_give_the_same_bytes(tmp_path: Path) -> None:
    one, other = tmp_path / "one.sqlite", tmp_path / "other.sqlite"
    build(shipped.resources(), one)
    build(shipped.resources(), other)
    assert one.read_bytes() == other.read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["one.sqlite", "other.sqlite"]


def change(file: str, old: str, new: str) -> Callable[[Path], None]:
    def edit(resources: Path) -> None:
        path = resources / "records" / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    return edit


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (
            change("claims-001.toml", "24 Ocak 1924", "21 Ocak 1924"),
            ("claims-001.toml", "lenin-died", "21 Ocak 1924"),
        ),
        (
            change("persons.toml", '"Ninogradov"', '"Ninogradof"'),
            ("persons.toml", "vinogradov", "Ninogradof", "not attested"),
        ),
        (
            change("events.toml", 'id = "lenin-died"', 'id = "lenin-dead"'),
            ("claims-001.toml", "no such event", "lenin-died"),
        ),
        (
            change("citations-000.toml", 'note = "8"', 'note = "800"'),
            ("citations-000.toml", "no such footnote"),
        ),
        (
            change("disagreements.toml", 'field = "date"', 'field = "place"'),
            ("disagreements.toml", "the claims agree"),
        ),
    ],
)
def test_a_record_that_does_not_stand_in_its_source_stops_the_build(
    edit: Callable[[Path], None],
    says: tuple[str, ...],
    resources: Path,
    tmp_path: Path,
) -> None:
    older = tmp_path / "older.sqlite"
    older.write_text("older", "utf-8")
    edit(resources)
    with pytest.raises(RecordError) as caught:
        build(resources, older)
    for words in says:
        assert words in str(caught.value)
    assert older.read_text("utf-8") == "older"


def test_a_folder_that_takes_no_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="was not written"):
        build(shipped.resources(), tmp_path / "no folder" / "a.sqlite")


def test_the_file_says_what_it_is_to_other_programs() -> None:
    connection = sqlite3.connect(f"file:{shipped.archive()}?mode=ro", uri=True)
    assert connection.execute("pragma application_id").fetchone()[0] == 0x56534B41
    assert connection.execute("pragma user_version").fetchone()[0] == 2
    assert connection.execute("pragma foreign_key_check").fetchall() == []
    tables = connection.execute(
        "select name, strict from pragma_table_list where schema = 'main'"
        " and type = 'table' and name not glob 'sqlite_*' and name not glob '_*'"
    ).fetchall()
    shadow = {name for name, strict in tables if not strict}
    assert all("_words" in name or name.endswith("_fts") for name in shadow), shadow
    for view in ("documents", "claims", "events", "treaty_articles", "citations"):
        assert connection.execute(f"select * from {view} limit 1").fetchone()
    connection.close()


def test_the_readers_copy_is_made_once_and_the_shipped_file_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(private_copy, "copy_path", lambda: tmp_path / "d" / "a.sqlite")
    before = _digest(shipped.archive())
    copy = private_copy.private_copy()
    assert copy != shipped.archive()
    assert _digest(copy) == before
    connection = sqlite3.connect(copy)
    connection.execute("insert into tag (name) values ('kaynak eleştirisi')")
    connection.commit()
    connection.close()
    assert private_copy.private_copy() == copy
    assert _digest(shipped.archive()) == before


def _digest(path: Path) -> str:
    """Give what tells two files apart in one line, where bytes would fill a log."""
    return sha256(path.read_bytes()).hexdigest()


def test_a_newer_record_keeps_what_the_reader_added(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, resources: Path
) -> None:
    monkeypatch.setattr(private_copy, "copy_path", lambda: tmp_path / "d" / "a.sqlite")
    copy = private_copy.private_copy()
    connection = sqlite3.connect(copy)
    connection.execute("insert into tag (name) values ('okunacak')")
    connection.commit()
    connection.close()
    change("archive.toml", "beş metin", "beş metin, yeni")(resources)
    newer = tmp_path / "newer.sqlite"
    build(resources, newer)
    monkeypatch.setattr(shipped, "archive", lambda: newer)
    private_copy.private_copy()
    connection = sqlite3.connect(copy)
    assert connection.execute("select name from tag").fetchall() == [("okunacak",)]
    title = connection.execute("select value from archive_info where key = 'title'")
    assert "yeni" in title.fetchone()[0]
    connection.close()
