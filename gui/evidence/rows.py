"""Evidence in words: one row for each work behind each claim."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from gui.evidence.loading import Bearing, Grounds, Works
from gui.qt import QT_TRANSLATE_NOOP, translate
from gui.richtable import SERIF, Cell, plain_cell, raised
from gui.themes import Colours
from gui.words import CLAIM_FIELDS, DOCUMENT_KINDS, date_words, page_words, word
from model.evidence import (
    Attachment,
    Backing,
    CitedWork,
    Evidence,
    Resting,
    Support,
    agreeing,
)
from model.records.citation import Citation, Item
from model.records.claim import Claim
from model.records.document import Document

ATTACHMENTS = {
    Attachment.SENTENCE: QT_TRANSLATE_NOOP("Words", "in the claim’s own sentence"),
    Attachment.NEXT: QT_TRANSLATE_NOOP("Words", "next mark in the paragraph"),
    Attachment.LIST: QT_TRANSLATE_NOOP("Words", "where the list is introduced"),
    Attachment.NOTE: QT_TRANSLATE_NOOP("Words", "the note itself"),
}


CERTAIN = frozenset({Attachment.SENTENCE, Attachment.NOTE})
"""Ties that leave no doubt; the others are likely."""

FORMS = {
    "age": "a.g.e.",
    "agm": "a.g.m.",
    "agt": "a.g.t.",
    "agb": "a.g.b.",
    "ibid": "ibid.",
    "short": QT_TRANSLATE_NOOP("Words", "short form"),
}
"""How short forms of a citation are called; full ones need no word."""


MOST_LISTED = 500
"""Rows of the list of works; each is laid out for itself."""


def claim_words(claim: Claim) -> str:
    """Say what a claim asserts: “Date: 7 August 1946”."""
    value = date_words(claim.value) if claim.field == "date" else claim.value
    return f"{word(CLAIM_FIELDS, claim.field)}: {value}"


def work_words(work: Document) -> str:
    """Name a work: its creators, its title, its year.

    A work that is known by its short reference alone is called by that.
    """
    if work.title.startswith("["):
        return work.title
    said = [", ".join(work.creators), work.title, date_words(work.date)]
    return ", ".join(part for part in said if part)


def citation_words(citation: Citation) -> str:
    """Name a citation: “note 33”, or the author and date as they stand."""
    if citation.note:
        return translate("Evidence", "note {number}").format(number=citation.note)
    return " ".join(citation.excerpt.exact.split())


def tie_words(tie: Support | Resting) -> str:
    """Say how words lead to a work: their note, and the notes a short form leads to.

    “note 33 (a.g.e.) → note 32 (a.g.e.) → note 8”.
    """
    said = [_formed(tie.citation, tie.item)]
    for citation in tie.chain:
        cited = (i for i in citation.items if i.cited_id == tie.item.cited_id)
        said.append(_formed(citation, next(cited, None)))
    return " → ".join(said)


def _formed(citation: Citation, item: Item | None) -> str:
    form = word(FORMS, item.form) if item and item.form in FORMS else ""
    name = citation_words(citation)
    return f"{name} ({form})" if form else name


def chain_words(support: Support) -> str:
    """Name a citation with the notes it leads through: “note 33 → 32 → 8”."""
    notes = [citation.note for citation in support.chain]
    name = citation_words(support.citation)
    return " → ".join([name, *(note for note in notes if note)])


def claims_words(backing: Backing) -> str:
    """Say how many claims of how many sources rest on a work."""
    claims, sources = len(backing.claims), len(backing.sources)
    if sources > 1:
        said = translate("Evidence", "{claims} claims in {sources} sources")
        return said.format(claims=claims, sources=sources)
    if claims == 1:
        return translate("Evidence", "1 claim")
    return translate("Evidence", "{claims} claims").format(claims=claims)


def evidence_headings() -> list[str]:
    """Give the headings of the table of claims."""
    return [
        translate("Evidence", "Source"),
        translate("Evidence", "Claim"),
        translate("Evidence", "Cited"),
        translate("Evidence", "Through"),
        translate("Evidence", "Work"),
    ]


def evidence_rows(grounds: Grounds, colours: Colours) -> list[list[Cell]]:
    """Give a row for each support, then the claims that cite nothing."""
    shared = {b.work.id: len(b.sources) for b in grounds.evidence.shared}
    rows = [_row(s, grounds, colours, shared) for s in grounds.evidence.supports]
    nothing = translate("Evidence", "cites nothing for it")
    for claim in grounds.evidence.unsupported:
        source = grounds.sources[claim.excerpt.document_id].label
        rows.append(
            [
                plain_cell(source, claim),
                _claim_cell(claim, colours),
                Cell(
                    f'<i style="color: {colours.quiet}">{escape(nothing)}</i>',
                    nothing,
                    claim,
                ),
                Cell(leads_to=claim),
                Cell(leads_to=claim),
            ]
        )
    return rows


def _row(
    support: Support, grounds: Grounds, colours: Colours, shared: dict[int, int]
) -> list[Cell]:
    source = grounds.sources[support.claim.excerpt.document_id].label
    attached = word({str(k): v for k, v in ATTACHMENTS.items()}, support.attachment)
    raw = " ".join(support.item.raw.split())
    return [
        plain_cell(source, support),
        _claim_cell(support.claim, colours, support),
        _two_lines(raw, attached, colours, support),
        plain_cell(tie_words(support), support),
        _work_cell(support, colours, shared),
    ]


def _claim_cell(claim: Claim, colours: Colours, leads_to: object = None) -> Cell:
    said = claim_words(claim)
    quoted = f"“{claim.excerpt.exact}”"
    html = (
        f"<b>{escape(said)}</b><br>"
        f'<span style="{SERIF} color: {colours.quiet}">{raised(quoted)}</span>'
    )
    return Cell(html, f"{said} {quoted}", leads_to or claim)


def _two_lines(one: str, other: str, colours: Colours, leads_to: object) -> Cell:
    below = f'<span style="color: {colours.quiet}">{escape(other)}</span>'
    return Cell(f"{escape(one)}<br>{below}", f"{one} ({other})", leads_to)


def _work_cell(support: Support, colours: Colours, shared: dict[int, int]) -> Cell:
    if support.work is None:
        why = support.item.why or translate("Evidence", "not resolved")
        return Cell(
            f'<i style="color: {colours.quiet}">{escape(why)}</i>', why, support
        )
    said = work_words(support.work)
    kind = word(DOCUMENT_KINDS, support.work.kind)
    if support.work.id in shared:
        several = translate("Evidence", "⚑ several sources rest on it")
        if shared[support.work.id] == 1:
            several = translate("Evidence", "⚑ another source rests on another edition")
        kind = f"{kind} · {several}"
    return _two_lines(said, kind, colours, support)


def summary_words(grounds: Grounds) -> Iterator[str]:
    """Say how many sources make the claims and how many testimonies they amount to."""
    evidence = grounds.evidence
    sources = len({claim.excerpt.document_id for claim in evidence.claims})
    yield translate("Evidence", "{claims} claims in {sources} sources").format(
        claims=len(evidence.claims), sources=sources
    )
    yield translate("Evidence", "{works} works behind them").format(
        works=len(evidence.works)
    )
    if evidence.shared:
        yield translate(
            "Evidence",
            "⚑ sources rest on the same work; independent testimonies: {number}",
        ).format(number=len(evidence.testimonies))
    elif sources > 1:
        yield translate("Evidence", "no work stands behind two sources")
    yield from _agreements(evidence)
    if any(support.attachment not in CERTAIN for support in evidence.supports):
        yield translate(
            "Evidence", "dashed line: the mark stands outside the claim’s own sentence"
        )


def _agreements(evidence: Evidence) -> Iterator[str]:
    """Say of each value that several sources assert how many testimonies it has."""
    values: dict[tuple[str, str | None, str], list[Claim]] = {}
    for claim in evidence.claims:
        values.setdefault((claim.field, claim.about, claim.value), []).append(claim)
    for claims in values.values():
        sources = len({claim.excerpt.document_id for claim in claims})
        told = agreeing(evidence, claims)
        if sources > 1 and told < sources:
            said = translate(
                "Evidence",
                "{claim}: sources {sources}, independent testimonies {number}",
            )
            yield said.format(
                claim=claim_words(claims[0]), sources=sources, number=told
            )


def works_headings() -> list[str]:
    """Give the headings of the list of cited works."""
    return [
        translate("Evidence", "Work"),
        translate("Evidence", "Kind"),
        translate("Evidence", "Citations"),
        translate("Evidence", "Cited by"),
    ]


def works_rows(works: Works, colours: Colours) -> list[list[Cell]]:
    """Give a row for each cited work; it leads to what rests on the work."""
    return [_cited_row(one, works, colours) for one in works.found[:MOST_LISTED]]


def _cited_row(one: CitedWork, works: Works, colours: Colours) -> list[Cell]:
    work = one.work
    below = ", ".join(p for p in (*work.creators, date_words(work.date)) if p)
    said = f"{work.title}. {below}" if below else work.title
    html = f"<b>{escape(work.title)}</b>"
    if below:
        html += f'<br><span style="color: {colours.quiet}">{escape(below)}</span>'
    names = (works.sources.get(number) for number in one.sources)
    return [
        Cell(html, said, work),
        plain_cell(word(DOCUMENT_KINDS, work.kind), work),
        plain_cell(str(one.citations), work),
        plain_cell(", ".join(name.label for name in names if name), work),
    ]


def works_words(works: Works) -> str:
    """Say how many works are listed, and why these."""
    said = translate("Evidence", "Cited works: {number}.")
    if works.query.strip():
        said = translate("Evidence", "Cited works that answer the query: {number}.")
    if works.through:
        said = translate("Evidence", "Works cited where the query finds: {number}.")
    said = said.format(number=len(works.found))
    if len(works.found) > MOST_LISTED:
        cut = translate("Evidence", "The {number} most cited are listed.")
        said = f"{said} {cut.format(number=MOST_LISTED)}"
    lead = translate("Evidence", "Enter shows everything that rests on one of them.")
    return f"{said} {lead}"


def bearing_words(bearing: Bearing) -> str:
    """Say how many passages of how many sources rest on a work."""
    sources = {resting.document.id for resting in bearing.resting}
    if not sources:
        return translate("Evidence", "No source cites it.")
    said = translate(
        "Evidence", "Passages that rest on it: {number}, sources: {sources}"
    )
    return said.format(number=len(bearing.resting), sources=len(sources))


def bearing_headings() -> list[str]:
    """Give the headings of the table of what rests on a work."""
    return [
        translate("Evidence", "Source"),
        translate("Evidence", "Words that rest on it"),
        translate("Evidence", "Cited"),
        translate("Evidence", "Claims made there"),
    ]


def bearing_rows(bearing: Bearing, colours: Colours) -> list[list[Cell]]:
    """Give a row for each stretch that rests on a work."""
    return [_bearing_row(resting, colours) for resting in bearing.resting]


def _bearing_row(resting: Resting, colours: Colours) -> list[Cell]:
    place = resting.citation.mark or resting.citation.excerpt
    raw = " ".join(resting.item.raw.split())
    claims = dict.fromkeys(map(claim_words, resting.claims))
    said, html = "\n".join(claims), "<br>".join(map(escape, claims))
    words = " ".join(resting.words.split())
    where = " · ".join(
        part for part in (resting.document.label, page_words(place.page)) if part
    )
    return [
        plain_cell(where, resting),
        Cell(f'<span style="{SERIF}">“{escape(words)}”</span>', f"“{words}”", resting),
        _two_lines(raw, tie_words(resting), colours, resting),
        Cell(html, said, resting),
    ]
