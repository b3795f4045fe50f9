"""The tree of a query: what a reader asked, free of how it was typed.

A query has two faces, the text in the search field and the SQL that answers it; this
tree stands between them (beets and TagStudio do the same). Every node keeps the
stretch of text it came from, `text[start:end]` in code points, so that the window can
show chips and underline faults; the stretch takes no part in equality.

The tree is never deeper than `MAX_DEPTH`, so walking it by recursion is safe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from model.dates.calendars import Calendar

_DAY = re.compile(r"\d{4}-\d\d-\d\d[~?%]?", re.ASCII)

MAX_DEPTH = 32
"""How many parentheses may stand inside one another; deeper ones are passed over."""


class FieldName(StrEnum):
    """The fields of the query language; the value is the name in canonical text."""

    PERSON = "person"
    PLACE = "place"
    DATE = "date"
    BEFORE = "before"
    AFTER = "after"
    TREATY = "treaty"
    ARTICLE = "article"
    KIND = "kind"
    SOURCE = "source"
    CITES = "cites"
    REF = "ref"
    TAG = "tag"
    COLLECTION = "collection"
    LANG = "lang"

    @property
    def is_date(self) -> bool:
        """Whether the value is a date."""
        return self in (FieldName.DATE, FieldName.BEFORE, FieldName.AFTER)


class ProblemKind(StrEnum):
    """What could not be understood in a query; the window finds the words for it."""

    UNCLOSED_QUOTE = "unclosed-quote"
    UNKNOWN_FIELD = "unknown-field"
    EMPTY_VALUE = "empty-value"
    EMPTY_PHRASE = "empty-phrase"
    EMPTY_PARENTHESES = "empty-parentheses"
    BAD_DATE = "bad-date"
    UNBALANCED_PARENTHESIS = "unbalanced-parenthesis"
    DANGLING_OR = "dangling-or"
    MISPLACED_WILDCARD = "misplaced-wildcard"
    ONLY_NEGATION = "only-negation"
    NOTHING_TO_SEARCH = "nothing-to-search"
    TOO_DEEP = "too-deep"
    TOO_LONG = "too-long"
    UNKNOWN_VALUE = "unknown-value"


@dataclass(frozen=True, slots=True)
class Problem:
    """A stretch of the query, `text[start:end]`, that was not understood as typed.

    Of an unknown value only the archive can tell: `model.search.results.Search` does.
    """

    start: int
    end: int
    kind: ProblemKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Spanned:
    """A node with its place in the text; nodes made by hand stand at 0."""

    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Everything(Spanned):
    """The empty query: all there is."""


@dataclass(frozen=True, slots=True)
class Nothing(Spanned):
    """A query of signs without a letter or digit: no record can answer it."""


@dataclass(frozen=True, slots=True)
class Word(Spanned):
    """One word that must occur, in any inflected form; with `prefix` its beginning.

    `text` has a letter or digit at both ends but may hold signs inside
    (`Türkiye’nin`, `30-18-1-2`): such a word is searched as a phrase of its parts.
    `written` keeps the signs around it (`s.`, `Sarper,`), which dates and references
    are recognised by.
    """

    text: str
    prefix: bool = False
    written: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Phrase(Spanned):
    """Words that must follow one another."""

    text: str


@dataclass(frozen=True, slots=True)
class Date(Spanned):
    """A date or stretch of time in EDTF, with the written form and its calendar.

    `alternatives` are the EDTF values of the same words in other calendars: 1337 is a
    Gregorian year or the Rumi one of 1921. `model.dates.edtf.span` gives the days.
    """

    edtf: str
    calendar: Calendar = Calendar.GREGORIAN
    alternatives: tuple[str, ...] = ()
    written: str = field(default="", compare=False)

    @property
    def is_of_any_year(self) -> bool:
        """Whether it is a day or month of every year (16 Mart, `XXXX-03-16`)."""
        return self.edtf.startswith("XXXX")

    @property
    def is_day(self) -> bool:
        """Whether it is one day of one year."""
        return _DAY.fullmatch(self.edtf) is not None


@dataclass(frozen=True, slots=True)
class Reference(Spanned):
    """The place of an item in an archive; what was not said is None.

    Numbers are as `model.search.references.plain_number` leaves them. `number` is a
    number whose level was not said (`TDA 298075`): it may be that of any level.
    """

    institution: str | None = None
    fond: str | None = None
    box: str | None = None
    folder: str | None = None
    item: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Page(Spanned):
    """Pages of a cited work named by `words` (its author or title), as in a note."""

    words: tuple[str, ...]
    pages: str


@dataclass(frozen=True, slots=True)
class Article(Spanned):
    """Article `number`, in Arabic figures, of the treaty named by `words` or of any."""

    words: tuple[str, ...]
    number: str


@dataclass(frozen=True, slots=True)
class Footnote(Spanned):
    """The footnote of this number, in any document."""

    number: str


Meaning: TypeAlias = Date | Reference | Page | Article | Footnote


@dataclass(frozen=True, slots=True)
class Field(Spanned):
    """A field and its value as written; `prefix` for `value*`, also with no value.

    `meaning` is the value understood: always a Date for the date fields; a Reference,
    Page or Article where the value of `ref:`, `cites:` or `article:` reads as one.
    An empty value with `prefix` (`tag:*`) asks that there be any value at all.
    """

    name: FieldName
    value: str
    prefix: bool = False
    meaning: Meaning | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Implied(Spanned):
    """Words that also read as a date or reference: either the words or the meaning.

    `words` is a Word or an And of Words, as typed. Nothing is implied inside a Not:
    whoever excludes words means the words.
    """

    words: Node
    meaning: Meaning

    @property
    def says_all(self) -> bool:
        """Whether the words say no more than the date: 1921 may be a mere number."""
        lone = self.words.text if isinstance(self.words, Word) else ""
        when = self.meaning
        return isinstance(when, Date) and (not lone or ".." in lone or when.is_day)


@dataclass(frozen=True, slots=True)
class Not(Spanned):
    """What must not hold; the child is never itself a Not."""

    child: Node


@dataclass(frozen=True, slots=True)
class And(Spanned):
    """Two or more conditions that must all hold; no child is itself an And."""

    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or(Spanned):
    """Two or more conditions of which one must hold; no child is itself an Or."""

    children: tuple[Node, ...]


Node: TypeAlias = (
    Everything | Nothing | Word | Phrase | Field | Implied | Not | And | Or
)


@dataclass(frozen=True, slots=True)
class Query:
    """A query as typed, its tree, and what was not understood in it, in text order."""

    text: str
    tree: Node
    problems: tuple[Problem, ...] = ()


def walk(node: Node, negated: bool = False) -> Iterator[tuple[Node, bool]]:
    """Yield every node below and with `node`, each with whether a Not stands above.

    The words inside an Implied are not visited: the Implied stands for them.
    """
    yield node, negated
    match node:
        case Not(child=child):
            yield from walk(child, not negated)
        case And(children=children) | Or(children=children):
            for child in children:
                yield from walk(child, negated)


def joined(kind: type[And | Or], nodes: Sequence[Node]) -> Node:
    """Return one or more nodes as one, taking in the children of those of this kind."""
    flat: list[Node] = []
    for node in nodes:
        flat += node.children if isinstance(node, kind) else (node,)
    if len(flat) == 1:
        return flat[0]
    return kind(tuple(flat), start=flat[0].start, end=flat[-1].end)


def negation(node: Node, start: int = 0, end: int = 0) -> Node:
    """Return the opposite of a node; the opposite of a Not is what it denies."""
    return node.child if isinstance(node, Not) else Not(node, start=start, end=end)


def is_only_negation(node: Node) -> bool:
    """Say whether the query names nothing to find, only what to leave out."""
    match node:
        case Not():
            return True
        case And(children=children):
            return all(is_only_negation(child) for child in children)
        case Or(children=children):
            return any(is_only_negation(child) for child in children)
    return False
