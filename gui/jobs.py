"""The only threads: work that reads the archive, off the thread that draws.

Work is a generator of progress that gets a reader connection of its own. Jobs run in
lanes: in one lane a newer job interrupts the older one, so that the answer to the
last key pressed never waits for the answers to the keys before it.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from threading import Condition
from typing import Any, TypeAlias, cast

from PySide6.QtCore import QObject, QThread, Signal

from gui.qt import override
from model.archive import Archive, Connection, fault
from model.errors import WorldError

Work: TypeAlias = Callable[[Connection], Iterable[Any]]
Writing: TypeAlias = Callable[[Archive], Iterable[Any]]
Received: TypeAlias = Callable[[Any], None]

STEPS_BETWEEN_LOOKS = 20_000
"""Steps of SQLite's machine between two looks at whether a job is still wanted."""

TURN = 0.001
"""Seconds for which a job keeps the interpreter while the window waits for it."""


@dataclass(eq=False)
class Job:
    """Work under way; `cancelled` once nobody waits for it any more."""

    work: Work | Writing
    arrived: Received
    cancelled: bool = False


class Lane(QThread):
    """One thread with one connection, which does the newest of its jobs."""

    delivered = Signal(object, object)
    ended = Signal(object, object)

    def __init__(self, archive: Archive, parent: QObject) -> None:
        super().__init__(parent)
        self._archive = archive
        self._connection: Connection | None = None
        self._ready = Condition()
        self._waiting: Job | None = None
        self._running: Job | None = None
        self._open = True

    def submit(self, job: Job) -> Job | None:
        """Put a job next; gives the one that had to go before it was begun."""
        with self._ready:
            dropped, self._waiting = self._waiting, job
            self._interrupt()
            self._ready.notify()
        return dropped

    def cancel(self, job: Job) -> None:
        """Interrupt a job that is no longer wanted, or never begin it."""
        with self._ready:
            job.cancelled = True
            if job is self._running:
                self._interrupt()

    def close(self) -> None:
        """Interrupt what runs and wait for the thread's end."""
        with self._ready:
            self._open = False
            self._interrupt()
            self._ready.notify()
        self.wait()

    @override
    def run(self) -> None:
        while (job := self._next()) is not None:
            error = self._do(job)
            with self._ready:
                self._running = None
            self.ended.emit(job, error)

    def _interrupt(self) -> None:
        if self._running:
            self._running.cancelled = True
            if self._connection:
                self._connection.interrupt()

    def _next(self) -> Job | None:
        with self._ready:
            self._ready.wait_for(lambda: self._waiting or not self._open)
            if not self._open:
                return None
            self._running, self._waiting = self._waiting, None
            return self._running

    def _do(self, job: Job) -> Exception | None:
        try:
            if self._connection is None:
                self._connection = self._archive.reader()
            self._connection.set_progress_handler(
                lambda: job.cancelled, STEPS_BETWEEN_LOOKS
            )
            for value in cast(Work, job.work)(self._connection):
                if job.cancelled:
                    return None
                self.delivered.emit(job, value)
        except Exception as error:
            return None if job.cancelled else error
        return None


class WritingLane(Lane):
    """Does all its jobs in their order; none is interrupted or left out.

    What was decided before the archive is closed is still written.
    """

    def __init__(self, archive: Archive, parent: QObject) -> None:
        super().__init__(archive, parent)
        self._queue: deque[Job] = deque()

    @override
    def submit(self, job: Job) -> Job | None:
        with self._ready:
            self._queue.append(job)
            self._ready.notify()
        return None

    @override
    def cancel(self, job: Job) -> None:
        """Let it be written: a change is taken back by undoing it."""

    @override
    def _interrupt(self) -> None:
        pass

    @override
    def _next(self) -> Job | None:
        with self._ready:
            self._ready.wait_for(lambda: self._queue or not self._open)
            return self._queue.popleft() if self._queue else None

    @override
    def _do(self, job: Job) -> Exception | None:
        try:
            for value in cast(Writing, job.work)(self._archive):
                self.delivered.emit(job, value)
        except Exception as error:
            return error
        return None


class Jobs(QObject):
    """Runs work on one archive and hands what it yields to whoever asked.

    `failed` carries a WorldError; any other error is ours and is raised where it
    comes to light, in the main thread.
    """

    failed = Signal(object)
    idle = Signal()

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._archive = archive
        self._lanes: dict[str, Lane] = {}
        self._closed = False
        # Referenced until its end was received, or Qt delivers to what is gone.
        self._under_way: set[Job] = set()

    @property
    def busy(self) -> bool:
        """Whether any job has not ended yet."""
        return bool(self._under_way)

    def run(self, lane: str, work: Work, arrived: Received) -> Job:
        """Do the work in a lane; each value it yields goes to `arrived`, in order.

        Once the archive is closed there is nothing to read, and nothing is begun.
        """
        job = Job(work, arrived)
        if self._closed:
            job.cancelled = True
            return job
        self._under_way.add(job)
        dropped = self._lane(lane, Lane).submit(job)
        if dropped:
            dropped.cancelled = True
            self._under_way.discard(dropped)
        return job

    def write(self, work: Writing, arrived: Received) -> None:
        """Do work that writes, after all that was asked before; none is dropped."""
        if not self._closed:
            job = Job(work, arrived)
            self._under_way.add(job)
            self._lane("writing", WritingLane).submit(job)

    def cancel(self, job: Job) -> None:
        """Interrupt a job; nothing more of it arrives."""
        for lane in self._lanes.values():
            lane.cancel(job)

    def close(self) -> None:
        """Interrupt all work and wait until every thread is done."""
        self._closed = True
        for lane in self._lanes.values():
            lane.close()
        self._lanes.clear()
        for job in self._under_way:
            job.cancelled = True
        self._under_way.clear()

    def _lane(self, name: str, kind: type[Lane]) -> Lane:
        if name not in self._lanes:
            lane = kind(self._archive, self)
            lane.delivered.connect(self._deliver)
            lane.ended.connect(self._end)
            lane.start()
            self._lanes[name] = lane
        return self._lanes[name]

    def _deliver(self, job: Job, value: Any) -> None:
        if not job.cancelled:
            job.arrived(value)

    def _end(self, job: Job, error: Exception | None) -> None:
        if job not in self._under_way:
            return
        self._under_way.discard(job)
        if not self._under_way:
            self.idle.emit()
        if error and not job.cancelled:
            told = error if isinstance(error, WorldError) else None
            told = told or fault(self._archive.path, error)
            if told is None:
                raise error
            self.failed.emit(told)
