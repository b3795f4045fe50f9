"""How well a record answers a word: what ranks before what."""

from __future__ import annotations

from enum import IntEnum

from model.text.words import Grade


class Level(IntEnum):
    """How a word of the query stands in a record, more being surer.

    NAME: another form of the person's or place's name stands there. ABOUT: only the
    English or Russian title of what is claimed there has the word. SOME: all the other
    words are there.
    """

    SOME = 0
    APPROXIMATE = 1
    ABOUT = 2
    BEGINS = 3
    STEM = 4
    NAME = 5
    FOLDED_INFLECTED = 6
    SOFTENED = 7
    SUFFIXED = 8
    FOLDED = 9
    EXACT = 10


STRICT = Level.BEGINS
"""Down to here a query is answered as typed; further down nothing better was found."""

RELAXED = (Level.ABOUT, Level.APPROXIMATE, Level.SOME)

OF_GRADE = {
    Grade.EXACT: Level.EXACT,
    Grade.FOLDED: Level.FOLDED,
    Grade.SUFFIXED: Level.SUFFIXED,
    Grade.SOFTENED: Level.SOFTENED,
    Grade.FOLDED_INFLECTED: Level.FOLDED_INFLECTED,
    Grade.STEM: Level.STEM,
}
