"""The search index: filling it from the record, and knowing when it is out of date.

Everything in it follows from the record, so it can be thrown away and made again at
any time; `archive_info` keeps the versions of the fold and of the index it was made
with.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from model.records.kinds import Kind
from model.search.indexed_dates import put_claimed, put_dates_of_text
from model.search.indexed_names import index_names
from model.search.indexed_records import index_records
from model.search.lists import PART, ListName, ListWriter, short_prefixes
from model.search.terms import terms
from model.search_tables import SEARCH, TABLES
from model.text.fold import FOLD_VERSION, fold

INDEX_VERSION: Final = 6
"""Raised when another thing is listed, or listed otherwise."""

AT_ONCE: Final = 4096
"""Passages listed between two looks at whether to go on."""

BETWEEN = 64
"""Passages or records listed between two words on how far the work is."""

_STRONG = {"heading", "title"}


@dataclass(frozen=True)
class Step:
    """How far the work is; `what` names what is being listed."""

    done: int
    total: int
    what: str


OF_TEXT, OF_TIES, OF_LISTS, OF_NAMES, OF_RECORD = 6, 1, 1, 4, 2
"""What a passage, a bearer of names and a record cost, so that progress is of time.

Measured on the shipped archive, the lists of both being written last.
"""


@dataclass
class _Course:
    """The whole of the work, in costs, and how much of it is done."""

    total: float
    done: float = 0.0

    def after(self, amount: float, what: str) -> Step:
        """Tell how far the work is once so much more is done."""
        self.done = min(self.done + amount, self.total)
        return Step(round(self.done), round(self.total), what)


def outdated(connection: sqlite3.Connection) -> bool:
    """Tell whether the index was made by another fold, or is not there in full."""
    tables = connection.execute("select name from sqlite_master")
    if not set(TABLES) <= {row[0] for row in tables}:
        return True
    rows = connection.execute(
        "select key, value from archive_info"
        " where key in ('fold_version', 'index_version')"
    )
    versions = dict(rows.fetchall())
    wanted = {"fold_version": str(FOLD_VERSION), "index_version": str(INDEX_VERSION)}
    return versions != wanted


def fill(connection: sqlite3.Connection) -> Iterator[Step]:
    """Make the whole index again, within the caller's transaction."""
    (last,) = connection.execute("select coalesce(max(id), 0) from passage").fetchone()
    names, records = (
        sum(connection.execute(f"select count(*) from {it}").fetchone()[0] for it in of)
        for of in (_NAMED, _RECORDS)
    )
    passages = (last + 1) * (OF_TEXT + OF_TIES + OF_LISTS)
    others = names * OF_NAMES + records * (OF_RECORD + OF_LISTS)
    course = _Course(passages + others)
    _clear(connection)
    lists = ListWriter(connection)
    for first in range(0, last + 1, PART):
        for cost in _index_part(connection, lists, first, min(first + PART - 1, last)):
            yield course.after(cost, "passage")
    _index_stretches(connection)
    yield course.after(0, "name")
    index_names(connection)
    yield course.after(names * OF_NAMES, "name")
    for listed in index_records(connection, lists, BETWEEN):
        yield course.after(listed * OF_RECORD, "record")
    for share in lists.writing():
        yield course.after(share * records * OF_LISTS, "record")
    _index_vocabulary(connection)
    _write_versions(connection)
    yield course.after(course.total, "record")


def _index_part(
    connection: sqlite3.Connection, lists: ListWriter, first: int, last: int
) -> Iterator[float]:
    """List one part of all passages; gives the costs, often enough to be stopped.

    The lists are written once for the whole part: that is what takes the time.
    """
    for begin in range(first, last + 1, AT_ONCE):
        end = min(begin + AT_ONCE - 1, last)
        for passages in _reading_texts(connection, lists, begin, end):
            yield passages * OF_TEXT
    _index_ties(connection, lists, first, last)
    yield (last - first + 1) * OF_TIES
    for share in lists.writing():
        yield share * (last - first + 1) * OF_LISTS


def _clear(connection: sqlite3.Connection) -> None:
    for table in TABLES:
        connection.execute(f"drop table if exists {table}")
    pending = ""
    for line in SEARCH.splitlines():
        pending += line + "\n"
        if line.rstrip().endswith(";"):
            connection.execute(pending)
            pending = ""


def _write_versions(connection: sqlite3.Connection) -> None:
    connection.executemany(
        "insert or replace into archive_info values (?, ?)",
        [("fold_version", str(FOLD_VERSION)), ("index_version", str(INDEX_VERSION))],
    )


def index_passages(
    connection: sqlite3.Connection, lists: ListWriter, first: int, last: int
) -> None:
    """List the passages with row numbers from `first` to `last`, or take them off."""
    if lists.removing:
        connection.execute(
            "insert into search_words (search_words, rowid, folded)"
            " select 'delete', id, folded from passage where id between ? and ?",
            (first, last),
        )
        _index_words(connection, lists, first, last)
    else:
        _index_texts(connection, lists, first, last)
    _index_ties(connection, lists, first, last)
    lists.flush()


def _index_texts(
    connection: sqlite3.Connection, lists: ListWriter, first: int, last: int
) -> None:
    """Fold the passages and put their words on lists that are yet to be written."""
    for _ in _reading_texts(connection, lists, first, last):
        pass


def _reading_texts(
    connection: sqlite3.Connection, lists: ListWriter, first: int, last: int
) -> Iterator[int]:
    """Do the same and give now and then of how many more passages it is done."""
    _write_folded(connection, first, last)
    connection.execute(
        "insert into search_words (rowid, folded)"
        " select id, folded from passage where id between ? and ?",
        (first, last),
    )
    yield from _reading_words(connection, lists, first, last)


def _write_folded(connection: sqlite3.Connection, first: int, last: int) -> None:
    rows = connection.execute(
        "select id, text, folded from passage where id between ? and ?", (first, last)
    )
    changed = [(f, n) for n, text, old in rows if (f := fold(text)) != old]
    connection.executemany("update passage set folded = ? where id = ?", changed)


def _index_words(
    connection: sqlite3.Connection, lists: ListWriter, first: int, last: int
) -> None:
    for _ in _reading_words(connection, lists, first, last):
        pass


def _reading_words(
    connection: sqlite3.Connection, lists: ListWriter, first: int, last: int
) -> Iterator[int]:
    rows = connection.execute(
        "select id, kind, language, start, text from passage where id between ? and ?"
        " order by id",
        (first, last),
    )
    words: dict[str, list[int]] = {}
    plain: dict[tuple[str, str], list[int]] = {}
    dates: list[tuple[object, ...]] = []
    for position, (number, kind, language, start, text) in enumerate(rows):
        if position % BETWEEN == BETWEEN - 1:
            yield BETWEEN
        for word in sorted(set(terms(text))):
            words.setdefault(word, []).append(number)
        values = [("all", ""), ("kind", kind), ("lang", language or "")]
        if kind in _STRONG:
            values.append(("strong", "heading"))
        for value in values:
            plain.setdefault(value, []).append(number)
        found = put_dates_of_text(lists, number, text, of_note=kind == "footnote")
        dates += [(number, start + a, start + b, *days) for a, b, *days in found]
    connection.executemany(
        "insert or ignore into search_date values (?, ?, ?, ?, ?)", dates
    )
    for (field, named), numbers in plain.items():
        lists.put_all(ListName(Kind.PASSAGE, field, named), numbers)
    _put_words(lists, words)
    yield (last - first + 1) % BETWEEN


def _put_words(lists: ListWriter, words: dict[str, list[int]]) -> None:
    for word in sorted(words):
        folded = fold(word)
        lists.put_all(ListName(Kind.PASSAGE, "text", folded, word), words[word])
        for start in short_prefixes(folded):
            lists.put_all(ListName(Kind.PASSAGE, "prefix", start), words[word])


def _index_ties(
    connection: sqlite3.Connection, lists: ListWriter, first: int, last: int
) -> None:
    """List passages under persons, places, treaties and what is claimed in them."""
    for query, (field, *value) in TIES:
        for number, found in connection.execute(query, (first, last)):
            lists.put(ListName(Kind.PASSAGE, field, *value or (str(found),)), number)
    rows = connection.execute(
        "select x.passage_id, c.value, c.calendar from excerpt x"
        " join claim c on c.excerpt_id = x.id"
        " where c.field = 'date' and x.passage_id between ? and ?",
        (first, last),
    )
    for number, value, calendar in rows:
        put_claimed(lists, Kind.PASSAGE, number, value, calendar)
    connection.execute(
        "insert or ignore into search_attested"
        f" select x.passage_id, x.start, x.end {_CLAIMED} where {_IN}"
        f" union select x.passage_id, x.start, x.end {_ARTICLE} where {_IN}",
        (first, last, first, last),
    )
    for query in _ABOUT:
        for number, *titles in connection.execute(query, (first, last)):
            about = " ".join(title for title in titles if title)
            for word in sorted(set(terms(about))):
                lists.put(ListName(Kind.PASSAGE, "about", fold(word), word), number)
    _index_context(connection, lists, first, last)


def _index_context(
    connection: sqlite3.Connection, lists: ListWriter, first: int, last: int
) -> None:
    """List passages under the words of what they attest, stand under and are part of.

    An article belongs to its treaty and has a number, a paragraph stands under its
    heading, and all stand in a document: words that need not occur in the text.
    """
    found: dict[int, set[str]] = defaultdict(set)
    for query in _CONTEXT:
        for number, *words in connection.execute(query, (first, last)):
            found[number].update(terms(" ".join(filter(None, words))))
    for number, words in _headings(connection, first, last):
        found[number].update(words)
    listed: dict[str, list[int]] = defaultdict(list)
    for number in sorted(found):
        for word in found[number]:
            listed[word].append(number)
    for word in sorted(listed):
        name = ListName(Kind.PASSAGE, "context", fold(word), word)
        lists.put_all(name, listed[word])


def _headings(
    connection: sqlite3.Connection, first: int, last: int
) -> Iterator[tuple[int, list[str]]]:
    """Give passages with the words of the heading that they stand under."""
    rows = connection.execute(
        "select id, document_id, kind, text from passage where id between"
        " coalesce((select max(id) from passage where id < ?"
        "  and kind in ('heading', 'title')), ?) and ? order by id",
        (first, first, last),
    )
    document, words = None, list[str]()
    for number, owner, kind, text in rows:
        if owner != document:
            document, words = owner, []
        if kind in _STRONG:
            words = terms(text)
        elif number >= first and words:
            yield number, words


_NAMED = (Kind.PERSON, Kind.PLACE)
_RECORDS = (Kind.DOCUMENT, Kind.EVENT, Kind.ARTICLE, *_NAMED, Kind.TREATY)
_IN = "x.passage_id between ? and ?"
_CLAIMED = "from excerpt x join claim c on c.excerpt_id = x.id"
_ARTICLE = (
    "from excerpt x join article a on a.excerpt_id = x.id"
    " join version v on v.id = a.version_id"
)
TIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "select passage_id, person_id from mention"
        " where passage_id between ? and ? and person_id is not null",
        ("person",),
    ),
    (
        "select passage_id, place_id from mention"
        " where passage_id between ? and ? and place_id is not null",
        ("place",),
    ),
    (f"select x.passage_id, 0 {_CLAIMED} where {_IN}", ("strong", "claim")),
    (f"select x.passage_id, 0 {_ARTICLE} where {_IN}", ("strong", "article")),
    (f"select x.passage_id, v.treaty_id {_ARTICLE} where {_IN}", ("treaty",)),
    (
        f"select x.passage_id, c.treaty_id {_CLAIMED}"
        f" where {_IN} and c.treaty_id is not null",
        ("treaty",),
    ),
    (
        f"select x.passage_id, t.treaty_id {_CLAIMED}"
        f" join event_treaty t on t.event_id = c.event_id where {_IN}",
        ("treaty",),
    ),
)
"""What ties passages between two row numbers to a value: queries and list names."""

_ABOUT = (
    f"select distinct x.passage_id, e.title_en, e.title_ru {_CLAIMED}"
    f" join event e on e.id = c.event_id where {_IN}",
    f"select distinct x.passage_id, t.title_en, t.title_ru {_ARTICLE}"
    f" join treaty t on t.id = v.treaty_id where {_IN}",
)
_CONTEXT = (
    f"select distinct x.passage_id, e.title_tr, e.title_en, e.title_ru {_CLAIMED}"
    f" join event e on e.id = c.event_id where {_IN}",
    f"select distinct x.passage_id, t.title_tr, t.title_en, t.title_ru {_CLAIMED}"
    f" join treaty t on t.id = c.treaty_id where {_IN}",
    "select distinct x.passage_id, t.title_tr, t.title_en, t.title_ru, v.title,"
    " a.heading, 'madde article статья ' || a.number"
    f" {_ARTICLE} join treaty t on t.id = v.treaty_id where {_IN}",
    "select p.id, d.title from passage p join document d on d.id = p.document_id"
    " where p.id between ? and ?",
)


def _index_vocabulary(connection: sqlite3.Connection) -> None:
    """Collect the distinct words with the number of records they stand in."""
    connection.execute(
        "insert into search_word select folded, length(folded), sum(records)"
        " from search_list where field = 'text' group by folded"
    )


def _index_stretches(connection: sqlite3.Connection) -> None:
    """Note which rows are the passages of which document."""
    connection.execute(
        "insert into search_stretch"
        " select min(id), max(id), document_id from"
        " (select id, document_id, id - row_number() over"
        "  (partition by document_id order by id) as gap from passage)"
        " group by document_id, gap order by min(id)"
    )
