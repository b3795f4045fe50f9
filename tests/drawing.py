"""Item models drawn as text, so that a test shows what a reader would see."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt

from gui.lists.model import ListModel, Role


def draw_list(model: ListModel, most: int = 20) -> str:
    """Draw the rows of a list: title, second line, signs; "*" marks linked rows."""
    lines = []
    for number in range(min(model.rowCount(), most)):
        index = model.index(number)
        row = index.data(Role.ROW)
        below = "  ".join(part for part in (row.lead, row.detail) if part)
        mark = "* " if index.data(Role.LINKED) else ""
        sign = f" [{row.sign}]" if row.sign else ""
        lines.append(f"{mark}{row.title}{sign} | {below}".rstrip(" |"))
    return "\n".join(lines)


def draw_tree(
    model: QAbstractItemModel, parent: QModelIndex | None = None, depth: int = 0
) -> str:
    """Draw a tree with its branches indented by two blanks."""
    lines = []
    for number in range(model.rowCount(parent or QModelIndex())):
        index = model.index(number, 0, parent or QModelIndex())
        lines.append("  " * depth + str(index.data(Qt.ItemDataRole.DisplayRole)))
        if below := draw_tree(model, index, depth + 1):
            lines.append(below)
    return "\n".join(lines)
