"""Changing one condition in a query's text and leaving the rest as it was typed.

Each edit is tried from the lightest on and kept when it parses to the tree that was
meant; the canonical text, which always does, is the last resort.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from model.search.fields import OR_WORDS
from model.search.implied import without_implied
from model.search.language import field_text, parse, to_text
from model.search.lexing import visible
from model.search.query import (
    And,
    Article,
    Date,
    Everything,
    Field,
    FieldName,
    Implied,
    Meaning,
    Node,
    Not,
    Or,
    Page,
    ProblemKind,
    Query,
    Reference,
    joined,
    negation,
    walk,
)

_OR = "|".join([*OR_WORDS, re.escape("|")])
_OR_BEFORE = re.compile(rf"(?:{_OR})\s*$")
_OR_AFTER = re.compile(rf"^\s*(?:{_OR})(?=\s|$|\(|\"|\|)")
_PARENTHESES = (re.compile(r"-?[^\W\d_]*:?\(\s*$"), re.compile(r"^\s*\)"))


@dataclass(frozen=True, slots=True)
class Chip:
    """A condition that the window shows by itself: `text[start:end]` of the query.

    `implied` tells one that was read out of plain words from one typed as a field.
    """

    field: FieldName
    value: str
    negated: bool
    start: int
    end: int
    implied: bool = False


def chips(query: Query) -> list[Chip]:
    """Return the fields of a query, and the dates and references read in its words."""
    found = []
    for node, negated in walk(query.tree):
        if isinstance(node, Field):
            value = f"{node.value}*" if node.prefix else node.value
            found.append(Chip(node.name, value, negated, node.start, node.end))
        elif isinstance(node, Implied) and (name := _field_of(node.meaning)):
            value = query.text[node.start : node.end]
            found.append(Chip(name, value, negated, node.start, node.end, True))
    return found


def _field_of(meaning: Meaning) -> FieldName | None:
    match meaning:
        case Date():
            return FieldName.DATE
        case Reference():
            return FieldName.REF
        case Article():
            return FieldName.ARTICLE
        case Page():
            return FieldName.CITES
    return None


def with_term(text: str, field: FieldName, value: str, negated: bool = False) -> str:
    """Return the query narrowed by `field:value`, or by its opposite.

    Asking again for what is there changes nothing; a condition takes the place of its
    own opposite. A value without a single sign is a mistake of the caller.
    """
    value = visible(value).strip()
    if not value:
        raise ValueError(f"no value for {field}")
    # No quotation mark fits around a value that holds them all: it loses one.
    meant = {value, *(chip.value for chip in chips(parse(field_text(field, value))))}
    for chip in _top_fields(parse(text)):
        if chip.field is field and chip.value in meant:
            if chip.negated == negated:
                return text
            text = without(text, chip)
            break
    sign = "-" * negated
    return _narrowed(text, sign + field_text(field, value))


def with_any(text: str, field: FieldName, values: Sequence[str]) -> str:
    """Return the query narrowed to what has at least one of these values."""
    terms = [field_text(field, visible(value).strip()) for value in values]
    if len(terms) == 1:
        return with_term(text, field, values[0])
    return _narrowed(text, f"({' OR '.join(terms)})")


def _top_fields(query: Query) -> Iterator[Chip]:
    """Yield the fields that the whole query is narrowed by."""
    tree = query.tree
    top = tree.children if isinstance(tree, And) else (tree,)
    fields = [node.child if isinstance(node, Not) else node for node in top]
    places = {(node.start, node.end) for node in fields if isinstance(node, Field)}
    for chip in chips(query):
        if (chip.start, chip.end) in places:
            yield chip


def _narrowed(text: str, term: str) -> str:
    query, new = parse(text), parse(term).tree
    if isinstance(query.tree, Everything):
        return term
    space = "" if text[-1:].isspace() else " "
    tries = [
        f"{text}{space}{term}",
        f"({text}) {term}",
        f"{term} {text}",
        f"{term} ({text})",
    ]
    trees = joined(And, (query.tree, new)), joined(And, (new, query.tree))
    return _first_meaning(tries, trees, query)


def _first_meaning(tries: Iterable[str], trees: tuple[Node, ...], before: Query) -> str:
    """Return the first text that means one of `trees` and has no fault of its own."""
    meant = [without_implied(tree) for tree in trees]
    faults = {problem.kind for problem in before.problems}
    faults |= {ProblemKind.ONLY_NEGATION}
    for text in tries:
        query = parse(text)
        kinds = {problem.kind for problem in query.problems}
        if kinds <= faults and without_implied(query.tree) in meant:
            return text
    return to_text(trees[0])


def without(text: str, chip: Chip) -> str:
    """Return the query without the condition at `chip`, which `chips` gave for it.

    What the condition leaves behind goes too: an OR with nothing beside it, empty
    parentheses, a double space.
    """
    query = parse(text)
    tree = _removed(query.tree, chip) or Everything()
    return _first_meaning(_cuts(text, chip), (tree,), query)


def _cuts(text: str, chip: Chip) -> Iterator[str]:
    """Yield the text with ever more cut away around the condition."""
    before, after = text[: chip.start].rstrip(), text[chip.end :].lstrip()
    while True:
        yield _glued(before, after)
        yield _glued(_OR_BEFORE.sub("", before).rstrip(), after)
        yield _glued(before, _OR_AFTER.sub("", after).lstrip())
        opening, closing = _PARENTHESES[0].search(before), _PARENTHESES[1].match(after)
        if not opening or not closing:
            return
        before = before[: opening.start()].rstrip()
        after = after[closing.end() :].lstrip()


def _glued(before: str, after: str) -> str:
    tight = not before or not after or before[-1] == "(" or after[0] == ")"
    return before + after if tight else f"{before} {after}"


def _removed(node: Node, chip: Chip) -> Node | None:
    """Return the tree without the condition there; None where nothing is left."""
    is_condition = isinstance(node, Field | Implied | Not)
    if is_condition and (node.start, node.end) == (chip.start, chip.end):
        return None
    match node:
        case Not(child=child):
            left = _removed(child, chip)
            return negation(left) if left else None
        case And(children=children) | Or(children=children):
            kept = [it for child in children if (it := _removed(child, chip))]
            return joined(type(node), kept) if kept else None
    return node


def with_value(text: str, chip: Chip, value: str) -> str:
    """Return the query with another value in the condition at `chip`.

    What was read out of plain words gives way to the words given; a field stays a
    field, and stays left out where it was. No value takes the condition out.
    """
    value = visible(value).strip()
    if not value:
        return without(text, chip)
    if chip.implied:
        return f"{text[: chip.start]}{value}{text[chip.end :]}"
    return _exchanged(text, chip, value, negated=_is_denied(text, chip))


def opposite(text: str, chip: Chip) -> str:
    """Return the query with the condition at `chip` left out, or no longer so."""
    return _exchanged(text, chip, chip.value, negated=not _is_denied(text, chip))


def _is_denied(text: str, chip: Chip) -> bool:
    """Say whether the condition itself has the sign, not a group around it."""
    return text.startswith("-", chip.start)


def _exchanged(text: str, chip: Chip, value: str, *, negated: bool) -> str:
    prefix = value.endswith("*") and value != "*"
    term = field_text(chip.field, value.removesuffix("*") if prefix else value)
    term = f"{'-' * negated}{term}{'*' * prefix}"
    changed = f"{text[: chip.start]}{term}{text[chip.end :]}"
    found = [(it.field, it.value) for it in chips(parse(changed))]
    # A date that is none yet is told as a fault; anything else must be what was meant.
    if (chip.field, value) in found or chip.field.is_date:
        return changed
    return with_term(without(text, chip), chip.field, value, negated)
