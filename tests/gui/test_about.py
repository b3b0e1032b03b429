# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

import genreorganizer
from genreorganizer.gui.help.dialogs import AboutDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_about_box_tells_the_version(qtbot: QtBot, look: None) -> None:
    box = AboutDialog()
    qtbot.addWidget(box)
    told = [label.text() for label in box.findChildren(QLabel)]
    assert f"Version {genreorganizer.__version__}" in told


def test_the_window_is_as_large_as_the_screen_asks_for_in_any_fraction(qtbot: QtBot) -> None:
    policy = QGuiApplication.highDpiScaleFactorRoundingPolicy()
    assert policy is Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
