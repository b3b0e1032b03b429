# SPDX-License-Identifier: GPL-3.0-or-later
"""Which format a file is, by its content; the extension decides only where content is silent.

The magic bytes are those that the specifications in the formats' own modules require.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from genreorganizer.messages import Message
from genreorganizer.tags import id3v2_syntax
from genreorganizer.tags.containers.ogg import CODECS
from genreorganizer.tags.formats import EXTENSIONS, FORMATS

if TYPE_CHECKING:
    from genreorganizer.tags.source import Source

_NOT_AUDIO: tuple[tuple[bytes, Message], ...] = (
    (b"\xff\xd8\xff", Message("a JPEG picture")),
    (b"\x89PNG", Message("a PNG picture")),
    (b"GIF8", Message("a GIF picture")),
    (b"PK\x03\x04", Message("a ZIP archive")),
    (b"%PDF", Message("a PDF document")),
    (b"#EXTM3U", Message("a playlist")),
    (b"\x7fELF", Message("a program")),
)

_MAGIC: Final = tuple(
    (magic, offset, name) for name, form in FORMATS.items() for offset, magic in form.magic
)


def detect(source: Source, name: str | bytes | os.PathLike[str]) -> str | None:
    """The format's short name; None where the content is none of ours."""
    if source.size == 0:
        return None
    start = id3v2_syntax.skip(source)
    head = source.read(start, 64)
    found = _by_magic(source, start, head)
    if found is not None:
        return found
    if _other_kind(head) is not None:
        return None
    extension = os.path.splitext(os.fsdecode(name))[1].lower()
    expected = EXTENSIONS.get(extension)
    return expected if expected and FORMATS[expected].by_extension else None


def _by_magic(source: Source, start: int, head: bytes) -> str | None:
    for magic, offset, name in _MAGIC:
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
        for name, codec in CODECS.items():
            if body.startswith(codec.identification):
                return name
        offset += 27 + len(lacing) + sum(lacing)
    return None


def _other_kind(head: bytes) -> Message | None:
    text = head.lstrip()[:9].lower()
    if text.startswith((b"<!doctype", b"<html")):
        return Message("a web page")
    return next((what for magic, what in _NOT_AUDIO if head.startswith(magic)), None)


def describe_unknown(source: Source) -> Message:
    """Why :func:`detect` found nothing, in words."""
    if source.size == 0:
        return Message("the file is empty")
    head = source.read(id3v2_syntax.skip(source), 64)
    if not head.strip(b"\0"):
        return Message("there is no audio in the file")
    what = _other_kind(head)
    if what is None:
        return Message("not a known audio format, or damaged")
    return Message("this is {what}, not audio", what=what)
