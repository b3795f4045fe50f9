"""Footnotes in the styles of Turkish, Chicago and İSNAD writing; copying a citation."""

from dataclasses import replace

import pytest

from model.exporting.citing import (
    STYLES,
    Citer,
    citation_of,
    plain,
    turkish_order,
)
from model.records.excerpt import EXCERPT, read_excerpt

SARAY = "saray-ataturkun-sovyet-politikasi-1987"
ATAY = "ulus-1939-08-25-atay-almanya-ve-sovyetler"
BENHUR = "benhur-stalin-donemi-turk-rus-iliskileri-2008"
JOURNAL = "erdas-selim-sarperin-moskova-buyukelciligi-2024"
ITEM = "tda-571-35521-139758-26"


@pytest.fixture
def quoted(connection):
    """Give an excerpt as if it stood on page 12 of the work of this id."""
    row = connection.execute(
        f"select {EXCERPT} from excerpt x join document d on d.id = x.document_id"
        " where d.key = '001' and x.page is not null limit 1"
    ).fetchone()

    def quote(key: str, page: str | None = "12"):
        found = connection.execute("select id from document where key = ?", (key,))
        number = found.fetchone()[0]
        return replace(
            read_excerpt(row), document_id=number, document_key=key, page=page
        )

    return quote


FIRST = [
    (
        "turkish",
        SARAY,
        "Mehmet Saray, Atatürk’ün Sovyet Politikası, Acar Yayınları, İstanbul 1987,"
        " s. 12.",
    ),
    (
        "isnad",
        SARAY,
        "Mehmet Saray, Atatürk’ün Sovyet Politikası (İstanbul: Acar Yayınları, 1987),"
        " 12.",
    ),
    (
        "turkish",
        ATAY,
        "Falih Rıfkı Atay, “Almanya ve Sovyetler”, Ulus, 25 Ağustos 1939, s. 12.",
    ),
    (
        "chicago",
        JOURNAL,
        "Sadık Erdaş, “Türk Diplomatik Arşiv Belgelerinde Selim Sarper’in Moskova"
        " Büyükelçiliği (1944-1946)”, CTAD 20, sy. 40 (2024): 12.",
    ),
    (
        "isnad",
        ITEM,
        "TDA, Fon: 571, Kutu: 35521, Gömlek: 139758, Sıra: 26, 7 Eylül 1940.",
    ),
]


@pytest.mark.parametrize(("style", "work", "note"), FIRST)
def test_a_work_is_cited_with_its_page(connection, quoted, style, work, note):
    assert citation_of(connection, quoted(work), style, "tr") == note


AGAIN = [
    ("turkish", "tr", [SARAY, SARAY], "Saray, a.g.e., s. 12."),
    ("turkish", "tr", [ATAY, SARAY, ATAY], "Atay, a.g.m., s. 12."),
    ("turkish", "tr", [BENHUR, SARAY, BENHUR], "Benhür, a.g.t., s. 12."),
    ("turkish", "tr", ["001", "001"], "a.g.m., s. 12."),
    # Without an author, a.g.m. would not say which work is meant.
    (
        "turkish",
        "tr",
        ["001", SARAY, "001"],
        "“Stalin Dönemi Türk-Sovyet İlişkileri”, s. 12.",
    ),
    ("isnad", "tr", [SARAY, ATAY, SARAY], "Saray, Atatürk’ün Sovyet Politikası, 12."),
    ("chicago", "en", [SARAY, SARAY], "Ibid., 12."),
    ("chicago", "ru", [SARAY, SARAY], "Там же, 12."),
]


@pytest.mark.parametrize(("style", "language", "works", "note"), AGAIN)
def test_a_work_cited_again_is_shortened(
    connection, quoted, style, language, works, note
):
    citer = Citer(connection, style, language)
    assert [plain(citer.note(quoted(work))) for work in works][-1] == note


@pytest.mark.parametrize("style", STYLES)
def test_where_no_page_is_known_the_lines_are_told(connection, quoted, style):
    excerpt = replace(quoted(SARAY, None), first_line=7, last_line=9)
    assert citation_of(connection, excerpt, style, "tr").endswith(", satır 7–9.")


@pytest.mark.parametrize("language", ["tr", "en", "ru"])
@pytest.mark.parametrize("style", STYLES)
def test_every_work_can_be_cited_in_every_style(connection, quoted, style, language):
    citer = Citer(connection, style, language)
    keys = [row[0] for row in connection.execute("select key from document")]
    for key in keys:
        assert len(plain(citer.note(quoted(key)))) > 5
    entries = [plain(entry) for entry in citer.bibliography()]
    assert len(entries) == len(keys)
    assert entries == sorted(entries, key=turkish_order)


def test_sorting_follows_the_turkish_alphabet():
    names = ["Çakmak", "Cebesoy", "Şimşir", "Saray", "Iana", "İnönü", "Âta", "Ata"]
    ordered = sorted(names, key=turkish_order)
    assert ordered[2:] == ["Cebesoy", "Çakmak", "Iana", "İnönü", "Saray", "Şimşir"]
