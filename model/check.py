"""Verify an archive: the file, every excerpt, every reference, every date."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from model.dates.edtf import valid
from model.records.document import documents, text
from model.search.verifying import follows
from model.text.cleaning import BREAK

COUNTED = (
    *("document", "passage", "person", "place", "mention", "event", "claim"),
    *("disagreement", "treaty", "version", "article", "alignment"),
    *("citation", "citation_item"),
)


@dataclass(frozen=True)
class Fault:
    """Something in the archive that is not as it must be."""

    where: str
    what: str


@dataclass(frozen=True)
class Count:
    """How many records of a kind there are, in all or in one source."""

    kind: str
    source: str | None
    number: int


def faults(connection: sqlite3.Connection) -> Iterator[Fault]:
    """Give every fault that is found, the file's own first."""
    yield from _file_faults(connection)
    for document in documents(connection):
        if document.has_text:
            yield from _text_faults(connection, document.id, document.key)
    yield from _date_faults(connection)
    yield from _short_citations(connection)
    yield from _index_faults(connection)


def counts(connection: sqlite3.Connection) -> list[Count]:
    """Give the numbers of records by kind, and by source where they stand in one."""
    found = [
        Count(
            kind, None, connection.execute(f"select count(*) from {kind}").fetchone()[0]
        )
        for kind in COUNTED
    ]
    by_source = {
        "passage": "select d.key, count(*) from passage x",
        "claim": "select d.key, count(*) from claim c"
        " join excerpt x on x.id = c.excerpt_id",
        "mention": "select d.key, count(*) from mention m"
        " join excerpt x on x.id = m.excerpt_id",
        "citation": "select d.key, count(*) from citation x",
    }
    for kind, query in by_source.items():
        rows = connection.execute(
            f"{query} join document d on d.id = x.document_id group by d.key order by 1"
        )
        found += [Count(kind, source, number) for source, number in rows]
    return found


def _file_faults(connection: sqlite3.Connection) -> Iterator[Fault]:
    for (message,) in connection.execute("pragma integrity_check"):
        if message != "ok":
            yield Fault("file", message)
    for table, row, other, _ in connection.execute("pragma foreign_key_check"):
        yield Fault(f"{table} {row}", f"it refers to a {other} that is not there")


def _text_faults(
    connection: sqlite3.Connection, document: int, key: str
) -> Iterator[Fault]:
    whole = text(connection, document)
    lines = connection.execute(
        "select start, number from line where document_id = ? order by start",
        (document,),
    ).fetchall()
    yield from _passage_faults(connection, document, whole)
    rows = connection.execute(
        "select id, start, end, exact, first_line, last_line from excerpt"
        " where document_id = ?",
        (document,),
    )
    for number, start, end, exact, first, last in rows:
        if whole[start:end] != exact:
            yield Fault(f"{key} excerpt {number}", "its words do not stand in the text")
        elif _lines(lines, start, end) != (first, last):
            yield Fault(
                f"{key} excerpt {number}", "its lines are not those of the file"
            )


def _passage_faults(
    connection: sqlite3.Connection, document: int, whole: str
) -> Iterator[Fault]:
    rows = connection.execute(
        "select key, start, end, text from passage where document_id = ?"
        " order by ordinal",
        (document,),
    )
    expected = 0
    for key, start, end, words in rows:
        if start != expected or whole[start:end] != words:
            yield Fault(f"passage {key}", "it does not follow on the one before")
        expected = end + len(BREAK)


def _lines(lines: list[sqlite3.Row], start: int, end: int) -> tuple[int, int] | None:
    if not lines:
        return None
    starts = [line[0] for line in lines]
    first = max(0, bisect_right(starts, start) - 1)
    covered = [line[1] for line in lines[first : bisect_right(starts, end - 1)]]
    return min(covered), max(covered)


def _date_faults(connection: sqlite3.Connection) -> Iterator[Fault]:
    queries = {
        "claim": "select key, value from claim where field = 'date'",
        "event": "select key, date from event where date is not null",
        "treaty": "select key, signed from treaty where signed is not null",
        "document": "select key, date from document where date is not null",
    }
    for noun, query in queries.items():
        for key, value in connection.execute(query):
            if not valid(value):
                yield Fault(f"{noun} {key}", f"“{value}” is not EDTF")
    rows = connection.execute(
        "select c.key, c.date_written from claim c"
        " join excerpt x on x.id = c.excerpt_id"
        " where c.date_written is not null and instr(x.exact, c.date_written) = 0"
    )
    for key, written in rows:
        yield Fault(f"claim {key}", f"“{written}” does not stand in its excerpt")


def _short_citations(connection: sqlite3.Connection) -> Iterator[Fault]:
    rows = connection.execute(
        "select c.key, i.raw from citation_item i"
        " join citation c on c.id = i.citation_id"
        " where i.cited_id is null and i.why is null and i.form <> 'comment'"
    )
    for key, raw in rows:
        yield Fault(f"citation {key}", f"“{raw}” is neither resolved nor says why")


def _index_faults(connection: sqlite3.Connection) -> Iterator[Fault]:
    """Tell of an index that would miss what stands in the texts."""
    if not follows(connection):
        yield Fault(
            "search index",
            "it is not that of these texts; `vesika check --archive FILE --repair`"
            " makes it again and changes nothing else",
        )
