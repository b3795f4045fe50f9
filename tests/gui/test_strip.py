"""The strip below the field, the width of the window, and where Tab goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.search.chip import ChipBox
from gui.translation import Language, translation
from gui.words import PROBLEMS, word
from model.records.kinds import Kind
from tests.gui.conftest import choose, search, wait_idle

SIX = (
    'person:"Mustafa Kemal Atatürk" treaty:"Türk–Sovyet Dostluk ve Tarafsızlık'
    ' Antlaşması" treaty:"Moskova Antlaşması" source:000 person:foo date:x'
)
FOUND = "Sarper person:sarper place:bogazlar kind:event -person:stalin -source:002"


def focused() -> QWidget:
    """Give what has the keyboard."""
    now = QApplication.focusWidget()
    assert now
    return now


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key wherever the keyboard is."""
    qtbot.keyClick(focused(), key)


def boxes(window: MainWindow) -> list[ChipBox]:
    """Give the chips from left to right."""
    found = window.search.strip.row.widget().findChildren(ChipBox)
    return sorted(found, key=lambda box: box.x())


def in_sight(window: MainWindow, widget: QWidget) -> bool:
    """Tell whether the whole of a widget is in the row and not below its button."""
    row = window.search.strip.row
    left = widget.mapTo(row, QPoint(0, 0)).x()
    right = row.more.x() if row.more.isVisible() else row.width()
    return left >= 0 and left + widget.width() <= right


@pytest.mark.parametrize(
    "query",
    [
        SIX,
        "person:vinogradov person:sarper place:bogazlar treaty:treaty-1925 source:000"
        " date:1945 Karahan",
        "x" * 200,
        " ".join(f"foo{number}:bar" for number in range(9)),
    ],
)
def test_no_query_widens_the_window(
    qtbot: QtBot, window: MainWindow, query: str
) -> None:
    window.resize(1280, 800)
    search(qtbot, window, "Sarper")
    least, top = window.minimumSizeHint(), window.panes.y()
    search(qtbot, window, query)
    assert window.minimumSizeHint().width() == least.width()
    assert (window.width(), window.panes.y()) == (1280, top)


def test_chips_out_of_sight_are_reached_by_button_wheel_and_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1000, 800)
    search(qtbot, window, SIX)
    row, chips = window.search.strip.row, boxes(window)
    beyond = [box for box in chips if not in_sight(window, box)]
    assert beyond and row.more.text() == f"+{len(beyond)}" and row.more.isVisible()
    for _ in chips:
        if not in_sight(window, chips[-1]):
            qtbot.mouseClick(row.more, Qt.MouseButton.LeftButton)
    assert in_sight(window, chips[-1])
    qtbot.mouseClick(row.more, Qt.MouseButton.LeftButton)
    assert in_sight(window, chips[0])
    middle = QPointF(row.rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(row.mapToGlobal(row.rect().center())),
        QPoint(),
        QPoint(0, -5000),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(row.viewport(), turned)
    assert in_sight(window, chips[-1])
    window.activateWindow()
    window.search.field.setFocus()
    for box in chips:
        press(qtbot, Qt.Key.Key_Tab)
        assert focused() is box.button and in_sight(window, box.button)
        press(qtbot, Qt.Key.Key_Tab)
        assert focused() is box.cross and in_sight(window, box.cross)


def test_few_chips_need_no_button(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)
    search(qtbot, window, "person:sarper boğazlar")
    assert not window.search.strip.row.more.isVisible()
    assert all(in_sight(window, box) for box in boxes(window))


def test_every_fault_is_told(qtbot: QtBot, window: MainWindow) -> None:
    query = "person:nobody date:32.13.1945 foo:bar (Kars"
    search(qtbot, window, query)
    message = window.search.strip.message
    lines = message.toolTip().splitlines()
    assert len(lines) == 4 and all(line in message.text() for line in lines)
    for stretch in ("person:nobody", "date:32.13.1945", "foo", "("):
        assert any(line.startswith(f"⚠ {stretch}: ") for line in lines)
    search(qtbot, window, "person:Xyz place:Qqq treaty:Rrr")
    assert len(message.toolTip().splitlines()) == 3


def test_an_underlined_stretch_tells_its_reason(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "𝔎ars person:nobody date:32.13.1945")
    field = window.search.field
    unknown, bad = (word(PROBLEMS, it) for it in ("unknown-value", "bad-date"))
    assert unknown in field.reason_at(field.text().index("nobody"))
    assert bad in field.reason_at(field.text().index("32."))
    assert field.reason_at(2) == ""


def test_the_keyboard_stays_in_the_strip(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, FOUND)
    window.activateWindow()
    boxes(window)[1].button.setFocus()
    press(qtbot, Qt.Key.Key_Minus)
    wait_idle(qtbot, window)
    assert "-place:bogazlar" in window.search.field.text()
    assert focused() is boxes(window)[1].button
    press(qtbot, Qt.Key.Key_Return)
    assert focused() is boxes(window)[1].line
    boxes(window)[1].line.setText("kars")
    press(qtbot, Qt.Key.Key_Return)
    wait_idle(qtbot, window)
    assert "-place:kars" in window.search.field.text()
    assert focused() is boxes(window)[1].button
    press(qtbot, Qt.Key.Key_Delete)
    wait_idle(qtbot, window)
    assert "place:" not in window.search.field.text()
    assert focused() is boxes(window)[1].button
    for left in (3, 2, 1):
        assert len(boxes(window)) == left + 1
        press(qtbot, Qt.Key.Key_Delete)
        wait_idle(qtbot, window)
        assert any(box.isAncestorOf(focused()) for box in boxes(window))
    press(qtbot, Qt.Key.Key_Delete)
    wait_idle(qtbot, window)
    assert not boxes(window) and window.search.field.hasFocus()


def test_tab_goes_through_the_whole_window_and_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1600, 900)
    search(qtbot, window, "person:sarper boğazlar")
    choose(qtbot, window, Kind.EVENT, "")
    window.activateWindow()
    window.search.field.setFocus()
    way = [focused()]
    while True:
        press(qtbot, Qt.Key.Key_Tab)
        if focused() is window.search.field:
            break
        if focused() is not way[-1]:  # Of a panel Tab goes through the links first.
            assert focused() not in way
            way.append(focused())
    names = list(dict.fromkeys(it.objectName() for it in way))
    order = ["searchField", "chipWords", "documentsView", "eventsView", "articlesView"]
    order += ["placesView", "reader", "readerButton", "readerTabs", "facetTree"]
    order += ["yearHistogram", "exportButton"]
    assert [name for name in names if name in order] == order
    for stop in [*reversed(way[1:]), window.search.field]:
        before = focused()
        while focused() is before:
            press(qtbot, Qt.Key.Key_Backtab)
        assert focused() is stop


def test_what_is_named_by_key_is_called_by_name_though_nothing_is_found(
    qtbot: QtBot, window: MainWindow
) -> None:
    translation.use(Language.TURKISH)
    query = "kind:event person:sarper treaty:kars-treaty source:000 place:kars"
    search(qtbot, window, query)
    said = [box.button.text() for box in boxes(window)]
    assert said[1:] == [
        "Kişi: Selim Sarper",
        "Antlaşma: Kars Antlaşması",
        "Kaynak: Vinogradov makalesi",
        "Yer: Kars",
    ]
    offers = [
        it.text() for it in window.lists.findChildren(QPushButton) if it.isVisible()
    ]
    assert len(offers) > 1
    assert not [it for it in offers if "kars-treaty" in it or "person:" in it]
    assert any("Kişi: Selim Sarper · " in it for it in offers)


def test_a_place_misspelt_is_sought_by_its_name(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "place:Karsx")
    offers = [
        it.text() for it in window.lists.findChildren(QPushButton) if it.isVisible()
    ]
    assert offers[0].endswith("Kars")


def test_enter_opens_the_note_at_the_cursor_of_the_text(
    qtbot: QtBot, window: MainWindow
) -> None:
    choose(qtbot, window, Kind.DOCUMENT, "Vinogradov makalesi")
    view = window.reader.view
    cursor = view.textCursor()
    cursor.setPosition(0)
    while not cursor.charFormat().anchorHref().startswith("note:"):
        assert cursor.movePosition(cursor.MoveOperation.NextCharacter)
    href = cursor.charFormat().anchorHref()
    for back in (0, 1):
        if back:
            cursor.movePosition(cursor.MoveOperation.PreviousCharacter)
        view.setTextCursor(cursor)
        with qtbot.waitSignal(view.note_clicked) as told:
            qtbot.keyClick(view, Qt.Key.Key_Return)
        assert told.args and told.args[0] == href.removeprefix("note:")
