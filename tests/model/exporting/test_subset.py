"""A smaller archive: Vesika opens and checks it, Datasette searches it."""

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from model.archive import open_archive
from model.changes import History
from model.check import faults
from model.exporting import Options, export
from model.exporting.extract import extract
from model.records.decision import Label, Verdict, give_verdict, verdicts
from model.records.kinds import Kind
from model.search.results import search
from model.shipped import archive as shipped_archive


@pytest.fixture
def subset(write_out, connection):
    rows = connection.execute(
        "select c.event_id from claim c join excerpt x on x.id = c.excerpt_id"
        " join document d on d.id = x.document_id where c.event_id is not null"
        " group by 1 having group_concat(distinct d.key) = '003' limit 5"
    )
    records = [(Kind.EVENT, row[0]) for row in rows]
    assert len(records) == 5
    return records, write_out("sqlite", records)


def test_vesika_opens_the_smaller_archive_and_finds_no_fault(subset, connection):
    records, path = subset
    with open_archive(path) as opened:
        reader = opened.reader()
        assert list(faults(reader)) == []
        kept = reader.execute("select id from event order by id").fetchall()
        assert [row[0] for row in kept] == [number for _, number in records]
        for before, after in zip(
            extract(connection, records), extract(reader, records), strict=True
        ):
            assert after.title == before.title
            said = [(e.source, e.excerpt.exact) for e in after.evidence]
            assert said == [(e.source, e.excerpt.exact) for e in before.evidence]


def test_only_the_document_that_tells_of_them_comes_along(subset):
    with closing(sqlite3.connect(subset[1])) as db:
        told = db.execute("select key from document where length > 0").fetchall()
    assert told == [("003",)]


def test_its_search_finds_the_chosen_events(subset, connection):
    with open_archive(subset[1]) as opened:
        reader = opened.reader()
        title = reader.execute("select title_tr from event").fetchone()[0]
        hits = search(reader, title, Kind.EVENT)
        assert title in [hit.plain_title for hit in hits]


def asked_of_datasette(path, *questions: str) -> list[list[dict[str, str]]]:
    """Ask Datasette for the passages that it finds by each question."""
    from datasette.app import Datasette

    async def ask() -> list[list[dict[str, str]]]:
        served = Datasette([str(path)])
        await served.invoke_startup()
        page = await served.client.get(f"/{path.stem}/passage")
        assert 'name="_search"' in page.text
        answers = []
        for question in questions:
            asked = {"_search": question, "_shape": "objects"}
            answer = await served.client.get(f"/{path.stem}/passage.json", params=asked)
            answers.append(answer.json()["rows"])
        return answers

    return asyncio.run(ask())


def test_datasette_searches_its_text(subset):
    (found,) = asked_of_datasette(subset[1], "antlaşması")
    assert found
    assert all("ntlaşması" in row["text"] for row in found)


def test_datasette_finds_turkish_words_in_any_case(write_out, number):
    path = write_out("sqlite", [number(Kind.DOCUMENT, "004")])
    exact, *others = asked_of_datasette(path, "sınır", "SINIR", "sinir")
    assert exact
    for found in others:
        assert [row["id"] for row in found] == [row["id"] for row in exact]


def test_every_table_of_it_opens_in_datasette(subset):
    from datasette.app import Datasette

    async def ask() -> dict[str, int]:
        served = Datasette([str(subset[1])])
        await served.invoke_startup()
        listed = (await served.client.get(f"/{subset[1].stem}.json")).json()
        names = [one["name"] for one in (*listed["tables"], *listed["views"])]
        client = served.client
        return {
            name: (await client.get(f"/{subset[1].stem}/{name}")).status_code
            for name in names
        }

    codes = asyncio.run(ask())
    assert {"passage", "claim", "claims", "event"} <= set(codes)
    assert set(codes.values()) == {200}


def test_only_decisions_on_what_is_there_come_along(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    path = tmp_path / "own.sqlite"
    shutil.copyfile(shipped_archive(), path)
    event, key = connection.execute(
        "select event_id, key from disagreement where event_id is not null"
    ).fetchone()
    with open_archive(path) as own:
        for disagreement in (key, "gone"):
            with own.change(Label.VERDICT) as writing:
                reason = ("decided", "Metin açık.", "A. Y.", "2026")
                give_verdict(writing, Verdict(disagreement, *reason))
        part = tmp_path / "part.sqlite"
        list(export(own.reader(), [(Kind.EVENT, event)], "sqlite", part, Options()))
    with open_archive(part) as opened:
        assert list(verdicts(opened.reader())) == [key]
        assert opened.history() == History()
        assert list(faults(opened.reader())) == []
