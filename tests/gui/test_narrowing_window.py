"""Conditions as chips and filters: changed, left out, combined, by mouse and keys."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLabel, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from gui.facets.pane import FEW, FacetsPane, Role
from gui.main_window import MainWindow
from gui.query import chips_of
from gui.results import Facets, Rows
from gui.search.chip import ChipBox
from gui.translation import Language, translation
from model.records.kinds import Kind
from model.search.facet_values import Facets as FacetValues
from tests.gui.conftest import search, type_text, wait_idle
from tests.model.search.typed_queries import TYPED


def chip(window: MainWindow, number: int = 0) -> ChipBox:
    """Give a condition of the query as it is shown."""
    return window.search.strip.findChildren(ChipBox)[number]


def value(window: MainWindow, field: str, number: int = 0) -> QTreeWidgetItem:
    """Give one of the values that the found records can be narrowed by."""
    found: list[QTreeWidgetItem] = []
    at = window.facets.tree.topLevelItem(0)
    while at is not None:
        if at.data(0, Role.FIELD) == field:
            found.append(at)
        at = window.facets.tree.itemBelow(at)
    return found[number]


def test_a_chip_is_changed_where_it_stands(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "person:sarper üs")
    box = chip(window)
    box.button.click()
    assert box.line.isVisible() and box.line.hasFocus()
    box.line.clear()
    type_text(box.line, "molotov")
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    wait_idle(qtbot, window)
    assert window.search.field.text() == "person:molotov üs"


def test_a_chip_is_left_out_and_taken_away_by_keys(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "boğazlar person:sarper")
    chip(window).button.setFocus()
    qtbot.keyClick(chip(window).button, Qt.Key.Key_Minus)
    wait_idle(qtbot, window)
    assert window.search.field.text() == "boğazlar -person:sarper"
    qtbot.keyClick(chip(window).button, Qt.Key.Key_Delete)
    wait_idle(qtbot, window)
    assert window.search.field.text() == "boğazlar"


def test_what_was_read_out_of_words_is_shown_and_can_be_changed(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "7 Haziran 1945 Sarper")
    box = chip(window)
    assert "7 Haziran 1945" in box.button.text()
    box.edit()
    box.line.setText("1946")
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    wait_idle(qtbot, window)
    assert window.search.field.text() == "1946 Sarper"


def test_escape_leaves_a_chip_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "person:sarper")
    box = chip(window)
    box.edit()
    box.line.setText("etwas")
    qtbot.keyClick(box.line, Qt.Key.Key_Escape)
    assert box.line.isHidden() and box.button.isVisible()
    assert window.search.field.text() == "person:sarper"


def test_what_was_not_understood_is_said(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, 'kişii:sarper "toprak')
    said = [label.text() for label in window.search.strip.findChildren(QLabel)]
    assert any("no such field" in words for words in said)
    assert any("quotation mark is not closed" in words for words in said)


def test_a_filter_is_left_out_by_the_minus_key(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = window.results.counts[Kind.EVENT]
    window.actions_by_name["go_facets"].trigger()
    first = value(window, "source")
    window.facets.tree.setCurrentItem(first)
    key = first.data(0, Role.VALUE)
    qtbot.keyClick(window.facets.tree, Qt.Key.Key_Minus)
    wait_idle(qtbot, window)
    assert window.search.field.text() == f"-source:{key}"
    assert 0 < window.results.counts[Kind.EVENT] < before


def test_any_of_several_filters(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["go_facets"].trigger()
    counts = []
    for number in (0, 1):
        value(window, "source", number).setSelected(True)
        counts.append(value(window, "source", number).data(0, Role.COUNT))
    tree = window.facets.tree
    keep = QItemSelectionModel.SelectionFlag.NoUpdate
    tree.setCurrentItem(value(window, "source", 1), 0, keep)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    wait_idle(qtbot, window)
    chips = chips_of(window.search.field.text())
    assert [str(one.field) for one in chips] == ["source", "source"]
    found = sum(
        value(window, "source", number).data(0, Role.COUNT) for number in (0, 1)
    )
    assert found >= max(counts)


def test_a_filter_says_as_many_as_it_gives(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "boğazlar")
    for field in ("person", "place", "treaty", "source", "kind"):
        one = value(window, field)
        count, key = one.data(0, Role.COUNT), one.data(0, Role.VALUE)
        window.facets.tree.wanted.emit(one)
        wait_idle(qtbot, window)
        again = value(window, field)
        assert (again.data(0, Role.VALUE), again.data(0, Role.CHOSEN)) == (key, True)
        assert again.data(0, Role.COUNT) == count
        window.facets.tree.wanted.emit(again)
        wait_idle(qtbot, window)
        assert window.search.field.text() == "boğazlar"


def test_years_are_chosen_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    bars = window.facets.histogram
    bars.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(3):
        qtbot.keyClick(bars, Qt.Key.Key_Right)
    qtbot.keyClick(bars, Qt.Key.Key_Right, shift)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    wait_idle(qtbot, window)
    assert window.search.field.text().startswith("date:")
    assert ".." in window.search.field.text()


def test_the_years_of_a_query_are_lit_wherever_it_came_from(
    qtbot: QtBot, window: MainWindow
) -> None:
    bars = window.facets.histogram
    search(qtbot, window, "boğazlar date:1945")
    assert bars.lit == (1945, 1945)
    search(qtbot, window, "boğazlar -date:1945")
    assert bars.lit is None
    window.focus_of_reader.search("date:1944..1946")
    wait_idle(qtbot, window)
    late = FacetsPane(window.focus_of_reader, window.results)
    qtbot.addWidget(late)
    late.take(Facets(window.focus_of_reader.query, FacetValues()))
    assert late.histogram.lit == bars.lit == (1944, 1946)


def test_more_values_by_keys_lead_to_the_first_of_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "boğazlar")
    tree = window.facets.tree
    more = value(window, "place", FEW - 1)
    more = tree.itemBelow(more)
    assert more.data(0, Role.MORE) == "places"
    tree.setFocus()
    tree.setCurrentItem(more)
    above = tree.verticalScrollBar().value()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    current = tree.currentItem()
    assert current is not None and current.data(0, Role.FIELD) == "place"
    assert current.parent().indexOfChild(current) == FEW
    assert current in tree.selectedItems()
    assert tree.verticalScrollBar().value() == above


def test_provisional_rows_are_told_until_the_ranking_stands(
    window: MainWindow,
) -> None:
    sign, results = window.search.sign, window.results
    assert not sign.isVisible()
    query = window.focus_of_reader.query
    shown = tuple(
        window.lists.view(Kind.DOCUMENT).rows.hit(number) for number in range(3)
    )
    results._tell(Rows(query, Kind.DOCUMENT, 0, shown, provisional=True))
    assert sign.isVisible() and sign.text()
    results._tell(Rows(query, Kind.ARTICLE, 0, ()))
    assert not sign.isVisible()


ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(text=ANY | TYPED)
def test_any_string_may_be_typed(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.search.field.setText(text)
    typed = window.search.field.text()
    for box in window.search.strip.findChildren(ChipBox):
        assert box.button.text()
    wait_idle(qtbot, window)
    assert window.focus_of_reader.query == typed


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("person", "sarper", "Selim Sarper"),
        ("treaty", "ankara-treaty", "Ankara"),
        ("kind", "meeting", "görüşme"),
    ],
)
def test_a_chip_says_what_the_filter_was_called(
    qtbot: QtBot, window: MainWindow, field: str, value: str, said: str
) -> None:
    translation.use(Language.TURKISH)
    search(qtbot, window, f"{field}:{value}")
    words = chip(window).button.text()
    assert said in words and value not in words


def test_a_long_condition_is_cut_and_its_tip_tells_all_of_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    value = "uzun bir söz öbeği ki bir çipe sığmayacak kadar uzundur ve sürer gider"
    search(qtbot, window, f'source:"{value}"')
    button = chip(window).button
    assert button.text().endswith("…") and len(button.text()) <= 60
    assert value in button.toolTip() and value in button.accessibleName()
