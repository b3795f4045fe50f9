"""How long a frame of the timeline takes with 100,000 dated claims.

Run by itself: `python -m tests.bench.timeline`; at most 16 ms a frame are wanted. A
frame is all that the drawing thread does from a turn of the wheel, a drag or a brush
to the painted widget. Beside the time on the clock stands the time that the thread
really ran: on a machine that others use too, only that one is ours.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from datetime import date
from functools import partial
from random import Random
from statistics import median, quantiles
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
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
        "floor": floor(canvas),
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
        times.append(_frame(canvas, partial(canvas.show_stretch, closer)))
    return times


def _pan(canvas: Canvas) -> Times:
    times: Times = []
    middle = float(date(1930, 1, 1).toordinal())
    for half in (60_000, 9_000, 900, 90, 9):
        canvas.show_stretch(Stretch(middle - half, middle + half))
        for _ in range(FRAMES // 5):
            on = canvas.shown.moved(half / 100)
            times.append(_frame(canvas, partial(canvas.show_stretch, on)))
    return times


def _brush(canvas: Canvas) -> Times:
    canvas.show_all()
    first, days = canvas.shown.first, canvas.shown.days
    ends = [first + days * step / FRAMES for step in range(1, FRAMES)]
    return [_frame(canvas, partial(canvas.show_brush, (first, end))) for end in ends]


def _walk(canvas: Canvas) -> Times:
    middle = float(date(1930, 1, 1).toordinal())
    canvas.show_stretch(Stretch(middle - 90, middle + 90))
    row = canvas.line.columns.firsts.index(int(middle))
    return [_frame(canvas, partial(canvas.reach, row + n)) for n in range(FRAMES)]


def floor(canvas: Canvas) -> Times:
    """Give the times of painting what a frame shows, with nothing to look up."""
    frame, picture = canvas.frame(), QPixmap(canvas.size())
    heaps = [heap for one in frame.lanes for heap in (one.points, one.spans) if heap]
    bars = [heap.bars(400.0, 60.0) for heap in heaps]
    names = [f"{1800 + 10 * n}" for n in range(24)]

    def paint() -> None:
        painter = QPainter(picture)
        painter.fillRect(picture.rect(), QColor("white"))
        painter.setBrush(QColor("black"))
        painter.setPen(Qt.PenStyle.NoPen)
        for some in bars:
            painter.drawRects(some)
        painter.setPen(QColor("black"))
        for number, name in enumerate(names):
            painter.drawText(number * 50, 20, name)
        painter.end()
        canvas.repaint()

    return [timed(paint) for _ in range(FRAMES)]


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


def main() -> None:
    """Report each kind of frame beside the floor, and those of ours that took long."""
    application = QApplication.instance() or QApplication([])
    every = frames()
    least = median(ran for _, ran in every["floor"])
    for name, times in every.items():
        clock, ran = ([one[at] for one in times] for at in (0, 1))
        print(
            f"timeline, {name:5} of this thread: median {median(ran):4.1f} ms"
            f" ({median(ran) / least:3.1f} times the floor),"
            f" p99 {quantiles(ran, n=100)[98]:4.1f}, slowest {max(ran):4.1f};"
            f" on the clock: p99 {quantiles(clock, n=100)[98]:4.1f},"
            f" slowest {max(clock):4.1f}; over {LIMIT:.0f} ms of its own:"
            f" {sum(one > LIMIT for one in ran)}"
        )
    for name, (clock_ms, ran_ms) in at_rest().items():
        print(f"timeline, {name} {ran_ms:.1f} ms, on the clock {clock_ms:.1f} ms")
    del application


if __name__ == "__main__":
    main()
