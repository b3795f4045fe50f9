"""The words of a text as the index lists them: lower-cased the Turkish way, whole."""

from __future__ import annotations

import re
from typing import Final

from model.text.fold import exact_key

_TERM: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def terms(text: str) -> list[str]:
    """Give the words of a text in order, `Ege’ye` as one."""
    return _TERM.findall(exact_key(text))
