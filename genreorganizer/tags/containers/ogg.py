# SPDX-License-Identifier: GPL-3.0-or-later
"""Ogg: Vorbis, Opus, Speex and FLAC streams.

The pages that carry the comment packet are laid out again, as many as there were, so that no
other page changes. Only where the packet does not fit into them any more (or fills less than half
of them) the following pages of the stream get other numbers and checksums.

RFC 3533, section 6 (pages). Header packets: Vorbis I specification, section 4.2; Opus, RFC 7845,
section 5; FLAC, RFC 9639, section 10.1; Speex as its manual has them.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from genreorganizer.tags import vorbis_comment
from genreorganizer.tags.containers.base import Extent, edit
from genreorganizer.tags.faults import Damaged, NotWritable
from genreorganizer.tags.model import GENRE
from genreorganizer.tags.patch import Patch
from genreorganizer.tags.tag import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from genreorganizer.tags.containers.base import Changes
    from genreorganizer.tags.source import Source
    from genreorganizer.tags.tag import Tag

_HEAD = 27
_CONTINUED, _FIRST, _LAST = 1, 2, 4
_NO_GRANULE = -1
_PICTURE_BLOCK = 6
_MOST_SEGMENTS = _SEGMENTS = 255
_ZERO = 1 << 8
_MOST_IDLE = 2
"""How many times as many pages as needed are kept as they are."""
_LONGEST_PACKET = 1 << 26
_REVERSED = bytes(int(f"{value:08b}"[::-1], 2) for value in range(256))


@dataclass(frozen=True, slots=True)
class Codec:
    """How one codec begins.

    Attributes:
        identification: First bytes of the stream.
        comment: First bytes of the packet with the comments.
        headers: Number of header packets; 0 where they are counted in the stream.
    """

    identification: bytes
    comment: bytes
    headers: int


CODECS = {
    "Ogg Vorbis": Codec(b"\x01vorbis", b"\x03vorbis", 3),
    "Opus": Codec(b"OpusHead", b"OpusTags", 2),
    "Speex": Codec(b"Speex   ", b"", 2),
    "Ogg FLAC": Codec(b"\x7fFLAC", b"", 0),
}


@dataclass(frozen=True, slots=True)
class Page:
    """The header of a page and where its body stands."""

    start: int
    flags: int
    granule: int
    serial: int
    sequence: int
    lacing: bytes

    @property
    def body(self) -> int:
        """Offset of the body."""
        return self.start + _HEAD + len(self.lacing)

    @property
    def end(self) -> int:
        """Offset after the page."""
        return self.body + sum(self.lacing)


def checksum(page: bytes) -> int:
    """The CRC of a page whose checksum field is zero.

    Ogg's CRC is the mirror image of zlib's, with another start and end value.
    """
    crc = ~zlib.crc32(page.translate(_REVERSED), 0xFFFFFFFF) & 0xFFFFFFFF
    return int.from_bytes(crc.to_bytes(4, "little").translate(_REVERSED), "big")


def build_page(
    flags: int, granule: int, serial: int, sequence: int, lacing: bytes, body: bytes
) -> bytes:
    """A page with its checksum."""
    head = struct.pack("<4sBBqIIIB", b"OggS", 0, flags, granule, serial, sequence, 0, len(lacing))
    page = bytearray(head + lacing + body)
    page[22:26] = checksum(bytes(page)).to_bytes(4, "little")
    return bytes(page)


def read_page(source: Source, offset: int) -> Page | None:
    """The page at ``offset``; None at the end of the file.

    Raises:
        NotWritable: There is something else.
    """
    head = source.read(offset, _HEAD)
    if not head:
        return None
    if len(head) < _HEAD or head[:5] != b"OggS\0":
        raise Damaged("its Ogg pages do not follow one another")
    flags, granule, serial, sequence, _, count = struct.unpack("<BqIIIB", head[5:])
    lacing = source.read(offset + _HEAD, count)
    page = Page(offset, flags, granule, serial, sequence, lacing)
    if len(lacing) < count or page.end > source.size:
        raise Damaged("its last Ogg page is incomplete")
    return page


def pages(source: Source, offset: int) -> Iterator[Page]:
    """The pages from ``offset`` on."""
    while page := read_page(source, offset):
        yield page
        offset = page.end


def _shares(old: Sequence[Page], comment: int, rest: int, wanted: Sequence[int]) -> list[int]:
    """How many segments each page gets: as before, the last one what is left, where that fits.

    The comments end on the last page, so that these pages are the same ones the next time.

    Args:
        old: The pages now; where pages of other streams lie between them, none goes.
        comment: Segments of the comments.
        rest: Those of what follows them on their last page.
        wanted: What each shall have; passed over where that is another number of them.
    """
    if sum(wanted) == comment + rest:
        return list(wanted)
    most = _MOST_SEGMENTS
    needed = 1 + -(-max(0, comment + rest - most) // most)
    count = min(max(len(old), needed), comment)
    together = all(one.end == other.start for one, other in pairwise(old))
    if count > _MOST_IDLE * needed and together:
        count = needed
    kept = [len(page.lacing) for page in old[: count - 1]]
    left = comment + rest - sum(kept)
    if count == len(old) and rest < left <= most:
        return [*kept, left]
    others = count - 1
    last = max(1, comment - most * others, (comment + rest) // count - rest)
    last = min(last, most - rest, comment - others)
    front = comment - last
    return [front * (i + 1) // others - front * i // others for i in range(others)] + [last + rest]


def _layout_of(page: Page) -> int:
    """How many segments a page has, and whether it says 0 where it should say that none ends."""
    ends = any(length < 255 for length in page.lacing)
    return len(page.lacing) | (0 if ends or page.granule else _ZERO)


class Ogg:
    """See :class:`genreorganizer.tags.containers.base.Container`."""

    native = "vorbis"
    made = (native,)

    def __init__(self, source: Source, edited: tuple[str, ...] = GENRE, *, codec: Codec) -> None:
        self._source = source
        self.edited = edited
        self._codec = codec
        first = self._identify()
        self._comment_pages: list[Page] = []
        self._packet = b""
        self._rest_lacing = b""
        self._rest = b""
        audio = self._collect(first)
        if codec.headers == 0 and "cover" in edited:
            self._refuse_pictures(first, audio)
        self.payload = (Extent(audio, source.size),)
        prefix = len(codec.comment) or (4 if codec.headers == 0 else 0)
        if not self._packet.startswith(codec.comment) or (
            codec.headers == 0 and self._packet[0] & 0x7F != 4
        ):
            raise Damaged("its second packet does not hold comments")
        packet = Memory(self._packet)
        self._comments = replace(
            vorbis_comment.parse(packet, prefix, len(self._packet), edited),
            pages=tuple(map(_layout_of, self._comment_pages)),
        )
        self.tags: list[Tag] = [self._comments]

    def _identify(self) -> Page:
        for page in pages(self._source, 0):
            if not page.flags & _FIRST:
                break
            length = len(self._codec.identification)
            if self._source.read(page.body, length) == self._codec.identification:
                return page
        raise Damaged("its stream does not begin as it should")

    def _collect(self, first: Page) -> int:
        """Gather the comment packet; return where the pages of headers end."""
        if not first.lacing or first.lacing[-1] == 255 or sum(x < 255 for x in first.lacing) != 1:
            raise Damaged("its first page holds more than the stream's header")
        done = 1
        packet: list[bytes] = []
        audio = 0
        for page in pages(self._source, first.end):
            if page.serial != first.serial or not (page.lacing or packet):
                continue  # not ours, or an empty page before the comments
            if done == 1:
                self._take(page, packet)
            done += sum(length < 255 for length in page.lacing)
            audio = page.end
            if done >= self._headers(first) and self._packet:
                return audio
            if page.flags & _LAST:
                break
        if not self._packet:
            raise Damaged("its comments never end")
        return audio

    def _refuse_pictures(self, first: Page, audio: int) -> None:
        """FLAC's blocks of pictures in Ogg: which programs show them, and which the comments?

        Raises:
            NotWritable: There is one.
        """
        begins = True
        for page in pages(self._source, first.end):
            if page.start >= audio:
                return
            if page.serial != first.serial:
                continue
            at = page.body
            for length in page.lacing:
                head = self._source.read(at, 1)
                if begins and head and head[0] & 0x7F == _PICTURE_BLOCK:
                    raise NotWritable(
                        "its pictures stand where this program reads but does not write",
                        code="ogg_pictures",
                    )
                begins = length < 255
                at += length

    def _headers(self, first: Page) -> int:
        if self._codec.headers:
            return self._codec.headers
        return 1 + max(1, int.from_bytes(self._source.read(first.body + 7, 2), "big"))

    def _take(self, page: Page, packet: list[bytes]) -> None:
        if bool(page.flags & _CONTINUED) != bool(packet):
            raise Damaged("its comments are truncated")
        self._comment_pages.append(page)
        body = self._source.read(page.body, page.end - page.body)
        stop = next((i for i, length in enumerate(page.lacing) if length < 255), None)
        if stop is None:
            packet.append(body)
            if sum(map(len, packet)) > _LONGEST_PACKET:
                raise NotWritable("its comments are too large to be edited", code="too_large")
            return
        cut = sum(page.lacing[: stop + 1])
        packet.append(body[:cut])
        self._packet = b"".join(packet)
        self._rest_lacing, self._rest = page.lacing[stop + 1 :], body[cut:]

    def blank(self, place: str) -> Tag:
        """See :class:`Container`; an Ogg stream always has comments."""
        return self._comments

    def edit(self, changes: Changes) -> list[Patch]:
        """See :class:`Container`."""
        packet = self._packet
        place = changes.get(self.native)
        patches = edit(self._comments, place)
        for patch in sorted(patches, key=lambda patch: patch.start, reverse=True):
            packet = packet[: patch.start] + patch.data + packet[patch.end :]
        if self._codec.headers == 0:
            if len(packet) - 4 > (1 << 24) - 1:
                raise NotWritable("its comments would exceed what FLAC allows", code="too_large")
            packet = packet[:1] + (len(packet) - 4).to_bytes(3, "big") + packet[4:]
        return self._lay_out(packet, place.layout if place else ())

    def _lay_out(self, packet: bytes, layout: Sequence[int]) -> list[Patch]:
        old = self._comment_pages
        own = b"\xff" * (len(packet) // 255) + bytes((len(packet) % 255,))
        lacing = own + self._rest_lacing
        body = packet + self._rest
        wanted = [number & _SEGMENTS for number in layout]
        shares = _shares(old, len(own), len(self._rest_lacing), wanted)
        same = shares == wanted
        count = len(shares)
        final = old[-1]
        new: list[bytes] = []
        taken = used = 0
        for index, share in enumerate(shares):
            part = lacing[used : used + share]
            continued = _CONTINUED if used and lacing[used - 1] == 255 else 0
            ends = any(length < 255 for length in part)
            granule = 0 if ends or (same and layout[index] & _ZERO) else _NO_GRANULE
            flags = continued
            if index == count - 1:
                flags |= final.flags & _LAST
                if ends and final.granule != _NO_GRANULE:
                    granule = final.granule
            content = body[taken : taken + sum(part)]
            sequence = (old[0].sequence + index) & 0xFFFFFFFF
            new.append(build_page(flags, granule, final.serial, sequence, part, content))
            used += share
            taken += len(content)
        # The last page stays behind what pages of other streams there are before it.
        behind = min(len(old), count) - 1
        parts = [*new[:behind], *[b""] * (len(old) - 1 - behind), b"".join(new[behind:])]
        patches = [Patch(page.start, page.end, part) for page, part in zip(old, parts, strict=True)]
        return patches + self._renumber(final, count - len(old))

    def _renumber(self, after: Page, shift: int) -> list[Patch]:
        """New sequence numbers for the stream's pages after ``after``.

        A checksum that was wrong stays wrong by the same bits: this is no repair.
        """
        if not shift or after.flags & _LAST:
            return []
        patches = []
        for page in pages(self._source, after.end):
            if page.serial != after.serial:
                continue
            if page.flags & _FIRST:  # chained: the stream ended without saying so
                break
            data = bytearray(self._source.read(page.start, page.end - page.start))
            stored = int.from_bytes(data[22:26], "little")
            data[22:26] = bytes(4)
            wrong = stored ^ checksum(bytes(data))
            data[18:22] = ((page.sequence + shift) & 0xFFFFFFFF).to_bytes(4, "little")
            crc = (checksum(bytes(data)) ^ wrong).to_bytes(4, "little")
            patches.append(Patch(page.start + 18, page.start + 26, bytes(data[18:22]) + crc))
            if page.flags & _LAST:
                break
        return patches
