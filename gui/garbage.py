"""Collecting garbage in the drawing thread, and in no other.

Python collects wherever it happens to allocate. In a job's thread that may be where a
cycle with a widget in it is found, and Qt dies when a widget is destroyed outside the
drawing thread. So automatic collection is off, and a timer of the drawing thread
collects what the counts ask for.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Signal

INTERVAL = 500
"""Milliseconds between two looks at the counts."""


class Garbage(QObject):
    """Collects as Python itself would, but here; `collected` tells each time."""

    collected = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that has grown beyond its threshold."""
        grown = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [age for age, (count, most) in enumerate(grown) if count > most]
        if full:
            gc.collect(max(full))
            self.collected.emit()
