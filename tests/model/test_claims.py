"""When two claims cannot both be right, what explains it, and an event's date."""

from __future__ import annotations

from itertools import count

import pytest

from model.claims import (
    Agreement,
    RecordedClaim,
    agreement,
    asserted_span,
    event_date,
)
from model.disagreement import Rule, Status, conflicts

numbers = count(1)


def date(
    value: str, *, aspect: str | None = None, calendar: str | None = "gregorian"
) -> RecordedClaim:
    days = asserted_span(value, calendar)
    return RecordedClaim(
        next(numbers),
        "date",
        None,
        aspect,
        value,
        calendar,
        days.earliest,
        days.latest,
        value,
    )


def said(field: str, about: str | None, value: str) -> RecordedClaim:
    return RecordedClaim(
        next(numbers), field, about, None, value, None, None, None, None
    )


@pytest.mark.parametrize(
    ("one", "other", "compatible"),
    [
        ("1921-03-16", "1921-03-16", True),
        ("1921-03-16", "1921", True),
        ("1933-10", "1933", True),
        ("1946-08-07", "1946-08-08", False),
        ("1943-12-04/1943-12-06", "1943-12-05", True),
        ("1945-02-04/1945-02-11", "1945-02-05/1945-02-11", False),
        ("1945-02-04/1945-02-11", "1945-01/1945-03~", True),
        ("1946-12-07", "1946-08", False),
        ("193X", "1932", True),
    ],
)
def test_a_vaguer_date_is_no_contradiction(
    one: str, other: str, compatible: bool
) -> None:
    expected = Agreement.AGREE if compatible else Agreement.CONTRADICT
    assert agreement(date(one), date(other)) is expected
    assert agreement(date(other), date(one)) is expected


def test_old_style_figures_stay_and_their_days_are_gregorian() -> None:
    october = date("1917-10-25", calendar="julian")
    assert october.value == "1917-10-25"
    assert (october.earliest, october.latest) == ("1917-11-07", "1917-11-07")


@pytest.mark.parametrize(
    ("values", "follows"),
    [
        (["1921-03-16", "1921", "1921-03-16"], "1921-03-16"),
        (["1946-08-07", "1946-08-08"], "[1946-08-07,1946-08-08]"),
        (["1943"], "1943"),
        ([], None),
    ],
)
def test_an_events_date_follows_from_its_claims(
    values: list[str], follows: str | None
) -> None:
    assert event_date([date(value) for value in values]) == follows


def test_rival_dates_are_open_until_someone_explains_them() -> None:
    claims = [date("1946-08-07"), date("1946-08-08"), date("1946-08"), date("1946")]
    (conflict,) = conflicts(claims)
    assert conflict.status is Status.OPEN
    assert [rival.value for rival in conflict.rivals] == ["1946-08-07", "1946-08-08"]


def test_a_calendar_alone_is_an_explained_difference() -> None:
    claims = [date("1917-10-25", calendar="julian"), date("1917-11-07")]
    (conflict,) = conflicts(claims)
    assert (conflict.rule, conflict.status) == (Rule.OLD_STYLE, Status.EXPLAINED)
    assert [rival.value for rival in conflict.rivals] == ["1917-10-25", "1917-11-07"]


def test_signature_and_ratification_are_no_fault() -> None:
    claims = [date("1951-10-17", aspect="signed"), date("1952-02", aspect="ratified")]
    (conflict,) = conflicts(claims)
    assert (conflict.rule, conflict.status) == (Rule.KIND_OF_DATE, Status.EXPLAINED)


@pytest.mark.parametrize(
    ("one", "other", "conflicting"),
    [
        # Potsdam: two days of talks on the Straits against the whole conference
        (("1945-07-23/1945-07-25", None), ("1945-07-17", "begun"), True),
        (("1945-07-23/1945-07-25", None), ("1945-08-02", "ended"), True),
        (("1945-07", None), ("1945-07-17", "begun"), False),
        (("1941-06-22", None), ("1941-06-25", "begun"), True),
        (("1946-08-07", "delivered"), ("1946-08-08", None), True),
        # a border of 1877 says nothing of when a war was fought
        (("1877", "border"), ("1920", None), False),
    ],
)
def test_a_beginning_is_held_against_the_first_day_of_a_range(
    one: tuple[str, str | None], other: tuple[str, str | None], conflicting: bool
) -> None:
    claims = [date(value, aspect=aspect) for value, aspect in (one, other)]
    found = list(conflicts(claims))
    assert bool(found) is conflicting
    assert all(conflict.status is Status.OPEN for conflict in found)


@pytest.mark.parametrize(
    ("one", "other", "explained"),
    [
        (("1946-08-07", "dated"), ("1946-08-08", "delivered"), True),
        (("1946-08-07", "delivered"), ("1946-08-08", "dated"), False),
        (("1945-08-24", "dated"), ("1946-09-24", "delivered"), False),
        (("1921-10-13", "signed"), ("1922-09-11", "in-force"), True),
        (("1922-09-11", "signed"), ("1921-10-13", "ratified"), False),
        (("1921-10", "signed"), ("1921-11-13", "announced"), True),
    ],
)
def test_stages_come_in_their_order(
    one: tuple[str, str], other: tuple[str, str], explained: bool
) -> None:
    claims = [date(value, aspect=aspect) for value, aspect in (one, other)]
    (conflict,) = conflicts(claims)
    assert conflict.status is (Status.EXPLAINED if explained else Status.OPEN)


@pytest.mark.parametrize(
    ("values", "calendars", "rule"),
    [
        (["1917-10-25", "1917-11-07"], ["julian", "gregorian"], Rule.OLD_STYLE),
        (["1909-04-13", "1909-04-13"], ["rumi", "gregorian"], Rule.RUMI),
        # from 1 March 1917 on the day is the same in both
        (["1921-03-16", "1921-03-16"], ["rumi", "gregorian"], None),
        (["1917-10-25", "1917-10-25"], ["julian", "julian"], None),
        # an uncertain date is no other calendar
        (["1945-03-25?", "1945-03-25"], ["gregorian", "gregorian"], None),
    ],
)
def test_one_day_in_two_calendars_is_explained(
    values: list[str], calendars: list[str], rule: Rule | None
) -> None:
    pairs = zip(values, calendars, strict=True)
    claims = [date(value, calendar=calendar) for value, calendar in pairs]
    assert [conflict.rule for conflict in conflicts(claims)] == ([rule] if rule else [])


def test_a_beginning_and_an_end_are_not_rivals() -> None:
    claims = [date("1945-07-17", aspect="begun"), date("1945-08-02", aspect="ended")]
    assert list(conflicts(claims)) == []


@pytest.mark.parametrize(
    ("claims", "fields"),
    [
        (
            [
                said("number", "para yardımı", "10 milyon ruble"),
                said("number", "para yardımı", "10 milyon altın ruble"),
            ],
            ["number"],
        ),
        (
            [
                said("name", "imza", "Memduh Şevket"),
                said("name", "imza", "MEMDUH ŞEVKET"),
            ],
            [],
        ),
        ([said("outcome", "a", "x"), said("outcome", "b", "y")], []),
        ([said("outcome", None, "x"), said("outcome", None, "y")], []),
    ],
)
def test_only_claims_that_speak_of_the_same_are_compared(
    claims: list[RecordedClaim], fields: list[str]
) -> None:
    assert [conflict.field for conflict in conflicts(claims)] == fields
