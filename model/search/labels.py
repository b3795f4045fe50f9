"""The words by which notes label archives, boxes, pages, articles and footnotes.

All are folded, so that letter case and diacritics make no difference.
"""

from __future__ import annotations

from model.text.fold import fold

LEVELS = ("fond", "box", "folder", "item")


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


INSTITUTIONS = {
    fold(written): plain
    for plain, others in {
        "TDA": "", "BCA": "", "BOA": "", "ATASE": "", "TİTE": "", "TNA": "",
        "NARA": "", "RGASPI": "РГАСПИ", "GARF": "ГАРФ", "RGVA": "РГВА",
        "AVPRF": "АВПРФ АВП AVP", "RGANI": "РГАНИ", "RGAE": "РГАЭ",
    }.items()
    for written in (plain, *others.split())
}  # fmt: skip
"""The abbreviations of archives, folded, with the one that stands for all."""

LABELS = {
    label: level
    for level, labels in {
        "fond": "fon fond fonu фонд",
        "box": "kutu kutusu box yer опись opis",
        "folder": "gömlek gömleği dosya dosyası folder file дело delo",
        "item": "sıra belge item document лист list",
    }.items()
    for label in _folded(labels)
}
SHORT_LABELS = {
    label: level
    for level, labels in {
        "fond": "f ф", "box": "k op оп", "folder": "g d д", "item": "b l л",
    }.items()
    for label in _folded(labels)
}  # fmt: skip
NEUTRAL = _folded("no nu nolu numara numaralı num nr №")
PAGE = _folded("s ss sf shf sh sayfa sayfası p pp page pages с сс стр страница")
ARTICLE = _folded("md mad m art ст")
ARTICLE_FULL = _folded("article articles статья статьи статье статью статьей")
NOTE = _folded("note dipnot dipnotu dn footnote fn not сноска прим примечание")
LINKS = _folded("of the to ve and nın nin nun nün ın in un ün и к")
SHORT_CITATIONS = _folded("age agm agt agb agy там же ibid op cit")
