"""A quiet word that better rows may still come: those shown are provisional."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel

from gui.qt import override
from gui.results import Results


class RankingSign(QLabel):
    """Stands in the status bar as long as the full ranking is under way."""

    def __init__(self, results: Results) -> None:
        super().__init__()
        self.setObjectName("rankingSign")
        self._retranslate()
        self.setVisible(results.still_ranking)
        results.ranking_changed.connect(self.setVisible)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setText(self.tr("Still ranking …"))
        self.setToolTip(
            self.tr("These rows are true, but better ones may take their place")
        )
