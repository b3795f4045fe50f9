"""Cutting what was laid out to pages: no row is cut that fits on one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gui.sheets import Piece


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
        """Whether headings find room with the beginning of what follows them."""
        needed = 0.0
        for piece in flow[number:]:
            needed += piece.height
            if not piece.heading:
                fits = self._at + needed <= self._height
                alone = piece.head.height if piece.head else 0.0
                if fits or piece.height + alone > self._height * 0.7:
                    needed = needed if fits else needed - piece.height + 60.0
                break
        return self._at == 0 or self._at + needed <= self._height

    def _place(self, piece: Piece) -> None:
        rest: Piece | None = piece
        while rest is not None:
            room = self._height - self._at
            if rest.height <= room:
                self._put(rest)
                return
            head = rest.head.height if rest.head else 0.0
            whole = rest.height + head <= self._height
            if whole and self._at > head:
                self._turn(rest.head)
                continue
            cut = rest.cut(room)
            if cut is None and self._at > head:
                self._turn(rest.head)
            elif cut is None:
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
