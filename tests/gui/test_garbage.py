# SPDX-License-Identifier: GPL-3.0-or-later
"""When cyclic garbage is collected."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from genreorganizer.gui.shell.garbage import GarbageCollector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject


class _Link:
    def __init__(self) -> None:
        self.to = self


def _left(links: list[weakref.ref[_Link]]) -> int:
    return sum(link() is not None for link in links)


def _made(count: int) -> Iterator[weakref.ref[_Link]]:
    for _ in range(count):
        yield weakref.ref(_Link())


def test_garbage_waits_for_the_command_under_way(holder: QObject) -> None:
    busy = True
    collector = GarbageCollector(lambda: busy, holder)
    collector.freeze()
    links = list(_made(2000))  # more than are worth a look
    collector.collect()
    assert _left(links) == 2000
    busy = False
    collector.collect()
    assert _left(links) == 0
    collector.close()
