"""Cut a text into the pieces dates are made of, each at its place in the text.

Folding is one letter for one letter, so that a place in the folded text is the same
place in the original; that is why Python's own lower() will not do ("İ".lower() is
two code points, "I".lower() is not ı).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from model.dates.vocabulary import MONTH_WORDS, Month, is_known, month_named

_FOLDED = str.maketrans(
    "İIıŞşÇçĞğÖöÜüÂâÎîÛûÁáÀàÉéЁё’‘ʼ´`′",
    "iiissccggoouuaaiiuuaaaaeeее''''''",
)


class TokenKind(StrEnum):
    """What a piece is."""

    NUMBER = "number"
    MONTH = "month"
    ROMAN = "roman"
    WORD = "word"
    DASH = "dash"
    SIGN = "sign"


@dataclass(frozen=True)
class Token:
    """A piece of text: `start` and `end` in code points, `key` its folded form.

    `glued` tells that no blank stands before it; `near` that no more than a line
    end with an empty line stands before it, so that it may continue a date.
    `value` is the number it stands for, arabic or roman.
    """

    kind: TokenKind
    start: int
    end: int
    key: str
    written: str
    glued: bool
    near: bool
    value: int = 0
    month: Month | None = None


_TOKEN = re.compile(
    rf"""(?P<number>[0-9]+)
    |(?P<month>(?:{MONTH_WORDS})(?![^\W\d_]))
    |(?P<word>[^\W\d_](?:[^\W\d_]|[\u00ad\u0300-\u036f])*)
    |(?P<dash>[-–—‐‑‒−])
    |(?P<sign>[^\w\s])""",
    re.VERBOSE,
)
_BROKEN = re.compile(r"(?:-|\u00ad)[ \t]*\r?\n\s{0,4}([^\W\d_]+)")
_INVISIBLE = re.compile("[\u00ad\u0300-\u036f]")
_ROMAN = re.compile(r"(?=[IVX])(X{0,2})(IX|IV|V?I{0,3})\b")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}


def fold(text: str) -> str:
    """Give the text in small letters without Turkish diacritics, place for place.

    A letter whose small form is longer than one code point stays as it is.
    """
    plain = text.translate(_FOLDED)
    small = plain.lower()
    if len(small) == len(plain):
        return small
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in plain)


def tokenize(text: str) -> list[Token]:
    """Cut the text into tokens; blanks are left out and remembered as nearness."""
    folded = fold(text)
    tokens: list[Token] = []
    place = 0
    while match := _TOKEN.search(folded, place):
        token = _token(text, folded, match, tokens[-1].end if tokens else 0)
        tokens.append(token)
        place = token.end
    return tokens


def _token(text: str, folded: str, match: re.Match[str], previous: int) -> Token:
    start, end = match.span()
    gap = text[previous:start]
    glued = not gap
    near = len(gap) <= 12 and gap.count("\n") <= 2 and not gap.strip()
    kind = TokenKind(match.lastgroup or TokenKind.SIGN)
    key, value, month = match.group(), 0, None
    if kind is TokenKind.NUMBER:
        value = int(key) if len(key) <= 6 else 0
    elif kind in (TokenKind.WORD, TokenKind.MONTH):
        key, end = _word(folded, start, end)
        month = month_named(key)
        value = _roman(text[start:end])
        kind = TokenKind.ROMAN if value else TokenKind.WORD
        kind = TokenKind.MONTH if month else kind
    return Token(kind, start, end, key, text[start:end], glued, near, value, month)


def _word(folded: str, start: int, end: int) -> tuple[str, int]:
    """Join a word broken at a line end, if only the whole word means something."""
    key = _INVISIBLE.sub("", folded[start:end])
    broken = _BROKEN.match(folded, end)
    if broken:
        whole = key + broken[1]
        if not is_known(key) and is_known(whole):
            return whole, broken.end()
    return key, end


def small_roman(token: Token) -> int:
    """Give the number of a roman numeral in small letters (vi), 0 if it is none."""
    return 0 if token.value else _roman(token.key.upper())


def _roman(written: str) -> int:
    match = _ROMAN.fullmatch(written)
    if not match:
        return 0
    digits = [_ROMAN_DIGITS[letter] for letter in written]
    following = [*digits[1:], 0]
    return sum(-d if d < n else d for d, n in zip(digits, following, strict=True))


class Stream:
    """The tokens of a text, to be looked at by number without running off the end.

    `typed`: somebody typed it to ask for a date, so that 7.6.45 is one.
    """

    def __init__(self, text: str, *, typed: bool = False) -> None:
        self.text, self.typed = text, typed
        self.tokens = tokenize(text)

    def __len__(self) -> int:
        return len(self.tokens)

    def at(self, i: int) -> Token | None:
        """Give token i, or None beyond either end."""
        return self.tokens[i] if 0 <= i < len(self.tokens) else None

    def near(self, i: int) -> Token | None:
        """Give token i if it may continue the date that the one before it began."""
        token = self.at(i)
        return token if token and token.near else None

    def key(self, i: int) -> str:
        """Give the folded form of token i if it is near, else an empty string."""
        token = self.near(i)
        return token.key if token else ""

    def glued(self, i: int) -> Token | None:
        """Give token i if no blank stands before it."""
        token = self.at(i)
        return token if token and token.glued else None

    def number(self, i: int, digits: tuple[int, ...]) -> int | None:
        """Give the near number at i if it is written with so many digits."""
        token = self.near(i)
        if token and token.kind is TokenKind.NUMBER and len(token.key) in digits:
            return token.value
        return None

    def month(self, i: int) -> Token | None:
        """Give the near token at i if it names a month."""
        token = self.near(i)
        return token if token and token.month else None
