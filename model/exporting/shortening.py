"""How a work that was cited before is named: its short title, and when that is needed.

“Soyad, a.g.e.” tells a work only as long as no other book of that author has been
cited; then the short title stands instead. CSL calls this `disambiguate`, which
citeproc-py does not know: a variable that no style prints, `MARK`, says it instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from model.exporting.works import Item, csl_item
from model.records.document import Document

MARK: Final = "annote"
"""The variable that a work has while its author alone does not tell it."""

_SUBTITLE = re.compile(r"\s*[:(].*", re.DOTALL)
_WORD = re.compile(r"[^\W\d]{2,}")
_AGAIN: Final = {
    "article-journal": "a.g.m.",
    "article-newspaper": "a.g.m.",
    "chapter": "a.g.m.",
    "entry-encyclopedia": "a.g.m.",
    "thesis": "a.g.t.",
    "manuscript": "a.g.b.",
    "webpage": "a.g.b.",
}
"""The abbreviations by type as resources/csl/turkish-notes.csl has them."""


def short_title(title: str) -> str:
    """Give the title without what follows a colon or stands in parentheses.

    A beginning of fewer than two words would tell too little: the title stays whole.
    """
    short = _SUBTITLE.sub("", title)
    return short if len(_WORD.findall(short)) > 1 else title


def told_apart(found: Document, cited: Iterable[Document], style: str) -> Item:
    """Give the fields by which a work differs from all of its author's cited so far."""
    item = csl_item(found)
    rivals = [
        other for other in cited if other.id != found.id and _by(other) == _by(found)
    ]
    short = short_title(found.title)
    if short in [short_title(other.title) for other in rivals]:
        short = found.title
    namesakes = [other for other in rivals if other.title == found.title]
    if style != "turkish":
        return {"title-short": short} | ({MARK: "1"} if namesakes else {})
    if namesakes and found.date:
        short = f"{short} ({found.date[:4]})"
    again = _AGAIN.get(item["type"])
    alike = [other for other in rivals if _AGAIN.get(csl_item(other)["type"]) == again]
    return {"title-short": short} | ({MARK: "1"} if alike else {})


def _by(found: Document) -> tuple[str, ...]:
    """Give the family names as a note written again has them."""
    authors = csl_item(found).get("author", [])
    return tuple(name.get("family", name.get("literal", "")) for name in authors)
