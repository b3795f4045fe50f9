"""Rows of a comparison as cells: relation, note, and each wording with its marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from gui.comparison.loading import Compared
from gui.qt import QT_TRANSLATE_NOOP, translate
from gui.richtable import SERIF, Cell, marked
from gui.themes import Colours
from gui.words import article_words, page_words, word
from model.comparing.differences import Difference, Mark
from model.comparing.marking import ARTICLE_BREAK, Marked
from model.comparing.offers import Offer
from model.comparison import Cell as Wording
from model.comparison import Link, Relation, Row, Source
from model.records.treaty import Article

RELATIONS = {
    Relation.SAME: QT_TRANSLATE_NOOP("Words", "Same"),
    Relation.RENUMBERED: QT_TRANSLATE_NOOP("Words", "Renumbered"),
    Relation.SUMMARISES: QT_TRANSLATE_NOOP("Words", "Summarised"),
    Relation.PART_OF: QT_TRANSLATE_NOOP("Words", "Part of it"),
    Relation.SPLIT: QT_TRANSLATE_NOOP("Words", "Split"),
    Relation.MERGED: QT_TRANSLATE_NOOP("Words", "Merged"),
    Relation.MISSING: QT_TRANSLATE_NOOP("Words", "Missing"),
    Relation.DIFFERS: QT_TRANSLATE_NOOP("Words", "Meaning differs"),
}
SIGNS = {
    Relation.SAME: "=",
    Relation.RENUMBERED: "≡",
    Relation.SUMMARISES: "≈",
    Relation.PART_OF: "⊂",
    Relation.SPLIT: "⇉",
    Relation.MERGED: "⇇",
    Relation.MISSING: "∅",
    Relation.DIFFERS: "≠",
}


def mark_style(difference: Difference, colours: Colours) -> str:
    """Give the style of a mark; colour never stands alone."""
    match difference:
        case Difference.SUFFIX:
            return "text-decoration: underline;"
        case Difference.SPELLING:
            return "text-decoration: underline; font-style: italic;"
        case Difference.WORD:
            return f"background-color: {colours.excerpt};"
        case Difference.NEGATION:
            return (
                f"background-color: {colours.disagreement_ground};"
                f" color: {colours.disagreement}; font-weight: 600;"
                " text-decoration: underline;"
            )


def legend(colours: Colours) -> str:
    """Say in one line what the marks mean, each word marked as it says."""
    words = {
        Difference.WORD: translate("Comparison", "another word"),
        Difference.SUFFIX: translate("Comparison", "another suffix"),
        Difference.SPELLING: translate("Comparison", "another spelling of a name"),
        Difference.NEGATION: translate("Comparison", "denied on one side"),
    }
    return " &nbsp; ".join(
        f'<span style="{mark_style(kind, colours)}">{escape(said)}</span>'
        for kind, said in words.items()
    )


def comparison_rows(compared: Compared, colours: Colours) -> list[list[Cell]]:
    """Give the rows of a comparison: the relation first, then each wording."""
    kind = compared.comparison.treaty.kind
    numbers = {
        article.id: article_words(article.number, kind)
        for row in compared.comparison.rows
        for cell in row.cells
        for article in cell.articles
    }
    return [
        [
            _relation(row, found, numbers, colours),
            *(
                _wording(cell, marks, kind, colours)
                for cell, marks in zip(row.cells, found.marks, strict=True)
            ),
        ]
        for row, found in zip(compared.comparison.rows, compared.marks, strict=True)
    ]


def relation_words(relation: str) -> str:
    """Name how articles stand to each other."""
    return word({str(k): v for k, v in RELATIONS.items()}, relation)


def _relation(row: Row, found: Marked, names: dict[int, str], colours: Colours) -> Cell:
    relation = row.relation
    name = relation_words(relation)
    sign = next((s for r, s in SIGNS.items() if r == relation), "")
    grave = relation in (Relation.DIFFERS, Relation.MISSING)
    ink = colours.disagreement if grave else colours.ink
    said = [f"{sign} {name}".strip(), *_origin(row, names), *row.notes]
    if found.reworded:
        said.append(
            translate(
                "Comparison",
                "In other words: only denials, names, numbers and dates are marked",
            )
        )
    head = f'<b style="color: {ink}">{escape(said[0])}</b>'
    below = "".join(
        f'<p style="margin: 4px 0 0 0; color: {colours.quiet}">{escape(words)}</p>'
        for words in said[1:]
    )
    return Cell(head + below, "\n".join(said), row)


def _origin(row: Row, names: dict[int, str]) -> Iterator[str]:
    """Say who holds that these correspond, and what the record held before."""
    if row.renumbered:
        yield translate("Comparison", "Other number")
    if row.suggested:
        yield translate("Comparison", "? Suggested by the program") + _ground(row)
    for link in row.decided:
        decision = translate("Comparison", "✓ Your decision: {relation}")
        said = decision.format(relation=relation_words(link.relation))
        by = f" ({link.by})" if link.by else ""
        yield f"{said}{by}" + (f" – {link.note}" if link.note else "")
    for link in row.links:
        if link.overruled:
            record = translate("Comparison", "In the record: {relation}")
            said = record.format(relation=relation_words(link.relation))
            yield said + _elsewhere(row, link, names)


def _ground(row: Row) -> str:
    """Say on what a suggestion rests: likeness, words in common, or a number only."""
    links = [link for link in row.links if link.source is Source.SUGGESTED]
    scores = [link.score for link in links if link.score is not None]
    if not scores:
        return " " + translate("Comparison", "(only the number agrees)")
    grounds = dict.fromkeys(ground for link in links for ground in link.grounds)
    common = f" ({', '.join(grounds)})" if grounds else ""
    return f" {max(scores):.0%}{common}"


def _elsewhere(row: Row, link: Link, names: dict[int, str]) -> str:
    """Name the articles that the record ties and that do not stand in this row."""
    here = {a.id for cell in row.cells for a in cell.articles}
    away = [end for end in (link.article, *link.targets) if end not in here]
    return f" – {', '.join(names[end] for end in away)}" if away else ""


def _wording(cell: Wording, marks: Sequence[Mark], kind: str, colours: Colours) -> Cell:
    if not cell.articles:
        missing = translate("Comparison", "Not in this wording")
        return Cell(
            f'<i style="color: {colours.quiet}">— {escape(missing)}</i>', f"— {missing}"
        )
    parts, plain = [], []
    at = 0
    for article in cell.articles:
        exact = article.excerpt.exact
        inner = [
            (m.start - at, m.end - at, mark_style(m.difference, colours))
            for m in marks
            if at <= m.start < at + len(exact)
        ]
        head = _head(article, kind)
        parts.append(
            f'<p style="margin: 0 0 2px 0; color: {colours.quiet}">{escape(head)}</p>'
            f'<p style="margin: 0 0 6px 0; {SERIF}">{marked(exact, inner)}</p>'
        )
        plain.append(f"{head}\n{exact}")
        at += len(exact) + len(ARTICLE_BREAK)
    return Cell("".join(parts), "\n".join(plain), cell)


def _head(article: Article, kind: str) -> str:
    number = article_words(article.number, kind)
    said = [number, article.heading or "", page_words(article.excerpt.page)]
    return " · ".join(part for part in said if part)


def offer_words(offer: Offer) -> str:
    """Name what an offer sets side by side: versions, or articles of one version."""
    return " | ".join(
        _wording_words(title, offer.treaty.kind) if column.articles else title
        for column, title in zip(offer.columns, offer.titles, strict=True)
    )


def _wording_words(title: str, kind: str) -> str:
    version, _, number = title.rpartition(": ")
    return f"{version}: {article_words(number, kind)}"
