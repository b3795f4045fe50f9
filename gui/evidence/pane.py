"""What the chosen record rests on: graph above, table below."""

from __future__ import annotations

from functools import partial
from html import escape
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.evidence.drawing import draw_plan
from gui.evidence.graph import GraphView
from gui.evidence.loading import (
    Bearing,
    Grounds,
    Nothing,
    Shown,
    Works,
    load_evidence,
    load_works,
)
from gui.evidence.network import MOST_CLAIMS, Network, Node, network, plan
from gui.evidence.rows import (
    bearing_headings,
    bearing_rows,
    bearing_words,
    evidence_headings,
    evidence_rows,
    summary_words,
    work_words,
    works_headings,
    works_rows,
    works_words,
)
from gui.focus import Focus, Record, Spot
from gui.jobs import Jobs
from gui.picture_button import PictureButton
from gui.printing import Picture
from gui.qt import override
from gui.results import Results
from gui.richtable import Cell, RichTable
from gui.sheets import Block, Drawing, Table, Words
from gui.themes import LIGHT, STEP, Colours, colours
from gui.widgets import label, named
from gui.words import title_words
from model.evidence import Resting, Support
from model.records.citation import Citation
from model.records.claim import Claim
from model.records.document import Document
from model.records.kinds import Kind

HEIGHTS = (330, 400)
"""How graph and table share the height before a reader divides it."""

PAPER_WIDTH = 1120.0
"""Units that the graph is drawn in on paper, from edge to edge."""

LEAST_GRAPH = 200
"""Pixels the graph keeps in height, whenever there is one."""


class EvidenceView(QWidget):
    """Claims, citations and works; `opened` asks to see what was chosen in its text."""

    opened = Signal()
    failed = Signal(object)

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("evidenceView")
        self._focus, self._results = focus, results
        self._jobs: Jobs | None = None
        self._shown: Shown | None = None
        self.title = label("paneTitle")
        self.works = named(QPushButton(), "citedWorks")
        self.summary = label("quiet")
        self.graph = named(GraphView(), "evidenceGraph")
        self.table = named(RichTable(), "evidenceTable")
        self.picture = PictureButton(self.as_picture)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.title.setWordWrap(True)
        self.summary.setWordWrap(True)
        top = QHBoxLayout()
        self.works.setCheckable(True)
        top.addWidget(self.title, 1)
        top.addWidget(self.works)
        top.addWidget(self.picture)
        splitter = self._splitter = QSplitter()
        splitter.setOrientation(splitter.orientation().Vertical)
        splitter.setChildrenCollapsible(False)
        self.graph.setMinimumHeight(LEAST_GRAPH)
        splitter.addWidget(self.graph)
        splitter.addWidget(self.table)
        splitter.setSizes(list(HEIGHTS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP, STEP, STEP, STEP)
        layout.setSpacing(STEP // 2)
        layout.addLayout(top)
        layout.addWidget(self.summary)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self._focus.record_changed.connect(self._on_record)
        self._results.shown.connect(self._on_query)
        self.works.clicked.connect(self._on_works)
        self.table.opened.connect(self._open_cell)
        self.table.reached.connect(self._on_reached)
        self.graph.reached.connect(self._on_node)
        self.graph.opened.connect(self._open)
        self.picture.failed.connect(self.failed)

    def refresh(self) -> None:
        """Show the evidence of what is chosen in the archive that is open."""
        self._jobs = self._results.jobs
        self._shown = None
        self._write()
        self._on_record(self._focus.record)

    def show_works(self) -> None:
        """Show the list of all works that are cited, as far as the query finds them."""
        query = self._focus.query
        if jobs := self._results.jobs:
            jobs.run("evidence", lambda conn: load_works(conn, query), self._take)

    def as_picture(self) -> Picture:
        """Give graph and table, one below the other, for paper."""
        drawn = plan(self._network(), PAPER_WIDTH)
        headings, rows, shares = self._table(LIGHT)
        title, summary = self.title.text(), self.summary.text()
        blocks: list[Block] = [
            Words(f"<h2>{escape(title)}</h2><p>{escape(summary)}</p>", heading=True)
        ]
        if drawn.network.nodes:
            paint = partial(draw_plan, plan=drawn, colours=LIGHT)
            blocks.append(Drawing(drawn.size, paint, drawn.gaps()))
        if rows:
            cells = [[cell.html for cell in row] for row in rows]
            blocks.append(Table(headings, cells, shares))
        return Picture(title, blocks)

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.works.setText(self.tr("Cited works"))
        self.works.setAccessibleName(self.works.text())
        self.works.setToolTip(
            self.tr(
                "All works and archive items that are cited; the query narrows them"
            )
        )
        self.graph.setAccessibleName(self.tr("Evidence as a graph"))
        self.graph.setAccessibleDescription(
            self.tr("The table below says the same; arrow keys go from box to box")
        )
        self.table.setAccessibleName(self.tr("Evidence as a table"))
        self._write()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and self._shown:
            self._write()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._results.jobs is not self._jobs:
            self.refresh()
        elif isinstance(self._shown, Works):
            self._on_query(self._focus.query)
        else:
            self._on_record(self._focus.record)

    def _on_record(self, record: Record | None) -> None:
        """Show the evidence of what was chosen; of nothing, what there is to choose."""
        if not self.isVisible() or (record and self._of_record() == record):
            return
        if record is None:
            self.show_works()
        elif jobs := self._results.jobs:
            jobs.run("evidence", lambda conn: load_evidence(conn, record), self._take)

    def _of_record(self) -> Record | None:
        """Give the record whose evidence is shown."""
        shown = self._shown
        return None if shown is None or isinstance(shown, Works) else shown.record

    def _on_query(self, query: str) -> None:
        """Narrow the list of works, if that is what is shown."""
        shown = self._shown
        if self.isVisible() and isinstance(shown, Works) and shown.query != query:
            self.show_works()

    def _on_works(self, wanted: bool) -> None:
        """Show the list of cited works, or what was chosen before it."""
        if wanted or self._focus.record is None:
            self.show_works()
        else:
            self._shown = None
            self._on_record(self._focus.record)

    def _take(self, shown: Shown) -> None:
        self._shown = shown
        self._write()

    def _network(self) -> Network:
        grounds = self._shown
        return network(grounds) if isinstance(grounds, Grounds) else Network((), ())

    def _table(
        self, chosen: Colours
    ) -> tuple[list[str], list[list[Cell]], tuple[int, ...]]:
        match self._shown:
            case Grounds():
                return (
                    evidence_headings(),
                    evidence_rows(self._shown, chosen),
                    (2, 5, 4, 2, 4),
                )
            case Bearing():
                return (
                    bearing_headings(),
                    bearing_rows(self._shown, chosen),
                    (2, 6, 3, 4),
                )
            case Works():
                return works_headings(), works_rows(self._shown, chosen), (7, 2, 1, 3)
        return [], [], ()

    def _write(self) -> None:
        match self._shown:
            case Grounds():
                self.title.setText(title_words(self._shown.title))
                said = [*summary_words(self._shown), *self._left_out(self._shown)]
                self.summary.setText(" · ".join(said))
            case Bearing():
                self.title.setText(work_words(self._shown.work))
                self.summary.setText(bearing_words(self._shown))
            case Works():
                self.title.setText(self.tr("Cited works and archive items"))
                self.summary.setText(works_words(self._shown))
            case Nothing():
                self.title.setText(title_words(self._shown.title))
                words = self.tr("No source claims anything of it.")
                self.summary.setText(f"{words} {self._what_to_do()}")
            case None:
                self.title.setText(self.tr("Nothing is chosen"))
                self.summary.setText(self._what_to_do())
        self.works.setChecked(isinstance(self._shown, Works))
        drawn = self._network()
        if self.graph.isHidden() == bool(drawn.nodes):
            self.graph.setVisible(bool(drawn.nodes))
            self._splitter.setSizes(list(HEIGHTS))
        left = self.graph.show_network(drawn)
        # Boxes are made last of all, and Tab would lead to them after the text.
        for pair in pairwise((self.picture, *self.graph.boxes(), self.table)):
            QWidget.setTabOrder(*pair)
        headings, rows, shares = self._table(colours())
        self.table.show_rows(headings, rows, shares)
        if left:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left_out(self, grounds: Grounds) -> list[str]:
        if len(grounds.evidence.claims) <= MOST_CLAIMS:
            return []
        words = self.tr("the graph shows {number} claims, the table all of them")
        return [words.format(number=MOST_CLAIMS)]

    def _what_to_do(self) -> str:
        return self.tr("Choose an event, a treaty, a person or a document.")

    def _on_reached(self, cell: Cell) -> None:
        leads = cell.leads_to
        if isinstance(leads, Support):
            self.graph.select(("claim", leads.claim.id))
        elif isinstance(leads, Claim):
            self.graph.select(("claim", leads.id))
        self._show_words(self._meant(leads))

    def _on_node(self, node: Node) -> None:
        """Go to the first row that speaks of the box that was reached."""
        self._show_words(node.leads_to)
        for number in range(self.table.rows.rowCount()):
            leads = self.table.rows.cell(number, 0).leads_to
            if node.leads_to in _spoken_of(leads):
                self.table.selectionModel().blockSignals(True)
                self.table.selectRow(number)
                self.table.selectionModel().blockSignals(False)
                self.table.scrollTo(self.table.rows.index(number, 0))
                self.table.viewport().update()
                return

    def _meant(self, leads: object) -> object:
        """Give what a row of the table leads to in the column that is stood on."""
        if not isinstance(leads, Support):
            return leads
        column = self.table.currentIndex().column()
        cited = {2: leads.citation, 3: leads.citation, 4: leads.work}
        return cited.get(column) or leads.claim

    def _open_cell(self, cell: Cell) -> None:
        self._open(self._meant(cell.leads_to))

    def _show_words(self, leads: object) -> None:
        """Show a claim, a citation or what rests on a work beside, in its text."""
        if spot := _spot(leads):
            self._focus.settle(spot)

    def _open(self, leads: object) -> None:
        """Go to a claim or a citation in its text, or to what rests on a work."""
        match leads:
            case Document():
                self._show_work(leads)
            case _:
                if spot := _spot(leads):
                    self._focus.show(spot)
                    self.opened.emit()

    def _show_work(self, work: Document) -> None:
        """Show what rests on a work; the keyboard stays in the table."""
        self.table.setFocus()
        self._shown = None if isinstance(self._shown, Works) else self._shown
        self._focus.choose(Kind.DOCUMENT, work.id)
        self._on_record(self._focus.record)


def _spoken_of(leads: object) -> tuple[object, ...]:
    if isinstance(leads, Support):
        return (leads.claim, leads.citation, leads.work)
    return (leads,)


def _spot(leads: object) -> Spot | None:
    """Give where the words of a claim, a citation or a resting passage stand."""
    match leads:
        case Claim():
            at = leads.excerpt
        case Citation():
            at = leads.mark or leads.excerpt
        case Resting():
            return Spot(leads.document.id, leads.start, leads.end)
        case _:
            return None
    return Spot(at.document_id, at.start, at.end)
