"""Whether a word of the archive is surely a form of a word of the glossary.

Nobody typed these words, so that a chance likeness would only mislead: yaşanmış is no
form of yasa, süren none of sürgün, metin none of the English met. Therefore every
letter counts but for a circumflex, a Turkish word takes Turkish suffixes and an English
one English endings, and only words of the glossary that end as verbs are conjugated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import Prefix

from model.search.notions import Other, is_turkish
from model.search.stems import is_cyrillic, stem
from model.text.fold import exact_key, fold
from model.text.suffixes import is_noun_suffix, is_told_suffix, is_verb_suffix, softened
from model.text.verbs import is_of_stem, is_stem

_LEAST_MADE = 5
_PLAIN = str.maketrans("âîû", "aiu")
_GLUED_NUMBER = re.compile(r"\d{1,3}$")
_VERBAL = re.compile(r"(?:m[ae]k?|[ıiuü]ş)$")
_VOICED = re.compile(r"(?:[ıiuü]?[nl]|t[ıiuü]r|d[ıiuü]r)$")
_MADE_VERB = re.compile(r"l[ae][nş]?$")
# -ış makes a noun here, and no verb of two sides: dönüşü, but not dönüştü
_OTHER_VERB = re.compile(r"[iu]s(?:t[iu]|m|[iu]m|[iu]l|[ae]n|t[iu]r|[ae]r|[ae]c)")
_PAST = re.compile(r"t[iu]")
_VOICELESS = "pçtkfhsş"
# -li, -lik, -ci, -daş, -sal; -siz would say the contrary
_DERIVED = re.compile(r"l[iu][kg]?|c[iu]|d[ae]s|s[ae]l")
_DERIVED_VERB = re.compile(r"l[ae][ns]?(?=[a-z])")
_WORDS_OF_THEIR_OWN = re.compile(
    r"(?:hatta|hala|resm[iî]|adamı?|birlikte|anlaşıl\w+"
    r"|özellikle|genellikle|altında\w*|yüzünden|gerek[çs]\w+|yalnızca|ayrıca|kısaca"
    r"|düşman\w*|alan(?:lar\w*|[ıi]n\w*)|several|mali|malî|ile|izin|ada|yeniden|ona|one|onun|onlar\w*)"
)
_VERBAL_ENDINGS = frozenset(["e", "es", "ed", "ing", "er", "ers", "or", "ors"])
_ENDINGS = _VERBAL_ENDINGS | {
    *("", "s", "d", "y", "ies", "ied", "ings", "ion", "ions", "ation", "ations"),
    *("ly", "en", "n", "ning", "ned", "ting", "ted", "ling", "led", "ping", "ped"),
}
_NOUNS_LIKE_VERBS = frozenset(["ırmak", "ekmek", "yemek", "basamak"])
_N_CASE = re.compile(r"n(?:[iu]n?|[ae]|d[ae]n?)")


@lru_cache(maxsize=1 << 16)
def is_form(exact: str, other: Other) -> bool:
    """Whether an exact word of the archive is a form of one of the glossary."""
    said = _GLUED_NUMBER.sub("", exact.translate(_PLAIN)) or exact
    word = exact_key(other.text).translate(_PLAIN)
    name, _, suffix = said.partition("'")
    if word in (said, name):
        return True
    own = _WORDS_OF_THEIR_OWN
    if other.alone or (own.fullmatch(said) and not own.fullmatch(word)):
        return False
    if is_cyrillic(word):
        return stem(said) == stem(word)
    if suffix:
        said = name + suffix
    return (_is_turkish_form if other.turkish else _is_english_form)(said, word)


def is_foreign(word: str) -> bool:
    """Whether a word of the glossary is not, or not only, a Turkish one."""
    return is_turkish(word, foreign=True)


def _is_turkish_form(said: str, word: str) -> bool:
    root = root_of(word)
    if root and any(_is_conjugated(said, it) for it in _spellings(root)):
        return True
    if word.endswith(("mak", "mek")) and word not in _NOUNS_LIKE_VERBS:
        return False
    folded, soft = fold(said), softened(word)
    if soft and said.startswith(soft) and said[len(soft) :].startswith(tuple("aeıiuü")):
        return is_told_suffix(folded, len(fold(soft)))
    if not said.startswith(word):
        return False
    length = len(fold(word))
    if length > _LEAST_MADE and _N_CASE.fullmatch(folded, length):
        return True  # dışişlerinde, karasularını
    long = length > _LEAST_MADE and is_noun_suffix(folded, length)
    return (
        long
        or is_told_suffix(folded, length)
        or (length >= _LEAST_MADE and _is_made(folded, length))
    )


def root_of(word: str) -> str:
    """Give the root of a word that stands for a verb: dön of dönüş, or nothing."""
    root = _VERBAL.sub("", word)
    if root == word or len(root) < 2 or word in _NOUNS_LIKE_VERBS:
        return ""
    if word.endswith(("mak", "mek")):
        return root
    if word[-1] == "ş" and is_stem(fold(word)):
        return ""  # görüş is no form of görmek
    plain = _VOICED.sub("", root)
    known = is_stem(fold(root)) or is_stem(fold(plain)) or _MADE_VERB.search(root)
    return root if known else ""


def _spellings(root: str) -> Iterator[str]:
    yield root
    if root.endswith("et") or root in ("git", "güt"):
        yield f"{root[:-1]}d"


def _is_conjugated(said: str, root: str) -> bool:
    narrowed = root[-1] in "ae" and said.startswith(root[:-1])
    if narrowed and re.match(r"[ıiuü]yor", said[len(root) - 1 :]):
        return True
    if not said.startswith(root):
        return False
    folded, length = fold(said), len(fold(root))
    if is_stem(folded[:length]) and not is_of_stem(folded, length):
        return False
    if not is_verb_suffix(folded, length) or _OTHER_VERB.match(folded, length):
        return False
    short = len(root) < 4 and root[-1] not in _VOICELESS
    return not (short and _PAST.match(folded, length))


def _is_made(folded: str, length: int) -> bool:
    verb = _DERIVED_VERB.match(folded, length)
    if (
        verb
        and not is_stem(folded[: length + 2])
        and is_verb_suffix(folded, verb.end())
    ):
        return True
    noun = _DERIVED.match(folded, length)
    if noun is None:
        return False
    return noun.end() == len(folded) or is_told_suffix(folded, noun.end())


def _is_english_form(said: str, word: str) -> bool:
    said, word = fold(said), fold(word)
    if said in (word, f"{word}s", f"{word}es"):
        return True
    if stem(said) != stem(word):
        return False
    head = Prefix.similarity(said, word)
    one, other = sorted((said[head:], word[head:]), key=len)
    ends = {one, other}
    if ends <= _ENDINGS:
        return ends != {"", "e"}
    rest = ends - {"al", "als"}
    return len(rest) == 1 and rest <= _VERBAL_ENDINGS
