# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether there is MPEG audio: two frames in a row.

ISO/IEC 11172-3 (MPEG-1) and ISO/IEC 13818-3 (MPEG-2), sections 2.4.1.3 and 2.4.2.3: the header. The
rates of MPEG-2.5 are an extension of Fraunhofer's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genreorganizer.tags.containers.base import Extent
    from genreorganizer.tags.source import Source

_SYNC = re.compile(rb"\xff[\xe2-\xe7\xf2-\xff][\x00-\xef]", re.DOTALL)
_SEARCHED = 1 << 20
_INFO, _INFO_WITHIN = (b"Xing", b"Info", b"VBRI"), 192
_MOST_CANDIDATES = 3000
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_HIGH = {
    3: (32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    2: (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    1: (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
}
_LOW = {
    3: (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    2: (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    1: (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}


def first_frame(source: Source, extent: Extent) -> int | None:
    """Where the first frame stands that another one follows, or that tells of itself.

    None where there is no such frame.
    """
    data = source.read(extent.start, min(extent.length, _SEARCHED))
    for number, match in enumerate(_SYNC.finditer(data)):
        if number > _MOST_CANDIDATES:
            break
        length = _length(data[match.start() : match.start() + 4])
        if length is None:
            continue
        first = data[match.start() : match.start() + min(length, _INFO_WITHIN)]
        if number == 0 and any(name in first for name in _INFO):
            return extent.start + match.start()
        follower = source.read(extent.start + match.start() + length, 4)
        if _length(follower) is not None and follower[1] >> 1 == data[match.start() + 1] >> 1:
            return extent.start + match.start()
    return None


def _length(head: bytes) -> int | None:
    """Bytes of the frame with this header; None where it is none (or of free format)."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    bitrate, rate, padding = head[2] >> 4, head[2] >> 2 & 3, head[2] >> 1 & 1
    if version == 1 or layer == 0 or bitrate in (0, 15) or rate == 3:
        return None
    bits = (_HIGH if version == 3 else _LOW)[layer][bitrate - 1] * 1000
    hertz = _RATES[version][rate]
    if layer == 3:
        return (12 * bits // hertz + padding) * 4
    samples = 72 if layer == 1 and version != 3 else 144
    return samples * bits // hertz + padding
