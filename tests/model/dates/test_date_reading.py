"""Dates as the sources write them, and what each means."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from model.dates.calendars import Calendar
from model.dates.edtf import valid
from model.dates.expressions import Side
from model.dates.reading import Alternative, Confidence, Found, Grain, find, read

DAYS_MONTHS_YEARS = [
    ("16 Mart 1921", "1921-03-16"),
    ("16.03.1921", "1921-03-16"),
    ("16/3/1921", "1921-03-16"),
    ("3/16/1921", "1921-03-16"),
    ("16.III.1921", "1921-03-16"),
    ("16 III 1921", "1921-03-16"),
    ("16.iii.1921", "1921-03-16"),
    ("1921-03-16", "1921-03-16"),
    ("16 March 1921", "1921-03-16"),
    ("3 juin 1920", "1920-06-03"),
    ("1er août 1946", "1946-08-01"),
    ("décembre 1920", "1920-12"),
    ("March 16, 1921", "1921-03-16"),
    ("March 3, 1918", "1918-03-03"),
    ("13’th November 1921", "1921-11-13"),
    ("the 16th of March 1921", "1921-03-16"),
    ("16 марта 1921 г.", "1921-03-16"),
    ("7 августа 1946 года", "1946-08-07"),
    ("2Ocak 1922", "1922-01-02"),
    ("13 Şubat 1943 günü", "1943-02-13"),
    ("24 Ocak 1924 tarihinde", "1924-01-24"),
    ("1921 yılının 16 Mart günü", "1921-03-16"),
    ("17 \nAralık 1925", "1925-12-17"),
    ("30 Octo-\nber 1920", "1920-10-30"),
    ("March 1921", "1921-03"),
    ("март 1921", "1921-03"),
    ("в августе 1946 г.", "1946-08"),
    ("Şubat 1945", "1945-02"),
    ("Ekim 1933’te", "1933-10"),
    ("1940 \nHaziranında", "1940-06"),
    ("1940 yılı Ocak ayında", "1940-01"),
    ("1944 yılı Ağustos ayında", "1944-08"),
    ("1932 yılında", "1932"),
    ("1915’te", "1915"),
    ("1938'de", "1938"),
    ("1944 ilkbaharı", "1944-21"),
    ("1944 kışında", "1944-24"),
    ("spring of 1944", "1944-21"),
    ("весной 1944 г.", "1944-21"),
    ("1930’lu yıllar", "193X"),
    ("30’lu yıllar", "193X"),
    ("1920’ler", "192X"),
    ("the 1930s", "193X"),
    ("1930-е годы", "193X"),
    ("XX. yüzyıl", "19XX"),
    ("19. yüzyıl", "18XX"),
    ("19th century", "18XX"),
    ("XIX век", "18XX"),
]

WITH_THEIR_WEEKDAY = [
    "16 Mart 1921 Çarşamba",
    "16 Mart 1921 carsamba günü",
    "16 Mart 1921, Çarşamba",
    "Çarşamba, 16 Mart 1921",
    "Çarşamba günü, 16 Mart 1921",
    "16 Mart 1921 Çarşamba günü",
    "Wednesday 16 March 1921",
    "on Wednesday, the 16th of March 1921",
    "Wed. 16 March 1921",
    "Wed, March 16, 1921",
    "16 March 1921 (Wednesday)",
    "среда, 16 марта 1921 г.",
    "в среду, 16 марта 1921 года",
    "16 марта 1921 г., среда",
    "mercredi 16 mars 1921",
]

MONTHS_IN_A_YEAR = [
    "1921 yılının Mart ayında",
    "1921 yılı Mart ayı",
    "1921 yılı Martında",
    "1921'in Mart'ında",
    "1921’in Mart ayında",
    "Mart ayı 1921",
    "Mart 1921",
    "в марте 1921 года",
    "in the month of March 1921",
    "during March 1921",
    "в марте месяце 1921 года",
]

ONLY_AS_TYPED = [
    ("7.6.45", "1945-06-07"),
    ("07.06.45", "1945-06-07"),
    ("7/6/45", "1945-06-07"),
    ("7.VI.45", "1945-06-07"),
    ("7 Haziran 45", "1945-06-07"),
    ("7 June 45", "1945-06-07"),
    ("1945/06/07", "1945-06-07"),
    ("1945/6/7", "1945-06-07"),
    ("1945.06.07", "1945-06-07"),
    ("28.11-1.12.1943", "1943-11-28/1943-12-01"),
    ("28 XI - 1 XII 1943", "1943-11-28/1943-12-01"),
    ("1921 March", "1921-03"),
]

NO_DAY_EVEN_AS_TYPED = [
    *("7.6.45.3", "30-10-12", "7.16.45", "7 Haziran 16.30", "32.6.45", "7.6.4"),
    *("Çarşamba", "1921 Çarşamba", "Çarşamba günü"),
]

MONTHS_AS_TYPED = [
    "AĞUSTOS 1944",
    "ağustos 1944",
    "agustos 1944",
    "AGUSTOS 1944",
    "Ağustos 1944’ün",
    "Ağustos 1944'te",
    "Ağustos 1944’ten",
    "август 1944",
    "августа 1944",
    "Августе 1944",
    "August 1944",
]

INTERVALS_AND_SETS = [
    ("28 Kasım-1 Aralık 1943", "1943-11-28/1943-12-01"),
    ("28 Kasım- 1 Aralık 1943", "1943-11-28/1943-12-01"),
    ("28 Aralık–3 Ocak 1946", "1945-12-28/1946-01-03"),
    ("4-11 Şubat 1945", "1945-02-04/1945-02-11"),
    ("5-\n11 Şubat 1945", "1945-02-05/1945-02-11"),
    ("17-18 January 1919", "1919-01-17/1919-01-18"),
    ("March 3-5, 1921", "1921-03-03/1921-03-05"),
    ("23 Temmuz- 7 Ağustos \n1919", "1919-07-23/1919-08-07"),
    ("20 Ağus-\ntos-30 Ekim 1919", "1919-08-20/1919-10-30"),
    ("17 Eylül 1940-24 \nŞubat 1948", "1940-09-17/1948-02-24"),
    ("23 Nisan’dan 11 Mayıs 1934’e kadar", "1934-04-23/1934-05-11"),
    ("23 Nisan ile 11 Mayıs 1934 arasında", "1934-04-23/1934-05-11"),
    ("Temmuz 1918’den Ağustos 1919’a kadar", "1918-07/1919-08"),
    ("с 4 по 11 февраля 1945 г.", "1945-02-04/1945-02-11"),
    ("from 4 to 11 February 1945", "1945-02-04/1945-02-11"),
    ("28 Nov - 1 Dec 1943", "1943-11-28/1943-12-01"),
    ("28 Nov. – 1 Dec. 1943", "1943-11-28/1943-12-01"),
    ("Nov. 28 – Dec. 1, 1943", "1943-11-28/1943-12-01"),
    ("28 Kas. - 1 Ara. 1943", "1943-11-28/1943-12-01"),
    ("Nov.–Dec. 1943", "1943-11/1943-12"),
    ("28 Kasım Pazar – 1 Aralık 1943 Çarşamba", "1943-11-28/1943-12-01"),
    ("between 1944 and 1946", "1944/1946"),
    ("между 1944 и 1946", "1944/1946"),
    ("from 1944 to 1946", "1944/1946"),
    ("1944 ve 1946 yılları arasında", "1944/1946"),
    ("1944 ve 1946 arasında", "1944/1946"),
    ("1944 ile 1946 arasında", "1944/1946"),
    ("4 ve 11 Şubat 1945 arasında", "1945-02-04/1945-02-11"),
    ("1944'ten 1946'ya", "1944/1946"),
    ("1944'ten 1946'ya kadar", "1944/1946"),
    ("1944-1946", "1944/1946"),
    ("1944/1946", "1944/1946"),
    ("1944..1946", "1944/1946"),
    ("1939–41", "1939/1941"),
    ("1945–46", "1945/1946"),
    ("7 ve 16 Ağustos", "{XXXX-08-07,XXXX-08-16}"),
    ("7 veya 8 Ağustos 1946", "[1946-08-07,1946-08-08]"),
    ("20’li ve 30’lu yıllar", "{192X,193X}"),
]

ABOUT_BEFORE_AFTER = [
    ("1945 yılı başlarında", "1945-01/1945-04~"),
    ("1945 ortası", "1945-05~/1945-08~"),
    ("1946 sonlarına doğru", "1946-09~/1946-12"),
    ("early 1945", "1945-01/1945-04~"),
    ("в конце 1946 г.", "1946-09~/1946-12"),
    ("1944 yılının son ayları", "1944-10~/1944-12"),
    ("1917 yılının ilk yarısı", "1917-40"),
    ("1944 yılı Şubat ayı ortalarına", "1944-02-11~/1944-02-20~"),
    ("1930’lu yılların sonlarına doğru", "1937~/1939"),
    ("1930’lu yılların ortasından itibaren", "1934~/.."),
    ("yaklaşık 1946", "1946~"),
    ("1946 civarında", "1946~"),
    ("c. 1946", "1946~"),
    ("около 1946 г.", "1946~"),
    ("25.03.1945 (?)", "1945-03-25?"),
    ("1946’dan önce", "../1946"),
    ("1918 yılından önce", "../1918"),
    ("1946’dan sonra", "1946/.."),
    ("1943 sonrası", "1943/.."),
    ("1938’ e kadar", "../1938"),
    ("17 Aralık 1925’ten beri", "1925-12-17/.."),
    ("before 1946", "../1946"),
    ("after 3 March 1918", "1918-03-03/.."),
    ("до 1946 г.", "../1946"),
]

CALENDARS = [
    ("13 Ekim 1337 (1921)", "1921-10-13", Calendar.RUMI),
    ("26 Nisan 1336/1920", "1920-04-26", Calendar.RUMI),
    ("28 Aralık 1336 (1920)", "1920-12-28", Calendar.RUMI),
    ("16 Mart 1921 (1337)", "1921-03-16", Calendar.GREGORIAN),
    ("29 Teşrinievvel 1339", "1923-10-29", Calendar.RUMI),
    ("Kânun-ı sani 1337", "1921-01", Calendar.RUMI),
    ("31 Mart 1325 (13 Nisan 1909)", "1909-04-13", Calendar.RUMI),
    ("Mart 1325 (Rumi)", "1909-03-14/1909-04-13", Calendar.RUMI),
    ("13 Ekim 1337 (Miladi)", "1337-10-13", Calendar.GREGORIAN),
    ("25 Ekim 1917 (eski Rus takvimine göre)", "1917-11-07", Calendar.JULIAN),
    ("25 Ekim 1917 günü (eski Rus \ntakvimine göre)", "1917-11-07", Calendar.JULIAN),
    ("25 October 1917 (O.S.)", "1917-11-07", Calendar.JULIAN),
    ("25 октября 1917 г. по старому стилю", "1917-11-07", Calendar.JULIAN),
    ("25 октября (7 ноября) 1917 г.", "1917-11-07", Calendar.JULIAN),
    ("25 Ekim/7 Kasım 1917", "1917-11-07", Calendar.JULIAN),
]

AMBIGUOUS = [
    ("1337", "1337", Alternative("1921", Calendar.RUMI)),
    ("1325", "1325", Alternative("1909-03-14/1910-03-13", Calendar.RUMI)),
    ("10 Temmuz 1324", "1908-07-23", Alternative("1324-07-10", Calendar.GREGORIAN)),
    ("13 Ekim 1337", "1921-10-13", Alternative("1337-10-13", Calendar.GREGORIAN)),
    ("1905-06", "1905-06", Alternative("1905/1906", Calendar.GREGORIAN)),
]

NO_DATES = """
    |Lenin|s. 1921|31 Nisan 1921|1944 kişi|210.000|Martin 1998|Ekim ayrıntısı
    |16 Şubat 1332 (Rumi)|madde 13|32 Mart 1921|Moskova Antlaşması 16 Mart 1921
"""


@pytest.mark.parametrize(
    ("text", "edtf"), DAYS_MONTHS_YEARS + INTERVALS_AND_SETS + ABOUT_BEFORE_AFTER
)
def test_read(text: str, edtf: str) -> None:
    reading = read(text)
    assert reading is not None
    assert reading.edtf == edtf
    assert valid(edtf)


@pytest.mark.parametrize("text", MONTHS_AS_TYPED)
def test_a_month_in_any_letters_and_cases(text: str) -> None:
    reading = read(text)
    assert reading is not None
    assert reading.edtf == "1944-08"


@pytest.mark.parametrize("text", WITH_THEIR_WEEKDAY)
def test_a_weekday_belongs_to_its_date(text: str) -> None:
    reading = read(text)
    assert reading and reading.edtf == "1921-03-16"


@pytest.mark.parametrize("text", MONTHS_IN_A_YEAR)
def test_a_month_in_its_year(text: str) -> None:
    reading = read(text)
    assert reading and reading.edtf == "1921-03"


@pytest.mark.parametrize(("text", "edtf"), ONLY_AS_TYPED)
def test_who_types_a_date_may_write_it_short(text: str, edtf: str) -> None:
    reading = read(text, typed=True)
    assert reading and reading.edtf == edtf
    # In running text such figures are as often the numbers of something.
    assert edtf not in [found.edtf for found in find(text)]


@pytest.mark.parametrize("text", NO_DAY_EVEN_AS_TYPED)
def test_not_every_short_number_is_a_year(text: str) -> None:
    assert read(text, typed=True) is None


@pytest.mark.parametrize(
    ("text", "edtf", "side"),
    [
        ("before 1921", "../1921", Side.BEFORE),
        ("1921'den önce", "../1921", Side.BEFORE),
        ("1921 öncesi", "../1921", Side.BEFORE),
        ("prior to 1921", "../1921", Side.BEFORE),
        ("earlier than 1921", "../1921", Side.BEFORE),
        ("до 1921", "../1921", Side.BEFORE),
        ("1921'e kadar", "../1921", Side.UNTIL),
        ("until 1921", "../1921", Side.UNTIL),
        ("after 1945", "1945/..", Side.AFTER),
        ("1945'ten sonra", "1945/..", Side.AFTER),
        ("после 1945", "1945/..", Side.AFTER),
        ("1945'ten itibaren", "1945/..", Side.SINCE),
        ("since 1945", "1945/..", Side.SINCE),
        ("1945", "1945", None),
    ],
)
def test_before_and_until_differ_by_the_date_itself(
    text: str, edtf: str, side: Side | None
) -> None:
    reading = read(text)
    assert reading and (reading.edtf, reading.side) == (edtf, side)


@pytest.mark.parametrize(("text", "edtf", "calendar"), CALENDARS)
def test_other_calendars(text: str, edtf: str, calendar: Calendar) -> None:
    reading = read(text)
    assert reading is not None
    assert (reading.edtf, reading.calendar) == (edtf, calendar)
    assert reading.alternatives == ()


@pytest.mark.parametrize(("text", "edtf", "other"), AMBIGUOUS)
def test_both_readings_are_given(text: str, edtf: str, other: Alternative) -> None:
    reading = read(text)
    assert reading is not None
    assert reading.edtf == edtf
    assert reading.alternatives == (other,)


@pytest.mark.parametrize("text", [text.strip() for text in NO_DATES.split("|")])
def test_no_date(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "unknown", "in_1944"),
    [
        ("27  Haziran’da", "XXXX-06-27", "1944-06-27"),
        ("1 \nMart", "XXXX-03-01", "1944-03-01"),
        ("Eylül ayı", "XXXX-09", "1944-09"),
        (
            "7 ve 16 Ağustos",
            "{XXXX-08-07,XXXX-08-16}",
            "{1944-08-07,1944-08-16}",
        ),
        (
            "28 Aralık-3 Ocak",
            "XXXX-12-28/XXXX-01-03",
            "1944-12-28/1945-01-03",
        ),
    ],
)
def test_the_year_may_come_from_the_context(
    text: str, unknown: str, in_1944: str
) -> None:
    without, within = read(text), read(text, context_year=1944)
    assert without is not None
    assert within is not None
    assert (without.edtf, within.edtf) == (unknown, in_1944)


RUNNING_TEXT = [
    (
        "Ardından önce Erzurum Kongresi (23 Temmuz- 7 Ağustos \n1919) sonra Sivas "
        "Kongresi (4-11 Eylül 1919) ile",
        ["1919-07-23/1919-08-07", "1919-09-04/1919-09-11"],
    ),
    (
        "Moskova’da 16 Mart 1921 (1337) günü imza edilen Türk - Rus Antlaşması",
        ["1921-03-16"],
    ),
    ("Ankara, 26 Nisan 1336/1920", ["1920-04-26"]),
    ("gerginliklerle 1877-\n1878 Osmanlı-Rus Savaşı", ["1877/1878"]),
    (
        "Devriminin 25 Ekim 1917 günü (eski Rus \ntakvimine göre) başarı ile",
        ["1917-11-07"],
    ),
    (
        "26 Şubat 1921’de İran, 28 Şubat 1921’de Afganistan ve 16 Mart \n1921’de ise",
        ["1921-02-26", "1921-02-28", "1921-03-16"],
    ),
    ("Öte yandan Ekim 1933’te Sovyet", ["1933-10"]),
    ("Gömlek: 139758, Sıra: 26, Tarih: 07.09.1940.", ["1940-09-07"]),
    ("Kânunuevvel ayında değil, 5 Kânunusani 1337’de", ["XXXX-12", "1921-01-05"]),
    ("Treaty of Brest-Litovsk on March 3, 1918. Immediately", ["1918-03-03"]),
    ("Турция 17 декабря 1925 г. подписала, а 19 марта 1945", None),
]


@pytest.mark.parametrize(("text", "dates"), RUNNING_TEXT)
def test_find(text: str, dates: list[str] | None) -> None:
    expected = dates or ["1925-12-17", "1945-03-19"]
    assert [found.edtf for found in find(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Saray, age, s. 1921",
        "ss. 1764-1765",
        "düşmanca yaşamışlardır.1 Bu",
        "Gömlek: 139758, Kutu: 35521, Sıra: 26",
        "Yer No: 106-66-10",
        "1/210.000 ölçekli",
        "altı bin (6607) kişi",
        "C. 1, s. 137, 165, 358",
        "4. maddesinde, 7. ve 24. maddelerine",
        "Article 5 may be applied; they march 7 miles",
        "islamansiklopedisi.org.tr/detay/1549/",
        "Ramazan 1337’de",
        "toprakları 31 Nisan 1921",
        "Bay Ekim ile Eylül",
    ],
)
def test_numbers_that_are_no_dates(text: str) -> None:
    assert list(find(text)) == []


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("1932 yılında", Confidence.HIGH),
        ("1915’te", Confidence.HIGH),
        ("until 1938 with ups", Confidence.HIGH),
        ("Türk-Sovyet İlişkileri (1920-1953)", Confidence.HIGH),
        ("Araştırmaları Dergisi, S. 24, 2008, s. 279", Confidence.LOW),
        ("TTK Yayınları, Ankara 1967, s.113", Confidence.LOW),
        ("Eylül ayı içerisinde", Confidence.LOW),
    ],
)
def test_a_bare_year_is_known_for_one(text: str, confidence: Confidence) -> None:
    (found,) = find(text)
    assert found.confidence is confidence


def test_a_found_date_says_where_it_stands() -> None:
    text = "Öte yandan 16 Mart 1921’de Moskova’da"
    assert list(find(text)) == [
        Found(
            start=11,
            end=23,
            written="16 Mart 1921",
            edtf="1921-03-16",
            calendar=Calendar.GREGORIAN,
            grain=Grain.DAY,
            confidence=Confidence.HIGH,
        )
    ]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1945 yılı başlarında Yalta’da", "1945 yılı başlarında"),
        ("23 Nisan’dan 11 Mayıs 1934’e kadar", "23 Nisan’dan 11 Mayıs 1934’e kadar"),
        ("13 Ekim 1337 (1921) günü Kars’ta", "13 Ekim 1337 (1921)"),
        ("1940 yılı Ocak ayında", "1940 yılı Ocak"),
        ("20 Ağus-\ntos-30 Ekim 1919", "20 Ağus-\ntos-30 Ekim 1919"),
        ("bildirilen 2Ocak 1922 günü", "2Ocak 1922"),
    ],
)
def test_what_belongs_to_a_date_as_written(text: str, written: str) -> None:
    (found,) = find(text)
    assert found.written == written


_PIECES = st.sampled_from(
    [
        *("16", "1921", "1337", "31", "00", "0", "1256/1840", "٣", "²"),
        *("Mart", "Ağustos", "марта", "Kânun", "ı", "sani", "İ", "ß", "ﬁ"),
        *("’", "'", "de", "dan", "kadar", "ve", "ile", "ya", "da", "lu", "yıllar"),
        *("yılı", "sonu", "I", "XX", "yüzyıl", "before", "to", "с", "по", "г."),
        *("-", "–", "/", ".", "..", "(", ")", "[", "]", ",", "~", "?", "X"),
        *("eski", "takvim", "\u00ad", "\u0306", "\n", "\n\n", " "),
    ]
)


@given(st.lists(_PIECES, max_size=14).map("".join) | st.text(max_size=60))
@example("İİİ 16 Mart 1921 ﬁ")
@example("16 Mart 1921 (")
def test_every_span_is_exact_and_every_date_valid(text: str) -> None:
    end = 0
    for found in find(text):
        assert end <= found.start < found.end <= len(text)
        assert found.written == text[found.start : found.end]
        assert valid(found.edtf)
        assert all(valid(other.edtf) for other in found.alternatives)
        end = found.end


@given(st.lists(_PIECES, max_size=8).map(" ".join))
def test_a_reading_is_valid(text: str) -> None:
    reading = read(text, context_year=1921)
    assert reading is None or valid(reading.edtf)
