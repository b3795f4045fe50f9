"""The whole window, used as a historian would use it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.focus import Spot
from gui.main_window import MainWindow
from gui.translation import Language, translation
from model.records.kinds import Kind
from tests.drawing import draw_list, draw_tree
from tests.gui.conftest import choose, search, type_text, wait_idle


def titles(window: MainWindow, kind: Kind) -> list[str]:
    rows = window.lists.view(kind).rows
    return [rows.row(number).title for number in range(rows.rowCount())]


def chosen_words(window: MainWindow) -> str:
    """Give the words of the excerpt that is marked in the text."""
    spot, page = window.focus_of_reader.spot, window.reader.view.page
    assert spot and page
    return page.cursor(spot.start, spot.end).selectedText()


def test_the_first_start_shows_the_archive_and_what_to_try(window: MainWindow) -> None:
    text = window.reader.view.toPlainText()
    assert "Sarper" in text and "7 Haziran 1945" in text
    assert all(titles(window, kind) for kind in window.lists.columns)
    assert titles(window, Kind.DOCUMENT)[0]


def test_typing_a_person_fills_the_three_lists(
    qtbot: QtBot, window: MainWindow
) -> None:
    everything = len(titles(window, Kind.EVENT))
    search(qtbot, window, "sarper")
    found = draw_list(window.lists.view(Kind.EVENT).rows, 40)
    assert "Sarper’in Moskova Büyükelçiliğine atanması | " not in found  # English
    assert "29 September 1944" in found
    assert 0 < len(titles(window, Kind.EVENT)) < everything
    assert window.results.counts[Kind.DOCUMENT] == len(titles(window, Kind.DOCUMENT))


@pytest.mark.parametrize(
    "query", ["7 Haziran 1945", "date:1945-06-07", "tarih:7.6.1945"]
)
def test_a_day_is_found_however_it_is_written(
    qtbot: QtBot, window: MainWindow, query: str
) -> None:
    search(qtbot, window, query)
    rows = window.lists.view(Kind.EVENT).rows
    assert "1945-06-07" in {rows.row(n).edtf for n in range(rows.rowCount())}


def test_a_chosen_event_shows_its_excerpt_and_what_the_sources_say(
    qtbot: QtBot, window: MainWindow
) -> None:
    translation.use(Language.TURKISH)
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper’in Moskova Büyükelçiliğine atanması")
    assert "29 Eylül 1944’te Selim Sarper" in chosen_words(window)
    assert "29 Eylül 1944" in window.reader.sources.toPlainText()
    selections = [s.cursor.selectedText() for s in window.reader.view.extraSelections()]
    assert chosen_words(window) in selections
    assert "Sarper" in selections


def test_choosing_an_event_marks_what_is_linked_to_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Kars")
    choose(qtbot, window, Kind.ARTICLE, "Article 1 ")
    events = window.lists.view(Kind.EVENT).rows
    assert events.linked_rows()
    assert "* " in draw_list(events, 300)


def test_an_excerpt_is_as_long_in_the_text_as_in_the_archive(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Kars")
    choose(qtbot, window, Kind.ARTICLE, "Article 3 ")
    said = window.reader._said
    page = window.reader.view.page
    assert said and page
    for excerpt in said.excerpts:
        shown = page.cursor(excerpt.start, excerpt.end).selectedText()
        assert shown.replace("\u2029", "\n\n") == excerpt.exact


def test_a_note_opens_below_its_mark_and_moves_no_offset(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "")
    choose(qtbot, window, Kind.DOCUMENT, titles(window, Kind.DOCUMENT)[0])
    page = window.reader.view.page
    text = window.reader._text
    assert page and text
    mark, later = text.marks[0], text.marks[-1]
    before = page.cursor(later.start, later.end).selectedText()
    window.reader.view.note_clicked.emit(mark.note, page.position_of(mark.start))
    assert page.open_notes
    assert page.cursor(later.start, later.end).selectedText() == before == later.note
    assert page.offset_of(page.position_of(later.start)) == later.start
    window.reader.view.note_clicked.emit(mark.note, page.position_of(mark.start))
    assert not page.open_notes
    assert page.cursor(later.start, later.end).selectedText() == before


def test_a_passage_leads_to_what_it_attests(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper")
    html = window.reader.attested.toHtml()
    assert 'href="event:' in html and 'href="person:' in html


def test_back_returns_to_what_was_seen(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper")
    first = window.focus_of_reader.seen
    search(qtbot, window, "Kars")
    choose(qtbot, window, Kind.ARTICLE, "Article 1 ")
    while window.focus_of_reader.record != first.record:
        window.actions_by_name["back"].trigger()
    wait_idle(qtbot, window)
    assert window.focus_of_reader.spot == first.spot
    window.actions_by_name["forward"].trigger()
    assert window.focus_of_reader.seen != first


def test_letters_typed_in_a_row_are_one_step_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Sarper")
    window.actions_by_name["back"].trigger()
    wait_idle(qtbot, window)
    assert window.search.field.text() == ""


def test_an_empty_result_offers_the_nearest_spelling(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Krs date:1803")
    empty = window.findChild(QWidget, "emptyResult")
    assert empty and empty.isVisible()
    offers = empty.findChildren(QAbstractButton)
    assert len(offers) > 1
    offers[0].click()
    wait_idle(qtbot, window)
    assert not empty.isVisible()


def test_dragging_over_years_narrows_to_them(qtbot: QtBot, window: MainWindow) -> None:
    bars = window.facets.histogram
    middle = bars.height() // 2
    start, end = QPoint(bars.x_of(1944), middle), QPoint(bars.x_of(1946), middle)
    qtbot.mousePress(bars, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(bars, end)
    qtbot.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=end)
    wait_idle(qtbot, window)
    assert window.search.field.text() == "date:1944..1946"
    assert 0 < window.results.counts[Kind.EVENT] < 393


def test_a_facet_narrows_and_widens_again(qtbot: QtBot, window: MainWindow) -> None:
    drawing = draw_tree(window.facets.tree.model())
    assert "Persons" in drawing and "Places" in drawing
    person = window.facets.tree.topLevelItem(0).child(0)
    window.facets.tree.itemClicked.emit(person, 0)
    wait_idle(qtbot, window)
    assert window.search.field.text().startswith("person:")
    cross = window.search.strip.findChild(QAbstractButton, "chipCross")
    assert cross
    cross.click()
    wait_idle(qtbot, window)
    assert window.search.field.text() == ""


def test_copied_rows_are_a_table(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "Sarper")
    view = window.lists.view(Kind.EVENT)
    view.setFocus()
    view.selectAll()
    window.actions_by_name["copy"].trigger()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == view.rows.rowCount()
    assert all(line.count("\t") == 3 for line in lines)


def test_layout_archive_and_query_come_back(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], archive_path: Path
) -> None:
    first = opened(archive_path)
    # Qt brings no window back larger than the screen, which is 800 × 800 here.
    first.reader.splitter.setSizes([300, 200])
    first.actions_by_name["toggle_facets"].trigger()
    search(qtbot, first, "Sarper")
    sizes, shown = first.reader.splitter.sizes(), first.facets.isVisible()
    first.close()
    second = opened(archive_path)
    wait_idle(qtbot, second)
    proportion = sizes[0] / sum(sizes)
    again = second.reader.splitter.sizes()
    assert again[0] / sum(again) == pytest.approx(proportion, abs=0.03)
    assert second.settings.facets_shown is shown
    assert second.search.field.text() == "Sarper"
    assert second.results.counts[Kind.EVENT] == first.results.counts[Kind.EVENT]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.TURKISH, ("Belgeler", "29 Eylül 1944", "Dışa aktar…")),
        (Language.ENGLISH, ("Documents", "29 September 1944", "Export…")),
        (Language.RUSSIAN, ("Документы", "29 сентября 1944", "Экспорт…")),
    ],
)
def test_the_language_changes_at_once(
    qtbot: QtBot, window: MainWindow, language: Language, expected: tuple[str, ...]
) -> None:
    heading, date, export = expected
    search(qtbot, window, "Sarper")
    window.actions_by_name[f"language_{language}"].trigger()
    qtbot.waitUntil(
        lambda: window.lists.view(Kind.DOCUMENT).accessibleName() == heading
    )
    assert date in draw_list(window.lists.view(Kind.EVENT).rows, 40)
    assert window.actions_by_name["export"].text() == export


def test_every_interactive_widget_has_a_name_to_be_read_aloud(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "person:Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper")
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {widget.parent()}"
        for kind in (QAbstractButton, QAbstractItemView, QLineEdit)
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        # Qt's own button that empties the field has a name of Qt's.
        and not isinstance(widget.parent(), QLineEdit)
    ]
    assert nameless == []
    for name in ("reader", "searchField", "statusBar", "facets", "yearHistogram"):
        found = window.findChild(QWidget, name)
        assert found is not None and found.accessibleName(), name


@pytest.mark.parametrize(
    "name",
    [
        "searchField",
        "documentsView",
        "eventsView",
        "articlesView",
        "reader",
        "facets",
        "statusBar",
    ],
)
def test_the_contracts_widgets_are_there(window: MainWindow, name: str) -> None:
    assert window.findChild(QWidget, name).isVisible()


@pytest.mark.parametrize(
    ("name", "enabled"),
    [
        ("exportAction", True),
        ("openAction", True),
        ("importAction", False),
        ("undoAction", False),
        ("redoAction", False),
    ],
)
def test_the_contracts_actions_say_why_they_rest(
    window: MainWindow, name: str, enabled: bool
) -> None:
    action = next(a for a in window.actions() if a.objectName() == name)
    assert action.isEnabled() is enabled
    assert action.toolTip()


def test_the_text_is_never_narrow(qtbot: QtBot, window: MainWindow) -> None:
    for width, height in ((1280, 800), (1024, 700), (1920, 1080)):
        window.resize(width, height)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        assert window.reader.width() >= 420
    window.resize(1024, 700)
    assert not window.facets.isVisible()


def test_a_slash_leads_to_the_query_and_is_typed_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    view = window.lists.view(Kind.EVENT)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Slash)
    qtbot.waitUntil(window.search.field.hasFocus)
    qtbot.keyClick(window.search.field, Qt.Key.Key_Slash)
    assert window.search.field.text() == "/"


def test_any_string_may_be_typed(qtbot: QtBot, window: MainWindow) -> None:
    for text in ('"', "( ) -", "date:abc", "NEAR(a b)", "a\\'\";--", "person:", "İ̇ı😀"):
        search(qtbot, window, text)
        assert window.search.field.text() == text
        assert not window.info.isVisible()


def test_focus_notes_no_offset_of_its_own_scrolling(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper")
    assert window.focus_of_reader.seen.offset is None
    bar = window.reader.view.verticalScrollBar()
    bar.setValue(bar.value() + 300)
    qtbot.waitUntil(lambda: window.focus_of_reader.seen.offset is not None)
    offset = window.focus_of_reader.seen.offset
    assert offset is not None
    spot = window.focus_of_reader.spot
    assert spot
    window.focus_of_reader.show(Spot(spot.document, 0, 10))
    window.actions_by_name["back"].trigger()
    assert abs(window.reader.view.top_offset() - offset) < 200


def test_the_palette_runs_a_command_by_its_name(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Sarper")
    window.show_palette()
    palette = window.findChild(QWidget, "palette")
    assert palette
    type_text(palette.field, "clear")  # type: ignore[attr-defined]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    wait_idle(qtbot, window)
    assert window.search.field.text() == ""
