"""Words beside a name that are no part of it: courtesies, ranks and offices.

A courtesy stands behind or within a name (Selim Bey Sarper, Энвер-паша), an office
before it (Büyükelçi Sarper, посол Виноградов). Who asks for a man by a title that the
texts do not give him means the man all the same.
"""

from __future__ import annotations

from model.text.fold import fold


def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split()))


PASHA = _folded("paşa pasha pacha pascha паша паши паше пашу пашой пашою")
"""A rank that only some bore: Cemal Paşa is no other Cemal."""

BEY = _folded("bey beg bej bei bay бей бея бею беем бее bek бек")

COURTESIES = (
    PASHA
    | BEY
    | _folded("efendi effendi эфенди hanım hanoum khanum ханум ханым ağa agha ага")
    | _folded("yoldaş")
)

OFFICES = _folded(
    "dr doktor doctor docteur доктор prof profesör professor профессор mr monsieur herr"
    " sayın sir lord лорд господин товарищ comrade camarade genosse yoldaş gazi ghazi"
    " general gen général orgeneral генерал генерала генералу генералом"
    " marshal mareşal maréchal marschall müşir маршал маршала маршалу маршалом"
    " albay colonel полковник binbaşı major amiral admiral amiral адмирал адмирала"
    " komiser komiseri commissar commissaire kommissar нарком наркома комиссар"
    " büyükelçi büyükelçisi elçi elçisi sefir ambassador ambassadeur botschafter"
    " посол посла послу послом полпред konsolos consul консул"
    " bakan bakanı minister ministre министр министра министру премьер premier"
    " başbakan başbakanı başkan başkanı cumhurbaşkanı president président президент"
)


def is_courtesy(word: str) -> bool:
    """Whether a word is said behind or within names: paşa, Bey, эфенди."""
    return fold(word) in COURTESIES


def without_titles(words: list[str]) -> list[str]:
    """Give the words of a name without offices before it and courtesies anywhere."""
    first = 0
    while first < len(words) and fold(words[first]) in OFFICES:
        first += 1
    return [word for word in words[first:] if not is_courtesy(word)]
