"""Two to four wordings of one treaty or note, row by row."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.changes import Changed, who
from gui.comparison.deciding import (
    DecisionBar,
    Writing,
    accepting,
    pair_at,
    row_words,
)
from gui.comparison.loading import Compared, Offered, load_comparison, load_offers
from gui.comparison.rows import comparison_rows, legend, offer_words
from gui.comparison.side_by_side import SideBySide
from gui.focus import Focus, Record
from gui.jobs import Jobs
from gui.picture_button import PictureButton
from gui.printing import Picture
from gui.qt import override
from gui.results import Results
from gui.richtable import Cell, RichTable
from gui.sheets import Block, Table, Words
from gui.themes import LIGHT, STEP, colours
from gui.widgets import Chooser, named
from gui.words import title_words
from model.comparing.offers import MOST_COLUMNS, ColumnChoice, Offer
from model.comparison import Cell as Wording
from model.comparison import Relation, Row
from model.records.decision import Label
from model.records.kinds import Kind
from model.records.treaty import Treaty


class ComparisonView(QWidget):
    """Wordings side by side; `opened` asks to see what a cell leads to."""

    opened = Signal()
    failed = Signal(object)

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("comparisonView")
        self._focus, self._results = focus, results
        self._jobs: Jobs | None = None
        self._offered: Offered | None = None
        self._columns: tuple[ColumnChoice, ...] = ()
        self._treaty: Treaty | None = None
        self._compared: Compared | None = None
        self._kept: tuple[int, int] | None = None
        self.offers = named(Chooser(), "comparisonOffers")
        self.pickers = [
            named(Chooser(), f"wording{number}")
            for number in range(1, MOST_COLUMNS + 1)
        ]
        self.against = named(Chooser(), "comparedWith")
        self.only_differing = named(QCheckBox(), "onlyDiffering")
        self.every_word = named(QCheckBox(), "everyWord")
        self.accept = named(QToolButton(), "acceptSuggestion")
        self.decision = DecisionBar()
        self.table = RichTable()
        self.table.setObjectName("comparisonTable")
        self.side_by_side = SideBySide(focus, results)
        self.picture = PictureButton(self.as_picture)
        self._legend = named(QLabel(), "quiet")
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        for chooser in (self.offers, self.against, *self.pickers):
            chooser.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            chooser.setMinimumContentsLength(10)
        top, second = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.offers, 2)
        top.addWidget(self.against, 1)
        for widget in (self.only_differing, self.every_word, self.accept, self.picture):
            top.addWidget(widget)
        for picker in self.pickers:
            second.addWidget(picker, 1)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(STEP, STEP, STEP, STEP // 2)
        layout.setSpacing(STEP // 2)
        for row in (top, second):
            layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.decision)
        layout.addWidget(self._legend)
        self.tabs.addTab(page, "")
        self.tabs.addTab(self.side_by_side, "")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.tabs)

    def _connect(self) -> None:
        self.offers.activated.connect(self._choose_offer)
        self.against.activated.connect(self._compare)
        self.only_differing.toggled.connect(self._write)
        self.every_word.toggled.connect(self._compare)
        for picker in self.pickers:
            picker.activated.connect(self._pick)
        self.accept.clicked.connect(self._accept)
        self.decision.decided.connect(self._decide)
        self._results.changes.made.connect(self._on_changed)
        self.table.opened.connect(self._open)
        self.table.reached.connect(self._on_reached)
        self.picture.failed.connect(self.failed)
        self.side_by_side.opened.connect(self.opened)
        self.side_by_side.failed.connect(self.failed)
        self._focus.record_changed.connect(self._on_record)

    def refresh(self) -> None:
        """Read anew what the archive that is open offers."""
        self._jobs = self._results.jobs
        if self._jobs:
            self._jobs.run("comparison", load_offers, self._take_offers)
            self.side_by_side.refresh()

    def as_picture(self) -> Picture:
        """Give what is shown as it goes to paper, with every row."""
        if self.tabs.currentWidget() is self.side_by_side:
            return self.side_by_side.as_picture()
        title = title_words(self._treaty.title) if self._treaty else ""
        shown = self._shown_rows(LIGHT)
        rows = [[cell.html for cell in row] for row in shown]
        blocks: list[Block] = [
            Words(f"<h2>{escape(title)}</h2><p>{legend(LIGHT)}</p>", heading=True),
            Table(self._headings(), rows),
        ]
        return Picture(title, blocks)

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.tabs.setTabText(0, self.tr("Wordings"))
        self.tabs.setTabText(1, self.tr("Two documents"))
        self.offers.setAccessibleName(self.tr("Treaty or note to compare"))
        for number, picker in enumerate(self.pickers, 1):
            name = self.tr("Wording {number}").format(number=number)
            picker.setAccessibleName(name)
            picker.setToolTip(name)
        self.against.setAccessibleName(self.tr("Held against"))
        self.only_differing.setText(self.tr("Only what differs"))
        self.every_word.setText(self.tr("Mark every word"))
        self.every_word.setToolTip(
            self.tr("Also where one wording says it in other words throughout")
        )
        self.accept.setText(self.tr("Accept"))
        self.accept.setToolTip(
            self.tr("Keep what the program suggests for this row as your decision")
        )
        self.accept.setAccessibleName(self.accept.toolTip())
        self.table.setAccessibleName(self.tr("Wordings side by side"))
        self._fill_offers()
        self._fill_pickers()
        self._write()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and self._compared:
            self._write()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._results.jobs is not self._jobs:
            self.refresh()

    def compare(self, treaty: Treaty, columns: tuple[ColumnChoice, ...]) -> None:
        """Compare these wordings of a treaty."""
        self._treaty, self._columns = treaty, columns
        self._fill_pickers()
        self._compare()

    def _take_offers(self, offered: Offered) -> None:
        self._offered = offered
        self._fill_offers()
        self._compared = None
        self._write()
        if offered.offers:
            self._choose_offer(offered.richest)
        self._on_record(self._focus.record)

    def _fill_offers(self) -> None:
        at = max(0, self.offers.currentIndex())
        self.offers.clear()
        for offer in self._offered.offers if self._offered else ():
            title = f"{title_words(offer.treaty.title)}: {offer_words(offer)}"
            self.offers.addItem(title, offer)
        self.offers.setCurrentIndex(at)

    def _choose_offer(self, at: int) -> None:
        self.offers.setCurrentIndex(at)
        offer: Offer = self.offers.itemData(at)
        self.compare(offer.treaty, offer.columns)

    def _fill_pickers(self) -> None:
        known = self._offered.versions if self._offered else {}
        found = known.get(self._treaty.id, ()) if self._treaty else ()
        for at, picker in enumerate(self.pickers):
            picker.clear()
            picker.setVisible(at <= max(1, len(self._columns)))
            if at > 1:
                picker.addItem(self.tr("— no further wording"), None)
            for version in found:
                picker.addItem(version.title, version.id)
            if at < len(self._columns):
                number = picker.findData(self._columns[at].version)
                picker.setCurrentIndex(number)
        self.against.clear()
        self.against.addItem(self.tr("Each against all others"), None)
        for at, column in enumerate(self._columns):
            title = next((v.title for v in found if v.id == column.version), "")
            self.against.addItem(self.tr("Against: {title}").format(title=title), at)

    def _pick(self) -> None:
        if self._treaty:
            chosen = [picker.currentData() for picker in self.pickers]
            distinct = dict.fromkeys(v for v in chosen if v is not None)
            if len(distinct) > 1:
                self.compare(self._treaty, tuple(map(ColumnChoice, distinct)))

    def _compare(self) -> None:
        treaty, jobs = self._treaty, self._results.jobs
        if treaty and jobs:
            columns = self._columns
            against, every = self.against.currentData(), self.every_word.isChecked()
            jobs.run(
                "comparison",
                lambda connection: load_comparison(
                    connection, treaty, columns, against, every
                ),
                self._take,
            )

    def _take(self, compared: Compared) -> None:
        self._compared = compared
        self.decision.by = compared.by or who()
        self._write()
        if self._kept:
            self._go_to_article(*self._kept)
            self._kept = None
        else:
            self._on_record(self._focus.record)

    def _headings(self) -> list[str]:
        if not self._compared:
            return []
        versions = self._compared.comparison.columns
        return [self.tr("Relation"), *(version.title for version in versions)]

    def _shown_rows(self, chosen: object = None) -> list[list[Cell]]:
        if not self._compared:
            return []
        rows = comparison_rows(self._compared, LIGHT if chosen is LIGHT else colours())
        only = self.only_differing.isChecked()
        return [row for row in rows if not only or _differs(row[0].leads_to)]

    def _write(self) -> None:
        # What is noted of a row must not make it higher than its wordings.
        wordings = len(self._headings()) - 1
        shares = [3 if wordings > 2 else 2, *[4] * wordings]
        self.table.show_rows(self._headings(), self._shown_rows(), shares)
        one = self._compared is None or self._compared.comparison.one_language
        other = self.tr("The wordings are in different languages: no word is marked.")
        self._legend.setText(legend(colours()) if one else other)
        self._on_reached(None)

    def _row(self) -> Row | None:
        index = self.table.currentIndex()
        if not index.isValid():
            return None
        row: Row = self.table.rows.cell(index.row(), 0).leads_to
        return row

    def _on_reached(self, _cell: object) -> None:
        row = self._row()
        self.accept.setEnabled(bool(row and row.suggested))
        column = self.table.currentIndex().column()
        found = (
            self._compared and row and pair_at(self._compared.comparison, row, column)
        )
        self.decision.show_pair(found or None)

    def _accept(self) -> None:
        row, compared = self._row(), self._compared
        if row and compared:
            comparison = compared.comparison
            self._decide(
                Label.ACCEPTED,
                row_words(comparison, row),
                accepting(comparison, row, self.decision.by),
            )

    def _decide(self, what: str, about: str, writing: Writing) -> None:
        self._results.changes.make(what, about, writing)

    def _on_changed(self, changed: Changed) -> None:
        """Compare anew what was decided, and come back to the cell one stood in."""
        if "own_alignment" in changed.tables and self._compared:
            self._kept = self._place()
            self._compare()

    def _place(self) -> tuple[int, int] | None:
        """Give the article, by id, and the column that the keyboard stands in."""
        row, column = self._row(), max(1, self.table.currentIndex().column())
        held = row and (
            row.cells[column - 1].articles
            or next(cell.articles for cell in row.cells if cell.articles)
        )
        return (held[0].id, column) if held else None

    def _open(self, cell: Cell) -> None:
        leads = cell.leads_to
        if isinstance(leads, Row):
            leads = next((one for one in leads.cells if one.articles), None)
        if isinstance(leads, Wording) and leads.articles:
            self._focus.choose(Kind.ARTICLE, leads.articles[0].id)
            self.opened.emit()

    def _on_record(self, record: Record | None) -> None:
        """Go to the row of a chosen article, or to the wordings of a chosen treaty."""
        if not record or not self._offered:
            return
        if record.kind is Kind.TREATY:
            self._go_to_treaty(record.id)
        if record.kind is Kind.ARTICLE and record.id in self._offered.places:
            treaty, version = self._offered.places[record.id]
            if version not in {column.version for column in self._columns}:
                self._go_to_treaty(treaty, version)
            else:
                self._go_to_article(record.id)

    def _go_to_treaty(self, treaty: int, version: int | None = None) -> None:
        for at, offer in enumerate(self._offered.offers if self._offered else ()):
            holds = version is None or version in {c.version for c in offer.columns}
            if offer.treaty.id == treaty and holds:
                if offer.columns != self._columns:
                    self._choose_offer(at)
                return

    def _go_to_article(self, article: int, column: int | None = None) -> None:
        """Go to the row of an article, to its own cell or to that of a column."""
        if self.table.hasFocus() and column is None:
            return
        for number in range(self.table.rows.rowCount()):
            row: Row = self.table.rows.cell(number, 0).leads_to
            for at, cell in enumerate(row.cells, 1):
                if article in {a.id for a in cell.articles}:
                    index = self.table.rows.index(number, column or at)
                    self.table.setCurrentIndex(index)
                    self.table.scrollTo(index)
                    return


def _differs(row: Row) -> bool:
    return row.relation != Relation.SAME
