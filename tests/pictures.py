"""Draws the pictures of README anew: the real window on the real archive.

`make pictures` runs it. Nothing of the reader's own settings is read or kept.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings, qInstallMessageHandler

from gui import app
from gui.comparison.pane import ComparisonView
from gui.disagreements.pane import DisagreementsView
from gui.focus import Page
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.themes import Scheme, apply_scheme
from gui.timeline.pane import TimelineView
from gui.timeline.view import Stretch
from gui.translation import Language, translation
from model.errors import OutputError

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "pictures"
SMALL, MIDDLE, LARGE = (1280, 800), (1440, 900), (1920, 1080)
SMALLEST_FILE = 0
"""The quality that makes Qt compress a PNG as far as it can; no pixel is lost."""


@dataclass(frozen=True)
class Scene:
    """A picture: what is asked, on which page, and what is done before it is taken."""

    name: str
    query: str
    page: Page = Page.LISTS
    size: tuple[int, int] = SMALL
    scheme: Scheme = Scheme.LIGHT
    prepare: Callable[[MainWindow], None] | None = None


def offer(window: MainWindow, words: str, wordings: int) -> None:
    """Compare the first wordings of what is called so."""
    view = window.pages.currentWidget()
    assert isinstance(view, ComparisonView)
    texts = [view.offers.itemText(n) for n in range(view.offers.count())]
    number = next(n for n, text in enumerate(texts) if words in text)
    chosen = view.offers.itemData(number)
    view.offers.setCurrentIndex(number)
    view.compare(chosen.treaty, chosen.columns[:wordings])


def kars(window: MainWindow) -> None:
    """Hold the treaty of Kars against its summary."""
    offer(window, "yedi maddelik özeti", 2)


def note(window: MainWindow) -> None:
    """Hold the three wordings of the Soviet note against each other."""
    offer(window, "Sovyet notası (Ağustos 1946)", 3)


def only_open(window: MainWindow) -> None:
    """List what is open."""
    view = window.pages.currentWidget()
    assert isinstance(view, DisagreementsView)
    view.only_open.click()
    titles = [str(one.title) for one in view.shown()]
    number = next(n for n, title in enumerate(titles) if "Saraçoğlu" in title)
    view.list.setCurrentIndex(view.list.rows.index(number, 1))
    cells = (view.claims.rows.cell(row, 1) for row in range(2))
    view.claims.opened.emit(next(cell for cell in cells if cell.leads_to))


def laid_out(window: MainWindow) -> None:
    """Wait once more: a graph takes its place when its room is known."""
    assert window.pages.currentWidget()


def crowded_years(window: MainWindow) -> None:
    """Show the years in which most is dated."""
    view = window.pages.currentWidget()
    assert isinstance(view, TimelineView)
    first, last = date(1917, 1, 1), date(1955, 1, 1)
    view.canvas.show_stretch(Stretch(first.toordinal(), last.toordinal()))
    line = view.canvas.line
    dated = (line.dated(row) for row in range(len(line)))
    stands = next(
        one
        for one in dated
        if one.claim in line.in_dispute
        and "Boğazlara ilişkin ilk notası" in line.titles[one.event]
        and one.first == one.last
    )
    view.canvas.reach(line.row_of(stands.claim))
    view.follow()


SCENES = (
    Scene("window-light", "Sarper"),
    Scene("window-dark", "7 Haziran 1945", size=LARGE, scheme=Scheme.DARK),
    Scene("compare", "Kars", Page.COMPARISON, MIDDLE, prepare=kars),
    Scene("note-1946", "Boğazlar", Page.COMPARISON, MIDDLE, prepare=note),
    Scene("disagreements", "", Page.DISAGREEMENTS, MIDDLE, prepare=only_open),
    Scene("evidence", "7 Haziran 1945", Page.EVIDENCE, MIDDLE, prepare=laid_out),
    Scene("timeline", "", Page.TIMELINE, MIDDLE, prepare=crowded_years),
)


def draw(scene: Scene, folder: Path = FOLDER) -> Path:
    """Draw one picture and give its file; raises OutputError."""
    apply_scheme(scheme=scene.scheme)
    window = app._window(Settings(), fresh=True)
    window.text.fill()
    window.resize(*scene.size)
    window.open(ROOT / "data.sqlite")
    window.show()
    window.focus_of_reader.search(scene.query)
    app._wait(window)
    if scene.query:
        window.choose_first()
    app._wait(window)
    window.focus_of_reader.turn_to(scene.page)
    app._wait(window)
    if scene.prepare:
        scene.prepare(window)
        app._wait(window)
    path = folder / f"{scene.name}.png"
    if not window.grab().toImage().save(str(path), "PNG", SMALLEST_FILE):
        raise OutputError(path, "the picture could not be written")
    window.close()
    return path


def main() -> None:
    """Draw every picture."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["LOGNAME"] = "A. Yılmaz"  # who decides, whoever draws
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as own:
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(QSettings.Format.NativeFormat, scope, own)
        qInstallMessageHandler(app._pass_on)
        application = app._application()
        translation.use(Language.TURKISH)
        for scene in SCENES:
            draw(scene)
        application.quit()


if __name__ == "__main__":
    main()
