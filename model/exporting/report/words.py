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
    contents: str
    bibliography: str
    date: str
    disagreement: str
    names: str
    mentions: str
    quotes: tuple[str, str]
    kinds: dict[str, str]
    fields: dict[str, str]
    statuses: dict[str, str]
    calendars: dict[str, str]


_KINDS: Final = (
    *("event", "article", "passage", "document", "person", "place", "treaty"),
)
_FIELDS: Final = ("date", "name", "number", "office", "outcome", "parties", "place")
_STATUSES: Final = ("open", "explained", "decided")
_CALENDARS: Final = ("julian", "rumi")


def _named(names: tuple[str, ...], words: str) -> dict[str, str]:
    return dict(zip(names, words.split(";"), strict=True))


WORDS: Final = {
    "tr": Words(
        title="Vesika raporu",
        archive="Arşiv",
        version="Sürüm",
        query="Sorgu",
        records="Kayıt sayısı",
        contents="İçindekiler",
        bibliography="Kaynakça",
        date="Tarih",
        disagreement="Çelişki",
        names="Adlar",
        mentions="Anılma",
        quotes=("“", "”"),
        kinds=_named(
            _KINDS,
            "Olaylar;Maddeler;Metin parçaları;Belgeler;Kişiler;Yerler;Antlaşmalar",
        ),
        fields=_named(_FIELDS, "Tarih;Ad;Sayı;Görev;Sonuç;Taraflar;Yer"),
        statuses=_named(_STATUSES, "açık;açıklanmış;karara bağlanmış"),
        calendars=_named(_CALENDARS, "Jülyen takvimi;Rumi takvim"),
    ),
    "en": Words(
        title="Vesika report",
        archive="Archive",
        version="Version",
        query="Query",
        records="Records",
        contents="Contents",
        bibliography="Bibliography",
        date="Date",
        disagreement="Disagreement",
        names="Names",
        mentions="Mentions",
        quotes=("“", "”"),
        kinds=_named(
            _KINDS, "Events;Articles;Passages;Documents;Persons;Places;Treaties"
        ),
        fields=_named(_FIELDS, "Date;Name;Number;Office;Outcome;Parties;Place"),
        statuses=_named(_STATUSES, "open;explained;decided"),
        calendars=_named(_CALENDARS, "Julian calendar;Rumi calendar"),
    ),
    "ru": Words(
        title="Отчёт Vesika",
        archive="Архив",
        version="Версия",
        query="Запрос",
        records="Записей",
        contents="Содержание",
        bibliography="Библиография",
        date="Дата",
        disagreement="Противоречие",
        names="Имена",
        mentions="Упоминаний",
        quotes=("«", "»"),
        kinds=_named(
            _KINDS, "События;Статьи договоров;Отрывки;Документы;Лица;Места;Договоры"
        ),
        fields=_named(_FIELDS, "Дата;Имя;Число;Должность;Итог;Стороны;Место"),
        statuses=_named(_STATUSES, "открыто;объяснено;решено"),
        calendars=_named(_CALENDARS, "юлианский календарь;румийский календарь"),
    ),
}
"""The words by language."""
