"""The filters of a query as reasons tell them: field, value, and what it names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from model.records.kinds import Kind
from model.records.titles import Titles
from model.search.ground import Ground
from model.search.hit import Filter, Why, WhyCode
from model.search.hit_rows import QUERIES, dicts, title_of
from model.search.language import field_text
from model.search.query import Field, FieldName, Node, Phrase, Word, walk

_KEYED: Final = {
    FieldName.PERSON: Kind.PERSON,
    FieldName.PLACE: Kind.PLACE,
    FieldName.TREATY: Kind.TREATY,
    FieldName.SOURCE: Kind.DOCUMENT,
    FieldName.CITES: Kind.DOCUMENT,
}
"""The fields whose value may be the key of a record."""


def filtered(ground: Ground, node: Field) -> Why:
    """Say that a filter let a record through."""
    return Why(WhyCode.FIELD, filters=(_filter(ground, node),))


def left_out(ground: Ground, tree: Node) -> Why | None:
    """Say what a record was found without; None where the query leaves nothing out."""
    nodes = [node for node, negated in walk(tree) if negated]
    words = tuple(dict.fromkeys(_words(nodes)))
    filters = tuple(_filter(ground, node) for node in nodes if isinstance(node, Field))
    if not words and not filters:
        return None
    return Why(WhyCode.WITHOUT, words, filters=filters)


def _words(nodes: list[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Word):
            yield f"{node.text}{'*' * node.prefix}"
        elif isinstance(node, Phrase):
            yield node.text


def _filter(ground: Ground, node: Field) -> Filter:
    value = f"{node.value}{'*' * node.prefix}"
    written = field_text(node.name, node.value, prefix=node.prefix)
    return Filter(node.name.value, value, written, _named(ground, node))


def _named(ground: Ground, node: Field) -> Titles | str | None:
    """Give what the record is called whose key is the value."""
    kind = _KEYED.get(node.name)
    numbers = ground.keyed(kind.value, node.value) if kind and not node.prefix else ()
    if not kind or not numbers:
        return None
    row = next(dicts(ground.connection, QUERIES[kind], list(numbers)))
    return row.get("short_title") or title_of(row)
