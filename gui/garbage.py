"""Collecting garbage in the drawing thread, and in no other.

Python collects wherever it happens to allocate. In a job's thread that may be where a
cycle with a widget in it is found, and Qt dies when a widget is destroyed outside the
drawing thread. So automatic collection is off, and a timer of the drawing thread
collects what the counts ask for.

To look through everything takes longer than a frame. What has outlived that once is
set aside, and looked through again only while the reader is in another program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

INTERVAL = 100
"""Milliseconds between two looks at the counts; what is young is little by then."""

OLDEST = 2


class Garbage(QObject):
    """Collects as Python itself would, but here; `collected` tells each time."""

    collected = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that has grown beyond its threshold."""
        grown = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [age for age, (count, most) in enumerate(grown) if count > most]
        if full:
            self._collect(max(full))
            self.collected.emit()

    def _collect(self, age: int) -> None:
        active = Qt.ApplicationState.ApplicationActive
        if age == OLDEST and QGuiApplication.applicationState() != active:
            gc.unfreeze()
        gc.collect(age)
        if age == OLDEST:
            gc.freeze()
