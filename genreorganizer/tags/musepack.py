# SPDX-License-Identifier: GPL-3.0-or-later
"""Technical data of Musepack, stream versions 4 to 8; hostile headers end like others.

Musepack's own specifications: of stream version 7 the header (frames of 1152 samples, flags with
the rate); of stream version 8 the packets (a key of two letters, then a size of seven bits a byte
that counts them both) and the stream header packet ``SH``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.tags.streams import Technical

if TYPE_CHECKING:
    from genreorganizer.tags.source import Source

_RATES = (44_100, 48_000, 37_800, 32_000)
_FRAME, _LEAD = 1152, 576
_MOST_PACKETS = 100
_LONGEST_NUMBER = 9


def read(source: Source, start: int) -> Technical:
    """The technical data of the stream at ``start``.

    Raises:
        EOFError: The header is not there.
    """
    head = source.read(start, 12)
    if head[:4] == b"MPCK":
        return _packets(source, start + 4)
    if len(head) < 12:
        raise EOFError("its header is incomplete")
    if head[:3] == b"MP+" and head[3] & 15 == 7:
        frames, flags = (int.from_bytes(head[at : at + 4], "little") for at in (4, 8))
        rate = _RATES[flags >> 16 & 3]
        return Technical(max(0, frames * _FRAME - _LEAD) / rate, rate, 2)
    version = int.from_bytes(head[:4], "little") >> 11 & 0x3FF
    if version not in (4, 5, 6):
        raise EOFError("it is of an unknown version")
    frames = int.from_bytes(head[4:8] if version > 4 else head[6:8], "little")
    frames -= version < 6
    return Technical(max(0, frames * _FRAME - _LEAD) / _RATES[0], _RATES[0], 2)


def _packets(source: Source, start: int) -> Technical:
    """Stream version 8: the packet ``SH`` among those before the audio."""
    for _ in range(_MOST_PACKETS):
        head = source.read(start, 2 + _LONGEST_NUMBER)
        size, width = _number(head, 2)
        if size < 2 + width:
            break
        if head[:2] == b"SH":
            body = source.read(start + 2 + width, 4 + 1 + 2 * _LONGEST_NUMBER + 2)
            samples, count = _number(body, 5)
            silence, more = _number(body, 5 + count)
            last = body[5 + count + more : 7 + count + more]
            if len(last) < 2:
                break
            rate = _RATES[last[0] >> 5 & 3]
            return Technical(max(0, samples - silence) / rate, rate, (last[1] >> 4) + 1)
        start += size
    raise EOFError("its header does not tell the format")


def _number(data: bytes, at: int) -> tuple[int, int]:
    """A number of seven bits a byte, and its bytes."""
    value = 0
    for width in range(1, _LONGEST_NUMBER + 1):
        if at + width > len(data):
            break
        byte = data[at + width - 1]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, width
    raise EOFError("its header is incomplete")
