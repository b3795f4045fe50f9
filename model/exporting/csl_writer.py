"""CSL-JSON, which Zotero, pandoc and every citation processor read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from model.exporting.selection import Selection
from model.exporting.works import csl_item, documents_of


def write(selection: Selection, path: Path) -> Iterator[int]:
    """Write a list of works, one a line; give the number of records done."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("[")
        comma = ""
        for done, found in documents_of(selection):
            if found:
                item = json.dumps(csl_item(found), ensure_ascii=False)
                file.write(f"{comma}\n{item}")
                comma = ","
            yield done
        file.write("\n]\n")
