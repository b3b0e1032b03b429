# SPDX-License-Identifier: GPL-3.0-or-later
"""Technical data of audio streams, mostly by mutagen's stream parsers without its tag parsers."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

from genreorganizer.errors import UnreadableFile
from genreorganizer.tags import sniff

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.tags.source import Path, Source

    Loader = Callable[[Any, io.BufferedReader, Source], Any]

_BUFFER = 16384
_FLAC_STREAMINFO = 34


def _named(name: str) -> Loader:
    return lambda module, stream, source: getattr(module, name)(stream)


def _at(name: str) -> Loader:
    return lambda module, stream, source: getattr(module, name)(stream, 0)


def _ogg(name: str) -> Loader:
    def load(module: Any, stream: io.BufferedReader, source: Source) -> Any:
        info = getattr(module, name)(stream)
        info._post_tags(stream)  # the length, from the last page
        return info

    return load


def _flac(module: Any, stream: io.BufferedReader, source: Source) -> Any:
    block = source.read(sniff.skip_id3(source) + 4, 4 + _FLAC_STREAMINFO)
    if block[0] & 0x7F != module.StreamInfo.code:
        raise module.error("it does not begin with its stream information")
    return module.StreamInfo(block[4:])


def _mp4(module: Any, stream: io.BufferedReader, source: Source) -> Any:
    return module.MP4Info(module.Atoms(stream), stream)


def _whole(name: str, **options: Any) -> Loader:
    return lambda module, stream, source: getattr(module, name)(stream, **options).info


def _waveform(module: Any, stream: io.BufferedReader, source: Source) -> Any:
    return module.read(source)


def _musepack(module: Any, stream: io.BufferedReader, source: Source) -> Any:
    return module.read(source, sniff.skip_id3(source))


def _matroska(module: Any, stream: io.BufferedReader, source: Source) -> Any:
    return module.stream(source)


_LOADERS: dict[str, tuple[str, Loader]] = {
    "MP3": ("mutagen.mp3", _at("MPEGInfo")),
    "FLAC": ("mutagen.flac", _flac),
    "Ogg Vorbis": ("mutagen.oggvorbis", _ogg("OggVorbisInfo")),
    "Opus": ("mutagen.oggopus", _ogg("OggOpusInfo")),
    "Speex": ("mutagen.oggspeex", _ogg("OggSpeexInfo")),
    "Ogg FLAC": ("mutagen.oggflac", _ogg("OggFLACStreamInfo")),
    "MP4": ("mutagen.mp4", _mp4),
    "ASF": ("mutagen.asf", _whole("ASF")),
    "WAV": ("genreorganizer.tags.waveform", _waveform),
    "Wave64": ("genreorganizer.tags.waveform", _waveform),
    "AIFF": ("mutagen.aiff", _named("AIFFInfo")),
    "DSF": ("mutagen.dsf", _whole("DSF", known_frames={})),
    "DSDIFF": ("mutagen.dsdiff", _named("DSDIFFInfo")),
    "TrueAudio": ("mutagen.trueaudio", _at("TrueAudioInfo")),
    "Monkey's Audio": ("mutagen.monkeysaudio", _named("MonkeysAudioInfo")),
    "WavPack": ("mutagen.wavpack", _named("WavPackInfo")),
    "Musepack": ("genreorganizer.tags.musepack", _musepack),
    "TAK": ("mutagen.tak", _named("TAKInfo")),
    "OptimFROG": ("mutagen.optimfrog", _named("OptimFROGInfo")),
    "Matroska": ("genreorganizer.tags.matroska", _matroska),
    "AAC": ("mutagen.aac", _named("AACInfo")),
    "AC-3": ("mutagen.ac3", _named("AC3Info")),
}


@dataclass(frozen=True, slots=True)
class Technical:
    """What a stream's header tells; None where it does not.

    Attributes:
        length: In seconds.
        sample_rate: In Hz.
        channels: Number of channels.
        bitrate: Bits per second.
    """

    length: float | None = None
    sample_rate: int | None = None
    channels: int | None = None
    bitrate: int | None = None

    @classmethod
    def of(cls, info: Any) -> Self:
        """From a parser's object, whose properties may fail like the parser."""
        length = float(getattr(info, "length", 0) or 0)
        numbers = [getattr(info, name, 0) for name in ("sample_rate", "channels", "bitrate")]
        whole = [int(number or 0) or None for number in numbers]
        return cls(length if length and math.isfinite(length) else None, *whole)


def technical_data(source: Source, name: str, path: Path, *, tolerant: bool) -> Technical:
    """The technical data of a stream.

    ID3 tags before the file proper are passed over.

    Args:
        source: The open file.
        name: Its format's short name.
        path: Its name for messages.
        tolerant: Tell nothing instead of raising, for a file whose structure is known to be sane.

    Raises:
        UnreadableFile: The stream is damaged.
    """
    if name not in _LOADERS:
        return Technical()
    import mutagen

    module, load = _LOADERS[name]
    try:
        raw = _Raw(source, sniff.skip_id3(source))
        return Technical.of(load(import_module(module), io.BufferedReader(raw, _BUFFER), source))
    except MemoryError as error:
        raise UnreadableFile("its tags need more memory than allowed", path=path) from error
    except (mutagen.MutagenError, EOFError) as error:
        if tolerant and name != "MP3":  # whose structure alone says little
            return Technical()
        raise UnreadableFile(
            "damaged or not audio ({reason})",
            path=path,
            reason=_plain(error),
        ) from error
    except UnreadableFile:  # the disk fails
        raise
    except Exception as error:  # untrusted bytes find every bug of a parser
        if tolerant:
            return Technical()
        raise UnreadableFile(
            "damaged ({reason})",
            path=path,
            reason=f"{type(error).__name__}: {_plain(error)}",
        ) from error


class _Raw(io.RawIOBase):
    """A source from an offset on as a binary file object: the file is opened only once."""

    def __init__(self, source: Source, start: int) -> None:
        self._source = source
        self._start = start
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        end = self._source.size - self._start
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: end}
        position = base[whence] + offset
        if position < 0:
            raise OSError("negative seek position")
        self._position = position
        return position

    def tell(self) -> int:
        return self._position

    def readinto(self, buffer: Any) -> int:
        data = self._source.read(self._start + self._position, len(buffer))
        buffer[: len(data)] = data
        self._position += len(data)
        return len(data)


def _plain(error: BaseException) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__
