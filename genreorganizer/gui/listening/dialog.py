# SPDX-License-Identifier: GPL-3.0-or-later
"""What genre is this? A sound from the microphone, a dropped file or a pasted clip."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from genreorganizer import db, library
from genreorganizer.domain.prediction import Outcome
from genreorganizer.errors import GenreOrganizerError
from genreorganizer.gui.listening.clips import ClipFolder, audio_type, local_file
from genreorganizer.gui.listening.result_page import ResultPage
from genreorganizer.gui.listening.source_page import SourcePage
from genreorganizer.gui.session.jobs import JobDriver
from genreorganizer.gui.shell.lifetime import delete_later
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.file_dialogs import ask_target, music_folder
from genreorganizer.gui.wording import messages
from genreorganizer.messages import system_message
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from genreorganizer.gui.listening.source_page import FindMicrophone
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.listen import ListenResult


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
        session: Session,
        parent: QWidget | None = None,
        *,
        microphone: FindMicrophone | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What genre is this?"))
        self.setAcceptDrops(True)
        self._session = session
        self._driver: JobDriver | None = None
        self.clips = ClipFolder()
        self.source_page = SourcePage(self.clips, microphone, self)
        self.result_page = ResultPage(self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.source_page)
        self.pages.addWidget(self.result_page)
        self.put((self.pages, 1))
        self._again = self.add_button(self.tr("&Try another"), self._start_over)
        self._save = self.add_button(self.tr("&Save the sound…"), self.save)
        self.add_close()
        for key in QKeySequence.keyBindings(QKeySequence.StandardKey.Paste):
            QShortcut(key, self, self.paste)
        self.source_page.chosen.connect(self._on_chosen)
        self.source_page.sounding.connect(self.sounding)
        self.result_page.sounding.connect(self.sounding)
        self.result_page.track_chosen.connect(self.track_chosen)
        session.closing.connect(self._end)
        self.finished.connect(lambda _result: self._end())
        self.begin_with(780, 560)
        self._start_over()

    def _start_over(self) -> None:
        self._cancel()
        self.result_page.release()
        self.pages.setCurrentWidget(self.source_page)
        self._again.hide()
        self._save.hide()
        self.source_page.start_over()

    # --- taking a sound -------------------------------------------------------------------

    def _on_chosen(self, file: Path) -> None:
        self.listen(file, file.stem if self.clips.holds(file) else file.name)

    def paste(self) -> None:
        """Take the file or the clip in the clipboard."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if data is None or not self.take(data):
            self._show_message(self.tr("There is no audio in the clipboard."))

    def take(self, data: QMimeData) -> bool:
        """Take a file or a clip out of a drag or the clipboard; False where there is none."""
        if self.source_page.recording:
            return False
        if (file := local_file(data)) is not None:
            self.listen(file)
        elif (clip := self.clips.store(data)) is not None:
            self.listen(clip, self.tr("Pasted clip"))
        else:
            return False
        return True

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if local_file(data) is not None or audio_type(data) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    # --- listening ------------------------------------------------------------------------

    def listen(self, file: Path, name: str = "") -> None:
        """Say what a file sounds like."""
        self._cancel()
        app = self._session.app
        self.result_page.show_listening(file, name or file.name)
        self.pages.setCurrentWidget(self.result_page)
        self._again.show()
        self._save.setVisible(self.clips.holds(file))
        driver = JobDriver(
            lambda: library.listen.listen(
                app.database, app.registry, file, settings=app.settings.analysis
            ),
            self,
        )
        driver.succeeded.connect(self._show_result)
        driver.failed.connect(self._show_failure)
        driver.finished.connect(lambda: self._forget(driver))
        self._driver = driver
        driver.begin()

    def _forget(self, driver: JobDriver) -> None:
        if self._driver is driver:
            self._driver = None
        delete_later(driver)

    def _cancel(self) -> None:
        driver, self._driver = self._driver, None
        if driver is not None:
            for signal, slot in (
                (driver.succeeded, self._show_result), (driver.failed, self._show_failure)
            ):  # fmt: skip
                signal.disconnect(slot)
            driver.cancel()
            driver.wait()

    def _show_result(self, result: ListenResult) -> None:
        self.result_page.show_result(result)
        if result.similar and result.outcome is not Outcome.NO_MUSIC:
            app = self._session.app
            ids = [number for number, _ in result.similar]
            self._session.details.ask(
                self,
                lambda: app.read(db.tracks.rows, ids),
                self.result_page.show_similar,
                key="similar",
            )

    def _show_failure(self, error: Exception) -> None:
        if not isinstance(error, GenreOrganizerError):
            self._session.report(error)
        reason = error.message if isinstance(error, GenreOrganizerError) else error
        self.result_page.show_failure(messages.translated(reason))

    # --- keeping it -----------------------------------------------------------------------

    def save(self) -> None:
        """Keep the sound as a file."""
        sound = self.result_page.file
        if sound is None:
            return
        proposed = str(Path(music_folder()) / f"{self.result_page.name.text()}{sound.suffix}")
        file = ask_target(self, self.tr("Save the sound"), proposed)
        if file:
            try:
                shutil.copyfile(sound, file)
            except OSError as error:
                reason = messages.translated(system_message(error))
                text = self.tr("{file} could not be saved: {reason}")
                self._show_message(text.format(file=file, reason=reason))
            else:
                self._show_message(self.tr("Saved as {file}").format(file=file))

    def _show_message(self, line: str) -> None:
        for page in (self.source_page, self.result_page):
            page.show_message(line)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        self.source_page.stop()
        self._cancel()
        self.result_page.release()
        self.clips.remove()
