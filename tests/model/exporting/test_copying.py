"""What is copied: cited in full with its page, quoted with a footnote that is one."""

import subprocess
from zipfile import ZipFile

import pytest
from lxml import etree, html

from model.exporting.citing import STYLES
from model.exporting.copying import (
    Asserted,
    Attested,
    Stretch,
    Work,
    citations,
    excerpt_at,
    quotations,
)
from model.records.document import pages, text
from model.records.kinds import Kind

ODF = {
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
}
FILTERS = {"rtf": "Rich Text Format", "html": "HTML (StarWriter)"}


def letters(words: str) -> str:
    """Give the words without blanks and raised figures."""
    return "".join(c for c in words if not c.isspace() and c not in "¹²³⁴⁵⁶")


@pytest.fixture
def stretch(connection):
    """Give the place of these words in the text of a document."""

    def find(key: str, words: str) -> Stretch:
        row = connection.execute("select id from document where key = ?", (key,))
        number = row.fetchone()[0]
        start = text(connection, number).index(words)
        return Stretch(number, start, start + len(words))

    return find


@pytest.fixture
def meeting(connection):
    """Give the event that several sources attest: Molotov and Sarper, 7 June 1945."""
    row = connection.execute(
        "select id from event where title_tr like 'Molotov-Sarper%7 Haziran 1945%'"
    )
    return Attested(Kind.EVENT, row.fetchone()[0])


KARS = "Kars Antlaşması"


def test_words_are_quoted_as_they_stand_with_the_page_they_stand_on(
    connection, stretch
):
    at = stretch("004", KARS)
    number = at.document
    page = [p.label for p in pages(connection, number) if p.start <= at.start][-1]
    clip = quotations(connection, [at], "turkish", "tr")
    words, note = clip.plain.split("\n\n")
    assert words == f"“{KARS}”¹"
    assert note.startswith("¹ Mehmet Ali Bolat, ")
    assert note.endswith(f"s. {page}.")


def test_a_selection_over_two_pages_bears_both(connection):
    number = connection.execute("select id from document where key = '004'")
    number = number.fetchone()[0]
    third = pages(connection, number)[3]
    found = excerpt_at(connection, Stretch(number, third.start - 40, third.start + 40))
    assert found.page == f"269–{third.label}"
    assert found.exact == text(connection, number)[found.start : found.end]


def test_what_has_no_page_bears_its_lines(connection, stretch):
    clip = citations(connection, [stretch("003", "Ukrayna")], "isnad", "tr")
    assert ", satır " in clip.plain


def test_each_source_of_an_event_is_cited_once_and_in_full(connection, meeting):
    lines = citations(connection, [meeting], "turkish", "tr").plain.splitlines()
    sources = connection.execute(
        "select count(distinct x.document_id) from claim c"
        " join excerpt x on x.id = c.excerpt_id where c.event_id = ?",
        (meeting.number,),
    ).fetchone()[0]
    assert len(lines) == sources > 2
    assert not any("a.g.m." in line for line in lines)
    assert any("Mehmet Ali Bolat" in line for line in lines)


def test_a_work_is_cited_with_the_page_a_source_gives(connection):
    row = connection.execute(
        "select id from document where key = 'saray-ataturkun-sovyet-politikasi-1987'"
    )
    clip = citations(connection, [Work(row.fetchone()[0], "34")], "turkish", "tr")
    assert clip.plain.endswith("İstanbul 1987, s. 34.")
    assert "<i>Atatürk’ün Sovyet Politikası</i>" in clip.html
    assert "{\\i Atat\\u252?rk\\u8217?\\u252?n" in clip.rtf


def test_a_claim_is_quoted_by_its_own_excerpt(connection):
    number, exact = connection.execute(
        "select c.id, x.exact from claim c join excerpt x on x.id = c.excerpt_id"
    ).fetchone()
    clip = quotations(connection, [Asserted(number)], "chicago", "ru")
    assert clip.plain.startswith(f"«{exact}»¹")


def test_the_same_place_is_quoted_once(connection, stretch):
    at = stretch("004", KARS)
    clip = quotations(connection, [at, at], "turkish", "tr")
    assert clip.plain.count(f"“{KARS}”") == 1


@pytest.mark.parametrize("form", FILTERS)
@pytest.mark.parametrize("language", ["tr", "ru"])
def test_libreoffice_makes_real_footnotes_of_what_was_copied(
    connection, meeting, reader_program, tmp_path, form, language
):
    office = reader_program("soffice", "libreoffice-writer-nogui")
    clip = quotations(connection, [meeting], "isnad", language)
    path = tmp_path / f"clip.{form}"
    path.write_text(getattr(clip, form), encoding="utf-8")
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            f"--infilter={FILTERS[form]}",
            "--convert-to",
            "odt:writer8",
            path.name,
        ],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        timeout=180,
    )
    with ZipFile(path.with_suffix(".odt")) as parts:
        body = etree.fromstring(parts.read("content.xml"))
    quoted, _, notes = clip.plain.partition("\n\n¹ ")
    found = body.xpath("//text:note[@text:note-class='footnote']", namespaces=ODF)
    told = ["".join(n.find("text:note-body", ODF).itertext()).strip() for n in found]
    listed = [line.lstrip("⁰¹²³⁴⁵⁶⁷⁸⁹ ") for line in notes.splitlines()]
    assert told == listed and len(told) > 2
    etree.strip_elements(body, f"{{{ODF['text']}}}note", with_tail=False)
    words = "".join(body.find(".//office:text", ODF).itertext())
    assert letters(words) == letters(quoted)


@pytest.mark.parametrize("style", STYLES)
def test_nothing_of_a_source_is_taken_for_markup(connection, style):
    rows = connection.execute("select id from document")
    works = [Work(row[0], '1 <b>&"{\\x') for row in rows]
    clip = citations(connection, works, style, "tr")
    page = html.fromstring(clip.html)
    assert page.findall(".//b") == []
    assert clip.rtf.count("{") - clip.rtf.count("\\{") == (
        clip.rtf.count("}") - clip.rtf.count("\\}")
    )
