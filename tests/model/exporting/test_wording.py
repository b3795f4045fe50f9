"""What a historian would strike out in a note: repeated names, foreign words."""

import pytest

from model.exporting.citing import Citer, plain

ENTRIES = [
    # Who stands in the author's place is not named a second time.
    (
        "chicago",
        "tr",
        "Montreux Boğazlar Konferansı Tutanaklar Belgeler",
        "Meray, S. L., ve O. Olcay, çev. Montreux Boğazlar Konferansı Tutanaklar"
        " Belgeler. Ankara: Ankara Üniversitesi SBF Yayınları No: 390, 1976.",
    ),
    ("chicago", "tr", "Harp Başladı", "Ulus. “Harp Başladı”, 2 Eylül 1939."),
    ("chicago", "en", "Harp Başladı", "Ulus. “Harp Başladı,” September 2, 1939."),
    (
        "isnad",
        "en",
        "[Ermenistan Türkiye ile protokolleri iptal etti]",
        "ntv.com.tr. “[Ermenistan Türkiye ile protokolleri iptal etti].” Accessed"
        " March 12, 2018. https://www.ntv.com.tr/dunya/ermenistan-turkiye-ile"
        "-protokolleri-iptal-etti",
    ),
    # The footnote said “Haz.”, not “Ed.”.
    (
        "isnad",
        "tr",
        "Hatıralar",
        "İnönü, İsmet. Hatıralar. haz. Sebahattin Selek. Ankara: Bilgi Yayınevi, 1987.",
    ),
    (
        "chicago",
        "tr",
        "Hatıralar",
        "İnönü, İsmet. Hatıralar. Hazırlayan Sebahattin Selek. Ankara: Bilgi Yayınevi,"
        " 1987.",
    ),
    # A family name of two words; a work of which only author and year are known.
    (
        "turkish",
        "tr",
        "II. Dünya Savaşı Tarihi",
        "Liddel Hart, II. Dünya Savaşı Tarihi, çev. Kerim Bağrıaçık, C. I, YKY"
        " Yayınları, İstanbul 2000.",
    ),
    ("isnad", "tr", "[Kurat, 1999]", "Kurat, 1999."),
    (
        "chicago",
        "en",
        "Stalin Dönemi Türk-Rus İlişkileri (1924-1953)",
        "Benhür, Çağatay. “Stalin Dönemi Türk-Rus İlişkileri (1924-1953).” PhD diss.,"
        " Konya Selçuk Üniversitesi Sosyal Bilimler Enstitüsü, 2008.",
    ),
]


@pytest.fixture
def titled(connection):
    """Give the row number of the work of a title."""

    def find(title: str) -> int:
        rows = connection.execute("select id from document where title = ?", (title,))
        return int(rows.fetchone()[0])

    return find


@pytest.mark.parametrize(("style", "language", "title", "entry"), ENTRIES)
def test_an_entry_says_each_thing_once(
    connection, titled, style, language, title, entry
):
    assert plain(Citer(connection, style, language).entry(titled(title))) == entry


NOTES = [
    (
        "chicago",
        "tr",
        "Montreux Boğazlar Konferansı Tutanaklar Belgeler",
        "S. L. Meray ve O. Olcay, çev., Montreux Boğazlar Konferansı Tutanaklar"
        " Belgeler (Ankara: Ankara Üniversitesi SBF Yayınları No: 390, 1976), 7.",
    ),
    ("chicago", "en", "Harp Başladı", "“Harp Başladı,” Ulus, September 2, 1939, 7."),
    # Its “s.” and “çev.” are Turkish, and so are its dates in an English report.
    ("turkish", "en", "Harp Başladı", "“Harp Başladı”, Ulus, 2 Eylül 1939, s. 7."),
]


@pytest.mark.parametrize(("style", "language", "title", "note"), NOTES)
def test_a_note_says_each_thing_once(connection, titled, style, language, title, note):
    assert plain(Citer(connection, style, language).work(titled(title), "7")) == note


def test_author_and_year_tell_works_of_unknown_title_apart(connection, titled):
    citer = Citer(connection, "turkish", "tr")
    older, newer = titled("[Kurat, 1990]"), titled("[Kurat, 1999]")
    pages = [(older, "3"), (newer, "4"), (older, "5")]
    notes = [plain(citer.work(work, page)) for work, page in pages]
    assert notes == ["Kurat, 1990, s. 3.", "Kurat, 1999, s. 4.", "Kurat, 1990, s. 5."]


@pytest.mark.parametrize("style", ["isnad", "chicago", "turkish"])
def test_a_doubtful_date_of_an_archival_item_stays_doubtful(connection, style):
    (number,) = connection.execute(
        "select id from document where date = '1945-03-25?'"
    ).fetchone()
    note = plain(Citer(connection, style, "tr").work(number))
    assert note.endswith("Sıra: 46, 25 Mart 1945 (?).")


@pytest.mark.parametrize("style", ["isnad", "chicago", "turkish"])
def test_no_english_stands_in_turkish_notes(connection, style):
    citer = Citer(connection, style, "tr")
    english = {"by", "and", "trans.", "accessed", "in", "vol.", "no.", "edited", "&"}
    rows = connection.execute(
        "select id, lower(title || ' ' || coalesce(container, '')) from document"
    ).fetchall()
    for number, titles in rows:
        told = f"{plain(citer.work(number, '7'))} {plain(citer.entry(number))}"
        assert not english & set(told.lower().split()) - set(titles.split()), told
