# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading tags for display: mutagen understands the audio, nothing is written, no picture decoded.

Technical data come from mutagen's stream parsers. ID3 tags are loaded with the handful of frames
that are shown, so that a cover or a compressed unknown frame costs nothing.
"""

from __future__ import annotations

import io
import os
import re
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from genreorganizer.errors import UnreadableFile
from genreorganizer.tags import genre_text, sniff
from genreorganizer.tags.model import RawGenres, TagInfo
from genreorganizer.tags.source import Source, open_source

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Path = str | bytes | os.PathLike[str]


@dataclass(frozen=True, slots=True)
class _Fields:
    """Where one family of tags keeps what is shown: candidates, first one wins."""

    title: tuple[str, ...]
    artist: tuple[str, ...]
    album: tuple[str, ...]
    album_artist: tuple[str, ...]
    track: tuple[str, ...]
    year: tuple[str, ...]
    genre: tuple[str, ...]


_ID3 = _Fields(
    ("TIT2",), ("TPE1",), ("TALB",), ("TPE2",), ("TRCK",), ("TDRC", "TYER", "TDRL"), ("TCON",)
)
_VORBIS = _Fields(
    ("title",),
    ("artist",),
    ("album",),
    ("albumartist", "album artist", "album_artist"),
    ("tracknumber", "track"),
    ("date", "year", "originaldate"),
    ("genre",),
)
_APE = _Fields(
    ("title",),
    ("artist",),
    ("album",),
    ("album artist", "albumartist"),
    ("track",),
    ("year", "date"),
    ("genre",),
)
_MP4 = _Fields(
    ("\xa9nam",), ("\xa9ART",), ("\xa9alb",), ("aART",), ("trkn",), ("\xa9day",), ("\xa9gen",)
)
_ASF = _Fields(
    ("Title",),
    ("Author",),
    ("WM/AlbumTitle",),
    ("WM/AlbumArtist",),
    ("WM/TrackNumber", "WM/Track"),
    ("WM/Year",),
    ("WM/Genre",),
)

_FORMATS: dict[str, tuple[str, str, _Fields]] = {
    "MP3": ("mutagen.mp3", "MP3", _ID3),
    "FLAC": ("mutagen.flac", "FLAC", _VORBIS),
    "Ogg Vorbis": ("mutagen.oggvorbis", "OggVorbis", _VORBIS),
    "Opus": ("mutagen.oggopus", "OggOpus", _VORBIS),
    "Speex": ("mutagen.oggspeex", "OggSpeex", _VORBIS),
    "Ogg FLAC": ("mutagen.oggflac", "OggFLAC", _VORBIS),
    "MP4": ("mutagen.mp4", "MP4", _MP4),
    "ASF": ("mutagen.asf", "ASF", _ASF),
    "WAV": ("mutagen.wave", "WAVE", _ID3),
    "AIFF": ("mutagen.aiff", "AIFF", _ID3),
    "DSF": ("mutagen.dsf", "DSF", _ID3),
    "DSDIFF": ("mutagen.dsdiff", "DSDIFF", _ID3),
    "TrueAudio": ("mutagen.trueaudio", "TrueAudio", _ID3),
    "Monkey's Audio": ("mutagen.monkeysaudio", "MonkeysAudio", _APE),
    "WavPack": ("mutagen.wavpack", "WavPack", _APE),
    "Musepack": ("mutagen.musepack", "Musepack", _APE),
    "TAK": ("mutagen.tak", "TAK", _APE),
    "OptimFROG": ("mutagen.optimfrog", "OptimFROG", _APE),
    "AAC": ("mutagen.aac", "AAC", _APE),
    "AC-3": ("mutagen.ac3", "AC3", _APE),
}
_NO_WRITE = ("AAC", "AC-3", "Matroska")
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")


def read(path: Path) -> TagInfo:
    """Read what a file says of itself.

    Raises:
        UnreadableFile: It is absent, not a regular file, not audio we know, or damaged.
    """
    with open_source(path) as source:
        return read_source(source, path)


def read_many(paths: Sequence[Path]) -> list[TagInfo | UnreadableFile]:
    """Read several files; a file that cannot be read yields its error instead of raising."""
    results: list[TagInfo | UnreadableFile] = []
    for path in paths:
        try:
            results.append(read(path))
        except UnreadableFile as error:
            results.append(error)
    return results


def read_source(source: Source, path: Path) -> TagInfo:
    """As :func:`read`, on a file that is already open; ``path`` serves messages and extension."""
    shown = os.fsdecode(path)
    name = sniff.detect(source, path)
    if name is None:
        raise UnreadableFile(f"{shown}: {sniff.describe_unknown(source)}")
    if name == "Matroska":
        return _unsupported(name)
    module, class_name, fields = _FORMATS[name]
    audio = _load(getattr(import_module(module), class_name), source, shown)
    return _info(name, audio, fields)


def _load(kind: Any, source: Source, shown: str) -> Any:
    import mutagen

    stream = io.BufferedReader(_Raw(source), 16384)
    try:
        return kind(stream)
    except (mutagen.MutagenError, EOFError) as error:
        raise UnreadableFile(f"{shown}: damaged or not audio ({_plain(error)})") from error
    except MemoryError as error:
        raise UnreadableFile(f"{shown}: its tags need more memory than allowed") from error
    except Exception as error:  # untrusted bytes find every bug of a parser
        reason = f"damaged ({type(error).__name__}: {_plain(error)})"
        raise UnreadableFile(f"{shown}: {reason}") from error


class _Raw(io.RawIOBase):
    """A source as a binary file object, so that the file is opened only once."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._source.size}
        position = base[whence] + offset
        if position < 0:
            raise OSError("negative seek position")
        self._position = position
        return position

    def tell(self) -> int:
        return self._position

    def readinto(self, buffer: Any) -> int:
        data = self._source.read(self._position, len(buffer))
        buffer[: len(data)] = data
        self._position += len(data)
        return len(data)


def _plain(error: BaseException) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__


def _unsupported(name: str) -> TagInfo:
    return TagInfo(
        format=name,
        title="",
        artist="",
        album="",
        album_artist="",
        track_number=None,
        year=None,
        genres=(),
        raw=RawGenres(name, ()),
        conflict=False,
        duration_s=None,
        sample_rate=None,
        channels=None,
        bitrate_bps=None,
        tag_version="",
        writable=False,
        not_writable_reason=f"{name} files have no tag that this program writes",
    )


def _info(name: str, audio: Any, fields: _Fields) -> TagInfo:
    tags = audio.tags if audio.tags is not None else {}
    info = audio.info
    genres = [text for value in _texts(tags, fields.genre) for text in genre_text.decode(value)]
    writable = name not in _NO_WRITE
    length = getattr(info, "length", None)
    return TagInfo(
        format=name,
        title=_joined(_texts(tags, fields.title)),
        artist=_joined(_texts(tags, fields.artist)),
        album=_joined(_texts(tags, fields.album)),
        album_artist=_joined(_texts(tags, fields.album_artist)),
        track_number=_track(_texts(tags, fields.track)),
        year=_year(_texts(tags, fields.year)),
        genres=tuple(dict.fromkeys(genres)),
        raw=RawGenres(name, ()),
        conflict=False,
        duration_s=float(length) if length else None,
        sample_rate=int(getattr(info, "sample_rate", 0)) or None,
        channels=int(getattr(info, "channels", 0)) or None,
        bitrate_bps=int(getattr(info, "bitrate", 0)) or None,
        tag_version=_version(tags),
        writable=writable,
        not_writable_reason=None
        if writable
        else f"{name} files have no tag that this program writes",
    )


def _version(tags: Any) -> str:
    version = getattr(tags, "version", None)
    return f"ID3v{version[0]}.{version[1]}" if isinstance(version, tuple) else ""


def _texts(tags: Any, keys: Iterable[str]) -> list[str]:
    for key in keys:
        try:
            value = tags.get(key)
        except (KeyError, ValueError):
            continue
        if value is None:
            continue
        items = getattr(value, "text", value)
        if isinstance(items, str):
            items = items.split("\0")
        texts = [_text(item) for item in items]
        if any(texts):
            return [text for text in texts if text]
    return []


def _text(item: Any) -> str:
    if isinstance(item, tuple):  # MP4's (track, total)
        return str(item[0]) if item else ""
    return str(item).strip("\0")


def _joined(texts: list[str]) -> str:
    return "; ".join(texts)


def _track(texts: list[str]) -> int | None:
    digits = texts[0].split("/")[0].strip() if texts else ""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else None


def _year(texts: list[str]) -> int | None:
    match = _YEAR.search(texts[0]) if texts else None
    return int(match[1]) if match else None
