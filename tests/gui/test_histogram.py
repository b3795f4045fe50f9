"""The bars of years: a click on a bar means its year, however narrow it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from gui.facets.histogram import REACH, Histogram
from gui.themes import colours

YEARS = [(1914, 3), (1921, 40), (1925, 8), (1945, 90), (1946, 60), (1953, 2)]


@pytest.fixture(params=[160, 176, 201, 333, 480])
def bars(qtbot: QtBot, request: pytest.FixtureRequest) -> Histogram:
    made = Histogram()
    qtbot.addWidget(made)
    made.resize(request.param, made.sizeHint().height())
    made.set_years(YEARS)
    return made


def painted(bars: Histogram) -> set[int]:
    """Give the columns of pixels in which a bar is painted, just above the line."""
    drawn = bars.grab().toImage()
    row = bars.height() - 20
    colour = QColor(colours().bar)
    return {x for x in range(bars.width()) if drawn.pixelColor(x, row) == colour}


def test_a_place_on_a_bar_is_of_its_year(bars: Histogram) -> None:
    for year in range(1914, 1954):
        assert bars.year_at(bars.x_of(year)) == year


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
