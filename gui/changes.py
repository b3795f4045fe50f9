"""What the reader changes: written off the thread that draws, undone and redone.

A pane says what it wants changed; all panes hear what has changed and read it anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from gui.jobs import Jobs
from gui.qt import QT_TRANSLATE_NOOP, translate
from model.archive import Archive, Connection
from model.changes import Change, History, history

Writing = Callable[[Connection], None]

LABELS = {
    "verdict": QT_TRANSLATE_NOOP("Changes", "verdict"),
    "no-verdict": QT_TRANSLATE_NOOP("Changes", "verdict taken back"),
    "alignment-accepted": QT_TRANSLATE_NOOP("Changes", "suggestion accepted"),
    "alignment": QT_TRANSLATE_NOOP("Changes", "counterpart changed"),
    "no-alignment": QT_TRANSLATE_NOOP("Changes", "counterpart taken back"),
    "search-saved": QT_TRANSLATE_NOOP("Changes", "search saved"),
    "search-renamed": QT_TRANSLATE_NOOP("Changes", "search renamed"),
    "search-forgotten": QT_TRANSLATE_NOOP("Changes", "search forgotten"),
    "collected": QT_TRANSLATE_NOOP("Changes", "added to the collection"),
    "taken-out": QT_TRANSLATE_NOOP("Changes", "taken out of the collection"),
}
"""What each change is called; one without words here bears its own label."""


class Changed(NamedTuple):
    """What has changed: which tables, and what can be undone and redone now.

    `undone` or `redone` is what was turned back or made again, if that was it.
    """

    tables: frozenset[str]
    history: History
    undone: Change | None = None
    redone: Change | None = None


def change_words(change: Change) -> str:
    """Name a change: “verdict: Treaty of Kars”."""
    source = LABELS.get(change.label)
    name = translate("Changes", source) if source else change.label
    return f"{name}: {change.about}" if change.about else name


class Changes(QObject):
    """Writes into the archive that is open; what is asked first is written first.

    `made` carries what has `Changed`, by this or by undo; `history_changed` carries
    the `History`, also of an archive just opened.
    """

    made = Signal(object)
    history_changed = Signal(object)

    def __init__(self, jobs: Callable[[], Jobs | None], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.history = History()

    def refresh(self) -> None:
        """Read the history of the archive that was opened."""
        if jobs := self._jobs():
            jobs.run("history", lambda c: iter([history(c)]), self._take_history)

    def make(self, label: str, about: str, writing: Writing) -> None:
        """Write one change; `label` as model.records.decision names it, `about` what.

        Without a label it cannot be undone. A failure is told by the jobs.
        """

        def work(archive: Archive) -> Iterator[Changed]:
            with archive.change(label, about) as connection:
                writing(connection)
            known = archive.history()
            tables = known.undo.tables if label and known.undo else frozenset()
            yield Changed(tables, known)

        self._write(work)

    def undo(self) -> None:
        """Take the last change back."""

        def work(archive: Archive) -> Iterator[Changed]:
            if turned := archive.undo():
                yield Changed(turned.tables, archive.history(), undone=turned)

        self._write(work)

    def redo(self) -> None:
        """Make again what was undone last."""

        def work(archive: Archive) -> Iterator[Changed]:
            if turned := archive.redo():
                yield Changed(turned.tables, archive.history(), redone=turned)

        self._write(work)

    def _write(self, work: Callable[[Archive], Iterator[Changed]]) -> None:
        if jobs := self._jobs():
            jobs.write(work, self._take)

    def _take(self, changed: Changed) -> None:
        self._take_history(changed.history)
        self.made.emit(changed)

    def _take_history(self, known: History) -> None:
        self.history = known
        self.history_changed.emit(known)


@lru_cache(maxsize=1)
def who() -> str:
    """Give the name under which decisions are kept: that of the account, in full."""
    import getpass

    try:
        account = getpass.getuser()
    except (KeyError, OSError):
        return ""
    try:
        import pwd

        return pwd.getpwnam(account).pw_gecos.split(",")[0].strip() or account
    except (ImportError, KeyError):
        return account
