"""Which words of an excerpt say what other sources contest.

Of a date the part that differs: the month in “7 Ağustos 1946” against “7 Aralık
1946”. Of any other value the words that a rival value lacks, found in the excerpt in
whatever form they stand there: inflected, in another language, as another name of the
same man or place. Where no word can be told apart, all of the excerpt says it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from model.claims import Agreement, agreement
from model.comparing.differences import Difference, against_all, between
from model.dates.vocabulary import month_named
from model.explaining import by_calendar, recorded
from model.records.claim import Claim
from model.records.disagreement import Disagreement
from model.records.kinds import Kind
from model.search.notions import same_notion
from model.search.stopwords import is_stopword
from model.text.fold import fold
from model.text.words import Word, occurrences, words

Span = tuple[int, int]

_PARTS = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?", re.ASCII)
_YEAR = re.compile(r"\d{4}|['’](\d\d)")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_LONGEST_NAME = 4
_DENYING = frozenset(["outcome", "number"])
"""Fields whose values may be the denial of one another."""


@dataclass(frozen=True, slots=True)
class Named:
    """A person or place that a value names, and every form of the name."""

    kind: Kind
    id: int
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Naming:
    """Whom and what the values of one disagreement name, by the value."""

    by_value: dict[str, tuple[Named, ...]]

    def bearers(self, value: str) -> frozenset[int]:
        """Give the persons who are called by a value and by nothing else."""
        wanted = fold(value)
        return frozenset(
            named.id
            for named in self.by_value.get(value, ())
            if named.kind is Kind.PERSON and wanted in map(fold, named.forms)
        )


def naming(connection: sqlite3.Connection, one: Disagreement) -> Naming:
    """Look up the names in the values of a disagreement; dates name nobody."""
    if one.field == "date":
        return Naming({})
    return Naming({r.value: tuple(_named(connection, r.value)) for r in one.rivals})


def _named(connection: sqlite3.Connection, value: str) -> Iterator[Named]:
    """Give the records of which a name stands in a value, the longest names first."""
    found = [word.folded for word in words(value)]
    sizes = range(min(_LONGEST_NAME, len(found)), 0, -1)
    phrases = {" ".join(found[n : n + k]) for k in sizes for n in range(len(found))}
    marks = ", ".join("?" * len(phrases))
    rows = connection.execute(
        "select distinct person_id, place_id from name"
        f" where folded in ({marks}) order by person_id, place_id",
        sorted(phrases),
    ).fetchall()
    for person, place in rows:
        kind = Kind.PLACE if person is None else Kind.PERSON
        number = place if person is None else person
        forms = connection.execute(
            f"select text from name where {kind}_id = ? order by length(text) desc, id",
            (number,),
        )
        yield Named(kind, number, tuple(row[0] for row in forms))


def contested(
    claim: Claim, one: Disagreement, names: Naming | None = None
) -> tuple[Span, ...]:
    """Give where a claim's excerpt says what rivals contest, as offsets in it.

    Empty for a date that goes against no other, such as a year that holds all days.
    """
    if claim.field == "date":
        return tuple(_of_date(claim, one))
    exact = claim.excerpt.exact
    rivals = [rival.value for rival in one.rivals if claim not in rival.claims]
    own = _own_words(claim.value, rivals)
    spans = set(_as_written(exact, own))
    if not spans and names:
        spans = set(_by_name(exact, claim.value, rivals, names))
    if not spans:
        spans = {at for word in own for at in _by_notion(exact, word.text)}
    if claim.field in _DENYING:
        spans |= set(_denials(claim, one))
    return tuple(_joined(exact, sorted(spans))) or ((0, len(exact)),)


def _own_words(value: str, rivals: Sequence[str]) -> list[Word]:
    """Give the words of a value that one of its rivals lacks, or else all of them.

    Joints (ve, ile) count only where nothing else is left.
    """
    theirs = [list(words(rival)) for rival in rivals]
    own = [
        word
        for word in words(value)
        if any(not any(_alike(word, x) for x in rival) for rival in theirs)
    ]
    own = own or list(words(value))
    return [word for word in own if not is_stopword(word.text)] or own


def _alike(one: Word, other: Word) -> bool:
    return between(one.text, other.text) in (None, Difference.SUFFIX)


def _as_written(exact: str, own: Iterable[Word]) -> Iterator[Span]:
    there = [word for word in words(exact) if not is_stopword(word.text)]
    for word in own:
        found = [(seen.start, seen.end) for seen in occurrences(exact, word.text)]
        yield from found or [(at.start, at.end) for at in there if _alike(word, at)]


def _by_name(
    exact: str, value: str, rivals: Sequence[str], names: Naming
) -> Iterator[Span]:
    """Find other forms of the names in a value that a rival does not name."""
    theirs = [{(n.kind, n.id) for n in names.by_value.get(r, ())} for r in rivals]
    there = list(words(exact))
    for named in names.by_value.get(value, ()):
        if all((named.kind, named.id) in rival for rival in theirs):
            continue
        for form in named.forms:
            wanted = list(words(form))
            for at in range(len(there) - len(wanted) + 1):
                here = there[at : at + len(wanted)]
                if all(map(_alike, wanted, here)):
                    yield here[0].start, here[-1].end


def _by_notion(exact: str, word: str) -> Iterator[Span]:
    for other in same_notion(word):
        for seen in occurrences(exact, other.text):
            yield seen.start, seen.end


def _denials(claim: Claim, one: Disagreement) -> Iterator[Span]:
    """Give what denies in an excerpt where those of a rival do not."""
    others = [
        c.excerpt.exact for r in one.rivals for c in r.claims if claim not in r.claims
    ]
    for mark in against_all(claim.excerpt.exact, others):
        if mark.difference is Difference.NEGATION:
            yield mark.start, mark.end


def _joined(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Join spans that overlap, or that nothing but blanks and hyphens parts."""
    last: Span | None = None
    for start, end in spans:
        if last and not text[last[1] : start].strip(" \n-–"):
            last = (last[0], max(last[1], end))
            continue
        if last:
            yield last
        last = (start, end)
    if last:
        yield last


def _of_date(claim: Claim, one: Disagreement) -> Iterator[Span]:
    """Give the parts of a written date that differ from a date it goes against."""
    written = "" if claim.date_written is None else claim.date_written
    parts = map(re.escape, written.split())
    at = re.search(r"\s+".join(parts), claim.excerpt.exact) if written else None
    rivals = [
        other
        for rival in one.rivals
        for other in rival.claims
        if other is not claim and _apart(claim, other)
    ]
    if not rivals or not at:
        return
    found = {span for other in rivals for span in _differing(at[0], claim, other)}
    for start, end in _joined(at[0], sorted(found)):
        yield at.start() + start, at.start() + end


def _apart(claim: Claim, other: Claim) -> bool:
    """Whether two dates differ, be it but by their calendars."""
    found = agreement(recorded(claim), recorded(other))
    return found is not Agreement.AGREE or by_calendar(claim, other) is not None


def _differing(written: str, claim: Claim, other: Claim) -> list[Span]:
    """Give where a written date has the year, month or day in which two differ."""
    here, there = _PARTS.fullmatch(claim.value), _PARTS.fullmatch(other.value)
    places = _places(written)
    if not here or not there:
        return [(0, len(written))]
    apart = [
        places.get(part)
        for part in (1, 2, 3)
        if here[part] and there[part] and here[part] != there[part]
    ]
    found = [at for at in apart if at]
    return found if found and len(found) == len(apart) else [(0, len(written))]


def _places(written: str) -> dict[int, Span]:
    """Tell where a written date has its year (1), its month (2) and its day (3)."""
    places: dict[int, Span] = {}
    if year := _YEAR.search(written):
        places[1] = year.span()
    figures = []
    for token in _TOKEN.finditer(written):
        if year and year.start() <= token.start() < year.end():
            continue
        if token[0].isdigit():
            figures.append(token.span())
        elif month_named(fold(token[0])) and 2 not in places:
            places[2] = token.span()
    if figures:
        places[3] = figures[0]
        if 2 not in places and len(figures) > 1:
            places[2] = figures[1]
    return places
