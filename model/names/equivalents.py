"""Given names that languages have each in their own form: Georgiy, Georges.

Only for words beside a surname: alone, Michael is not Mihail.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from model.text.fold import fold

_GROUPS: Final = (
    "georgiy george georges georg георгий",
    "mihail mikhail michail michael michel михаил",
    "lev leo leon léon лев",
    "pyotr peter petr pierre pjotr пётр",
    "andrey andrei andrew andré andreas андрей",
    "aleksandr alexander alexandre александр",
    "sergey sergei serge sergej sergo сергей",
    "iosif joseph josef iossif иосиф",
    "yakov jakow jacob jacques jakob jakub яков",
    "vladimir wladimir włodzimierz владимир",
    "maksim maxim maxime максим",
    "ivan iwan jean иван",
    "nikolay nicholas nicolas nikolaus николай",
    "kemal kamal kâmâl kemâl кемаль",
    "mehmet mehmed mohammed muhammed muhammad méhémet мехмед мухаммед",
    "ahmet ahmed ahmad ахмед",
    "hüseyin hussein husain hossein хусейн",
    "kliment klim klement климент клим",
    "henry henri генри",
    "edvard edward eduard édouard эдвард",
    "hovhannes ovanes hovannes johannes ованес",
)

_OTHERS: Final[Mapping[str, tuple[str, ...]]] = {
    fold(name): tuple(
        dict.fromkeys(
            other
            for same in _GROUPS
            if fold(name) in map(fold, same.split())
            for other in same.split()
        )
    )
    for group in _GROUPS
    for name in group.split()
}


def equivalents(name: str) -> tuple[str, ...]:
    """Give a given name in small letters as other languages have it, itself first."""
    return tuple(dict.fromkeys((name, *_OTHERS.get(fold(name), ()))))
