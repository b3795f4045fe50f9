"""What the reader puts together under a name is found, listed, exported and undone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.export.dialog import ExportDialog
from gui.main_window import MainWindow
from model.records.kinds import Kind
from tests.gui.conftest import choose, search, wait_idle
from tests.gui.panes import unnamed
from tests.gui.test_exporting import SAVING, ask, choose_format


@pytest.fixture
def own_window(
    opened: Callable[[Path], MainWindow], archive_path: Path, tmp_path: Path
) -> MainWindow:
    """Open the window on an archive that may be written to."""
    return opened(Path(shutil.copyfile(archive_path, tmp_path / "own.sqlite")))


def press(qtbot: QtBot, window: MainWindow, name: str, take: bool = False) -> None:
    """Ask for a collection, write its name and press one of the buttons."""
    window.actions_by_name["collect"].trigger()
    handlers = window.handlers
    qtbot.waitUntil(lambda: bool(handlers.collecting and handlers.collecting.dialog))
    assert handlers.collecting is not None
    dialog = handlers.collecting.dialog
    assert dialog is not None
    assert unnamed(dialog) == []
    dialog.name.setEditText(name)
    button = dialog.take if take else dialog.add
    with qtbot.waitSignal(window.results.changes.made):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, window)


def titles(window: MainWindow, kind: Kind) -> list[str]:
    rows = window.lists.view(kind).rows
    return [rows.row(number).title for number in range(rows.rowCount())]


def kept(window: MainWindow) -> list[str]:
    tree = window.search.kept.tree
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [item.text(0) for item in items if item]


def test_a_collection_is_listed_found_and_exported(
    qtbot: QtBot,
    own_window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = own_window
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper")
    chosen = window.lists.view(Kind.EVENT).currentIndex().row()
    title = titles(window, Kind.EVENT)[chosen]
    press(qtbot, window, " Ders  notu ")
    assert kept(window) == ["Ders notu"]
    search(qtbot, window, 'collection:"Ders notu"')
    assert titles(window, Kind.EVENT) == [title]
    assert titles(window, Kind.DOCUMENT) == []
    dialog: ExportDialog = ask(qtbot, window)
    dialog.collected.click()
    choose_format(dialog, "jsonl")
    path = tmp_path / "notes.jsonl"
    monkeypatch.setattr(SAVING, lambda *words: (str(path), words[-1]))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(path.exists)
    wait_idle(qtbot, window)
    (line,) = path.read_text(encoding="utf-8").splitlines()
    assert title in line


def test_what_one_adds_oneself_is_not_told_as_new(
    qtbot: QtBot, own_window: MainWindow
) -> None:
    window = own_window
    search(qtbot, window, "Sarper")
    places = window.lists.places.view
    places.setFocus()
    places.setCurrentIndex(places.model().index(1, 0))
    wait_idle(qtbot, window)
    press(qtbot, window, "Ders")
    item = window.search.kept.tree.topLevelItem(0)
    assert item is not None
    assert (item.text(0), item.text(1)) == ("Ders", "")


def test_the_last_record_taken_out_takes_the_collection_along(
    qtbot: QtBot, own_window: MainWindow
) -> None:
    window = own_window
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper")
    press(qtbot, window, "Ders")
    press(qtbot, window, "Ders", take=True)
    assert kept(window) == []
    with qtbot.waitSignal(window.results.changes.made):
        window.actions_by_name["undo"].trigger()
    wait_idle(qtbot, window)
    assert kept(window) == ["Ders"]
