"""Writing the rows of a dump, with the numbers of their keys."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database

from model.dates.edtf import span
from model.text.fold import fold

Part = dict[str, Any]

_DOCUMENT = (
    *("kind", "title", "short_title", "date", "date_written", "container"),
    *("publisher", "place", "pages", "language", "rights", "url", "note", "file"),
    "sha256",
)
_REFERENCE = ("institution", "fond", "box", "folder", "item")


class Rows:
    """Fills an empty archive; knows the row number of every key it wrote."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._ids: dict[tuple[str, str], int] = {}
        self._excerpts: dict[tuple[str, int, int], int] = {}
        self._passages: dict[str, list[tuple[int, int]]] = {}
        self._pages: dict[str, list[tuple[int, str | None]]] = {}

    def insert(self, table: str, row: Mapping[str, Any]) -> int:
        """Insert a row, remember its key, and give its number."""
        marks = ", ".join("?" * len(row))
        cursor = self._db.execute(
            f"insert into {table} ({', '.join(row)}) values ({marks})",
            tuple(row.values()),
        )
        number = int(cursor.lastrowid or 0)
        if "key" in row:
            self._ids[table, row["key"]] = number
        return number

    def id(self, table: str, key: str) -> int:
        """Give the row number of a key; raises KeyError for an unknown one."""
        return self._ids[table, key]

    def document(self, part: Part) -> None:
        """Write a document with the lines and pages of its file."""
        row: Part = {"key": part["id"]} | {name: part.get(name) for name in _DOCUMENT}
        row["creators"] = json.dumps(part.get("creators") or [], ensure_ascii=False)
        reference = part.get("archive_ref") or {}
        row |= {name: reference.get(name) for name in _REFERENCE}
        row["archive_date"] = reference.get("date")
        row |= days(part.get("date") or reference.get("date"))
        number = self.insert("document", row | {"length": len(part.get("text") or "")})
        for start, line in part.get("line_starts") or ():
            self.insert("line", {"document_id": number, "start": start, "number": line})
        starts = part.get("page_starts") or ()
        for start, leaf, label, counted in starts:
            page = {"start": start, "leaf": leaf, "label": label}
            self.insert("page", {"document_id": number, **page, "counted": counted})
        self._pages[part["id"]] = [(start, label) for start, _, label, _ in starts]

    def passage(self, part: Part, text: str) -> None:
        """Write a passage; `text` is that of its whole document."""
        words = text[part["start"] : part["end"]]
        held = self._passages.setdefault(part["document"], [])
        number = self.insert(
            "passage",
            {
                "key": part["id"],
                "document_id": self.id("document", part["document"]),
                "ordinal": len(held),
                "first_line": part["lines"][0],
                "last_line": part["lines"][1],
                "text": words,
                "folded": fold(words),
                **{
                    name: part.get(name)
                    for name in ("kind", "label", "language", "start", "end", "page")
                },
            },
        )
        held.append((part["start"], number))

    def excerpt(self, part: Part) -> int:
        """Give the number of an excerpt, writing it when it is new."""
        document, start, end = part["document"], part["start"], part["end"]
        if (document, start, end) not in self._excerpts:
            page = _before(self._pages[document], start)
            self._excerpts[document, start, end] = self.insert(
                "excerpt",
                {
                    "document_id": self.id("document", document),
                    "passage_id": self.passage_at(document, start),
                    "start": start,
                    "end": end,
                    "exact": part["exact"],
                    "first_line": part["lines"][0],
                    "last_line": part["lines"][1],
                    "page": page[1] if page else None,
                },
            )
        return self._excerpts[document, start, end]

    def passage_at(self, document: str, offset: int) -> int:
        """Give the number of the passage that an offset lies in."""
        found = _before(self._passages[document], offset)
        if found is None:
            raise ValueError(f"{document} has no passage at {offset}")
        return int(found[1])


def days(date: str | None) -> Part:
    """Give the first and last day of an EDTF date as columns."""
    if not date:
        return {}
    found = span(date)
    return {"earliest": found.earliest, "latest": found.latest}


def _before(starts: list[tuple[int, Any]], offset: int) -> tuple[int, Any] | None:
    at = bisect_right(starts, offset, key=lambda start: start[0])
    return starts[at - 1] if at else None
