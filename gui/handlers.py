"""What each command does: one method for each id in gui.commands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from gui.focus import Page
from gui.settings import TEXT_SIZES
from gui.shipped import is_shipped, shipped_archive
from gui.themes import Scheme, apply_scheme
from gui.translation import Language, translation
from model.errors import WorldError
from model.records.kinds import Kind

if TYPE_CHECKING:
    from gui.disagreements.pane import DisagreementsView
    from gui.evidence.pane import EvidenceView
    from gui.export.collecting import Collecting
    from gui.export.wish import Selected
    from gui.main_window import MainWindow


class Handlers(QObject):
    """Carries out the commands on one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._focus = window.focus_of_reader
        self.collecting: Collecting | None = None

    def run(self, command: str) -> None:
        """Carry out a command by its id."""
        group, _, value = command.partition("_")
        if group == "scheme":
            self._window.settings.scheme = Scheme(value)
            apply_scheme(Scheme(value))
        elif group == "language":
            self._window.settings.language = Language(value)
            translation.use(Language(value))
        elif group == "style":
            self._window.settings.citation_style = value
        elif group == "page":
            self._focus.turn_to(Page(value))
            self._window.pages.take_keyboard()
        else:
            getattr(self, command)()

    def open_archive(self) -> None:
        """Let the reader choose another archive."""
        archive = self._window.archive
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open archive"),
            str(archive.path.parent) if archive else "",
            self.tr("Archives (*.sqlite *.db);;All files (*)"),
        )
        if name and is_shipped(Path(name)):
            self.open_shipped()
        elif name and self._window.open(Path(name)):
            self._window.settings.last_archive = Path(name)

    def open_shipped(self) -> None:
        """Open the archive that comes with the program."""
        try:
            path = shipped_archive()
        except WorldError as error:
            self._window.tell(error)
            return
        if self._window.open(path):
            self._window.settings.last_archive = None

    def export(self) -> None:
        """Export the selected rows, or everything found."""
        self._window.copying.when_read(self._export)

    def _export(self) -> None:
        self._window.exporting.ask(self._focus.query, self._selected())

    def _selected(self) -> Selected:
        from gui.export.wish import selected_of

        selected = selected_of(self._window.copying.chosen())
        view = self._window.lists.current()
        if view and not selected.records:
            selected = selected_of(view.cited())
        return selected

    def collect(self) -> None:
        """Put the selected rows into a collection, or take them out."""
        self._window.copying.when_read(self._collect)

    def _collect(self) -> None:
        from gui.export.collecting import Collecting

        if self.collecting is None:
            self.collecting = Collecting(self._window.results, self._window)
            self.collecting.said.connect(self._window.statusBar().showMessage)
        self.collecting.ask(self._selected().records)

    def print_view(self) -> None:
        """Print the page that is shown, or the text where the keyboard is in it."""
        self._window.prints.print_view()

    def preview(self) -> None:
        """Show the same as it will look on paper."""
        self._window.prints.preview()

    def print_text(self) -> None:
        """Print the text that is read."""
        self._window.prints.print_text()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    def copy(self) -> None:
        """Copy the selected rows as a table, or the selected words of the text."""
        if not self._window.copying.words():
            self._window.copying.when_read(self._copy_rows)

    def _copy_rows(self) -> None:
        if not self._window.copying.rows():
            self._window.reader.view.copy()

    def copy_citation(self) -> None:
        """Copy citations of what is chosen."""
        self._window.copying.citation()

    def copy_quotation(self) -> None:
        """Copy the words of what is chosen, each with a footnote."""
        self._window.copying.quotation()

    def undo(self) -> None:
        """Take back what the reader decided last."""
        self._window.results.changes.undo()

    def redo(self) -> None:
        """Decide again what was undone last."""
        self._window.results.changes.redo()

    def back(self) -> None:
        """Return to what was seen before."""
        self._focus.back()

    def forward(self) -> None:
        """Undo a step back."""
        self._focus.forward()

    def find(self) -> None:
        """Go to the query."""
        field = self._window.search.field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def clear_query(self) -> None:
        """Show everything again."""
        self._focus.search("")

    def save_search(self) -> None:
        """Keep the query of now, and show the kept ones."""
        self._window.show_facets(True)
        self._window.search.kept.keep()

    def go_saved(self) -> None:
        """Go to the kept searches, unfolding the filters first."""
        self._window.show_facets(True)
        self._window.search.kept.take_keyboard()

    def go_documents(self) -> None:
        """Go to the list of documents."""
        self._go_to_list(Kind.DOCUMENT)

    def go_events(self) -> None:
        """Go to the list of events."""
        self._go_to_list(Kind.EVENT)

    def go_articles(self) -> None:
        """Go to the list of treaty articles."""
        self._go_to_list(Kind.ARTICLE)

    def go_places(self) -> None:
        """Go to the places in the texts."""
        self._focus.turn_to(Page.LISTS)
        view = self._window.lists.places.view
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not view.currentIndex().isValid() and view.places.rowCount():
            view.setCurrentIndex(view.places.index(0))

    def go_reader(self) -> None:
        """Go to the text, unfolding it first."""
        self._window.show_reader(True)
        self._window.reader.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_facets(self) -> None:
        """Go to the filters, unfolding them first."""
        self._window.show_facets(True)
        self._window.facets.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_disagreements(self) -> None:
        """Show everything on which the sources differ and nothing is settled."""
        self.run(f"page_{Page.DISAGREEMENTS}")
        cast("DisagreementsView", self._window.pages.currentWidget()).show_only_open()

    def cited_works(self) -> None:
        """Show every work that is cited, to see what rests on it."""
        self.run(f"page_{Page.EVIDENCE}")
        cast("EvidenceView", self._window.pages.currentWidget()).show_works()

    def toggle_facets(self) -> None:
        """Fold or unfold the filters."""
        self._window.show_facets(not self._window.facets.isVisibleTo(self._window))

    def toggle_reader(self) -> None:
        """Fold or unfold the text."""
        self._window.show_reader(not self._window.text.isVisibleTo(self._window))

    def previous_excerpt(self) -> None:
        """Go to the excerpt before."""
        self._window.reader.step_excerpt(-1)

    def next_excerpt(self) -> None:
        """Go to the next excerpt."""
        self._window.reader.step_excerpt(1)

    def previous_hit(self) -> None:
        """Go to the hit before."""
        self._window.reader.step_hit(-1)

    def next_hit(self) -> None:
        """Go to the next hit."""
        self._window.reader.step_hit(1)

    def larger_text(self) -> None:
        """Set the text one point larger."""
        self._resize_text(1)

    def smaller_text(self) -> None:
        """Set the text one point smaller."""
        self._resize_text(-1)

    def palette(self) -> None:
        """Show every command by its name."""
        self._window.show_palette()

    def _go_to_list(self, kind: Kind) -> None:
        self._focus.turn_to(Page.LISTS)
        view = self._window.lists.view(kind)
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not view.currentIndex().isValid() and view.rows.rowCount():
            view.selectionModel().setCurrentIndex(
                view.rows.index(0), view.selectionModel().SelectionFlag.NoUpdate
            )

    def _resize_text(self, by: float) -> None:
        settings = self._window.settings
        smallest, largest = TEXT_SIZES
        settings.text_size = min(max(settings.text_size + by, smallest), largest)
        self._window.reader.set_text_size(settings.text_size)
