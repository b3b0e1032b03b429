# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui.session.commands import Command, Performed
from genreorganizer.gui.session.operations import reevaluate

if TYPE_CHECKING:
    from genreorganizer.app import App
    from genreorganizer.settings import Settings

translate = QCoreApplication.translate


def change_settings(*, settings: Settings) -> Command:
    """Save other settings."""

    def run(app: App) -> Performed:
        app.change_settings(settings)
        return Performed(follow=reevaluate() if app.has_stale_outcomes else None)

    return Command(translate("operations", "Change settings"), run)
