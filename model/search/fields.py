"""The words of the query language: field names and operators in three languages."""

from __future__ import annotations

from model.search.query import FieldName
from model.text.fold import fold

_ALIASES: dict[FieldName, str] = {
    FieldName.PERSON: "kişi персона лицо",
    FieldName.PLACE: "yer место",
    FieldName.DATE: "tarih дата",
    FieldName.BEFORE: "önce до",
    FieldName.AFTER: "sonra после",
    FieldName.TREATY: "antlaşma andlaşma договор",
    FieldName.ARTICLE: "madde статья",
    FieldName.KIND: "tür вид",
    FieldName.SOURCE: "kaynak источник",
    FieldName.CITES: "atıf цитирует",
    FieldName.REF: "arşiv шифр",
    FieldName.TAG: "etiket метка",
    FieldName.COLLECTION: "koleksiyon коллекция",
    FieldName.LANG: "dil язык",
}

OR_WORDS = frozenset({"OR", "VEYA", "ИЛИ"})
"""Written in capitals only: `veya` in small letters is a word to be found."""

AND_WORDS = frozenset({"AND"})
"""Says what holds anyway; taken for those who type it from habit."""

OPERATORS = OR_WORDS | AND_WORDS


_BY_KEY = {
    fold(alias): name
    for name, aliases in _ALIASES.items()
    for alias in (name.value, *aliases.split())
}


def names_beginning(start: str) -> list[str]:
    """Return the names of fields that begin so, of each field the first that does."""
    found: dict[FieldName, str] = {}
    for name, aliases in _ALIASES.items():
        for alias in (name.value, *aliases.split()):
            if fold(alias).startswith(fold(start)):
                found.setdefault(name, alias)
    return list(found.values())


def field_named(name: str) -> FieldName | None:
    """Return the field that `name` stands for in any of the three languages.

    Letter case and diacritics make no difference: Kişi, KİŞİ and kisi are one.
    """
    return _BY_KEY.get(fold(name)) if len(name) <= 16 else None
