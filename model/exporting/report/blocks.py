"""A report as blocks that every format lays out in its own way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter

from model.dates.wording import write as write_date
from model.exporting.citing import Citer, Runs
from model.exporting.extract import Evidence, Extract
from model.exporting.report.words import WORDS, Words
from model.exporting.selection import Selection
from model.records.claim import claims_of
from model.records.kinds import Kind


@dataclass(frozen=True)
class Title:
    """The title page: what was asked of which archive."""

    text: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Heading:
    """A heading that makes a table of contents; level 1 or 2."""

    level: int
    text: str


@dataclass(frozen=True)
class Line:
    """A paragraph with a name before it."""

    label: str
    text: str


@dataclass(frozen=True)
class Quotation:
    """The words of a source, with the footnote that says where they stand."""

    text: str
    note: Runs


@dataclass(frozen=True)
class Entry:
    """A work in the bibliography."""

    runs: Runs


Block = Title | Heading | Line | Quotation | Entry


@dataclass
class Report:
    """A report that is written block by block; `done` counts the records so far."""

    selection: Selection
    done: int = 0
    citer: Citer = field(init=False)

    def __post_init__(self) -> None:
        options = self.selection.options
        self.citer = Citer(self.selection.connection, options.style, options.language)

    @property
    def language(self) -> str:
        """The language of the report's own words."""
        return self.selection.options.language

    @property
    def words(self) -> Words:
        """The report's own words in its language."""
        return WORDS[self.language]

    def blocks(self) -> Iterator[Block]:
        """Give the blocks in order, the bibliography of all that was cited last."""
        yield self._title()
        for kind, records in groupby(self.selection.extracts(), attrgetter("kind")):
            yield Heading(1, self.words.kinds[kind])
            for record in records:
                self.done += 1
                yield from self._record(record)
        if entries := self.citer.bibliography():
            yield Heading(1, self.words.bibliography)
            yield from (Entry(runs) for runs in entries)

    def _title(self) -> Title:
        rows = self.selection.connection.execute("select key, value from archive_info")
        info = dict(rows.fetchall())
        version = info.get("record_digest", "")[:12] or info["schema_version"]
        lines = [f"{self.words.archive}: {info['title']}"]
        lines += [f"{self.words.version}: {version}"]
        if query := self.selection.options.query:
            lines.append(f"{self.words.query}: {query}")
        lines.append(f"{self.words.records}: {len(self.selection.records)}")
        return Title(self.words.title, tuple(lines))

    def _record(self, record: Extract) -> Iterator[Block]:
        yield Heading(2, " ".join(record.title.split()))
        if record.date:
            yield Line(self.words.date, write_date(record.date, self.language))
        named = record.kind in (Kind.PERSON, Kind.PLACE)
        yield from self._named(record) if named else self._attested(record)
        for found in record.part().get("disagreements", ()):
            values = " / ".join(value["value"] for value in found["values"])
            note = f" — {found['note']}" if found["note"] else ""
            status = self.words.statuses[found["status"]]
            yield Line(f"{self.words.disagreement} ({status})", values + note)

    def _attested(self, record: Extract) -> Iterator[Block]:
        for evidence in record.evidence:
            yield from self._evidence(evidence)

    def _named(self, record: Extract) -> Iterator[Block]:
        """Tell how one is named, and what is claimed: a mention is but a name."""
        names = dict.fromkeys(name["text"] for name in record.part()["names"])
        yield Line(self.words.names, "; ".join(names))
        yield Line(self.words.mentions, str(len(record.evidence)))
        if record.kind is Kind.PERSON:
            connection = self.selection.connection
            for claim in claims_of(connection, Kind.PERSON, record.number):
                yield from self._evidence(Evidence(claim.excerpt, "", claim))

    def _evidence(self, evidence: Evidence) -> Iterator[Block]:
        if claim := evidence.claim:
            label = self.words.fields.get(claim.field, claim.field)
            value = claim.value
            if claim.field == "date":
                value = write_date(claim.value, self.language)
                if claim.calendar and claim.calendar != "gregorian":
                    value += f" ({self.words.calendars.get(claim.calendar, '')})"
            yield Line(label, value)
        text = " ".join(evidence.excerpt.exact.split())
        yield Quotation(text, self.citer.note(evidence.excerpt))
