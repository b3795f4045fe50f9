"""What is marked in a text: the words that tell why it was found, and no others."""

from __future__ import annotations

import sqlite3
from collections import Counter

import pytest

from model.records.document import text
from model.records.kinds import Kind
from model.search.results import Search
from tests.model.search.tiny import found, marked, tiny


@pytest.mark.parametrize(
    ("passage", "query", "expected"),
    [
        # Beside the word as it was typed, what only looks like it is not marked.
        ("Kars’a karşı yürüdü", "kars", "[Kars’a] karşı yürüdü"),
        ("Sinir ile sınır", "sinir", "[Sinir] ile sınır"),
        ("Sınır SINIR sinir", "sınır", "[Sınır] [SINIR] sinir"),
        # Where it stands in no other way, it is what was found.
        ("Türkiye sınırları ve sınır", "sinir", "Türkiye [sınırları] ve [sınır]"),
        # Suffixes, softened endings, apostrophes of both kinds.
        ("Kitabı antlaşmasının eki", "kitap antlaşma", "[Kitabı] [antlaşmasının] eki"),
        ("Ege’ye ve Ege'ye", "egeye", "[Ege’ye] ve [Ege'ye]"),
        # Cut at the end of a line by a soft hyphen.
        ("saldır\u00admazlık paktı", "saldırmazlık", "[saldır\u00admazlık] paktı"),
        # A phrase is marked as one; its words elsewhere are not.
        ("Toprak talebi, toprak ise", '"toprak talebi"', "[Toprak talebi], toprak ise"),
        # A date that stands whole: not its figures elsewhere.
        ("7 Mart; 7 Haziran 1945; 1945 yazı", "7 Haziran 1945",
         "7 Mart; [7 Haziran 1945]; 1945 yazı"),
        ("07.06.1945 günü, 1940-1950 arası", "7 Haziran 1945",
         "[07.06.1945] günü, 1940-1950 arası"),
        # A slip of the pen.
        ("Potsdam konferansı", "potsdan", "[Potsdam] konferansı"),
    ],
)  # fmt: skip
def test_the_words_that_answer_are_marked(
    passage: str, query: str, expected: str
) -> None:
    assert marked(tiny([passage]), query) == expected


def test_a_person_is_marked_as_he_is_named_there() -> None:
    archive = tiny(
        ["Tchitcherine geldi. Selim gitti."],
        persons={"Georgiy Çiçerin": ["Çiçerin", "Tchitcherine"]},
    )
    assert marked(archive, "Чичерин") == "[Tchitcherine] geldi. Selim gitti."


@pytest.mark.parametrize(
    ("query", "wanted", "unwanted"),
    [
        ("kars", {"Kars", "KARS", "Kars’ı"}, {"karşı", "Karşı"}),
        ("sinir", {"sınır", "sınırı", "Sınırdan"}, set()),
        ("7 Haziran 1945", {"7 Haziran 1945", "7 June 1945"}, {"7", "1945", "Haziran"}),
        ("Mart 1921", {"16 Mart 1921"}, {"20. Yüzyıl", "1914-1995"}),
        ("Карахан", {"Karahan"}, set()),
    ],
)
def test_a_whole_text_is_marked_by_the_same_rule(
    shipped: sqlite3.Connection, query: str, wanted: set[str], unwanted: set[str]
) -> None:
    search = Search(shipped, query)
    found = Counter(
        whole[start:end]
        for document in search.records(Kind.DOCUMENT)
        if (whole := text(shipped, document))
        for start, end in search.marks(document)
    )
    assert wanted <= set(found)
    assert not unwanted & set(found)


def test_the_parts_of_a_date_or_name_are_no_reasons_of_their_own(
    shipped: sqlite3.Connection,
) -> None:
    for query in ("7 Haziran 1945", "Selim Sarper"):
        hit = Search(shipped, query).rows(Kind.PASSAGE, 1)[0]
        assert len(hit.reasons) == 1


def test_what_only_looks_like_a_word_is_found_where_nothing_better_is() -> None:
    archive = tiny(["Kars alındı", "Kars’a gidildi", "karşı çıktı", "sınırı geçti"])
    assert found(archive, "kars") == ["Kars alındı", "Kars’a gidildi"]
    assert found(archive, "sinir") == ["sınırı geçti"]
    assert found(tiny(["karşı çıktı"]), "kars") == ["karşı çıktı"]
