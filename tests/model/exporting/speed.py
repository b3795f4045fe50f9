"""Export of 100,000 records to CSV and JSON Lines, held against the bare SQL and csv.

`python -m tests.model.exporting.speed` prints a line a format: seconds, how many times
those of the bare SQL with the csv module (the same rows and columns, written once), and
the most memory for a tenth of the records and for all of them, which shall be the same.
"""

from __future__ import annotations

import csv
import shutil
import sqlite3
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from model.archive import open_archive
from model.exporting import export
from model.records.kinds import Kind
from model.shipped import archive

MANY = 100_000
RUNS = 3
STAND = "d.key, d.title, {0}.page, {0}.first_line, {0}.last_line, {0}.start, {0}.end"
UNSAID = "null, null, null, null, null"
BARE = {
    Kind.PASSAGE: (
        "select 'passage', p.key, p.kind, coalesce(d.short_title, d.title), null, null,"
        f" null, {UNSAID}, p.text, {STAND.format('p')} from passage p"
        " join document d on d.id = p.document_id order by p.id"
    ),
    Kind.EVENT: (
        "select 'event', e.key, e.kind, e.title_tr, e.date,"
        " coalesce(c.earliest, e.earliest), coalesce(c.latest, e.latest),"
        " c.field, c.value, c.date_written, c.calendar, c.note, x.exact,"
        f" {STAND.format('x')} from event e"
        " join claim c on c.event_id = e.id join excerpt x on x.id = c.excerpt_id"
        " join document d on d.id = x.document_id order by e.id"
    ),
    Kind.PERSON: (
        "select 'person', n.key, 'person', n.name, null, null, null,"
        f" {UNSAID}, x.exact, {STAND.format('x')} from person n"
        " join mention m on m.person_id = n.id join excerpt x on x.id = m.excerpt_id"
        " join document d on d.id = x.document_id order by n.id"
    ),
}
"""The rows that CSV has, by one statement for each kind."""


def crowded(path: Path, number: int = MANY) -> None:
    """Copy the shipped archive and multiply its passages, events and persons."""
    shutil.copy(archive(), path)
    db = sqlite3.connect(path)
    db.execute("pragma synchronous = off")
    count = (
        "with recursive n(i) as"
        f" (select 1 union all select i + 1 from n where i < {number})"
    )
    db.executescript(
        f"""
        {count}
        insert into passage (key, document_id, ordinal, kind, start, end, first_line,
          last_line, page, text)
        select 'many/' || i, p.document_id, 100000 + i, p.kind, p.start, p.end,
          p.first_line, p.last_line, p.page, p.text
        from n join passage p on p.id = 1 + i % 500;
        {count}
        insert into event (id, key, kind, title_tr, date, earliest, latest)
        select 10000 + i, 'many-' || i, e.kind, e.title_tr, e.date, e.earliest, e.latest
        from n join event e on e.id = 1 + i % 300;
        {count}
        insert into claim (key, event_id, field, value, date_written, earliest, latest,
          excerpt_id)
        select 'many-' || i, 10000 + i, c.field, c.value, c.date_written, c.earliest,
          c.latest, c.excerpt_id from n join claim c on c.id = 1 + i % 1000;
        {count}
        insert into person (id, key, name)
        select 10000 + i, 'many-' || i, p.name
        from n join person p on p.id = 1 + i % 80;
        {count}
        insert into name (id, person_id, text, kind, script)
        select 100000 + i, 10000 + i, 'Ad ' || i, 'attested', 'Latn' from n;
        {count}
        insert into mention (name_id, person_id, excerpt_id, passage_id)
        select 100000 + i, 10000 + i, m.excerpt_id, m.passage_id
        from n join mention m on m.id = 1 + i % 2000;
        """
    )
    db.close()


def seconds(work: Callable[[], object]) -> float:
    """Give the least processor time of a few runs: others may keep the machine busy."""
    taken = []
    for _ in range(RUNS):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)


def peak(work: Callable[[], object]) -> float:
    """Give the megabytes that one run holds at most."""
    tracemalloc.start()
    work()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 2**20


def bare(connection: sqlite3.Connection, kind: Kind, path: Path) -> None:
    """Write what SQL and the csv module alone would."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(connection.execute(BARE[kind]))


def written(
    connection: sqlite3.Connection, records: list[tuple[Kind, int]], path: Path
) -> None:
    """Export to the format that the ending of the file names."""
    for _ in export(connection, records, path.suffix[1:], path):
        pass


def measurements(folder: Path, number: int = MANY) -> Iterator[str]:
    """Give a line for each kind and format."""
    crowded(folder / "many.sqlite", number)
    with open_archive(folder / "many.sqlite") as opened:
        connection = opened.reader()
        for kind in BARE:
            rows = connection.execute(f"select id from {kind} order by id")
            records = [(kind, row[0]) for row in rows]
            floor = seconds(partial(bare, connection, kind, folder / "bare.csv"))
            for name in ("csv", "jsonl"):
                path = folder / f"out.{name}"
                taken = seconds(partial(written, connection, records, path))
                few, many = (
                    peak(partial(written, connection, records[:size], path))
                    for size in (number // 10, number)
                )
                yield (
                    f"{len(records):,} {kind}s to {name}: {taken:.2f} s,"
                    f" {taken / floor:.1f} times bare SQL and csv ({floor:.2f} s);"
                    f" memory {few:.1f} MB for {number // 10:,}, {many:.1f} MB for all"
                )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        for line in measurements(Path(name)):
            print(line, flush=True)  # noqa: T201
