"""Versions of a treaty side by side: rows of articles that correspond.

Where the record aligns two wordings, the rows follow it. Wordings that nobody aligned
are paired by their words, and such a link says that it is a suggestion; what the
reader decides of it goes before the suggestion and never into the record.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from model.comparing.aligning import likeness, suggest_pairs
from model.comparing.differences import Difference, Mark, against_all, differences
from model.comparing.offers import ColumnChoice
from model.comparing.rows import Groups, in_order
from model.records.treaty import (
    Alignment,
    Article,
    Treaty,
    Version,
    alignments,
    articles,
    versions,
)

ARTICLE_BREAK = "\n\n"
"""Stands between the articles that share a cell."""

# "Madde 3—", "3)", "3-" before the words, the number of a footnote behind them.
_NUMBERING = re.compile(r"\s*(?:(?:Madde|Article|Статья)\s+)?\d{1,3}\s*[.)—–-]*\s*")
_NOTE_MARK = re.compile(r"(?<=[.”\"])\d{1,3}\s*$")
_SAME_SCORE = 0.75


class Relation(StrEnum):
    """How articles that correspond stand to each other; the gravest stands last."""

    SAME = "same"
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
class Decision:
    """What the reader makes of an article: its counterparts in a version, or none."""

    article: int
    version: int
    targets: tuple[int, ...]
    relation: str


@dataclass(frozen=True, slots=True)
class Link:
    """Articles that correspond, by id; `score` (0 to 1) only of a suggestion."""

    article: int
    targets: tuple[int, ...]
    relation: str
    note: str | None
    source: Source
    score: float | None = None


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
        told = [link.relation for link in self.links if link.targets or gaps]
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
    def notes(self) -> tuple[str, ...]:
        """What the record says about the row."""
        return tuple(dict.fromkeys(link.note for link in self.links if link.note))


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
    decisions: Iterable[Decision] = (),
) -> Comparison:
    """Put two to four wordings of a treaty side by side; raises LookupError."""
    known = {version.id: version for version in versions(connection, treaty.id)}
    chosen = [known[column.version] for column in columns]
    shown = [_shown(articles(connection, c.version), c.articles) for c in columns]
    recorded = _recorded(alignments(connection, treaty.id), shown)
    suggested = _suggested(chosen, shown, recorded)
    links = list(_decided([*recorded, *suggested], list(decisions), shown))
    return Comparison(treaty, tuple(chosen), tuple(_rows(shown, links)))


def marks_in(
    comparison: Comparison, row: Row, against: int | None = None
) -> tuple[tuple[Mark, ...], ...]:
    """Mark in each cell of a row the words that differ, by offsets in `Cell.text`.

    `against` is the column to hold the others against; None marks in each wording
    what differs from all others. Nothing is marked across languages.
    """
    texts = [cell.text for cell in row.cells]
    if not comparison.one_language:
        return tuple(() for _ in texts)
    return tuple(
        tuple(_without_numbers(texts[at], _marks(texts, at, against)))
        for at in range(len(texts))
    )


def _marks(texts: Sequence[str], at: int, against: int | None) -> tuple[Mark, ...]:
    if against is not None and at != against:
        both = texts[at] and texts[against]
        return differences(texts[at], texts[against])[0] if both else ()
    others = [text for n, text in enumerate(texts) if n != at and text]
    return against_all(texts[at], others) if others else ()


def _without_numbers(text: str, marks: Iterable[Mark]) -> Iterator[Mark]:
    """Leave out the article's own number and a footnote's: they say nothing."""
    heads, at = [], 0
    for part in text.split(ARTICLE_BREAK):
        match = _NUMBERING.match(part)
        heads.append((at, at + match.end() if match else at))
        at += len(part) + len(ARTICLE_BREAK)
    notes = [m.span() for m in _NOTE_MARK.finditer(text)]
    for mark in marks:
        if not any(start <= mark.start < end for start, end in [*heads, *notes]):
            yield mark


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
        numbered = {article.number: article for article in there}
        for article in here:
            if article.number in numbered:
                target = (numbered[article.number].id,)
                same = Relation.SAME.value
                yield Link(article.id, target, same, None, Source.SUGGESTED)
        return
    summary = "summary" in (one.kind, other.kind)
    for at, to, score in _pairs(here, there):
        texts = here[at].excerpt.exact, there[to].excerpt.exact
        yield Link(
            here[at].id,
            (there[to].id,),
            Relation.SUMMARISES.value if summary else _guess(*texts, score),
            None,
            Source.SUGGESTED,
            round(score, 2),
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


def _guess(one: str, other: str, score: float) -> str:
    denied = {mark.difference for side in differences(one, other) for mark in side}
    same = score >= _SAME_SCORE and Difference.NEGATION not in denied
    return (Relation.SAME if same else Relation.DIFFERS).value


def _decided(
    links: Sequence[Link],
    decisions: Sequence[Decision],
    shown: Sequence[Sequence[Article]],
) -> Iterator[Link]:
    """Let the reader's decisions go before the suggestions they speak of."""
    version_of = {a.id: a.version_id for column in shown for a in column}
    settled = {(d.article, d.version) for d in decisions}
    settled |= {
        (t, version_of[d.article])
        for d in decisions
        for t in d.targets
        if d.article in version_of
    }
    for link in links:
        ends = {(link.article, version_of[t]) for t in link.targets}
        ends |= {(t, version_of[link.article]) for t in link.targets}
        if link.source is not Source.SUGGESTED or not ends & settled:
            yield link
    for d in decisions:
        if d.article in version_of and all(t in version_of for t in d.targets):
            yield Link(d.article, d.targets, d.relation, None, Source.READER)


def _rows(shown: Sequence[Sequence[Article]], links: Sequence[Link]) -> Iterator[Row]:
    everything = [article for column in shown for article in column]
    groups = Groups(article.id for article in everything)
    for link in links:
        for target in link.targets:
            groups.join(link.article, target)
    for members in in_order([[a.id for a in column] for column in shown], groups):
        cells = tuple(
            Cell(tuple(a for a in column if a.id in members)) for column in shown
        )
        told = tuple(link for link in links if link.article in members)
        yield Row(cells, told)
