"""Disagreements and evidence in the real window: commands, history, facets, paper."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.disagreements.pane import DisagreementsView
from gui.evidence.graph import Box
from gui.evidence.pane import EvidenceView
from gui.focus import Page
from gui.main_window import MainWindow
from gui.picture_button import new_printer
from gui.printing import Imprint, print_picture
from gui.words import title_words
from model.disagreement import Status
from model.records.kinds import Kind
from tests.gui.conftest import choose, search, wait_idle
from tests.gui.panes import draw_table

SVG = "{http://www.w3.org/2000/svg}"
NOTE = "First Soviet note on the Straits"


def turn(qtbot: QtBot, window: MainWindow, command: str) -> QWidget:
    window.actions_by_name[command].trigger()
    wait_idle(qtbot, window)
    view = window.pages.currentWidget()
    assert view.isVisible()
    return view


def disagreements(qtbot: QtBot, window: MainWindow) -> DisagreementsView:
    view = turn(qtbot, window, f"page_{Page.DISAGREEMENTS}")
    assert isinstance(view, DisagreementsView)
    return view


def evidence(qtbot: QtBot, window: MainWindow) -> EvidenceView:
    view = turn(qtbot, window, f"page_{Page.EVIDENCE}")
    assert isinstance(view, EvidenceView)
    return view


def test_one_command_shows_all_that_are_open_from_anywhere(
    qtbot: QtBot, window: MainWindow
) -> None:
    view = turn(qtbot, window, "open_disagreements")
    assert isinstance(view, DisagreementsView)
    assert {one.status for one in view.shown()} == {Status.OPEN}
    assert view.only_open.isChecked()
    # and once more, after something else was looked at
    view.show_everything()
    view.field.setCurrentText("Name")
    window.actions_by_name[f"page_{Page.LISTS}"].trigger()
    turn(qtbot, window, "open_disagreements")
    assert len({one.disagreement.field for one in view.shown()}) > 1
    assert {one.status for one in view.shown()} == {Status.OPEN}


def test_a_facet_narrows_the_disagreements_like_everything_else(
    qtbot: QtBot, window: MainWindow
) -> None:
    view = disagreements(qtbot, window)
    everything = len(view.shown())
    search(qtbot, window, "date:1946 place:Boğazlar")
    wait_idle(qtbot, window)
    titles = {one.title.tr for one in view.shown()}
    assert 0 < len(view.shown()) < everything
    assert "Sovyetlerin Boğazlara ilişkin ilk notası" in titles
    search(qtbot, window, "person:Vinogradov")
    assert "Sergey Aleksandroviç Vinogradov" in {o.title.tr for o in view.shown()}


def test_a_command_lists_the_cited_works_whatever_is_chosen(
    qtbot: QtBot, window: MainWindow
) -> None:
    choose(qtbot, window, Kind.EVENT, "Signing of the Treaty of Kars")
    view = turn(qtbot, window, "cited_works")
    assert isinstance(view, EvidenceView)
    wait_idle(qtbot, window)
    assert view.table.rows.headings[0] == "Work"
    assert view.table.rows.rowCount() > 100


def press_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(
        QApplication.focusWidget() or window,
        Qt.Key.Key_Left,
        Qt.KeyboardModifier.AltModifier,
    )


def test_evidence_follows_back_by_keyboard_and_mouse_and_a_work_is_a_step(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "date:1946 place:Boğazlar")
    choose(qtbot, window, Kind.EVENT, NOTE)
    view = evidence(qtbot, window)
    event = view.title.text()
    works = [box for box in view.graph.boxes() if box.node.column == 2]
    works[0].setFocus()
    qtbot.keyClick(works[0], Qt.Key.Key_Return)
    wait_idle(qtbot, window)
    work = view.title.text()
    assert work != event and "Passages that rest on it" in view.summary.text()
    press_back(window, qtbot)
    wait_idle(qtbot, window)
    assert view.title.text() == event
    back, forward = (
        window.findChild(QWidget, name) for name in ("backButton", "forwardButton")
    )
    assert back and forward
    qtbot.mouseClick(forward, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, window)
    assert view.title.text() == work
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, window)
    assert view.title.text() == event


def test_a_box_is_copied_and_cited(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "date:1946 place:Boğazlar")
    choose(qtbot, window, Kind.EVENT, NOTE)
    view = evidence(qtbot, window)
    clipboard = QApplication.clipboard()
    for column, copied, cited in (
        (0, "Claim: Date: 7 August 1946, 000 Vinogradov makalesi", "Vinogradov"),
        (2, "Work: Türkiye Büyük Millet Meclisi", "Meclisi Zabıt Cerideleri"),
    ):
        box = next(b for b in view.graph.boxes() if b.node.column == column)
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert clipboard.text().startswith(copied)
        window.actions_by_name["copy_citation"].trigger()
        wait_idle(qtbot, window)
        assert cited in clipboard.text() and not clipboard.text().startswith(copied)


def test_tab_walks_from_the_works_through_graph_and_table(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "date:1946 place:Boğazlar")
    choose(qtbot, window, Kind.EVENT, NOTE)
    view = evidence(qtbot, window)
    view.works.setFocus()
    seen: list[QWidget | None] = [view.works]
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    boxes = [widget for widget in seen if isinstance(widget, Box)]
    assert len(boxes) == 1, "one stop for the whole graph; arrow keys go on from there"
    assert view.table in seen and seen.index(boxes[0]) < seen.index(view.table)


@pytest.mark.parametrize("page", [Page.DISAGREEMENTS, Page.EVIDENCE])
def test_pictures_are_opened_by_other_programs(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, page: Page
) -> None:
    search(qtbot, window, "date:1946 place:Boğazlar")
    choose(qtbot, window, Kind.EVENT, NOTE)
    view = turn(qtbot, window, f"page_{page}")
    assert isinstance(view, DisagreementsView | EvidenceView)
    view.picture.save(tmp_path / "view.svg")
    drawn = etree.parse(tmp_path / "view.svg").getroot()
    assert drawn.tag == f"{SVG}svg"
    words = " ".join("".join(e.itertext()) for e in drawn.iter(f"{SVG}text"))
    assert NOTE in words and "Ağustos" in words
    view.picture.save(tmp_path / "view.png")
    told = subprocess.run(
        ["file", "-b", tmp_path / "view.png"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert told.startswith("PNG image data, 2304 x")
    image = QImage(str(tmp_path / "view.png"))
    inks = {image.pixelColor(x, y).name() for x in range(0, 2304, 3)
            for y in range(0, min(image.height(), 900), 3)}  # fmt: skip
    assert QColor("white").name() in inks and len(inks) > 10


@pytest.mark.parametrize("page", [Page.DISAGREEMENTS, Page.EVIDENCE])
def test_print_is_read_back_as_text(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, page: Page
) -> None:
    search(qtbot, window, "date:1946 place:Boğazlar")
    choose(qtbot, window, Kind.EVENT, NOTE)
    view = turn(qtbot, window, f"page_{page}")
    assert isinstance(view, DisagreementsView | EvidenceView)
    path = tmp_path / "view.pdf"
    printer = new_printer("view")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    pages = print_picture(view.as_picture(), printer, Imprint("data.sqlite", "1946"))
    assert pages >= 1
    text = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True
    ).stdout
    flat = " ".join(text.split())
    assert NOTE in flat
    assert "000 Vinogradov makalesi" in flat
    assert text.count("\f") == pages


def test_everything_listed_goes_to_paper_with_status_reason_and_excerpts(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    view = disagreements(qtbot, window)
    view.show_only_open()
    path = tmp_path / "open.svg"
    view.picture.save(path)
    drawn = etree.parse(path).getroot()
    words = " ".join("".join(e.itertext()) for e in drawn.iter(f"{SVG}text"))
    assert len(view.shown()) > 20
    for one in view.shown():
        assert title_words(one.title) in words
    assert words.count("⚠ open") >= len(view.shown())
    assert "editörlerin" in words


def test_the_list_says_the_same_in_turkish(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["language_tr"].trigger()
    view = disagreements(qtbot, window)
    headings, *rows = draw_table(view.list.rows)
    assert headings == ["Durum", "Konu"]
    assert {row[0] for row in rows} == {"⚠ açık", "≈ açıklandı", "✓ karar"}
    assert any("tek kaynak, kendi içinde" in row[1] for row in rows)
    assert view.verdict.decide.text() == "Kaydet"


def test_a_row_of_the_list_says_what_was_decided(
    qtbot: QtBot,
    opened: Callable[[Path], MainWindow],
    archive_path: Path,
    tmp_path: Path,
) -> None:
    own = Path(shutil.copyfile(archive_path, tmp_path / "own.sqlite"))
    window = opened(own)
    search(qtbot, window, "Saraçoğlu 1939")
    view = disagreements(qtbot, window)
    keys = [one.disagreement.key for one in view.shown()]
    at = keys.index("saracoglu-moscow-visit-1939-date")
    view.list.setCurrentIndex(view.list.rows.index(at, 1))

    def sign() -> str:
        rows = window.lists.view(Kind.EVENT).rows
        subject = view.shown()[at].subject
        numbers = range(rows.rowCount())
        return next(rows.row(n).sign for n in numbers if rows.hit(n).id == subject)

    assert sign() == "open"
    view.verdict.reason.setText("25 Eylül yola çıkış, 26 Eylül ilk görüşme")
    with qtbot.waitSignal(window.results.changes.made):
        qtbot.mouseClick(view.verdict.decide, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, window)
    assert sign() == "decided"
    with qtbot.waitSignal(window.results.changes.made):
        qtbot.keyClick(view.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, window)
    assert sign() == "open"
