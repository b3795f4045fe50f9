"""The words of an archive that answer one typed word."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from model.records.kinds import Kind
from model.search.levels import Level


@dataclass
class Forms:
    """The words of the archive that answer one typed word.

    `lists` are numbers of lists by kind and level; `levels` gives the level of each
    exact word, for ranking and marking. `bases` are those found through the word that
    the typed one is a case of; `prefix` are the letters that words were asked to
    begin with; `corrected` is what was read instead of the word; `phrases` are
    wordings of several words.
    """

    word: str
    lists: dict[Kind, dict[Level, list[int]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )
    levels: dict[str, Level] = field(default_factory=dict)
    bases: set[str] = field(default_factory=set)
    prefix: str = ""
    corrected: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()

    def add(self, kind: Kind, number: int, exact: str, level: Level) -> None:
        """Note a word of the archive as a form of the typed one."""
        self.lists[kind][level].append(number)
        if level > self.levels.get(exact, Level.SOME):
            self.levels[exact] = level

    def take(self, others: Forms, level: Level) -> None:
        """Note the forms of another word as less sure ones of this."""
        for kind, levels in others.lists.items():
            for numbers in levels.values():
                self.lists[kind][level] += numbers
        for exact in others.levels:
            self.levels.setdefault(exact, level)

    def known(self) -> bool:
        """Whether any form stands in the archive."""
        return bool(self.lists)
