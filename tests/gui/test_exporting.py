"""What is chosen or found leaves the window in any format, and can be stopped."""

from __future__ import annotations

import csv
import errno
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.export.dialog import ExportDialog
from gui.export.formats import ABOUT, NAMES, USES, formats, meant
from gui.export.wish import Decision, selected_of
from gui.faults import sentence
from gui.focus import Page
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.translation import Language, translation
from model.errors import OutputError
from model.exporting import EXPORTERS
from model.records.kinds import Kind
from tests.gui.conftest import choose, search, wait_idle
from tests.gui.panes import unnamed

SAVING = "gui.export.save.QFileDialog.getSaveFileName"


def ask(qtbot: QtBot, window: MainWindow) -> ExportDialog:
    """Ask for an export and give the dialog that answers."""
    window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: window.exporting.dialog is not None)
    wait_idle(qtbot, window)
    dialog = window.exporting.dialog
    assert isinstance(dialog, ExportDialog)
    return dialog


def choose_format(dialog: ExportDialog, name: str) -> None:
    names = [one.name for one in formats()]
    dialog.formats.setCurrentRow(names.index(name))


@pytest.fixture
def saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], list[tuple[object, ...]]]:
    """Answer the file dialog with a name; gives what it was asked."""
    asked: list[tuple[object, ...]] = []

    def answer(name: str) -> list[tuple[object, ...]]:
        def dialog(*words: object) -> tuple[str, object]:
            asked.append(words)
            return (str(tmp_path / name) if name else "", words[-1])

        monkeypatch.setattr(SAVING, dialog)
        return asked

    return answer


def test_every_format_is_offered_with_what_it_is_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = ask(qtbot, window)
    assert dialog.formats.count() == len(EXPORTERS)
    assert set(EXPORTERS) == set(NAMES) == set(ABOUT)
    assert {exporter.use for exporter in EXPORTERS.values()} <= set(USES)
    for row in range(dialog.formats.count()):
        dialog.formats.setCurrentRow(row)
        assert dialog.about.text() == formats()[row].about != ""
    assert unnamed(dialog) == []
    dialog.reject()


@pytest.mark.parametrize(
    ("chosen", "name", "expected"),
    [
        ("csv", "found", ("csv", "found.csv")),
        ("csv", "found.json", ("json", "found.json")),
        ("csl-json", "found.json", ("csl-json", "found.json")),
        ("biblatex", "found.bib", ("biblatex", "found.bib")),
        ("xlsx", "a.b", ("xlsx", "a.b.xlsx")),
    ],
)
def test_the_ending_and_the_filter_say_the_format(
    qapp: object, chosen: str, name: str, expected: tuple[str, str]
) -> None:
    known = formats()
    words = next(one.filter for one in known if one.name == chosen)
    found, path = meant(known, words, name)
    assert (found.name, path.name) == expected


@pytest.mark.parametrize("name", ["csv", "json", "xlsx", "bibtex", "jsonl"])
def test_a_format_chosen_in_the_dialog_is_written(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    saved: Callable[[str], list[tuple[object, ...]]],
    name: str,
) -> None:
    search(qtbot, window, "Sarper")
    asked = saved("found")
    dialog = ask(qtbot, window)
    choose_format(dialog, name)
    dialog.save.click()
    wait_idle(qtbot, window)
    path = tmp_path / f"found.{EXPORTERS[name].ending}"
    assert len(str(asked[0][3]).split(";;")) == len(EXPORTERS)
    assert str(path) in window.statusBar().currentMessage()
    assert READ_BACK[name](path)
    assert Settings().export_format == name
    assert Settings().export_folder == tmp_path


def test_nothing_is_written_when_no_name_is_given(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    saved: Callable[[str], list[tuple[object, ...]]],
) -> None:
    saved("")
    ask(qtbot, window).save.click()
    wait_idle(qtbot, window)
    assert list(tmp_path.iterdir()) == []


def _csv(path: Path) -> bool:
    with path.open(encoding="utf-8-sig") as file:
        return any("Sarper" in str(row) for row in csv.DictReader(file))


def _json(path: Path) -> bool:
    return "Sarper" in str(json.loads(path.read_text(encoding="utf-8")))


def _jsonl(path: Path) -> bool:
    lines = path.read_text(encoding="utf-8").splitlines()
    return "Sarper" in str([json.loads(line) for line in lines])


def _xlsx(path: Path) -> bool:
    with zipfile.ZipFile(path) as book:
        return any(b"Sarper" in book.read(name) for name in book.namelist())


def _bib(path: Path) -> bool:
    return path.read_text(encoding="utf-8").lstrip().startswith("@")


READ_BACK: dict[str, Callable[[Path], bool]] = {
    "csv": _csv,
    "json": _json,
    "jsonl": _jsonl,
    "xlsx": _xlsx,
    "bibtex": _bib,
}


def select_two(window: MainWindow) -> None:
    view = window.lists.view(Kind.EVENT)
    view.setFocus()
    view.setCurrentIndex(view.rows.index(0))
    select = view.selectionModel().SelectionFlag.Select
    view.selectionModel().select(view.rows.index(1), select)


def test_only_the_selected_rows_are_exported(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    saved: Callable[[str], list[tuple[object, ...]]],
) -> None:
    search(qtbot, window, "Sarper")
    select_two(window)
    saved("two.json")
    dialog = ask(qtbot, window)
    assert dialog.chosen.isChecked() and "2" in dialog.chosen.text()
    dialog.save.click()
    wait_idle(qtbot, window)
    assert len(json.loads((tmp_path / "two.json").read_text(encoding="utf-8"))) == 2


def test_everything_found_is_taken_kind_by_kind(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "Sarper")
    select_two(window)
    dialog = ask(qtbot, window)
    dialog.found.click()
    dialog.kinds[Kind.DOCUMENT].click()
    dialog.kinds[Kind.PERSON].click()
    wish = dialog.wish()
    assert wish.kinds == (Kind.EVENT, Kind.ARTICLE, Kind.PERSON)
    assert (wish.records, wish.query) == ((), "Sarper")
    for kind in wish.kinds:
        dialog.kinds[kind].click()
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_choices_appear_where_they_concern_the_format(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = ask(qtbot, window)
    shown = {}
    for name in ("csv", "docx", "json"):
        choose_format(dialog, name)
        choosers = (dialog.rows, dialog.content, dialog.style_of_notes)
        shown[name] = [chooser.isVisible() for chooser in choosers]
    assert shown == {
        "csv": [True, False, False],
        "docx": [False, True, True],
        "json": [False, False, False],
    }
    dialog.reject()


def test_a_table_has_a_row_for_each_record_if_one_likes(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    saved: Callable[[str], list[tuple[object, ...]]],
) -> None:
    search(qtbot, window, "Sarper")
    select_two(window)
    saved("rows.csv")
    dialog = ask(qtbot, window)
    choose_format(dialog, "csv")
    dialog.rows.setCurrentIndex(dialog.rows.findData("record"))
    dialog.save.click()
    wait_idle(qtbot, window)
    with (tmp_path / "rows.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 2


def test_a_chosen_disagreement_becomes_a_report_of_it_alone(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    saved: Callable[[str], list[tuple[object, ...]]],
) -> None:
    window.actions_by_name[f"page_{Page.DISAGREEMENTS}"].trigger()
    wait_idle(qtbot, window)
    view = window.pages.currentWidget()
    rows = view.findChild(QWidget, "disagreementsList")
    assert rows is not None
    rows.setFocus()
    saved("one.html")
    dialog = ask(qtbot, window)
    choose_format(dialog, "html")
    wish = dialog.wish()
    assert len(wish.records) == len(wish.options.disagreements) == 1
    assert wish.options.content == "disagreements"
    dialog.save.click()
    wait_idle(qtbot, window)
    text = (tmp_path / "one.html").read_text(encoding="utf-8")
    assert text.count("<h3 ") == 1 and text.count("<b>Disagreement (") == 1


def test_the_dialog_is_used_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    dialog = ask(qtbot, window)
    dialog.formats.setFocus()
    before = dialog.format.name
    qtbot.keyClick(dialog.formats, Qt.Key.Key_Down)
    assert dialog.format.name != before
    seen = set()
    for _ in range(40):
        focused = dialog.focusWidget()
        if focused is not None:
            seen.add(focused.objectName() or type(focused).__name__)
        dialog.focusNextChild()
    assert {"exportFormats", "exportFound", "QPushButton"} <= seen
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_file_and_its_folder_can_be_opened_afterwards(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "gui.export.progress.QDesktopServices.openUrl",
        lambda url: opened.append(QUrl.toLocalFile(url)),
    )
    path = tmp_path / "found.csv"
    window.exporting.write("Sarper", [], path, "csv")
    wait_idle(qtbot, window)
    assert window.progress.isVisible()
    window.progress.open.click()
    window.progress.folder.click()
    assert opened == [str(path), str(tmp_path)]
    window.progress.close_button.click()
    assert not window.progress.isVisible()


def test_an_export_that_is_stopped_leaves_the_older_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "found.csv"
    path.write_text("the older file", encoding="utf-8")
    window.exporting.write("", [], path, "csv")
    window.progress.patience.timeout.emit()
    assert window.progress.isVisible()
    window.progress.cancel.click()
    wait_idle(qtbot, window)
    assert not window.progress.isVisible()
    assert path.read_text(encoding="utf-8") == "the older file"
    assert list(tmp_path.iterdir()) == [path]
    assert "left as it was" in window.statusBar().currentMessage()


def test_stopping_comes_too_late_once_the_file_stands(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped in the last instant: the file stands, and is said to stand."""
    stand = Decision.stand

    def and_stop(decision: Decision) -> bool:
        stands = stand(decision)
        window.exporting.cancel()
        return stands

    monkeypatch.setattr(Decision, "stand", and_stop)
    path = tmp_path / "found.csv"
    path.write_text("the older file", encoding="utf-8")
    window.exporting.write("Sarper", [], path, "csv")
    wait_idle(qtbot, window)
    assert _csv(path)
    assert "written to" in window.statusBar().currentMessage()


def test_stopped_before_the_last_step_nothing_is_replaced(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand = Decision.stand

    def stop_first(decision: Decision) -> bool:
        decision.stop()
        return stand(decision)

    monkeypatch.setattr(Decision, "stand", stop_first)
    path = tmp_path / "found.pdf"
    path.write_text("the older file", encoding="utf-8")
    window.exporting.write("Sarper", [], path, "pdf")
    wait_idle(qtbot, window)
    assert path.read_text(encoding="utf-8") == "the older file"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("first", ["stand", "stop"])
def test_whichever_is_said_first_holds(first: str) -> None:
    decision = Decision()
    said = [decision.stand(), decision.stop()]
    if first == "stop":
        decision = Decision()
        said = [decision.stop(), decision.stand()]
    assert said == [True, False]


def test_what_is_found_is_exported_and_reads_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    search(qtbot, window, "Sarper")
    for ending in ("csv", "json"):
        path = tmp_path / f"out.{ending}"
        window.exporting.write("Sarper", [], path, ending)
        wait_idle(qtbot, window)
    assert _csv(tmp_path / "out.csv")
    records = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert len(records) == sum(window.results.counts.values())


def test_a_folder_that_is_gone_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.exporting.write("Sarper", [], tmp_path / "no such folder" / "out.csv", "csv")
    wait_idle(qtbot, window)
    assert window.info.isVisible()
    assert "was not written (there is no such folder)" in window.info.text()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        (os.strerror(errno.ENOSPC), "disk dolu"),
        ("database or disk is full", "disk dolu"),
        (os.strerror(errno.EACCES), "oraya yazma izniniz yok"),
        (os.strerror(errno.EROFS), "orası salt okunur"),
        (os.strerror(errno.ENAMETOOLONG), "ad çok uzun"),
    ],
)
def test_why_nothing_was_written_is_said_in_the_reader_s_language(
    qapp: object, detail: str, said: str
) -> None:
    translation.use(Language.TURKISH)
    told = sentence(OutputError(Path("rapor.docx"), detail))
    assert said in told and "\n" not in told


def test_a_message_hides_the_counts_and_does_not_lie_over_them(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.exporting.write("Sarper", [], tmp_path / "one.csv", "csv")
    wait_idle(qtbot, window)
    window.exporting.write("Sarper", [], tmp_path / "two.csv", "csv")
    wait_idle(qtbot, window)
    counts = window.statusBar().findChild(QLabel, "counts")
    assert counts is not None and not counts.isVisible()


def test_where_nothing_is_found_no_file_is_written(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.exporting.write("qqqqqqqxx", [], tmp_path / "out.csv", "csv")
    wait_idle(qtbot, window)
    assert "Nothing was found" in window.statusBar().currentMessage()
    assert list(tmp_path.iterdir()) == []


def test_rows_of_every_view_are_records_to_export(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "7 Haziran 1945")
    choose(qtbot, window, Kind.EVENT, "7 June 1945")
    record = window.focus_of_reader.record
    window.actions_by_name[f"page_{Page.EVIDENCE}"].trigger()
    wait_idle(qtbot, window)
    table = window.pages.currentWidget().findChild(QWidget, "evidenceTable")
    assert table is not None and record is not None
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))  # type: ignore[attr-defined]
    found = selected_of(window.copying.chosen())
    assert found.records == ((record.kind, record.id),)
