"""Taking records out of the archive: one extract, one small writer per format.

A format is a module with a function `write(extracts, file)`; adding one adds a file
and a line in `EXPORTERS`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO

from model.exporting import csv_writer, json_writer
from model.exporting.extract import Extract, extract
from model.output import replacing
from model.records.kinds import Kind

Write = Callable[[Iterable[Extract], IO[str]], Iterator[int]]

EXPORTERS: dict[str, tuple[Write, str]] = {
    "csv": (csv_writer.write, "utf-8-sig"),
    "json": (json_writer.write, "utf-8"),
}
"""Writer and encoding by the name of the format, which is also the file's ending."""


def export(
    connection: sqlite3.Connection,
    records: Sequence[tuple[Kind, int]],
    name: str,
    output: Path,
) -> Iterator[int]:
    """Write the records (kind and row number) in a format; give how many are done.

    The file takes its place when the last one is written; whoever stops asking leaves
    an older file as it was. Raises OutputError, and KeyError for an unknown format.
    """
    write, encoding = EXPORTERS[name]
    with replacing(output, encoding=encoding) as file:
        yield from write(extract(connection, records), file)
