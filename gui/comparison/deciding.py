"""The bar in which the reader decides what an article corresponds to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
)

from gui.comparison.rows import RELATIONS
from gui.qt import override
from gui.themes import STEP
from gui.widgets import Chooser, Line, label, named
from gui.words import article_words, title_words, word
from model.archive import Connection
from model.changes import now
from model.comparison import Comparison, Link, Relation, Row, Source
from model.records.decision import Label, OwnAlignment, align, withdraw_alignment
from model.records.treaty import Article, Version

Writing = Callable[[Connection], None]


@dataclass(frozen=True, slots=True)
class Pair:
    """An article and the wording, by its column, in which its counterpart is sought."""

    comparison: Comparison
    row: Row
    article: Article
    home: int
    away: int

    @property
    def version(self) -> Version:
        """The wording in which the counterpart is sought."""
        return self.comparison.columns[self.away]

    @property
    def offered(self) -> tuple[Article, ...]:
        """Every article of that wording that is shown, in its order."""
        cells = (row.cells[self.away] for row in self.comparison.rows)
        found = {article.id: article for cell in cells for article in cell.articles}
        found.pop(self.article.id, None)
        return tuple(sorted(found.values(), key=lambda article: article.ordinal))

    @property
    def links(self) -> tuple[Link, ...]:
        """What ties the article to that wording, the reader's decision first."""
        there = {article.id for article in self.offered}
        found = [
            link
            for link in self.row.links
            if (link.article == self.article.id and there.intersection(link.targets))
            or (link.article in there and self.article.id in link.targets)
            or (link.article == self.article.id and not link.targets)
        ]
        return tuple(sorted(found, key=lambda link: link.source is not Source.READER))

    def counterparts(self, link: Link) -> tuple[int, ...]:
        """Give the articles of that wording that a link ties to the article."""
        there = {article.id for article in self.offered}
        ends = (link.article, *link.targets)
        return tuple(end for end in ends if end in there)


def pair_at(comparison: Comparison, row: Row, column: int) -> Pair | None:
    """Give what is decided on where the keyboard stands; column 0 tells the relation.

    The first wording's article and its counterpart in the wording one stands in; what
    the first wording lacks is sought there.
    """
    filled = [at for at, cell in enumerate(row.cells) if cell.articles]
    if not filled:
        return None
    home, stands = filled[0], max(column - 1, 0)
    others = [at for at in range(len(row.cells)) if at != home]
    away = (
        stands
        if stands in others
        else next((at for at in others if at in filled), others[0])
    )
    if stands in filled and stands != home and not row.cells[0].articles:
        home, away = stands, 0
    return Pair(comparison, row, row.cells[home].articles[0], home, away)


class DecisionBar(QWidget):
    """Asks for counterpart, relation and note; `decided` carries what to write.

    That is a label of model.records.decision, words for undo, and the writing itself.
    `by` is who decides.
    """

    decided = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by = ""
        self._pair: Pair | None = None
        self._chosen: list[int] = []
        self._about = label("quiet")
        self.article = named(Chooser(), "alignedArticle")
        self.counterparts = named(QToolButton(), "counterparts")
        self.relation = named(Chooser(), "relation")
        self.note = named(Line(), "alignmentNote")
        self.keep = named(QToolButton(), "keepAlignment")
        self.take_back = named(QToolButton(), "takeBackAlignment")
        self.counterparts.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.counterparts.setMenu(QMenu(self.counterparts))
        self.counterparts.menu().aboutToShow.connect(self._fill_counterparts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP // 2)
        for widget in (self.article, self._about, self.counterparts, self.relation):
            layout.addWidget(widget)
        layout.addWidget(self.note, 1)
        layout.addWidget(self.keep)
        layout.addWidget(self.take_back)
        self.article.activated.connect(self._choose_article)
        self.keep.clicked.connect(self._keep)
        self.note.returnPressed.connect(self._keep)
        self.take_back.clicked.connect(self._take_back)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.article.setAccessibleName(self.tr("Article to decide on"))
        self.counterparts.setToolTip(self.tr("Its counterparts in this wording"))
        self.relation.setAccessibleName(self.tr("How they stand to each other"))
        self.note.setPlaceholderText(self.tr("Your reason (may stay empty)"))
        self.note.setAccessibleName(self.tr("Your reason"))
        self.keep.setText(self.tr("Keep"))
        self.keep.setToolTip(
            self.tr("Keep your decision in the archive; the record stays as it is")
        )
        self.take_back.setText(self.tr("Take back"))
        self.take_back.setToolTip(self.tr("Take your decision on this row back"))
        for button in (self.counterparts, self.keep, self.take_back):
            button.setAccessibleName(button.toolTip())
        kept = self.relation.currentData()
        self.relation.clear()
        words = {str(relation): said for relation, said in RELATIONS.items()}
        for relation in Relation:
            self.relation.addItem(word(words, relation), relation.value)
        self.relation.setCurrentIndex(max(0, self.relation.findData(kept)))
        self.show_pair(self._pair)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_pair(self, pair: Pair | None) -> None:
        """Show what can be decided now; None when the keyboard is in no row."""
        self._pair = pair
        self.setEnabled(pair is not None)
        for widget in (self.article, self.counterparts, self.relation):
            widget.setVisible(pair is not None)
        self.article.clear()
        if pair is None:
            self._about.setText(
                self.tr("Choose a row to decide what it corresponds to")
            )
            self.counterparts.setText("")
            return
        held = pair.row.cells[pair.home].articles
        for article in held:
            self.article.addItem(self._name(article), article)
        at = [article.id for article in held].index(pair.article.id)
        self.article.setCurrentIndex(at)
        self.article.setEnabled(len(held) > 1)
        self._about.setText("↔")
        first = next(iter(pair.links), None)
        self._chosen = list(pair.counterparts(first)) if first else []
        relation = first.relation if first else Relation.MISSING.value
        self.relation.setCurrentIndex(max(0, self.relation.findData(relation)))
        own = first if first and first.source is Source.READER else None
        self.note.setText(own.note or "" if own else "")
        self.take_back.setEnabled(own is not None)
        self._write_counterparts()

    def _choose_article(self) -> None:
        pair, article = self._pair, self.article.currentData()
        if pair and article:
            self.show_pair(
                Pair(pair.comparison, pair.row, article, pair.home, pair.away)
            )

    def _name(self, article: Article) -> str:
        kind = self._pair.comparison.treaty.kind if self._pair else ""
        return article_words(article.number, kind)

    def _fill_counterparts(self) -> None:
        menu = self.counterparts.menu()
        menu.clear()
        if self._pair is None:
            return
        menu.addSection(self._pair.version.title)
        nothing = menu.addAction(self.tr("No counterpart"))
        nothing.setCheckable(True)
        nothing.setChecked(not self._chosen)
        nothing.triggered.connect(self._choose_nothing)
        for article in self._pair.offered:
            begins = " ".join(article.excerpt.exact.split())[:48]
            action = menu.addAction(f"{self._name(article)}: {begins}…")
            action.setCheckable(True)
            action.setChecked(article.id in self._chosen)
            action.setData(article.id)
            action.triggered.connect(self._choose)

    def _choose_nothing(self) -> None:
        self._chosen = []
        self._set_relation(Relation.MISSING)
        self._write_counterparts()

    def _choose(self) -> None:
        """Take up, or leave out, the articles that are checked in the menu."""
        checked = [
            action.data()
            for action in self.counterparts.menu().actions()
            if action.isChecked() and action.data() is not None
        ]
        self._chosen = checked
        if checked and self.relation.currentData() == Relation.MISSING:
            self._set_relation(Relation.SPLIT if checked[1:] else Relation.SAME)
        elif not checked:
            self._set_relation(Relation.MISSING)
        self._write_counterparts()

    def _set_relation(self, relation: Relation) -> None:
        self.relation.setCurrentIndex(self.relation.findData(relation.value))

    def _write_counterparts(self) -> None:
        if self._pair is None:
            return
        found = [a for a in self._pair.offered if a.id in self._chosen]
        names = ", ".join(map(self._name, found)) or self.tr("No counterpart")
        self.counterparts.setText(f"{self._pair.version.title}: {names}")
        self.counterparts.setAccessibleDescription(self.counterparts.text())

    def _keep(self) -> None:
        pair = self._pair
        if pair is None:
            return
        chosen = tuple(a.key for a in pair.offered if a.id in self._chosen)
        relation = self.relation.currentData()
        if not chosen:
            relation = Relation.MISSING.value
        own = OwnAlignment(
            *(pair.article.key, pair.version.key, chosen, relation),
            *(self.note.text().strip() or None, self.by, now()),
        )

        def writing(connection: Connection) -> None:
            _withdraw(connection, pair)
            align(connection, own)

        self.decided.emit(Label.ALIGNED, self._words(pair), writing)

    def _take_back(self) -> None:
        if pair := self._pair:
            self.decided.emit(
                Label.NOT_ALIGNED,
                self._words(pair),
                lambda connection: _withdraw(connection, pair),
            )

    def _words(self, pair: Pair) -> str:
        return _words(pair.comparison, pair.article)


def row_words(comparison: Comparison, row: Row) -> str:
    """Name a row for undo: its treaty and its first article."""
    first = next(cell.articles[0] for cell in row.cells if cell.articles)
    return _words(comparison, first)


def _words(comparison: Comparison, article: Article) -> str:
    treaty = comparison.treaty
    number = article_words(article.number, treaty.kind)
    return f"{title_words(treaty.title)}, {number}"


def accepting(comparison: Comparison, row: Row, by: str) -> Writing:
    """Give the writing that makes what is suggested for a row the reader's own."""
    found = list(_suggested(comparison, row, by))

    def writing(connection: Connection) -> None:
        for own in found:
            align(connection, own)

    return writing


def _suggested(comparison: Comparison, row: Row, by: str) -> Iterator[OwnAlignment]:
    keys = {a.id: a for cell in row.cells for a in cell.articles}
    versions = {version.id: version.key for version in comparison.columns}
    for link in row.links:
        if link.source is Source.SUGGESTED and link.targets:
            yield OwnAlignment(
                keys[link.article].key,
                versions[keys[link.targets[0]].version_id],
                tuple(keys[target].key for target in link.targets),
                link.relation,
                None,
                by,
                now(),
            )


def _withdraw(connection: Connection, pair: Pair) -> None:
    """Take back what the reader decided of a pair, from whichever side it was made."""
    home = pair.comparison.columns[pair.home]
    keys = {article.id: article.key for article in pair.offered}
    withdraw_alignment(connection, pair.article.key, pair.version.key)
    for link in pair.links:
        if link.source is Source.READER and link.article in keys:
            withdraw_alignment(connection, keys[link.article], home.key)
