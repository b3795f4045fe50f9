"""The whole archive as JSON: the contract's shape, and excerpts that hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from model import shipped
from model.archive import open_archive
from model.dump import write_dump
from model.errors import OutputError


@pytest.fixture(scope="module")
def dumped(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    output = tmp_path_factory.mktemp("dump") / "dump.json"
    with open_archive(shipped.archive()) as archive:
        write_dump(archive.reader(), output)
    whole: dict[str, Any] = json.loads(output.read_text("utf-8"))
    return whole


def excerpts(part: object) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        if {"document", "start", "end", "exact", "lines"} <= set(part):
            yield part
        for value in part.values():
            yield from excerpts(value)
    elif isinstance(part, list):
        for value in part:
            yield from excerpts(value)


def test_the_parts_are_those_of_the_contract(dumped: dict[str, Any]) -> None:
    assert list(dumped) == [
        *("archive", "documents", "passages", "persons", "places", "events"),
        *("treaties", "citations", "notes", "tags", "collections"),
    ]
    assert dumped["archive"]["language"] == "tr"


@pytest.mark.parametrize(
    ("part", "keys"),
    [
        ("documents", {"id", "kind", "title", "creators", "archive_ref", "text"}),
        ("passages", {"id", "document", "kind", "start", "end", "lines"}),
        ("persons", {"id", "name", "names", "mentions", "claims", "disagreements"}),
        ("places", {"id", "name", "names", "latitude", "longitude", "mentions"}),
        ("events", {"id", "title", "kind", "date", "persons", "places", "claims"}),
        ("treaties", {"id", "title", "kind", "signed", "versions", "alignments"}),
        ("citations", {"id", "document", "note", "excerpt", "mark", "items"}),
    ],
)
def test_every_record_has_its_fields(
    dumped: dict[str, Any], part: str, keys: set[str]
) -> None:
    assert dumped[part]
    for record in dumped[part]:
        assert keys <= set(record)


def test_every_excerpt_stands_in_its_text(dumped: dict[str, Any]) -> None:
    texts = {d["id"]: d["text"] for d in dumped["documents"]}
    files = {
        d["id"]: (shipped.resources() / "sources" / d["file"]).read_text("utf-8")
        for d in dumped["documents"]
        if d["file"]
    }
    found = list(excerpts(dumped))
    assert len(found) > 3000
    for excerpt in found:
        whole = texts[excerpt["document"]]
        assert whole[excerpt["start"] : excerpt["end"]] == excerpt["exact"]
        first, last = excerpt["lines"]
        assert 1 <= first <= last <= files[excerpt["document"]].count("\n") + 1


def test_every_reference_leads_somewhere(dumped: dict[str, Any]) -> None:
    ids = {part: {r["id"] for r in dumped[part]} for part in list(dumped)[1:8]}
    for event in dumped["events"]:
        assert {p["id"] for p in event["persons"]} <= ids["persons"]
        assert set(event["places"]) <= ids["places"]
        assert set(event["treaties"]) <= ids["treaties"]
        claims = {claim["id"] for claim in event["claims"]}
        for disagreement in event["disagreements"]:
            for value in disagreement["values"]:
                assert set(value["claims"]) <= claims
    for citation in dumped["citations"]:
        for item in citation["items"]:
            assert item["cited"] is None or item["cited"] in ids["documents"]
            assert item["via"] is None or item["via"] in ids["citations"]


def test_a_dump_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with (
        open_archive(shipped.archive()) as archive,
        pytest.raises(OutputError, match="was not written"),
    ):
        write_dump(archive.reader(), tmp_path / "no folder" / "dump.json")
    assert list(tmp_path.iterdir()) == []
