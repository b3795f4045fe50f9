"""Tell a date from a number that only looks like one, by what stands around it."""

from __future__ import annotations

from model.dates.expressions import Expression, Point, Range
from model.dates.grammar import Parsed, may_start
from model.dates.resolving import points_of
from model.dates.tokens import Stream, Token, TokenKind
from model.dates.vocabulary import HIJRI, MARKS, YEAR_CUES

_MOST_YEARS = 200
_RECENT = range(1700, 2100)
_LETTERS = (TokenKind.WORD, TokenKind.MONTH, TokenKind.ROMAN)
_BEFORE_CHRIST = ("m.o.", "i.o.", "mo", "io", "m.o", "i.o")


def may_begin(s: Stream, i: int) -> bool:
    """Tell whether a date may begin at token i of a running text.

    Not in the middle of a number (106-66-10, 1/210.000), and no day glued to a word,
    where it is the mark of a footnote: «Litovsk1 Mart 1918».
    """
    token, before = s.at(i), s.at(i - 1)
    if not token or not may_start(token):
        return False
    if token.kind is not TokenKind.NUMBER or not token.glued or not before:
        return True
    if before.kind in _LETTERS:
        return len(token.key) == 4
    if before.kind is TokenKind.NUMBER or before.key in "%=#_":
        return False
    return before.key not in "./,:-–" or not _ends_number(s, i - 1)


def _ends_number(s: Stream, i: int) -> bool:
    token, before = s.at(i), s.at(i - 1)
    return bool(token and token.glued and before and before.kind is TokenKind.NUMBER)


def is_mere_number(s: Stream, parsed: Parsed) -> bool:
    """Tell a page, a shelf mark or a Hijri year from a year; a bare month from a date.

    «s. 1921», «Gömlek: 1397», «/detay/1549/», «Ramazan 1337», «Ekim».
    """
    told = parsed.expression
    if isinstance(told.body, Point) and told.body.century is not None:
        return _before_text(s, parsed.first, 4).endswith(_BEFORE_CHRIST)
    if _is_month_alone(told):
        return not parsed.evident or told.side is not None
    if not _is_years_only(told):
        return False
    before = s.at(parsed.first - 1)
    if before and before.key == "/" and before.end == s.tokens[parsed.first].start:
        return True
    return _is_marked(s, parsed.first)


def is_surely_date(s: Stream, parsed: Parsed) -> bool:
    """Tell whether the words themselves or those before them say it is a date."""
    told = parsed.expression
    if _is_month_alone(told):
        return False
    if not _is_years_only(told):
        return True
    years = [p.year for p in points_of(told.body) if p.year]
    if isinstance(told.body, Range):
        recent = all(year in _RECENT for year in years)
        return recent and max(years) - min(years) <= _MOST_YEARS
    before = s.at(parsed.first - 1)
    return parsed.evident or bool(before and before.key in YEAR_CUES)


def _is_month_alone(told: Expression) -> bool:
    return all(p.month and not p.year and not p.day for p in points_of(told.body))


def _is_years_only(told: Expression) -> bool:
    return all(
        p.year and not p.month and p.season is None for p in points_of(told.body)
    )


def _is_marked(s: Stream, i: int) -> bool:
    """Tell whether a word such as «s.», «No:» or «Ramazan» stands before token i."""
    sign, word = s.at(i - 1), s.at(i - 2)
    if not sign:
        return False
    if sign.key in ".:°" and word:
        return word.key in MARKS or word.key in HIJRI
    return _is_mark_alone(sign)


def _is_mark_alone(word: Token) -> bool:
    return len(word.key) > 1 and (word.key in MARKS or word.key in HIJRI)


def _before_text(s: Stream, i: int, count: int) -> str:
    return "".join(t.key for t in s.tokens[max(0, i - count) : i])
