"""On what an event rests, as graph and as table, and what rests on a work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.evidence.graph import Box
from gui.evidence.pane import EvidenceView
from gui.focus import Focus
from model.archive import open_archive
from model.records.kinds import Kind
from tests.gui.panes import draw_table, pane_on, unnamed
from tests.model.test_evidence import RECORDS
from tests.small import small_archive

Opened = tuple[EvidenceView, Focus, Callable[[], None]]


@pytest.fixture
def opened(qtbot: QtBot, archive_path: Path) -> Iterator[Opened]:
    with pane_on(qtbot, archive_path, EvidenceView) as opened:
        yield opened


@pytest.fixture(scope="module")
def ids(archive_path: Path) -> dict[str, int]:
    with open_archive(archive_path) as archive:
        reader = archive.reader()
        return {
            key: number
            for table in ("event", "document")
            for key, number in reader.execute(f"select key, id from {table}")
        }


def test_with_nothing_chosen_all_cited_works_are_offered(
    qtbot: QtBot, opened: Opened
) -> None:
    view, focus, settle = opened
    headings, *rows = draw_table(view.table.rows, 500)
    assert headings == ["Work", "Kind", "Citations", "Cited by"]
    assert len(rows) > 100 and view.works.isChecked()
    assert [int(row[2]) for row in rows] == sorted(
        (int(row[2]) for row in rows), reverse=True
    )
    first = rows[0]
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.rows.index(0, 0))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    settle()
    assert focus.record and focus.record.kind is Kind.DOCUMENT
    assert view.title.text() in first[0].replace(". ", ", ") or view.title.text()
    assert view.table.rows.rowCount() >= int(first[2])
    assert not view.works.isChecked()


@pytest.mark.parametrize("query", ["gürün", "cites:Gürün"])
def test_the_query_narrows_the_works(opened: Opened, query: str) -> None:
    view, focus, settle = opened
    everything = view.table.rows.rowCount()
    focus.search(query)
    settle()
    works = [row[0] for row in draw_table(view.table.rows)[1:]]
    assert 0 < len(works) < everything
    assert any("Türk-Sovyet İlişkileri" in work for work in works)
    focus.search("")
    settle()
    assert view.table.rows.rowCount() == everything


def test_the_button_leads_to_the_works_and_back(
    qtbot: QtBot, opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.EVENT, ids["soviet-note-1946-08"])
    settle()
    title = view.title.text()
    qtbot.mouseClick(view.works, Qt.MouseButton.LeftButton)
    settle()
    assert view.table.rows.headings[0] == "Work" and not view.graph.isVisible()
    qtbot.mouseClick(view.works, Qt.MouseButton.LeftButton)
    settle()
    assert view.title.text() == title and view.graph.isVisible()


def test_back_and_forward_are_followed_wherever_the_keyboard_is(
    opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    titles = []
    for key in ("soviet-note-1946-08", "kars-treaty-signed"):
        focus.choose(Kind.EVENT, ids[key])
        settle()
        titles.append(view.title.text())
    for in_graph in (False, True):
        where = view.graph.boxes()[0] if in_graph else view.table
        where.setFocus()
        focus.back()
        settle()
        assert view.title.text() == titles[0]
        view.table.setFocus()
        focus.forward()
        settle()
        assert view.title.text() == titles[1]


def test_the_keyboard_stays_in_the_graph_and_the_words_where_they_were(
    opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.EVENT, ids["kars-treaty-signed"])
    settle()
    view.graph.boxes()[1].setFocus()
    seen = focus.spot
    assert seen
    focus.choose(Kind.EVENT, ids["soviet-note-1946-08"])
    settle()
    there = QApplication.focusWidget()
    assert isinstance(there, Box) and there in view.graph.boxes()
    focus.back()
    settle()
    assert isinstance(QApplication.focusWidget(), Box)
    assert focus.spot == seen


def test_of_very_many_claims_the_first_are_drawn_and_it_says_so(
    opened: Opened, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    view, focus, settle = opened
    for module in ("network", "pane"):
        monkeypatch.setattr(f"gui.evidence.{module}.MOST_CLAIMS", 10)
    focus.choose(Kind.EVENT, ids["kars-treaty-signed"])
    settle()
    drawn = [box for box in view.graph.boxes() if box.node.column == 0]
    assert len(drawn) == 10 and len(view.graph.boxes()) > 10
    assert "the graph shows 10 claims" in view.summary.text()
    assert view.table.rows.rowCount() > 80


def test_an_article_leads_to_its_treaty_and_a_place_says_what_to_do(
    opened: Opened, archive_path: Path
) -> None:
    view, focus, settle = opened
    with open_archive(archive_path) as archive:
        reader = archive.reader()
        (article,) = reader.execute(
            "select a.id from article a join version v on v.id = a.version_id"
            " join claim c on c.treaty_id = v.treaty_id limit 1"
        ).fetchone()
        (place,) = reader.execute("select id from place limit 1").fetchone()
    focus.choose(Kind.ARTICLE, article)
    settle()
    assert "1925" in view.summary.text() or view.table.rows.rowCount() > 0
    focus.choose(Kind.PLACE, place)
    settle()
    assert "Choose an event" in view.summary.text()
    assert view.table.rows.rowCount() == 0 and view.graph.boxes() == []


def test_an_event_leads_through_its_notes_to_its_works(
    opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.EVENT, ids["soviet-note-1946-08"])
    settle()
    headings, *rows = draw_table(view.table.rows)
    assert headings == ["Source", "Claim", "Cited", "Through", "Work"]
    assert any(
        row[3] == "note 33 (a.g.e.) → note 32 (a.g.e.) → note 8"
        and "Türk-Sovyet İlişkileri" in row[4]
        for row in rows
    )
    assert "dashed line: the mark stands outside" in view.summary.text()
    lines = {box.node.lines[0] for box in view.graph.boxes()}
    assert "note 33 → 32 → 8" in lines
    keys = {box.node.key[0] for box in view.graph.boxes()}
    assert keys == {"claim", "citation", "work"}
    works = [box for box in view.graph.boxes() if box.node.column == 2]
    in_table = {row[4] for row in rows if row[4]}
    assert len(works) == len(in_table)


def test_the_graph_is_walked_along_its_lines(
    qtbot: QtBot, opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.EVENT, ids["soviet-note-1946-08"])
    settle()
    first = view.graph.boxes()[0]
    first.setFocus()
    assert first.chosen
    for column in (1, 2):
        at = QApplication.focusWidget()
        assert isinstance(at, Box)
        with qtbot.waitSignal(view.graph.reached):
            qtbot.keyClick(at, Qt.Key.Key_Right)
        there = QApplication.focusWidget()
        assert isinstance(there, Box) and there.chosen
        assert there.node.column == column
        drawn = view.graph._drawn
        assert there.node.key in drawn.beside(at.node.key)
        # the table goes along
        row = view.table.selectionModel().selectedRows()
        assert row
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert focus.spot


def test_every_box_is_named_to_those_who_cannot_see_it(
    opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.EVENT, ids["soviet-note-1946-08"])
    settle()
    for box in view.graph.boxes():
        seen = QAccessible.queryAccessibleInterface(box)
        assert seen and seen.role() == QAccessible.Role.Button
        assert seen.text(QAccessible.Text.Name) == box.node.said
        told = seen.text(QAccessible.Text.Description)
        tied = view.graph._drawn.beside(box.node.key)
        assert all(n.said in told for n in view.graph._drawn.nodes if n.key in tied)
    note = next(b for b in view.graph.boxes() if b.node.lines[0].startswith("note 33"))
    assert (
        note.accessibleName()
        == "Citation: note 33 → 32 → 8, 001 Stalin dönemi makalesi"
    )
    assert "Türk-Sovyet İlişkileri" in note.accessibleDescription()


def test_boxes_do_not_overlap_and_stand_side_by_side(
    opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    for key in ("soviet-note-1946-08", "kars-treaty-signed", "moscow-treaty-signed"):
        focus.choose(Kind.EVENT, ids[key])
        settle()
        places = [box.geometry() for box in view.graph.boxes()]
        assert len(places) > 5
        pairs = combinations(places, 2)
        assert not [1 for one, other in pairs if one.intersects(other)]
        sheet = view.graph.widget().rect()
        assert all(sheet.contains(place) for place in places)


def test_a_work_in_the_table_leads_to_all_that_rests_on_it(
    qtbot: QtBot, opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.EVENT, ids["soviet-note-1946-08"])
    settle()
    rows = draw_table(view.table.rows)[1:]
    at = next(n for n, row in enumerate(rows) if "Türk-Sovyet İlişkileri" in row[4])
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.rows.index(at, 4))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    settle()
    assert focus.record and focus.record.kind is Kind.DOCUMENT
    assert "Türk-Sovyet İlişkileri" in view.title.text()
    assert view.table.rows.rowCount() == 14


def test_a_work_shows_everything_that_rests_on_it(
    qtbot: QtBot, opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.DOCUMENT, ids["gurun-turk-sovyet-iliskileri-1991"])
    settle()
    _, *rows = draw_table(view.table.rows)
    assert len(rows) == 14
    assert any("nota vermiştir33" in row[1] for row in rows)
    chained = "note 33 (a.g.e.) → note 32 (a.g.e.) → note 8"
    assert any(chained in row[2] for row in rows)
    view.table.setCurrentIndex(view.table.rows.index(0, 0))
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert focus.spot


def test_everything_has_a_name_and_goes_to_paper(
    opened: Opened, ids: dict[str, int], tmp_path: Path
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.EVENT, ids["soviet-note-1946-08"])
    settle()
    assert unnamed(view) == []
    view.picture.save(tmp_path / "evidence.svg")
    assert "svg" in (tmp_path / "evidence.svg").read_text()[:200]


AGREEING = """
[[claim]]
source = "000"
event = "note"
field = "name"
about = "ad"
value = "nota"
quote = "ilk notası, 7 Ağustos 1946 tarihinde verilmiştir."
[[claim]]
source = "001"
event = "note"
field = "name"
about = "ad"
value = "nota"
quote = "Boğazlar konusunda bir nota vermiştir"
"""


def test_what_two_sources_took_from_one_work_is_not_counted_twice(
    qtbot: QtBot, tmp_path: Path
) -> None:
    records = RECORDS | {"claims.toml": RECORDS["claims.toml"] + AGREEING}
    small_archive(tmp_path, records).close()
    with pane_on(qtbot, tmp_path / "small.sqlite", EvidenceView) as opened:
        view, focus, settle = opened
        focus.choose(Kind.EVENT, 1)
        settle()
        said = view.summary.text()
        assert "⚑ sources rest on the same work; independent testimonies: 1" in said
        assert "Name: nota: sources 2, independent testimonies 1" in said
        (work,) = [box.node for box in view.graph.boxes() if box.node.column == 2]
        assert work.weighty and work.lines[0].startswith("⚑")
        assert "6 claims in 2 sources" in work.lines[1]
        rows = draw_table(view.table.rows)[1:]
        assert all("⚑ several sources rest on it" in row[4] for row in rows)


def test_two_editions_of_one_work_are_told_on_the_shipped_archive(
    opened: Opened, ids: dict[str, int]
) -> None:
    view, focus, settle = opened
    focus.choose(Kind.EVENT, ids["british-soviet-agreement-1941"])
    settle()
    said = view.summary.text()
    assert "⚑ sources rest on the same work; independent testimonies: 1" in said
    works = [box.node for box in view.graph.boxes() if box.node.column == 2]
    assert len(works) == 2 and all(work.weighty for work in works)
    cells = [row[4] for row in draw_table(view.table.rows)[1:]]
    assert any("⚑ another source rests on another edition" in cell for cell in cells)
