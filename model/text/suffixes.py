"""Which letters may follow a Turkish word without making another word of it.

The patterns are those of inflection (plural, possession, case, -ki, copula; for verbs
voice, negation, tense, participles), after the suffix tables of A. Göksel and
C. Kerslake, Turkish: A Comprehensive Grammar (2005), chapters 8 and 14, written in
folded letters, where i stands for ı and i, u for u and ü, s for s and ş.
Derivation (-li, -siz, -lik, -ci) makes other words and is left out.
"""

from __future__ import annotations

import re

from model.text.fold import fold

_VOWELS = "aeiou"
_AV, _AC = f"(?<=[{_VOWELS}])", f"(?<![{_VOWELS}])"  # after a vowel, a consonant
_AT = "(?<=[pctkfhs])"  # after a voiceless consonant; d for t there is old spelling

_PLURAL = "l[ae]r"
# -m, -n, -miz, -niz; -(s)i, -leri
_OURS = rf"{_AV}m[iu]z|{_AC}[iu]m[iu]z"
_POSSESSIVE = rf"{_AV}(?:m|n)(?:[iu]z)?|{_AC}[iu](?:m|n)(?:[iu]z)?"
_THIRD = rf"(?:{_AV}s[iu]|{_AC}[iu]|l[ae]r[iu])"
# -i, -e, -de, -den, -in, -le, -ce, with y after a vowel
_CASE = (
    rf"{_AV}(?:y[iu]|y[ae]|n[iu]n|yl[ae]|d[ae]n?|c[ae])"
    rf"|{_AC}(?:[iu]n?|[ae]|l[ae]|d[ae]n?|{_AT}t[ae]n?|c[ae])"
)
# after the possessive of the third person and after -ki: -ni, -ne, -nde, -nden, -nin
_CASE_WITH_N = r"(?<=[iu])n(?:[iu]n?|[ae]|d[ae]n?|c[ae])"
_WITH_N = rf"{_THIRD}(?:{_CASE_WITH_N}|yl[ae])?"
_KI = (  # -deki, -inki, bugünkü
    r"(?<=[dt][ae]|[iu]n)k[iu]"
    rf"(?:(?:l[ae]r(?:[iu](?:{_CASE_WITH_N})?)?)?(?:{_CASE})?|{_CASE_WITH_N})"
)
_IS = rf"(?:d|{_AT}t)[iu]r(?:l[ae]r)?"
_COPULA = (
    rf"{_IS}|(?:{_AV}y|{_AC})(?:(?:d|{_AT}t)[iu](?:l[ae]r)?"
    r"|m[iu]s(?:[dt][iu]r|l[ae]r)*|s[ae]|k[ae]n)"
)
_NOUN = (
    rf"(?:{_PLURAL})?(?:{_WITH_N}|(?:{_POSSESSIVE})?(?:{_CASE})?)"
    rf"(?:{_KI})?(?:{_COPULA})?"
)
_TOLD = rf"(?:{_PLURAL})?(?:{_WITH_N}|(?:{_OURS})?(?:{_CASE})?)(?:{_KI})?(?:{_IS})?"

_VOICE = r"(?:[iu]?[nl]|[iu]?s|[dt][iu]r|t)"
_NEGATION = r"(?:y?[ae])?m[ae]"
_ABILITY = r"y?[ae]b[iu]l"
_PERSON = r"(?:k|m|n[iu]z|l[ae]r|[iu]m|[iu]z|s[iu]n[iu]z)"
_FINITE = (
    rf"[dt][iu]{_PERSON}?|(?:m[iu]s|[aeiu]?r|[iu]?yor|y?[ae]c[ae]k|m[ae]l[iu]|s[ae]|z)"
    rf"(?:l[ae]r)?(?:[dt][iu]r|y?[dt][iu]|y?m[iu]s|ys[ae]|y?ken)*{_PERSON}?"
)
_VERBAL_NOUN = r"(?:y?[ae]n|[dt][iu][kg]|y?[ae]c[ae][kg]|m[ae][kg]?|y?[iu]s)"
_CONVERB = (
    r"y?[iu]p|y?[ae]r[ae]k|y?[iu]nc[ae](?:y[ae])?|[dt][iu]kc[ae]|m[ae]d[ae]n"
    r"|m[ae]ks[iu]z[iu]n"
)
_VERB = (
    rf"{_VOICE}{{0,3}}(?:{_NEGATION})?(?:{_ABILITY})?"
    rf"(?:{_FINITE}|{_VERBAL_NOUN}{_NOUN}|{_CONVERB})"
)

_NOUN_CHAIN = re.compile(_NOUN)
_TOLD_CHAIN = re.compile(_TOLD)
_VERB_CHAIN = re.compile(_VERB)
_VOWEL = re.compile("[aeiouıöüâîû]")


def is_noun_suffix(word: str, length: int) -> bool:
    """Whether what follows the first `length` letters of a folded word inflects it."""
    return length < len(word) and bool(_NOUN_CHAIN.fullmatch(word, length))


def is_told_suffix(word: str, length: int) -> bool:
    """Whether what follows inflects a noun as historians write of things.

    Without «my», «your», «was» and «were», which make other words look like forms:
    doğumu of doğu, adamı of ada, kazandı of kaza.
    """
    return length < len(word) and bool(_TOLD_CHAIN.fullmatch(word, length))


def is_verb_suffix(word: str, length: int) -> bool:
    """Whether what follows the first `length` letters conjugates a verb stem."""
    return length < len(word) and bool(_VERB_CHAIN.fullmatch(word, length))


# Words of one syllable mostly keep their last letter (devlet is long, et is not);
# these do not. With a cluster (renk, harp, genç) they give way as long words do.
_SHORT_SOFTENING = frozenset(
    ["kap", "dip", "cep", "güç", "uç", "taç", "suç", "but", "gök", "çok", "yok"]
)
_CLUSTER = re.compile(r"(?:nk|lp|rp|rt|rç|nç|lç)$")
_SOFT = {"p": "b", "ç": "c", "t": "d", "k": "ğ", "g": "ğ"}
# The vowel of the last syllable falls before a vowel: hüküm, hükmü.
_LOSING = (
    "ağız", "ahit", "akıl", "akis", "akit", "alın", "asıl", "asır", "bahis", "beyin",
    "boyun", "burun", "cisim", "cürüm", "devir", "emir", "fasıl", "fikir", "göğüs",
    "gönül", "hacim", "hapis", "hasım", "hüküm", "hüsün", "ilim", "isim", "izin",
    "kasıt", "kayıt", "kısım", "kutup", "lütuf", "metin", "meyil", "nakil", "nehir",
    "nesil", "nutuk", "oğul", "omuz", "ömür", "resim", "rükün", "sabır", "seyir",
    "sınıf", "şehir", "şekil", "vakıf", "vakit", "vasıf", "zihin", "zulüm",
)  # fmt: skip
_LOSING_VOWEL = frozenset(_LOSING) | frozenset(map(fold, _LOSING))  # typed hukum
# The last consonant is doubled before a vowel: hak, hakkı; ret, reddi.
_DOUBLED = {
    "af": "aff", "had": "hadd", "hak": "hakk", "hat": "hatt", "his": "hiss",
    "ret": "redd", "sır": "sırr", "şık": "şıkk", "tıp": "tıbb", "zan": "zann",
}  # fmt: skip
_DOUBLING = _DOUBLED | {fold(word): fold(long) for word, long in _DOUBLED.items()}


def softened(word: str) -> str | None:
    """Give the form an exact (lower-case) word takes before a vowel, if another.

    kitap → kitab, renk → reng, ağaç → ağac, kanat → kanad, çocuk → çocuğ; of the
    irregular ones hüküm → hükm and hak → hakk.
    """
    if word in _DOUBLING:
        return _DOUBLING[word]
    if word in _LOSING_VOWEL:
        return word[:-2] + word[-1]
    if len(word) < 2 or word[-1] not in _SOFT or not word.isalpha():
        return None
    if word.endswith("nk"):
        return word[:-1] + "g"
    long = len(_VOWEL.findall(word)) > 1
    if long or word in _SHORT_SOFTENING or _CLUSTER.search(word):
        return word[:-1] + _SOFT[word[-1]]
    return None
