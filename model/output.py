"""Writing a file for the reader: beside its place, then moved there when whole."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from model.errors import OutputError

Stands = Callable[[], bool]
"""Whether what was written is still wanted."""


def always() -> bool:
    """Say that it is wanted."""
    return True


@contextmanager
def replacing(path: Path, *, encoding: str = "utf-8") -> Iterator[IO[str]]:
    """Give a text file that takes the place of `path` when the block ends well.

    Lines end as they are written. On any failure the older file stays and nothing is
    left behind; raises OutputError when the world refuses the writing.
    """
    try:
        if "\0" in str(path):
            raise ValueError("the name holds a sign that no name may hold")
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


@contextmanager
def replaced(path: Path, stands: Stands = always) -> Iterator[Path]:
    """Give the name of a new file that takes the place of `path` when the block ends.

    For formats that open their files themselves. It lies in a folder of its own that
    goes away, so that whatever they leave beside it goes too. On any failure the
    older file stays, and also when `stands`, asked once at the very last, says no;
    raises OutputError when the world refuses the writing.
    """
    try:
        # Named after the output, so that a name the system refuses is refused now.
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".vesika-") as folder:
            working = Path(folder) / path.name
            working.touch()
            yield working
            with working.open("rb+") as file:
                os.fsync(file.fileno())
            if path.is_file():
                working.chmod(path.stat().st_mode & 0o777)
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            if stands():
                working.replace(path)
    except (OSError, ValueError) as error:
        if isinstance(error, ValueError) and "null" not in str(error):
            raise
        raise OutputError(path, _reason(error)) from error


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
