"""The CSL styles made ready for citeproc-py, which leaves out some of what CSL says.

What bites in 0.11: it capitalises every word of a title where a style asks for title
case, which CSL wants for English titles only; it takes every `disambiguate` for true;
and what stands in an author's place (a translator, a newspaper's name) it prints once
more where it belongs otherwise, which CSL forbids.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from typing import Any, Final

from model.exporting.shortening import MARK
from model.exporting.works import Item
from model.shipped import resources

_CSL: Final = "{http://purl.org/net/xbiblio/csl}"
_FIRST: Final = {
    "chicago-notes-bibliography-16th-edition": (
        *("article-newspaper", "article-magazine", "webpage"),
    ),
    "isnad-dipnotlu": ("webpage",),
}
"""The types of which a bibliography names the container where there is no author."""


def leading(item: Item, name: str) -> str | None:
    """Give the variable that stands in the author's place in a bibliography."""
    if name not in _FIRST or "author" in item:
        return None
    if "editor" in item and item["type"] != "entry-encyclopedia":
        return "editor"
    if name.startswith("chicago") and "translator" in item:
        return "translator"
    titled = item["type"] in _FIRST[name] and "container-title" in item
    return "container-title" if titled else None


@lru_cache(maxsize=32)
def style(name: str, locale: str, said: str | None = None) -> Any:
    """Give a style of resources/csl for a locale of CSL, such as tr-TR.

    `said` is a variable that stands in the author's place, and nowhere else then.
    """
    import warnings

    from citeproc import CitationStylesStyle
    from lxml import etree

    tree = etree.parse(resources() / "csl" / f"{name}.csl")
    if locale != "en-US":
        for element in tree.iterfind(".//*[@text-case='title']"):
            del element.attrib["text-case"]
    if locale == "tr-TR":
        for element in tree.iterfind(".//*[@term='in'][@text-case='capitalize-first']"):
            # Python's capital of “içinde” has no dot.
            del element.attrib["term"], element.attrib["text-case"]
            element.attrib["value"] = "İçinde"
    for element in tree.iterfind(".//*[@disambiguate]"):
        element.attrib.pop("disambiguate")
        element.attrib["variable"] = MARK
    if said:
        _say_once(tree, said)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        content = BytesIO(etree.tostring(tree))
        return CitationStylesStyle(content, locale=locale, validate=False)


def _say_once(tree: Any, said: str) -> None:
    """Take a variable out of a style but for what stands in the author's place."""
    inside = [
        element
        for substitute in tree.iter(f"{_CSL}substitute")
        for element in substitute.iter(f"{_CSL}text", f"{_CSL}names")
    ]
    macros = {element.get("macro") for element in inside}
    for macro in tree.iter(f"{_CSL}macro"):
        if macro.get("name") in macros:
            inside += macro.iter(f"{_CSL}text", f"{_CSL}names")
    kept = set(inside)
    for element in list(tree.iter(f"{_CSL}text", f"{_CSL}names")):
        variables = element.get("variable", "").split()
        if said not in variables or element in kept:
            continue
        variables.remove(said)
        if variables:
            element.set("variable", " ".join(variables))
        else:
            element.getparent().remove(element)
