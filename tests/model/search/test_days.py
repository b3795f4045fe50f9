"""A date finds the same in any spelling, the very day first, and says what stands."""

from __future__ import annotations

import sqlite3

import pytest

from model.records.kinds import Kind
from model.search.hit import Hit, WhyCode
from model.search.hits import contract_hits
from model.search.results import Search

SPELLINGS = {
    "16 Mart 1921": """
        16.03.1921 | 16.3.1921 | 16/3/1921 | 16.III.1921 | 16.iii.1921 | 1921-03-16
        16 MART 1921 | 16 Mart 1921 tarihinde | 16 Mart 1921 günü | 16.3.21
        16 Mart 1921 Çarşamba | Çarşamba, 16 Mart 1921 | 16 Mart 1921 Carsamba günü
        March 16, 1921 | on the 16th of March, 1921 | Wednesday 16 March 1921
        16 марта 1921 г. | среда, 16 марта 1921 г. | date:16.03.1921
        date:"16 Mart 1921 Çarşamba" | date:"on 16 March 1921" | 16 Mart 1337
    """,
    "7 Haziran 1945": """
        07.06.1945 | 7.6.45 | 7/6/45 | 7.vi.1945 | 7.VI.1945 | 7 Haziran 45
        1945/06/07 | date:7.6.45 | date:"7 Haziran 45" | date:7.vi.1945
        7 Haziran 1945 Perşembe | 7 июня 1945 года
    """,
    "Mart 1921": """
        March 1921 | 1921 yılının Mart ayında | 1921 yılı Mart ayı | Mart ayı 1921
        в марте 1921 года | 1921'in Mart'ında | in the month of March 1921
    """,
    "1944..1946": """
        1944 ve 1946 yılları arasında | 1944 ile 1946 arasında | from 1944 to 1946
        between 1944 and 1946 | между 1944 и 1946 | 1944'ten 1946'ya
        1944'ten 1946'ya kadar
    """,
    "28 Kasım-1 Aralık 1943": """
        28 Nov - 1 Dec 1943 | 28 Nov. – 1 Dec. 1943 | 28 November - 1 December 1943
        28 ноября - 1 декабря 1943
    """,
    "Haziran-Ağustos 1945": "1945-06/1945-08 | 1945-06..1945-08",
    "before:1921": "before 1921 | 1921'den önce | 1921 öncesi | до 1921 г. | önce:1921",
    "after:1945": "after 1945 | 1945'ten sonra | после 1945 | 1945 sonrası",
    "after:1921-03-16": "after 16 March 1921 | 16 Mart 1921'den sonra",
}
SAME = [
    (usual, other)
    for usual, others in SPELLINGS.items()
    for other in " | ".join(others.strip().splitlines()).split(" | ")
]


def found(shipped: sqlite3.Connection, query: str) -> list[tuple[str, str, float]]:
    """Give everything that is found, best first over all kinds."""
    hits = contract_hits(shipped, query, list(Kind), 1000)
    return [(hit["kind"], hit["id"], hit["score"]) for hit in hits]


@pytest.mark.parametrize(("usual", "other"), SAME)
def test_a_date_finds_the_same_in_any_spelling(
    shipped: sqlite3.Connection, usual: str, other: str
) -> None:
    if other != "16 Mart 1337":
        assert found(shipped, other.strip()) == found(shipped, usual) != []
    else:  # also 16 March 1337 of the Christian era, of which nothing is told
        assert found(shipped, other)[0] == found(shipped, usual)[0]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("16.03.1921", "moscow-treaty-signed"),
        ("07.06.1945", "molotov-sarper-meeting-1945-06-07"),
        ('date:"7 Haziran 1945" boğazlar', "molotov-sarper-meeting-1945-06-07"),
        ("25 октября 1917", "bolshevik-revolution"),
        ("7 Kasım 1917", "bolshevik-revolution"),
        ("13 Ekim 1337", "kars-treaty-signed"),
    ],
)
def test_what_happened_on_the_day_comes_first_of_all(
    shipped: sqlite3.Connection, query: str, first: str
) -> None:
    assert found(shipped, query)[0][:2] == ("event", first)


DAYS = ["7 Haziran 1945", "16 Mart 1921", "13 Ekim 1921", "28/06/1945"]


@pytest.mark.parametrize("query", [*DAYS, 'date:"7 Haziran 1945" boğazlar'])
def test_passages_that_name_the_day_come_before_those_of_its_time(
    shipped: sqlite3.Connection, query: str
) -> None:
    search = Search(shipped, query)
    just = [_names_a_day(hit) for hit in search.rows(Kind.PASSAGE, 100)]
    assert just[0]
    assert just == sorted(just, reverse=True)


def _names_a_day(hit: Hit) -> bool:
    """Whether a reason has two numbers and no dash: a day, not a year or a range."""
    (date, *_) = (why for why in hit.reasons if why.code is WhyCode.DATE)
    words = date.forms[0].replace(".", " ").split()
    ranges = {"-", "–"} & set(date.forms[0])
    return sum(map(str.isdigit, words)) >= 2 and not ranges


@pytest.mark.parametrize("query", [*DAYS, "date:28/06/1945", "date:1945-06-07"])
def test_the_reason_is_a_date_that_stands_there_or_is_claimed(
    shipped: sqlite3.Connection, query: str
) -> None:
    search = Search(shipped, query)
    for hit in search.rows(Kind.PASSAGE, 100):
        (date,) = hit.reasons
        assert date.code is WhyCode.DATE
        claimed = shipped.execute(
            "select c.date_written from claim c join excerpt x on x.id = c.excerpt_id"
            " where x.passage_id = ? and c.field = 'date'",
            (hit.id,),
        ).fetchall()
        text = hit.excerpts[0].exact
        said = {" ".join(row[0].split()) for row in claimed}
        assert all(form in text or form in said for form in date.forms), hit.key


PUBLISHED = [
    ("7 Haziran 1945", Kind.PASSAGE, "000/131"),
    ("7 Haziran 1945", Kind.PASSAGE, "004/84"),
    ("7 Haziran 1945", Kind.PASSAGE, "004/187"),
    ("date:2002", Kind.PASSAGE, "004/22"),
    ("date:2002", Kind.PASSAGE, "004/66"),
    ("date:1920..1945 kind:footnote", Kind.PASSAGE, "000/131"),
]


@pytest.mark.parametrize(("query", "kind", "key"), PUBLISHED)
def test_the_years_of_cited_works_are_no_dates(
    shipped: sqlite3.Connection, query: str, kind: Kind, key: str
) -> None:
    keys = [hit.key for hit in Search(shipped, query).rows(kind, 1000)]
    assert keys and key not in keys


@pytest.mark.parametrize("query", ["25.03.1945", "3 Ağustos 1944"])
def test_days_of_archival_items_and_newspapers_are(
    shipped: sqlite3.Connection, query: str
) -> None:
    hits = Search(shipped, query).rows(Kind.PASSAGE, 100)
    assert any(hit.record_kind == "footnote" for hit in hits)


TALKS = "sarper-vinogradov-unofficial-talks-ankara"
"""They were held some time before 19 March 1945."""


@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ("date:1945-03-19", True),
        ("date:1945-03", True),
        ("date:1945", True),
        ("before:1946", True),
        ("after:1944", True),
        ("before:1945-03-19", False),
        ("before:1920", False),
        ("date:1828", False),
        ("date:1945-01", False),
        ("after:1945-03-19", False),
    ],
)
def test_what_was_before_a_day_is_known_at_that_day_only(
    shipped: sqlite3.Connection, query: str, is_found: bool
) -> None:
    hits = Search(shipped, query).rows(Kind.EVENT, 1000)
    assert (TALKS in [hit.key for hit in hits]) is is_found


def test_what_went_on_from_a_year_is_known_at_that_year_only(
    shipped: sqlite3.Connection,
) -> None:
    keys = [hit.key for hit in Search(shipped, "after:1950").rows(Kind.EVENT, 1000)]
    assert "kachaznuni-confession" not in keys
    assert "troops-moved-to-western-front-1921" not in keys
    spans = [
        hit.date or ""
        for hit in Search(shipped, "after:1946 before:1944").rows(Kind.EVENT, 100)
    ]
    assert not any(".." in date for date in spans)
