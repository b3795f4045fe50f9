"""Wordings side by side, on the three hard cases of the record."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCharFormat
from pytestqt.qtbot import QtBot

from gui.comparison.pane import ComparisonView
from gui.comparison.side_by_side import SideBySide
from gui.focus import Focus, Record
from gui.sheets import Table
from gui.translation import Language, translation
from model.comparing.differences import Difference
from model.comparing.meeting import Meeting
from model.comparison import Row
from model.records.kinds import Kind
from tests.gui.panes import draw_table, pane_on, unnamed
from tests.model.test_comparison import NOTE
from tests.small import small_archive

Opened = tuple[ComparisonView, Focus, Callable[[], None]]


@pytest.fixture
def opened(qtbot: QtBot, archive_path: Path) -> Iterator[Opened]:
    with pane_on(qtbot, archive_path, ComparisonView) as opened:
        yield opened


def choose(opened: Opened, title: str, wording: str = "") -> None:
    """Choose the first offer whose title holds these words."""
    view, _, settle = opened
    number = next(
        n
        for n in range(view.offers.count())
        if title in view.offers.itemText(n) and wording in view.offers.itemText(n)
    )
    view.offers.setCurrentIndex(number)
    view.offers.activated.emit(number)
    settle()


def rows(view: ComparisonView) -> list[Row]:
    model = view.table.rows
    return [model.cell(number, 0).leads_to for number in range(model.rowCount())]


def numbers(row: Row) -> str:
    return " | ".join(",".join(a.number for a in cell.articles) for cell in row.cells)


def test_twenty_articles_of_kars_stand_against_seven_points(opened: Opened) -> None:
    choose(opened, "Kars", "yedi maddelik")
    view, _, settle = opened
    view.pickers[2].setCurrentIndex(0)
    view.pickers[2].activated.emit(0)
    settle()
    drawn = [numbers(row) for row in rows(view)]
    assert len(view.table.rows.headings) == 3
    for expected in ("1 | 1", "2 | 2", "3 | 3", "5 | 4", "6 | 5", "9 | 6"):
        assert expected in drawn
    for missing in ("10 | ", "11 | ", "20 | "):
        assert missing in drawn
    said = draw_table(view.table.rows)
    assert ["∅ Missing" in row[0] for row in said if "Article 20" in row[1]] == [True]
    assert any("Not in this wording" in row[2] for row in said)


def test_the_note_of_1946_forbids_in_two_wordings_and_not_in_the_third(
    opened: Opened,
) -> None:
    choose(opened, "Soviet note of August 1946")
    view, _, _ = opened
    assert [numbers(row) for row in rows(view)] == [
        f"{n} | {n} | {n}" for n in range(1, 6)
    ]
    assert view._compared
    third = view._compared.marks[2].marks
    row = rows(view)[2]
    denied = [
        [
            cell.text[mark.start : mark.end]
            for mark in marks
            if mark.difference is Difference.NEGATION
        ]
        for cell, marks in zip(row.cells, third, strict=True)
    ]
    assert denied == [[], ["kapalı"], ["hariç", "yasaklanmalıdır"]]
    assert "Meaning differs" in view.table.rows.cell(2, 0).plain
    fifth = rows(view)[4].cells
    assert ["savunulmasını" in cell.text for cell in fifth] == [False, False, True]


def test_preamble_and_signatures_of_kars_stand_name_by_name(opened: Opened) -> None:
    choose(opened, "Kars", "imzalar")
    view, _, _ = opened
    said = {row[1].split(" ")[-1]: row for row in draw_table(view.table.rows)[1:]}
    assert "Yakov Ganetsky" in said["Halski’yi"][2]
    assert "Askanaz Mravian" in said["Maradya"][2]


def test_a_cell_leads_to_its_article(qtbot: QtBot, opened: Opened) -> None:
    choose(opened, "Soviet note of August 1946")
    view, focus, _ = opened
    view.table.setCurrentIndex(view.table.rows.index(2, 3))
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert focus.record
    assert focus.record.kind is Kind.ARTICLE
    assert focus.record.id == rows(view)[2].cells[2].articles[0].id


def test_an_article_chosen_elsewhere_is_gone_to(opened: Opened) -> None:
    view, focus, settle = opened
    choose(opened, "Soviet note of August 1946")
    article = rows(view)[3].cells[1].articles[0].id
    choose(opened, "Kars", "yedi maddelik")
    focus.choose(Kind.ARTICLE, article)
    settle()
    index = view.table.currentIndex()
    assert article in {a.id for a in rows(view)[index.row()].cells[1].articles}


def test_a_suggestion_is_accepted_and_undone(qtbot: QtBot, tmp_path: Path) -> None:
    with small_archive(tmp_path, {"treaties.toml": NOTE}) as archive:
        path = archive.path
    with pane_on(qtbot, path, ComparisonView) as (view, _, settle):
        assert "? Suggested" in view.table.rows.cell(0, 0).plain
        view.table.setCurrentIndex(view.table.rows.index(0, 2))
        qtbot.mouseClick(view.accept, Qt.MouseButton.LeftButton)
        settle()
        assert "✓ Your decision" in view.table.rows.cell(0, 0).plain
        assert view.table.currentIndex() == view.table.rows.index(0, 2)
        assert not view.accept.isEnabled()
    with pane_on(qtbot, path, ComparisonView) as (view, _, settle):
        assert "✓ Your decision" in view.table.rows.cell(0, 0).plain
        view._results.changes.undo()
        settle()
        assert "? Suggested" in view.table.rows.cell(0, 0).plain


def decide(view: ComparisonView, *counterparts: str, relation: str) -> None:
    """Choose counterparts by the beginning of their words, and how they stand."""
    menu = view.decision.counterparts.menu()
    menu.aboutToShow.emit()
    for action in menu.actions():
        wanted = any(part in action.text() for part in counterparts)
        if action.isChecked() is not wanted and action.data() is not None:
            action.trigger()
    chooser = view.decision.relation
    chooser.setCurrentIndex(chooser.findText(relation))


def test_what_the_record_aligns_can_be_decided_otherwise(
    qtbot: QtBot, archive_path: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copyfile(archive_path, tmp_path / "own.sqlite"))
    with pane_on(qtbot, path, ComparisonView) as own:
        choose(own, "Soviet note of August 1946")
        view, _, settle = own
        view.table.setCurrentIndex(view.table.rows.index(2, 2))
        assert view.decision.relation.currentText() == "Meaning differs"
        assert not view.decision.take_back.isEnabled()
        decide(view, "3)", relation="Same")
        view.decision.note.setText("Özel şart da bir yasaktır.")
        qtbot.keyClick(view.decision.note, Qt.Key.Key_Return)
        settle()
        said = view.table.rows.cell(2, 0).plain
        assert "✓ Your decision" in said
        assert "In the record: Meaning differs" in said
        assert "Özel şart da bir yasaktır." in said
        assert view._results.changes.history.undo
        qtbot.mouseClick(view.decision.take_back, Qt.MouseButton.LeftButton)
        settle()
        assert "Your decision" not in view.table.rows.cell(2, 0).plain


def test_an_article_is_split_over_two(
    qtbot: QtBot, archive_path: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copyfile(archive_path, tmp_path / "own.sqlite"))
    with pane_on(qtbot, path, ComparisonView) as own:
        choose(own, "Soviet note of August 1946")
        view, _, settle = own
        view.table.setCurrentIndex(view.table.rows.index(4, 3))
        decide(view, "5-Bu", "4-Boğazlar", relation="Split")
        qtbot.mouseClick(view.decision.keep, Qt.MouseButton.LeftButton)
        settle()
        drawn = [numbers(row) for row in rows(view)]
        assert "4,5 | 4,5 | 4,5" in drawn


def test_what_is_the_same_can_be_left_out(opened: Opened) -> None:
    choose(opened, "Soviet note of August 1946")
    view, _, _ = opened
    whole = view.table.rows.rowCount()
    view.only_differing.setChecked(True)
    assert 0 < view.table.rows.rowCount() < whole
    assert all("Same" not in row[0] for row in draw_table(view.table.rows)[1:])


def side_by_side(opened: Opened) -> SideBySide:
    """Turn to the two documents."""
    view, _, settle = opened
    view.tabs.setCurrentIndex(1)
    settle()
    return view.side_by_side


def heights(side: SideBySide, meeting: Meeting) -> list[int]:
    """Give on which line of what is seen each text speaks of something."""
    spans = (meeting.one, meeting.other)
    return [
        column.line_of(span[0]) - column.text.verticalScrollBar().value()
        for column, span in zip(side.columns, spans, strict=True)
    ]


def test_two_documents_meet_at_one_height_where_they_speak_of_the_same(
    opened: Opened,
) -> None:
    side = side_by_side(opened)
    assert [c.chooser.currentText() for c in side.columns] == [
        "000 Vinogradov makalesi",
        "001 Stalin dönemi makalesi",
    ]
    assert side.points.count() == len(side._met.meetings) > 40
    line = side.columns[0].line_of
    bar = side.columns[0].text.verticalScrollBar()
    met = 0
    for meeting in side._met.chain:
        bar.setValue(
            line(meeting.one[0]) - round(side.columns[0].text.reading_height())
        )
        left, right = heights(side, meeting)
        met += abs(left - right) <= 1
    # Two that stand in one line on one side cannot both be met.
    assert met >= 0.9 * len(side._met.chain) > 20


def test_two_documents_begin_and_end_together(opened: Opened) -> None:
    side = side_by_side(opened)
    left, right = (c.text.verticalScrollBar() for c in side.columns)
    left.setValue(left.maximum())
    assert right.value() == right.maximum()
    right.setValue(0)
    assert left.value() == 0
    for value in range(0, left.maximum(), 100):
        kept = right.value()
        left.setValue(value)
        assert right.value() >= kept


def test_two_documents_scroll_apart_and_together_from_where_they_stand(
    opened: Opened,
) -> None:
    side = side_by_side(opened)
    left, right = (c.text.verticalScrollBar() for c in side.columns)
    left.setValue(left.maximum() // 2)
    side.together.setChecked(False)
    kept = right.value()
    left.setValue(left.maximum() // 10)
    assert right.value() == kept
    side.together.setChecked(True)
    left.setValue(left.maximum() // 10 + 1)
    assert abs(right.value() - kept) <= 2


def test_what_both_speak_of_is_gone_to_and_chosen(qtbot: QtBot, opened: Opened) -> None:
    side = side_by_side(opened)
    _, focus, settle = opened
    met = enumerate(side._met.meetings)
    at = next(n for n, meeting in met if "İsmet Paşa" in meeting.title.tr)
    side.points.setCurrentIndex(at)
    side.points.activated.emit(at)
    settle()
    meeting = side._met.meetings[at]
    assert focus.record == Record(meeting.kind, meeting.number)
    left, right = heights(side, meeting)
    assert left == right
    marks = side.columns[1].text.extraSelections()
    assert "Moskova ziyaretidir" in marks[-1].cursor.selectedText()
    qtbot.mouseClick(side.after, Qt.MouseButton.LeftButton)
    assert side.points.currentIndex() == at + 1


def test_what_both_documents_say_of_the_same_is_printed_in_two_columns(
    opened: Opened,
) -> None:
    side = side_by_side(opened)
    view, _, _ = opened
    table = view.as_picture().blocks[-1]
    assert isinstance(table, Table)
    assert table.headings[1:] == [
        "000 Vinogradov makalesi",
        "001 Stalin dönemi makalesi",
    ]
    assert len(table.rows) == side.points.count()
    assert any(
        "24 Nisan-10 Mayıs 1932" in row[1] and "Moskova ziyaretidir" in row[2]
        for row in table.rows
    )


def test_marks_of_notes_stand_high_in_both_texts(opened: Opened) -> None:
    side = side_by_side(opened)
    for column, words in zip(
        side.columns, ("tarihleri arasında20", "ziyaretidir14"), strict=True
    ):
        page = column.text.document()
        # Behind the last letter of the mark and before its first figure.
        for back, high in ((0, True), (2, False)):
            cursor = page.find(words)
            cursor.setPosition(cursor.selectionEnd() - back)
            alignment = cursor.charFormat().verticalAlignment()
            raised = QTextCharFormat.VerticalAlignment.AlignSuperScript
            assert (alignment == raised) is high


def test_an_event_chosen_elsewhere_brings_both_texts_to_it(opened: Opened) -> None:
    side = side_by_side(opened)
    _, focus, settle = opened
    meeting = side._met.chain[10]
    focus.choose(meeting.kind, meeting.number)
    settle()
    left, right = heights(side, meeting)
    assert left == right


def test_an_event_that_other_documents_tell_is_offered_to_read_there(
    qtbot: QtBot, opened: Opened
) -> None:
    side = side_by_side(opened)
    _, focus, settle = opened
    met = side._met.meetings
    event = next(m.number for m in met if "İsmet Paşa" in m.title.tr)
    summary = side.columns[1].chooser.findText("002 Özet metin")
    side.columns[1].choose(side.columns[1]._offered.documents[summary].id)
    settle()
    focus.choose(Kind.EVENT, event)
    settle()
    assert side.beside.isVisible()
    assert "000 Vinogradov makalesi | 001 Stalin dönemi makalesi" in side.beside.text()
    qtbot.mouseClick(side.beside, Qt.MouseButton.LeftButton)
    settle()
    assert not side.beside.isVisible()
    meeting = next(m for m in side._met.meetings if m.number == event)
    left, right = heights(side, meeting)
    assert left == right


def test_documents_that_share_nothing_scroll_by_proportion(opened: Opened) -> None:
    side = side_by_side(opened)
    _, _, settle = opened
    side.columns[1].choose(side.columns[0].document)
    settle()
    assert not side.points.isEnabled()
    left, right = (c.text.verticalScrollBar() for c in side.columns)
    left.setValue(left.maximum() // 2)
    assert right.value() / right.maximum() == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_the_comparison_is_saved_as_a_picture(
    qtbot: QtBot, opened: Opened, tmp_path: Path, suffix: str
) -> None:
    choose(opened, "Soviet note of August 1946")
    view, _, _ = opened
    path = tmp_path / f"nota{suffix}"
    with qtbot.waitSignal(view.picture.saved):
        view.picture.save(path)
    assert not QImage(str(path)).isNull() if suffix == ".png" else path.read_text()
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    with qtbot.waitSignal(view.failed):
        view.picture.save(tmp_path / "nowhere" / "nota.png")


def test_everything_has_a_name_in_the_language_of_now(opened: Opened) -> None:
    view, _, _ = opened
    assert unnamed(view) == []
    translation.use(Language.TURKISH)
    assert unnamed(view) == []
