"""The query field: what is offered while one types, and what its keys do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.conftest import type_text, wait_idle


def typed(qtbot: QtBot, window: MainWindow, text: str) -> QWidget:
    """Type into the field until completions are offered; give their list."""
    window.activateWindow()
    field = window.search.field
    field.setFocus()
    field.clear()
    type_text(field, text)
    wait_idle(qtbot, window)
    qtbot.waitUntil(field.completions.list.isVisible)
    return field.completions.list


@pytest.fixture(params=["list", "field"])
def receiver(request: pytest.FixtureRequest) -> str:
    """Name whom the system gives the keys: the list has them where it grabs them."""
    return str(request.param)


def of(window: MainWindow, receiver: str) -> QWidget:
    """Give the one that gets the keys."""
    field = window.search.field
    return field.completions.list if receiver == "list" else field


@pytest.mark.parametrize("query", ["kars", "boğaz", "toprak", "7 Haziran 1945"])
def test_enter_means_what_is_typed(
    qtbot: QtBot, window: MainWindow, receiver: str, query: str
) -> None:
    shown = typed(qtbot, window, query)
    assert not window.search.field.completions.list.currentIndex().isValid()
    with qtbot.waitSignal(window.search.field.left):
        qtbot.keyClick(of(window, receiver), Qt.Key.Key_Return)
    assert not shown.isVisible()
    assert window.search.field.text() == window.focus_of_reader.query == query
    assert not window.search.field.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_row_one_went_down_to_is_taken(
    qtbot: QtBot, window: MainWindow, receiver: str, key: Qt.Key
) -> None:
    shown = typed(qtbot, window, "boğazlar sarpe")
    qtbot.keyClick(of(window, receiver), Qt.Key.Key_Down)
    qtbot.keyClick(of(window, receiver), key)
    assert not shown.isVisible() and window.search.field.hasFocus()
    assert window.search.field.text() == "boğazlar person:sarper"
    wait_idle(qtbot, window)


def test_what_was_typed_stands_beyond_both_ends_of_the_list(
    qtbot: QtBot, window: MainWindow, receiver: str
) -> None:
    typed(qtbot, window, "saldırm")
    current = window.search.field.completions.list.currentIndex
    rows = window.search.field.completions.list.model().rowCount()
    for number in [*range(rows), -1, 0]:
        qtbot.keyClick(of(window, receiver), Qt.Key.Key_Down)
        assert current().row() == number
    for number in (-1, rows - 1):
        qtbot.keyClick(of(window, receiver), Qt.Key.Key_Up)
        assert current().row() == number


def test_escape_and_tab_leave_what_is_typed(
    qtbot: QtBot, window: MainWindow, receiver: str
) -> None:
    shown = typed(qtbot, window, "kars")
    qtbot.keyClick(of(window, receiver), Qt.Key.Key_Escape)
    assert not shown.isVisible() and window.search.field.hasFocus()
    typed(qtbot, window, "kars")
    qtbot.keyClick(of(window, receiver), Qt.Key.Key_Tab)
    assert not shown.isVisible() and not window.search.field.hasFocus()
    assert window.search.field.text() == "kars"


def test_a_click_takes_a_row(qtbot: QtBot, window: MainWindow) -> None:
    typed(qtbot, window, "sarpe")
    offers = window.search.field.completions.list
    row = offers.visualRect(offers.model().index(0, 0)).center()
    qtbot.mouseClick(
        offers.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.x(), row.y())
    )
    assert window.search.field.text() == "person:sarper"


def test_whoever_types_on_chooses_nothing(
    qtbot: QtBot, window: MainWindow, receiver: str
) -> None:
    typed(qtbot, window, "sarpe")
    qtbot.keyClick(of(window, receiver), Qt.Key.Key_Down)
    type_text(of(window, receiver), "r")
    qtbot.keyClick(of(window, receiver), Qt.Key.Key_Return)
    assert window.search.field.text() == "sarper"


def test_a_late_offer_does_not_come_after_enter(
    qtbot: QtBot, window: MainWindow
) -> None:
    field = window.search.field
    window.activateWindow()
    field.setFocus()
    type_text(field, "qqzz")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_idle(qtbot, window)
    assert not field.completions.list.isVisible()
