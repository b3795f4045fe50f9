"""The command line as scripts use it: what it prints, and how it ends."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from model import shipped
from model.cli import guarded, main

ROOT = Path(__file__).parents[2]
START = "import sys; from gui.start import main; sys.exit(main())"


def vesika(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a process of its own, without a display."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("QT_")}
    inherited.pop("DISPLAY", None)
    inherited.pop("WAYLAND_DISPLAY", None)
    return subprocess.run(
        [sys.executable, "-c", START, *words],
        cwd=ROOT,
        env=inherited | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def found(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    assert main(["find", *words, "--json"]) == 0
    hits: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return hits


def test_find_prints_hits_in_the_contracts_shape(
    capsys: pytest.CaptureFixture[str],
) -> None:
    hits = found(capsys, "Sarper 7 Haziran 1945", "--limit", "5")
    assert 0 < len(hits) <= 5
    for hit in hits:
        keys = {"kind", "id", "title", "date", "score", "why", "excerpts"}
        assert keys <= set(hit)
        assert hit["why"]
    assert any("1945-06-07" in str(hit["date"]) for hit in hits)
    scores = [hit["score"] for hit in hits]
    assert scores == sorted(scores, key=float, reverse=True)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "kind", "key"),
    [
        ("Карахан", "person", "karahan"),
        ("tchitcherine", "person", "cicerin"),
        ("sarper", "person", "sarper"),
        ("16.03.1921", "event", "moscow-treaty-signed"),
        ("kars antlaşması", "event", "kars-treaty-signed"),
    ],
)
def test_find_takes_any_spelling_and_any_form_of_a_date(
    capsys: pytest.CaptureFixture[str], query: str, kind: str, key: str
) -> None:
    hits = found(capsys, query, "--kind", kind, "--limit", "3")
    assert key in [hit["id"] for hit in hits]


@pytest.mark.parametrize("query", ["-kars", "-person:Molotov", '-"toprak talebi"'])
def test_a_query_may_begin_with_what_it_leaves_out(
    capsys: pytest.CaptureFixture[str], query: str
) -> None:
    assert main(["find", query, "--kind", "event", "--limit", "500"]) == 0
    left = len(capsys.readouterr().out.splitlines())
    assert main(["find", query[1:], "--kind", "event", "--limit", "500"]) == 0
    assert left + len(capsys.readouterr().out.splitlines()) == 393


@pytest.mark.parametrize(
    "query", ["", "(", '"', "a OR", "NEAR(", "*", "-", "date:??", "x" * 5000, "\x00'"]
)
def test_no_query_is_refused(capsys: pytest.CaptureFixture[str], query: str) -> None:
    assert main(["find", query, "--limit", "1"]) in (0, 1)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["find"], 2, "QUERY"),
        (["find", "x", "--kind", "nonsense"], 2, "invalid choice"),
        (["find", "x", "--limit", "0"], 2, "from 1 on"),
        (["find", "x", "--archive", "no such.sqlite"], 2, "does not exist"),
        (["find", "qqqqzzzzxxxx", "--kind", "person"], 1, ""),
        (["export", "Sarper", "--format", "nonsense", "--output", "x"], 2, "invalid"),
        (["dump"], 2, "--output"),
        (["check", "--archive", "pyproject.toml"], 2, "not a Vesika archive"),
        (["build", "--output", "no/such/folder/a.sqlite"], 2, "was not written"),
    ],
)
def test_wrong_use_is_one_line_and_exit_code_two(
    words: list[str], code: int, says: str, tmp_path: Path
) -> None:
    ended = vesika(*words)
    assert ended.returncode == code
    assert says in ended.stderr
    assert ended.stderr.count("\n") == (1 if code == 2 else 0)
    assert "Traceback" not in ended.stderr


def test_without_a_display_the_window_says_so_in_one_line() -> None:
    ended = vesika()
    assert ended.returncode == 2
    assert "display" in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_the_commands_do_not_import_qt() -> None:
    code = (
        "import sys; from gui.start import main; main(['find', 'Sarper']);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert ended.returncode == 0


def test_export_writes_what_find_finds(tmp_path: Path) -> None:
    output = tmp_path / "sarper.csv"
    words = ["Sarper", "--kind", "event", "--output", str(output)]
    assert main(["export", *words, "--format", "csv"]) == 0
    with output.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    assert all(row["kind"] == "event" and row["excerpt"] for row in rows)
    whole = {row["id"]: row for row in rows}
    assert "molotov-sarper-meeting-1945-06-07" in whole
    one = next(row for row in rows if row["document"] == "000")
    text = next(shipped.resources().glob("sources/000_*")).read_text("utf-8")
    lines = text.split("\n")[int(one["first_line"]) - 1 : int(one["last_line"])]
    assert one["excerpt"].split()[0] in " ".join(lines)


def test_a_report_tells_only_the_disagreements(tmp_path: Path) -> None:
    output = tmp_path / "rapor.html"
    words = ["export", "7 Haziran 1945", "--kind", "event", "--format", "html"]
    words += ["--content", "disagreements", "--style", "turkish", "--language", "tr"]
    assert main([*words, "--output", str(output)]) == 0
    text = output.read_text("utf-8")
    assert "yalnız uyuşmazlıklar" in text and "Uyuşmazlık (" in text
    assert "7 Haziran 1945</dd>" in text


def test_an_export_that_fails_leaves_the_older_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older = tmp_path / "older.csv"
    older.write_text("older", "utf-8")
    words = ["export", "qqqqzzzzxxxx", "--kind", "person", "--format", "csv"]
    assert main([*words, "--output", str(older)]) == 1
    assert capsys.readouterr().err.startswith("vesika: nothing was found, ")
    assert older.read_text("utf-8") == "older"
    assert list(tmp_path.iterdir()) == [older]


def test_whoever_stops_a_command_reads_one_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def interrupted(words: list[str]) -> int:
        raise KeyboardInterrupt

    assert guarded(interrupted, []) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_check_counts_and_finds_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    printed = capsys.readouterr().out
    assert "no faults" in printed
    assert any(line.split()[1:] == ["claim", "000"] for line in printed.splitlines())


@pytest.mark.parametrize(
    "spoilt",
    [
        "update archive_info set value = '0' where key = 'fold_version'",
        "update passage set folded = 'nothing' where id = 7",
        "delete from search_part",
    ],
)
def test_check_tells_an_index_that_is_not_of_its_texts_and_repair_mends_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], spoilt: str
) -> None:
    copy = tmp_path / "copy.sqlite"
    shutil.copyfile(shipped.archive(), copy)
    connection = sqlite3.connect(copy)
    connection.execute(spoilt)
    connection.commit()
    connection.close()
    assert main(["check", "--archive", str(copy)]) == 1
    assert "check --archive FILE --repair" in capsys.readouterr().err
    if "archive_info" in spoilt:
        assert main(["find", "kars", "--archive", str(copy)]) == 2
        assert "would miss" in capsys.readouterr().err
    assert main(["check", "--archive", str(copy), "--repair"]) == 0


@pytest.mark.parametrize(
    "spoilt",
    [
        "update passage set folded = 'nothing' where id = 7",
        "delete from search_list where folded like 'sarper%'",
        "delete from search_list where field = 'person' and kind = 'passage'",
        "update search_list set records = records + 1 where id = 9",
    ],
)
def test_of_a_large_archive_words_and_ties_are_held_against_the_texts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoilt: str
) -> None:
    monkeypatch.setattr("model.search.verifying.MOST_ANEW", 0)
    copy = tmp_path / "copy.sqlite"
    shutil.copyfile(shipped.archive(), copy)
    assert main(["check", "--archive", str(copy)]) == 0
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute(spoilt)
    assert main(["check", "--archive", str(copy)]) == 1


def test_a_limit_is_a_number(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in ("x", "0", "-1", "1.5"):
        assert main(["find", "kars", "--limit", wrong]) == 2
        assert "a number from 1 on is needed" in capsys.readouterr().err


def test_check_tells_an_excerpt_that_lies(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.sqlite"
    shutil.copyfile(shipped.archive(), copy)
    connection = sqlite3.connect(copy)
    connection.execute("update excerpt set exact = upper(exact) where id = 1")
    connection.commit()
    connection.close()
    assert main(["check", "--archive", str(copy)]) == 1
    assert "do not stand in the text" in capsys.readouterr().err
