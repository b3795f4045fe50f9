"""Tell when a work appeared, or what years its title names, from what a text tells.

«(Tugaç, 2002)» on the winter of 1918 and «Türk-Sovyet İlişkileri (1920-1953)» in a
footnote are no dates of anything told there. A day is always one: of a newspaper, of an
archival item, or of what happened.
"""

from __future__ import annotations

import re
from datetime import date

from model.dates.edtf import span
from model.dates.reading import Confidence, Found, Grain

_SHORTEST_MONTH = 27
"""From its first to its last day."""

_YEARS = (Grain.YEAR, Grain.DECADE, Grain.CENTURY, Grain.INTERVAL)
_BRACKETS = re.compile(r"\([^()]{4,600}\)")
_WORK = re.compile(
    r"\(?\s*[^\W\d_a-zçğıöşüа-я][^;]*?[^\s,;],\s*(?:1[5-9]|20)\d\d[a-z]?\s*"
    r"(?:[,:]\s*(?:ss?|pp?|sayfa|с)?\s*\.?\s*\d[\d\s,–-]*)?\)?"
)
_READ = re.compile(r"(?:https?:|www\.|@\w)[^;]*$", re.IGNORECASE)
_ENDING = re.compile(
    r"['’][^\W\d_]|[’']?[^\W\d_]*\s+(?:yıl|sene|tarih|ay[ıi]|günü|год|гг?\.)", re.I
)
_SOURCE_LINE = re.compile(
    r"\s*(?:kaynak(?:ça|lar)?|sources?|references|источники?)\s*:", re.IGNORECASE
)
_CUE = re.compile(r"\b(?:in|since|during|until|by|from|в|до|после)\s+$", re.IGNORECASE)


def is_source_line(text: str) -> bool:
    """Tell whether a paragraph only names a source, as a footnote does: «Kaynak: …»."""
    return _SOURCE_LINE.match(text) is not None


def is_of_a_work(text: str, start: int, end: int, found: Found) -> bool:
    """Tell whether years at `text[start:end]` belong to a work cited in brackets."""
    if found.grain not in _YEARS or not _is_long(found):
        return False
    if found.grain is Grain.YEAR and found.confidence is Confidence.HIGH:
        return False
    for brackets in _BRACKETS.finditer(text):
        if brackets.start() < start and end < brackets.end():
            return any(
                brackets.start() + part.start() <= start
                and end <= brackets.start() + part.end()
                and _WORK.fullmatch(part[0]) is not None
                for part in re.finditer("[^;]+", brackets[0])
            )
    return False


def is_told_in_note(text: str, start: int, end: int, found: Found) -> bool:
    """Tell whether a footnote tells of this date, rather than cites a work.

    Days it tells, but for that on which a page was read, behind its address; months
    and years where it speaks of them («1945’te», «in 1945») outside of a title in
    quotation marks.
    """
    if found.confidence is Confidence.LOW:
        return False
    before = text[:start]
    if not _is_long(found):
        return _READ.search(before) is None
    quoted = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    limited = found.grain in (Grain.OPEN, Grain.PART)
    said = limited or _ENDING.match(text, end) or _CUE.search(before)
    return not quoted and bool(said)


def _is_long(found: Found) -> bool:
    """Tell a month, year or longer time from a few days; of any year it is a day."""
    if "XXXX" in found.edtf:
        return False
    first, last = map(date.fromisoformat, span(found.edtf))
    return (last - first).days >= _SHORTEST_MONTH
