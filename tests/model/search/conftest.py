"""The archive of the five texts, built once for all tests of the search."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from model.archive import open_archive
from model.build import build


@pytest.fixture(scope="session")
def shipped_file(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the archive that `vesika build` makes."""
    output = tmp_path_factory.mktemp("shipped") / "data.sqlite"
    build(root / "resources", output)
    return output


@pytest.fixture(scope="session")
def shipped(shipped_file: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection that reads it."""
    with open_archive(shipped_file) as archive:
        yield archive.reader()
