"""Taking records out of the archive: one extract, one small writer per format.

A format is a module with a function that writes a selection to a path and gives the
number of records after each; adding one adds a file and a line in `EXPORTERS`. Their
libraries are loaded when a format is written, not before.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from model.exporting import (
    annotation_writer,
    bibtex_writer,
    csl_writer,
    csv_writer,
    geojson_writer,
    graphml_writer,
    json_writer,
    markdown_writer,
    ris_writer,
    sqlite_writer,
    xlsx_writer,
)
from model.exporting.report import docx_writer, html_writer, odt_writer, pdf_writer
from model.exporting.selection import Content, Options, Per, Selection
from model.exporting.tei import writer as tei_writer
from model.output import Stands, always, replaced
from model.records.kinds import Kind

__all__ = [
    "EXPORTERS",
    "Content",
    "Exporter",
    "Options",
    "Per",
    "Selection",
    "export",
]

Write = Callable[[Selection, Path], Iterator[int]]


@dataclass(frozen=True)
class Exporter:
    """A format: the ending of its files, and what it is for.

    `use` is a code that the window has words for: table, data, bibliography, report,
    edition, annotations, network, map, notes or archive.
    """

    ending: str
    use: str
    write: Write


EXPORTERS: dict[str, Exporter] = {
    "csv": Exporter("csv", "table", csv_writer.write),
    "xlsx": Exporter("xlsx", "table", xlsx_writer.write),
    "json": Exporter("json", "data", json_writer.write),
    "jsonl": Exporter("jsonl", "data", json_writer.write_lines),
    "bibtex": Exporter("bib", "bibliography", bibtex_writer.write),
    "biblatex": Exporter("bib", "bibliography", bibtex_writer.write_biblatex),
    "ris": Exporter("ris", "bibliography", ris_writer.write),
    "csl-json": Exporter("json", "bibliography", csl_writer.write),
    "html": Exporter("html", "report", html_writer.write),
    "docx": Exporter("docx", "report", docx_writer.write),
    "odt": Exporter("odt", "report", odt_writer.write),
    "pdf": Exporter("pdf", "report", pdf_writer.write),
    "tei": Exporter("xml", "edition", tei_writer.write),
    "markdown": Exporter("zip", "notes", markdown_writer.write),
    "graphml": Exporter("graphml", "network", graphml_writer.write),
    "geojson": Exporter("geojson", "map", geojson_writer.write),
    "annotation": Exporter("jsonld", "annotations", annotation_writer.write),
    "sqlite": Exporter("sqlite", "archive", sqlite_writer.write),
}
"""The formats by name."""

_DEFAULT = Options()


def export(
    connection: sqlite3.Connection,
    records: Sequence[tuple[Kind, int]],
    name: str,
    output: Path,
    options: Options = _DEFAULT,
    stands: Stands = always,
) -> Iterator[int]:
    """Write the records (kind and row number) in a format; give how many are done.

    The file takes its place when the last one is written; whoever stops asking leaves
    an older file as it was, and so does a `stands` that says no at the very last.
    Raises OutputError, and KeyError for an unknown format.
    """
    exporter = EXPORTERS[name]
    selection = Selection(connection, records, options)
    with replaced(output, stands) as path:
        yield from exporter.write(selection, path)
