"""Putting what belongs together into rows, and rows into an order one can follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence


class Groups:
    """Numbers that are gathered pair by pair (union-find)."""

    def __init__(self, members: Iterable[int]) -> None:
        self._parent = {member: member for member in members}

    def find(self, member: int) -> int:
        """Give the number that stands for a member's group."""
        while self._parent[member] != member:
            member = self._parent[member]
        return member

    def join(self, one: int, other: int) -> None:
        """Put two members and all that is with them into one group."""
        self._parent[self.find(other)] = self.find(one)

    def together(self, one: int, other: int) -> bool:
        """Tell whether two members are in one group."""
        return self.find(one) == self.find(other)


def in_order(columns: Sequence[Sequence[int]], groups: Groups) -> Iterator[set[int]]:
    """Give each group once, in the order of the first column.

    A group that the first column lacks comes behind the one that goes before it in
    its own column, or else before the one that follows it there.
    """
    order: list[int] = []
    for column in columns:
        found = [groups.find(member) for member in column]
        known = [order.index(group) for group in found if group in order]
        at = min(known, default=len(order))
        for group in dict.fromkeys(found):
            if group in order:
                at = order.index(group) + 1
            else:
                order.insert(at, group)
                at += 1
    members: dict[int, set[int]] = {group: set() for group in order}
    for column in columns:
        for member in column:
            members[groups.find(member)].add(member)
    return iter(members.values())
