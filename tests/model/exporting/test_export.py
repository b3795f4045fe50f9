"""What holds for every format: whole files only, the old one otherwise."""

import gc
from pathlib import Path

import pytest

from model.errors import OutputError
from model.exporting import EXPORTERS, export
from model.records.kinds import Kind

FORMATS = sorted(EXPORTERS)


@pytest.fixture
def some(connection, everything):
    return [
        *everything(Kind.EVENT)[:6],
        *everything(Kind.DOCUMENT)[3:9],
        *everything(Kind.PERSON)[:3],
        *everything(Kind.PLACE)[:3],
        *everything(Kind.ARTICLE)[:3],
        *everything(Kind.PASSAGE)[:3],
    ]


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_of_every_format_stands_alone_in_its_folder(write_out, some, name):
    path = write_out(name, some)
    assert path.stat().st_size > 0
    assert [other.name for other in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("name", FORMATS)
def test_whoever_stops_asking_keeps_the_old_file(connection, tmp_path, some, name):
    path = tmp_path / f"old.{EXPORTERS[name].ending}"
    path.write_text("old", encoding="utf-8")
    steps = export(connection, some, name, path)
    next(steps)
    steps.close()
    assert path.read_text(encoding="utf-8") == "old"
    assert [other.name for other in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("name", FORMATS)
def test_a_folder_that_is_not_there_is_told_in_one_line(
    connection, tmp_path, some, name
):
    with pytest.raises(OutputError) as told:
        list(export(connection, some, name, tmp_path / "missing" / "out.x"))
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("name", FORMATS)
# A ZIP file that could not be closed tries again when it is collected.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_leaves_the_old_file(connection, tmp_path, some, name, monkeypatch):
    """The new file lies on a device without room: every writing to it fails."""
    path = tmp_path / f"old.{EXPORTERS[name].ending}"
    path.write_text("old", encoding="utf-8")
    touch = Path.touch
    monkeypatch.setattr(
        Path,
        "touch",
        lambda new: touch(new) if new == path else new.symlink_to("/dev/full"),
    )
    with pytest.raises(OutputError):
        list(export(connection, some, name, path))
    gc.collect()
    assert path.read_text(encoding="utf-8") == "old"


def test_a_name_that_the_system_refuses_is_told(connection, tmp_path, some):
    with pytest.raises(OutputError):
        list(export(connection, some, "csv", tmp_path / ("a" * 300 + ".csv")))
    with pytest.raises(OutputError):
        list(export(connection, some, "csv", tmp_path / "a\0b.csv"))
