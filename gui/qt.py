"""What the type checker and Qt need and Python 3.11 has not.

`override` marks Qt's own methods; `typing.override` came with Python 3.12, and
typing_extensions would cost 10 ms of every start.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from typing_extensions import override

    def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802
        """Mark a source string; PySide's own stub says `object`."""

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

    _Method = TypeVar("_Method", bound=Callable)

    def override(method: _Method) -> _Method:
        """Mark a method that takes the place of one of Qt's."""
        return method


translate = QCoreApplication.translate
"""Under this name lupdate finds source strings outside classes."""

__all__ = ["QT_TRANSLATE_NOOP", "override", "translate"]
