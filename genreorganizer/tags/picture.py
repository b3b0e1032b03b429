# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture that is to be a cover: what it is says its content, and its bytes are never changed.

JPEG: ITU-T T.81, annex B (markers and frame headers). PNG: W3C PNG, sections 5.2 and 11.2. GIF89a,
sections 17 and 18. WebP: RFC 9649, sections 2.4 to 2.7. As a block: RFC 9639, section 8.8.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

from genreorganizer.domain import formatting
from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

LARGEST: Final = 10_000_000
"""Bytes of the largest picture that is written: larger ones make every copy of a track slow."""
FRONT: Final = 3
"""The number of the front cover in ID3v2, FLAC and ASF."""
OTHER: Final = 0
"""That of a picture of no stated kind, which players show where there is no front cover."""

_MIMES: Final = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WebP": "image/webp",
}
_ENDINGS: Final = {"JPEG": ".jpg", "PNG": ".png", "GIF": ".gif", "WebP": ".webp", "BMP": ".bmp"}
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_SAMPLES: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Samples of a pixel by PNG's colour type."""
_PALETTE: Final = 3
_JPEG_ALONE: Final = frozenset((0x01, *range(0xD0, 0xD8)))
"""Markers without a length."""
_JPEG_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class Size:
    """What a picture's header tells.

    Attributes:
        width: In pixels.
        height: In pixels.
        depth: Bits of a pixel.
        colors: Entries of the palette; 0 where there is none.
    """

    width: int
    height: int
    depth: int
    colors: int = 0


@dataclass(frozen=True, slots=True)
class CoverPicture:
    """A picture.

    Attributes:
        data: Its bytes as they are.
        kind: ``JPEG``, ``PNG``, ``GIF`` or ``WebP``.
        size: What its header tells.
    """

    data: bytes
    kind: str
    size: Size

    @classmethod
    def of(cls, data: bytes, length: int | None = None) -> Self:
        """Recognize a picture by its content.

        Args:
            data: The picture, or the beginning of one that is too large.
            length: How many bytes it has.

        Raises:
            UsageError: It is none of those, is damaged, or larger than `LARGEST`.
        """
        kind = kind_of(data)
        if kind not in _MIMES:
            raise UsageError("not a JPEG, PNG, GIF or WebP picture")
        length = len(data) if length is None else length
        if length > LARGEST:
            raise UsageError(
                "the picture is {size}; a cover can be at most {most}",
                size=formatting.size(length),
                most=formatting.size(LARGEST),
            )
        size = measured(data)
        if size is None or not size.width or not size.height:
            raise UsageError("the picture is damaged: its header does not state its size")
        return cls(data, kind, size)

    @property
    def mime(self) -> str:
        """Its media type."""
        return _MIMES[self.kind]

    def block(self) -> bytes:
        """As FLAC and Vorbis comments hold a front cover."""
        mime = self.mime.encode("ascii")
        size = self.size
        return (
            struct.pack(">II", FRONT, len(mime))
            + mime
            + struct.pack(
                ">IIIIII", 0, size.width, size.height, size.depth, size.colors, len(self.data)
            )
            + self.data
        )


def kind_of(data: bytes) -> str:
    """Which kind of picture some bytes begin; empty where it is none that is known."""
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(_PNG):
        return "PNG"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WebP"
    return "BMP" if data.startswith(b"BM") else ""


def ending(data: bytes) -> str:
    """The ending of a file that holds a picture, such as ``.jpg``; that of JPEG where unknown."""
    return _ENDINGS.get(kind_of(data), ".jpg")


def told(data: bytes) -> str:
    """A picture in one line that no other one has: ``JPEG 600 × 600, 84 kB, #1f3a9c02d4e5``."""
    size = measured(data)
    pixels = f" {size.width} × {size.height}" if size else ""
    digest = hashlib.sha256(data).hexdigest()[:12]
    return f"{kind_of(data) or '?'}{pixels}, {formatting.size(len(data))}, #{digest}"


def measured(data: bytes) -> Size | None:
    """What a picture's header tells; None where it is broken or not known."""
    measure = _MEASURES.get(kind_of(data))
    if measure is None:
        return None
    try:
        return measure(data)
    except (struct.error, IndexError, KeyError):
        return None


def data_of(block: bytes) -> bytes:
    """The picture in a block of FLAC; empty where the block is broken."""
    at = 4
    for more in (0, 16):  # type and description; then the picture's size in pixels
        at += 4 + int.from_bytes(block[at : at + 4], "big") + more
    length = int.from_bytes(block[at : at + 4], "big")
    data = block[at + 4 : at + 4 + length]
    return data if len(data) == length else b""


def _jpeg(data: bytes) -> Size | None:
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
        elif marker in _JPEG_ALONE:
            at += 2
        elif marker in _JPEG_FRAMES:
            bits, height, width, parts = struct.unpack_from(">BHHB", data, at + 4)
            return Size(width, height, bits * parts)
        elif marker in (0xD9, 0xDA):  # the end, or the scan, without a frame before it
            return None
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def _png(data: bytes) -> Size | None:
    if data[12:16] != b"IHDR":
        return None
    width, height, bits, colour = struct.unpack_from(">IIBB", data, 16)
    colors = 0
    if colour == _PALETTE:
        at = data.find(b"PLTE", 33, 1 << 16)
        colors = int.from_bytes(data[at - 4 : at], "big") // 3 if at > 0 else 0
    return Size(width, height, bits * _PNG_SAMPLES[colour], colors)


def _gif(data: bytes) -> Size:
    width, height, flags = struct.unpack_from("<HHB", data, 6)
    bits = (flags & 7) + 1
    return Size(width, height, bits, 1 << bits if flags & 0x80 else 0)


def _webp(data: bytes) -> Size | None:
    match data[12:16]:
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", data, 26)
            return Size(width & 0x3FFF, height & 0x3FFF, 24)
        case b"VP8L":
            (bits,) = struct.unpack_from("<I", data, 21)
            return Size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, 32)
        case b"VP8X":
            alpha = data[20] & 0x10
            width, height = (int.from_bytes(data[at : at + 3], "little") for at in (24, 27))
            return Size(width + 1, height + 1, 32 if alpha else 24)
    return None


_MEASURES: Final[dict[str, Callable[[bytes], Size | None]]] = {
    "JPEG": _jpeg,
    "PNG": _png,
    "GIF": _gif,
    "WebP": _webp,
}
