"""Taking what is chosen elsewhere: rows as a table, words as a quotation with its note.

Whatever can be cited says so by a method `cited`; nothing here knows a pane. What it
gives are things of the model, each with the column it was chosen in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any, Final, Protocol, runtime_checkable

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from gui.focus import Spot
from gui.results import Results
from gui.settings import Settings
from gui.translation import translation
from model.archive import Connection
from model.records.kinds import Kind

if TYPE_CHECKING:
    from model.evidence import Support
    from model.exporting.copying import Clip, Thing
    from model.search.hit import Hit

Chosen = Sequence[tuple[object, int]]
"""What was chosen, each with its column; a list has but one, 0."""

Rows = Sequence[Sequence[str]]

MOST_ATTESTED: Final = 200
"""Rows that are copied with their excerpts and citations; more bear only words."""

MOST_TAKEN: Final = 10_000
"""Selected rows that are read in order to be taken elsewhere by themselves."""

RTF: Final = ("text/rtf", 'application/x-qt-windows-mime;value="Rich Text Format"')
"""How RTF is called on the clipboards of Linux and of Windows."""

CITED, THROUGH, WORK = 2, 3, 4
"""Columns of a table of evidence that do not speak of the claim itself."""

_PAGE = re.compile(r"^s\.\s*")
COMMANDS: Final = ("copy_citation", "copy_quotation")
_FORMULA: Final = tuple("=+-@\t\r")
_TEXT: Final = "mso-number-format:'\\@'"
"""By this Excel keeps a cell as text, so that 1921-03-16 stays what it is."""


@runtime_checkable
class Citable(Protocol):
    """A widget in which things are chosen that a source attests."""

    def cited(self) -> Chosen:
        """Give what is chosen, nothing when nothing is."""


@runtime_checkable
class ReadAsSeen(Protocol):
    """A list that reads its rows when they are seen; more may be selected."""

    kind: Kind

    def unread_selected(self) -> list[int]:
        """Give the places of the selected rows that are not read."""

    def keep(self, hits: dict[int, Any]) -> None:
        """Take what stands at these places."""


def table_of(rows: Rows) -> QMimeData:
    """Give rows as spreadsheets and word processors take them.

    What a spreadsheet would take for a formula begins with an apostrophe.
    """
    data = QMimeData()
    fill_table(data, rows)
    return data


def fill_table(data: QMimeData, rows: Rows) -> None:
    """Put rows into data that may be under way to another program."""
    flat = [[_guarded(" ".join(cell.split())) for cell in row] for row in rows]
    lines = "".join(
        "<tr>" + "".join(f'<td style="{_TEXT}">{escape(c)}</td>' for c in row) + "</tr>"
        for row in flat
    )
    data.setText("\n".join("\t".join(row) for row in flat))
    data.setHtml(f'<meta charset="utf-8"><table border="1">{lines}</table>')


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def clip_as_mime(clip: Clip) -> QMimeData:
    """Give a citation or quotation in the forms that word processors take."""
    data = QMimeData()
    data.setText(clip.plain)
    data.setHtml(clip.html)
    for name in RTF:
        data.setData(name, clip.rtf.encode("ascii"))
    return data


def add_copying(menu: QMenu, widget: QWidget) -> QMenu:
    """Put the commands that copy what is chosen into a context menu."""
    found = [
        widget.window().findChild(QAction, f"{name}Action")
        for name in ("copy", *COMMANDS)
    ]
    actions = [action for action in found if isinstance(action, QAction)]
    if actions and not menu.isEmpty():
        menu.addSeparator()
    menu.addActions(actions)
    return menu


class Copying(QObject):
    """Copies what is chosen where the keyboard stands, or stood last.

    `said` tells in words what was copied; `copied` that it is on the clipboard.
    """

    said = Signal(str)
    copied = Signal()

    def __init__(
        self,
        window: QWidget,
        results: Results,
        settings: Settings,
        otherwise: Callable[[], QWidget | None],
    ) -> None:
        super().__init__(window)
        self._window, self._results, self._settings = window, results, settings
        self._otherwise = otherwise
        self._last: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def words(self) -> bool:
        """Copy the selected words of the text with the keyboard; whether there are."""
        widget = self._last if self._last and self._last.isVisible() else None
        if not isinstance(widget, QTextEdit | QPlainTextEdit):
            return False
        widget.copy()
        return widget.textCursor().hasSelection()

    def when_read(self, then: Callable[[], object]) -> None:
        """Go on once every selected row is read: of a long list only some are."""
        for widget in self._asked():
            if isinstance(widget, ReadAsSeen) and (places := widget.unread_selected()):
                if len(places) > MOST_TAKEN:
                    self.said.emit(
                        self.tr("So many rows are selected: export all that is found")
                    )
                    return
                self._results.read(widget.kind, places, partial(_go_on, widget, then))
                return
        then()

    def rows(self) -> bool:
        """Copy the selected rows of the list with the keyboard; whether there are."""
        for widget in self._asked():
            if isinstance(widget, QAbstractItemView):
                chosen = widget.selectionModel().selectedIndexes()
                if chosen:
                    data = widget.model().mimeData(chosen)
                    QGuiApplication.clipboard().setMimeData(data)
                    self.copied.emit()
                    return True
        return False

    def citation(self) -> None:
        """Copy citations of what is chosen, in the style that was settled on."""
        self.when_read(partial(self._take, quoting=False))

    def quotation(self) -> None:
        """Copy the words of what is chosen with a footnote that says where they are."""
        self.when_read(partial(self._take, quoting=True))

    def attest(self, hits: Sequence[Hit], rows: Rows, data: QMimeData) -> None:
        """Put beside each row the words that attest it and where they stand.

        They are read while the rows are dragged or lie on the clipboard: whoever asks
        for the data before has the rows alone.
        """
        if self._results.jobs and 0 < len(hits) <= MOST_ATTESTED:
            style, language = self._settings.citation_style, str(translation.language)
            self._results.jobs.run(
                "rows taken",
                lambda c: _attested(c, hits, style, language),
                partial(_put_beside, rows, data),
            )

    def _take(self, *, quoting: bool) -> None:
        chosen = self.chosen()
        if not chosen or self._results.jobs is None:
            self.said.emit(self.tr("Choose a row or select words to copy them"))
            return
        work = partial(
            _clip,
            chosen,
            quoting,
            self._settings.citation_style,
            str(translation.language),
        )
        self._results.jobs.run("clipboard", work, self._put)

    def _put(self, clip: Clip) -> None:
        QGuiApplication.clipboard().setMimeData(clip_as_mime(clip))
        words = " ".join(clip.plain.split())
        self.said.emit(self.tr("Copied: {text}").format(text=words))
        self.copied.emit()

    def chosen(self) -> Chosen:
        """Give what is chosen where the keyboard stands, or stood last."""
        for widget in self._asked():
            if isinstance(widget, Citable) and (chosen := widget.cited()):
                return chosen
        return []

    def _asked(self) -> Iterator[QWidget]:
        """Give the widgets to ask, that with the keyboard first."""
        if self._last and self._last.isVisible():
            widget: QWidget | None = self._last
            while widget is not None:
                yield widget
                widget = widget.parentWidget()
        if other := self._otherwise():
            yield other

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Note where the keyboard is; menus and the palette take it for a while."""
        if new is None or new.window() is not self._window:
            return
        widget: QWidget | None = new
        while widget is not None:
            if isinstance(widget, Citable):
                self._forget()
                self._last = new
                new.destroyed.connect(self._forget)
                return
            widget = widget.parentWidget()

    def _forget(self) -> None:
        if self._last is not None:
            self._last.destroyed.disconnect(self._forget)
            self._last = None


def _go_on(
    widget: ReadAsSeen, then: Callable[[], object], hits: dict[int, Any]
) -> None:
    if isValid(widget):
        widget.keep(hits)
        then()


def _attested(
    connection: Connection, hits: Sequence[Hit], style: str, language: str
) -> list[list[tuple[str, str]]]:
    from model.exporting.copying import Attested, told_by

    records = [Attested(hit.kind, hit.id) for hit in hits]
    return [list(told_by(connection, records, style, language))]


def _put_beside(rows: Rows, data: QMimeData, told: list[tuple[str, str]]) -> None:
    if isValid(data):
        fill_table(data, [[*row, *more] for row, more in zip(rows, told, strict=True)])


def _clip(
    chosen: Chosen, quoting: bool, style: str, language: str, connection: Connection
) -> list[Clip]:
    from model.exporting.copying import citations, quotations

    things = [thing for value, at in chosen for thing in _things(value, at, quoting)]
    make = quotations if quoting else citations
    return [make(connection, things, style, language)]


def _things(value: object, column: int, quoting: bool) -> Iterator[Thing]:
    """Give what of a chosen thing is cited."""
    from model.evidence import Resting, Support
    from model.exporting.copying import Attested, Stretch, Work
    from model.search.hit import Hit

    match value:
        case Hit(kind=Kind.DOCUMENT) if quoting and value.excerpts:
            # A work has no words of its own but those that the query found in it.
            yield value.excerpts[0]
        case Hit():
            yield Attested(value.kind, value.id)
        case Spot(document, start, end):
            yield Stretch(document, start, end) if end > start else Work(document)
        case Resting():
            yield Stretch(value.document.id, value.start, value.end)
        case Support():
            yield from _of_support(value, column)
        case _:
            yield from _of_record(value)


def _of_record(value: object) -> Iterator[Thing]:
    from model.comparison import Cell as Wording
    from model.comparison import Row
    from model.exporting.copying import Asserted, Work
    from model.records.citation import Citation
    from model.records.claim import Claim
    from model.records.document import Document
    from model.records.excerpt import Excerpt
    from model.weighing import Weighed

    match value:
        case Excerpt() | Asserted():
            yield value
        case Claim() | Citation():
            yield value.excerpt
        case Document():
            yield Work(value.id)
        case Weighed():
            for rival in value.disagreement.rivals:
                yield from (claim.excerpt for claim in rival.claims)
        case Wording():
            yield from (article.excerpt for article in value.articles)
        case Row():
            for cell in value.cells:
                yield from _of_record(cell)


def _of_support(support: Support, column: int) -> Iterator[Thing]:
    """Give what stands in a column: the claim, its citation, or the work cited."""
    from model.exporting.copying import Work

    if column in (CITED, THROUGH):
        yield support.citation.excerpt
    elif column == WORK and support.work:
        page = _PAGE.sub("", support.item.locator or "")
        yield Work(support.work.id, page or None)
    else:
        yield support.claim.excerpt
