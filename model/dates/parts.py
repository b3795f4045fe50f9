"""The parts that a month, a year, a decade or a century is named by."""

from __future__ import annotations

from enum import StrEnum


class PartName(StrEnum):
    """A named part of a month, year, decade or century."""

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"
    FIRST_HALF = "first half"
    SECOND_HALF = "second half"
    FIRST_MONTHS = "first months"
    LAST_MONTHS = "last months"
