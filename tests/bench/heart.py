"""A heartbeat in the drawing thread: how long the window could not answer.

Wall-clock gaps on a shared machine tell of others too. Beside each stands the time
for which this process had a processor meanwhile; a gap counts as ours for no longer.
"""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 2
"""Milliseconds between two beats."""


class Heart(QObject):
    """Beats while the event loop runs, and keeps the longest gap in milliseconds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest = self.longest_wall = 0.0
        self._timer = QTimer(self, interval=BEAT)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to listen anew."""
        self.longest = self.longest_wall = 0.0
        self._last = time.perf_counter(), time.process_time()
        self._timer.start()

    def stop(self) -> None:
        """Listen no more."""
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter(), time.process_time()
        wall, used = ((a - b) * 1000 for a, b in zip(now, self._last, strict=True))
        self._last = now
        self.longest_wall = max(self.longest_wall, wall - BEAT)
        self.longest = max(self.longest, min(wall - BEAT, used))


def load() -> str:
    """Say how busy the machine is, with all that runs on it."""
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"
