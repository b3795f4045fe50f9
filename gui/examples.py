"""Three queries to try, each showing one way of asking."""

from __future__ import annotations

from typing import NamedTuple

from gui.qt import QT_TRANSLATE_NOOP, translate


class Example(NamedTuple):
    """A query and what kind of question it is."""

    query: str
    source: str

    def meaning(self) -> str:
        """Say what kind of question it is, in the language of now."""
        return translate("Examples", self.source)


EXAMPLES = (
    Example("Sarper", QT_TRANSLATE_NOOP("Examples", "a person, in every spelling")),
    Example("7 Haziran 1945", QT_TRANSLATE_NOOP("Examples", "a day, as it is written")),
    Example(
        "antlaşma:Kars", QT_TRANSLATE_NOOP("Examples", "a treaty and its articles")
    ),
)
