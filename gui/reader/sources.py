"""Source beside source: what each document says of a chosen record.

One column a source, one row a thing that is said; where two cannot both be right,
the sign stands in every cell concerned, with status and reason above the table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from gui.qt import QT_TRANSLATE_NOOP, translate
from gui.reader.loading import Said
from gui.reader.markup import (
    excerpt_link,
    link,
    quiet,
    quoted,
    record_link,
    style,
)
from gui.themes import Colours
from gui.turning import pages_for, view_words
from gui.words import (
    ASPECTS,
    CALENDARS,
    DOCUMENT_KINDS,
    EVENT_KINDS,
    RULES,
    STATUSES,
    article_words,
    date_words,
    matter_words,
    title_words,
    word,
)
from model.records.article import ArticleInTreaty, Counterpart
from model.records.authority import Authority
from model.records.claim import Claim
from model.records.decision import Verdict
from model.records.disagreement import Disagreement, RivalValue
from model.records.document import Document
from model.records.event import Event
from model.records.kinds import Kind

RELATIONS = {
    "same": QT_TRANSLATE_NOOP("Words", "the same"),
    "summarises": QT_TRANSLATE_NOOP("Words", "summarises"),
    "summarises reversed": QT_TRANSLATE_NOOP("Words", "summarised by"),
    "part-of": QT_TRANSLATE_NOOP("Words", "part of"),
    "part-of reversed": QT_TRANSLATE_NOOP("Words", "has as a part"),
    "differs": QT_TRANSLATE_NOOP("Words", "differs from"),
    "split": QT_TRANSLATE_NOOP("Words", "split into"),
    "merged": QT_TRANSLATE_NOOP("Words", "merged with"),
    "missing": QT_TRANSLATE_NOOP("Words", "missing there"),
    "renumbered": QT_TRANSLATE_NOOP("Words", "the same under another number"),
}
COLUMN = 200
ONLY_COLUMN = 330
SIGNS = {"open": "⚠", "explained": "≈", "decided": "✓"}


def sources_html(said: Said, colours: Colours) -> str:
    """Write all that is said of a record."""
    parts = [f"<style>{style(colours)}</style>", *_head(said, colours)]
    parts.append(_views(said))
    parts += [_disagreement(one, said, colours) for one in said.disagreements]
    if said.claims:
        parts.append(_table(said, colours))
    parts += _counterparts(said, colours)
    parts += _citations(said)
    return "".join(parts)


def _head(said: Said, colours: Colours) -> Iterator[str]:
    detail = said.detail
    match detail:
        case Document():
            yield from _document(detail, colours)
        case Event():
            line = [date_words(detail.date), word(EVENT_KINDS, detail.kind)]
            yield _titled(title_words(detail.title), line, colours)
        case ArticleInTreaty():
            number = article_words(detail.article.number)
            line = [number, detail.version, date_words(detail.signed)]
            yield _titled(title_words(detail.treaty), line, colours)
        case Authority():
            yield from _authority(detail, colours)
        case _:
            yield _titled(title_words(said.title), [], colours)
    note = getattr(detail, "note", None)
    if note:
        yield f"<p>{escape(note)}</p>"


def _views(said: Said) -> str:
    """Lead to the views that tell more of the record."""
    led = [
        link(f"page:{page}", view_words(page))
        for page in pages_for(said.record.kind, disputed=bool(said.disagreements))
    ]
    return f"<p>{' · '.join(led)}</p>" if led else ""


def _titled(title: str, line: Sequence[str], colours: Colours) -> str:
    below = " · ".join(part for part in line if part)
    return f"<h3>{escape(title)}</h3><p>{quiet(colours, below)}</p>"


def _document(work: Document, colours: Colours) -> Iterator[str]:
    line = [", ".join(work.creators), word(DOCUMENT_KINDS, work.kind)]
    yield _titled(work.title, line, colours)
    place = ": ".join(part for part in (work.place, work.publisher) if part)
    said = [work.container, place, date_words(work.date)]
    if work.pages:
        said.append(translate("Sources", "pp. {pages}").format(pages=work.pages))
    if work.archive_ref:
        reference = work.archive_ref
        places = (reference.institution, reference.fond, reference.box)
        said.append(
            "/".join(p for p in (*places, reference.folder, reference.item) if p)
        )
    published = ", ".join(part for part in said if part)
    if published:
        yield f"<p>{escape(published)}</p>"
    if work.rights:
        yield f"<p>{quiet(colours, work.rights)}</p>"
    if not work.has_text:
        missing = translate("Sources", "The archive does not hold its text.")
        yield f"<p>{quiet(colours, missing)}</p>"


def _authority(named: Authority, colours: Colours) -> Iterator[str]:
    forms = [name.text for name in named.names if name.kind == "attested"]
    derived = [name.text for name in named.names if name.kind != "attested"]
    yield _titled(named.name, [], colours)
    if forms:
        written = translate("Sources", "Written in the texts as: {forms}")
        yield f"<p>{escape(written.format(forms=' · '.join(forms)))}</p>"
    if derived:
        also = translate("Sources", "Also searched as: {forms}").format(
            forms=" · ".join(derived)
        )
        yield f"<p>{quiet(colours, also)}</p>"


def _disagreement(one: Disagreement, said: Said, colours: Colours) -> str:
    field = matter_words(one.field, one.about)
    rivals = " ↔ ".join(_rival(one, rival, said) for rival in one.rivals)
    status = _status(one, said)
    open_one = status == "open"
    ink = colours.disagreement if open_one else colours.settled
    ground = colours.disagreement_ground if open_one else colours.linked_ground
    reasons = [word(RULES, one.rule), one.note or "", f"({one.by})" if one.by else ""]
    reason = " ".join(part for part in reasons if part)
    lines = [_verdict(said.verdicts.get(one.key)), escape(reason)]
    return (
        f'<table width="100%" cellpadding="6" bgcolor="{ground}"><tr><td>'
        f'<span style="color:{ink}; font-weight:600">{SIGNS.get(status, "")} '
        f"{escape(word(STATUSES, status))}</span> · {escape(field)}: "
        f"{rivals}{''.join('<br>' + line for line in lines if line)}</td></tr></table>"
    )


def _status(one: Disagreement, said: Said) -> str:
    """Give how far a disagreement is settled, by the reader before the record."""
    verdict = said.verdicts.get(one.key)
    return verdict.status if verdict else one.status


def _verdict(verdict: Verdict | None) -> str:
    """Write what the reader decided; the record's own reason stands below."""
    if verdict is None:
        return ""
    head = escape(translate("Sources", "Your verdict"))
    by = f" ({verdict.by})" if verdict.by else ""
    return f"<b>{head}:</b> {escape(verdict.reason + by)}"


def _rival(one: Disagreement, rival: RivalValue, said: Said) -> str:
    value = date_words(rival.value) if one.field == "date" else rival.value
    documents = dict.fromkeys(claim.excerpt.document_id for claim in rival.claims)
    names = ", ".join(said.documents[number].label for number in documents)
    return f"<b>{escape(value)}</b> ({escape(names)})"


def _table(said: Said, colours: Colours) -> str:
    columns = list(dict.fromkeys(claim.excerpt.document_id for claim in said.claims))
    rows: dict[tuple[str, str | None], list[Claim]] = {}
    for claim in sorted(said.claims, key=lambda claim: claim.field != "date"):
        rows.setdefault((claim.field, claim.about), []).append(claim)
    disputed = {
        claim.id: _status(one, said)
        for one in said.disagreements
        for rival in one.rivals
        for claim in rival.claims
    }
    column = COLUMN if len(columns) > 1 else ONLY_COLUMN
    head = "".join(
        f'<th width="{column}">{escape(said.documents[number].label)}</th>'
        for number in columns
    )
    body = "".join(
        _row(field, about, claims, columns, disputed, colours)
        for (field, about), claims in rows.items()
    )
    width = column * len(columns) + 110
    return (
        f'<table width="{width}" cellpadding="5" cellspacing="0" border="0">'
        f'<tr><th width="110"></th>{head}</tr>{body}</table>'
    )


def _row(
    field: str,
    about: str | None,
    claims: Sequence[Claim],
    columns: Sequence[int],
    disputed: dict[int, str],
    colours: Colours,
) -> str:
    label = matter_words(field, about)
    cells = []
    for number in columns:
        here = [claim for claim in claims if claim.excerpt.document_id == number]
        said = "<br><br>".join(_claim(claim, disputed, colours) for claim in here)
        cells.append(f'<td style="border-top:1px solid {colours.line}">{said}</td>')
    return (
        f'<tr><td style="border-top:1px solid {colours.line}">'
        f"{quiet(colours, label)}</td>{''.join(cells)}</tr>"
    )


def _claim(claim: Claim, disputed: dict[int, str], colours: Colours) -> str:
    value = date_words(claim.value) if claim.field == "date" else claim.value
    sign = SIGNS.get(disputed.get(claim.id, ""), "")
    beside = [word(ASPECTS, claim.aspect), word(CALENDARS, claim.calendar)]
    if claim.calendar == "gregorian":
        beside.pop()
    if claim.date_written and claim.date_written != value:
        beside.append(f"«{claim.date_written}»")
    page = (
        translate("Sources", "p. {page}").format(page=claim.excerpt.page)
        if claim.excerpt.page
        else ""
    )
    details = ", ".join(part for part in (*beside, page) if part)
    mark = f' <span style="color:{colours.disagreement}">{sign}</span>' if sign else ""
    notes = "".join(
        f"<br>{quiet(colours, note)}" for note in (claim.basis, claim.note) if note
    )
    title = f' title="{escape(claim.value)}"' if claim.field == "date" else ""
    return (
        f"<span{title}><b>{escape(value)}</b></span>{mark} {quiet(colours, details)}"
        f"<br>{excerpt_link(claim.excerpt, quoted(claim.excerpt.exact))}{notes}"
    )


def _counterparts(said: Said, colours: Colours) -> Iterator[str]:
    if not said.alignments:
        return
    heading = translate("Sources", "In the other wordings")
    yield f"<h4>{escape(heading)}</h4>"
    for answer in said.alignments:
        yield f"<p>{_counterpart(answer, colours)}</p>"


def _counterpart(answer: Counterpart, colours: Colours) -> str:
    code = f"{answer.relation} reversed" if answer.reverse else answer.relation
    relation = word(RELATIONS, code if code in RELATIONS else answer.relation)
    note = f" {quiet(colours, answer.note)}" if answer.note else ""
    if answer.by is not None:
        held = translate("Sources", "✓ as you hold it") + (
            f" ({answer.by})" if answer.by else ""
        )
        note = f" {quiet(colours, held)}{note}"
    if answer.other is None:
        return f"{escape(relation)}{note}"
    other = answer.other
    name = f"{other.version}, {article_words(other.article.number)}"
    leads = record_link(Kind.ARTICLE, other.article.id, name)
    words = escape(quoted(other.article.excerpt.exact))
    return f"{escape(relation)}: {leads}<br>{words}{note}"


def _citations(said: Said) -> Iterator[str]:
    if not said.citations:
        return
    heading = translate("Sources", "Cited in")
    yield f"<h4>{escape(heading)}</h4>"
    for citation in said.citations:
        place = citation.mark or citation.excerpt
        name = said.documents[citation.document_id].label
        if citation.note:
            name = translate("Sources", "{document}, note {note}").format(
                document=name, note=citation.note
            )
        address = f"excerpt:{place.document_id}:{place.start}:{place.end}"
        items = "; ".join(i.raw for i in citation.items if i.cited_id == said.record.id)
        yield f"<p>{link(address, name)}: {escape(items)}</p>"
