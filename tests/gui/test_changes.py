"""What the reader decides is written, undone and redone from the real window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.comparison.pane import ComparisonView
from gui.main_window import MainWindow
from model import shipped
from model.archive import Connection
from model.changes import now
from model.private_copy import copy_path
from model.records.decision import (
    Label,
    OwnAlignment,
    Verdict,
    align,
    give_verdict,
    verdicts,
)
from model.records.kinds import Kind
from tests.gui.conftest import wait_idle
from tests.model.test_comparison import NOTE
from tests.small import small_archive

KEY = "brest-litovsk-treaty-signed-date"
Opening = Callable[[Path], MainWindow]


@pytest.fixture
def own(archive_path: Path, tmp_path: Path) -> Path:
    """Give an archive that may be written to."""
    return Path(shutil.copyfile(archive_path, tmp_path / "own.sqlite"))


def decide(qtbot: QtBot, window: MainWindow, reason: str) -> None:
    def writing(connection: Connection) -> None:
        give_verdict(connection, Verdict(KEY, "decided", reason, "A. Y.", now()))

    with qtbot.waitSignal(window.results.changes.made):
        window.results.changes.make(Label.VERDICT, "Brest-Litovsk", writing)


def reasons(window: MainWindow) -> list[str]:
    assert window.archive
    with closing(window.archive.reader()) as reader:
        return [one.reason for one in verdicts(reader).values()]


def action(window: MainWindow, name: str) -> QAction:
    return next(a for a in window.actions() if a.objectName() == name)


def test_undo_says_what_it_undoes_and_redo_makes_it_again(
    qtbot: QtBot, opened: Opening, own: Path
) -> None:
    window = opened(own)
    undo, redo = action(window, "undoAction"), action(window, "redoAction")
    assert not undo.isEnabled()
    decide(qtbot, window, "Metin 3 Mart der.")
    assert undo.isEnabled() and not redo.isEnabled()
    assert undo.text() == "Undo: verdict: Brest-Litovsk"
    with qtbot.waitSignal(window.results.changes.made):
        qtbot.keyClick(
            window.reader.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
        )
    assert reasons(window) == []
    assert redo.text() == "Redo: verdict: Brest-Litovsk"
    assert "Undone" in window.statusBar().currentMessage()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(window.results.changes.made):
        qtbot.keyClick(window.reader.view, Qt.Key.Key_Z, both)
    assert reasons(window) == ["Metin 3 Mart der."]
    assert not redo.isEnabled()
    assert redo.text() == "Redo"


def test_a_verdict_stands_beside_what_the_sources_say(
    qtbot: QtBot, opened: Opening, own: Path
) -> None:
    window = opened(own)
    assert window.archive
    with closing(window.archive.reader()) as reader:
        (subject,) = reader.execute(
            "select event_id from disagreement where key = ?", (KEY,)
        ).fetchone()
    window.focus_of_reader.choose(Kind.EVENT, subject)
    wait_idle(qtbot, window)
    before = window.reader.sources.toPlainText()
    assert "Your verdict" not in before
    decide(qtbot, window, "Metin 3 Mart der.")
    qtbot.waitUntil(lambda: "Your verdict" in window.reader.sources.toPlainText())
    said = window.reader.sources.toPlainText()
    assert "✓ Disagreement, decided" in said
    assert "Your verdict: Metin 3 Mart der. (A. Y.)" in said
    action(window, "undoAction").trigger()
    qtbot.waitUntil(lambda: window.reader.sources.toPlainText() == before)


def test_an_alignment_of_ones_own_stands_with_the_other_wordings(
    qtbot: QtBot, opened: Opening, own: Path
) -> None:
    window = opened(own)
    assert window.archive
    with closing(window.archive.reader()) as reader:
        ids = dict(reader.execute("select key, id from article").fetchall())
        pair = reader.execute(
            "select a.key, b.key, v.key from article a, article b"
            " join version v on v.id = b.version_id"
            " where a.key like 'kars%/10' and b.key like 'kars%/7' limit 1"
        ).fetchone()

    def writing(connection: Connection) -> None:
        one, other, version = pair
        own = (one, version, (other,), "part-of", "Kanımca.", "A. Y.", now())
        align(connection, OwnAlignment(*own))

    with qtbot.waitSignal(window.results.changes.made):
        window.results.changes.make(Label.ALIGNED, "Kars 10", writing)
    for article, relation in ((pair[0], "part of"), (pair[1], "has as a part")):
        window.focus_of_reader.choose(Kind.ARTICLE, ids[article])
        wait_idle(qtbot, window)
        said = window.reader.sources.toPlainText()
        assert relation in said
        assert "✓ as you hold it (A. Y.)" in said


def test_a_suggestion_is_accepted_and_undone_by_keyboard_alone(
    qtbot: QtBot, opened: Opening, tmp_path: Path
) -> None:
    with small_archive(tmp_path, {"treaties.toml": NOTE}) as archive:
        path = archive.path
    window = opened(path)
    alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_2, alt)
    wait_idle(qtbot, window)
    view = window.findChild(ComparisonView, "comparisonView")
    table = view.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Home, control)
    assert "? Suggested" in table.rows.cell(0, 0).plain
    steps = []
    while not view.accept.hasFocus():
        steps.append(QApplication.focusWidget())
        qtbot.keyClick(steps[-1], Qt.Key.Key_Backtab)
        assert len(steps) < 20, steps
    with qtbot.waitSignal(window.results.changes.made):
        qtbot.keyClick(view.accept, Qt.Key.Key_Space)
    wait_idle(qtbot, window)
    assert "✓ Your decision" in table.rows.cell(0, 0).plain
    with qtbot.waitSignal(window.results.changes.made):
        qtbot.keyClick(table, Qt.Key.Key_Z, control)
    wait_idle(qtbot, window)
    assert "? Suggested" in table.rows.cell(0, 0).plain


def test_ctrl_z_in_a_field_undoes_typing_first_and_then_the_decision(
    qtbot: QtBot, opened: Opening, own: Path
) -> None:
    window = opened(own)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    wait_idle(qtbot, window)
    view = window.findChild(ComparisonView, "comparisonView")
    view.table.setCurrentIndex(view.table.rows.index(2, 2))
    note = view.decision.note
    note.setFocus()
    qtbot.keyClicks(note, "metin")
    with qtbot.waitSignal(window.results.changes.made):
        qtbot.keyClick(note, Qt.Key.Key_Return)
    wait_idle(qtbot, window)
    assert action(window, "undoAction").isEnabled()
    note.setFocus()
    qtbot.keyClicks(note, "ek")
    qtbot.keyClick(note, Qt.Key.Key_Z, control)
    assert note.text() == "metin"
    with qtbot.waitSignal(window.results.changes.made):
        qtbot.keyClick(note, Qt.Key.Key_Z, control)
    assert not action(window, "undoAction").isEnabled()


def test_a_decision_can_be_undone_on_another_day(
    qtbot: QtBot, opened: Opening, own: Path
) -> None:
    first = opened(own)
    decide(qtbot, first, "Metin 3 Mart der.")
    first.close()
    second = opened(own)
    qtbot.waitUntil(action(second, "undoAction").isEnabled)
    with qtbot.waitSignal(second.results.changes.made):
        action(second, "undoAction").trigger()
    assert reasons(second) == []


def test_what_was_decided_last_is_written_before_the_window_closes(
    qtbot: QtBot, opened: Opening, own: Path
) -> None:
    window = opened(own)

    def writing(connection: Connection) -> None:
        give_verdict(connection, Verdict(KEY, "decided", "Son söz.", "A. Y.", now()))

    window.results.changes.make(Label.VERDICT, "", writing)
    window.close()
    assert reasons(opened(own)) == ["Son söz."]


def test_an_archive_that_cannot_be_written_is_told_of_in_the_bar(
    qtbot: QtBot, opened: Opening, own: Path
) -> None:
    own.chmod(0o444)
    window = opened(own)
    assert window.archive
    window.archive.writable = False

    def writing(connection: Connection) -> None:
        raise AssertionError

    window.results.changes.make(Label.VERDICT, "", writing)
    qtbot.waitUntil(window.info.isVisible)
    assert "was not written" in window.info.text()
    wait_idle(qtbot, window)


def test_the_shipped_archive_opens_as_the_readers_own_copy(
    qtbot: QtBot, opened: Opening
) -> None:
    before = shipped.archive().read_bytes()
    window = opened(shipped.archive())
    assert window.archive
    assert window.archive.path == copy_path()
    decide(qtbot, window, "Metin 3 Mart der.")
    assert reasons(window) == ["Metin 3 Mart der."]
    with qtbot.waitSignal(window.results.changes.made):
        action(window, "undoAction").trigger()
    assert shipped.archive().read_bytes() == before
