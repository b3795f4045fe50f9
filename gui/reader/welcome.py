"""What the reader shows before anything is chosen: what there is, what to try."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QLocale

from gui.qt import QT_TRANSLATE_NOOP
from gui.reader.markup import link, quiet, record_link, style
from gui.themes import Colours
from model.records.document import Document
from model.records.kinds import Kind

EXAMPLES = ("Sarper", "7 Haziran 1945", "antlaşma:Kars")


def welcome_html(
    title: str, sources: list[Document], counts: dict[Kind, int], colours: Colours
) -> str:
    """Write the first page: the archive, three example queries, its sources."""

    def tr(source: str) -> str:
        return QCoreApplication.translate("Welcome", source)

    def number(kind: Kind) -> str:
        return QLocale().toString(counts.get(kind, 0))

    count = tr("{documents} documents, {events} events, {articles} treaty articles")
    if counts:
        said = count.format(
            documents=number(Kind.DOCUMENT),
            events=number(Kind.EVENT),
            articles=number(Kind.ARTICLE),
        )
    else:
        said = ""
    examples = "".join(
        f"<p>{link('query:' + quote(query), query)} "
        f"{quiet(colours, '— ' + tr(meaning))}</p>"
        for query, meaning in zip(EXAMPLES, _meanings(), strict=True)
    )
    listed = "".join(
        f"<p>{record_link(Kind.DOCUMENT, one.id, one.label)}"
        f"{_creators(one, colours)}</p>"
        for one in sources
    )
    return (
        f"<style>{style(colours)} "
        "h1 { font-size: x-large; font-weight: 600; }</style>"
        f"<h1>{escape(title)}</h1><p>{quiet(colours, said)}</p>"
        f"<p>{escape(tr('Choose a row to read what attests it. Try:'))}</p>{examples}"
        f"<h4>{escape(tr('The texts'))}</h4>{listed}"
    )


def _meanings() -> tuple[str, ...]:
    return (
        QT_TRANSLATE_NOOP("Welcome", "a person, in every spelling"),
        QT_TRANSLATE_NOOP("Welcome", "a day, as it is written"),
        QT_TRANSLATE_NOOP("Welcome", "a treaty and its articles"),
    )


def _creators(one: Document, colours: Colours) -> str:
    return " " + quiet(colours, "— " + ", ".join(one.creators)) if one.creators else ""
