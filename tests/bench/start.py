"""Cold start: process start to the painted window, beside a bare window.

Both run as processes of their own, in turn, off screen, with compiled modules as an
installed program has them. A window counts as painted when its table has painted:
ours with rows of the shipped archive, the bare one empty.
"""

from __future__ import annotations

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 15

BARE = """
import sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.time() - float(sys.argv[1]), flush=True)
            application.quit()
        return False
application = QApplication([])
window = QMainWindow()
table = QTableView()
window.setCentralWidget(table)
window.resize(1280, 800)
painted = Painted()
table.viewport().installEventFilter(painted)
window.show()
application.exec()
"""

OURS = """
import os, sys, time
from pathlib import Path
from gui import app
from PySide6.QtCore import QEvent, QObject
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and view.model().rowCount():
            print(time.time() - float(sys.argv[1]), flush=True)
            os._exit(0)
        return False
made = app._window
def watched(settings):
    global view
    window = made(settings)
    view = window.findChild(QObject, "eventsView")
    view.viewport().installEventFilter(painted)
    return window
painted = Painted()
app._window = watched
app.main(Path(sys.argv[2]))
"""


def seconds(code: str, home: str, archive: Path = ROOT / "data.sqlite") -> float:
    """Start the code as a process and give the time until it painted."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": home,
        "XDG_DATA_HOME": home,
    }
    words = [sys.executable, "-c", code, str(time.time()), str(archive)]
    ended = subprocess.run(
        words, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return float(ended.stdout.split()[-1])


def measure(rounds: int = ROUNDS) -> tuple[list[float], list[float]]:
    """Give the seconds of bare and of our starts, taken in turn."""
    for folder in ("gui", "model"):
        compileall.compile_dir(ROOT / folder, quiet=2)
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(rounds):
            bare.append(seconds(BARE, home))
            ours.append(seconds(OURS, home))
    return bare, ours


def main() -> None:
    """Print the medians and the best times, and their ratios."""
    bare, ours = measure()
    for name, of in (("median", statistics.median), ("best", min)):
        one, other = of(bare) * 1000, of(ours) * 1000
        print(
            f"cold start, {name}: bare window {one:.0f} ms, Vesika {other:.0f} ms,"
            f" ratio {other / one:.2f}"
        )


if __name__ == "__main__":
    main()
