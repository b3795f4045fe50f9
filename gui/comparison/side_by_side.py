"""Any two documents beside each other, scrolled together or apart."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.comparison.following import Course, course
from gui.comparison.loading import (
    Attested,
    Met,
    Readable,
    TextOf,
    load_attested,
    load_documents,
    load_met,
    load_text,
)
from gui.comparison.text_column import TextColumn
from gui.focus import Focus, Record, Spot
from gui.icons import icon
from gui.picture_button import PictureButton
from gui.printing import Picture
from gui.qt import override
from gui.results import Results
from gui.richtable import SERIF
from gui.sheets import Table, Words
from gui.themes import STEP
from gui.widgets import Chooser, label, named
from gui.words import article_words, date_words, title_words
from model.comparing.meeting import Meeting
from model.records.kinds import Kind


class SideBySide(QWidget):
    """Two readers that scroll together by what both speak of, or apart."""

    opened = Signal()
    failed = Signal(object)

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._focus, self._results = focus, results
        self._met = Met(0, 0, (), ())
        self._course: Course | None = None
        self._shift = 0.0
        self._following = False
        self.columns = (TextColumn("leftDocument"), TextColumn("rightDocument"))
        self.together = named(QCheckBox(), "scrollTogether")
        self.together.setChecked(True)
        self.points = named(Chooser(), "commonPoints")
        self.before = named(QToolButton(), "commonPointBefore")
        self.after = named(QToolButton(), "commonPointAfter")
        self.picture = PictureButton(self.as_picture)
        self.beside = named(QToolButton(), "readBeside")
        self._beside: tuple[int, int] | None = None
        self._told = label("quiet")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.before.setIcon(icon("chevron-up"))
        self.after.setIcon(icon("chevron-down"))
        self.points.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        top = QHBoxLayout()
        top.addWidget(self.together)
        top.addWidget(self._told)
        top.addWidget(self.points, 1)
        top.addWidget(self.before)
        top.addWidget(self.after)
        top.addWidget(self.picture)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        for column in self.columns:
            splitter.addWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP, STEP, STEP, STEP)
        layout.addLayout(top)
        layout.addWidget(self.beside)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        for at, column in enumerate(self.columns):
            column.wanted.connect(partial(self._load, at))
            column.opened.connect(self._open)
            column.reflowed.connect(self._reflow)
            bar = column.text.verticalScrollBar()
            bar.valueChanged.connect(partial(self._scroll, at))
        self.picture.failed.connect(self.failed)
        self.together.toggled.connect(self._keep_apart)
        self.points.activated.connect(self._choose_point)
        self.beside.clicked.connect(self._read_beside)
        self.before.clicked.connect(partial(self._step, -1))
        self.after.clicked.connect(partial(self._step, 1))
        self._focus.spot_changed.connect(self._on_spot)
        self._focus.record_changed.connect(self._on_record)

    def refresh(self) -> None:
        """Offer the documents of the archive that is open."""
        if self._results.jobs:
            self._results.jobs.run("side by side", load_documents, self._offer)

    def as_picture(self) -> Picture:
        """Give on paper what both documents say of the same, in two columns."""
        names = [column.chooser.currentText() for column in self.columns]
        title = " | ".join(names)
        rows = [
            [
                escape(_name(meeting)),
                *map(self._said, range(2), (meeting.one, meeting.other)),
            ]
            for meeting in self._met.meetings
        ]
        headings = [self.tr("What both documents speak of"), *names]
        heading = Words(f"<h2>{escape(title)}</h2>", heading=True)
        return Picture(title, [heading, Table(headings, rows)])

    def _said(self, column: int, span: tuple[int, int]) -> str:
        """Give the words of a place as HTML."""
        words = self.columns[column].words[span[0] : span[1]]
        return f'<span style="{SERIF}">{escape(" ".join(words.split()))}</span>'

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.together.setText(self.tr("Scroll together"))
        names = (self.tr("Left document"), self.tr("Right document"))
        for column, name in zip(self.columns, names, strict=True):
            column.chooser.setAccessibleName(name)
            column.text.setAccessibleName(self.tr("Text: {name}").format(name=name))
            column.show_in_reader.setToolTip(self.tr("Show this place in the reader"))
            column.show_in_reader.setAccessibleName(column.show_in_reader.toolTip())
        self.points.setAccessibleName(self.tr("What both documents speak of"))
        self.points.setToolTip(self.points.accessibleName())
        self.points.setPlaceholderText(self.points.accessibleName())
        self.before.setToolTip(self.tr("What both speak of, before this"))
        self.after.setToolTip(self.tr("What both speak of, after this"))
        for button in (self.before, self.after):
            button.setAccessibleName(button.toolTip())
        self._write_points()
        self._write_beside()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _offer(self, readable: Readable) -> None:
        for first, column in enumerate(self.columns):
            column.offer(readable, first)

    def _load(self, column: int, document: int) -> None:
        if self._results.jobs:
            self._results.jobs.run(
                f"text of column {column}",
                lambda connection: load_text(connection, column, document),
                self._take,
            )

    def _take(self, text: TextOf) -> None:
        self.columns[text.column].take(text)
        self._take_met(Met(0, 0, (), ()))
        one, other = (column.document for column in self.columns)
        if one and other and self._results.jobs:
            self._results.jobs.run(
                "where two documents meet",
                lambda connection: load_met(connection, one, other),
                self._take_met,
            )

    def _take_met(self, met: Met) -> None:
        self._met, self._shift = met, 0.0
        self._reflow()
        self._followed()
        self._write_points()
        self._mark(None)
        self._on_record(self._focus.record)

    def _write_points(self) -> None:
        met = self._met.meetings
        kept = self.points.currentIndex()
        self.points.clear()
        for meeting in met:
            self.points.addItem(_name(meeting))
        self.points.setCurrentIndex(kept if kept < len(met) else -1)
        for widget in (self.points, self.before, self.after):
            widget.setEnabled(bool(met))
        told = self.tr("They speak of nothing in common")
        if met:
            told = self.tr("They meet in %n place(s):", "", len(met))
        self._told.setText(told if self._met.one else "")

    def _mark(self, chosen: Meeting | None) -> None:
        met = self._met.meetings
        spans = ([m.one for m in met], [m.other for m in met])
        ends = (chosen.one, chosen.other) if chosen else (None, None)
        for column, found, end in zip(self.columns, spans, ends, strict=True):
            column.mark(found, end)

    def _choose_point(self, at: int) -> None:
        """Bring what both speak of to one height, and choose its record."""
        meeting = self._met.meetings[at]
        self._show(meeting)
        self._focus.choose(meeting.kind, meeting.number)

    def _show(self, meeting: Meeting) -> None:
        self.points.setCurrentIndex(self._met.meetings.index(meeting))
        self._mark(meeting)
        self._following = True
        spans = (meeting.one, meeting.other)
        for column, span in zip(self.columns, spans, strict=True):
            column.go(span[0])
            column.read_line(column.line_of(span[0]))
        self._following = False
        self._keep_apart()

    def _step(self, by: int) -> None:
        """Go to the next place, or the one before, from where the left text stands."""
        met, at = self._met.meetings, self.points.currentIndex()
        if at < 0:
            line = self.columns[0].reading_line()
            lines = [self.columns[0].line_of(m.one[0]) for m in met]
            at = sum(one <= line for one in lines) - (by > 0)
        if 0 <= at + by < len(met):
            self._choose_point(at + by)

    def _open(self, spot: Spot) -> None:
        self._focus.show(spot)
        self.opened.emit()

    def _on_spot(self, spot: Spot | None) -> None:
        shown = [c for c in self.columns if spot and c.document == spot.document]
        if not spot or not shown or spot.end <= spot.start:
            return
        column, span = shown[0], (spot.start, spot.end)
        # What both speak of stays at one height, whatever excerpt the reader opens.
        if not self._shows(self._focus.record) and not any(
            span in (m.one, m.other) for m in self._met.meetings
        ):
            at = self.columns.index(column)
            met = [(m.one, m.other)[at] for m in self._met.meetings]
            column.mark(met, span)
            column.go(span[0])
            column.read_line(column.line_of(span[0]))

    def _on_record(self, record: Record | None) -> None:
        """Go to where both speak of a record that was chosen elsewhere."""
        if record and not self._shows(record):
            met = self._met.meetings
            found = next((m for m in met if _is_of(m, record)), None)
            if found:
                self._show(found)
        self._offer_beside(record)

    def _offer_beside(self, record: Record | None) -> None:
        """Offer the documents that speak of an event, where these two do not."""
        self._beside = None
        self._write_beside()
        jobs = self._results.jobs
        if jobs and record and self._is_apart(record) and self.isVisible():
            jobs.run(
                "documents on a record",
                lambda connection: load_attested(connection, record),
                self._take_attested,
            )

    def _take_attested(self, attested: Attested) -> None:
        found = [n for n in attested.documents if self.columns[0].offers(n)]
        record = attested.record
        wanted = record == self._focus.record and self._is_apart(record)
        if wanted and len(found) > 1:
            left = self.columns[0].document
            found.sort(key=lambda number: number != left)
            self._beside = (found[0], found[1])
        self._write_beside()

    def _is_apart(self, record: Record) -> bool:
        """Tell whether it is known that the two texts do not both speak of an event."""
        met = self._met
        known = record.kind is Kind.EVENT and met.one
        return bool(known) and not any(_is_of(m, record) for m in met.meetings)

    def _write_beside(self) -> None:
        self.beside.setVisible(self._beside is not None)
        self.beside.setAccessibleName(self.tr("Read two that speak of what is chosen"))
        if self._beside:
            names = [self.columns[0].name_of(number) for number in self._beside]
            said = self.tr("Read what they say of what is chosen: {one} | {other}")
            self.beside.setText(said.format(one=names[0], other=names[1]))

    def _read_beside(self) -> None:
        """Open two documents that speak of the chosen event."""
        if self._beside:
            pairs = zip(self.columns, self._beside, strict=True)
            for column, document in tuple(pairs):
                if column.document != document:
                    column.choose(document)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_record(self._focus.record)

    def _shows(self, record: Record | None) -> bool:
        """Tell whether both texts stand where they speak of a record."""
        met, at = self._met.meetings, self.points.currentIndex()
        return record is not None and 0 <= at < len(met) and _is_of(met[at], record)

    def _reflow(self) -> None:
        """Forget which lines belong beside each other: they are wrapped anew."""
        self._course = None

    def _followed(self) -> Course:
        """Give which lines belong beside each other as the texts are wrapped now."""
        if self._course is None:
            one, other = (column.text for column in self.columns)
            one.count_lines()
            other.count_lines()
            first = (one.reading_height(), other.reading_height())
            last = (
                first[0] + max(1, one.verticalScrollBar().maximum()),
                first[1] + max(1, other.verticalScrollBar().maximum()),
            )
            lines = [
                (self.columns[0].line_of(m.one[0]), self.columns[1].line_of(m.other[0]))
                for m in self._met.chain
            ]
            self._course = course(first, last, lines)
        return self._course

    def _keep_apart(self) -> None:
        """Begin scrolling together from where the two texts stand now."""
        one, other = (column.reading_line() for column in self.columns)
        self._shift = other - self._followed().across(0, one)

    def _scroll(self, column: int, _value: int) -> None:
        if self._following or not self.together.isChecked():
            return
        self._following = True
        here = self.columns[column].reading_line()
        if column == 0:
            there = self._followed().across(0, here) + self._shift
        else:
            there = self._followed().across(1, here - self._shift)
        self.columns[1 - column].read_line(there)
        self._following = False


def _name(meeting: Meeting) -> str:
    """Name what both speak of: its date, its title, the article."""
    dated = (date_words(meeting.date), title_words(meeting.title))
    said = ": ".join(part for part in dated if part)
    if not meeting.part:
        return said
    return f"{said}, {article_words(meeting.part, meeting.treaty)}"


def _is_of(meeting: Meeting, record: Record) -> bool:
    return (meeting.kind, meeting.number) == (record.kind, record.id)
