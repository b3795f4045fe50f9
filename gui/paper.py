"""The measure of paper: units of 1/96 inch, and the fonts that are set in them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QGuiApplication, QImage

DOTS_PER_INCH = 96
FONT_POINTS = 9.5

_DEVICE: list[QImage] = []


def paper_device() -> QImage:
    """Give a device of 96 dots per inch to measure words by."""
    if not _DEVICE:
        image = QImage(1, 1, QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(DOTS_PER_INCH / 0.0254))
        image.setDotsPerMeterY(round(DOTS_PER_INCH / 0.0254))
        _DEVICE.append(image)
    return _DEVICE[0]


def without_ligatures(font: QFont) -> QFont:
    """Give a font that writes f and i as two letters, as they are searched for."""
    plain = QFont(font)
    plain.setFeature(QFont.Tag("liga"), 0)
    return plain


def paper_font(points: float = FONT_POINTS) -> QFont:
    """Give the window's font at a size in units, so that no device changes it."""
    font = without_ligatures(QGuiApplication.font())
    font.setPixelSize(round(points * DOTS_PER_INCH / 72))
    return font
