"""Where titles have the names of those who were asked for under another name."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping

from model.records.kinds import Kind
from model.search.bearer import Bearer
from model.search.levels import Level
from model.search.surest import Mark
from model.text.fold import fold_with_map


class NameMarks:
    """Finds all forms of some persons' and places' names in titles.

    `bearers` are those asked for, each with the number of the words that name him.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        bearers: Mapping[tuple[Kind, int], tuple[int, Bearer]],
    ) -> None:
        units: dict[str, int] = {}
        for (kind, number), (unit, _) in bearers.items():
            for (form,) in connection.execute(
                "select folded from search_name where kind = ? and record_id = ?",
                (kind.value, number),
            ):
                units.setdefault(form, unit)
        self._units = units
        forms = sorted(units, key=len, reverse=True)
        inner = "|".join(re.escape(form).replace(r"\ ", r"[\s-]") for form in forms)
        self._pattern = re.compile(rf"(?<!\w)({inner})(?!\w)") if forms else None

    def marks(self, titles: str) -> Iterator[Mark]:
        """Give where the names stand, as offsets in the titles."""
        if self._pattern is None:
            return
        folded, where = fold_with_map(titles)
        for found in self._pattern.finditer(folded):
            unit = self._units.get(re.sub(r"[\s-]", " ", found[0]))
            if unit is not None:
                yield Mark(*where.span(*found.span()), unit, Level.NAME)
