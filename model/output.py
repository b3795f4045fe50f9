"""Writing a file for the reader: beside its place, then moved there when whole."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from model.errors import OutputError


@contextmanager
def replacing(path: Path, *, encoding: str = "utf-8") -> Iterator[IO[str]]:
    """Give a text file that takes the place of `path` when the block ends well.

    Lines end as they are written. On any failure the older file stays and nothing is
    left behind; raises OutputError when the world refuses the writing.
    """
    try:
        number, name = tempfile.mkstemp(dir=path.parent, prefix=".vesika-")
    except (OSError, ValueError) as error:
        raise OutputError(path, _reason(error)) from error
    beside = Path(name)
    try:
        with os.fdopen(number, "w", encoding=encoding, newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _keep_mode(path, beside)
        beside.replace(path)
    except OSError as error:
        raise OutputError(path, _reason(error)) from error
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()


def _keep_mode(path: Path, beside: Path) -> None:
    """Give the new file the permissions of the old one, or those of a new file."""
    if path.is_file():
        beside.chmod(path.stat().st_mode & 0o777)
        return
    mask = os.umask(0)
    os.umask(mask)
    beside.chmod(0o666 & ~mask)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
