"""What goes to the clipboard: citations, and quotations with a real footnote.

Word and LibreOffice both take a footnote from RTF. Of HTML each knows its own form of
one (Word's `mso-footnote-id`, LibreOffice's class `sdfootnoteanc`); both are written
into the same elements, so that whichever form a program asks for, the note becomes a
note. What knows neither has the note below the words, under its number.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from model.exporting.citing import QUOTES, Citer, Runs, plain
from model.records.claim import claim
from model.records.document import document, pages, text
from model.records.excerpt import Excerpt
from model.records.kinds import Kind
from model.records.links import excerpts_of
from model.records.passage import passage_at
from model.text.cleaning import BREAK

_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_HEAD: Final = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8">'
    '<meta name="Generator" content="Microsoft Word 15"></head><body>\n'
)
_RTF: Final = "\\pard\\plain\\f0"
_SIGNS: Final = {"\\": "\\\\", "{": "\\{", "}": "\\}", "\n": "\\line "}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a document's stored text, in code points."""

    document: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Work:
    """A document as a whole, or the page of it that a source refers to."""

    document: int
    page: str | None = None


@dataclass(frozen=True, slots=True)
class Attested:
    """A record: every source that attests it is cited once, at its best excerpt."""

    kind: Kind
    number: int


@dataclass(frozen=True, slots=True)
class Asserted:
    """A claim, by its row number."""

    claim: int


Thing = Excerpt | Stretch | Work | Attested | Asserted
"""What can be cited; a Work alone has no words to quote."""


@dataclass(frozen=True, slots=True)
class Clip:
    """The same in three forms; each program takes the richest that it knows."""

    plain: str
    html: str
    rtf: str


def citations(
    connection: sqlite3.Connection, things: Iterable[Thing], style: str, language: str
) -> Clip:
    """Cite each thing in a paragraph of its own, always in full.

    A copied citation may be put anywhere, so none leans on the one before it. Raises
    LookupError for what is not there, KeyError for an unknown style or language.
    """
    notes = dict.fromkeys(
        _note(connection, one, style, language) for one in _found(connection, things)
    )
    return Clip(
        "\n".join(map(plain, notes)),
        _page("".join(f"<p>{_html(runs)}</p>\n" for runs in notes)),
        _rtf(f"{_RTF}\\fs24 {_typed(runs)}\\par\n" for runs in notes),
    )


def quotations(
    connection: sqlite3.Connection, things: Iterable[Thing], style: str, language: str
) -> Clip:
    """Quote the words of each thing as they stand, each with its footnote.

    A thing that has no words is cited in a paragraph. Raises as `citations` does.
    """
    quoted: list[tuple[str, Runs]] = []
    for one in _found(connection, things):
        note = _note(connection, one, style, language)
        words = one.exact if isinstance(one, Excerpt) else ""
        quoted.append((words, note))
    return _Quoting(QUOTES[language]).clip(quoted)


def told_by(
    connection: sqlite3.Connection,
    records: Iterable[Attested],
    style: str,
    language: str,
) -> Iterator[tuple[str, str]]:
    """Give for each record the words that attest it best, and where they stand.

    A document is cited without words. Raises as `citations` does.
    """
    for record in records:
        found: Sequence[Excerpt | Work] = _meant(connection, record)
        best = found[0] if found else None
        words = " ".join(best.exact.split()) if isinstance(best, Excerpt) else ""
        note = _note(connection, best, style, language) if best else ()
        yield words, plain(note)


def _found(
    connection: sqlite3.Connection, things: Iterable[Thing]
) -> Iterator[Excerpt | Work]:
    found: dict[object, Excerpt | Work] = {}
    for thing in things:
        for one in _meant(connection, thing):
            found.setdefault(_place(one), one)
    yield from found.values()


def _place(one: Excerpt | Work) -> object:
    """Tell by what two are the same place, though different claims rest on it."""
    if isinstance(one, Excerpt):
        return one.document_id, one.start, one.end
    return one


def _meant(
    connection: sqlite3.Connection, thing: Thing
) -> Sequence[Excerpt] | Sequence[Work]:
    match thing:
        case Excerpt():
            return [thing]
        case Work():
            return [thing]
        case Asserted(number):
            return [claim(connection, number).excerpt]
        case Stretch():
            return [excerpt_at(connection, thing)]
        case Attested(Kind.DOCUMENT, number):
            return [Work(number)]
    best: dict[int, Excerpt] = {}
    for one in excerpts_of(connection, thing.kind, thing.number):
        best.setdefault(one.document_id, one)
    return list(best.values())


def excerpt_at(connection: sqlite3.Connection, at: Stretch) -> Excerpt:
    """Give a stretch of a text as an excerpt, with the pages and lines it stands on.

    Lines are those of the passages it lies in: the archive keeps no finer ones.
    Raises LookupError for a document without text.
    """
    whole = text(connection, at.document)
    first = passage_at(connection, at.document, at.start)
    last = passage_at(connection, at.document, max(at.start, at.end - 1))
    if first is None or last is None:
        raise LookupError(f"document {at.document} has no text")
    begins, ends = first.page, last.page
    if first.kind != "footnote":
        begins = _page_at(connection, at.document, at.start) or begins
    if last.kind != "footnote":
        ends = _page_at(connection, at.document, at.end - 1) or ends
    where = begins if begins == ends or not (begins and ends) else f"{begins}–{ends}"
    return Excerpt(
        0,
        at.document,
        document(connection, at.document).key,
        first.id,
        at.start,
        at.end,
        whole[at.start : at.end],
        first.first_line,
        last.last_line,
        where,
    )


def _page_at(connection: sqlite3.Connection, number: int, offset: int) -> str | None:
    before = [page for page in pages(connection, number) if page.start <= offset]
    return before[-1].label if before else None


def _note(
    connection: sqlite3.Connection, one: Excerpt | Work, style: str, language: str
) -> Runs:
    citer = Citer(connection, style, language)
    if isinstance(one, Work):
        return citer.work(one.document, one.page)
    return citer.note(one)


class _Quoting:
    """Sets quotations with numbered notes, in the three forms at once."""

    def __init__(self, marks: tuple[str, str]) -> None:
        self._marks = marks
        self._notes: list[Runs] = []

    def clip(self, quoted: Iterable[tuple[str, Runs]]) -> Clip:
        plains, page, rtf = [], [], []
        for words, note in quoted:
            if not words:
                plains.append(plain(note))
                page.append(f"<p>{_html(note)}</p>\n")
                rtf.append(f"{_RTF}\\fs24 {_typed(note)}\\par\n")
                continue
            self._notes.append(note)
            parts = f"{self._marks[0]}{words}{self._marks[1]}".split(BREAK)
            plains.append("\n\n".join(parts) + self._raised(len(self._notes)))
            page.append(self._paragraphs(parts))
            rtf.append(self._rtf_paragraphs(parts, note))
        notes = [
            f"{self._raised(number)} {plain(note)}"
            for number, note in enumerate(self._notes, start=1)
        ]
        below = "\n\n" + "\n".join(notes) if notes else ""
        html = _page("".join(page) + self._notes_below())
        return Clip("\n\n".join(plains) + below, html, _rtf(rtf))

    def _raised(self, number: int) -> str:
        return str(number).translate(_RAISED)

    def _paragraphs(self, parts: Sequence[str]) -> str:
        at = f"sdfootnote{len(self._notes)}"
        mark = (
            f'<a class="sdfootnoteanc" style="mso-footnote-id:{at}" name="{at}anc"'
            f' href="#{at}sym"><sup>{len(self._notes)}</sup></a>'
        )
        words = "</p>\n<p>".join(escape(part).replace("\n", "<br>") for part in parts)
        return f"<p>{words}{mark}</p>\n"

    def _notes_below(self) -> str:
        if not self._notes:
            return ""
        below = "".join(map(self._note_below, range(1, len(self._notes) + 1)))
        return f'<div style="mso-element:footnote-list">\n{below}</div>\n'

    def _note_below(self, number: int) -> str:
        at = f"sdfootnote{number}"
        return (
            f'<div style="mso-element:footnote" id="{at}"><p class="sdfootnote">'
            f'<a class="sdfootnotesym" style="mso-footnote-id:{at}" name="{at}sym"'
            f' href="#{at}anc"><sup>{number}</sup></a>'
            f" {_html(self._notes[number - 1])}</p></div>\n"
        )

    def _rtf_paragraphs(self, parts: Sequence[str], note: Runs) -> str:
        words = f"\\par\n{_RTF}\\fs24 ".join(map(_escaped, parts))
        below = f"{{\\footnote {_RTF}\\fs20{{\\super\\chftn}} {_typed(note)}}}"
        return f"{_RTF}\\fs24 {words}{{\\super\\chftn{below}}}\\par\n"


def _page(body: str) -> str:
    return f"{_HEAD}{body}</body></html>\n"


def _html(runs: Runs) -> str:
    return "".join(
        f"<i>{escape(run.text)}</i>" if run.italic else escape(run.text) for run in runs
    )


def _rtf(paragraphs: Iterable[str]) -> str:
    fonts = "{\\fonttbl{\\f0\\froman Times New Roman;}}"
    return f"{{\\rtf1\\ansi\\uc1\\deff0{fonts}\n{''.join(paragraphs)}}}"


def _typed(runs: Runs) -> str:
    return "".join(
        f"{{\\i {_escaped(run.text)}}}" if run.italic else _escaped(run.text)
        for run in runs
    )


def _escaped(text: str) -> str:
    """Write text in RTF: letters beyond ASCII as signed UTF-16 units, “?” for old."""
    return "".join(map(_sign, text))


def _sign(letter: str) -> str:
    if letter in _SIGNS:
        return _SIGNS[letter]
    if " " <= letter <= "~":
        return letter
    if letter < " ":
        return " "
    units = letter.encode("utf-16-le")
    numbers = (
        int.from_bytes(units[at : at + 2], "little", signed=True)
        for at in range(0, len(units), 2)
    )
    return "".join(f"\\u{number}?" for number in numbers)
