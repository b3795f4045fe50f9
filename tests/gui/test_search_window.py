"""The search as a reader meets it: places, reasons, kept searches, the index."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from gui.focus import Spot
from gui.jobs import Job, Received, Work
from gui.lists.marked import fitted, pieces
from gui.lists.model import Role
from gui.lists.places import PlacesModel
from gui.main_window import MainWindow
from gui.results import LISTED
from gui.translation import Language, translation
from gui.words import PROBLEMS, word
from model.archive import open_archive
from model.records.kinds import Kind
from model.search.saved import Found, save, saved_searches
from tests.gui.conftest import search, wait_idle


@pytest.fixture
def own_path(archive_path: Path, tmp_path: Path) -> Path:
    """Give a copy of the archive that may be written to."""
    return Path(shutil.copyfile(archive_path, tmp_path / "own.sqlite"))


@pytest.fixture
def own(opened: Callable[[Path], MainWindow], own_path: Path) -> MainWindow:
    """Open the window on an archive of one's own."""
    return opened(own_path)


def marked(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    """Write a text with what was found in it in square brackets."""
    return "".join(f"[{x}]" if found else x for x, found in pieces(text, marks))


def marked_row(places: PlacesModel, number: int) -> str:
    """Give a row's words with what was found in brackets."""
    return marked(places.row(number).title, places.row(number).marks)


def drawn(places: PlacesModel, most: int = 400) -> list[str]:
    """Draw places as lines: documents at the left, what was found in brackets."""
    lines = []
    for number in range(min(places.rowCount(), most)):
        row = places.row(number)
        indent = "" if places.is_heading(number) else "  "
        lines.append(f"{indent}{marked_row(places, number)} | {row.lead}")
    return lines


def all_places(qtbot: QtBot, window: MainWindow) -> PlacesModel:
    """Read on until every place is shown."""
    places = window.lists.places.view.places
    while places.canFetchMore(QModelIndex()):
        places.fetchMore(QModelIndex())
        wait_idle(qtbot, window)
    return places


def test_every_place_stands_below_its_document_with_its_words_marked(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "kars")
    places = all_places(qtbot, window)
    lines = drawn(places)
    documents = [line for line in lines if not line.startswith("  ")]
    assert any("[Kars] makalesi | passages: " in line for line in documents)
    below = [line for line in lines if line.startswith("  ")]
    shown = window.results.counts[Kind.DOCUMENT]
    assert len(below) > 60 and 0 < len(documents) <= shown
    assert any("[Kars] Antlaşması" in line and "p. 2" in line for line in below)
    assert any("13 Ekim 1921" in line.split(" | ")[1] for line in below)
    assert "“Kars”" in {places.row(n).detail for n in range(places.rowCount())}


def test_a_place_opens_in_its_text_by_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Карахан")
    window.actions_by_name["go_places"].trigger()
    view = window.lists.places.view
    assert view.hasFocus()
    while "[Karahan]" not in marked_row(view.places, view.currentIndex().row()):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    wait_idle(qtbot, window)
    hit = view.currentIndex().data(Role.HIT)
    spot = window.focus_of_reader.spot
    assert spot and (spot.document, spot.start) == (
        hit.snippet.document_id,
        hit.snippet.start,
    )
    selections = [s.cursor.selectedText() for s in window.reader.view.extraSelections()]
    assert "Karahan" in selections
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.reader.view.hasFocus()


def test_a_place_is_cited_and_copied(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "Карахан")
    view = window.lists.places.view
    window.actions_by_name["go_places"].trigger()
    number = next(
        n
        for n in range(view.places.rowCount())
        if "[Karahan]" in marked_row(view.places, n)
    )
    view.setCurrentIndex(view.places.index(number))
    with qtbot.waitSignal(window.copying.copied):
        window.actions_by_name["copy_quotation"].trigger()
    assert "Karahan" in QApplication.clipboard().text()
    data = view.places.mimeData([view.places.index(number)])
    assert "Karahan" in data.text() and "line" in data.text()


def test_a_chosen_event_shows_the_excerpt_that_answers(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Карахан")
    rows = window.lists.view(Kind.EVENT).rows
    number = next(n for n in range(4) if "“Karahan”" in rows.row(n).detail)
    hit = rows.hit(number)
    window.lists.view(Kind.EVENT).setCurrentIndex(rows.index(number))
    wait_idle(qtbot, window)
    best = hit.excerpts[0]
    assert window.focus_of_reader.spot == Spot(best.document_id, best.start, best.end)
    selections = [s.cursor.selectedText() for s in window.reader.view.extraSelections()]
    assert "Karahan" in selections


def test_no_query_leaves_the_room_to_the_lists(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert not window.lists.places.isVisible()
    search(qtbot, window, "Sarper")
    assert window.lists.places.isVisible()
    window.actions_by_name["clear_query"].trigger()
    wait_idle(qtbot, window)
    assert not window.lists.places.isVisible()


@pytest.mark.parametrize(
    ("query", "kind", "title", "why"),
    [
        ("kars", Kind.EVENT, "[Kars]", "in the title: “Kars”"),
        ("Карахан", Kind.EVENT, "Brest", "Lev Mihayloviç Karahan, written here"),
        ("7 Haziran 1945", Kind.EVENT, "", "date: “7 Haziran 1945”"),
        ("kars md 6", Kind.ARTICLE, "Article [6]", "the reference"),
    ],
)
def test_a_row_tells_why_it_was_found(
    qtbot: QtBot, window: MainWindow, query: str, kind: Kind, title: str, why: str
) -> None:
    search(qtbot, window, query)
    rows = window.lists.view(kind).rows
    found = [rows.row(number) for number in range(min(rows.rowCount(), 30))]
    assert [
        row
        for row in found
        if title in marked(row.title, row.marks) and why in f"{row.why} {row.spoken}"
    ], [(marked(row.title, row.marks), row.why) for row in found]


def test_a_long_line_is_cut_so_that_what_was_found_stays_in_sight(
    qapp: QApplication,
) -> None:
    text = "söz " * 60 + "Kars " + "söz " * 60
    at = text.index("Kars")
    metrics = QFontMetrics(qapp.font())
    short, marks = fitted(text, [(at, at + 4)], metrics, 240)
    assert [short[start:end] for start, end in marks] == ["Kars"]
    assert short.startswith("…") and short.endswith("…")
    assert metrics.horizontalAdvance(short) <= 240


def test_the_date_that_was_asked_for_stays_in_sight(qapp: QApplication) -> None:
    text = "Sarper " + "söz " * 40 + "19 Mart’ta" + " söz" * 40
    at = text.index("19")
    metrics = QFontMetrics(qapp.font())
    found = [(0, 6), (at, at + 10)]
    short, marks = fitted(text, found, metrics, 240, 1)
    assert [short[start:end] for start, end in marks] == ["19 Mart’ta"]


def kept_names(path: Path) -> list[str]:
    with open_archive(path) as archive:
        return [one.name for one in saved_searches(archive.reader())]


def child(item: QTreeWidgetItem, number: int) -> QTreeWidgetItem:
    """Give a line below a kept search, counted from its end where negative."""
    found = item.child(number % item.childCount())
    assert found is not None
    return found


def top_of(window: MainWindow) -> QTreeWidgetItem:
    """Give the first of the kept searches."""
    first = window.search.kept.tree.topLevelItem(0)
    assert first is not None
    return first


def kept_lines(window: MainWindow) -> list[str]:
    """Draw the kept searches with what changed below them."""
    lines = []
    at = window.search.kept.tree.topLevelItem(0)
    while at is not None:
        indent = "  " if at.parent() else ""
        lines.append(f"{indent}{at.text(0)} {at.text(1)}".rstrip())
        at = window.search.kept.tree.itemBelow(at)
    return lines


def test_a_search_is_kept_renamed_forgotten_and_brought_back(
    qtbot: QtBot, own: MainWindow, own_path: Path
) -> None:
    kept = own.search.kept
    assert not kept.isVisible()
    search(qtbot, own, "Sarper üs")
    own.actions_by_name["save_search"].trigger()
    qtbot.waitUntil(kept.isVisible)
    assert kept_lines(own) == ["Sarper üs"]
    search(qtbot, own, "")
    own.actions_by_name["go_saved"].trigger()
    assert kept.tree.hasFocus()
    qtbot.keyClick(kept.tree, Qt.Key.Key_Return)
    wait_idle(qtbot, own)
    assert own.search.field.text() == "Sarper üs"
    top_of(own).setText(0, "Üs meselesi")
    wait_idle(qtbot, own)
    assert kept_names(own_path) == ["Üs meselesi"]
    own.actions_by_name["go_saved"].trigger()
    qtbot.keyClick(kept.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not kept.isVisible())
    assert kept_names(own_path) == []
    own.actions_by_name["undo"].trigger()
    qtbot.waitUntil(kept.isVisible)
    assert kept_names(own_path) == ["Üs meselesi"]


def test_a_kept_search_tells_what_is_new_and_what_is_gone(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], own_path: Path
) -> None:
    with open_archive(own_path) as archive, archive.change("") as connection:
        before = {"document": ["001"], "event": [], "article": [], "passage": ["000/1"]}
        save(connection, "Karahan", "Карахан", before, "2026-01-02T03:04:05Z")
    window = opened(own_path)
    kept = window.search.kept
    qtbot.waitUntil(kept.isVisible)
    top = top_of(window)
    assert top.text(1).startswith("+") and "−" in top.text(1)
    top.setExpanded(True)
    lines = kept_lines(window)
    assert any(line.startswith("  + ") and "Brest" in line for line in lines)
    assert any(line.startswith("  − ") for line in lines)
    assert lines[-1] == "  ✓ Seen"
    brest = next(n for n, line in enumerate(lines) if "Brest" in line)
    kept.open(child(top, brest - 1))
    wait_idle(qtbot, window)
    record = window.focus_of_reader.record
    assert record and record.kind is Kind.EVENT
    kept.open(child(top, -1))
    qtbot.waitUntil(lambda: kept_lines(window) == ["Karahan"])


def test_what_is_gone_from_the_archive_is_called_by_its_title(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], own_path: Path
) -> None:
    gone = {"e": ["Sarper’in sunması", "Sarper presents", None]}
    article = {"t/6": ["Kars Antlaşması", None, None, "6", "treaty"]}
    before: Found = {"document": {}, "event": gone, "article": article, "passage": []}
    older: Found = {"document": ["d"], "event": [], "article": [], "passage": []}
    with open_archive(own_path) as archive, archive.change("") as connection:
        save(connection, "A", "zzqqzzq", before, "2026-01-02T03:04:05Z")
        save(connection, "B", "zzqqzzq xyzq", older, "2026-01-02T03:04:05Z")
    window = opened(own_path)
    qtbot.waitUntil(window.search.kept.isVisible)
    window.search.kept.tree.expandAll()
    assert [line for line in kept_lines(window) if line.startswith("  −")] == [
        *("  − Sarper presents", "  − Article 6 · Kars Antlaşması", "  − document d"),
    ]
    translation.use(Language.TURKISH)

    def in_turkish() -> bool:
        window.search.kept.tree.expandAll()
        return "  − Sarper’in sunması" in kept_lines(window)

    qtbot.waitUntil(in_turkish)


def test_what_a_place_attests_is_said_in_the_language_of_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    translation.use(Language.RUSSIAN)
    search(qtbot, window, "смерть Сталина")
    places = window.lists.places.view.places
    said = [places.row(number).detail for number in range(places.rowCount())]
    assert any("Смерть Сталина" in words for words in said), said


def test_a_first_page_tells_what_the_archive_holds_whatever_is_sought(
    qtbot: QtBot, window: MainWindow
) -> None:
    def first_page() -> str:
        return window.reader.view.toPlainText()

    held = [line for line in first_page().splitlines() if "Events: " in line]
    search(qtbot, window, "kars moskova date:1921")
    translation.use(Language.TURKISH)
    translation.use(Language.ENGLISH)
    wait_idle(qtbot, window)
    assert held and held[0] in first_page()


def test_nothing_else_is_asked_before_the_first_rows_are_there(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs, told = window.results.jobs, list[str]()
    assert jobs
    run = jobs.run

    def noted(lane: str, work: Work, arrived: Received) -> Job:
        told.append(lane)
        return run(lane, work, arrived)

    monkeypatch.setattr(jobs, "run", noted)
    window.results.rows_arrived.connect(lambda rows: told.append(str(rows.kind)))
    with qtbot.waitSignal(window.results.shown):
        window.search.field.setFocus()
        qtbot.keyClicks(window.search.field, "k")
    wait_idle(qtbot, window)
    assert told[:4] == ["query", *map(str, LISTED)]
    assert "completions" in told[4:]


def test_the_status_bar_tells_only_names_that_were_found_in_a_spelling(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "письмо Ленину")
    names = window.results.names
    assert names and all(forms for forms in names.values())
    search(qtbot, window, "Энвер-паша")
    assert window.results.names == {"Enver Paşa": {"Enver Paşa"}}


@pytest.mark.parametrize("query", ["kind:qota kars", "-lang:zz kars", "person:Qqqq"])
def test_a_value_that_nothing_has_is_told_and_underlined(
    qtbot: QtBot, window: MainWindow, query: str
) -> None:
    search(qtbot, window, query)
    (value,) = (word for word in query.split() if ":" in word)
    said = [it.text() for it in window.search.strip.findChildren(QLabel)]
    assert f"⚠ {value}: {word(PROBLEMS, 'unknown-value')}" in said
    doubted, (problem,) = window.search.field._unknown
    assert doubted[problem.start : problem.end] == value
    search(qtbot, window, "kind:event lang:tr person:Sarper kars")
    said = [it.text() for it in window.search.strip.findChildren(QLabel)]
    assert not any("⚠" in words for words in said)
