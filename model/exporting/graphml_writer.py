"""GraphML for Gephi: persons and events, and who took what part in which."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from model.exporting.extract import bounds
from model.exporting.selection import Selection
from model.exporting.tei.marks import writable
from model.records.kinds import Kind

if TYPE_CHECKING:
    from lxml.etree import _IncrementalFileWriter as Writer

_NAMESPACE: Final = "http://graphml.graphdrawing.org/xmlns"
_NODE: Final = ("label", "kind", "type", "date", "earliest", "latest")
_EDGE: Final = ("role",)

_NODES: Final = {
    Kind.EVENT: (
        "select key, title_tr, 'event', kind, date, earliest, latest from event"
        " where id in (select value from json_each(?)) order by id"
    ),
    Kind.PERSON: (
        "select key, name, 'person', null, null, null, null from person"
        " where id in (select value from json_each(?)) order by id"
    ),
}
_EDGES: Final = (
    "select e.key, p.key, l.role, e.id, p.id from event_person l"
    " join event e on e.id = l.event_id join person p on p.id = l.person_id"
    " where e.id in (select value from json_each(?))"
    " or p.id in (select value from json_each(?)) order by e.id, p.id"
)


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write the chosen persons and events and those tied to them; give the number.

    Only row numbers are kept in memory. What is neither person nor event is left out.
    """
    from lxml import etree

    chosen: dict[Kind, set[int]] = {Kind.EVENT: set(), Kind.PERSON: set()}
    for kind, number in selection.records:
        chosen.get(kind, set()).add(number)
    asked = [json.dumps(sorted(numbers)) for numbers in chosen.values()]
    for *_, one, other in selection.connection.execute(_EDGES, asked):
        chosen[Kind.EVENT].add(one)
        chosen[Kind.PERSON].add(other)
    # Over a file of Python's, so that a full disk is an OSError.
    with path.open("wb") as out, etree.xmlfile(out, encoding="utf-8") as file:
        file.write_declaration()
        root = f"{{{_NAMESPACE}}}graphml"
        with file.element(root, nsmap={None: _NAMESPACE}):
            _declare(file)
            with file.element(_tag("graph"), edgedefault="undirected", id="vesika"):
                _write_nodes(file, selection, chosen)
                for row in selection.connection.execute(_EDGES, asked):
                    _write_edge(file, row)
    yield from range(1, len(selection.records) + 1)


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"


def _declare(file: Writer) -> None:
    for scope, names in (("node", _NODE), ("edge", _EDGE)):
        for name in names:
            key = {"id": name, "for": scope, "attr.name": name, "attr.type": "string"}
            with file.element(_tag("key"), key):
                pass


def _write_nodes(
    file: Writer, selection: Selection, chosen: dict[Kind, set[int]]
) -> None:
    for kind, query in _NODES.items():
        numbers = json.dumps(sorted(chosen[kind]))
        for key, *values in selection.connection.execute(query, (numbers,)):
            with file.element(_tag("node"), id=f"{kind}:{key}"):
                _write_data(file, _NODE, [*values[:-2], *bounds(*values[-2:])])


def _write_edge(file: Writer, row: Any) -> None:
    event, person, role, *_ = row
    ends = {"source": f"person:{person}", "target": f"event:{event}"}
    with file.element(_tag("edge"), ends):
        _write_data(file, _EDGE, [role])


def _write_data(file: Writer, names: tuple[str, ...], values: list[Any]) -> None:
    for name, value in zip(names, values, strict=True):
        if value is not None:
            with file.element(_tag("data"), key=name):
                file.write(writable(str(value)))
