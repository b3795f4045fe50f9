"""Records by reference: archival places, pages of cited works, articles, footnotes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.ground import Ground
from model.search.query import Article, Footnote, Page, Reference
from model.search.references import plain_number
from model.text.fold import fold

_LEVELS = ("fond", "box", "folder", "item")
_NUMBER = re.compile(r"\d+")


def referred(
    ground: Ground, kind: Kind, meaning: Reference | Page | Article | Footnote
) -> BitMap:
    """Give the records of a kind that a reference leads to."""
    match meaning:
        case Article():
            return _by_article(ground, kind, meaning)
        case Footnote():
            return _by_footnote(ground, kind, meaning)
        case Page():
            works = works_named(ground, meaning.words)
            return citing(ground, kind, works, meaning.pages)
    works = _archival(ground, meaning)
    if kind is Kind.DOCUMENT:
        return works
    return citing(ground, kind, works)


def works_named(ground: Ground, words: Sequence[str]) -> BitMap:
    """Give the documents whose author, title or publication bears the words."""
    return ground.having(Kind.DOCUMENT, words) if words else BitMap()


def citing(
    ground: Ground, kind: Kind, works: BitMap, pages: str | None = None
) -> BitMap:
    """Give the records in which a work is cited, on these pages if any are named."""
    if not works:
        return BitMap()
    rows = ground.connection.execute(
        "select c.document_id, x.passage_id, m.passage_id, i.locator"
        " from citation_item i join citation c on c.id = i.citation_id"
        " join excerpt x on x.id = c.excerpt_id"
        " left join excerpt m on m.id = c.mark_excerpt_id"
        f" where i.cited_id in ({', '.join(map(str, works))})"
    )
    documents, passages = BitMap(), BitMap()
    for document, note, mark, locator in rows:
        if pages is None or _covers(locator or "", pages):
            documents.add(document)
            passages.update(x for x in (note, mark) if x is not None)
    if kind is Kind.DOCUMENT:
        return documents | (works if pages is None else BitMap())
    return told_in(ground, kind, passages)


def _covers(locator: str, pages: str) -> bool:
    """Whether the pages of a note («s. 257-258») meet those that were asked for."""
    wanted, noted = (
        _range(pages),
        [_range(x) for x in re.findall(r"\d+(?:\s*[-–]\s*\d+)?", locator)],
    )
    return any(low <= wanted[1] and wanted[0] <= high for low, high in noted)


def _range(written: str) -> tuple[int, int]:
    first, *rest = _NUMBER.findall(written)
    last = rest[-1] if rest else first
    if len(last) < len(first):  # 257-8
        last = first[: len(first) - len(last)] + last
    return int(first), int(last)


def told_in(ground: Ground, kind: Kind, passages: BitMap) -> BitMap:
    """Give the records of a kind that these passages attest."""
    here = "x.passage_id in (select value from json_each(?))"
    queries = {
        Kind.EVENT: "select c.event_id from claim c"
        f" join excerpt x on x.id = c.excerpt_id where {here}",
        Kind.ARTICLE: "select a.id from article a"
        f" join excerpt x on x.id = a.excerpt_id where {here}",
    }
    if kind is Kind.PASSAGE:
        return passages
    return ground.among(queries[kind], passages) if kind in queries else BitMap()


def _archival(ground: Ground, wanted: Reference) -> BitMap:
    """Give the archival items of a reference; a level not said may be any."""
    rows = ground.connection.execute(
        "select id, institution, fond, box, folder, item from document"
        " where institution is not null or fond is not null or folder is not null"
    )
    found = BitMap()
    for number, institution, *levels in rows:
        if wanted.institution and fold(institution or "") != fold(wanted.institution):
            continue
        has = dict(zip(_LEVELS, map(_plain, levels), strict=True))
        asked = {name: getattr(wanted, name) for name in _LEVELS}
        told = {name: value for name, value in asked.items() if value is not None}
        if any(has[name] != _plain(value) for name, value in told.items()):
            continue
        if wanted.number and _plain(wanted.number) not in has.values():
            continue
        found.add(number)
    return found


def _plain(number: str | None) -> str:
    """Bring a number of an archive to the form that queries have it in."""
    text = fold(number or "").strip()
    return plain_number(text) if re.fullmatch(r"[\d\-–./]+", text) else text


def in_full(ground: Ground, kind: Kind, wanted: Article) -> BitMap:
    """Give the articles, or the passages of them, that are a treaty's full wording.

    A source that retells a treaty numbers its own points: its sixth is seldom
    article 6.
    """
    if kind not in (Kind.ARTICLE, Kind.PASSAGE):
        return BitMap()
    return ground.among(
        f"select {'a.id' if kind is Kind.ARTICLE else 'x.passage_id'} from article a"
        " join version v on v.id = a.version_id join excerpt x on x.id = a.excerpt_id"
        " where v.kind = 'full' and a.id in (select value from json_each(?))",
        _by_article(ground, Kind.ARTICLE, wanted),
    )


def _by_article(ground: Ground, kind: Kind, wanted: Article) -> BitMap:
    lists = ground.lists
    found = lists.named(Kind.ARTICLE, "number", wanted.number)
    if wanted.words:
        treaties = ground.titled(Kind.TREATY, wanted.words)
        of_treaty = [lists.named(Kind.ARTICLE, "treaty", str(t)) for t in treaties]
        found = found & BitMap.union(BitMap(), *of_treaty)
    if kind is Kind.ARTICLE:
        return found
    if kind is not Kind.PASSAGE:
        return BitMap()
    return ground.among(
        "select x.passage_id from article a join excerpt x on x.id = a.excerpt_id"
        " where a.id in (select value from json_each(?))",
        found,
    )


def _by_footnote(ground: Ground, kind: Kind, wanted: Footnote) -> BitMap:
    if kind is not Kind.PASSAGE:
        return BitMap()
    return ground.ids(
        "select x.passage_id from citation c join excerpt x on x.id = c.excerpt_id"
        " where c.note = ? union"
        " select id from passage where kind = 'footnote' and label = ?",
        wanted.number,
        wanted.number,
    )
