"""Recognise one point in time: a day, month, season, year, decade or century.

Each rule looks at the tokens from number i on and gives the point with the number of
the token after it, or None. The first rule that fits wins.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from model.dates.calendars import is_ambiguous
from model.dates.expressions import Body, Point, Range
from model.dates.tokens import Stream, Token, TokenKind, small_roman
from model.dates.vocabulary import (
    CENTURY_NOUN,
    DECADE_ENDING,
    DECADE_NOUN,
    ENGLISH_ORDINAL,
    MONTH_NOUN,
    OF_ENDING,
    PLURAL_ENDING,
    RUSSIAN_ORDINAL,
    YEAR_NOUN,
    season_named,
)

_YEARS = range(1000, 2200)
_TURKISH_ORDINAL = {"inci", "uncu", "nci", "ncu"}


@dataclass(frozen=True)
class Match:
    """What stands from some token on; `stop` is the number of the token after it.

    `evident` tells that the words themselves say it is a date, not just a number.
    """

    body: Body
    stop: int
    evident: bool = True


def point(s: Stream, i: int) -> Match | None:
    """Recognise a point (or «1939–41») that begins at token i."""
    for rule in _RULES:
        match = rule(s, i)
        if match:
            return match
    return None


def day_month(s: Stream, i: int) -> Match | None:
    """Recognise «16 Mart 1921», «13’th November 1921», «2Ocak 1922», «27 Haziran»."""
    day = s.number(i, (1, 2))
    if not day or day > 31:
        return None
    j, dotted = _after_ordinal(s, i + 1)
    if s.key(j) == "of":
        j += 1
    token = s.month(j)
    if not token:
        return None
    dated = _with_year(s, token, j, day)
    if dated or dotted or not _stands_alone(token):
        return dated
    return Match(month_point(token, day), j + 1)


def year_at(s: Stream, i: int) -> tuple[int, int | None, int] | None:
    """Recognise a year of four digits at i, with its twin: «1337 (1921)», «1336/1920».

    Gives year, twin and the number of the token after.
    """
    year = s.number(i, (4,))
    if not year or year not in _YEARS or _is_part_of_number(s, i):
        return None
    if s.key(i + 1) == "(" and s.key(i + 3) == ")":
        twin = s.number(i + 2, (4,))
        if twin and _are_twins(year, twin):
            return year, twin, i + 4
    if s.key(i + 1) == "/":
        twin = s.number(i + 2, (4,))
        if twin and _are_twins(year, twin):
            return year, twin, i + 3
    return year, None, i + 1


def _are_twins(one: int, other: int) -> bool:
    """Tell whether one is the Rumi year of the other; before 1917 a year has two."""
    rumi, gregorian = sorted((one, other))
    return is_ambiguous(rumi) and gregorian - rumi in (584, 585)


def _is_part_of_number(s: Stream, i: int) -> bool:
    """Tell 1.000 or 1921,125 from a year with a footnote mark after its full stop."""
    separator, after = s.glued(i + 1), s.glued(i + 2)
    if separator and separator.key == "%":
        return True
    return bool(
        separator
        and separator.key in ".,"
        and after
        and after.kind is TokenKind.NUMBER
        and len(after.key) == 3
    )


def _after_ordinal(s: Stream, i: int) -> tuple[int, bool]:
    """Step over th, ’th, -го, and a full stop; tells whether it was the full stop."""
    token, following = s.glued(i), s.glued(i + 1)
    if token and token.key in ENGLISH_ORDINAL:
        return i + 1, False
    if token and token.key == "'" and following and following.key in ENGLISH_ORDINAL:
        return i + 2, False
    if token and token.kind is TokenKind.DASH and s.key(i + 1) in RUSSIAN_ORDINAL:
        return i + 2, False
    if token and token.key == ".":
        return i + 1, True
    return i, False


def _stands_alone(token: Token) -> bool:
    """Tell whether a day and this month make a date without a year."""
    month = token.month
    if not month or month.short or month.language == "fr":
        return False  # mars is also a planet, mai also May
    return month.language != "en" or token.written[0].isupper()


def month_point(token: Token, day: int | None = None) -> Point:
    """Give the month that a token names, or a day in it."""
    month = token.month
    assert month is not None
    return Point(
        month=month.number, day=day, language=month.language, ottoman=month.ottoman
    )


def _with_year(s: Stream, token: Token, j: int, day: int) -> Match | None:
    """Continue day and month (token j) with a year, after a comma or a full stop."""
    k = j + 1
    if s.key(k) == "," or (token.month and token.month.short and s.key(k) == "."):
        k += 1
    found = _year_of_day(s, k)
    if not found:
        return None
    year, twin, stop = found
    return Match(replace(month_point(token, day), year=year, twin=twin), stop)


def _year_of_day(s: Stream, i: int) -> tuple[int, int | None, int] | None:
    """Recognise the year behind a day; who types one may leave out the century.

    Not the day of another date (4 Şubat 11 Şubat), an hour or a longer number.
    """
    found = year_at(s, i)
    year = s.number(i, (2,)) if s.typed and not found else None
    if not year or year < 10 or s.month(i + 1):
        return found
    sign, after = s.glued(i + 1), s.glued(i + 2)
    if sign and sign.key in ".:,/-" and after and after.kind is TokenKind.NUMBER:
        return None
    return 1900 + year, None, i + 1


def _numeric(s: Stream, i: int) -> Match | None:
    """Recognise 16.03.1921, 16/3/1921, 16-03-1921, 16. 03. 1921."""
    day, month = s.number(i, (1, 2)), s.number(i + 2, (1, 2))
    separator = s.key(i + 1)
    if not day or not month or separator not in (".", "/", "-"):
        return None
    tight = all(s.glued(i + n) for n in range(1, 5))
    if s.key(i + 3) != separator or not (tight or separator == "."):
        return None
    year = year_at(s, i + 4) if separator == "-" else _year_of_day(s, i + 4)
    return _checked(day, month, year, us=separator == "/")


def _roman_month(s: Stream, i: int) -> Match | None:
    """Recognise 16.III.1921, 16-III-1921, 16.iii.1921 and 16 III 1921."""
    day = s.number(i, (1, 2))
    separated = s.key(i + 1) in (".", "/", "-") and s.key(i + 1) == s.key(i + 3)
    step = 2 if separated else 1
    month = s.near(i + step)
    if not day or not month:
        return None
    number = month.value if month.kind is TokenKind.ROMAN else 0
    if separated:
        number = number or small_roman(month)
    return _checked(day, number, _year_of_day(s, i + 2 * step), us=False)


def _checked(
    day: int, month: int, found: tuple[int, int | None, int] | None, *, us: bool
) -> Match | None:
    if not found:
        return None
    year, twin, stop = found
    if us and day <= 12 < month <= 31:
        day, month = month, day
    if not 1 <= month <= 12 or day > 31:
        return None
    return Match(Point(year=year, month=month, day=day, twin=twin), stop)


def _iso(s: Stream, i: int) -> Match | None:
    """Recognise 1921-03-16, and 1921/3/16 where it was typed to be a date."""
    tight = all(s.glued(i + n) for n in range(1, 5))
    typed = s.typed and s.key(i + 1) in (".", "/")
    if not tight or s.key(i + 1) != s.key(i + 3) or not (typed or s.key(i + 1) == "-"):
        return None
    digits = (1, 2) if typed else (2,)
    year, month = s.number(i, (4,)), s.number(i + 2, digits)
    day = s.number(i + 4, digits)
    if not year or not month or not day or month > 12 or day > 31:
        return None
    return Match(Point(year=year, month=month, day=day), i + 5)


def _month_day(s: Stream, i: int) -> Match | None:
    """Recognise the English «March 16, 1921», «March 3-5, 1921» and «March 16»."""
    token = s.month(i)
    if not token or token.month is None or token.month.language != "en":
        return None
    i += token.month.short and s.key(i + 1) == "."
    day = s.number(i + 1, (1, 2))
    if not day or day > 31 or not token.written[0].isupper():
        return None
    j, _ = _after_ordinal(s, i + 2)
    last = None
    dash = s.near(j)
    if dash and dash.kind is TokenKind.DASH:
        last = s.number(j + 1, (1, 2))
        j = j + 2 if last else j
    found = year_at(s, j + 1 if s.key(j) == "," else j)
    first = month_point(token, day)
    if found:
        first, j = replace(first, year=found[0], twin=found[1]), found[2]
    elif token.month.short:
        return None
    if last and day < last <= 31:
        return Match(Range(first, replace(first, day=last)), j)
    return Match(first, j) if last is None else None


def _month_year(s: Stream, i: int) -> Match | None:
    """Recognise «March 1921», «март 1921», «Mart ayı»; a month alone is not evident."""
    token = s.month(i)
    if not token or token.month is None:
        return None
    j = i + 1
    english = token.month.language == "en"
    links = (",", "of") if english else ()
    if (
        MONTH_NOUN.fullmatch(s.key(j))
        or s.key(j) in links
        or (token.month.short and s.key(j) == ".")
    ):
        j += 1
    found = year_at(s, j)
    if found and (not token.month.short or token.written[0].isupper()):
        year, twin, stop = found
        return Match(replace(month_point(token), year=year, twin=twin), stop)
    if token.month.short:
        return None
    return Match(month_point(token), i + 1, evident=False)


def _year_first(s: Stream, i: int) -> Match | None:
    """Recognise «1940 yılı Ocak», «1921’in Mart’ında», «1944 ilkbaharı»."""
    found = year_at(s, i)
    if not found:
        return None
    year, twin, j = found
    if s.key(j) == "'" and OF_ENDING.fullmatch(s.key(j + 1)):
        j += 2
    noun = bool(YEAR_NOUN.fullmatch(s.key(j)))
    j += noun
    if noun:
        day = day_month(s, j)
        if day and isinstance(day.body, Point) and day.body.year is None:
            return replace(day, body=replace(day.body, year=year, twin=twin))
    token = s.near(j)
    if not token:
        return None
    season = season_named(token.key, token.written)
    if season:
        return Match(Point(year=year, season=season), j + 1)
    month = token.month
    may_be_verb = month and month.language == "en" and not s.typed  # in 1945 may …
    if not month or month.short or year_at(s, j + 1) or may_be_verb:
        return None
    return Match(replace(month_point(token), year=year, twin=twin), j + 1)


def _season_first(s: Stream, i: int) -> Match | None:
    """Recognise «spring of 1944», «весной 1944», «ilkbahar 1944»."""
    token = s.near(i)
    season = season_named(token.key, token.written) if token else None
    if not season:
        return None
    found = year_at(s, i + 2 if s.key(i + 1) == "of" else i + 1)
    return Match(Point(year=found[0], season=season), found[2]) if found else None


def _century(s: Stream, i: int) -> Match | None:
    """Recognise «XX. yüzyıl», «19. yy.», «19th century», «XIX век», «19’uncu asır»."""
    token = s.near(i)
    if not token or token.kind not in (TokenKind.NUMBER, TokenKind.ROMAN):
        return None
    if not 1 <= token.value <= 21 or len(token.key) > 4:
        return None
    j, dotted = _after_ordinal(s, i + 1)
    if s.key(j) == "'" and s.key(j + 1) in _TURKISH_ORDINAL:
        j += 2
    if j == i + 1 and not dotted and token.kind is TokenKind.NUMBER:
        return None
    short = token.kind is TokenKind.ROMAN and s.key(j) == "в" and s.key(j + 1) == "."
    if not short and not CENTURY_NOUN.fullmatch(s.key(j)):
        return None
    return Match(Point(century=token.value - 1), j + 1)


def _decade(s: Stream, i: int) -> Match | None:
    """Recognise «1930’lu yıllar», «30’lu yıllar», «1930’lar», «1930s», «1930-е».

    A decade of two figures is kept as one digit; its century comes from the context.
    """
    token = s.near(i)
    value = s.number(i, (2, 4))
    if not token or value is None or value % 10:
        return None
    if len(token.key) == 4 and value not in _YEARS:
        return None
    stop = _after_decade(s, i + 1, long=len(token.key) == 4)
    return Match(Point(decade=value // 10), stop) if stop else None


def _after_decade(s: Stream, i: int, *, long: bool) -> int | None:
    """Give the token after the ending and the noun that make a number a decade."""
    sign, word = s.glued(i), s.key(i + 1)
    if not sign:
        return None
    if sign.kind is TokenKind.WORD:
        return _after_bare_decade(sign.key, word, i, long=long)
    if sign.key == "'" and DECADE_ENDING.fullmatch(word):
        return i + 3 if DECADE_NOUN.fullmatch(s.key(i + 2)) else None
    if sign.key == "'" and long and (word == "s" or PLURAL_ENDING.fullmatch(word)):
        return i + 2
    if sign.kind is TokenKind.DASH and word in RUSSIAN_ORDINAL:
        noun = DECADE_NOUN.fullmatch(s.key(i + 2))
        return i + 3 if noun else i + 2 if long else None
    return None


def _after_bare_decade(ending: str, noun: str, i: int, *, long: bool) -> int | None:
    """Give the same where the apostrophe is left out: «1940s», «1940lar»."""
    if ending == "s" or (long and PLURAL_ENDING.fullmatch(ending)):
        return i + 1
    both = DECADE_ENDING.fullmatch(ending) and DECADE_NOUN.fullmatch(noun)
    return i + 2 if both else None


def _year(s: Stream, i: int) -> Match | None:
    """Recognise «1921», «1337 (1921)», «1939–41»; a bare year is not evident."""
    found = year_at(s, i)
    if not found:
        return None
    year, twin, stop = found
    dash, last = s.glued(i + 1), s.number(i + 2, (2,))
    if dash and dash.kind is TokenKind.DASH and last and s.glued(i + 2):
        after = s.glued(i + 3)
        whole = year // 100 * 100 + last
        if whole > year and not (after and after.key in "-/"):
            return Match(Range(Point(year=year), Point(year=whole)), i + 3)
    return Match(Point(year=year, twin=twin), stop, evident=twin is not None)


_RULES = (
    _iso,
    _numeric,
    _roman_month,
    _century,
    _decade,
    day_month,
    _month_day,
    _month_year,
    _year_first,
    _season_first,
    _year,
)
