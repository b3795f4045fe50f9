"""PDF, set by Typst: footnotes at the foot of their page, fonts embedded.

Typst carries a serif with Turkish and Cyrillic letters, hyphenates both languages,
and makes the outline and the contents of the headings. Everything of the archive is
given as a string of its language, so that nothing in it becomes a command.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

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

_SET: Final = """
#set page(paper: "a4", margin: 25mm, numbering: "1")
#set text(font: "Libertinus Serif", size: 11pt, lang: "{language}")
#set par(justify: true)
#set document(title: {title})
#show heading.where(level: 1): it => {{ v(1em); it }}
"""


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write the report; give the number of records after each block."""
    import typst

    report = Report(selection)
    title = _string(report.words.title)
    source = [_SET.format(language=report.language, title=title)]
    for block in report.blocks():
        source.append(_block(block, report))
        yield report.done
    path.write_bytes(typst.compile("\n\n".join(source).encode()))


def _block(block: Block, report: Report) -> str:
    match block:
        case Title(text, lines):
            told = "".join(f"#par({_string(line)})\n" for line in lines)
            contents = f"#outline(title: {_string(report.words.contents)}, depth: 2)"
            return (
                f'#align(center, text(20pt, weight: "bold", {_string(text)}))\n'
                f"{told}\n{contents}\n#pagebreak()"
            )
        case Heading(level, text):
            return f"#heading(level: {level}, {_string(text)})"
        case Line(label, text):
            return f"#strong({_string(label + ':')}) #{_string(text)}"
        case Quotation(text, note):
            opening, closing = report.words.quotes
            words = _string(f"{opening}{text}{closing}")
            return f"#pad(left: 1.5em)[#{words}#footnote[{_typed(note)}]]"
        case Entry(runs):
            return f"#par(hanging-indent: 1.5em)[{_typed(runs)}]"


def _typed(runs: Runs) -> str:
    return "".join(
        f"#emph({_string(run.text)})" if run.italic else f"#{_string(run.text)}"
        for run in runs
    )


def _string(text: str) -> str:
    safe = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + " ".join(safe.split("\n")) + '"'
