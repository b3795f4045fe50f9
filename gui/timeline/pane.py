"""The timeline: painted lanes, and beside them a table that says the same."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCursor,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollBar,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from gui.focus import Focus, Record, Spot
from gui.jobs import Jobs
from gui.picture_button import PictureButton
from gui.printing import Picture
from gui.qt import override
from gui.results import Results
from gui.themes import STEP, colours
from gui.timeline.asked import Asked, asked, asked_for
from gui.timeline.canvas import ZOOM, Canvas
from gui.timeline.detail import Told, load_told, tip_words, told_html
from gui.timeline.paper import timeline_picture
from gui.timeline.table import DatedTable
from gui.translation import translation
from gui.widgets import label, named
from gui.words import date_words
from model.archive import Connection
from model.records.kinds import Kind
from model.timeline import Timeline, found_events, timeline
from model.timescale import day_of

BESIDE_FROM = 1300
"""From this width in pixels the table stands beside the lanes, else below them."""

REST = 120
"""Milliseconds without a move after which the table follows the lanes."""

DETAIL_HEIGHT = 14 * STEP


class TimelineView(QWidget):
    """Lanes of dated claims; brushing asks for the days that were brushed."""

    opened = Signal()
    failed = Signal(object)

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("timelineView")
        self._focus, self._results = focus, results
        self._jobs: Jobs | None = None
        self._language = ""
        self._whole: Timeline | None = None
        self._asked = Asked("", None)
        self._told: Told | None = None
        self.canvas = named(Canvas(), "timelineLanes")
        self.bar = named(QScrollBar(Qt.Orientation.Vertical), "timelineScroll")
        self.table = named(DatedTable(), "timelineTable")
        self.detail = named(QTextBrowser(), "timelineDetail")
        self.shown = label("quiet")
        self.closer = named(QToolButton(), "zoomIn")
        self.farther = named(QToolButton(), "zoomOut")
        self.all = named(QToolButton(), "showAllTime")
        self.filter = named(QToolButton(), "filterByBrush")
        self.picture = PictureButton(self.as_picture)
        # The table follows when the lanes come to rest, not in every frame.
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for widget in (self.closer, self.farther, self.all, self.filter, self.shown):
            top.addWidget(widget)
        top.addStretch()
        top.addWidget(self.picture)
        lanes = QWidget()
        row = QHBoxLayout(lanes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.canvas, 1)
        row.addWidget(self.bar)
        self.detail.setFixedHeight(DETAIL_HEIGHT)
        self.detail.setOpenLinks(False)
        self.detail.document().setDocumentMargin(STEP / 2)
        splitter = self._beside = QSplitter()
        splitter.setChildrenCollapsible(False)
        for part, stretch in ((lanes, 3), (self.table, 1)):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        splitter.setSizes([860, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP, STEP, STEP, STEP)
        layout.setSpacing(STEP // 2)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.detail)

    def _connect(self) -> None:
        self.closer.clicked.connect(partial(self.canvas.zoom, 1 / ZOOM))
        self.farther.clicked.connect(partial(self.canvas.zoom, ZOOM))
        self.all.clicked.connect(self.canvas.show_all)
        self.filter.clicked.connect(self._filter)
        self.canvas.moved.connect(self._rest.start)
        self._rest.timeout.connect(self.follow)
        self.canvas.reached.connect(self._on_reached)
        self.canvas.opened.connect(self._open)
        self.canvas.pointed.connect(self._on_pointed)
        self.canvas.brushed.connect(self._on_brushed)
        self.canvas.grown.connect(self._fit_scroll)
        self.bar.valueChanged.connect(self.canvas.scroll_to)
        self.table.reached.connect(self._on_row)
        self.table.opened.connect(self._open)
        self.picture.failed.connect(self.failed)
        self._focus.record_changed.connect(self._on_record)
        self._focus.query_changed.connect(self._on_query)
        self._results.counted.connect(self._narrow)

    def refresh(self) -> None:
        """Read the timeline of the archive that is open."""
        self._jobs = self._results.jobs
        self._language = str(translation.language)
        self._asked = asked(self._focus.query)
        language, query = self._language, self._asked.words

        def work(connection: Connection) -> Iterator[tuple[Timeline, object]]:
            whole = timeline(connection, language)
            yield whole, found_events(connection, query)

        if self._jobs:
            self._jobs.run("timeline", work, self._take_whole)

    def _take_whole(self, value: tuple[Timeline, Collection[int] | None]) -> None:
        self._whole, found = value
        narrowed = self._whole if found is None else self._whole.only(found)
        self.canvas.show_timeline(self._whole)
        self._show(narrowed)
        self._on_record(self._focus.record)
        self._narrow()

    def _show(self, line: Timeline) -> None:
        """Show what the query leaves; the days that are shown stay."""
        self._on_query(self._focus.query)
        self.canvas.show_timeline(line, whole=False)
        self.follow()

    def _on_query(self, query: str) -> None:
        """Show the days that the query asks for as the brush."""
        self.canvas.show_brush(asked(query).days)

    def _narrow(self) -> None:
        """Show what the query finds, its days left aside; once the lists have theirs.

        A view that nobody sees waits until it is shown.
        """
        whole, wanted = self._whole, asked(self._focus.query)
        if whole is None or not self._jobs or not self.isVisible():
            return
        before, self._asked = self._asked, wanted
        if wanted.words == before.words:
            return

        def work(connection: Connection) -> Iterator[Timeline]:
            found = found_events(connection, wanted.words)
            yield whole if found is None else whole.only(found).prepare()

        self._jobs.run("timeline", work, self._show)

    def as_picture(self) -> Picture:
        """Give the stretch that is shown, all its lanes; in print with the table."""
        canvas = self.canvas
        title = self.tr("Timeline, {days}").format(days=self._stretch_words())
        return timeline_picture(
            title, canvas.line, canvas.shown, canvas.chosen, self.table.rows
        )

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.canvas.setAccessibleName(self.tr("Timeline, one lane for each source"))
        self.canvas.setAccessibleDescription(
            self.tr(
                "Arrow keys go from claim to claim and from lane to lane, Home and End"
                " to the ends of a lane, plus and minus zoom, Page Up and Page Down"
                " move, 0 shows all, Shift with an arrow brushes, Enter opens the"
                " text. The table beside says the same."
            )
        )
        self.canvas.nothing = self.tr("The query finds nothing that is dated")
        self.table.setAccessibleName(self.tr("What is dated in the days shown"))
        self.detail.setAccessibleName(self.tr("What the sources say of it"))
        self.bar.setAccessibleName(self.tr("Further sources"))
        for button, sign, words in (
            (self.closer, "+", self.tr("Zoom in (+)")),
            (self.farther, "−", self.tr("Zoom out (−)")),
            (self.all, self.tr("All"), self.tr("Show everything that is dated (0)")),
            (
                self.filter,
                self.tr("Filter the lists"),
                self.tr("Ask for the days brushed, or for the days shown"),
            ),
        ):
            button.setText(sign)
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.table.retranslate()
        self.follow()
        self._write_detail()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self._jobs and self._language != str(translation.language):
                self.refresh()
        elif event.type() == QEvent.Type.PaletteChange and self._told:
            self._write_detail()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= BESIDE_FROM
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._beside.orientation() != wanted:
            self._beside.setOrientation(wanted)
            self._beside.setSizes([860, 400] if wide else [3, 2])

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._results.jobs is not self._jobs:
            self.refresh()
        else:
            self._narrow()

    def _fit_scroll(self) -> None:
        ground = self.canvas.ground()
        over = max(0, round(ground.needed - ground.height))
        self.bar.setRange(0, over)
        self.bar.setPageStep(round(ground.height))
        self.bar.setSingleStep(round(ground.each))
        self.bar.setValue(round(self.canvas.top))
        self.bar.setVisible(over > 0)

    def _days(self) -> tuple[date, date]:
        """Give the first and the last day that are shown."""
        shown = self.canvas.shown
        return day_of(int(shown.first)), day_of(int(shown.last))

    def _stretch_words(self) -> str:
        first, last = self._days()
        return f"{date_words(first.isoformat())} – {date_words(last.isoformat())}"

    def _number(self, number: int) -> str:
        return self.locale().toString(number)

    def follow(self) -> None:
        """Say in table and heading what the lanes show; they do so when at rest."""
        self._rest.stop()
        line = self.canvas.line
        first, last = self._days()
        self.table.show_days(line, first.toordinal(), last.toordinal())
        if self.canvas.cursor_row >= 0:
            self.table.go_to(self.canvas.cursor_row)
        counted = self.tr("{n} of {all} dated claims").format(
            n=self._number(self.table.rows.rowCount()),
            all=self._number(len(self._whole) if self._whole else 0),
        )
        self.shown.setText(f"{self._stretch_words()} · {counted}")

    def _write_detail(self) -> None:
        """Write what the sources say of the event that is stood on."""
        line, row = self.canvas.line, self.canvas.cursor_row
        if self._told is None or row < 0:
            hint = self.tr("Choose a claim to see what its source writes.")
            self.detail.setPlainText(hint)
            return
        claim = line.dated(row).claim
        self.detail.setHtml(told_html(self._told, line, claim, colours()))

    def _on_brushed(self, days: object) -> None:
        if days is None:
            self._focus.search(asked(self._focus.query).words)
        else:
            self._filter()

    def _filter(self) -> None:
        """Ask for the days brushed or else shown, beside whatever else was asked."""
        shown = self.canvas.shown
        first, last = self.canvas.brush or (shown.first, shown.last)
        self._focus.search(asked_for(self._focus.query, first, last))

    def _on_reached(self, row: int) -> None:
        self.table.go_to(row)
        self._stand(row)
        self._focus.choose(Kind.EVENT, self.canvas.line.dated(row).event)

    def _on_row(self, row: int) -> None:
        self.canvas.stand_on(row)
        self._stand(row)

    def _stand(self, row: int) -> None:
        """Ring the event of a claim, and read what is said of it."""
        dated = self.canvas.line.dated(row)
        self.canvas.choose(dated.event)
        words = tip_words(self.canvas.line, dated, None)
        spoken = QAccessibleAnnouncementEvent(self.canvas, words)
        QAccessible.updateAccessibility(spoken)
        if self._told and self._told.event == dated.event:
            self._write_detail()
        elif self._jobs:
            work = partial(load_told, event=dated.event)
            self._jobs.run("timeline detail", work, self._take_told)

    def _take_told(self, told: Told) -> None:
        row = self.canvas.cursor_row
        if row >= 0 and self.canvas.line.dated(row).event == told.event:
            self._told = told
            self._write_detail()

    def _on_pointed(self, place: QPoint) -> None:
        """Say what stands under the mouse; its excerpt follows when it is read."""
        frame, line = self.canvas.frame(), self.canvas.line
        row = frame.row_at(place.toPointF())
        if row < 0:
            QToolTip.showText(QCursor.pos(), self._heap_words(place), self.canvas)
            return
        dated, at = line.dated(row), self.canvas.mapToGlobal(place)

        def show(told: Told) -> None:
            if self.canvas.line is line and self.canvas.underMouse():
                words = tip_words(line, dated, told.claim(dated.claim))
                QToolTip.showText(at, words, self.canvas)

        QToolTip.showText(at, tip_words(line, dated, None), self.canvas)
        if self._jobs:
            work = partial(load_told, event=dated.event)
            self._jobs.run("timeline tip", work, show)

    def _heap_words(self, place: QPoint) -> str:
        heap = self.canvas.frame().heap_at(place.toPointF())
        if heap is None or not heap[3]:
            return ""
        placed, first, last, number = heap
        ends = dict.fromkeys(
            date_words(day_of(day).isoformat()) for day in (first, last)
        )
        return self.tr("{source}, {days}: {n} claims").format(
            source=placed.lane.label, days=" – ".join(ends), n=self._number(number)
        )

    def _open(self, row: int) -> None:
        """Open the text at the words that date the claim."""
        dated = self.canvas.line.dated(row)
        self._focus.choose(Kind.EVENT, dated.event)

        def show(told: Told) -> None:
            if claim := told.claim(dated.claim):
                excerpt = claim.excerpt
                spot = Spot(excerpt.document_id, excerpt.start, excerpt.end)
                self._focus.show(spot)
                self.opened.emit()

        if self._jobs:
            work = partial(load_told, event=dated.event)
            self._jobs.run("timeline detail", work, show)

    def _on_record(self, record: Record | None) -> None:
        if record is None or record.kind is not Kind.EVENT:
            return
        self.canvas.choose(record.id)
        line, row = self.canvas.line, self.canvas.cursor_row
        if row >= 0 and line.dated(row).event == record.id:
            return
        # Chosen elsewhere: moved to without zooming.
        if rows := line.rows_of(record.id):
            self.canvas.stand_on(rows[0])
            self.table.go_to(rows[0])
            self._stand(rows[0])
