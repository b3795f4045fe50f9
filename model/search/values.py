"""The values of fields: how far they run over the words, and what they mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from model.search.dating import read_beside, read_date
from model.search.lexing import Problems, Token, TokenKind, plain_words
from model.search.query import FieldName, Meaning, ProblemKind, Reference
from model.search.references import read_archival, read_article, read_reference

_MOST_WORDS = 12
_LONGEST_REFERENCE = 200
_GROWING = "\0growing"


def in_field_groups(tokens: Sequence[Token]) -> list[Token]:
    """Give the words in `person:( )` that field, words in a row being one value."""
    found: list[Token] = []
    around: list[FieldName | None] = []
    for token in tokens:
        if token.kind is TokenKind.OPEN:
            around.append(token.field or (around[-1] if around else None))
        elif token.kind is TokenKind.CLOSE and around:
            around.pop()
        name = around[-1] if around else None
        if name is None or token.kind not in (TokenKind.WORD, TokenKind.PHRASE):
            found.append(token)
        elif _joins(found, token):
            value = replace(found[-1], text=f"{found[-1].text} {token.text}")
            found[-1] = replace(value, end=token.end, inner=(value.start, token.end))
        else:
            found.append(_as_value(token, name))
    return found


def _joins(found: Sequence[Token], token: Token) -> bool:
    """Say whether a word goes on the value before it: person:(selim sarper)."""
    return (
        _is_plain_word(token)
        and bool(found)
        and found[-1].written == _GROWING
        and len(found[-1].text) < _LONGEST_REFERENCE
    )


def _is_plain_word(token: Token) -> bool:
    return token.kind is TokenKind.WORD and not (token.negated or token.prefix)


def _as_value(token: Token, name: FieldName) -> Token:
    return replace(
        token,
        kind=TokenKind.FIELD,
        field=name,
        quoted=True,
        written=_GROWING if _is_plain_word(token) else "",
        inner=(token.start, token.end),
    )


def with_whole_values(
    text: str, tokens: Sequence[Token], problems: Problems
) -> list[Token]:
    """Let dates and archival places run over words; turn bad dates into words."""
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        at += 1
        if token.kind is not TokenKind.FIELD:
            found.append(token)
            continue
        longer = _longest_value(text, tokens[at - 1 : at + _MOST_WORDS])
        if longer:
            at += longer
            token = _joined(text, token, tokens[at - 1])
        if token.field is FieldName.DATE and (beside := read_beside(token.text)):
            token = replace(token, field=beside[0], text=beside[1].edtf)
        if _is_date(token) and token.text and meaning_of(token) is None:
            problems.add(token.start, token.end, ProblemKind.BAD_DATE)
            found += _words_of_value(text, token)
        else:
            found.append(token)
    return found


def _is_date(token: Token) -> bool:
    return token.field is not None and token.field.is_date


def _longest_value(text: str, tokens: Sequence[Token]) -> int:
    """Return how many of the words after the field belong to its value."""
    may_run_on = _is_date(tokens[0]) or tokens[0].field is FieldName.REF
    if tokens[0].quoted or not may_run_on:
        return 0
    words = 0
    for token in tokens[1:]:
        if not _is_plain_word(token):
            break
        words += 1
    for count in range(words, 0, -1):
        if _runs_on(_joined(text, tokens[0], tokens[count])):
            return count
    return 0


def _runs_on(value: Token) -> bool:
    """Say whether several bare words make one value: a date, or TDA 571 35521."""
    if value.field is FieldName.REF and len(value.text) <= _LONGEST_REFERENCE:
        return isinstance(read_reference(value.text), Reference)
    return meaning_of(value) is not None


def _joined(text: str, value: Token, last: Token) -> Token:
    inner = value.inner[0], last.end
    return replace(
        value, text=text[slice(*inner)].rstrip(",;"), end=last.end, inner=inner
    )


def _words_of_value(text: str, token: Token) -> list[Token]:
    words = plain_words(text[slice(*token.inner)], token.inner[0])
    if not words:
        name = str(token.field)
        words = [Token(TokenKind.WORD, token.start, token.end, name, name)]
    return [replace(word, negated=token.negated) for word in words]


def meaning_of(token: Token) -> Meaning | None:
    """Return the meaning of a field's value, or None where it has none."""
    value = f"{token.text}*" if token.prefix else token.text
    reader = _READERS.get(token.field) if token.field else None
    if reader is None or len(value) > _LONGEST_REFERENCE:
        return None
    return reader(value)


_READERS: dict[FieldName, Callable[[str], Meaning | None]] = {
    FieldName.DATE: read_date,
    FieldName.BEFORE: read_date,
    FieldName.AFTER: read_date,
    FieldName.REF: read_archival,
    FieldName.ARTICLE: read_article,
    FieldName.CITES: read_reference,
}
