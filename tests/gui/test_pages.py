"""The four views in the real window: reached by command, read as text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.comparison.pane import ComparisonView
from gui.disagreements.pane import DisagreementsView
from gui.evidence.pane import EvidenceView
from gui.focus import Page
from gui.main_window import MainWindow
from gui.timeline.pane import TimelineView
from gui.translation import Language, translation
from gui.turning import pages_for, view_words
from model.records.kinds import Kind
from tests.gui.conftest import choose, search, wait_idle
from tests.gui.panes import draw_table, unnamed

NAMES_OF_VIEWS = {
    Page.COMPARISON: "comparisonView",
    Page.DISAGREEMENTS: "disagreementsView",
    Page.EVIDENCE: "evidenceView",
    Page.TIMELINE: "timelineView",
}


def turn(qtbot: QtBot, window: MainWindow, page: Page) -> QWidget:
    """Open a view by its command and wait until it has read the archive."""
    window.actions_by_name[f"page_{page}"].trigger()
    wait_idle(qtbot, window)
    view = window.findChild(QWidget, NAMES_OF_VIEWS[page])
    assert isinstance(view, QWidget) and view.isVisible()
    return view


def offer(view: ComparisonView, *words: str) -> None:
    """Choose the first offer that names all of this."""
    number = next(
        n
        for n in range(view.offers.count())
        if all(word in view.offers.itemText(n) for word in words)
    )
    view.offers.setCurrentIndex(number)
    view.offers.activated.emit(number)


@pytest.mark.parametrize("page", NAMES_OF_VIEWS)
def test_a_view_is_built_when_it_is_first_asked_for(
    qtbot: QtBot, window: MainWindow, page: Page
) -> None:
    assert window.findChild(QWidget, NAMES_OF_VIEWS[page]) is None
    view = turn(qtbot, window, page)
    assert window.reader.isVisible()
    assert window.actions_by_name[f"page_{page}"].isChecked()
    assert unnamed(view) == []
    window.actions_by_name["go_events"].trigger()
    assert not view.isVisible() and window.lists.isVisible()
    assert turn(qtbot, window, page) is view


def test_a_view_has_a_button_on_top_in_the_reader_s_language(
    qtbot: QtBot, window: MainWindow
) -> None:
    translation.use(Language.TURKISH)
    wanted = "Listeler|Karşılaştırma|Uyuşmazlıklar|Dayanaklar|Zaman çizgisi"

    def said() -> bool:
        found = (window.findChild(QToolButton, f"page_{p}Button") for p in Page)
        return "|".join(button.text() for button in found if button) == wanted

    qtbot.waitUntil(said)


def test_back_leads_through_the_views(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "Sarper")
    turn(qtbot, window, Page.TIMELINE)
    turn(qtbot, window, Page.EVIDENCE)
    pages = []
    for command in ("back", "back", "forward"):
        window.actions_by_name[command].trigger()
        wait_idle(qtbot, window)
        pages.append((window.focus_of_reader.page, window.focus_of_reader.query))
    assert pages == [
        (Page.TIMELINE, "Sarper"),
        (Page.LISTS, "Sarper"),
        (Page.TIMELINE, "Sarper"),
    ]
    assert window.pages.currentWidget().objectName() == "timelineView"


def test_kars_stands_against_its_summary_first(
    qtbot: QtBot, window: MainWindow
) -> None:
    view = turn(qtbot, window, Page.COMPARISON)
    assert isinstance(view, ComparisonView)
    headings, *rows = draw_table(view.table.rows)
    assert headings[:3] == [
        "Relation",
        "Kars Antlaşması’nın metni (004, ek)",
        "003’ün yedi maddelik özeti",
    ]
    drawn = "\n".join(" | ".join(row[:3]) for row in rows)
    assert "Article 20" in drawn
    assert "≈ Summarised" in drawn and "Missing" in drawn


def test_the_note_of_august_1946_stands_in_three_wordings(
    qtbot: QtBot, window: MainWindow
) -> None:
    view = turn(qtbot, window, Page.COMPARISON)
    assert isinstance(view, ComparisonView)
    offer(view, "Soviet note of August 1946")
    wait_idle(qtbot, window)
    headings, *rows = draw_table(view.table.rows)
    assert headings[1:] == [
        "000’ın maddeleri (TBMM tutanağından)",
        "000’ın ikinci anlatışı (Tellal’dan)",
        "001’in maddeleri (Gürün’den)",
    ]
    third, fifth = (next(row for row in rows if f"Point {n}" in row[1]) for n in (3, 5))
    assert "000’ın maddeleri geçişi özel şartlara bağlar" in third[0]
    assert "Ortak savunma yalnız 001’in maddelerindedir" in fifth[0]


def test_what_is_open_is_one_click_away(qtbot: QtBot, window: MainWindow) -> None:
    view = turn(qtbot, window, Page.DISAGREEMENTS)
    assert isinstance(view, DisagreementsView)
    view.only_open.click()
    headings, *rows = draw_table(view.list.rows)
    assert headings == ["Status", "Subject"]
    assert rows and {row[0] for row in rows} == {"⚠ open"}
    assert len(rows) < len(view._weighing.found)


def test_a_claim_s_excerpt_is_shown_in_the_text(
    qtbot: QtBot, window: MainWindow
) -> None:
    view = turn(qtbot, window, Page.DISAGREEMENTS)
    assert isinstance(view, DisagreementsView)
    window.show_reader(False)
    claims = view.claims
    column = next(
        n
        for n in range(1, claims.rows.columnCount())
        if claims.rows.cell(0, n).leads_to
    )
    claims.opened.emit(claims.rows.cell(0, column))
    wait_idle(qtbot, window)
    claim = claims.rows.cell(0, column).leads_to
    spot, page = window.focus_of_reader.spot, window.reader.view.page
    assert window.reader.isVisible() and view.isVisible()
    assert (
        spot
        and page
        and (spot.start, spot.end)
        == (
            claim.excerpt.start,
            claim.excerpt.end,
        )
    )


def test_a_row_leads_to_its_evidence_and_its_place_in_time(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Sarper")
    choose(qtbot, window, Kind.EVENT, "Sarper appointed ambassador")
    events = window.lists.view(Kind.EVENT)
    ways = {action.text(): action for action in events.menu().actions()}
    assert list(ways)[:2] == ["Show evidence", "Show on the timeline"]
    ways["Show evidence"].trigger()
    wait_idle(qtbot, window)
    view = window.pages.currentWidget()
    assert isinstance(view, EvidenceView)
    drawn = "\n".join(" | ".join(row) for row in draw_table(view.table.rows))
    assert "29 September 1944" in drawn
    assert "Fon: 30-18-1-2" in drawn
    window.reader.sources.anchorClicked.emit(QUrl("page:timeline"))
    wait_idle(qtbot, window)
    line = window.pages.currentWidget()
    assert isinstance(line, TimelineView)
    assert line.canvas.chosen == window.focus_of_reader.record.id  # type: ignore[union-attr]


def test_the_timeline_has_a_lane_for_each_text(
    qtbot: QtBot, window: MainWindow
) -> None:
    view = turn(qtbot, window, Page.TIMELINE)
    assert isinstance(view, TimelineView)
    assert [lane.label for lane in view.canvas.line.lanes] == [
        "000 Vinogradov makalesi",
        "001 Stalin dönemi makalesi",
        "002 Özet metin",
        "003 Ders notları",
        "004 Kars makalesi",
    ]
    drawn = draw_table(view.table.model(), 2000)
    assert ["7 June 1945"] in [row[:1] for row in drawn] or "⚠ 7 June 1945" in [
        row[0] for row in drawn
    ]


@pytest.mark.parametrize(
    ("kind", "disputed", "ways"),
    [
        (Kind.EVENT, False, ["Show evidence", "Show on the timeline"]),
        (
            Kind.EVENT,
            True,
            ["Show disagreements", "Show evidence", "Show on the timeline"],
        ),
        (Kind.ARTICLE, False, ["Compare wordings"]),
    ],
)
def test_each_record_leads_where_more_is_told(
    qapp: object, kind: Kind, disputed: bool, ways: list[str]
) -> None:
    found = [view_words(page) for page in pages_for(kind, disputed=disputed)]
    assert found == ways


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_K])
def test_the_query_leaves_the_window_its_shortcuts(
    window: MainWindow, key: Qt.Key
) -> None:
    asked = QKeyEvent(
        QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier
    )
    asked.ignore()
    QApplication.sendEvent(window.search.field, asked)
    assert not asked.isAccepted()


def test_the_graph_stands_above_the_table(qtbot: QtBot, window: MainWindow) -> None:
    view = turn(qtbot, window, Page.EVIDENCE)
    assert isinstance(view, EvidenceView)
    assert not view.graph.isVisible()
    search(qtbot, window, "7 Haziran 1945")
    choose(qtbot, window, Kind.EVENT, "7 June 1945")
    assert view.graph.isVisible()
    assert view.graph.geometry().bottom() < view.table.geometry().top()


def test_no_view_is_loaded_before_it_is_shown(root: Path) -> None:
    code = (
        "import sys; import gui.main_window;"
        "print([m for m in sys.modules if m.startswith(("
        "'gui.comparison','gui.disagreements','gui.evidence','gui.timeline'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, check=True, capture_output=True
    )
    assert done.stdout.decode().strip() == "[]"
