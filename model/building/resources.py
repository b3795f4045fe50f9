"""Reading `resources/`: the source files, their layout and the record files."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from model.errors import RecordError
from model.text.anchor import AnchorError, Place, find_quotation, find_stretch
from model.text.cleaning import CleanText, clean
from model.text.layout import read_layout

Record = dict[str, Any]


@dataclass(frozen=True)
class Source:
    """One imported text: its record, its file and the text as stored."""

    record: Record
    file: Path
    sha256: str
    text: CleanText

    @property
    def code(self) -> str:
        """The first figures of the file's name, by which records name the source."""
        return cast(str, self.record["id"])


class Resources:
    """The folder of sources and curated records that an archive is built from."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        layouts = self._table("layout.toml")
        self.archive = self._table("archive.toml")
        self.sources = {
            record["id"]: self._source(record, layouts.get(record["id"], {}))
            for _, record in self.records("sources*.toml", "source")
        }

    def records(self, pattern: str, noun: str) -> Iterator[tuple[str, Record]]:
        """Give each record of the noun with the name of its file, in file order.

        A file named after a source (claims-001.toml) lends its records that source.
        """
        for path in sorted((self.folder / "records").glob(pattern)):
            table = self._table(path.name)
            code = next((c for c in path.stem.split("-")[1:] if c.isdigit()), None)
            lent = {"source": code} if code else {}
            for record in table.get(noun, ()):
                yield path.name, {**lent, **record}

    def place(self, file: str, name: str, record: Record) -> tuple[Source, Place]:
        """Find the place that a record's anchor names.

        Raises RecordError with file, record and quotation when it names none, or
        several.
        """
        quotation = record.get("quote") or record.get("begin", "")
        source = self.sources.get(record.get("source", ""))
        if source is None:
            raise RecordError(file, name, quotation, "no such source")
        try:
            if "quote" in record:
                found = find_quotation(
                    source.text,
                    record["quote"],
                    line=record.get("line"),
                    nth=record.get("nth"),
                )
            else:
                found = find_stretch(
                    source.text,
                    record["begin"],
                    record["end"],
                    line=record.get("line"),
                )
        except AnchorError as error:
            raise RecordError(file, name, quotation, str(error)) from error
        except KeyError as error:
            raise RecordError(file, name, quotation, "it has no quotation") from error
        return source, found

    def _source(self, record: Record, layout: Record) -> Source:
        path = self.folder / "sources" / record["file"]
        content = path.read_bytes()
        text = clean(
            content.decode("utf-8"), read_layout(layout), record.get("language")
        )
        return Source(record, path, hashlib.sha256(content).hexdigest(), text)

    def _table(self, name: str) -> Record:
        path = self.folder / "records" / name
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise RecordError(name, "", str(error), "it is not valid TOML") from error
