# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a sound comes from: a microphone, or a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QWidget

from genreorganizer.gui.listening import recorder
from genreorganizer.gui.listening.level_meter import LevelMeter
from genreorganizer.gui.shell.lifetime import delete_later
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.buttons import push_button
from genreorganizer.gui.widgets.empty_state import BigIcon
from genreorganizer.gui.widgets.file_dialogs import ask_file, music_folder
from genreorganizer.gui.widgets.labels import muted_label, plain_label
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from genreorganizer.gui.listening.clips import ClipFolder
    from genreorganizer.gui.listening.recorder import Microphone, Recorder

    FindMicrophone = Callable[[QObject], Microphone | None]

RECORD_S = 30.0
_LEAST_S = 3.0
_QUIET = 0.01
"""A recording that stays below this peak (40 dB below full scale) is probably no music."""


class SourcePage(QWidget):
    """Records a sound, or asks for a file.

    Attributes:
        chosen: Carries the file of a sound.
        sounding: It is about to record; others should be quiet.
    """

    chosen = Signal(Path)
    sounding = Signal()

    def __init__(self, clips: ClipFolder, find: FindMicrophone | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._clips = clips
        self._microphone = (find or recorder.default_microphone)(self)
        self._recorder: Recorder | None = None
        self.record = QPushButton(self)
        theme.size_icon(self.record, 22)
        self.record.setProperty("primary", True)
        self.record.setMinimumSize(230, 46)
        self.record.clicked.connect(self._toggle)
        self.meter = LevelMeter(self)
        self.elapsed = QProgressBar(self)
        self.elapsed.setRange(0, int(RECORD_S * 10))
        self.elapsed.setTextVisible(False)
        self.elapsed.setFixedHeight(6)
        self.elapsed.setAccessibleName(self.tr("Recorded time"))
        center = Qt.AlignmentFlag.AlignHCenter
        self.time = muted_label("", self)
        self.time.setAlignment(center)
        self.note = muted_label("", self)
        self.note.setAlignment(center)
        self._drop = self._drop_card()
        box = layouts.column(
            plain_label(
                self.tr(
                    "Play about half a minute of music. It is analyzed just like your "
                    "tracks, and nothing of it is kept unless you save it."
                ),
                self,
            ),
            1,
            (BigIcon("microphone", 3.7, parent=self), 0, center),
            parent=self,
            spacing=theme.SPACE,
        )
        box.addSpacing(theme.SPACE)
        box.addWidget(self.record, 0, center)
        box.addWidget(self.meter)
        box.addWidget(self.elapsed)
        box.addWidget(self.time)
        box.addWidget(self.note)
        box.addStretch(1)
        box.addWidget(self._drop)

    def _drop_card(self) -> QFrame:
        card = QFrame(self)
        card.setObjectName("card")
        words = muted_label(
            self.tr("Or choose a file: drop it here, or paste it with {key}.").format(
                key=texts.keys(QKeySequence.StandardKey.Paste)
            ),
            card,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        choose = push_button(self.tr("&Choose a file…"), self._choose, card)
        layouts.column(
            words,
            (choose, 0, Qt.AlignmentFlag.AlignHCenter),
            parent=card,
            spacing=theme.SPACE,
            margins=(16, 18, 16, 18),
        )
        return card

    @property
    def recording(self) -> bool:
        """A recording is being made."""
        return self._recorder is not None

    def start_over(self) -> None:
        """Be ready for a sound."""
        there = self._microphone is not None
        self.record.setEnabled(there)
        self._show_recording(False)
        self.show_message(
            ""
            if there
            else self.tr(
                "No microphone was found. Connect one and open this again, or choose a file."
            )
        )
        if there:
            self.record.setFocus()

    def show_message(self, line: str) -> None:
        """Show a line below the button."""
        self.note.setText(texts.plain(line))
        self.note.setVisible(bool(line))

    def stop(self) -> None:
        """Record no more, and forget what was recorded."""
        if self._recorder is not None:
            self._recorder.stop()
            self._recorder = None

    def _show_recording(self, recording: bool) -> None:
        self.record.setText(self.tr("S&top and listen") if recording else self.tr("&Record"))
        self.record.setIcon(icons.icon("cancel" if recording else "microphone", "on_accent"))
        for widget in (self.meter, self.elapsed, self.time):
            widget.setVisible(recording)
        self._drop.setEnabled(not recording)

    def _toggle(self) -> None:
        if self._recorder is not None:
            self._finish()
            return
        if self._microphone is None:
            return
        file = self._clips.new(self.tr("Recording {number}.wav"))
        made = recorder.Recorder(self._microphone, file, RECORD_S, self)
        made.level_changed.connect(self._on_level)
        made.full.connect(self._finish)
        self._recorder = made
        self.sounding.emit()
        self.show_message("")
        self._show_recording(True)
        self._on_level(0.0, 0.0)
        made.start()

    def _on_level(self, level: float, seconds: float) -> None:
        self.meter.set_level(level)
        self.elapsed.setValue(int(seconds * 10))
        text = self.tr("{seconds} of {most} seconds")
        self.time.setText(text.format(seconds=int(seconds), most=int(RECORD_S)))

    def _finish(self) -> None:
        made, self._recorder = self._recorder, None
        if made is None:
            return
        made.stop()
        delete_later(made)
        self._show_recording(False)
        if made.seconds < _LEAST_S:
            self.show_message(
                self.tr("That was too short to say anything. Record a little longer.")
            )
        elif made.loudest < _QUIET:
            self.show_message(
                self.tr(
                    "Hardly anything was heard. Is the microphone muted, or the right one chosen?"
                )
            )
        else:
            self.chosen.emit(made.file)

    def _choose(self) -> None:
        file = ask_file(self, self.tr("Listen to a file"), music_folder())
        if file:
            self.chosen.emit(Path(file))
