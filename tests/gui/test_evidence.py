"""On what an event rests, as graph and as table, and what rests on a work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.evidence.pane import EvidenceView
from gui.focus import Focus
from model.archive import open_archive
from model.records.kinds import Kind
from tests.gui.panes import draw_table, pane_on, unnamed

Opened = tuple[EvidenceView, Focus, Callable[[], None]]


@pytest.fixture
def opened(qtbot: QtBot, archive_path: Path) -> Iterator[Opened]:
    with pane_on(qtbot, archive_path, EvidenceView) as opened:
        yield opened


@pytest.fixture(scope="module")
def ids(archive_path: Path) -> dict[str, int]:
    with open_archive(archive_path) as archive:
        reader = archive.reader()
        return {
            key: number
            for table in ("event", "document")
            for key, number in reader.execute(f"select key, id from {table}")
        }


def test_nothing_chosen_says_what_to_do(opened: Opened) -> None:
    view, _, _ = opened
    assert "Choose an event" in view.summary.text()


def test_an_event_leads_through_its_notes_to_its_works(
    opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.EVENT, ids["soviet-note-1946-08"])
    settle()
    headings, *rows = draw_table(view.table.rows)
    assert headings == ["Source", "Claim", "Cited", "Through", "Work"]
    assert any(
        row[3] == "note 33 → note 32 → note 8" and "Türk-Sovyet İlişkileri" in row[4]
        for row in rows
    )
    keys = {box.node.key[0] for box in view.graph.boxes()}
    assert keys == {"claim", "citation", "work"}
    works = [box for box in view.graph.boxes() if box.node.column == 2]
    in_table = {row[4] for row in rows if row[4]}
    assert len(works) == len(in_table)


def test_the_graph_is_walked_with_arrow_keys(
    qtbot: QtBot, opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.EVENT, ids["soviet-note-1946-08"])
    settle()
    view.graph.setFocus()
    with qtbot.waitSignal(view.graph.reached):
        qtbot.keyClick(view.graph, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.graph.reached):
        qtbot.keyClick(view.graph, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view.graph, Qt.Key.Key_Return)
    assert focus.spot


def test_a_work_in_the_table_leads_to_all_that_rests_on_it(
    qtbot: QtBot, opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.EVENT, ids["soviet-note-1946-08"])
    settle()
    rows = draw_table(view.table.rows)[1:]
    at = next(n for n, row in enumerate(rows) if "Türk-Sovyet İlişkileri" in row[4])
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.rows.index(at, 4))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    settle()
    assert focus.record and focus.record.kind is Kind.DOCUMENT
    assert "Türk-Sovyet İlişkileri" in view.title.text()
    assert view.table.rows.rowCount() == 14


def test_a_work_shows_everything_that_rests_on_it(
    qtbot: QtBot, opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.DOCUMENT, ids["gurun-turk-sovyet-iliskileri-1991"])
    settle()
    _, *rows = draw_table(view.table.rows)
    assert len(rows) == 14
    assert any("nota vermiştir33" in row[1] for row in rows)
    view.table.setCurrentIndex(view.table.rows.index(0, 0))
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert focus.spot


def test_everything_has_a_name_and_goes_to_paper(
    opened: Opened, ids: dict[str, int], tmp_path: Path
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.EVENT, ids["soviet-note-1946-08"])
    settle()
    assert unnamed(view) == []
    view.picture.save(tmp_path / "evidence.svg")
    assert "svg" in (tmp_path / "evidence.svg").read_text()[:200]
