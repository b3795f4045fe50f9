"""A list of a million rows: an archive of so many events, none of them told in a text.

Only their order is indexed, for only that is needed to scroll; made in a minute.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from model.records.kinds import Kind
from model.search.lists import ListName, ListWriter
from model.search.order import write_order

BEGIN = 1_000_000
_PAGE = (
    "select id, key, title_tr, title_en, title_ru, date, kind from event"
    " order by earliest is null, earliest, id limit 100 offset ?"
)


def generate_events(small: Path, output: Path, number: int) -> None:
    """Write an archive with so many more events than `small` has."""
    shutil.copyfile(small, output)
    connection = sqlite3.connect(output, isolation_level=None)
    connection.execute("pragma journal_mode = off")
    connection.execute("pragma synchronous = off")
    connection.execute("begin")
    connection.executemany(
        "insert into event (id, key, kind, title_tr, date, earliest, latest)"
        " values (?, ?, 'other', ?, ?, ?, ?)",
        _events(number),
    )
    connection.execute("delete from search_text where kind = 'event'")
    connection.execute(
        "insert into search_text (kind, record_id, position, titles, body)"
        " select 'event', id, row_number() over"
        "  (order by earliest is null, earliest, id) - 1, title_tr, '' from event"
    )
    everything = connection.execute(
        "select record_id from search_text where kind = 'event' order by position"
    )
    write_order(connection, Kind.EVENT, (row[0] for row in everything.fetchall()))
    lists = ListWriter(connection)
    name = ListName(Kind.EVENT, "all", "")
    lists.put_all(name, range(BEGIN, BEGIN + number))
    lists.flush()
    connection.execute("commit")
    connection.close()


def _events(number: int) -> Iterator[tuple[int, str, str, str, str, str]]:
    chance = random.Random(20261122)
    for event in range(BEGIN, BEGIN + number):
        year, month = chance.randint(1850, 1995), chance.randint(1, 12)
        day = f"{year}-{month:02}-{chance.randint(1, 28):02}"
        yield event, f"l{event}", f"Olay {event - BEGIN + 1}", day, day, day


def main(path: Path) -> None:
    """Print how the rows pass, beside plain SQL for the last page of them."""
    from tests.bench.heart import load
    from tests.bench.scrolling import scrolled
    from tests.bench.window import opened

    typist = opened(path)
    done = scrolled(typist, typist.window.lists.view(Kind.EVENT))
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    begun = time.perf_counter()
    connection.execute(_PAGE, (done.rows - 100,)).fetchall()
    floor = (time.perf_counter() - begun) * 1000
    print(
        f"a list of {done.rows:,} rows: longest frame {done.frame:.0f} ms, gap"
        f" {done.gap:.0f} (wanted 16); a row anywhere within {done.jump:.0f} ms,"
        f" plain SQL {floor:.0f}, ratio {done.jump / floor:.2f}; {load()}"
    )
    typist.window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
