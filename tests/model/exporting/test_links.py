"""Markdown, GraphML, GeoJSON and Web Annotation, read by other people's readers."""

import json
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import geojson
import networkx
import pytest
import rdflib
import yaml

from model.archive import open_archive
from model.exporting import export
from model.records.kinds import Kind
from model.shipped import archive

EVENT = "kars-treaty-signed.md"
CONTEXT = Path(__file__).parents[2] / "schema" / "anno.jsonld"
OA = rdflib.Namespace("http://www.w3.org/ns/oa#")


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


def properties(note: str) -> dict[str, object]:
    _, head, _ = note.split("---\n", 2)
    return yaml.safe_load(head)


@pytest.mark.parametrize("kind", [*Kind])
def test_every_link_of_every_note_leads_to_a_note(write_out, everything, kind):
    records = everything(kind)[:60]
    written = notes(write_out("markdown", records))
    assert len(written) >= len(records)
    links = {
        link
        for note in written.values()
        for link in re.findall(r"\[\[([^|\]]+)\|[^|\]]+\]\]", note)
    }
    assert links or kind is Kind.TREATY
    assert {f"vesika/{link}.md" for link in links} <= set(written)


def test_names_of_notes_hold_no_letter_that_obsidian_forbids(write_out, everything):
    records = [*everything(Kind.ARTICLE), *everything(Kind.PASSAGE)]
    written = notes(write_out("markdown", records))
    assert not any(re.search(r'[\\:*?"<>|#^\[\]]', name) for name in written)
    assert len({name.lower() for name in written}) == len(written)


def test_the_properties_of_a_note_are_yaml(write_out, tied, everything):
    records = [*tied, *everything(Kind.PERSON)[:5], *everything(Kind.DOCUMENT)[:20]]
    written = notes(write_out("markdown", records))
    for name, note in written.items():
        told = properties(note)
        assert name.endswith(f"/{told['id']}.md")
        assert told["aliases"]
    assert "Сталин" in properties(written["vesika/persons/stalin.md"])["aliases"]


def test_a_note_tells_of_disagreements_and_speaks_the_chosen_language(
    write_out, number
):
    event = number(Kind.EVENT, "kars-treaty-signed")
    turkish = notes(write_out("markdown", [event]))["vesika/events/" + EVENT]
    assert "**Uyuşmazlık** Taraflar: " in turkish
    assert "**Antlaşmalar:** [[treaties/kars-treaty|Kars Antlaşması]]" in turkish
    russian = notes(write_out("markdown", [event], language="ru"))
    assert "**Договоры:** [[treaties" in russian["vesika/events/" + EVENT]


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
    there, dated = connection.execute(
        "select count(*), sum(coalesce(e.date not like '..%', 0)) from event_place l"
        " join event e on e.id = l.event_id where l.place_id = ?",
        (moscow[1],),
    ).fetchone()
    assert about["events"] == there
    assert sum(about["by_year"].values()) == dated > 10


def test_what_has_only_an_end_has_no_year(write_out, number):
    talks = number(Kind.EVENT, "sarper-vinogradov-unofficial-talks-ankara")
    collection = json.loads(write_out("geojson", [talks]).read_text("utf-8"))
    (ankara,) = [feature["properties"] for feature in collection["features"]]
    assert (ankara["events"], ankara["by_year"], ankara["first_year"]) == (1, {}, None)


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


# rdflib's own reader uses a class that rdflib has deprecated.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_rdflib_reads_annotations_as_their_vocabulary_says(write_out, tied):
    page = json.loads(write_out("annotation", tied).read_text("utf-8"))
    items = page["items"]
    # The same context, without asking the web for it.
    page["@context"] = json.loads(CONTEXT.read_text("utf-8"))["@context"]
    graph = rdflib.Graph().parse(data=json.dumps(page), format="json-ld")
    notes_of = set(graph.subjects(rdflib.RDF.type, OA.Annotation))
    assert {str(one) for one in notes_of} == {item["id"] for item in items}
    quoted = {str(words) for words in graph.objects(None, OA.exact)}
    assert quoted == {item["target"]["selector"][0]["exact"] for item in items}
    for selector in graph.subjects(rdflib.RDF.type, OA.TextPositionSelector):
        start, end = graph.value(selector, OA.start), graph.value(selector, OA.end)
        assert 0 <= start.toPython() < end.toPython()
    assert set(graph.objects(None, OA.motivatedBy)) == {OA.describing}


def test_geojson_is_what_rfc_7946_asks_for(write_out, everything):
    records = everything(Kind.PLACE)
    collection = geojson.loads(write_out("geojson", records).read_text("utf-8"))
    assert collection.is_valid, collection.errors()
    assert len(collection.features) == len(records)
    points = [f.geometry.coordinates for f in collection.features if f.geometry]
    assert len(points) > 100
    # Longitude comes first: nothing here lies south of Africa or west of America.
    assert all(-130 < x < 180 and -35 < y < 75 for x, y in points)


def test_a_readers_note_is_a_comment_on_its_record(tmp_path, number):
    path = tmp_path / "own.sqlite"
    shutil.copyfile(archive(), path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "insert into note (record_kind, record_key, text, made, changed)"
            " values ('event', 'kars-treaty-signed', 'Metne bakılacak.',"
            " '2026-11-22T10:00:00Z', '2026-11-22T11:00:00Z')"
        )
    output = tmp_path / "out.jsonld"
    with open_archive(path) as opened:
        records = [number(Kind.EVENT, "kars-treaty-signed")]
        list(export(opened.reader(), records, "annotation", output))
    *_, comment = json.loads(output.read_text("utf-8"))["items"]
    assert comment["motivation"] == "commenting"
    assert comment["body"][0]["value"] == "Metne bakılacak."
    assert comment["target"] == "urn:x-vesika:event:kars-treaty-signed"
