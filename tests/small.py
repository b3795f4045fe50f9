"""A small archive: the five real texts, and of the record only what a test writes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from model.archive import Archive, open_archive
from model.build import build
from model.building.resources import Resources

ROOT = Path(__file__).parents[1]
KEPT = ("layout.toml", "archive.toml", "sources.toml")


def small_archive(folder: Path, records: dict[str, str]) -> Archive:
    """Build an archive of the texts and of these record files, name to TOML.

    Footnotes that no record reads are written down without items, so that the build
    finds all of them.
    """
    resources = folder / "resources"
    (resources / "records").mkdir(parents=True)
    shutil.copytree(ROOT / "resources/sources", resources / "sources")
    for name in KEPT:
        shutil.copy(ROOT / "resources/records" / name, resources / "records")
    for name, toml in records.items():
        (resources / "records" / name).write_text(toml, encoding="utf-8")
    for code, silent in _silent_notes(Resources(resources)):
        path = resources / "records" / f"citations-{code}.toml"
        told = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(told + silent, encoding="utf-8")
    build(resources, folder / "small.sqlite")
    return open_archive(folder / "small.sqlite")


def _silent_notes(resources: Resources) -> Iterator[tuple[str, str]]:
    told = {
        (record["source"], record.get("note"))
        for _, record in resources.records("citations*.toml", "citation")
    }
    for code, source in resources.sources.items():
        notes = [p.label for p in source.text.passages if p.kind == "footnote"]
        yield (
            code,
            "".join(
                f'\n[[citation]]\nnote = "{note}"\n'
                for note in notes
                if note and (code, note) not in told
            ),
        )
