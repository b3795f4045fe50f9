"""Where everything of a frame stands; what is painted and what is hit ask here.

Claims on single days are dots above their lane's line, stacked where they would
overlap; where they do not fit, bars say how many there are. Spans lie below the line,
side by side in tiers, and are bars of density as well where the tiers do not hold
them. So nothing is left out, and only the bars need to be counted.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from math import floor

from PySide6.QtCore import QPointF, QRectF

from gui.themes import STEP
from gui.timeline.view import Stretch
from model.lanes import Lane
from model.timeline import Timeline

SCALE_HEIGHT = 3.5 * STEP
BAND_HEIGHT = 2.5 * STEP
"""The band below the scale that counts rival dates where there are many."""

LABEL_HEIGHT = 2.5 * STEP
LEAST_LANE = 7.0 * STEP
DOT = 4.0
PITCH = 2 * DOT + 1
TIER = 4.0
BIN = 4
"""Pixels of a bar of density."""

MOST_DOTS = 600
"""Dots that are laid out one by one, in all lanes together."""

MOST_BARS = 150
"""Spans of a lane that are laid out one by one."""

MOST_LINES = 60
"""Rival dates whose lines can be told from each other; more are counted instead."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The room for the lanes in pixels; `top` is how far they are scrolled."""

    width: float
    height: float
    lanes: int
    band: bool = False
    top: float = 0.0

    @property
    def head(self) -> float:
        """Where the lanes begin."""
        return SCALE_HEIGHT + (BAND_HEIGHT if self.band else 0.0)

    @property
    def each(self) -> float:
        """How high a lane is."""
        return max(LEAST_LANE, (self.height - self.head) / max(1, self.lanes))

    @property
    def needed(self) -> float:
        """How high everything is together."""
        return self.head + self.lanes * self.each

    def lane_rect(self, index: int) -> QRectF:
        """Give the place of a lane."""
        top = self.head + index * self.each - self.top
        return QRectF(0, top, self.width, self.each)

    def line_of(self, index: int) -> float:
        """Give the height of a lane's line, on which its dots stand."""
        top = self.head + index * self.each - self.top
        return top + LABEL_HEIGHT + (self.each - LABEL_HEIGHT) * 0.6

    def in_sight(self) -> range:
        """Give the lanes of which anything can be seen."""
        first = int(self.top // self.each)
        last = int((self.top + self.height - self.head) // self.each)
        return range(max(0, first), min(self.lanes, last + 1))


@dataclass(frozen=True, slots=True)
class Bins:
    """The days that part the bars of density, and where the bars stand.

    They are the same days wherever one pans to, so that bars move but do not change.
    """

    edges: Sequence[int]
    lefts: Sequence[float]
    wide: float


@dataclass(slots=True)
class Heap:
    """Bars that count: how many there are in each bin, and in the fullest."""

    bins: Bins
    counts: Sequence[int]
    most: int

    def bars(self, foot: float, room: float) -> list[QRectF]:
        """Give the bars on a line, the tallest as high as the room; below if < 0."""
        tall, wide = room / max(1, self.most), self.bins.wide
        if room < 0:
            return [
                QRectF(x, foot, wide, 1 - tall * count)
                for x, count in zip(self.bins.lefts, self.counts, strict=True)
                if count
            ]
        return [
            QRectF(x, foot - 1 - tall * count, wide, 1 + tall * count)
            for x, count in zip(self.bins.lefts, self.counts, strict=True)
            if count
        ]


@dataclass(slots=True)
class Placed:
    """A lane as it stands: dots or a heap above the line, bars or a heap below."""

    index: int
    lane: Lane
    rect: QRectF
    line: float
    count: int = 0
    stacks: list[tuple[float, Sequence[int]]] = field(default_factory=list)
    points: Heap | None = None
    bars: list[tuple[QRectF, int]] = field(default_factory=list)
    spans: Heap | None = None

    def dots(self) -> Iterator[tuple[QPointF, int]]:
        """Give each dot and the row it stands for."""
        for x, rows in self.stacks:
            for level, row in enumerate(rows):
                yield QPointF(x, self.line - level * PITCH), row


@dataclass
class Frame:
    """Everything that a stretch shows on a ground."""

    line: Timeline
    shown: Stretch
    ground: Ground
    lanes: list[Placed]

    def x_of(self, day: float) -> float:
        """Give where a day stands."""
        return self.shown.x_of(day, self.ground.width)

    def place_of(self, row: int) -> QPointF:
        """Give where a claim stands, seen or not."""
        if row in self._places:
            return self._places[row]
        dated = self.line.dated(row)
        return QPointF(self.x_of(dated.middle), self.ground.line_of(dated.lane))

    @cached_property
    def _places(self) -> dict[int, QPointF]:
        found: dict[int, QPointF] = {}
        for placed in self.lanes:
            found.update((row, point) for point, row in placed.dots())
            for bar, row in placed.bars:
                middle = self.x_of(self.line.dated(row).middle)
                found[row] = QPointF(middle, bar.center().y())
        return found

    def row_at(self, place: QPointF) -> int:
        """Give the row of the dot or bar at a place, -1 where there is none."""
        placed = self.lane_at(place)
        if placed is None:
            return -1
        reach = DOT + 2
        near = [
            ((point - place).manhattanLength(), row)
            for point, row in placed.dots()
            if abs(point.x() - place.x()) <= reach
            and abs(point.y() - place.y()) <= reach
        ]
        if near:
            return min(near)[1]
        grown = ((bar.adjusted(-2, -1, 2, 1), row) for bar, row in placed.bars)
        return next((row for bar, row in grown if bar.contains(place)), -1)

    def heap_at(self, place: QPointF) -> tuple[Placed, int, int, int] | None:
        """Give lane, first day, last day and number of what is counted at a place."""
        placed = self.lane_at(place)
        if placed is None:
            return None
        heap = placed.points if place.y() <= placed.line else placed.spans
        if heap is None:
            return None
        day = self.shown.day_at(place.x(), self.ground.width)
        for (edge, after), count in zip(
            pairwise(heap.bins.edges), heap.counts, strict=True
        ):
            if edge <= day < after:
                return placed, edge, after - 1, count
        return None

    def lane_at(self, place: QPointF) -> Placed | None:
        """Give the lane at a place."""
        if place.y() < self.ground.head:
            return None
        return next((one for one in self.lanes if one.rect.contains(place)), None)


def place(line: Timeline, shown: Stretch, ground: Ground) -> Frame:
    """Lay out a stretch of a timeline."""
    sight = ground.in_sight()
    share = MOST_DOTS // max(1, len(sight))
    parted = bins(shown, ground.width)
    lanes = [_place_lane(line, shown, ground, index, share, parted) for index in sight]
    return Frame(line, shown, ground, lanes)


def bins(shown: Stretch, width: float) -> Bins:
    """Part a stretch into bins of some pixels, of a day at least."""
    scale = width / shown.days
    each = max(1.0, BIN / scale)
    begin = floor(shown.first / each)
    number = int(shown.days / each) + 3
    edges = [int((begin + n) * each) for n in range(number)]
    lefts = [((begin + n) * each - shown.first) * scale for n in range(number - 1)]
    return Bins(edges, lefts, each * scale - 0.5)


def heap(parted: Bins, counts: Sequence[int]) -> Heap:
    """Heap up what was counted in bins."""
    return Heap(parted, counts, max(counts, default=0))


def _place_lane(
    line: Timeline,
    shown: Stretch,
    ground: Ground,
    index: int,
    most_dots: int,
    parted: Bins,
) -> Placed:
    lane = line.lanes[index]
    first, last = floor(shown.first), floor(shown.last)
    points, spans = lane.count_points(first, last), lane.count_spans(first, last)
    rect, on = ground.lane_rect(index), ground.line_of(index)
    placed = Placed(index, lane, rect, on, points + spans)
    if points:
        _place_points(placed, shown, points <= most_dots, parted)
    if spans:
        _place_spans(placed, line, shown, spans <= MOST_BARS, parted)
    return placed


def _place_points(placed: Placed, shown: Stretch, few: bool, parted: Bins) -> None:
    if few:
        most = int((placed.line - placed.rect.top() - LABEL_HEIGHT) // PITCH) + 1
        placed.stacks = _stacks(placed.lane, shown, placed.rect.width(), most)
    if not placed.stacks:
        placed.points = heap(parted, placed.lane.density(parted.edges))


def _stacks(
    lane: Lane, shown: Stretch, width: float, most: int
) -> list[tuple[float, Sequence[int]]]:
    """Stack dots that would overlap; nothing where a stack would grow too high."""
    days, rows = lane.days, lane.rows
    scale = width / shown.days
    apart = PITCH / scale
    at = _free_before(days, shown.first, apart)
    stacks: list[tuple[float, Sequence[int]]] = []
    while at < len(days) and days[at] <= shown.last:
        day, begin = days[at], at
        while at < len(days) and days[at] - day < apart:
            at += 1
        if at - begin > most:
            return []
        stacks.append(((day + 0.5 - shown.first) * scale, rows[begin:at]))
    return stacks


def _free_before(days: Sequence[int], first: float, apart: float) -> int:
    """Give where stacks can begin to be counted, so that panning restacks nothing."""
    at = bisect_left(days, first - apart)
    for _ in range(MOST_DOTS):
        free = at < len(days) and days[at] - days[at - 1] >= apart
        if at == 0 or free:
            break
        at -= 1
    return at


def _place_spans(
    placed: Placed, line: Timeline, shown: Stretch, few: bool, parted: Bins
) -> None:
    tiers = int((placed.rect.bottom() - placed.line - DOT - 2) // TIER)
    lane, width = placed.lane, placed.rect.width()
    rows = lane.spans_between(floor(shown.first), floor(shown.last)) if few else ()
    columns, scale = line.columns, width / shown.days
    for row in rows:
        tier = lane.tier[row]
        if tier >= tiers:
            placed.bars.clear()
            break
        left = max(-2.0, (columns.firsts[row] - shown.first) * scale)
        right = min(width + 2.0, (columns.lasts[row] + 1 - shown.first) * scale)
        top = placed.line + DOT + 2 + tier * TIER
        bar = QRectF(left, top, max(2.0, right - left), TIER - 1.0)
        placed.bars.append((bar, row))
    if not placed.bars:
        placed.spans = heap(parted, lane.span_density(parted.edges))
