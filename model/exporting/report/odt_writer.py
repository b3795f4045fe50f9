"""ODT for LibreOffice: headings, quotations and footnotes, through odfdo."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from model.exporting.citing import Runs, plain
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
    from odfdo import Body, Paragraph


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write the report; give the number of records after each block."""
    from odfdo import TOC, Document, Style

    report = Report(selection)
    document = Document("text")
    document.insert_style(
        Style("text", name="VesikaItalic", italic=True), automatic=True
    )
    document.insert_style(Style("text", name="VesikaBold", bold=True), automatic=True)
    body = document.body
    body.clear()
    notes = 0
    for block in report.blocks():
        notes += isinstance(block, Quotation)
        _add(body, block, report, notes)
        yield report.done
    for contents in body.get_elements("//text:table-of-content"):
        if isinstance(contents, TOC):
            contents.fill(document)
    content = BytesIO()
    document.save(content)
    path.write_bytes(content.getvalue())


def _add(body: Body, block: Block, report: Report, number: int) -> None:
    from odfdo import TOC, Header, Paragraph

    match block:
        case Title(text, lines):
            body.append(Paragraph(writable(text), style="Title"))
            for line in lines:
                body.append(Paragraph(writable(line)))
            contents = TOC(title=report.words.contents, outline_level=2)
            body.append(contents)
        case Heading(level, text):
            body.append(Header(level, writable(text)))
        case Line(label, text):
            paragraph = Paragraph()
            _append(paragraph, f"{label}: ", "VesikaBold")
            paragraph.append_plain_text(writable(text))
            body.append(paragraph)
        case Quotation(text, note):
            body.append(_quotation(report.words.quotes, text, note, number))
        case Entry(runs):
            paragraph = Paragraph()
            for run in runs:
                _append(paragraph, run.text, "VesikaItalic" if run.italic else None)
            body.append(paragraph)


def _quotation(
    quotes: tuple[str, str], text: str, note: Runs, number: int
) -> Paragraph:
    from odfdo import Note, Paragraph

    opening, closing = quotes
    paragraph = Paragraph(f"{opening}{writable(text)}{closing}", style="Quotations")
    words = Paragraph(style="Footnote")
    for run in note:
        _append(words, run.text, "VesikaItalic" if run.italic else None)
    mark = Note(note_id=f"ftn{number}", citation=str(number))
    mark.note_body = words if plain(note) else ""
    paragraph.append(mark)
    return paragraph


def _append(paragraph: Paragraph, text: str, style: str | None) -> None:
    from odfdo import Span

    if style:
        paragraph.append(Span(writable(text), style=style))
    else:
        paragraph.append_plain_text(writable(text))
