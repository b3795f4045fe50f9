"""A query's tree made into conditions that give the records which answer them.

Each condition gives, for a kind of record and a level, the records that answer it at
least so well; joining them needs no text. Lower levels always give more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from pyroaring import BitMap

from model.records.kinds import Kind
from model.search.bearer import Bearer
from model.search.condition import Condition
from model.search.fielded import fielded
from model.search.forms import Forms
from model.search.ground import Ground
from model.search.levels import STRICT, Level
from model.search.notions import Other
from model.search.phrases import (
    Pattern,
    candidates_of,
    containing,
    sample,
    wordings,
)
from model.search.query import (
    Date,
    Field,
    Implied,
    Word,
)
from model.search.referring import referred
from model.search.senses import is_foreign
from model.search.stopwords import says_nothing
from model.search.surest import AS_TYPED, LOOKING_ALIKE
from model.search.terms import terms
from model.search.timing import dated
from model.text.fold import exact_key

COMMON = 20_000
"""Words of a phrase in more passages than this make it slow to find them all."""

ENOUGH = 60
"""So many records with a phrase give the first rows, while all of them are sought."""

SCATTERED = 500
"""In so many records a wording's words are enough; seeking the wording takes long."""


class WordCondition(Condition):
    """One word in any of its forms, or another form of the name that it is.

    `others` gives the other words for a wording of several that it is a part of.
    """

    def __init__(
        self,
        ground: Ground,
        word: Word,
        bearers: tuple[Bearer, ...] = (),
        others: Callable[[], tuple[Other, ...]] = tuple,
    ) -> None:
        super().__init__()
        self.ground, self.word, self.others = ground, word, others
        self.forms = ground.forms(word.text, prefix=word.prefix)
        self.bearers = bearers
        if not bearers and not word.prefix and not self.is_surely_known:
            self.bearers = ground.names.sounding(word.text)

    @cached_property
    def is_surely_known(self) -> bool:
        """Whether the archive has the word itself, in whatever form."""
        return any(level > Level.STEM for level in self.forms.levels.values())

    @cached_property
    def is_another_word(self) -> bool:
        """Whether an English word stands only by words of its stem: based for base."""
        best = max(self.forms.levels.values(), default=Level.SOME)
        return best is Level.STEM and is_foreign(exact_key(self.word.text))

    @cached_property
    def is_mostly_as_typed(self) -> bool:
        """Whether more passages have the word as it was typed than one that looks so.

        Kars stands so where karşı only looks like it; sinir hardly does beside sınır.
        """
        found = self.forms.lists[Kind.PASSAGE]
        typed, alike = (
            self.ground.lists.union([n for at in levels for n in found.get(at, ())])
            for levels in (AS_TYPED, LOOKING_ALIKE)
        )
        return bool(typed) and len(typed) >= len(alike - typed)

    @cached_property
    def _lookalikes(self) -> frozenset[Level]:
        """What is not meant where the word stands as typed: karşı by kars.

        Where sınır stands and sinir does not, sınırı is meant by sinir.
        """
        if self.word.prefix or not self.is_mostly_as_typed:
            return frozenset()
        return frozenset({Level.FOLDED_INFLECTED})

    @cached_property
    def levels(self) -> dict[str, Level]:
        """The words of the archive that are forms of it, with how surely they are."""
        passed = self._lookalikes
        found = self.forms.levels
        return (
            {w: at for w, at in found.items() if at not in passed} if passed else found
        )

    @cached_property
    def _about(self) -> list[int]:
        return self.ground.vocabulary.about(self.word.text)

    @cached_property
    def notions(self) -> Forms:
        """The forms of other words for the same notion."""
        others = self.others()
        if self.word.prefix or (says_nothing(self.word.text) and not others):
            return Forms(self.word.text)
        return self.ground.vocabulary.notions(self.word.text, others)

    @cached_property
    def derived(self) -> Forms:
        """The words of the same root."""
        if self.word.prefix or says_nothing(self.word.text):
            return Forms(self.word.text)
        return self.ground.vocabulary.derived(self.word.text)

    @cached_property
    def approximate(self) -> Forms:
        """The forms of the words that may have been meant."""
        known = self.bearers or self.is_surely_known or self.notions.levels
        if self.word.prefix or known:
            return Forms(self.word.text)
        return self.ground.vocabulary.approximate(self.word.text)

    def _find(self, kind: Kind, level: Level) -> BitMap:
        lists = self.ground.lists
        numbers = [
            number
            for at, some in self.forms.lists[kind].items()
            if at >= level and at not in self._lookalikes
            for number in some
        ]
        if level <= Level.DERIVED:
            numbers += self.derived.lists[kind][Level.DERIVED]
        if level <= Level.ABOUT and kind is Kind.PASSAGE:
            numbers += self._about
        if level <= Level.NOTION:
            numbers += self.notions.lists[kind][Level.NOTION]
        if level <= Level.APPROXIMATE:
            for some in self.approximate.lists[kind].values():
                numbers += some
        found = lists.union(numbers)
        if level <= Level.NAME:
            found |= borne(self.ground, kind, self.bearers)
        if level <= Level.NOTION:
            found |= self._worded(kind)
        return found

    @cached_property
    def context(self) -> BitMap:
        """The passages that attest, stand under or belong to what has the word."""
        numbers = self.ground.vocabulary.context(self.word.text)
        return self.ground.lists.union(numbers)

    @cached_property
    def wordings(self) -> list[str]:
        """The notion's wordings of several words that may stand in passages."""
        return [it for it in self.notions.phrases if self._having(Kind.PASSAGE, it)]

    def _having(self, kind: Kind, phrase: str) -> BitMap:
        return self.ground.having(kind, terms(phrase))

    def _worded(self, kind: Kind) -> BitMap:
        """Give the records with a wording of several words for the notion.

        Of very many it is enough that they have its words, near or far.
        """
        found = BitMap()
        for phrase in self.wordings:
            scattered = self._having(kind, phrase)
            many = len(scattered) > SCATTERED
            found |= scattered if many else containing(self.ground, kind, phrase)
        return found


def borne(ground: Ground, kind: Kind, bearers: Sequence[Bearer]) -> BitMap:
    """Give the records in which persons or places are named."""
    lists = ground.lists
    own = BitMap(bearer.id for bearer in bearers if bearer.kind is kind)
    return own.union(
        *(lists.named(kind, b.kind.value, str(b.id)) for b in bearers if b.kind != kind)
    )


class NameCondition(Condition):
    """Words that together are a name: the words, or its bearer named otherwise."""

    def __init__(
        self, ground: Ground, words: Sequence[Condition], bearers: tuple[Bearer, ...]
    ) -> None:
        super().__init__()
        self.ground, self.words, self.bearers = ground, AllOf(words), bearers

    def _find(self, kind: Kind, level: Level) -> BitMap:
        found = self.words.records(kind, level)
        if level <= Level.NAME:
            found = found | borne(self.ground, kind, self.bearers)
        return found

    def leaves(self) -> Iterator[Condition]:
        """Give those within."""
        yield self
        yield from self.words.leaves()


class PhraseCondition(Condition):
    """Words that follow one another."""

    def __init__(self, ground: Ground, text: str) -> None:
        super().__init__()
        self.ground, self.text = ground, text

    @cached_property
    def pattern(self) -> Pattern:
        """What the phrase looks like in folded text."""
        return Pattern(wordings(self.ground, self.text))

    def _find(self, kind: Kind, level: Level) -> BitMap:
        if level is not STRICT:
            return self.records(kind, STRICT)
        if self.ground.sampling and self.is_common():
            return sample(self.ground, kind, self.text, ENOUGH)
        return containing(self.ground, kind, self.text)

    def is_common(self) -> bool:
        """Whether so many records have its words that seeking them all takes long."""
        return len(candidates_of(self.ground, Kind.PASSAGE, self.text)) > COMMON


class CompoundCondition(PhraseCondition):
    """A word with signs inside (non-aggression), or another word for its notion."""

    @cached_property
    def notions(self) -> Forms:
        """The forms of other words for the same notion."""
        return self.ground.vocabulary.notions(self.text)

    def _find(self, kind: Kind, level: Level) -> BitMap:
        found = super()._find(kind, STRICT)
        if level <= Level.NOTION:
            numbers = self.notions.lists[kind][Level.NOTION]
            found = found | self.ground.lists.union(numbers)
        return found


class FieldCondition(Condition):
    """A field's value."""

    def __init__(self, ground: Ground, node: Field) -> None:
        super().__init__()
        self.ground, self.field = ground, node

    def _find(self, kind: Kind, level: Level) -> BitMap:
        steps = (Level.FOLDED, Level.FOLDED_INFLECTED, STRICT)
        step = next((it for it in steps if it <= level), STRICT)
        if level is not step:
            return self.records(kind, step)
        return fielded(self.ground, kind, self.field, level)


class ImpliedCondition(Condition):
    """Words that are also a date or a reference."""

    def __init__(self, ground: Ground, node: Implied, words: Condition) -> None:
        super().__init__()
        self.ground, self.meaning, self.words = ground, node.meaning, words
        self.says_all = node.says_all

    def _find(self, kind: Kind, level: Level) -> BitMap:
        if not isinstance(self.meaning, Date):
            own = referred(self.ground, kind, self.meaning)
            return own | self.words.records(kind, max(level, STRICT))
        found = dated(self.ground.lists, kind, self.meaning, level)
        if level <= Level.STEM and not self.says_all:
            found = found | self.words.records(kind, Level.SUFFIXED)
        return found

    def leaves(self) -> Iterator[Condition]:
        """Give those within; the words of a date only if they say more than it."""
        yield self
        yield from () if self.says_all else self.words.leaves()


class Opposite(Condition):
    """What must not hold."""

    def __init__(self, ground: Ground, child: Condition) -> None:
        super().__init__()
        self.ground, self.child = ground, child

    def _find(self, kind: Kind, level: Level) -> BitMap:
        if level is not STRICT:
            return self.records(kind, STRICT)
        return self.ground.lists.all(kind) - self.child.records(kind, Level.NAME)

    def leaves(self) -> Iterator[Condition]:
        """Give those within."""
        return iter(())


class AllOf(Condition):
    """Conditions that must all hold."""

    def __init__(self, children: Sequence[Condition]) -> None:
        super().__init__()
        self.children = list(children)

    def _find(self, kind: Kind, level: Level) -> BitMap:
        children = self.children
        if level <= Level.DERIVED:
            children = self._telling() or children
        return _intersection(children, kind, max(level, Level.APPROXIMATE))

    def _telling(self) -> list[Condition]:
        """Give the children without words such as «the», «ile» and «о»."""
        return [
            child
            for child in self.children
            if not (isinstance(child, WordCondition) and says_nothing(child.word.text))
        ]

    def leaves(self) -> Iterator[Condition]:
        """Give those within."""
        for child in self.children:
            yield from child.leaves()


def _intersection(children: Sequence[Condition], kind: Kind, level: Level) -> BitMap:
    found = children[0].records(kind, level)
    for child in children[1:]:
        if not found:
            break
        found = found & child.records(kind, level)
    return found


class AnyOf(Condition):
    """Conditions of which one must hold."""

    def __init__(self, children: Sequence[Condition]) -> None:
        super().__init__()
        self.children = list(children)

    def _find(self, kind: Kind, level: Level) -> BitMap:
        return BitMap.union(
            BitMap(), *(child.records(kind, level) for child in self.children)
        )

    def leaves(self) -> Iterator[Condition]:
        """Give those within."""
        for child in self.children:
            yield from child.leaves()
