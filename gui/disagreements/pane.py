"""Everything on which the sources differ: a list, and the claims beside each other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.changes import Changed, who
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
    head_html,
    list_headings,
    list_row,
    status_words,
)
from gui.disagreements.verdict import VerdictPanel
from gui.focus import Focus, Record, Spot
from gui.jobs import Jobs
from gui.picture_button import PictureButton
from gui.printing import Picture
from gui.qt import override
from gui.results import Results
from gui.richtable import Cell, RichTable
from gui.sheets import Block, Table, Words
from gui.themes import LIGHT, STEP, colours
from gui.widgets import Chooser, label, named
from gui.words import CLAIM_FIELDS, title_words, word
from model.archive import Connection
from model.changes import now
from model.disagreement import Status
from model.records.claim import Claim
from model.records.decision import Label, give_verdict, withdraw_verdict
from model.weighing import Weighed, settled_by

MOST_LISTED = 500
"""Rows of the list; each is laid out for itself, and nobody reads so many."""


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
        self._chosen: Weighed | None = None
        self.only_open = named(QPushButton(), "onlyOpen")
        self.status = named(Chooser(), "statusFilter")
        self.field = named(Chooser(), "fieldFilter")
        self.count = label("paneCount")
        self.list = named(RichTable(), "disagreementsList")
        self.claims = named(RichTable(), "rivalClaims")
        self.about = QLabel()
        self.verdict = VerdictPanel()
        self.picture = PictureButton(self.as_picture)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.only_open.setCheckable(True)
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.RichText)
        by_rows = QAbstractItemView.SelectionBehavior.SelectRows
        self.list.setSelectionBehavior(by_rows)
        self.about.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        top = QHBoxLayout()
        for widget in (self.only_open, self.status, self.field, self.count):
            top.addWidget(widget)
        top.addStretch()
        top.addWidget(self.picture)
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(STEP, 0, 0, 0)
        column.addWidget(self.about)
        column.addWidget(self.claims, 1)
        column.addWidget(self.verdict)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(detail)
        splitter.setSizes([400, 820])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP, STEP, STEP, STEP)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.only_open.toggled.connect(self.show_only_open)
        self.status.currentIndexChanged.connect(self._write_list)
        self.field.currentIndexChanged.connect(self._write_list)
        self.list.reached.connect(self._reach)
        self.list.opened.connect(self._choose_subject)
        self.claims.reached.connect(self._show_claim)
        self.claims.opened.connect(self._open_claim)
        self.about.linkActivated.connect(self.show_everything)
        self.verdict.given.connect(self._decide)
        self.verdict.withdrawn.connect(self._take_back)
        self.picture.failed.connect(self.failed)
        self._results.shown.connect(self._on_query)
        self._focus.record_changed.connect(self._on_record)
        self._results.changes.made.connect(self._on_change)

    def refresh(self) -> None:
        """Read anew what the archive that is open disagrees on."""
        self._jobs = self._results.jobs
        if self._jobs:
            self._jobs.run("disagreements", load_weighing, self._take)
            self._ask(self._focus.query)

    def show_only_open(self, only: bool = True) -> None:
        """Show all that are open and nothing else, or whatever stands how it may."""
        values = [self.status.itemData(n) for n in range(self.status.count())]
        if only:
            self.field.setCurrentIndex(0)
        self.status.setCurrentIndex(values.index(Status.OPEN) if only else 0)

    def show_everything(self) -> None:
        """Take back every filter of this page and the query."""
        self.status.setCurrentIndex(0)
        self.field.setCurrentIndex(0)
        self._focus.search("")

    def shown(self) -> list[Weighed]:
        """Give the disagreements that are listed now."""
        field = self.field.currentData()
        found = self._weighing.found
        return [
            one
            for one in settled_by(found, self._status(), self._wanted.ids)
            if field is None or one.disagreement.field == field
        ]

    def as_picture(self) -> Picture:
        """Give everything that is listed, each with its claims, for paper."""
        title, documents = self.tr("Disagreements"), self._weighing.documents
        blocks: list[Block] = [Words(f"<h2>{title}</h2>", heading=True)]
        for one in self.shown():
            blocks.append(Words(head_html(one, documents, LIGHT), heading=True))
            rows = [[cell.html for cell in row] for row in claim_rows(one, LIGHT)]
            blocks.append(Table(claim_headings(one, documents), rows))
        return Picture(title, blocks)

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.only_open.setText(self.tr("Show all that are open"))
        self.only_open.setAccessibleName(self.only_open.text())
        self.status.setAccessibleName(self.tr("Status"))
        self.field.setAccessibleName(self.tr("Kind of difference"))
        self.list.setAccessibleName(self.tr("Disagreements"))
        self.claims.setAccessibleName(self.tr("What each source says"))
        self.verdict.retranslate()
        self._fill_filters()
        self._write_list()
        self._show_verdict()

    def _show_verdict(self) -> None:
        by = self._weighing.last_by or who()
        self.verdict.show_one(self._chosen, self._weighing.documents, by)

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

    def _status(self) -> Status | None:
        """Give the status that is filtered by; Qt keeps it as plain words."""
        value = self.status.currentData()
        return Status(value) if value else None

    def _write_list(self) -> None:
        shown, listed = self.shown(), self._listed()
        kept = self._chosen.disagreement.id if self._chosen else None
        self.only_open.blockSignals(True)
        self.only_open.setChecked(self._status() is Status.OPEN)
        self.only_open.blockSignals(False)
        total = self.locale().toString(len(self._weighing.found))
        number = self.locale().toString(len(shown))
        said = self.tr("{shown} of {all}").format(shown=number, all=total)
        if len(listed) < len(shown):
            cut = self.tr("the first {number} are listed")
            said = f"{said}; {cut.format(number=len(listed))}"
        self.count.setText(said)
        rows = [list_row(one, colours()) for one in listed]
        self.list.show_rows(list_headings(), rows, (5, 11))
        at = next((n for n, o in enumerate(listed) if o.disagreement.id == kept), 0)
        if listed:
            self.list.setCurrentIndex(self.list.rows.index(at, 1))
        else:
            self._write_claims(None)

    def _listed(self) -> list[Weighed]:
        """Give those that have a row; all of them go to paper."""
        return self.shown()[:MOST_LISTED]

    def _reach(self, cell: Cell) -> None:
        self._write_claims(cell.leads_to)

    def _write_claims(self, one: Weighed | None) -> None:
        documents = self._weighing.documents
        before, self._chosen = self._chosen, one
        if one is None or before is None or not _is_same(one, before):
            self._show_verdict()
        if one is None:
            self._say(self._nothing_html())
            self.claims.show_rows([], [], ())
            return
        self._say(head_html(one, documents, colours()))
        headings = claim_headings(one, documents)
        shares = (2, *[4] * (len(headings) - 1))
        self.claims.show_rows(headings, claim_rows(one, colours()), shares)

    def _say(self, html: str) -> None:
        """Write what is known, for the eye and for those who have it read to them."""
        self.about.setText(html)
        plain = QTextDocumentFragment.fromHtml(html).toPlainText()
        self.about.setAccessibleName(plain)

    def _nothing_html(self) -> str:
        """Say that nothing is listed, and lead back to everything."""
        if not self._weighing.found:
            return ""
        said = self.tr("No disagreement answers the query and the filters.")
        everything = self.tr("Show all")
        return f'{said} <a href="all">{everything}</a>'

    def _choose_subject(self, cell: Cell) -> None:
        one: Weighed = cell.leads_to
        self._focus.choose(one.kind, one.subject)

    def _show_claim(self, cell: Cell) -> None:
        """Show the excerpt beside; the keyboard stays with the claims."""
        claim = cell.leads_to
        if self._chosen and isinstance(claim, Claim):
            at = claim.excerpt
            self._focus.choose(self._chosen.kind, self._chosen.subject)
            self._focus.settle(Spot(at.document_id, at.start, at.end))

    def _open_claim(self, cell: Cell) -> None:
        if isinstance(cell.leads_to, Claim):
            self._show_claim(cell)
            self.opened.emit()

    def _decide(self) -> None:
        """Keep the reader's verdict in the archive; no claim is altered."""
        if self._chosen:
            verdict = self.verdict.verdict(self._chosen.disagreement.key, now())
            self._change(
                Label.VERDICT, lambda connection: give_verdict(connection, verdict)
            )

    def _take_back(self) -> None:
        if self._chosen:
            key = self._chosen.disagreement.key
            self._change(
                Label.NO_VERDICT, lambda connection: withdraw_verdict(connection, key)
            )

    def _change(self, label: Label, writing: Callable[[Connection], None]) -> None:
        if self._chosen:
            about = f"{title_words(self._chosen.title)} – {field_words(self._chosen)}"
            self._results.changes.make(label, about, writing)

    def _on_change(self, changed: Changed) -> None:
        """Read the verdicts anew when one was given, taken back, undone or redone."""
        if "verdict" not in changed.tables:
            return
        if self.isVisible() and self._jobs is self._results.jobs:
            self.refresh()
        else:
            self._jobs = None

    def _on_record(self, record: Record | None) -> None:
        """Go to the first disagreement on a record that was chosen elsewhere."""
        chosen = self._chosen
        if record is None or (chosen and record == Record(chosen.kind, chosen.subject)):
            return
        for number, one in enumerate(self._listed()):
            if (one.kind, one.subject) == (record.kind, record.id):
                self.list.setCurrentIndex(self.list.rows.index(number, 1))
                return


def _is_same(one: Weighed, other: Weighed) -> bool:
    """Whether a reason that is being written still belongs to what is shown."""
    keys = (one.disagreement.key, other.disagreement.key)
    return keys[0] == keys[1] and one.verdict == other.verdict
