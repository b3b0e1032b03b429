# SPDX-License-Identifier: GPL-3.0-or-later
"""Listening to tracks through QtMultimedia, which is loaded when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal

from genreorganizer.gui.wording import messages, texts
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

    from genreorganizer.domain.track import TrackRow

_STEP_S = 2.0
"""Positions are reported at least that often while a track plays."""
_ENOUGH_S = 240.0
_LOOK_MS = 1000
_MOST_STILL = 10
"""After so many looks at a track that plays and does not get on it is given up.

Of some damaged files no error is told and no end; a drive that sleeps needs some seconds.
"""


class Played:
    """How much of a track was played, whatever was skipped or heard twice.

    It counts after half of it, or after four minutes, once.
    """

    def __init__(self) -> None:
        self._at = 0.0
        self._sum_s = 0.0
        self._counted = False

    def reaches(self, seconds: float, length_s: float | None) -> bool:
        """Whether it counts from this position on; true once.

        Args:
            seconds: Where it plays now.
            length_s: How long the track is; None where that is unknown.
        """
        step, self._at = seconds - self._at, seconds
        if 0 < step <= _STEP_S:  # a longer one is a jump
            self._sum_s += step
        enough = _ENOUGH_S if length_s is None else min(length_s / 2, _ENOUGH_S)
        if self._counted or self._sum_s < enough:
            return False
        self._counted = True
        return True


class Player(QObject):
    """Plays one track at a time.

    Attributes:
        track_changed: Carries the `TrackRow` now loaded, or None.
        playing_changed: Carries whether it plays.
        position_changed: Carries the track's id and the position in seconds.
        duration_changed: Carries the length in seconds.
        problem: Carries one line: why nothing can be played.
        volume_changed: Carries the volume in [0, 1].
        ended: The track came to its end.
        stuck: Carries the id of a track that cannot be played, and the line that says why.
        counted: Carries the id of a track of which so much was played that it counts.
    """

    track_changed = Signal(object)
    playing_changed = Signal(bool)
    position_changed = Signal(int, float)
    duration_changed = Signal(float)
    problem = Signal(str)
    volume_changed = Signal(float)
    ended = Signal()
    stuck = Signal(int, str)
    counted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media: QMediaPlayer | None = None
        self._output: QAudioOutput | None = None
        self._row: TrackRow | None = None
        self._seek_to: float | None = None
        self._muted = False
        self._ending: object = None
        self._played = Played()
        self._seen_ms, self._still = 0, 0
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)
        self.volume = 0.8

    @property
    def row(self) -> TrackRow | None:
        """The track that is loaded."""
        return self._row

    @property
    def playing(self) -> bool:
        """Whether it plays now."""
        return self._media is not None and self._media.isPlaying()

    def toggle(self, row: TrackRow) -> None:
        """Play this track, or pause it if it plays."""
        if self._row is None or self._row.id != row.id:
            self.play_track(row, None)
        elif self._media is not None:
            if self._media.isPlaying():
                self._media.pause()
            else:
                self._media.play()

    def play_track(self, row: TrackRow, seconds: float | None) -> None:
        """Play a track, from a moment on if one is given."""
        media = self._ready()
        if media is None:
            return
        if self._row is None or self._row.id != row.id or media.source().isEmpty():
            self._row = row
            self._seek_to = seconds
            self._played = Played()
            self._still = 0
            media.setSource(QUrl.fromLocalFile(row.path_str))
            self.track_changed.emit(row)
        elif seconds is not None:
            media.setPosition(int(seconds * 1000))
        media.play()

    def play_again(self) -> None:
        """Play the loaded track from its beginning; it counts once more."""
        if self._media is not None and self._row is not None:
            self._played = Played()
            self._media.setPosition(0)
            self._media.play()

    def pause_or_resume(self) -> None:
        """Pause, or go on with the loaded track."""
        if self._row is not None:
            self.toggle(self._row)

    def seek(self, seconds: float) -> None:
        """Go to a moment of the loaded track."""
        if self._media is not None and self._row is not None:
            self._media.setPosition(max(0, int(seconds * 1000)))

    def seek_by(self, seconds: float) -> None:
        """Go forward or back."""
        if self._media is not None:
            self.seek(self._media.position() / 1000 + seconds)

    def set_volume(self, volume: float) -> None:
        """Set the volume, in [0, 1]."""
        self.volume = min(max(volume, 0.0), 1.0)
        if self._output is not None:
            self._output.setVolume(self.volume)
        self.volume_changed.emit(self.volume)

    def set_muted(self, muted: bool) -> None:
        """Be silent at any volume, or no longer."""
        self._muted = muted
        if self._output is not None:
            self._output.setMuted(muted)

    def release(self, paths: Iterable[bytes] | None = None) -> None:
        """Let go of the file, so that it can be written; with paths only if it is among them."""
        if self._media is None or self._row is None:
            return
        if paths is not None and self._row.path not in set(paths):
            return
        self._media.stop()
        self._media.setSource(QUrl())
        self._row = None
        self.track_changed.emit(None)

    def _ready(self) -> QMediaPlayer | None:
        """What plays; None where nothing can be played now, which is told."""
        if self._media is not None:
            return self._media
        try:
            from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer
        except ImportError:
            self.problem.emit(
                self.tr("Nothing can be played: this system lacks a part of Qt (QtMultimedia)")
            )
            return None
        if not QMediaDevices.audioOutputs():
            self.problem.emit(self.tr("No sound device found"))
            return None
        self._output = QAudioOutput(self)
        self._output.setVolume(self.volume)
        self._output.setMuted(self._muted)
        media = QMediaPlayer(self)
        media.setAudioOutput(self._output)
        media.playingChanged.connect(self._on_playing)
        media.positionChanged.connect(self._on_position)
        media.durationChanged.connect(lambda ms: self.duration_changed.emit(ms / 1000))
        media.mediaStatusChanged.connect(self._on_status)
        media.errorOccurred.connect(self._on_error)
        self._ending = QMediaPlayer.MediaStatus.EndOfMedia
        self._media = media
        return media

    def _on_position(self, milliseconds: int) -> None:
        if self._row is None:
            return
        seconds = milliseconds / 1000
        if self._played.reaches(seconds, self._row.audio.duration_s):
            self.counted.emit(self._row.id)
        self.position_changed.emit(self._row.id, seconds)

    def _on_status(self, status: object) -> None:
        media = self._media
        if status == self._ending:
            self.ended.emit()
        if media is not None and self._seek_to is not None and media.isSeekable():
            seconds, self._seek_to = self._seek_to, None
            media.setPosition(int(seconds * 1000))

    def _on_playing(self, playing: bool) -> None:
        self._still = 0
        if playing:
            self._looking.start()
        else:
            self._looking.stop()
        self.playing_changed.emit(playing)

    def _look(self) -> None:
        """See whether what plays gets on."""
        at = 0 if self._media is None else self._media.position()
        self._still = self._still + 1 if at == self._seen_ms else 0
        self._seen_ms = at
        if self._still == _MOST_STILL:
            reason = Message("not readable as audio; the file may be damaged")
            self._give_up(messages.translated(reason))

    def _on_error(self, _code: object, message: str) -> None:
        self._give_up(message)

    def _give_up(self, reason: str) -> None:
        name = texts.path(self._row.path_str) if self._row is not None else ""
        text = self.tr("Cannot play {file}: {reason}")
        line = text.format(file=name, reason=texts.plain(reason))
        self.problem.emit(line)
        if self._row is not None:
            self.stuck.emit(self._row.id, line)
