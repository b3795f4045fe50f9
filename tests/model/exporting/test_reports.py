"""Reports in HTML, DOCX, ODT and PDF: their footnotes are there for other programs."""

import json
import re
import shutil
import subprocess
from zipfile import ZipFile

import docx
import pytest
from lxml import etree, html

from model.archive import open_archive
from model.disagreement import Status
from model.exporting import export
from model.exporting.report.blocks import (
    Block,
    Heading,
    Line,
    Quiet,
    Quotation,
    Remark,
    Report,
)
from model.exporting.selection import Content, Options, Selection
from model.records.decision import Label, Verdict, give_verdict
from model.records.kinds import Kind
from model.shipped import archive
from model.weighing import weighed

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
    page = html.parse(write_out("html", chosen, query="Kars antlaşması")).getroot()
    text = " ".join(page.find(".//header").text_content().split())
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
    # Each note stands at the foot of a page under its number.
    numbers = {int(n) for n in re.findall(r"^(\d+) \S", text, re.MULTILINE)}
    assert set(range(1, len(quotations) + 1)) <= numbers


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


def told(blocks: list[Block]) -> list[str]:
    """Draw a report as lines: headings with #, quotations with >."""
    lines = []
    for block in blocks:
        match block:
            case Heading(level, text):
                lines.append(f"{'#' * level} {text}")
            case Line(label, text):
                lines.append(f"{label}: {text}" if label else f"- {text}")
            case Quotation(text):
                lines.append(f"> {text}")
            case Quiet(text) | Remark(text):
                lines.append(text)
    return lines


def report(connection, records, **options) -> list[str]:
    return told(
        list(Report(Selection(connection, records, Options(**options))).blocks())
    )


@pytest.fixture
def meeting(connection):
    row = connection.execute(
        "select id from event where title_tr like 'Molotov-Sarper%7 Haziran 1945%'"
    )
    return (Kind.EVENT, row.fetchone()[0])


def test_each_value_is_told_once_with_all_who_assert_it(connection, meeting):
    lines = report(connection, [meeting])
    assert lines.count("Tarih: 7 Haziran 1945") == 1
    at = lines.index("Tarih: 7 Haziran 1945")
    assert [line[:1] for line in lines[at + 1 : at + 4]] == [">", ">", ">"]


@pytest.mark.parametrize(
    ("language", "heading"),
    [("tr", "# Olaylar"), ("en", "# Events"), ("ru", "# События")],
)
def test_a_report_speaks_one_language(connection, meeting, language, heading):
    lines = report(connection, [meeting], language=language)
    assert lines[0] == heading
    title = connection.execute(
        f"select title_{language} from event where id = ?", (meeting[1],)
    ).fetchone()[0]
    assert lines[1] == f"## {title}"


def test_only_the_disagreements_are_told_value_against_value(connection, everything):
    events = everything(Kind.EVENT)
    lines = report(connection, events, content=Content.DISAGREEMENTS)
    disputed = connection.execute(
        "select count(distinct event_id) from disagreement where event_id is not null"
    ).fetchone()[0]
    headings = [line for line in lines if line.startswith("## ")]
    assert 0 < len(headings) == disputed < len(events)
    statuses = [line for line in lines if line.startswith("Uyuşmazlık (")]
    rivals = [line for line in lines if line.startswith("- ")]
    assert len(statuses) >= disputed
    assert len(rivals) >= 2 * len(statuses)


def test_chosen_disagreements_are_told_alone(connection):
    number, event = connection.execute(
        "select id, event_id from disagreement where event_id in (select event_id from"
        " disagreement group by event_id having count(*) > 1) limit 1"
    ).fetchone()
    options = {"content": Content.DISAGREEMENTS, "disagreements": frozenset({number})}
    lines = report(connection, [(Kind.EVENT, event)], **options)
    assert len([line for line in lines if line.startswith("Uyuşmazlık (")]) == 1


@pytest.fixture
def decided(tmp_path):
    """Give an archive whose reader settled an open disagreement, and its event."""
    with open_archive(shutil.copy(archive(), tmp_path / "own.sqlite")) as own:
        found = next(
            one
            for one in weighed(own.reader())
            if one.kind is Kind.EVENT and one.status is Status.OPEN
        )
        value = found.disagreement.rivals[0].value
        key, said = found.disagreement.key, "Belgenin aslı görüldü"
        with own.change(Label.VERDICT) as writer:
            verdict = (key, "decided", said, "A. Okur", "2026-05-04T10:00:00Z", value)
            give_verdict(writer, Verdict(*verdict))
        yield own.reader(), found.subject


DECIDED = [
    ("tr", "Uyuşmazlık (karara bağlanmış: okurun kararı; kayıtta ", "açık"),
    ("en", "Disagreement (decided by the reader; ", "open in the record"),
    ("ru", "Противоречие (решено читателем; в архиве ", "открыто"),
]


@pytest.mark.parametrize(("language", "marked", "recorded"), DECIDED)
def test_the_readers_verdict_stands_marked_beside_the_records_status(
    decided, language, marked, recorded
):
    connection, event = decided
    options = {"content": Content.DISAGREEMENTS, "language": language}
    lines = report(connection, [(Kind.EVENT, event)], **options)
    assert [line for line in lines if line.startswith(f"{marked}{recorded}")]
    assert [line for line in lines if "Belgenin aslı görüldü (A. Okur, " in line]


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_json_has_the_verdict_beside_the_records_status(decided, tmp_path, name):
    connection, event = decided
    path = tmp_path / "out.json"
    list(export(connection, [(Kind.EVENT, event)], name, path))
    found = json.loads(path.read_bytes())
    part = (found[0] if name == "json" else found)["record"]
    (told,) = [one for one in part["disagreements"] if "verdict" in one]
    assert (told["status"], told["verdict"]["status"]) == ("open", "decided")
    assert told["verdict"]["by"] == "A. Okur"


def test_markdown_has_the_verdict_beside_the_records_status(decided, tmp_path):
    connection, event = decided
    path = tmp_path / "out.zip"
    list(export(connection, [(Kind.EVENT, event)], "markdown", path))
    with ZipFile(path) as notes:
        (name,) = [one for one in notes.namelist() if "/events/" in one]
        text = notes.read(name).decode()
    assert "(karara bağlanmış: okurun kararı; kayıtta açık)" in text
    assert "Belgenin aslı görüldü (A. Okur, 2026-05-04)" in text


def test_a_title_in_capitals_is_a_heading_in_small_letters(connection, everything):
    lines = report(connection, everything(Kind.DOCUMENT)[:5])
    assert "## Yeni Türkiye İçin Kars Antlaşması’nın Önemi" in lines


def test_where_nothing_is_disputed_the_report_says_so(connection, write_out):
    row = connection.execute(
        "select id from event where id not in"
        " (select event_id from disagreement where event_id is not null)"
    ).fetchone()
    records = [(Kind.EVENT, row[0])]
    options = {"content": Content.DISAGREEMENTS}
    assert report(connection, records, **options) == [
        "Seçilen kayıtlarda uyuşmazlık yok."
    ]
    for name in ("html", "docx", "odt", "pdf"):
        write_out(name, records, **options)


def test_the_contents_of_word_are_filled_and_lead_to_the_headings(write_out, chosen):
    with ZipFile(write_out("docx", chosen)) as parts:
        text = etree.fromstring(parts.read("word/document.xml"))
    bookmarks = text.xpath("//w:bookmarkStart/@w:name", namespaces=WORD)
    links = text.xpath("//w:hyperlink/@w:anchor", namespaces=WORD)
    codes = text.xpath("//w:instrText/text()", namespaces=WORD)
    assert links == bookmarks and len(links) == len(chosen) + 2
    assert codes[0].split()[0] == "TOC"
    assert [code.split()[:2] for code in codes[1:]] == [["PAGEREF", n] for n in links]
    kinds = text.xpath("//w:fldChar/@w:fldCharType", namespaces=WORD)
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end")
    pages = [
        link.xpath("string(w:r[last() - 1])", namespaces=WORD)
        for link in text.iter(f"{{{WORD['w']}}}hyperlink")
    ]
    assert pages == sorted(pages, key=int) and pages[0] == "3"


def test_the_contents_tell_the_pages_that_libreoffice_sets(
    write_out, everything, reader_program, tmp_path
):
    """The page numbers of ODT are counted anew at opening."""
    office = reader_program("soffice", "libreoffice-writer-nogui")
    read = reader_program("pdftotext", "poppler-utils")
    path = write_out("odt", everything(Kind.EVENT)[:40])
    home = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        [office, home, "--headless", "--convert-to", "pdf", path.name],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        timeout=180,
    )
    done = subprocess.run(
        [read, "-layout", str(path.with_suffix(".pdf")), "-"],
        capture_output=True,
        check=True,
    )
    pages = done.stdout.decode().split("\f")
    listed = re.findall(r"^ *(\S.*?)\.{4,} ?(\d+)$", "\n".join(pages), re.MULTILINE)
    assert len(listed) > 20
    for title, number in listed:
        assert letters(title) in letters(pages[int(number) - 1])


@pytest.mark.parametrize("language", ["tr", "en", "ru"])
def test_word_and_libreoffice_know_the_language(write_out, chosen, language):
    codes = {"tr": "tr-TR", "en": "en-US", "ru": "ru-RU"}
    with ZipFile(write_out("docx", chosen, language=language)) as parts:
        styles = etree.fromstring(parts.read("word/styles.xml"))
    normal = "//w:style[@w:styleId='Normal']/w:rPr/w:lang/@w:val"
    assert styles.xpath(normal, namespaces=WORD) == [codes[language]]
    with ZipFile(write_out("odt", chosen, language=language)) as parts:
        text = parts.read("styles.xml").decode()
    assert set(re.findall('fo:language="(..)"', text)) == {language}


def test_the_parts_of_a_treaty_are_named(connection):
    rows = connection.execute(
        "select a.id, a.number from article a join version v on v.id = a.version_id"
        " where v.title like 'Kars Antlaşması’nın metni%' order by a.ordinal"
    ).fetchall()
    lines = report(connection, [(Kind.ARTICLE, row[0]) for row in rows])
    headings = [line for line in lines if line.startswith("## ")]
    assert len(headings) == len(rows)
    named = [heading.rpartition(", ")[2] for heading in headings]
    assert {"başlangıç", "madde 1", "madde 20"} <= set(named)
