"""The times of a search that a reader waits for, beside what plain SQL would take.

Run in a process of its own for one archive, so that its memory is that archive's.
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.archive import open_archive
from model.records.kinds import Kind
from model.search.results import Search
from model.text.fold import fold

ROWS = 50
LISTED = (Kind.DOCUMENT, Kind.EVENT, Kind.ARTICLE)
QUERIES: tuple[tuple[str, str], ...] = (
    ("rare word", "tutulum"),
    ("middling word", "krom"),
    ("common word", "sovyet"),
    ("word almost everywhere", "türkiye"),
    ("two words", "boğazlar nota"),
    ("three words", "sovyet türkiye görüşme"),
    ("rare phrase", '"rus halklarının beyannamesi"'),
    ("common phrase", '"sovyet rusya"'),
    ("prefix of one letter", "s*"),
    ("prefix of two letters", "sa*"),
    ("prefix of four letters", "boğa*"),
    ("person", "sarper"),
    ("person in another spelling", "tchitcherine"),
    ("person by field", "person:molotov"),
    ("day", "date:1945-03-19"),
    ("day in words", "16 Mart 1921"),
    ("year", "date:1945"),
    ("years", "date:1944..1946"),
    ("odd range of days", "date:1944-02-10..1946-05-03"),
    ("filters together", "person:sarper date:1945 boğaz"),
    ("slip of the finger", "potsdan konferansi"),
    ("nothing there", "qzxwv"),
)
# The best fifty by SQLite's own ranking, without forms, names, marks or reasons.
FLOOR = (
    "select p.id, p.text, d.title from search_words w join passage p on p.id = w.rowid"
    " join document d on d.id = p.document_id where search_words match ?"
    " order by w.rank limit 50"
)


@dataclass(frozen=True)
class Times:
    """Milliseconds of one query."""

    first: float
    full: float
    facets: float
    gap: float


def measure(path: Path, repeats: int = 3) -> None:
    """Print the table of one archive."""
    opened = time.perf_counter()
    with open_archive(path) as archive:
        connection = archive.reader()
        _first_rows(Search(connection, ""))
        print(f"  opened with first rows in {_since(opened):.0f} ms")
        print(f"  {'':28}{'first':>8}{'full':>8}{'facets':>8}{'floor':>8}{'ratio':>7}")
        found = {query: _several(connection, query, repeats) for _, query in QUERIES}
        # SQLite takes memory of its own for the floors: ours is read before them.
        memory = _peak()
        for name, query in QUERIES:
            _print_line(connection, name, query, found[query])
        _print_sum([times for some in found.values() for times in some])
    print(f"  memory at most {memory:.0f} MB")


def _peak() -> float:
    """Give the most megabytes this process held; rusage would count its parent's."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = (it for it in status.splitlines() if it.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def _several(connection: sqlite3.Connection, query: str, repeats: int) -> list[Times]:
    return [_times(connection, query) for _ in range(repeats)]


def _print_line(
    connection: sqlite3.Connection, name: str, query: str, times: list[Times]
) -> None:
    first, full, facets = (
        statistics.median(getattr(it, field) for it in times)
        for field in ("first", "full", "facets")
    )
    line = f"  {name:28}{first:8.0f}{full:8.0f}{facets:8.0f}"
    floor = _floor(connection, query)
    if floor is not None:
        line += f"{floor:8.1f}{first / floor:7.1f}"
    print(line)


def _print_sum(found: list[Times]) -> None:
    for name in ("first", "full", "facets"):
        values = sorted(getattr(it, name) for it in found)
        p95 = values[int(len(values) * 0.95)]
        print(f"  {name}: p50 {statistics.median(values):.0f} ms, p95 {p95:.0f} ms")
    gap = max(it.gap for it in found)
    print(f"  another thread waited at most {gap:.0f} ms for the interpreter")


def _times(connection: sqlite3.Connection, query: str) -> Times:
    with _Watch() as watch:
        begun = time.perf_counter()
        search = Search(connection, query)
        _first_rows(search.provisional() or search)
        first = _since(begun)
        for kind in LISTED:
            search.rows(kind, ROWS)
            search.count(kind)
        full = _since(begun)
        search.facets()
        facets = _since(begun) - full
    return Times(first, full, facets, watch.longest)


def _first_rows(search: Search) -> list[Any]:
    """Read the rows that are painted first: those of the first list."""
    return search.rows(LISTED[0], ROWS)


def _floor(connection: sqlite3.Connection, query: str) -> float | None:
    words = fold(query).strip('"').rstrip("*").split()
    if ":" in query or any(not word.isalpha() for word in words):
        return None
    star = " *" if query.endswith("*") else ""
    phrase = query.startswith('"')
    match = (
        f'"{" ".join(words)}"' if phrase else " ".join(f'"{w}"{star}' for w in words)
    )
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        connection.execute(FLOOR, (match,)).fetchall()
        times.append(_since(begun))
    return statistics.median(times)


def _since(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000


class _Watch:
    """A thread that looks at the clock as a window does, to see how long it waits."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        last = time.perf_counter()
        while not self._over.wait(0.001):
            now = time.perf_counter()
            self.longest = max(self.longest, (now - last) * 1000 - 1)
            last = now


def interrupted(path: Path) -> float:
    """Give for how many ms a running search goes on after it was interrupted."""
    with open_archive(path) as archive:
        connection = archive.reader()
        worst = 0.0
        for query in ('"sovyet rusya"', "s*", "sovyet türkiye görüşme"):
            for wait in (0.01, 0.05):
                worst = max(worst, _interrupt_after(connection, query, wait))
    return worst


def _interrupt_after(connection: sqlite3.Connection, query: str, wait: float) -> float:
    ended: list[float] = []

    def work() -> None:
        try:
            for step in _steps(connection, query):
                step()
        except sqlite3.OperationalError as error:
            if "interrupted" not in str(error):
                raise
        ended.append(time.perf_counter())

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(wait)
    asked = time.perf_counter()
    while thread.is_alive():
        connection.interrupt()
        thread.join(0.0005)
    return max(0.0, (ended[0] - asked) * 1000)


def _steps(
    connection: sqlite3.Connection, query: str
) -> Iterator[Callable[[], object]]:
    search = Search(connection, query)
    for kind in LISTED:
        yield lambda kind=kind: search.rows(kind, ROWS)  # type: ignore[misc]
    yield search.facets


if __name__ == "__main__":
    measure(Path(sys.argv[1]))
    print(
        f"  an interrupted search stops within {interrupted(Path(sys.argv[1])):.0f} ms"
    )
