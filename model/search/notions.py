"""Words for the same common notion of diplomacy and war in Turkish, English, Russian.

They are tried only when nothing answers the words as typed: whoever types «prisoners»
may then find «tutsaklar». Each line is one notion, whose words stand for each other.
"""

from __future__ import annotations

from functools import lru_cache

from model.search.stems import stem
from model.text.fold import exact_key, fold
from model.text.words import Grade, inflected

_NOTIONS = """
antlaşma andlaşma anlaşma muahede treaty agreement договор соглашение
pakt pact пакт
sözleşme convention конвенция
protokol protocol протокол
ittifak alliance союз
ateşkes mütareke armistice перемирие
barış sulh peace мир
savaş harp war война
muharebe battle сражение
saldırı saldırma hücum taarruz attack invasion aggression нападение вторжение
işgal istila occupation invasion оккупация
nota note нота
mektup letter письмо
bildiri beyanname declaration memorandum декларация воззвание
telgraf telegram телеграмма
görüşme müzakere temas talks negotiation meeting conversation переговоры встреча беседа
konferans conference конференция
kongre congress конгресс съезд
ziyaret visit визит
heyet delegasyon delegation mission делегация
büyükelçi elçi sefir ambassador посол
bakan nazır vekil minister министр
başbakan premier премьер
cumhurbaşkanı president президент
tayin atama appointment назначение
istifa ayrılma resignation отставка
doğum doğumlu birth born рождение родился
ölüm öldü ölmüş vefat death died смерть умер
suikast assassination покушение
casusluk istihbarat espionage intelligence spying шпионаж разведка
esir tutsak prisoner captive пленный
mülteci göçmen refugee беженец
af amnesty амнистия
iade geri return возвращение
sınır hudut border frontier граница
toprak arazi territory land территория
talep istek demand claim требование
boğaz boğazlar strait straits проливы
üs üsler base база
liman port harbour harbor порт
gemi ship vessel корабль судно
donanma filo fleet navy флот
ordu asker army troops армия войска
silah arms weapon оружие
yardım aid help assistance помощь
kredi borç loan credit кредит
altın gold золото
petrol oil нефть
ticaret trade commerce торговля
gümrük customs таможня
bağımsızlık istiklal independence независимость
özerk özerklik autonomy autonomous автономия
tarafsızlık neutrality нейтралитет
dostluk friendship дружба
fesih feshi denunciation termination денонсация
onay tasdik ratification ратификация
imza signature signed signing подписание подписан
devrim ihtilal inkılap revolution революция
türbe mezar kabir tomb grave могила
oylama halkoylaması referandum plebisit vote plebiscite referendum голосование
egemenlik hakimiyet sovereignty суверенитет
azınlık minority меньшинство
katliam soykırım massacre genocide резня геноцид
gazete basın newspaper press газета печать
uçak hava aircraft aviation самолет авиация
harita map карта
"""

_LINES = [line.split() for line in _NOTIONS.strip().splitlines()]


@lru_cache(maxsize=2048)
def same_notion(word: str) -> tuple[str, ...]:
    """Give the other words for the notions that a word, in any form, stands for."""
    found: dict[str, None] = {}
    for line in _LINES:
        own = [other for other in line if _is_form(word, other)]
        if own:
            found |= dict.fromkeys(other for other in line if other not in own)
    return tuple(found)


def _is_form(word: str, other: str) -> bool:
    exact = exact_key(word)
    if fold(exact) == fold(other) or stem(exact) == stem(other):
        return True
    if fold(exact)[:2] != fold(other)[:2]:
        return False
    grade = inflected(word, other)
    return grade is not None and grade > Grade.STEM
