"""The timeline: painted lanes, and beside them a table that says the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from gui.focus import Focus, Record
from gui.jobs import Jobs
from gui.printing import Picture, PictureButton
from gui.qt import override
from gui.query import chips_of, narrowed, widened
from gui.results import Results
from gui.themes import LIGHT, STEP
from gui.timeline.canvas import ZOOM, Canvas
from gui.timeline.painting import Look, paint_timeline
from gui.timeline.table import DatedTable
from gui.translation import translation
from gui.widgets import label, named
from gui.words import date_words
from model.archive import Connection
from model.records.kinds import Kind
from model.timeline import Dated, Timeline, day_of, timeline

PAPER = QRectF(0, 0, 1400, 620)
BESIDE_FROM = 1300
"""From this width in pixels the table stands beside the lanes, else below them."""


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
        self.canvas = named(Canvas(), "timelineLanes")
        self.table = named(DatedTable(), "timelineTable")
        self.shown = label("quiet")
        self.closer = named(QToolButton(), "zoomIn")
        self.farther = named(QToolButton(), "zoomOut")
        self.all = named(QToolButton(), "showAllTime")
        self.filter = named(QToolButton(), "filterByBrush")
        self.picture = PictureButton(self.as_picture)
        # The table follows when the lanes come to rest, not in every frame.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for widget in (self.closer, self.farther, self.all, self.filter, self.shown):
            top.addWidget(widget)
        top.addStretch()
        top.addWidget(self.picture)
        splitter = self._beside = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.canvas)
        splitter.addWidget(self.table)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([860, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP, STEP, STEP, STEP)
        layout.setSpacing(STEP // 2)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.closer.clicked.connect(self._zoom_in)
        self.farther.clicked.connect(self._zoom_out)
        self.all.clicked.connect(self.canvas.show_all)
        self.filter.clicked.connect(self._filter)
        self.canvas.moved.connect(self._rest.start)
        self._rest.timeout.connect(self._write)
        self.canvas.reached.connect(self._on_reached)
        self.canvas.opened.connect(self._open)
        self.canvas.brushed.connect(self._on_brushed)
        self.table.reached.connect(self._on_row)
        self.table.opened.connect(self._open)
        self.picture.failed.connect(self.failed)
        self._focus.record_changed.connect(self._on_record)

    def refresh(self) -> None:
        """Read the timeline of the archive that is open."""
        self._jobs = self._results.jobs
        language = str(translation.language)
        self._language = language

        def work(connection: Connection) -> Iterator[Timeline]:
            yield timeline(connection, language)

        if self._jobs:
            self._jobs.run("timeline", work, self.show_timeline)

    def show_timeline(self, line: Timeline) -> None:
        """Show a timeline, all of it."""
        self.canvas.show_timeline(line)
        self._write()
        self._on_record(self._focus.record)

    def as_picture(self) -> Picture:
        """Give the stretch that is shown as it goes to paper."""
        line, shown = self.canvas.line, self.canvas.shown
        look = Look(LIGHT, date_words, None, self.canvas.brush, self.canvas.chosen)

        def paint(painter: QPainter) -> None:
            painter.setFont(self.font())
            paint_timeline(painter, line, shown, PAPER, look)

        return Picture(self._stretch_words(), QSizeF(PAPER.size()), paint)

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.canvas.setAccessibleName(self.tr("Timeline, one lane for each source"))
        self.canvas.setAccessibleDescription(
            self.tr(
                "Arrow keys go from claim to claim and from lane to lane, plus and"
                " minus zoom, Shift with an arrow brushes. The table beside says the"
                " same."
            )
        )
        self.table.setAccessibleName(self.tr("What is dated in the days shown"))
        for button, sign, words in (
            (self.closer, "+", self.tr("Zoom in (+)")),
            (self.farther, "−", self.tr("Zoom out (−)")),
            (self.all, self.tr("All"), self.tr("Show everything that is dated (Home)")),
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
        self._write()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self._jobs and self._language != str(translation.language):
                self.refresh()
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

    def _zoom_in(self) -> None:
        self._zoom(1 / ZOOM)

    def _zoom_out(self) -> None:
        self._zoom(ZOOM)

    def _zoom(self, factor: float) -> None:
        shown = self.canvas.shown
        middle = (shown.first + shown.last) / 2
        at = self.canvas.cursor_at
        about = at.first + 0.5 if at else middle
        self.canvas.show_stretch(shown.zoomed(factor, about))

    def _days(self) -> tuple[date, date]:
        """Give the first and the last day that are brushed, or else shown."""
        shown = self.canvas.shown
        first, last = self.canvas.brush or (shown.first, shown.last)
        return day_of(int(first)), day_of(max(int(first), int(last - 1e-9)))

    def _stretch_words(self) -> str:
        first, last = self._days()
        return f"{date_words(first.isoformat())} – {date_words(last.isoformat())}"

    def _write(self) -> None:
        self.shown.setText(self._stretch_words())
        first, last = self._days()
        line = self.canvas.line
        found = line.events_between(first.toordinal(), last.toordinal())
        self.table.show_dated(line, found)

    def _on_brushed(self, days: object) -> None:
        self._write()
        if days is None:
            self._focus.search(_without_date(self._focus.query))
        else:
            self._filter()

    def _filter(self) -> None:
        """Ask for the days brushed, beside whatever else was asked."""
        first, last = self._days()
        value = f"{first.isoformat()}..{last.isoformat()}"
        query = _without_date(self._focus.query)
        self._focus.search(narrowed(query, "date", value))

    def _on_reached(self, one: Dated) -> None:
        self.canvas.choose(frozenset([one.event]))
        self.table.go_to(one)
        self._focus.choose(Kind.EVENT, one.event)

    def _on_row(self, one: Dated) -> None:
        self.canvas.cursor_at = one
        self.canvas.choose(frozenset([one.event]))
        self.canvas.update()

    def _open(self, one: Dated) -> None:
        self._focus.choose(Kind.EVENT, one.event)
        self.opened.emit()

    def _on_record(self, record: Record | None) -> None:
        if record and record.kind is Kind.EVENT:
            self.canvas.choose(frozenset([record.id]))
            if not self.canvas.hasFocus():
                self._bring_into_sight(record.id)

    def _bring_into_sight(self, event: int) -> None:
        """Move, without zooming, to the first claim of an event chosen elsewhere."""
        claims = (one for lane in self.canvas.line.lanes for one in lane.points.items)
        found = next((one for one in claims if one.event == event), None)
        if found:
            held = self.canvas.shown.holding(found.first + 0.5)
            if held != self.canvas.shown:
                self.canvas.show_stretch(held)
            self.table.go_to(found)


def _without_date(query: str) -> str:
    for chip in reversed(chips_of(query)):
        if chip.field == "date" and not chip.implied and not chip.negated:
            query = widened(query, chip)
    return query
