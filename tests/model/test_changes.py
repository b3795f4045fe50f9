"""What the reader decides is kept, undone and redone, and never touches the record."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from model import private_copy, shipped
from model.archive import Archive, open_archive
from model.changes import Change, history
from model.decision_tables import CARRIED, READERS_OWN
from model.dump import write_dump
from model.errors import OutputError
from model.records.decision import (
    Label,
    OwnAlignment,
    Verdict,
    align,
    give_verdict,
    own_alignments,
    verdicts,
    withdraw_alignment,
    withdraw_verdict,
)
from model.restoring.restore import restore

KEY = "brest-litovsk-treaty-signed-date"
OPEN = Verdict(KEY, "decided", "Antlaşmanın metni 3 Mart der.", "A. Y.", "2026-01-01")
LATER = Verdict(KEY, "explained", "Eski takvim.", "A. Y.", "2026-01-02", "1918-03-03")
PAIR = OwnAlignment(
    "kars/6", "kars-summary", ("kars-summary/5",), "same", None, "A. Y.", "2026"
)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    path = tmp_path / "arşiv.sqlite"
    shutil.copyfile(shipped.archive(), path)
    return open_archive(path)


def decide(archive: Archive, verdict: Verdict) -> None:
    with archive.change(Label.VERDICT, verdict.disagreement) as connection:
        give_verdict(connection, verdict)


def standing(archive: Archive) -> list[str]:
    """Draw what stands: the reasons given, then what undo and redo would do."""
    with closing(archive.reader()) as reader:
        known = history(reader)
        reasons = [one.reason for one in verdicts(reader).values()]
    ends = (known.undo, known.redo)
    return [*reasons, *(f"{end.label} {end.about}" if end else "–" for end in ends)]


def test_a_decision_is_there_when_the_archive_is_opened_again(archive: Archive) -> None:
    decide(archive, OPEN)
    with open_archive(archive.path) as again, closing(again.reader()) as reader:
        assert verdicts(reader) == {KEY: OPEN}


def test_each_step_is_undone_and_redone_and_a_new_one_ends_redoing(
    archive: Archive,
) -> None:
    verdict = f"verdict {KEY}"
    assert standing(archive) == ["–", "–"]
    decide(archive, OPEN)
    decide(archive, LATER)
    assert standing(archive) == [LATER.reason, verdict, "–"]
    with archive.change(Label.NO_VERDICT, "x") as connection:
        withdraw_verdict(connection, KEY)
    assert standing(archive) == ["no-verdict x", "–"]
    assert archive.undo() == Change("no-verdict", "x", frozenset({"verdict"}))
    assert standing(archive) == [LATER.reason, verdict, "no-verdict x"]
    archive.undo()
    assert standing(archive) == [OPEN.reason, verdict, verdict]
    archive.undo()
    assert standing(archive) == ["–", verdict]
    assert archive.undo() is None
    archive.redo()
    assert standing(archive) == [OPEN.reason, verdict, verdict]
    archive.redo()
    assert standing(archive) == [LATER.reason, verdict, "no-verdict x"]
    with archive.change(Label.ALIGNED, "Kars 6") as connection:
        align(connection, PAIR)
    assert standing(archive) == [LATER.reason, "alignment Kars 6", "–"]
    assert archive.redo() is None


def test_an_alignment_comes_back_as_it_was(archive: Archive) -> None:
    with archive.change(Label.ALIGNED, "Kars 6") as connection:
        align(connection, PAIR)
    with archive.change(Label.NOT_ALIGNED, "Kars 6") as connection:
        withdraw_alignment(connection, PAIR.article, PAIR.version)
    with closing(archive.reader()) as reader:
        assert own_alignments(reader) == []
    archive.undo()
    with closing(archive.reader()) as reader:
        assert own_alignments(reader) == [PAIR]


def test_deciding_alters_no_row_of_the_record(archive: Archive) -> None:
    def record() -> list[str]:
        with closing(sqlite3.connect(archive.path)) as connection:
            own = [f'"{table}"' for table in CARRIED]
            return [
                line
                for line in connection.iterdump()
                if not any(line.startswith(f"INSERT INTO {name}") for name in own)
            ]

    before = record()
    decide(archive, OPEN)
    archive.undo()
    archive.redo()
    assert record() == before


def test_what_fails_halfway_leaves_nothing(archive: Archive) -> None:
    with (
        pytest.raises(RuntimeError),
        archive.change(Label.VERDICT) as connection,
    ):
        give_verdict(connection, OPEN)
        raise RuntimeError
    assert standing(archive) == ["–", "–"]


def test_what_changes_nothing_or_bears_no_label_is_no_step(archive: Archive) -> None:
    with archive.change(Label.NO_VERDICT, KEY) as connection:
        withdraw_verdict(connection, KEY)
    with archive.change() as connection:
        give_verdict(connection, OPEN)
    assert standing(archive) == [OPEN.reason, "–", "–"]


def test_the_history_has_an_end(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("model.changes.MOST_KEPT", 1)
    decide(archive, OPEN)
    decide(archive, LATER)
    archive.undo()
    assert archive.undo() is None
    assert standing(archive) == [OPEN.reason, "–", f"verdict {KEY}"]


@pytest.mark.parametrize("table", READERS_OWN)
def test_every_table_of_the_reader_is_there(archive: Archive, table: str) -> None:
    with closing(archive.reader()) as reader:
        assert reader.execute(f"select count(*) from {table}").fetchone()[0] == 0


def test_an_older_archive_is_read_and_changed_only_when_one_decides(
    archive: Archive,
) -> None:
    older(archive.path)
    before = archive.path.read_bytes()
    assert standing(archive) == ["–", "–"]
    assert archive.path.read_bytes() == before
    decide(archive, OPEN)
    assert standing(archive)[0] == OPEN.reason
    with closing(archive.reader()) as reader:
        assert reader.execute("pragma user_version").fetchone()[0] == 2


def test_an_older_archive_gets_the_shape_of_a_new_one(archive: Archive) -> None:
    def shape() -> set[str]:
        with closing(archive.reader()) as reader:
            rows = reader.execute("select sql from sqlite_schema where sql is not null")
            return {" ".join(row["sql"].split()) for row in rows}

    new = shape()
    older(archive.path)
    assert shape() != new
    decide(archive, OPEN)
    assert shape() == new


def older(path: Path) -> None:
    """Make of an archive one of the first schema."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for table in ("changed_row", "change", "verdict", "own_alignment"):
            connection.execute(f"drop table {table}")
        connection.execute("delete from _sqlite_migrations where name like 'm002%'")
        connection.execute("update archive_info set value = 1 where key like 'schema%'")
        connection.execute("pragma user_version = 1")


def test_the_shipped_archive_is_never_written(tmp_path: Path) -> None:
    before = shipped.archive().read_bytes()
    by_another_name = tmp_path / "link.sqlite"
    by_another_name.symlink_to(shipped.archive())
    for path in (shipped.archive(), by_another_name):
        with pytest.raises(OutputError, match="only be read"):
            decide(open_archive(path), OPEN)
    assert shipped.archive().read_bytes() == before


def test_a_file_that_another_program_holds_is_told_of(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("model.changes.WAIT", 0.01)
    with closing(sqlite3.connect(archive.path)) as other:
        other.execute("begin immediate")
        with pytest.raises(OutputError, match="locked"):
            decide(archive, OPEN)
    assert standing(archive) == ["–", "–"]


def decided(archive: Archive) -> None:
    decide(archive, OPEN)
    with archive.change(Label.ALIGNED, "Kars 6") as connection:
        align(connection, PAIR)


def test_a_dump_carries_the_decisions_into_the_archive_made_of_it(
    archive: Archive, tmp_path: Path
) -> None:
    decided(archive)
    with closing(archive.reader()) as reader:
        write_dump(reader, tmp_path / "dump.json")
    told = json.loads((tmp_path / "dump.json").read_text("utf-8"))
    assert [one["reason"] for one in told["verdicts"]] == [OPEN.reason]
    assert told["own_alignments"][0]["from"] == {"version": "kars", "number": "6"}
    restore(tmp_path / "dump.json", tmp_path / "again.sqlite")
    with open_archive(tmp_path / "again.sqlite") as again:
        reader = again.reader()
        assert verdicts(reader) == {KEY: OPEN}
        assert own_alignments(reader) == [PAIR]


@pytest.mark.parametrize("older", ["record_digest", "index_version"])
def test_a_newer_record_or_index_keeps_the_decisions_and_their_history(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, older: str
) -> None:
    monkeypatch.setattr(private_copy, "copy_path", lambda: tmp_path / "d" / "a.sqlite")
    copy = private_copy.private_copy()
    decided(open_archive(copy))
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute(
            "update archive_info set value = 'older' where key = ?", (older,)
        )
        connection.execute("delete from claim")
    renewed = open_archive(private_copy.private_copy())
    assert standing(renewed) == [OPEN.reason, "alignment Kars 6", "–"]
    with closing(renewed.reader()) as reader:
        assert reader.execute("select count(*) from claim").fetchone()[0]
    renewed.undo()
    renewed.undo()
    assert standing(renewed) == ["–", f"verdict {KEY}"]


def test_a_copy_of_the_first_schema_loses_nothing_to_the_newer_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(private_copy, "copy_path", lambda: tmp_path / "d" / "a.sqlite")
    copy = private_copy.private_copy()
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("insert into saved_search values (1, 'n', 'q', 's', '{}')")
    older(copy)
    with closing(open_archive(private_copy.private_copy()).reader()) as reader:
        assert [tuple(row) for row in reader.execute("select name from saved_search")]
        assert reader.execute("pragma user_version").fetchone()[0] == 2
