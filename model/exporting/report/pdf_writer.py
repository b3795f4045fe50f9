"""PDF, set by Typst: footnotes at the foot of their page, fonts embedded.

Typst carries a serif with Turkish and Cyrillic letters, hyphenates both languages,
and makes the outline and the contents of the headings. Everything of the archive is
given as a string of its language, so that nothing in it becomes a command.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from model.exporting.citing import Runs
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
from model.exporting.selection import Selection

_SET: Final = """
#set page(paper: "a4", margin: (x: 30mm, top: 28mm, bottom: 30mm))
#set text(font: "Libertinus Serif", size: 11pt, lang: "{language}")
#set par(justify: true, leading: 0.62em, spacing: 0.8em)
#set document(title: {title})
#set footnote.entry(gap: 0.45em, indent: 0em, separator: line(length: 30%, \
stroke: 0.4pt))
#show footnote.entry: it => {{
  set text(size: 9pt)
  set par(justify: false)
  let at = it.note.location()
  link(at, numbering(it.note.numbering, ..counter(footnote).at(at)))
  [ ]
  it.note.body
}}
#show heading: set text(hyphenate: false)
#show heading: set par(justify: false)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 1): set block(above: 2.2em, below: 1.2em)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 2): set block(above: 1.8em, below: 0.7em)
#show outline.entry.where(level: 1): set block(above: 1.1em)
#show outline.entry.where(level: 1): set text(weight: "semibold")
"""
_PAGES: Final = "#context [#metadata(({number}, here().page())) <at>]"


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write the report; give the number of records after each block."""
    import typst

    report = Report(selection)
    source = [_head(report)]
    for block in report.blocks():
        source.append(_block(block, report))
        yield report.done
    path.write_bytes(typst.compile("\n\n".join(source).encode()))
    yield report.done


def pages_of(blocks: Iterable[Block], report: Report) -> dict[int, int]:
    """Tell on which page each heading comes to stand, by its number.

    For formats whose readers do not count pages of contents by themselves; another
    program may break the lines otherwise and come to a page beside.
    """
    import typst

    source = [_head(report)]
    for block in blocks:
        source.append(_block(block, report))
        if isinstance(block, Heading):
            source.append(_PAGES.format(number=block.number))
    text = "\n\n".join(source).encode()
    return dict(json.loads(typst.query(text, "<at>", field="value")))


def _head(report: Report) -> str:
    title = _string(report.words.title)
    return _SET.format(language=report.language, title=title)


def _block(block: Block, report: Report) -> str:
    match block:
        case Title():
            written = _title(block, report)
        case Heading(level, text):
            written = f"#heading(level: {level}, {_string(text)})"
        case Quiet(text):
            words = f'text(style: "italic", {_string(text)})'
            written = f"#block(sticky: true, below: 0.9em, {words})"
        case Line("", text):
            written = f"#block(sticky: true, emph({_string(text)}))"
        case Line(label, text):
            written = (
                f"#block(sticky: true, above: 1.1em)[#strong({_string(label + ':')})"
                f" #{_string(text)}]"
            )
        case Remark(text):
            written = f"#block(above: 0.9em, par({_string(text)}))"
        case Quotation(text, note, language):
            opening, closing = report.words.quotes
            words = _string(f"{opening}{text}{closing}")
            written = (
                f"#block(inset: (left: 1.6em, right: 1.6em))[#set text(size: 10.5pt)\n"
                f'#text(lang: "{language}", {words})#footnote[{_typed(note)}]]'
            )
        case Entry(runs):
            written = f"#par(hanging-indent: 1.6em)[{_typed(runs)}]"
    return written


def _title(title: Title, report: Report) -> str:
    rows = "".join(
        f'text(style: "italic", {_string(label)}), {_string(text)}, '
        for label, text in title.lines
    )
    return (
        "#v(1fr)\n"
        f"#align(center)[#text(11pt, tracking: 0.08em, {_string(title.above)})\n\n"
        f"#v(0.6em)\n#set par(justify: false)\n"
        f"#text(22pt, hyphenate: false, {_string(title.text)})]\n"
        "#v(2.5em)\n#align(center, block(width: 85%, grid(columns: (auto, 1fr),"
        f" column-gutter: 1.2em, row-gutter: 0.8em, align: left, {rows})))\n"
        '#v(2fr)\n#pagebreak()\n#set page(numbering: "1")\n'
        f"#outline(title: {_string(report.words.contents)}, depth: 2)\n#pagebreak()"
    )


def _typed(runs: Runs) -> str:
    return "".join(
        f"#emph({_string(run.text)})" if run.italic else f"#{_string(run.text)}"
        for run in runs
    )


def _string(text: str) -> str:
    safe = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + " ".join(safe.split("\n")) + '"'
