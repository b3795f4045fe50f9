"""Turkish verbs by their stems, and the words that are forms of one.

Whoever asks «Kars'ı kim aldı» looks for alınan, alması, alacak as well. A stem of two
or three letters begins many other words, so only verbs of this list are taken apart;
what may follow is inflection (model.text.suffixes) or makes a noun of the verb:
ölüm, sevkiyat not, görüş, satıcı, çözüm, istek, kesinti.
"""

from __future__ import annotations

import re
from functools import lru_cache

from model.text.fold import fold
from model.text.suffixes import is_noun_suffix, is_verb_suffix

_STEMS = """
aç al ala ağırla aktar aldat anla anlaş anlat ara araştır artır as ata ateşle atla
ayır azal bağır bağışla bağla bak bas başar başla başvur bekle belirle belirt benimse
besle bırak bil bildir birleş bit bitir boşalt boz böl bul buluş bulun çağır çak çal
çalış çarpış çatış çek çevir çık çıkar çıkart çız çiz çöz daya dayan de değerlendir
değiş denetle dile dinle diren dol dolaş doğ doğrula doldur don dön dur duy duyur düş
düşün düşür düzenle düzelt ekle ele emret engelle esirge et|ed evlen geç geçir gel
geliş genişle gerçekleş gerek gerektir getir gez gir giriş git|gid gizle göm gönder
gör görevlendir görüş göster götür güçlendir güven harca hatırla hazırla ilet ilerle
imzala incele indir inan iste izle kabullen kaç kaçır kaçın kal kaldır kalk kalkış
kapat kapla kapsa karşıla karşılaş katıl kavuş kaybet|kaybed kaydet|kayded kaz kazan
kes kına kır kon konuş kop kopar koru koş kov koy kullan kur kurtar kurtul kuşat kutla
mahvet|mahved naklet|nakled nitele oku onayla onar oluş otur oyla öde öğren öğret
öldür öner önle ört övün özetle parçala patla patlat paylaş reddet|redded sağla
sahiplen sakla saldır san sapta sarıl sat savaş savun say seç sergile ser sev sevk
seyret|seyred sığın sınırla sız sok sor soruştur söyle suçla sun sundur sustur sür
sürdür tamamla tanı tanımla taşı temizle tep terk tut tutukla tutuştur uç uğra ulaş uy
uyar uygula uzaklaş uzlaş üret üstlen vazgeç ver vur vurgula yağmala yaklaş yanıtla
yap yaşa yapış yarala yararlan yardımlaş yargıla yasakla yavaşla yay yayımla yayınla
yaz yazış yen yenile yerleş yet yık yitir yolla yorumla yönel yönelt yönet yumuşa
yüksel yürü zorla zorlaş
"""
_ALONE_TOO = frozenset(["al", "as", "at", "an", "de", "dol", "ol", "san", "ser", "uy"])
"""Stems too short or too much like other words to be recognised as they stand."""

_NOT_VERBS = frozenset(
    fold(
        "alman almanya alan alanda alanı alanında açık açıkça ara arası araba asıl"
        " asker atatürk çalışkan dedi deniz doğru doğu doğuda dolar dönem durum"
        " gelir genel geri görev görevi göz güvenlik karar karadeniz katı konu konum"
        " konsey kuru kurum olan olarak sanat sanayi sayı sayılı sert son sonra"
        " sunni taşra tarih uyruk uyruklu vergi yapı yardım yasa yayla yazı yeni yer"
        " yetki yıl yok yol yönü yakın bit biten baş başkan başkent kat kart kere"
        " kez kesin kır kızıl oku tutsak işte bile ele bölge dek yaz yazlık yani"
    ).split()
)
# -im, -is, -i, -gi, -(i)k, -ici, -inti, -gan, -gin, and what inflects such a noun
_NOUN = re.compile(
    r"(?:[iu]?[nlst]|[dt][iu]r){0,2}"
    r"(?:[iu]?m|y?[iu]s|[kg][iu]|[iu]?k|y?[iu]c[iu]|[iu]?nt[iu]|[kg][ae]n|[kg][iu]n"
    r"|m[ae]n|[iu]|[ae]k|[ae]g|[iu]g|t[iu])"
)
_NARROWED = re.compile(r"[iu]yor")
# Rarer in narrative than in questions: verilirse, değiştirmeyeceğiz, alırlarsa
_PERSONAL = re.compile(
    r"(?:[iu]?[nl]|[iu]?s|[dt][iu]r|t){0,3}(?:(?:y?[ae])?m[ae])?(?:y?[ae]b[iu]l)?"
    r"(?:(?:[aeiu]?r|z)(?:l[ae]r)?s[ae]|y?[ae]c[ae]g[iu]|y?[ae]|s[iu]n)"
    r"(?:[mkz]|m[iu]z|n[iu]z|l[ae]r)?"
)


@lru_cache(maxsize=1)
def _stems() -> dict[str, str]:
    """Give the stems, folded, with the one that stands for its spellings."""
    found: dict[str, str] = {}
    for written in _STEMS.split():
        first, *others = (fold(stem) for stem in written.split("|"))
        found |= dict.fromkeys((first, *others), first)
    return found


@lru_cache(maxsize=1 << 15)
def verbs(folded: str) -> frozenset[str]:
    """Give the stem of the verb that a folded word may be a form of, the longest.

    Where its last vowel is narrowed there may be two: of -a and of -e.
    """
    if folded in _NOT_VERBS or not folded.isalpha():
        return frozenset()
    stems = _stems()
    for n in range(len(folded), 1, -1):
        if folded[:n] in stems and _is_form(folded, n):
            return frozenset([stems[folded[:n]]])
    return frozenset(_narrowed(folded))


def is_stem(folded: str) -> bool:
    """Whether folded letters are the stem of a verb of the list."""
    return folded in _stems()


def is_of_stem(folded: str, length: int) -> bool:
    """Whether a word is of the stem of its first letters, and of no longer one."""
    return _stems()[folded[:length]] in verbs(folded)


def beginnings(stem: str) -> list[str]:
    """Give what the forms of a verb begin with: git and gid, iste and istiyor."""
    found = [other for other, first in _stems().items() if first == stem]
    if stem[-1] in "ae":
        found += [f"{stem[:-1]}{vowel}yor" for vowel in "iu"]
    return sorted(found)


def _is_form(folded: str, length: int) -> bool:
    if length == len(folded):
        return length > 2 and folded not in _ALONE_TOO
    if is_verb_suffix(folded, length) or _PERSONAL.fullmatch(folded, length):
        return True
    noun = _NOUN.match(folded, length)
    while noun:
        if noun.end() == len(folded) or is_noun_suffix(folded, noun.end()):
            return True
        noun = _NOUN.fullmatch(folded, length, noun.end() - 1)
    return False


def _narrowed(folded: str) -> set[str]:
    """Give the stems whose last vowel is narrowed: istiyor is of iste."""
    stems = _stems()
    return {
        stems[folded[: match.start()] + vowel]
        for match in _NARROWED.finditer(folded)
        for vowel in "ae"
        if folded[: match.start()] + vowel in stems
    }
