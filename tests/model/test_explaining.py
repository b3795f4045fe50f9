"""What rules say of two rival values, and where they must keep silent."""

from __future__ import annotations

import pytest

from model.explaining import Explanation, findings, settled
from model.records.kinds import Kind
from tests.model.claiming import claim, disagreement

OLD_STYLE, RUMI = Explanation.OLD_STYLE, Explanation.RUMI
STAGE, CARRIED = Explanation.KIND_OF_DATE, Explanation.CARRIED_YEAR
MISPRINT, TWO_NAMES = Explanation.MISPRINT, Explanation.TWO_NAMES


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # Ekim Devrimi, and the last day that Russia counted by the old calendar
        ("1917-10-25", "1917-11-07", OLD_STYLE),
        ("1918-01-31", "1918-02-13", OLD_STYLE),
        # 12 days in the 19th century (Ayastefanos: 19 February 1878 O.S.)
        ("1878-02-19", "1878-03-03", OLD_STYLE),
        ("1899-12-20", "1900-01-01", OLD_STYLE),
        # … 13 from 13 March 1900 on, so that 12 are no calendar then
        ("1917-10-26", "1917-11-07", None),
        ("1878-02-18", "1878-03-03", None),
        ("1921-03-04", "1921-03-16", None),
        ("1921-09-27", "1921-10-09", None),
        # nor 13 where nobody counts by the old calendar any more
        ("1921-03-03", "1921-03-16", None),
        ("1946-08-07", "1946-08-20", None),
        # 31 Mart Vakası; the Rumi year 1337 is 1921
        ("1325-03-31", "1909-04-13", RUMI),
        ("1324-07-10", "1908-07-23", RUMI),
        ("1336-04-23", "1920-04-23", RUMI),
        ("1337", "1921-03-16", RUMI),
        ("1337", "1921", RUMI),
        ("1337-10", "1921-10-13", RUMI),
        ("1332", "1917-01", RUMI),
        ("1325-03-31", "1909-04-12", None),
        ("1336", "1921-03-16", None),
        ("1337-09", "1921-10-13", None),
    ],
)
def test_calendars(one: str, other: str, expected: Explanation | None) -> None:
    for pair in ((one, other), (other, one)):
        (found,) = findings(Kind.EVENT, 1, disagreement(*map(claim, pair)))
        assert found.rule is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # Alman-Sovyet Paktı; NATO; Kars; the Soviet note
        (("1939-08-23", "signed"), ("1939-08-24", "announced"), STAGE),
        (("1951-10-17", "joined"), ("1952-02", "ratified"), STAGE),
        (("1921-10-13", "signed"), ("1922-09-11", "in-force"), STAGE),
        (("1946-08-07", "dated"), ("1946-08-08", "delivered"), STAGE),
        # never delivered before it was dated, nor ratified before it was signed
        (("1946-08-08", "dated"), ("1946-08-07", "delivered"), None),
        (("1946-08-08", "signed"), ("1945-12-01", "ratified"), None),
        (("1922-09-11", "signed"), ("1921-10-13", "in-force"), None),
        # not on the way for a year
        (("1945-08-24", "dated"), ("1946-09-24", "delivered"), None),
        # the same stage twice, or one that is not told, explains nothing
        (("1946-08-07", "delivered"), ("1946-08-08", "delivered"), None),
        (("1946-08-07", "dated"), ("1946-08-08", None), None),
    ],
)
def test_stages_of_one_act(
    one: tuple[str, str | None],
    other: tuple[str, str | None],
    expected: Explanation | None,
) -> None:
    claims = [claim(value, aspect=aspect) for value, aspect in (one, other)]
    (found,) = findings(Kind.EVENT, 1, disagreement(*claims))
    assert found.rule is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("1945-08-24", "24 Ağustos"), ("1946-08-24", "24 Ağustos 1946"), CARRIED),
        (("1945-08", "Ağustos ayında"), ("1946-08", "Ağustos 1946"), CARRIED),
        # both write their year: a slip, if anything
        (("1945-08-24", "24.8.1945"), ("1946-08-24", "24.8.1946"), MISPRINT),
        (("1935-08", "Ağustos 1935"), ("1946-08", "Ağustos 1946"), None),
        # the day differs too, so that the year alone explains nothing
        (("1945-08-24", "24 Ağustos"), ("1946-09-24", "24 Eylül 1946"), None),
        # a year alone is carried from nowhere
        (("1945", "o yıl"), ("1946", "1946"), None),
    ],
)
def test_a_year_carried_over(
    one: tuple[str, str], other: tuple[str, str], expected: Explanation | None
) -> None:
    (found,) = findings(Kind.EVENT, 1, disagreement(claim(*one), claim(*other)))
    assert found.rule is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # Sovyet notası; Barbarossa; 1925 Antlaşması
        ("1946-08-07", "1946-12-07", MISPRINT),
        ("1941-06-22", "1941-06-25", MISPRINT),
        ("1925-03-17", "1925-12-17", MISPRINT),
        ("1921-03-16", "1912-03-16", MISPRINT),
        ("1939-09-25", "1939-09-26", None),
        ("1946-08-07", "1946-08-08", None),
        ("1946-08-07", "1945-12-01", None),
        ("1946", "1948-02-24", None),
    ],
)
def test_a_misprint_is_only_supposed(
    one: str, other: str, expected: Explanation | None
) -> None:
    found = findings(Kind.EVENT, 1, disagreement(claim(one), claim(other)))
    assert [finding.rule for finding in found] == [expected]
    assert not settled(found)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # one day, told apart by nothing but the calendar that is named
        (("1917-10-25", "julian"), ("1917-11-07", "gregorian"), [OLD_STYLE]),
        (("1909-04-13", "rumi"), ("1909-04-13", "gregorian"), [RUMI]),
        (("1921-03-16", "rumi"), ("1921-03-16", "gregorian"), []),
        (("1917-10-25", "julian"), ("1917-11-08", "gregorian"), [None]),
    ],
)
def test_calendars_that_are_named(
    one: tuple[str, str], other: tuple[str, str], expected: list[Explanation | None]
) -> None:
    claims = [claim(value, calendar=calendar) for value, calendar in (one, other)]
    found = findings(Kind.EVENT, 1, disagreement(*claims))
    assert [finding.rule for finding in found] == expected


PERSONS = {"Memduh Şevket": 7, "Mahmut Şevket": 7, "Veli Bey": 8}
PERSONS |= {"Vinogradov": 9, "Ninogradov": 9}


def bearers(name: str) -> frozenset[int]:
    return frozenset([PERSONS[name]] if name in PERSONS else [])


@pytest.mark.parametrize(
    ("kind", "field", "values", "expected"),
    [
        # the archive knows both names as his, or one sounds like the other
        (Kind.PERSON, "name", ("Memduh Şevket", "Mahmut Şevket"), TWO_NAMES),
        (Kind.EVENT, "parties", ("Memduh Şevket", "Mahmut Şevket"), TWO_NAMES),
        (Kind.EVENT, "parties", ("Memduh Şevket", "Veli Bey"), None),
        (Kind.PERSON, "name", ("Memduh Şevket", "Karahan"), None),
        (Kind.PERSON, "office", ("Memduh Şevket", "Mahmut Şevket"), None),
        (Kind.EVENT, "name", ("Sevr Antlaşması", "Serves Antlaşması"), MISPRINT),
        (Kind.EVENT, "name", ("Moskova Antlaşması", "Dostluk Antlaşması"), None),
        (Kind.EVENT, "number", ("8 milyon dolar", "18 milyon dolar"), MISPRINT),
        (Kind.EVENT, "number", ("8 milyon dolar", "9 milyon dolar"), None),
        (Kind.EVENT, "number", ("10 milyon ruble", "10 milyon altın ruble"), None),
    ],
)
def test_names_and_numbers(
    kind: Kind, field: str, values: tuple[str, str], expected: Explanation | None
) -> None:
    claims = [claim(value, field=field) for value in values]
    (found,) = findings(kind, 7, disagreement(*claims), bearers)
    assert found.rule is expected


def test_names_that_a_third_name_leads_to_one_another_are_one_mans() -> None:
    names = ("Vinogradov", "Ninogradov", "Vinogradoy")
    claims = [claim(name, field="name") for name in names]
    found = findings(Kind.PERSON, 9, disagreement(*claims), bearers)
    assert [finding.rule for finding in found] == [TWO_NAMES] * 3
    assert settled(found)


def test_each_two_of_three_rivals_are_looked_at() -> None:
    dates = [claim("1946-08-07"), claim("1946-08-08"), claim("1946-12-07")]
    found = findings(Kind.EVENT, 1, disagreement(*dates))
    rules = {(finding.one, finding.other): finding.rule for finding in found}
    assert rules == {(0, 1): None, (0, 2): MISPRINT, (1, 2): None}
    assert not settled(found)


def test_rules_together_settle_what_each_explains_in_part() -> None:
    """Dated by one calendar, delivered by another: nothing of it stays open."""
    old = claim("1917-10-25", aspect="signed")
    new = claim("1917-11-07", aspect="signed")
    ratified = claim("1918-01-05", aspect="ratified")
    found = findings(Kind.EVENT, 1, disagreement(old, new, ratified))
    assert {finding.rule for finding in found} == {OLD_STYLE, STAGE}
    assert settled(found)
    assert not settled(())
