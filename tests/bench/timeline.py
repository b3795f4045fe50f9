"""How long a frame of the timeline takes with 100,000 dated claims.

Run by itself: `python -m tests.bench.timeline`; at most 16 ms a frame are wanted. A
frame is all that the drawing thread does from a turn of the wheel, a drag or a brush
to the painted widget. Beside the time on the clock stands the time that the thread
really ran: on a machine that others use too, only that one is ours.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from random import Random
from statistics import median, quantiles
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from gui.timeline.canvas import Canvas
from gui.timeline.table import DatedTable
from gui.timeline.view import Stretch
from model.lanes import Columns, Dated
from model.timeline import Order, Rivals, Source, Timeline

SIZE = QSize(1280, 800)
FRAMES = 200
LIMIT = 16.0

Times = list[tuple[float, float]]


def crowded(number: int = 100_000, lanes: int = 6) -> Timeline:
    """Give a timeline of two centuries, most of it crowded into a few years."""
    random = Random(1921)
    first = date(1800, 1, 1).toordinal()
    crowd = date(1917, 1, 1).toordinal()
    everything = []
    for claim in range(number):
        day = (
            crowd + random.randrange(11_000)
            if random.random() < 0.7
            else first + random.randrange(80_000)
        )
        length = random.choice((0, 0, 0, 0, 0, 0, 0, 30, 364, 3652))
        lane = random.randrange(lanes)
        everything.append(Dated(claim, claim, lane, day, day + length))
    rivals = [
        Rivals(one.event, (one, other))
        for one, other in zip(everything[::200], everything[1::200], strict=False)
    ]
    sources = [Source(n, f"Source {n}") for n in range(lanes)]
    titles = {n: f"Event {n}" for n in range(number)}
    return Timeline(Columns.of(everything), sources, titles, rivals).prepare()


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Give the milliseconds of an act: on the clock, and of this thread."""
    clock, ran = perf_counter(), thread_time()
    act()
    return (perf_counter() - clock) * 1000, (thread_time() - ran) * 1000


def frames() -> dict[str, Times]:
    """Give the times of each frame while one zooms, pans and brushes."""
    canvas = Canvas()
    canvas.resize(SIZE)
    canvas.show()
    canvas.show_timeline(crowded())
    canvas.repaint()  # Loads the font: once, before one waits for any frame.
    # As in the application, where a timer collects between the frames.
    gc.collect()
    gc.disable()
    return {
        "zoom": _zoom(canvas),
        "pan": _pan(canvas),
        "brush": _brush(canvas),
        "walk": _walk(canvas),
    }


def _frame(canvas: Canvas, act: Callable[[], object]) -> tuple[float, float]:
    def all_of_it() -> None:
        act()
        canvas.repaint()

    found = timed(all_of_it)
    QApplication.processEvents()
    return found


def _zoom(canvas: Canvas) -> Times:
    """Zoom from all centuries to days and back, as a wheel does."""
    times: Times = []
    about = float(date(1930, 5, 5).toordinal())
    for step in range(FRAMES):
        factor = 1 / 1.25 if step // 50 % 2 == 0 else 1.25
        closer = canvas.shown.zoomed(factor, about)
        times.append(_frame(canvas, lambda at=closer: canvas.show_stretch(at)))  # type: ignore[misc]
    return times


def _pan(canvas: Canvas) -> Times:
    times: Times = []
    middle = float(date(1930, 1, 1).toordinal())
    for half in (60_000, 9_000, 900, 90, 9):
        canvas.show_stretch(Stretch(middle - half, middle + half))
        for _ in range(FRAMES // 5):
            on = canvas.shown.moved(half / 100)
            times.append(_frame(canvas, lambda at=on: canvas.show_stretch(at)))  # type: ignore[misc]
    return times


def _brush(canvas: Canvas) -> Times:
    canvas.show_all()
    first, days = canvas.shown.first, canvas.shown.days
    ends = [first + days * step / FRAMES for step in range(1, FRAMES)]
    return [
        _frame(canvas, lambda at=end: canvas.show_brush((first, at))) for end in ends
    ]  # type: ignore[misc]


def _walk(canvas: Canvas) -> Times:
    middle = float(date(1930, 1, 1).toordinal())
    canvas.show_stretch(Stretch(middle - 90, middle + 90))
    row = canvas.line.columns.firsts.index(int(middle))
    return [_frame(canvas, lambda at=row + n: canvas.reach(at)) for n in range(FRAMES)]  # type: ignore[misc]


def at_rest() -> dict[str, tuple[float, float]]:
    """Give the times of the table that follows when the lanes come to rest."""
    line, table = crowded(), DatedTable()
    table.resize(400, 800)
    table.show()
    first, last = line.extent
    found = {}
    for column, order in enumerate(Order):
        table.sortByColumn(column, table.horizontalHeader().sortIndicatorOrder())
        QApplication.processEvents()
        tries = [timed(lambda: table.show_days(line, first, last)) for _ in range(9)]
        found[f"table by {order}"] = sorted(tries)[4]
    return found


def main() -> int:
    """Report each kind of frame; 1 where our own time was too long for one."""
    application = QApplication.instance() or QApplication([])
    # Frames are noisy where others work; ours alone they never are.
    with suppress(AttributeError, OSError):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    late = 0
    for name, times in frames().items():
        for kind, at in (("on the clock", 0), ("of this thread", 1)):
            found = [one[at] for one in times]
            print(
                f"timeline, {name:6} {kind:14} median {median(found):5.1f} ms,"
                f" p99 {quantiles(found, n=100)[98]:5.1f} ms,"
                f" slowest {max(found):5.1f} ms"
            )
        late += sum(ran > LIMIT for _, ran in times)
    for name, (clock, ran) in at_rest().items():
        print(f"timeline, {name} {clock:.1f} ms, of this thread {ran:.1f} ms")
    print(f"timeline, frames that took this thread over {LIMIT:.0f} ms: {late}")
    del application
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
