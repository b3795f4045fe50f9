"""A disagreement in words: its row in the list, and its claims in columns."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from gui.qt import QT_TRANSLATE_NOOP, translate
from gui.richtable import SERIF, Cell, marked
from gui.themes import Colours
from gui.words import (
    ASPECTS,
    CALENDARS,
    date_words,
    matter_words,
    page_words,
    title_words,
    word,
)
from model.disagreement import Status
from model.explaining import Explanation, Finding
from model.records.claim import Claim
from model.records.decision import Verdict
from model.records.document import Document
from model.weighing import Told, Weighed

STATUSES = {
    Status.OPEN: QT_TRANSLATE_NOOP("Words", "open"),
    Status.EXPLAINED: QT_TRANSLATE_NOOP("Words", "explained"),
    Status.DECIDED: QT_TRANSLATE_NOOP("Words", "decided"),
}
SIGNS = {Status.OPEN: "⚠", Status.EXPLAINED: "≈", Status.DECIDED: "✓"}

EXPLANATIONS = {
    Explanation.OLD_STYLE: QT_TRANSLATE_NOOP(
        "Words", "Old Style against New Style: the same day in two calendars."
    ),
    Explanation.RUMI: QT_TRANSLATE_NOOP(
        "Words", "Rumi against Gregorian: the same day in two calendars."
    ),
    Explanation.KIND_OF_DATE: QT_TRANSLATE_NOOP(
        "Words", "Dates of different stages of one act; both may be right."
    ),
    Explanation.TWO_NAMES: QT_TRANSLATE_NOOP("Words", "Two names of one person."),
    Explanation.CARRIED_YEAR: QT_TRANSLATE_NOOP(
        "Words", "The year is not written: it was carried over from what stands before."
    ),
    Explanation.MISPRINT: QT_TRANSLATE_NOOP(
        "Words", "Perhaps a misprint: but for one part they are the same."
    ),
}


def status_words(status: Status) -> str:
    """Give the sign and the word of a status."""
    return f"{SIGNS[status]} {word({str(k): v for k, v in STATUSES.items()}, status)}"


def rule_words(rule: Explanation | None) -> str:
    """Say what a rule makes of a difference."""
    return word({str(k): v for k, v in EXPLANATIONS.items()}, rule)


def field_words(one: Weighed) -> str:
    """Name what the sources differ about: “Date”, “Outcome: point 3”."""
    return matter_words(one.disagreement.field, one.disagreement.about)


def value_words(claim: Claim, value: str) -> str:
    """Write a value: a date as the language writes it, anything else as it is."""
    return date_words(value) if claim.field == "date" else value


def list_headings() -> list[str]:
    """Give the headings of the list."""
    return [
        translate("Disagreements", "Status"),
        translate("Disagreements", "Subject"),
    ]


def list_row(one: Weighed, colours: Colours) -> list[Cell]:
    """Give the row of the list: status; subject, kind of difference, date, sources."""
    status = status_words(one.status)
    title, field = title_words(one.title), field_words(one)
    dated, told = date_words(one.date), _sources_words(len(one.sources))
    below = " · ".join(part for part in (field, dated, told) if part)
    html = (
        f"<b>{escape(title)}</b><br>"
        f'<span style="color: {colours.quiet}">{escape(below)}</span>'
    )
    return [
        Cell(_status_html(one.status, colours), status, one),
        Cell(html, f"{title}. {below}", one),
    ]


def _status_html(status: Status, colours: Colours) -> str:
    ink = colours.disagreement if status is Status.OPEN else colours.settled
    return f'<span style="color: {ink}">{escape(status_words(status))}</span>'


def _sources_words(number: int) -> str:
    if number == 1:
        return translate("Disagreements", "one source against itself")
    return translate("Disagreements", "{number} sources").format(number=number)


def head_html(one: Weighed, documents: dict[str, Document], colours: Colours) -> str:
    """Say what a disagreement is, how it stands, and what is known of it."""
    title = f"{title_words(one.title)} – {field_words(one)}"
    lines = [f"<b>{escape(title)}</b>"]
    rule = translate("Disagreements", "By rule")
    lines += [
        f'<span style="color: {colours.quiet}">{escape(f"{rule}: {line}")}</span>'
        for line in finding_lines(one)
    ]
    lines += _verdict_lines(one, documents, colours)
    recorded = Status(one.disagreement.status)
    shown = recorded if one.verdict else one.status
    editors = translate("Disagreements", "the editors of the record")
    said = _reason(one.disagreement.note, one.disagreement.by or editors)
    head = translate("Disagreements", "In the record")
    line = f"{_status_html(shown, colours)} · {said}".removesuffix(" · ")
    lines.append(f"<b>{escape(head)}:</b> {line}" if one.verdict else line)
    return "".join(f'<p style="margin: 0 0 2px 0">{line}</p>' for line in lines)


def _reason(note: str | None, by: str | None) -> str:
    """Write a reason and who gives it."""
    if not note:
        return ""
    who = translate("Disagreements", "({source})").format(source=by) if by else ""
    return escape(f"{note} {who}".strip())


def _verdict_lines(
    one: Weighed, documents: dict[str, Document], colours: Colours
) -> Iterator[str]:
    if one.verdict is None:
        return
    head = translate("Disagreements", "Your verdict")
    status = _status_html(one.status, colours)
    made = date_words(one.verdict.made[:10])
    said = _reason(one.verdict.reason, f"{one.verdict.by}, {made}")
    yield f"<b>{escape(head)}:</b> {status} · {said}"
    if held := preferred_words(one, one.verdict, documents):
        right = translate("Disagreements", "Held to be right: {value}")
        yield escape(right.format(value=held))


def preferred_words(
    one: Weighed, verdict: Verdict, documents: dict[str, Document]
) -> str:
    """Name the value that a verdict holds to be right, and the claim, if it says."""
    for rival in one.disagreement.rivals:
        for claim in rival.claims:
            if verdict.claim and claim.key == verdict.claim:
                source = documents[claim.excerpt.document_key].label
                return f"{value_words(claim, claim.value)} ({source})"
        if not verdict.claim and rival.value == verdict.value:
            return value_words(rival.claims[0], rival.value)
    return ""


def finding_lines(one: Weighed) -> list[str]:
    """Say what rules make of the difference, rival by rival where they differ."""
    told = [finding for finding in one.findings if finding.rule]
    if not told:
        return [rule_words(one.rule)] if one.rule else []
    if one.rule and len(told) > 1:
        return [rule_words(one.rule)]
    return [_finding_words(one, finding) for finding in told]


def _finding_words(one: Weighed, finding: Finding) -> str:
    rivals = [one.disagreement.rivals[at] for at in (finding.one, finding.other)]
    stages = finding.rule is Explanation.KIND_OF_DATE
    said = []
    for rival in rivals:
        first = next((c for c in rival.claims if c.value == rival.value), None)
        claim = first or rival.claims[0]
        stage = word(ASPECTS, claim.aspect) if stages else ""
        value = value_words(claim, rival.value)
        said.append(f"{value} ({stage})" if stage else value)
    return f"{' ↔ '.join(said)}: {rule_words(finding.rule)}"


def claim_headings(one: Weighed, documents: dict[str, Document]) -> list[str]:
    """Give the headings of the columns: the value, then each source."""
    labels = [documents[key].label for key in one.columns]
    return [translate("Disagreements", "Value"), *labels]


def claim_rows(one: Weighed, colours: Colours) -> list[list[Cell]]:
    """Give the values one below the other, and a column for each source.

    A source that asserts a value more than once has a row for each time, so that
    every excerpt can be gone to.
    """
    found = list(one.columns.values())
    rows = []
    for at, rival in enumerate(one.disagreement.rivals):
        value = value_words(rival.claims[0], rival.value)
        right = bool(one.verdict and one.verdict.value == rival.value)
        said = f"✓ {value}" if right else value
        ink = f' style="color: {colours.settled}"' if right else ""
        here = [[t for t in told if t.rival == at] for told in found]
        for number in range(max(map(len, here))):
            html = "" if number else f"<b{ink}>{escape(said)}</b>"
            cells = [told[number : number + 1] for told in here]
            leads = next(told.claim for cell in cells for told in cell)
            row = [
                Cell(html, said, leads),
                *(_claim_cell(c, one, colours) for c in cells),
            ]
            rows.append(row)
    return rows


def _claim_cell(told: list[Told], one: Weighed, colours: Colours) -> Cell:
    if not told:
        return Cell()
    claim = told[0].claim
    right = "✓ " if one.verdict and one.verdict.claim == claim.key else ""
    notes = [note for note in (claim.basis, claim.note) if note]
    value = value_words(claim, claim.value)
    details = _details(claim)
    head = f"{right}{' · '.join([value, *details])}"
    plain = "\n".join([f"{head}: {claim.excerpt.exact}", *notes])
    # The eye sees the value of the row; one that is vaguer is said with its claim.
    own = [] if claim.value == one.disagreement.rivals[told[0].rival].value else [value]
    seen = f"{right}{' · '.join([*own, *details])}"
    return Cell(_claim_html(told[0], seen, colours), plain, claim)


def _details(claim: Claim) -> list[str]:
    """Say how a claim's value is written, in what calendar, and on which page."""
    said = [
        word(ASPECTS, claim.aspect),
        f"“{claim.date_written}”" if claim.date_written else "",
        word(CALENDARS, claim.calendar) if claim.calendar != "gregorian" else "",
        page_words(claim.excerpt.page),
    ]
    return [part for part in said if part]


def _claim_html(told: Told, head: str, colours: Colours) -> str:
    style = f"background-color: {colours.disagreement_ground}; font-weight: 600;"
    marks = [(start, end, style) for start, end in told.marks]
    words = marked(told.claim.excerpt.exact, marks)
    notes = [told.claim.basis, told.claim.note]
    below = "".join(
        f'<p style="margin: 2px 0 0 0; color: {colours.quiet}">{escape(note)}</p>'
        for note in notes
        if note
    )
    above = f'<p style="margin: 0; color: {colours.quiet}">{escape(head)}</p>'
    return (
        f"{above if head else ''}"
        f'<p style="margin: 2px 0 6px 0; {SERIF}">“{words}”</p>{below}'
    )
