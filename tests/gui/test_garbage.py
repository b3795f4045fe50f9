"""Widgets in cycles are collected where they may be destroyed: where they are drawn."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.garbage import Garbage


def test_only_the_drawing_thread_collects(qapp: QApplication, qtbot: QtBot) -> None:
    garbage = Garbage(qapp)
    assert not gc.isenabled()
    widget = QWidget()
    widget.itself = widget  # type: ignore[attr-defined]
    gone = weakref.ref(widget)
    del widget

    kept: list[list[int]] = []

    def allocate() -> None:
        kept.extend([number] for number in range(200_000))

    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert gone() is not None
    with qtbot.waitSignal(garbage.collected):
        pass
    assert gone() is None
    garbage.deleteLater()
