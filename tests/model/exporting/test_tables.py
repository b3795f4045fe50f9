"""CSV and XLSX, as Excel, LibreOffice and R read them; JSON and JSON Lines."""

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from model.dump import authority_part, dump, event_part
from model.exporting import Per
from model.exporting.csv_writer import guarded
from model.exporting.extract import extract
from model.exporting.rows import CELL, COLUMNS, fitted
from model.records.authority import authority
from model.records.event import event
from model.records.kinds import Kind

KARS = "kars-treaty-signed"


def csv_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def xlsx_rows(path: Path) -> list[dict[str, object]]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    heading, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, heading), row, strict=True)) for row in rows]


def text_of(connection, key: str) -> str:
    rows = connection.execute(
        "select p.text from passage p join document d on d.id = p.document_id"
        " where d.key = ? order by p.ordinal",
        (key,),
    )
    return "\n\n".join(row[0] for row in rows)


@pytest.fixture
def events(connection):
    rows = connection.execute(
        "select distinct event_id from claim where event_id is not null limit 40"
    )
    return [(Kind.EVENT, row[0]) for row in rows]


def test_csv_begins_with_the_mark_by_which_excel_knows_utf8(write_out, events):
    assert write_out("csv", events).read_bytes().startswith(b"\xef\xbb\xbfkind,id,")


def test_each_row_of_csv_quotes_the_words_that_stand_at_its_offsets(
    connection, write_out, events
):
    rows = csv_rows(write_out("csv", events))
    claims = connection.execute(
        "select count(*) from claim where event_id in (select distinct event_id from"
        " claim where event_id is not null limit 40)"
    ).fetchone()[0]
    assert len(rows) == claims > len(events)
    for row in rows:
        start, end = int(row["start"]), int(row["end"])
        quoted = row["excerpt"].removeprefix("'")
        assert text_of(connection, row["document"])[start:end] == quoted


def test_a_row_per_record_keeps_every_statement(write_out, events):
    by_claim = csv_rows(write_out("csv", events))
    by_record = csv_rows(write_out("csv", events, per=Per.RECORD))
    assert len(by_record) == len(events)
    first = by_record[0]
    values = [row["value"] for row in by_claim if row["id"] == first["id"]]
    assert first["value"] == " | ".join(values)


def test_xlsx_says_what_csv_says(write_out, events):
    table, sheet = (
        csv_rows(write_out("csv", events)),
        xlsx_rows(write_out("xlsx", events)),
    )
    assert len(table) == len(sheet)
    for row, cells in zip(table, sheet, strict=True):
        for name in COLUMNS:
            assert row[name].removeprefix("'") == str(cells[name] or "").removeprefix(
                "'"
            ) or (row[name], cells[name]) == ("0", 0)


def test_dates_in_xlsx_are_text_and_nothing_is_a_formula(write_out, events):
    book = openpyxl.load_workbook(write_out("xlsx", events))
    cells = [cell for row in book.worksheets[0].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
    days = [c for c in cells if c.column == COLUMNS.index("earliest") + 1 and c.row > 1]
    assert days and all(isinstance(day.value, str) for day in days if day.value)


@pytest.mark.parametrize("cell", ["=1+1", "+90", "-5", "@SUM(A1)", "\t=1", "\r=1"])
def test_csv_keeps_a_cell_from_becoming_a_formula(cell):
    assert guarded([cell, 5, None, "a=1"]) == ["'" + cell, 5, None, "a=1"]


@pytest.mark.parametrize(
    ("text", "rest"),
    [("ş" * CELL, ""), ("ş" * (CELL + 5), "… [+25]"), ("𐱅" * CELL, "… [+16394]")],
)
def test_a_text_longer_than_a_cell_is_cut_and_says_so(text, rest):
    written = fitted(text)
    assert written == text[: len(written) - len(rest)] + rest
    assert len(written.encode("utf-16-le")) // 2 <= CELL
    assert guarded([text]) == [written]


def test_a_place_named_hundreds_of_times_fits_into_a_row(write_out, number):
    record = number(Kind.PLACE, "turkiye")
    for cells in (
        *csv_rows(write_out("csv", [record], per=Per.RECORD)),
        *xlsx_rows(write_out("xlsx", [record], per=Per.RECORD)),
    ):
        assert str(cells["excerpt"]).count(" | ") > 300
        assert str(cells["document_title"]).count(" | ") < 10
        assert not any("… [+" in str(cell) for cell in cells.values())


@pytest.mark.parametrize("kind", [k for k in Kind if k is not Kind.TREATY])
def test_json_and_json_lines_hold_the_same_records(write_out, everything, kind):
    records = everything(kind)[:30]
    whole = json.loads(write_out("json", records).read_text("utf-8"))
    text = write_out("jsonl", records).read_text("utf-8")
    assert [json.loads(line) for line in text.splitlines()] == whole
    assert [record["kind"] for record in whole] == [kind.value] * len(records)


@pytest.fixture(scope="module")
def dumped(connection):
    return json.loads("".join(dump(connection)))


@pytest.mark.parametrize(
    "kind", [Kind.DOCUMENT, Kind.PASSAGE, Kind.PERSON, Kind.PLACE, Kind.EVENT]
)
def test_json_gives_records_in_the_shape_of_the_dump(
    write_out, everything, dumped, kind
):
    whole = {one["id"]: one for one in dumped[f"{kind}s"]}
    for told in json.loads(write_out("json", everything(kind)[:60]).read_text("utf-8")):
        # A passage's words stand in the dump only within its document's text.
        words = {"exact": told["record"].get("exact")}
        shape = words | whole[told["id"]]
        assert told["record"] == {name: shape[name] for name in told["record"]}


def test_events_read_together_are_those_read_one_by_one(connection, everything):
    records = everything(Kind.EVENT)
    together = [found.part() for found in extract(connection, records)]
    assert together == [
        event_part(connection, event(connection, n)) for _, n in records
    ]


@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.PLACE])
def test_names_read_together_are_those_read_one_by_one(connection, everything, kind):
    records = everything(kind)
    together = [found.part() for found in extract(connection, records)]
    assert together == [
        authority_part(connection, authority(connection, kind, n)) for _, n in records
    ]
