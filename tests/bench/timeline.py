"""How long a frame of the timeline takes with 100,000 dated claims.

Run by itself: `python -m tests.bench.timeline`; at most 16 ms a frame are wanted.
"""

from __future__ import annotations

import os
from datetime import date
from random import Random
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gui.timeline.canvas import Canvas
from gui.timeline.view import Stretch
from model.timeline import Dated, Lane, Rivals, Timeline

SIZE = QSize(1280, 800)
FRAMES = 20


def crowded(number: int = 100_000, lanes: int = 6) -> Timeline:
    """Give a timeline of two centuries, most of it crowded into a few years."""
    random = Random(1921)
    first = date(1800, 1, 1).toordinal()
    crowd = date(1917, 1, 1).toordinal()
    by_lane: list[list[Dated]] = [[] for _ in range(lanes)]
    for claim in range(number):
        day = (
            crowd + random.randrange(11_000)
            if random.random() < 0.7
            else first + random.randrange(80_000)
        )
        length = random.choice((0, 0, 0, 0, 0, 0, 0, 30, 364, 3652))
        lane = random.randrange(lanes)
        by_lane[lane].append(Dated(claim, claim, lane, day, day + length))
    everything = [one for lane in by_lane for one in lane]
    rivals = [
        Rivals(one.event, (one, other))
        for one, other in zip(everything[::200], everything[1::200], strict=False)
    ]
    made = [Lane(n, f"Source {n}", dated) for n, dated in enumerate(by_lane)]
    return Timeline(made, {n: f"Event {n}" for n in range(number)}, rivals)


def frame_times() -> dict[str, list[float]]:
    """Give the milliseconds of each frame while one pans at several scales."""
    canvas = Canvas()
    canvas.resize(SIZE)
    canvas.show_timeline(crowded())
    picture = QImage(SIZE, QImage.Format.Format_RGB32)
    whole = canvas.shown
    middle = float(date(1930, 1, 1).toordinal())
    scales = {
        "all": whole,
        "decades": Stretch(middle - 9000, middle + 9000),
        "years": Stretch(middle - 900, middle + 900),
        "months": Stretch(middle - 90, middle + 90),
        "days": Stretch(middle - 9, middle + 9),
    }
    canvas.render(picture)  # Loads the font: once, before one waits for any frame.
    times: dict[str, list[float]] = {}
    for name, stretch in scales.items():
        for step in range(FRAMES):
            canvas.show_stretch(stretch.moved(step * stretch.days / 200))
            begun = perf_counter()
            canvas.render(picture)
            times.setdefault(name, []).append((perf_counter() - begun) * 1000)
    return times


def main() -> None:
    """Report the median and the slowest frame of each scale."""
    application = QApplication.instance() or QApplication([])
    for name, found in frame_times().items():
        print(f"{name:8} median {median(found):5.1f} ms, slowest {max(found):5.1f} ms")
    del application


if __name__ == "__main__":
    main()
