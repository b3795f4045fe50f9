"""HTML with footnotes that link both ways, in one file without a script."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
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

_STYLE: Final = """
body { font: 1.05rem/1.6 Georgia, "Noto Serif", "DejaVu Serif", serif;
  max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1c1c1c;
  background: #fff; hyphens: auto }
header { text-align: center; margin: 4rem 0 3rem }
header dl { display: grid; grid-template-columns: auto 1fr; gap: .3rem 1.2rem;
  text-align: left; max-width: 32rem; margin: 2rem auto }
dt { font-style: italic } dd { margin: 0 }
h1 { font-weight: normal; font-size: 1.9rem; line-height: 1.3; hyphens: manual }
h2 { margin: 3rem 0 1rem; font-size: 1.35rem }
h3 { margin: 2rem 0 .3rem; font-size: 1.1rem }
nav ul { list-style: none; padding-left: 0 } nav ul ul { padding-left: 1.4rem }
nav a, sup a, .notes a { color: inherit; text-decoration: none }
nav a:hover, sup a:hover { text-decoration: underline }
p { margin: .7rem 0 .3rem } .quiet, .rival { font-style: italic; margin-top: 0 }
blockquote { margin: .3rem 0 .5rem 1.5rem }
sup { line-height: 0 }
.notes { font-size: .88rem; border-top: 1px solid #999; margin-top: 3rem }
.entry { padding-left: 1.5rem; text-indent: -1.5rem }
@media print { body { max-width: none; font-size: 11pt }
  header { break-after: page } nav { break-after: page }
  h2, h3, p { break-after: avoid } .entry { break-after: auto } }
@media (prefers-color-scheme: dark) { @media screen {
  body { color: #ddd; background: #1b1b1b } } }
"""


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write the report; give the number of records after each block.

    The contents come first and are known last: the blocks wait in a file beside.
    """
    report = Report(selection)
    notes: list[Runs] = []
    headings: list[Heading] = []
    body = path.with_name(f"{path.name}.body")
    with body.open("w", encoding="utf-8", newline="") as file:
        head = ""
        for block in report.blocks():
            if isinstance(block, Title):
                head = _title(block)
            else:
                headings += [block] if isinstance(block, Heading) else []
                file.write(_block(block, report, notes) + "\n")
            yield report.done
        file.writelines(_notes(notes))
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(
            f'<!DOCTYPE html>\n<html lang="{report.language}">\n<head>\n'
            f'<meta charset="utf-8">\n<title>{escape(report.words.title)}</title>\n'
            '<meta name="viewport" content="width=device-width">\n'
            f"<style>{_STYLE}</style>\n</head>\n<body>\n{head}\n"
        )
        file.writelines(_contents(report.words.contents, headings))
        with body.open(encoding="utf-8", newline="") as waiting:
            file.writelines(waiting)
        file.write("</body>\n</html>\n")
    body.unlink()
    yield report.done


def _title(title: Title) -> str:
    told = "".join(
        f"<dt>{escape(label)}:</dt> <dd>{escape(text)}</dd>\n"
        for label, text in title.lines
    )
    return (
        f"<header>\n<p>{escape(title.above)}</p>\n<h1>{escape(title.text)}</h1>\n"
        f"<dl>\n{told}</dl>\n</header>"
    )


def _contents(title: str, headings: list[Heading]) -> Iterator[str]:
    """Give the headings as a list in a list, each a link."""
    yield f'<nav aria-label="{escape(title)}">\n<h2>{escape(title)}</h2>\n<ul>\n'
    level = 1
    for at, heading in enumerate(headings):
        if heading.level > level:
            yield "<ul>\n"
        elif heading.level < level:
            yield "</li>\n</ul>\n</li>\n"
        elif at:
            yield "</li>\n"
        level = heading.level
        yield f'<li><a href="#h{heading.number}">{escape(heading.text)}</a>'
    yield (
        "</li>\n" * bool(headings) + "</ul>\n</li>\n" * (level > 1) + "</ul>\n</nav>\n"
    )


def _block(block: Block, report: Report, notes: list[Runs]) -> str:
    match block:
        case Heading(level, text, number):
            written = f'<h{level + 1} id="h{number}">{escape(text)}</h{level + 1}>'
        case Quiet(text):
            written = f'<p class="quiet">{escape(text)}</p>'
        case Line("", text):
            written = f'<p class="rival">{escape(text)}</p>'
        case Line(label, text):
            written = f"<p><b>{escape(label)}:</b> {escape(text)}</p>"
        case Quotation():
            notes.append(block.note)
            written = _quotation(block, report.words.quotes, len(notes))
        case Entry(runs):
            written = f'<p class="entry">{_typed(runs)}</p>'
        case Title(text) | Remark(text):
            written = f"<p>{escape(text)}</p>"
    return written


def _quotation(block: Quotation, quotes: tuple[str, str], number: int) -> str:
    opening, closing = quotes
    link = f'<a id="r{number}" href="#n{number}" role="doc-noteref">{number}</a>'
    words = f"{opening}{escape(block.text)}{closing}<sup>{link}</sup>"
    return f'<blockquote lang="{block.language}">{words}</blockquote>'


def _notes(notes: list[Runs]) -> Iterator[str]:
    if notes:
        yield '<section class="notes" role="doc-endnotes">\n<ol>\n'
        for number, note in enumerate(notes, start=1):
            back = f'<a href="#r{number}" role="doc-backlink">↩</a>'
            yield f'<li id="n{number}">{_typed(note)} {back}</li>\n'
        yield "</ol>\n</section>\n"


def _typed(runs: Runs) -> str:
    return "".join(
        f"<i>{escape(run.text)}</i>" if run.italic else escape(run.text) for run in runs
    )
