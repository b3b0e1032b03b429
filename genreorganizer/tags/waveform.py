# SPDX-License-Identifier: GPL-3.0-or-later
"""Technical data of WAV and its relatives: RIFX, RF64 and BW64, Sony Wave64.

Multimedia Programming Interface and Data Specifications 1.0 (IBM and Microsoft, 1991), chapter 3,
*Waveform Audio File Format*; RF64: EBU Tech 3306; BW64: ITU-R BS.2088. Wave64 has GUIDs for names
and sizes of eight bytes that count their headers, padded to multiples of eight.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from genreorganizer.tags.streams import Technical

if TYPE_CHECKING:
    from genreorganizer.tags.source import Source

WAVE64 = b"riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb\x04\xc1\x00\x00"
_LINEAR = (1, 3, 0xFFFE)  # PCM, float, extensible: a block is one sample of every channel
_MOST_CHUNKS = 1000
_UNKNOWN = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class _Family:
    """How a chunk's header is written."""

    name: int
    size: int
    first: int
    counts_itself: bool
    align: int
    order: Literal["little", "big"] = "little"


def read(source: Source) -> Technical:
    """The technical data.

    Raises:
        EOFError: The header does not tell the format.
    """
    magic = source.read(0, 16)
    family = _Family(4, 4, 12, False, 2, "big" if magic[:4] == b"RIFX" else "little")
    if magic == WAVE64:
        family = _Family(16, 8, 40, True, 8)
    layout, audio = _find(source, family)
    kind, channels, rate, speed, block, _ = (
        int.from_bytes(layout[at : at + width], family.order)
        for at, width in ((0, 2), (2, 2), (4, 4), (8, 4), (12, 2), (14, 2))
    )
    if len(layout) < 16 or not rate:
        raise EOFError("its header does not tell the format")
    per_second = rate * block if kind in _LINEAR and block else speed
    length = audio / per_second if per_second else 0.0
    return Technical(length, rate, channels, per_second * 8)


def _find(source: Source, family: _Family) -> tuple[bytes, int]:
    """The chunk with the format, and how many bytes of audio there are."""
    layout, audio = b"", 0
    at = family.first
    head = family.name + family.size
    for _ in range(_MOST_CHUNKS):
        data = source.read(at, head)
        if len(data) < head or audio:
            break
        size = int.from_bytes(data[family.name :], family.order)
        size -= head if family.counts_itself else 0
        if data[:4] == b"data" and size == _UNKNOWN and source.read(12, 4) == b"ds64":
            size = int.from_bytes(source.read(28, 8), "little")
        if data[:4] == b"fmt ":
            layout = source.read(at + head, 16)
        elif data[:4] == b"data":
            audio = min(size, source.size - at - head)
        at += head + max(size, 0)
        at += -at % family.align
    return layout, audio
