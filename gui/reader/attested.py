"""What a passage attests: the events, persons, articles and works that stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from html import escape
from typing import Any

from gui.qt import translate
from gui.reader.markup import quiet, record_link, style
from gui.themes import Colours
from gui.words import article_words, date_words, title_words
from model.archive import Connection
from model.records.citation import Citation
from model.records.kinds import Kind
from model.records.passage import Passage


def load_attested(
    connection: Connection, passage: Passage
) -> Iterator[tuple[Passage, Any]]:
    """Give a passage with all that it attests."""
    from model.records.links import attested_in

    yield passage, attested_in(connection, passage.id)


def attested_html(passage: Passage, attested: Any, colours: Colours) -> str:
    """Write what a passage attests, each leading to its record."""
    parts = [
        _line(translate("Attested", "Events"), _events(attested.events)),
        _line(translate("Attested", "Persons"), _named(attested.persons)),
        _line(translate("Attested", "Places"), _named(attested.places)),
        _line(translate("Attested", "Treaty articles"), _articles(attested.articles)),
        _line(translate("Attested", "Cited works"), _works(attested.citations)),
    ]
    found = "".join(parts)
    if not found:
        nothing = translate("Attested", "The record says nothing of this passage.")
        found = f"<p>{quiet(colours, nothing)}</p>"
    where = _where(passage)
    return f"<style>{style(colours)}</style><p>{quiet(colours, where)}</p>{found}"


def _where(passage: Passage) -> str:
    lines = translate("Attested", "lines {first}–{last} of the file").format(
        first=passage.first_line, last=passage.last_line
    )
    page = (
        translate("Attested", "p. {page}").format(page=passage.page)
        if passage.page
        else ""
    )
    return ", ".join(part for part in (page, lines) if part)


def _line(heading: str, links: Iterable[str]) -> str:
    found = list(dict.fromkeys(links))
    return f"<p><b>{escape(heading)}</b><br>{'<br>'.join(found)}</p>" if found else ""


def _events(events: Iterable[Any]) -> Iterator[str]:
    for event in events:
        date = date_words(event.date)
        words = (
            f"{date} · {title_words(event.title)}" if date else title_words(event.title)
        )
        yield record_link(Kind.EVENT, event.id, words)


def _named(named: Iterable[Any]) -> Iterator[str]:
    links = {
        one.id: record_link(one.kind, one.id, title_words(one.title)) for one in named
    }
    if links:
        yield " · ".join(links.values())


def _articles(articles: Iterable[Any]) -> Iterator[str]:
    for one in articles:
        number = getattr(one, "number", None)
        words = title_words(one.title)
        if number:
            words = f"{words} · {article_words(number)}"
        yield record_link(Kind.ARTICLE, one.id, words)


def _works(citations: Iterable[Citation]) -> Iterator[str]:
    for citation in citations:
        yield from map(partial(_work, citation.note), citation.items)


def _work(note: str | None, item: Any) -> str:
    mark = f"{escape(note)}: " if note else ""
    if item.cited_id is None:
        return mark + escape(item.raw)
    return mark + record_link(Kind.DOCUMENT, item.cited_id, item.raw)
