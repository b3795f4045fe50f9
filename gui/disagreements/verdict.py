"""What the reader makes of a disagreement: status, value, reason, and who says so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from gui.disagreements.rows import status_words, value_words
from gui.themes import STEP
from gui.widgets import Chooser, Line, label, named
from gui.words import page_words
from model.disagreement import Status
from model.records.decision import Verdict
from model.records.document import Document
from model.weighing import Weighed

Right = tuple[str, str | None]
"""A value held to be right, and the key of the claim if one of them is meant."""

Field = QComboBox | QLineEdit

_CHOICES = (Status.DECIDED, Status.EXPLAINED, Status.OPEN)
_FEWEST = 14
"""Letters of a value that its chooser always has room for."""


class VerdictPanel(QWidget):
    """Asks for a verdict; `given` and `withdrawn` tell what the reader wants."""

    given = Signal()
    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("paneTitle")
        self.status = named(Chooser(), "verdictStatus")
        self.right = named(Chooser(), "verdictValue")
        self.by = named(Line(), "verdictBy")
        self.reason = named(Line(), "reason")
        self.decide = named(QPushButton(), "decide")
        self.reopen = named(QPushButton(), "reopen")
        fields: tuple[Field, ...] = (self.status, self.right, self.by)
        self._labels = {field: QLabel() for field in fields}
        self._rights: list[Right | None] = []
        self._lay_out()
        self.decide.clicked.connect(self._give)
        self.reason.returnPressed.connect(self._give)
        self.by.returnPressed.connect(self._give)
        self.reopen.clicked.connect(self.withdrawn)
        self.reason.textChanged.connect(self._allow)

    def _lay_out(self) -> None:
        shortest = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.right.setSizeAdjustPolicy(shortest)
        self.right.setMinimumContentsLength(_FEWEST)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, STEP // 2, 0, 0)
        grid.setSpacing(STEP // 2)
        grid.addWidget(self.title, 0, 0, 1, 3)
        for column, (field, words) in enumerate(self._labels.items()):
            words.setBuddy(field)
            grid.addWidget(words, 1, column)
            grid.addWidget(field, 2, column)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 1)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.decide)
        row.addWidget(self.reopen)
        grid.addLayout(row, 3, 0, 1, 3)

    def retranslate(self) -> None:
        """Write all words in the language of now."""
        self.title.setText(self.tr("Your verdict"))
        words: dict[Field, str] = {
            self.status: self.tr("Status"),
            self.right: self.tr("Held to be right"),
            self.by: self.tr("Who says so"),
        }
        for field, said in words.items():
            self._labels[field].setText(said)
            field.setAccessibleName(said)
        self.reason.setAccessibleName(self.tr("Your reason"))
        self.reason.setPlaceholderText(
            self.tr("Why: a reason is needed; no claim is changed")
        )
        self.decide.setText(self.tr("Keep"))
        self.decide.setAccessibleName(self.tr("Keep this verdict"))
        self.decide.setToolTip(self.tr("The verdict is kept in the archive"))
        self.reopen.setText(self.tr("Take back"))
        self.reopen.setAccessibleName(self.tr("Take your verdict back"))
        chosen = self.status.currentIndex()
        self.status.clear()
        for status in _CHOICES:
            self.status.addItem(status_words(status), status)
        self.status.setCurrentIndex(max(0, chosen))

    def show_one(
        self, one: Weighed | None, documents: dict[str, Document], by: str
    ) -> None:
        """Show the verdict on a disagreement; `by` is who gave the last one."""
        self.setEnabled(one is not None)
        verdict = one.verdict if one else None
        values = _values(one, documents) if one else []
        self._rights = [None, *(right for _, right in values)]
        self.right.clear()
        self.right.addItems([self.tr("not named"), *(words for words, _ in values)])
        wanted = (verdict.value, verdict.claim) if verdict and verdict.value else None
        known = wanted in self._rights
        self.right.setCurrentIndex(self._rights.index(wanted) if known else 0)
        self.status.setCurrentIndex(
            _CHOICES.index(Status(verdict.status)) if verdict else 0
        )
        self.reason.setText(verdict.reason if verdict else "")
        self.by.setText(verdict.by if verdict else by)
        self.reopen.setEnabled(verdict is not None)
        self._allow()

    def verdict(self, disagreement: str, made: str) -> Verdict:
        """Give what stands in the fields as a verdict, made at an ISO time."""
        value, claim = self._rights[self.right.currentIndex()] or (None, None)
        who = self.by.text().strip() or self.tr("reader")
        status = str(_CHOICES[self.status.currentIndex()])
        reason = self.reason.text().strip()
        return Verdict(disagreement, status, reason, who, made, value, claim)

    def _allow(self) -> None:
        self.decide.setEnabled(self.isEnabled() and bool(self.reason.text().strip()))

    def _give(self) -> None:
        if self.decide.isEnabled():
            self.given.emit()


def _values(one: Weighed, documents: dict[str, Document]) -> list[tuple[str, Right]]:
    """Give the rival values in words, under each the claims that assert it."""
    found: list[tuple[str, Right]] = []
    for rival in one.disagreement.rivals:
        found.append((value_words(rival.claims[0], rival.value), (rival.value, None)))
        for claim in rival.claims:
            where = [
                documents[claim.excerpt.document_key].label,
                page_words(claim.excerpt.page),
                claim.date_written or value_words(claim, claim.value),
            ]
            said = ", ".join(part for part in where if part)
            found.append((f"   {said}", (rival.value, claim.key)))
    return found
