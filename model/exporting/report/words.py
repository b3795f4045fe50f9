"""The words that a report adds of its own, in the languages of the interface."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Words:
    """Labels of a report in one language."""

    title: str
    archive: str
    version: str
    query: str
    records: str
    content: str
    style: str
    contents: str
    bibliography: str
    date: str
    disagreement: str
    names: str
    mentions: str
    cited: str
    article: str
    page: str
    line: str
    lines: str
    quotes: tuple[str, str]
    kinds: dict[str, str]
    fields: dict[str, str]
    statuses: dict[str, str]
    calendars: dict[str, str]
    contents_of: dict[str, str]
    styles: dict[str, str]
    rules: dict[str, str]
    parts: dict[str, str]
    nothing: str
    decided: str
    held: str


_KINDS: Final = (
    *("event", "article", "passage", "document", "person", "place", "treaty"),
)
_FIELDS: Final = ("date", "name", "number", "office", "outcome", "parties", "place")
_STATUSES: Final = ("open", "explained", "decided")
_CALENDARS: Final = ("julian", "rumi", "hijri")
_PARTS: Final = (
    *("preamble", "annex", "signatures", "signature"),
    *("closing", "opening", "title", "dateline"),
)
_CONTENTS: Final = ("all", "disagreements")
_STYLES: Final = ("isnad", "chicago", "turkish")
_RULES: Final = (
    *("old-style", "rumi", "kind-of-date", "two-names", "carried-year", "misprint"),
)


def _named(names: tuple[str, ...], words: str) -> dict[str, str]:
    return dict(zip(names, words.split(";"), strict=True))


WORDS: Final = {
    "tr": Words(
        title="Vesika raporu",
        archive="Arşiv",
        version="Sürüm",
        query="Sorgu",
        records="Kayıt sayısı",
        content="Kapsam",
        style="Kaynak gösterme",
        contents="İçindekiler",
        bibliography="Kaynakça",
        date="Tarih",
        disagreement="Uyuşmazlık",
        names="Adlar",
        mentions="Anılma",
        cited="Anıldığı dipnot ve gönderme",
        article="madde {}",
        page="s. {}",
        line="satır {}",
        lines="satır {}",
        quotes=("“", "”"),
        parts=_named(
            _PARTS, "başlangıç;ek;imzalar;imza;kapanış;giriş;başlık;yer ve tarih"
        ),
        nothing="Seçilen kayıtlarda uyuşmazlık yok.",
        decided="{}: okurun kararı; kayıtta {}",
        held="Okurun doğru saydığı",
        kinds=_named(
            _KINDS,
            "Olaylar;Maddeler;Metin parçaları;Belgeler;Kişiler;Yerler;Antlaşmalar",
        ),
        fields=_named(_FIELDS, "Tarih;Ad;Sayı;Görev;Sonuç;Taraflar;Yer"),
        statuses=_named(_STATUSES, "açık;açıklanmış;karara bağlanmış"),
        calendars=_named(_CALENDARS, "Jülyen takvimi;Rumi takvim;Hicri takvim"),
        contents_of=_named(_CONTENTS, "bütün bilgiler;yalnız uyuşmazlıklar"),
        styles=_named(
            _STYLES, "İSNAD 2, dipnotlu;Chicago, dipnotlu;Türk usulü, dipnotlu"
        ),
        rules=_named(
            _RULES,
            "Eski ve yeni takvim: iki takvimde aynı gün.;"
            "Rumi ve Miladi: iki takvimde aynı gün.;"
            "Bir işlemin ayrı aşamalarının tarihleri: ikisi de doğru olabilir.;"
            "Bir kişinin iki adı.;"
            "Yıl yazılı değil, öncesinden alınmıştır.;"
            "Belki bir dizgi yanlışı.",
        ),
    ),
    "en": Words(
        title="Vesika report",
        archive="Archive",
        version="Version",
        query="Query",
        records="Records",
        content="Content",
        style="Citations",
        contents="Contents",
        bibliography="Bibliography",
        date="Date",
        disagreement="Disagreement",
        names="Names",
        mentions="Mentions",
        cited="Notes and references that cite it",
        article="article {}",
        page="p. {}",
        line="line {}",
        lines="lines {}",
        quotes=("“", "”"),
        parts=_named(
            _PARTS,
            "preamble;annex;signatures;signature;closing;opening;title;place and date",
        ),
        nothing="The chosen records bear no disagreement.",
        decided="{} by the reader; {} in the record",
        held="Held to be right by the reader",
        kinds=_named(
            _KINDS, "Events;Articles;Passages;Documents;Persons;Places;Treaties"
        ),
        fields=_named(_FIELDS, "Date;Name;Number;Office;Outcome;Parties;Place"),
        statuses=_named(_STATUSES, "open;explained;decided"),
        calendars=_named(_CALENDARS, "Julian calendar;Rumi calendar;Hijri calendar"),
        contents_of=_named(_CONTENTS, "everything;disagreements only"),
        styles=_named(_STYLES, "İSNAD 2, notes;Chicago, notes;Turkish usage, notes"),
        rules=_named(
            _RULES,
            "Old Style against New Style: the same day in two calendars.;"
            "Rumi against Gregorian: the same day in two calendars.;"
            "Dates of different stages of one act, both may be right.;"
            "Two names of one person.;"
            "The year is not written: it was carried over from what stands before.;"
            "Perhaps a misprint.",
        ),
    ),
    "ru": Words(
        title="Отчёт Vesika",
        archive="Архив",
        version="Версия",
        query="Запрос",
        records="Записей",
        content="Содержимое",
        style="Ссылки",
        contents="Содержание",
        bibliography="Библиография",
        date="Дата",
        disagreement="Противоречие",
        names="Имена",
        mentions="Упоминаний",
        cited="Примечания и ссылки, где она названа",
        article="статья {}",
        page="с. {}",
        line="строка {}",
        lines="строки {}",
        quotes=("«", "»"),
        parts=_named(
            _PARTS,
            "преамбула;приложение;подписи;подпись;заключение;вступление;заголовок;"
            "место и дата",
        ),
        nothing="В выбранных записях противоречий нет.",
        decided="{} читателем; в архиве {}",
        held="Читатель считает верным",
        kinds=_named(
            _KINDS, "События;Статьи договоров;Отрывки;Документы;Лица;Места;Договоры"
        ),
        fields=_named(_FIELDS, "Дата;Имя;Число;Должность;Итог;Стороны;Место"),
        statuses=_named(_STATUSES, "открыто;объяснено;решено"),
        calendars=_named(
            _CALENDARS, "юлианский календарь;румийский календарь;календарь хиджры"
        ),
        contents_of=_named(_CONTENTS, "все сведения;только противоречия"),
        styles=_named(
            _STYLES, "İSNAD 2, сноски;Chicago, сноски;турецкий обычай, сноски"
        ),
        rules=_named(
            _RULES,
            "Старый и новый стиль: один день в двух календарях.;"
            "Румийский и григорианский календарь: один и тот же день.;"
            "Даты разных стадий одного акта, верны могут быть обе.;"
            "Два имени одного лица.;"
            "Год не указан: он взят из сказанного выше.;"
            "Возможно, опечатка.",
        ),
    ),
}
"""The words by language."""
