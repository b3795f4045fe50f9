"""Elements of WordprocessingML (ECMA-376, 17) that python-docx has no call for."""

from __future__ import annotations

from typing import Any, Final

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def sub(parent: Any, name: str, /, **attributes: str) -> Any:
    """Add an element of Word's with these attributes; without a parent it is a root."""
    from lxml import etree

    if parent is None:
        found = etree.Element(f"{{{W}}}{name}", nsmap={"w": W})
    else:
        found = etree.SubElement(parent, f"{{{W}}}{name}")
    for key, value in attributes.items():
        found.set(f"{{{W}}}{key}", value)
    return found


def add_run(parent: Any, text: str, *, italic: bool = False) -> Any:
    """Add a run of text; blanks at its ends stay. Gives its element."""
    run = sub(parent, "r")
    shape = sub(run, "rPr")
    if italic:
        sub(shape, "i")
    words = sub(run, "t")
    words.set(_SPACE, "preserve")
    words.text = text
    return run


def tostring(root: Any) -> bytes:
    """Write a part of the package."""
    from lxml import etree

    written: bytes = etree.tostring(
        root, xml_declaration=True, encoding="UTF-8", standalone=True
    )
    return written
