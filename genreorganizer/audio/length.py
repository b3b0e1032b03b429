# SPDX-License-Identifier: GPL-3.0-or-later
"""What the first bytes of a file tell of its length, where FFmpeg does not say how it knows it."""

from __future__ import annotations

import itertools
from typing import BinaryIO

_MPEG_RATES = ((11025, 12000, 8000), (), (22050, 24000, 16000), (44100, 48000, 32000))
"""Sample rates by the version bits of an MPEG audio frame: 2.5, reserved, 2, 1."""
_HEAD = 4096
_TAIL = 65_536
_PAGE = b"OggS"
_BEGINS_STREAM = 2


def told_by_mpeg_header(path: str) -> float | None:
    """Seconds by the header that encoders put into the first frame of an MPEG layer 3 stream.

    Source: the Xing and VBRI headers, as described by LAME's ``VbrTag.c`` and by the
    Fraunhofer VBRI specification.

    Returns:
        None where there is no such header.
    """
    try:
        with open(path, "rb") as file:
            head = _behind_id3(file)
    except OSError:
        return None
    start = next(
        (at for at in range(len(head) - 4) if head[at] == 0xFF and head[at + 1] & 0xE0 == 0xE0),
        None,
    )
    if start is None:
        return None
    version, rate = head[start + 1] >> 3 & 3, head[start + 2] >> 2 & 3
    if version == 1 or rate == 3:
        return None
    samples = 1152 if version == 3 else 576
    frame = head[start : start + 256]
    for mark, flags, count in ((b"Xing", 4, 8), (b"Info", 4, 8), (b"VBRI", None, 14)):
        at = frame.find(mark)
        if at >= 0 and (flags is None or frame[at + 7] & 1):
            frames = int.from_bytes(frame[at + count : at + count + 4], "big")
            return frames * samples / _MPEG_RATES[version][rate]
    return None


def is_chained(path: str) -> bool:
    """Whether an Ogg file is several, one behind the other: FFmpeg searches and counts only one.

    Source: RFC 3533, section 4 and 6: the last page belongs to none of the streams that begin
    with the file.
    """
    try:
        with open(path, "rb") as file:
            head = file.read(_TAIL)
            if not head.startswith(_PAGE):
                return False
            file.seek(-min(_TAIL, file.seek(0, 2)), 2)
            tail = file.read()
    except OSError:
        return False
    first, at = set(), 0
    while head[at : at + 4] == _PAGE and len(head) > at + 27 and head[at + 5] & _BEGINS_STREAM:
        first.add(head[at + 14 : at + 18])
        at += 27 + head[at + 26] + sum(head[at + 27 : at + 27 + head[at + 26]])
    last = tail.rfind(_PAGE)
    return last >= 0 and tail[last + 14 : last + 18] not in first


def links(path: str) -> list[tuple[int, int]]:
    """Where each of a `is_chained` file's parts starts and ends, in bytes.

    A part begins with the pages that begin its streams; what is no page belongs to the last one.
    """
    starts: list[int] = []
    with open(path, "rb") as file:
        size = file.seek(0, 2)
        at, beginning = 0, False
        while file.seek(at) < size and (page := file.read(27 + 255)).startswith(_PAGE):
            if len(page) < 27:
                break
            if page[5] & _BEGINS_STREAM and not beginning:
                starts.append(at)
            beginning = bool(page[5] & _BEGINS_STREAM)
            at += 27 + page[26] + sum(page[27 : 27 + page[26]])
    return list(itertools.pairwise([*starts, size]))


class Part:
    """A stretch of an open file, as a file of its own that can be read and searched."""

    def __init__(self, file: BinaryIO, start: int, end: int) -> None:
        self._file = file
        self._start, self._end = start, end
        file.seek(start)

    def read(self, count: int = -1) -> bytes:
        """Up to ``count`` bytes from here."""
        left = max(0, self._end - self._file.tell())
        return self._file.read(left if count < 0 else min(count, left))

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go somewhere; the new offset in the stretch."""
        base = (self._start, self._file.tell(), self._end)[whence]
        return self._file.seek(max(self._start, base + offset)) - self._start

    def tell(self) -> int:
        """The offset in the stretch."""
        return self._file.tell() - self._start


def _behind_id3(file: BinaryIO) -> bytes:
    """The first bytes behind all ID3v2 tags."""
    while (head := file.read(10))[:3] == b"ID3" and len(head) == 10:
        size = sum(
            (byte & 127) << shift for byte, shift in zip(head[6:], (21, 14, 7, 0), strict=True)
        )
        file.seek(size + 10 * bool(head[5] & 16), 1)
    return head + file.read(_HEAD)
