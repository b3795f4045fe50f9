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

ABOUT = {
    "csv": QT_TRANSLATE_NOOP(
        "Formats",
        "A table that Excel, LibreOffice and R open: excerpt, document, page, lines "
        "and dates in columns.",
    ),
    "xlsx": QT_TRANSLATE_NOOP(
        "Formats", "A table for Excel or LibreOffice Calc; dates stay as written."
    ),
    "json": QT_TRANSLATE_NOOP(
        "Formats", "All of each record with its excerpts, for programs."
    ),
    "jsonl": QT_TRANSLATE_NOOP(
        "Formats", "The same as JSON, a record on each line, for large amounts."
    ),
    "bibtex": QT_TRANSLATE_NOOP(
        "Formats", "The sources and what they cite, for LaTeX and JabRef."
    ),
    "biblatex": QT_TRANSLATE_NOOP(
        "Formats",
        "The sources and what they cite, for LaTeX with biber; archival items as such.",
    ),
    "ris": QT_TRANSLATE_NOOP(
        "Formats", "The sources and what they cite, for Zotero, EndNote, Mendeley."
    ),
    "csl-json": QT_TRANSLATE_NOOP(
        "Formats", "The sources and what they cite, for Zotero and pandoc."
    ),
    "tei": QT_TRANSLATE_NOOP(
        "Formats",
        "The texts with persons, places, dates and notes marked, wordings with their "
        "variants, for editions.",
    ),
    "markdown": QT_TRANSLATE_NOOP(
        "Formats", "A note for each record, with links between them, in one ZIP file."
    ),
    "graphml": QT_TRANSLATE_NOOP(
        "Formats", "Persons and events and who took part in what, for Gephi."
    ),
    "geojson": QT_TRANSLATE_NOOP(
        "Formats", "Places with the number of events by year, for QGIS."
    ),
    "annotation": QT_TRANSLATE_NOOP(
        "Formats", "Excerpts with the words about them, for annotation tools."
    ),
    "sqlite": QT_TRANSLATE_NOOP(
        "Formats",
        "A smaller archive that Vesika opens; Datasette searches it as well.",
    ),
    "html": QT_TRANSLATE_NOOP(
        "Formats", "A report for the browser, with notes that lead both ways."
    ),
    "pdf": QT_TRANSLATE_NOOP(
        "Formats", "A report to print or send, with footnotes and a bibliography."
    ),
    "docx": QT_TRANSLATE_NOOP(
        "Formats", "A report to go on writing in Word: real footnotes, contents."
    ),
    "odt": QT_TRANSLATE_NOOP(
        "Formats",
        "A report to go on writing in LibreOffice: real footnotes, contents.",
    ),
}
"""What each is for, in a sentence."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name in the model, the ending of its files, and its words."""

    name: str
    ending: str
    use: str
    words: str
    about: str

    @property
    def filter(self) -> str:
        """The format as a save dialog lists it."""
        return f"{self.words} (*.{self.ending})"


def formats() -> list[Format]:
    """Give every format there is, in the model's order."""
    from model.exporting import EXPORTERS

    return [
        Format(
            name,
            exporter.ending,
            exporter.use,
            _words(name, exporter.use),
            translate("Formats", ABOUT[name]) if name in ABOUT else "",
        )
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
