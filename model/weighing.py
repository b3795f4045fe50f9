"""Rival claims in columns, source by source, and what a rule can say of them.

The record tells which claims disagree and what its editors know of it. What stands
open there is looked at once more by rule: a calendar or the name's many spellings may
explain it, a slip of the type may be supposed. Nothing here alters a claim.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from model.contesting import Naming, Span, contested, naming
from model.disagreement import Status
from model.explaining import Explanation, Finding, findings, settled
from model.records.claim import Claim
from model.records.decision import Verdict, verdicts
from model.records.disagreement import Disagreement, disagreements_of
from model.records.kinds import Kind
from model.records.titles import Titles

SUBJECTS = (Kind.EVENT, Kind.TREATY, Kind.PERSON)
_TITLES = {Kind.EVENT: "title_tr, title_en, title_ru, date",
           Kind.TREATY: "title_tr, title_en, title_ru, signed",
           Kind.PERSON: "name, null, null, null"}  # fmt: skip

_ORDER = {
    Kind.EVENT: "earliest is null, earliest, id",
    Kind.TREATY: "earliest is null, earliest, id",
    Kind.PERSON: "id",
}


@dataclass(frozen=True, slots=True)
class Told:
    """A claim in a source's column; `marks` are offsets in its excerpt's words."""

    claim: Claim
    rival: int
    marks: tuple[Span, ...]


@dataclass(frozen=True)
class Weighed:
    """A disagreement with its subject and what is made of it.

    `date` is the subject's in EDTF; `findings` are what rules say of every two rivals,
    `verdict` what the reader decided.
    """

    kind: Kind
    subject: int
    title: Titles
    date: str | None
    disagreement: Disagreement
    findings: tuple[Finding, ...] = ()
    verdict: Verdict | None = None
    names: Naming = field(default=Naming({}), compare=False, repr=False)

    @property
    def rule(self) -> Explanation | None:
        """The one rule that speaks of all of it: the record's, or what was found."""
        if self.disagreement.rule:
            return Explanation(self.disagreement.rule)
        rules = {one.rule for one in self.findings}
        return rules.pop() if len(rules) == 1 else None

    @property
    def status(self) -> Status:
        """How far it is settled: by the reader, the record, or else by rules."""
        if self.verdict:
            return Status(self.verdict.status)
        recorded = Status(self.disagreement.status)
        by_rule = settled(self.findings)
        return Status.EXPLAINED if recorded is Status.OPEN and by_rule else recorded

    @property
    def note(self) -> str | None:
        """The reason that was given, the reader's before the record's."""
        return self.verdict.reason if self.verdict else self.disagreement.note

    @property
    def by(self) -> str | None:
        """Who gave the reason."""
        return self.verdict.by if self.verdict else self.disagreement.by

    @property
    def sources(self) -> tuple[str, ...]:
        """The keys of the documents whose claims disagree, in order."""
        claims = (claim for rival in self.disagreement.rivals for claim in rival.claims)
        return tuple(sorted({claim.excerpt.document_key for claim in claims}))

    @cached_property
    def columns(self) -> dict[str, list[Told]]:
        """The claims source by source, by the key of the document."""
        found: dict[str, list[Told]] = {}
        for at, rival in enumerate(self.disagreement.rivals):
            for claim in rival.claims:
                marks = contested(claim, self.disagreement, self.names)
                told = Told(claim, at, marks)
                found.setdefault(claim.excerpt.document_key, []).append(told)
        for column in found.values():
            column.sort(key=lambda told: told.claim.excerpt.start)
        return dict(sorted(found.items()))


def weighed(connection: sqlite3.Connection) -> Iterator[Weighed]:
    """Give every disagreement of the archive, events by date, then the others."""
    decided = verdicts(connection)
    for kind in SUBJECTS:
        rows = connection.execute(
            f"select id, {_TITLES[kind]} from {kind} s where exists"
            f" (select 1 from disagreement d where d.{kind}_id = s.id)"
            f" order by {_ORDER[kind]}"
        ).fetchall()
        for number, tr, en, ru, dated in rows:
            for one in disagreements_of(connection, kind, number):
                names = naming(connection, one)
                found = findings(kind, number, one, names.bearers)
                verdict = decided.get(one.key)
                title = Titles(tr, en, ru)
                yield Weighed(kind, number, title, dated, one, found, verdict, names)


def subject_title(connection: sqlite3.Connection, kind: Kind, number: int) -> Titles:
    """Give the title of an event or treaty, a person's name; raises LookupError."""
    row = connection.execute(
        f"select {_TITLES[kind]} from {kind} where id = ?", (number,)
    ).fetchone()
    if row is None:
        raise LookupError(f"no {kind} {number}")
    return Titles(*tuple(row)[:3])


def settled_by(
    found: Iterable[Weighed],
    status: Status | None,
    ids: dict[Kind, frozenset[int]] | None,
) -> Iterator[Weighed]:
    """Keep what stands at `status` and whose subject the query found (None: all)."""
    for one in found:
        wanted = ids is None or one.subject in ids.get(one.kind, frozenset())
        if wanted and (status is None or one.status is status):
            yield one
