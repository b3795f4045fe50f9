"""Every command by its name: type a few letters, press Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions
from gui.qt import override
from gui.themes import STEP
from model.text.fold import fold


class Palette(QDialog):
    """A list of all commands that narrows as one types."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self._actions = actions
        self.field = QLineEdit()
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP, STEP, STEP, STEP)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.resize(60 * STEP, 48 * STEP)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._run)
        self.list.itemClicked.connect(self._run)

    def open_over(self, window: QWidget) -> None:
        """Show all commands over the upper part of a window."""
        self.setWindowTitle(self.tr("All commands"))
        self.field.setPlaceholderText(self.tr("Command …"))
        self.field.setAccessibleName(self.tr("Name of a command"))
        self.list.setAccessibleName(self.tr("Commands"))
        self.field.clear()
        self._narrow("")
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + 80)
        self.show()
        self.field.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step:
                rows = max(self.list.count(), 1)
                self.list.setCurrentRow((self.list.currentRow() + step) % rows)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if current := self.list.currentItem():
                    self._run(current)
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        words = fold(text).split()
        self.list.clear()
        for command, action in self._actions:
            name = fold(action.text().replace("&", ""))
            if command.id != "palette" and all(word in name for word in words):
                self.list.addItem(self._item(action))
        self.list.setCurrentRow(0)

    def _item(self, action: QAction) -> QListWidgetItem:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        title = action.text().replace("&", "")
        item = QListWidgetItem(f"{title}    {keys}" if keys else title)
        item.setData(Qt.ItemDataRole.UserRole, action)
        item.setToolTip(action.toolTip())
        if not action.isEnabled():
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        return item

    def _run(self, item: QListWidgetItem) -> None:
        action = item.data(Qt.ItemDataRole.UserRole)
        if action.isEnabled():
            self.hide()
            action.trigger()
