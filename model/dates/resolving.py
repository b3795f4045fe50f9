"""Turn a date expression into EDTF, in each calendar it may be meant in.

Where the words give no exact bound, EDTF's own marks say so. «Başı», «ortası» and
«sonu» (early, middle, late) are thirds, the inner bounds marked approximate (~): of
a year 1945-01/1945-04~, 1945-05~/1945-08~, 1945-09~/1945-12; of a decade years 0 to
3, 4 to 6, 7 to 9; of a month days 1 to 10, 11 to 20, 21 to the end. Halves of a year
have codes of their own (1945-40, 1945-41). The twentieth century is 19XX. «Önce» and
«sonra» become an open interval, its bound included.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace

from model.dates.calendars import (
    Calendar,
    days_of_month,
    days_of_year,
    is_ambiguous,
    to_gregorian,
)
from model.dates.edtf import BadDate, span
from model.dates.expressions import (
    Body,
    Choice,
    Dual,
    Expression,
    Part,
    Point,
    Range,
)
from model.dates.parts import PartName

_THIRDS = (PartName.EARLY, PartName.MIDDLE, PartName.LATE)
Ends = tuple[str, str]


def readings(told: Expression, context_year: int | None) -> list[tuple[str, Calendar]]:
    """Give every EDTF value the expression may mean, the likeliest first.

    `context_year` is the year of a date that is written without one. Raises
    `BadDate` if it is no date in any calendar.
    """
    filled = replace(told, body=_filled(told.body, context_year))
    found: list[tuple[str, Calendar]] = []
    fault: BadDate | None = None
    for calendar in _calendars(filled):
        try:
            value = _edtf(filled, calendar)
            span(value)
        except BadDate as refused:
            fault = fault or refused
            continue
        if value not in (known for known, _ in found):
            found.append((value, calendar))
    if not found and fault:
        raise fault
    return found


def points_of(body: Body) -> tuple[Point, ...]:
    """List the points a body is made of."""
    match body:
        case Point():
            return (body,)
        case Range():
            return body.first, body.last
        case Choice():
            return body.points
        case Dual():
            return (body.new,)
        case Part():
            return (body.of,)


def _filled(body: Body, context_year: int | None) -> Body:
    """Lend the year of the context to every point that has none."""
    match body:
        case Point():
            return _with_context(body, context_year)
        case Range():
            first = _with_context(body.first, context_year)
            last = _with_context(body.last, context_year)
            if body.last.year is None and (first.month or 0) > (last.month or 0):
                last = replace(last, year=last.year and last.year + 1)
            return Range(first, last)
        case Choice():
            points = tuple(_with_context(p, context_year) for p in body.points)
            return replace(body, points=points)
        case Dual():
            return body
        case Part():
            return replace(body, of=_with_context(body.of, context_year))


def _with_context(p: Point, context_year: int | None) -> Point:
    if p.decade is not None and p.decade < 10:
        return replace(p, decade=(context_year or 1900) // 100 * 10 + p.decade)
    if p.year is None and p.month is not None:
        return replace(p, year=context_year)
    return p


def _calendars(told: Expression) -> tuple[Calendar, ...]:
    """List the calendars the expression may be written in, the likeliest first.

    In Turkish a day or month of the years 1256 to 1341 is taken as Rumi, a year alone
    as Gregorian; both with the other as alternative.
    """
    if told.calendar:
        return (told.calendar,)
    if isinstance(told.body, Dual):
        return (told.body.calendar,)
    points = points_of(told.body)
    doubtful = [p for p in points if p.year and is_ambiguous(p.year)]
    if not doubtful:
        return (Calendar.GREGORIAN,)
    if any(p.ottoman or p.twin for p in doubtful):
        return (Calendar.RUMI,)
    if all(p.month and p.language in (None, "tr") for p in doubtful):
        return Calendar.RUMI, Calendar.GREGORIAN
    return Calendar.GREGORIAN, Calendar.RUMI


def _edtf(told: Expression, calendar: Calendar) -> str:
    body = told.body
    if isinstance(body, Choice):
        members = (_joined(*_ends(p, calendar), link="..") for p in body.points)
        text = ",".join(members)
        return f"{{{text}}}" if body.every else f"[{text}]"
    first, last = _body_ends(body, calendar)
    mark = {(True, True): "%", (True, False): "~", (False, True): "?"}.get(
        (told.about, told.doubtful), ""
    )
    if told.side and told.side.is_before:
        return f"../{_marked(last, mark)}"
    if told.side:
        return f"{_marked(first, mark)}/.."
    if first == last:
        return _marked(first, mark)
    return f"{_marked(first, mark)}/{_marked(last, mark)}"


def _marked(end: str, mark: str) -> str:
    return end if end.endswith("~") else end + mark


def _joined(first: str, last: str, *, link: str) -> str:
    return first if first == last else f"{first}{link}{last}"


def _body_ends(body: Body, calendar: Calendar) -> Ends:
    match body:
        case Point():
            return _ends(body, calendar)
        case Range():
            return _ends(body.first, calendar)[0], _ends(body.last, calendar)[1]
        case Dual():
            return _ends(body.new, Calendar.GREGORIAN)
        case Part():
            return _part_ends(body, calendar)
        case Choice():
            raise AssertionError("a choice has no two ends")


def _ends(p: Point, calendar: Calendar) -> Ends:
    """Give first and last EDTF point that a written point covers."""
    if p.century is not None:
        return _same(f"{p.century:02}XX")
    if p.decade is not None:
        return _same(f"{p.decade:03}X")
    if p.season is not None and p.year is not None:
        year = _gregorian_year(p.year, calendar)
        return _same(f"{year:04}-{p.season}")
    if calendar is not Calendar.GREGORIAN and p.year is not None:
        return _converted(p, p.year, calendar)
    if calendar is not Calendar.GREGORIAN:
        raise BadDate(f"{p.month}-{p.day}", "without its year it cannot be converted")
    text = "XXXX" if p.year is None else f"{p.year:04}"
    if p.month is not None:
        text += f"-{p.month:02}"
    if p.day is not None:
        text += f"-{p.day:02}"
    return _same(text)


def _same(text: str) -> Ends:
    return text, text


def _gregorian_year(year: int, calendar: Calendar) -> int:
    return days_of_year(calendar, year)[0].year if calendar is Calendar.RUMI else year


def _converted(p: Point, year: int, calendar: Calendar) -> Ends:
    """Convert a Julian or Rumi point; a month or year becomes the days it covers."""
    if p.month and p.day:
        return _same(to_gregorian(calendar, year, p.month, p.day).isoformat())
    if p.month:
        first, last = days_of_month(calendar, year, p.month)
        whole = f"{first:%Y-%m}"
    else:
        first, last = days_of_year(calendar, year)
        whole = f"{first:%Y}"
    covered = span(whole)
    if (covered.earliest, covered.latest) == (first.isoformat(), last.isoformat()):
        return _same(whole)
    return first.isoformat(), last.isoformat()


def _part_ends(part: Part, calendar: Calendar) -> Ends:
    p = part.of
    whole = _ends(p, calendar)
    if whole[0] != whole[1] or (p.year is None and p.month is not None):
        # Thirds of a year that is none of ours would be more exact than the words.
        return whole
    if p.century is not None:
        return _of_years(f"{p.century:02}", (33, 66, 99), part.name)
    if p.decade is not None:
        return _of_years(f"{p.decade:03}", (3, 6, 9), part.name)
    if p.month is not None:
        return _of_month(whole[0], part.name)
    return _of_year(whole[0], part.name)


def _of_years(stem: str, bounds: tuple[int, int, int], name: PartName) -> Ends:
    width = 4 - len(stem)
    last = bounds[2]
    if name in (PartName.FIRST_HALF, PartName.SECOND_HALF):
        half = last // 2
        low, high = (0, half) if name is PartName.FIRST_HALF else (half + 1, last)
        return f"{stem}{low:0{width}}", f"{stem}{high:0{width}}"
    if name not in _THIRDS:
        name = PartName.EARLY if name is PartName.FIRST_MONTHS else PartName.LATE
    low, high = _third((0, *(b + 1 for b in bounds[:2])), bounds, name)
    return _blurred(f"{stem}{low:0{width}}", f"{stem}{high:0{width}}", name)


def _of_year(year: str, name: PartName) -> Ends:
    if name is PartName.FIRST_HALF:
        return _same(f"{year}-40")
    if name is PartName.SECOND_HALF:
        return _same(f"{year}-41")
    if name is PartName.FIRST_MONTHS:
        return f"{year}-01", f"{year}-03~"
    if name is PartName.LAST_MONTHS:
        return f"{year}-10~", f"{year}-12"
    low, high = _third((1, 5, 9), (4, 8, 12), name)
    return _blurred(f"{year}-{low:02}", f"{year}-{high:02}", name)


def _of_month(month: str, name: PartName) -> Ends:
    last = monthrange(int(month[:4]), int(month[5:7]))[1]
    if name is PartName.FIRST_HALF:
        return f"{month}-01", f"{month}-15"
    if name is PartName.SECOND_HALF:
        return f"{month}-16", f"{month}-{last}"
    if name not in _THIRDS:
        return _same(month)
    low, high = _third((1, 11, 21), (10, 20, last), name)
    return _blurred(f"{month}-{low:02}", f"{month}-{high:02}", name)


def _third(
    lows: tuple[int, ...], highs: tuple[int, ...], name: PartName
) -> tuple[int, int]:
    place = _THIRDS.index(name)
    return lows[place], highs[place]


def _blurred(low: str, high: str, name: PartName) -> Ends:
    """Mark the inner bounds as approximate; the outer ones are the calendar's."""
    start = low if name is PartName.EARLY else f"{low}~"
    return start, high if name is PartName.LATE else f"{high}~"
