"""What comes back at the next start: layout, last archive, last query, choices."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from gui.focus import Page
from gui.themes import Scheme
from gui.translation import Language

TEXT_SIZE: Final = 11.0
TEXT_SIZES: Final = (8.0, 24.0)
CITATION_STYLES: Final = ("isnad", "chicago", "turkish")
"""Those of model.exporting.citing, which is too much to load at every start."""


class Settings:
    """The reader's settings, one property each; a broken value is as none."""

    def __init__(self) -> None:
        self._stored = QSettings("vesika", "vesika")

    @property
    def language(self) -> Language:
        """The language that was chosen."""
        value = self._text("language")
        return Language(value) if value in set(Language) else Language.SYSTEM

    @language.setter
    def language(self, language: Language) -> None:
        self._stored.setValue("language", str(language))

    @property
    def scheme(self) -> Scheme:
        """The colours that were chosen."""
        value = self._text("scheme")
        return Scheme(value) if value in set(Scheme) else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._stored.setValue("scheme", str(scheme))

    @property
    def text_size(self) -> float:
        """The size of the reader's type, in points."""
        try:
            size = float(self._text("text_size") or TEXT_SIZE)
        except ValueError:
            size = TEXT_SIZE
        return min(max(size, TEXT_SIZES[0]), TEXT_SIZES[1])

    @text_size.setter
    def text_size(self, points: float) -> None:
        self._stored.setValue("text_size", points)

    @property
    def last_archive(self) -> Path | None:
        """The archive that was open, unless it was the shipped one."""
        value = self._text("last_archive")
        return Path(value) if value else None

    @last_archive.setter
    def last_archive(self, path: Path | None) -> None:
        self._stored.setValue("last_archive", str(path or ""))

    @property
    def export_folder(self) -> Path:
        """Where the last export went."""
        return Path(self._text("export_folder") or Path.home())

    @export_folder.setter
    def export_folder(self, path: Path) -> None:
        self._stored.setValue("export_folder", str(path))

    @property
    def citation_style(self) -> str:
        """The style in which one cites, of model.exporting.citing.STYLES."""
        value = self._text("citation_style")
        return value if value in CITATION_STYLES else CITATION_STYLES[0]

    @citation_style.setter
    def citation_style(self, style: str) -> None:
        self._stored.setValue("citation_style", style)

    @property
    def export_format(self) -> str:
        """The format that was exported in last, "" before the first time."""
        return self._text("export_format")

    @export_format.setter
    def export_format(self, name: str) -> None:
        self._stored.setValue("export_format", name)

    def query(self, archive: Path) -> str:
        """Give the query that was asked last of an archive."""
        return self._text("last_query") if self._of(archive) else ""

    def keep_query(self, archive: Path, query: str) -> None:
        """Keep the query of an archive."""
        self._stored.setValue("query_archive", str(archive))
        self._stored.setValue("last_query", query)

    def state(self, name: str) -> QByteArray:
        """Give how a window or a splitter was laid out; empty when unknown."""
        value = self._stored.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Keep how a window or a splitter is laid out."""
        self._stored.setValue(f"layout/{name}", state)

    @property
    def facets_shown(self) -> bool:
        """Whether the filters were unfolded."""
        return self._text("layout/facets") != "folded"

    @facets_shown.setter
    def facets_shown(self, shown: bool) -> None:
        self._stored.setValue("layout/facets", "shown" if shown else "folded")

    def page(self, archive: Path) -> Page:
        """Give the page that was shown last of an archive."""
        value = self._text("last_page") if self._of(archive) else ""
        return Page(value) if value in set(Page) else Page.LISTS

    def keep_page(self, page: Page) -> None:
        """Keep the page that is shown, beside the query of the archive."""
        self._stored.setValue("last_page", str(page))

    def write(self) -> None:
        """Write to disk what was kept."""
        self._stored.sync()

    def _of(self, archive: Path) -> bool:
        return self._text("query_archive") == str(archive)

    def _text(self, name: str) -> str:
        value = self._stored.value(name)
        return value if isinstance(value, str) else str(value or "")
