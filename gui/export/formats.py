"""The formats one can export to, in the reader's words.

What formats there are is read from the model when one exports; a format that has no
words yet is called by its name, so that it can be used before it is translated.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gui.qt import QT_TRANSLATE_NOOP, translate

USES = {
    "table": QT_TRANSLATE_NOOP("Formats", "Table"),
    "data": QT_TRANSLATE_NOOP("Formats", "Data"),
    "bibliography": QT_TRANSLATE_NOOP("Formats", "Bibliography"),
    "report": QT_TRANSLATE_NOOP("Formats", "Report"),
    "edition": QT_TRANSLATE_NOOP("Formats", "Text edition"),
    "annotations": QT_TRANSLATE_NOOP("Formats", "Annotations"),
    "network": QT_TRANSLATE_NOOP("Formats", "Network"),
    "map": QT_TRANSLATE_NOOP("Formats", "Map"),
    "notes": QT_TRANSLATE_NOOP("Formats", "Linked notes"),
    "archive": QT_TRANSLATE_NOOP("Formats", "Vesika archive"),
}

NAMES = {
    "csv": "CSV",
    "xlsx": "Excel",
    "json": "JSON",
    "jsonl": "JSON Lines",
    "bibtex": "BibTeX",
    "biblatex": "BibLaTeX",
    "ris": "RIS, Zotero",
    "csl-json": "CSL JSON, Zotero",
    "tei": "TEI XML",
    "markdown": "Markdown, Obsidian",
    "graphml": "GraphML, Gephi",
    "geojson": "GeoJSON",
    "annotation": "W3C Web Annotation",
    "sqlite": "SQLite",
    "html": "HTML",
    "pdf": "PDF",
    "docx": "Word",
    "odt": "OpenDocument",
}
"""Proper names, the same in every language."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name in the model, the ending of its files, and its words."""

    name: str
    ending: str
    words: str

    @property
    def filter(self) -> str:
        """The format as a save dialog lists it."""
        return f"{self.words} (*.{self.ending})"


def formats() -> list[Format]:
    """Give every format there is, in the model's order."""
    from model.exporting import EXPORTERS

    return [
        Format(name, exporter.ending, _words(name, exporter.use))
        for name, exporter in EXPORTERS.items()
    ]


def _words(name: str, use: str) -> str:
    source = USES.get(use)
    called = NAMES.get(name, name)
    return f"{translate('Formats', source)}, {called}" if source else called


def meant(known: list[Format], chosen: str, name: str) -> tuple[Format, Path]:
    """Tell which format a file is meant in, and the whole name of the file.

    An ending that was typed counts for more than the filter in the dialog; where
    several formats end alike, and where no ending is known, the filter decides.
    """
    path = Path(name)
    by_filter = next((one for one in known if one.filter == chosen), known[0])
    alike = [one for one in known if path.suffix.lower() == f".{one.ending}"]
    if not alike:
        return by_filter, path.with_name(f"{path.name}.{by_filter.ending}")
    return (by_filter if by_filter in alike else alike[0]), path
