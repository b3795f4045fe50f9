"""Words that say nothing by themselves; left out only when nothing else was found."""

from __future__ import annotations

from model.text.fold import fold

_STOPWORDS = frozenset(
    fold(
        "ve ile bir bu şu o da de ki için gibi olan olarak hakkında üzerine göre kadar"
        " the of and in on to a an for with at by from about what when who"
        " и в во на о об от к с со по за для из у не что кто когда"
    ).split()
)


def is_stopword(word: str) -> bool:
    """Whether a word is a mere joint of Turkish, English or Russian."""
    return fold(word) in _STOPWORDS
