"""The reader's pane: the text with its heading above and two panels below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.copying import Chosen
from gui.focus import Focus, Record, Spot
from gui.qt import override
from gui.reader.markup import follow
from gui.reader.page import TextPage
from gui.reader.view import Marks, TextView
from gui.reader.welcome import welcome_html
from gui.results import Counts, Results
from gui.themes import STEP, colours, serif
from gui.widgets import Elided, label, named, pane_head
from gui.words import page_words
from model.records.kinds import Kind

if TYPE_CHECKING:
    from gui.printing import Picture

    # What shows a chosen record is loaded when one is chosen.
    from gui.reader.loading import Hits, Said, Text
    from model.records.document import Document
    from model.records.excerpt import Excerpt
    from model.records.passage import Passage


class Reader(QWidget):
    """Shows where in which text the chosen record is attested."""

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._focus, self._results = focus, results
        self._text: Text | None = None
        self._said: Said | None = None
        self._hits: Hits | None = None
        self._passage: Passage | None = None
        self._attested: Any = None
        self._welcome: tuple[str, list[Document]] = ("", [])
        self._holdings: dict[Kind, int] = {}
        self._size = 12.0
        self.setObjectName("readerPane")
        self.view = TextView()
        self.view.setObjectName("reader")
        self._title = named(Elided(), "paneTitle")
        self._where = label("quiet")
        self._buttons = QHBoxLayout()
        self.sources = _panel()
        self.attested = _panel()
        self.tabs = QTabWidget()
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head, row = pane_head()
        row.addWidget(self._title, 1)
        row.addWidget(self._where)
        row.addLayout(self._buttons)
        self._title.setMinimumWidth(40)
        self.tabs.addTab(self.sources, "")
        self.tabs.addTab(self.attested, "")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setObjectName("readerTabs")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(self.tabs)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([500, 210])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self._focus.record_changed.connect(self._on_record)
        self._focus.spot_changed.connect(self._on_spot)
        self._results.shown.connect(self._on_query)
        self._results.counted.connect(self._on_counted)
        self._results.changes.made.connect(self._on_changed)
        self.view.note_clicked.connect(self._toggle_note)
        self.view.cursor_moved.connect(self._on_cursor)
        self.view.scrolled.connect(self._focus.note_offset)
        for panel in (self.sources, self.attested, self.view):
            panel.anchorClicked.connect(self._follow)

    def add_buttons(self, actions: Sequence[QAction]) -> None:
        """Put buttons for these actions into the heading."""
        for action in actions:
            button = named(QToolButton(), "readerButton")
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            # What is copied is then the text's, not that of a list's chosen row.
            button.pressed.connect(self.view.setFocus)
            self._buttons.addWidget(button)

    def welcome(self, title: str, sources: list[Document]) -> None:
        """Show what an archive is called and holds, before anything is chosen."""
        self._text = self._said = self._hits = self._passage = None
        self._attested = None
        self._welcome = (title, sources)
        self._write()

    def set_text_size(self, points: float) -> None:
        """Set the text in another size, at the same place."""
        self._size = points
        self._reset()

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.view.setAccessibleName(self.tr("Text of the document"))
        self.sources.setAccessibleName(self.tr("What the sources say"))
        self.attested.setAccessibleName(self.tr("In this passage"))
        self.tabs.tabBar().setAccessibleName(self.tr("About the chosen record"))
        self.tabs.setTabText(0, self.tr("What the sources say"))
        self.tabs.setTabText(1, self.tr("In this passage"))
        self._reset()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._reset()
        super().changeEvent(event)

    def step_excerpt(self, by: int) -> None:
        """Go to the next excerpt that attests the chosen record, or the one before."""
        found = list(self._said.excerpts) if self._said else []
        if found:
            at = self._number_of(self._focus.spot)
            following = found[(at + by) % len(found)] if at >= 0 else found[0]
            self._focus.show(_spot(following))

    def step_hit(self, by: int) -> None:
        """Go to the next place where words of the query stand, or the one before."""
        if not self._hits or not self._hits.stretches:
            return
        at = self.view.offset()
        stretches = self._hits.stretches
        behind = [s for s in stretches if s[0] > at] if by > 0 else []
        before = [s for s in stretches if s[0] < at] if by < 0 else []
        found = behind[0] if behind else before[-1] if before else stretches[min(by, 0)]
        self.view.go_to(*found)

    def cited(self) -> Chosen:
        """Give the selected words, or the excerpt that is shown, or the document."""
        if self._text is None or self.view.page is None:
            return []
        number, page = self._text.document.id, self.view.page
        spot, cursor = self._focus.spot, self.view.textCursor()
        if cursor.hasSelection():
            start = page.offset_of(cursor.selectionStart())
            spot = Spot(number, start, page.offset_of(cursor.selectionEnd()))
        if spot is None or spot.document != number:
            return [(Spot(number), 0)]
        return [(self._excerpt_at(spot) or spot, 0)]

    def _on_record(self, record: Record | None) -> None:
        jobs = self._results.jobs
        if record is None or jobs is None:
            self._said = None
            self._write()
            return
        from gui.reader.loading import load_record

        jobs.run("record", lambda c: load_record(c, record), self._take_record)

    def _on_changed(self) -> None:
        """Say anew what is known of the chosen record: the reader has decided."""
        self._on_record(self._focus.record)

    def _take_record(self, said: Said) -> None:
        if said.record != self._focus.record:
            return
        self._said = said
        self.tabs.setCurrentIndex(0)
        if self._focus.spot is None:
            self._focus.settle(self._best(said))
        else:
            self._on_spot(self._focus.spot)
        self._write()

    def _best(self, said: Said) -> Spot:
        """Choose where to begin: a text at its head, anything else where attested."""
        if said.record.kind is Kind.DOCUMENT and said.detail.has_text:
            return Spot(said.record.id)
        if said.excerpts:
            return _spot(said.excerpts[0])
        return self._focus.spot or Spot(self._text.document.id if self._text else 0)

    def _on_spot(self, spot: Spot | None) -> None:
        if spot is None or self._results.jobs is None or not spot.document:
            return
        if self._text and self._text.document.id == spot.document:
            self._show(spot)
            return
        from gui.reader.loading import load_text

        query = self._focus.query
        self._results.jobs.run(
            "text", lambda c: load_text(c, spot.document, query), self._take_text
        )

    def _take_text(self, value: Text | Hits) -> None:
        from gui.reader.loading import Hits

        if isinstance(value, Hits):
            self._take_hits(value)
            return
        spot = self._focus.spot
        if spot is None or spot.document != value.document.id:
            return
        self._text, self._hits = value, None
        self._set_page(value)
        self._show(spot)

    def as_picture(self) -> Picture | None:
        """Give the text as it goes to paper, None where there is none."""
        from gui.reader.paper import text_picture

        return text_picture(self._text, self._focus.spot) if self._text else None

    def _set_page(self, text: Text) -> None:
        page = TextPage(colours(), serif(self._size), self.tr("Notes"))
        page.fill(text.passages, text.marks)
        self.view.show_page(page, text.pages)

    def _show(self, spot: Spot) -> None:
        offset = self._focus.seen.offset
        self._mark()
        if offset is not None:
            self.view.scroll_to_offset(offset)
        else:
            self.view.go_to(spot.start, spot.end)
        self._write_head()
        self._on_cursor(spot.start)

    def _on_query(self, query: str) -> None:
        if self._text and self._results.jobs:
            from gui.reader.loading import load_hits

            number = self._text.document.id
            self._results.jobs.run(
                "text", lambda c: load_hits(c, number, query), self._take_text
            )

    def _take_hits(self, hits: Hits) -> None:
        if self._text and hits.document == self._text.document.id:
            self._hits = hits
            self._mark()

    def _mark(self) -> None:
        if self._text is None:
            return
        number, spot = self._text.document.id, self._focus.spot
        excerpts = self._said.excerpts if self._said else ()
        here = sorted((e.start, e.end) for e in excerpts if e.document_id == number)
        chosen = (spot.start, spot.end) if spot and spot.end > spot.start else None
        hits = self._hits.stretches if self._hits else ()
        self.view.mark(Marks(chosen, here, hits))

    def _on_cursor(self, offset: int) -> None:
        text, page, jobs = self._text, self.view.page, self._results.jobs
        if text is None or page is None or jobs is None or not text.passages:
            return
        passage = text.passages[page.index_at(offset)]
        if passage is not self._passage:
            self._passage = passage
            jobs.run("passage", partial(_attested, passage), self._take_attested)

    def _take_attested(self, value: tuple[Passage, Any]) -> None:
        passage, self._attested = value
        self._passage = passage
        self._write_attested()

    def _on_counted(self, counts: Counts) -> None:
        if not counts.query:
            # What a query finds is not what the archive holds.
            self._holdings = self._results.counts
            if self._text is None:
                self._write()

    def _toggle_note(self, note: str, position: int) -> None:
        if self.view.page:
            self.view.page.toggle_note(note, position)
            self.view.mark(self.view._marks)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() != "note":
            follow(self._focus, url)

    def _reset(self) -> None:
        if self._text:
            offset = self.view.top_offset()
            self._set_page(self._text)
            self._mark()
            self.view.scroll_to_offset(offset)
        self._write()
        self._write_attested()

    def _write(self) -> None:
        self.tabs.setVisible(self._said is not None or self._text is not None)
        html = ""
        if self._said:
            from gui.reader.sources import sources_html

            html = sources_html(self._said, colours())
        self.sources.setHtml(html)
        if self._text is None and self._said is None:
            self._write_welcome()
        self._write_head()

    def _write_welcome(self) -> None:
        title, sources = self._welcome
        page = QTextDocument()
        page.setDocumentMargin(4 * STEP)
        page.setDefaultFont(serif(self._size))
        page.setHtml(welcome_html(title, sources, self._holdings, colours()))
        self.view.page = None
        self._page = page
        self.view.setDocument(page)

    def _write_head(self) -> None:
        if self._text is None:
            self._title.setText(self._welcome[0])
            self._where.setText("")
            return
        work = self._text.document
        spot = self._focus.spot
        known = self._excerpt_at(spot) if spot else None
        self._title.setText(work.label)
        self._title.setToolTip(work.title)
        parts = []
        if known and known.page:
            parts.append(page_words(known.page))
        at = self._number_of(spot)
        if self._said and at >= 0:
            of = self.tr("excerpt {n} of {of}")
            parts.append(of.format(n=at + 1, of=len(self._said.excerpts)))
        self._where.setText(" · ".join(parts))

    def _write_attested(self) -> None:
        if self._passage is not None and self._attested is not None:
            from gui.reader.attested import attested_html

            html = attested_html(self._passage, self._attested, colours())
            self.attested.setHtml(html)

    def _number_of(self, spot: Spot | None) -> int:
        excerpts = self._said.excerpts if self._said else ()
        return next((n for n, e in enumerate(excerpts) if _spot(e) == spot), -1)

    def _excerpt_at(self, spot: Spot) -> Excerpt | None:
        said = self._said
        known = [*said.excerpts, *(c.excerpt for c in said.claims)] if said else []
        return next((e for e in known if _spot(e) == spot), None)


def _attested(passage: Passage, connection: Any) -> Any:
    from gui.reader.attested import load_attested

    return load_attested(connection, passage)


def _spot(excerpt: Excerpt) -> Spot:
    return Spot(excerpt.document_id, excerpt.start, excerpt.end)


def _panel() -> QTextBrowser:
    panel = QTextBrowser()
    panel.setOpenLinks(False)
    panel.document().setDocumentMargin(STEP * 1.25)
    panel.setMinimumHeight(90)
    return panel
