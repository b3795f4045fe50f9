"""The commands as actions: one QAction each, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from gui.commands import COMMANDS, MENU_TITLES, Command, Menu
from gui.icons import icon
from gui.qt import translate


class Actions(QObject):
    """Builds an action for each command and says which one was asked for."""

    triggered = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {command.id: self._action(command) for command in COMMANDS}
        self._titles: dict[str, str] = {}
        self._menus: dict[Menu, QMenu] = {}
        self._group()
        self.retranslate()

    def __getitem__(self, command: str) -> QAction:
        return self._actions[command]

    def __iter__(self) -> Iterator[tuple[Command, QAction]]:
        return ((command, self._actions[command.id]) for command in COMMANDS)

    def say(self, command: str, title: str, *, enabled: bool) -> None:
        """Name a command by what it would do now, and let it be done or rest."""
        self._actions[command].setEnabled(enabled)
        self._titles[command] = title
        known = next(one for one in COMMANDS if one.id == command)
        self._write(known, self._actions[command])

    def fill(self, bar: QMenuBar) -> None:
        """Put every command that has a menu where it belongs."""
        for menu, title in MENU_TITLES.items():
            self._menus[menu] = bar.addMenu(_translated(title))
        for command, action in self:
            if command.menu is not None:
                if command.apart:
                    self._menus[command.menu].addSeparator()
                self._menus[command.menu].addAction(action)

    def retranslate(self) -> None:
        """Write all titles in the language of now."""
        for menu, bar_menu in self._menus.items():
            bar_menu.setTitle(_translated(MENU_TITLES[menu]))
        for command, action in self:
            self._write(command, action)

    def _write(self, command: Command, action: QAction) -> None:
        title = self._titles.get(command.id) or _translated(command.title)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(title)
        tip = f"{title.rstrip('…')} ({keys})" if keys else title
        if command.why_not and not action.isEnabled():
            tip = _translated(command.why_not)
        action.setToolTip(tip)

    def _action(self, command: Command) -> QAction:
        action = QAction(self)
        action.setObjectName(command.object_name or f"{command.id}Action")
        action.setShortcuts([QKeySequence(k) for k in command.shortcut.split(" | ")])
        action.setCheckable(command.checkable or bool(command.choices))
        action.setEnabled(not command.why_not)
        if command.icon:
            action.setIcon(icon(command.icon))
        action.triggered.connect(partial(self._trigger, command.id))
        return action

    def _trigger(self, command: str) -> None:
        self.triggered.emit(command)

    def _group(self) -> None:
        groups: dict[str, QActionGroup] = {}
        for command, action in self:
            if command.choices:
                group = groups.setdefault(command.choices, QActionGroup(self))
                group.addAction(action)


def _translated(source: str) -> str:
    return translate("Commands", source)
