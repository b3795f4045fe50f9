"""Markdown, GraphML, GeoJSON and Web Annotation, read by other people's readers."""

import json
import re
import subprocess
from zipfile import ZipFile

import networkx
import pytest

from model.records.kinds import Kind


@pytest.fixture
def tied(connection):
    """Give the events in which most persons took part."""
    rows = connection.execute(
        "select event_id from event_person group by 1 order by count(*) desc limit 12"
    )
    return [(Kind.EVENT, row[0]) for row in rows]


def notes(path) -> dict[str, str]:
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        return {n: archive.read(n).decode("utf-8") for n in archive.namelist()}


def test_a_note_for_each_record_links_to_the_notes_of_others(
    write_out, tied, everything
):
    records = [*tied, *everything(Kind.PERSON), *everything(Kind.DOCUMENT)]
    written = notes(write_out("markdown", records))
    assert len(written) == len(records)
    links = {
        link
        for name, note in written.items()
        if name.startswith("vesika/events/")
        for link in re.findall(r"\[\[((?:persons|documents)/[^|\]]+)\|", note)
    }
    assert links
    assert {f"vesika/{link}.md" for link in links} <= set(written)


def test_the_properties_of_a_note_are_yaml_that_pandoc_reads(
    write_out, tied, reader_program
):
    pandoc = reader_program("pandoc", "pandoc")
    for note in notes(write_out("markdown", tied)).values():
        told = subprocess.run(
            [pandoc, "-f", "markdown", "-t", "json"],
            input=note,
            capture_output=True,
            text=True,
            check=True,
        )
        assert told.stderr == ""
        assert "kind" in json.loads(told.stdout)["meta"]


def test_the_same_records_give_the_same_notes(write_out, tied):
    first = write_out("markdown", tied).read_bytes()
    assert write_out("markdown", tied).read_bytes() == first


def test_networkx_reads_who_took_part_in_what(write_out, connection, tied):
    graph = networkx.read_graphml(write_out("graphml", tied))
    pairs = connection.execute(
        "select count(*), count(distinct person_id) from event_person"
        " where event_id in (select event_id from event_person"
        " group by 1 order by count(*) desc limit 12)"
    ).fetchone()
    kinds = [data["kind"] for _, data in graph.nodes(data=True)]
    assert (graph.number_of_edges(), kinds.count("person")) == tuple(pairs)
    assert kinds.count("event") == len(tied)
    assert all({"label", "kind"} <= set(data) for _, data in graph.nodes(data=True))


def test_a_person_alone_brings_his_events(write_out, number):
    graph = networkx.read_graphml(write_out("graphml", [number(Kind.PERSON, "stalin")]))
    assert graph.degree["person:stalin"] == graph.number_of_nodes() - 1 > 5


def test_places_come_with_the_years_of_their_events(write_out, connection, number):
    moscow = number(Kind.PLACE, "moskova")
    collection = json.loads(write_out("geojson", [moscow]).read_text("utf-8"))
    (feature,) = collection["features"]
    longitude, latitude = feature["geometry"]["coordinates"]
    assert (round(longitude), round(latitude)) == (38, 56)
    about = feature["properties"]
    dated = connection.execute(
        "select count(*) from event_place l join event e on e.id = l.event_id"
        " where l.place_id = ? and e.earliest is not null",
        (moscow[1],),
    ).fetchone()[0]
    assert about["events"] == sum(about["by_year"].values()) == dated > 10


def test_only_the_chosen_events_are_counted(write_out, tied):
    collection = json.loads(write_out("geojson", tied).read_text("utf-8"))
    counted = [f["properties"]["events"] for f in collection["features"]]
    assert counted
    assert max(counted) <= len(tied)


def test_both_selectors_of_an_annotation_mean_the_same_words(
    write_out, connection, tied
):
    page = json.loads(write_out("annotation", tied).read_text("utf-8"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert len({item["id"] for item in page["items"]}) == len(page["items"]) > 12
    for item in page["items"]:
        key = item["target"]["source"].rsplit(":", 1)[1]
        rows = connection.execute(
            "select p.text from passage p join document d on d.id = p.document_id"
            " where d.key = ? order by ordinal",
            (key,),
        )
        whole = "\n\n".join(row[0] for row in rows)
        words, position = item["target"]["selector"]
        assert whole[position["start"] : position["end"]] == words["exact"]
        around = words["prefix"] + words["exact"] + words["suffix"]
        assert around in whole
