"""What the chosen record rests on: graph above, table below."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import (
    QGraphicsScene,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.evidence.graph import GraphView, Network, Node, fill_scene, network
from gui.evidence.loading import Bearing, Grounds, load_evidence
from gui.evidence.rows import (
    bearing_headings,
    bearing_rows,
    evidence_headings,
    evidence_rows,
    summary_words,
    work_words,
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
        self._shown: Grounds | Bearing | None = None
        self.title = label("paneTitle")
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
        top.addWidget(self.title, 1)
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

    def as_picture(self) -> Picture:
        """Give graph and table, one below the other, for paper."""
        scene = QGraphicsScene()
        fill_scene(scene, self._network(), LIGHT)
        headings, rows, _ = self._table(LIGHT)
        title, summary = self.title.text(), self.summary.text()
        blocks: list[Block] = [
            Words(f"<h2>{escape(title)}</h2><p>{escape(summary)}</p>", heading=True)
        ]
        if rows:
            room = scene.sceneRect()
            drawing = Drawing(room.size(), partial(_draw_scene, scene, room))
            cells = [[cell.html for cell in row] for row in rows]
            blocks += [drawing, Table(headings, cells)]
        return Picture(title, blocks)

    def retranslate(self) -> None:
        """Write all words in the language of now."""
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
        elif self._shown is None or self._shown.record != self._focus.record:
            self._on_record(self._focus.record)

    def _on_record(self, record: Record | None) -> None:
        jobs = self._results.jobs
        mine = self.graph.hasFocus() or self.table.hasFocus()
        if jobs and record and self.isVisible() and not mine:
            jobs.run("evidence", lambda conn: load_evidence(conn, record), self._take)

    def _take(self, shown: Grounds | Bearing) -> None:
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
        return [], [], ()

    def _write(self) -> None:
        match self._shown:
            case Grounds():
                self.title.setText(title_words(self._shown.title))
                self.summary.setText(" · ".join(summary_words(self._shown)))
            case Bearing():
                self.title.setText(work_words(self._shown.work))
                number = len(self._shown.resting)
                words = self.tr("Cited for {number} passages").format(number=number)
                self.summary.setText(words)
            case None:
                self.title.setText(self.tr("Nothing is chosen"))
                self.summary.setText(
                    self.tr("Choose an event, a treaty, a person or a document.")
                )
        drawn = self._network()
        if self.graph.isHidden() == bool(drawn.nodes):
            self.graph.setVisible(bool(drawn.nodes))
            self._splitter.setSizes(list(HEIGHTS))
        self.graph.show_network(drawn)
        headings, rows, shares = self._table(colours())
        self.table.show_rows(headings, rows, shares)

    def _on_reached(self, cell: Cell) -> None:
        leads = cell.leads_to
        if isinstance(leads, Support):
            self.graph.select(("claim", leads.claim.id))
        elif isinstance(leads, Claim):
            self.graph.select(("claim", leads.id))

    def _on_node(self, node: Node) -> None:
        """Go to the first row that speaks of the box that was reached."""
        for number in range(self.table.rows.rowCount()):
            leads = self.table.rows.cell(number, 0).leads_to
            if node.leads_to in _spoken_of(leads):
                self.table.selectionModel().blockSignals(True)
                self.table.selectRow(number)
                self.table.selectionModel().blockSignals(False)
                self.table.scrollTo(self.table.rows.index(number, 0))
                self.table.viewport().update()
                return

    def _open_cell(self, cell: Cell) -> None:
        leads = cell.leads_to
        if isinstance(leads, Support):
            column = self.table.currentIndex().column()
            leads = {2: leads.citation, 3: leads.citation, 4: leads.work}.get(
                column, leads.claim
            )
        self._open(leads)

    def _open(self, leads: object) -> None:
        """Show a claim or a citation in its text, or what else rests on a work."""
        match leads:
            case Claim():
                at = leads.excerpt
                self._focus.show(Spot(at.document_id, at.start, at.end))
            case Citation():
                at = leads.mark or leads.excerpt
                self._focus.show(Spot(at.document_id, at.start, at.end))
            case Resting():
                self._focus.show(Spot(leads.document.id, leads.start, leads.end))
            case Document():
                self.setFocus()
                self._focus.choose(Kind.DOCUMENT, leads.id)
                return
            case _:
                return
        self.opened.emit()


def _spoken_of(leads: object) -> tuple[object, ...]:
    if isinstance(leads, Support):
        return (leads.claim, leads.citation, leads.work)
    return (leads,)


def _draw_scene(scene: QGraphicsScene, room: QRectF, painter: QPainter) -> None:
    scene.render(painter, QRectF(0, 0, room.width(), room.height()), room)
