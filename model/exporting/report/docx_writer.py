"""DOCX for Word: headings, quotations, contents that are filled, and footnotes.

python-docx knows no footnotes, so their part is written here (ECMA-376, 17.11): the
notes with the ids −1 and 0 are the lines that Word draws above footnotes. The contents
are a TOC field whose result is written already, so that nobody is asked to update it;
its page numbers are those of the same report as Typst sets it.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from model.exporting.citing import LOCALES, Runs
from model.exporting.report.blocks import (
    Block,
    Entry,
    Heading,
    Line,
    Quiet,
    Quotation,
    Remark,
    Report,
    Title,
)
from model.exporting.report.docx_styles import set_styles
from model.exporting.report.pdf_writer import pages_of
from model.exporting.report.wordprocessing import add_run, sub, tostring
from model.exporting.selection import Selection
from model.exporting.tei.marks import writable

if TYPE_CHECKING:
    from docx.document import Document

_RELATION: Final = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
)
_TYPE: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
)
_LINES: Final = ((-1, "separator"), (0, "continuationSeparator"))
_CONTENTS: Final = r' TOC \o "1-2" \h \z \u '


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write the report; give the number of records after each block."""
    import docx

    report = Report(selection)
    blocks: list[Block] = []
    for block in report.blocks():
        blocks.append(block)
        yield report.done
    document = docx.Document()
    document.core_properties.title = report.words.title
    document.core_properties.language = LOCALES[report.language]
    document.core_properties.author = ""
    set_styles(document, LOCALES[report.language])
    notes: list[Runs] = []
    for block in blocks:
        _add(document, block, report, notes)
        yield report.done
    _fill_contents(document, blocks, pages_of(blocks, report))
    _add_footnotes(document, notes)
    # Not to the file itself: a ZIP that could not be closed would try again later.
    content = BytesIO()
    document.save(content)
    path.write_bytes(content.getvalue())
    yield report.done


def _add(document: Document, block: Block, report: Report, notes: list[Runs]) -> None:
    match block:
        case Title():
            _add_title(document, block, report)
        case Heading(level, text, number):
            _mark(_paragraph(document, f"Heading{level}", text), number)
        case Quiet(text):
            _paragraph(document, "Subtitle", text)
        case Line("", text):
            _paragraph(document, "Statement", text).runs[0].italic = True
        case Line(label, text):
            paragraph = _paragraph(document, "Statement")
            paragraph.add_run(f"{writable(label)}: ").bold = True
            paragraph.add_run(writable(text))
        case Remark(text):
            _paragraph(document, "Normal", text)
        case Quotation(text, note, language):
            opening, closing = report.words.quotes
            paragraph = _paragraph(document, "Quote")
            words = f"{opening}{writable(text)}{closing}"
            run = add_run(paragraph._p, words)
            sub(run.find("./{*}rPr"), "lang", val=LOCALES.get(language, language))
            notes.append(note)
            _refer(paragraph, len(notes))
        case Entry(runs):
            paragraph = _paragraph(document, "Bibliography")
            for run in runs:
                paragraph.add_run(writable(run.text)).italic = run.italic or None


def _paragraph(document: Document, style: str, text: str = "") -> Any:
    """Add a paragraph in a style by its id: by name python-docx looks through all."""
    paragraph = document.add_paragraph(writable(text))
    paragraph._p.style = style
    return paragraph


def _add_title(document: Document, title: Title, report: Report) -> None:
    document.add_paragraph(writable(title.above), style="Above Title")
    document.add_paragraph(writable(title.text), style="Title")
    for label, text in title.lines:
        paragraph = document.add_paragraph(style="Title Page")
        paragraph.add_run(f"{writable(label)}: ").italic = True
        paragraph.add_run(writable(text))
    heading = document.add_paragraph(report.words.contents, style="TOC Heading")
    heading.paragraph_format.page_break_before = True
    # The contents are put in here when all headings are known.
    document.add_paragraph(style="TOC 1")


def _mark(paragraph: Any, number: int) -> None:
    """Put a bookmark round a heading, which its line of the contents leads to."""
    if number == 1:
        paragraph.paragraph_format.page_break_before = True
    element = paragraph._p
    start = sub(element, "bookmarkStart", id=str(number), name=f"_Toc{number:05}")
    element.remove(start)
    element.insert(1, start)
    sub(element, "bookmarkEnd", id=str(number))


def _fill_contents(
    document: Document, blocks: list[Block], pages: dict[int, int]
) -> None:
    """Write the field of the contents and its result, a paragraph for each heading."""
    headings = [block for block in blocks if isinstance(block, Heading)]
    place = next(p for p in document.paragraphs if p.style and p.style.name == "TOC 1")
    for at, heading in enumerate(headings):
        line = place.insert_paragraph_before(style=f"TOC {heading.level}")
        if at == 0:
            _field(line._p, "begin", _CONTENTS)
        _list_line(line._p, heading, pages[heading.number])
        if at == len(headings) - 1:
            _field(line._p, "end")
    place._p.getparent().remove(place._p)


def _list_line(paragraph: Any, heading: Heading, page: int) -> None:
    name = f"_Toc{heading.number:05}"
    link = sub(paragraph, "hyperlink", anchor=name, history="1")
    add_run(link, writable(heading.text))
    sub(sub(link, "r"), "tab")
    _field(link, "begin", rf" PAGEREF {name} \h ")
    add_run(link, str(page))
    _field(link, "end")


def _field(parent: Any, kind: str, code: str = "") -> None:
    """Begin a field with its code, or end the one that was begun."""
    sub(sub(parent, "r"), "fldChar", fldCharType=kind)
    if code:
        instruction = sub(sub(parent, "r"), "instrText")
        instruction.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        instruction.text = code
        sub(sub(parent, "r"), "fldChar", fldCharType="separate")


def _refer(paragraph: Any, number: int) -> None:
    run = sub(paragraph._p, "r")
    # Raised by itself: a style of this name would raise the numbers of notes as well.
    sub(sub(run, "rPr"), "vertAlign", val="superscript")
    sub(run, "footnoteReference", id=str(number))


def _add_footnotes(document: Document, notes: list[Runs]) -> None:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    root = sub(None, "footnotes")
    for number, line in _LINES:
        note = sub(root, "footnote", type=line, id=str(number))
        sub(sub(sub(note, "p"), "r"), line)
    for number, runs in enumerate(notes, start=1):
        _write_note(sub(root, "footnote", id=str(number)), runs)
    part = document.part
    uri = PackURI("/word/footnotes.xml")
    part.relate_to(Part(uri, _TYPE, tostring(root), part.package), _RELATION)


def _write_note(note: Any, runs: Runs) -> None:
    paragraph = sub(note, "p")
    sub(sub(paragraph, "pPr"), "pStyle", val="FootnoteText")
    sub(sub(paragraph, "r"), "footnoteRef")
    add_run(paragraph, " ")
    for run in runs:
        add_run(paragraph, writable(run.text), italic=run.italic)
