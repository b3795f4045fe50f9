"""What kinds are called in Turkish and Russian, for `kind:` and its completion.

The words are those that the window shows for them (gui.words): whoever reads «görüşme»
in the filters may type it. English names are mostly the values themselves.
"""

from __future__ import annotations

from collections.abc import Iterator

from model.text.fold import fold

_NAMES = """
archival: arşiv belgesi, архивный документ, archival item
book: kitap, книга
chapter: bölüm, глава
edition: belge yayını, публикация документов
encyclopedia: ansiklopedi, энциклопедия
newspaper: gazete, газета
notes: ders notları, конспект лекций, lecture notes
parliamentary: meclis tutanağı, парламентский протокол, parliamentary record
scholarly: makale, научная статья
thesis: tez, диссертация
unknown: türü bilinmiyor, вид неизвестен, kind unknown
web: web sayfası, веб-страница, web page
annex: ek, приложение
byline: yazar satırı, строка автора
caption: resim altı, подпись к рисунку
dateline: yer ve tarih, место и дата
footnote: dipnot, сноска
heading: başlık, заголовок
keywords: anahtar sözcükler, ключевые слова
paragraph: paragraf, абзац
point: nokta, пункт
quotation: alıntı, цитата
signature: imza, подпись
title: ana başlık, заглавие
agreement: anlaşma, соглашение
armistice: mütareke, перемирие
convention: sözleşme, конвенция
full: tam metin, полный текст, full text
letter: mektup, письмо
pact: pakt, пакт
protocol: protokol, протокол
summary: özet, краткое изложение
translation: çeviri, перевод
aid: yardım, помощь
appointment: atama, назначение
battle: muharebe, сражение
birth: doğum, рождение
conference: konferans, конференция
death: ölüm, смерть
declaration: bildiri, декларация
founding: kuruluş, основание
meeting: görüşme, встреча
membership: üyelik, членство
note: nota, нота, diplomatic note
other: diğer, прочее
publication: yayım, публикация
resignation: istifa, отставка
visit: ziyaret, визит
war: savaş, война
document: belge, kaynak, документ
passage: pasaj, parça, отрывок
event: olay, событие
article: madde, antlaşma maddesi, статья, статья договора, treaty article
person: kişi, персона
place: yer, место
treaty: antlaşma, договор
"""
"""`scholarly` stands for documents that are articles: `article` is a treaty's."""


def _read() -> Iterator[tuple[str, str]]:
    for line in _NAMES.strip().splitlines():
        value, _, names = line.partition(":")
        yield value, value
        for name in names.split(","):
            yield fold(name.strip()), value


VALUES = dict(_read())
"""The value of each folded name."""


def values_named(written: str, *, prefix: bool = False) -> list[str]:
    """Give the values that a name stands for, or with `prefix` begins to name.

    A name that is none is its own value: archives may have kinds of their own.
    """
    name = fold(written)
    if not prefix:
        return [VALUES.get(name, name)]
    return [*dict.fromkeys(v for n, v in VALUES.items() if n.startswith(name))]
