# SPDX-License-Identifier: GPL-3.0-or-later
"""What genre is this? A sound from the microphone, a dropped file or a pasted clip."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.text import without_path
from genreorganizer.domain.track import TrackRow
from genreorganizer.errors import GenreOrganizerError
from genreorganizer.gui.listening import recorder
from genreorganizer.gui.listening.level_meter import LevelMeter
from genreorganizer.gui.player.player import Player
from genreorganizer.gui.session.jobs import JobDriver
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.tracks import reading
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.empty_state import BigIcon
from genreorganizer.gui.widgets.file_dialogs import ask_file, ask_target, music_folder
from genreorganizer.gui.widgets.labels import ElidedLabel, enlarge, heading, plain_label
from genreorganizer.gui.widgets.probability_bars import Bar, ProbabilityBars
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from genreorganizer.gui.listening.recorder import Microphone, Recorder
    from genreorganizer.gui.session.session import Desk
    from genreorganizer.library.listen import Heard

RECORD_S = 30.0
_LEAST_S = 3.0
_QUIET = 0.01
"""A recording that stays below this peak (40 dB below full scale) is probably no music."""
_AUDIO_TYPES = {
    "audio/wav": ".wav", "audio/x-wav": ".wav", "audio/vnd.wave": ".wav", "audio/mpeg": ".mp3",
    "audio/flac": ".flac", "audio/x-flac": ".flac", "audio/ogg": ".ogg", "audio/mp4": ".m4a",
    "audio/aac": ".aac", "audio/webm": ".webm",
}  # fmt: skip


class ListenDialog(Dialog):
    """Records or takes a sound, says its genre, plays it, and names what is like it.

    The sound lies in a temporary folder that is gone with the dialog, unless it is saved.

    Attributes:
        track_chosen: Carries the id of a similar track of the library.
        sounding: It is about to play or to record; others should be quiet.
    """

    track_chosen = Signal(int)
    sounding = Signal()

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        microphone: Callable[[QObject], Microphone | None] | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("What genre is this?"))
        self.setAcceptDrops(True)
        self._desk = desk
        self._microphone = (microphone or recorder.default_microphone)(self)
        self._folder = Path(tempfile.mkdtemp(prefix="genreorganizer-"))
        self._takes = 0
        self._recorder: Recorder | None = None
        self._driver: JobDriver | None = None
        self._file: Path | None = None
        self._player = Player(self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._source_page())
        self.pages.addWidget(self._result_page())
        self.body.addWidget(self.pages, 1)
        self._again = self._button(self.tr("&Another sound"), self._start_over)
        self._save = self._button(self.tr("&Save the sound …"), self.save)
        self.add_close().setAutoDefault(False)
        for key in QKeySequence.keyBindings(QKeySequence.StandardKey.Paste):
            QShortcut(key, self, self.paste)
        self._player.playing_changed.connect(self._on_playing)
        self._player.trouble.connect(self._tell)
        desk.closing.connect(self._end)
        self.finished.connect(lambda _result: self._end())
        self.begin_with(780, 560)
        self._start_over()

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    # --- the page where a sound comes from ------------------------------------------------

    def _source_page(self) -> QWidget:
        page = QWidget(self)
        self.record = QPushButton(page)
        self.record.setIconSize(QSize(22, 22))
        self.record.setProperty("primary", True)
        self.record.setMinimumSize(230, 46)
        self.record.clicked.connect(self._toggle_recording)
        self.meter = LevelMeter(page)
        self.elapsed = QProgressBar(page)
        self.elapsed.setRange(0, int(RECORD_S * 10))
        self.elapsed.setTextVisible(False)
        self.elapsed.setFixedHeight(6)
        self.elapsed.setAccessibleName(self.tr("Recorded time"))
        self.time = plain_label("", page, muted=True)
        self.time.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.note = plain_label("", page, muted=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        drop = QFrame(page)
        drop.setObjectName("card")
        choose = QPushButton(self.tr("&Choose a file …"), drop)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        words = plain_label(
            self.tr("Or drop an audio file here, or paste one with {key}.").format(
                key=texts.keys(QKeySequence.StandardKey.Paste)
            ),
            drop,
            muted=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner = QVBoxLayout(drop)
        inner.setContentsMargins(16, 18, 16, 18)
        inner.setSpacing(theme.SPACE)
        inner.addWidget(words)
        inner.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        self._drop = drop
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.SPACE)
        center = Qt.AlignmentFlag.AlignHCenter
        box.addWidget(
            plain_label(
                self.tr(
                    "Let the program hear about half a minute of music. It goes through exactly "
                    "what your own tracks go through, and nothing of it is kept unless you save it."
                ),
                page,
            )
        )
        box.addStretch(1)
        box.addWidget(BigIcon("microphone", 56, parent=page), 0, center)
        box.addSpacing(theme.SPACE)
        box.addWidget(self.record, 0, center)
        box.addWidget(self.meter)
        box.addWidget(self.elapsed)
        box.addWidget(self.time)
        box.addWidget(self.note)
        box.addStretch(1)
        box.addWidget(drop)
        return page

    def _start_over(self) -> None:
        self._cancel()
        self._player.release()
        self._file = None
        self.pages.setCurrentIndex(0)
        self._again.hide()
        self._save.hide()
        there = self._microphone is not None
        self.record.setEnabled(there)
        self._show_recording(False)
        self._tell(
            ""
            if there
            else self.tr(
                "No microphone was found. Connect one and open this again, or take a file."
            )
        )
        if there:
            self.record.setFocus()

    def _show_recording(self, recording: bool) -> None:
        self.record.setText(self.tr("S&top and listen") if recording else self.tr("&Record"))
        self.record.setIcon(icons.icon("cancel" if recording else "microphone", "on_accent"))
        for widget in (self.meter, self.elapsed, self.time):
            widget.setVisible(recording)
        self._drop.setEnabled(not recording)

    def _toggle_recording(self) -> None:
        if self._recorder is not None:
            self._finish_recording()
            return
        if self._microphone is None:
            return
        self._takes += 1
        file = self._folder / self.tr("Recording {number}.wav").format(number=self._takes)
        made = recorder.Recorder(self._microphone, file, RECORD_S, self)
        made.heard.connect(self._on_heard)
        made.full.connect(self._finish_recording)
        self._recorder = made
        self.sounding.emit()
        self._tell("")
        self._show_recording(True)
        self._on_heard(0.0, 0.0)
        made.start()

    def _on_heard(self, level: float, seconds: float) -> None:
        self.meter.set_level(level)
        self.elapsed.setValue(int(seconds * 10))
        text = self.tr("{seconds} of {most} seconds")
        self.time.setText(text.format(seconds=int(seconds), most=int(RECORD_S)))

    def _finish_recording(self) -> None:
        made, self._recorder = self._recorder, None
        if made is None:
            return
        made.stop()
        made.deleteLater()
        self._show_recording(False)
        if made.seconds < _LEAST_S:
            self._tell(self.tr("That was too short to say anything. Record a little longer."))
        elif made.loudest < _QUIET:
            self._tell(
                self.tr(
                    "Hardly anything was heard. Is the microphone muted, or the right one chosen?"
                )
            )
        else:
            self.listen(made.file, made.file.stem)

    def _choose(self) -> None:
        file = ask_file(self, self.tr("Listen to a file"), music_folder())
        if file:
            self.listen(Path(file))

    def paste(self) -> None:
        """Take the file or the clip in the clipboard."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if data is None or not self.take(data):
            self._tell(self.tr("There is no audio in the clipboard."))

    def take(self, data: QMimeData) -> bool:
        """Take a file or a clip out of a drag or the clipboard; False where there is none."""
        if self._recorder is not None:
            return False
        file = _local_file(data)
        if file is not None:
            self.listen(file)
            return True
        for kind, suffix in _AUDIO_TYPES.items():
            if data.hasFormat(kind):
                self._takes += 1
                clip = self._folder / f"{self._takes}{suffix}"
                clip.write_bytes(data.data(kind).data())
                self.listen(clip, self.tr("Pasted clip"))
                return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """See Qt."""
        data = event.mimeData()
        if _local_file(data) is not None or any(data.hasFormat(kind) for kind in _AUDIO_TYPES):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """See Qt."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    # --- listening ------------------------------------------------------------------------

    def listen(self, file: Path, name: str = "") -> None:
        """Say what a file sounds like."""
        from genreorganizer.library.listen import listen

        self._cancel()
        self._player.release()
        self._file = file
        app = self._desk.app
        self.name.set_text(texts.plain(name or file.name))
        self._show_nothing_heard()
        self.pages.setCurrentIndex(1)
        self._again.show()
        self._save.setVisible(file.parent == self._folder)
        driver = JobDriver(
            lambda: listen(app.database, app.registry, file, settings=app.settings.analysis), self
        )
        driver.succeeded.connect(self._show_heard)
        driver.failed.connect(self._show_failure)
        driver.finished.connect(driver.deleteLater)
        driver.finished.connect(lambda: self._forget(driver))
        self._driver = driver
        driver.begin()

    def _forget(self, driver: JobDriver) -> None:
        if self._driver is driver:
            self._driver = None

    def _cancel(self) -> None:
        driver, self._driver = self._driver, None
        if driver is not None:
            for signal, slot in (
                (driver.succeeded, self._show_heard), (driver.failed, self._show_failure)
            ):  # fmt: skip
                signal.disconnect(slot)
            driver.cancel()
            driver.wait()

    def _result_page(self) -> QWidget:
        page = QWidget(self)
        self.name = ElidedLabel("", page, muted=True)
        self.play = QPushButton(page)
        self.play.setAutoDefault(False)
        self.play.clicked.connect(self._toggle_play)
        self.verdict = plain_label("", page)
        enlarge(self.verdict, 1.6, bold=True)
        self.explanation = plain_label("", page, muted=True)
        self.busy = QProgressBar(page)
        self.busy.setRange(0, 0)
        self.busy.setFixedHeight(6)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Listening"))
        self.bars = ProbabilityBars(page)
        self.similar_heading: QLabel = heading(self.tr("Most similar in your library"), page)
        self.similar = QListWidget(page)
        self.similar.setObjectName("boxed")
        self.similar.setAccessibleName(self.tr("Most similar tracks in your library"))
        self.similar.itemActivated.connect(self._on_similar)
        self.similar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.trouble = plain_label("", page, muted=True)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.play)
        self.bars.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        content = QWidget(page)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, widgets in (
            (left, (self.bars,)),
            (right, (self.similar_heading, self.similar)),
        ):
            column.setSpacing(theme.SPACE)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
        inner = QHBoxLayout(content)
        inner.setContentsMargins(0, 0, theme.SPACE, 0)
        inner.setSpacing(theme.SPACE * 3)
        inner.addLayout(left, 1)
        inner.addLayout(right, 1)
        scroll = QScrollArea(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.SPACE)
        box.addLayout(top)
        box.addWidget(self.verdict)
        box.addWidget(self.explanation)
        box.addSpacing(theme.SPACE)
        box.addWidget(self.busy)
        box.addWidget(self.trouble)
        box.addWidget(scroll, 1)
        self._on_playing(False)
        return page

    def _show_nothing_heard(self) -> None:
        self.verdict.setText(self.tr("Listening …"))
        self.explanation.setText("")
        self.play.show()
        self.busy.show()
        for widget in (self.bars, self.similar_heading, self.similar, self.trouble):
            widget.hide()

    def _show_heard(self, heard: Heard) -> None:
        self.busy.hide()
        first = heard.genres[0] if heard.genres else ("", 0.0)  # where there is no music
        verdicts = {
            Outcome.SUGGESTED: (
                f"{texts.plain(first[0])} {texts.percent(first[1])}",
                self.tr("That is what the model “{model}” makes of it."),
            ),
            Outcome.UNSURE: (
                self.tr("Not sure – perhaps {genre}").format(genre=texts.plain(first[0])),
                self.tr("No genre is probable enough for the model “{model}” to suggest one."),
            ),
        }
        verdict, explanation = verdicts.get(
            heard.outcome,
            (
                self.tr("This does not sound like music"),
                self.tr("It is too quiet or too strange for the model “{model}”."),
            ),
        )
        self.verdict.setText(verdict)
        self.explanation.setText(explanation.format(model=heard.model))
        self.bars.set_bars(
            tuple(Bar(texts.plain(name), p, texts.percent(p)) for name, p in heard.genres)
        )
        self.bars.setVisible(heard.outcome is not Outcome.NO_MUSIC)
        if heard.similar and heard.outcome is not Outcome.NO_MUSIC:
            app = self._desk.app
            ids = [number for number, _ in heard.similar]
            self._desk.details.ask(
                self, lambda: reading.rows(app, ids), self._show_similar, key="similar"
            )

    def _show_similar(self, rows: list[TrackRow]) -> None:
        self.similar.clear()
        for row in rows:
            name = " – ".join(part for part in (texts.plain(row.artist), texts.title(row)) if part)
            genre = texts.genres_text(row.accepted or row.genres) or texts.plain(row.suggested)
            line = "  ·  ".join(part for part in (name, genre) if part)
            item = QListWidgetItem(icons.icon("note", "muted"), line)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            self.similar.addItem(item)
        self.similar.setFixedHeight(self.similar.sizeHintForRow(0) * len(rows) + 6)
        self.similar.setVisible(bool(rows))
        self.similar_heading.setVisible(bool(rows))

    def _show_failure(self, error: Exception) -> None:
        self.busy.hide()
        if not isinstance(error, GenreOrganizerError):
            self._desk.report(error)
        self.verdict.setText(self.tr("That could not be listened to"))
        path = os.fsencode(self._file) if self._file is not None else b""
        self.explanation.setText(texts.plain(messages.told(without_path(str(error), path))))
        self.play.hide()

    def _on_similar(self, item: QListWidgetItem) -> None:
        self.track_chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))

    # --- hearing and keeping it -----------------------------------------------------------

    def _toggle_play(self) -> None:
        if self._file is not None:
            self.sounding.emit()
            self._player.toggle(TrackRow(0, os.fsencode(self._file)))

    def _on_playing(self, playing: bool) -> None:
        self.play.setText(self.tr("&Pause") if playing else self.tr("&Hear it"))
        self.play.setIcon(icons.icon("pause" if playing else "play"))

    def save(self) -> None:
        """Keep the sound as a file."""
        if self._file is None:
            return
        proposed = str(Path(music_folder()) / f"{self.name.text()}{self._file.suffix}")
        file = ask_target(self, self.tr("Save the sound"), proposed)
        if file:
            try:
                shutil.copyfile(self._file, file)
            except OSError as error:
                reason = messages.told(error.strerror or type(error).__name__)
                text = self.tr("{file} could not be saved: {reason}")
                self._tell(text.format(file=file, reason=reason))
            else:
                self._tell(self.tr("Saved as {file}").format(file=file))

    def _tell(self, line: str) -> None:
        for label in (self.note, self.trouble):
            label.setText(texts.plain(line))
            label.setVisible(bool(line))

    def closeEvent(self, event: QCloseEvent) -> None:
        """See Qt."""
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        if self._recorder is not None:
            self._recorder.stop()
            self._recorder = None
        self._cancel()
        self._player.release()
        with contextlib.suppress(OSError):  # a player may hold the file for a moment longer
            shutil.rmtree(self._folder)


def _local_file(data: QMimeData) -> Path | None:
    """The first file in a drag or the clipboard, also as the text of a path."""
    urls = data.urls() if data.hasUrls() else []
    if not urls and data.hasText():
        text = data.text().strip()
        urls = [QUrl(text) if text.startswith("file:") else QUrl.fromLocalFile(text)]
    for url in urls:
        if url.isLocalFile():
            path = Path(url.toLocalFile())
            with contextlib.suppress(OSError, ValueError):
                if path.is_file():
                    return path
    return None
