"""Reports in HTML, DOCX, ODT and PDF: their footnotes are there for other programs."""

import re
import subprocess
from zipfile import ZipFile

import docx
import pytest
from lxml import etree, html

from model.records.kinds import Kind

WORD = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}


@pytest.fixture
def chosen(connection):
    rows = connection.execute(
        "select distinct event_id from claim where event_id is not null limit 10"
    )
    return [(Kind.EVENT, row[0]) for row in rows]


@pytest.fixture
def quotations(connection, chosen):
    numbers = ", ".join(str(number) for _, number in chosen)
    rows = connection.execute(
        "select x.exact from claim c join excerpt x on x.id = c.excerpt_id"
        f" where c.event_id in ({numbers})"
    )
    return [" ".join(row[0].split()) for row in rows]


def letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def test_every_quotation_in_html_links_to_its_note_and_back(
    write_out, chosen, quotations
):
    page = html.parse(write_out("html", chosen)).getroot()
    quotes = page.findall(".//blockquote")
    assert len(quotes) == len(quotations)
    for quote in quotes:
        (mark,) = quote.findall(".//a")
        note = page.get_element_by_id(mark.get("href")[1:])
        (back,) = note.findall("a")
        assert back.get("href") == "#" + mark.get("id")
    assert page.get("lang") == "tr"


def test_html_takes_nothing_of_a_source_for_markup(write_out, chosen):
    text = write_out("html", chosen, query='<script>"&').read_text("utf-8")
    assert "<script>" not in text
    assert "&lt;script&gt;&quot;&amp;" in text


def test_the_title_page_tells_the_query_and_the_version(write_out, connection, chosen):
    text = write_out("html", chosen, query="Kars antlaşması").read_text("utf-8")
    (digest,) = connection.execute(
        "select value from archive_info where key = 'record_digest'"
    ).fetchone()
    assert "Sorgu: Kars antlaşması" in text
    assert f"Sürüm: {digest[:12]}" in text


def test_word_finds_a_footnote_for_every_mark(write_out, chosen, quotations):
    path = write_out("docx", chosen)
    with ZipFile(path) as parts:
        notes = etree.fromstring(parts.read("word/footnotes.xml"))
        text = etree.fromstring(parts.read("word/document.xml"))
    ids = notes.xpath("//w:footnote[not(@w:type)]/@w:id", namespaces=WORD)
    marks = text.xpath("//w:footnoteReference/@w:id", namespaces=WORD)
    assert marks == ids
    assert len(ids) == len(quotations)
    styles = {paragraph.style.name for paragraph in docx.Document(path).paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "Quote"} <= styles


@pytest.mark.parametrize("name", ["docx", "odt"])
def test_libreoffice_sets_the_footnotes(
    write_out, chosen, quotations, reader_program, tmp_path, name
):
    office = reader_program("soffice", "libreoffice-writer-nogui")
    read = reader_program("pdftotext", "poppler-utils")
    path = write_out(name, chosen)
    home = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        [office, home, "--headless", "--convert-to", "pdf", path.name],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        timeout=180,
    )
    told = [read, "-layout", str(path.with_suffix(".pdf")), "-"]
    text = subprocess.run(told, capture_output=True, check=True).stdout.decode()
    assert letters(quotations[0])[:40] in letters(text)
    # Each note stands in the PDF under its number, at the foot of a page.
    numbers = {int(n) for n in re.findall(r"^ *(\d+) +\S", text, re.MULTILINE)}
    assert set(range(1, len(quotations) + 1)) <= numbers


def test_the_contents_of_odt_name_its_headings(write_out, chosen):
    with ZipFile(write_out("odt", chosen)) as parts:
        text = etree.fromstring(parts.read("content.xml"))
    name = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
    headings = ["".join(h.itertext()) for h in text.iter(f"{name}h")]
    (contents,) = text.iter(f"{name}table-of-content")
    listed = "".join(contents.itertext())
    assert len(headings) == len(chosen) + 2
    assert all(heading in listed for heading in headings)


def test_pdf_embeds_its_fonts_and_sets_turkish_and_cyrillic(
    write_out, chosen, quotations, reader_program
):
    read = reader_program("pdftotext", "poppler-utils")
    fonts = reader_program("pdffonts", "poppler-utils")
    path = write_out("pdf", chosen, language="ru", query="Çiçerin ğışöü")
    listed = subprocess.run([fonts, str(path)], capture_output=True, check=True)
    lines = listed.stdout.decode().splitlines()[2:]
    assert lines
    assert all(line.split()[-5] == "yes" for line in lines)
    told = subprocess.run([read, str(path), "-"], capture_output=True, check=True)
    text = told.stdout.decode()
    assert "Библиография" in text
    assert "Çiçerin ğışöü" in text
    assert letters(quotations[0])[:20] in letters(text)


def test_pdf_has_an_outline_of_its_headings(write_out, chosen):
    content = write_out("pdf", chosen).read_bytes()
    assert content.startswith(b"%PDF")
    assert b"/Outlines" in content


def test_the_bibliography_lists_what_was_cited(write_out, connection, chosen):
    page = html.parse(write_out("html", chosen, style="turkish")).getroot()
    numbers = ", ".join(str(number) for _, number in chosen)
    (sources,) = connection.execute(
        "select count(distinct x.document_id) from claim c"
        " join excerpt x on x.id = c.excerpt_id"
        f" where c.event_id in ({numbers})"
    ).fetchone()
    assert len(page.find_class("entry")) == sources


def test_a_person_is_told_by_the_names_not_by_every_mention(
    write_out, connection, number
):
    stalin = number(Kind.PERSON, "stalin")
    page = html.parse(write_out("html", [stalin])).getroot()
    claims, mentions = connection.execute(
        "select (select count(*) from claim where person_id = ?1),"
        " (select count(*) from mention where person_id = ?1)",
        (stalin[1],),
    ).fetchone()
    assert len(page.findall(".//blockquote")) == claims < mentions
    assert f"Anılma: {mentions}" in [p.text_content() for p in page.findall(".//p")]
