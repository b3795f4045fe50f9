"""Citations, quotations and rows leave the window from wherever they are chosen."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.comparison.pane import ComparisonView
from gui.copying import RTF, table_of
from gui.disagreements.pane import DisagreementsView
from gui.evidence.pane import EvidenceView
from gui.focus import Page
from gui.main_window import MainWindow
from gui.settings import CITATION_STYLES, Settings
from gui.timeline.pane import TimelineView
from model.exporting.citing import STYLES
from model.records.kinds import Kind
from tests.gui.conftest import choose, search, wait_idle
from tests.gui.panes import draw_table

BOLAT = "Mehmet Ali Bolat"


def copied() -> QMimeData:
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    return data


def take(qtbot: QtBot, window: MainWindow, command: str) -> str:
    """Copy by a command and give the plain words."""
    with qtbot.waitSignal(window.copying.copied):
        window.actions_by_name[command].trigger()
    wait_idle(qtbot, window)
    return copied().text()


def view_of(qtbot: QtBot, window: MainWindow, page: Page) -> QWidget:
    window.actions_by_name[f"page_{page}"].trigger()
    wait_idle(qtbot, window)
    return window.pages.currentWidget()


def stand_on(view: QAbstractItemView, row: int, column: int = 0) -> None:
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, column))


def test_selected_words_are_quoted_as_the_document_has_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "kars antlaşması")
    choose(qtbot, window, Kind.ARTICLE, "Article 6")
    spot, page = window.focus_of_reader.spot, window.reader.view.page
    assert spot and page
    view = window.reader.view
    view.setFocus()
    cursor = page.cursor(spot.start + 3, spot.start + 23)
    view.setTextCursor(cursor)
    words = cursor.selectedText()
    told = take(qtbot, window, "copy_quotation")
    quoted, note = told.split("\n\n")
    assert quoted == f"“{words}”¹"
    assert note.startswith("¹ ")
    assert copied().hasHtml() and "sdfootnoteanc" in copied().html()
    assert b"\\footnote" in copied().data(RTF[0]).data()


def test_the_shown_excerpt_is_cited_from_the_reader(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper appointed ambassador")
    window.actions_by_name["go_reader"].trigger()
    one = take(qtbot, window, "copy_citation")
    assert one.count("\n") == 0
    window.lists.view(Kind.EVENT).setFocus()
    many = take(qtbot, window, "copy_citation")
    assert one in many.splitlines()


def test_a_button_over_the_text_copies_from_the_text(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Molotov")
    window.lists.view(Kind.EVENT).setFocus()
    action = window.actions_by_name["copy_citation"]
    button = next(b for b in action.associatedObjects() if b.parent() in _heads(window))
    assert isinstance(button, QWidget)
    with qtbot.waitSignal(window.copying.copied):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert copied().text().count("\n") == 0
    wait_idle(qtbot, window)


def _heads(window: MainWindow) -> list[object]:
    return list(window.reader.findChildren(QWidget))


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (Kind.EVENT, "Sarper appointed ambassador"),
        (Kind.DOCUMENT, "Kars makalesi"),
        (Kind.ARTICLE, "Article"),
    ],
)
def test_every_list_is_cited_and_quoted(
    qtbot: QtBot, window: MainWindow, kind: Kind, title: str
) -> None:
    search(qtbot, window, "Sarper" if kind is Kind.EVENT else "kars")
    window.lists.view(kind).setFocus()
    choose(qtbot, window, kind, title)
    assert take(qtbot, window, "copy_citation").endswith(".")
    assert "¹" in take(qtbot, window, "copy_quotation")


def _disagreements(view: QWidget) -> list[tuple[QAbstractItemView, int, int]]:
    assert isinstance(view, DisagreementsView)
    return [(view.list, 0, 1), (view.claims, 0, 0)]


def _evidence(view: QWidget) -> list[tuple[QAbstractItemView, int, int]]:
    assert isinstance(view, EvidenceView)
    return [(view.table, 0, column) for column in range(5)]


def _timeline(view: QWidget) -> list[tuple[QAbstractItemView, int, int]]:
    assert isinstance(view, TimelineView)
    return [(view.table, 0, 0), (view.table, 2, 0)]


def _comparison(view: QWidget) -> list[tuple[QAbstractItemView, int, int]]:
    assert isinstance(view, ComparisonView)
    return [(view.table, 1, 0), (view.table, 1, 1)]


VIEWS = [
    (Page.DISAGREEMENTS, _disagreements),
    (Page.EVIDENCE, _evidence),
    (Page.TIMELINE, _timeline),
    (Page.COMPARISON, _comparison),
]


@pytest.mark.parametrize(("page", "places"), VIEWS)
def test_every_view_is_cited_and_quoted(
    qtbot: QtBot,
    window: MainWindow,
    page: Page,
    places: Callable[[QWidget], list[tuple[QAbstractItemView, int, int]]],
) -> None:
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper appointed ambassador")
    search(qtbot, window, "")
    for view, row, column in places(view_of(qtbot, window, page)):
        stand_on(view, row, column)
        cited = take(qtbot, window, "copy_citation")
        assert cited.endswith(".")
        quoted = take(qtbot, window, "copy_quotation")
        assert quoted.startswith("“") or quoted == cited
        wait_idle(qtbot, window)


def test_words_are_quoted_from_either_of_two_documents(
    qtbot: QtBot, window: MainWindow
) -> None:
    view = view_of(qtbot, window, Page.COMPARISON)
    assert isinstance(view, ComparisonView)
    view.tabs.setCurrentIndex(1)
    wait_idle(qtbot, window)
    for column in view.side_by_side.columns:
        text = column.text
        text.setFocus()
        at = text.toPlainText().index("Türkiye")
        cursor = text.textCursor()
        cursor.setPosition(at)
        cursor.setPosition(at + 7, QTextCursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)
        told = take(qtbot, window, "copy_quotation")
        assert told.startswith("“Türkiye”¹\n\n¹ ")
        window.actions_by_name["copy"].trigger()
        assert copied().text() == "Türkiye"


def test_a_place_in_a_text_is_quoted(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "Sarper")
    view = window.lists.places.view
    number = next(
        n for n in range(view.places.rowCount()) if not view.places.is_heading(n)
    )
    view.setFocus()
    view.setCurrentIndex(view.places.index(number))
    assert "Sarper" in take(qtbot, window, "copy_quotation")
    assert take(qtbot, window, "copy_citation").endswith(".")
    assert take(qtbot, window, "copy").count("\t") == 3


def test_the_graph_and_the_lanes_are_cited(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "7 Haziran 1945")
    choose(qtbot, window, Kind.EVENT, "7 June 1945")
    view = view_of(qtbot, window, Page.EVIDENCE)
    assert isinstance(view, EvidenceView)
    view.graph.setFocus()
    qtbot.keyClick(view.graph, Qt.Key.Key_Down)
    assert take(qtbot, window, "copy_citation").count("\n") == 0
    line = view_of(qtbot, window, Page.TIMELINE)
    assert isinstance(line, TimelineView)
    line.canvas.setFocus()
    qtbot.keyClick(line.canvas, Qt.Key.Key_Right)
    assert take(qtbot, window, "copy_citation").count("\n") == 0


@pytest.mark.parametrize("kind", [Kind.DOCUMENT, Kind.EVENT, Kind.ARTICLE])
def test_rows_are_dragged_as_a_table(
    qtbot: QtBot, window: MainWindow, kind: Kind
) -> None:
    search(qtbot, window, "kars antlaşması")
    view = window.lists.view(kind)
    assert view.dragEnabled()
    model = view.model()
    rows = [model.index(number, 0) for number in range(2)]
    assert all(row.flags() & Qt.ItemFlag.ItemIsDragEnabled for row in rows)
    data = model.mimeData(rows)
    assert data.text().count("\n") == 1
    assert data.html().count("<tr>") == 2
    # While one drags, the words that attest the rows are read.
    wait_idle(qtbot, window)
    assert {line.count("\t") for line in data.text().split("\n")} == {5}
    assert set(model.mimeTypes()) <= set(data.formats())


def test_rows_of_every_view_are_dragged(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper appointed ambassador")
    search(qtbot, window, "")
    for page, places in VIEWS:
        for view, row, _ in places(view_of(qtbot, window, page)):
            model = view.model()
            columns = range(model.columnCount())
            cells = [model.index(row, column) for column in columns]
            assert view.dragEnabled()
            assert all(c.flags() & Qt.ItemFlag.ItemIsDragEnabled for c in cells)
            assert model.mimeData(cells).text().count("\t") >= len(cells) - 1


def test_the_style_is_chosen_and_remembered(qtbot: QtBot, window: MainWindow) -> None:
    assert set(CITATION_STYLES) == set(STYLES)
    search(qtbot, window, "kars antlaşması")
    choose(qtbot, window, Kind.ARTICLE, "Article 6")
    window.actions_by_name["go_reader"].trigger()
    told = set()
    for style in STYLES:
        window.actions_by_name[f"style_{style}"].trigger()
        assert Settings().citation_style == style
        told.add(take(qtbot, window, "copy_citation"))
    assert len(told) > 1 and all(BOLAT in words for words in told)


def test_copied_rows_are_a_table(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "Sarper")
    view = window.lists.view(Kind.EVENT)
    view.setFocus()
    view.selectAll()
    lines = take(qtbot, window, "copy").split("\n")
    assert len(lines) == view.rows.rowCount()
    cells = [line.split("\t") for line in lines]
    assert {len(row) for row in cells} == {6}
    # Behind what the list shows: the words that attest it, and where they stand.
    assert all(row[4] and row[5].endswith(".") for row in cells)
    assert copied().html().count("<tr>") == len(lines)


def test_the_table_with_the_keyboard_is_copied_not_a_list_behind_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper")
    view = view_of(qtbot, window, Page.DISAGREEMENTS)
    assert isinstance(view, DisagreementsView)
    stand_on(view.list, 0)
    cells = take(qtbot, window, "copy").split("\t")
    assert cells == draw_table(view.list.rows)[1]
    stand_on(view.claims, 0)
    assert take(qtbot, window, "copy") == view.claims.rows.index(0, 0).data()


@pytest.mark.parametrize("cell", ["=1+1", "+90 312", "-5", "@sum(A1)", "= Same"])
def test_no_row_becomes_a_formula(qapp: QApplication, cell: str) -> None:
    data = table_of([[cell, "1921-03-16"]])
    assert data.text() == f"'{cell}\t1921-03-16"
    assert f">{cell}<" not in data.html()


def test_nothing_chosen_is_said(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.copying.said) as said:
        window.actions_by_name["copy_citation"].trigger()
    assert said.args and "Choose a row" in str(said.args[0])


def test_a_context_menu_offers_to_copy(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper")
    wanted = {
        window.actions_by_name[f"copy{end}"] for end in ("_citation", "_quotation")
    }
    view = view_of(qtbot, window, Page.DISAGREEMENTS)
    assert isinstance(view, DisagreementsView)
    stand_on(view.list, 0)
    for widget in (view.list, window.reader.view):
        asked = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard,
            widget.rect().center(),
            widget.mapToGlobal(widget.rect().center()),
        )
        QApplication.sendEvent(widget.viewport(), asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert wanted <= set(menu.actions())
        menu.close()
    menu = window.lists.view(Kind.EVENT).menu()
    assert wanted <= {a for a in menu.actions() if isinstance(a, QAction)}


def test_a_program_that_copies_and_leaves_the_window_open_ends_well(
    archive_path: Path, root: Path
) -> None:
    code = (
        "import sys; from gui.app import open_window;"
        "from gui.copying import table_of;"
        "from PySide6.QtGui import QGuiApplication;"
        "window = open_window(sys.argv[1]);"
        "QGuiApplication.clipboard().setMimeData(table_of([['Kars', '1921']]));"
        "print('left open')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(archive_path)],
        cwd=root,
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == "left open"
