"""The words for what the model gives as codes, in the reader's language.

The model translates nothing; here stands each code with its source string. A code
that has no words yet is shown as it is, so that a new kind of event can be read
before it is translated.
"""

from __future__ import annotations

from gui.qt import QT_TRANSLATE_NOOP, translate
from gui.translation import translation
from model.dates.edtf import BadDate
from model.dates.wording import write

DOCUMENT_KINDS = {
    "article": QT_TRANSLATE_NOOP("Words", "article"),
    "notes": QT_TRANSLATE_NOOP("Words", "lecture notes"),
    "book": QT_TRANSLATE_NOOP("Words", "book"),
    "chapter": QT_TRANSLATE_NOOP("Words", "chapter"),
    "thesis": QT_TRANSLATE_NOOP("Words", "thesis"),
    "newspaper": QT_TRANSLATE_NOOP("Words", "newspaper"),
    "archival": QT_TRANSLATE_NOOP("Words", "archival item"),
    "parliamentary": QT_TRANSLATE_NOOP("Words", "parliamentary record"),
    "web": QT_TRANSLATE_NOOP("Words", "web page"),
    "edition": QT_TRANSLATE_NOOP("Words", "edition"),
    "encyclopedia": QT_TRANSLATE_NOOP("Words", "encyclopedia"),
    "unknown": QT_TRANSLATE_NOOP("Words", "kind unknown"),
}

PASSAGE_KINDS = {
    "paragraph": QT_TRANSLATE_NOOP("Words", "paragraph"),
    "heading": QT_TRANSLATE_NOOP("Words", "heading"),
    "footnote": QT_TRANSLATE_NOOP("Words", "footnote"),
    "point": QT_TRANSLATE_NOOP("Words", "point"),
    "quotation": QT_TRANSLATE_NOOP("Words", "quotation"),
    "signature": QT_TRANSLATE_NOOP("Words", "signature"),
    "keywords": QT_TRANSLATE_NOOP("Words", "keywords"),
    "annex": QT_TRANSLATE_NOOP("Words", "annex"),
    "title": QT_TRANSLATE_NOOP("Words", "title"),
    "byline": QT_TRANSLATE_NOOP("Words", "byline"),
    "dateline": QT_TRANSLATE_NOOP("Words", "dateline"),
    "caption": QT_TRANSLATE_NOOP("Words", "caption"),
}

TREATY_KINDS = {
    "protocol": QT_TRANSLATE_NOOP("Words", "protocol"),
    "pact": QT_TRANSLATE_NOOP("Words", "pact"),
    "letter": QT_TRANSLATE_NOOP("Words", "letter"),
    "armistice": QT_TRANSLATE_NOOP("Words", "armistice"),
    "convention": QT_TRANSLATE_NOOP("Words", "convention"),
    "agreement": QT_TRANSLATE_NOOP("Words", "agreement"),
    "full": QT_TRANSLATE_NOOP("Words", "full text"),
    "summary": QT_TRANSLATE_NOOP("Words", "summary"),
    "translation": QT_TRANSLATE_NOOP("Words", "translation"),
}

EVENT_KINDS = {
    "treaty": QT_TRANSLATE_NOOP("Words", "treaty"),
    "note": QT_TRANSLATE_NOOP("Words", "diplomatic note"),
    "meeting": QT_TRANSLATE_NOOP("Words", "meeting"),
    "visit": QT_TRANSLATE_NOOP("Words", "visit"),
    "conference": QT_TRANSLATE_NOOP("Words", "conference"),
    "war": QT_TRANSLATE_NOOP("Words", "war"),
    "battle": QT_TRANSLATE_NOOP("Words", "battle"),
    "appointment": QT_TRANSLATE_NOOP("Words", "appointment"),
    "resignation": QT_TRANSLATE_NOOP("Words", "resignation"),
    "death": QT_TRANSLATE_NOOP("Words", "death"),
    "birth": QT_TRANSLATE_NOOP("Words", "birth"),
    "declaration": QT_TRANSLATE_NOOP("Words", "declaration"),
    "founding": QT_TRANSLATE_NOOP("Words", "founding"),
    "membership": QT_TRANSLATE_NOOP("Words", "membership"),
    "publication": QT_TRANSLATE_NOOP("Words", "publication"),
    "aid": QT_TRANSLATE_NOOP("Words", "aid"),
    "other": QT_TRANSLATE_NOOP("Words", "other"),
}

RECORD_KINDS = {
    "document": QT_TRANSLATE_NOOP("Words", "document"),
    "passage": QT_TRANSLATE_NOOP("Words", "passage"),
    "event": QT_TRANSLATE_NOOP("Words", "event"),
    "article": QT_TRANSLATE_NOOP("Words", "treaty article"),
    "person": QT_TRANSLATE_NOOP("Words", "person"),
    "place": QT_TRANSLATE_NOOP("Words", "place"),
}

KINDS = PASSAGE_KINDS | TREATY_KINDS | DOCUMENT_KINDS | EVENT_KINDS | RECORD_KINDS
"""What `kind:` takes; an article is there one of a treaty."""

CLAIM_FIELDS = {
    "date": QT_TRANSLATE_NOOP("Words", "Date"),
    "number": QT_TRANSLATE_NOOP("Words", "Number"),
    "name": QT_TRANSLATE_NOOP("Words", "Name"),
    "office": QT_TRANSLATE_NOOP("Words", "Office"),
    "outcome": QT_TRANSLATE_NOOP("Words", "Outcome"),
    "parties": QT_TRANSLATE_NOOP("Words", "Parties"),
    "place": QT_TRANSLATE_NOOP("Words", "Place"),
}

ASPECTS = {
    "signed": QT_TRANSLATE_NOOP("Words", "signed"),
    "ratified": QT_TRANSLATE_NOOP("Words", "ratified"),
    "in-force": QT_TRANSLATE_NOOP("Words", "in force"),
    "dated": QT_TRANSLATE_NOOP("Words", "dated"),
    "delivered": QT_TRANSLATE_NOOP("Words", "delivered"),
    "announced": QT_TRANSLATE_NOOP("Words", "announced"),
    "begun": QT_TRANSLATE_NOOP("Words", "begun"),
    "ended": QT_TRANSLATE_NOOP("Words", "ended"),
    "published": QT_TRANSLATE_NOOP("Words", "published"),
    "founded": QT_TRANSLATE_NOOP("Words", "founded"),
    "formed": QT_TRANSLATE_NOOP("Words", "formed"),
    "joined": QT_TRANSLATE_NOOP("Words", "joined"),
    "admitted": QT_TRANSLATE_NOOP("Words", "admitted"),
    "planned": QT_TRANSLATE_NOOP("Words", "planned"),
    "due": QT_TRANSLATE_NOOP("Words", "due"),
    "agreed": QT_TRANSLATE_NOOP("Words", "agreed"),
    "decided": QT_TRANSLATE_NOOP("Words", "decided"),
    "declared": QT_TRANSLATE_NOOP("Words", "declared"),
    "initialled": QT_TRANSLATE_NOOP("Words", "initialled"),
    "opened": QT_TRANSLATE_NOOP("Words", "opened"),
    "rising": QT_TRANSLATE_NOOP("Words", "rising"),
    "border": QT_TRANSLATE_NOOP("Words", "border"),
    "state": QT_TRANSLATE_NOOP("Words", "state"),
    "subject": QT_TRANSLATE_NOOP("Words", "subject"),
    "term": QT_TRANSLATE_NOOP("Words", "term"),
    "trust": QT_TRANSLATE_NOOP("Words", "trust"),
}

CALENDARS = {
    "julian": QT_TRANSLATE_NOOP("Words", "Julian calendar"),
    "rumi": QT_TRANSLATE_NOOP("Words", "Rumi calendar"),
    "hijri": QT_TRANSLATE_NOOP("Words", "Hijri calendar"),
}

STATUSES = {
    "open": QT_TRANSLATE_NOOP("Words", "Disagreement, open"),
    "explained": QT_TRANSLATE_NOOP("Words", "Disagreement, explained"),
    "decided": QT_TRANSLATE_NOOP("Words", "Disagreement, decided"),
}

RULES = {
    "old-style": QT_TRANSLATE_NOOP(
        "Words", "The same day in the Julian and the Gregorian calendar."
    ),
    "rumi": QT_TRANSLATE_NOOP(
        "Words", "The same day in the Rumi and the Gregorian calendar."
    ),
    "kind-of-date": QT_TRANSLATE_NOOP(
        "Words", "Dates of different stages of one act, not of the same."
    ),
}

QUERY_FIELDS = {
    "person": QT_TRANSLATE_NOOP("Words", "Person"),
    "place": QT_TRANSLATE_NOOP("Words", "Place"),
    "date": QT_TRANSLATE_NOOP("Words", "Date"),
    "before": QT_TRANSLATE_NOOP("Words", "Before"),
    "after": QT_TRANSLATE_NOOP("Words", "After"),
    "treaty": QT_TRANSLATE_NOOP("Words", "Treaty"),
    "article": QT_TRANSLATE_NOOP("Words", "Article"),
    "kind": QT_TRANSLATE_NOOP("Words", "Kind"),
    "source": QT_TRANSLATE_NOOP("Words", "Source"),
    "cites": QT_TRANSLATE_NOOP("Words", "Cites"),
    "ref": QT_TRANSLATE_NOOP("Words", "Reference"),
    "tag": QT_TRANSLATE_NOOP("Words", "Tag"),
    "collection": QT_TRANSLATE_NOOP("Words", "Collection"),
    "lang": QT_TRANSLATE_NOOP("Words", "Language"),
}

PROBLEMS = {
    "unclosed-quote": QT_TRANSLATE_NOOP(
        "Words", "The quotation mark is not closed: read to the end as a phrase."
    ),
    "unknown-field": QT_TRANSLATE_NOOP(
        "Words", "There is no such field: searched as plain words."
    ),
    "empty-value": QT_TRANSLATE_NOOP("Words", "Nothing stands behind the colon yet."),
    "empty-phrase": QT_TRANSLATE_NOOP("Words", "The phrase is empty."),
    "empty-parentheses": QT_TRANSLATE_NOOP("Words", "The parentheses are empty."),
    "bad-date": QT_TRANSLATE_NOOP(
        "Words", "This is not read as a date: searched as plain words."
    ),
    "unbalanced-parenthesis": QT_TRANSLATE_NOOP(
        "Words", "A parenthesis has no counterpart and is passed over."
    ),
    "unknown-value": QT_TRANSLATE_NOOP(
        "Words", "Nothing in this archive has this value."
    ),
    "dangling-or": QT_TRANSLATE_NOOP("Words", "OR needs a word on both sides."),
    "misplaced-wildcard": QT_TRANSLATE_NOOP(
        "Words", "An asterisk counts only at the end of a word."
    ),
    "only-negation": QT_TRANSLATE_NOOP(
        "Words", "Only says what to leave out: everything else is shown."
    ),
    "nothing-to-search": QT_TRANSLATE_NOOP(
        "Words", "There is no letter or figure to search for."
    ),
    "too-long": QT_TRANSLATE_NOOP(
        "Words", "The query is too long: what stands here is not searched."
    ),
    "too-deep": QT_TRANSLATE_NOOP(
        "Words",
        "Too many parentheses inside one another; the inner ones are passed over.",
    ),
}

ARTICLE_NUMBERS = {
    "preamble": QT_TRANSLATE_NOOP("Words", "Preamble"),
    "annex": QT_TRANSLATE_NOOP("Words", "Annex"),
    "signatures": QT_TRANSLATE_NOOP("Words", "Signatures"),
    "signature": QT_TRANSLATE_NOOP("Words", "Signature"),
    "closing": QT_TRANSLATE_NOOP("Words", "Closing"),
    "opening": QT_TRANSLATE_NOOP("Words", "Opening"),
    "title": QT_TRANSLATE_NOOP("Words", "Title"),
    "dateline": QT_TRANSLATE_NOOP("Words", "Place and date"),
}


POINTED = frozenset({"note", "letter", "declaration"})
"""Kinds of treaty whose parts are called points."""


def word(words: dict[str, str], code: str | None) -> str:
    """Give the words for a code, or the code where it has none."""
    if not code:
        return ""
    source = words.get(str(code))
    return translate("Words", source) if source else str(code)


def date_words(edtf: str | None) -> str:
    """Write an EDTF date as the language writes it; "" for an unknown one."""
    if not edtf:
        return ""
    try:
        return write(edtf, translation.language)
    except BadDate:
        return edtf


_NO_MORE = {"name": "ad", "parties": "taraflar", "outcome": "sonuç"}
"""What the record calls the matter of a claim where it is no more than its field."""


def matter_words(field: str, about: str | None) -> str:
    """Name a field of claims and what of it is meant: “Date”, “Outcome: point 3”."""
    said = word(CLAIM_FIELDS, field)
    return f"{said}: {about}" if about and about != _NO_MORE.get(field) else said


def page_words(page: str | None) -> str:
    """Name a page: “p. 14”; "" where the file tells none."""
    return translate("Words", "p. {page}").format(page=page) if page else ""


def article_words(number: str, kind: str = "treaty") -> str:
    """Name a part of a wording: “Article 6”, “Point 3”, “Preamble”, “Annex 1”.

    `kind` is the treaty's: notes and letters have points, not articles. A part that
    is called by a name (a signature) bears it.
    """
    part, _, rest = number.partition("-")
    if part in ARTICLE_NUMBERS:
        return f"{word(ARTICLE_NUMBERS, part)} {rest}".strip()
    if not number[:1].isdigit():
        return number.replace("-", " ").title()
    if kind in POINTED:
        return translate("Words", "Point {number}").format(number=number)
    return translate("Words", "Article {number}").format(number=number)


def title_words(title: object) -> str:
    """Give a title in the language of the interface, in Turkish where it is missing."""
    if isinstance(title, dict):
        return title.get(str(translation.language)) or title.get("tr") or ""
    in_language = getattr(title, "in_language", None)
    return in_language(str(translation.language)) if in_language else str(title or "")
