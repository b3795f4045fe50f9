"""What a query marks in the text of one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model.search.claimed import claims_standing, marks_of_claims
from model.search.evidence import dates_standing, forms_named
from model.search.marking import merged
from model.search.surest import Mark

if TYPE_CHECKING:
    from model.search.results import Search


def marks_in_document(search: Search, document: int) -> list[tuple[int, int]]:
    """Give what is to be marked in a document, as offsets in its stored text."""
    sought = search.sought
    rows = search.connection.execute(
        "select id, start, text from passage where document_id = ? order by start",
        (document,),
    ).fetchall()
    found: list[list[Mark]] = []
    numbers = [row[0] for row in rows]
    dates = dates_standing(search.connection, numbers) if sought.dates else {}
    claims = claims_standing(search.connection, numbers) if sought.dates else {}
    named_in = forms_named(search.connection, numbers) if sought.bearers else {}
    for number, start, text in rows:
        marks = sought.marks(text, dates.get(number, ()), start)
        within, told = (start, start + len(text)), claims.get(number, ())
        marks = [*marks, *marks_of_claims(sought, told, within, marks)]
        moved = [
            mark._replace(start=start + mark.start, end=start + mark.end)
            for mark in marks
        ]
        named = sought.named(named_in.get(number, ()))
        found.append([*moved, *(Mark(*one) for one in named)])
    telling = sought.surest_of_all(found)
    return list(merged([(mark.start, mark.end) for mark in telling]))
