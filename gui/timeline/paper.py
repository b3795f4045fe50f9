"""The timeline on paper: its lanes as a drawing, and in print what is dated on them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPainter

from gui.printing import Picture
from gui.qt import translate
from gui.sheets import Block, Panorama, Table, Words
from gui.themes import LIGHT, STEP
from gui.timeline.painting import Look, paint_timeline
from gui.timeline.placing import MOST_LINES, SCALE_HEIGHT, Ground
from gui.timeline.table import SHARES, DatedModel, headings
from gui.timeline.view import Stretch
from gui.translation import translation
from model.timeline import Timeline

LANE = 104.0
MOST_PRINTED = 2_000
"""Rows of the table that go to paper; that there are more is said."""


def timeline_picture(
    title: str,
    line: Timeline,
    shown: Stretch,
    chosen: int | None,
    rows: DatedModel,
) -> Picture:
    """Give a stretch with all its lanes; nothing where nothing is dated in it."""
    blocks: list[Block] = [Words(f"<h2>{escape(title)}</h2>", heading=True)]
    if not rows.rowCount():
        return Picture(title, blocks)
    lanes = len(line.lanes)
    height = SCALE_HEIGHT + LANE * lanes + 3 * STEP
    band = len(line.rivals) > MOST_LINES
    look = Look(LIGHT, str(translation.language), chosen=chosen, count=_number)

    def paint(painter: QPainter, width: float) -> None:
        ground = Ground(width, height, lanes, band)
        paint_timeline(painter, line, shown, ground, look)

    blocks.append(Panorama(height, paint))
    return Picture(title, blocks, _printed_table(rows))


def _printed_table(rows: DatedModel) -> list[Block]:
    cells = [[escape(words) for words in row] for row in rows.cells(MOST_PRINTED)]
    table = Table(headings(), cells, SHARES)
    if rows.rowCount() <= MOST_PRINTED:
        return [table]
    said = translate("Timeline", "The first {n} of {all} rows.").format(
        n=_number(MOST_PRINTED), all=_number(rows.rowCount())
    )
    return [Words(f"<p>{said}</p>"), table]


def _number(number: int) -> str:
    return QLocale().toString(number)
