"""Which views tell more of a record, and how the way there is called."""

from __future__ import annotations

from gui.focus import Page
from gui.qt import QT_TRANSLATE_NOOP, translate
from model.records.kinds import Kind

WAYS = {
    Page.EVIDENCE: QT_TRANSLATE_NOOP("Words", "Show evidence"),
    Page.TIMELINE: QT_TRANSLATE_NOOP("Words", "Show on the timeline"),
    Page.COMPARISON: QT_TRANSLATE_NOOP("Words", "Compare wordings"),
    Page.DISAGREEMENTS: QT_TRANSLATE_NOOP("Words", "Show disagreements"),
}

PAGES = {
    Kind.EVENT: (Page.EVIDENCE, Page.TIMELINE),
    Kind.TREATY: (Page.COMPARISON, Page.EVIDENCE),
    Kind.ARTICLE: (Page.COMPARISON,),
    Kind.PERSON: (Page.EVIDENCE,),
    Kind.DOCUMENT: (Page.EVIDENCE,),
}


def pages_for(kind: Kind, *, disputed: bool) -> tuple[Page, ...]:
    """Give the views that tell more of a record, its disagreements first."""
    first = (Page.DISAGREEMENTS,) if disputed else ()
    return first + PAGES.get(kind, ())


def view_words(page: Page) -> str:
    """Name the way to a view."""
    return translate("Words", WAYS[page])
