"""A query's text cut into tokens, each with its place; nothing is ever refused.

The time taken grows with the length of the text, whatever is typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from model.search.fields import AND_WORDS, OR_WORDS, field_named
from model.search.query import FieldName, Problem, ProblemKind

QUOTES = {'"': '"', "“": '”"', "„": '“”"', "«": "»", "»": "«", "”": "”"}
"""The quotation marks that open a phrase, each with those that may close it.

“…” is Turkish and English, „…“ German and Russian, «…» French and Russian; an editor
that sets curly marks often leaves the second one straight.
"""

_MOST_PROBLEMS = 100
_LONGEST_MARKS = 200

_INVISIBLE = "\u200b\u200e\u200f\u2060\ufeff\u061c" + "".join(
    map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
)
_BLANK = dict.fromkeys(
    [*range(32), *range(127, 160), *range(0xD800, 0xE000), *map(ord, _INVISIBLE)], " "
)
_SPACE = re.compile(r"\s*")
_BARE = re.compile(r'[^\s()|"“”„«»]+')
_NAME = re.compile(r"([^\W\d_]+):")
_NEGATION = re.compile(r"[-−]+(?=[^\s)|−-])")
_OF_NAMES = (FieldName.PERSON, FieldName.PLACE)


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"
    PHRASE = "phrase"
    FIELD = "field"
    OPEN = "open"
    CLOSE = "close"
    OR = "or"
    AND = "and"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the query; `text` is the word, the phrase, or the field's value.

    `written` is a word with the signs around it. `inner` is where a field's value
    stands, without its quotation marks. An OPEN with a `field` begins `field:( )`.
    """

    kind: TokenKind
    start: int
    end: int
    text: str = ""
    written: str = ""
    prefix: bool = False
    negated: bool = False
    field: FieldName | None = None
    quoted: bool = False
    inner: tuple[int, int] = (0, 0)


class Problems:
    """The problems met so far; a text of nothing but faults does not fill memory."""

    def __init__(self) -> None:
        self._met: list[Problem] = []

    def add(self, start: int, end: int, kind: ProblemKind) -> None:
        """Note a problem unless there are more than anyone would read."""
        if len(self._met) < _MOST_PROBLEMS:
            self._met.append(Problem(start, end, kind))

    def found(self) -> tuple[Problem, ...]:
        """Return the problems in the order of the text."""
        return tuple(sorted(self._met, key=lambda it: (it.start, it.end, it.kind)))


def visible(text: str) -> str:
    """Return `text` with control signs and lone surrogates as spaces, in their places.

    SQLite stores neither, and code points keep their numbers.
    """
    return text.translate(_BLANK)


def bare(written: str) -> str:
    """Return a word without the signs around it; empty where there are only signs."""
    first, last = 0, len(written)
    while first < last and unicodedata.category(written[first])[0] not in "LN":
        first += 1
    while last > first and unicodedata.category(written[last - 1])[0] not in "LNM":
        last -= 1
    return written[first:last]


def plain_words(text: str, offset: int = 0) -> list[Token]:
    """Return the words of a stretch in which nothing else is to be seen."""
    found = []
    for match in re.finditer(r'[^\s()|":“”„«»*]+', text):
        if word := bare(match[0]):
            start, end = offset + match.start(), offset + match.end()
            found.append(Token(TokenKind.WORD, start, end, word, word))
    return found


def tokens_of(text: str, problems: Problems) -> list[Token]:
    """Cut `text`, already made `visible`, into tokens."""
    found: list[Token] = []
    for token in _Lexer(text, problems).tokens():
        if token.kind is not TokenKind.WORD or token.text:
            found.append(token)
        elif found and found[-1].kind is TokenKind.WORD and not token.negated:
            found[-1] = _with_marks(found[-1], token)
    return found


def _with_marks(word: Token, marks: Token) -> Token:
    """Keep lone signs with the word before them: 1944 – 1946 is one stretch of time."""
    if len(word.written) > _LONGEST_MARKS:
        return word
    return replace(word, written=f"{word.written} {marks.written}", end=marks.end)


class _Lexer:
    """One reading of a text from left to right."""

    def __init__(self, text: str, problems: Problems) -> None:
        self.text = text
        self.problems = problems
        self._closers: dict[str, int] = {}

    def tokens(self) -> Iterator[Token]:
        at = self._after_space(0)
        while at < len(self.text):
            token, at = self._token(at)
            if token is not None:
                yield token
            at = self._after_space(at)

    def _after_space(self, at: int) -> int:
        match = _SPACE.match(self.text, at)
        return match.end() if match else at

    def _token(self, at: int) -> tuple[Token | None, int]:
        sign = self.text[at]
        if sign == ")":
            return Token(TokenKind.CLOSE, at, at + 1), at + 1
        if sign == "|":
            return Token(TokenKind.OR, at, at + 1), at + 1
        start, negated = at, False
        while True:
            if match := _NEGATION.match(self.text, at):
                negated = negated or self._begins_condition(at)
                at = match.end()
            elif self.text[at : at + 1] not in QUOTES:
                break
            elif (end := self._closing(at)) is not None:
                return self._phrase(start, at, end, negated), end + 1
            else:
                self._unclosed(at)
                at += 1
        if self.text[at : at + 1] == "(":
            return Token(TokenKind.OPEN, start, at + 1, negated=negated), at + 1
        return self._field(start, at, negated) or self._word(start, at, negated)

    def _begins_condition(self, at: int) -> bool:
        """Tell the sign of -word from the hyphen in "a"-b."""
        before = self.text[at - 1] if at else " "
        return before in "(|" or before.isspace()

    def _closing(self, at: int) -> int | None:
        """Return where the phrase opened at `at` closes; each mark is sought once."""
        places = [self._next(mark, at + 1) for mark in QUOTES[self.text[at]]]
        return min((place for place in places if place >= 0), default=None)

    def _next(self, mark: str, at: int) -> int:
        known = self._closers.get(mark, 0)
        if 0 <= known < at:
            known = self._closers[mark] = self.text.find(mark, at)
        return known

    def _unclosed(self, at: int) -> None:
        self.problems.add(at, at + 1, ProblemKind.UNCLOSED_QUOTE)

    def _phrase(self, start: int, at: int, end: int, negated: bool) -> Token | None:
        text = self.text[at + 1 : end].strip()
        if not bare(text):
            self.problems.add(at, end + 1, ProblemKind.EMPTY_PHRASE)
            return None
        return Token(TokenKind.PHRASE, start, end + 1, text, negated=negated)

    def _word(self, start: int, at: int, negated: bool) -> tuple[Token | None, int]:
        match = _BARE.match(self.text, at)
        if match is None:  # an unclosed quotation mark with nothing after it
            return None, max(at, start + 1)
        written, end = match[0], match.end()
        if written in OR_WORDS and not negated:
            return Token(TokenKind.OR, start, end, written), end
        if written in AND_WORDS and not negated:
            return Token(TokenKind.AND, start, end, written), end
        return self._plain_word(start, at, written, negated), end

    def _plain_word(self, start: int, at: int, written: str, negated: bool) -> Token:
        end, word = at + len(written), bare(written)
        star = written.rstrip(".,;:!?").endswith("*") and bool(word)
        if "*" in written[: written.find(word) + len(word)] and word:
            self.problems.add(at, end, ProblemKind.MISPLACED_WILDCARD)
        name = _NAME.match(written)
        if name and written[name.end() : name.end() + 1].isalnum():
            self.problems.add(at, at + name.end(), ProblemKind.UNKNOWN_FIELD)
        return Token(TokenKind.WORD, start, end, word, written, star, negated)

    def _field(
        self, start: int, at: int, negated: bool
    ) -> tuple[Token | None, int] | None:
        match = _NAME.match(self.text, at)
        name = field_named(match[1]) if match else None
        if match is None or name is None:
            return None
        value = self._after_space(match.end())
        sign = _NEGATION.match(self.text, match.end()) if name in _OF_NAMES else None
        if sign:  # person:-Sarper means -person:Sarper; a year may be negative.
            value, negated = sign.end(), not negated
        if self.text[value : value + 1] == "(":
            token = Token(
                TokenKind.OPEN, start, value + 1, "", "", False, negated, name
            )
            return token, value + 1
        found = self._value(start, value, not sign and value > match.end())
        if found is None or not (found.text or found.prefix):
            self.problems.add(at, match.end(), ProblemKind.EMPTY_VALUE)
            end = match.end() if found is None else found.end
            word = match[1]
            return Token(TokenKind.WORD, start, end, word, word, False, negated), end
        return replace(found, field=name, negated=negated), found.end

    def _value(self, start: int, at: int, spaced: bool) -> Token | None:
        while (sign := self.text[at : at + 1]) and sign in QUOTES:
            end = self._closing(at)
            if end is not None:
                return self._quoted(start, at, end)
            self._unclosed(at)
            at += 1
        match = _BARE.match(self.text, at)
        if match is None or (spaced and self._begins_another(match)):
            return None
        text = match[0].rstrip(",;")
        prefix, value = text.endswith("*"), text.rstrip("*")
        inner = (at, at + len(value))
        return Token(
            TokenKind.FIELD, start, match.end(), value, "", prefix, inner=inner
        )

    def _begins_another(self, match: re.Match[str]) -> bool:
        """Say whether what follows `field: ` is no value but the next condition."""
        name = _NAME.match(match[0])
        return (
            match[0] in OR_WORDS | AND_WORDS
            or _NEGATION.match(match[0]) is not None
            or (name is not None and field_named(name[1]) is not None)
        )

    def _quoted(self, start: int, at: int, end: int) -> Token:
        text = self.text[at + 1 : end].strip()
        inner = (at + 1, end)
        return Token(TokenKind.FIELD, start, end + 1, text, quoted=True, inner=inner)
