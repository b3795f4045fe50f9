"""What is to be exported, as the reader wishes it, before it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from gui.results import LISTED
from model.records.kinds import Kind

if TYPE_CHECKING:
    from gui.copying import Chosen
    from model.exporting import Options

Records = Sequence[tuple[Kind, int]]


class Selected(NamedTuple):
    """What is selected where the keyboard stands: records, or their disagreements."""

    records: Records = ()
    disagreements: frozenset[int] = frozenset()


class Wish(NamedTuple):
    """The records by themselves, those of a collection, or what a query finds.

    `kinds` are those of what is found; a collection is written whole.
    """

    records: Records
    query: str
    format: str
    options: Options
    kinds: tuple[Kind, ...] = LISTED
    collection: str = ""


class Decision:
    """Whether an export is stopped or stands: whichever is said first holds."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._stands: bool | None = None

    def stand(self) -> bool:
        """Let the file take its place; false when the export was stopped before."""
        return self._decide(True)

    def stop(self) -> bool:
        """Stop the export; false when its file has taken its place."""
        return not self._decide(False)

    def _decide(self, stands: bool) -> bool:
        with self._lock:
            if self._stands is None:
                self._stands = stands
            return self._stands


def selected_of(chosen: Chosen) -> Selected:
    """Give the records that were chosen in whatever list, table or graph."""
    from model.comparison import Cell as Wording
    from model.comparison import Row
    from model.evidence import Support
    from model.records.claim import Claim
    from model.records.document import Document
    from model.search.hit import Hit
    from model.weighing import Weighed

    found = _Found()
    for value, _ in chosen:
        match value:
            case Hit():
                found.add(Kind(value.kind), value.id)
            case Weighed():
                found.add(value.kind, value.subject)
                found.disagreements.add(value.disagreement.id)
            case Support():
                found.add(value.claim.subject_kind, value.claim.subject_id)
            case Claim():
                found.add(value.subject_kind, value.subject_id)
            case Document():
                found.add(Kind.DOCUMENT, value.id)
            case Wording():
                found.wording(value)
            case Row():
                for cell in value.cells:
                    found.wording(cell)
    return Selected(tuple(found.records), frozenset(found.disagreements))


@dataclass
class _Found:
    records: dict[tuple[Kind, int], None] = field(default_factory=dict)
    disagreements: set[int] = field(default_factory=set)

    def add(self, kind: Kind, number: int) -> None:
        self.records[kind, number] = None

    def wording(self, cell: object) -> None:
        for article in getattr(cell, "articles", ()):
            self.add(Kind.ARTICLE, article.id)
