"""DOCX for Word: headings, quotations, and footnotes in a part of their own.

python-docx knows no footnotes, so their part is written here (ECMA-376, 17.11): the
notes with the ids −1 and 0 are the lines that Word draws above footnotes.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from model.exporting.citing import Runs
from model.exporting.report.blocks import (
    Block,
    Entry,
    Heading,
    Line,
    Quotation,
    Report,
    Title,
)
from model.exporting.selection import Selection
from model.exporting.tei.marks import writable

if TYPE_CHECKING:
    from docx.document import Document

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATION: Final = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
)
_TYPE: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
)
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_LINES: Final = ((-1, "separator"), (0, "continuationSeparator"))
_LANGUAGES: Final = {"tr": "tr-TR", "en": "en-US", "ru": "ru-RU"}


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write the report; give the number of records after each block."""
    import docx

    report = Report(selection)
    document = docx.Document()
    document.core_properties.title = report.words.title
    document.core_properties.language = _LANGUAGES[report.language]
    notes: list[Runs] = []
    for block in report.blocks():
        _add(document, block, report, notes)
        yield report.done
    _add_footnotes(document, notes)
    with path.open("wb") as file:
        document.save(file)


def _add(document: Document, block: Block, report: Report, notes: list[Runs]) -> None:
    from docx.enum.text import WD_BREAK

    match block:
        case Title(text, lines):
            document.add_heading(writable(text), level=0)
            for line in lines:
                document.add_paragraph(writable(line))
            _add_contents(document, report.words.contents)
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        case Heading(level, text):
            document.add_heading(writable(text), level=level)
        case Line(label, text):
            paragraph = document.add_paragraph()
            paragraph.add_run(f"{writable(label)}: ").bold = True
            paragraph.add_run(writable(text))
        case Quotation(text, note):
            opening, closing = report.words.quotes
            words = f"{opening}{writable(text)}{closing}"
            paragraph = document.add_paragraph(words, style="Quote")
            notes.append(note)
            _refer(paragraph, len(notes))
        case Entry(runs):
            paragraph = document.add_paragraph()
            for run in runs:
                paragraph.add_run(writable(run.text)).italic = run.italic or None


def _add_contents(document: Document, title: str) -> None:
    """Add a field that Word fills with the headings when it updates fields."""
    document.add_paragraph().add_run(title).bold = True
    paragraph = document.add_paragraph()._p
    field = _sub(paragraph, "fldSimple", instr=r'TOC \o "1-2" \h \z \u')
    _sub(_sub(field, "r"), "t").text = "…"


def _refer(paragraph: Any, number: int) -> None:
    run = _sub(paragraph._p, "r")
    _sub(_sub(run, "rPr"), "vertAlign", val="superscript")
    _sub(run, "footnoteReference", id=str(number))


def _add_footnotes(document: Document, notes: list[Runs]) -> None:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from lxml import etree

    root = etree.Element(f"{{{_W}}}footnotes", nsmap={"w": _W})
    for number, line in _LINES:
        note = _sub(root, "footnote", type=line, id=str(number))
        _sub(_sub(_sub(note, "p"), "r"), line)
    for number, runs in enumerate(notes, start=1):
        _write_note(_sub(root, "footnote", id=str(number)), runs)
    content = etree.tostring(
        root, xml_declaration=True, encoding="UTF-8", standalone=True
    )
    part = document.part
    uri = PackURI("/word/footnotes.xml")
    part.relate_to(Part(uri, _TYPE, content, part.package), _RELATION)


def _write_note(note: Any, runs: Runs) -> None:
    paragraph = _sub(note, "p")
    _sub(_sub(paragraph, "pPr"), "spacing", before="0", after="40")
    mark = _sub(paragraph, "r")
    shape = _sub(mark, "rPr")
    _sub(shape, "sz", val="18")
    _sub(shape, "vertAlign", val="superscript")
    _sub(mark, "footnoteRef")
    _write_run(paragraph, " ", italic=False)
    for run in runs:
        _write_run(paragraph, writable(run.text), italic=run.italic)


def _write_run(paragraph: Any, text: str, *, italic: bool) -> None:
    run = _sub(paragraph, "r")
    shape = _sub(run, "rPr")
    if italic:
        _sub(shape, "i")
    _sub(shape, "sz", val="18")
    words = _sub(run, "t")
    words.set(_SPACE, "preserve")
    words.text = text


def _sub(parent: Any, name: str, **attributes: str) -> Any:
    from lxml import etree

    found = etree.SubElement(parent, f"{{{_W}}}{name}")
    for key, value in attributes.items():
        found.set(f"{{{_W}}}{key}", value)
    return found
