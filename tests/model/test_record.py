"""The shipped record against the texts: every hard case of a close reading."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from model import shipped
from model.archive import open_archive
from model.check import faults
from model.dates.edtf import valid
from model.dates.reading import Confidence, find
from model.records.authority import authority, mentions, related
from model.records.document import documents, text
from model.records.kinds import Kind


@pytest.fixture(scope="module")
def archive() -> Iterator[sqlite3.Connection]:
    with open_archive(shipped.archive()) as opened:
        yield opened.reader()


def dates(archive: sqlite3.Connection, source: str, line: int) -> set[tuple[str, str]]:
    """Give (event, EDTF) of the date claims whose excerpts cover a line of a file."""
    rows = archive.execute(
        "select e.key, c.value from claim c join event e on e.id = c.event_id"
        " join excerpt x on x.id = c.excerpt_id"
        " join document d on d.id = x.document_id"
        " where c.field = 'date' and d.key = ? and ? between x.first_line"
        " and x.last_line",
        (source, line),
    )
    return {(event, value) for event, value in rows}


def person(archive: sqlite3.Connection, key: str) -> int:
    row = archive.execute("select id from person where key = ?", (key,)).fetchone()
    assert row, f"no person {key}"
    return int(row[0])


def test_the_archive_has_no_fault(archive: sqlite3.Connection) -> None:
    assert list(faults(archive)) == []


@pytest.mark.parametrize(
    ("source", "line", "event", "value"),
    [
        # the year comes from what stands before
        ("001", 83, "treaty-1925-extended-1929", "1929-12-17"),
        ("000", 195, "turkish-delegation-at-red-army-manoeuvres", "1934-08"),
        ("001", 302, "molotov-sarper-meeting-1945-06-18", "1945-06-18"),
        ("001", 394, "soviet-note-nato-1951-11-03", "1951-11-03"),
        ("004", 116, "trabzon-captured-by-russia-1916", "1916-04-18"),
        ("000", 385, "knatchbull-hugessen-telegram-1943", "1943-12-03"),
        ("004", 310, "sarikamis-captured-1920", "1920-09-29"),
        # "the same day", "the next day"
        ("000", 329, "turkey-declares-neutrality-1941", "1941-06-22"),
        ("000", 88, "petrograd-soviet-formed", "1917-03-12"),
        ("000", 769, "sarper-vinogradov-meeting-1945-05-22", "1945-05-22"),
        # several dates in one phrase
        ("000", 661, "acikalin-vinogradov-meeting-1944-08-07", "1944-08-07"),
        ("000", 661, "acikalin-vinogradov-meeting-1944-08-16", "1944-08-16"),
        # a month, a part of a year, a decade
        ("000", 492, "vinogradov-appointed-counsellor", "1940-01"),
        ("000", 190, "soviet-black-sea-fleet-visits-istanbul", "1933-10"),
        ("001", 171, "turkish-balance-policy-1930s", "193X"),
        # ranges across months and years
        ("000", 372, "tehran-conference", "1943-11-28/1943-12-01"),
        ("000", 119, "erzurum-congress", "1919-07-23/1919-08-07"),
        ("004", 119, "eastern-provinces-retaken-1918", "1918-04-03/1918-05-26"),
        ("000", 890, "vinogradov-term-of-office", "1940-09-17/1948-02-24"),
        # a date cut in two by a footnote block
        ("000", 567, "menemencioglu-vinogradov-meeting-1943-02-13", "1943-02-13"),
        ("000", 632, "acikalin-vinogradov-meeting-1944-06-27", "1944-06-27"),
        # Rumi and double dates
        ("004", 538, "kemal-letter-to-lenin", "1920-04-26"),
        ("004", 1156, "moscow-treaty-signed", "1921-03-16"),
        ("004", 1167, "misak-i-milli-adopted", "1920-12-28"),
        ("004", 1311, "kars-treaty-signed", "1921-10-13"),
        # no blank between day and month
        ("003", 44, "ukraine-treaty-signed", "1922-01-02"),
        # what the source asserts stands even where it errs
        ("004", 50, "moscow-treaty-signed", "1921-11-13"),
        ("000", 797, "treaty-1925-signed", "1925-03-17"),
        ("000", 474, "soviet-note-1946-09", "1945-08-24"),
        ("004", 737, "soviet-note-1946-08", "1946-12-07"),
        ("001", 243, "germany-attacks-ussr", "1941-06-25"),
        ("001", 44, "lenin-died", "1924-01-24"),
        # English abstracts count
        ("004", 1034, "moscow-treaty-signed", "1921-03-16"),
        ("004", 1091, "turkish-armenian-protocols-signed", "2010-04-22"),
    ],
)
def test_a_hard_date_is_read_as_its_source_asserts_it(
    archive: sqlite3.Connection, source: str, line: int, event: str, value: str
) -> None:
    assert (event, value) in dates(archive, source, line)


def test_old_style_stays_as_written_and_is_found_under_its_gregorian_day(
    archive: sqlite3.Connection,
) -> None:
    row = archive.execute(
        "select value, c.date_written, calendar, c.earliest from claim c"
        " join event e on e.id = c.event_id"
        " where e.key = 'bolshevik-revolution' and calendar = 'julian'"
    ).fetchone()
    assert tuple(row) == (
        "1917-10-25",
        "25 Ekim 1917 günü (eski Rus takvimine göre)",
        "julian",
        "1917-11-07",
    )


def test_no_full_date_of_the_texts_is_without_a_claim(
    archive: sqlite3.Connection,
) -> None:
    """The date reader suggests; footnotes and cited titles are left out."""
    missed = []
    for document in documents(archive):
        if not document.has_text:
            continue
        whole = text(archive, document.id)
        body = archive.execute(
            "select start, end from passage where document_id = ?"
            " and kind <> 'footnote'",
            (document.id,),
        ).fetchall()
        claimed = archive.execute(
            "select x.start, x.end from claim c join excerpt x on x.id = c.excerpt_id"
            " where c.field = 'date' and x.document_id = ?",
            (document.id,),
        ).fetchall()
        for start, end in body:
            for found in find(whole[start:end]):
                at = start + found.start
                if found.confidence is Confidence.LOW or found.grain != "day":
                    continue
                if not any(first <= at < last for first, last in claimed):
                    missed.append((document.key, found.written))
    # access dates of a web page and of no event
    assert [one for one in missed if "2018" not in one[1]] == []


@pytest.mark.parametrize(
    ("key", "forms"),
    [
        ("vinogradov", {"Vinogradov", "Ninogradov", "Sergey Aleksandroviç Vinogradov"}),
        ("ganetsky", {"Jak Halski", "Ganetzky", "Yakov Ganetsky"}),
        ("mravian", {"İskinaz Maradya", "Askanaz Mravian"}),
        ("makintsian", {"Boğuz Makizyan", "Poghos Makintsian"}),
        (
            "shahtahtinsky",
            {
                "Behbut Şah Tahtineski",
                "Behbud Şahtahtılı",
                "Şahtahtılı",
                "Behboud Shahtahtinsky",
                "Behbud Sahtahtinski",
            },
        ),
        ("eliava", {"Şalva İlyava", "Shalva Eliava"}),
        ("svanidze", {"Aleksandr Sıvanidze", "Alexander Svanidze"}),
        ("memduh-sevket", {"Memduh Şevket Bey", "Mahmut Şevket Bey"}),
        ("churchill", {"Churcill"}),
        ("cripps", {"Cripss", "Cripps"}),
        ("potemkin", {"Potempkin", "Potemkin"}),
    ],
)
def test_every_spelling_of_a_man_is_tied_to_its_place(
    archive: sqlite3.Connection, key: str, forms: set[str]
) -> None:
    found = {m.form for m in mentions(archive, Kind.PERSON, person(archive, key))}
    assert forms <= found


def test_derived_forms_are_marked_and_stand_nowhere(
    archive: sqlite3.Connection,
) -> None:
    names = authority(archive, Kind.PERSON, person(archive, "cicerin")).names
    derived = {name.text for name in names if name.kind == "derived"}
    assert any("Чичерин" in form for form in derived)
    assert not derived & {
        m.form for m in mentions(archive, Kind.PERSON, person(archive, "cicerin"))
    }


def test_an_inference_links_two_men_and_does_not_merge_them(
    archive: sqlite3.Connection,
) -> None:
    ege, ahmedov = person(archive, "ismail-ege"), person(archive, "ismail-ahmedov")
    (relation,) = related(archive, ege)
    assert relation.person_id == ahmedov
    assert len(relation.note) > 40


@pytest.mark.parametrize(
    ("key", "source", "words"),
    [
        ("eden", "000", "tehdit eden"),
        ("eden", "004", "devam eden"),
        ("ataturk", "000", "Atatürk Ansiklopedisi"),
        ("shahtahtinsky", "004", "ardından Şahtahtı ele"),
    ],
)
def test_look_alikes_stay_apart(
    archive: sqlite3.Connection, key: str, source: str, words: str
) -> None:
    number = person(archive, key)
    document = next(d for d in documents(archive) if d.key == source)
    whole = text(archive, document.id)
    at = whole.find(words)
    spans = [
        (m.excerpt.start, m.excerpt.end)
        for m in mentions(archive, Kind.PERSON, number)
        if m.excerpt.document_id == document.id
    ]
    while at >= 0:
        assert not any(at < end and start < at + len(words) for start, end in spans)
        at = whole.find(words, at + 1)


def test_kars_stands_whole_with_twenty_articles(archive: sqlite3.Connection) -> None:
    rows = archive.execute(
        "select a.number, x.exact from article a join version v on v.id = a.version_id"
        " join excerpt x on x.id = a.excerpt_id where v.key = 'kars-full'"
        " order by a.ordinal"
    ).fetchall()
    numbers = [number for number, _ in rows]
    assert [n for n in numbers if n.isdigit()] == [str(n) for n in range(1, 21)]
    words = dict(rows)
    assert words["6"].count("\n\n") == 3
    assert words["20"].endswith("verişimi gününde yürürlüğe girecektir.")
    assert "preamble" in numbers
    assert [n for n in numbers if n.startswith("annex")] != []


@pytest.mark.parametrize(
    ("citation", "work"),
    [
        ("000-n8", "Atatürk’ün Sovyet Politikası"),
        ("000-n67", "Stalin Dönemi Türk-Rus İlişkileri (1924-1953)"),
        ("000-n93", "Gürcü Akademisyenlerin"),
        ("001-n9", "Türk-Sovyet İlişkileri"),
        ("001-n10", "Atatürk ve Türkiye’nin Dış Politikası"),
        ("001-n24", "Türk-Sovyet İlişkileri"),
        ("001-n36", "Türkiye’de Çok Partili Politikanın Açıklamalı Kronolojisi"),
    ],
)
def test_a_short_citation_leads_to_the_work_meant(
    archive: sqlite3.Connection, citation: str, work: str
) -> None:
    row = archive.execute(
        "select d.title, i.form, i.via_id from citation_item i"
        " join citation c on c.id = i.citation_id"
        " join document d on d.id = i.cited_id where c.key = ?",
        (citation,),
    ).fetchone()
    assert work in row["title"]
    assert row["form"] in ("age", "agm", "agt", "ibid")
    assert row["via_id"] is not None


def test_same_document_is_archival_and_the_same(archive: sqlite3.Connection) -> None:
    rows = archive.execute(
        "select c.note, i.cited_id, d.folder, d.item from citation_item i"
        " join citation c on c.id = i.citation_id"
        " join document d on d.id = i.cited_id"
        " where c.key in ('000-n77', '000-n78', '000-n79')"
    ).fetchall()
    assert len(rows) == 3
    assert {(row["folder"], row["item"]) for row in rows} == {("298075", "61")}


def test_every_date_claim_is_edtf_and_every_disagreement_has_a_reason(
    archive: sqlite3.Connection,
) -> None:
    values = archive.execute("select value from claim where field = 'date'").fetchall()
    assert len(values) > 380
    assert all(valid(value) for (value,) in values)
    unexplained = archive.execute(
        "select key from disagreement where status <> 'open' and note is null"
        " and rule is null"
    ).fetchall()
    assert unexplained == []


@pytest.mark.parametrize(
    ("key", "status"),
    [
        ("moscow-treaty-signed-date", "decided"),
        ("brest-litovsk-treaty-signed-date", "explained"),
        ("soviet-note-1946-08-date", "open"),
        ("turkey-joins-nato-date", "explained"),
        ("kars-treaty-signed-parties-taraflar", "explained"),
        ("erdogan-office-Nisan 2005’teki görevi", "decided"),
        ("soviet-credit-1932-number-kredi", "open"),
    ],
)
def test_a_disagreement_says_how_far_it_is_settled(
    archive: sqlite3.Connection, key: str, status: str
) -> None:
    row = archive.execute(
        "select status, note from disagreement where key = ?", (key,)
    ).fetchone()
    assert row["status"] == status
    assert row["note"]
