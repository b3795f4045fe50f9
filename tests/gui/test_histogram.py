"""The bars of years: a click on a bar means its year, however narrow it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.facets.histogram import REACH, Histogram
from gui.themes import colours

YEARS = [(1914, 3), (1921, 40), (1925, 8), (1945, 90), (1946, 60), (1953, 2)]


def made(qtbot: QtBot, years: list[tuple[int, int]], width: int) -> Histogram:
    """Make bars of some years on a widget so wide."""
    bars = Histogram()
    qtbot.addWidget(bars)
    bars.resize(width, bars.sizeHint().height())
    bars.set_years(years)
    return bars


@pytest.fixture(params=[160, 176, 201, 333, 480])
def bars(qtbot: QtBot, request: pytest.FixtureRequest) -> Histogram:
    return made(qtbot, YEARS, request.param)


def painted(bars: Histogram) -> set[int]:
    """Give the columns of pixels in which a bar is painted, just above the line."""
    drawn = bars.grab().toImage()
    row = bars.height() - 20
    colour = QColor(colours().bar)
    return {x for x in range(bars.width()) if drawn.pixelColor(x, row) == colour}


def test_a_place_on_a_bar_is_of_its_year(bars: Histogram) -> None:
    for year, _ in YEARS:
        assert bars.year_at(bars.x_of(year)) == year
    for year in range(1914, 1953):
        assert bars.x_of(year) <= bars.x_of(year + 1)


def test_what_is_painted_is_what_a_click_chooses(qtbot: QtBot, bars: Histogram) -> None:
    chosen: list[tuple[int, int]] = []
    bars.years_chosen.connect(lambda *years: chosen.append(years))
    columns = painted(bars)
    assert columns
    for x in columns:
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(x, 40))
    assert {first for first, last in chosen} == {year for year, _ in YEARS}
    assert all(first == last for first, last in chosen)


def test_a_click_close_beside_a_bar_means_the_bar(bars: Histogram) -> None:
    assert bars.bar_at(bars.x_of(1914) + REACH - 1) == 1914
    assert bars.bar_at(bars.x_of(1935)) == 1935, "far from any bar it is the place"


@pytest.mark.parametrize("width", [176, 240])
def test_every_year_of_many_is_reached_by_a_click(qtbot: QtBot, width: int) -> None:
    years = [(year, 1 + year % 7) for year in range(1806, 2007) if year % 3]
    bars = made(qtbot, [*years, (1071, 1)], width)
    assert {bars.bar_at(x) for x in range(width)} == {1071, *(y for y, _ in years)}


def test_of_more_years_than_pixels_the_highest_is_meant(qtbot: QtBot) -> None:
    years = [(year, 90 if year % 50 == 0 else 1) for year in range(1500, 2000)]
    bars = made(qtbot, years, 176)
    assert set(range(1500, 2000, 50)) <= {bars.bar_at(x) for x in range(176)}


def test_keys_lead_from_one_year_with_something_to_the_next(
    qtbot: QtBot, bars: Histogram
) -> None:
    key = Qt.Key
    for pressed, lit in [
        *((key.Key_Right, 1914), (key.Key_Right, 1921), (key.Key_PageDown, 1945)),
        *((key.Key_Right, 1946), (key.Key_PageUp, 1925), (key.Key_End, 1953)),
        *((key.Key_Left, 1946), (key.Key_Home, 1914), (key.Key_Left, 1914)),
    ]:
        qtbot.keyClick(bars, pressed)
        assert bars.lit == (lit, lit)


@pytest.mark.parametrize("asked", [None, (1945, 1945)])
def test_what_was_not_confirmed_is_taken_back(
    qtbot: QtBot, bars: Histogram, asked: tuple[int, int] | None
) -> None:
    bars.choose(asked)
    qtbot.keyClick(bars, Qt.Key.Key_Home)
    assert bars.lit == (1914, 1914)
    qtbot.keyClick(bars, Qt.Key.Key_Escape)
    assert bars.lit == asked
    qtbot.keyClick(bars, Qt.Key.Key_Home)
    QApplication.sendEvent(bars, QFocusEvent(QEvent.Type.FocusOut))
    assert bars.lit == asked
