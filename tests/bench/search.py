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
from tests.bench.heart import load
from tests.bench.queries import QUERIES, Asked, floor_ms

ROWS = 50
LISTED = (Kind.DOCUMENT, Kind.EVENT, Kind.ARTICLE)
WANTED = {"first": "50 / 100, painted", "full": "600", "facets": "250 after it"}


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
        found = [_several(connection, asked.query, repeats) for asked in QUERIES]
        # SQLite takes memory of its own for the floors: ours is read before them.
        memory = _peak()
        for asked, times in zip(QUERIES, found, strict=True):
            _print_line(connection, asked, times)
        _print_sum([one for times in found for one in times])
    print(f"  memory at most {memory:.0f} MB")


def _peak() -> float:
    """Give the most megabytes this process held; rusage would count its parent's."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = (it for it in status.splitlines() if it.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def _several(connection: sqlite3.Connection, query: str, repeats: int) -> list[Times]:
    return [_times(connection, query) for _ in range(repeats)]


def _print_line(
    connection: sqlite3.Connection, asked: Asked, times: list[Times]
) -> None:
    first, full, facets = (
        statistics.median(getattr(it, field) for it in times)
        for field in ("first", "full", "facets")
    )
    floor = floor_ms(connection, asked)
    print(
        f"  {asked.name:28}{first:8.0f}{full:8.0f}{facets:8.0f}"
        f"{floor:8.1f}{first / floor:7.1f}"
    )


def _print_sum(found: list[Times]) -> None:
    for name in ("first", "full", "facets"):
        values = sorted(getattr(it, name) for it in found)
        p95 = values[int(len(values) * 0.95)]
        print(
            f"  {name}: p50 {statistics.median(values):.0f} ms, p95 {p95:.0f} ms;"
            f" wanted {WANTED[name]}"
        )
    gap = max(it.gap for it in found)
    print(
        f"  another thread waited at most {gap:.0f} ms for the interpreter;"
        f" wanted 16 ({load()})"
    )


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
