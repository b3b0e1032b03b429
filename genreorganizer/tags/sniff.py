# SPDX-License-Identifier: GPL-3.0-or-later
"""Which format a file is, by its content; the extension decides only where content is silent."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from genreorganizer.messages import Message
from genreorganizer.tags.waveform import WAVE64

if TYPE_CHECKING:
    from genreorganizer.tags.source import Source

EXTENSIONS: dict[str, str] = {
    ".mp3": "MP3",
    ".mp2": "MP3",
    ".mp1": "MP3",
    ".mpga": "MP3",
    ".flac": "FLAC",
    ".ogg": "Ogg Vorbis",
    ".oga": "Ogg FLAC",
    ".opus": "Opus",
    ".spx": "Speex",
    ".m4a": "MP4",
    ".m4b": "MP4",
    ".m4r": "MP4",
    ".m4p": "MP4",
    ".mp4": "MP4",
    ".3gp": "MP4",
    ".3gpp": "MP4",
    ".3g2": "MP4",
    ".alac": "MP4",
    ".wma": "ASF",
    ".asf": "ASF",
    ".wav": "WAV",
    ".wave": "WAV",
    ".bwf": "WAV",
    ".rf64": "WAV",
    ".w64": "Wave64",
    ".aif": "AIFF",
    ".aiff": "AIFF",
    ".aifc": "AIFF",
    ".dsf": "DSF",
    ".dff": "DSDIFF",
    ".tta": "TrueAudio",
    ".ape": "Monkey's Audio",
    ".wv": "WavPack",
    ".mpc": "Musepack",
    ".mp+": "Musepack",
    ".mpp": "Musepack",
    ".tak": "TAK",
    ".ofr": "OptimFROG",
    ".ofs": "OptimFROG",
    ".aac": "AAC",
    ".ac3": "AC-3",
    ".eac3": "AC-3",
    ".mka": "Matroska",
    ".webm": "Matroska",
}
AUDIO_EXTENSIONS = frozenset(EXTENSIONS)

_ASF_HEADER = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_OGG_CODECS = (
    (b"\x01vorbis", "Ogg Vorbis"),
    (b"OpusHead", "Opus"),
    (b"Speex   ", "Speex"),
    (b"\x7fFLAC", "Ogg FLAC"),
)
_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"fLaC", "FLAC"),
    (4, b"ftyp", "MP4"),
    (4, b"moov", "MP4"),
    (4, b"mdat", "MP4"),
    (4, b"wide", "MP4"),
    (4, b"pnot", "MP4"),
    (4, b"free", "MP4"),
    (4, b"skip", "MP4"),
    (0, _ASF_HEADER, "ASF"),
    (0, WAVE64, "Wave64"),
    (0, b"DSD ", "DSF"),
    (0, b"FRM8", "DSDIFF"),
    (0, b"MAC ", "Monkey's Audio"),
    (0, b"MACF", "Monkey's Audio"),
    (0, b"wvpk", "WavPack"),
    (0, b"MP+", "Musepack"),
    (0, b"MPCK", "Musepack"),
    (0, b"tBaK", "TAK"),
    (0, b"OFR ", "OptimFROG"),
    (0, b"TTA1", "TrueAudio"),
    (0, b"TTA2", "TrueAudio"),
    (0, b"\x0bw", "AC-3"),
    (0, b"\x1aE\xdf\xa3", "Matroska"),
    (0, b"ADIF", "AAC"),
)
_NOT_AUDIO: tuple[tuple[bytes, Message], ...] = (
    (b"\xff\xd8\xff", Message("a JPEG picture")),
    (b"\x89PNG", Message("a PNG picture")),
    (b"GIF8", Message("a GIF picture")),
    (b"PK\x03\x04", Message("a ZIP archive")),
    (b"%PDF", Message("a PDF document")),
    (b"#EXTM3U", Message("a playlist")),
    (b"\x7fELF", Message("a program")),
)


def skip_id3(source: Source, offset: int = 0) -> int:
    """The offset after the ID3v2 tags that start at ``offset`` (several in a row are found)."""
    while True:
        head = source.read(offset, 10)
        if len(head) < 10 or head[:3] != b"ID3" or head[3] == 255 or max(head[6:10]) > 127:
            return offset
        size = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
        footer = 10 if head[3] == 4 and head[5] & 0x10 else 0
        offset += 10 + size + footer


def detect(source: Source, name: str | bytes | os.PathLike[str]) -> str | None:
    """The format's short name; None where the content is none of ours."""
    if source.size == 0:
        return None
    start = skip_id3(source)
    head = source.read(start, 64)
    found = _by_magic(source, start, head)
    if found is not None:
        return found
    if _foreign(head) is not None:
        return None
    extension = os.path.splitext(os.fsdecode(name))[1].lower()
    expected = EXTENSIONS.get(extension)
    if expected in ("MP3", "Musepack"):  # these may start with junk, or lack a signature
        return expected
    return None


def _by_magic(source: Source, start: int, head: bytes) -> str | None:
    for offset, magic, name in _MAGIC:
        if head.startswith(magic, offset):
            return name
    if head[:4] == b"OggS":
        return _ogg_codec(source, start)
    if head[:4] in (b"RIFF", b"RIFX", b"RF64", b"BW64") and head[8:12] == b"WAVE":
        return "WAV"
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        return "AIFF"
    if len(head) > 3 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0:
        layer, version = head[1] >> 1 & 3, head[1] >> 3 & 3
        if layer == 0 and head[1] & 0xF0 == 0xF0:
            return "AAC"
        if layer and version != 1 and head[2] >> 4 != 15 and head[2] >> 2 & 3 != 3:
            return "MP3"
    return None


def _ogg_codec(source: Source, offset: int) -> str | None:
    """The first audio codec among the streams that begin on the first pages."""
    for _ in range(16):
        head = source.read(offset, 27)
        if len(head) < 27 or head[:4] != b"OggS" or not head[5] & 2:
            return None
        lacing = source.read(offset + 27, head[26])
        body = source.read(offset + 27 + len(lacing), 16)
        for magic, name in _OGG_CODECS:
            if body.startswith(magic):
                return name
        offset += 27 + len(lacing) + sum(lacing)
    return None


def _foreign(head: bytes) -> Message | None:
    text = head.lstrip()[:9].lower()
    if text.startswith((b"<!doctype", b"<html")):
        return Message("a web page")
    return next((what for magic, what in _NOT_AUDIO if head.startswith(magic)), None)


def describe_unknown(source: Source) -> Message:
    """Why :func:`detect` found nothing, in words."""
    if source.size == 0:
        return Message("the file is empty")
    head = source.read(skip_id3(source), 64)
    if not head.strip(b"\0"):
        return Message("there is no audio in the file")
    what = _foreign(head)
    if what is None:
        return Message("not a known audio format, or damaged")
    return Message("this is {what}, not audio", what=what)
