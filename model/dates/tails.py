"""What may follow a date: case endings, «günü», «tarihinde», a note on its calendar.

None of it changes the day; it proves that the words are a date, and its case tells
whether an interval begins (…’dan) or ends (…’a kadar) there.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from model.dates.calendars import Calendar
from model.dates.tokens import Stream, TokenKind
from model.dates.vocabulary import (
    BETWEEN_NOUN,
    CASE_ENDING,
    DATE_NOUN,
    DAY_NOUN,
    FROM_ENDING,
    MONTH_NOUN,
    TO_ENDING,
    WEEKDAY,
    YEAR_NOUN,
)

_NOUNS = (DAY_NOUN, DATE_NOUN, YEAR_NOUN, MONTH_NOUN)
_LONGEST_NOTE = 8
_CALENDAR_NOTES = (
    ("rumi", Calendar.RUMI),
    ("julyen", Calendar.JULIAN),
    ("julian", Calendar.JULIAN),
    ("eski takvim", Calendar.JULIAN),
    ("eski rus takvim", Calendar.JULIAN),
    ("old style", Calendar.JULIAN),
    ("o s", Calendar.JULIAN),
    ("os", Calendar.JULIAN),
    ("ст ст", Calendar.JULIAN),
    ("ст стил", Calendar.JULIAN),
    ("по старому стил", Calendar.JULIAN),
    ("старого стил", Calendar.JULIAN),
    ("юлиан", Calendar.JULIAN),
    ("miladi", Calendar.GREGORIAN),
    ("gregorian", Calendar.GREGORIAN),
    ("григориан", Calendar.GREGORIAN),
    ("yeni takvim", Calendar.GREGORIAN),
    ("new style", Calendar.GREGORIAN),
    ("n s", Calendar.GREGORIAN),
    ("н ст", Calendar.GREGORIAN),
    ("по новому стил", Calendar.GREGORIAN),
)


class Case(StrEnum):
    """The Turkish case a date stands in, as far as it matters."""

    FROM = "from"
    TO = "to"
    OTHER = "other"


@dataclass(frozen=True)
class Tail:
    """What follows a date up to token `stop`.

    `shown` is the token up to which it belongs to the date as written: a note on the
    calendar does, an ending or «günü» does not.
    """

    stop: int
    shown: int
    case: Case | None = None
    between: bool = False
    calendar: Calendar | None = None
    doubtful: bool = False


def tail(s: Stream, i: int, *, of_day: bool = False) -> Tail:
    """Read what follows a date that ends before token i; it may be nothing.

    A date `of_day` may have its weekday behind it: «16 Mart 1921 Çarşamba günü».
    """
    shown = i
    j, case = _nouns(s, *_ending(s, i))
    if of_day and (k := _behind_weekday(s, j)) > j:
        j, ending = _ending(s, k)
        j, case = _nouns(s, j, ending or case)
    between = bool(BETWEEN_NOUN.fullmatch(s.key(j)))
    j += between
    calendar, after = _note(s, j)
    if after > j:
        j = shown = after
    doubtful = [s.key(j + n) for n in range(3)] == ["(", "?", ")"]
    if doubtful:
        j = shown = j + 3
    return Tail(j, shown, case, between, calendar, doubtful)


def after_weekday(s: Stream, i: int) -> int:
    """Step over a weekday before its date: «Çarşamba, 16 Mart», «Wed. 16 March»."""
    if not WEEKDAY.fullmatch(s.key(i)):
        return i
    j = i + 1 + bool(DAY_NOUN.fullmatch(s.key(i + 1)))
    while s.key(j) in (".", ",", "the"):
        j += 1
    return j if s.at(j) else i


def _behind_weekday(s: Stream, i: int) -> int:
    """Step over a weekday behind its date: «, Çarşamba», «(Wednesday)»."""
    j = i + (s.key(i) in (",", "("))
    if not WEEKDAY.fullmatch(s.key(j)):
        return i
    opened = s.key(i) == "("
    if opened and s.key(j + 1) != ")":
        return i
    return j + 1 + opened


def _nouns(s: Stream, i: int, case: Case | None) -> tuple[int, Case | None]:
    """Step over «günü», «tarihinde», «yılının»; the last one tells the case."""
    j = i
    for _ in range(2):
        key = s.key(j)
        if not any(noun.fullmatch(key) for noun in _NOUNS):
            break
        case = _case(key)
        j += 2 if key in ("г", "гг") and s.key(j + 1) == "." else 1
    return j, case


def ending_case(key: str) -> Case:
    """Give the case of a noun such as «yılından» or «ortasına»."""
    return _case(key)


def _ending(s: Stream, i: int) -> tuple[int, Case | None]:
    apostrophe, word = s.glued(i), s.near(i + 1)
    if not apostrophe or apostrophe.key != "'" or not word:
        return i, None
    if word.kind is not TokenKind.WORD or not CASE_ENDING.fullmatch(word.key):
        return i, None
    return i + 2, _case(word.key)


def _case(key: str) -> Case:
    if FROM_ENDING.fullmatch(key):
        return Case.FROM
    return Case.TO if TO_ENDING.fullmatch(key) else Case.OTHER


def _note(s: Stream, i: int) -> tuple[Calendar | None, int]:
    """Read a bracketed or bare note on the calendar: «(eski Rus takvimine göre)»."""
    opened = s.key(i) == "("
    words: list[str] = []
    for j in range(i + opened, i + opened + _LONGEST_NOTE):
        key = s.key(j)
        if key == ")" and opened:
            calendar = _named(" ".join(words))
            return (calendar, j + 1) if calendar else (None, i)
        if not key or key in ".,;":
            continue
        words.append(key)
        if not opened and _ends_note(words):
            stop = j + 2 if s.key(j + 1) == "." and len(words[-1]) <= 2 else j + 1
            return _named(" ".join(words)), stop
    return None, i


def _ends_note(words: list[str]) -> bool:
    """Tell a note that needs no brackets: «по ст. стилю», «O.S.», «old style»."""
    joined = " ".join(words)
    return joined in ("o s", "n s", "ст ст", "н ст", "old style", "new style") or (
        joined.startswith("по ") and "стил" in joined
    )


def _named(note: str) -> Calendar | None:
    for words, calendar in _CALENDAR_NOTES:
        if f" {note}".find(f" {words}") >= 0:
            return calendar
    return None
