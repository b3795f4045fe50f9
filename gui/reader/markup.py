"""Small pieces of HTML for the panels below the text, and the links in them.

A link says in its address what it leads to: `excerpt:4:120:166` (document, start,
end), `event:12`, `person:3`, `page:evidence`; `follow` tells the focus.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QUrl

from gui.focus import Focus, Page, Spot
from gui.themes import Colours
from model.records.excerpt import Excerpt
from model.records.kinds import Kind

QUOTED = 160


def excerpt_link(excerpt: Excerpt, words: str) -> str:
    """Link to an excerpt in its document."""
    return link(f"excerpt:{excerpt.document_id}:{excerpt.start}:{excerpt.end}", words)


def record_link(kind: Kind, number: int, words: str) -> str:
    """Link to a record."""
    return link(f"{kind}:{number}", words)


def link(address: str, words: str) -> str:
    """Link to an address of ours; the words are plain text."""
    return f'<a href="{escape(address)}">{escape(words)}</a>'


def quiet(colours: Colours, words: str) -> str:
    """Set words in the colour of what is said beside."""
    return f'<span style="color:{colours.quiet}">{escape(words)}</span>'


def quoted(text: str, most: int = QUOTED) -> str:
    """Cut a quotation for display, at a word."""
    if len(text) > most:
        text = text[:most].rsplit(" ", 1)[0].rstrip(",;:") + " …"
    return f"“{text}”"


def style(colours: Colours) -> str:
    """Give the rules that all panels share."""
    return f"""
    body {{ color: {colours.ink}; }}
    a {{ color: {colours.accent}; text-decoration: none; }}
    h3 {{ margin: 0 0 4px 0; font-size: medium; font-weight: 600; }}
    h4 {{ margin: 10px 0 2px 0; font-size: medium; font-weight: 600; }}
    p {{ margin: 2px 0 6px 0; }}
    th {{ text-align: left; font-weight: 600; }}
    """


def follow(focus: Focus, url: QUrl) -> None:
    """Go where a link leads."""
    kind, _, rest = url.toString().partition(":")
    if kind == "excerpt":
        document, start, end = map(int, rest.split(":"))
        focus.show(Spot(document, start, end))
    elif kind == "query":
        focus.search(QUrl.fromPercentEncoding(rest.encode()))
    elif kind == "page":
        focus.turn_to(Page(rest))
    elif kind in set(Kind):
        focus.choose(Kind(kind), int(rest))
