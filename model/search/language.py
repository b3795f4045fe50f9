"""The query language: text to tree and tree to text. No text ever fails to parse.

Words side by side must all hold; this binds closer than OR, as in SQLite's FTS5 and
most catalogues: `sarper moskova OR erkin` is (sarper and moskova) or erkin.
What is not understood is searched as plain words and told in `Query.problems`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from model.search.fields import OPERATORS, field_named
from model.search.implied import with_implied
from model.search.lexing import (
    QUOTES,
    Problems,
    Token,
    TokenKind,
    tokens_of,
    visible,
)
from model.search.query import (
    MAX_DEPTH,
    And,
    Everything,
    Field,
    FieldName,
    Implied,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    Problem,
    ProblemKind,
    Query,
    Word,
    is_only_negation,
    joined,
    negation,
    walk,
)
from model.search.values import in_field_groups, meaning_of, with_whole_values

LONGEST = 2000
"""Characters of a query that are searched: a long paragraph."""


@lru_cache(maxsize=8)
def parse(text: str) -> Query:
    """Return the tree of `text` with what was not understood; raises nothing.

    Kept for all that read a query at once: the field, its chips and the search.
    """
    problems = Problems()
    seen = _sought(visible(text), problems)
    if seen.strip() in ("", "*"):
        return Query(text, Everything(start=0, end=len(text)))
    tokens = in_field_groups(tokens_of(seen, problems))
    tokens = with_whole_values(seen, tokens, problems)
    tree = with_implied(_Builder(problems).tree(tokens) or _unsaid(seen, tokens))
    if isinstance(tree, Nothing):
        problems.add(0, len(text), ProblemKind.NOTHING_TO_SEARCH)
    elif is_only_negation(tree):
        problems.add(0, len(text), ProblemKind.ONLY_NEGATION)
    return Query(text, tree, _still_open(problems.found(), tree))


def _sought(text: str, problems: Problems) -> str:
    """Leave out what is behind the longest query: a chapter pasted into the field."""
    if len(text) <= LONGEST:
        return text
    end = max(text.rfind(" ", 0, LONGEST), text.rfind("\n", 0, LONGEST))
    end = end if end > 0 else LONGEST
    problems.add(end, len(text), ProblemKind.TOO_LONG)
    return text[:end]


def _still_open(problems: Sequence[Problem], tree: Node) -> tuple[Problem, ...]:
    """Leave out unknown fields that turned out as labels, as in Fon:571 Kutu:35521."""
    understood = {
        place
        for node, _ in walk(tree)
        if isinstance(node, Implied)
        for place in range(node.start, node.end)
    }
    return tuple(
        problem
        for problem in problems
        if problem.kind is not ProblemKind.UNKNOWN_FIELD
        or problem.start not in understood
    )


def _unsaid(text: str, tokens: Sequence[Token]) -> Node:
    """Return the tree of a query of operators alone: OR is then a word like others."""
    words = tuple(_word(token) for token in tokens if token.text)
    if len(words) > 1:
        return And(words, start=words[0].start, end=words[-1].end)
    return words[0] if words else Nothing(start=0, end=len(text))


# Text to tree


@dataclass(slots=True)
class _Group:
    """An open parenthesis and what has been read in it: options, each of conditions."""

    start: int = 0
    end: int = 0
    negated: bool = False
    options: list[list[Node]] = field(default_factory=lambda: [[]])
    last_or: Token | None = None


class _Builder:
    """Builds the tree with a stack of its own, so that depth costs nothing."""

    def __init__(self, problems: Problems) -> None:
        self.problems = problems
        self.groups = [_Group()]
        self.passed_over = 0

    def tree(self, tokens: Sequence[Token]) -> Node | None:
        """Return the tree, or None where no token is a condition."""
        for token in tokens:
            match token.kind:
                case TokenKind.OPEN:
                    self._open(token)
                case TokenKind.CLOSE:
                    self._close(token)
                case TokenKind.OR:
                    self._or(token)
                case TokenKind.AND:
                    pass
                case _:
                    self._add(_condition(token))
        while len(self.groups) > 1:
            group = self.groups[-1]
            self._problem(group.start, group.end, ProblemKind.UNBALANCED_PARENTHESIS)
            self._end_group(tokens[-1].end)
        return self._node(self.groups[0])

    def _problem(self, start: int, end: int, kind: ProblemKind) -> None:
        self.problems.add(start, end, kind)

    def _open(self, token: Token) -> None:
        if len(self.groups) > MAX_DEPTH:
            if not self.passed_over:
                self._problem(token.start, token.end, ProblemKind.TOO_DEEP)
            self.passed_over += 1
            return
        self.groups.append(_Group(token.start, token.end, token.negated))

    def _close(self, token: Token) -> None:
        if self.passed_over:
            self.passed_over -= 1
        elif len(self.groups) == 1:
            kind = ProblemKind.UNBALANCED_PARENTHESIS
            self._problem(token.start, token.end, kind)
        else:
            self._end_group(token.end)

    def _end_group(self, end: int) -> None:
        group = self.groups.pop()
        opened, group.end = group.end, end
        node = self._node(group)
        if node is None:
            self._problem(group.start, opened, ProblemKind.EMPTY_PARENTHESES)
        else:
            self._add(negation(node, group.start, end) if group.negated else node)

    def _or(self, token: Token) -> None:
        group = self.groups[-1]
        if not group.options[-1]:
            self._problem(token.start, token.end, ProblemKind.DANGLING_OR)
            return
        group.options.append([])
        group.last_or = token

    def _add(self, node: Node) -> None:
        self.groups[-1].options[-1].append(node)

    def _node(self, group: _Group) -> Node | None:
        if group.last_or and not group.options[-1]:
            last_or = group.last_or
            self._problem(last_or.start, last_or.end, ProblemKind.DANGLING_OR)
        options = [joined(And, option) for option in group.options if option]
        return joined(Or, options) if options else None


def _word(token: Token) -> Word:
    start, end = token.start, token.end
    return Word(token.text, token.prefix, token.written, start=start, end=end)


def _condition(token: Token) -> Node:
    span = {"start": token.start, "end": token.end}
    node: Node = _word(token)
    if token.kind is TokenKind.PHRASE:
        node = Phrase(token.text, **span)
    elif token.kind is TokenKind.FIELD and token.field is not None:
        meaning = meaning_of(token) if token.text else None
        node = Field(token.field, token.text, token.prefix, meaning, **span)
    return Not(node, **span) if token.negated else node


# Tree to text


def to_text(node: Node) -> str:
    """Return a text that parses to this tree; the same tree has always the same text.

    What is implied is written as its words, which imply it again.
    """
    match node:
        case Not(child=child):
            text = f"-{_grouped(child, (And, Or, Implied, Not))}"
        case And(children=children):
            text = _row_text(children)
        case Or(children=children):
            text = " OR ".join(_grouped(child, (Or,)) for child in children)
        case Implied(words=words):
            text = to_text(words)
        case _:
            text = _leaf_text(node)
    return text


def _leaf_text(node: Node) -> str:
    match node:
        case Word():
            text = _word_text(node)
        case Phrase():
            text = quoted(node.text)
        case Field():
            text = field_text(node.name, node.value, prefix=node.prefix)
        case _:
            text = "?" if isinstance(node, Nothing) else ""
    return text


def _grouped(node: Node, kinds: tuple[type[Node], ...]) -> str:
    text = to_text(node)
    return f"({text})" if isinstance(node, kinds) else text


def _row_text(children: Sequence[Node]) -> str:
    """Write conditions in a row, so that no value runs on over the word after it."""
    texts = []
    for child, after in zip(children, [*children[1:], None], strict=True):
        if isinstance(after, Word | Implied) and (closed := _closed_value(child)):
            texts.append(closed)
        else:
            texts.append(_grouped(child, (Or, And)))
    return " ".join(texts)


def _closed_value(node: Node) -> str | None:
    """Return a field that may run on over words with its value closed off."""
    sign, inner = ("-", node.child) if isinstance(node, Not) else ("", node)
    if not isinstance(inner, Field) or inner.prefix:
        return None
    if not (inner.name.is_date or inner.name is FieldName.REF):
        return None
    return f"{sign}{inner.name}:{quoted(inner.value)}"


_PLAIN_VALUE = re.compile(r'[^\s()|"“”„«»]*[^\s()|"“”„«»,;*]')
_PLAIN_WORD = re.compile(r'(?![-−])[^\s()|"“”„«»]+')


def _word_text(word: Word) -> str:
    text = word.written or word.text + "*" * word.prefix
    if text in OPERATORS:
        return f"{text}."
    name, colon, _ = text.partition(":")
    is_field = colon and field_named(name) is not None
    if word.written or (_PLAIN_WORD.fullmatch(text) and not is_field):
        return text
    return quoted(word.text)


def quoted(text: str) -> str:
    """Return `text` between quotation marks that it does not hold itself."""
    for opening, closing in QUOTES.items():
        if not any(mark in text for mark in closing):
            return f"{opening}{text}{closing[0]}"
    return f'"{text.replace(chr(34), " ")}"'


def field_text(name: FieldName, value: str, *, prefix: bool = False) -> str:
    """Return a field with its value as it is typed, in quotation marks where needed."""
    value = visible(value)
    if prefix:
        return f"{name}:{value}*"
    plain = _PLAIN_VALUE.fullmatch(value) and (name.is_date or value[0] not in "-−")
    return f"{name}:{value if plain else quoted(value)}"
