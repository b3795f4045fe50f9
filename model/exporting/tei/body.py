"""The text of a document as TEI: divisions, paragraphs, and what is marked in them."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from typing import TYPE_CHECKING, Any, Final

from model.exporting.tei.marks import Mark, Marked, marked, writable, xml_id
from model.records.document import Document
from model.records.passage import Passage

if TYPE_CHECKING:
    from lxml.etree import _IncrementalFileWriter as Writer

NAMESPACE: Final = "http://www.tei-c.org/ns/1.0"
XML: Final = "http://www.w3.org/XML/1998/namespace"
LANG: Final = f"{{{XML}}}lang"
ID: Final = f"{{{XML}}}id"
_HEADS: Final = frozenset({"title", "heading"})


def tag(name: str) -> str:
    """Give the name of a TEI element as lxml wants it."""
    return f"{{{NAMESPACE}}}{name}"


def leaf(file: Writer, name: str, text: str | None, **attributes: str) -> None:
    """Write an element that holds only text; nothing where there is none."""
    if text:
        with file.element(tag(name), attributes):
            file.write(writable(text))


def write_text(
    file: Writer, connection: sqlite3.Connection, document: Document
) -> None:
    """Write a document's text; each heading begins a division."""
    held = marked(connection, document.id)
    writer = _Body(file, held, document.language)
    language = {LANG: document.language} if document.language else {}
    named = {ID: xml_id("text", document.key), **language}
    with file.element(tag("text"), named), file.element(tag("body")):
        for division in _divisions(held.passages):
            with file.element(tag("div")):
                for passage in division:
                    writer.passage(passage)
        if held.unmarked:
            with file.element(tag("div"), type="notes"), file.element(tag("ab")):
                for note in held.unmarked:
                    writer.note(note, {"place": "foot", "n": note.label or "?"})


def _divisions(found: list[Passage]) -> list[list[Passage]]:
    divisions: list[list[Passage]] = [[]]
    for passage in found:
        if passage.kind in _HEADS and any(p.kind not in _HEADS for p in divisions[-1]):
            divisions.append([])
        divisions[-1].append(passage)
    return divisions


class _Body:
    """Writes passages with the marks that lie in them."""

    def __init__(self, file: Writer, held: Marked, language: str | None) -> None:
        self._file, self._held, self._language = file, held, language
        self._starts = [mark.start for mark in held.marks]

    def passage(self, passage: Passage) -> None:
        element, attributes = _element(passage.kind)
        if passage.language and passage.language != self._language:
            attributes[LANG] = passage.language
        if passage.kind not in _HEADS and passage.label and element == "ab":
            attributes["n"] = passage.label
        with self._file.element(tag(element), attributes):
            self._inline(passage)

    def note(self, passage: Passage, attributes: dict[str, str]) -> None:
        with self._file.element(tag("note"), attributes):
            self._inline(passage)

    def _inline(self, passage: Passage) -> None:
        at = passage.start
        first = bisect_left(self._starts, passage.start)
        for mark in self._held.marks[first:]:
            if mark.start >= passage.end:
                break
            # Footnotes lie after the text; their pages are those of their marks.
            if passage.kind == "footnote" and mark.element == "pb":
                continue
            if mark.end <= passage.end and mark.start >= at:
                self._words(passage, at, mark.start)
                self._mark(passage, mark)
                at = mark.end
        self._words(passage, at, passage.end)

    def _mark(self, passage: Passage, mark: Mark) -> None:
        if mark.note:
            self.note(mark.note, mark.attributes)
            return
        with self._file.element(tag(mark.element), mark.attributes):
            self._words(passage, mark.start, mark.end)

    def _words(self, passage: Passage, start: int, end: int) -> None:
        words = passage.text[start - passage.start : end - passage.start]
        if words:
            self._file.write(writable(words))


def _element(kind: str) -> tuple[str, dict[str, Any]]:
    if kind in _HEADS:
        return "head", {}
    if kind == "paragraph":
        return "p", {}
    return "ab", {"type": kind}
