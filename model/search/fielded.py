"""Records by field: what `person:`, `source:`, `kind:` and the others let through."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pyroaring import BitMap

from model.dates.edtf import FIRST_DAY, LAST_DAY, Span
from model.records.kinds import Kind
from model.search.bearer import Bearer
from model.search.ground import Ground
from model.search.kind_names import values_named
from model.search.levels import Level
from model.search.naming import MOST_WORDS
from model.search.query import Article, Date, Field, FieldName, Page, Reference
from model.search.referring import citing, referred, works_named
from model.search.timing import beside, dated, overlapping
from model.text.fold import fold
from model.text.words import tokens

_LANGUAGES = {
    fold(name): code
    for code, names in {
        "tr": "tr türkçe turkish турецкий",
        "en": "en ingilizce english английский",
        "ru": "ru rusça russian русский",
        "fr": "fr fransızca french французский",
        "de": "de almanca german немецкий",
    }.items()
    for name in names.split()
}
_NAME_PARTS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_RECORDS = frozenset(word for kind in Kind for word in (kind.value, f"{kind}s"))


def fielded(ground: Ground, kind: Kind, field: Field, level: Level) -> BitMap:
    """Give the records of a kind that a field lets through."""
    if field.name.is_date and isinstance(field.meaning, Date):
        if field.name is FieldName.DATE:
            return dated(ground.lists, kind, field.meaning, level)
        return beside(ground.lists, kind, field.meaning, field.name)
    if field.name is FieldName.DATE and field.prefix and not field.value:
        return overlapping(ground.lists, kind, Span(FIRST_DAY, LAST_DAY))
    return _READERS[field.name](ground, kind, field)


def _bearers(ground: Ground, kind: Kind, field: Field) -> BitMap:
    owner = Kind(field.name.value)
    if not field.value:
        return _with_bearers(ground, kind, owner, ground.lists.all(owner))
    groups = [
        _with_bearers(ground, kind, owner, BitMap(bearer.id for bearer in group))
        for group in _together(ground, owner, field)
    ]
    return BitMap.intersection(*groups) if groups else BitMap()


def _with_bearers(ground: Ground, kind: Kind, owner: Kind, found: BitMap) -> BitMap:
    """Give the records in which one of these persons or places is named."""
    if kind is owner:
        return found
    lists = ground.lists
    numbers = [lists.number(kind, owner.value, str(number)) for number in found]
    return lists.union(filter(None, numbers))


def bearers_of(ground: Ground, owner: Kind, field: Field) -> list[Bearer]:
    """Give all persons or places that a field's value names, the surest way first."""
    return [it for group in _together(ground, owner, field) for it in group]


def _together(ground: Ground, owner: Kind, field: Field) -> list[list[Bearer]]:
    """Give who may be meant by each of the names in a field's value.

    Mostly it is one name; `person:(Sarper Molotov)` asks for both in one place, as
    words in a row do, and so does a comma between them.
    """
    if keyed := ground.keyed(owner.value, field.value):
        return [[Bearer(owner, number, field.value) for number in keyed]]
    words = _NAME_PARTS.findall(field.value)
    if words and not field.prefix:
        if whole := _named(ground, owner, field.value.split(), words):
            return [whole]
        if len(several := _several(ground, owner, words)) > 1:
            return several
    numbers = _beginning(ground, owner, field.value)
    found = [Bearer(owner, number, field.value) for number in numbers]
    return [found] if found else []


def _beginning(ground: Ground, owner: Kind, value: str) -> BitMap:
    """Give whose names have these words, the last of them perhaps not yet whole."""
    *whole, last = tokens(fold(value)) or [""]
    if not last:
        return BitMap()
    found = ground.lists.all(owner)
    for word in (*(f" {word} " for word in whole), f" {last}"):
        found &= ground.ids(
            "select record_id from search_name where kind = ?"
            " and instr(' ' || folded || ' ', ?) > 0",
            owner.value,
            word,
        )
    return found


def _named(
    ground: Ground, owner: Kind, written: Sequence[str], words: Sequence[str]
) -> list[Bearer]:
    """Give who bears one name: as written, by its words in any order, or one word."""
    names = ground.names
    ways: list[Callable[[], tuple[Bearer, ...]]] = [
        lambda: names.named(written),
        lambda: names.named(words),
        lambda: names.full.named(words),
    ]
    if len(words) == 1:
        ways += [
            lambda: names.sounding(words[0]),
            lambda: names.full.given(words[0]),
        ]
    for way in ways:
        if found := [bearer for bearer in way() if bearer.kind is owner]:
            return found
    return []


def _several(ground: Ground, owner: Kind, words: Sequence[str]) -> list[list[Bearer]]:
    """Give the bearers of names in a row if every word belongs to one."""
    found, at = [], 0
    while at < len(words):
        for stop in range(min(len(words), at + MOST_WORDS), at, -1):
            some = words[at:stop]
            if group := _named(ground, owner, some, some):
                found.append(group)
                at = stop
                break
        else:
            return []
    return found


def _with_words(ground: Ground, owner: Kind, field: Field) -> BitMap:
    *whole, last = tokens(fold(field.value)) or [""]
    found = ground.titled(owner, whole) if whole else ground.lists.all(owner)
    forms = ground.forms(last, prefix=field.prefix)
    numbers = [n for ns in forms.lists[owner].values() for n in ns]
    return found & ground.lists.union(numbers)


def _treaties(ground: Ground, kind: Kind, field: Field) -> BitMap:
    found = ground.keyed("treaty", field.value)
    if not found:
        found = (
            _with_words(ground, Kind.TREATY, field)
            if field.prefix
            else ground.titled(Kind.TREATY, field.value.split())
        )
    if kind is Kind.TREATY:
        return found
    lists = ground.lists
    return lists.union(
        filter(None, (lists.number(kind, "treaty", str(n)) for n in found))
    )


def _articles(ground: Ground, kind: Kind, field: Field) -> BitMap:
    if isinstance(field.meaning, Article):
        return referred(ground, kind, field.meaning)
    found = ground.lists.named(Kind.ARTICLE, "number", field.value)
    if kind is Kind.ARTICLE:
        return found or ground.having(kind, field.value.split())
    return referred(ground, kind, Article((), field.value))


def _kinds(ground: Ground, kind: Kind, field: Field) -> BitMap:
    if not field.prefix:
        (value,) = values_named(field.value)
        return _of_kind(ground, kind, value)
    listed = ground.lists.starting(kind, "kind", fold(field.value))
    values = {name for _, name, *_ in listed}
    values.update(values_named(field.value, prefix=True))
    return BitMap.union(BitMap(), *(_of_kind(ground, kind, it) for it in values))


def _of_kind(ground: Ground, kind: Kind, value: str) -> BitMap:
    """Give the records of a kind of their own; passages also by their document's.

    An article is one of a treaty, and as such a record: what stands in scholarly
    articles is asked for by their own name.
    """
    lists = ground.lists
    if value in (kind.value, f"{kind.value}s"):
        return lists.all(kind)
    if value == "scholarly":
        scholarly = lists.named(Kind.DOCUMENT, "kind", "article")
        return _of_documents(ground, kind, scholarly)
    found = lists.named(kind, "kind", value)
    if kind is Kind.PASSAGE and value not in _RECORDS:
        documents = lists.named(Kind.DOCUMENT, "kind", value)
        found = found | ground.passages_of(documents)
    return found


def _of_documents(ground: Ground, kind: Kind, documents: BitMap) -> BitMap:
    if kind is Kind.DOCUMENT:
        return documents
    return ground.passages_of(documents) if kind is Kind.PASSAGE else BitMap()


def sources_of(ground: Ground, field: Field) -> BitMap:
    """Give the documents that a `source:` names by key, title or author."""
    found = ground.keyed("document", field.value)
    if found or (field.prefix and not field.value):
        return found or ground.lists.all(Kind.DOCUMENT)
    return (
        _with_words(ground, Kind.DOCUMENT, field)
        if field.prefix
        else works_named(ground, field.value.split())
    )


def _sources(ground: Ground, kind: Kind, field: Field) -> BitMap:
    documents = sources_of(ground, field)
    if kind is Kind.DOCUMENT:
        return documents
    if kind is Kind.PASSAGE:
        return ground.passages_of(documents)
    lists = ground.lists
    numbers = (lists.number(kind, "source", str(n)) for n in documents)
    return lists.union(filter(None, numbers))


def _cites(ground: Ground, kind: Kind, field: Field) -> BitMap:
    if isinstance(field.meaning, Page | Reference):
        return referred(ground, kind, field.meaning)
    works = sources_of(ground, field)
    found = citing(ground, kind, works)
    return found - works if kind is Kind.DOCUMENT else found


def _references(ground: Ground, kind: Kind, field: Field) -> BitMap:
    if isinstance(field.meaning, Reference | Page):
        return referred(ground, kind, field.meaning)
    works = ground.ids("select id from document where institution is not null")
    if field.value:
        works &= works_named(ground, tokens(fold(field.value)))
    return works if kind is Kind.DOCUMENT else citing(ground, kind, works)


def _tagged(ground: Ground, kind: Kind, field: Field) -> BitMap:
    table, link = ("tag", "tagging")
    if field.name is FieldName.COLLECTION:
        table, link = ("collection", "collection_item")
    wanted = fold(field.value)
    rows = ground.connection.execute(
        f"select n.name, r.id from {table} n join {link} l on l.{table}_id = n.id"
        f" join {kind.value} r on r.key = l.record_key where l.record_kind = ?",
        (kind.value,),
    )
    return BitMap(
        number
        for name, number in rows
        if fold(name) == wanted or (field.prefix and fold(name).startswith(wanted))
    )


def _languages(ground: Ground, kind: Kind, field: Field) -> BitMap:
    value = fold(field.value)
    return ground.lists.named(kind, "lang", _LANGUAGES.get(value, value))


_READERS: dict[FieldName, Callable[[Ground, Kind, Field], BitMap]] = {
    FieldName.PERSON: _bearers,
    FieldName.PLACE: _bearers,
    FieldName.TREATY: _treaties,
    FieldName.ARTICLE: _articles,
    FieldName.KIND: _kinds,
    FieldName.SOURCE: _sources,
    FieldName.CITES: _cites,
    FieldName.REF: _references,
    FieldName.TAG: _tagged,
    FieldName.COLLECTION: _tagged,
    FieldName.LANG: _languages,
    FieldName.DATE: lambda ground, kind, field: BitMap(),
    FieldName.BEFORE: lambda ground, kind, field: BitMap(),
    FieldName.AFTER: lambda ground, kind, field: BitMap(),
}
