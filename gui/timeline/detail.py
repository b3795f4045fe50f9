"""What the sources say of the event that is stood on: dates as written, in excerpts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from gui.qt import translate
from gui.richtable import raised
from gui.themes import Colours
from gui.words import ASPECTS, CALENDARS, date_words, word
from model.archive import Connection
from model.lanes import Dated
from model.records.claim import Claim, claims_of
from model.records.kinds import Kind
from model.timeline import Timeline

QUOTED = 240
"""Letters of an excerpt that are shown; the whole is one key away."""


@dataclass(frozen=True, slots=True)
class Told:
    """The dated claims of an event."""

    event: int
    claims: Sequence[Claim]

    def claim(self, number: int) -> Claim | None:
        """Give a claim by the number of its row in the archive."""
        return next((one for one in self.claims if one.id == number), None)


def load_told(connection: Connection, event: int) -> list[Told]:
    """Read the dated claims of an event."""
    claims = claims_of(connection, Kind.EVENT, event)
    return [Told(event, [one for one in claims if one.field == "date"])]


def told_html(
    told: Told, line: Timeline, chosen: int, colours: Colours, most: int = QUOTED
) -> str:
    """Write the chosen claim first, then its rivals, then what else is dated."""
    in_dispute = line.in_dispute
    ordered = sorted(
        told.claims,
        key=lambda one: (one.id != chosen, one.id not in in_dispute),
    )
    title = escape(line.titles.get(told.event, ""))
    labels = {source.document: source.label for source in line.sources}
    parts = [f"<b>{title}</b>"]
    for one in ordered:
        label = labels.get(one.excerpt.document_id, "")
        sign = f'<span style="color:{colours.disagreement}">⚠</span> '
        sign = sign if one.id in in_dispute else ""
        date = claim_words(one)
        date = f"<b>{escape(date)}</b>" if one.id == chosen else escape(date)
        parts.append(
            f"{sign}{date} · {escape(label)}"
            f'<br><span style="color:{colours.quiet}">{_quoted(one, most)}</span>'
        )
    return "".join(f'<p style="margin:0 0 4px 0">{part}</p>' for part in parts)


def claim_words(claim: Claim) -> str:
    """Write a claim’s date as its source writes it, as understood, and its stage.

    One sentence may date two: of a treaty its signature and its entry into force.
    """
    stage = word(ASPECTS, claim.aspect) if claim.aspect else ""
    return " · ".join(filter(None, (_as_written(claim), stage)))


def _as_written(claim: Claim) -> str:
    read = date_words(claim.value)
    written = claim.date_written or ""
    calendar = word(CALENDARS, claim.calendar) if claim.calendar else ""
    if not written or written == read:
        return read
    beside = (
        f"{read}, {calendar}" if claim.calendar not in (None, "gregorian") else read
    )
    return translate("Timeline", "“{written}” ({read})").format(
        written=written, read=beside
    )


def tip_words(line: Timeline, dated: Dated, claim: Claim | None) -> str:
    """Write what a dot stands for, as plain words."""
    title, label = line.titles.get(dated.event, ""), line.sources[dated.lane].label
    if claim is None:
        return f"{title}\n{date_words(dated.edtf)} · {label}"
    said = " ".join(claim.excerpt.exact.split())
    cut = said if len(said) <= QUOTED else said[:QUOTED].rsplit(" ", 1)[0] + " …"
    return f"{title}\n{claim_words(claim)} · {label}\n“{cut}”"


def _quoted(claim: Claim, most: int) -> str:
    """Quote an excerpt around its date, with the date in bold."""
    said = " ".join(claim.excerpt.exact.split())
    written = " ".join((claim.date_written or "").split())
    at = said.find(written) if written else -1
    if at < 0:
        cut = said if len(said) <= most else said[:most].rsplit(" ", 1)[0] + " …"
        return f"“{raised(cut)}”"
    end = at + len(written)
    room = max(0, (most - len(written)) // 2)
    before, after = said[max(0, at - room) : at], said[end : end + room]
    if at > room:
        before = "… " + before.split(" ", 1)[-1]
    if end + room < len(said):
        after = after.rsplit(" ", 1)[0] + " …"
    return f"“{raised(before)}<b>{escape(written)}</b>{raised(after)}”"
