"""Recognise a whole date expression: a date with what limits or blurs it.

«before 1946», «1945 yılı başlarında», «1930’lu yılların ortasından itibaren»,
«yaklaşık 1946», «с 4 по 11 февраля 1945 г.».
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from model.dates.bodies import Piece, body, interval, piece
from model.dates.calendars import Calendar
from model.dates.expressions import (
    Body,
    Dual,
    Expression,
    Part,
    Point,
    Side,
)
from model.dates.parts import PartName
from model.dates.points import Match, day_month, point
from model.dates.tails import Case, after_weekday, ending_case
from model.dates.tokens import Stream, Token, TokenKind
from model.dates.vocabulary import (
    ABOUT,
    ABOUT_AFTER,
    AFTER,
    BEFORE,
    COMPARED,
    SINCE,
    UNTIL,
    UNTIL_AFTER,
    UP_TO,
    season_named,
)


@dataclass(frozen=True)
class Parsed:
    """An expression from token `first` to before `shown`, with its tail to `stop`."""

    expression: Expression
    first: int
    shown: int
    stop: int
    evident: bool


_ENDED = r"(?:u|i|una|ina|unda|inda|undan|indan|undaki|indaki|unun|inin)"
_PLURAL = r"lar(?:i|ina|inda|indan|indaki|inin)"
_AFTER_PARTS = (
    (re.compile(rf"bas(?:{_ENDED}|{_PLURAL})|baslangic\w*"), PartName.EARLY),
    (re.compile(rf"orta(?:s{_ENDED}|{_PLURAL})"), PartName.MIDDLE),
    (re.compile(rf"son(?:{_ENDED}|{_PLURAL})"), PartName.LATE),
)
_AFTER_PAIRS = {
    ("ilk", "yari"): PartName.FIRST_HALF,
    ("birinci", "yari"): PartName.FIRST_HALF,
    ("ikinci", "yari"): PartName.SECOND_HALF,
    ("ilk", "ay"): PartName.FIRST_MONTHS,
    ("son", "ay"): PartName.LAST_MONTHS,
    ("ilk", "yillar"): PartName.EARLY,
    ("son", "yillar"): PartName.LATE,
}
_BEFORE_PARTS = {
    PartName.EARLY: "early|beginning of|start of|начале|начало|началу",
    PartName.MIDDLE: "mid|mid -|middle of|середине|середина|середины",
    PartName.LATE: "late|end of|конце|конец|концу|конца",
    PartName.FIRST_HALF: "first half of|первой половине|первая половина",
    PartName.SECOND_HALF: "second half of|второй половине|вторая половина",
    PartName.FIRST_MONTHS: "first months of|первые месяцы|первых месяцах",
    PartName.LAST_MONTHS: "last months of|последние месяцы|последних месяцах",
}
_PREFIX_PARTS = {
    tuple(words.split()): name
    for name, forms in _BEFORE_PARTS.items()
    for words in forms.split("|")
}
_PREFIX_CALENDARS = {
    "rumi": Calendar.RUMI,
    "miladi": Calendar.GREGORIAN,
    "julyen": Calendar.JULIAN,
}
_SIDES = {
    (Case.FROM, "once"): Side.BEFORE,
    (Case.FROM, "onceki"): Side.BEFORE,
    (Case.FROM, "evvel"): Side.BEFORE,
    (Case.FROM, "sonra"): Side.AFTER,
    (Case.FROM, "sonraki"): Side.AFTER,
    (Case.FROM, "itibaren"): Side.SINCE,
    (Case.FROM, "beri"): Side.SINCE,
    **{(Case.TO, word): Side.UNTIL for word in UNTIL_AFTER},
}
_SIDE_WORDS = {
    **dict.fromkeys(BEFORE, Side.BEFORE),
    **dict.fromkeys(UNTIL, Side.UNTIL),
    **dict.fromkeys(SINCE, Side.SINCE),
    **dict.fromkeys(AFTER, Side.AFTER),
}
# What opens an interval whose other end is bound by the second word.
_PAIRS = {
    "between": ("and",),
    "from": ("to", "until", "till", "through"),
    "с": ("по", "до"),
    "со": ("по", "до"),
    "между": ("и",),
}


def expression(s: Stream, i: int) -> Parsed | None:
    """Recognise a date expression that begins at token i, or None."""
    return (
        _paired_ends(s, i)
        or _about(s, i)
        or _limited(s, i)
        or _in_calendar(s, i)
        or _part_first(s, i)
        or _with_modifiers(s, i)
    )


def _with_modifiers(s: Stream, i: int) -> Parsed | None:
    found = body(s, i)
    return _modified(s, i, found) if found else None


def _modified(s: Stream, i: int, found: Piece) -> Parsed:
    """Read «başlarında», «önce», «itibaren», «civarında» after a date."""
    told = Expression(
        found.body, calendar=found.tail.calendar, doubtful=found.tail.doubtful
    )
    parsed = Parsed(told, i, found.shown, found.stop, found.evident)
    case = found.tail.case
    part = _part_after(s, parsed)
    if part:
        parsed, case = part
    if ABOUT_AFTER.fullmatch(s.key(parsed.stop)):
        parsed = _extended(parsed, replace(parsed.expression, about=True), 1)
    side, length = _side_after(s, parsed.stop, case)
    if side and isinstance(parsed.expression.body, Point | Part | Dual):
        parsed = _extended(parsed, replace(parsed.expression, side=side), length)
    return parsed


def _extended(parsed: Parsed, told: Expression, length: int) -> Parsed:
    stop = parsed.stop + length
    return replace(parsed, expression=told, shown=stop, stop=stop, evident=True)


def _part_after(s: Stream, parsed: Parsed) -> tuple[Parsed, Case] | None:
    """Read «başlarında», «ortasına», «sonlarına doğru», «ilk yarısında»."""
    of, i = parsed.expression.body, parsed.stop
    if not _has_parts(of):
        return None
    key = s.key(i)
    name = next((n for form, n in _AFTER_PARTS if form.fullmatch(key)), None)
    length = 1
    if not name:
        key, length = s.key(i + 1), 2
        name = next(
            (
                n
                for (first, second), n in _AFTER_PAIRS.items()
                if s.key(i) == first and key.startswith(second)
            ),
            None,
        )
    if not name or not isinstance(of, Point):
        return None
    length += s.key(i + length) == "dogru"
    told = replace(parsed.expression, body=Part(of, name))
    return _extended(parsed, told, length), ending_case(key)


def _has_parts(of: Body) -> bool:
    return isinstance(of, Point) and of.day is None and of.season is None


def _side_after(s: Stream, i: int, case: Case | None) -> tuple[Side | None, int]:
    """Tell «’den önce», «sonrası», «’ten itibaren», «’e kadar» with their length."""
    key = s.key(i)
    if key == "bu" and s.key(i + 1) == "yana" and case is Case.FROM:
        return Side.SINCE, 2
    bound = _SIDES.get((case, key)) if case else None
    return bound or _any_case(key), 1


def _any_case(key: str) -> Side | None:
    if key.startswith("oncesi"):
        return Side.BEFORE
    return Side.AFTER if key.startswith("sonrasi") else None


def _about(s: Stream, i: int) -> Parsed | None:
    """Read «yaklaşık 1946», «circa 1946», «c. 1946», «около 1946 г.»."""
    token = s.at(i)
    if not token:
        return None
    lone = token.written in ("c", "ок") and s.key(i + 1) == "."
    if token.key not in ABOUT and not lone:
        return None
    j = i + 1 + (s.key(i + 1) in (".", "olarak"))
    found = _part_first(s, j) or _with_modifiers(s, j)
    if not found:
        return None
    told = replace(found.expression, about=True)
    return replace(found, expression=told, first=i, evident=True)


def _limited(s: Stream, i: int) -> Parsed | None:
    """Read «before 1946», «after 3 March 1918», «до 1946 г.», «post-1943»."""
    token = s.at(i)
    if not token:
        return None
    hyphen = token.key in ("post", "pre") and (dash := s.glued(i + 1)) is not None
    if hyphen and dash and dash.kind is TokenKind.DASH:
        side = Side.AFTER if token.key == "post" else Side.BEFORE
        j = i + 2
    elif (word := COMPARED.get((token.key, s.key(i + 1)), token.key)) in _SIDE_WORDS:
        side = _SIDE_WORDS[word]
        j = i + 1 + (word != token.key)
        j += s.key(j) == "the"
    else:
        return None
    found = _about(s, j) or _part_first(s, j) or _with_modifiers(s, j)
    if not found or not isinstance(found.expression.body, Point | Part | Dual):
        return None
    told = replace(found.expression, side=side)
    return replace(found, expression=told, first=i, evident=True)


def _in_calendar(s: Stream, i: int) -> Parsed | None:
    """Read «Rumi 31 Mart 1325», «Miladi 1921»."""
    token = s.at(i)
    calendar = _PREFIX_CALENDARS.get(token.key) if token else None
    found = _with_modifiers(s, i + 1) if calendar else None
    if not found:
        return None
    told = replace(found.expression, calendar=calendar)
    return replace(found, expression=told, first=i, evident=True)


def _part_first(s: Stream, i: int) -> Parsed | None:
    """Read «early 1945», «the end of 1946», «mid-1945», «начало 1945 г.»."""
    start = s.at(i)
    if not start:
        return None
    for length in (3, 2, 1):
        words = (start.key, *(s.key(i + n) for n in range(1, length)))
        name = _PREFIX_PARTS.get(words)
        if not name:
            continue
        j = i + length + (s.key(i + length) == "the")
        found = body(s, j)
        if found and isinstance(found.body, Point) and _has_parts(found.body):
            told = replace(found, body=Part(found.body, name), evident=True)
            return _modified(s, i, told)
    return None


def _paired_ends(s: Stream, i: int) -> Parsed | None:
    """Read «from 4 to 11 February 1945», «between 1944 and 1946», «с 4 по 11 …»."""
    token = s.at(i)
    links = _PAIRS.get(token.key) if token else None
    if not links:
        return None
    start, i = i, after_weekday(s, i + 1) - 1
    day = s.number(i + 1, (1, 2))
    first: Match | None = None
    if day and s.key(i + 2) in links:
        last = day_month(s, i + 3)
        if last and isinstance(last.body, Point):
            first = Match(replace(last.body, day=day), i + 2)
    else:
        first = point(s, i + 1)
        after = piece(s, first) if first else None
        linked = after and _links(s, after, links)
        last = point(s, after_weekday(s, after.stop + 1)) if after and linked else None
    joined = interval(first.body, last.body) if first and last else None
    if not joined or not last:
        return None
    found = replace(piece(s, last), body=joined, evident=True)
    return _modified(s, start, found)


def _links(s: Stream, after: Piece, links: tuple[str, ...]) -> bool:
    key = s.key(after.stop)
    return key in links or (key in UP_TO and "to" in links)


_STARTERS = (
    ABOUT
    | set(_SIDE_WORDS)
    | {first for first, _ in COMPARED}
    | set(_PAIRS)
    | set(_PREFIX_CALENDARS)
    | {words[0] for words in _PREFIX_PARTS}
    | {"c", "ок", "post", "pre"}
)


def may_start(token: Token) -> bool:
    """Tell whether a date expression may begin with this token."""
    if token.kind in (TokenKind.NUMBER, TokenKind.MONTH, TokenKind.ROMAN):
        return True
    return token.key in _STARTERS or season_named(token.key, token.written) is not None
