"""What the reader shows before anything is chosen: what there is, what to try."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from PySide6.QtCore import QLocale

from gui.examples import EXAMPLES
from gui.qt import translate
from gui.reader.markup import link, quiet, record_link, style
from gui.reader.shell import MOST_NAMED
from gui.themes import Colours
from model.records.document import Document
from model.records.kinds import Kind


def welcome_html(
    title: str, sources: list[Document], counts: dict[Kind, int], colours: Colours
) -> str:
    """Write the first page: the archive, three example queries, its sources."""
    invitation = translate("Welcome", "Choose a row to read what attests it. Try:")
    texts = translate("Welcome", "The texts")
    examples = "".join(
        f"<p>{link('query:' + quote(example.query), example.query)} "
        f"{quiet(colours, '— ' + example.meaning())}</p>"
        for example in EXAMPLES
    )
    listed = "".join(
        f"<p>{record_link(Kind.DOCUMENT, one.id, one.label)}"
        f"{_creators(one, colours)}</p>"
        for one in sources[:MOST_NAMED]
    )
    if len(sources) > MOST_NAMED:
        listed += f"<p>{quiet(colours, '…')}</p>"
    return (
        f"<style>{style(colours)} "
        "h1 { font-size: x-large; font-weight: 600; }</style>"
        f"<h1>{escape(title)}</h1><p>{quiet(colours, _counts(counts))}</p>"
        f"<p>{escape(invitation)}</p>{examples}"
        f"<h4>{escape(texts)}</h4>{listed}"
    )


def _counts(counts: dict[Kind, int]) -> str:
    if not counts:
        return ""
    said = translate(
        "Welcome", "Documents: {documents} · Events: {events} · Articles: {articles}"
    )
    number = QLocale().toString
    return said.format(
        documents=number(counts[Kind.DOCUMENT]),
        events=number(counts[Kind.EVENT]),
        articles=number(counts[Kind.ARTICLE]),
    )


def _creators(one: Document, colours: Colours) -> str:
    return " " + quiet(colours, "— " + ", ".join(one.creators)) if one.creators else ""
