"""Writing the rows of an archive: documents, passages and excerpts.

Rows get their numbers in the order of writing, so that the same resources give the
same bytes.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database

from model.building.resources import Record, Source
from model.dates.edtf import span
from model.errors import RecordError
from model.text.anchor import Place, line_range
from model.text.fold import fold

DOCUMENT_COLUMNS = (
    "kind", "title", "short_title", "date", "date_written", "container",
    "publisher", "place", "pages", "language", "rights", "url", "note",
)  # fmt: skip
REFERENCE_COLUMNS = ("institution", "fond", "box", "folder", "item")


class Writer:
    """Fills an empty archive; knows the row number of every key it wrote."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.sources: dict[str, Source] = {}
        self._ids: dict[tuple[str, str], int] = {}
        self._excerpts: dict[tuple[int, int, int], int] = {}
        self._passages: dict[int, list[tuple[int, int]]] = {}

    def insert(self, table: str, row: Mapping[str, Any]) -> int:
        """Insert a row, remember its key, and give its number."""
        columns = ", ".join(row)
        marks = ", ".join("?" * len(row))
        cursor = self.db.execute(
            f"insert into {table} ({columns}) values ({marks})", tuple(row.values())
        )
        number = int(cursor.lastrowid or 0)
        if "key" in row:
            self._ids[table, row["key"]] = number
        return number

    def id(self, table: str, key: str, file: str, record: str) -> int:
        """Give the row number of a key; raises RecordError for an unknown one."""
        try:
            return self._ids[table, key]
        except KeyError:
            raise RecordError(file, record, key, f"no such {table}") from None

    def knows(self, table: str, key: str) -> bool:
        """Tell whether the key was written."""
        return (table, key) in self._ids

    def source(self, source: Source) -> None:
        """Write a source with its passages, lines and pages."""
        number = self.document(source.record, length=len(source.text.text))
        self.sources[source.code] = source
        self.db.execute(
            "update document set file = ?, sha256 = ? where id = ?",
            (source.file.name, source.sha256, number),
        )
        self._write_passages(number, source)
        self._write_lines(number, source)

    def document(self, record: Record, *, length: int = 0) -> int:
        """Write a document; `length` is that of its stored text."""
        row: dict[str, Any] = {"key": record["id"]}
        row |= {name: record.get(name) for name in DOCUMENT_COLUMNS}
        row["creators"] = json.dumps(record.get("creators", []), ensure_ascii=False)
        reference = record.get("archive_ref", {})
        row |= {name: reference.get(name) for name in REFERENCE_COLUMNS}
        row["archive_date"] = reference.get("date")
        date = record.get("date") or reference.get("date")
        if date:
            days = span(date)
            row |= {"earliest": days.earliest, "latest": days.latest}
        return self.insert("document", row | {"length": length})

    def excerpt(self, source: Source, place: Place) -> int:
        """Give the number of the excerpt at a place, writing it when it is new."""
        document = self._ids["document", source.code]
        key = (document, place.start, place.end)
        if key not in self._excerpts:
            self._excerpts[key] = self.insert(
                "excerpt",
                {
                    "document_id": document,
                    "passage_id": self.passage_at(document, place.start),
                    "start": place.start,
                    "end": place.end,
                    "exact": source.text.text[place.start : place.end],
                    "first_line": place.first_line,
                    "last_line": place.last_line,
                    "page": page_at(source, place.start),
                },
            )
        return self._excerpts[key]

    def passage_at(self, document: int, offset: int) -> int:
        """Give the number of the passage that an offset lies in."""
        starts = self._passages[document]
        return starts[bisect_right(starts, (offset, 1 << 62)) - 1][1]

    def _write_passages(self, document: int, source: Source) -> None:
        text = source.text.text
        self._passages[document] = []
        for ordinal, passage in enumerate(source.text.passages):
            lines = line_range(source.text.lines, passage.start, passage.end)
            words = text[passage.start : passage.end]
            number = self.insert(
                "passage",
                {
                    "key": f"{source.code}/{ordinal}",
                    "document_id": document,
                    "ordinal": ordinal,
                    "kind": passage.kind,
                    "label": passage.label,
                    "language": passage.language,
                    "start": passage.start,
                    "end": passage.end,
                    "first_line": lines[0],
                    "last_line": lines[1],
                    "page": page_at(source, passage.start),
                    "text": words,
                    "folded": fold(words),
                },
            )
            self._passages[document].append((passage.start, number))

    def _write_lines(self, document: int, source: Source) -> None:
        leaves = {page: leaf for leaf, page in enumerate(_pages(source), start=1)}
        last = None
        for line in source.text.lines:
            self.insert(
                "line",
                {"document_id": document, "start": line.start, "number": line.line},
            )
            if line.page and line.page != last:
                self.insert(
                    "page",
                    {
                        "document_id": document,
                        "start": line.start,
                        "leaf": leaves[line.page],
                        "label": line.page.label,
                        "counted": int(line.page.counted),
                    },
                )
            last = line.page


def page_at(source: Source, offset: int) -> str | None:
    """Give the page number at an offset, None where the file tells none."""
    starts = [line.start for line in source.text.lines]
    page = source.text.lines[bisect_right(starts, offset) - 1].page
    return page.label if page else None


def _pages(source: Source) -> list[Any]:
    pages = {line.page.line: line.page for line in source.text.lines if line.page}
    return [pages[line] for line in sorted(pages)]
