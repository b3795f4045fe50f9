"""The window: docks the panes, ties the commands to them, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions
from gui.changes import Changed, change_words
from gui.copying import COMMANDS as COPYING
from gui.copying import Copying
from gui.export.progress import Progress
from gui.export.save import Export
from gui.facets.shell import FacetsShell
from gui.faults import sentence
from gui.focus import Focus, Page
from gui.handlers import Handlers
from gui.indexing import Indexing
from gui.infobar import InfoBar
from gui.jobs import Jobs
from gui.lists.pane import Lists
from gui.pages import Pages
from gui.panes import Panes
from gui.prints import Prints
from gui.qt import override
from gui.reader.shell import MOST_NAMED, ReaderShell
from gui.results import Counts, Results
from gui.search.pane import SearchPane
from gui.settings import Settings
from gui.tabbing import TabbedWindow
from gui.themes import STEP, Scheme, apply_scheme
from gui.widgets import Elided, ground, named
from model.archive import Archive, archive_title, open_archive
from model.changes import has_table
from model.errors import WorldError
from model.records.document import Document, readable
from model.records.kinds import Kind
from model.search_tables import TABLES

if TYPE_CHECKING:
    from gui.reader.pane import Reader

FIRST_SIZE = QSize(1440, 900)


class MainWindow(TabbedWindow):
    """One archive in one window."""

    def __init__(self, settings: Settings, *, fresh: bool = False) -> None:
        super().__init__()
        self.settings = settings
        # A fresh window neither restores a layout nor a query, nor keeps its own.
        self._fresh = fresh
        self.archive: Archive | None = None
        self.focus_of_reader = Focus(self)
        self.results = Results(self.focus_of_reader, self)
        self.actions_by_name = Actions(self)
        self.search = SearchPane(self.focus_of_reader, self.results)
        self.facets = FacetsShell(self.focus_of_reader, self.results)
        self.lists = Lists(self.focus_of_reader, self.results)
        self.text = ReaderShell(self.focus_of_reader, self.results)
        self.pages = Pages(self.focus_of_reader, self.results, self.lists)
        self.panes = Panes(self.facets, self.pages, self.text)
        self.prints = Prints(self)
        self.pages.imprint = self.prints.imprint
        self.info = InfoBar()
        self.exporting = Export(self.results, settings, self)
        self.copying = Copying(self, self.results, settings, self._otherwise)
        self.facets.add_below(self.search.kept)
        self.search.field.offer_to_keep(self.actions_by_name["save_search"])
        self.indexing = Indexing(self.focus_of_reader, self.results)
        self._counted = named(Elided(), "counts")
        self._where = named(Elided(), "quiet")
        self._lay_out()
        self._connect()
        self._restore()
        self.retranslate()

    def _lay_out(self) -> None:
        self.actions_by_name.fill(self.menuBar())
        for _, action in self.actions_by_name:
            self.addAction(action)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._top_bar(), self.search.strip, self.info):
            column.addWidget(widget)
        column.addWidget(self.panes, 1)
        self.setCentralWidget(middle)
        bar = self.statusBar()
        bar.setObjectName("statusBar")
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(STEP, 0, STEP, 0)
        bar.addWidget(self._counted)
        bar.addWidget(self.search.sign)
        self.progress = Progress(self.exporting, bar)
        bar.addPermanentWidget(self.progress)
        bar.addPermanentWidget(self.indexing)
        bar.addPermanentWidget(self._where)
        names = ("previous_excerpt", "next_excerpt", "next_hit", *COPYING)
        buttons = [self.actions_by_name[name] for name in names]
        self.text.when_filled(lambda reader: reader.add_buttons(buttons))

    def _top_bar(self) -> QWidget:
        bar = ground("topBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(STEP, STEP, STEP, STEP // 2)
        row.setSpacing(STEP // 2)
        for command in ("toggle_facets", "back", "forward"):
            row.addWidget(self._button(command))
        row.addWidget(self.search.field, 1)
        for page in Page:
            row.addWidget(self._button(f"page_{page}"))
        export = self._button("export")
        export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.addWidget(export)
        row.addWidget(self._button("palette"))
        return bar

    def _button(self, command: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self.actions_by_name[command])
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setObjectName(f"{command}Button")
        return button

    def _connect(self) -> None:
        self.handlers = Handlers(self)
        self.actions_by_name.triggered.connect(self.handlers.run)
        self.focus_of_reader.history_changed.connect(self._on_history)
        self.results.changes.history_changed.connect(self._write_history)
        self.results.changes.made.connect(self._on_changed)
        self.results.counted.connect(self._on_counted)
        self.indexing.failed.connect(self.tell)
        self.exporting.failed.connect(self.tell)
        self.copying.said.connect(self._say)
        self.focus_of_reader.page_changed.connect(self._turn_to)
        self.pages.opened.connect(self.handlers.go_reader)
        self.pages.failed.connect(self.tell)
        self.pages.told.connect(self._say)
        self.panes.folded.connect(self._on_folded)
        self.search.field.left.connect(self._leave_field)
        for kind in self.lists.columns:
            self.lists.view(kind).opened.connect(self.handlers.go_reader)
            self.lists.view(kind).rows.taken.connect(self.copying.attest)
        self.lists.places.view.opened.connect(self.handlers.go_reader)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_desktop_scheme)
        self._on_history()

    @property
    def reader(self) -> Reader:
        """The text of what is chosen."""
        return self.text.pane

    def open(self, path: Path) -> bool:
        """Open an archive in place of the one that is open; whether it could be."""
        try:
            archive = open_archive(path)
            title, sources, searchable = _contents(archive)
        except WorldError as error:
            self.tell(error)
            return False
        self.close_archive()
        self.archive = archive
        self.results.jobs = Jobs(archive, self)
        self.results.jobs.failed.connect(self.tell)
        self.results.jobs.failed.connect(self.progress.end)
        # After the first rows: what can be undone is not waited for.
        QTimer.singleShot(0, self.results.changes.refresh)
        self.info.hide()
        self.indexing.watch(archive, searchable=searchable)
        self.focus_of_reader.clear()
        self.text.when_filled(lambda reader: reader.welcome(title, sources))
        query = "" if self._fresh else self.settings.query(path)
        self.focus_of_reader.search(query)
        if not query:
            self.results.ask("")
        if not self._fresh:
            self.focus_of_reader.settle_page(self.settings.page(path))
        self.retranslate()
        return True

    def close_archive(self) -> None:
        """Close the archive after the last job has ended."""
        if self.results.jobs:
            self.results.jobs.close()
            self.results.jobs = None
        if self.archive:
            if not self._fresh:
                query = self.focus_of_reader.query
                self.settings.keep_query(self.archive.path, query)
                self.settings.keep_page(self.focus_of_reader.page)
            self.archive.close()
            self.indexing.let_go()
            self.archive = None

    def choose_first(self) -> None:
        """Choose the first row found, events before the rest."""
        self._leave_field()
        view = self.lists.current()
        if view and view.currentIndex().isValid():
            number = view.currentIndex().row()
            hit = view.rows.hit(number)
            self.lists.choose_found(view.kind, hit.id)

    def show_facets(self, shown: bool) -> None:
        """Fold or unfold the filters, whatever the width."""
        self.panes.show_facets(shown)

    def show_reader(self, shown: bool) -> None:
        """Fold or unfold the text."""
        self.panes.show_reader(shown)

    def show_palette(self) -> None:
        """Show every command by its name."""
        from gui.palette import Palette

        palette = Palette(self.actions_by_name, self)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open_over(self)

    def tell(self, error: WorldError) -> None:
        """Say what went wrong in the bar, in one sentence."""
        self.info.say(partial(sentence, error))

    def retranslate(self) -> None:
        """Write the words of the window itself in the language of now."""
        self.actions_by_name.retranslate()
        self._write_history()
        self.info.retranslate()
        name = self.archive.path.name if self.archive else ""
        self.setWindowTitle(f"{name} — Vesika" if name else "Vesika")
        where = self.tr("Archive: {path}").format(path=name) if name else ""
        self._where.setText(where)
        self._where.setToolTip(str(self.archive.path) if self.archive else "")
        self.statusBar().setAccessibleName(self.tr("Counts and messages"))
        for button in self.findChildren(QToolButton):
            if action := button.defaultAction():
                button.setAccessibleName(action.text())
        self._write_counts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panes.fit(event.size().width())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep_state("window", self.saveGeometry())
        self.panes.show_reader(True)
        self.settings.keep_state(self.panes.objectName(), self.panes.lists_state())
        for splitter in (self.lists.splitter, self.reader.splitter):
            self.settings.keep_state(splitter.objectName(), splitter.saveState())
        self.settings.facets_shown = self.panes.facets_wanted
        self.close_archive()
        self.settings.write()
        super().closeEvent(event)

    def _splitters(self) -> list[QSplitter]:
        self.lists.splitter.setObjectName("lists")
        return [self.panes, self.lists.splitter]

    def _restore(self) -> None:
        splitters = self._splitters()
        if self._fresh or not self.restoreGeometry(self.settings.state("window")):
            self.resize(FIRST_SIZE)
            splitters = []
        for splitter in splitters:
            splitter.restoreState(self.settings.state(splitter.objectName()))
        self.panes.show_facets(self.settings.facets_shown)
        self.actions_by_name[f"scheme_{self.settings.scheme}"].setChecked(True)
        self.actions_by_name[f"language_{self.settings.language}"].setChecked(True)
        self.actions_by_name[f"style_{self.settings.citation_style}"].setChecked(True)
        self.actions_by_name[f"page_{Page.LISTS}"].setChecked(True)
        self.text.when_filled(self._restore_reader)

    def _restore_reader(self, reader: Reader) -> None:
        reader.splitter.setObjectName("readerPanels")
        if not self._fresh:
            reader.splitter.restoreState(self.settings.state("readerPanels"))
        reader.set_text_size(self.settings.text_size)

    def _otherwise(self) -> QWidget | None:
        """Give what is copied from when the keyboard is nowhere: the text, a list."""
        shown = self.focus_of_reader.spot is not None
        return self.reader if shown else self.lists.current()

    def _say(self, words: str) -> None:
        self.statusBar().showMessage(words, 8_000)

    def _on_history(self) -> None:
        focus = self.focus_of_reader
        self.actions_by_name["back"].setEnabled(focus.can_go_back)
        self.actions_by_name["forward"].setEnabled(focus.can_go_forward)

    def _write_history(self) -> None:
        """Let undo and redo say what they would do."""
        known = self.results.changes.history
        names = {"undo": self.tr("Undo: {what}"), "redo": self.tr("Redo: {what}")}
        for command, change in (("undo", known.undo), ("redo", known.redo)):
            what = names[command].format(what=change_words(change)) if change else ""
            self.actions_by_name.say(command, what, enabled=change is not None)

    def _on_changed(self, changed: Changed) -> None:
        """Say what was kept, undone or redone: it may stand on another page."""
        kept = changed.history.undo if changed.tables else None
        if changed.undone or changed.redone:
            kept = None
        for change, said in (
            (kept, self.tr("Kept in the archive: {what} (Ctrl+Z takes it back)")),
            (changed.undone, self.tr("Undone: {what}")),
            (changed.redone, self.tr("Done again: {what}")),
        ):
            if change:
                what = said.format(what=change_words(change))
                self.statusBar().showMessage(what, 8_000)

    def _turn_to(self, page: Page) -> None:
        self.actions_by_name[f"page_{page}"].setChecked(True)
        self.pages.show_page(page)
        self.panes.turn_to(page)

    def _on_folded(self) -> None:
        shown = self.facets.isVisibleTo(self)
        self.actions_by_name["toggle_facets"].setChecked(shown)
        self.actions_by_name["toggle_reader"].setChecked(self.text.isVisibleTo(self))

    def _on_counted(self, counts: Counts) -> None:
        self._write_counts()

    def _write_counts(self) -> None:
        counts = self.results.counts
        if not counts:
            return
        parts = [
            self.tr("%n document(s)", "", counts[Kind.DOCUMENT]),
            self.tr("%n event(s)", "", counts[Kind.EVENT]),
            self.tr("%n article(s)", "", counts[Kind.ARTICLE]),
        ]
        said = ", ".join(parts)
        if self.focus_of_reader.query and self.results.names:
            said += "  ·  " + "; ".join(self._spellings())
        self._counted.setText(said)

    def _spellings(self) -> Iterator[str]:
        """Say which spellings of a name were found, the commonest names first."""
        names = sorted(self.results.names.items(), key=lambda it: -len(it[1]))
        for name, forms in names[:2]:
            found = ", ".join(sorted(forms)[:6])
            yield self.tr("{name} found as: {forms}").format(name=name, forms=found)

    def _on_desktop_scheme(self) -> None:
        if self.settings.scheme is Scheme.SYSTEM:
            apply_scheme(Scheme.SYSTEM)

    def _leave_field(self) -> None:
        views = [self.lists.view(kind) for kind in self.lists.columns]
        filled = [view for view in views if view.rows.rowCount()]
        order = sorted(filled, key=lambda view: view.kind is not Kind.EVENT)
        if order:
            view = order[0]
            view.setFocus()
            if not view.currentIndex().isValid():
                view.setCurrentIndex(view.rows.index(0))


def _contents(archive: Archive) -> tuple[str, list[Document], bool]:
    """Give an archive's title, some documents with a text, and whether it has an index.

    Of the documents one more than is shown: it tells that there are others.

    One that has none cannot be asked anything before it is made.
    """
    connection = archive.reader()
    texts = readable(connection, MOST_NAMED + 1)
    searchable = all(has_table(connection, name) for name in TABLES)
    return archive_title(connection), texts, searchable
