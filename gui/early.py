"""What is loaded before Qt: imported first by gui.app, for the sake of the first paint.

PySide reads the source of every module that is imported after it, to see whether the
module uses Qt and may ask for its snake_case names: a third of a cold start. Nobody
here asks for these, so it is told who uses Qt. Modules that load leave no garbage;
gui.garbage collects once there is an application.
"""

from __future__ import annotations

import gc
import logging
import queue
import sys
import threading
from typing import Any

import model.archive
import model.dates.wording
import model.records.document
import model.records.passage
import model.search.hit_rows
import model.shipped

LOADED = (logging, queue, threading, model)

gc.disable()


def tell_who_uses_qt() -> bool:
    """Let PySide know it by name; False where its insides are others than in 6.10."""
    import PySide6.QtCore  # noqa: F401 - it brings the module below

    feature: Any = sys.modules.get("shibokensupport.feature")
    if not hasattr(feature, "_mod_uses_pyside"):
        return False
    feature._mod_uses_pyside = lambda it: it.__name__.startswith("gui")
    return True


tell_who_uses_qt()
