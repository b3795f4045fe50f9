"""A disagreement in words: its row in the list, and its claims in columns."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from gui.qt import QT_TRANSLATE_NOOP, translate
from gui.richtable import SERIF, Cell, marked, plain_cell
from gui.themes import Colours
from gui.words import (
    ASPECTS,
    CALENDARS,
    CLAIM_FIELDS,
    date_words,
    page_words,
    title_words,
    word,
)
from model.disagreement import Status
from model.records.claim import Claim
from model.records.document import Document
from model.weighing import Explanation, Told, Weighed, columns

STATUSES = {
    Status.OPEN: QT_TRANSLATE_NOOP("Words", "open"),
    Status.EXPLAINED: QT_TRANSLATE_NOOP("Words", "explained"),
    Status.DECIDED: QT_TRANSLATE_NOOP("Words", "decided"),
}
SIGNS = {Status.OPEN: "⚠", Status.EXPLAINED: "≈", Status.DECIDED: "✓"}

EXPLANATIONS = {
    Explanation.OLD_STYLE: QT_TRANSLATE_NOOP(
        "Words", "Old Style against New Style: the same day, thirteen days apart."
    ),
    Explanation.RUMI: QT_TRANSLATE_NOOP(
        "Words", "Rumi against Gregorian: the same day in two calendars."
    ),
    Explanation.KIND_OF_DATE: QT_TRANSLATE_NOOP(
        "Words",
        "Dates of different stages: signed, ratified, in force; dated, delivered.",
    ),
    Explanation.TWO_NAMES: QT_TRANSLATE_NOOP("Words", "Names of one and the same."),
    Explanation.CARRIED_YEAR: QT_TRANSLATE_NOOP(
        "Words", "The year is not written: it was carried over from what stands before."
    ),
    Explanation.MISPRINT: QT_TRANSLATE_NOOP("Words", "Perhaps a misprint."),
}


def status_words(status: Status) -> str:
    """Give the sign and the word of a status."""
    return f"{SIGNS[status]} {word({str(k): v for k, v in STATUSES.items()}, status)}"


def rule_words(rule: Explanation | None) -> str:
    """Say what a rule makes of a difference."""
    return word({str(k): v for k, v in EXPLANATIONS.items()}, rule)


def field_words(one: Weighed) -> str:
    """Name what the sources differ about: “Date”, “Outcome: point 3”."""
    field = word(CLAIM_FIELDS, one.disagreement.field)
    about = one.disagreement.about
    return f"{field}: {about}" if about else field


def value_words(claim: Claim, value: str) -> str:
    """Write a value: a date as the language writes it, anything else as it is."""
    return date_words(value) if claim.field == "date" else value


def list_row(one: Weighed, colours: Colours) -> list[Cell]:
    """Give the row of the list: status, subject and field, sources."""
    status = status_words(one.status)
    ink = colours.disagreement if one.status is Status.OPEN else colours.settled
    title, field = title_words(one.title), field_words(one)
    dated = date_words(one.date)
    below = " · ".join(part for part in (field, dated) if part)
    html = (
        f"<b>{escape(title)}</b><br>"
        f'<span style="color: {colours.quiet}">{escape(below)}</span>'
    )
    return [
        Cell(f'<span style="color: {ink}">{escape(status)}</span>', status, one),
        Cell(html, f"{title}. {below}", one),
        plain_cell(", ".join(one.sources), one),
    ]


def head_lines(one: Weighed) -> Iterator[str]:
    """Say what is known of a disagreement: status, rule, reason and who gives it."""
    yield status_words(one.status)
    if one.rule:
        yield rule_words(one.rule)
    if one.note:
        by = translate("Disagreements", "({source})").format(source=one.by)
        yield f"{one.note} {by}" if one.by else one.note


def claim_headings(one: Weighed, documents: dict[str, Document]) -> list[str]:
    """Give the headings of the columns: the value, then each source."""
    labels = [documents[key].label for key in columns(one.disagreement)]
    return [translate("Disagreements", "Value"), *labels]


def claim_rows(one: Weighed, colours: Colours) -> list[list[Cell]]:
    """Give a row for each value and a column for each source."""
    found = columns(one.disagreement)
    rows = []
    for at, rival in enumerate(one.disagreement.rivals):
        value = value_words(rival.claims[0], rival.value)
        cells = [Cell(f"<b>{escape(value)}</b>", value, rival.claims[0])]
        for told in found.values():
            here = [one_told for one_told in told if one_told.rival == at]
            cells.append(_claims_cell(here, colours))
        rows.append(cells)
    return rows


def _claims_cell(told: list[Told], colours: Colours) -> Cell:
    if not told:
        return Cell()
    html = "".join(_claim_html(one, colours) for one in told)
    plain = "\n".join(f"{_head(one.claim)}: {one.claim.excerpt.exact}" for one in told)
    return Cell(html, plain, told[0].claim)


def _head(claim: Claim) -> str:
    """Say a claim's own value, how it is written, in what calendar, on which page."""
    said = [
        value_words(claim, claim.value),
        word(ASPECTS, claim.aspect),
        f"“{claim.date_written}”" if claim.date_written else "",
        word(CALENDARS, claim.calendar) if claim.calendar != "gregorian" else "",
        page_words(claim.excerpt.page),
    ]
    return " · ".join(part for part in said if part)


def _claim_html(told: Told, colours: Colours) -> str:
    style = f"background-color: {colours.disagreement_ground}; font-weight: 600;"
    marks = [(start, end, style) for start, end in told.marks]
    words = marked(told.claim.excerpt.exact, marks)
    notes = [told.claim.basis, told.claim.note]
    below = "".join(
        f'<p style="margin: 2px 0 0 0; color: {colours.quiet}">{escape(note)}</p>'
        for note in notes
        if note
    )
    return (
        f'<p style="margin: 0; color: {colours.quiet}">{escape(_head(told.claim))}</p>'
        f'<p style="margin: 2px 0 6px 0; {SERIF}">“{words}”</p>{below}'
    )
