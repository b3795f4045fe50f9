"""Builds the application; everything that must happen before the first paint."""

from __future__ import annotations

import atexit
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

# isort: off
import gui.early  # noqa: F401 - before Qt, see there

# isort: on
from PySide6.QtCore import (
    QEventLoop,
    QLibraryInfo,
    QMessageLogContext,
    QSize,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from gui.garbage import Garbage
from gui.settings import Settings
from gui.themes import Scheme, apply_palette, apply_sheet
from gui.translation import Language, translation
from model.errors import WorldError

if TYPE_CHECKING:
    from gui.main_window import MainWindow

SCREENLESS = ("offscreen", "minimal", "vnc", "eglfs", "linuxfb")
SCREENSHOT_SIZE = (1280, 800)
LONGEST_UNSEEN = 25
"""Milliseconds that a window may wait for its first rows before it is shown."""

LONGEST_WAIT = 20_000
"""Milliseconds a screenshot waits for the archive's answers."""


def display_problem() -> str | None:
    """Say in one line why no window can be opened here; None when one can.

    Qt ends the process when it finds no display, so this is asked before.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if not sys.platform.startswith("linux") or platform in SCREENLESS:
        return None
    if os.environ.get("WAYLAND_DISPLAY") and platform in ("", "wayland"):
        return None
    if not os.environ.get("DISPLAY"):
        return (
            "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            "`vesika find` and the other commands work without one"
        )
    return _plugin_problem() or _connection_problem()


def _plugin_problem() -> str | None:
    import ctypes

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    try:
        ctypes.CDLL(str(folder / "platforms" / "libqxcb.so"))
    except OSError as error:
        missing = str(error).split(":", maxsplit=1)[0]
        return f"Qt cannot draw on this display: {missing} is missing (see README)"
    return None


def _connection_problem() -> str | None:
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return "Qt cannot draw on this display: libxcb is missing (see README)"
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if refused:
        return f"the display {os.environ['DISPLAY']} cannot be reached"
    return None


def main(file: Path | None) -> int:
    """Open the window on an archive, or on the last one, and run until it closes."""
    application = _application()
    settings = Settings()
    window = _window(settings)
    _open(window, settings, file)
    _await_rows(window)
    window.show()
    window.results.let_paint()
    return application.exec()


def open_window(path: Path | str) -> QMainWindow:
    """Open the main window on an archive and give it, shown.

    A file that cannot be opened is told in the window's bar; the window is empty. The
    shipped archive opens as the reader's own copy.
    """
    _application()
    settings = Settings()
    window = _window(settings)
    _open(window, settings, Path(path))
    window.text.fill()
    window.show()
    return window


def screenshot(
    png: Path,
    query: str = "",
    *,
    archive: Path | None = None,
    size: tuple[int, int] = SCREENSHOT_SIZE,
    scheme: Scheme | None = None,
    language: Language | None = None,
) -> int:
    """Render the window off screen to a PNG file; gives the exit code.

    Raises WorldError when the archive cannot be read or the file not be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_pass_on)
    from gui.shipped import shipped_archive
    from model.errors import OutputError

    _application()
    apply_palette(scheme or Settings().scheme)
    translation.use(language or Settings().language)
    window = _window(Settings(), fresh=True)
    window.text.fill()
    window.resize(QSize(*size))
    if not window.open(archive or shipped_archive()):
        raise WorldError(window.info.text())
    window.show()
    window.focus_of_reader.search(query)
    _wait(window)
    if query:
        window.choose_first()
        _wait(window)
    written = window.grab().save(str(png), "PNG")
    window.close_archive()
    if not written:
        raise OutputError(png, "the picture could not be written")
    return 0


def _pass_on(_kind: QtMsgType, _where: QMessageLogContext, said: str | None) -> None:
    """Pass on what Qt says, but for what no picture off screen can heed."""
    if said and "propagateSizeHints" not in said:
        sys.stderr.write(f"{said}\n")


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        application = existing
    else:
        application = QApplication(sys.argv[:1])
    if application.findChild(Garbage) is None:
        Garbage(application)
        atexit.register(_leave)
    application.setApplicationName("vesika")
    application.setApplicationDisplayName("Vesika")
    application.setDesktopFileName("vesika")
    settings = Settings()
    translation.use(settings.language)
    apply_palette(settings.scheme)
    return application


def _leave() -> None:
    """Put away what Qt would otherwise free after Python has ended, and crash.

    That is the thread of a window which a script left open, and, where no screen is,
    what was copied.
    """
    if QApplication.instance() is None:
        return
    for window in QApplication.topLevelWidgets():
        window.close()
    if QGuiApplication.platformName() in SCREENLESS:
        QGuiApplication.clipboard().clear()


def _window(settings: Settings, *, fresh: bool = False) -> MainWindow:
    from gui.main_window import MainWindow

    window = MainWindow(settings, fresh=fresh)
    apply_sheet()
    return window


def _open(window: MainWindow, settings: Settings, file: Path | None) -> None:
    """Open the file asked for, else the last one, else the shipped archive."""
    from gui.shipped import own_copy_of, shipped_archive

    last = settings.last_archive
    if file is None and last and last.is_file() and window.open(last):
        return
    try:
        window.open(own_copy_of(file) if file else shipped_archive())
    except WorldError as error:
        window.tell(error)


def _await_rows(window: MainWindow) -> None:
    """Let the first rows arrive, if they come at once: a list is then painted once."""
    from gui.results import LISTED, Rows

    loop = QEventLoop()

    def arrived(rows: Rows) -> None:
        if rows.kind is LISTED[-1]:
            loop.quit()

    window.results.rows_arrived.connect(arrived)
    QTimer.singleShot(LONGEST_UNSEEN, loop.quit)
    loop.exec()
    window.results.rows_arrived.disconnect(arrived)


def _wait(window: MainWindow) -> None:
    """Let the window work until no job is under way."""
    loop = QEventLoop()
    limit = QTimer(singleShot=True)
    limit.timeout.connect(loop.quit)
    limit.start(LONGEST_WAIT)
    look = QTimer(interval=20)

    def when_idle() -> None:
        if window.results.settled:
            loop.quit()

    look.timeout.connect(when_idle)
    look.start()
    loop.exec()
    look.stop()
    limit.stop()
