"""How well a record answers a word: what ranks before what."""

from __future__ import annotations

from enum import IntEnum

from model.text.words import Grade


class Level(IntEnum):
    """How a word of the query stands in a record, more being surer.

    NAME: another form of the person's or place's name stands there. ABOUT: only the
    English or Russian title of what is claimed there has the word. NOTION: another
    word for the same common notion stands there, perhaps of another language.
    DERIVED: a word of the same root, as tanıyan is of tanıma. SOME: it is not there.
    """

    SOME = 0
    APPROXIMATE = 1
    NOTION = 2
    ABOUT = 3
    DERIVED = 4
    BEGINS = 5
    STEM = 6
    NAME = 7
    FOLDED_INFLECTED = 8
    SOFTENED = 9
    SUFFIXED = 10
    FOLDED = 11
    EXACT = 12


STRICT = Level.BEGINS
"""Down to here a query is answered as typed; further down nothing better was found."""

RELAXED = (Level.DERIVED, Level.ABOUT, Level.NOTION, Level.APPROXIMATE)

OF_GRADE = {
    Grade.EXACT: Level.EXACT,
    Grade.FOLDED: Level.FOLDED,
    Grade.SUFFIXED: Level.SUFFIXED,
    Grade.SOFTENED: Level.SOFTENED,
    Grade.FOLDED_INFLECTED: Level.FOLDED_INFLECTED,
    Grade.STEM: Level.STEM,
}
