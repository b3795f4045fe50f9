"""What to export and in which format: asked before the name of the file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gui.export.formats import Format, formats
from gui.export.wish import Selected, Wish
from gui.results import LISTED
from gui.settings import CITATION_STYLES, Settings
from gui.themes import STEP
from gui.translation import translation
from gui.widgets import named
from model.records.collection import collection_query
from model.records.kinds import Kind

KINDS = (*LISTED, Kind.PERSON, Kind.PLACE)
"""The kinds that everything found can be taken of."""


class ExportDialog(QDialog):
    """Asks what, in which format and how; `wished` carries the Wish."""

    wished = Signal(object)

    def __init__(
        self,
        query: str,
        selected: Selected,
        collections: Sequence[str],
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self._query, self._selected, self._settings = query, selected, settings
        self._known = formats()
        self.chosen = named(QRadioButton(), "exportSelected")
        self.found = named(QRadioButton(), "exportFound")
        self.collected = named(QRadioButton(), "exportCollection")
        self.collections = named(QComboBox(), "exportCollections")
        self.kinds = {kind: named(QCheckBox(), f"export_{kind}") for kind in KINDS}
        self.formats = named(QListWidget(), "exportFormats")
        self.about = QLabel(wordWrap=True)
        self.rows = named(QComboBox(), "exportRows")
        self.content = named(QComboBox(), "exportContent")
        self.style_of_notes = named(QComboBox(), "exportStyle")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.addButton(
            self.tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.collections.addItems(list(collections))
        self._lay_out()
        self._fill()
        self._connect()
        self._follow()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Export"))
        below = QHBoxLayout()
        below.addWidget(self._formats_box(), 3)
        column = QVBoxLayout()
        column.addWidget(self._what_box())
        column.addWidget(self._how_box())
        column.addStretch()
        below.addLayout(column, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        layout.setSpacing(STEP)
        layout.addLayout(below)
        layout.addWidget(self.buttons)
        self.resize(92 * STEP, 68 * STEP)

    def _what_box(self) -> QWidget:
        box = QGroupBox(self.tr("What"))
        group = QButtonGroup(self)
        layout = QVBoxLayout(box)
        for button in (self.chosen, self.found):
            group.addButton(button)
            layout.addWidget(button)
        for check in self.kinds.values():
            row = QHBoxLayout()
            row.addSpacing(3 * STEP)
            row.addWidget(check, 1)
            layout.addLayout(row)
        group.addButton(self.collected)
        layout.addWidget(self.collected)
        layout.addWidget(self.collections)
        return box

    def _formats_box(self) -> QWidget:
        box = QGroupBox(self.tr("Format"))
        layout = QVBoxLayout(box)
        layout.addWidget(self.formats, 1)
        self.about.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.about)
        return box

    def _how_box(self) -> QWidget:
        self._how = QGroupBox(self.tr("How"))
        self._form = QFormLayout(self._how)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for words, chooser in (
            (self.tr("A &row is"), self.rows),
            (self.tr("The report &tells"), self.content),
            (self.tr("&Citations"), self.style_of_notes),
        ):
            self._form.addRow(words, chooser)
            chooser.setAccessibleName(words.replace("&", ""))
        return self._how

    def _fill(self) -> None:
        number = len(self._selected.records)
        self.chosen.setText(self.tr("What is &selected (%n)", "", number))
        self.chosen.setEnabled(bool(number))
        asked = f": “{_cut(self._query)}”" if self._query else ""
        self.found.setText(self.tr("&Everything found") + asked)
        self.collected.setText(self.tr("A co&llection"))
        self.collections.setAccessibleName(self.tr("Collection"))
        names = (
            *(self.tr("Documents"), self.tr("Events"), self.tr("Articles")),
            *(self.tr("Persons"), self.tr("Places")),
        )
        for kind, name in zip(KINDS, names, strict=True):
            self.kinds[kind].setText(name)
            self.kinds[kind].setChecked(kind in LISTED)
        (self.chosen if number else self.found).setChecked(True)
        for widget in (self.collected, self.collections):
            widget.setVisible(self.collections.count() > 0)
        self._fill_formats()
        self._fill_choices()
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        cancel.setIcon(QIcon())

    def _fill_formats(self) -> None:
        self.formats.setAccessibleName(self.tr("Format"))
        self.formats.setSpacing(STEP // 4)
        for one in self._known:
            item = QListWidgetItem(f"{one.words} (.{one.ending})")
            item.setData(Qt.ItemDataRole.UserRole, one.name)
            item.setToolTip(one.about)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, one.about)
            self.formats.addItem(item)
        names = [one.name for one in self._known]
        kept = self._settings.export_format
        self.formats.setCurrentRow(names.index(kept) if kept in names else 0)

    def _fill_choices(self) -> None:
        self.rows.addItem(self.tr("one statement of a source"), "claim")
        self.rows.addItem(self.tr("one record"), "record")
        self.content.addItem(self.tr("everything"), "all")
        self.content.addItem(self.tr("only what sources disagree on"), "disagreements")
        self.content.setCurrentIndex(1 if self._selected.disagreements else 0)
        names = (
            self.tr("İSNAD"),
            self.tr("Chicago, notes"),
            self.tr("Turkish, with a.g.e. and a.g.m."),
        )
        for style, name in zip(CITATION_STYLES, names, strict=True):
            self.style_of_notes.addItem(name, style)
        at = CITATION_STYLES.index(self._settings.citation_style)
        self.style_of_notes.setCurrentIndex(at)

    def _connect(self) -> None:
        self.formats.currentRowChanged.connect(self._follow)
        self.formats.itemActivated.connect(self._wish)
        self.chosen.toggled.connect(self._follow)
        self.collected.toggled.connect(self._follow)
        for check in self.kinds.values():
            check.toggled.connect(self._follow)
        self.buttons.accepted.connect(self._wish)
        self.buttons.rejected.connect(self.reject)
        self.save.setDefault(True)
        self.formats.setFocus()

    @property
    def format(self) -> Format:
        """The format that is chosen."""
        return self._known[max(self.formats.currentRow(), 0)]

    def _follow(self) -> None:
        """Show what the format is for, and only the choices that concern it."""
        use = self.format.use
        self.about.setText(self.format.about)
        self._form.setRowVisible(self.rows, use == "table")
        for chooser in (self.content, self.style_of_notes):
            self._form.setRowVisible(chooser, use == "report")
        self._how.setVisible(use in ("table", "report"))
        for check in self.kinds.values():
            check.setEnabled(self.found.isChecked())
        self.collections.setEnabled(self.collected.isChecked())
        some = any(check.isChecked() for check in self.kinds.values())
        self.save.setEnabled(some or not self.found.isChecked())

    def _wish(self) -> None:
        if self.save.isEnabled():
            self._settings.export_format = self.format.name
            self.accept()
            self.wished.emit(self.wish())

    def wish(self) -> Wish:
        """Give what is asked for now."""
        from model.exporting import Content, Options, Per

        content = Content(self.content.currentData())
        selected = self.chosen.isChecked()
        query, collection = self._query, ""
        if self.collected.isChecked():
            collection = self.collections.currentText()
            query = collection_query(collection)
        report = self.format.use == "report"
        options = Options(
            Per(self.rows.currentData()),
            self.style_of_notes.currentData(),
            str(translation.language),
            query,
            content if report else Content.ALL,
            self._selected.disagreements if selected else frozenset(),
        )
        kinds = tuple(kind for kind in KINDS if self.kinds[kind].isChecked())
        records = self._selected.records if selected else ()
        return Wish(records, query, self.format.name, options, kinds, collection)


def _cut(query: str, most: int = 40) -> str:
    return query if len(query) <= most else f"{query[: most - 1]}…"
