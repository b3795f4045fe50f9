"""Rival claims in columns, and what rules say of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from model.archive import open_archive
from model.claims import asserted_span
from model.disagreement import Status
from model.records.claim import Claim
from model.records.disagreement import Disagreement, RivalValue
from model.records.event import Titles
from model.records.excerpt import Excerpt
from model.records.kinds import Kind
from model.weighing import (
    Explanation,
    Verdict,
    Weighed,
    columns,
    contested,
    explain,
    settled_by,
    weighed,
)


def claim(
    value: str,
    written: str = "",
    *,
    exact: str = "",
    field: str = "date",
    aspect: str | None = None,
    calendar: str | None = None,
) -> Claim:
    days = asserted_span(value, calendar) if field == "date" else None
    exact = exact or written or value
    place = Excerpt(1, 1, "000", 1, 0, len(exact), exact, 1, 1, None)
    return Claim(
        *(hash((value, written, exact)), "c", Kind.EVENT, 1, field, None, aspect),
        *(value, written or None, calendar),
        days.earliest if days else None,
        days.latest if days else None,
        place,
        None,
        None,
    )


def disagreement(*claims: Claim, rule: str | None = None) -> Disagreement:
    rivals = tuple(RivalValue(one.value, (one,)) for one in claims)
    field = claims[0].field
    return Disagreement(1, "d", field, None, "open", rule, None, None, rivals)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([claim("1917-10-25"), claim("1917-11-07")], Explanation.OLD_STYLE),
        ([claim("1918-01-31"), claim("1918-02-13")], Explanation.OLD_STYLE),
        ([claim("1946-08-07"), claim("1946-08-20")], Explanation.MISPRINT),
        ([claim("1325-03-31"), claim("1909-04-13")], Explanation.RUMI),
        ([claim("1939-08-23", aspect="signed"),
          claim("1939-08-24", aspect="announced")],
         Explanation.KIND_OF_DATE),
        ([claim("1946-08-07", aspect="dated"), claim("1946-08-08", aspect="delivered")],
         Explanation.KIND_OF_DATE),
        ([claim("1945-08-24", "24 Ağustos"), claim("1946-08-24", "24 Ağustos 1946")],
         Explanation.CARRIED_YEAR),
        ([claim("1946-08-07", "7 Ağustos 1946"), claim("1946-12-07", "7 Aralık 1946")],
         Explanation.MISPRINT),
        ([claim("1946-08-07"), claim("1945-12-01")], None),
        ([claim("1946"), claim("1948-02-24")], None),
        ([claim("1946-08-07"), claim("1946-08-08"), claim("1946-12-07")], None),
    ],
)  # fmt: skip
def test_rules_that_explain_dates(
    claims: list[Claim], expected: Explanation | None
) -> None:
    assert explain(Kind.EVENT, disagreement(*claims)) is expected


@pytest.mark.parametrize(
    ("kind", "values", "expected"),
    [
        (Kind.PERSON, ("İskinaz Maradya", "Askanaz Mravian"), Explanation.TWO_NAMES),
        (Kind.EVENT, ("Sevr Antlaşması", "Serves Antlaşması"), Explanation.MISPRINT),
        (Kind.EVENT, ("Moskova Antlaşması", "Dostluk Antlaşması"), None),
    ],
)
def test_rules_that_explain_names(
    kind: Kind, values: tuple[str, ...], expected: Explanation | None
) -> None:
    claims = [claim(value, field="name") for value in values]
    assert explain(kind, disagreement(*claims)) is expected


def test_a_misprint_is_supposed_and_leaves_the_difference_open() -> None:
    one = disagreement(claim("1946-08-07"), claim("1946-12-07"))
    seen = Weighed(
        Kind.EVENT, 1, Titles("Nota", None, None), None, one, Explanation.MISPRINT
    )
    assert seen.status is Status.OPEN
    assert replace(seen, rule=Explanation.OLD_STYLE).status is Status.EXPLAINED


def test_a_verdict_goes_before_the_record_and_alters_no_claim() -> None:
    one = disagreement(claim("1946-08-07"), claim("1946-08-08"))
    seen = Weighed(Kind.EVENT, 1, Titles("Nota", None, None), None, one, None)
    decided = replace(seen, verdict=Verdict(Status.DECIDED, "7 Ağustos", "okur"))
    assert (decided.status, decided.note, decided.by) == (
        Status.DECIDED, "7 Ağustos", "okur",
    )  # fmt: skip
    assert decided.disagreement == one


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        (claim("1946-08-07", "7 Ağustos 1946", exact="nota, 7 Ağustos\n1946 günü"),
         claim("1946-08-08", "8 Ağustos 1946"), ["7 Ağustos\n1946"]),
        (claim("10 milyon altın ruble", field="number",
               exact="on değil, 10 milyon altın ruble gönderdi"),
         claim("10 milyon ruble", field="number"), ["değil", "altın"]),
        (claim("geçiş yasak", field="outcome", exact="geçmesi yasaklanmalıdır"),
         claim("geçiş şarta bağlı", field="outcome", exact="geçmesi şarta bağlanmalı"),
         ["yasaklanmalıdır"]),
    ],
)  # fmt: skip
def test_the_part_that_differs_is_marked(
    here: Claim, there: Claim, expected: list[str]
) -> None:
    spans = contested(here, disagreement(here, there))
    assert [here.excerpt.exact[start:end] for start, end in spans] == expected


@pytest.fixture(scope="module")
def shipped(root: Path) -> Iterator[sqlite3.Connection]:
    with open_archive(root / "data.sqlite") as archive:
        yield archive.reader()


def test_every_disagreement_of_the_archive_appears_once(
    shipped: sqlite3.Connection,
) -> None:
    found = sorted(one.disagreement.id for one in weighed(shipped))
    rows = shipped.execute("select id from disagreement order by id").fetchall()
    assert found == [row[0] for row in rows]


def test_nothing_that_only_a_calendar_sets_apart_is_open(
    shipped: sqlite3.Connection,
) -> None:
    calendars = {Explanation.OLD_STYLE, Explanation.RUMI}
    still_open = list(settled_by(weighed(shipped), Status.OPEN, None))
    assert still_open
    assert not [one for one in still_open if one.rule in calendars]


def test_a_query_keeps_the_subjects_it_finds(shipped: sqlite3.Connection) -> None:
    everything = list(weighed(shipped))
    subject = everything[0].subject
    kept = list(settled_by(everything, None, {Kind.EVENT: frozenset([subject])}))
    assert {(one.kind, one.subject) for one in kept} == {(Kind.EVENT, subject)}


def test_the_note_of_1946_stands_in_three_columns(shipped: sqlite3.Connection) -> None:
    seen = next(
        one
        for one in weighed(shipped)
        if one.disagreement.key == "soviet-note-1946-08-date"
    )
    drawn = {
        source: [
            f"{told.claim.value}: "
            + " ".join(told.claim.excerpt.exact[a:b] for a, b in told.marks)
            for told in column
        ]
        for source, column in columns(seen.disagreement).items()
    }
    assert drawn == {
        "000": [
            "1946-08-07: 7 Ağustos 1946",
            "1946-08-08: 8 Ağustos’ta",
            "1946: 1946",
        ],
        "001": ["1946-08-08: 8 Ağustos 1946"],
        "004": ["1946-12-07: 7 Aralık 1946"],
    }
