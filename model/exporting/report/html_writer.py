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
    Quotation,
    Report,
    Title,
)
from model.exporting.selection import Selection

_STYLE: Final = (
    "body{font:1.05rem/1.6 Georgia,'Noto Serif','DejaVu Serif',serif;"
    "max-width:42rem;margin:2rem auto;padding:0 1rem}"
    "blockquote{margin:.5rem 0 1rem 1.5rem}.notes{font-size:.9rem}"
    ".entry{padding-left:1.5rem;text-indent:-1.5rem}"
)


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write the report; give the number of records after each block."""
    report = Report(selection)
    notes: list[Runs] = []
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(
            f'<!DOCTYPE html>\n<html lang="{report.language}">\n<head>\n'
            f'<meta charset="utf-8">\n<title>{escape(report.words.title)}</title>\n'
            f"<style>{_STYLE}</style>\n</head>\n<body>\n"
        )
        for block in report.blocks():
            file.write(_block(block, report, notes) + "\n")
            yield report.done
        file.writelines(_notes(notes))
        file.write("</body>\n</html>\n")


def _block(block: Block, report: Report, notes: list[Runs]) -> str:
    match block:
        case Title(text, lines):
            told = "".join(f"<p>{escape(line)}</p>" for line in lines)
            return f"<header><h1>{escape(text)}</h1>{told}</header>"
        case Heading(level, text):
            return f"<h{level + 1}>{escape(text)}</h{level + 1}>"
        case Line(label, text):
            return f"<p><b>{escape(label)}:</b> {escape(text)}</p>"
        case Quotation(text, note):
            notes.append(note)
            return _quotation(report.words.quotes, text, len(notes))
        case Entry(runs):
            return f'<p class="entry">{_typed(runs)}</p>'


def _quotation(quotes: tuple[str, str], text: str, number: int) -> str:
    opening, closing = quotes
    link = f'<a id="r{number}" href="#n{number}" role="doc-noteref">{number}</a>'
    mark = f"<sup>{link}</sup>"
    return f"<blockquote>{opening}{escape(text)}{closing}{mark}</blockquote>"


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
