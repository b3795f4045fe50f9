"""The real window on an archive of any size: what a reader waits for, beside plain SQL.

From the last key to the painted rows of all three lists, to the full ranking in their
place, to all counts; how long the window cannot answer meanwhile; how soon a further
key is answered; how rows pass while one scrolls. Run in a process of its own for one
archive, so that its memory is that archive's.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from gui.app import open_window
from gui.main_window import MainWindow
from tests.bench.heart import load
from tests.bench.queries import QUERIES, Asked, floor_ms
from tests.bench.scrolling import scroll
from tests.bench.typist import Times, Typist, tell_of_painting

SIZE = (1440, 900)
HEAVY = ('"sovyet rusya"', "s*", "sovyet türkiye görüşme")
"""Queries that are still at work when the next key comes."""

WANTED = {"first": "50 / 100", "full": "600", "facets": "250", "gap": "16"}


def opened(path: Path) -> Typist:
    """Open the window on an archive and wait until it has come to rest.

    Off screen, with nobody's settings; for a process of its own.
    """
    home = tempfile.mkdtemp(prefix="vesika-bench-")
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        QT_LOGGING_RULES="*=false",
        XDG_CONFIG_HOME=home,
        XDG_DATA_HOME=home,
        LC_ALL="C.UTF-8",
    )
    tell_of_painting()
    window = open_window(path)
    assert isinstance(window, MainWindow)
    window.resize(*SIZE)
    typist = Typist(window)
    typist.run_until(lambda: window.results.settled)
    return typist


def measure(path: Path, repeats: int = 3) -> None:
    """Print the table of one archive."""
    typist = opened(path)
    print(f"  in the window, {load()}; ms from the last key, best of {repeats}")
    print(
        f"  {'':28}{'first':>7}{'(cpu)':>7}{'full':>7}{'counts':>7}"
        f"{'gap':>6}{'floor':>9}{'ratio':>7}"
    )
    found = [[typist.ask(one.query) for _ in range(repeats)] for one in QUERIES]
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    for asked, times in zip(QUERIES, found, strict=True):
        _print_line(connection, asked, times)
    _print_sums(found)
    _print_interruption(typist)
    for line in scroll(typist):
        print(f"  {line}")
    print(f"  {load()}", flush=True)
    typist.window.close()


def _best(times: Sequence[Times], field: str) -> float:
    return min(float(getattr(one, field)) for one in times)


def _print_line(
    connection: sqlite3.Connection, asked: Asked, times: Sequence[Times]
) -> None:
    floor = floor_ms(connection, asked)
    first = _best(times, "first")
    shown = "".join(
        f"{_best(times, field):7.0f}" for field in ("first", "used", "full", "facets")
    )
    sign = " provisional" if times[0].provisional else ""
    print(
        f"  {asked.name:28}{shown}{_best(times, 'gap'):6.0f}{floor:9.1f}"
        f"{first / floor:7.1f}{sign}",
        flush=True,
    )


def _print_sums(found: Sequence[Sequence[Times]]) -> None:
    for field, wanted in WANTED.items():
        of_all = [float(getattr(one, field)) for times in found for one in times]
        of_best = [_best(times, field) for times in found]
        print(
            f"  {field:7} p50 {statistics.median(of_best):4.0f}, p95"
            f" {_p95(of_best):4.0f} ms, longest {max(of_best):.0f}"
            f" (of all runs p50 {statistics.median(of_all):.0f}, p95"
            f" {_p95(of_all):.0f}); wanted {wanted}"
        )


def _p95(values: Sequence[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def _print_interruption(typist: Typist) -> None:
    """Print how soon a further key is answered while a heavy query is at work."""
    times, alone = [], []
    for query in HEAVY:
        for wait in (15, 60):
            typist.empty()
            typist.type(query[:-1])
            typist.press(query[-1])
            typist.wait(wait)
            times.append(typist.first_rows_after(" "))
            typist.run_until(lambda: typist.window.results.settled)
        alone.append(typist.ask(query + " ").first)
    print(
        f"  a further key during a search: first rows after {max(times):.0f} ms at"
        f" most, {statistics.median(times):.0f} in the median;"
        f" with nothing under way {max(alone):.0f} and {statistics.median(alone):.0f}"
    )


def memory(path: Path) -> float:
    """Ask everything once; give the most megabytes this process held."""
    typist = opened(path)
    for asked in QUERIES:
        typist.ask(asked.query)
    typist.window.close()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = (it for it in status.splitlines() if it.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    if sys.argv[1] == "--memory":
        print(memory(Path(sys.argv[2])))
    else:
        measure(Path(sys.argv[1]))
