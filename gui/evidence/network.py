"""The evidence as boxes and lines: claims, what they cite, and the works behind.

Three columns from left to right, each box as high as those it hangs together with,
so that lines run level where they can.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from gui.evidence.loading import Grounds
from gui.evidence.rows import (
    CERTAIN,
    chain_words,
    claim_words,
    claims_words,
    work_words,
)
from gui.qt import translate
from gui.words import DOCUMENT_KINDS, word
from model.evidence import Support

BOX_WIDTHS = (180.0, 340.0)
"""How narrow and how wide a box may be drawn."""

BOX_HEIGHT = 60.0
GAP = QPointF(64, 8)
MARGIN = 8.0
MOST_CLAIMS = 150
"""Claims that are drawn; the table has all of them."""

Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Node:
    """A box; `lines` are drawn, `said` is read, `leads_to` is what it stands for.

    A weighty one bears several sources, so that their agreement is but one.
    """

    key: Key
    column: int
    lines: tuple[str, str]
    said: str
    leads_to: object
    weighty: bool = False


@dataclass(frozen=True, slots=True)
class Network:
    """Boxes and the lines between them; `certain` lines are drawn whole."""

    nodes: tuple[Node, ...] = ()
    edges: tuple[tuple[Key, Key, bool], ...] = ()

    def beside(self, key: Key) -> list[Key]:
        """Give the boxes that a line leads to from a box."""
        ends = ((one, other) for one, other, _ in self.edges)
        return [
            other if one == key else one for one, other in ends if key in (one, other)
        ]

    def traced(self, key: Key) -> frozenset[Key]:
        """Give the boxes on the ways through a box, to its left and to its right."""
        found = {key}
        for forward in (True, False):
            at = {key}
            while at:
                ends = [(a, b) if forward else (b, a) for a, b, _ in self.edges]
                at = {b for a, b in ends if a in at} - found
                found |= at
        return frozenset(found)


@dataclass(frozen=True, slots=True)
class Plan:
    """Where each box of a network stands, and the room that all of them take."""

    network: Network
    places: dict[Key, QRectF]
    size: QSizeF

    def gaps(self) -> list[float]:
        """Give heights at which no box stands, from the top: paper is cut there."""
        found, foot = [], 0.0
        for box in sorted(self.places.values(), key=lambda box: box.top()):
            if foot and box.top() > foot:
                found.append((foot + box.top()) / 2)
            foot = max(foot, box.bottom())
        return found


def network(grounds: Grounds) -> Network:
    """Make the graph of the claims and of what they rest on."""
    nodes: dict[Key, Node] = {}
    edges: dict[tuple[Key, Key], bool] = {}
    bare = {claim.id for claim in grounds.evidence.unsupported}
    ordered = sorted(grounds.evidence.claims, key=lambda one: one.id in bare)
    for claim in ordered[:MOST_CLAIMS]:
        source = grounds.sources[claim.excerpt.document_id].label
        said = translate("Evidence", "Claim: {claim}, {source}")
        said = said.format(claim=claim_words(claim), source=source)
        key = ("claim", claim.id)
        nodes[key] = Node(key, 0, (claim_words(claim), source), said, claim)
    for support in grounds.evidence.supports:
        if ("claim", support.claim.id) not in nodes:
            continue
        cited = _cited(support, grounds, nodes)
        certain = support.attachment in CERTAIN
        edges[("claim", support.claim.id), cited] = certain
        if support.work:
            edges[cited, _work(support, grounds, nodes)] = True
    lines = ((one, other, sure) for (one, other), sure in edges.items())
    return Network(tuple(nodes.values()), tuple(lines))


def _cited(support: Support, grounds: Grounds, nodes: dict[Key, Node]) -> Key:
    key = ("citation", support.citation.id)
    source = grounds.sources[support.claim.excerpt.document_id].label
    words = chain_words(support)
    said = translate("Evidence", "Citation: {citation}, {source}")
    said = said.format(citation=words, source=source)
    nodes.setdefault(key, Node(key, 1, (words, source), said, support.citation))
    return key


def _work(support: Support, grounds: Grounds, nodes: dict[Key, Node]) -> Key:
    work = support.work
    assert work
    key = ("work", work.id)
    if key in nodes:
        return key
    backing = next(b for b in grounds.evidence.works if b.work.id == work.id)
    several = backing in grounds.evidence.shared
    detail = ", ".join(work.creators) or word(DOCUMENT_KINDS, work.kind)
    borne = claims_words(backing)
    name = f"⚑ {work.label}" if several else work.label
    said = translate("Evidence", "Work: {work}. {claims}")
    said = said.format(work=work_words(work), claims=borne)
    lines = (name, f"{detail} · {borne}")
    nodes[key] = Node(key, 2, lines, said, work, several)
    return key


def box_width(room: float) -> float:
    """Give how wide boxes are drawn for all columns to stand side by side."""
    least, most = BOX_WIDTHS
    return min(most, max(least, (room - 2 * MARGIN - 2 * GAP.x()) / 3))


def plan(drawn: Network, room: float) -> Plan:
    """Place the boxes of a network in a room of some width; its height is what it is.

    The claims stand in their order, those that cite nothing below; what they cite, and
    the works, as near as can be to the middle of what they are tied to.
    """
    width = box_width(room)
    middles: dict[Key, float] = {}
    places: dict[Key, QRectF] = {}
    height = 0.0
    for column in range(3):
        here = [node for node in drawn.nodes if node.column == column]
        wanted = {node.key: _wanted(node, drawn, middles) for node in here}
        if column:
            here.sort(key=lambda node: wanted[node.key])
        top, step = MARGIN, BOX_HEIGHT + GAP.y()
        x = MARGIN + column * (width + GAP.x())
        for left, node in zip(range(len(here), 0, -1), here, strict=True):
            last = max(top, height - MARGIN - left * step + GAP.y())
            top = max(top, min(wanted[node.key] - BOX_HEIGHT / 2, last))
            places[node.key] = QRectF(x, top, width, BOX_HEIGHT)
            middles[node.key] = top + BOX_HEIGHT / 2
            top += step
        height = max(height, top - GAP.y() + MARGIN)
    return Plan(drawn, places, QSizeF(2 * MARGIN + 3 * width + 2 * GAP.x(), height))


def _wanted(node: Node, drawn: Network, middles: dict[Key, float]) -> float:
    """Give the middle of the boxes to the left that a box is tied to."""
    tied = [middles[key] for key in drawn.beside(node.key) if key in middles]
    return sum(tied) / len(tied) if tied else 0.0
