"""Which words of an excerpt say what other sources contest."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from model.archive import open_archive
from model.claims import Agreement, agreement
from model.contesting import Named, Naming, contested
from model.explaining import recorded
from model.records.claim import Claim
from model.records.kinds import Kind
from model.weighing import Weighed, weighed
from tests.model.claiming import claim, disagreement


def marked(here: Claim, *others: Claim, names: Naming | None = None) -> list[str]:
    spans = contested(here, disagreement(here, *others), names)
    return [here.excerpt.exact[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("here", "rivals", "expected"),
    [
        # the Soviet note: its day, its month, or both
        (("1946-08-07", "7 Ağustos 1946"), ["1946-08-08"], ["7"]),
        (("1946-08-07", "7 Ağustos 1946"), ["1946-12-07"], ["Ağustos"]),
        (("1946-08-07", "7 Ağustos\n1946"), ["1946-08-08", "1946-12-07"],
         ["7 Ağustos"]),
        (("1946-08-07", "August 7, 1946"), ["1945-08-07"], ["1946"]),
        (("1945-08-24", "24.08.1945"), ["1946-09-24"], ["08", "1945"]),
        (("1946-09-24", "24 Eylül"), ["1945-08-24"], ["24 Eylül"]),
        (("1939-09-25", "25 Eylül günü"), ["1939-09-26"], ["25"]),
        # what is not one day is marked as a whole
        (("1945-02-04/1945-02-11", "4-11 Şubat 1945"), ["1945-02-05/1945-02-11"],
         ["4-11 Şubat 1945"]),
        # a year that holds all the days goes against none of them
        (("1946", "1946"), ["1946-08-08", "1946-12-07"], []),
        (("1917", "1917’de"), ["1918-03-03"], ["1917"]),
    ],
)  # fmt: skip
def test_the_part_of_a_date_that_differs(
    here: tuple[str, str], rivals: list[str], expected: list[str]
) -> None:
    value, written = here
    own = claim(value, written, exact=f"Nota {written} verilmiştir; 1921, 7 Mart.")
    assert marked(own, *map(claim, rivals)) == expected


@pytest.mark.parametrize(
    ("field", "here", "exact", "there", "expected"),
    [
        ("number", "10 milyon altın ruble", "on değil, 10 milyon altın ruble gönderdi",
         "10 milyon ruble", ["değil", "altın"]),
        # the poorer value is all that its source says
        ("number", "8 milyon dolar", "SSCB’nin 8 milyon dolarlık kredisi",
         "8 milyon altın dolar", ["8 milyon"]),
        ("outcome", "geçiş yasak", "geçmesi yasaklanmalıdır", "geçiş şarta bağlı",
         ["yasaklanmalıdır"]),
        # a suffix makes no difference
        ("outcome", "gemilere geçiş kapalı", "gemilerin geçişi kapalı tutulacak",
         "gemiler geçer", ["kapalı"]),
        # a denial says nothing of a name
        ("name", "Sevres Anlaşması", "Rusya Sevres Anlaşmasını reddetmiş",
         "Sevr Anlaşması", ["Sevres"]),
        ("parties", "Lenin ve Stalin", "Lenin ve Stalin tarafından yayınlanan",
         "Bolşevikler", ["Lenin", "Stalin"]),
        # in another language by the common notion, or else all of the excerpt
        ("outcome", "cumhurbaşkanı", "President of Turkey", "başbakan", ["President"]),
        ("outcome", "gerdi", "by agents strained relations.", "bozmadı",
         ["by agents strained relations."]),
    ],
)  # fmt: skip
def test_the_words_that_a_rival_lacks(
    field: str, here: str, exact: str, there: str, expected: list[str]
) -> None:
    own = claim(here, field=field, exact=exact)
    assert marked(own, claim(there, field=field)) == expected


def test_another_name_of_what_a_value_names_is_marked() -> None:
    named = Named(Kind.PLACE, 1, ("Gülköy", "Rosenheim"))
    names = Naming({"Gülköy": (named,)})
    here = claim("Gülköy", field="place", exact="The treaty signed at Rosenheim")
    rival = claim("Kars", field="place")
    assert marked(here, rival, names=names) == ["Rosenheim"]
    assert marked(here, rival) == [here.excerpt.exact]


@pytest.fixture(scope="module")
def shipped(root: Path) -> Iterator[sqlite3.Connection]:
    with open_archive(root / "data.sqlite") as archive:
        yield archive.reader()


def against_any(claim: Claim, seen: Weighed) -> bool:
    others = [c for r in seen.disagreement.rivals for c in r.claims]
    return any(
        agreement(recorded(claim), recorded(other)) is not Agreement.AGREE
        for other in others
    )


def test_every_claim_that_goes_against_another_shows_where(
    shipped: sqlite3.Connection,
) -> None:
    told = [(t, seen) for seen in weighed(shipped)
            for column in seen.columns.values() for t in column]  # fmt: skip
    assert len(told) > 200
    for one, seen in told:
        if one.claim.field != "date" or against_any(one.claim, seen):
            assert one.marks, (seen.disagreement.key, one.claim.excerpt.exact)
        ends = [end for _, end in one.marks]
        assert all(0 <= start < end for start, end in one.marks)
        assert max(ends, default=0) <= len(one.claim.excerpt.exact)


def test_few_excerpts_have_to_be_marked_as_a_whole(
    shipped: sqlite3.Connection,
) -> None:
    told = [t for seen in weighed(shipped)
            for column in seen.columns.values() for t in column]  # fmt: skip
    whole = [t for t in told if t.marks == ((0, len(t.claim.excerpt.exact)),)]
    long = [t for t in whole if len(t.claim.excerpt.exact.split()) > 3]
    assert len(long) / len(told) < 0.1
