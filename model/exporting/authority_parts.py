"""Persons and places in the contract's shape, many at a time instead of one by one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from model.dump import claim_part, disagreement_part
from model.records.claim import claims_by_subject
from model.records.disagreement import disagreements_of
from model.records.excerpt import EXCERPT, Excerpt
from model.records.kinds import Kind

_ASKED = "in (select value from json_each(?))"
_KNOWN = ("latitude", "longitude", "coordinates")

Rows = dict[int, list[tuple[Any, ...]]]


def _place(mention: tuple[Excerpt, str]) -> tuple[int, int]:
    return mention[0].document_id, mention[0].start


def _mention(excerpt: Excerpt, form: str) -> dict[str, Any]:
    shown = excerpt.as_contract()
    shown["name"] = form
    return shown


class AuthorityParts:
    """The parts of a batch of persons or of places, each table read once.

    Gives the same as model.dump.authority_part, at a tenth of its queries.
    """

    def __init__(
        self, connection: sqlite3.Connection, kind: Kind, numbers: Sequence[int]
    ) -> None:
        self._connection, self._kind = connection, kind
        self._numbers = json.dumps(list(numbers))

    @cached_property
    def names(self) -> dict[int, tuple[str, str]]:
        """The id and the name of each record of the batch that is there."""
        return {number: head[:2] for number, head in self._heads.items()}

    def excerpts(self, number: int) -> list[Excerpt]:
        """Give where one is named, in the order of the texts."""
        return [excerpt for excerpt, _ in self._mentions.get(number, [])]

    def part(self, number: int) -> dict[str, Any]:
        """Give one record in the contract's shape."""
        key, name, note, *known = self._heads[number]
        part: dict[str, Any] = {
            "id": key,
            "name": name,
            "names": [
                {"text": text, "kind": kind, "script": script, "language": language}
                for text, kind, script, language in self._forms.get(number, ())
            ],
            "mentions": [_mention(*one) for one in self._mentions.get(number, ())],
            "note": note,
        }
        if self._kind is Kind.PLACE:
            part.update(zip(_KNOWN, known, strict=True))
            return part
        ties = self._ties.get(number, ())
        part["related"] = [{"id": other, "note": why} for other, why in ties]
        part["claims"] = [claim_part(claim) for claim in self._claims[number]]
        part["disagreements"] = self._disagreements(number)
        return part

    @cached_property
    def _heads(self) -> dict[int, tuple[Any, ...]]:
        known = f", {', '.join(_KNOWN)}" if self._kind is Kind.PLACE else ""
        found = self._read(f"select id, key, name, note{known} from {self._kind}", "id")
        return {number: rows[0] for number, rows in found.items()}

    @cached_property
    def _mentions(self) -> dict[int, list[tuple[Excerpt, str]]]:
        of = f"m.{self._kind}_id"
        found: dict[int, list[tuple[Excerpt, str]]] = {}
        for number, form, *excerpt in self._asked(
            f"select {of}, n.text, {EXCERPT} from mention m"
            " join name n on n.id = m.name_id"
            " join excerpt x on x.id = m.excerpt_id"
            f" join document d on d.id = x.document_id where {of}"
        ):
            found.setdefault(number, []).append((Excerpt(*excerpt), form))
        # Sorting the few of a record takes half the time of SQL sorting all.
        for mentions in found.values():
            if len(mentions) > 1:
                mentions.sort(key=_place)
        return found

    @cached_property
    def _forms(self) -> Rows:
        of = f"{self._kind}_id"
        query = f"select {of}, text, kind, script, language from name"
        return self._read(query, of, "order by kind, id")

    @cached_property
    def _ties(self) -> Rows:
        return self._read(
            "select r.person_id, p.key, r.note from person_relation r"
            " join person p on p.id = r.other_id",
            "r.person_id",
            "order by p.id",
        )

    @cached_property
    def _claims(self) -> dict[int, list[Any]]:
        numbers = json.loads(self._numbers)
        return claims_by_subject(self._connection, self._kind, numbers)

    @cached_property
    def _disagreed(self) -> Rows:
        return self._read("select person_id from disagreement", "person_id")

    def _disagreements(self, number: int) -> list[dict[str, Any]]:
        if number not in self._disagreed:
            return []
        found = disagreements_of(self._connection, self._kind, number)
        return [disagreement_part(one) for one in found]

    def _read(self, query: str, of: str, order: str = "") -> Rows:
        """Give the rows by the record they belong to, which is their first column."""
        found: Rows = {}
        for row in self._asked(f"{query} where {of}", order):
            found.setdefault(row[0], []).append(row[1:])
        return found

    def _asked(self, query: str, order: str = "") -> sqlite3.Cursor:
        """Give plain rows of the batch; the query ends with what numbers them."""
        cursor = self._connection.cursor()
        cursor.row_factory = None
        return cursor.execute(f"{query} {_ASKED} {order}", (self._numbers,))
