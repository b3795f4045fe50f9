"""Recognise a date with its partners: intervals, lists, days in two calendars."""

from __future__ import annotations

from dataclasses import dataclass, replace

from model.dates.calendars import Calendar, to_gregorian
from model.dates.edtf import BadDate
from model.dates.expressions import Body, Choice, Dual, Point, Range
from model.dates.points import Match, day_month, month_point, point, year_at
from model.dates.resolving import points_of
from model.dates.tails import Case, Tail, after_weekday, tail
from model.dates.tokens import Stream, TokenKind
from model.dates.vocabulary import ALL_OF, ONE_OF, UNTIL_AFTER, UP_TO


@dataclass(frozen=True)
class Piece:
    """A body with what follows it; `shown` ends the date as written."""

    body: Body
    stop: int
    shown: int
    evident: bool
    tail: Tail


def body(s: Stream, i: int) -> Piece | None:
    """Recognise a date or several bound together, from token i on."""
    i = after_weekday(s, i)
    bound = _dual(s, i) or _days(s, i) or _decades(s, i)
    if bound:
        return piece(s, bound)
    match = point(s, i)
    if match:
        first = piece(s, match)
        return _bound(s, first) or first
    short = _shortened(s, i)
    found = _bound(s, piece(s, short)) if short else None
    return found if found and isinstance(found.body, Range) else None


def piece(s: Stream, match: Match) -> Piece:
    """Put a match and what follows it together."""
    of_day = points_of(match.body)[-1].day is not None
    after = tail(s, match.stop, of_day=of_day)
    evident = match.evident or after.case is not None or after.calendar is not None
    return Piece(match.body, after.stop, after.shown, evident, after)


def _shortened(s: Stream, i: int) -> Match | None:
    """Recognise «28 Nov.», «Nov. 28» and «Nov.», if a partner gives them their year."""
    day = s.number(i, (1, 2))
    j = i + (day is not None)
    if s.typed and day and (figures := _in_figures(s, day, j)):
        return figures
    token = s.month(j)
    if not token or not token.month or not token.month.short:
        return None
    j += 1 + (s.key(j + 1) == ".")
    if day is None and token.month.language == "en":
        day = s.number(j, (1, 2))
        j += day is not None
    if (day or 1) > 31 or not (day or token.written[0].isupper()):
        return None
    return Match(month_point(token, day), j)


def _in_figures(s: Stream, day: int, j: int) -> Match | None:
    """Recognise «28.11» and «28 XI», typed as the beginning of an interval."""
    j += s.key(j) in (".", "/")
    token = s.near(j)
    if not token or token.kind not in (TokenKind.NUMBER, TokenKind.ROMAN):
        return None
    if day > 31 or not 1 <= token.value <= 12:
        return None
    return Match(Point(month=token.value, day=day), j + 1)


def _bound(s: Stream, first: Piece) -> Piece | None:
    """Continue a point with «– 1 Aralık 1943», «’dan … ’e kadar», «ile … arasında»."""
    if not isinstance(first.body, Point):
        return None
    j = first.stop
    plain, link = first.tail.case is None, s.key(j)
    noun = plain or first.tail.case is Case.OTHER
    if noun and (step := _range_link(s, j)):
        return _ranged(s, first, j + step)
    if first.tail.case is Case.FROM:
        return _ranged(s, first, j + (link == "itibaren"), until=True)
    if link in ("ile", "ve"):
        found = _ranged(s, first, j + 1)
        if found and found.tail.between:
            return found
    return _listed(s, first, j) if plain else None


def _listed(s: Stream, first: Piece, j: int) -> Piece | None:
    link = s.key(j)
    either = link in ONE_OF or (link == "ya" and s.key(j + 1) == "da")
    if not either and link not in ALL_OF:
        return None
    return _chosen(s, first, j + 1 + (link == "ya"), every=not either)


def _range_link(s: Stream, i: int) -> int:
    """Give the number of tokens that bind two ends of an interval, 0 for none."""
    token = s.near(i)
    if not token:
        return 0
    if token.kind is TokenKind.DASH or token.key in UP_TO:
        return 1
    slash = token.key == "/" and token.glued and s.glued(i + 1)
    if slash and s.number(i - 1, (4,)) and s.number(i + 1, (4,)):
        return 1
    return 2 if token.key == "." and s.key(i + 1) == "." else 0


def _ranged(s: Stream, first: Piece, i: int, *, until: bool = False) -> Piece | None:
    match = point(s, after_weekday(s, i))
    if not match or not isinstance(match.body, Point):
        return None
    last = piece(s, match)
    if until and last.tail.case is not Case.TO:
        return None
    joined = interval(first.body, match.body)
    if not joined:
        return None
    stop, shown = last.stop, last.shown
    if s.key(stop) in UNTIL_AFTER:
        stop = shown = stop + 1
    return replace(last, body=joined, stop=stop, shown=shown, evident=True)


def interval(first: Body, last: Body) -> Range | None:
    """Join two points, the one lending the other its year: «28 Kasım–1 Aralık 1943».

    None if they do not make an interval that begins before it ends.
    """
    if not isinstance(first, Point) or not isinstance(last, Point):
        return None
    if first.month and not first.year and last.year:
        later = (first.month, first.day or 0) > (last.month or 13, last.day or 0)
        first = replace(first, year=last.year - later)
    elif first.year and last.month and not last.year:
        last = replace(last, year=first.year)
    if _grain(first) != _grain(last) and not (first.year and last.year):
        return None
    if bool(first.year) != bool(last.year) or first.season or last.season:
        return None
    if first.year and _order(first) >= _order(last):
        return None
    return Range(first, last)


def _grain(p: Point) -> tuple[bool, ...]:
    return (
        p.day is not None,
        p.month is not None,
        p.decade is not None,
        p.century is not None,
    )


def _order(p: Point) -> tuple[int, int, int]:
    return p.year or 0, p.month or 0, p.day or 0


def _chosen(s: Stream, first: Piece, i: int, *, every: bool) -> Piece | None:
    """Bind «Ocak ve Mart 1921», «1946 veya 1947»; two full dates stay two."""
    match = point(s, i)
    one = first.body
    if not match or not isinstance(match.body, Point) or not isinstance(one, Point):
        return None
    other = match.body
    if every and (one.year or not one.month):
        return None
    if _grain(one) != _grain(other) or bool(one.day) != bool(other.day):
        return None
    one = replace(one, year=one.year or other.year)
    last = piece(s, match)
    return replace(last, body=Choice((one, other), every), evident=last.evident)


def _days(s: Stream, i: int) -> Match | None:
    """Recognise «4-11 Şubat 1945», «7 ve 16 Ağustos», «3, 5 ve 7 Mayıs 1920»."""
    day = s.number(i, (1, 2))
    days: list[int] = []
    j = i + 1
    while day and day <= 31:
        days.append(day)
        link, j = s.near(j), j + 1
        if not link:
            return None
        if link.key == "ya" and s.key(j) == "da":
            j += 1
        match = day_month(s, j)
        if match:
            return _day_series(s, days, link.key, match)
        day = s.number(j, (1, 2)) if link.key == "," else None
        j += 1
    return None


def _day_series(s: Stream, days: list[int], link: str, match: Match) -> Match | None:
    last = match.body
    if not isinstance(last, Point) or last.day is None:
        return None
    points = tuple(replace(last, day=day) for day in days)
    between = link in ("ile", "ve") and tail(s, match.stop, of_day=True).between
    if link in "-–—‐‑‒−" or link in UP_TO or between:
        joined = Range(points[0], last)
        rising = len(days) == 1 and days[0] < last.day
        return replace(match, body=joined) if rising else None
    if link == "/":
        return _paired(points[0], last, match.stop) if len(days) == 1 else None
    if link in ALL_OF or link in ONE_OF or link == "ya":
        return replace(match, body=Choice((*points, last), every=link in ALL_OF))
    return None


def _decades(s: Stream, i: int) -> Match | None:
    """Recognise «20’li ve 30’lu yıllar», «1920 ve 1930’lu yıllar»."""
    value = s.number(i, (2, 4))
    if value is None or value % 10:
        return None
    j = i + 3 if s.key(i + 1) == "'" and s.key(i + 2) in ("li", "lu") else i + 1
    if s.key(j) not in ALL_OF:
        return None
    match = point(s, j + 1)
    other = match.body if match else None
    if not match or not isinstance(other, Point) or other.decade is None:
        return None
    if (value >= 1000) != (other.decade >= 100):
        return None
    return replace(match, body=Choice((Point(decade=value // 10), other), every=True))


def _dual(s: Stream, i: int) -> Match | None:
    """Recognise «25 октября (7 ноября) 1917», «31 Mart 1325 (13 Nisan 1909)»."""
    old = day_month(s, i)
    if not old or not isinstance(old.body, Point):
        return None
    opened = s.key(old.stop)
    if opened not in ("(", "/"):
        return None
    new = day_month(s, old.stop + 1)
    if not new or not isinstance(new.body, Point):
        return None
    stop = new.stop
    if opened == "(":
        if s.key(stop) != ")":
            return None
        stop += 1
    one, other = old.body, new.body
    found = None if one.year or other.year else year_at(s, stop)
    if found:
        other, stop = replace(other, year=found[0]), found[2]
    return _paired(one, other, stop)


def _paired(one: Point, other: Point, stop: int) -> Match | None:
    """Take two days for one if a calendar says they are the same day."""
    for old, new in ((one, other), (other, one)):
        year = new.year or old.year
        for calendar in (Calendar.JULIAN, Calendar.RUMI):
            if year and _same_day(old, replace(new, year=year), calendar):
                return Match(Dual(replace(new, year=year), calendar), stop)
    return None


def _same_day(old: Point, new: Point, calendar: Calendar) -> bool:
    year = old.year or new.year
    if calendar is Calendar.RUMI:
        year = old.year
    if not year or not old.month or not old.day:
        return False
    try:
        day = to_gregorian(calendar, year, old.month, old.day)
    except BadDate:
        return False
    return (day.year, day.month, day.day) == (new.year, new.month, new.day)
