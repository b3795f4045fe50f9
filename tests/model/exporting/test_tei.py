"""TEI P5, held against the schema of the TEI Consortium by lxml."""

import gzip
from pathlib import Path

import pytest
from lxml import etree

from model.records.kinds import Kind

SCHEMA = Path(__file__).parents[2] / "schema" / "tei_all.rng.gz"
TEI = {"t": "http://www.tei-c.org/ns/1.0"}
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


@pytest.fixture(scope="session")
def tei_all():
    with gzip.open(SCHEMA) as file:
        return etree.RelaxNG(etree.parse(file))


@pytest.fixture
def edition(write_out, tei_all):
    def read(records):
        tree = etree.parse(write_out("tei", records))
        assert tei_all.validate(tree), tei_all.error_log.last_error
        return tree

    return read


@pytest.mark.parametrize("kind", [Kind.EVENT, Kind.PERSON, Kind.PLACE, Kind.ARTICLE])
def test_records_of_every_kind_are_valid_tei(edition, everything, kind):
    edition(everything(kind)[:20])


def test_the_five_texts_are_valid_and_every_reference_leads_somewhere(
    edition, everything
):
    tree = edition([*everything(Kind.DOCUMENT)[:5], *everything(Kind.EVENT)])
    ids = set(tree.xpath("//@xml:id"))
    refs = tree.xpath("//@ref | //@target | //@calendar", namespaces=TEI)
    assert len(refs) > 2000
    assert {str(ref).removeprefix("#") for ref in refs} <= ids


def test_the_words_of_a_text_all_stand_in_its_edition(edition, connection, number):
    tree = edition([number(Kind.DOCUMENT, "001")])
    (text,) = tree.xpath("//t:text[@xml:id='text-001']", namespaces=TEI)
    notes = text.xpath(".//t:note[@place='foot']", namespaces=TEI)
    rows = connection.execute(
        "select p.kind, p.text from passage p join document d on d.id = p.document_id"
        " where d.key = '001'"
    ).fetchall()
    footnotes = [words for kind, words in rows if kind == "footnote"]
    assert len(notes) == len(footnotes) == 41
    assert ["".join(note.itertext()) for note in notes] == footnotes
    for note in notes:
        note.text, note[:] = "", []
    whole = "".join(text.itertext())
    marked = [words for kind, words in rows if kind == "paragraph"]
    letters = "".join(char for char in whole if char.isalpha())
    for words in marked:
        assert "".join(char for char in words if char.isalpha()) in letters


def test_a_note_stands_where_its_number_stood(edition, connection, number):
    tree = edition([number(Kind.DOCUMENT, "001")])
    (note,) = tree.xpath("//t:note[@place='foot'][@n='5']", namespaces=TEI)
    mark = connection.execute(
        "select x.start from citation c join excerpt x on x.id = c.mark_excerpt_id"
        " join document d on d.id = c.document_id where d.key = '001' and c.note = '5'"
    ).fetchone()[0]
    rows = connection.execute(
        "select p.text from passage p join document d on d.id = p.document_id"
        " where d.key = '001' order by ordinal"
    )
    before = "\n\n".join(row[0] for row in rows)[:mark][-15:]
    paragraph = note.getparent()
    words = paragraph.text or ""
    for sibling in paragraph:
        if sibling is note:
            break
        own = "" if sibling.tag.endswith("note") else "".join(sibling.itertext())
        words += own + (sibling.tail or "")
    assert words.endswith(before)


def test_pages_names_and_dates_are_marked(edition, number):
    tree = edition([number(Kind.DOCUMENT, "004")])
    assert "272" in tree.xpath("//t:pb/@n", namespaces=TEI)
    people = tree.xpath("//t:body//t:persName", namespaces=TEI)
    assert {"Lenin"} <= {person.text for person in people}
    dates = {
        d.text: d.get("when") for d in tree.xpath("//t:date[@when]", namespaces=TEI)
    }
    assert dates["13 Ekim 1921"] == "1921-10-13"


def test_the_wordings_of_a_treaty_are_readings_of_one_place(edition, connection):
    (treaty,) = connection.execute(
        "select v.treaty_id from alignment_target t join article a"
        " on a.id = t.article_id join version v on v.id = a.version_id limit 1"
    ).fetchone()
    rows = connection.execute(
        "select a.id from article a join version v on v.id = a.version_id"
        " where v.treaty_id = ?",
        (treaty,),
    )
    tree = edition([(Kind.ARTICLE, row[0]) for row in rows])
    places = tree.xpath("//t:app", namespaces=TEI)
    assert any(len({r.get("wit") for r in place}) > 1 for place in places)


def test_the_header_says_what_the_edition_is_and_rests_on(edition, number):
    tree = edition([number(Kind.DOCUMENT, "004")])

    def told(path):
        found = tree.xpath(f"/t:TEI/t:teiHeader//{path}", namespaces=TEI)
        return [" ".join("".join(one.itertext()).split()) for one in found]

    assert told("t:titleStmt/t:title") == [
        "YENİ TÜRKİYE İÇİN KARS ANTLAŞMASI’NIN ÖNEMİ"
    ]
    assert told("t:titleStmt/t:author") == ["Mehmet Ali Bolat"]
    assert told("t:publicationStmt/t:availability") == [
        "Yazarınındır; dosyada lisans belirtilmemiştir."
    ]
    assert told("t:bibl[@xml:id='source-004']/t:biblScope[@unit='page']") == ["267-303"]
    assert {"English", "Türkçe"} <= set(told("t:langUsage/t:language"))
    assert len(told("t:encodingDesc/t:editorialDecl/t:p")) > 2
    assert tree.getroot().get("{http://www.w3.org/XML/1998/namespace}lang") == "tr"


def test_the_languages_of_all_passages_are_told(edition, number):
    tree = edition([number(Kind.DOCUMENT, "002")])
    told = tree.xpath("//t:langUsage/t:language/@ident", namespaces=TEI)
    marked = set(tree.xpath("//t:text//@xml:lang", namespaces=TEI))
    assert "en" in marked
    assert marked <= set(told)


def test_every_wording_says_from_which_source_it_is(edition, everything):
    tree = edition(everything(Kind.ARTICLE))
    witnesses = tree.xpath("//t:listWit/t:witness", namespaces=TEI)
    assert len(witnesses) > 80
    sources = set(tree.xpath("//t:listBibl/t:bibl/@xml:id", namespaces=TEI))
    for witness in witnesses:
        (ref,) = witness.findall("t:ref", TEI)
        assert ref.get("target").removeprefix("#") in sources


def test_a_wording_that_lacks_an_article_says_so(edition, connection, number):
    (key,) = connection.execute(
        "select a.key from alignment l join article a on a.id = l.article_id"
        " where l.relation = 'missing' limit 1"
    ).fetchone()
    tree = edition([number(Kind.ARTICLE, key)])
    lacking = tree.xpath("//t:rdg[@type='missing']", namespaces=TEI)
    assert lacking
    assert all(len(reading) == 0 and not reading.text for reading in lacking)


def test_a_date_that_is_open_on_one_side_has_one_bound(edition, connection):
    (event,) = connection.execute(
        "select id from event where earliest = '0001-01-01' limit 1"
    ).fetchone()
    tree = edition([(Kind.EVENT, event)])
    (written,) = tree.xpath("//t:listEvent/t:event", namespaces=TEI)
    assert written.get("notBefore") is None
    assert written.get("notAfter")
