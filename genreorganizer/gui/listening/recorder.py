# SPDX-License-Identifier: GPL-3.0-or-later
"""Recording from a microphone into a temporary WAV file, through QtMultimedia."""

from __future__ import annotations

import array
import wave
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtMultimedia import QAudioFormat, QAudioSource

    Take = Callable[[array.array[int]], None]

_RATE = 44_100
_FLOAT_MAX = 32_767.0


class Microphone(Protocol):
    """What a recording comes from."""

    rate: int
    channels: int

    def start(self, take: Take) -> None:
        """Begin to hand 16-bit samples, channels interleaved, to ``take(array('h'))``."""
        ...

    def stop(self) -> None:
        """Stop."""
        ...


def peak(samples: array.array[int]) -> float:
    """The largest absolute value of 16-bit samples, in [0, 1]."""
    if not samples:
        return 0.0
    return min(1.0, max(max(samples), -min(samples)) / _FLOAT_MAX)


def from_floats(data: bytes) -> array.array[int]:
    """32-bit float samples in [-1, 1] as 16-bit samples; louder ones are clipped."""
    values = array.array("f")
    values.frombytes(data[: len(data) // 4 * 4])
    return array.array("h", (int(max(-1.0, min(1.0, value)) * _FLOAT_MAX) for value in values))


def from_words(data: bytes) -> array.array[int]:
    """Bytes of 16-bit samples in this computer's order."""
    values = array.array("h")
    values.frombytes(data[: len(data) // 2 * 2])
    return values


class QtMicrophone:
    """The system's default input device."""

    def __init__(self, source: QAudioSource, sound: QAudioFormat) -> None:
        from PySide6.QtMultimedia import QAudioFormat

        self.rate = sound.sampleRate()
        self.channels = sound.channelCount()
        self._source = source
        self._floats = sound.sampleFormat() is QAudioFormat.SampleFormat.Float

    def start(self, take: Take) -> None:
        """See `Microphone`."""
        convert = from_floats if self._floats else from_words
        device = self._source.start()
        device.readyRead.connect(lambda: take(convert(bytes(device.readAll().data()))))

    def stop(self) -> None:
        """See `Microphone`."""
        self._source.stop()


def default_microphone(parent: QObject) -> Microphone | None:
    """The system's microphone; None where there is none that can be used."""
    try:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices
    except ImportError:
        return None
    device = QMediaDevices.defaultAudioInput()
    if device.isNull():
        return None
    wanted = QAudioFormat()
    wanted.setSampleRate(_RATE)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    known = {QAudioFormat.SampleFormat.Int16, QAudioFormat.SampleFormat.Float}
    for sound in (wanted, device.preferredFormat()):
        if device.isFormatSupported(sound) and sound.sampleFormat() in known:
            return QtMicrophone(QAudioSource(device, sound, parent), sound)
    return None


class Recorder(QObject):
    """Writes what the microphone hears into a WAV file.

    Attributes:
        level_changed: Carries the level in [0, 1] and the seconds recorded so far.
        full: The longest time was reached; the recording has stopped.

    Args:
        microphone: Where the sound comes from.
        file: Where it goes to.
        most_s: Seconds after which it stops by itself.
    """

    level_changed = Signal(float, float)
    full = Signal()

    def __init__(
        self, microphone: Microphone, file: Path, most_s: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.file = file
        self.loudest = 0.0
        self.seconds = 0.0
        self._most_s = most_s
        self._microphone = microphone
        self._wave: wave.Wave_write | None = None

    def start(self) -> None:
        """Begin."""
        written = wave.open(str(self.file), "wb")
        written.setnchannels(self._microphone.channels)
        written.setsampwidth(2)
        written.setframerate(self._microphone.rate)
        self._wave = written
        self._microphone.start(self._take)

    def stop(self) -> None:
        """Stop; the file is complete then."""
        written, self._wave = self._wave, None
        if written is not None:
            self._microphone.stop()
            written.close()

    def _take(self, samples: array.array[int]) -> None:
        if self._wave is None:
            return
        level = peak(samples)
        self.loudest = max(self.loudest, level)
        self.seconds += len(samples) / self._microphone.channels / self._microphone.rate
        self._wave.writeframesraw(samples.tobytes())
        self.level_changed.emit(level, self.seconds)
        if self.seconds >= self._most_s:
            self.stop()
            self.full.emit()
