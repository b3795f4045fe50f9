"""Chips of a query, and edits that leave the rest of it as it was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.search.editing import chips, opposite, with_term, with_value, without
from model.search.language import parse
from model.search.query import FieldName
from tests.model.search.typed_queries import TYPED


def test_chips_show_fields_and_what_was_read_in_the_words() -> None:
    text = 'nota kişi:"Selim Sarper" -yer:Moskova 7 Haziran 1945 kars md 6 tag:*'
    found = [
        (
            chip.field,
            chip.value,
            chip.negated,
            chip.implied,
            text[chip.start : chip.end],
        )
        for chip in chips(parse(text))
    ]
    assert found == [
        ("person", "Selim Sarper", False, False, 'kişi:"Selim Sarper"'),
        ("place", "Moskova", True, False, "-yer:Moskova"),
        ("date", "7 Haziran 1945", False, True, "7 Haziran 1945"),
        ("article", "kars md 6", False, True, "kars md 6"),
        ("tag", "*", False, False, "tag:*"),
    ]


PERSON = FieldName.PERSON


@pytest.mark.parametrize(
    ("text", "value", "negated", "after"),
    [
        ("", "Selim Sarper", False, 'person:"Selim Sarper"'),
        ("nota", "Sarper", False, "nota person:Sarper"),
        ("nota ", "Sarper", True, "nota -person:Sarper"),
        ("nota  OR  mektup", "Sarper", False, "(nota  OR  mektup) person:Sarper"),
        ('"boğazlar', "Selim Sarper", False, 'person:"Selim Sarper" "boğazlar'),
        ("(a OR (b", "Sarper", False, "person:Sarper (a OR (b"),
        ("kişi:Sarper  nota", "Sarper", False, "kişi:Sarper  nota"),
        ("-kişi:Sarper nota", "Sarper", False, "nota person:Sarper"),
        ("kişi:Sarper nota", "Sarper", True, "nota -person:Sarper"),
    ],
)
def test_a_facet_narrows_the_query_and_leaves_the_rest_as_typed(
    text: str, value: str, negated: bool, after: str
) -> None:
    assert with_term(text, PERSON, value, negated) == after


def test_a_facet_without_a_value_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="person"):
        with_term("nota", PERSON, " ")


@pytest.mark.parametrize(
    ("text", "which", "after"),
    [
        ("kişi:Sarper", 0, ""),
        ("Nota,  x kişi:Sarper mektup", 0, "Nota,  x mektup"),
        ("nota -kişi:Sarper", 0, "nota"),
        ("kişi:Sarper OR kişi:Erkin", 0, "kişi:Erkin"),
        ("kişi:Sarper VEYA kişi:Erkin", 1, "kişi:Sarper"),
        ("nota (kişi:Sarper)", 0, "nota"),
        ("nota -(kişi:Sarper) x", 0, "nota x"),
        ("person:(sarper OR erkin) x", 0, "person:(erkin) x"),
        ("nota 7 Haziran 1945 x", 0, "nota x"),
    ],
)
def test_a_closed_chip_takes_its_condition_and_nothing_else(
    text: str, which: int, after: str
) -> None:
    assert without(text, chips(parse(text))[which]) == after


def _typed_fields(text: str) -> list[tuple[str, str, bool]]:
    return sorted(
        (chip.field, chip.value, chip.negated)
        for chip in chips(parse(text))
        if not chip.implied
    )


@given(TYPED, st.text(min_size=1).filter(str.isprintable), st.booleans())
def test_any_query_can_be_narrowed_by_any_value(
    text: str, value: str, negated: bool
) -> None:
    if not (value := value.strip()):
        return
    narrowed = with_term(text, FieldName.TAG, value, negated)
    added = [chip for chip in chips(parse(narrowed)) if chip.field is FieldName.TAG]
    assert negated in {chip.negated for chip in added}
    assert with_term(narrowed, FieldName.TAG, value, negated) == narrowed


@given(TYPED)
def test_any_chip_can_be_closed(text: str) -> None:
    for chip in chips(parse(text)):
        before, after = _typed_fields(text), _typed_fields(without(text, chip))
        if not chip.implied:
            before.remove((chip.field, chip.value, chip.negated))
        assert after == before


@pytest.mark.parametrize(
    ("text", "number", "value", "after"),
    [
        ("person:sarper üs", 0, "molotov", "person:molotov üs"),
        ("üs kişi:sarper", 0, "Selim Sarper", 'üs person:"Selim Sarper"'),
        ("a -place:kars b", 0, "Batum", "a -place:Batum b"),
        ("7 Haziran 1945 nota", 0, "8 Haziran 1945", "8 Haziran 1945 nota"),
        ("date:1945 nota", 0, "1944..1946", "date:1944..1946 nota"),
        ("date:1945 nota", 0, "dün", "date:dün nota"),
        ("person:sarper üs", 0, "  ", "üs"),
        ("person:a OR person:b", 1, "c", "person:a OR person:c"),
        ("tag:x", 0, "y*", "tag:y*"),
    ],
)
def test_a_condition_gets_another_value(
    text: str, number: int, value: str, after: str
) -> None:
    assert with_value(text, chips(parse(text))[number], value) == after


@pytest.mark.parametrize(
    ("text", "number", "after"),
    [
        ("person:sarper üs", 0, "-person:sarper üs"),
        ("-person:sarper üs", 0, "person:sarper üs"),
        ("kişi:a -yer:b", 1, "kişi:a place:b"),
        ("7 Haziran 1945 nota", 0, '-date:"7 Haziran 1945" nota'),
        ("source:004 person:sarper", 0, "-source:004 person:sarper"),
    ],
)
def test_a_condition_is_turned_into_its_opposite(
    text: str, number: int, after: str
) -> None:
    assert opposite(text, chips(parse(text))[number]) == after


@given(TYPED, st.text(max_size=20))
def test_any_condition_of_any_query_can_be_changed(text: str, value: str) -> None:
    for chip in chips(parse(text)):
        assert isinstance(with_value(text, chip, value), str)
        assert isinstance(opposite(text, chip), str)
