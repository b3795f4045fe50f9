"""The styles of a report in Word: a serif that every system has, black on white.

Times New Roman (or Liberation Serif in its place) holds Turkish and Cyrillic letters
everywhere; the language is set, so that words are divided and capitals made rightly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from model.exporting.report.wordprocessing import sub

if TYPE_CHECKING:
    from docx.document import Document

FONT: Final = "Times New Roman"
_PARAGRAPH: Final = 1
_WIDTH: Final = 150
"""Millimetres between the margins."""

# Name: size in points, space before and after in points, indent on both sides in mm.
_SHAPES: Final = {
    "Normal": (11, 0, 5, 0),
    "Title": (22, 6, 36, 0),
    "Above Title": (11, 190, 0, 0),
    "Title Page": (11, 0, 4, 8),
    "TOC Heading": (15, 0, 12, 0),
    "TOC 1": (11, 8, 2, 0),
    "TOC 2": (11, 0, 1, 0),
    "Heading 1": (15, 24, 10, 0),
    "Heading 2": (12, 16, 2, 0),
    "Subtitle": (11, 0, 5, 0),
    "Statement": (11, 8, 2, 0),
    "Quote": (10.5, 0, 4, 6),
    "Bibliography": (11, 0, 5, 0),
    "Footnote Text": (9, 0, 2, 0),
}
_BOLD: Final = frozenset({"TOC Heading", "TOC 1", "Heading 1", "Heading 2"})
_ITALIC: Final = frozenset({"Subtitle"})
_CENTRED: Final = frozenset({"Title", "Above Title"})
_ROOMY: Final = frozenset({"Normal", "Quote", "Bibliography"})
_WITH_NEXT: Final = frozenset({"Heading 1", "Heading 2", "Subtitle", "Statement"})


def set_styles(document: Document, language: str) -> None:
    """Give the document its page and its styles; `language` is like tr-TR."""
    _set_page(document)
    styles: Any = document.styles
    for name, shape in _SHAPES.items():
        style = _style(styles, name)
        _set_font(style, shape[0], bold=name in _BOLD, italic=name in _ITALIC)
        _set_paragraph(style, name, shape)
    _set_contents(styles)
    _set_entries(styles)
    shape = styles["Normal"].element.get_or_add_rPr()
    sub(shape, "lang", val=language, eastAsia=language, bidi="ar-SA")
    _hyphenate(document)


def _set_page(document: Document) -> None:
    from docx.shared import Mm

    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(30)
    section.top_margin, section.bottom_margin = Mm(28), Mm(30)
    section.different_first_page_header_footer = True
    footer = section.footer.paragraphs[0]
    footer.alignment = 1
    field = sub(footer._p, "fldSimple", instr=" PAGE ")
    sub(sub(field, "r"), "t").text = "2"


def _style(styles: Any, name: str) -> Any:
    if name in [style.name for style in styles]:
        return styles[name]
    style = styles.add_style(name, _PARAGRAPH)
    style.base_style = styles["Normal"]
    return style


def _set_font(style: Any, size: float, *, bold: bool, italic: bool) -> None:
    from docx.shared import Pt, RGBColor

    font = style.font
    font.name, font.size = FONT, Pt(size)
    font.bold, font.italic = bold, italic
    font.color.rgb = RGBColor(0, 0, 0)
    shape = style.element.get_or_add_rPr()
    for spacing in shape.findall("./{*}spacing") + shape.findall("./{*}kern"):
        shape.remove(spacing)
    fonts = shape.get_or_add_rFonts()
    for name in list(fonts.attrib):
        if name.lower().endswith("theme"):
            del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(f"{fonts.nsmap['w'].join('{}')}{script}", FONT)


def _set_paragraph(style: Any, name: str, shape: tuple[float, ...]) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    _, before, after, indent = shape
    paragraph = style.paragraph_format
    border = style.element.get_or_add_pPr().find("./{*}pBdr")
    if border is not None:
        border.getparent().remove(border)
    paragraph.space_before, paragraph.space_after = Pt(before), Pt(after)
    paragraph.line_spacing = 1.08 if name in _ROOMY else 1.0
    paragraph.left_indent = paragraph.right_indent = Mm(indent)
    paragraph.keep_with_next = name in _WITH_NEXT
    paragraph.widow_control = True
    # Not justified: where no program divides words, that would leave gaps.
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
    if name in _CENTRED:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _set_contents(styles: Any) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.shared import Mm

    for name, indent in (("TOC 1", 0), ("TOC 2", 5)):
        paragraph = styles[name].paragraph_format
        paragraph.left_indent, paragraph.right_indent = Mm(indent), Mm(8)
        paragraph.tab_stops.add_tab_stop(
            Mm(_WIDTH), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS
        )


def _set_entries(styles: Any) -> None:
    from docx.shared import Mm

    paragraph = styles["Bibliography"].paragraph_format
    paragraph.left_indent, paragraph.first_line_indent = Mm(6), Mm(-6)


def _hyphenate(document: Document) -> None:
    """Let words be divided; the element has its place before what python-docx wrote."""
    settings = document.settings.element
    element = sub(settings, "autoHyphenation", val="true")
    settings.remove(element)
    after = settings.find("./{*}defaultTabStop")
    settings.insert(
        len(settings) if after is None else settings.index(after) + 1, element
    )
