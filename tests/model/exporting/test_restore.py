"""A dump makes an equal archive again."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from model.archive import open_archive
from model.check import faults
from model.dump import write_dump
from model.restoring.restore import DumpError, restore
from model.shipped import archive


@pytest.fixture(scope="module")
def restored(tmp_path_factory):
    folder = tmp_path_factory.mktemp("restored")
    with open_archive(archive()) as opened:
        write_dump(opened.reader(), folder / "dump.json")
    restore(folder / "dump.json", folder / "again.sqlite")
    return folder


def test_the_restored_archive_gives_the_same_dump(restored):
    with open_archive(restored / "again.sqlite") as opened:
        reader = opened.reader()
        write_dump(reader, restored / "again.json")
        assert list(faults(reader)) == []
    once, twice = (restored / name for name in ("dump.json", "again.json"))
    assert once.read_bytes() == twice.read_bytes()


UNNUMBERED = {
    "document": "key, title, short_title, date, date_written, earliest, latest, sha256",
    "passage": "key, ordinal, kind, language, start, page, text, folded",
    "line": "document_id, start, number",
    "page": "document_id, start, leaf, label, counted",
    "excerpt": "document_id, start, end, exact, first_line, last_line, page",
    "name": "text, kind, script, language, folded",
    "person": "key, name, note",
    "place": "key, name, latitude, longitude, coordinates, note",
    "treaty": "key, title_tr, title_en, title_ru, signed, earliest, latest, note",
    "article": "key, ordinal, number, heading",
    "event": "key, title_tr, title_en, title_ru, date, earliest, latest, note",
    "claim": "key, field, about, aspect, value, date_written, earliest, basis, note",
    "disagreement": "key, field, about, status, rule, note, by",
}


@pytest.mark.parametrize(("table", "columns"), UNNUMBERED.items())
def test_nothing_is_lost_in_between(restored, table, columns):
    query = f"select {columns} from {table} order by {columns}"
    with (
        closing(sqlite3.connect(archive())) as before,
        closing(sqlite3.connect(restored / "again.sqlite")) as after,
    ):
        assert after.execute(query).fetchall() == before.execute(query).fetchall()


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"archive": {}}', '{"archive": {"schema_version": 99}}'],
)
def test_what_is_no_dump_is_told_in_one_line(tmp_path, content):
    dump = tmp_path / "dump.json"
    dump.write_text(content, encoding="utf-8")
    with pytest.raises(DumpError) as told:
        restore(dump, tmp_path / "again.sqlite")
    assert "\n" not in str(told.value)
    assert not (tmp_path / "again.sqlite").exists()


def test_a_dump_whose_excerpt_was_cut_is_refused(restored, tmp_path):
    parts = json.loads((restored / "dump.json").read_text("utf-8"))
    parts["events"][0]["claims"][0]["excerpt"]["exact"] = "x"
    dump = Path(tmp_path / "cut.json")
    dump.write_text(json.dumps(parts), encoding="utf-8")
    with pytest.raises(DumpError):
        restore(dump, tmp_path / "again.sqlite")
