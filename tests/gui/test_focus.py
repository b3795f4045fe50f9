"""Back and forward, as in a browser."""

from __future__ import annotations

import pytest

from gui.focus import Focus, Record, Spot
from model.records.kinds import Kind


@pytest.fixture
def focus() -> Focus:
    return Focus()


def test_back_and_forward_lead_through_what_was_seen(focus: Focus) -> None:
    focus.choose(Kind.EVENT, 1)
    focus.show(Spot(1, 10, 20))
    focus.choose(Kind.ARTICLE, 2)
    focus.back()
    assert focus.record == Record(Kind.EVENT, 1)
    assert focus.spot == Spot(1, 10, 20)
    focus.forward()
    assert focus.record == Record(Kind.ARTICLE, 2)


def test_a_step_after_going_back_forgets_what_was_ahead(focus: Focus) -> None:
    focus.choose(Kind.EVENT, 1)
    focus.choose(Kind.EVENT, 2)
    focus.back()
    focus.choose(Kind.EVENT, 3)
    assert not focus.can_go_forward


def test_typing_is_one_step(focus: Focus) -> None:
    for text in ("S", "Sa", "Sar"):
        focus.search(text)
    focus.back()
    assert focus.query == ""
    assert not focus.can_go_back


def test_a_query_after_a_choice_is_a_step_of_its_own(focus: Focus) -> None:
    focus.search("Sar")
    focus.choose(Kind.EVENT, 1)
    focus.search("Kars")
    focus.back()
    assert (focus.query, focus.record) == ("Sar", Record(Kind.EVENT, 1))


def test_what_the_choice_led_to_is_no_step(focus: Focus) -> None:
    focus.choose(Kind.EVENT, 1)
    focus.settle(Spot(1, 10, 20))
    focus.back()
    assert focus.record is None


def test_where_one_had_scrolled_to_comes_back(focus: Focus) -> None:
    focus.choose(Kind.EVENT, 1)
    focus.settle(Spot(1, 10, 20))
    focus.note_offset(500)
    focus.choose(Kind.EVENT, 2)
    assert focus.seen.offset is None
    focus.back()
    assert focus.seen.offset == 500


def test_another_archive_forgets_everything(focus: Focus) -> None:
    focus.choose(Kind.EVENT, 1)
    focus.clear()
    assert focus.record is None
    assert not focus.can_go_back
