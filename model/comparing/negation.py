"""Words that deny: a comparison may pass over a suffix, never over one of these.

Turkish denies inside the verb (-me-, -ma-, after which a tense or participle stands)
and by words of its own; after A. Göksel and C. Kerslake, Turkish: A Comprehensive
Grammar (2005), chapter 20. The verbal noun in -me, -ma (geçmesi, "its passing")
denies nothing and is told apart by what follows. Written for folded text.
"""

from __future__ import annotations

import re

from model.text.fold import fold

_WORDS = re.compile(
    r"""
      degil\w* | yok(?:tur|tu|sa|ken|lug\w*)? | hic | hicbir\w* | asla | katiyen
    | yasak\w* | kapali\w* | haric(?:inde\w*|tir)? | gecersiz\w* | hukumsuz\w*
    | reddet\w*
    | ret
    | not | no | none | never | nor | neither | without | cannot | closed | except
    | forbid\w* | forbidden | prohibit\w* | refus\w* | reject\w*
    | не | ни | нет | без | никогда | никак\w* | ничто\w* | запре[щт]\w* | кроме
    """,
    re.VERBOSE,
)
# What follows the denying -me-, -ma- and never the verbal noun: aorist -z, past -di,
# -mis, -se, the participles and converbs with y, another -me-, -meksizin, -meden.
_VERB = re.compile(
    r"""\w{2,}?(?:
      m[ae](?:z|d[iu](?!r)|m[ae]|m[iu]s|y[ae]n|y[ae]c[ae]|y[ae]r[ae]k|y[iu]p|y[iu]nc
             |ks[iu]z[iu]n|s[ae](?!l)|s[iu]n(?:l[ae]r)?$)\w*
    | m[ae]d[ae]n | m[iu]yor\w*
    )""",
    re.VERBOSE,
)
_DOES_NOT_DENY = re.compile(
    r"tamam|namaz|temas|(?:ant|an)lasma|sozlesme|gorusme|baglasma|uygulama[dns]"
    r"|memleke|mamul|muame|zaman|maden|mademk|mamafih|itimad|fransiz|sonmez|yilmaz"
    r"|immed|yoksa"
)
_VERBAL_NOUN = re.compile(
    r"\w{2,}(?<!m[ae])m[ae]s[iu](?:n(?:[iu]n?|[ae]|d[ae]n?|c[ae]))?"
)
_WITHOUT = re.compile(r"\w{3,}s[iu]z(?:l[iu][kg]\w*|c[ae])?")


def denies(word: str) -> bool:
    """Tell whether a word denies or forbids: değil, yasak, tutulmayacak, not, не."""
    folded = fold(word).partition("'")[0]
    if _WORDS.fullmatch(folded):
        return True
    if _DOES_NOT_DENY.match(folded) or _VERBAL_NOUN.fullmatch(folded):
        return False
    return bool(_VERB.fullmatch(folded) or _WITHOUT.fullmatch(folded))
