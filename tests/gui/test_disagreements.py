"""What the sources disagree on, as a historian would go through it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from gui.disagreements.pane import DisagreementsView
from gui.focus import Focus
from model.disagreement import Status
from model.explaining import Explanation
from model.records.claim import Claim
from model.records.kinds import Kind
from tests.gui.panes import draw_table, pane_on, unnamed

Opened = tuple[DisagreementsView, Focus, Callable[[], None]]


@pytest.fixture
def opened(qtbot: QtBot, archive_path: Path) -> Iterator[Opened]:
    with pane_on(qtbot, archive_path, DisagreementsView) as opened:
        yield opened


def go_to(view: DisagreementsView, key: str) -> None:
    keys = [one.disagreement.key for one in view.shown()]
    view.list.setCurrentIndex(view.list.rows.index(keys.index(key), 1))


def test_one_click_shows_all_that_are_open_and_nothing_else(
    qtbot: QtBot, opened: Opened
) -> None:
    view, _, _ = opened
    everything = view.shown()
    qtbot.mouseClick(view.only_open, Qt.MouseButton.LeftButton)
    shown = view.shown()
    assert 0 < len(shown) < len(everything)
    assert {one.status for one in shown} == {Status.OPEN}
    calendars = {Explanation.OLD_STYLE, Explanation.RUMI}
    assert not [one for one in shown if one.rule in calendars]
    assert view.list.rows.rowCount() == len(shown)
    qtbot.mouseClick(view.only_open, Qt.MouseButton.LeftButton)
    assert len(view.shown()) == len(everything)


def test_the_note_of_1946_has_three_dates_in_three_columns(opened: Opened) -> None:
    view, _, _ = opened
    go_to(view, "soviet-note-1946-08-date")
    headings, *rows = draw_table(view.claims.rows)
    assert len(headings) == 4
    assert [row[0] for row in rows] == [
        "7 August 1946",
        "7 August 1946",
        "8 August 1946",
        "7 December 1946",
    ]
    assert "7 Ağustos 1946" in rows[0][1] and "8 Ağustos 1946" in rows[2][2]
    assert "USSR’s 1946 note" in rows[1][1]
    assert rows[3][1] == rows[3][2] == "" and "7 Aralık 1946" in rows[3][3]
    assert ">7 Ağustos</span> 1946" in view.claims.rows.cell(0, 1).html
    # the row says the value; a vaguer one is said with its claim
    assert "7 August" not in view.claims.rows.cell(0, 1).html
    assert ">1946 · “1946”<" in view.claims.rows.cell(1, 1).html
    assert "open" in view.about.text()
    seen = QAccessible.queryAccessibleInterface(view.about)
    assert seen and "editörlerin önerisi" in seen.text(QAccessible.Text.Name)
    assert "<" not in seen.text(QAccessible.Text.Name)


def test_the_query_filters_as_it_does_everything_else(opened: Opened) -> None:
    view, focus, settle = opened
    everything = len(view.shown())
    focus.search("Sevr")
    settle()
    titles = [one.title.tr for one in view.shown()]
    assert 0 < len(titles) < everything
    assert any("Sevr" in title for title in titles)
    focus.search("")
    settle()
    assert len(view.shown()) == everything


def test_a_query_asked_while_the_view_was_hidden_counts_when_it_is_shown(
    opened: Opened,
) -> None:
    view, focus, settle = opened
    everything = len(view.shown())
    view.hide()
    focus.search("Sevr")
    settle()
    assert len(view.shown()) == everything
    view.show()
    settle()
    assert len(view.shown()) < everything


def test_a_kind_of_difference_can_be_looked_at_alone(opened: Opened) -> None:
    view, _, _ = opened
    view.field.setCurrentText("Name")
    assert {one.disagreement.field for one in view.shown()} == {"name"}


def test_a_claim_leads_to_its_words(qtbot: QtBot, opened: Opened) -> None:
    view, focus, _ = opened
    go_to(view, "soviet-note-1946-08-date")
    view.claims.setCurrentIndex(view.claims.rows.index(0, 1))
    first = view.claims.rows.cell(0, 1).leads_to.excerpt
    # beside, as soon as one stands on it
    assert focus.spot and focus.spot.start == first.start
    assert focus.record and focus.record.kind is Kind.EVENT
    view.claims.setCurrentIndex(view.claims.rows.index(3, 3))
    claim = view.claims.rows.cell(3, 3).leads_to
    assert isinstance(claim, Claim)
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view.claims, Qt.Key.Key_Return)
    assert focus.spot
    assert (focus.spot.document, focus.spot.start) == (
        claim.excerpt.document_id,
        claim.excerpt.start,
    )


def test_an_event_chosen_elsewhere_is_gone_to(opened: Opened) -> None:
    view, focus, settle = opened
    last = view.shown()[-1]
    focus.choose(last.kind, last.subject)
    settle()
    assert view._chosen
    assert (view._chosen.kind, view._chosen.subject) == (last.kind, last.subject)


def test_everything_has_a_name_and_goes_to_paper(
    opened: Opened, tmp_path: Path
) -> None:
    view, _, _ = opened
    assert unnamed(view) == []
    view.picture.save(tmp_path / "differences.svg")
    assert (tmp_path / "differences.svg").stat().st_size > 10_000


def test_back_and_forward_are_followed_wherever_the_keyboard_is(
    opened: Opened,
) -> None:
    view, focus, settle = opened
    one, *_, other = view.shown()
    for seen in (one, other):
        focus.choose(seen.kind, seen.subject)
        settle()
    view.list.setFocus()
    focus.back()
    assert view._chosen and view._chosen.subject == one.subject
    focus.forward()
    assert view._chosen and view._chosen.subject == other.subject


def test_a_query_that_finds_none_says_so_and_leads_back(
    qtbot: QtBot, opened: Opened
) -> None:
    view, focus, settle = opened
    everything = len(view.shown())
    view.show_only_open()
    focus.search("Vinogradov -Vinogradov")
    settle()
    assert view.shown() == [] and view.claims.rows.rowCount() == 0
    assert "Show all" in view.about.text()
    view.about.linkActivated.emit("all")
    settle()
    assert focus.query == ""
    assert len(view.shown()) == everything


def test_what_is_supposed_of_two_of_three_dates_is_said_of_these(
    opened: Opened,
) -> None:
    view, _, _ = opened
    go_to(view, "soviet-note-1946-08-date")
    said = "By rule: 7 August 1946 ↔ 7 December 1946: Perhaps a misprint"
    assert said in view.about.text()
    go_to(view, "german-soviet-pact-signed-date")
    said = "23 August 1939 (signed) ↔ 24 August 1939 (announced): Dates of different"
    assert said in view.about.text()


def test_every_claim_of_every_disagreement_can_be_gone_to(opened: Opened) -> None:
    view, _, _ = opened
    for number, one in enumerate(view.shown()):
        view.list.setCurrentIndex(view.list.rows.index(number, 1))
        rows = view.claims.rows
        reached = {
            rows.cell(row, column).leads_to.key
            for row in range(rows.rowCount())
            for column in range(1, rows.columnCount())
            if rows.cell(row, column).leads_to
        }
        rivals = one.disagreement.rivals
        assert reached == {claim.key for rival in rivals for claim in rival.claims}


def test_of_very_many_the_first_are_listed_and_it_says_so(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, _, _ = opened
    monkeypatch.setattr("gui.disagreements.pane.MOST_LISTED", 20)
    view.refresh()
    view.retranslate()
    assert view.list.rows.rowCount() == 20
    assert "the first 20 are listed" in view.count.text()
    assert len(view.shown()) > 20


def test_every_reason_says_whose_it_is(opened: Opened) -> None:
    view, _, _ = opened
    reasons = 0
    for number, one in enumerate(view.shown()):
        view.list.setCurrentIndex(view.list.rows.index(number, 1))
        if one.disagreement.note:
            who = one.disagreement.by or "the editors of the record"
            assert f"({escape(who)})" in view.about.text()
            reasons += 1
    assert reasons > 70
