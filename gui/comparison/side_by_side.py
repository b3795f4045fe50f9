"""Any two documents beside each other, scrolled together or apart."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.comparison.loading import (
    Readable,
    TextOf,
    load_documents,
    load_text,
)
from gui.focus import Focus, Spot
from gui.icons import icon
from gui.qt import override
from gui.results import Results
from gui.themes import STEP, colours, serif


class TextColumn(QWidget):
    """One document, chosen from a list, read only."""

    wanted = Signal(int)
    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = QComboBox()
        self.chooser.setObjectName(f"{name}Chooser")
        self.chooser.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.chooser.activated.connect(self._choose)
        self.show_in_reader = QToolButton()
        self.show_in_reader.setIcon(icon("quote"))
        self.show_in_reader.clicked.connect(self._open)
        self.text = QPlainTextEdit()
        self.text.setObjectName(f"{name}Text")
        self.text.setReadOnly(True)
        self.text.setFont(serif(12))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document = 0
        self._words = ""
        top = QHBoxLayout()
        top.addWidget(self.chooser, 1)
        top.addWidget(self.show_in_reader)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.text)

    def offer(self, readable: Readable, first: int) -> None:
        """Offer documents; the one at index `first` is asked for."""
        self.chooser.clear()
        for document in readable.documents:
            self.chooser.addItem(document.label, document.id)
            tip = Qt.ItemDataRole.ToolTipRole
            self.chooser.setItemData(self.chooser.count() - 1, document.title, tip)
        if self.chooser.count():
            self._choose(min(first, self.chooser.count() - 1))

    def choose(self, document: int) -> None:
        """Ask for a document by its id."""
        at = self.chooser.findData(document)
        if at >= 0:
            self._choose(at)

    def take(self, text: TextOf) -> None:
        """Show a text that arrived."""
        self.document, self._words = text.document, text.words
        self.text.setPlainText(text.words)

    def mark(self, spot: Spot) -> None:
        """Mark a stretch of the text and bring it into sight."""
        cursor = self.text.textCursor()
        cursor.setPosition(self._units(spot.start))
        cursor.setPosition(self._units(spot.end), QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        style = QTextCharFormat()
        style.setBackground(QColor(colours().excerpt))
        mark.format = style
        self.text.setExtraSelections([mark])
        place = self.text.textCursor()
        place.setPosition(cursor.selectionStart())
        self.text.setTextCursor(place)
        self.text.centerCursor()

    def _units(self, offset: int) -> int:
        """Count as Qt does, in UTF-16 units, what the archive counts in code points."""
        return offset + sum(ord(letter) > 0xFFFF for letter in self._words[:offset])

    def _choose(self, at: int) -> None:
        self.chooser.setCurrentIndex(at)
        self.wanted.emit(self.chooser.itemData(at))

    def _open(self) -> None:
        at = self.text.textCursor().position()
        offset = len(
            self.text.toPlainText()
            .encode("utf-16-le")[: 2 * at]
            .decode("utf-16-le", "ignore")
        )
        if self.document:
            self.opened.emit(Spot(self.document, offset, offset))


class SideBySide(QWidget):
    """Two readers that scroll together or apart."""

    opened = Signal()

    def __init__(
        self, focus: Focus, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._focus, self._results = focus, results
        self._apart = 0.0
        self._following = False
        self.columns = (TextColumn("leftDocument"), TextColumn("rightDocument"))
        self.together = QCheckBox()
        self.together.setObjectName("scrollTogether")
        self.together.setChecked(True)
        self.together.toggled.connect(self._keep_apart)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        for at, column in enumerate(self.columns):
            splitter.addWidget(column)
            column.wanted.connect(partial(self._load, at))
            column.opened.connect(self._open)
            bar = column.text.verticalScrollBar()
            bar.valueChanged.connect(partial(self._scroll, at))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP, STEP, STEP, STEP)
        layout.addWidget(self.together)
        layout.addWidget(splitter, 1)
        focus.spot_changed.connect(self._on_spot)
        self.retranslate()

    def refresh(self) -> None:
        """Offer the documents of the archive that is open."""
        if self._results.jobs:
            self._results.jobs.run("side by side", load_documents, self._offer)

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.together.setText(self.tr("Scroll together"))
        names = (self.tr("Left document"), self.tr("Right document"))
        for column, name in zip(self.columns, names, strict=True):
            column.chooser.setAccessibleName(name)
            column.text.setAccessibleName(self.tr("Text: {name}").format(name=name))
            column.show_in_reader.setToolTip(self.tr("Show this place in the reader"))
            column.show_in_reader.setAccessibleName(column.show_in_reader.toolTip())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _offer(self, readable: Readable) -> None:
        for first, column in enumerate(self.columns):
            column.offer(readable, first)

    def _load(self, column: int, document: int) -> None:
        if self._results.jobs:
            self._results.jobs.run(
                f"text of column {column}",
                lambda connection: load_text(connection, column, document),
                self._take,
            )

    def _take(self, text: TextOf) -> None:
        self.columns[text.column].take(text)
        self._apart = 0.0

    def _open(self, spot: Spot) -> None:
        self._focus.show(spot)
        self.opened.emit()

    def _on_spot(self, spot: Spot | None) -> None:
        shown = [c for c in self.columns if spot and c.document == spot.document]
        if spot and shown and spot.end > spot.start:
            shown[0].mark(spot)

    def _share(self, column: int) -> float:
        bar = self.columns[column].text.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def _keep_apart(self) -> None:
        """Begin scrolling together from where the two texts stand now."""
        self._apart = self._share(1) - self._share(0)

    def _scroll(self, column: int, _value: int) -> None:
        if self._following or not self.together.isChecked():
            return
        self._following = True
        apart = self._apart if column == 0 else -self._apart
        bar = self.columns[1 - column].text.verticalScrollBar()
        bar.setValue(round((self._share(column) + apart) * bar.maximum()))
        self._following = False
