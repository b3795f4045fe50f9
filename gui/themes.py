"""Light and dark: two palettes, and one colour for each meaning.

Fusion with palettes of our own, because a plain X11 desktop tells no scheme and takes
none (`QStyleHints.setColorScheme` does nothing there). No colour stands alone: each
meaning below also has a sign, a bar or an underline where it is drawn.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

STEP = 8
"""One step of spacing, in pixels; everything is a multiple or half of it."""

SERIFS = (
    "Source Serif 4",
    "Charter",
    "Georgia",
    "Noto Serif",
    "Liberation Serif",
    "DejaVu Serif Condensed",
    "DejaVu Serif",
    "Times New Roman",
)


class Scheme(StrEnum):
    """What the reader chose; `system` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Colours(NamedTuple):
    """One colour for each meaning, as #rrggbb.

    Inks stand on `paper` or on the ground named beside them with a contrast of at
    least 4.5 : 1 (WCAG 2.2, 1.4.3); tests/gui/test_themes.py measures it.
    """

    paper: str
    ground: str
    raised: str
    line: str
    ink: str
    quiet: str
    accent: str
    selected: str
    selected_ink: str
    excerpt: str
    other_excerpt: str
    hit: str
    linked: str
    linked_ground: str
    disagreement: str
    disagreement_ground: str
    settled: str
    bar: str


LIGHT = Colours(
    paper="#fdfcf9",
    ground="#f1efea",
    raised="#ffffff",
    line="#d9d5cc",
    ink="#1f2023",
    quiet="#5c5f66",
    accent="#1d5a8c",
    selected="#d5e4f1",
    selected_ink="#12202c",
    excerpt="#fbe9b0",
    other_excerpt="#fbf4dc",
    hit="#a63c06",
    linked="#1d5a8c",
    linked_ground="#eaf1f7",
    disagreement="#a12a17",
    disagreement_ground="#fbe6e1",
    settled="#2f6a3a",
    bar="#8fb0cb",
)

DARK = Colours(
    paper="#1c1d20",
    ground="#232529",
    raised="#2a2c31",
    line="#3d4047",
    ink="#e4e2dc",
    quiet="#a5a8ae",
    accent="#86b9e3",
    selected="#28405a",
    selected_ink="#f2f5f8",
    excerpt="#4a3f1b",
    other_excerpt="#322d1c",
    hit="#f4a56b",
    linked="#86b9e3",
    linked_ground="#25323e",
    disagreement="#ffa896",
    disagreement_ground="#472a25",
    settled="#8fce9b",
    bar="#55799a",
)


def is_dark(scheme: Scheme) -> bool:
    """Say whether to draw dark; a desktop that does not tell is taken as light."""
    if scheme is not Scheme.SYSTEM:
        return scheme is Scheme.DARK
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def colours() -> Colours:
    """Give the colours that the application is drawn in now."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Base)
    return DARK if window.lightness() < 128 else LIGHT


def apply_scheme(scheme: Scheme) -> None:
    """Draw the whole application in a scheme."""
    apply_palette(scheme)
    apply_sheet()


def apply_palette(scheme: Scheme) -> None:
    """Choose the colours of a scheme, but for the rules that a palette cannot say."""
    application = _application()
    if application.style().objectName() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(palette(DARK if is_dark(scheme) else LIGHT))


def apply_sheet() -> None:
    """Add the rules that a palette cannot say, in the colours of now.

    To be called once a window is built: a widget reads all rules again each time it
    is put into another one.
    """
    application, rules = _application(), sheet(colours())
    if application.styleSheet() != rules:
        application.setStyleSheet(rules)


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("there is no application with widgets to draw")
    return application


def palette(chosen: Colours) -> QPalette:
    """Build the palette that Fusion draws with."""
    role = QPalette.ColorRole
    built = QPalette()
    for at, colour in {
        role.Window: chosen.ground,
        role.WindowText: chosen.ink,
        role.Base: chosen.paper,
        role.AlternateBase: chosen.ground,
        role.Text: chosen.ink,
        role.Button: chosen.raised,
        role.ButtonText: chosen.ink,
        role.ToolTipBase: chosen.raised,
        role.ToolTipText: chosen.ink,
        role.Highlight: chosen.selected,
        role.HighlightedText: chosen.selected_ink,
        role.Link: chosen.accent,
        role.LinkVisited: chosen.accent,
        role.PlaceholderText: chosen.quiet,
        role.Accent: chosen.accent,
        role.Mid: chosen.line,
        role.Midlight: chosen.line,
        role.Light: chosen.raised,
        role.Dark: chosen.line,
    }.items():
        built.setColor(at, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for at in (role.WindowText, role.Text, role.ButtonText):
        built.setColor(disabled, at, QColor(chosen.quiet))
    return built


def sheet(chosen: Colours) -> str:
    """Give the few rules that a palette cannot say."""
    return f"""
    QToolTip {{ color: {chosen.ink}; background: {chosen.raised};
      border: 1px solid {chosen.line}; padding: 4px; }}
    QSplitter::handle {{ background: {chosen.line}; }}
    QSplitter::handle:hover {{ background: {chosen.bar}; }}
    QAbstractScrollArea {{ border: none; }}
    #searchField {{ border: 1px solid {chosen.line}; border-radius: 6px;
      padding: 5px 8px; background: {chosen.paper}; font-size: 11pt; }}
    #searchField:focus {{ border: 2px solid {chosen.accent}; padding: 4px 7px; }}
    #topBar, #strip {{ background: {chosen.ground}; }}
    #paneTitle {{ font-weight: 600; }}
    #paneCount, #quiet {{ color: {chosen.quiet}; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 5px;
      padding: 4px; }}
    QToolButton:hover {{ background: {chosen.selected}; }}
    QToolButton:focus {{ border-color: {chosen.accent}; }}
    QToolButton:checked {{ background: {chosen.selected}; }}
    QToolButton#chip {{ background: {chosen.linked_ground};
      border: 1px solid {chosen.bar}; border-radius: 10px; padding: 1px 8px; }}
    QToolButton#chip:hover {{ background: {chosen.selected}; }}
    QToolButton#chip:focus {{ border-color: {chosen.accent}; }}
    #chipBox {{ background: {chosen.linked_ground};
      border: 1px solid {chosen.bar}; border-radius: 10px; }}
    QToolButton#chipWords {{ padding: 1px 2px 1px 8px; border-radius: 10px; }}
    QToolButton#chipWords:hover, QToolButton#chipWords:focus {{
      color: {chosen.accent}; }}
    QToolButton#chipCross {{ color: {chosen.quiet}; padding: 1px 6px 1px 2px; }}
    QToolButton#chipCross:hover, QToolButton#chipCross:focus {{
      color: {chosen.disagreement}; }}
    QToolButton#moreChips {{ background: {chosen.ground}; color: {chosen.accent};
      border-radius: 0; padding: 1px 4px 1px 6px; font-weight: 600; }}
    QToolButton#moreChips:hover {{ background: {chosen.selected}; }}
    QToolButton#linkedButton, QToolButton#readBeside {{ color: {chosen.linked};
      padding: 0 4px; }}
    QToolButton#counterparts {{ border-color: {chosen.line}; padding-right: 14px; }}
    QCheckBox::indicator:unchecked {{ width: 12px; height: 12px; border-radius: 2px;
      border: 1px solid {chosen.quiet}; background: {chosen.raised}; }}
    QCheckBox::indicator:unchecked:focus {{ border: 2px solid {chosen.accent}; }}
    #rankingSign {{ color: {chosen.accent}; font-style: italic; }}
    #problem {{ color: {chosen.disagreement}; }}
    #infoBar {{ background: {chosen.disagreement_ground};
      border-top: 1px solid {chosen.line}; }}
    #paneHead {{ background: {chosen.ground};
      border-bottom: 1px solid {chosen.line}; }}
    #completions {{ border: 1px solid {chosen.line}; background: {chosen.raised}; }}
    #completions::item {{ padding: 4px 8px; color: {chosen.ink}; }}
    #completions::item:selected {{ background: {chosen.selected};
      color: {chosen.selected_ink}; }}
    """ + _bars(chosen)


def _bars(chosen: Colours) -> str:
    """Give the rules of headings, tabs, scroll bars and the status bar."""
    return f"""
    QHeaderView::section {{ background: {chosen.ground}; color: {chosen.quiet};
      border: none; border-bottom: 1px solid {chosen.line}; padding: 4px; }}
    QTabBar::tab {{ padding: 5px 10px; border: none; color: {chosen.quiet};
      border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {chosen.ink};
      border-bottom: 2px solid {chosen.accent}; }}
    QTabBar::tab:focus {{ color: {chosen.accent}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {chosen.line}; border-radius: 3px;
      margin: 2px; min-height: 28px; min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {chosen.bar}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QStatusBar {{ border-top: 1px solid {chosen.line}; }}
    QStatusBar::item {{ border: none; }}
    """


def serif(points: float) -> QFont:
    """Give the reader's face: the best serif the system has."""
    font = QFont(list(SERIFS), round(points))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font


def tabular(font: QFont) -> QFont:
    """Give the font with figures of one width, so that dates stand in columns."""
    copy = QFont(font)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy
