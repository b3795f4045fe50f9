"""Where the shipped archive and its resources lie: a checkout or an installation."""

from __future__ import annotations

from pathlib import Path

_MODEL = Path(__file__).parent
_INSTALLED = _MODEL / "shipped"


def resources() -> Path:
    """Give the folder of sources, records, translations and icons."""
    return _root() / "resources"


def archive() -> Path:
    """Give the shipped archive, which is only ever read."""
    return _root() / "data.sqlite"


def is_shipped(path: Path) -> bool:
    """Tell whether this file is the shipped archive itself, by whatever name."""
    original = archive()
    return path.exists() and original.exists() and path.samefile(original)


def _root() -> Path:
    return _INSTALLED if _INSTALLED.is_dir() else _MODEL.parent
