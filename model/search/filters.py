"""The filters of a query as reasons tell them: field, value, and what it names."""

from __future__ import annotations

from collections.abc import Iterator

from model.search.ground import Ground
from model.search.hit import Filter, Why, WhyCode
from model.search.key_names import name_of_key
from model.search.language import field_text
from model.search.query import Field, Node, Phrase, Word, walk


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
    key = "" if node.prefix else node.value
    name = name_of_key(ground.connection, node.name, key)
    return Filter(node.name.value, value, written, name)
