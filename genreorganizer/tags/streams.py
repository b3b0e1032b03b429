# SPDX-License-Identifier: GPL-3.0-or-later
"""Technical data of audio streams, mostly by mutagen's stream parsers without its tag parsers."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

from genreorganizer.errors import UnreadableFile
from genreorganizer.tags import id3v2_syntax
from genreorganizer.tags.source import SourceStream

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.tags.source import Path, Source

    Loader = Callable[[Any, io.BufferedReader, Source], Any]

_BUFFER = 16384
_FLAC_STREAMINFO = 34


def named(name: str) -> Loader:
    """A class of the module, made of the stream."""
    return lambda module, stream, source: getattr(module, name)(stream)


def at_start(name: str) -> Loader:
    """A class of the module that also wants to know where to begin."""
    return lambda module, stream, source: getattr(module, name)(stream, 0)


def ogg(name: str) -> Loader:
    """A class of the module for a codec in Ogg, with the length from the last page."""

    def load(module: Any, stream: io.BufferedReader, source: Source) -> Any:
        info = getattr(module, name)(stream)
        info._post_tags(stream)  # the length, from the last page
        return info

    return load


def flac(module: Any, stream: io.BufferedReader, source: Source) -> Any:
    """FLAC's stream information block."""
    block = source.read(id3v2_syntax.skip(source) + 4, 4 + _FLAC_STREAMINFO)
    if block[0] & 0x7F != module.StreamInfo.code:
        raise module.error("it does not begin with its stream information")
    return module.StreamInfo(block[4:])


def mp4(module: Any, stream: io.BufferedReader, source: Source) -> Any:
    """The movie header of MP4 and QuickTime."""
    return module.MP4Info(module.Atoms(stream), stream)


def whole(name: str, **options: Any) -> Loader:
    """A class of the module that reads the tags, too."""
    return lambda module, stream, source: getattr(module, name)(stream, **options).info


def waveform(module: Any, stream: io.BufferedReader, source: Source) -> Any:
    """RIFF WAVE and Wave64, by this package."""
    return module.read(source)


def musepack(module: Any, stream: io.BufferedReader, source: Source) -> Any:
    """Musepack, by this package."""
    return module.read(source, id3v2_syntax.skip(source))


def matroska(module: Any, stream: io.BufferedReader, source: Source) -> Any:
    """Matroska, by this package."""
    return module.stream(source)


@dataclass(frozen=True, slots=True)
class Stream:
    """How a format's technical data are read.

    Attributes:
        module: What is imported for it, once it is needed.
        load: Gives an object with ``length`` and the like; out of the module, a file object that
            begins after leading ID3 tags, and the source.
        default_rate: In Hz, where the header does not tell.
        sound: A file whose structure is sane is taken for audio even where this fails.
    """

    module: str
    load: Loader
    default_rate: int | None = None
    sound: bool = True


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


def technical_data(
    source: Source, stream: Stream | None, path: Path, *, tolerant: bool
) -> Technical:
    """The technical data of a stream.

    ID3 tags before the file proper are passed over.

    Args:
        source: The open file.
        stream: How they are read; None where nothing is known of the format.
        path: Its name for messages.
        tolerant: Tell nothing instead of raising, for a file whose structure is known to be sane.

    Raises:
        UnreadableFile: The stream is damaged.
    """
    if stream is None:
        return Technical()
    import mutagen

    try:
        raw = SourceStream(source, id3v2_syntax.skip(source))
        module = import_module(stream.module)
        return Technical.of(stream.load(module, io.BufferedReader(raw, _BUFFER), source))
    except MemoryError as error:
        raise UnreadableFile("its tags need more memory than allowed", path=path) from error
    except (mutagen.MutagenError, EOFError) as error:
        if tolerant and stream.sound:
            return Technical()
        raise UnreadableFile("damaged or not audio", path=path) from error
    except UnreadableFile:  # the disk fails
        raise
    except Exception as error:  # untrusted bytes find every bug of a parser
        if tolerant:
            return Technical()
        raise UnreadableFile("damaged", path=path) from error
