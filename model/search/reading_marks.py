"""What a query marks in the text of one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.search.evidence import dates_standing, forms_named
from model.search.marking import Sought, merged

if TYPE_CHECKING:
    from model.search.results import Search


def marks_in_document(search: Search, document: int) -> list[tuple[int, int]]:
    """Give what is to be marked in a document, as offsets in its stored text."""
    sought = Sought.by(search.condition, search.level)
    rows = search.connection.execute(
        "select id, start, text from passage where document_id = ? order by start",
        (document,),
    ).fetchall()
    found: list[tuple[int, int]] = []
    numbers = [row[0] for row in rows]
    dates = dates_standing(search.connection, numbers) if sought.dates else {}
    for number, start, text in rows:
        marks = sought.marks(text, dates.get(number, ()), start)
        found += [(start + mark.start, start + mark.end) for mark in marks]
    for named in forms_named(search.connection, numbers).values():
        found += [(start, end) for start, end, *_ in sought.named(named)]
    return list(merged(found))
