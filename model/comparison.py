"""Versions of a treaty side by side: rows of articles that correspond.

Where the record aligns two wordings, the rows follow it. Wordings that nobody aligned
are paired by their words, and such a link says that it is a suggestion. What the
reader decides goes before both: the suggestion gives way, and what the record says
stands beside it, overruled but never replaced.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations

from model.comparing.aligning import likeness, suggest_pairs
from model.comparing.differences import Difference, differences
from model.comparing.marking import ARTICLE_BREAK, Marked, mark_wordings
from model.comparing.offers import ColumnChoice
from model.comparing.rows import Groups, in_order
from model.comparing.translating import suggest_across
from model.records.decision import OwnAlignment, own_alignments
from model.records.treaty import (
    Alignment,
    Article,
    Treaty,
    Version,
    alignments,
    articles,
    versions,
)

_SAME_SCORE = 0.75


class Relation(StrEnum):
    """How articles that correspond stand to each other; the gravest stands last."""

    SAME = "same"
    RENUMBERED = "renumbered"
    SUMMARISES = "summarises"
    PART_OF = "part-of"
    SPLIT = "split"
    MERGED = "merged"
    MISSING = "missing"
    DIFFERS = "differs"


_GRAVITY = {relation.value: at for at, relation in enumerate(Relation)}


class Source(StrEnum):
    """Who says that articles correspond."""

    RECORD = "record"
    SUGGESTED = "suggested"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Link:
    """Articles that correspond, by id; no targets: it is missing.

    `score` (0 to 1) stands only with a suggestion, `by` only with a decision;
    `overruled` is a link of the record where the reader decided otherwise; `grounds`
    are words that two languages have in common.
    """

    article: int
    targets: tuple[int, ...]
    relation: str
    note: str | None
    source: Source
    score: float | None = None
    by: str | None = None
    overruled: bool = False
    grounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one wording has in a row; without articles it has nothing there."""

    articles: tuple[Article, ...]

    @property
    def text(self) -> str:
        """The words of the cell, its articles apart."""
        return ARTICLE_BREAK.join(article.excerpt.exact for article in self.articles)


@dataclass(frozen=True, slots=True)
class Row:
    """Articles that correspond, a cell for each column."""

    cells: tuple[Cell, ...]
    links: tuple[Link, ...]

    @property
    def relation(self) -> str:
        """The gravest relation in the row; MISSING where only one wording has it."""
        if sum(bool(cell.articles) for cell in self.cells) < 2:
            return Relation.MISSING.value
        gaps = not all(cell.articles for cell in self.cells)
        told = [
            link.relation
            for link in self.links
            if not link.overruled and (link.targets or gaps)
        ]
        return max(told, key=lambda relation: _GRAVITY.get(relation, 0), default="")

    @property
    def suggested(self) -> bool:
        """Whether the row rests on a suggestion of the program."""
        return any(link.source is Source.SUGGESTED for link in self.links)

    @property
    def renumbered(self) -> bool:
        """Whether articles correspond under different numbers."""
        numbers = [{a.number for a in cell.articles} for cell in self.cells]
        return any(
            one and other and not one & other for one, other in combinations(numbers, 2)
        )

    @property
    def decided(self) -> tuple[Link, ...]:
        """What the reader decided of the row."""
        return tuple(link for link in self.links if link.source is Source.READER)

    @property
    def notes(self) -> tuple[str, ...]:
        """What the record says about the row."""
        recorded = (link for link in self.links if link.source is not Source.READER)
        return tuple(dict.fromkeys(link.note for link in recorded if link.note))


@dataclass(frozen=True, slots=True)
class Comparison:
    """Versions of one treaty in rows; `missing` cells are empty, never left out."""

    treaty: Treaty
    columns: tuple[Version, ...]
    rows: tuple[Row, ...]

    @property
    def one_language(self) -> bool:
        """Whether the words of all columns can be compared."""
        return len({version.language for version in self.columns}) == 1


def compare(
    connection: sqlite3.Connection,
    treaty: Treaty,
    columns: Sequence[ColumnChoice],
) -> Comparison:
    """Put two to four wordings of a treaty side by side; raises LookupError."""
    known = {version.id: version for version in versions(connection, treaty.id)}
    chosen = [known[column.version] for column in columns]
    shown = [_shown(articles(connection, c.version), c.articles) for c in columns]
    recorded = _recorded(alignments(connection, treaty.id), shown)
    suggested = _suggested(chosen, shown, recorded)
    own = list(_own(own_alignments(connection), chosen, shown))
    links = list(_decided([*recorded, *suggested], own, shown))
    return Comparison(treaty, tuple(chosen), tuple(_rows(shown, links)))


def marks_in(
    comparison: Comparison,
    row: Row,
    against: int | None = None,
    *,
    every_word: bool = False,
) -> Marked:
    """Mark in each cell of a row the words that differ, by offsets in `Cell.text`.

    `against` is the column to hold the others against; None marks in each wording
    what differs from all others. Nothing is marked across languages. Where one
    wording is no variant of the other, less is marked unless `every_word` is asked.
    """
    texts = [cell.text for cell in row.cells]
    if not comparison.one_language:
        return Marked(tuple(() for _ in texts))
    return mark_wordings(texts, against, every_word=every_word)


def _shown(found: list[Article], wanted: tuple[int, ...] | None) -> list[Article]:
    return [a for a in found if wanted is None or a.id in wanted]


def _recorded(
    found: Iterable[Alignment], shown: Sequence[Sequence[Article]]
) -> list[Link]:
    """Keep what the record says of the articles that are shown."""
    here = {article.id for column in shown for article in column}
    links = []
    for one in found:
        targets = tuple(target for target in one.targets if target in here)
        if one.article_id in here and (targets or not one.targets):
            links.append(
                Link(one.article_id, targets, one.relation, one.note, Source.RECORD)
            )
    return links


def _suggested(
    chosen: Sequence[Version], shown: Sequence[Sequence[Article]], links: Sequence[Link]
) -> Iterator[Link]:
    """Pair the columns that no link ties to the first one with the first one."""
    column_of = {article.id: n for n, column in enumerate(shown) for article in column}
    tied = Groups(range(len(shown)))
    for link in links:
        for target in link.targets:
            tied.join(column_of[link.article], column_of[target])
    for at in range(1, len(shown)):
        if not tied.together(0, at):
            yield from _paired(chosen[0], chosen[at], shown[0], shown[at])
            tied.join(0, at)


def _paired(
    one: Version, other: Version, here: Sequence[Article], there: Sequence[Article]
) -> Iterator[Link]:
    if one.language != other.language:
        yield from _across(here, there)
        return
    summary = "summary" in (one.kind, other.kind)
    pairs = list(_pairs(here, there))
    answers = Counter(to for _, to, _ in pairs), Counter(at for at, _, _ in pairs)
    for at, to, score in pairs:
        texts = here[at].excerpt.exact, there[to].excerpt.exact
        relation = Relation.SUMMARISES if summary else _guess(*texts, score)
        if answers[0][to] > 1:
            relation = Relation.MERGED
        elif answers[1][at] > 1:
            relation = Relation.SPLIT
        elif relation is Relation.SAME and here[at].number != there[to].number:
            relation = Relation.RENUMBERED
        yield Link(
            here[at].id,
            (there[to].id,),
            relation.value,
            None,
            Source.SUGGESTED,
            round(score, 2),
        )


def _across(here: Sequence[Article], there: Sequence[Article]) -> Iterator[Link]:
    """Pair articles in two languages; the link says what speaks for it."""
    sides = ([(a.number, a.excerpt.exact) for a in side] for side in (here, there))
    for ground in suggest_across(*sides):
        yield Link(
            here[ground.one].id,
            (there[ground.other].id,),
            Relation.SAME.value,
            None,
            Source.SUGGESTED,
            round(ground.score, 2) if ground.words else None,
            grounds=ground.words,
        )


def _pairs(
    here: Sequence[Article], there: Sequence[Article]
) -> Iterator[tuple[int, int, float]]:
    """Pair what bears one name (preamble, a signatory), all the rest by its words."""
    named = {a.number: n for n, a in enumerate(there) if not a.number.isdigit()}
    pairs = {n: named[a.number] for n, a in enumerate(here) if a.number in named}
    for at, to in pairs.items():
        yield at, to, likeness(here[at].excerpt.exact, there[to].excerpt.exact)
    left = [n for n in range(len(here)) if n not in pairs]
    right = [n for n in range(len(there)) if n not in set(pairs.values())]
    texts = (
        [c[n].excerpt.exact for n in at] for c, at in ((here, left), (there, right))
    )
    for pair in suggest_pairs(*texts):
        yield left[pair.one], right[pair.other], pair.score


def _guess(one: str, other: str, score: float) -> Relation:
    denied = {mark.difference for side in differences(one, other) for mark in side}
    same = score >= _SAME_SCORE and Difference.NEGATION not in denied
    return Relation.SAME if same else Relation.DIFFERS


def _own(
    found: Iterable[OwnAlignment],
    chosen: Sequence[Version],
    shown: Sequence[Sequence[Article]],
) -> Iterator[tuple[Link, int]]:
    """Give what the reader decided of what is shown, each with the version's number."""
    articles_by_key = {a.key: a.id for column in shown for a in column}
    versions_by_key = {version.key: version.id for version in chosen}
    for own in found:
        ends = (own.article, *own.targets)
        if own.version in versions_by_key and all(e in articles_by_key for e in ends):
            article, *targets = (articles_by_key[end] for end in ends)
            link = Link(
                *(article, tuple(targets), own.relation, own.note, Source.READER),
                by=own.by,
            )
            yield link, versions_by_key[own.version]


def _decided(
    links: Sequence[Link],
    own: Sequence[tuple[Link, int]],
    shown: Sequence[Sequence[Article]],
) -> Iterator[Link]:
    """Let suggestions give way to the reader's decisions, and overrule the record's.

    A suggestion gives way too where another article takes its counterpart; of what the
    record says of several wordings, only that of the wording decided on is overruled.
    """
    column_of = {a.id: n for n, column in enumerate(shown) for a in column}
    settled = {(link.article, n) for link, v in own for n in _columns(link, v, shown)}
    taken = {(t, column_of[link.article]) for link, _ in own for t in link.targets}
    found = {end for link, _ in own if link.targets for end in _ends(link)}
    for link in links:
        home = column_of[link.article]
        ends = {t: {(link.article, column_of[t]), (t, home)} for t in link.targets}
        if link.source is not Source.RECORD:
            if not any(pairs & (settled | taken) for pairs in ends.values()):
                yield link
            continue
        gone = tuple(t for t, pairs in ends.items() if pairs & settled)
        kept = tuple(t for t in link.targets if t not in gone)
        if gone or (not link.targets and link.article in found):
            yield replace(link, targets=gone, overruled=True)
        if kept or (not link.targets and link.article not in found):
            yield replace(link, targets=kept)
    for link, _ in own:
        yield link


def _columns(
    link: Link, version: int, shown: Sequence[Sequence[Article]]
) -> Iterator[int]:
    """Give the columns that a decision speaks of: its targets', or all of a version."""
    for n, column in enumerate(shown):
        held = {article.id for article in column}
        of_version = any(article.version_id == version for article in column)
        if held & set(link.targets) or (of_version and not link.targets):
            yield n


def _ends(link: Link) -> tuple[int, ...]:
    return (link.article, *link.targets)


def _rows(shown: Sequence[Sequence[Article]], links: Sequence[Link]) -> Iterator[Row]:
    everything = [article for column in shown for article in column]
    groups = Groups(article.id for article in everything)
    for link in links:
        for target in () if link.overruled else link.targets:
            groups.join(link.article, target)
    for members in in_order([[a.id for a in column] for column in shown], groups):
        cells = tuple(
            Cell(tuple(a for a in column if a.id in members)) for column in shown
        )
        told = tuple(
            link
            for link in links
            if link.article in members
            or (link.overruled and not members.isdisjoint(link.targets))
        )
        yield Row(cells, told)
