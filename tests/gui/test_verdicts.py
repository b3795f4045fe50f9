"""Deciding a disagreement: kept in the archive, undone, and no claim altered."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.changes import who
from gui.disagreements.pane import DisagreementsView
from gui.disagreements.rows import field_words
from gui.focus import Focus
from model import shipped
from model.decision_tables import CARRIED
from model.disagreement import Status
from tests.gui.panes import draw_table, pane_on

KEY = "soviet-note-1946-08-date"
Opened = tuple[DisagreementsView, Focus, Callable[[], None]]


@pytest.fixture
def own(archive_path: Path, tmp_path: Path) -> Path:
    """Give an archive that may be written to."""
    return Path(shutil.copyfile(archive_path, tmp_path / "own.sqlite"))


@pytest.fixture
def opened(qtbot: QtBot, own: Path) -> Iterator[Opened]:
    with pane_on(qtbot, own, DisagreementsView) as opened:
        yield opened


def go_to(view: DisagreementsView, key: str = KEY) -> None:
    keys = [one.disagreement.key for one in view.shown()]
    view.list.setCurrentIndex(view.list.rows.index(keys.index(key), 1))


def standing(view: DisagreementsView, key: str = KEY) -> Status:
    return next(one.status for one in view.shown() if one.disagreement.key == key)


def record_of(path: Path) -> dict[str, str]:
    """Give a digest of every table that is not the reader's, row by row."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute(
            "select name from sqlite_schema where type = 'table'"
            " and sql not like 'create virtual%' order by name"
        ).fetchall()
        return {
            name: hashlib.sha256(
                repr(connection.execute(f"select * from [{name}]").fetchall()).encode()
            ).hexdigest()
            for (name,) in names
            if name not in CARRIED
        }


def decide(qtbot: QtBot, opened: Opened, reason: str, *, value: int = 0) -> None:
    view, _, settle = opened
    view.verdict.right.setCurrentIndex(value)
    view.verdict.by.setText("A. Yılmaz")
    view.verdict.reason.setText(reason)
    qtbot.keyClick(view.verdict.reason, Qt.Key.Key_Return)
    settle()


def test_a_verdict_says_status_value_reason_and_who(
    qtbot: QtBot, opened: Opened
) -> None:
    view, _, _ = opened
    go_to(view)
    choices = [view.verdict.right.itemText(n) for n in range(4)]
    assert choices[:2] == ["not named", "7 August 1946"]
    assert "000 Vinogradov makalesi" in choices[2]
    decide(qtbot, opened, "Notanın kendi tarihi", value=2)
    assert standing(view) is Status.DECIDED
    said = view.about.text()
    assert "Notanın kendi tarihi" in said and "A. Yılmaz" in said
    assert "Held to be right: 7 August 1946 (000 Vinogradov makalesi)" in said
    assert view.claims.rows.cell(0, 0).plain == "✓ 7 August 1946"
    assert view.claims.rows.cell(0, 1).plain.startswith("✓ 7 August 1946")
    assert not view.claims.rows.cell(1, 1).plain.startswith("✓")
    # what the record says of it stays to be read
    assert "In the record:" in said and "editörlerin önerisi" in said


def test_a_verdict_lasts_and_alters_no_claim(
    qtbot: QtBot, opened: Opened, own: Path
) -> None:
    view, _, _ = opened
    before = record_of(own)
    assert {"claim", "disagreement", "disagreement_claim", "excerpt"} <= set(before)
    go_to(view)
    claims = draw_table(view.claims.rows)
    decide(qtbot, opened, "Notanın kendi tarihi")
    assert draw_table(view.claims.rows) == claims
    assert record_of(own) == before
    view.refresh()
    with pane_on(qtbot, own, DisagreementsView) as (again, _, _):
        assert standing(again) is Status.DECIDED
        go_to(again)
        assert again.verdict.reason.text() == "Notanın kendi tarihi"
        assert again.verdict.by.text() == "A. Yılmaz"
        # whoever decides the next one is likely the same
        go_to(again, "saracoglu-moscow-visit-1939-date")
        assert again.verdict.by.text() == "A. Yılmaz"
        assert again.verdict.reason.text() == ""


def test_a_verdict_is_undone_made_again_and_taken_back(
    qtbot: QtBot, opened: Opened
) -> None:
    view, _, settle = opened
    go_to(view)
    decide(qtbot, opened, "Notanın kendi tarihi")
    for turn, expected in (
        (view._results.changes.undo, Status.OPEN),
        (view._results.changes.redo, Status.DECIDED),
    ):
        turn()
        settle()
        assert standing(view) is expected
        assert view._chosen and view._chosen.disagreement.key == KEY
    qtbot.mouseClick(view.verdict.reopen, Qt.MouseButton.LeftButton)
    settle()
    assert standing(view) is Status.OPEN
    assert not view.verdict.reopen.isEnabled()


def test_an_explained_one_may_be_opened_again(qtbot: QtBot, opened: Opened) -> None:
    view, _, _ = opened
    key = "german-soviet-pact-signed-date"
    go_to(view, key)
    assert standing(view, key) is Status.EXPLAINED
    view.verdict.status.setCurrentIndex(2)
    decide(qtbot, opened, "Duyurulma günü bundan çıkmaz")
    assert standing(view, key) is Status.OPEN
    view.show_only_open()
    assert key in [one.disagreement.key for one in view.shown()]


def test_the_first_verdict_is_offered_in_the_name_of_the_account(
    opened: Opened,
) -> None:
    view, _, _ = opened
    go_to(view)
    assert view.verdict.by.text() == who() != ""


def test_a_matter_that_is_no_more_than_its_field_is_not_said_twice(
    opened: Opened,
) -> None:
    view, _, _ = opened
    said = {field_words(one) for one in view.shown()}
    assert {"Name", "Parties", "Outcome: 3. istek"} <= said
    assert not {"Name: ad", "Parties: taraflar", "Outcome: sonuç"} & said


def test_nothing_is_kept_without_a_reason(qtbot: QtBot, opened: Opened) -> None:
    view, _, _ = opened
    go_to(view)
    assert not view.verdict.decide.isEnabled()
    view.verdict.reason.setText("  ")
    qtbot.keyClick(view.verdict.reason, Qt.Key.Key_Return)
    assert standing(view) is Status.OPEN
    view.verdict.reason.setText("çünkü")
    assert view.verdict.decide.isEnabled()


def test_a_half_written_reason_outlives_another_query(
    qtbot: QtBot, opened: Opened
) -> None:
    view, focus, settle = opened
    go_to(view)
    view.verdict.reason.setText("Notanın kendi")
    focus.search("Boğazlar")
    settle()
    assert view._chosen and view._chosen.disagreement.key == KEY
    assert view.verdict.reason.text() == "Notanın kendi"


def test_an_archive_that_may_not_be_written_says_so(
    qtbot: QtBot, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "is_shipped", lambda path: path == own)
    with pane_on(qtbot, own, DisagreementsView) as (view, _, settle):
        assert view._jobs
        go_to(view)
        view.verdict.reason.setText("çünkü")
        with qtbot.waitSignal(view._jobs.failed):
            qtbot.keyClick(view.verdict.reason, Qt.Key.Key_Return)
        settle()
        assert standing(view) is Status.OPEN
