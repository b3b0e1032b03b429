# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialogs that are open."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_D = TypeVar("_D", bound=QDialog)


def _shown(kind: type[_D]) -> _D | None:
    """The first dialog of a kind that is in sight, if any."""
    shown = (item for item in QApplication.topLevelWidgets() if isinstance(item, kind))
    return next((item for item in shown if item.isVisible()), None)


def wait_for(qtbot: QtBot, kind: type[_D]) -> _D:
    """The dialog of a kind, once it is in sight."""
    qtbot.waitUntil(lambda: _shown(kind) is not None)
    found = _shown(kind)
    assert found is not None
    return found
