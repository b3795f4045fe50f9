"""Writing beside, then replacing: a failed writing loses nothing."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from model.errors import OutputError
from model.output import replacing


def test_the_file_takes_its_place_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "Çıktı, 1921.csv"
    path.write_text("older", "utf-8")
    with replacing(path) as file:
        file.write("Kars Antlaşması\r\n")
        assert path.read_text("utf-8") == "older"
    assert path.read_bytes() == "Kars Antlaşması\r\n".encode()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO, errno.EDQUOT])
def test_a_full_disk_leaves_the_older_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    path = tmp_path / "out.json"
    path.write_text("older", "utf-8")

    def fail(_: int) -> None:
        raise OSError(fault, os.strerror(fault))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError) as caught, replacing(path) as file:
        file.write("half")
    assert os.strerror(fault) in str(caught.value)
    assert path.read_text("utf-8") == "older"
    assert list(tmp_path.iterdir()) == [path]


def test_a_fault_of_the_writer_leaves_the_older_file_and_stays_loud(
    tmp_path: Path,
) -> None:
    path = tmp_path / "out.json"
    path.write_text("older", "utf-8")
    with pytest.raises(ZeroDivisionError), replacing(path) as file:
        file.write(str(1 / 0))
    assert path.read_text("utf-8") == "older"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["no folder/out.csv", "a\0b.csv", "n" * 300 + ".csv"])
def test_a_name_the_system_refuses_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError), replacing(tmp_path / name) as file:
        file.write("x")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(OutputError), replacing(folder) as file:
        file.write("x")
    assert folder.is_dir()


def test_a_new_file_may_be_read_as_any_other(tmp_path: Path) -> None:
    plain = tmp_path / "plain.txt"
    plain.write_text("x", "utf-8")
    with replacing(tmp_path / "ours.txt") as file:
        file.write("x")
    ours = (tmp_path / "ours.txt").stat().st_mode
    assert ours == plain.stat().st_mode
