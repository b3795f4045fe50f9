"""What an EDTF value covers, as a table."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates.edtf import BadDate, Span, overlaps, span, valid

COVERS = [
    ("1921-03-16", "1921-03-16", "1921-03-16"),
    ("1921-03", "1921-03-01", "1921-03-31"),
    ("1924-02", "1924-02-01", "1924-02-29"),
    ("1921", "1921-01-01", "1921-12-31"),
    ("0800", "0800-01-01", "0800-12-31"),
    ("1944/1946", "1944-01-01", "1946-12-31"),
    ("1943-11-28/1943-12-01", "1943-11-28", "1943-12-01"),
    ("../1946", "0001-01-01", "1946-12-31"),
    ("1944/..", "1944-01-01", "9999-12-31"),
    ("1944/", "1944-01-01", "9999-12-31"),
    ("../194X", "0001-01-01", "1949-12-31"),
    ("194X/..", "1940-01-01", "9999-12-31"),
    ("1946~", "1946-01-01", "1946-12-31"),
    ("1946?", "1946-01-01", "1946-12-31"),
    ("1946-08-07%", "1946-08-07", "1946-08-07"),
    ("1946-~08-07", "1946-08-07", "1946-08-07"),
    ("1945-01/1945-04~", "1945-01-01", "1945-04-30"),
    ("194X", "1940-01-01", "1949-12-31"),
    ("180X~", "1800-01-01", "1809-12-31"),
    ("19XX?", "1900-01-01", "1999-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("1946-XX", "1946-01-01", "1946-12-31"),
    ("1946-08-XX", "1946-08-01", "1946-08-31"),
    ("1946-0X", "1946-01-01", "1946-09-30"),
    ("1946-08-1X", "1946-08-10", "1946-08-19"),
    ("1946-XX-31", "1946-01-31", "1946-12-31"),
    ("XXXX-06-27", "0001-06-27", "9999-06-27"),
    ("XXXX-02-29", "0001-02-29", "9999-02-29"),
    ("XXXX-04-24/XXXX-05-10", "0001-04-24", "9999-05-10"),
    ("1944-21", "1944-03-01", "1944-05-31"),
    ("1944-22", "1944-06-01", "1944-08-31"),
    ("1944-24", "1944-12-01", "1945-02-28"),
    ("1945-40", "1945-01-01", "1945-06-30"),
    ("[1946-08-07,1946-08-08]", "1946-08-07", "1946-08-08"),
    ("{1944-08-07, 1944-08-16}", "1944-08-07", "1944-08-16"),
    ("{1946,1947-03}", "1946-01-01", "1947-03-31"),
    ("[..1946]", "0001-01-01", "1946-12-31"),
    ("[1944..1946]", "1944-01-01", "1946-12-31"),
]

REFUSED = """
    foo|1946-13|1946-02-30|1900-02-29|1946-04-31|1946-2X|1946/1944|/|..|x/1946
    |192|20|0000|-0044|Y17000|[]|{}|[..]|1944/1945/1946|16 Mart 1921|1944-05-12T10:00
    |１９２１|1946~~|{1944..1943}|XXXX-13-01|1946-XX-32
"""


@pytest.mark.parametrize(("edtf", "earliest", "latest"), COVERS)
def test_covers(edtf: str, earliest: str, latest: str) -> None:
    assert span(edtf) == Span(earliest, latest)
    assert valid(edtf)


@pytest.mark.parametrize("edtf", [r.strip() for r in REFUSED.split("|")])
def test_refused(edtf: str) -> None:
    assert not valid(edtf)
    with pytest.raises(BadDate, match="is not a date that can be used"):
        span(edtf)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("1944/1946", "1945-02-11", True),
        ("1944/1946", "1947", False),
        ("../1946", "1921", True),
        ("1946-08-07/..", "1946-08-07", True),
        ("XXXX-06-27", "1944", True),
    ],
)
def test_overlaps(one: str, other: str, together: bool) -> None:
    assert overlaps(span(one), span(other)) is together
    assert overlaps(span(other), span(one)) is together


@given(st.dates(), st.dates())
def test_an_interval_of_days_covers_its_ends(one: date, other: date) -> None:
    first, last = sorted((one, other))
    value = f"{first.isoformat()}/{last.isoformat()}"
    assert span(value) == Span(first.isoformat(), last.isoformat())


@given(st.text(alphabet="0129X-/.~?[]{},", max_size=16))
def test_any_text_is_a_span_or_a_bad_date(text: str) -> None:
    if valid(text):
        covered = span(text)
        assert covered.earliest <= covered.latest


@pytest.mark.parametrize("mark", ["", "~", "?", "%"])
def test_decades_and_centuries_need_no_library_that_would_take_them(mark: str) -> None:
    code = (
        "import sys; from model.dates.edtf import span;"
        f"span('180X{mark}'), span('18XX{mark}'); print('edtf' in sys.modules);"
        "import warnings; warnings.simplefilter('ignore');"
        f"from edtf.parser import parse_edtf; parse_edtf('180X{mark}');"
        f"parse_edtf('18XX{mark}')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
