"""GeoJSON (RFC 7946) for QGIS: places with the events at them, counted by year."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from model.dates.edtf import FIRST_DAY
from model.exporting.selection import Selection
from model.records.authority import authority
from model.records.kinds import Kind

# What happened “before 19 March 1945” has no year of its own.
_YEARS: Final = (
    f"select e.id, case when e.earliest > '{FIRST_DAY}'"
    " then cast(substr(e.earliest, 1, 4) as integer) end"
    " from event_place l join event e on e.id = l.event_id where l.place_id = ?"
)


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write the chosen places, or those of the chosen records; give the number done.

    Where events are chosen only these are counted, otherwise all at a place. A place
    whose coordinates are unknown has no geometry, which RFC 7946 allows.
    """
    events = {n for kind, n in selection.records if kind is Kind.EVENT}
    places = _places(selection, events)
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write('{"type": "FeatureCollection", "features": [')
        for position, number in enumerate(places):
            feature = _feature(selection, number, events)
            file.write(",\n" if position else "\n")
            file.write(json.dumps(feature, ensure_ascii=False))
        file.write("\n]}\n")
    yield from range(1, len(selection.records) + 1)


def _places(selection: Selection, events: set[int]) -> list[int]:
    chosen = [n for kind, n in selection.records if kind is Kind.PLACE]
    rows = selection.connection.execute(
        "select distinct place_id from event_place"
        " where event_id in (select value from json_each(?)) order by 1",
        (json.dumps(sorted(events)),),
    )
    return list(dict.fromkeys([*chosen, *(row[0] for row in rows)]))


def _feature(selection: Selection, number: int, events: set[int]) -> dict[str, Any]:
    place = authority(selection.connection, Kind.PLACE, number)
    rows = selection.connection.execute(_YEARS, (number,)).fetchall()
    told = [year for event, year in rows if not events or event in events]
    years = Counter(year for year in told if year is not None)
    (mentions,) = selection.connection.execute(
        "select count(*) from mention where place_id = ?", (number,)
    ).fetchone()
    point = {"type": "Point", "coordinates": [place.longitude, place.latitude]}
    return {
        "type": "Feature",
        "id": place.key,
        "geometry": None if place.latitude is None else point,
        "properties": {
            "id": place.key,
            "name": place.name,
            "names": [name.text for name in place.names],
            "coordinates_from": place.coordinates,
            "mentions": mentions,
            "events": len(told),
            "first_year": min(years, default=None),
            "last_year": max(years, default=None),
            "by_year": {str(year): years[year] for year in sorted(years)},
        },
    }
