"""What is loaded before Qt: imported first by gui.app, for the sake of the first paint.

PySide reads the source of every module that is imported after it, to see whether the
module asks for its snake_case names. What does not need Qt comes before. Modules that
load leave no garbage; gui.garbage collects once there is an application.
"""

from __future__ import annotations

import gc
import logging
import queue
import threading

import model.archive
import model.dates.wording
import model.records.document
import model.records.passage
import model.search.hit_rows
import model.shipped

LOADED = (logging, queue, threading, model)

gc.disable()
