"""A dump read back: the archive it makes gives the same dump, byte for byte."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

from model.archive import SCHEMA_VERSION
from model.build import new_archive
from model.dates.edtf import BadDate
from model.errors import WorldError
from model.restoring.records import (
    write_annotations,
    write_asserted,
    write_authorities,
    write_citations,
    write_decisions,
    write_events,
    write_texts,
    write_treaties,
)
from model.restoring.rows import Rows
from model.search.index import fill
from model.text.fold import FOLD_VERSION


class DumpError(WorldError):
    """A file is not a dump that an archive can be made of; it is left as it is."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(path, detail)
        self.path, self.detail = path, detail

    def __str__(self) -> str:
        return (
            f"{self.path} cannot be made an archive ({self.detail}). "
            "Choose a file written by vesika dump."
        )


def restore(dump: Path, output: Path) -> None:
    """Make an archive of a dump and its search index.

    The dump is held in memory whole. Raises DumpError for a file that is no dump or
    contradicts itself, OutputError when the archive cannot be written; an older file
    at `output` then stays.
    """
    parts = _read(dump)
    try:
        with new_archive(output) as db:
            _write(Rows(db), parts)
            for _ in fill(db.conn):
                pass
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DumpError(dump, f"{type(error).__name__} {error}") from error
    except (sqlite3.IntegrityError, BadDate) as error:
        raise DumpError(dump, str(error)) from error


def _read(path: Path) -> dict[str, Any]:
    try:
        parts = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DumpError(path, error.strerror or str(error)) from error
    except ValueError as error:
        raise DumpError(path, f"it is not JSON: {error}") from error
    if not isinstance(parts, dict) or "archive" not in parts:
        raise DumpError(path, "it is JSON of another kind")
    if parts["archive"].get("schema_version", 0) > SCHEMA_VERSION:
        raise DumpError(path, "it was written by a newer Vesika")
    return parts


def _write(rows: Rows, parts: dict[str, Any]) -> None:
    archive = parts["archive"]
    info = {
        "title": archive["title"],
        "language": archive["language"],
        "schema_version": str(SCHEMA_VERSION),
        "fold_version": str(FOLD_VERSION),
    }
    if archive.get("record_digest"):
        info["record_digest"] = archive["record_digest"]
    for key, value in info.items():
        rows.insert("archive_info", {"key": key, "value": value})
    write_texts(rows, parts["documents"], parts["passages"])
    for noun in ("person", "place"):
        write_authorities(rows, noun, parts[f"{noun}s"])
    write_treaties(rows, parts["treaties"])
    write_events(rows, parts["events"])
    subjects = {"event": "events", "person": "persons", "treaty": "treaties"}
    write_asserted(rows, {noun: parts[name] for noun, name in subjects.items()})
    write_citations(rows, parts["citations"])
    write_annotations(rows, parts)
    write_decisions(rows, parts)
