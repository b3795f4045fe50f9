"""Cutting what was laid out to pages: no row is cut that fits on one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gui.sheets import Piece

LEAST_PART = 72.0
"""Units of a row that is cut that stand below its headings at least."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece on a page, so far from its top."""

    top: float
    piece: Piece


def paginate(flow: Sequence[Piece], height: float) -> list[list[Placed]]:
    """Cut pieces to pages of a height."""
    return _Pages(height).fill(flow)


class _Pages:
    """Fills page after page from the top."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._pages: list[list[Placed]] = [[]]
        self._at = 0.0

    def fill(self, flow: Sequence[Piece]) -> list[list[Placed]]:
        """Put all pieces on pages."""
        for number, piece in enumerate(flow):
            if piece.heading and not self._begins_well(flow, number):
                self._turn(None)
            self._place(piece)
        return self._pages

    def _begins_well(self, flow: Sequence[Piece], number: int) -> bool:
        """Whether headings find room with what follows them, or where it is cut."""
        needed = 0.0
        for piece in flow[number:]:
            if not piece.heading:
                alone = piece.head.height if piece.head else 0.0
                fits = piece.height + alone <= self._height
                needed += piece.height if fits else LEAST_PART
                break
            needed += piece.height
        return self._has_only_headings() or self._at + needed <= self._height

    def _has_only_headings(self) -> bool:
        """Whether nothing stands on the page yet but what belongs to the next."""
        return all(one.piece.heading for one in self._pages[-1])

    def _place(self, piece: Piece) -> None:
        rest: Piece | None = piece
        while rest is not None:
            room = self._height - self._at
            if rest.height <= room:
                self._put(rest)
                return
            head = rest.head.height if rest.head else 0.0
            whole = rest.height + head <= self._height
            # What has no room below its own headings is cut: they stand with it.
            if whole and self._at > head and not self._has_only_headings():
                self._turn(rest.head)
                continue
            cut = rest.cut(room)
            if cut is None and self._at > head:
                self._turn(rest.head)
            elif cut is None:
                # A single line higher than a page: there is nothing to cut.
                self._put(rest)
                return
            else:
                self._put(cut[0])
                rest = cut[1]
                self._turn(rest.head)

    def _put(self, piece: Piece) -> None:
        self._pages[-1].append(Placed(self._at, piece))
        self._at += piece.height

    def _turn(self, head: Piece | None) -> None:
        self._pages.append([])
        self._at = 0.0
        if head is not None:
            self._put(head)
