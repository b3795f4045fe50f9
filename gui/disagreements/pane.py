"""Everything on which the sources differ: a list, and the claims beside each other."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.disagreements.loading import (
    Wanted,
    Weighing,
    load_wanted,
    load_weighing,
)
from gui.disagreements.rows import (
    claim_headings,
    claim_rows,
    field_words,
    head_lines,
    list_row,
    status_words,
)
from gui.focus import Focus, Record, Spot
from gui.jobs import Jobs
from gui.printing import Picture, PictureButton, document_picture
from gui.qt import override
from gui.results import Results
from gui.richtable import Cell, RichTable
from gui.themes import LIGHT, STEP, colours
from gui.widgets import label, named
from gui.words import CLAIM_FIELDS, title_words, word
from model.disagreement import Status
from model.records.claim import Claim
from model.weighing import Verdict, Weighed, settled_by


class DisagreementsView(QWidget):
    """Rival claims in columns; `opened` asks to see the excerpt of a claim."""

    opened = Signal()
    failed = Signal(object)

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("disagreementsView")
        self._focus, self._results = focus, results
        self._jobs: Jobs | None = None
        self._weighing = Weighing((), {})
        self._wanted = Wanted("", None)
        self._verdicts: dict[int, Verdict] = {}
        self._chosen: Weighed | None = None
        self.only_open = named(QToolButton(), "onlyOpen")
        self.status = named(QComboBox(), "statusFilter")
        self.field = named(QComboBox(), "fieldFilter")
        self.count = label("paneCount")
        self.list = named(RichTable(), "disagreementsList")
        self.claims = named(RichTable(), "rivalClaims")
        self.about = QLabel()
        self.reason = named(QLineEdit(), "reason")
        self.decide = named(QToolButton(), "decide")
        self.reopen = named(QToolButton(), "reopen")
        self.picture = PictureButton(self.as_picture)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.only_open.setCheckable(True)
        self.about.setWordWrap(True)
        by_rows = QAbstractItemView.SelectionBehavior.SelectRows
        self.list.setSelectionBehavior(by_rows)
        self.about.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        top = QHBoxLayout()
        for widget in (self.only_open, self.status, self.field, self.count):
            top.addWidget(widget)
        top.addStretch()
        top.addWidget(self.picture)
        settle = QHBoxLayout()
        settle.addWidget(self.reason, 1)
        settle.addWidget(self.decide)
        settle.addWidget(self.reopen)
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(STEP, 0, 0, 0)
        column.addWidget(self.about)
        column.addWidget(self.claims, 1)
        column.addLayout(settle)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(detail)
        splitter.setSizes([460, 820])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP, STEP, STEP, STEP)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.only_open.toggled.connect(self._show_only_open)
        self.status.currentIndexChanged.connect(self._write_list)
        self.field.currentIndexChanged.connect(self._write_list)
        self.list.reached.connect(self._reach)
        self.list.opened.connect(self._choose_subject)
        self.claims.opened.connect(self._open_claim)
        self.decide.clicked.connect(self._decide)
        self.reason.returnPressed.connect(self._decide)
        self.reopen.clicked.connect(self._reopen)
        self.picture.failed.connect(self.failed)
        self._focus.query_changed.connect(self._on_query)
        self._focus.record_changed.connect(self._on_record)

    def refresh(self) -> None:
        """Read anew what the archive that is open disagrees on."""
        self._jobs = self._results.jobs
        self._verdicts.clear()
        if self._jobs:
            self._jobs.run("disagreements", load_weighing, self._take)
            self._ask(self._focus.query)

    def shown(self) -> list[Weighed]:
        """Give the disagreements that are listed now."""
        known = (
            replace(one, verdict=self._verdicts.get(one.disagreement.id))
            for one in self._weighing.found
        )
        field = self.field.currentData()
        return [
            one
            for one in settled_by(known, self._status(), self._wanted.ids)
            if field is None or one.disagreement.field == field
        ]

    def as_picture(self) -> Picture:
        """Give everything that is listed, each with its claims, for paper."""
        parts = [f"<h2>{self.tr('Disagreements')}</h2>"]
        for one in self.shown():
            table = RichTable()
            headings = claim_headings(one, self._weighing.documents)
            table.rows.show(headings, claim_rows(one, LIGHT))
            parts.append(f"<h3>{title_words(one.title)} – {field_words(one)}</h3>")
            parts += [f"<p>{line}</p>" for line in head_lines(one)]
            parts.append(table.rows.as_html())
        return document_picture(self.tr("Disagreements"), "".join(parts), self.font())

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.only_open.setText(self.tr("Show all that are open"))
        self.only_open.setAccessibleName(self.only_open.text())
        self.status.setAccessibleName(self.tr("Status"))
        self.field.setAccessibleName(self.tr("Kind of difference"))
        self.list.setAccessibleName(self.tr("Disagreements"))
        self.claims.setAccessibleName(self.tr("What each source says"))
        self.reason.setAccessibleName(self.tr("Your reason"))
        self.reason.setPlaceholderText(
            self.tr(
                "Your reason: it holds until the archive is closed; no claim changes"
            )
        )
        self.reason.setToolTip(self.reason.placeholderText())
        self.decide.setText(self.tr("Decide"))
        self.decide.setAccessibleName(self.tr("Decide with this reason"))
        self.decide.setToolTip(
            self.tr("Your decision holds until the archive is closed")
        )
        self.reopen.setText(self.tr("Take back"))
        self.reopen.setAccessibleName(self.tr("Take your decision back"))
        self._fill_filters()
        self._write_list()

    def _fill_filters(self) -> None:
        statuses = [(status_words(status), status) for status in Status]
        choices = [(self.tr("Any status"), None), *statuses]
        fields = dict.fromkeys(one.disagreement.field for one in self._weighing.found)
        named_fields = [(word(CLAIM_FIELDS, field), field) for field in fields]
        kinds = [(self.tr("Any kind"), None), *named_fields]
        for chooser, wanted in ((self.status, choices), (self.field, kinds)):
            kept = chooser.currentData()
            chooser.blockSignals(True)
            chooser.clear()
            for words, value in wanted:
                chooser.addItem(words, value)
            values = [value for _, value in wanted]
            chooser.setCurrentIndex(values.index(kept) if kept in values else 0)
            chooser.blockSignals(False)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and self._weighing.found:
            self._write_list()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._results.jobs is not self._jobs:
            self.refresh()
        elif self._wanted.query != self._focus.query:
            self._ask(self._focus.query)

    def _take(self, weighing: Weighing) -> None:
        self._weighing = weighing
        self._fill_filters()
        self._write_list()
        self._on_record(self._focus.record)

    def _on_query(self, query: str) -> None:
        if self.isVisible() and self._jobs is self._results.jobs:
            self._ask(query)

    def _ask(self, query: str) -> None:
        if self._jobs:
            self._jobs.run(
                "query of disagreements",
                lambda connection: load_wanted(connection, query),
                self._take_wanted,
            )

    def _take_wanted(self, wanted: Wanted) -> None:
        if wanted.query == self._focus.query:
            self._wanted = wanted
            self._write_list()

    def _show_only_open(self, only: bool) -> None:
        values = [self.status.itemData(n) for n in range(self.status.count())]
        self.status.setCurrentIndex(values.index(Status.OPEN) if only else 0)

    def _status(self) -> Status | None:
        """Give the status that is filtered by; Qt keeps it as plain words."""
        value = self.status.currentData()
        return Status(value) if value else None

    def _write_list(self) -> None:
        shown = self.shown()
        kept = self._chosen.disagreement.id if self._chosen else None
        self.only_open.blockSignals(True)
        self.only_open.setChecked(self._status() is Status.OPEN)
        self.only_open.blockSignals(False)
        total = self.locale().toString(len(self._weighing.found))
        number = self.locale().toString(len(shown))
        self.count.setText(self.tr("{shown} of {all}").format(shown=number, all=total))
        headings = [self.tr("Status"), self.tr("Subject"), self.tr("Sources")]
        rows = [list_row(one, colours()) for one in shown]
        self.list.show_rows(headings, rows, (5, 9, 4))
        at = next((n for n, o in enumerate(shown) if o.disagreement.id == kept), 0)
        self._write_claims(None)
        if shown:
            self.list.setCurrentIndex(self.list.rows.index(at, 1))

    def _reach(self, cell: Cell) -> None:
        self._write_claims(cell.leads_to)

    def _write_claims(self, one: Weighed | None) -> None:
        self._chosen = one
        self.decide.setEnabled(one is not None)
        self.reason.setEnabled(one is not None)
        self.reopen.setEnabled(bool(one and one.verdict))
        self.reason.setText(one.verdict.note if one and one.verdict else "")
        if one is None:
            self.about.clear()
            self.claims.show_rows([], [], ())
            return
        lines = [f"{title_words(one.title)} – {field_words(one)}", *head_lines(one)]
        self.about.setText("\n".join(lines))
        headings = claim_headings(one, self._weighing.documents)
        shares = (2, *[4] * (len(headings) - 1))
        self.claims.show_rows(headings, claim_rows(one, colours()), shares)

    def _choose_subject(self, cell: Cell) -> None:
        one: Weighed = cell.leads_to
        self._focus.choose(one.kind, one.subject)

    def _open_claim(self, cell: Cell) -> None:
        claim = cell.leads_to
        if self._chosen and isinstance(claim, Claim):
            at = claim.excerpt
            self._focus.choose(self._chosen.kind, self._chosen.subject)
            self._focus.show(Spot(at.document_id, at.start, at.end))
            self.opened.emit()

    def _decide(self) -> None:
        """Keep the reader's reason while the archive is open; no claim is altered."""
        note = self.reason.text().strip()
        if self._chosen and note:
            verdict = Verdict(Status.DECIDED, note, self.tr("reader"))
            self._verdicts[self._chosen.disagreement.id] = verdict
            self._write_list()

    def _reopen(self) -> None:
        if self._chosen:
            self._verdicts.pop(self._chosen.disagreement.id, None)
            self._write_list()

    def _on_record(self, record: Record | None) -> None:
        """Go to the first disagreement on a record that was chosen elsewhere."""
        if record is None or self.list.hasFocus() or self.claims.hasFocus():
            return
        for number, one in enumerate(self.shown()):
            if (one.kind, one.subject) == (record.kind, record.id):
                self.list.setCurrentIndex(self.list.rows.index(number, 1))
                return
