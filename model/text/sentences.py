"""Where the sentence ends that a stretch of text stands in, its note mark included."""

from __future__ import annotations

import re

# A stop, what closes behind it, the number of a footnote, then a new beginning.
_END = re.compile(
    r"""[.!?…:]["”’)\]]*(?:\s?\d{1,3})?(?=\s+["“‘(\[]*[A-ZÇĞİIÖŞÜÂÎÛА-ЯЁ•–-]|\s*$)""",
)
# A stop that ends no sentence: initials, the usual abbreviations of our texts.
_ABBREVIATED = re.compile(
    r"(?:(?<!\w)[A-ZÇĞİÖŞÜА-Я]|\b(?:Dr|Prof|Doç|Av|Gen|Alb|Bkz|bkz|bk|vb|vd|vs|yy|s|ss|S"
    r"|C|c|No|no|haz|Haz|çev|Çev|ed|Ed|a\.g\.e|Mr|Mrs|St|pp|p|vol|г|с|т))$"
)


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Give start and end of the sentence, or sentences, that [start, end) stands in.

    Offsets are code points of `text`. The number of a footnote behind the full stop
    belongs to the sentence.
    """
    ends = [found.end() for found in _END.finditer(text) if _stops(text, found)]
    first = max((at for at in ends if at <= start), default=0)
    # A stretch may itself end with its full stop, before the number of its note.
    last = min((at for at in ends if at >= end), default=len(text))
    return first + len(text[first:last]) - len(text[first:last].lstrip()), last


def _stops(text: str, found: re.Match[str]) -> bool:
    return not (
        text[found.start()] == "." and _ABBREVIATED.search(text, 0, found.start())
    )
