"""Where the names of persons and places stand in a text.

A form stands where its letters stand between non-letters; a suffix may follow behind
an apostrophe. Of forms that overlap the longer one counts: "Kazım Karabekir Paşa" is
one mention, not three.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Form:
    """A spelling of an authority's name and where it means this authority.

    `only` and `never` hold (source, line) pairs; an empty `only` means everywhere.
    """

    owner: str
    text: str
    only: frozenset[tuple[str, int]] = frozenset()
    never: frozenset[tuple[str, int]] = field(default_factory=frozenset)

    def means_owner(self, source: str, first_line: int, last_line: int) -> bool:
        """Tell whether the form on these lines of this source names the owner."""
        lines = {(source, line) for line in range(first_line, last_line + 1)}
        if self.only and not lines & self.only:
            return False
        return not lines & self.never


@dataclass(frozen=True)
class Sighting:
    """A form's letters at text[start:end]; several owners may claim them."""

    start: int
    end: int
    text: str


def sightings(text: str, forms: Sequence[str]) -> Iterator[Sighting]:
    """Give every place of every form, the longest form first where they overlap."""
    if not forms:
        return
    ordered = sorted(set(forms), key=lambda form: (-len(form), form))
    inner = "|".join(r"\s".join(map(re.escape, form.split())) for form in ordered)
    for match in re.finditer(rf"(?<!\w)(?:{inner})(?![^\W\d])", text):
        yield Sighting(match.start(), match.end(), " ".join(match[0].split()))


def by_text(forms: Sequence[Form]) -> Mapping[str, list[Form]]:
    """Group forms by their spelling."""
    groups: dict[str, list[Form]] = {}
    for form in forms:
        groups.setdefault(form.text, []).append(form)
    return groups
