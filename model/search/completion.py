"""What may be meant while one types: fields, and the persons, places and treaties."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from model.records.kinds import Kind
from model.search.fields import field_named, names_beginning
from model.search.kind_names import values_named
from model.search.language import field_text
from model.search.lexing import QUOTES
from model.search.lists import HIGHEST
from model.search.query import FieldName
from model.text.fold import exact_key, fold

MOST = 12
_LEAST_LETTERS = 2
_FIELD = re.compile(r"(-?)([^\W\d_]+):(\"?)([^\"]*)$")
_WORD = re.compile(r"[^\s()|\"“”„«»:-][^\s()|\"“”„«»:]*$")
_PER_KIND = 5


class CompletionKind(StrEnum):
    """What a completion is."""

    FIELD = "field"
    PERSON = "person"
    PLACE = "place"
    TREATY = "treaty"
    VALUE = "value"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Completion:
    """A completion: the query's `text[start:end]` gives way to `insert`.

    `label` is what is offered, `detail` the form that was recognised, `count` how many
    passages it stands in, 0 where that is unknown.
    """

    start: int
    end: int
    insert: str
    label: str
    kind: CompletionKind
    detail: str = ""
    count: int = 0


def complete(
    connection: sqlite3.Connection, text: str, cursor: int
) -> list[Completion]:
    """Give what the word or value at the cursor may become, the likeliest first."""
    before = text[:cursor]
    quoted = _open_quote(before)
    field = _FIELD.search(before)
    name = field_named(field[2]) if field else None
    # A field stands before its quotation mark; inside of one there are only words.
    if field and name and quoted in (-1, field.start(3)):
        start = field.start(4) - len(field[3])
        return list(_values(connection, name, field[4], start, cursor))[:MOST]
    word = _WORD.search(before)
    if word is None:
        return []
    if quoted >= 0:
        return list(_plain_words(connection, word[0], word.start(), cursor))
    return list(_words(connection, word[0], word.start(), cursor))[:MOST]


def _open_quote(before: str) -> int:
    """Give where the quotation mark stands that is not closed yet, -1 for none."""
    at, closing = -1, ""
    for place, sign in enumerate(before):
        if at >= 0 and sign in closing:
            at = -1
        elif at < 0 and sign in QUOTES:
            at, closing = place, QUOTES[sign]
    return at


def _words(
    connection: sqlite3.Connection, typed: str, start: int, end: int
) -> Iterator[Completion]:
    for name in names_beginning(typed):
        yield Completion(start, end, f"{name}:", f"{name}:", CompletionKind.FIELD)
    if len(typed) < _LEAST_LETTERS:
        return
    found = [
        (kind, *named)
        for kind in (Kind.PERSON, Kind.PLACE, Kind.TREATY)
        for named in _named(connection, kind, typed, _PER_KIND)
    ]
    sought = fold(exact_key(typed))
    found.sort(key=lambda it: sought not in (fold(it[2]), fold(it[3])))
    for kind, key, label, form, count in found:
        insert = field_text(FieldName(kind.value), key)
        yield Completion(
            start, end, insert, label, CompletionKind(kind.value), form, count
        )
    yield from _plain_words(connection, typed, start, end)


def _plain_words(
    connection: sqlite3.Connection, typed: str, start: int, end: int
) -> Iterator[Completion]:
    if len(typed) >= _LEAST_LETTERS:
        for word, count in _common(connection, typed):
            yield Completion(start, end, word, word, CompletionKind.WORD, "", count)


def _values(
    connection: sqlite3.Connection, name: FieldName, typed: str, start: int, end: int
) -> Iterator[Completion]:
    if name in (FieldName.PERSON, FieldName.PLACE, FieldName.TREATY):
        kind = Kind(name.value)
        for key, label, form, count in _named(connection, kind, typed, MOST):
            yield Completion(
                start, end, key, label, CompletionKind(kind.value), form, count
            )
        return
    for value, label in _plain_values(connection, name, typed):
        insert = field_text(name, value).partition(":")[2]
        yield Completion(start, end, insert, label, CompletionKind.VALUE)


def _named(
    connection: sqlite3.Connection, kind: Kind, typed: str, most: int
) -> list[tuple[str, str, str, int]]:
    """Give key, name, recognised form and passages of those whose name begins so.

    What is a whole name comes before what only begins so: Kars before Karski. A
    form derived by rule is recognised, but not shown: nobody may have written it.
    """
    start = fold(exact_key(typed)).strip()
    if kind is Kind.TREATY:
        return _treaties(connection, start, most)
    rows = connection.execute(
        f"select n.key, n.name, s.form, coalesce(l.records, 0), s.folded = ?2,"
        " coalesce(a.kind, '') = 'attested'"
        f" from search_name s join {kind.value} n on n.id = s.record_id"
        " left join search_list l on l.kind = 'passage' and l.field = s.kind"
        "  and l.folded = cast(s.record_id as text) and l.exact = ''"
        f" left join name a on a.{kind.value}_id = n.id and a.text = s.form"
        " where s.kind = ?1 and (s.folded >= ?2 and s.folded < ?3"
        "  or instr(s.folded, ' ' || ?2)) order by s.form = n.name desc,"
        " a.kind = 'attested' desc, length(s.form)",
        (kind.value, start, start + HIGHEST),
    )
    found: dict[str, tuple[str, str, str, int]] = {}
    exact: dict[str, bool] = {}
    for key, label, form, count, whole, attested in rows:
        shown = "" if _begins(label, start) or not attested else form
        found.setdefault(key, (key, label, shown, count))
        exact[key] = exact.get(key, False) or bool(whole)
    return sorted(found.values(), key=lambda it: (not exact[it[0]], -it[3]))[:most]


def recorded_form(connection: sqlite3.Connection, kind: Kind, form: str) -> str | None:
    """Give a whole name of a person or place as the record or a text writes it.

    None where `form`, in whatever letter case, is no such name.
    """
    sought = fold(exact_key(form))
    rows = connection.execute(
        f"select name from {kind.value} union all select text from name"
        f" where {kind.value}_id is not null and kind = 'attested' order by 1 desc"
    )
    return next((name for (name,) in rows if fold(exact_key(name)) == sought), None)


def _treaties(
    connection: sqlite3.Connection, start: str, most: int
) -> list[tuple[str, str, str, int]]:
    rows = connection.execute(
        "select t.key, t.title_tr, t.title_en, t.title_ru, coalesce(l.records, 0)"
        " from treaty t left join search_list l on l.kind = 'passage'"
        "  and l.field = 'treaty' and l.folded = cast(t.id as text) and l.exact = ''"
        " order by 5 desc, t.id"
    )
    found = []
    for key, *titles, count in rows:
        forms = [title for title in titles if title and _begins(title, start)]
        if forms:
            form = forms[0] if forms[0] != titles[0] else ""
            found.append((key, titles[0], form, count))
    return found[:most]


def _begins(title: str, start: str) -> bool:
    return f" {start}" in f" {fold(exact_key(title))}"


def _common(connection: sqlite3.Connection, typed: str) -> list[tuple[str, int]]:
    """Give the commonest words that begin so."""
    start = fold(exact_key(typed))
    rows = connection.execute(
        "select exact, records from search_list where kind = 'passage'"
        " and field = 'text' and folded >= ? and folded < ? and folded <> ?"
        " order by records desc, exact limit 4",
        (start, start + HIGHEST, start),
    )
    return [(word, count) for word, count in rows]


_PLAIN = {
    FieldName.KIND: "select distinct folded, folded from search_list"
    " where field = 'kind' union select distinct kind, kind from search_list",
    FieldName.LANG: "select distinct folded, folded from search_list"
    " where field = 'lang' and folded <> ''",
    FieldName.SOURCE: "select key, coalesce(short_title, title) from document"
    " order by length = 0, id",
    FieldName.CITES: "select d.key, coalesce(d.short_title, d.title) from document d"
    " where exists (select 1 from citation_item i where i.cited_id = d.id)",
    FieldName.TAG: "select name, name from tag order by name",
    FieldName.COLLECTION: "select name, name from collection order by name",
    FieldName.REF: "select distinct institution, institution from document"
    " where institution is not null",
}


def _plain_values(
    connection: sqlite3.Connection, name: FieldName, typed: str
) -> Iterator[tuple[str, str]]:
    start = fold(exact_key(typed))
    if name not in _PLAIN:
        return
    named = values_named(typed, prefix=True) if name is FieldName.KIND else ()
    for value, label in connection.execute(_PLAIN[name]):
        if fold(value).startswith(start) or _begins(label, start) or value in named:
            yield value, label
