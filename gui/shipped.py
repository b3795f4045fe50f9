"""The archive that comes with the program, which is never written to."""

from __future__ import annotations

from pathlib import Path

from model import shipped
from model.errors import OutputError
from model.shipped import is_shipped

__all__ = ["is_shipped", "own_copy_of", "shipped_archive"]


def shipped_archive() -> Path:
    """Give the reader's private copy, or the original where none can be made.

    An archive is only read here, so the original serves a reader whose data folder
    cannot be written. Raises ArchiveError when the original cannot be used.
    """
    from model.private_copy import private_copy

    try:
        return private_copy()
    except OutputError:
        return shipped.archive()


def own_copy_of(path: Path) -> Path:
    """Give the file to open for this one: the reader's copy of the shipped archive."""
    return shipped_archive() if is_shipped(path) else path
