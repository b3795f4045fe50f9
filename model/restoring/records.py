"""Writing the records of a dump, noun by noun, in the order they depend on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from model.restoring.rows import Part, Rows, days
from model.text.fold import fold

_CLAIM: Final = (
    *("field", "about", "aspect", "value", "calendar", "earliest", "latest"),
    *("basis", "note"),
)


def write_authorities(rows: Rows, noun: str, parts: list[Part]) -> None:
    """Write persons or places with their names and mentions."""
    known = ("latitude", "longitude", "coordinates") if noun == "place" else ()
    names: dict[tuple[str, str], int] = {}
    for part in parts:
        row = {name: part.get(name) for name in ("name", "note", *known)}
        owner = rows.insert(noun, {"key": part["id"], **row})
        for name in part["names"]:
            plain = {key: name.get(key) for key in ("text", "kind", "script")}
            plain |= {"language": name.get("language"), "folded": fold(name["text"])}
            number = rows.insert("name", {f"{noun}_id": owner, **plain})
            names.setdefault((part["id"], name["text"]), number)
    for part in parts:
        for other in part.get("related") or ():
            pair = {
                "person_id": rows.id("person", part["id"]),
                "other_id": rows.id("person", other["id"]),
            }
            rows.insert("person_relation", {**pair, "note": other["note"]})
    for part, mention in _in_text_order(parts):
        rows.insert(
            "mention",
            {
                "name_id": names[part["id"], mention["name"]],
                f"{noun}_id": rows.id(noun, part["id"]),
                "excerpt_id": rows.excerpt(mention),
                "passage_id": rows.passage_at(mention["document"], mention["start"]),
            },
        )


def _in_text_order(parts: list[Part]) -> Iterator[tuple[Part, Part]]:
    found = [(part, mention) for part in parts for mention in part["mentions"]]
    yield from sorted(found, key=lambda pair: (pair[1]["document"], pair[1]["start"]))


def write_treaties(rows: Rows, parts: list[Part]) -> None:
    """Write treaties with their versions, articles and alignments."""
    for part in parts:
        titles = part.get("titles") or {}
        treaty = rows.insert(
            "treaty",
            {
                "key": part["id"],
                "kind": part["kind"],
                "title_tr": part["title"],
                "title_en": titles.get("en"),
                "title_ru": titles.get("ru"),
                "signed": part["signed"],
                **days(part["signed"]),
                "parties": json.dumps(part["parties"], ensure_ascii=False),
                "note": part.get("note"),
            },
        )
        for ordinal, version in enumerate(part["versions"]):
            _write_version(rows, treaty, ordinal, version)
        for alignment in part["alignments"]:
            _write_alignment(rows, treaty, alignment)


def _write_version(rows: Rows, treaty: int, ordinal: int, part: Part) -> None:
    plain = {name: part[name] for name in ("title", "kind", "language")}
    document = rows.id("document", part["document"])
    version = rows.insert(
        "version",
        {
            "key": part["id"],
            "treaty_id": treaty,
            "ordinal": ordinal,
            **plain,
            "document_id": document,
        },
    )
    for position, article in enumerate(part["articles"]):
        rows.insert(
            "article",
            {
                "key": _article(part["id"], article["number"]),
                "version_id": version,
                "ordinal": position,
                "number": article["number"],
                "heading": article["heading"],
                "excerpt_id": rows.excerpt(article["excerpt"]),
            },
        )


def _article(version: str, number: str) -> str:
    return f"{version}/{number}"


def _write_alignment(rows: Rows, treaty: int, part: Part) -> None:
    one = rows.id("article", _article(part["from"]["version"], part["from"]["number"]))
    plain = {"relation": part["relation"], "note": part["note"]}
    number = rows.insert("alignment", {"treaty_id": treaty, "article_id": one, **plain})
    for target in part["to"]:
        other = rows.id("article", _article(target["version"], target["number"]))
        rows.insert("alignment_target", {"alignment_id": number, "article_id": other})


def write_events(rows: Rows, parts: list[Part]) -> None:
    """Write events with the persons, places and treaties they touch."""
    for part in parts:
        title = part["title"]
        event = rows.insert(
            "event",
            {
                "key": part["id"],
                "kind": part["kind"],
                **{f"title_{code}": title.get(code) for code in ("tr", "en", "ru")},
                "date": part["date"],
                **days(part["date"]),
                "note": part.get("note"),
            },
        )
        for person in part["persons"]:
            number = rows.id("person", person["id"])
            link = {"event_id": event, "person_id": number, "role": person["role"]}
            rows.insert("event_person", link)
        for noun, field in (("place", "places"), ("treaty", "treaties")):
            for key in part[field]:
                link = {"event_id": event, f"{noun}_id": rows.id(noun, key)}
                rows.insert(f"event_{noun}", link)


def write_asserted(rows: Rows, subjects: dict[str, list[Part]]) -> None:
    """Write the claims on all subjects in the order of their keys, then what differs.

    Keys are given in the order of the record, which decides between claims on one
    excerpt and is lost in a dump, where claims stand by subject.
    """
    told = [
        (claim, noun, part["id"])
        for noun, parts in subjects.items()
        for part in parts
        for claim in part.get("claims") or ()
    ]
    for claim, noun, key in sorted(told, key=lambda one: str(one[0]["id"])):
        row: dict[str, Any] = {"key": claim["id"], f"{noun}_id": rows.id(noun, key)}
        row |= {name: claim.get(name) for name in _CLAIM}
        row["date_written"] = claim["date_text"]
        row["excerpt_id"] = rows.excerpt(claim["excerpt"])
        rows.insert("claim", row)
    for noun, parts in subjects.items():
        for part in parts:
            for found in part.get("disagreements") or ():
                _write_disagreement(rows, noun, part["id"], found)


def _write_disagreement(rows: Rows, noun: str, key: str, part: Part) -> None:
    plain = {
        name: part.get(name)
        for name in ("field", "about", "status", "rule", "note", "by")
    }
    number = rows.insert(
        "disagreement",
        {"key": part["id"], f"{noun}_id": rows.id(noun, key), **plain},
    )
    for ordinal, rival in enumerate(part["values"]):
        for claim in rival["claims"]:
            rows.insert(
                "disagreement_claim",
                {
                    "disagreement_id": number,
                    "ordinal": ordinal,
                    "value": rival["value"],
                    "claim_id": rows.id("claim", claim),
                },
            )


def write_citations(rows: Rows, parts: list[Part]) -> None:
    """Write citations, then what they cite: a short form may lead to a later one."""
    for part in parts:
        mark = part["mark"]
        rows.insert(
            "citation",
            {
                "key": part["id"],
                "document_id": rows.id("document", part["document"]),
                "note": part["note"],
                "excerpt_id": rows.excerpt(part["excerpt"]),
                "mark_excerpt_id": rows.excerpt(mark) if mark else None,
            },
        )
    for part in parts:
        for ordinal, item in enumerate(part["items"]):
            cited, via = item["cited"], item["via"]
            rows.insert(
                "citation_item",
                {
                    "citation_id": rows.id("citation", part["id"]),
                    "ordinal": ordinal,
                    **{name: item[name] for name in ("raw", "locator", "form")},
                    "cited_id": rows.id("document", cited) if cited else None,
                    "via_id": rows.id("citation", via) if via else None,
                    "why": item.get("why"),
                },
            )


def write_annotations(rows: Rows, dump: dict[str, Any]) -> None:
    """Write what the reader added: notes, tags and collections."""
    for note in dump.get("notes") or ():
        plain = {name: note[name] for name in ("text", "made", "changed")}
        rows.insert("note", {**_named(note), **plain})
    for noun, items in (("tag", "tagging"), ("collection", "collection_item")):
        for part in dump.get(f"{noun}s") or ():
            number = rows.insert(noun, {"name": part["name"]})
            for record in part["records"]:
                rows.insert(items, {f"{noun}_id": number, **_named(record)})


def write_decisions(rows: Rows, dump: dict[str, Any]) -> None:
    """Write what the reader decided; an older dump holds nothing of it."""
    for part in dump.get("verdicts") or ():
        plain = {name: part[name] for name in ("status", "value", "reason")}
        keys = {
            "disagreement_key": part["disagreement"],
            "claim_key": part["claim"],
        }
        rows.insert("verdict", {**keys, **plain, **_said(part)})
    for part in dump.get("own_alignments") or ():
        targets = [_article(one["version"], one["number"]) for one in part["to"]]
        row = {
            "article_key": _article(part["from"]["version"], part["from"]["number"]),
            "version_key": part["in"],
            "targets": json.dumps(targets, ensure_ascii=False),
            "relation": part["relation"],
            "note": part["note"],
        }
        rows.insert("own_alignment", row | _said(part))


def _said(part: Part) -> Part:
    return {"by": part["by"], "made": part["made"]}


def _named(record: Part) -> Part:
    return {"record_kind": record["kind"], "record_key": record["record"]}


def write_texts(rows: Rows, documents: list[Part], passages: Iterable[Part]) -> None:
    """Write the documents and the passages of their texts."""
    texts = {part["id"]: part.get("text") or "" for part in documents}
    for part in documents:
        rows.document(part)
    for part in passages:
        rows.passage(part, texts[part["document"]])
