"""An archive whose index another version made: mended while the window is used."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from gui.app import open_window
from gui.main_window import MainWindow
from model.archive import open_archive
from model.records.kinds import Kind
from model.search.index import Step, fill, outdated
from model.search_tables import TABLES
from model.text.fold import FOLD_VERSION
from tests.gui.conftest import search, wait_idle


@pytest.fixture
def old_path(archive_path: Path, tmp_path: Path) -> Path:
    """Give an archive made by a version whose fold knew no ı."""
    path = Path(shutil.copyfile(archive_path, tmp_path / "old.sqlite"))
    connection = sqlite3.connect(path)
    connection.execute("update archive_info set value = '0' where key = 'fold_version'")
    connection.execute("delete from search_part where id / 65536 in (select id from"
                       " search_list where folded like 'sinir%')")  # fmt: skip
    connection.commit()
    connection.close()
    return path


def is_outdated(path: Path) -> bool:
    with open_archive(path) as archive:
        return outdated(archive.reader())


def test_an_old_index_is_made_anew_while_one_reads(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], old_path: Path
) -> None:
    window = opened(old_path)
    qtbot.waitUntil(lambda: not is_outdated(old_path), timeout=20_000)
    search(qtbot, window, "sınır")
    assert window.results.counts[Kind.DOCUMENT] > 2
    assert not window.info.isVisible()
    window.close()
    # One file again, as it was given.
    assert [path.name for path in old_path.parent.iterdir()] == ["old.sqlite"]


def test_stopped_it_leaves_the_archive_as_it_was(qtbot: QtBot, old_path: Path) -> None:
    window = open_window(old_path)
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.indexing.under_way, timeout=20_000)
    with qtbot.waitSignal(window.indexing.stopped):
        window.indexing.cancel.click()
    window.close()
    assert [path.name for path in old_path.parent.iterdir()] == ["old.sqlite"]
    assert is_outdated(old_path)
    with open_archive(old_path) as archive:
        quick = archive.reader().execute("pragma quick_check").fetchone()
    assert quick[0] == "ok"


def test_stopped_before_the_window_heard_of_it_it_leaves_one_file(
    qtbot: QtBot, old_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, begun = Event(), Event()

    def outdated_once_asked(connection: sqlite3.Connection) -> bool:
        return asked.wait(20) and outdated(connection)

    def filling(connection: sqlite3.Connection) -> Iterator[Step]:
        begun.set()
        yield from fill(connection)

    monkeypatch.setattr("model.search.index.outdated", outdated_once_asked)
    monkeypatch.setattr("model.search.repairing.fill", filling)
    window = open_window(old_path)
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.indexing.under_way, timeout=20_000)
    # No event is handled from here to the click.
    asked.set()
    assert begun.wait(20)
    window.indexing.cancel.click()
    window.close()
    assert [path.name for path in old_path.parent.iterdir()] == ["old.sqlite"]
    assert is_outdated(old_path)


@pytest.mark.parametrize("lost", [TABLES, TABLES[3:4]])
@pytest.mark.parametrize("version", ["0", str(FOLD_VERSION)])
def test_an_archive_without_an_index_gets_one_before_it_is_asked(
    qtbot: QtBot,
    opened: Callable[[Path], MainWindow],
    old_path: Path,
    lost: tuple[str, ...],
    version: str,
) -> None:
    connection = sqlite3.connect(old_path)
    connection.execute(
        "update archive_info set value = ? where key = 'fold_version'", (version,)
    )
    for table in lost:
        connection.execute(f"drop table {table}")
    connection.commit()
    connection.close()
    window = opened(old_path)
    assert window.results.counts[Kind.EVENT] > 100
    search(qtbot, window, "sınır")
    assert window.results.counts[Kind.DOCUMENT] > 2


def test_an_old_index_that_may_not_be_written_is_told(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], old_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("model.archive.os.access", lambda *_: False)
    window = opened(old_path)
    qtbot.waitUntil(window.info.isVisible, timeout=20_000)
    assert "old.sqlite" in window.info.text()
    search(qtbot, window, "Sarper")
    assert window.results.counts[Kind.EVENT] > 10


def test_a_good_index_is_left_alone(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], archive_path: Path
) -> None:
    before = archive_path.read_bytes()
    window = opened(archive_path)
    wait_idle(qtbot, window)
    window.close()
    assert archive_path.read_bytes() == before
