"""A text on paper: its passages and notes, with the pages of its source in place."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QColor, QTextCharFormat

from gui.focus import Spot
from gui.paper import without_ligatures
from gui.printing import Picture
from gui.qt import translate
from gui.reader.loading import Text as Loaded
from gui.reader.page import TextPage
from gui.sheets import Block, Text, Words
from gui.themes import LIGHT, serif
from gui.words import date_words, page_words

POINTS = 11.0


def text_picture(text: Loaded, spot: Spot | None) -> Picture:
    """Give a document's text, with the excerpt that is shown on a tinted ground."""
    page = TextPage(
        LIGHT, without_ligatures(serif(POINTS)), translate("Reader", "Notes")
    )
    page.fill(text.passages, text.marks)
    if spot and spot.end > spot.start and spot.document == text.document.id:
        ground = QTextCharFormat()
        ground.setBackground(QColor(LIGHT.excerpt))
        page.cursor(spot.start, spot.end).mergeCharFormat(ground)
    _write_pages(text, page)
    work = text.document
    said = [", ".join(work.creators), work.container, date_words(work.date)]
    beside = " · ".join(part for part in said if part)
    head = f"<h2>{escape(work.title)}</h2><p>{escape(beside)}</p>"
    blocks: list[Block] = [Words(head, heading=True), Text(page.document)]
    return Picture(work.label, blocks)


def _write_pages(text: Loaded, page: TextPage) -> None:
    """Write where a page of the source begins, from the last one back."""
    quiet = QTextCharFormat()
    quiet.setForeground(QColor(LIGHT.quiet))
    quiet.setFontPointSize(POINTS * 0.75)
    for mark in reversed(text.pages):
        if mark.label and text.passages:
            cursor = page.cursor(mark.start, mark.start)
            cursor.insertText(f"[{page_words(mark.label)}] ", quiet)
