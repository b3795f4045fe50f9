"""The index follows from the record: it can be made again, and knows when it is old."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from model.archive import open_archive
from model.errors import ArchiveMissing
from model.records.kinds import Kind
from model.search.index import fill, outdated
from model.search.index_changes import add_documents, remove_documents
from model.search.repairing import repair
from model.search.results import Search
from model.search.verifying import are_alike
from model.search_tables import TABLES

WHOLE = (
    "select l.kind, l.field, l.folded, l.exact, l.records, p.records"
    " from search_list l join search_part p on p.id / 65536 = l.id"
    " order by 1, 2, 3, 4, p.id"
)


@pytest.fixture
def copy(shipped_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(shipped_file, tmp_path / "copy.sqlite"))


def _lists(path: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    rows = connection.execute(WHOLE).fetchall()
    connection.close()
    return rows


def test_repair_makes_the_same_index_again(copy: Path) -> None:
    before = _lists(copy)
    connection = sqlite3.connect(copy)
    connection.execute("delete from search_part")
    connection.execute("update passage set folded = ''")
    connection.commit()
    connection.close()
    steps = list(repair(copy))
    assert (steps[-1].done, steps[-1].total) == (steps[-1].total, steps[-1].total)
    assert _lists(copy) == before
    with open_archive(copy) as archive:
        assert Search(archive.reader(), "sınır").count(Kind.PASSAGE) > 20


def test_the_words_of_fts_follow_the_passages(copy: Path) -> None:
    connection = sqlite3.connect(copy)
    # Rank 1 compares the index with the table it indexes (sqlite.org/fts5).
    connection.execute(
        "insert into search_words (search_words, rank) values ('integrity-check', 1)"
    )
    connection.close()


def test_another_fold_or_index_version_is_noticed(copy: Path) -> None:
    connection = sqlite3.connect(copy)
    assert not outdated(connection)
    connection.execute("update archive_info set value = '0' where key = 'fold_version'")
    connection.commit()
    assert outdated(connection)
    connection.close()
    for _ in repair(copy):
        pass
    connection = sqlite3.connect(copy)
    assert not outdated(connection)
    connection.close()


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing):
        list(repair(tmp_path / "nowhere.sqlite"))


def _content(path: Path) -> dict[tuple[object, ...], bytes]:
    return {tuple(row[:5]): row[5] for row in _lists(path)}


def test_a_document_that_comes_and_goes_leaves_the_index_as_it_was(copy: Path) -> None:
    before = _content(copy)
    connection = sqlite3.connect(copy)
    connection.execute(
        "insert into document (id, key, kind, title, language, length)"
        " values (900, 'new', 'article', 'Yepyeni belge', 'tr', 1)"
    )
    texts = ["Bambaşkakelime Sovyet Rusya ile 3 Mayıs 1777 günü.", "Türkiye ve Kars."]
    for ordinal, text in enumerate(texts):
        connection.execute(
            "insert into passage (id, key, document_id, ordinal, kind, language, start,"
            " end, first_line, last_line, text)"
            " values (?, ?, 900, ?, 'paragraph', 'tr', 0, ?, 1, 1, ?)",
            (9000 + ordinal, f"new/{ordinal}", ordinal, len(text), text),
        )
    add_documents(connection, [900])
    connection.commit()
    for query in ("bambaşkakelime", '"sovyet rusya ile 3"', "date:1777", "yepyeni"):
        assert 900 in Search(connection, query).records(Kind.DOCUMENT), query
    remove_documents(connection, [900])
    connection.execute("delete from document where id = 900")
    connection.execute("delete from passage where document_id = 900")
    connection.commit()
    assert Search(connection, "bambaşkakelime").count(Kind.DOCUMENT) == 0
    connection.close()
    assert _content(copy) == before


def test_a_repair_that_is_given_up_leaves_the_archive_as_it_was(copy: Path) -> None:
    before = _lists(copy)
    steps = repair(copy)
    next(steps)
    steps.close()
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        list(repair(copy, wanted=lambda: False))
    assert _lists(copy) == before
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]


def test_others_read_the_old_index_until_the_new_one_stands(copy: Path) -> None:
    connection = sqlite3.connect(copy)
    connection.execute("delete from search_part")
    connection.commit()
    connection.close()
    with open_archive(copy) as archive:
        reader = archive.reader()
        steps = repair(copy)
        next(steps)
        assert Search(reader, "kars").count(Kind.EVENT) == 0
        list(steps)
        assert Search(reader, "kars").count(Kind.EVENT) > 10


@pytest.mark.parametrize("table", TABLES)
def test_whatever_is_lost_of_the_index_is_seen(
    shipped_file: Path, copy: Path, table: str
) -> None:
    with closing(sqlite3.connect(copy)) as spoilt, spoilt:
        if table.endswith("_words"):
            spoilt.execute(f"insert into {table} ({table}) values ('delete-all')")
        else:
            spoilt.execute(f"delete from {table}")
    with closing(sqlite3.connect(f"file:{shipped_file}?mode=ro", uri=True)) as whole:
        whole.execute("attach ? as was", (str(copy),))
        assert not are_alike(whole)


def test_the_same_index_is_the_same(shipped_file: Path, copy: Path) -> None:
    with closing(sqlite3.connect(f"file:{shipped_file}?mode=ro", uri=True)) as whole:
        whole.execute("attach ? as was", (str(copy),))
        assert are_alike(whole)


def test_progress_covers_the_whole_work_and_only_grows(copy: Path) -> None:
    connection = sqlite3.connect(copy)
    steps = list(fill(connection))
    connection.rollback()
    connection.close()
    done = [step.done for step in steps]
    assert done == sorted(done) and done[-1] == steps[-1].total
    assert {step.total for step in steps} == {steps[-1].total}
    assert [step.what for step in steps if step.done == step.total][:1] == ["record"]
    # No step of it is so long that the bar would seem to stand.
    leaps = [after - before for before, after in pairwise(done)]
    assert max(leaps) < steps[-1].total / 6
    for what in ("passage", "record"):
        assert sum(step.what == what for step in steps) > 5
