"""Write an EDTF value as people write dates, in Turkish, English and Russian.

What is written reads back as the same value (`reading.read`) for days, months, years
and the intervals between them, and for nearly everything `read` itself can produce.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from model.dates.calendars import is_ambiguous
from model.dates.edtf import span
from model.dates.parts import PartName
from model.dates.phrases import (
    LANGUAGES,
    TURKISH,
    Phrases,
    century_words,
    decade_words,
)

_POINT = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?(?P<mark>[~?%]?)"
)
_SEASONS = range(21, 25)
_HALVES = {40: PartName.FIRST_HALF, 41: PartName.SECOND_HALF}
# The shapes by which `resolving` writes the beginning, middle and end of something.
_PARTS = {
    PartName.EARLY: (
        r"(\d{4})-01/\1-04~|(\d{4}-\d\d)-01/\2-10~|(\d{3})0/\3[3]~|(\d\d)00/\4[3]3~"
    ),
    PartName.MIDDLE: (
        r"(\d{4})-05~/\1-08~|(\d{4}-\d\d)-11~/\2-20~|(\d{3})4~/\3[6]~"
        r"|(\d\d)34~/\4[6]6~"
    ),
    PartName.LATE: (
        r"(\d{4})-09~/\1-12|(\d{4}-\d\d)-21~/\2-(?:28|29|30|31)"
        r"|(\d{3})7~/\3[9]|(\d\d)67~/\4[9]9"
    ),
    PartName.FIRST_MONTHS: r"(\d{4})-01/\1-03~",
    PartName.LAST_MONTHS: r"(\d{4})-10~/\1-12",
}


class _Point(NamedTuple):
    year: str
    month: int | None
    day: int | None
    mark: str

    @property
    def known_year(self) -> bool:
        return self.year.isdigit()


def write(edtf: str, language: str) -> str:
    """Write an EDTF value in a language: «16 Mart 1921», «4–11 Şubat 1945».

    `language` is tr, en or ru; any other is written in English. An empty value is an
    unknown date; a value too particular for words is given as it is. Raises
    `BadDate` if it is not EDTF.
    """
    phrases = LANGUAGES.get(language, LANGUAGES["en"])
    if edtf in ("", "XXXX", "../.."):
        return phrases.unknown
    span(edtf)
    if edtf[0] in "[{":
        return _set(edtf, phrases)
    written = _part(edtf, phrases) or _plain(edtf, phrases)
    if phrases is TURKISH and _is_mistakable(edtf):
        return phrases.gregorian.format(written)
    return written


def _plain(edtf: str, phrases: Phrases) -> str:
    if "/" in edtf:
        first, last = edtf.split("/")
        return _interval(edtf, first, last, phrases)
    return _marked_point(edtf, phrases)


def _is_mistakable(edtf: str) -> bool:
    """Tell whether Turkish words for it would be taken for a Rumi date."""
    years = re.findall(r"(?:^|[/,.])([0-9]{4})-[0-9]{2}", edtf)
    return ".." not in edtf and any(is_ambiguous(int(year)) for year in years)


def _parsed(edtf: str) -> _Point | None:
    match = _POINT.fullmatch(edtf)
    if not match:
        return None
    month, day = match["month"], match["day"]
    return _Point(
        match["year"],
        int(month) if month and month != "XX" else None,
        int(day) if day and day != "XX" else None,
        match["mark"],
    )


def _marked_point(edtf: str, phrases: Phrases) -> str:
    p = _parsed(edtf)
    words = _point(p, phrases) if p else None
    if not p or words is None:
        return edtf
    if p.mark in ("~", "%"):
        words = phrases.about.format(_point(p, phrases, bent=True))
    return phrases.doubtful.format(words) if p.mark in ("?", "%") else words


def _point(p: _Point | None, phrases: Phrases, *, bent: bool = False) -> str | None:
    """Name a point; `bent` in the Russian genitive, as after «до» or «начало»."""
    if p is None or (p.day and not p.month):
        return None
    if p.month is not None and p.month > 12:
        return _part_of_year(p, phrases)
    year = _year(p.year, phrases, bent=bent)
    if p.month is None or (p.day is None and not p.known_year and p.year != "XXXX"):
        return year
    names = phrases.of_day if p.day or bent else phrases.months
    day = f"{p.day} " if p.day else ""
    return f"{day}{names[p.month - 1]} {year}".rstrip()


def _year(year: str, phrases: Phrases, *, bent: bool = False) -> str:
    if year.isdigit():
        return phrases.year.format(int(year))
    if year == "XXXX":
        return ""
    if year.endswith("XX"):
        return century_words(phrases, int(year[:2]), bent=bent and phrases is TURKISH)
    return decade_words(phrases, int(year[:3]), bent=bent and phrases is not TURKISH)


def _part_of_year(p: _Point, phrases: Phrases) -> str | None:
    code = p.month or 0
    if code in _SEASONS and p.known_year:
        return phrases.seasons[code - 21].format(int(p.year))
    half = _HALVES.get(code)
    if half and p.known_year:
        return phrases.parts[half].format(_year(p.year, phrases))
    return None


def _part(edtf: str, phrases: Phrases) -> str | None:
    """Name the beginning, middle or end of a year, month, decade or century."""
    for name, shape in _PARTS.items():
        match = re.fullmatch(shape, edtf)
        if not match:
            continue
        year, month, decade, century = (*match.groups(), None, None, None)[:4]
        if century:
            words = century_words(phrases, int(century), bent=True)
        elif decade:
            words = decade_words(phrases, int(decade), bent=True)
        else:
            words = _point(_parsed(month or year or ""), phrases, bent=True) or ""
        return phrases.parts[name].format(words)
    return None


def _interval(edtf: str, first: str, last: str, phrases: Phrases) -> str:
    open_ends = (first in ("", ".."), last in ("", ".."))
    if all(open_ends):
        return phrases.unknown
    if any(open_ends):
        return _open(last if open_ends[0] else first, phrases, before=open_ends[0])
    one, other = _parsed(first), _parsed(last)
    if not one or not other:
        return edtf
    if one.mark == other.mark == "~":
        return phrases.about.format(_between(one, other, phrases))
    if one.mark or other.mark:
        return f"{_marked_point(first, phrases)} – {_marked_point(last, phrases)}"
    return _between(one, other, phrases)


def _open(bound: str, phrases: Phrases, *, before: bool) -> str:
    p = _parsed(bound)
    words = _point(p, phrases, bent=True)
    side = phrases.before if before else phrases.after
    if not p or not words:
        return side.format(bound)
    order = (side, phrases.about) if phrases is TURKISH else (phrases.about, side)
    templates = order if p.mark in ("~", "%") else (side,)
    for template in templates:
        words = template.format(words)
    return words


def _between(one: _Point, other: _Point, phrases: Phrases) -> str:
    """Write an interval, naming once what both ends share."""
    years = one.month is None and other.month is None
    if years and one.known_year and other.known_year:
        return phrases.years.format(f"{int(one.year)}–{int(other.year)}")
    last = _point(other, phrases) or other.year
    alike = one.year == other.year and bool(one.day) == bool(other.day)
    if alike and one.day and one.month == other.month:
        return f"{one.day}–{last}"
    if alike and one.month and other.month and max(one.month, other.month) <= 12:
        shorn = _Point("XXXX", one.month, one.day, "")
        return f"{_point(shorn, phrases)} – {last}"
    return f"{_point(one, phrases)} – {last}"


def _set(edtf: str, phrases: Phrases) -> str:
    """Write «7 veya 8 Ağustos 1946», «7 Ağustos ve 3 Eylül 1946»."""
    members = [member.strip() for member in edtf[1:-1].split(",")]
    word = phrases.every if edtf[0] == "{" else phrases.either
    texts = [write(_as_interval(member), _code(phrases)) for member in members]
    points = [_parsed(member) for member in members]
    dated = [p for p in points if p and p.day and p.month and not p.mark]
    if len(dated) == len(members) and len({(p.year, p.month) for p in dated}) == 1:
        texts = [*(str(p.day) for p in dated[:-1]), texts[-1]]
    head = ", ".join(texts[:-1])
    return f"{head} {word} {texts[-1]}" if head else texts[-1]


def _as_interval(member: str) -> str:
    if ".." not in member:
        return member
    first, _, last = member.partition("..")
    return f"{first or '..'}/{last or '..'}"


def _code(phrases: Phrases) -> str:
    return next(code for code, known in LANGUAGES.items() if known is phrases)
