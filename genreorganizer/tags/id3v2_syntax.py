# SPDX-License-Identifier: GPL-3.0-or-later
"""How ID3v2.2, 2.3 and 2.4 lay out a tag: numbers, headers, frames, unsynchronization.

ID3v2.2.0, sections 3.1 (header), 3.2 (frames) and 5 (unsynchronization). ID3v2.3.0, sections 3.1
(header), 3.2 (extended header), 3.3 (frames) and 5 (unsynchronization). ID3v2.4.0, main structure,
sections 3.1 to 3.4 (header, extended header, padding, footer), 4 (frames) and 6 (unsynchronization,
synchsafe integers).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.tags.faults import Damaged, NotWritable
from genreorganizer.tags.tag import Memory

if TYPE_CHECKING:
    from genreorganizer.tags.tag import Readable

HEADER = 10
_FALSE_SYNC = re.compile(rb"\xff([\xe0-\xff]|\Z)")
FRAME_ID = re.compile(rb"(?![0-9]+\Z)([A-Z0-9]{4}|[A-Z0-9]{3}[\0 ]?)")
"""Of four letters, or three; some programs wrote the three of ID3v2.2 into ID3v2.3, filled up."""
GENRE_IDS = (b"TCON", b"TCO")
MOST_IN_MEMORY = 1 << 26


def syncsafe(value: int) -> bytes:
    """Four bytes of seven bits each."""
    if value >= 1 << 28:
        raise NotWritable(
            "the ID3 tag would become larger than the format allows", code="too_large"
        )
    return bytes(value >> shift & 0x7F for shift in (21, 14, 7, 0))


def from_syncsafe(data: bytes) -> int:
    """The inverse of :func:`syncsafe`; eighth bits are ignored."""
    value = 0
    for byte in data:
        value = value << 7 | byte & 0x7F
    return value


def skip(source: Readable, offset: int = 0) -> int:
    """The offset after the ID3v2 tags that start at ``offset`` (several in a row are found)."""
    while True:
        head = source.read(offset, 10)
        if len(head) < 10 or head[:3] != b"ID3" or head[3] == 255 or max(head[6:10]) > 127:
            return offset
        size = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
        footer = 10 if head[3] == 4 and head[5] & 0x10 else 0
        offset += 10 + size + footer


def unsynchronize(data: bytes) -> bytes:
    """Separate every false MPEG sync with a zero; also after a last 0xFF, whatever follows."""
    safe = re.sub(rb"\xff(?=[\xe0-\xff\x00])", b"\xff\x00", data)
    return safe + b"\0" if safe.endswith(b"\xff") else safe


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame's header and extent; offsets as its tag reads them (see :class:`View`)."""

    id: bytes
    start: int
    body: int
    end: int
    flags: int


class View:
    """The bytes after the tag's header, with unsynchronization undone where it spans the tag.

    Attributes:
        size: Bytes there are.
        unsynchronized: Unsynchronization was undone, and must be done to what is inserted.
    """

    def __init__(self, source: Readable, start: int, end: int, *, unsynchronized: bool) -> None:
        self._start = start
        self._removed: list[int] = []
        self._source: Readable = source
        self._offset = start
        self.size = end - start
        self.unsynchronized = False
        if not unsynchronized:
            return
        if end - start > MOST_IN_MEMORY:
            raise NotWritable(
                "its unsynchronized ID3 tag is too large to be edited", code="too_large"
            )
        raw = source.read(start, end - start)
        if _FALSE_SYNC.search(raw):  # a known bug of others: the flag without the deed
            return
        self.unsynchronized = True
        self._source = Memory(raw.replace(b"\xff\x00", b"\xff"))
        self._offset = 0
        self.size = self._source.size
        found = raw.find(b"\xff\x00")
        while found >= 0:
            self._removed.append(found - len(self._removed))
            found = raw.find(b"\xff\x00", found + 2)

    def read(self, offset: int, count: int) -> bytes:
        """At most ``count`` bytes."""
        return self._source.read(self._offset + offset, min(count, self.size - offset))

    def raw(self, offset: int) -> int:
        """Where in the file the byte at ``offset`` stands."""
        return self._start + offset + bisect_left(self._removed, offset)


def with_cut_genre(
    view: View, frames: list[Frame], last: int, minor: int
) -> tuple[list[Frame], int]:
    """A last genre frame that claims to be longer than the tag, as most readers take it."""
    width, names = (6, 3) if minor == 2 else (10, 4)
    head = view.read(last, width)
    if len(head) < width or head[:names] not in GENRE_IDS:
        return frames, last
    flags = int.from_bytes(head[8:10], "big") if minor > 2 else 0
    frame = Frame(head[:names], last, last + width, view.size, flags)
    return [*frames, frame], view.size


def clean(view: View, offset: int) -> bool:
    """Whether only padding follows."""
    return not view.read(offset, 64).strip(b"\0")


def walk(view: View, offset: int, minor: int, *, plain: bool) -> tuple[list[Frame], int]:
    """The sane frames from an offset on, and where the last of them ends.

    With ``plain`` the sizes of ID3v2.4 are read as ID3v2.3 writes them.
    """
    width = 6 if minor == 2 else 10
    names = 3 if minor == 2 else 4
    frames = []
    while offset + width <= view.size:
        head = view.read(offset, width)
        if not FRAME_ID.fullmatch(head[:names]) or len(head) < width:
            break
        digits = head[names : 2 * names]
        synchsafe = minor == 4 and not plain
        size = from_syncsafe(digits) if synchsafe else int.from_bytes(digits, "big")
        end = offset + width + size
        if end > view.size or (synchsafe and max(digits) > 127):
            break
        flags = int.from_bytes(head[8:10], "big") if minor > 2 else 0
        frames.append(Frame(head[:names].rstrip(b"\0 "), offset, offset + width, end, flags))
        offset = end
    return frames, offset


def extended(view: View, minor: int) -> tuple[int, int, int]:
    """Length of the extended header, offset of its CRC (0 for none) and the CRC's bytes."""
    head = view.read(0, 6)
    if len(head) < 6:
        raise Damaged("its ID3 extended header is incomplete")
    if minor == 3:
        length = 4 + int.from_bytes(head[:4], "big")
        crc_at = 10 if head[4] & 0x80 else 0
        width = 4
    else:
        length = from_syncsafe(head[:4])
        crc_at = (8 if head[5] & 0x40 else 7) if head[5] & 0x20 else 0
        width = 5
    if length < 6 or length > view.size:
        raise Damaged("its ID3 extended header has an impossible size")
    return length, crc_at, width
