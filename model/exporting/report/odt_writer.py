"""ODT for LibreOffice: headings, quotations, filled contents, footnotes, by odfdo.

The page numbers of the contents are references to the headings, which LibreOffice
counts anew when it opens the file; what stands there before is Typst's count.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

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
from model.exporting.report.odt_styles import (
    FIRST_HEADING,
    language_style,
    set_styles,
)
from model.exporting.report.pdf_writer import pages_of
from model.exporting.selection import Selection
from model.exporting.tei.marks import writable

if TYPE_CHECKING:
    from odfdo import Document, Element, Paragraph

_BOLD: Final = "VesikaBold"
_ITALIC: Final = "VesikaItalic"


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write the report; give the number of records after each block."""
    from odfdo import Document

    report = Report(selection)
    blocks: list[Block] = []
    for block in report.blocks():
        blocks.append(block)
        yield report.done
    document = Document("text")
    document.meta.title = report.words.title
    document.meta.language = LOCALES[report.language]
    set_styles(document, LOCALES[report.language])
    body = document.body
    body.clear()
    pages = pages_of(blocks, report)
    notes = 0
    for block in blocks:
        notes += isinstance(block, Quotation)
        for element in _elements(block, document, report, notes):
            body.append(element)
        if isinstance(block, Title):
            body.append(_contents(report.words.contents, blocks, pages))
        yield report.done
    content = BytesIO()
    document.save(content)
    path.write_bytes(content.getvalue())
    yield report.done


def _elements(
    block: Block, document: Document, report: Report, note: int
) -> Iterator[Element]:
    match block:
        case Title(text, above, lines):
            yield _paragraph("Above_20_Title", [(above, None)])
            yield _paragraph("Title", [(text, None)])
            for label, words in lines:
                told = [(f"{label}: ", _ITALIC), (words, None)]
                yield _paragraph("Title_20_Page", told)
        case Heading():
            yield _heading(block)
        case Quiet(text):
            yield _paragraph("Subtitle", [(text, None)])
        case Line("", text):
            yield _paragraph("Statement", [(text, _ITALIC)])
        case Line(label, text):
            yield _paragraph("Statement", [(f"{label}: ", _BOLD), (text, None)])
        case Remark(text):
            yield _paragraph("Standard", [(text, None)])
        case Quotation():
            yield _quotation(block, document, report.words.quotes, note)
        case Entry(runs):
            yield _paragraph("Bibliography", _typed(runs))


def _paragraph(style: str, parts: list[tuple[str, str | None]]) -> Paragraph:
    from odfdo import Paragraph, Span

    paragraph = Paragraph(style=style)
    for text, kind in parts:
        if kind:
            paragraph.append(Span(writable(text), style=kind))
        else:
            paragraph.append_plain_text(writable(text))
    return paragraph


def _typed(runs: Runs) -> list[tuple[str, str | None]]:
    return [(run.text, _ITALIC if run.italic else None) for run in runs]


def _heading(heading: Heading) -> Element:
    from odfdo import Element, Header

    style = f"Heading_20_{heading.level}"
    first = heading.number == 1
    made = Header(
        heading.level, writable(heading.text), style=FIRST_HEADING if first else style
    )
    name = f"text:name='{_anchor(heading)}'"
    made.insert(Element.from_tag(f"<text:bookmark-start {name}/>"), start=True)
    made.append(Element.from_tag(f"<text:bookmark-end {name}/>"))
    return made


def _anchor(heading: Heading) -> str:
    return f"_Toc{heading.number:05}"


def _contents(title: str, blocks: list[Block], pages: dict[int, int]) -> Element:
    """Give the table of contents with a line for each heading."""
    from odfdo import TOC, Element

    contents = TOC(title=title, outline_level=2)
    for level in (1, 2):
        template = contents.get_element(
            f"//text:table-of-content-entry-template[@text:outline-level='{level}']"
        )
        for tag in ("link-start", "text", "tab-stop", "page-number", "link-end"):
            kind = " style:type='right' style:leader-char='.'" if "tab" in tag else ""
            entry = f"<text:index-entry-{tag}{kind}/>"
            if template is not None:
                template.append(Element.from_tag(entry))
    body = contents.get_element("//text:index-body")
    head = contents.get_element("//text:index-title/text:p")
    if head is not None:
        head.set_attribute("text:style-name", "Contents_20_Heading")
    for block in blocks:
        if isinstance(block, Heading) and body is not None:
            body.append(_list_line(block, pages[block.number]))
    return contents


def _list_line(heading: Heading, page: int) -> Element:
    from odfdo import Element

    name = _anchor(heading)
    line = Element.from_tag(
        f"<text:p text:style-name='Contents_20_{heading.level}'><text:a"
        f" xlink:type='simple' xlink:href='#{name}' text:style-name='Index_20_Link'"
        " text:visited-style-name='Index_20_Link'><text:span/><text:tab/>"
        "<text:bookmark-ref text:reference-format='page'"
        f" text:ref-name='{name}'>{page}</text:bookmark-ref></text:a></text:p>"
    )
    words = line.get_element("//text:span")
    if words is not None:
        words.text = writable(heading.text)
    return line


def _quotation(
    block: Quotation, document: Document, quotes: tuple[str, str], number: int
) -> Paragraph:
    from odfdo import Note

    opening, closing = quotes
    style = language_style(document, LOCALES.get(block.language, "tr-TR"))
    paragraph = _paragraph("Quotations", [(f"{opening}{block.text}{closing}", style)])
    mark = Note(note_id=f"ftn{number}", citation=str(number))
    mark.note_body = _paragraph("Footnote", [(" ", None), *_typed(block.note)])
    paragraph.append(mark)
    return paragraph
