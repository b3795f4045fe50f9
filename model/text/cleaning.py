"""From the lines of an imported file to a text that reads cleanly.

A text extracted from a PDF is cut by line ends, page breaks, running heads and
footnote blocks. `clean` puts sentences together again, sets the footnotes behind the
body, and keeps for every character the line of the file it came from. No letter is
changed: only line ends, hyphens that cut a word, heads and runs of blanks go.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from model.text.layout import Layout, PageStart, within

BREAK = "\n\n"
"""What stands between two passages in a stored text."""

_POINT = re.compile(r"(\d{1,2}\s?[.)]|\d-|•)\s*\S")
_ARTICLE = re.compile(r"Madde (\d+)\s?[—.]")
_ENDS_SENTENCE = re.compile(r"[.:!?…”\"](\d{1,3})?$|\.\d{1,3}$|^\W*$")
_LETTERSPACED = re.compile(r"(?:\w ){3,}")


@dataclass(frozen=True)
class CleanPassage:
    """A stretch that reads as one unit; `start` and `end` count code points."""

    kind: str
    start: int
    end: int
    language: str | None
    label: str | None = None
    """Number of a footnote or of a treaty article."""


@dataclass(frozen=True)
class LineStart:
    """From `start` on, the stored text comes from this line and page of the file."""

    start: int
    line: int
    page: PageStart | None


@dataclass(frozen=True)
class CleanText:
    """A stored text with the way back to the file."""

    text: str
    passages: tuple[CleanPassage, ...]
    lines: tuple[LineStart, ...]


@dataclass
class _Block:
    kind: str
    language: str | None
    label: str | None = None
    parts: list[tuple[int, str]] = field(default_factory=list)

    @property
    def first_line(self) -> int:
        return self.parts[0][0]


def clean(raw: str, layout: Layout, language: str | None) -> CleanText:
    """Read the lines of `raw` by their layout; the result is in NFC."""
    lines = list(enumerate(unicodedata.normalize("NFC", raw).split("\n"), start=1))
    kept = [(n, text) for n, text in lines if not within(n, layout.drop)]
    body = [(n, text) for n, text in kept if not within(n, layout.notes)]
    foot = [(n, text) for n, text in kept if within(n, layout.notes)]
    blocks = [*_body_blocks(body, layout, language), *_note_blocks(foot, language)]
    return _compose(blocks, layout)


def _body_blocks(
    lines: list[tuple[int, str]], layout: Layout, language: str | None
) -> list[_Block]:
    blocks: list[_Block] = []
    gap = True
    article: str | None = None
    columns: list[tuple[int, str, str]] = []
    for number, content in lines:
        text = _squeeze(content)
        if not text:
            gap = gap or not within(number, layout.tight)
            continue
        if number in layout.columns:
            columns.append((number, *_split(text, layout.columns[number])))
            gap = True
            continue
        if columns:
            blocks += _column_blocks(columns, language)
            columns = []
        if _goes_on(blocks, number, text, layout, gap=gap):
            blocks[-1].parts.append((number, text))
        else:
            tongue = "en" if within(number, layout.english) else language
            block = _Block(_kind(number, text, layout), tongue, None, [(number, text)])
            article = _article(block, article)
            blocks.append(block)
        gap = False
    return blocks + _column_blocks(columns, language)


def _goes_on(
    blocks: list[_Block],
    number: int,
    text: str,
    layout: Layout,
    *,
    gap: bool,
) -> bool:
    """Tell whether a line goes on with the last passage.

    After a page break it does when the sentence before is not ended, whatever the
    number of blank lines, heads and footnotes between.
    """
    if not blocks or number in layout.begin or number in layout.kinds:
        return False
    last = blocks[-1]
    if number in layout.go_on:
        return True
    if _page(last.parts[-1][0], layout) != _page(number, layout):
        flowing = last.kind in {"paragraph", "point", "article", "quotation"}
        return flowing and not _ENDS_SENTENCE.search(last.parts[-1][1])
    return not gap and not _ARTICLE.match(text)


def _kind(number: int, text: str, layout: Layout) -> str:
    if number in layout.kinds:
        return layout.kinds[number]
    if _ARTICLE.match(text):
        return "article"
    return "point" if _POINT.match(text) else "paragraph"


def _article(block: _Block, current: str | None) -> str | None:
    """Give an article its number; its later paragraphs bear that of the first."""
    if block.kind != "article":
        return None
    found = _ARTICLE.match(block.parts[0][1])
    block.label = found[1] if found else current
    return block.label


def _note_blocks(
    lines: list[tuple[int, str]], language: str | None
) -> Iterator[_Block]:
    """Split footnote blocks where the next number in order begins a line."""
    block: _Block | None = None
    expected = 1
    for number, content in lines:
        text = _squeeze(content)
        if not text:
            continue
        if re.match(rf"{expected}\s", text):
            if block:
                yield block
            block = _Block("footnote", language, str(expected))
            expected += 1
        if block:
            block.parts.append((number, text))
    if block:
        yield block


def _column_blocks(
    columns: list[tuple[int, str, str]], language: str | None
) -> list[_Block]:
    """Read two printed columns one after the other, a passage a line."""
    left = [(number, text) for number, text, _ in columns if text]
    right = [(number, text) for number, _, text in columns if text]
    return [_Block("signature", language, None, [part]) for part in left + right]


def _split(text: str, right: str) -> tuple[str, str]:
    at = text.index(right)
    return text[:at].strip(), text[at:].strip()


def _squeeze(content: str) -> str:
    """Make one blank of any run of blanks and undo letter-spaced type."""
    text = content.strip()
    if _LETTERSPACED.match(text):
        words = re.split(r"\s{2,}", text)
        text = " ".join(re.sub(r"(?<=\w) (?=\w)", "", word) for word in words)
    return " ".join(text.split())


def _compose(blocks: list[_Block], layout: Layout) -> CleanText:
    pieces: list[str] = []
    passages: list[CleanPassage] = []
    lines: list[LineStart] = []
    at = 0
    for block in blocks:
        if pieces:
            pieces.append(BREAK)
            at += len(BREAK)
        start = at
        for position, (number, text) in enumerate(block.parts):
            following = block.parts[position + 1 :]
            piece = _join(number, text, layout) if following else text
            lines.append(LineStart(at, number, _page(number, layout)))
            pieces.append(piece)
            at += len(piece)
        passages.append(
            CleanPassage(block.kind, start, at, block.language, block.label)
        )
    return CleanText("".join(pieces), tuple(passages), tuple(lines))


def _join(number: int, text: str, layout: Layout) -> str:
    """Give the line as it stands before the next one of its passage."""
    if not text.endswith("-") or text.endswith(" -"):
        return text + " "
    if layout.hyphens_cut_words and number not in layout.keep:
        return text[:-1]
    return text


def _page(number: int, layout: Layout) -> PageStart | None:
    found = None
    for page in layout.pages:
        if page.line <= number:
            found = page
    return found
