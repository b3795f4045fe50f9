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
from model.exporting.shortening import short_title
from model.exporting.wording import worded
from model.records.excerpt import EXCERPT, read_excerpt

SARAY = "saray-ataturkun-sovyet-politikasi-1987"
ATAY = "ulus-1939-08-25-atay-almanya-ve-sovyetler"
BENHUR = "benhur-stalin-donemi-turk-rus-iliskileri-2008"
BENHUR_SHORT = "Benhür, Stalin Dönemi Türk-Rus İlişkileri"
BENHUR_1920 = "benhur-1920li-yillarda-turk-sovyet-iliskileri-2008"
GURUN, GURUN_1991 = (f"gurun-turk-sovyet-iliskileri-{year}" for year in (2010, 1991))
GURUN_SHORT = "Gürün, Türk-Sovyet İlişkileri (1920-1953)"
GURUN_1991_SHORT = "Gürün, Türk-Sovyet İlişkileri"
ESMER = "esmer-sander-ikinci-dunya-savasinda-turk-dis-politikasi"
ESMER_1982, ESMER_1996 = f"{ESMER}-1982", f"{ESMER}-1996"
HARP = "ulus-1939-09-02-harp-basladi"
AKGUN = "akgun-gorunmez-baglar-bogazlar-2003"
GRAVE = "findagrave-sergei-alexandrovich-vinogradov"
JOURNAL = "erdas-selim-sarperin-moskova-buyukelciligi-2024"
TDA = (
    "T.C. Cumhurbaşkanlığı Devlet Arşivleri Başkanlığı Dışişleri Bakanlığı"
    " Türk Diplomatik Arşivi"
)
OTHER_ITEM = "tda-571-68095-298075-66"
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
        ATAY,
        "Falih Rıfkı Atay, “Almanya ve Sovyetler”, Ulus (25 Ağustos 1939), 12.",
    ),
    ("isnad", HARP, "Ulus, “Harp Başladı” (2 Eylül 1939), 12."),
    (
        "isnad",
        BENHUR,
        "Çağatay Benhür, Stalin Dönemi Türk-Rus İlişkileri (1924-1953) (Konya: Konya"
        " Selçuk Üniversitesi Sosyal Bilimler Enstitüsü, Doktora Tezi, 2008), 12.",
    ),
    (
        "isnad",
        JOURNAL,
        "Sadık Erdaş, “Türk Diplomatik Arşiv Belgelerinde Selim Sarper’in Moskova"
        " Büyükelçiliği (1944-1946)”, CTAD 20/40 (2024), 12.",
    ),
    (
        "isnad",
        AKGUN,
        "Mensur Akgün, “Geçmişten Günümüze Türkiye ile Rusya Arasında Görünmez Bağlar:"
        " Boğazlar”, Dünden Bugüne Türkiye ve Rusya Politik, Ekonomik ve Kültürel"
        " İlişkiler, der. Gülten Kazgan - Natalya Ulçenko (İstanbul: İstanbul Bilgi"
        " Üniversitesi Yayınları, 2003), 12.",
    ),
    (
        "turkish",
        GRAVE,
        "“[Sergei Alexandrovich Vinogradov]”, findagrave.com, https://www.findagrave"
        ".com/memorial/100312722/sergei-alexandrovich-vinogradov (Erişim: 24 Haziran"
        " 2025), s. 12.",
    ),
    (
        "isnad",
        ITEM,
        f"{TDA} (TDA), Fon: 571, Kutu: 35521, Gömlek: 139758, Sıra: 26, 7 Eylül 1940.",
    ),
]


@pytest.mark.parametrize(("style", "work", "note"), FIRST)
def test_a_work_is_cited_with_its_page(connection, quoted, style, work, note):
    assert citation_of(connection, quoted(work), style, "tr") == note


AGAIN = [
    ("turkish", "tr", [SARAY, SARAY], "Saray, a.g.e., s. 12."),
    ("turkish", "tr", [ATAY, SARAY, ATAY], "Atay, a.g.m., s. 12."),
    ("turkish", "tr", [BENHUR, SARAY, BENHUR], "Benhür, a.g.t., s. 12."),
    ("turkish", "tr", ["001", "001"], "A.g.m., s. 12."),
    # Two books of one author: “Gürün, a.g.e.” would be either of them.
    ("turkish", "tr", [GURUN, GURUN_1991, SARAY, GURUN], f"{GURUN_SHORT}, s. 12."),
    ("turkish", "tr", [GURUN, GURUN_1991, GURUN_1991], f"{GURUN_1991_SHORT}, s. 12."),
    ("turkish", "tr", [GURUN, SARAY, GURUN], "Gürün, a.g.e., s. 12."),
    # The same chapter in two editions: only the year tells.
    (
        "turkish",
        "tr",
        [ESMER_1982, ESMER_1996, ESMER_1982],
        "Esmer - Sander, “İkinci Dünya Savaşında Türk Dış Politikası (1982)”, s. 12.",
    ),
    # A thesis and an article of one author are told by a.g.t. and a.g.m.
    ("turkish", "tr", [BENHUR, BENHUR_1920, BENHUR], "Benhür, a.g.t., s. 12."),
    (
        "turkish",
        "tr",
        [BENHUR, BENHUR_1920, SARAY, BENHUR_1920],
        "Benhür, a.g.m., s. 12.",
    ),
    # Without an author, a.g.m. would not say which work is meant.
    (
        "turkish",
        "tr",
        ["001", SARAY, "001"],
        "“Stalin Dönemi Türk-Sovyet İlişkileri”, s. 12.",
    ),
    ("isnad", "tr", [SARAY, ATAY, SARAY], "Saray, Atatürk’ün Sovyet Politikası, 12."),
    ("isnad", "tr", [BENHUR, SARAY, BENHUR], f"{BENHUR_SHORT}, 12."),
    ("isnad", "tr", [HARP, SARAY, HARP], "Ulus, “Harp Başladı”, 12."),
    ("isnad", "tr", [GURUN, GURUN_1991, GURUN], f"{GURUN_SHORT}, 12."),
    ("chicago", "tr", [SARAY, ATAY, SARAY], "Saray, Atatürk’ün Sovyet Politikası, 12."),
    ("chicago", "tr", [SARAY, SARAY], "A.g.e., 12."),
    ("chicago", "en", [SARAY, SARAY], "Ibid., 12."),
    # The archive is named in full once.
    (
        "isnad",
        "tr",
        [ITEM, SARAY, OTHER_ITEM],
        "TDA, Fon: 571, Kutu: 68095, Gömlek: 298075, Sıra: 66, 11 Aralık 1944.",
    ),
    # After an archival item, “ibid.” would mean that item.
    ("chicago", "en", [SARAY, ITEM, SARAY], "Saray, Atatürk’ün Sovyet Politikası, 12."),
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


LINES = [
    ("turkish", "tr", "A.g.m., satır 7."),
    ("turkish", "en", "A.g.m., satır 7."),
    ("chicago", "en", "Ibid., line 7."),
    ("chicago", "ru", "Там же, строка 7."),
    ("isnad", "tr", "“Stalin Dönemi Türk-Sovyet İlişkileri”, satır 7."),
    ("isnad", "en", "“Stalin Dönemi Türk-Sovyet İlişkileri,” line 7."),
]


@pytest.mark.parametrize(("style", "language", "again"), LINES)
def test_lines_follow_an_abbreviation_that_keeps_its_stop(
    connection, quoted, style, language, again
):
    excerpt = replace(quoted("001", None), first_line=7, last_line=7)
    citer = Citer(connection, style, language)
    assert [plain(citer.note(excerpt)) for _ in "12"][-1] == again


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


RUSSIAN = [
    (ATAY, "Falih Rıfkı Atay, «Almanya ve Sovyetler», Ulus, 25 августа 1939 г., 12."),
    (ITEM, f"{TDA} (TDA), ф. 571, кор. 35521, д. 139758, л. 26, 7 сентября 1940 г."),
    (
        JOURNAL,
        "Sadık Erdaş, «Türk Diplomatik Arşiv Belgelerinde Selim Sarper’in Moskova"
        " Büyükelçiliği (1944-1946)», CTAD 20, вып. 40 (2024): 12.",
    ),
]


@pytest.mark.parametrize(("work", "note"), RUSSIAN)
def test_russian_notes_have_months_in_the_genitive(connection, quoted, work, note):
    assert citation_of(connection, quoted(work), "chicago", "ru") == note


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("16 март 1921 г.", "16 марта 1921 г."),
        ("1 май 1944 г., 5", "1 мая 1944 г., 5"),
        ("март 1921 г.", "март 1921 г."),
        ("(Москва, 1959 г.), 7.", "(Москва, 1959), 7."),
        ("Москва, 1959 г.", "Москва, 1959."),
    ],
)
def test_russian_dates_are_set_right(written, right):
    assert worded(written, "ru-RU") == right


def test_a_word_that_begins_with_i_has_a_dotted_capital(connection, quoted):
    citer = Citer(connection, "chicago", "tr")
    citer.note(quoted(AKGUN))
    (entry,) = citer.bibliography()
    assert "Boğazlar”. İçinde Dünden Bugüne" in plain(entry)


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Güç Komşuluk: Türkiye Sovyetler Birliği İlişkileri", "Güç Komşuluk"),
        ("Hatıralar", "Hatıralar"),
        ("1945-1960: Batı Bloku Ekseninde Türkiye-1",) * 2,
    ],
)
def test_a_title_is_shortened_where_enough_stays(title, short):
    assert short_title(title) == short


def test_sorting_follows_the_turkish_alphabet():
    names = ["Çakmak", "Cebesoy", "Şimşir", "Saray", "Iana", "İnönü", "Âta", "Ata"]
    ordered = sorted(names, key=turkish_order)
    assert ordered[2:] == ["Cebesoy", "Çakmak", "Iana", "İnönü", "Saray", "Şimşir"]
    mixed = ["Ганецкий", "Erkin", "1945", "Élie", "Ata"]
    assert sorted(mixed, key=turkish_order) == [
        "1945",
        "Ata",
        "Élie",
        "Erkin",
        mixed[0],
    ]
