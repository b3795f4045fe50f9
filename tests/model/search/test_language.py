"""The query language, as a historian types it; no text may fail to parse.

Trees are drawn on one line: `&` and `|` between conditions, `not` before one,
`<field=value>`, and `{words ~ meaning}` for words that also read as something else.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import given

from model.search.fields import field_named
from model.search.implied import without_implied
from model.search.language import parse, to_text
from model.search.query import (
    MAX_DEPTH,
    And,
    Date,
    Everything,
    Field,
    FieldName,
    Footnote,
    Implied,
    Node,
    Not,
    Nothing,
    Or,
    Page,
    Phrase,
    ProblemKind,
    Word,
    walk,
)
from tests.model.search.typed_queries import TYPED


def drawn(node: object) -> str:
    """Draw a tree on one line."""
    match node:
        case Word(text=text, prefix=prefix):
            return text + "*" * prefix
        case Phrase(text=text):
            return f"“{text}”"
        case Field(meaning=Date(edtf=edtf)):
            return f"<{node.name}={edtf}>"
        case Field():
            return f"<{node.name}={node.value}{'*' * node.prefix}>"
        case Implied(words=words, meaning=meaning):
            return f"{{{drawn(words)} ~ {_drawn_meaning(meaning)}}}"
        case Not(child=child):
            return f"not {drawn(child)}"
        case And(children=children):
            return f"({' & '.join(map(drawn, children))})"
        case Or(children=children):
            return f"({' | '.join(map(drawn, children))})"
    return type(node).__name__


def _drawn_meaning(meaning: object) -> str:
    match meaning:
        case Date(edtf=edtf):
            return edtf
        case Page(words=words, pages=pages):
            return f"{' '.join(words)} p. {pages}"
        case Footnote(number=number):
            return f"note {number}"
    return type(meaning).__name__


QUERIES = [
    # words, phrases, leaving out, choosing
    ("", "Everything"),
    (" \n", "Everything"),
    ("*", "Everything"),
    ("sarper", "sarper"),
    ("Sarper, Molotov", "(Sarper & Molotov)"),
    ("Sarper — Molotov!", "(Sarper & Molotov)"),
    ("Türkiye’nin Türk-Sovyet", "(Türkiye’nin & Türk-Sovyet)"),
    ("antlaş*", "antlaş*"),
    ('"Türk Sovyet"', "“Türk Sovyet”"),
    ("“Boğazlar meselesi” «Правда»", "(“Boğazlar meselesi” & “Правда”)"),
    ('“Ulus" gazetesi', "(“Ulus” & gazetesi)"),
    ('"Prof. “Bilge” diyor"', "“Prof. “Bilge” diyor”"),
    ("-sarper moskova", "(not sarper & moskova)"),
    ("Türk-Sovyet - nota", "(Türk-Sovyet & nota)"),
    ('-"soğuk savaş" nota', "(not “soğuk savaş” & nota)"),
    ("sarper OR erkin", "(sarper | erkin)"),
    ("sarper VEYA erkin ИЛИ x | y", "(sarper | erkin | x | y)"),
    ("sarper veya erkin", "(sarper & veya & erkin)"),
    ("sarper moskova OR erkin", "((sarper & moskova) | erkin)"),
    ("(sarper OR erkin) moskova", "((sarper | erkin) & moskova)"),
    ("sarper AND moskova", "(sarper & moskova)"),
    ("-(sarper OR erkin) moskova", "(not (sarper | erkin) & moskova)"),
    ("-(-sarper)", "sarper"),
    ("((sarper) (moskova ankara))", "(sarper & moskova & ankara)"),
    # fields
    ("person:sarper", "<person=sarper>"),
    ('kişi:"Selim Sarper"', "<person=Selim Sarper>"),
    ("персона:Виноградов", "<person=Виноградов>"),
    ("KİŞİ:sarper kisi:erkin", "(<person=sarper> & <person=erkin>)"),
    ("yer: Moskova nota", "(<place=Moskova> & nota)"),
    ("-etiket:okundu nota", "(not <tag=okundu> & nota)"),
    ("tag:* -koleksiyon:*", "(<tag=*> & not <collection=*>)"),
    ("person:sar*", "<person=sar*>"),
    (
        "person:(selim sarper OR molotov)",
        "(<person=selim sarper> | <person=molotov>)",
    ),
    ("madde:6 antlaşma:kars", "(<article=6> & <treaty=kars>)"),
    ("dil:tr tür:belge", "(<lang=tr> & <kind=belge>)"),
    # dates in fields
    ("date:1944", "<date=1944>"),
    ("date:1944..1946 boğazlar", "(<date=1944/1946> & boğazlar)"),
    ("date:1944/1946", "<date=1944/1946>"),
    ("date:1921-03~", "<date=1921-03~>"),
    ("date:192x", "<date=192X>"),
    ("tarih:..1946", "<date=../1946>"),
    ("tarih:1944..", "<date=1944/..>"),
    ('date:"16 Mart 1921" sarper', "(<date=1921-03-16> & sarper)"),
    ("date:16 Mart 1921 sarper", "(<date=1921-03-16> & sarper)"),
    ("sarper дата:16 марта 1921", "(sarper & <date=1921-03-16>)"),
    ("date:16 March 1921 -nota", "(<date=1921-03-16> & not nota)"),
    ("Tarih: 07.09.1940.", "<date=1940-09-07>"),
    ("önce:1944 sonra:1921-03", "(<before=1944> & <after=1921-03>)"),
    ("date:(1921 OR 1925)", "(<date=1921> | <date=1925>)"),
    # dates among the words
    (
        "Sarper 7 Haziran 1945",
        "(Sarper & {(7 & Haziran & 1945) ~ 1945-06-07})",
    ),
    ("28/06/1945", "{28/06/1945 ~ 1945-06-28}"),
    ("1944-08", "{1944-08 ~ 1944-08}"),
    ("nota 08.1944", "(nota & {08.1944 ~ 1944-08})"),
    ("8/1944", "{8/1944 ~ 1944-08}"),
    ("III.1921 kars", "({III.1921 ~ 1921-03} & kars)"),
    ("1941-42", "{1941-42 ~ 1941/1942}"),
    ("13.1921", "13.1921"),
    ("1944..1946 boğazlar", "({1944..1946 ~ 1944/1946} & boğazlar)"),
    ("kars 1921", "(kars & {1921 ~ 1921})"),
    ("1921 OR 1925", "({1921 ~ 1921} | {1925 ~ 1925})"),
    ("-1921 kars", "(not 1921 & kars)"),
    ('"16 Mart 1921"', "“16 Mart 1921”"),
    ("16 Mart anlaşması", "(16 & Mart & anlaşması)"),
    (
        "16 Mart 1921 Çarşamba sarper",
        "({(16 & Mart & 1921 & Çarşamba) ~ 1921-03-16} & sarper)",
    ),
    ("Çarşamba", "Çarşamba"),
    ("kars 7.6.45", "(kars & {7.6.45 ~ 1945-06-07})"),
    ("7.vi.1945", "{7.vi.1945 ~ 1945-06-07}"),
    ("1921 yılı Mart ayı", "{(1921 & yılı & Mart & ayı) ~ 1921-03}"),
    ("1945-06/1945-08", "{1945-06/1945-08 ~ 1945-06/1945-08}"),
    ("28 Nov - 1 Dec 1943", "{(28 & Nov & 1 & Dec & 1943) ~ 1943-11-28/1943-12-01}"),
    ("before 1921 kars", "(<before=1921> & kars)"),
    ("1945'ten sonra", "<after=1945>"),
    ('date:"16 Mart 1921\'den önce"', "<before=1921-03-16>"),
    ("date:7 Haziran 45 sarper", "(<date=1945-06-07> & sarper)"),
    # references among the words (all of them in test_references.py)
    ("bilge s. 257", "{(bilge & s & 257) ~ bilge p. 257}"),
    ("nota dipnot 66", "(nota & {(dipnot & 66) ~ note 66})"),
    ("16 Mart 1921 s. 5", "({(16 & Mart & 1921) ~ 1921-03-16} & {(s & 5) ~  p. 5})"),
]


@pytest.mark.parametrize(("text", "tree"), QUERIES)
def test_query_means(text: str, tree: str) -> None:
    query = parse(text)
    assert drawn(query.tree) == tree
    assert query.problems == ()


FAULTS = [
    ('"boğazlar meselesi', "(boğazlar & meselesi)", "unclosed-quote", '"'),
    ("kişi:“Selim", "<person=Selim>", "unclosed-quote", "“"),
    ("kşii:sarper nota", "(kşii:sarper & nota)", "unknown-field", "kşii:"),
    ("kişi:", "kişi", "empty-value", "kişi:"),
    ('nota kişi:""', "(nota & kişi)", "empty-value", "kişi:"),
    ("kişi: OR nota", "(kişi | nota)", "empty-value", "kişi:"),
    ("tarih:dün nota", "(dün & nota)", "bad-date", "tarih:dün"),
    ('date:"31 Nisan"', "(31 & Nisan)", "bad-date", 'date:"31 Nisan"'),
    ("(sarper OR erkin", "(sarper | erkin)", "unbalanced-parenthesis", "("),
    ("sarper) erkin", "(sarper & erkin)", "unbalanced-parenthesis", ")"),
    ("sarper ()", "sarper", "empty-parentheses", "("),
    ('sarper ""', "sarper", "empty-phrase", '""'),
    ("sarper OR", "sarper", "dangling-or", "OR"),
    ("OR sarper", "sarper", "dangling-or", "OR"),
    ("VEYA", "VEYA", "dangling-or", "VEYA"),
    ("s*per nota", "(s*per & nota)", "misplaced-wildcard", "s*per"),
    ("-sarper", "not sarper", "only-negation", "-sarper"),
    ("?!", "Nothing", "nothing-to-search", "?!"),
    ("(" * 99 + "sarper" + ")" * 99, "sarper", "too-deep", "("),
    ("sarper" + " " * 1994 + "nota", "sarper", "too-long", " nota"),
]


@pytest.mark.parametrize(("text", "tree", "kind", "where"), FAULTS)
def test_what_is_not_understood_is_searched_as_words_and_told(
    text: str, tree: str, kind: str, where: str
) -> None:
    query = parse(text)
    assert drawn(query.tree) == tree
    told = [
        (problem.kind, text[problem.start : problem.end]) for problem in query.problems
    ]
    assert told == [(kind, where)]


def test_every_problem_kind_has_an_example() -> None:
    of_archive = {ProblemKind.UNKNOWN_VALUE}
    assert {kind for _, _, kind, _ in FAULTS} == set(ProblemKind) - of_archive


def test_a_pasted_archival_note_is_no_unknown_field() -> None:
    query = parse("TDA Fon:571 Kutu:35521")
    assert isinstance(query.tree, Implied)
    assert query.problems == ()


ALIASES = """
person kişi персона лицо; place yer место; date tarih дата; before önce до;
after sonra после; treaty antlaşma договор; article madde статья; kind tür вид;
source kaynak источник; cites atıf цитирует; ref arşiv шифр; tag etiket метка;
collection koleksiyon коллекция; lang dil язык
"""


@pytest.mark.parametrize("line", ALIASES.split(";"))
def test_fields_have_names_in_three_languages(line: str) -> None:
    name, *others = line.split()
    assert {field_named(alias) for alias in (name, *others)} == {FieldName(name)}


def test_an_ambiguous_year_keeps_its_other_reading() -> None:
    field = parse("date:1337").tree
    assert isinstance(field, Field)
    assert isinstance(field.meaning, Date)
    assert field.meaning.alternatives


def test_nodes_know_their_place_in_the_text() -> None:
    text = 'nota -kişi:"Selim Sarper" (7 Haziran 1945 OR yer:Moskova)'
    places = {
        type(node).__name__: text[node.start : node.end]
        for node, _ in walk(parse(text).tree)
    }
    assert places["Word"] == "nota"
    assert places["Not"] == '-kişi:"Selim Sarper"'
    assert places["Implied"] == "7 Haziran 1945"
    assert places["Field"] == "yer:Moskova"


# Any text at all


@given(TYPED)
def test_any_text_parses_and_its_canonical_text_means_the_same(text: str) -> None:
    tree = parse(text).tree
    canonical = to_text(tree)
    assert parse(canonical).tree == tree
    assert to_text(parse(canonical).tree) == canonical


@given(TYPED)
def test_everything_in_a_tree_can_be_stored_and_lies_in_the_text(text: str) -> None:
    query = parse(text)
    places = [(node.start, node.end) for node, _ in walk(query.tree)]
    places += [(problem.start, problem.end) for problem in query.problems]
    assert all(0 <= start <= end <= len(text) for start, end in places)
    assert "\0" not in to_text(query.tree)
    to_text(query.tree).encode()


def _kinds_in_their_own(node: Node) -> Iterator[Node]:
    for it, _ in walk(node):
        if isinstance(it, And | Or):
            yield from (child for child in it.children if type(child) is type(it))
        elif isinstance(it, Not) and isinstance(it.child, Not | Implied):
            yield it.child


@given(TYPED)
def test_trees_are_flat_and_nothing_is_implied_where_words_are_excluded(
    text: str,
) -> None:
    tree = parse(text).tree
    assert list(_kinds_in_their_own(without_implied(tree))) == []
    assert not any(isinstance(it, Implied) and negated for it, negated in walk(tree))


def _depth(node: Node) -> int:
    match node:
        case And(children=children) | Or(children=children):
            return 1 + max(map(_depth, children))
        case Not(child=child):
            return 1 + _depth(child)
    return 1


@pytest.mark.parametrize(
    "piece", ["(", "(a ", "(a OR (b ", "-(a ", "-", ")", "“a ", '"']
)
def test_ten_thousand_nested_parentheses_leave_a_tree_one_can_walk(piece: str) -> None:
    tree = parse(piece * 10_000).tree
    assert _depth(tree) <= 3 * MAX_DEPTH
    assert parse(to_text(tree)).tree == tree


@pytest.mark.parametrize(
    "piece", ["sarper ", "(", "“a ", "a|", "date:16 ", "7 Haziran 1945 ", "md 6 ", "a:"]
)
def test_the_time_grows_with_the_length_only(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        start = time.process_time()
        parse(text)
        return time.process_time() - start

    parse(piece)
    # Quadratic would be 64 times as long; the second allows for a busy machine.
    assert seconds(100_000) < 24 * seconds(12_500) + 1


def test_hand_made_words_are_written_so_that_they_stay_words() -> None:
    tree = And((Word("OR"), Word("person:x"), Word("-a"), Phrase('a "b" c')))
    assert drawn(parse(to_text(tree)).tree) == '(OR & “person:x” & “-a” & “a "b" c”)'


def test_the_empty_and_the_senseless_query_differ() -> None:
    assert isinstance(parse("").tree, Everything)
    assert isinstance(parse("—").tree, Nothing)
