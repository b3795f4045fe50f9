"""What a record is called in the languages of the interface."""

from __future__ import annotations

from typing import NamedTuple


class Titles(NamedTuple):
    """A title in the languages of the interface; Turkish always stands."""

    tr: str
    en: str | None
    ru: str | None

    def in_language(self, language: str) -> str:
        """Give the title in `tr`, `en` or `ru`, in Turkish where it is missing."""
        found: str | None = getattr(self, language, None)
        return found or self.tr
