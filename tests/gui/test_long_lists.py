"""Lists of any length: every row can be reached, and none moves that was chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui import results
from gui.copying import MOST_TAKEN
from gui.lists.model import MOST_KEPT, Held, ListModel
from gui.lists.tall import TallList
from gui.lists.view import ListView
from gui.main_window import MainWindow
from gui.results import FIRST, PAGE, Rows
from model.archive import Connection, open_archive
from model.records.kinds import Kind
from model.search.hit import Hit, Why, WhyCode
from model.search.results import Search
from tests.bench.long_list import generate_events
from tests.gui.conftest import search, type_text, wait_idle

MANY = 10_000
ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n)"


@pytest.fixture(scope="session")
def long_archive(archive_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an archive with ten thousand more events than the shipped one."""
    path = tmp_path_factory.mktemp("long") / "long.sqlite"
    generate_events(archive_path, path, MANY)
    return path


def hit(number: int) -> Hit:
    """Give an event called by its number."""
    everything = (Why(WhyCode.EVERYTHING),)
    return Hit(
        Kind.EVENT, number, f"e{number}", f"Event {number}", None, 0.0, everything
    )


def rows(numbers: list[int], offset: int = 0, *, provisional: bool = False) -> Rows:
    """Give rows of these events, as a search tells them."""
    return Rows(
        "q", Kind.EVENT, offset, tuple(map(hit, numbers)), provisional=provisional
    )


def shown(model: ListModel) -> list[int]:
    """Give the events of all rows, in order; 0 where a row is not read."""
    hits = (model.hit(number) for number in range(model.rowCount()))
    return [hit.id if hit else 0 for hit in hits]


@pytest.fixture
def view(qtbot: QtBot) -> ListView:
    """Show an empty list of events."""
    view = ListView(Kind.EVENT)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    return view


def test_the_last_of_ten_thousand_rows_is_reached(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], long_archive: Path
) -> None:
    events = opened(long_archive).lists.view(Kind.EVENT)
    with open_archive(long_archive) as archive:
        order = [
            row[0]
            for row in archive.reader().execute(
                "select id from event order by earliest is null, earliest, id"
            )
        ]
    assert events.rows.rowCount() == len(order) > MANY
    events.scrollToBottom()
    last = len(order) - 1
    qtbot.waitUntil(lambda: events.rows.hit(last) is not None)
    assert events.rows.hit(last).id == order[last]
    middle = len(order) // 2
    events.scrollTo(events.rows.index(middle), ListView.ScrollHint.PositionAtTop)
    qtbot.waitUntil(lambda: events.rows.hit(middle) is not None)
    assert events.indexAt(QPoint(5, 5)).row() == middle
    assert events.rows.hit(middle).id == order[middle]
    assert len(events.rows._hits) <= MOST_KEPT


def test_every_row_a_query_finds_is_reached_in_its_order(
    qtbot: QtBot, window: MainWindow, archive_path: Path
) -> None:
    search(qtbot, window, "türkiye")
    events = window.lists.view(Kind.EVENT)
    with open_archive(archive_path) as archive:
        order = Search(archive.reader(), "türkiye").ids(Kind.EVENT)
    assert events.rows.rowCount() == len(order) > PAGE
    for start in range(0, len(order), PAGE // 2):
        events.scrollTo(events.rows.index(start), ListView.ScrollHint.PositionAtTop)
        qtbot.waitUntil(lambda at=start: events.rows.hit(at) is not None)
    qtbot.waitUntil(lambda: 0 not in shown(events.rows))
    assert shown(events.rows) == order


def test_a_further_key_interrupts_what_runs(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer, begun = results.answer, []

    def endless_at_first(connection: Connection, query: str) -> Iterator[object]:
        if query == "sarpe":
            begun.append(query)
            connection.execute(f"{ENDLESS} select count(*) from n").fetchall()
        yield from answer(connection, query)

    monkeypatch.setattr(results, "answer", endless_at_first)
    field = window.search.field
    field.setText("sarpe")
    qtbot.waitUntil(lambda: bool(begun))
    type_text(field, "r")
    wait_idle(qtbot, window)
    assert window.results.counts[Kind.EVENT] > 0
    assert window.results._answered == "sarper"


@pytest.mark.parametrize("place", [0, 3, 5, 6, 20, 39, None])
def test_a_chosen_row_stays_where_it_is_when_the_full_ranking_comes(
    view: ListView, place: int | None
) -> None:
    view.take(rows([7, 8, 9, 10, 11, 1, 13, 14], provisional=True), None)
    view.setCurrentIndex(view.rows.index(5))
    top = view.visualRect(view.currentIndex()).top()
    ranked = list(range(101, 140))
    if place is not None:
        ranked.insert(place, 1)
    view.take(rows(ranked), 1)
    others = [number for number in ranked if number != 1]
    assert view.rows.hit(5).id == 1
    assert [one.id for one in view.selected_hits()] == [1]
    assert view.visualRect(view.currentIndex()).top() == top
    assert shown(view.rows) == [*others[:5], 1, *others[5:]]


def test_a_row_that_is_held_stands_nowhere_else_once_its_page_is_read(
    view: ListView,
) -> None:
    view.take(rows([7, 8, 1], provisional=True), None)
    view.setCurrentIndex(view.rows.index(2))
    view.take(rows(list(range(101, 101 + FIRST))), 1)
    view.rows.stretch(PAGE)
    rest = list(range(101 + FIRST, 100 + PAGE))
    view.take(rows([*rest[:30], 1, *rest[30:]], FIRST), 1)
    assert view.rows.hit(2).id == 1
    assert sorted(shown(view.rows)) == [1, *range(101, 100 + PAGE)]


def test_a_chosen_row_out_of_sight_holds_nothing(view: ListView) -> None:
    view.take(rows(list(range(1, 41)), provisional=True), None)
    view.setCurrentIndex(view.rows.index(0))
    view.scrollToBottom()
    place = view.verticalScrollBar().value()
    view.take(rows(list(range(40, 0, -1))), 1)
    assert view.verticalScrollBar().value() == place > 0
    assert shown(view.rows) == list(range(40, 0, -1))


@given(
    row=some.integers(0, 30),
    place=some.none() | some.integers(0, 30),
    number=some.integers(0, 30),
)
def test_rows_and_places_answer_one_another(
    row: int, place: int | None, number: int
) -> None:
    held = Held(row, None, place)
    if number != row:
        assert held.row_of(held.place_of(number)) == number


def test_fewer_rows_than_were_counted_are_not_asked_for_for_ever(
    view: ListView, qtbot: QtBot
) -> None:
    view.take(rows(list(range(1, FIRST + 1))), None)
    view.rows.stretch(3 * PAGE)
    asked: list[Any] = []
    view.rows.more_wanted.connect(asked.append)
    with qtbot.waitSignal(view.rows.more_wanted):
        view.scrollToBottom()
    assert asked == [2 * PAGE]
    view.take(rows([1000], 2 * PAGE), None)
    assert view.rows.rowCount() == 2 * PAGE + 1


def test_a_million_rows_are_walked_by_keyboard(view: ListView, qtbot: QtBot) -> None:
    view.take(rows(list(range(1, FIRST + 1))), None)
    view.rows.stretch(1_000_000)
    view.setCurrentIndex(view.rows.index(0))
    view.setFocus()
    for key, row in (
        (Qt.Key.Key_End, 999_999),
        (Qt.Key.Key_Up, 999_998),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Down, 1),
    ):
        qtbot.keyClick(view, key)
        assert view.currentIndex().row() == row
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_rows() == [range(1, 1_000_000)]
    assert isinstance(view, TallList)


def test_all_selected_rows_are_copied_though_few_were_seen(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "türkiye")
    events = window.lists.view(Kind.EVENT)
    events.setFocus()
    events.selectAll()
    many = events.rows.rowCount()
    assert len(events.unread_selected()) == many - PAGE > 0
    with qtbot.waitSignal(window.copying.copied):
        window.handlers.copy()
    assert len(QGuiApplication.clipboard().text().splitlines()) == many
    assert len(window.copying.chosen()) == many


def test_too_many_selected_rows_are_left_to_the_export_of_all(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], long_archive: Path
) -> None:
    window = opened(long_archive)
    events = window.lists.view(Kind.EVENT)
    events.setFocus()
    events.selectAll()
    assert len(events.unread_selected()) > MOST_TAKEN
    with qtbot.waitSignal(window.copying.said) as said:
        window.handlers.copy_citation()
    assert said.args and "export" in said.args[0]
