"""Collections: what the reader has put together under a name."""

from __future__ import annotations

import sqlite3


def collection_names(connection: sqlite3.Connection) -> list[str]:
    """Give the names of all collections; `collection:` searches by them."""
    rows = connection.execute("select name from collection order by name")
    return [row[0] for row in rows]
