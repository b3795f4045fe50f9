"""BibTeX, BibLaTeX, RIS and CSL-JSON, read by bibtexparser, rispy, pandoc and biber."""

import json
import subprocess
from dataclasses import replace

import bibtexparser
import pytest
import rispy

from model.exporting.biblatex import biblatex_date, biblatex_kind
from model.exporting.bibtex_writer import entry
from model.exporting.works import csl_date, csl_item, name_parts
from model.records.document import document
from model.records.kinds import Kind
from model.shipped import resources

ROLES = ("translator", "editor")


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
    akgun = items["akgun-gorunmez-baglar-bogazlar-2003"]
    assert [editor["family"] for editor in akgun["editor"]] == ["Kazgan", "Ulçenko"]
    grave = items["findagrave-sergei-alexandrovich-vinogradov"]
    assert grave["accessed"] == {"date-parts": [[2025, 6, 24]]}
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


TYPES = [
    ("a journal article", {"container-title": "Belgi"}, "article"),
    ("an unsigned newspaper piece", {"author": None}, "misc"),
    ("a chapter", {"type": "chapter"}, "inbook"),
    ("a chapter with its editor", {"type": "chapter", "editor": 1}, "incollection"),
    ("a book", {"type": "book"}, "book"),
    ("minutes", {"type": "report", "author": None}, "proceedings"),
    ("a thesis", {"type": "thesis"}, "thesis"),
    ("an archival item", {"type": "manuscript", "author": None}, "misc"),
    ("a page of the web", {"type": "webpage", "URL": "https://a.b"}, "online"),
    ("a page without address", {"type": "webpage"}, "misc"),
]


@pytest.mark.parametrize(("what", "known", "kind"), TYPES)
def test_a_work_takes_the_type_whose_fields_are_known(what, known, kind):
    person = [{"family": "Ata"}]
    work = {"type": "article-journal", "title": what, "author": person}
    work |= {"container-title": "X", "publisher": "Y"} | known
    work = {name: value for name, value in work.items() if value is not None}
    assert biblatex_kind(work) == kind


@pytest.mark.parametrize(
    ("edtf", "date"),
    [
        ("1945-03-25?", "1945-03-25?"),
        ("1985/1987", "1985/1987"),
        ("194X", "194X"),
        ("[1921,1922]", "1921/1922"),
        (None, "XXXX"),
    ],
)
def test_biblatex_reads_edtf(edtf, date):
    assert biblatex_date(edtf) == date


@pytest.mark.parametrize(
    ("note", "translators", "editors"),
    [
        ("Çev. Fatih Yücel.", ["Yücel"], []),
        ("Ed. Nurer Uğurlu vd.; çev. M. Ali Kayabal.", ["Kayabal"], ["Uğurlu"]),
        ("Çev. S.L. Meray-O.Olcay.", ["Meray", "Olcay"], []),
        (
            "Çev. ve yay. haz. A. Kamalov-İ. Svistunova.",
            *(["Kamalov", "Svistunova"],) * 2,
        ),
        ("Der. Gülten Kazgan&Natalya Ulçenko. 001 der.", [], ["Kazgan", "Ulçenko"]),
        ("Haz. Reşat Nuri Drago-Alp.", [], ["Drago-Alp"]),
        ("Dipnotta yayın yılı verilmemiştir.", [], []),
    ],
)
def test_a_note_names_translators_and_editors(connection, note, translators, editors):
    item = csl_item(replace(document(connection, 1), note=note))
    names = {role: [n["family"] for n in item.get(role, [])] for role in ROLES}
    assert names == {"translator": translators, "editor": editors}


@pytest.mark.parametrize(
    ("name", "options"),
    # Only biblatex has a model of its entries; BibTeX's styles ask for what they print.
    [("biblatex", ["--validate-datamodel"]), ("bibtex", [])],
)
def test_biber_reads_every_entry_without_a_warning(
    write_out, works, reader_program, tmp_path, name, options
):
    biber = reader_program("biber", "biber")
    path = write_out(name, works)
    told = subprocess.run(
        [biber, "--tool", *options, "--nolog", path.name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    faults = [line for line in told.stdout.splitlines() if line[:4] in ("WARN", "ERRO")]
    assert faults == []
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
    archival = read["tda-571-35521-139758-26"]
    # rispy calls the tags as EndNote does.
    assert archival["name_of_database"] == "TDA"
    assert archival["accession_number"].startswith("Fon: 571, Kutu: 35521")
    assert read["001"]["start_page"] == "325"
    assert read["001"]["end_page"] == "335"


def test_our_turkish_style_serves_pandoc_too(
    write_out, works, reader_program, tmp_path
):
    """The bibliography and the style go together into other people's papers."""
    pandoc = reader_program("pandoc", "pandoc")
    keys = {
        "saray-ataturkun-sovyet-politikasi-1987": "Saray, a.g.e., s. 9.",
        "benhur-stalin-donemi-turk-rus-iliskileri-2008": "Benhür, a.g.t., s. 9.",
        "ulus-1939-08-25-atay-almanya-ve-sovyetler": "Atay, a.g.m., s. 9.",
    }
    paper = " ".join(f"[@{key}, s. {page}]" for page in (5, 9) for key in keys)
    told = subprocess.run(
        [
            *(pandoc, "--citeproc", "--to=plain", "--wrap=none", "--metadata=lang:tr"),
            f"--bibliography={write_out('csl-json', works)}",
            f"--csl={resources() / 'csl' / 'turkish-notes.csl'}",
        ],
        input=paper,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stderr == ""
    for again in keys.values():
        assert f"] {again}\n" in told.stdout
    entries = [line for line in told.stdout.splitlines() if line and line[0] != "["]
    assert [entry.split(",")[0] for entry in entries] == ["Atay", "Benhür", "Saray"]
