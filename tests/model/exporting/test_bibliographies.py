"""BibTeX, BibLaTeX, RIS and CSL-JSON, read by bibtexparser, rispy, pandoc and biber."""

import json
import subprocess

import bibtexparser
import pytest
import rispy

from model.exporting.bibtex_writer import entry
from model.exporting.works import csl_date, name_parts
from model.records.kinds import Kind


@pytest.fixture
def works(everything):
    return everything(Kind.DOCUMENT)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Çağatay Benhür", {"family": "Benhür", "given": "Çağatay"}),
        ("MEHMET ALİ BOLAT", {"family": "Bolat", "given": "Mehmet Ali"}),
        ("Georg von Rauch", {"family": "von Rauch", "given": "Georg"}),
        ("Said Halim Paşa", {"literal": "Said Halim Paşa"}),
        ("IŞIK ILGAZ", {"family": "Ilgaz", "given": "Işık"}),
        ("Kurat", {"family": "Kurat"}),
    ],
)
def test_a_name_is_taken_apart(name, parts):
    assert name_parts(name) == parts


@pytest.mark.parametrize(
    ("edtf", "csl"),
    [
        ("1939-08-25", {"date-parts": [[1939, 8, 25]]}),
        ("1921~", {"date-parts": [[1921]], "circa": True}),
        ("1985/1987", {"date-parts": [[1985], [1987]]}),
        ("[1921,1922]", {"literal": "[1921,1922]"}),
    ],
)
def test_a_date_becomes_the_parts_that_csl_has(edtf, csl):
    assert csl_date(edtf) == csl


def test_csl_json_names_the_parts_of_works(write_out, works):
    items = {w["id"]: w for w in json.loads(write_out("csl-json", works).read_text())}
    assert len(items) == len(works)
    paper = items["ulus-1939-08-25-atay-almanya-ve-sovyetler"]
    assert (paper["type"], paper["container-title"]) == ("article-newspaper", "Ulus")
    archival = items["tda-571-35521-139758-26"]
    assert archival["archive"] == "TDA"
    assert archival["archive_location"] == (
        "Fon: 571, Kutu: 35521, Gömlek: 139758, Sıra: 26"
    )
    assert archival["issued"] == {"date-parts": [[1940, 9, 7]]}
    journal = items["erdas-selim-sarperin-moskova-buyukelciligi-2024"]
    assert (journal["volume"], journal["issue"]) == ("20", "40")
    encyclopedia = items["ana-britannica-lenin-1989"]
    assert (encyclopedia["container-title"], encyclopedia["volume"]) == (
        *("Ana Britannica", "XIV"),
    )


def test_an_event_brings_the_sources_that_tell_of_it(write_out, connection):
    number, sources = connection.execute(
        "select event_id, group_concat(distinct d.key) from claim c"
        " join excerpt x on x.id = c.excerpt_id join document d on d.id = x.document_id"
        " where event_id is not null group by 1 order by count(distinct d.key) desc"
    ).fetchone()
    items = json.loads(write_out("csl-json", [(Kind.EVENT, number)]).read_text())
    assert {item["id"] for item in items} == set(sources.split(","))
    assert len(items) > 1


@pytest.mark.parametrize("name", ["bibtex", "biblatex"])
def test_bibtexparser_reads_every_entry(write_out, works, name):
    library = bibtexparser.parse_file(str(write_out(name, works)))
    assert library.failed_blocks == []
    assert len(library.entries) == len(works)
    thesis = library.entries_dict["benhur-stalin-donemi-turk-rus-iliskileri-2008"]
    school = "school" if name == "bibtex" else "institution"
    assert thesis.fields_dict[school].value == (
        "Konya Selçuk Üniversitesi Sosyal Bilimler Enstitüsü"
    )


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Türk & Rus %50", r"{{Türk \& Rus \%50}}"),
        ("a_b #1 $5 {x}", r"{{a\_b \#1 \$5 \{x\}}}"),
        ("~ ^ \\", r"{{\textasciitilde{} \textasciicircum{} \textbackslash{}}}"),
    ],
)
def test_what_latex_would_take_for_a_command_is_escaped(title, written):
    text = entry({"id": "x", "type": "book", "title": title}, "bibtex")
    assert f"title = {written}," in text


def test_biblatex_has_a_roman_volume_in_figures():
    work = {"id": "x", "type": "book", "title": "Türkler", "volume": "XVI"}
    assert "volume = {16}," in entry(work, "biblatex")
    assert "volume = {XVI}," in entry(work, "bibtex")


def test_biber_reads_biblatex_without_a_warning(
    write_out, works, reader_program, tmp_path
):
    biber = reader_program("biber", "biber")
    path = write_out("biblatex", works)
    told = subprocess.run(
        [biber, "--tool", "--validate-datamodel", "--nolog", path.name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    faults = [line for line in told.stdout.splitlines() if line[:4] in ("WARN", "ERRO")]
    # A work without a known year or author is written as it is known.
    assert [f for f in faults if "Missing mandatory field" not in f] == []
    assert told.returncode == 0


@pytest.mark.parametrize(
    ("name", "reader"),
    [
        ("bibtex", "bibtex"),
        ("biblatex", "biblatex"),
        ("csl-json", "csljson"),
    ],
)
def test_pandoc_reads_the_bibliography(write_out, works, reader_program, name, reader):
    pandoc = reader_program("pandoc", "pandoc")
    path = write_out(name, works)
    told = subprocess.run(
        [pandoc, "-f", reader, "-t", "csljson", str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stderr == ""
    read = {item["id"]: item for item in json.loads(told.stdout)}
    assert len(read) == len(works)
    atay = read["ulus-1939-08-25-atay-almanya-ve-sovyetler"]
    assert atay["author"] == [{"family": "Atay", "given": "Falih Rıfkı"}]
    assert atay["issued"]["date-parts"] == [[1939, 8, 25]]


def test_rispy_reads_every_reference(write_out, works):
    with write_out("ris", works).open(encoding="utf-8") as file:
        read = {one["id"]: one for one in rispy.load(file)}
    assert len(read) == len(works)
    atay = read["ulus-1939-08-25-atay-almanya-ve-sovyetler"]
    assert atay["type_of_reference"] == "NEWS"
    assert atay["authors"] == ["Atay, Falih Rıfkı"]
    assert atay["date"] == "1939/08/25/"
    assert read["001"]["start_page"] == "325"
    assert read["001"]["end_page"] == "335"
