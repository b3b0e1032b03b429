# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons are drawn when they are needed, also those that Qt copied."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon

from genreorganizer.gui.style import icons

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QApplication


def test_a_copied_icon_is_drawn_as_the_first_one(
    look: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    engines: list[weakref.ref[icons._Engine]] = []
    init = icons._Engine.__init__

    def noted(engine: icons._Engine, name: str, role: str | None) -> None:
        init(engine, name, role)
        engines.append(weakref.ref(engine))

    monkeypatch.setattr(icons._Engine, "__init__", noted)
    icon = icons.icon("play", "accent")
    copied = QIcon(icon)
    copied.setIsMask(True)  # takes an engine of its own
    assert [engine() is not None for engine in engines] == [True, True]
    assert copied.pixmap(16).toImage() == icon.pixmap(16).toImage()


def test_what_points_along_the_line_is_mirrored_from_right_to_left(
    look: None, qapp: QApplication
) -> None:
    names = ("undo", "redo", "chevron-right", "play", "next", "retry")
    before = [icons.icon(name).pixmap(24).toImage() for name in names]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = [icons.icon(name).pixmap(24).toImage() for name in names]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert [one == other for one, other in zip(before, after, strict=True)] == [
        *(False, False, False),
        *(True, True, True),  # time runs as it does on every player
    ]


def test_a_button_without_room_gets_no_picture_and_no_warning(look: None) -> None:
    for size in (QSize(32, -4), QSize(0, 16)):
        assert icons.icon("play").pixmap(size).isNull()
