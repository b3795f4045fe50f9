"""The styles of a report in LibreOffice: the same page and type as in Word.

Liberation Serif comes with LibreOffice and is cut to the measure of Times New Roman;
both hold Turkish and Cyrillic letters. The language is set, so that words are divided
and capitals made rightly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import quoteattr

if TYPE_CHECKING:
    from odfdo import Document

_FONT: Final = "Liberation Serif"

# Name: parent, size in points, space before and after in points, indent in mm.
_SHAPES: Final = {
    "Standard": ("", 11, 0, 5, 0),
    "Text_20_body": ("Standard", 11, 0, 5, 0),
    "Title": ("Standard", 22, 6, 36, 0),
    "Above_20_Title": ("Standard", 11, 190, 0, 0),
    "Title_20_Page": ("Standard", 11, 0, 4, 8),
    "Heading": ("Standard", 12, 12, 6, 0),
    "Heading_20_1": ("Heading", 15, 24, 10, 0),
    "Heading_20_2": ("Heading", 12, 16, 2, 0),
    "Contents_20_Heading": ("Heading", 15, 0, 12, 0),
    "Contents_20_1": ("Standard", 11, 8, 2, 0),
    "Contents_20_2": ("Standard", 11, 0, 1, 5),
    "Subtitle": ("Standard", 11, 0, 5, 0),
    "Statement": ("Standard", 11, 8, 2, 0),
    "Quotations": ("Standard", 10.5, 0, 4, 6),
    "Bibliography": ("Standard", 11, 0, 5, 6),
    "Footnote": ("Standard", 9, 0, 2, 0),
    "Footer": ("Standard", 11, 0, 0, 0),
}
_BOLD: Final = {"Heading_20_1", "Heading_20_2", "Contents_20_Heading", "Contents_20_1"}
_CENTRED: Final = {"Title", "Above_20_Title", "Footer"}
_ROOMY: Final = {"Standard", "Text_20_body", "Quotations", "Bibliography"}
_WITH_NEXT: Final = {"Heading_20_1", "Heading_20_2", "Subtitle", "Statement"}
_LEVELS: Final = {"Heading_20_1": 1, "Heading_20_2": 2}

_RAISED: Final = "style:text-position='super 58%'"
_TEXTS: Final = {
    "VesikaItalic": "fo:font-style='italic'",
    "VesikaBold": "fo:font-weight='bold'",
    "Index_20_Link": "style:use-window-font-color='true'"
    " style:text-underline-style='none'",
    # Raised in the text only: in the note itself its number stands on the line.
    "Footnote_20_Symbol": "style:text-position='0% 100%'",
    "Footnote_20_anchor": _RAISED,
}

_NUMBERING: Final = {"style:num-suffix", "loext:num-list-format"}

FIRST_HEADING: Final = "FirstHeading"
"""An automatic style: a heading of level 1 that begins a page."""


def set_styles(document: Document, language: str) -> None:
    """Give the document its page and its styles; `language` is like tr-TR."""
    for name in _SHAPES:
        document.insert_style(_paragraph(name))
    for name, shape in _TEXTS.items():
        document.insert_style(
            f"<style:style style:name='{name}' style:family='text'>"
            f"<style:text-properties {shape}/></style:style>"
        )
    document.insert_style(
        f"<style:style style:name='{FIRST_HEADING}' style:family='paragraph'"
        " style:parent-style-name='Heading_20_1'><style:paragraph-properties"
        " fo:break-before='page'/></style:style>",
        automatic=True,
    )
    _set_notes(document)
    _set_language(document, language)
    _set_page(document)


def language_style(document: Document, language: str) -> str:
    """Give the name of a style for words of a language (like tr-TR), making it once."""
    name = f"Language{language.replace('-', '')}"
    if document.get_style("text", name) is None:
        spoken, country = language.split("-")
        style = (
            f"<style:style style:name='{name}' style:family='text'>"
            f"<style:text-properties fo:language='{spoken}' fo:country='{country}'/>"
            "</style:style>"
        )
        document.insert_style(style, automatic=True)
    return name


def _paragraph(name: str) -> str:
    parent, size, before, after, indent = _SHAPES[name]
    hanging = f"-{indent}mm" if name == "Bibliography" else "0mm"
    both = indent if name in ("Quotations", "Title_20_Page") else 0
    paragraph = {
        "fo:margin-top": f"{before}pt",
        "fo:margin-bottom": f"{after}pt",
        "fo:margin-left": f"{indent}mm",
        "fo:margin-right": "8mm" if name.startswith("Contents_20_") else f"{both}mm",
        "fo:text-indent": hanging,
        "fo:line-height": "108%" if name in _ROOMY else "100%",
        "fo:text-align": "center" if name in _CENTRED else "left",
        "fo:keep-with-next": "always" if name in _WITH_NEXT else "auto",
        "fo:widows": "2",
        "fo:orphans": "2",
    }
    if name == "Contents_20_Heading":
        paragraph["fo:break-before"] = "page"
    text = {
        "style:font-name": _FONT,
        "fo:font-size": f"{size}pt",
        "fo:font-weight": "bold" if name in _BOLD else "normal",
        "fo:font-style": "italic" if name == "Subtitle" else "normal",
        "fo:hyphenate": "true" if name in _ROOMY else "false",
    }
    head = {"style:name": name, "style:family": "paragraph"}
    head |= {"style:parent-style-name": parent} if parent else {}
    head |= {"style:display-name": name.replace("_20_", " ")}
    if name in _LEVELS:
        head["style:default-outline-level"] = str(_LEVELS[name])
    return (
        f"<style:style {_written(head)}><style:paragraph-properties"
        f" {_written(paragraph)}>{_tabs(name)}</style:paragraph-properties>"
        f"<style:text-properties {_written(text)}/></style:style>"
    )


def _tabs(name: str) -> str:
    if not name.startswith("Contents_20_") or not name[-1].isdigit():
        return ""
    # Counted from the indent.
    at = 150 - _SHAPES[name][4]
    return (
        f"<style:tab-stops><style:tab-stop style:position='{at}mm' style:type='right'"
        " style:leader-style='dotted' style:leader-text='.'/></style:tab-stops>"
    )


def _written(attributes: dict[str, str]) -> str:
    return " ".join(f"{name}={quoteattr(value)}" for name, value in attributes.items())


def _set_language(document: Document, language: str) -> None:
    spoken, country = language.split("-")
    for properties in document.styles.root.get_elements(
        "//style:default-style/style:text-properties"
    ):
        properties.set_attribute("fo:language", spoken)
        properties.set_attribute("fo:country", country)


def _set_notes(document: Document) -> None:
    """Raise the marks of notes, draw the line above them; headings bear no number."""
    root: Any = document.styles.root
    for notes in root.get_elements("//text:notes-configuration"):
        if notes.get_attribute("text:note-class") == "footnote":
            notes.set_attribute("text:citation-style-name", "Footnote_20_Symbol")
            notes.set_attribute("text:citation-body-style-name", "Footnote_20_anchor")
    for line in root.get_elements("//style:footnote-sep"):
        line.set_attribute("style:line-style", "solid")
        line.set_attribute("style:distance-before-sep", "3mm")
        line.set_attribute("style:distance-after-sep", "1.5mm")
    for level in root.get_elements("//text:outline-level-style"):
        level.set_attribute("style:num-format", "")
        for name in level.attributes.keys() & _NUMBERING:
            level.del_attribute(name)


def _set_page(document: Document) -> None:
    """Set the margins; every page but the first bears its number."""
    from odfdo import Element

    root: Any = document.styles.root
    page = root.get_element("//style:page-layout-properties")
    margins = {"left": "30mm", "right": "30mm", "top": "28mm", "bottom": "18mm"}
    for side, width in margins.items():
        page.set_attribute(f"fo:margin-{side}", width)
    layout = root.get_element("//style:page-layout")
    layout.append(
        Element.from_tag(
            "<style:footer-style><style:header-footer-properties"
            " fo:min-height='12mm' fo:margin-top='6mm'/></style:footer-style>"
        )
    )
    master = root.get_element("//style:master-page")
    for tag in ("footer", "footer-first"):
        number = "<text:page-number text:select-page='current'/>"
        words = number if tag == "footer" else ""
        master.append(
            Element.from_tag(
                f"<style:{tag}><text:p text:style-name='Footer'>{words}</text:p>"
                f"</style:{tag}>"
            )
        )
