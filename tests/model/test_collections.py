"""Collections hold records of every kind by key, and the record stays as it is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from model.archive import Archive, open_archive
from model.records.collection import (
    Label,
    clean_name,
    collect,
    collected,
    collection_names,
    collection_query,
    take_out,
)
from model.records.kinds import Kind
from model.search.hits import found_records
from model.shipped import archive


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Archive]:
    with open_archive(shutil.copy(archive(), tmp_path / "own.sqlite")) as opened:
        yield opened


@pytest.mark.parametrize("kind", Kind)
def test_a_record_of_any_kind_is_kept_and_found_by_the_name(
    own: Archive, kind: Kind
) -> None:
    (number,) = own.reader().execute(f"select max(id) from {kind}").fetchone()
    with own.change(Label.COLLECTED, "Boğazlar") as writer:
        collect(writer, "Boğazlar", [(kind, number)])
    assert collected(own.reader(), "Boğazlar") == [(kind, number)]
    query = collection_query("Boğazlar")
    assert found_records(own.reader(), query, [kind]) == [(kind, number)]


def test_an_emptied_collection_is_gone_and_undo_brings_it_back(own: Archive) -> None:
    records = [(Kind.EVENT, 1), (Kind.PLACE, 2)]
    for change in (collect, take_out):
        with own.change(Label.COLLECTED, "Ders") as writer:
            change(writer, "Ders", records)
    assert collection_names(own.reader()) == []
    own.undo()
    assert collected(own.reader(), "Ders") == records


@pytest.mark.parametrize(
    ("typed", "kept"), [(" Ders  3\n", "Ders 3"), ('"Kars" notu', "’Kars’ notu")]
)
def test_a_name_can_be_asked_for_as_it_is_kept(
    own: Archive, typed: str, kept: str
) -> None:
    assert clean_name(typed) == kept
    with own.change(Label.COLLECTED, typed) as writer:
        collect(writer, typed, [(Kind.EVENT, 1)])
    query = collection_query(kept)
    assert found_records(own.reader(), query, (Kind.EVENT,)) == [(Kind.EVENT, 1)]
