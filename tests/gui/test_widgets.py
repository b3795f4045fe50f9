"""The small pieces that panes are built from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gui.richtable import raised
from gui.widgets import Chooser

LONG = (
    "Kars Antlaşması: Kars Antlaşması’nın metni (004, ek) | 003’ün yedi maddelik özeti"
)


def test_a_choice_that_is_cut_ends_in_dots_and_tells_the_whole(qtbot: QtBot) -> None:
    chooser = Chooser()
    qtbot.addWidget(chooser)
    chooser.addItems([LONG, "Kars"])
    chooser.resize(200, 26)
    with qtbot.waitExposed(chooser):
        chooser.show()
    assert (
        chooser.fitted().startswith("Kars Antlaşması") and chooser.fitted()[-1] == "…"
    )
    middle = chooser.rect().center()
    tip = QHelpEvent(QEvent.Type.ToolTip, middle, chooser.mapToGlobal(middle))
    QApplication.sendEvent(chooser, tip)
    assert QToolTip.text() == LONG
    QToolTip.hideText()
    chooser.setCurrentIndex(1)
    assert chooser.fitted() == "Kars"
    chooser.setPlaceholderText("—")
    chooser.setCurrentIndex(-1)
    assert chooser.fitted() == "—"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("ilişkilerini kesmiştir27", "ilişkilerini kesmiştir<sup>27</sup>"),
        ("imzalanan Brest-Litovsk1 anlaşması",
         "imzalanan Brest-Litovsk<sup>1</sup> anlaşması"),
        ("kesinlikle reddetmiştir.52", "kesinlikle reddetmiştir.<sup>52</sup>"),
        ("16 Mart 1921 tarihli3 Moskova’da",
         "16 Mart 1921 tarihli<sup>3</sup> Moskova’da"),
        ("7 Ağustos1946, s.30, Fon:571, Madde 4, 1/210.000 & 13’th",
         "7 Ağustos1946, s.30, Fon:571, Madde 4, 1/210.000 &amp; 13’th"),
    ],
)  # fmt: skip
def test_numbers_of_notes_are_raised_and_no_other(written: str, shown: str) -> None:
    assert raised(written) == shown
