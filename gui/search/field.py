"""One line of query text: conditions on a ground, faults underlined, completions.

A QLineEdit has no formats of its own; an input-method event without any text carries
them to its layout, which is how Qt itself underlines what is being composed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from gui.conditions import problem_words
from gui.icons import icon
from gui.qt import override
from gui.query import chips_of, problems_of
from gui.search.completing import Completions, letters, places
from gui.themes import colours

if TYPE_CHECKING:
    from model.search.completion import Completion
    from model.search.editing import Chip
    from model.search.query import Problem


class SearchField(QLineEdit):
    """The query; `left` asks to go on to what was found."""

    left = Signal()
    completions_wanted = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setClearButtonEnabled(True)
        self._sign = QAction(icon("search"), "", self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._unknown: tuple[str, Sequence[Problem]] = ("", ())
        self.completions = Completions(self)
        self.textEdited.connect(self._on_edit)
        self.textChanged.connect(self.draw)
        self.retranslate()

    def offer_to_keep(self, keep: QAction) -> None:
        """Put the command that keeps a query behind it."""
        self.addAction(keep, QLineEdit.ActionPosition.TrailingPosition)

    def retranslate(self) -> None:
        """Write name and hint in the language of now."""
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(
            self.tr("Search a person, a date, words, an article, an archive number …")
        )
        self.setToolTip(
            self.tr(
                "Words, “a phrase”, -without, person:, place:, date:, treaty:, "
                "article:, source: (Ctrl+F)"
            )
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.draw()
        super().changeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+E and Ctrl+K to the window: X11 edits lines with them."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            and event.key() in (Qt.Key.Key_E, Qt.Key.Key_K)
        ):
            event.ignore()
            return False
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.cursorPositionAt(event.pos())
            if self.rect().contains(event.pos()) and (said := self.reason_at(place)):
                QToolTip.showText(event.globalPos(), said, self)
                return True
        # Before Qt goes on to the next widget: Tab takes what is chosen of the offers.
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self.completions.press(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.clear()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def offer(self, completions: Sequence[Completion]) -> None:
        """Offer completions of what is being typed."""
        self.completions.offer(completions)

    def doubt(self, unknown: Sequence[Problem]) -> None:
        """Underline what names nothing in the archive, until the text is another."""
        self._unknown = self.text(), unknown
        self.draw()

    def reason_at(self, place: int) -> str:
        """Give why a stretch is underlined that one of Qt's places lies in."""
        text = self.text()
        at = letters(text, place)
        said = (
            problem_words(text, it)
            for it in self._problems()
            if it.start <= at <= it.end
        )
        return "\n".join(dict.fromkeys(said))

    def _problems(self) -> list[Problem]:
        doubted, unknown = self._unknown
        text = self.text()
        return [*problems_of(text), *(unknown if doubted == text else ())]

    def draw(self) -> None:
        """Ground the conditions and underline what was not understood."""
        text = self.text()
        attributes = [
            self._attribute(chip.start, chip.end, self._ground(chip))
            for chip in chips_of(text)
        ]
        attributes += [
            self._attribute(problem.start, problem.end, self._wave())
            for problem in self._problems()
        ]
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def _attribute(
        self, start: int, end: int, kind: QTextCharFormat
    ) -> QInputMethodEvent.Attribute:
        at, length = places(self.text()[:start]), places(self.text()[start:end])
        return QInputMethodEvent.Attribute(
            QInputMethodEvent.AttributeType.TextFormat,
            at - self.cursorPosition(),
            length,
            kind,
        )

    def _ground(self, chip: Chip) -> QTextCharFormat:
        kind = QTextCharFormat()
        chosen = colours()
        ground = chosen.disagreement_ground if chip.negated else chosen.linked_ground
        kind.setBackground(QColor(ground))
        if chip.implied:
            kind.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            kind.setUnderlineColor(QColor(chosen.accent))
        return kind

    def _wave(self) -> QTextCharFormat:
        kind = QTextCharFormat()
        kind.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        kind.setUnderlineColor(QColor(colours().disagreement))
        return kind

    def _on_edit(self, text: str) -> None:
        self.completions_wanted.emit(text, self.cursorPosition())
