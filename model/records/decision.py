"""What the reader decides: verdicts on disagreements, alignments of one's own.

Deciding never alters the record: verdicts and alignments stand in tables of their own
and name what they speak of by its key. Reading takes any connection; writing takes
the one that `archive.change(label)` gives.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from model.changes import has_table


class Label(StrEnum):
    """What a change of the reader was, for `archive.change` and for undo's words."""

    VERDICT = "verdict"
    NO_VERDICT = "no-verdict"
    ACCEPTED = "alignment-accepted"
    ALIGNED = "alignment"
    NOT_ALIGNED = "no-alignment"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the reader makes of a disagreement, named by its key.

    `status` is open, explained or decided; `value` and `claim` (a key) are held to be
    right, None where nothing is; `made` is an ISO time, `by` who says so.
    """

    disagreement: str
    status: str
    reason: str
    by: str
    made: str
    value: str | None = None
    claim: str | None = None


@dataclass(frozen=True, slots=True)
class OwnAlignment:
    """What an article corresponds to in another version, as the reader holds.

    All are keys; no `targets`: the article is missing in that version.
    """

    article: str
    version: str
    targets: tuple[str, ...]
    relation: str
    note: str | None
    by: str
    made: str


_VERDICT: Final = "disagreement_key, status, reason, by, made, value, claim_key"
_ALIGNMENT: Final = "article_key, version_key, targets, relation, note, by, made"


def verdicts(connection: sqlite3.Connection) -> dict[str, Verdict]:
    """Give the reader's verdicts by the key of the disagreement, the oldest first."""
    if not has_table(connection, "verdict"):
        return {}
    rows = connection.execute(f"select {_VERDICT} from verdict order by made, 1")
    return {row[0]: Verdict(*row) for row in rows}


def give_verdict(connection: sqlite3.Connection, verdict: Verdict) -> None:
    """Keep a verdict in place of an older one on the same disagreement."""
    connection.execute(
        f"insert into verdict ({_VERDICT}) values (?, ?, ?, ?, ?, ?, ?)"
        " on conflict (disagreement_key) do update set status = excluded.status,"
        " reason = excluded.reason, by = excluded.by, made = excluded.made,"
        " value = excluded.value, claim_key = excluded.claim_key",
        (
            *(verdict.disagreement, verdict.status, verdict.reason, verdict.by),
            *(verdict.made, verdict.value, verdict.claim),
        ),
    )


def withdraw_verdict(connection: sqlite3.Connection, disagreement: str) -> None:
    """Take a verdict back: the disagreement stands as the record has it."""
    connection.execute(
        "delete from verdict where disagreement_key = ?", (disagreement,)
    )


def own_alignments(connection: sqlite3.Connection) -> list[OwnAlignment]:
    """Give the reader's alignments in the order they were made."""
    if not has_table(connection, "own_alignment"):
        return []
    rows = connection.execute(
        f"select {_ALIGNMENT} from own_alignment order by made, 1, 2"
    )
    return [
        OwnAlignment(article, version, tuple(json.loads(targets)), *rest)
        for article, version, targets, *rest in rows
    ]


def align(connection: sqlite3.Connection, alignment: OwnAlignment) -> None:
    """Keep an alignment in place of an older one of the article in that version."""
    connection.execute(
        f"insert into own_alignment ({_ALIGNMENT}) values (?, ?, ?, ?, ?, ?, ?)"
        " on conflict (article_key, version_key) do update set"
        " targets = excluded.targets, relation = excluded.relation,"
        " note = excluded.note, by = excluded.by, made = excluded.made",
        (
            *(alignment.article, alignment.version),
            json.dumps(alignment.targets, ensure_ascii=False),
            *(alignment.relation, alignment.note, alignment.by, alignment.made),
        ),
    )


def withdraw_alignment(
    connection: sqlite3.Connection, article: str, version: str
) -> None:
    """Take an alignment back: the record or the program speaks again."""
    connection.execute(
        "delete from own_alignment where article_key = ? and version_key = ?",
        (article, version),
    )


def last_by(connection: sqlite3.Connection) -> str:
    """Give who decided last, "" where nobody has."""
    made = [(one.made, one.by) for one in verdicts(connection).values()]
    made += [(one.made, one.by) for one in own_alignments(connection)]
    return max(made, default=("", ""))[1]
