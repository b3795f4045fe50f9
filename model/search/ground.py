"""What conditions are answered from: one archive's lists, words and names."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.forms import Forms
from model.search.levels import STRICT
from model.search.lists import Lists
from model.search.naming import Names
from model.search.terms import terms
from model.search.vocabulary import Vocabulary
from model.text.fold import fold
from model.text.words import tokens

FEW = 500
"""So many passages are asked one by one which document they stand in."""


class Ground:
    """The index of one archive during one search.

    `sampling`: common phrases are sought only among some passages, for first rows.
    """

    def __init__(self, connection: sqlite3.Connection, sampling: bool = False) -> None:
        self.connection, self.sampling = connection, sampling
        self.lists = Lists(connection)
        self.vocabulary = Vocabulary(self.lists)
        self.names = Names(self.lists)
        self._forms: dict[tuple[str, bool], Forms] = {}

    def forms(self, word: str, *, prefix: bool = False) -> Forms:
        """Give the forms of a word; asked once for each word of a search."""
        key = (word, prefix)
        if key not in self._forms:
            self._forms[key] = self.vocabulary.forms(word, prefix=prefix)
        return self._forms[key]

    def having(self, kind: Kind, words: Iterable[str]) -> BitMap:
        """Give the records of a kind that have all the words in some form."""
        found = self.lists.all(kind)
        for word in words:
            lists = self.forms(word).lists[kind]
            numbers = [n for level, ns in lists.items() if level >= STRICT for n in ns]
            found = found & self.lists.union(numbers)
        return found

    def titled(self, kind: Kind, words: Iterable[str]) -> BitMap:
        """Give the records of a kind with all the words in their titles.

        Where none has, a word may be a name that they write otherwise: Карс, Moscou.
        """
        asked = tuple(words)
        found = self._titled(kind, asked)
        if not found:
            named = tuple(self._as_recorded(word) for word in asked)
            found = self._titled(kind, named) if named != asked else found
        return found

    def _as_recorded(self, word: str) -> str:
        """Give the record's own form of a person's or place's name."""
        for bearer in self.names.named([word]):
            (name,) = self.connection.execute(
                f"select name from {bearer.kind.value} where id = ?", (bearer.id,)
            ).fetchone()
            return str(name)
        return word

    def _titled(self, kind: Kind, words: Sequence[str]) -> BitMap:
        wanted = [tokens(fold(word)) for word in words]
        found = BitMap()
        for number in self.having(kind, (w for group in wanted for w in group)):
            titles, _ = self.text(kind, number)
            if all(self.stands_in(titles, word) for group in wanted for word in group):
                found.add(number)
        return found

    def stands_in(self, text: str, word: str) -> bool:
        """Whether a form of the word stands in a text that the index holds."""
        levels = self.forms(word).levels
        return any(term in levels for term in terms(text))

    def text(self, kind: Kind, number: int) -> tuple[str, str]:
        """Give the titles and the rest of what is searched of a record."""
        row = self.connection.execute(
            "select titles, body from search_text where kind = ? and record_id = ?",
            (kind.value, number),
        ).fetchone()
        return (row[0], row[1]) if row else ("", "")

    def keyed(self, table: str, key: str) -> BitMap:
        """Give the row of a key, by which a filter names its value."""
        rows = self.connection.execute(f"select id from {table} where key = ?", (key,))
        return BitMap(row[0] for row in rows)

    def strong(self, kind: Kind) -> BitMap:
        """Give the passages that are headings, treaty articles, or attest a claim."""
        if kind is not Kind.PASSAGE:
            return BitMap()
        named = ("heading", "article", "claim")
        return BitMap.union(*(self.lists.named(kind, "strong", it) for it in named))

    def passages_of(self, documents: Iterable[int]) -> BitMap:
        """Give the passages of documents."""
        found = BitMap()
        for document in documents:
            for first, last in self.connection.execute(
                "select first, last from search_stretch where document_id = ?",
                (document,),
            ):
                found.add_range(first, last + 1)
        return found

    def having_any(self, documents: Iterable[int], passages: BitMap) -> Iterator[int]:
        """Give those of some documents of which a passage is among these."""
        rows = self.connection.execute(
            "select document_id, first, last from search_stretch"
            " where document_id in (select value from json_each(?))",
            (json.dumps(list(documents)),),
        )
        for document, first, last in rows:
            if passages.range_cardinality(first, last + 1):
                yield document

    def documents_of(self, passages: BitMap) -> BitMap:
        """Give the documents that passages stand in."""
        if len(passages) <= FEW:
            query = "select distinct document_id from passage"
            return self.among(
                f"{query} where id in (select value from json_each(?))", passages
            )
        greatest, following = passages.max(), passages.next_set_bit
        return BitMap(
            document
            for first, last, document in self.stretches
            if first <= greatest and following(first) < last
        )

    @cached_property
    def stretches(self) -> list[tuple[int, int, int]]:
        """First row, row after the last, and document of each stretch, in order."""
        rows = self.connection.execute(
            "select first, last + 1, document_id from search_stretch order by first"
        )
        return list(map(tuple, rows))

    def ids(self, query: str, *arguments: object) -> BitMap:
        """Give the row numbers that a query of one column finds."""
        found = self.connection.execute(query, arguments)
        return BitMap(row[0] for row in found if row[0] is not None)

    def among(self, query: str, numbers: Iterable[int]) -> BitMap:
        """Give the rows of a query that takes row numbers as a JSON list."""
        return self.ids(query, json.dumps(list(numbers)))
