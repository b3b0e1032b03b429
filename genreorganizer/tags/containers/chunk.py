# SPDX-License-Identifier: GPL-3.0-or-later
"""Chunks, and how each family of files writes them.

RIFF: Multimedia Programming Interface and Data Specifications 1.0 (IBM and Microsoft, 1991),
chapter 2. AIFF 1.3 and AIFF-C (Apple, 1989 and 1991), after EA IFF 85. DSDIFF 1.5 (Philips, 2004),
section 2.3: sizes of eight bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from genreorganizer.tags.source import Source

OUTER, _AUDIO = b"RF64" + b"\xff" * 4, b"data" + b"\xff" * 4
LONG_OUTER, _LONG_AUDIO = 20, 28


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one family writes its chunks.

    Attributes:
        order: Byte order of sizes.
        width: Bytes of a size.
        id3: Names of the ID3 chunk; a new one gets the first.
        audio: Names of the chunks with audio.
        endless: Audio of size zero is played to the end of the file.
    """

    order: Literal["little", "big"]
    width: int
    id3: tuple[bytes, ...]
    audio: tuple[bytes, ...]
    endless: bool = False


WAV = Dialect("little", 4, (b"id3 ", b"ID3 "), (b"data",), endless=True)
RIFX = Dialect("big", 4, (b"id3 ", b"ID3 "), (b"data",), endless=True)
AIFF = Dialect("big", 4, (b"ID3 ",), (b"SSND",))
DSDIFF = Dialect("big", 8, (b"ID3 ",), (b"DSD ", b"DST "))


def long_sizes(source: Source) -> dict[bytes, int]:
    """Sizes of eight bytes for the headers that refer to them: RF64 and BW64.

    EBU Tech 3306 and ITU-R BS.2088: -1 in four bytes refers to the ``ds64`` chunk.
    """
    head = source.read(0, 36)
    if head[:4] not in (b"RF64", b"BW64") or head[4:8] != b"\xff" * 4 or head[12:16] != b"ds64":
        return {}
    places = {OUTER: LONG_OUTER, _AUDIO: _LONG_AUDIO}
    return {name: int.from_bytes(head[at : at + 8], "little") for name, at in places.items()}


@dataclass(frozen=True, slots=True)
class Chunk:
    """A chunk: its name, where its header and its data start, where its data end."""

    name: bytes
    start: int
    data: int
    end: int

    @property
    def padded(self) -> int:
        """Offset after the pad byte."""
        return self.end + (self.end - self.data) % 2
