"""Colours that bear meaning can be read, in light and in dark."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from gui.icons import icon
from gui.themes import DARK, LIGHT, Colours, Scheme, apply_scheme, colours

ON_GROUND = [
    ("ink", "paper"),
    ("ink", "ground"),
    ("ink", "excerpt"),
    ("ink", "other_excerpt"),
    ("ink", "linked_ground"),
    ("ink", "disagreement_ground"),
    ("quiet", "paper"),
    ("quiet", "ground"),
    ("quiet", "linked_ground"),
    ("accent", "paper"),
    ("accent", "excerpt"),
    ("hit", "paper"),
    ("hit", "excerpt"),
    ("hit", "other_excerpt"),
    ("selected_ink", "selected"),
    ("disagreement", "paper"),
    ("disagreement", "ground"),
    ("disagreement", "disagreement_ground"),
    ("disagreement", "selected"),
    ("settled", "paper"),
    ("settled", "linked_ground"),
    ("linked", "ground"),
]


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    red, green, blue, _ = QColor(colour).getRgbF()
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (red, green, blue)
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), ON_GROUND)
def test_words_stand_out_from_their_ground(
    scheme: Colours, ink: str, ground: str
) -> None:
    assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= 4.5


def test_the_measure_is_the_known_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_icons_take_the_colour_of_the_text(qapp: QApplication) -> None:
    for scheme, expected in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
        apply_scheme(scheme)
        assert colours() == expected
        drawn = icon("search").pixmap(24, 24).toImage()
        inks = {
            drawn.pixelColor(x, y).name()
            for x in range(drawn.width())
            for y in range(drawn.height())
            if drawn.pixelColor(x, y).alpha() == 255
        }
        assert inks == {expected.ink}
    apply_scheme(Scheme.LIGHT)
