"""The lanes of time by mouse and keyboard, and the table beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from gui.focus import Focus
from gui.timeline.pane import TimelineView
from gui.timeline.view import Stretch
from model.lanes import Dated
from model.records.kinds import Kind
from tests.gui.panes import draw_table, pane_on, unnamed

Opened = tuple[TimelineView, Focus, Callable[[], None]]
KEYS = Qt.Key


@pytest.fixture
def opened(qtbot: QtBot, archive_path: Path) -> Iterator[Opened]:
    with pane_on(qtbot, archive_path, TimelineView) as opened:
        yield opened


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def stood_on(view: TimelineView) -> Dated:
    assert view.canvas.cursor_row >= 0
    return view.canvas.line.dated(view.canvas.cursor_row)


def show(view: TimelineView, first: str, last: str) -> None:
    view.canvas.show_stretch(Stretch(day(first), day(last)))
    view._rest.timeout.emit()


def test_a_stretch_keeps_the_day_under_the_hand() -> None:
    shown = Stretch(1000, 2000)
    closer = shown.zoomed(0.5, 1250)
    assert closer.days == pytest.approx(500)
    assert closer.x_of(1250, 800) == pytest.approx(shown.x_of(1250, 800))
    assert shown.day_at(shown.x_of(1234.5, 640), 640) == pytest.approx(1234.5)
    assert shown.zoomed(1e-9, 1500).days >= 3
    assert shown.holding(2500).last > 2500


def test_the_table_says_what_the_lanes_show(opened: Opened) -> None:
    view, _, _ = opened
    assert len(view.canvas.line.lanes) == 5
    show(view, "1946-08-01", "1946-08-31")
    rows = draw_table(view.table.rows)[1:]
    dated = [(row[0], row[2]) for row in rows if "First Soviet note" in row[1]]
    assert ("⚠ 7 August 1946", "Vinogradov makalesi") in dated
    assert ("⚠ 8 August 1946", "Stalin dönemi makalesi") in dated


def test_rival_dates_are_joined_across_the_lanes(opened: Opened) -> None:
    view, _, _ = opened
    first, last = day("1946-08-01"), day("1946-12-31")
    line = view.canvas.line
    note = [
        rivals
        for rivals in line.rivals_between(first, last)
        if "First Soviet note" in line.titles[rivals.event]
    ]
    assert len({one.lane for rivals in note for one in rivals.dated}) == 3


def test_brushing_asks_for_the_days_and_escape_takes_it_back(
    qtbot: QtBot, opened: Opened
) -> None:
    view, focus, settle = opened
    focus.search("nota")
    show(view, "1946-07-01", "1946-10-01")
    settle()
    canvas, left = view.canvas, Qt.MouseButton.LeftButton
    ends = [
        QPoint(round(canvas.shown.x_of(day(text), canvas.width())), 60)
        for text in ("1946-08-01", "1946-09-01")
    ]
    qtbot.mousePress(canvas, left, pos=ends[0])
    qtbot.mouseMove(canvas, ends[1])
    qtbot.mouseRelease(canvas, left, pos=ends[1])
    query = focus.query
    assert query.startswith("nota") and "date:1946-0" in query
    qtbot.keyClick(canvas, KEYS.Key_Escape)
    assert focus.query == "nota"


def test_the_keyboard_walks_zooms_and_brushes(qtbot: QtBot, opened: Opened) -> None:
    view, focus, settle = opened
    show(view, "1946-08-01", "1946-12-31")
    canvas = view.canvas
    qtbot.keyClick(canvas, KEYS.Key_Right)
    first = stood_on(view)
    assert first.last >= day("1946-08-01")
    settle()
    assert focus.record and focus.record.kind is Kind.EVENT
    qtbot.keyClick(canvas, KEYS.Key_Down)
    assert stood_on(view).lane == first.lane + 1
    days = canvas.shown.days
    qtbot.keyClick(canvas, KEYS.Key_Plus)
    assert canvas.shown.days < days
    qtbot.keyClick(canvas, KEYS.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.brush and "date:" in focus.query
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(canvas, KEYS.Key_Return)
    spot = focus.spot
    assert spot and spot.document == canvas.line.sources[stood_on(view).lane].document
    qtbot.keyClick(canvas, KEYS.Key_Home)
    assert canvas.cursor_row == canvas.line.lanes[stood_on(view).lane].everything[0]
    qtbot.keyClick(canvas, KEYS.Key_End)
    assert canvas.cursor_row == canvas.line.lanes[stood_on(view).lane].everything[-1]
    qtbot.keyClick(canvas, KEYS.Key_0)
    assert canvas.shown.days > 30_000


def test_a_row_of_the_table_stands_out_in_the_lanes(opened: Opened) -> None:
    view, _, _ = opened
    show(view, "1946-08-01", "1946-08-31")
    view.table.selectRow(3)
    assert view.canvas.cursor_row == view.table.rows.claim(3)
    assert view.canvas.chosen == stood_on(view).event


def test_the_lanes_can_be_heard_and_go_to_paper(opened: Opened, tmp_path: Path) -> None:
    view, _, _ = opened
    assert unnamed(view) == []
    spoken = QAccessible.queryAccessibleInterface(view.canvas)
    assert "lane" in spoken.text(QAccessible.Text.Name)
    assert "table beside" in spoken.text(QAccessible.Text.Description)
    view.picture.save(tmp_path / "timeline.svg")
    assert "Vinogradov" in (tmp_path / "timeline.svg").read_text()
