"""A report as blocks that every format lays out in its own way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import attrgetter
from typing import Any

from model.dates.edtf import BadDate
from model.dates.wording import write as write_date
from model.exporting.capitals import in_small_letters
from model.exporting.citing import Citer, Runs, plain
from model.exporting.extract import Evidence, Extract
from model.exporting.report.words import WORDS, Words
from model.exporting.selection import Content, Selection
from model.records.claim import Claim, claims_of
from model.records.excerpt import Excerpt
from model.records.kinds import Kind
from model.weighing import Weighed, weighed


@dataclass(frozen=True)
class Title:
    """The title page: what was asked of which archive; the contents follow it."""

    text: str
    above: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Heading:
    """A heading that makes a table of contents; level 1 or 2, `number` counts all."""

    level: int
    text: str
    number: int


@dataclass(frozen=True)
class Quiet:
    """What stands below a heading in small type: the date, the kind."""

    text: str


@dataclass(frozen=True)
class Line:
    """A statement with a name before it; what attests it follows."""

    label: str
    text: str


@dataclass(frozen=True)
class Remark:
    """A paragraph of the archive's own."""

    text: str


@dataclass(frozen=True)
class Quotation:
    """The words of a source, with the footnote that says where they stand.

    `language` is that of the source, by which its words are divided at line ends.
    """

    text: str
    note: Runs
    language: str


@dataclass(frozen=True)
class Entry:
    """A work in the bibliography."""

    runs: Runs


Block = Title | Heading | Quiet | Line | Remark | Quotation | Entry


@dataclass
class Report:
    """A report that is written block by block; `done` counts the records so far."""

    selection: Selection
    done: int = 0
    citer: Citer = field(init=False)
    _headings: int = 0
    _weighed: dict[tuple[Kind, int], list[Weighed]] | None = None

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
            yield from self._group(kind, records)
        if not self._headings:
            yield Remark(self.words.nothing)
        if entries := self.citer.bibliography():
            yield self._heading(1, self.words.bibliography)
            yield from (Entry(runs) for runs in entries)

    def _group(self, kind: Kind, records: Iterable[Extract]) -> Iterator[Block]:
        named = False
        for record in records:
            found = self._disagreements(record)
            if found or not self._only_disagreements:
                if not named:
                    yield self._heading(1, self.words.kinds[kind])
                    named = True
                yield from self._record(record, found)
            self.done += 1

    @property
    def _only_disagreements(self) -> bool:
        return self.selection.options.content is Content.DISAGREEMENTS

    def _heading(self, level: int, text: str) -> Heading:
        self._headings += 1
        return Heading(level, " ".join(text.split()), self._headings)

    def _title(self) -> Title:
        options, words = self.selection.options, self.words
        rows = self.selection.connection.execute("select key, value from archive_info")
        info = dict(rows.fetchall())
        version = info.get("record_digest", "")[:12] or info["schema_version"]
        told = [
            (words.query, options.query),
            (words.content, words.contents_of[options.content]),
            (words.records, str(len(self.selection.records))),
            (words.archive, info["title"]),
            (words.version, version),
            (words.style, words.styles[options.style]),
        ]
        lines = tuple((label, text) for label, text in told if text)
        return Title(info["title"], words.title, lines)

    def _record(self, record: Extract, found: Sequence[Weighed]) -> Iterator[Block]:
        part = record.part()
        yield self._heading(2, self._name(record, part))
        if quiet := self._quiet(record):
            yield Quiet(quiet)
        if self._only_disagreements:
            for one in found:
                yield from self._rivals(one)
            return
        yield from self._told(record, part)
        for one in found:
            yield from self._difference(one)

    def _name(self, record: Extract, part: dict[str, Any]) -> str:
        title = part.get("title")
        if isinstance(title, dict):
            return title.get(self.language) or record.title
        if record.kind is Kind.DOCUMENT:
            return in_small_letters(record.title)
        if record.kind is Kind.PASSAGE:
            return f"{record.title}, {self._place(record.evidence[0].excerpt)}"
        if record.kind is Kind.ARTICLE:
            name = record.title.removesuffix(f", {part['number']}")
            return f"{name}, {self._article(part['number'])}"
        return record.title

    def _article(self, number: str) -> str:
        """Name a part of a wording: “madde 6”, “başlangıç”, “ek 1”, a signer."""
        if number.isdigit():
            return self.words.article.format(number)
        part, _, rest = number.partition("-")
        if part in self.words.parts:
            return f"{self.words.parts[part]} {rest}".strip()
        return number.replace("-", " ").title()

    def _place(self, excerpt: Excerpt) -> str:
        if excerpt.page:
            return self.words.page.format(excerpt.page)
        lines = dict.fromkeys((excerpt.first_line, excerpt.last_line))
        words = self.words.lines if len(lines) > 1 else self.words.line
        return words.format("–".join(map(str, lines)))

    def _quiet(self, record: Extract) -> str:
        if record.kind is Kind.DOCUMENT:
            return plain(self.citer.entry(record.number))
        return self._date(record.date) if record.date else ""

    def _date(self, edtf: str) -> str:
        try:
            return write_date(edtf, self.language)
        except BadDate:
            return edtf

    def _told(self, record: Extract, part: dict[str, Any]) -> Iterator[Block]:
        claims = [one.claim for one in record.evidence if one.claim]
        if record.kind in (Kind.PERSON, Kind.PLACE):
            names = dict.fromkeys(name["text"] for name in part["names"])
            yield Line(self.words.names, "; ".join(names))
            yield Line(self.words.mentions, str(len(record.evidence)))
            if record.kind is Kind.PERSON:
                connection = self.selection.connection
                claims = claims_of(connection, Kind.PERSON, record.number)
            yield from self._claims(claims)
        elif claims:
            yield from self._claims(claims)
        else:
            yield from self._excerpts(record.kind, record.evidence)

    def _excerpts(self, kind: Kind, evidence: Sequence[Evidence]) -> Iterator[Block]:
        if kind is Kind.DOCUMENT and evidence:
            yield Line(self.words.cited, str(len(evidence)))
        for one in evidence:
            yield self._quotation(one.excerpt)

    def _claims(self, claims: Sequence[Claim]) -> Iterator[Block]:
        """Tell each value once, and below it the words of all who assert it."""
        told: dict[tuple[str, str], list[Claim]] = {}
        for claim in claims:
            told.setdefault((claim.field, self._value(claim)), []).append(claim)
        for (name, value), asserted in told.items():
            yield Line(self.words.fields.get(name, name), value)
            for claim in asserted:
                yield self._quotation(claim.excerpt)

    def _value(self, claim: Claim) -> str:
        if claim.field != "date":
            return claim.value
        value = self._date(claim.value)
        if claim.calendar in self.words.calendars:
            value += f" ({self.words.calendars[claim.calendar]})"
        return value

    def _quotation(self, excerpt: Excerpt) -> Quotation:
        text = " ".join(excerpt.exact.split())
        language = self.citer.language_of(excerpt) or self.language
        return Quotation(text, self.citer.note(excerpt), language)

    def _disagreements(self, record: Extract) -> list[Weighed]:
        if self._weighed is None:
            self._weighed = {}
            for one in weighed(self.selection.connection):
                self._weighed.setdefault((one.kind, one.subject), []).append(one)
        found = self._weighed.get((record.kind, record.number), [])
        wanted = self.selection.options.disagreements
        return [one for one in found if not wanted or one.disagreement.id in wanted]

    def _difference(self, one: Weighed) -> Iterator[Block]:
        """Say in a line what the claims above differ on, and what is made of it."""
        values = (self._rival(one, rival.value) for rival in one.disagreement.rivals)
        yield Line(self._status(one), " / ".join(values))
        yield from self._reasons(one)

    def _rivals(self, one: Weighed) -> Iterator[Block]:
        """Set the rival values one below another, each with those who assert it."""
        field_name = one.disagreement.field
        name = self.words.fields.get(field_name, field_name)
        yield Line(self._status(one), name)
        for rival in one.disagreement.rivals:
            yield Line("", self._rival(one, rival.value))
            for claim in rival.claims:
                yield self._quotation(claim.excerpt)
        yield from self._reasons(one)

    def _rival(self, one: Weighed, value: str) -> str:
        return self._date(value) if one.disagreement.field == "date" else value

    def _status(self, one: Weighed) -> str:
        """Name the status; one that the reader gave stands beside the record's."""
        status = self.words.statuses[one.status]
        if one.verdict:
            recorded = self.words.statuses[replace(one, verdict=None).status]
            status = self.words.decided.format(status, recorded)
        return f"{self.words.disagreement} ({status})"

    def _reasons(self, one: Weighed) -> Iterator[Block]:
        recorded, verdict = one.disagreement, one.verdict
        if one.rule:
            yield Remark(self.words.rules[one.rule])
        if recorded.note:
            yield Remark(_signed(recorded.note, recorded.by))
        if verdict and verdict.value:
            yield Line(self.words.held, self._rival(one, verdict.value))
        if verdict and verdict.reason:
            day = self._date(verdict.made[:10])
            yield Remark(_signed(verdict.reason, verdict.by, day))


def _signed(reason: str, *by: str | None) -> str:
    """Give a reason with who says so, and when."""
    told = ", ".join(word for word in by if word)
    return f"{reason} ({told})" if told else reason
