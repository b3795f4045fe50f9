"""How well a record answers a word: what ranks before what."""

from __future__ import annotations

from enum import IntEnum

from model.text.words import Grade


class Level(IntEnum):
    """How a word of the query stands in a record, more being surer.

    NAME: another form of the person's or place's name stands there. ABOUT: only the
    English or Russian title of what is claimed there has the word. NOTION: another
    word for the same common notion stands there, perhaps of another language. SOME:
    all the other words are there.
    """

    SOME = 0
    APPROXIMATE = 1
    NOTION = 2
    ABOUT = 3
    BEGINS = 4
    STEM = 5
    NAME = 6
    FOLDED_INFLECTED = 7
    SOFTENED = 8
    SUFFIXED = 9
    FOLDED = 10
    EXACT = 11


STRICT = Level.BEGINS
"""Down to here a query is answered as typed; further down nothing better was found."""

RELAXED = (Level.ABOUT, Level.NOTION, Level.APPROXIMATE, Level.SOME)

OF_GRADE = {
    Grade.EXACT: Level.EXACT,
    Grade.FOLDED: Level.FOLDED,
    Grade.SUFFIXED: Level.SUFFIXED,
    Grade.SOFTENED: Level.SOFTENED,
    Grade.FOLDED_INFLECTED: Level.FOLDED_INFLECTED,
    Grade.STEM: Level.STEM,
}
