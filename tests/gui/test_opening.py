"""Archives that cannot be opened are told in one sentence and left as they are."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.app import display_problem, screenshot
from gui.main_window import MainWindow
from gui.translation import Language, translation
from model.records.kinds import Kind
from tests.gui.conftest import wait_idle

Opening = Callable[[Path], MainWindow]


def empty(path: Path, real: Path) -> None:
    path.write_bytes(b"")


def text(path: Path, real: Path) -> None:
    path.write_text("not a database", encoding="utf-8")


def cut(path: Path, real: Path) -> None:
    path.write_bytes(real.read_bytes()[:5000])


def newer(path: Path, real: Path) -> None:
    content = bytearray(real.read_bytes())
    content[60:64] = (999).to_bytes(4, "big")
    path.write_bytes(content)


def folder(path: Path, real: Path) -> None:
    path.mkdir()


def missing(path: Path, real: Path) -> None:
    pass


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (empty, "Vesika arşivi değil"),
        (text, "Vesika arşivi değil"),
        (folder, "Vesika arşivi değil"),
        (cut, "bozuk"),
        (newer, "daha yeni bir Vesika"),
        (missing, "bulunamadı"),
    ],
)
def test_a_bad_archive_is_told_in_the_readers_language(
    opened: Opening,
    archive_path: Path,
    tmp_path: Path,
    spoil: Callable[[Path, Path], None],
    said: str,
) -> None:
    path = tmp_path / "bad.sqlite"
    spoil(path, archive_path)
    before = path.read_bytes() if path.is_file() else None
    window = opened(path)
    assert window.isVisible() and window.info.isVisible()
    translation.use(Language.TURKISH)
    window.retranslate()
    assert said in window.info.text()
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_bad_archive_leaves_the_open_one_open(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    assert not window.open(tmp_path / "none.sqlite")
    wait_idle(qtbot, window)
    assert window.archive is not None
    assert window.lists.view(Kind.EVENT).rows.rowCount()


def test_damage_found_while_reading_is_told(
    qtbot: QtBot, opened: Opening, archive_path: Path, tmp_path: Path
) -> None:
    content = bytearray(archive_path.read_bytes())
    middle = len(content) // 8
    content[middle : middle * 7] = bytes(middle * 6)
    path = tmp_path / "worn.sqlite"
    path.write_bytes(content)
    window = opened(path)
    wait_idle(qtbot, window)
    assert "damaged" in window.info.text()


def test_the_archive_is_never_written_to(
    qtbot: QtBot, opened: Opening, archive_path: Path
) -> None:
    before = archive_path.read_bytes()
    window = opened(archive_path)
    window.focus_of_reader.search("Sarper")
    wait_idle(qtbot, window)
    window.close()
    assert archive_path.read_bytes() == before


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a display")
def test_without_a_display_one_line_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    problem = display_problem()
    assert problem and "display" in problem and "\n" not in problem


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a display")
def test_a_display_that_does_not_answer_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":4242")
    problem = display_problem()
    assert (problem and ":4242" in problem) or "missing" in str(problem)


def test_off_screen_needs_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display_problem() is None


def test_a_picture_is_taken_off_screen(archive_path: Path, tmp_path: Path) -> None:
    png = tmp_path / "window.png"
    assert screenshot(png, "Sarper", archive=archive_path) == 0
    assert png.read_bytes().startswith(b"\x89PNG")


def test_the_first_paint_waits_for_nothing_heavy(root: Path) -> None:
    heavy = ["sqlite_utils", "edtf", "rapidfuzz", "snowballstemmer", "anyascii"]
    code = (
        f"import gui.main_window, sys; print([m for m in {heavy} if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_the_first_rows_of_the_shipped_archive_wait_for_nothing_heavy(
    root: Path, archive_path: Path
) -> None:
    code = (
        "import sys; from pathlib import Path; import gui.app\n"
        "from gui.lists.rows import row; from gui.results import FIRST, LISTED\n"
        "from model.archive import open_archive\n"
        "from model.search.hit_rows import natural_rows\n"
        f"with open_archive(Path({str(archive_path)!r})) as archive:\n"
        "    reader = archive.reader()\n"
        "    rows = [row(hit) for kind in LISTED for hit in natural_rows(\n"
        "        reader, kind, FIRST)]\n"
        "heavy = ['edtf', 'pyroaring', 'snowballstemmer', 'rapidfuzz']\n"
        "print(len(rows), [m for m in heavy if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "48 []"
