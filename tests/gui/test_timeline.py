"""The lanes of time by mouse and keyboard, and the table beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from gui.focus import Focus
from gui.themes import LIGHT
from gui.timeline.canvas import Canvas
from gui.timeline.painting import Look, paint_timeline
from gui.timeline.pane import TimelineView
from gui.timeline.placing import LEAST_LANE
from gui.timeline.view import Stretch
from model.lanes import Columns, Dated
from model.records.kinds import Kind
from model.timeline import Rivals, Source, Timeline
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
    view.follow()


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
    assert ("⚠ 7 August 1946", "000 Vinogradov makalesi") in dated
    assert ("⚠ 8 August 1946", "001 Stalin dönemi makalesi") in dated


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


def test_the_query_leaves_on_the_lanes_what_it_finds(
    qtbot: QtBot, opened: Opened
) -> None:
    view, focus, settle = opened
    whole = len(view.canvas.line)
    shown = view.canvas.shown

    def ask(query: str) -> int:
        focus.search(query)
        settle()
        settle()
        return len(view.canvas.line)

    few = ask("person:Sarper")
    assert 0 < few < whole
    assert len(view.canvas.line.lanes) == 5
    assert view.canvas.shown == shown
    assert f"{few} of {whole} dated claims" in view.shown.text()
    # The days of the query are the brush: what lies beside them stays in sight.
    assert ask("person:Sarper date:1945") == few
    assert view.canvas.brush == (day("1945-01-01"), day("1946-01-01"))
    assert ask("qqqqq") == 0
    view.canvas.repaint()
    assert ask("") == whole
    assert view.canvas.brush is None


def test_every_claim_in_sight_is_drawn_or_counted(opened: Opened) -> None:
    view, _, _ = opened
    canvas = view.canvas
    for first, last in (
        ("1850-01-01", "2030-01-01"),
        ("1917-01-01", "1955-01-01"),
        ("1945-01-01", "1946-12-31"),
        ("1946-08-01", "1946-08-31"),
    ):
        show(view, first, last)
        drawn = 0
        for placed in canvas.frame().lanes:
            own = len(list(placed.dots())) if placed.stacks else 0
            counted = sum(placed.points.counts) if placed.points else 0
            # Bins and stacks begin a little before what is shown.
            assert own + counted >= placed.lane.count_points(day(first), day(last))
            spans = placed.lane.count_spans(day(first), day(last))
            assert len(placed.bars) == spans or placed.spans
            drawn += placed.count
        assert drawn == view.table.rows.rowCount() > 0


def test_what_the_source_writes_is_shown_with_its_rivals(
    qtbot: QtBot, opened: Opened
) -> None:
    view, _, settle = opened
    show(view, "1946-08-01", "1946-12-31")
    line = view.canvas.line
    row = next(
        row
        for row in range(len(line))
        if line.dated(row).edtf == "1946-12-07"
        and "First Soviet note" in line.titles[line.dated(row).event]
    )
    view.canvas.reach(row)
    settle()
    said = view.detail.toPlainText()
    assert said.index("7 December 1946") < said.index("7 August 1946")
    assert "7 Aralık 1946" in said and "004 Kars makalesi" in said
    rivals = view.table.rows.index(view.table.rows.place_of(row), 3).data()
    assert "7 August 1946 (000 Vinogradov makalesi)" in rivals
    assert "8 August 1946 (001 Stalin dönemi makalesi)" in rivals
    # Nothing that a vaguer date of the same event would say: it contradicts none.
    assert all("August" in one for one in rivals.split("; "))


def test_one_sentence_that_dates_two_stages_says_which(
    qtbot: QtBot, opened: Opened
) -> None:
    view, _, settle = opened
    show(view, "1931-03-01", "1931-03-31")
    line = view.canvas.line
    rows = [row for row in range(len(line)) if line.dated(row).edtf == "1931-03-07"]
    view.canvas.reach(rows[0])
    settle()
    said = view.detail.toPlainText()
    assert " · signed · 001 Stalin dönemi makalesi" in said
    assert " · in force · 001 Stalin dönemi makalesi" in said


def test_dots_of_one_day_stand_on_each_other_and_can_each_be_pointed_at(
    opened: Opened,
) -> None:
    view, _, _ = opened
    show(view, "1945-06-01", "1945-06-15")
    frame = view.canvas.frame()
    found = {
        frame.row_at(point): row for one in frame.lanes for point, row in one.dots()
    }
    assert found and all(at == row for at, row in found.items())
    assert any(len(rows) > 1 for one in frame.lanes for _, rows in one.stacks)


def test_the_table_sorts_by_what_its_heading_says(opened: Opened) -> None:
    view, _, _ = opened
    show(view, "1946-01-01", "1946-12-31")
    model = view.table.rows
    columns = [[str(model.index(n, c).data()) for n in range(9)] for c in range(3)]
    view.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    sources = [model.index(n, 2).data() for n in range(model.rowCount())]
    order = [source.label for source in view.canvas.line.sources]
    assert sources == sorted(sources, key=order.index)
    view.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    last = model.rowCount() - 1
    assert model.index(last, 0).data() == columns[0][0]
    assert model.index(last, 1).data() == columns[1][0]


def test_many_sources_are_scrolled_not_squeezed(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(800, 400)
    begun = day("1921-03-16")
    claims = [Dated(n, n, n, begun + n, begun + n) for n in range(60)]
    sources = [Source(n, f"source {n}") for n in range(60)]
    canvas.show_timeline(Timeline(Columns.of(claims), sources, {}))
    with qtbot.waitExposed(canvas):
        canvas.show()
    ground = canvas.ground()
    assert ground.needed > ground.height and ground.each >= LEAST_LANE
    qtbot.keyClick(canvas, KEYS.Key_Right)
    for _ in range(59):
        qtbot.keyClick(canvas, KEYS.Key_Down)
    assert canvas.line.dated(canvas.cursor_row).lane == 59
    assert canvas.frame().lanes[-1].index == 59
    assert canvas.ground().lane_rect(59).bottom() <= 400.5


def test_more_rivals_than_lines_can_show_are_counted(
    qtbot: QtBot, tmp_path: Path
) -> None:
    begun = day("1921-03-16")
    claims = [Dated(n // 2, n, n % 2, begun + n, begun + n) for n in range(400)]
    pairs = [Rivals(n, tuple(claims[2 * n : 2 * n + 2])) for n in range(200)]
    sources = [Source(n, f"source {n}") for n in range(2)]
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(800, 400)
    canvas.show_timeline(Timeline(Columns.of(claims), sources, {}, pairs))
    assert canvas.ground().band
    path = tmp_path / "rivals.svg"
    drawing = QSvgGenerator()
    drawing.setFileName(str(path))
    painter = QPainter(drawing)
    look = Look(LIGHT, "en")
    paint_timeline(painter, canvas.line, canvas.shown, canvas.ground(), look)
    painter.end()
    assert "200 events with rival dates: zoom in" in path.read_text("utf-8")


def test_the_table_follows_when_the_lanes_come_to_rest(
    qtbot: QtBot, opened: Opened
) -> None:
    view, _, _ = opened
    before = view.table.rows.rowCount()
    view.canvas.show_stretch(Stretch(day("1946-08-01"), day("1946-08-31")))
    assert view.table.rows.rowCount() == before
    qtbot.waitUntil(lambda: view.table.rows.rowCount() < before)
    assert "1 August 1946 – 31 August 1946" in view.shown.text()


def test_a_tip_says_what_stands_under_the_mouse_in_the_source_s_words(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, _, settle = opened
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, *rest: said.append(text))
    monkeypatch.setattr(view.canvas, "underMouse", lambda: True)
    show(view, "1946-08-01", "1946-12-31")
    frame, line = view.canvas.frame(), view.canvas.line
    point = next(
        point
        for placed in frame.lanes
        for point, row in placed.dots()
        if line.dated(row).edtf == "1946-12-07"
    )
    view.canvas.pointed.emit(point.toPoint())
    settle()
    assert "7 December 1946 · 004 Kars makalesi" in said[0]
    assert "“" in said[-1] and "7 Aralık 1946" in said[-1]
    show(view, "1850-01-01", "2030-01-01")
    placed = view.canvas.frame().lanes[0]
    assert placed.points is not None
    fullest = placed.points.counts.index(placed.points.most)
    place = QPoint(round(placed.points.bins.lefts[fullest]) + 1, round(placed.line) - 1)
    view.canvas.pointed.emit(place)
    assert f"{placed.points.most} claims" in said[-1]
    assert "000 Vinogradov makalesi" in said[-1]
