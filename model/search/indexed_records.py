"""What is searched of each record that is not a passage: words, ties and dates."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field

from model.dates.edtf import FIRST_DAY
from model.records.kinds import Kind
from model.search.indexed_dates import put_claimed, put_edtf
from model.search.lists import ListName, ListWriter, record_rowid, short_prefixes
from model.search.order import write_order
from model.search.terms import terms
from model.text.fold import fold, sort_key_tr

_BY_DAY = (
    "{0}earliest is null,"
    f" case when {{0}}earliest = '{FIRST_DAY}' then {{0}}latest else {{0}}earliest end"
)
"""What has no beginning has its place where it ends."""


@dataclass
class Entry:
    """What the index holds of one record."""

    id: int
    titles: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    values: list[tuple[str, str]] = field(default_factory=list)
    dates: list[tuple[str, str | None]] = field(default_factory=list)

    def say(self, *texts: str | None) -> None:
        """Add to what is searched below the titles."""
        self.body += [text for text in texts if text]

    def tie(self, name: str, *values: object) -> None:
        """Add values that can be asked for."""
        self.values += [(name, str(value)) for value in values if value is not None]


def index_records(
    connection: sqlite3.Connection, lists: ListWriter, between: int
) -> Iterator[int]:
    """List documents, events, articles, persons, places and treaties.

    Gives now and then, `between` so many of a kind, of how many more it is done.
    """
    for kind, read in _READERS.items():
        order = []
        for position, entry in enumerate(read(connection)):
            _write(lists, kind, position, entry)
            order.append(entry.id)
            if len(order) % between == 0:
                yield between
        write_order(connection, kind, order)
        yield len(order) % between


def _write(lists: ListWriter, kind: Kind, position: int, entry: Entry) -> None:
    titles = "\n".join(filter(None, entry.titles))
    body = "\n".join(entry.body)
    words = (record_rowid(kind, entry.id), fold(f"{titles}\n{body}"))
    if lists.removing:
        lists.connection.execute(
            "delete from search_text where kind = ? and record_id = ?",
            (kind.value, entry.id),
        )
        lists.connection.execute(
            "insert into search_record_words (search_record_words, rowid, folded)"
            " values ('delete', ?, ?)",
            words,
        )
    else:
        lists.connection.execute(
            "insert or replace into search_text values (?, ?, ?, ?, ?)",
            (kind.value, entry.id, position, titles, body),
        )
        lists.connection.execute(
            "insert into search_record_words (rowid, folded) values (?, ?)", words
        )
    lists.put(ListName(kind, "all", ""), entry.id)
    for name, text in (("title", titles), ("text", f"{titles}\n{body}")):
        for word in sorted(set(terms(text))):
            folded = fold(word)
            if name == "text":
                for start in short_prefixes(folded):
                    lists.put(ListName(kind, "prefix", start), entry.id)
            lists.put(ListName(kind, name, folded, word), entry.id)
    for name, value in dict.fromkeys(entry.values):
        lists.put(ListName(kind, name, value), entry.id)
    for value, calendar in entry.dates:
        if calendar is None:
            put_edtf(lists, kind, entry.id, value)
        else:
            put_claimed(lists, kind, entry.id, value, calendar)


def index_documents(
    connection: sqlite3.Connection, lists: ListWriter, documents: Collection[int]
) -> None:
    """List some documents, or take them off, without touching the others."""
    order = []
    for position, entry in enumerate(_documents(connection)):
        if entry.id in documents:
            _write(lists, Kind.DOCUMENT, position, entry)
        if not (lists.removing and entry.id in documents):
            order.append(entry.id)
    write_order(connection, Kind.DOCUMENT, order)


def _documents(connection: sqlite3.Connection) -> Iterator[Entry]:
    rows = connection.execute("select * from document").fetchall()
    names = [
        column[0]
        for column in connection.execute("select * from document limit 0").description
    ]
    records = [dict(zip(names, row, strict=True)) for row in rows]
    # Those with a text first, then by title as a Turkish catalogue has them.
    records.sort(
        key=lambda it: (
            not it["length"],
            it["id"] if it["length"] else 0,
            sort_key_tr(it["title"]),
            it["id"],
        )
    )
    for record in records:
        entry = Entry(record["id"], [record["title"], record["short_title"] or ""])
        entry.say(*json.loads(record["creators"]))
        entry.say(*(record[name] for name in _DOCUMENT_TEXT))
        entry.tie("kind", record["kind"])
        entry.tie("lang", record["language"])
        entry.tie("source", record["id"])
        entry.dates += [(record["date"], None)] if record["date"] else []
        yield entry


_DOCUMENT_TEXT = (
    *("date_written", "date", "container", "publisher", "place", "pages", "url"),
    *("note", "institution", "fond", "box", "folder", "item"),
)


def _events(connection: sqlite3.Connection) -> Iterator[Entry]:
    rows = connection.execute(
        "select id, kind, title_tr, title_en, title_ru, date, note from event"
        f" order by {_BY_DAY.format('')}, id"
    )
    entries: dict[int, Entry] = {}
    for number, kind, tr, en, ru, date, note in rows:
        entry = entries[number] = Entry(number, [tr, en or "", ru or ""])
        entry.say(note)
        entry.tie("kind", kind)
        entry.dates += [(date, None)] if date else []
    _add_claims(connection, "event", entries)
    _add_links(connection, entries)
    return iter(entries.values())


def _add_claims(
    connection: sqlite3.Connection, subject: str, entries: dict[int, Entry]
) -> None:
    rows = connection.execute(
        f"select c.{subject}_id, c.field, c.value, c.date_written, c.calendar,"
        " c.about, x.exact, x.document_id, p.language from claim c"
        " join excerpt x on x.id = c.excerpt_id join passage p on p.id = x.passage_id"
        f" where c.{subject}_id is not null order by c.id"
    )
    for number, name, value, written, calendar, about, exact, source, language in rows:
        entry = entries[number]
        entry.say(written, about, exact)
        if name == "date":
            entry.dates.append((value, calendar or "gregorian"))
        else:
            entry.say(value)
        entry.tie("source", source)
        entry.tie("lang", language)
    _add_mentions(connection, subject, entries)


def _add_mentions(
    connection: sqlite3.Connection, subject: str, entries: dict[int, Entry]
) -> None:
    """Tie a record to the persons and places named where it is claimed."""
    rows = connection.execute(
        f"select distinct c.{subject}_id, m.person_id, m.place_id from claim c"
        " join excerpt x on x.id = c.excerpt_id"
        " join mention m on m.passage_id = x.passage_id"
        " join excerpt y on y.id = m.excerpt_id"
        f" where c.{subject}_id is not null"
        " and y.start < x.end and y.end > x.start"
    )
    for number, person, place in rows:
        entries[number].tie("person", person)
        entries[number].tie("place", place)


def _add_links(connection: sqlite3.Connection, entries: dict[int, Entry]) -> None:
    for noun, title in (("person", "name"), ("place", "name"), ("treaty", "title_tr")):
        rows = connection.execute(
            f"select l.event_id, l.{noun}_id, n.{title} from event_{noun} l"
            f" join {noun} n on n.id = l.{noun}_id order by 1, 2"
        )
        for event, number, name in rows:
            entries[event].tie(noun, number)
            entries[event].say(name)
    for event, role in connection.execute(
        "select event_id, role from event_person where role is not null order by 1"
    ):
        entries[event].say(role)


def _articles(connection: sqlite3.Connection) -> Iterator[Entry]:
    rows = connection.execute(
        "select a.id, a.number, a.heading, v.title, v.kind, v.language, v.document_id,"
        " t.id, t.kind, t.title_tr, t.title_en, t.title_ru, t.signed, x.exact"
        " from article a join version v on v.id = a.version_id"
        " join treaty t on t.id = v.treaty_id join excerpt x on x.id = a.excerpt_id"
        f" order by {_BY_DAY.format('t.')}, t.id, v.ordinal, a.ordinal"
    )
    entries: dict[int, Entry] = {}
    for (
        number, point, heading, version, kind, language, source,
        treaty, treaty_kind, tr, en, ru, signed, exact,
    ) in rows:  # fmt: skip
        entry = entries[number] = Entry(
            number, [tr, en or "", ru or "", version, f"madde {point}", heading or ""]
        )
        entry.say(exact)
        entry.tie("kind", kind, treaty_kind)
        entry.tie("lang", language)
        entry.tie("source", source)
        entry.tie("treaty", treaty)
        entry.tie("number", point)
        entry.dates += [(signed, None)] if signed else []
    _add_article_mentions(connection, entries)
    return iter(entries.values())


def _add_article_mentions(
    connection: sqlite3.Connection, entries: dict[int, Entry]
) -> None:
    rows = connection.execute(
        "select distinct a.id, m.person_id, m.place_id from article a"
        " join excerpt x on x.id = a.excerpt_id"
        " join excerpt y on y.document_id = x.document_id"
        "  and y.start < x.end and y.end > x.start"
        " join mention m on m.excerpt_id = y.id"
    )
    for number, person, place in rows:
        entries[number].tie("person", person)
        entries[number].tie("place", place)


def _authorities(kind: Kind) -> Callable[[sqlite3.Connection], Iterator[Entry]]:
    def read(connection: sqlite3.Connection) -> Iterator[Entry]:
        rows = connection.execute(f"select id, name, note from {kind}").fetchall()
        entries: dict[int, Entry] = {}
        for number, name, note in sorted(rows, key=lambda it: sort_key_tr(it[1])):
            entry = entries[number] = Entry(number, [name])
            entry.say(note)
            entry.tie(kind.value, number)
        for number, form in connection.execute(
            f"select {kind}_id, text from name where {kind}_id is not null order by id"
        ):
            entries[number].titles.append(form)
        if kind is Kind.PERSON:
            _add_claims(connection, "person", entries)
        yield from entries.values()

    return read


def _treaties(connection: sqlite3.Connection) -> Iterable[Entry]:
    rows = connection.execute(
        "select id, kind, title_tr, title_en, title_ru, signed, parties, note"
        f" from treaty order by {_BY_DAY.format('')}, id"
    )
    entries: dict[int, Entry] = {}
    for number, kind, tr, en, ru, signed, parties, note in rows:
        entry = entries[number] = Entry(number, [tr, en or "", ru or ""])
        entry.say(*json.loads(parties), note)
        entry.tie("kind", kind)
        entry.tie("treaty", number)
        entry.dates += [(signed, None)] if signed else []
    _add_claims(connection, "treaty", entries)
    return entries.values()


_READERS: dict[Kind, Callable[[sqlite3.Connection], Iterable[Entry]]] = {
    Kind.DOCUMENT: _documents,
    Kind.EVENT: _events,
    Kind.ARTICLE: _articles,
    Kind.PERSON: _authorities(Kind.PERSON),
    Kind.PLACE: _authorities(Kind.PLACE),
    Kind.TREATY: _treaties,
}
