"""Widgets in cycles are collected where they may be destroyed: where they are drawn."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
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
    # Windows of other tests may have left another that looks first.
    qtbot.waitUntil(lambda: gone() is None)
    garbage.deleteLater()


def test_what_was_set_aside_is_looked_through_while_the_reader_is_away(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    garbage = Garbage(qapp)
    states = Qt.ApplicationState
    now = [states.ApplicationActive]
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: now[0])
    widget = QWidget()
    widget.itself = widget  # type: ignore[attr-defined]
    gone = weakref.ref(widget)
    gc.freeze()
    del widget
    usual = gc.get_threshold()
    gc.set_threshold(0, 0, 0)
    for state in (states.ApplicationActive, states.ApplicationInactive):
        assert gone() is not None
        now[0] = state
        gc.collect(1)
        garbage.look()
    gc.set_threshold(*usual)
    assert gone() is None
    garbage.deleteLater()
