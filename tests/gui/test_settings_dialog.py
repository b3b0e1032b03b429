# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings come through their dialog as they are, and as they are changed there."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from genreorganizer.gui.settings.dialog import SettingsDialog
from genreorganizer.settings import (
    AnalysisSettings,
    AppearanceSettings,
    LibrarySettings,
    OrganizeSettings,
    Settings,
    WriteSettings,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_OTHERS = Settings(
    AnalysisSettings(3, 9, 7.5, whole_track=True, low_priority=False, file_time_limit_s=90.0),
    WriteSettings("add", " / ", update_other_tags=False, keep_mtime=True, break_hard_links=True),
    OrganizeSettings(
        "{artist}/{title}", "/music", number=True, companions=False, without_genre=True
    ),
    AppearanceSettings("dark", 1.3, compact=True, language="de"),
    LibrarySettings(watch=True, learn=True, albums=False),
)
"""Nothing in it is the default."""


def _saved(qtbot: QtBot, dialog: SettingsDialog) -> Settings:
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.accept()
    (saved,) = told.args
    assert isinstance(saved, Settings)
    return saved


def test_every_setting_is_shown_and_saved_as_it_is(qtbot: QtBot, look: None) -> None:
    dialog = SettingsDialog(_OTHERS)
    qtbot.addWidget(dialog)
    assert _saved(qtbot, dialog) == _OTHERS


def test_a_number_is_saved_in_the_type_of_its_setting(qtbot: QtBot, look: None) -> None:
    whole = dataclasses.replace(Settings().analysis, excerpt_seconds=6, file_time_limit_s=60)
    dialog = SettingsDialog(dataclasses.replace(Settings(), analysis=whole))
    qtbot.addWidget(dialog)
    dialog.analysis.seconds.setValue(6.5)
    analysis = _saved(qtbot, dialog).analysis
    assert analysis.excerpt_seconds == 6.5
    assert isinstance(analysis.file_time_limit_s, float)


def test_saving_the_settings_keeps_how_files_were_organized_last(qtbot: QtBot, look: None) -> None:
    chosen = OrganizeSettings("{artist}/{title}", "/music", companions=False)
    dialog = SettingsDialog(dataclasses.replace(Settings(), organize=chosen))
    qtbot.addWidget(dialog)
    assert _saved(qtbot, dialog).organize == chosen
