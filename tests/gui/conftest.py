"""The real window on the real archive, built once from resources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.app import open_window
from gui.main_window import MainWindow
from gui.translation import Language, translation
from model.build import build
from model.records.kinds import Kind

Typing = Callable[[QWidget, str], None]


@pytest.fixture(scope="session")
def archive_path(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the shipped archive once; no test writes to it."""
    path = tmp_path_factory.mktemp("archive") / "data.sqlite"
    build(root / "resources", path)
    return path


@pytest.fixture(autouse=True)
def no_settings(qapp: QApplication) -> Iterator[None]:
    """Begin as on the first day, in English."""
    stored = QSettings("vesika", "vesika")
    stored.clear()
    stored.setValue("language", "en")
    stored.sync()
    yield
    # Off screen the clipboard outlives Python, which must not own what lies on it.
    QGuiApplication.clipboard().clear()
    translation.use(Language.ENGLISH)
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[[Path], MainWindow]]:
    """Open windows that are closed when the test ends."""
    windows: list[MainWindow] = []

    def open_one(path: Path) -> MainWindow:
        window = open_window(path)
        assert isinstance(window, MainWindow)
        windows.append(window)
        qtbot.addWidget(window)
        wait_idle(qtbot, window)
        return window

    yield open_one
    for window in windows:
        window.close()


@pytest.fixture
def window(opened: Callable[[Path], MainWindow], archive_path: Path) -> MainWindow:
    """Open the window on the real archive, everything shown."""
    return opened(archive_path)


def wait_idle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until no job is under way and every answer was shown."""

    def settled() -> bool:
        jobs = window.results.jobs
        # Damage that was found ends the answer before all of it has come.
        told = window.info.isVisible() and (jobs is None or not jobs.busy)
        return window.results.settled or told

    qtbot.waitUntil(settled, timeout=20_000)


def type_text(widget: QWidget, text: str) -> None:
    """Type any letters: qtbot.keyClicks ends the process at the first ş."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(
                kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter
            )
            QApplication.sendEvent(widget, event)


def search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Clear the field, type a query, and wait for all of the answer."""
    window.search.field.clear()
    type_text(window.search.field, text)
    wait_idle(qtbot, window)


def choose(qtbot: QtBot, window: MainWindow, kind: Kind, title: str) -> None:
    """Choose the first row whose title holds these words."""
    view = window.lists.view(kind)
    rows = range(view.rows.rowCount())
    number = next(n for n in rows if title in view.rows.row(n).title)
    view.setCurrentIndex(view.rows.index(number))
    wait_idle(qtbot, window)
