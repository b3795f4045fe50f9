"""Archives of any size from recombined sentences of the texts, always the same.

Each passage is a few sentences of the five texts with one that dates something, names
somebody and holds a word that is rare; every name in it is a mention. Every fiftieth
passage attests an event. The record that was curated stays in the archive beside it.
"""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from model.search.index import fill
from model.text.fold import fold

PASSAGES_OF_DOCUMENT = 100
PASSAGES_OF_EVENT = 50
BATCH = 20_000
_SENTENCE = re.compile(r"(?<=[a-zçğıöşü”’]\.)\d*\s+(?=[A-ZÇĞİÖŞÜ])")
_MONTHS = (
    *("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran"),
    *("Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"),
)
_SYLLABLES = re.findall(
    r"\w+",
    "ka ra de niz bo ğaz sı nır or du va li han sa ray kö prü ır mak dağ lık şe hir"
    " to pal ye şil a kın ba çı nar gü müş ko nak pa zar su dur tu lum",
)
_EVENTS = (
    "{name} ile yapılan görüşme",
    "{name} için verilen nota",
    "{name} heyetinin ziyareti",
    "{name} hakkında antlaşma",
)


@dataclass(frozen=True)
class Named:
    """A name in a sentence: who bears it and where it stands."""

    name_id: int
    person_id: int | None
    place_id: int | None
    start: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """A sentence of the texts with the names in it."""

    text: str
    names: tuple[Named, ...]


def generate(small: Path, output: Path, passages: int) -> None:
    """Write an archive of so many passages beside those of the archive `small`."""
    shutil.copyfile(small, output)
    connection = sqlite3.connect(output, isolation_level=None)
    for pragma in ("journal_mode = off", "synchronous = off", "cache_size = -400000"):
        connection.execute(f"pragma {pragma}")
    connection.execute("begin")
    _Generator(connection).write(passages)
    for _ in fill(connection):
        pass
    connection.execute("commit")
    connection.execute("analyze")
    connection.close()


class _Generator:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.chance = random.Random(20261122)
        self.sentences = list(_sentences(connection))
        self.names = connection.execute(
            "select id, person_id, place_id, text from name where kind = 'attested'"
            " and length(text) > 4 order by id"
        ).fetchall()
        self.dated = [self._dated() for _ in range(20_000)]
        self.rows: dict[str, list[tuple[object, ...]]] = {}
        self.next = {
            table: connection.execute(
                f"select coalesce(max(id), 0) + 1 from {table}"
            ).fetchone()[0]
            for table in ("document", "passage", "excerpt", "mention", "event", "claim")
        }

    def write(self, passages: int) -> None:
        """Write documents until there are so many new passages."""
        for number in range(0, passages, PASSAGES_OF_DOCUMENT):
            self._document(min(PASSAGES_OF_DOCUMENT, passages - number))
            if len(self.rows["passage"]) >= BATCH:
                self._flush()
        self._flush()

    def _flush(self) -> None:
        for table, rows in self.rows.items():
            if not rows:
                continue
            marks = ", ".join("?" * len(rows[0]))
            names = _COLUMNS[table]
            statement = f"insert into {table} ({names}) values ({marks})"
            self.connection.executemany(statement, rows)
        self.rows = {table: [] for table in _COLUMNS}

    def _new(self, table: str) -> int:
        number: int = self.next[table]
        self.next[table] += 1
        return number

    def _document(self, passages: int) -> None:
        if not self.rows:
            self.rows = {table: [] for table in _COLUMNS}
        number = self._new("document")
        title = self.chance.choice(self.sentences).text[:70]
        year = self.chance.randint(1925, 2024)
        self.rows["document"].append(
            (number, f"d{number}", "book", f"{title} ({number})", f"{year}", "tr", 1)
        )
        start = 0
        for ordinal in range(passages):
            start += self._passage(number, ordinal, start) + 2

    def _passage(self, document: int, ordinal: int, start: int) -> int:
        parts = self.chance.sample(self.sentences, self.chance.randint(2, 5))
        dated = self.chance.choice(self.dated)
        parts.insert(self.chance.randint(0, len(parts)), dated)
        parts.append(self._rare())
        text = " ".join(part.text for part in parts)
        number = self._new("passage")
        self.rows["passage"].append(
            (number, f"g{number}", document, ordinal, "paragraph", "tr", start,
             start + len(text), number, number, text, fold(text))
        )  # fmt: skip
        offset = 0
        for part in parts:
            for named in part.names[:2]:
                self._mention(document, number, start, text, offset, named)
            offset += len(part.text) + 1
        if number % PASSAGES_OF_EVENT == 0:
            self._event(document, number, start, text, dated.text)
        return len(text)

    def _mention(
        self, document: int, passage: int, start: int, text: str, at: int, named: Named
    ) -> None:
        begin, end = at + named.start, at + named.end
        excerpt = self._excerpt(document, passage, start, text, begin, end)
        self.rows["mention"].append(
            (self._new("mention"), named.name_id, named.person_id, named.place_id,
             excerpt, passage)
        )  # fmt: skip

    def _excerpt(
        self, document: int, passage: int, start: int, text: str, begin: int, end: int
    ) -> int:
        number = self._new("excerpt")
        self.rows["excerpt"].append(
            (number, document, passage, start + begin, start + end, text[begin:end],
             passage, passage)
        )  # fmt: skip
        return number

    def _event(
        self, document: int, passage: int, start: int, text: str, dated: str
    ) -> None:
        number = self._new("event")
        _, person, _, name = self.chance.choice(self.names)
        title = self.chance.choice(_EVENTS).format(name=name)
        date = self._day()
        self.rows["event"].append(
            (number, f"ge{number}", "other", title, date, date, date)
        )
        excerpt = self._excerpt(document, passage, start, text, 0, len(text) - 1)
        self.rows["claim"].append(
            (self._new("claim"), f"gc{number}", number, "date", date, "gregorian",
             date, date, excerpt)
        )  # fmt: skip
        if person:
            self.rows["event_person"].append((number, person))

    def _day(self) -> str:
        year = int(self.chance.triangular(1850, 1995, 1930))
        return f"{year}-{self.chance.randint(1, 12):02}-{self.chance.randint(1, 28):02}"

    def _dated(self) -> Sentence:
        year, month, day = self._day().split("-")
        name_id, person, place, name = self.chance.choice(self.names)
        written = f"{int(day)} {_MONTHS[int(month) - 1]} {year}"
        before = f"Tutanakta {written} günü "
        text = f"{before}{name} hakkında görüşme yapıldı."
        named = Named(name_id, person, place, len(before), len(before) + len(name))
        return Sentence(text, (named,))

    def _rare(self) -> Sentence:
        """Give a word that stands in few passages: vocabularies grow with texts."""
        count = 2 + int(self.chance.paretovariate(1.2))
        word = "".join(self.chance.choice(_SYLLABLES) for _ in range(min(count, 5)))
        return Sentence(f"({word}).", ())


_COLUMNS = {
    "document": "id, key, kind, title, date, language, length",
    "passage": "id, key, document_id, ordinal, kind, language, start, end, first_line,"
    " last_line, text, folded",
    "excerpt": "id, document_id, passage_id, start, end, exact, first_line, last_line",
    "mention": "id, name_id, person_id, place_id, excerpt_id, passage_id",
    "event": "id, key, kind, title_tr, date, earliest, latest",
    "event_person": "event_id, person_id",
    "claim": "id, key, event_id, field, value, calendar, earliest, latest, excerpt_id",
}


def _sentences(connection: sqlite3.Connection) -> Iterator[Sentence]:
    """Give the Turkish sentences of the texts with the names that are in them."""
    rows = connection.execute(
        "select id, start, text from passage where kind = 'paragraph'"
        " and language = 'tr' order by id"
    ).fetchall()
    for number, start, text in rows:
        mentions = connection.execute(
            "select m.name_id, m.person_id, m.place_id, x.start - ?1, x.end - ?1"
            " from mention m join excerpt x on x.id = m.excerpt_id"
            " where m.passage_id = ?2 order by x.start",
            (start, number),
        ).fetchall()
        at = 0
        for cut in (*(m.end() for m in _SENTENCE.finditer(text)), len(text)):
            sentence = text[at:cut].rstrip()
            if 30 < len(sentence) < 400:
                names = tuple(
                    Named(*m[:3], m[3] - at, m[4] - at)
                    for m in mentions
                    if at <= m[3] and m[4] <= at + len(sentence)
                )
                yield Sentence(sentence, names)
            at = cut
