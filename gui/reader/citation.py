"""The citation of an excerpt, as it goes to the clipboard."""

from __future__ import annotations

from gui.qt import translate
from gui.words import date_words, page_words
from model.records.document import Document


def citation_words(work: Document, exact: str, page: str | None, lines: str) -> str:
    """Write an excerpt with the place it stands in.

    Only what the archive knows is written; `lines` are those of the imported file,
    which lead back to the words even where no page is printed.
    """
    said = [", ".join(work.creators), f"“{work.title}”", work.container or ""]
    said.append(date_words(work.date))
    if page:
        said.append(page_words(page))
    template = translate("Citation", "lines {lines} of {file}")
    said.append(template.format(lines=lines, file=work.file or work.key))
    return f"“{exact}” ({', '.join(part for part in said if part)})"
