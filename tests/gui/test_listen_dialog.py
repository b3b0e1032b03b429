# SPDX-License-Identifier: GPL-3.0-or-later
"""Recording, dropping and pasting sounds, with a microphone made of numbers."""

from __future__ import annotations

import array
import math
import wave
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from support.media import chord, make_audio
from support.tiny_model import make_model

from genreorganizer import settings
from genreorganizer.app import App
from genreorganizer.classify.registry import Registry
from genreorganizer.db.engine import open_database
from genreorganizer.gui.listening.dialog import ListenDialog
from genreorganizer.gui.listening.level_meter import LevelMeter
from genreorganizer.gui.listening.recorder import Recorder, from_floats, from_words, peak
from genreorganizer.gui.listening.source_page import RECORD_S
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.listening import recorder
    from genreorganizer.gui.session.session import Session

RATE = 8000


class MadeMicrophone:
    """Hears what a test tells it."""

    rate = RATE
    channels = 1

    def __init__(self) -> None:
        self.take: recorder.Take | None = None

    def start(self, take: recorder.Take) -> None:
        self.take = take

    def stop(self) -> None:
        self.take = None

    def hear(self, seconds: float, loudness: float = 0.5) -> None:
        """A second at a time, until nobody listens any more."""
        for _ in range(round(seconds)):
            if self.take is not None:
                self.take(
                    array.array(
                        "h",
                        (
                            int(32767 * loudness * math.sin(2 * math.pi * 200 * n / RATE))
                            for n in range(RATE)
                        ),
                    )
                )


class TinyApp(App):
    models: Path

    @property
    def registry(self) -> Registry:
        return Registry([self.models])


@pytest.fixture
def opened(
    qtbot: QtBot, look: None, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[MadeMicrophone | None], ListenDialog]:
    from genreorganizer.library import analyze

    monkeypatch.setattr(analyze, "analysis_pool", lambda _settings: InlinePool())
    app = TinyApp(
        open_database(tmp_path / "library.sqlite"), tmp_path / "s.toml", settings.Settings()
    )
    app.models = make_model(tmp_path / "models")
    session.open(app)

    def with_microphone(microphone: MadeMicrophone | None) -> ListenDialog:
        def find(_parent: QObject) -> MadeMicrophone | None:
            return microphone

        dialog = ListenDialog(session, microphone=find)
        dialog.show()
        return dialog

    return with_microphone


def ended(qtbot: QtBot, dialog: ListenDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.result_page.busy.isVisible())


def test_samples_keep_their_values() -> None:
    assert list(from_floats(array.array("f", [0.0, 0.5, -2.0]).tobytes() + b"x")) == [
        0, 16383, -32767,
    ]  # fmt: skip
    assert list(from_words(array.array("h", [1, -2]).tobytes() + b"x")) == [1, -2]
    assert peak(array.array("h", [3, -32767])) == 1.0
    assert peak(array.array("h")) == 0.0


def test_a_recording_is_a_wave_file_and_stops_when_it_is_full(
    qtbot: QtBot, holder: QObject, tmp_path: Path
) -> None:
    microphone = MadeMicrophone()
    made = Recorder(microphone, tmp_path / "r.wav", 3.0, holder)
    made.start()
    with qtbot.waitSignal(made.full):
        microphone.hear(9)
    assert microphone.take is None
    with wave.open(str(made.file)) as stored:
        assert (stored.getframerate(), stored.getnchannels()) == (RATE, 1)
        assert stored.getnframes() == 3 * RATE
    assert made.loudest == pytest.approx(0.5, abs=0.01)


def test_the_meter_shows_decibels(qtbot: QtBot, look: None) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.set_level(0.1)
    assert meter.level_db == pytest.approx(-20.0)
    assert meter.accessibleDescription() == "-20 dB"
    meter.set_level(1.0)
    assert meter.accessibleDescription() == "too loud"


def test_a_recording_gets_a_genre_and_is_gone_afterwards(
    qtbot: QtBot, opened: Callable[[MadeMicrophone | None], ListenDialog]
) -> None:
    microphone = MadeMicrophone()
    dialog = opened(microphone)
    dialog.source_page.record.click()
    microphone.hear(RECORD_S)
    assert microphone.take is None
    ended(qtbot, dialog)
    assert dialog.result_page.verdict.text().startswith("Rock")
    assert [bar.name for bar in dialog.result_page.bars.bars] == ["Rock", "Jazz"]
    folder = dialog.clips.folder
    assert len(list(folder.iterdir())) == 1
    dialog.close()
    assert not folder.exists()


@pytest.mark.parametrize(
    ("seconds", "loudness", "told"), [(1, 0.5, "too short"), (10, 0.001, "Hardly anything")]
)
def test_a_useless_recording_is_told_so(
    opened: Callable[[MadeMicrophone | None], ListenDialog],
    seconds: float,
    loudness: float,
    told: str,
) -> None:
    microphone = MadeMicrophone()
    dialog = opened(microphone)
    dialog.source_page.record.click()
    microphone.hear(seconds, loudness)
    dialog.source_page.record.click()
    assert told in dialog.source_page.note.text()
    assert dialog.pages.currentIndex() == 0
    dialog.close()


def test_without_a_microphone_files_can_be_taken(
    qtbot: QtBot, opened: Callable[[MadeMicrophone | None], ListenDialog], tmp_path: Path
) -> None:
    dialog = opened(None)
    assert not dialog.source_page.record.isEnabled()
    assert "No microphone" in dialog.source_page.note.text()
    file = make_audio(tmp_path / "<b>ünï.ogg", seconds=4.0, signal=chord)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert dialog.take(data)
    ended(qtbot, dialog)
    assert dialog.result_page.name.text() == "<b>ünï.ogg"
    assert len(dialog.result_page.bars.bars) == 2
    dialog.close()
    assert file.exists()


def test_a_clip_can_be_pasted(
    qtbot: QtBot, opened: Callable[[MadeMicrophone | None], ListenDialog], tmp_path: Path
) -> None:
    dialog = opened(None)
    QGuiApplication.clipboard().clear()
    dialog.paste()
    assert "no audio" in dialog.source_page.note.text()
    data = QMimeData()
    clip = make_audio(tmp_path / "clip.wav", seconds=4.0, signal=chord)
    data.setData("audio/wav", clip.read_bytes())
    QGuiApplication.clipboard().setMimeData(data)
    dialog.paste()
    ended(qtbot, dialog)
    assert len(dialog.result_page.bars.bars) == 2
    dialog.close()
    QGuiApplication.clipboard().clear()


def test_what_is_no_audio_is_one_line(
    qtbot: QtBot, opened: Callable[[MadeMicrophone | None], ListenDialog], tmp_path: Path
) -> None:
    dialog = opened(None)
    (tmp_path / "x.mp3").write_bytes(b"no audio" * 99)
    dialog.listen(tmp_path / "x.mp3")
    ended(qtbot, dialog)
    assert "could not" in dialog.result_page.verdict.text()
    assert dialog.result_page.name.text() == "x.mp3"
    assert str(tmp_path) not in dialog.result_page.explanation.text()
    assert not dialog.result_page.play.isVisible()
    dialog.listen(make_audio(tmp_path / "y.flac", seconds=3))
    assert dialog.result_page.play.isVisible()
    ended(qtbot, dialog)
    dialog.close()
