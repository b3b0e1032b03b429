# SPDX-License-Identifier: GPL-3.0-or-later
"""The player's controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QFrame, QSlider, QToolButton, QWidget

from genreorganizer.gui.covers.painting import CoverView
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.buttons import explain, tool_button
from genreorganizer.gui.widgets.labels import ElidedLabel, muted_label
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.covers.covers import Covers
    from genreorganizer.gui.player.player import Player

_COVER = 34
"""Side of the cover, in device-independent pixels."""


class PlayerBar(QFrame):
    """Play and pause, position, volume; says why nothing can be played.

    Attributes:
        previous: A button for the track before.
        next: A button for the track behind.
    """

    def __init__(
        self,
        player: Player,
        actions: Mapping[str, QAction],
        covers: Covers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.cover = CoverView(covers, _COVER, self)
        self.setObjectName("bar")
        # Time runs to the right in every language, and so do the buttons of players.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._player = player
        self._length_s = 0.0
        before, after = self.tr("Play the previous track"), self.tr("Play the next track")
        self.previous = tool_button(self, 20, icon="previous", text=before)
        self.play = tool_button(self, 20, icon="play", text=self.tr("Play"))
        self.next = tool_button(self, 20, icon="next", text=after)
        self.play.clicked.connect(player.pause_or_resume)
        self.title = ElidedLabel("", self)
        self.time = muted_label("", self)
        self.time.setWordWrap(False)
        self.position = QSlider(Qt.Orientation.Horizontal, self)
        self.position.setRange(0, 1000)
        self.position.setAccessibleName(self.tr("Position in the track"))
        self.position.sliderMoved.connect(self._on_moved)
        self.position.actionTriggered.connect(self._on_action)
        self.volume_icon = tool_button(self, 18, icon="volume", text=self.tr("Mute"))
        self.volume_icon.setCheckable(True)
        self.volume_icon.toggled.connect(self._on_mute)
        self.volume = QSlider(Qt.Orientation.Horizontal, self)
        self.volume.setRange(0, 100)
        self.volume.setFixedWidth(90)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.valueChanged.connect(lambda value: player.set_volume(value / 100))
        self.repeat = self._repeat(actions["repeat"], actions["repeat_one"])
        layouts.row(
            *(self.previous, self.play, self.next),
            *(self._mode(actions["shuffle"]), self.repeat, self.cover),
            *((self.title, 3), (self.position, 2), self.time, layouts.Gap(theme.SPACE)),
            *(self.volume_icon, self.volume),
            parent=self,
            spacing=theme.SPACE,
            margins=(theme.SPACE, 4, theme.SPACE + 4, 4),
        )
        player.track_changed.connect(self._on_track)
        player.playing_changed.connect(self._on_playing)
        player.position_changed.connect(self._on_position)
        player.duration_changed.connect(self._on_duration)
        player.problem.connect(self._on_problem)
        player.volume_changed.connect(self._on_volume)
        self._on_track(None)
        self._on_playing(False)
        self._on_volume(player.volume)

    def _mode(self, action: QAction) -> QToolButton:
        """A button that is down while an action is on."""
        button = tool_button(self, 20, text=action.toolTip())
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button

    def _repeat(self, whole: QAction, one: QAction) -> QToolButton:
        """A button that shows what is repeated, and goes from nothing to the list to the track."""
        button = tool_button(self, 20)
        button.setCheckable(True)

        def show() -> None:
            shown = one if one.isChecked() else whole
            button.setIcon(shown.icon())
            button.setChecked(shown.isChecked())
            explain(button, shown.toolTip())

        def go_on() -> None:
            (one if whole.isChecked() or one.isChecked() else whole).trigger()

        for action in (whole, one):
            action.toggled.connect(show)
        button.clicked.connect(go_on)
        show()
        return button

    def _on_track(self, row: TrackRow | None) -> None:
        self.play.setEnabled(row is not None)
        self.position.setEnabled(row is not None)
        self.position.setValue(0)
        self.cover.show_cover(None if row is None else row.path)
        self.cover.setVisible(row is not None)
        if row is None:
            self.title.set_text(self.tr("Space plays the selected track"))
            self.time.setText("")
            return
        self._length_s = row.audio.duration_s or 0.0
        self.title.set_text(texts.artist_and_title(row))
        self._on_position(row.id, 0.0)

    def _on_playing(self, playing: bool) -> None:
        text = self.tr("Pause") if playing else self.tr("Play")
        self.play.setIcon(icons.icon("pause" if playing else "play"))
        explain(self.play, text)

    def _on_duration(self, seconds: float) -> None:
        if seconds > 0:
            self._length_s = seconds

    def _on_position(self, _track_id: int, seconds: float) -> None:
        self.time.setText(f"{texts.duration(seconds)} / {texts.duration(self._length_s)}")
        if not self.position.isSliderDown() and self._length_s > 0:
            self.position.setValue(int(1000 * seconds / self._length_s))

    def _on_moved(self, value: int) -> None:
        self._player.seek(self._length_s * value / 1000)

    def _on_action(self, _action: int) -> None:
        if not self.position.isSliderDown():
            self._on_moved(self.position.sliderPosition())

    def _on_mute(self, muted: bool) -> None:
        self.volume_icon.setIcon(icons.icon("muted" if muted else "volume"))
        self.volume.setEnabled(not muted)
        self._player.set_muted(muted)

    def _on_volume(self, volume: float) -> None:
        with QSignalBlocker(self.volume):
            self.volume.setValue(round(volume * 100))

    def _on_problem(self, line: str) -> None:
        self.title.set_text(line)
