# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures made by code, and files that carry them as covers."""

from __future__ import annotations

import base64
import struct
import zlib
from typing import TYPE_CHECKING

import mutagen
import numpy as np
from mutagen.apev2 import APEValue
from mutagen.asf import ASFByteArrayAttribute
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC
from mutagen.mp4 import MP4Cover

from support.media import make_audio

if TYPE_CHECKING:
    from pathlib import Path

_FRONT = 3


def png(width: int = 8, height: int = 8, color: tuple[int, int, int] = (200, 30, 30)) -> bytes:
    """A picture in one colour."""
    line = b"\0" + bytes(color) * width
    return _png(width, height, zlib.compress(line * height))


def painted(seed: int, side: int = 240) -> bytes:
    """A cover that nobody has seen: two colours, a few discs and bars."""
    chance = np.random.default_rng(seed)
    across, down = np.meshgrid(np.linspace(0, 1, side), np.linspace(0, 1, side))
    first, second, third = chance.integers(20, 235, (3, 3))
    slope = np.clip(across * chance.random() + down * chance.random(), 0, 1)[..., None]
    pixels = first * (1 - slope) + second * slope
    for _ in range(chance.integers(1, 4)):
        x, y, radius = chance.random(3) * (1, 1, 0.4)
        disc = (across - x) ** 2 + (down - y) ** 2 < radius**2
        pixels[disc] = 0.3 * pixels[disc] + 0.7 * third
    bar = np.abs((across if seed % 2 else down) - chance.random()) < 0.03
    pixels[bar] = 245
    lines = np.concatenate(
        [np.zeros((side, 1), np.uint8), pixels.astype(np.uint8).reshape(side, -1)], axis=1
    )
    return _png(side, side, zlib.compress(lines.tobytes()))


def bomb(width: int = 30_000, height: int = 30_000) -> bytes:
    """A picture of a few kilobytes that would be gigabytes decoded."""
    return _png(width, height, zlib.compress(bytes(1 << 20)))


def _png(width: int, height: int, data: bytes) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def with_cover(path: Path, picture: bytes, *, kind: int = _FRONT) -> Path:
    """A short file with a picture in the way of its format."""
    make_audio(path)
    file = mutagen.File(path)
    block = Picture()
    block.type, block.mime, block.data = kind, "image/png", picture
    match path.suffix:
        case ".flac":
            flac = FLAC(path)
            flac.add_picture(block)
            flac.save()
            return path
        case ".mp3" | ".wav" | ".aiff":
            if file.tags is None:
                file.add_tags()
            file.tags.add(APIC(encoding=0, mime="image/png", type=kind, desc="", data=picture))
        case ".ogg" | ".opus":
            file["metadata_block_picture"] = [base64.b64encode(block.write()).decode()]
        case ".m4a":
            file["covr"] = [MP4Cover(picture, MP4Cover.FORMAT_PNG)]
        case ".wma":
            head = struct.pack("<BI", kind, len(picture))
            mime = "image/png".encode("utf-16-le") + b"\0\0" + b"\0\0"
            file["WM/Picture"] = [ASFByteArrayAttribute(head + mime + picture)]
        case ".wv" | ".ape" | ".mpc" | ".tta":
            if file.tags is None:
                file.add_tags()
            file.tags["Cover Art (Front)"] = APEValue(b"cover.png\0" + picture, 1)
    file.save()
    return path


def jpeg(width: int = 20, height: int = 30, length: int = 300) -> bytes:
    """A JPEG's markers and frame header, and bytes that its decoder would not like."""
    scan = np.random.default_rng(width).integers(0, 256, length, np.uint8).tobytes()
    # What unsynchronization has to escape, and what ends a file badly.
    scan = b"\xff\xe0\xff\x00\xff\xff" + scan.replace(b"\xff", b"\xff\0") + b"\xff"
    frame = struct.pack(">HBHHB", 17, 8, height, width, 3) + bytes(9)
    head = b"\xff\xd8\xff\xe0" + struct.pack(">H", 16) + b"JFIF" + bytes(10)
    return head + b"\xff\xff\xc0" + frame + b"\xff\xda" + struct.pack(">H", 4) + bytes(2) + scan


def gif(width: int = 7, height: int = 5) -> bytes:
    """A GIF's header with a palette of four colours."""
    return b"GIF89a" + struct.pack("<HHBBB", width, height, 0x91, 0, 0) + bytes(12) + b";"


def webp(width: int = 9, height: int = 6) -> bytes:
    """A WebP's header, of the extended kind."""
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    chunk = b"VP8X" + struct.pack("<I", 10) + bytes(4) + size
    return b"RIFF" + struct.pack("<I", 4 + len(chunk)) + b"WEBP" + chunk
