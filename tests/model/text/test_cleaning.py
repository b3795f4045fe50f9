"""The five real texts read as whole sentences, with the way back to their lines."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.text.anchor import AnchorError, find_quotation, find_stretch, place
from model.text.cleaning import BREAK, CleanText, clean
from model.text.layout import Layout, read_layout
from model.text.marks import marks

RESOURCES = Path(__file__).parents[3] / "resources"


@cache
def raw(source: str) -> str:
    return next((RESOURCES / "sources").glob(f"{source}_*")).read_text("utf-8")


@cache
def read(source: str) -> CleanText:
    table = tomllib.loads((RESOURCES / "records/layout.toml").read_text("utf-8"))
    return clean(raw(source), read_layout(table[source]), "tr")


@pytest.mark.parametrize(
    ("source", "words", "lines"),
    [
        # a date cut in two by a footnote block and a page break
        ("000", "13 Şubat 1943 günü Menemencioğlu", (554, 567)),
        ("000", "arasında 27 Haziran’da gerçekleştirilen", (620, 632)),
        ("000", "4) Boğazlar’dan geçişin düzenlenmesi", (814, 824)),
        ("001", "25 Eylül günü Dışişleri Bakanı Saraçoğlu", (190, 203)),
        # a word cut by a footnote block and a page break
        ("004", "ağır toplar çok faydalı", (710, 719)),
        # a running head and a page number inside a sentence
        ("001", "Nihayetinde konferans SSCB’nin", (142, 158)),
        ("004", "bunların taht-ı tahakküm", (510, 518)),
        ("004", "had undertaken to announce", (1061, 1069)),
        # hyphens that cut a word, and hyphens that belong to it
        ("004", "devletler tarafından", (80, 81)),
        ("004", "3 Mart 1918’de Brest Litovsk Antlaşması’nın", (118, 119)),
        ("004", "1877-1878 Osmanlı-Rus Savaşı", (229, 230)),
        ("004", "Gamsor Dağı (8160)-8022 rakımlı tepe", (1348, 1349)),
        ("004", "I. Cilt (1920-1945), TTK", (1363, 1364)),
        ("000", "ABD-Japonya savaşı", (441, 442)),
        ("000", "s. 385-386.", (563, 564)),
        ("001", "5-11 Şubat 1945 tarihinde", (267, 268)),
        # a full stop, a number and a month are a date, not a note mark
        ("000", "imzalamıştır. 1 Mart’tan itibaren", (321, 322)),
        # double-spaced lines
        ("004", "16 Mart 1921’de Moskova Antlaşması imzalanarak", (19, 21)),
        # a note's digits stay beside the word they are glued to
        ("001", "15 Aralık 1917’de imzalanan Brest-Litovsk1 anlaşması", (22, 22)),
    ],
)
def test_sentences_are_whole_and_lead_back_to_their_lines(
    source: str, words: str, lines: tuple[int, int]
) -> None:
    found = find_quotation(read(source), words)
    assert (found.first_line, found.last_line) == lines
    assert read(source).text[found.start : found.end] == words


def test_every_word_cut_at_a_line_end_is_joined() -> None:
    ends = [line.rstrip() for line in raw("004").split("\n")]
    cut = [number for number, line in enumerate(ends, 1) if line.endswith("-")]
    assert len(cut) == 340 + 3
    text = read("004").text
    assert not re.search(r"\w-\s", text.replace("taht-ı", "")), "a cut is left"


@pytest.mark.parametrize(("source", "notes"), [("000", 96), ("001", 41), ("004", 5)])
def test_every_footnote_is_a_passage_tied_to_its_mark(source: str, notes: int) -> None:
    text = read(source)
    numbers = [p.label for p in text.passages if p.kind == "footnote"]
    assert numbers == [str(n) for n in range(1, notes + 1)]
    found = marks(text)
    assert list(found) == numbers
    assert [text.text[slice(*span)] for span in found.values()] == numbers
    places = [start for start, _ in found.values()]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("source", "mark", "before"),
    [
        ("000", "1", "birlikte yaşamışlardır."),
        ("000", "2", "Kavalalı Mehmet Ali Paşa krizi"),
        ("000", "20", "1932 tarihleri arasında"),
        ("000", "58", "memnun olduğu bilinmektedir. "),
        ("001", "1", "imzalanan Brest-Litovsk"),
        ("001", "26", "riayet etmeye hazırdır” "),
        ("004", "3", "meclisten geri çekmiştir"),
    ],
)
def test_note_marks_stand_behind_their_words(
    source: str, mark: str, before: str
) -> None:
    start, _ = marks(read(source))[mark]
    assert read(source).text[:start].endswith(before)


@pytest.mark.parametrize(
    ("source", "words", "kind", "language"),
    [
        ("002", "Turkish-Russian relations, which matured", "paragraph", "en"),
        ("001", "In this article, Turkey and Soviet", "paragraph", "en"),
        ("001", "Çalışmamızın konusunu teşkil eden", "paragraph", "tr"),
        ("002", "Anahtar Kelimeler: Milli Mücadele", "keywords", "tr"),
        ("003", "3. Kafkas Cumhuriyetleri kapitülasyonların", "point", "tr"),
        ("004", "Madde 15— Bağıtlı Taraflardan", "article", "tr"),
        ("004", "Mahmut Şevket Bey\n\nYakov Ganetsky", "signature", "tr"),
        ("004", "MEHMET ALİ BOLAT", "byline", "tr"),
    ],
)
def test_passages_know_their_kind_and_language(
    source: str, words: str, kind: str, language: str
) -> None:
    text = read(source)
    at = text.text.index(words)
    passage = next(p for p in text.passages if p.start <= at < p.end)
    assert (passage.kind, passage.language) == (kind, language)


def test_no_letter_of_a_file_is_lost_or_changed() -> None:
    """Beside heads and page numbers every letter of every kept line is there."""
    for source in ("000", "001", "002", "003", "004"):
        text = read(source)
        for position, line in enumerate(text.lines):
            following = text.lines[position + 1 :]
            end = following[0].start if following else len(text.text)
            kept = "".join(text.text[line.start : end].split())
            original = "".join(raw(source).split("\n")[line.line - 1].split())
            assert kept.removesuffix("-") in original


def test_passages_follow_one_another_without_gaps() -> None:
    for source in ("000", "001", "002", "003", "004"):
        text = read(source)
        words = [text.text[p.start : p.end] for p in text.passages]
        assert BREAK.join(words) == text.text


@pytest.mark.parametrize(
    ("quotation", "line", "reason"),
    [
        ("words that nobody wrote", None, "not found"),
        ("Kazım Karabekir Paşa’ya", None, "not found"),
        ("Antlaşması", None, "say which line"),
        ("Kazım Karabekir Paşa’yı", 7, "does not stand on line 7"),
        ("  ", None, "empty"),
    ],
)
def test_a_quotation_must_name_one_place(
    quotation: str, line: int | None, reason: str
) -> None:
    with pytest.raises(AnchorError, match=reason):
        find_quotation(read("004"), quotation, line=line)


def test_a_stretch_runs_from_its_first_to_its_last_words() -> None:
    found = find_stretch(read("004"), "Madde 19.", "yapmayı yükümlenirler.")
    assert (found.first_line, found.last_line) == (1298, 1299)
    with pytest.raises(AnchorError, match="follows"):
        find_stretch(read("004"), "Madde 19.", "a sentence that never comes")


@given(st.text(alphabet="abcçğışöü- .\n\f1", max_size=300), st.booleans())
def test_any_file_keeps_its_letters_and_its_lines(content: str, soft: bool) -> None:
    text = clean(content, Layout(hyphens_cut_words=soft), None)
    kept = re.sub(r"[\s-]", "", text.text)
    assert kept == re.sub(r"[\s-]", "", content)
    for passage in text.passages:
        found = place(text, passage.start, passage.end)
        assert 1 <= found.first_line <= found.last_line <= content.count("\n") + 1
